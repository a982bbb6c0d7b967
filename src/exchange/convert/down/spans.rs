//! Which codes and annotations of the texts of a unit can be one element.

use crate::xml::ElementRef;
use std::collections::{HashMap, HashSet};

/// What is known of the texts of one side of a unit.
#[derive(Default)]
pub struct Spans<'d> {
    /// Start codes by id.
    starts: HashMap<&'d str, ElementRef<'d>>,
    /// End codes by the id of their start.
    ends: HashMap<&'d str, ElementRef<'d>>,
    /// Places of codes on their side, by index.
    places: HashMap<usize, usize>,
    /// Start and end markers, by index, that enclose whole elements of one text.
    whole: HashSet<usize>,
}

impl<'d> Spans<'d> {
    /// `texts` are in the order in which they are read.
    pub fn new(core: &str, texts: &[ElementRef<'d>]) -> Spans<'d> {
        let mut spans = Spans::default();
        for text in texts {
            let within = text.descendants().filter_map(|node| node.element());
            for element in within.filter(|it| it.namespace() == core) {
                spans.places.insert(element.node().index(), spans.places.len());
                match element.local() {
                    "sc" => {
                        element.get("id").map(|id| spans.starts.entry(id).or_insert(element));
                    }
                    "ec" => {
                        element.get("startRef").map(|id| spans.ends.entry(id).or_insert(element));
                    }
                    _ => {}
                }
            }
            spans.markers(core, *text);
        }
        spans
    }

    /// The end of a start code, unless it is alone.
    pub fn end(&self, start: ElementRef<'d>) -> Option<ElementRef<'d>> {
        if start.get("isolated") == Some("yes") {
            return None;
        }
        let end = *self.ends.get(start.get("id")?)?;
        let place = |code: ElementRef<'_>| self.places.get(&code.node().index());
        (place(end) > place(start)).then_some(end)
    }

    /// The start of an end code, unless it is alone.
    pub fn start(&self, end: ElementRef<'d>) -> Option<ElementRef<'d>> {
        let start = *self.starts.get(end.get("startRef")?)?;
        (self.end(start) == Some(end)).then_some(start)
    }

    /// Whether a marker becomes an element with its other end.
    pub fn is_whole(&self, marker: ElementRef<'d>) -> bool {
        self.whole.contains(&marker.node().index())
    }

    /// Depth is bounded by that of the tree.
    fn markers(&mut self, core: &str, parent: ElementRef<'d>) {
        // Those that have ended are none until nothing stands behind them.
        let mut stack: Vec<Option<ElementRef<'d>>> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for element in parent.elements().filter(|it| it.namespace() == core) {
            match element.local() {
                "sm" => {
                    places.insert(element.get("id").unwrap_or_default(), stack.len());
                    stack.push(Some(element));
                }
                "em" => {
                    let id = element.get("startRef").unwrap_or_default();
                    let Some(at) = places.remove(id) else { continue };
                    let last = at + 1 == stack.len();
                    let start = stack.get_mut(at).and_then(Option::take);
                    if let Some(start) = start.filter(|_| last) {
                        self.whole.insert(start.node().index());
                        self.whole.insert(element.node().index());
                    }
                    while stack.last().is_some_and(Option::is_none) {
                        stack.pop();
                    }
                }
                "pc" | "mrk" => self.markers(core, element),
                _ => {}
            }
        }
    }
}
