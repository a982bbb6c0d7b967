//! The texts of a unit are in the languages of its file; those of `alt-trans` may be in others
//! (`xml:lang` of `source` and `target`).

use super::outline::{Outline, Text};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (file, unit) in outline.units() {
        for source in unit.own.source.iter().chain(&unit.own.segmented) {
            compare(source, file.element, "source-language", report);
        }
        for target in &unit.own.targets {
            compare(target, file.element, "target-language", report);
        }
    }
}

fn compare(text: &Text<'_>, file: ElementRef<'_>, attribute: &str, report: &mut Report<'_>) {
    let found = text.element.get_ns(XML_NS, "lang");
    if let (Some(found), Some(expected)) = (found, file.get(attribute))
        && !found.eq_ignore_ascii_case(expected)
    {
        let message = Message::new("xliff1-language")
            .with("found", found)
            .with("attribute", attribute)
            .with("expected", expected);
        report.error(text.element, "xml:lang", message);
    }
}
