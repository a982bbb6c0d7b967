//! Pairs a document with a translation of it that was made elsewhere, so that work done
//! before Vulgate is not lost.
//!
//! Units are paired in order by what they are and what they hold (`units`), sentences
//! within a pair of units by their lengths (`segments`), codes by what they mean
//! (`codes`). The result is a bitext for a person to look over and for `import` to take.

mod codes;
mod segments;
mod units;

use super::carry::untranslated;
use crate::model::{
    Bitext, BitextPart, BitextUnit, Document, Finding, Message, Place, State, Unit,
};

/// A document with an existing translation.
#[derive(Clone, Debug)]
pub struct Alignment {
    /// Every unit of the document; those without a partner have no target.
    pub bitext: Bitext,
    /// Units of the document with a partner.
    pub paired: usize,
    /// What found no partner, and what of a partner's markup was dropped.
    pub findings: Vec<Finding>,
}

/// Pairs two segmented documents; the translation's language is the target's.
pub fn align(document: &Document, translation: &Document) -> Alignment {
    let mut bitext = untranslated(document, &translation.lang);
    let mut findings = Vec::new();
    let mut paired = 0;
    let mut used = vec![false; translation.units.len()];
    for (source, target) in units::pair(&document.units, &translation.units) {
        used[target] = true;
        paired += 1;
        let target = &translation.units[target];
        let dropped = join(&mut bitext.units[source], &document.units[source], target);
        if dropped > 0 {
            let message = Message::new("align-codes-dropped").with("count", dropped);
            findings.push(Finding::warning(Place::line(&translation.path, target.line), message));
        }
    }
    for (unit, bitext_unit) in document.units.iter().zip(&bitext.units) {
        if bitext_unit.segments().all(|segment| segment.target.is_none()) {
            let message = Message::new("align-source-alone").with("text", excerpt(unit));
            let place = Place::line(&document.path, unit.line).at(&unit.id, None);
            findings.push(Finding::warning(place, message));
        }
    }
    for (unit, used) in translation.units.iter().zip(used) {
        if !used {
            let message = Message::new("align-translation-alone").with("text", excerpt(unit));
            findings.push(Finding::warning(Place::line(&translation.path, unit.line), message));
        }
    }
    Alignment { bitext, paired, findings }
}

/// Fills a unit from its partner; returns how many codes of the partner had to be dropped.
fn join(unit: &mut BitextUnit, source: &Unit, target: &Unit) -> usize {
    let fitted = codes::fit(&target.pieces, &source.content, &target.content);
    unit.parts = segments::join(&source.pieces, &fitted.pieces);
    for part in &mut unit.parts {
        if let BitextPart::Segment(segment) = part
            && segment.target.is_some()
        {
            segment.state = State::Translated;
        }
    }
    fitted.dropped
}

/// The beginning of a unit's text, for messages.
fn excerpt(unit: &Unit) -> String {
    const LENGTH: usize = 60;
    let text = unit.content.plain();
    let mut short: String = text.chars().take(LENGTH).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests;
