//! Values of the ITS module that have a form of their own.

use super::its::ITS;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;

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
                (Some(c), None, _) => !"*+?()|{}".contains(c),
                _ => false,
            }
        }
    };
    if !is_class {
        let message = Message::new("xliff2-its-characters").with("value", value);
        report.error(element, "5.9.12.1", message);
    }
}
