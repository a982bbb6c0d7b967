//! White space between translations, said aloud for tools that take nothing for granted.

use crate::model::{Bitext, BitextPart};

/// Gives white space between two translated segments a target, as its source: who joins them takes
/// nothing for the translation where there is none (XLIFF 2.1 §4.8.3, as in OASIS's suite). What
/// comes back like its source says nothing new.
pub fn say_spaces(bitext: &mut Bitext) {
    let is_translated = |part: Option<&BitextPart>| match part {
        Some(BitextPart::Segment(segment)) => segment.target.is_some(),
        _ => false,
    };
    for unit in &mut bitext.units {
        for at in 1..unit.parts.len() {
            let between = [unit.parts.get(at - 1), unit.parts.get(at + 1)];
            let between = between.into_iter().all(is_translated);
            let BitextPart::Ignorable { source, target } = &mut unit.parts[at] else { continue };
            let is_space = source.codes().next().is_none() && source.is_blank();
            if between && target.is_none() && is_space && !source.is_empty() {
                *target = Some(source.clone());
            }
        }
    }
}
