//! Marks of a text of 1.2 that are one annotation: marks nest and end with their segment, so that
//! one that crosses others, or goes on in the next segment, is several there.

use super::super::V20;
use super::pairs::Cut;
use crate::xml::{Attr, ElementRef, Kind};
use std::collections::HashMap;

/// The pieces of a `source` or `target`.
#[derive(Default)]
pub struct Pieces {
    /// By the index of a piece, whether another stands before and behind.
    beside: HashMap<usize, (bool, bool)>,
}

impl Pieces {
    /// Pieces are alike and have nothing between them but the borders of other marks.
    pub fn new(text: ElementRef<'_>, cut: Cut) -> Pieces {
        let mut pieces = Pieces::default();
        // Where something stands that is no mark.
        let mut filled: Vec<usize> = Vec::new();
        let mut last: HashMap<&str, ElementRef<'_>> = HashMap::new();
        for node in text.descendants() {
            let mark = match node.kind() {
                Kind::Element(element) if element.is(text.namespace(), "mrk") => element,
                Kind::Element(_) | Kind::Text(_) => {
                    filled.push(node.span().start);
                    continue;
                }
                _ => continue,
            };
            let whole = mark.get_ns(V20, "form").is_some() || cut.is_at(mark);
            let Some(id) = mark.get_ns(V20, "id").filter(|_| !whole) else { continue };
            let meets = |before: &ElementRef<'_>| {
                let (end, start) = (before.node().span().end, node.span().start);
                end <= start && filled.last().is_none_or(|it| *it < end) && is_alike(*before, mark)
            };
            if let Some(before) = last.insert(id, mark).filter(meets) {
                pieces.beside.entry(before.node().index()).or_default().1 = true;
                pieces.beside.entry(node.index()).or_default().0 = true;
            }
        }
        pieces
    }

    /// Whether a mark is a later piece of an annotation, and whether another follows it.
    pub fn piece(&self, mark: ElementRef<'_>) -> (bool, bool) {
        self.beside.get(&mark.node().index()).copied().unwrap_or_default()
    }
}

/// Whether two elements say the same of themselves.
fn is_alike(one: ElementRef<'_>, other: ElementRef<'_>) -> bool {
    let said = |it: &ElementRef<'_>| it.attributes().len();
    let has = |it: &Attr<'_>| other.get_ns(it.namespace, it.local()) == Some(it.value);
    said(&one) == said(&other) && one.attributes().all(|it| has(&it))
}
