//! What other tools say in XLIFF 1.2 in words of their own.
//!
//! A [`Flavour`] knows a tool by its namespace or by what it writes into headers, and reads what
//! its extensions say of a segment, of codes and in comments. All flavours stand in one table,
//! [`FLAVOURS`]; a new one is a row, and a file where the tool says much. [`Dialect`] is the
//! flavour of the file at hand with what the file defines once for all its segments.
//!
//! What a tool says of a state outranks `state` and `approved`, which such tools leave out or
//! do not keep up to date. A lock is no `translate="no"`: a locked segment with a finished
//! translation is one that nobody shall change, and the translation is taken; only one without
//! is not to be translated. None of this is a standard: the sources are named in each file.

mod braces;
mod memoq;
mod others;
mod phrase;
mod trados;

pub use braces::{contracted, expanded};
pub use trados::{is_deleted, is_of_editing};

use super::text::percent;
use crate::model::{Code, Finding, Match, MatchKind, Message, Origin, Provenance, State};
use crate::xml::Element;
use std::collections::HashMap;

/// A tool and how it says what it has to say.
pub struct Flavour {
    /// As its makers write it.
    pub name: &'static str,
    /// Takes the root of a file.
    recognises: fn(&Element) -> bool,
    /// Its words for states; for writing, the first of a state counts.
    pub states: &'static [(&'static str, State)],
    /// Keeps what a root and a `file` in it define once for all segments.
    define: fn(&mut Dialect, &Element, &Element),
    /// What it says of a `trans-unit`, or of the segment in it that has this `mid`.
    says: for<'e> fn(&'e Element, Option<&str>) -> Said<'e>,
    /// Where it says so, for a `trans-unit` and a `mid`.
    word: for<'e> fn(&'e Element, Option<&str>) -> Option<Spot<'e>>,
    /// Attributes beside it that tell where the target came from.
    history: &'static [&'static str],
    /// The comments on a `trans-unit`.
    comments: fn(&Dialect, &Element) -> Vec<String>,
    /// Adds to a code what the tool knows of it.
    code: fn(&Dialect, &Element, &mut Code),
    /// The quality of a match, where it is not a percentage.
    quality: fn(&str) -> Option<u8>,
}

/// An attribute: its element, its namespace and its name.
type Spot<'e> = (&'e Element, &'static str, &'static str);

/// Says nothing of its own; the others are made from it.
const PLAIN: Flavour = Flavour {
    name: "",
    recognises: |_| false,
    states: &[],
    define: |_, _, _| {},
    says: |_, _| Said::default(),
    word: |_, _| None,
    history: &[],
    comments: |_, _| Vec::new(),
    code: |_, _, _| {},
    quality: percent,
};

/// All flavours; the first that recognises a file reads it. Namespaces come before headers,
/// because a tool keeps the header of the one that made the file.
pub const FLAVOURS: &[&Flavour] = &[
    &trados::TRADOS,
    &memoq::MEMOQ,
    &phrase::PHRASE,
    &others::XTM,
    &others::WORDFAST,
    &others::MATECAT,
    &others::XCODE,
    &others::ANGULAR,
    &others::OKAPI,
];

/// What a tool says of a segment.
#[derive(Default)]
pub struct Said<'e> {
    /// The state in the tool's word.
    pub state: Option<&'e str>,
    pub locked: bool,
    /// Where the target comes from.
    pub source_of_target: Option<Provided>,
}

/// Where a tool says how far a segment is.
pub struct Place<'e> {
    pub element: &'e Element,
    /// With its prefix.
    pub attribute: String,
    pub word: &'static str,
    /// Attributes of the element that tell where the former target came from.
    pub history: &'static [&'static str],
}

/// Where a target comes from, if it was not typed.
pub struct Provided {
    /// 0 to 102, after penalties.
    pub score: u8,
    /// The same before penalties, where the tool tells them apart.
    pub gross: u8,
    pub in_context: bool,
    /// Name of the memory or engine; may be empty.
    pub system: String,
    pub provenance: Provenance,
}

impl Provided {
    /// The match that the target was, without its texts. None if it says nothing.
    pub fn as_match(&self) -> Option<Match> {
        let machine = self.provenance == Provenance::Machine;
        if self.score == 0 && !machine {
            return None;
        }
        let kind = match self.score {
            _ if self.in_context => MatchKind::InContext,
            100.. if !machine => MatchKind::Exact,
            _ => MatchKind::Fuzzy,
        };
        let origin = Origin {
            collection: self.system.clone(),
            provenance: self.provenance,
            ..Origin::default()
        };
        Some(Match {
            kind,
            score: self.score,
            base: self.gross.min(100),
            origin,
            ..Match::default()
        })
    }
}

/// The flavour of a file, with what the file defines once.
pub struct Dialect {
    flavour: &'static Flavour,
    /// Comments by id.
    comments: HashMap<String, Vec<String>>,
    /// The native markup of codes by id: that of the beginning, or of the whole, and the end.
    tags: HashMap<String, (String, String)>,
    /// Text that codes stand for, by the id of the unit that holds it.
    held: HashMap<String, String>,
}

impl Dialect {
    /// That of a `file` within a root.
    pub fn of(root: &Element, file: &Element) -> Self {
        let mut dialect = Dialect {
            flavour: recognise(root).unwrap_or(&PLAIN),
            comments: HashMap::new(),
            tags: HashMap::new(),
            held: HashMap::new(),
        };
        (dialect.flavour.define)(&mut dialect, root, file);
        dialect
    }

    /// What the tool says of a `trans-unit`, or of the segment in it that has this `mid`.
    pub fn says<'e>(&self, unit: &'e Element, mid: Option<&str>) -> Said<'e> {
        (self.flavour.says)(unit, mid)
    }

    /// What one of the tool's words for states means.
    pub fn state(&self, word: &str) -> Option<State> {
        let known = self.flavour.states.iter().find(|(name, _)| *name == word);
        known.map(|(_, state)| *state)
    }

    /// Where and in which word the tool would say that a segment is in a state; the nearest
    /// lower one if it has none for it. None for tools that say it in the words of XLIFF.
    pub fn mark<'e>(
        &self,
        unit: &'e Element,
        mid: Option<&str>,
        state: State,
    ) -> Option<Place<'e>> {
        let (element, namespace, name) = (self.flavour.word)(unit, mid)?;
        let known = self.flavour.states.iter().filter(|(_, known)| *known <= state);
        let best = known.clone().map(|(_, known)| *known).max()?;
        let (word, _) = known.clone().find(|(_, known)| *known == best)?;
        let written = element.attributes.iter().find(|it| it.name.is(namespace, name));
        let attribute = match written {
            Some(written) => written.name.qualified.to_string(),
            None if namespace.is_empty() => name.to_owned(),
            // Its prefix is the file's business; tools write it wherever they have a state.
            None => return None,
        };
        Some(Place { element, attribute, word, history: self.flavour.history })
    }

    /// The comments on a `trans-unit`.
    pub fn comments(&self, unit: &Element) -> Vec<String> {
        (self.flavour.comments)(self, unit)
    }

    /// Adds to a code what the tool knows of it.
    pub fn complete(&self, element: &Element, code: &mut Code) {
        (self.flavour.code)(self, element, code);
    }

    /// A `match-quality` as a percentage.
    pub fn quality(&self, text: &str) -> Option<u8> {
        (self.flavour.quality)(text)
    }
}

/// The flavour of a file.
pub fn recognise(root: &Element) -> Option<&'static Flavour> {
    FLAVOURS.iter().copied().find(|flavour| (flavour.recognises)(root))
}

/// A note that says which tool a file comes from, if it can be told.
pub fn report(path: &str, root: &Element) -> Option<Finding> {
    let (id, name) = match recognise(root) {
        Some(flavour) => ("exchange-flavour", flavour.name.to_owned()),
        None => ("exchange-tool", others::named_tool(root)?),
    };
    Some(Finding::note(super::place_of(path, root), Message::new(id).with("tool", name)))
}

/// True if a flavour reads what is said in a namespace.
pub fn uses(namespace: &str) -> bool {
    [trados::SDL, memoq::MQ, phrase::M, others::XTM_NS].contains(&namespace)
}

/// True if a namespace is declared at the root or is that of one of its attributes.
fn declares(root: &Element, namespace: &str) -> bool {
    root.declarations.iter().any(|(_, name)| name == namespace)
}

/// A value that tools write for "yes".
fn is_yes(value: Option<&str>) -> bool {
    matches!(value, Some("true" | "yes" | "1" | "locked"))
}

/// A comment as a note: who wrote it, and what.
pub fn signed(author: Option<&str>, text: &str) -> String {
    match author.filter(|author| !author.is_empty()) {
        Some(author) => format!("{author}: {}", text.trim()),
        None => text.trim().to_owned(),
    }
}
