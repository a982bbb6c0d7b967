//! Which codes of a text of 1.2 begin and end the same span, and which spans can be one
//! element.

use super::super::{IGNORABLE, V20};
use crate::xml::{Attr, ElementRef, Kind, NodeRef};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet, VecDeque};

/// The pairs of a `source` or `target`.
#[derive(Default)]
pub struct Pairs<'d> {
    /// The end of a beginning, by the index of the latter.
    ends: HashMap<usize, ElementRef<'d>>,
    /// The beginning of an end.
    begins: HashMap<usize, ElementRef<'d>>,
    /// Empty marks at which an annotation begins and ends, of those that have both.
    halves: HashSet<usize>,
    /// Marks that are pieces of one annotation, with whether another stands before and behind.
    pieces: HashMap<usize, (bool, bool)>,
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
        let mut pairs = Pairs::default();
        pairs.find(text);
        pairs.find_halves(text);
        pairs.find_pieces(text, cut);
        pairs.nest(text, cut);
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

    /// Whether an empty mark stands for one end of an annotation, and one for the other, too.
    pub fn is_half(&self, mark: ElementRef<'d>) -> bool {
        self.halves.contains(&mark.node().index())
    }

    /// Whether a mark is a later piece of an annotation, and whether another follows it. An
    /// annotation that crosses others, or goes on in the next segment, is several marks in 1.2.
    pub fn piece(&self, mark: ElementRef<'d>) -> (bool, bool) {
        self.pieces.get(&mark.node().index()).copied().unwrap_or_default()
    }

    /// Pieces are alike and have nothing between them but the borders of other marks.
    fn find_pieces(&mut self, text: ElementRef<'d>, cut: Cut) {
        // Where something stands that is no mark.
        let mut filled: Vec<usize> = Vec::new();
        let mut last: HashMap<&str, ElementRef<'d>> = HashMap::new();
        for node in text.descendants() {
            let mark = match node.kind() {
                Kind::Element(element) if element.is(text.namespace(), "mrk") => element,
                Kind::Element(_) | Kind::Text(_) => {
                    filled.push(node.span().start);
                    continue;
                }
                _ => continue,
            };
            let whole = ["form", "startRef"].iter().all(|name| mark.get_ns(V20, name).is_none());
            let Some(id) = mark.get_ns(V20, "id").filter(|_| whole && !cut.is_at(mark)) else {
                continue;
            };
            let meets = |before: &ElementRef<'d>| {
                let (end, start) = (before.node().span().end, node.span().start);
                end <= start && filled.last().is_none_or(|it| *it < end) && is_alike(*before, mark)
            };
            if let Some(before) = last.insert(id, mark).filter(meets) {
                self.pieces.entry(before.node().index()).or_default().1 = true;
                self.pieces.entry(node.index()).or_default().0 = true;
            }
        }
    }

    fn find_halves(&mut self, text: ElementRef<'d>) {
        let mut open: HashMap<&str, ElementRef<'d>> = HashMap::new();
        for mark in text.descendants().filter_map(NodeRef::element) {
            let (id, begin) = (mark.get_ns(V20, "id"), mark.get_ns(V20, "startRef"));
            if let Some(begin) = begin.and_then(|begin| open.remove(begin)) {
                self.halves.extend([begin.node().index(), mark.node().index()]);
            } else if let Some(id) = id.filter(|_| is_start(mark)) {
                open.entry(id).or_insert(mark);
            }
        }
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
    fn nest(&mut self, parent: ElementRef<'d>, cut: Cut) {
        let mut stack: Vec<ElementRef<'d>> = Vec::new();
        for element in parent.elements() {
            match element.local() {
                _ if cut.is_at(element) || cut.is_within(element) => {
                    stack.clear();
                    self.nest(element, cut);
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
                "g" | "mrk" => self.nest(element, cut),
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

/// Whether two elements say the same of themselves.
fn is_alike(one: ElementRef<'_>, other: ElementRef<'_>) -> bool {
    let said = |it: &ElementRef<'_>| it.attributes().len();
    let has = |it: &Attr<'_>| other.get_ns(it.namespace, it.local()) == Some(it.value);
    said(&one) == said(&other) && one.attributes().all(|it| has(&it))
}

/// Whether a mark is only the beginning of an annotation, whose end stands elsewhere.
pub fn is_start(mark: ElementRef<'_>) -> bool {
    mark.get_ns(V20, "form") == Some("start")
}

fn has_sub(element: ElementRef<'_>) -> bool {
    element.elements().any(|it| it.local() == "sub")
}
