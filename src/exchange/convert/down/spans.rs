//! Which codes and annotations of the texts of a unit can be one element.

use crate::xml::ElementRef;
use std::collections::{HashMap, HashSet};

/// What is known of the texts of one side of a unit.
#[derive(Default)]
pub struct Spans<'d> {
    /// Start codes and start markers (true) by id.
    starts: HashMap<(bool, &'d str), ElementRef<'d>>,
    /// What ends them, by the id of their start.
    ends: HashMap<(bool, &'d str), ElementRef<'d>>,
    /// Places of elements on their side, by index.
    places: HashMap<usize, usize>,
    /// By the index of a marker, the spans around it that are elements (`pc`), by index.
    around: HashMap<usize, Vec<usize>>,
    /// Such spans in which an annotation begins or ends, but not both, by index.
    crossed: HashSet<usize>,
}

impl<'d> Spans<'d> {
    /// `texts` are in the order in which they are read.
    pub fn new(core: &str, texts: &[ElementRef<'d>]) -> Spans<'d> {
        let mut spans = Spans::default();
        let mut around = Vec::new();
        for text in texts {
            spans.walk(core, *text, &mut around);
        }
        spans.crossed = spans.ends.values().flat_map(|end| spans.crosses(*end)).collect();
        spans
    }

    /// Depth is bounded by that of the tree.
    fn walk(&mut self, core: &str, parent: ElementRef<'d>, around: &mut Vec<usize>) {
        for element in parent.elements() {
            let index = element.node().index();
            let is_marker = matches!(element.local(), "sm" | "em");
            match element.local() {
                _ if element.namespace() != core => self.walk(core, element, around),
                "pc" => {
                    around.push(index);
                    self.walk(core, element, around);
                    around.pop();
                }
                "sc" | "sm" => {
                    let id = element.get("id");
                    id.map(|id| self.starts.entry((is_marker, id)).or_insert(element));
                }
                "ec" | "em" => {
                    let id = element.get("startRef");
                    id.map(|id| self.ends.entry((is_marker, id)).or_insert(element));
                }
                _ => self.walk(core, element, around),
            }
            if is_marker {
                self.around.insert(index, around.clone());
            }
            self.places.insert(index, self.places.len());
        }
    }

    /// The end of a start code or marker, unless it is alone.
    pub fn end(&self, start: ElementRef<'d>) -> Option<ElementRef<'d>> {
        if start.get("isolated") == Some("yes") {
            return None;
        }
        let end = *self.ends.get(&(start.local() == "sm", start.get("id")?))?;
        let place = |code: ElementRef<'_>| self.places.get(&code.node().index());
        (place(end) > place(start)).then_some(end)
    }

    /// The start of an end code or marker, unless it is alone.
    pub fn start(&self, end: ElementRef<'d>) -> Option<ElementRef<'d>> {
        let start = *self.starts.get(&(end.local() == "em", end.get("startRef")?))?;
        (self.end(start) == Some(end)).then_some(start)
    }

    /// Whether an annotation crosses the span that an element is.
    pub fn is_crossed(&self, span: ElementRef<'d>) -> bool {
        self.crossed.contains(&span.node().index())
    }

    /// The elements that the annotation with this end crosses.
    fn crosses(&self, end: ElementRef<'d>) -> Vec<usize> {
        let around = |it: ElementRef<'_>| self.around.get(&it.node().index());
        let start = self.start(end).and_then(around);
        let (Some(start), Some(end)) = (start, around(end)) else { return Vec::new() };
        let one = start.iter().filter(|it| !end.contains(it));
        one.chain(end.iter().filter(|it| !start.contains(it))).copied().collect()
    }
}
