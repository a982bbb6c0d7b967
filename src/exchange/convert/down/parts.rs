//! The segments of a unit of 2.x.

use super::codes::Run;
use super::spans::Spans;
use crate::xml::{ElementRef, XML_NS};

/// The parts of a unit, in order.
pub struct Sides<'d> {
    pub parts: Vec<Part<'d>>,
}

/// A segment or ignorable.
pub struct Part<'d> {
    pub element: ElementRef<'d>,
    pub source: ElementRef<'d>,
    pub target: Option<ElementRef<'d>>,
}

impl Part<'_> {
    pub fn is_segment(&self) -> bool {
        self.element.local() == "segment"
    }
}

impl<'d> Sides<'d> {
    /// Parts without a source are none.
    pub fn new(core: &str, unit: ElementRef<'d>) -> Sides<'d> {
        let parts = unit
            .elements()
            .filter(|it| it.namespace() == core && matches!(it.local(), "segment" | "ignorable"));
        let part = |element: ElementRef<'d>| {
            let source = element.child(core, "source")?;
            Some(Part { element, source, target: element.child(core, "target") })
        };
        Sides { parts: parts.filter_map(part).collect() }
    }

    /// A candidate, whose texts are its own.
    pub fn of_match(core: &str, element: ElementRef<'d>) -> Option<Sides<'d>> {
        let source = element.child(core, "source")?;
        let target = element.child(core, "target");
        Some(Sides { parts: vec![Part { element, source, target }] })
    }

    /// The texts of a side, in the order in which they are read.
    pub fn texts(&self, side: &str) -> Vec<ElementRef<'d>> {
        match side {
            "target" => {
                self.by_place().into_iter().filter_map(|at| self.parts.get(at)?.target).collect()
            }
            _ => self.parts.iter().map(|part| part.source).collect(),
        }
    }

    pub fn run(&self, core: &str, side: &'static str) -> Run<'d> {
        Run { side, spans: Spans::new(core, &self.texts(side)) }
    }

    /// The parts by the places of their targets (§4.3.1.24).
    pub fn by_place(&self) -> Vec<usize> {
        let count = self.parts.len();
        let order = |part: &Part<'d>| part.target?.get("order")?.trim().parse::<usize>().ok();
        let mut places: Vec<Option<usize>> = vec![None; count];
        let mut rest = Vec::new();
        for (at, part) in self.parts.iter().enumerate() {
            let place = order(part).and_then(|place| places.get_mut(place.checked_sub(1)?));
            match place {
                Some(place @ None) => *place = Some(at),
                _ => rest.push(at),
            }
        }
        let mut late = Vec::new();
        for at in rest {
            match places.get_mut(at) {
                Some(place @ None) => *place = Some(at),
                _ => late.push(at),
            }
        }
        let mut late = late.into_iter();
        places.into_iter().filter_map(|place| place.or_else(|| late.next())).collect()
    }

    /// What all texts of a side say of an attribute of XML, if they say the same.
    pub fn shared(&self, side: &str, name: &str) -> Option<&'d str> {
        let texts = self.texts(side);
        let mut all = texts.iter().map(|text| text.get_ns(XML_NS, name));
        let first = all.next()??;
        all.all(|other| other == Some(first)).then_some(first)
    }
}
