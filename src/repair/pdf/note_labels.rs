//! Which notes are referred to, and what they are called.

use super::block::{Block, BlockKind};
use super::rows::Row;
use std::collections::{HashMap, HashSet};

pub(super) struct Notes {
    /// By the index of their block, no two the same.
    pub labels: HashMap<usize, String>,
    /// By page and value of the mark, the label.
    marks: HashMap<(usize, String), String>,
    /// Those whose note another mark has, which can be nothing else, or that stand several times: a note has
    /// one.
    taken: HashSet<(usize, String)>,
}

impl Notes {
    pub fn of(blocks: &[Block]) -> Notes {
        let known = Known::of(blocks);
        let references = references(blocks);
        let taken = taken(&references);
        let (mut labels, mut marks, mut count) = (HashMap::new(), HashMap::new(), 0);
        for Reference { page, value, counts } in references {
            let place = (page, value);
            // A value is one, unless nothing else leads to a note at the foot of its own page.
            if counts && (taken.contains(&place) || !known.is_at(&place)) {
                continue;
            }
            let Some(index) = known.note(&place) else { continue };
            let (_, value) = &place;
            let label: &mut String = labels.entry(index).or_insert_with(|| {
                if known.unique && value.bytes().all(|byte| byte.is_ascii_digit()) {
                    return value.clone();
                }
                known.count(&mut count)
            });
            marks.insert(place, label.clone());
        }
        for (index, block) in blocks.iter().enumerate() {
            if let BlockKind::Loose(value) = &block.kind {
                let free = |label: &String| !labels.values().any(|known| known == label);
                let own = std::iter::once(value.clone());
                let label = own.chain((1..).map(|it: usize| it.to_string())).find(free);
                labels.extend(label.map(|label| (index, label)));
            }
        }
        Notes { labels, marks, taken }
    }

    /// The label of the note to which a piece of a row refers.
    pub fn label(&self, row: &Row, index: usize) -> Option<&str> {
        let place = (row.page, row.mark(index)?);
        let counts = row.may_count(index) && self.taken.contains(&place);
        self.marks.get(&place).filter(|_| !counts).map(String::as_str)
    }
}

/// The notes of a file.
struct Known {
    /// By their values, their pages and the indices of their blocks.
    notes: HashMap<String, Vec<(usize, usize)>>,
    /// No two have the same value.
    unique: bool,
}

impl Known {
    fn of(blocks: &[Block]) -> Known {
        let mut notes: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (index, block) in blocks.iter().enumerate() {
            if let BlockKind::Note(value) = &block.kind {
                notes.entry(value.clone()).or_default().push((block.page(), index));
            }
        }
        let unique = notes.values().all(|own| own.len() == 1);
        Known { notes, unique }
    }

    fn is_at(&self, (page, value): &(usize, String)) -> bool {
        self.notes.get(value).is_some_and(|own| own.iter().any(|note| note.0 == *page))
    }

    /// The note of a mark: on its page, else the first that follows; where no other has its number, that on the
    /// page before, to which Typst may move it.
    fn note(&self, (page, value): &(usize, String)) -> Option<usize> {
        let own = self.notes.get(value)?;
        let next = || own.iter().find(|note| note.0 > *page);
        let last = || own.iter().find(|note| self.unique && note.0 + 1 == *page);
        let found = own.iter().find(|note| note.0 == *page).or_else(next).or_else(last);
        found.map(|(_, index)| *index)
    }

    /// The next number, past those that notes keep.
    fn count(&self, count: &mut usize) -> String {
        loop {
            *count += 1;
            let label = count.to_string();
            if !self.unique || !self.notes.contains_key(&label) {
                return label;
            }
        }
    }
}

/// The places of marks of which none that may be an exponent is one.
fn taken(references: &[Reference]) -> HashSet<(usize, String)> {
    let mut seen = HashSet::new();
    let places = references.iter().map(|it| (it.counts, (it.page, it.value.clone())));
    let taken = places.filter(|(counts, place)| !counts || !seen.insert(place.clone()));
    taken.map(|(_, place)| place).collect()
}

/// A mark in the text.
struct Reference {
    page: usize,
    value: String,
    /// It may as well be an exponent or a part of a fraction.
    counts: bool,
}

/// The marks in the text, in order.
fn references(blocks: &[Block]) -> Vec<Reference> {
    let text = |block: &&Block| !matches!(block.kind, BlockKind::Contents);
    let mut found = Vec::new();
    for block in blocks.iter().filter(text) {
        for (number, row) in block.texts().flatten().enumerate() {
            for index in 0..row.pieces.len() {
                // What a block begins with is its own label.
                let head = number == 0 && index == 0;
                let mark = row.mark(index).filter(|_| !head);
                let (page, counts) = (row.page, row.may_count(index));
                found.extend(mark.map(|value| Reference { page, value, counts }));
            }
        }
    }
    found
}
