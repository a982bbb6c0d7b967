//! Values of attributes that are of no kind of the grammar: dates, source languages, ids.

use super::units::ANY;
use crate::model::Message;
use crate::validation::grammar::dates::is_iso_date;
use crate::validation::grammar::value::is_language_tag;
use crate::validation::report::Report;
use crate::xml::ElementRef;

const DATES: [&str; 3] = ["changedate", "creationdate", "lastusagedate"];

pub fn check(element: ElementRef<'_>, _: Option<ElementRef<'_>>, report: &mut Report<'_>) {
    if !matches!(element.local(), "header" | "tu" | "tuv") {
        return;
    }
    for attribute in element.attributes() {
        let (name, value) = (attribute.qualified, attribute.value);
        let message = match name {
            _ if DATES.contains(&name) && !is_iso_date(value.trim()) => {
                Message::new("validate-tmx-date").with("attribute", name).with("value", value)
            }
            "srclang" if value != ANY && !is_language_tag(value.trim()) => {
                Message::new("validate-tmx-srclang").with("value", value)
            }
            "tuid" if value.is_empty() || value.contains(char::is_whitespace) => {
                Message::new("validate-tmx-tuid").with("value", value)
            }
            _ => continue,
        };
        report.error(element, name, message);
    }
}
