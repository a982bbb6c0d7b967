//! Format style (XLIFF 2.1 §5.3): a quick HTML preview of the text.

use super::super::outline::{InlineKind, Outline};
use super::preview;
use crate::model::Message;
use crate::validation::report::Report;
use std::collections::HashSet;

pub const FS: &str = "urn:oasis:names:tc:xliff:fs:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let elements = outline.root.descendants().filter_map(|node| node.element());
    for element in elements.filter(|element| element.namespace() == outline.core) {
        let style = element.get_ns(FS, "fs");
        let detail = element.get_ns(FS, "subFs");
        if style.is_none() && detail.is_none() {
            continue;
        }
        if let Some(detail) = detail {
            if style.is_none() {
                report.error(element, "5.3.5.2", Message::new("xliff2-subfs-without-fs"));
            }
            if !details(detail).is_some_and(|details| are_attributes(&details)) {
                let message = Message::new("xliff2-subfs").with("value", detail);
                report.error(element, "5.3.5.2", message);
            }
        }
        if style == Some("img") && !has_source(detail) {
            let message = Message::new("xliff2-fs-attribute-missing")
                .with("value", "img")
                .with("attribute", "src");
            report.error(element, "5.3.4", message);
        }
    }
    preview::check(outline, report);
    for (_, unit) in outline.units() {
        let ends = unit.bundles().flat_map(|bundle| &bundle.inlines);
        for end in ends.filter(|inline| inline.kind == InlineKind::Ec) {
            for (name, section) in [("fs", "5.3.5.1"), ("subFs", "5.3.5.2")] {
                if end.get("isolated") != Some("yes") && end.element.get_ns(FS, name).is_some() {
                    let message = Message::new("xliff2-on-closing-code").with("attribute", name);
                    report.error(end.element, section, message);
                }
            }
        }
    }
}

/// Whether an image says where it is. What is no list of attributes is reported as that.
fn has_source(detail: Option<&str>) -> bool {
    let Some(details) = detail.map(details) else { return false };
    details.is_none_or(|details| {
        details.iter().any(|(name, _)| name.trim().eq_ignore_ascii_case("src"))
    })
}

/// Names and values of attributes: pairs with a comma, separated by backslashes; both are escaped
/// by a backslash where they are meant. None if they are not written so.
fn details(value: &str) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    let mut fields = vec![String::new()];
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = (c == '\\').then(|| chars.next_if(|next| matches!(next, '\\' | ',')));
        match (c, escaped.flatten()) {
            (_, Some(meant)) => fields.last_mut()?.push(meant),
            (',', _) => fields.push(String::new()),
            ('\\', _) => pairs.push(pair(&mut fields)?),
            _ => fields.last_mut()?.push(c),
        }
    }
    pairs.push(pair(&mut fields)?);
    Some(pairs)
}

/// The two fields, and a new one to begin with.
fn pair(fields: &mut Vec<String>) -> Option<(String, String)> {
    let [name, value]: [String; 2] =
        std::mem::replace(fields, vec![String::new()]).try_into().ok()?;
    Some((name, value))
}

/// Whether details are attributes in HTML: each has a name that can be written, and is there once.
fn are_attributes(details: &[(String, String)]) -> bool {
    let mut seen = HashSet::new();
    details.iter().all(|(name, _)| {
        let name = name.trim();
        let is_part = |c: char| !c.is_whitespace() && !c.is_control() && !"\"'>/=".contains(c);
        !name.is_empty() && name.chars().all(is_part) && seen.insert(name.to_ascii_lowercase())
    })
}
