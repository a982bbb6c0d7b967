//! Names to which links may lead: the ids of elements of HTML, and the names of `a`.

use super::html::{Token, Tokens};
use crate::model::Unit;
use std::ops::Range;

/// The names found so far, with the byte at which their tag begins.
#[derive(Default)]
pub(super) struct Anchors(Vec<(String, usize)>);

impl Anchors {
    /// Takes the names in a stretch of HTML.
    pub(super) fn read(&mut self, text: &str, range: Range<usize>) {
        let html = &text[range.clone()];
        for token in Tokens::new(html) {
            let Token::Tag(tag) = token else { continue };
            let named = |name| tag.attribute(html, name).map(|it| it.trim().to_owned());
            let name = named("id").or_else(|| (tag.name == "a").then(|| named("name"))?);
            let new = |name: &String| !name.is_empty() && self.0.iter().all(|(it, _)| it != name);
            if let Some(name) = name.filter(new).filter(|_| !tag.closing) {
                self.0.push((name, range.start + tag.range.start));
            }
        }
    }

    /// The names with the units in which they stand, or before which; the last one for those behind.
    pub(super) fn finish(self, units: &[Unit]) -> Vec<(String, usize)> {
        let own = || units.iter().enumerate().filter(|(_, unit)| !unit.subflow);
        let behind = |at: usize| own().filter(move |(_, unit)| unit.range.end > at);
        let unit = |at: usize| {
            let found = behind(at).min_by_key(|(_, unit)| unit.range.start);
            found.or_else(|| own().max_by_key(|(_, unit)| unit.range.start)).map(|(index, _)| index)
        };
        self.0.into_iter().filter_map(|(name, at)| Some((name, unit(at)?))).collect()
    }
}
