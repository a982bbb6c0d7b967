//! White space, numbers of codes and percentages, as both generations of XLIFF need them.

use crate::xml::{Element, XML_NS};
use std::collections::{HashMap, HashSet};

/// What `xml:space` says about the white space of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    Preserve,
    /// A run of white space is one space: files are indented for people.
    Collapse,
}

impl Space {
    /// What an element says, or else the elements around it.
    pub fn of(self, element: &Element) -> Space {
        match element.get_ns(XML_NS, "space") {
            Some("preserve") => Space::Preserve,
            Some("default") => Space::Collapse,
            _ => self,
        }
    }

    /// A text as it counts.
    pub fn apply(self, text: &str) -> String {
        if self == Space::Preserve {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            // Only the white space of XML: a no-break space is text.
            if !matches!(c, ' ' | '\t' | '\n' | '\r') {
                out.push(c);
            } else if !out.ends_with(' ') {
                out.push(' ');
            }
        }
        out
    }
}

/// Numbers for the ids of codes: an id that is a number keeps it, others get the numbers
/// after the highest.
#[derive(Debug, Default)]
pub struct Numbers {
    by_id: HashMap<String, u32>,
    taken: HashSet<u32>,
    next: u32,
}

impl Numbers {
    /// Numbers for a unit, all of whose ids these are.
    pub fn new<'a>(all: impl Iterator<Item = &'a str>) -> Self {
        let highest = all.filter_map(numeric).max().unwrap_or(0);
        Numbers { next: highest.saturating_add(1), ..Numbers::default() }
    }

    /// The number of an id, if it has one.
    pub fn get(&self, id: &str) -> Option<u32> {
        self.by_id.get(id).copied()
    }

    /// Makes an id another name for a number.
    pub fn alias(&mut self, id: &str, number: u32) {
        self.by_id.entry(id.to_owned()).or_insert(number);
    }

    /// The number of an id, which it gets now if it has none.
    pub fn assign(&mut self, id: &str) -> u32 {
        if let Some(number) = self.get(id) {
            return number;
        }
        let number = match numeric(id).filter(|number| !self.taken.contains(number)) {
            Some(number) => number,
            None => {
                self.next = self.next.saturating_add(1);
                self.next - 1
            }
        };
        self.taken.insert(number);
        self.by_id.insert(id.to_owned(), number);
        number
    }
}

/// An id that is a number from 1 on and nothing else.
fn numeric(id: &str) -> Option<u32> {
    id.parse::<u32>().ok().filter(|number| *number > 0 && number.to_string() == id)
}

/// A decimal from 0.0 to 102.0, rounded down: a match is not better than it is. Above 100 are
/// matches in context.
pub fn percent(text: &str) -> Option<u8> {
    let whole = text.trim().trim_end_matches('%').split('.').next()?;
    whole.parse::<u8>().ok().filter(|value| *value <= 102)
}
