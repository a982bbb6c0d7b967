//! A unit has a variant in its source language (`srclang`).

use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};

/// As a source language: any of the variants may be the source.
pub const ANY: &str = "*all*";

/// The variant with the source text says the same language as `srclang` of the unit, or of the
/// header for a unit without one.
pub fn check(element: ElementRef<'_>, header: Option<ElementRef<'_>>, report: &mut Report<'_>) {
    if element.local() != "tu" {
        return;
    }
    let said = element.get("srclang").or_else(|| header?.get("srclang"));
    let Some(source) = said.map(str::trim).filter(|source| *source != ANY) else { return };
    let mut variants = element.elements().filter(|child| child.is("", "tuv")).peekable();
    // That there is none is reported by the grammar.
    if variants.peek().is_none() {
        return;
    }
    let in_source = |tuv: ElementRef<'_>| {
        language(tuv).is_some_and(|lang| lang.trim().eq_ignore_ascii_case(source))
    };
    if !variants.any(in_source) {
        report.error(
            element,
            "srclang",
            Message::new("validate-tmx-source-missing").with("lang", source),
        );
    }
}

/// `lang` was replaced by `xml:lang` in 1.3.
fn language(tuv: ElementRef<'_>) -> Option<&str> {
    tuv.get_ns(XML_NS, "lang").or_else(|| tuv.get("lang"))
}
