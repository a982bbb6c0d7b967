//! Changes to an XLIFF 2 file such as CAT tools make: other segments, fewer annotations.
//!
//! Text in, text out: what a change does not concern stays byte for byte. The rules are those
//! that the specification has for Modifiers (XLIFF 2.1 §4.7 and §4.8). What cannot be changed
//! without breaking one stays as it is and becomes a finding.

mod annotations;
mod cut;
mod extensions;
mod inline;
mod join;
mod joined;
mod overlap;
mod references;
mod spans;
mod split;
mod tag;
mod unit;

pub use join::{Order, join};
pub use split::{Passage, split};

use super::Version;
use crate::error::{Error, Result};
use crate::model::{Finding, Message};
use crate::xml::{Document, Edits, ElementRef, XML_NS};
use std::collections::HashMap;

/// A file after a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Modified {
    pub text: String,
    /// How many segments were made or taken away, or how much was stripped.
    pub changes: usize,
    /// What stayed as it was, and why.
    pub findings: Vec<Finding>,
}

/// What to strip from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strip {
    /// Annotations of any type (§4.7.3), but those that something else in the unit refers to.
    Annotations,
    /// Annotations of a type that neither core nor modules define (§4.7.3.1.4).
    CustomAnnotations,
    /// Elements and attributes of namespaces that neither core nor modules have in the version of
    /// the file (§4.9).
    Extensions,
}

/// Takes annotations or extensions out of a file.
///
/// # Errors
/// If the text is not well-formed or not XLIFF 2.
pub fn strip(path: &str, text: &str, what: &[Strip]) -> Result<Modified> {
    modify(path, text, |job| {
        if what.contains(&Strip::Annotations) {
            annotations::strip(job, annotations::Which::All);
        } else if what.contains(&Strip::CustomAnnotations) {
            annotations::strip(job, annotations::Which::Custom);
        }
        if what.contains(&Strip::Extensions) {
            extensions::strip(job);
        }
        overlap::part(job);
    })
}

/// Reads a file and writes it again: the same text, if it is XLIFF 2.
///
/// # Errors
/// If the text is not well-formed or not XLIFF 2.
pub fn rewrite(path: &str, text: &str) -> Result<Modified> {
    modify(path, text, |_| {})
}

/// A file that is being changed.
struct Job<'d> {
    document: &'d Document<'d>,
    /// Namespace of the core of its version.
    core: &'d str,
    edits: Edits<'d>,
    changes: usize,
    findings: Vec<Finding>,
    /// Prefixes and namespaces by the index of the element that declares them.
    declared: HashMap<usize, Vec<(&'d str, &'d str)>>,
    /// What [`Job::inherited`] has found, by the index of the element.
    inherited: HashMap<usize, (bool, bool)>,
}

fn modify(path: &str, text: &str, work: impl for<'d> FnOnce(&mut Job<'d>)) -> Result<Modified> {
    let document = Document::parse(path, text)?;
    let core = core(&document)?;
    let mut declared: HashMap<_, Vec<_>> = HashMap::new();
    for (element, prefix, namespace) in document.declarations() {
        declared.entry(element.node().index()).or_default().push((prefix, namespace));
    }
    let edits = Edits::new(&document);
    let mut job = Job {
        document: &document,
        core,
        edits,
        changes: 0,
        findings: Vec::new(),
        declared,
        inherited: HashMap::new(),
    };
    work(&mut job);
    let Job { edits, changes, findings, .. } = job;
    let text = edits.apply().map_err(|overlap| {
        let at = overlap.range.start.min(text.len());
        Error::input(document.place(at), Message::new("exchange-modify-overlap"))
    })?;
    Ok(Modified { text, changes, findings })
}

/// The namespace of the core, if the document is XLIFF 2.
fn core<'d>(document: &'d Document<'_>) -> Result<&'d str> {
    let root = document.root();
    let namespace = root.namespace();
    let known = [Version::V2_1, Version::V2_2].map(Version::namespace);
    if root.local() == "xliff" && known.contains(&namespace) {
        return Ok(namespace);
    }
    let message = if root.local() == "xliff" {
        Message::new("exchange-modify-version")
    } else {
        Message::new("exchange-not-xliff").with("element", root.qualified())
    };
    Err(Error::input(root.place(), message))
}

impl<'d> Job<'d> {
    /// The elements of a name of the core.
    fn all(&self, name: &'static str) -> impl Iterator<Item = ElementRef<'d>> + use<'d> {
        let core = self.core;
        let document = self.document;
        document.nodes().filter_map(|node| node.element()).filter(move |it| it.is(core, name))
    }

    /// The version of the file.
    fn version(&self) -> Version {
        match self.document.root().get("version") {
            _ if self.core == Version::V2_2.namespace() => Version::V2_2,
            Some("2.0") => Version::V2_0,
            _ => Version::V2_1,
        }
    }

    /// Whether an element declares namespaces.
    fn declares(&self, element: ElementRef<'d>) -> bool {
        self.declared.contains_key(&element.node().index())
    }

    /// Whether segments in an element may be split and joined (§4.3.1.6), and whether white
    /// space in it counts, unless they say otherwise themselves. Each element is asked once,
    /// however deep units stand.
    fn inherited(&mut self, element: ElementRef<'d>) -> (bool, bool) {
        let mut path = Vec::new();
        let mut found = (true, false);
        for around in std::iter::once(element).chain(element.ancestors()) {
            if let Some(known) = self.inherited.get(&around.node().index()) {
                found = *known;
                break;
            }
            path.push(around);
        }
        for around in path.into_iter().rev() {
            found.0 = around.get("canResegment").map_or(found.0, |value| value != "no");
            let space = around.get_ns(XML_NS, "space");
            found.1 = space.map_or(found.1, |value| value == "preserve");
            self.inherited.insert(around.node().index(), found);
        }
        found
    }

    /// What a prefix stands for at an element.
    fn resolve(&self, element: ElementRef<'d>, prefix: &str) -> Option<&'d str> {
        std::iter::once(element)
            .chain(element.ancestors())
            .filter_map(|it| self.declared.get(&it.node().index()))
            .find_map(|all| all.iter().find(|(known, _)| *known == prefix))
            .map(|(_, namespace)| *namespace)
    }

    /// A warning about a segment of a unit, or about the unit.
    fn warn(&mut self, unit: &unit::Unit<'d>, at: ElementRef<'d>, message: Message) {
        let place = at.place().at(unit.id, at.get("id").filter(|_| at != unit.element));
        self.findings.push(Finding::warning(place, message));
    }
}
