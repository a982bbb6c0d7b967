//! Which codes of a text of 1.2 begin and end the same span, and which spans can be one
//! element.

use super::super::{IGNORABLE, V20};
use super::pieces::Pieces;
use crate::xml::{ElementRef, NodeRef};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet, VecDeque};

/// The pairs of a `source` or `target`.
#[derive(Default)]
pub struct Pairs<'d> {
    /// The end of a beginning, by the index of the latter.
    ends: HashMap<usize, ElementRef<'d>>,
    /// The beginning of an end.
    begins: HashMap<usize, ElementRef<'d>>,
    pieces: Pieces,
    /// Beginnings of spans that cross no other and lie within one segment.
    nested: HashSet<usize>,
}

/// Whether marks of segments cut a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    AtMarks,
    Nowhere,
}

impl Cut {
    /// Whether an element begins a part of its own.
    pub fn is_at(self, element: ElementRef<'_>) -> bool {
        self == Cut::AtMarks
            && element.local() == "mrk"
            && matches!(element.get("mtype"), Some("seg" | IGNORABLE))
    }

    /// Whether one in it does.
    pub fn is_within(self, element: ElementRef<'_>) -> bool {
        self == Cut::AtMarks
            && element.descendants().filter_map(NodeRef::element).any(|it| self.is_at(it))
    }
}

impl<'d> Pairs<'d> {
    pub fn new(text: ElementRef<'d>, cut: Cut) -> Pairs<'d> {
        let mut pairs = Pairs { pieces: Pieces::new(text, cut), ..Pairs::default() };
        pairs.find(text);
        pairs.nest(text, cut, &mut Vec::new());
        pairs
    }

    pub fn end(&self, begin: ElementRef<'d>) -> Option<ElementRef<'d>> {
        self.ends.get(&begin.node().index()).copied()
    }

    pub fn begin(&self, end: ElementRef<'d>) -> Option<ElementRef<'d>> {
        self.begins.get(&end.node().index()).copied()
    }

    pub fn is_nested(&self, begin: ElementRef<'d>) -> bool {
        self.nested.contains(&begin.node().index())
    }

    /// Whether a mark is a later piece of an annotation, and whether another follows it.
    pub fn piece(&self, mark: ElementRef<'d>) -> (bool, bool) {
        self.pieces.piece(mark)
    }

    /// Whether a mark within a segment becomes an element, not markers of its beginning and end.
    pub fn is_one(&self, mark: ElementRef<'d>) -> bool {
        self.piece(mark) == (false, false) && mark.get_ns(V20, "form").is_none()
    }

    /// Both ends have the same `rid`, or without one the same `id` (XLIFF 1.2, bpt).
    fn find(&mut self, text: ElementRef<'d>) {
        let mut open: HashMap<(bool, bool, &str), VecDeque<ElementRef<'d>>> = HashMap::new();
        let mut skip_to = 0;
        for element in text.descendants().filter_map(NodeRef::element) {
            let span = element.node().span();
            if span.start < skip_to || element.namespace() != text.namespace() {
                continue;
            }
            // What is within native code is a text of its own.
            if matches!(element.local(), "bpt" | "ept" | "it" | "ph") {
                skip_to = span.end;
            }
            let native = matches!(element.local(), "bpt" | "ept");
            let (rid, id) = (element.get("rid"), element.get("id"));
            match element.local() {
                "bpt" | "bx" => {
                    let keys =
                        [rid.map(|rid| (native, true, rid)), id.map(|id| (native, false, id))];
                    for key in keys.into_iter().flatten() {
                        open.entry(key).or_default().push_back(element);
                    }
                }
                "ept" | "ex" => {
                    let key = rid.map(|rid| (native, true, rid));
                    let key = key.or_else(|| id.map(|id| (native, false, id)));
                    let Some(waiting) = key.and_then(|key| open.get_mut(&key)) else { continue };
                    while let Some(begin) = waiting.pop_front() {
                        let index = begin.node().index();
                        if let Entry::Vacant(free) = self.ends.entry(index) {
                            free.insert(element);
                            self.begins.insert(element.node().index(), begin);
                            break;
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Depth is bounded by that of the tree.
    fn nest(&mut self, parent: ElementRef<'d>, cut: Cut, stack: &mut Vec<ElementRef<'d>>) {
        for element in parent.elements() {
            match element.local() {
                _ if cut.is_at(element) || cut.is_within(element) => {
                    stack.clear();
                    self.nest(element, cut, &mut Vec::new());
                }
                "bpt" | "bx" if wants_one(element) => stack.push(element),
                "ept" | "ex" => {
                    let Some(begin) = self.begin(element) else { continue };
                    let at = stack.iter().rposition(|it| *it == begin);
                    if at.is_some_and(|at| at + 1 == stack.len()) && !has_sub(element) {
                        self.nested.insert(begin.node().index());
                    }
                    at.map(|at| stack.remove(at));
                }
                "mrk" if !self.is_one(element) => self.nest(element, cut, stack),
                "g" | "mrk" => self.nest(element, cut, &mut Vec::new()),
                _ => {}
            }
        }
    }
}

/// Whether a beginning becomes one element with its end if it can: as it was in 2.x, or else if
/// it is native code. Text within native code has its own place at each end.
fn wants_one(element: ElementRef<'_>) -> bool {
    let one = match element.get_ns(V20, "form") {
        Some(form) => form == "pc",
        None => element.local() == "bpt",
    };
    one && !has_sub(element)
}

fn has_sub(element: ElementRef<'_>) -> bool {
    element.elements().any(|it| it.local() == "sub")
}
