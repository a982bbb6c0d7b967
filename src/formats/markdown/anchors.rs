//! Names to which links may lead: the ids of elements of HTML, and the names of `a`.

use super::html::{Token, Tokens};
use crate::model::Unit;
use std::collections::HashSet;
use std::ops::Range;

/// The names found so far, with the byte at which their tag begins.
#[derive(Default)]
pub(super) struct Anchors {
    found: Vec<(String, usize)>,
    known: HashSet<String>,
}

impl Anchors {
    /// Takes the names in a stretch of HTML.
    pub(super) fn read(&mut self, text: &str, range: Range<usize>) {
        let html = &text[range.clone()];
        for token in Tokens::new(html) {
            let Token::Tag(tag) = token else { continue };
            let named = |name| tag.attribute(html, name).map(|it| it.trim().to_owned());
            let name = named("id").or_else(|| (tag.name == "a").then(|| named("name"))?);
            // The first of a name counts.
            if let Some(name) = name.filter(|name| !name.is_empty() && !tag.closing)
                && self.known.insert(name.clone())
            {
                self.found.push((name, range.start + tag.range.start));
            }
        }
    }

    /// The names with the units in which they stand, or before which; the last one for those behind.
    pub(super) fn finish(self, units: &[Unit]) -> Vec<(String, usize)> {
        let mut own: Vec<usize> = (0..units.len()).filter(|at| !units[*at].subflow).collect();
        own.sort_by_key(|at| units[*at].range.start);
        // How far the units up to each reach, which never falls.
        let mut reached = 0;
        let ends: Vec<usize> = own
            .iter()
            .map(|at| {
                reached = reached.max(units[*at].range.end);
                reached
            })
            .collect();
        let unit = |at: usize| own.get(ends.partition_point(|end| *end <= at)).or(own.last());
        self.found.into_iter().filter_map(|(name, at)| Some((name, *unit(at)?))).collect()
    }
}
