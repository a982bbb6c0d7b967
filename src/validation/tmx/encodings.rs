//! The encoding of the file (TMX 1.4b, "General Structure"), and the encodings of characters that
//! a header defines for itself (`<ude>`, `<map>`).

use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{Document, ElementRef};

/// A file is in UTF-8, UTF-16 or ASCII, whatever XML allows besides.
pub fn declared(document: &Document<'_>, report: &mut Report<'_>) {
    let Some(encoding) = declaration(document.text()) else { return };
    let upper = encoding.to_ascii_uppercase();
    let known = matches!(
        upper.as_str(),
        "UTF-8" | "UTF8" | "UTF-16" | "UTF-16LE" | "UTF-16BE" | "US-ASCII" | "ASCII"
    );
    if !known && !upper.starts_with("ISO-646") {
        let message = Message::new("validate-tmx-encoding").with("encoding", encoding);
        report.error_at(0, "General Structure", message);
    }
}

/// What the XML declaration at the beginning of a text says of its encoding.
fn declaration(text: &str) -> Option<&str> {
    let (declaration, _) = text.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value[1..].split_once(quote).map(|(encoding, _)| encoding)
}

pub fn check(element: ElementRef<'_>, _: Option<ElementRef<'_>>, report: &mut Report<'_>) {
    match element.local() {
        "ude" => {
            let codes = element.elements().any(|map| map.get("code").is_some());
            if codes && element.get("base").is_none() {
                report.error(element, "base", Message::new("validate-tmx-base-missing"));
            }
        }
        "map" => map(element, report),
        _ => {}
    }
}

fn map(element: ElementRef<'_>, report: &mut Report<'_>) {
    if ["code", "ent", "subst"].iter().all(|name| element.get(name).is_none()) {
        report.error(element, "<map>", Message::new("validate-tmx-map-nothing"));
    }
    if let Some(code) = element.get("code")
        && !is_code(code)
    {
        report.error(element, "code", Message::new("validate-tmx-code").with("value", code));
    }
    for attribute in ["ent", "subst"] {
        if let Some(value) = element.get(attribute)
            && !value.is_ascii()
        {
            let message = Message::new("validate-tmx-ascii")
                .with("attribute", attribute)
                .with("value", value);
            report.error(element, attribute, message);
        }
    }
}

/// `#x` and hexadecimal digits.
fn is_code(value: &str) -> bool {
    value.strip_prefix("#x").is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}
