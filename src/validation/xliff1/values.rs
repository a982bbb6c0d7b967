//! Attribute values whose rule is more than a kind of value.

use super::outline::Outline;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;

/// The classes of media types that the schemas of 1.2 know.
const MEDIA: [&str; 8] =
    ["text", "multipart", "message", "application", "image", "audio", "video", "model"];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        for element in file.named(&["bin-unit", "bin-target"]) {
            media_type(element, report);
        }
        for element in file.named(&["group", "trans-unit", "bin-unit"]) {
            reformat(element, report);
        }
    }
}

/// A class, which may stand alone, and a type.
fn media_type(element: ElementRef<'_>, report: &mut Report<'_>) {
    let Some(value) = element.get("mime-type") else { return };
    let (class, kind) = value.split_once('/').unwrap_or((value, "*"));
    if !MEDIA.contains(&class) || kind.is_empty() {
        let message =
            Message::new("xliff1-mime-type").with("value", value).with("classes", MEDIA.join(", "));
        report.error(element, "mime-type", message);
    }
}

/// `yes` and `no` speak of all attributes, so neither stands in a list of some.
fn reformat(element: ElementRef<'_>, report: &mut Report<'_>) {
    let value = element.get("reformat").unwrap_or_default();
    let mut words = value.split_ascii_whitespace();
    if words.clone().count() > 1 && words.any(|word| matches!(word, "yes" | "no")) {
        let message = Message::new("xliff1-reformat").with("value", value);
        report.error(element, "reformat", message);
    }
}
