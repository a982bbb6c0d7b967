//! What a conversion cannot hold, counted: one finding for all that is alike.

use crate::model::{Finding, Message, Severity};
use crate::xml::ElementRef;
use std::collections::HashMap;

/// What becomes of something that the other version has no place for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fate {
    /// Kept where a tool of the other version passes over it, and restored on the way back.
    Kept,
    /// An extension so far, now something of a module, which has rules for it.
    Module,
    /// Not in the result.
    Dropped,
    /// An id that the other version does not allow, or that is taken.
    Renamed,
    /// A control character of a text, now a code of its own.
    Character,
    /// A control character of original data, now U+FFFD.
    DataCharacter,
    /// Segments of a unit with different states: the unit has the lowest.
    States,
    /// A rejected or approved translation, whose state says so now.
    Judged,
    /// Text to be translated within a code, now a unit of its own.
    Sub,
    /// A candidate of a whole unit, now that of its first segment.
    WholeUnit,
    /// A file without a target language that has translations.
    NoLanguage,
    /// Text of a target outside the segments of its source.
    Outside,
}

type Key<'d> = (Fate, &'d str, &'d str);

/// What was met so far.
#[derive(Default)]
pub struct Losses<'d> {
    /// The first element, and how often.
    met: HashMap<Key<'d>, (Option<ElementRef<'d>>, usize)>,
}

impl<'d> Losses<'d> {
    /// Notes what becomes of an element, or of the attribute `name` of it.
    pub fn note(&mut self, fate: Fate, at: ElementRef<'d>, name: &'d str) {
        let element = if name == at.local() || name == at.qualified() { "" } else { at.local() };
        self.met.entry((fate, element, name)).or_insert((Some(at), 0)).1 += 1;
    }

    /// The findings, in the order of the file.
    pub fn findings(self, version: &'static str) -> Vec<Finding> {
        let mut found: Vec<_> = self.met.into_iter().collect();
        found.sort_by_key(|(key, (at, _))| (at.map(|at| at.node().index()), *key));
        let finding =
            |((fate, element, name), (at, count)): (Key<'d>, (Option<ElementRef<'d>>, usize))| {
                let shown = match (element, name) {
                    ("", name) => name.to_owned(),
                    (element, "") => element.to_owned(),
                    (element, name) => format!("{element}/@{name}"),
                };
                let message = message(fate, shown, version).with("count", count);
                let place = at.map(ElementRef::place).unwrap_or_default();
                Finding { severity: fate.severity(), place, message }
            };
        found.into_iter().map(finding).collect()
    }
}

impl Fate {
    /// What is only kept elsewhere is worth knowing; the rest has an effect.
    fn severity(self) -> Severity {
        match self {
            Fate::Kept | Fate::Renamed | Fate::Sub => Severity::Note,
            _ => Severity::Warning,
        }
    }
}

fn message(fate: Fate, name: String, version: &'static str) -> Message {
    let id = match fate {
        Fate::Kept => "convert-kept",
        Fate::Module => "convert-module",
        Fate::Dropped => "convert-dropped",
        Fate::Renamed => "convert-renamed",
        Fate::Character => "convert-character",
        Fate::DataCharacter => "convert-data-character",
        Fate::States => "convert-states",
        Fate::Judged => "convert-judged",
        Fate::Sub => "convert-sub",
        Fate::WholeUnit => "convert-whole-unit",
        Fate::NoLanguage => "convert-no-language",
        Fate::Outside => "convert-outside",
    };
    Message::new(id).with("name", name).with("version", version)
}
