//! Attribute values of inline elements whose rule is more than a kind of value.

use super::outline::{Bundle, Inline, InlineKind, Outline};
use crate::model::Message;
use crate::validation::grammar::value::has_own_prefix;
use crate::validation::report::Report;
use crate::xml::ElementRef;

/// Values of `subType` with the prefix `xlf`, and the `type` they belong to (§4.3.1.36).
const SUB_TYPES: [(&str, &str); 6] = [
    ("xlf:lb", "fmt"),
    ("xlf:pb", "fmt"),
    ("xlf:b", "fmt"),
    ("xlf:i", "fmt"),
    ("xlf:u", "fmt"),
    ("xlf:var", "ui"),
];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        for bundle in unit.bundles() {
            check_bundle(outline, bundle, report);
        }
    }
}

fn check_bundle(outline: &Outline<'_>, bundle: &Bundle<'_>, report: &mut Report<'_>) {
    for inline in &bundle.inlines {
        match inline.kind {
            InlineKind::Cp => check_hex(inline.element, report),
            kind if kind.is_code() => check_sub_type(inline, report),
            _ => {}
        }
    }
    for data in &bundle.data_elements {
        for cp in data.elements().filter(|child| child.is(outline.core, "cp")) {
            check_hex(cp, report);
        }
    }
}

/// §4.3.1.19: canonical hexBinary of a code point that XML cannot hold.
fn check_hex(cp: ElementRef<'_>, report: &mut Report<'_>) {
    let Some(hex) = cp.get("hex") else { return };
    let upper = |byte: u8| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte);
    let written = !hex.is_empty() && hex.len().is_multiple_of(2) && hex.bytes().all(upper);
    if !written {
        let message = Message::new("xliff2-hex-form").with("value", hex);
        return report.error(cp, "4.3.1.19", message);
    }
    let code = u32::from_str_radix(hex, 16).unwrap_or(u32::MAX);
    let id = match char::from_u32(code) {
        Some(char) if crate::xml::is_char(char) => "xliff2-hex-allowed",
        None if code > 0x10_FFFF => "xliff2-hex-form",
        // Surrogates are no characters, and XML holds none.
        _ => return,
    };
    report.error(cp, "4.3.1.19", Message::new(id).with("value", hex));
}

/// §4.3.1.36: `subType` needs `type`; the values of XLIFF itself need theirs.
fn check_sub_type(inline: &Inline<'_>, report: &mut Report<'_>) {
    let Some(sub_type) = inline.get("subType") else { return };
    let kind = inline.get("type");
    if kind.is_none() {
        let message = Message::new("xliff2-subtype-without-type");
        return report.error(inline.element, "4.3.1.36", message);
    }
    match SUB_TYPES.iter().find(|(known, _)| *known == sub_type) {
        Some((_, wanted)) if kind != Some(*wanted) => {
            let message = Message::new("xliff2-subtype-of-other-type")
                .with("value", sub_type)
                .with("type", *wanted);
            report.error(inline.element, "4.3.1.36", message);
        }
        Some(_) => {}
        None if has_own_prefix(sub_type) => {}
        None => {
            let message = Message::new("xliff2-subtype").with("value", sub_type);
            report.error(inline.element, "4.3.1.36", message);
        }
    }
}
