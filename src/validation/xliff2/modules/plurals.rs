//! Plural, gender and select (XLIFF 2.2 part 2 §4.9).
//!
//! Bound are the form of a switch (§4.9.5.1), and of a case the number of its values and their kinds
//! (§4.9.5.2). That every segment has a case, no two have the same, one is for `other`, or a switch
//! names a variable once, is nowhere demanded; §4.9.7 only recommends ids, an order and notes.

use super::super::outline::{Outline, Unit};
use crate::model::Message;
use crate::validation::grammar::value::decimal;
use crate::validation::report::Report;

pub const PGS: &str = "urn:oasis:names:tc:xliff:pgs:1.0";
const KEYWORDS: [&str; 4] = ["plural", "ordinal", "gender", "select"];
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        let switch = unit.element.get_ns(PGS, "switch");
        let items: Vec<&str> = switch.unwrap_or_default().split_ascii_whitespace().collect();
        for item in &items {
            let sound = item.split_once(':').is_some_and(|(keyword, variable)| {
                KEYWORDS.contains(&keyword) && !variable.is_empty()
            });
            if !sound {
                let message = Message::new("xliff2-switch").with("value", *item);
                report.error(unit.element, "2.2:4.9.5.1", message);
            }
        }
        cases(unit, switch.is_some(), &items, report);
    }
}

fn cases(unit: &Unit<'_>, switched: bool, items: &[&str], report: &mut Report<'_>) {
    for part in &unit.content.parts {
        let Some(case) = part.element.get_ns(PGS, "case") else { continue };
        let values: Vec<&str> = case.split_ascii_whitespace().collect();
        if !switched {
            report.error(part.element, "2.2:4.9.5.2", Message::new("xliff2-case-without-switch"));
            continue;
        }
        if values.len() != items.len() {
            let message = Message::new("xliff2-case-count")
                .with("found", values.len())
                .with("expected", items.len());
            report.error(part.element, "2.2:4.9.5.2", message);
            continue;
        }
        for (value, item) in values.iter().zip(items) {
            let counted = item.starts_with("plural:") || item.starts_with("ordinal:");
            if counted && !PLURALS.contains(value) && decimal(value).is_none() {
                let message = Message::new("xliff2-case-value").with("value", *value);
                report.error(part.element, "2.2:4.9.5.2", message);
            }
        }
    }
}
