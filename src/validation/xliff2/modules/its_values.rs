//! Values of the ITS module that have a form of their own.

use super::its::ITS;
use crate::model::Message;
use crate::validation::grammar::value::is_iri;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::HashSet;

/// ITS 2.0 §5.7: identifiers of data categories.
const CATEGORIES: [&str; 19] = [
    "allowed-characters",
    "directionality",
    "domain",
    "elements-within-text",
    "external-resource",
    "id-value",
    "language-information",
    "locale-filter",
    "localization-note",
    "localization-quality-issue",
    "localization-quality-rating",
    "mt-confidence",
    "preserve-space",
    "provenance",
    "storage-size",
    "target-pointer",
    "terminology",
    "text-analysis",
    "translate",
];

/// §5.9.12.2: category and tool, each category once.
pub fn annotators(element: ElementRef<'_>, report: &mut Report<'_>) {
    let Some(value) = element.get_ns(ITS, "annotatorsRef") else { return };
    let mut seen = HashSet::new();
    let mut items = value.split_ascii_whitespace().peekable();
    let empty = items.peek().is_none().then_some("");
    for item in items.chain(empty) {
        let sound = item.split_once('|').is_some_and(|(category, tool)| {
            CATEGORIES.contains(&category)
                && is_iri(tool)
                && !tool.is_empty()
                && !tool.contains('|')
                && seen.insert(category)
        });
        if !sound {
            let message = Message::new("xliff2-its-annotators").with("value", item);
            report.error(element, "5.9.12.2", message);
        }
    }
}

/// §5.9.6.3.3: a list of extended language ranges.
pub fn locales(element: ElementRef<'_>, report: &mut Report<'_>) {
    match element.get_ns(ITS, "localeFilterList") {
        Some(list) => {
            let range = |range: &str| {
                range.split('-').all(|part| {
                    part == "*"
                        || (1..=8).contains(&part.len())
                            && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
                })
            };
            if !list.trim().is_empty() && !list.split(',').all(|item| range(item.trim())) {
                let message = Message::new("xliff2-its-locales").with("value", list);
                report.error(element, "5.9.12.6", message);
            }
        }
        None if element.get_ns(ITS, "localeFilterType").is_some() => {
            report.error(element, "5.9.6.3.3", Message::new("xliff2-its-locale-type"));
        }
        None => {}
    }
}

/// §5.9.12.1: one character class, as ITS 2.0 has it.
pub fn characters(element: ElementRef<'_>, report: &mut Report<'_>) {
    let Some(value) = element.get_ns(ITS, "allowedCharacters") else { return };
    let is_class = match value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(inner) => {
            let mut escaped = false;
            let mut open = false;
            for c in inner.chars() {
                open |= !escaped && matches!(c, '[' | ']');
                escaped = c == '\\' && !escaped;
            }
            !inner.is_empty() && !open && !escaped
        }
        None => {
            let mut chars = value.chars();
            match (chars.next(), chars.next(), chars.next()) {
                (None, ..) => true,
                (Some('\\'), Some(_), None) => true,
                (Some(c), None, _) => !"*+?()|{}[]".contains(c),
                _ => false,
            }
        }
    };
    if !is_class {
        let message = Message::new("xliff2-its-characters").with("value", value);
        report.error(element, "5.9.12.1", message);
    }
}
