//! Between XLIFF 2.0, 2.1 and 2.2: the version and the namespace of the core change, and what a
//! version does not have is taken out; every other byte stays.
//!
//! Modules that a version does not have are extensions to it: change tracking is none of 2.1's
//! and 2.2's, ITS none of 2.0's, plurals none before 2.2. Where extensions may not stand, they
//! are dropped. The other way round, what was an extension is something of a module: that is
//! said, as a module has rules for it.

use super::super::extensions::PGS;
use super::losses::{Fate, Losses};
use super::{MDA, RES};
use crate::error::{Error, Result};
use crate::exchange::Version;
use crate::exchange::vocabularies::{CTR, ITS, ITSM, is_standard};
use crate::model::{Finding, Message};
use crate::xml::{Attr, Document, Edits, ElementRef, NodeRef};
use std::collections::HashSet;

/// A document of 1.0 or 1.1 as one of 1.2, which knows all that these know.
///
/// # Errors
/// If two edits overlap, which no document makes them.
pub fn raised(document: &Document<'_>) -> Result<String> {
    let root = document.root();
    let mut edits = Edits::new(document);
    edits.set_attribute(root, "version", Version::V1_2.as_str());
    if root.namespace().is_empty() {
        edits.set_attribute(root, "xmlns", Version::V1_2.namespace());
    } else {
        rename_core(document, Version::V1_2, &mut edits);
    }
    applied(document, edits)
}

/// Converts a document of one version of 2.x into another.
pub fn convert(
    document: &Document<'_>,
    from: Version,
    to: Version,
) -> Result<(String, Vec<Finding>)> {
    let mut edits = Edits::new(document);
    let mut losses = Losses::default();
    let root = document.root();
    let core = root.namespace();
    edits.set_attribute(root, "version", to.as_str());
    rename_core(document, to, &mut edits);
    let mut gone_to = 0;
    for element in elements(document).filter(|it| *it != root) {
        if element.node().span().start < gone_to {
            continue;
        }
        if to < Version::V2_2 && is_of_2_2(element, core) {
            losses.note(Fate::Dropped, element, element.qualified());
            gone_to = element.node().span().end;
            edits.remove_element(element);
            continue;
        }
        foreign(element, (from, to), &mut losses);
        attributes(element, core, to, (&mut edits, &mut losses));
    }
    Ok((applied(document, edits)?, losses.findings(to.as_str())))
}

/// Declares the namespace of another version wherever that of the document's is declared.
fn rename_core<'d>(document: &Document<'d>, to: Version, edits: &mut Edits<'d>) {
    let core = document.root().namespace();
    if core == to.namespace() {
        return;
    }
    let declaring: HashSet<usize> = document
        .declarations()
        .filter(|(_, _, namespace)| *namespace == core)
        .map(|(element, _, _)| element.node().index())
        .collect();
    for element in elements(document).filter(|it| declaring.contains(&it.node().index())) {
        for written in element.start_tag().attributes {
            let declares = written.name == "xmlns" || written.name.starts_with("xmlns:");
            if declares && written.raw.trim() == core {
                edits.replace(written.value, to.namespace());
            }
        }
    }
}

fn applied(document: &Document<'_>, edits: Edits<'_>) -> Result<String> {
    edits.apply().map_err(|overlap| {
        let place = document.place(overlap.range.start);
        Error::input(place, Message::new("exchange-modify-overlap"))
    })
}

fn elements<'d>(document: &'d Document<'_>) -> impl Iterator<Item = ElementRef<'d>> {
    document.nodes().filter_map(NodeRef::element)
}

/// Elements that only 2.2 has room for: notes and metadata of the whole document, and notes of
/// resources.
fn is_of_2_2(element: ElementRef<'_>, core: &str) -> bool {
    let Some(parent) = element.parent() else { return false };
    let top = parent.is(core, "xliff") && parent.parent().is_none();
    top && (element.is(core, "notes") || element.is(MDA, "metadata"))
        || parent.is(RES, "resourceItem") && element.is(core, "notes")
}

/// Says which modules are extensions from now on, and which extensions are modules.
fn foreign<'d>(element: ElementRef<'d>, (from, to): (Version, Version), losses: &mut Losses<'d>) {
    let fate = |namespace: &str| match (is_standard(namespace, from), is_standard(namespace, to)) {
        _ if ![CTR, ITS, ITSM, PGS].contains(&namespace) => None,
        (_, false) => Some(Fate::Kept),
        (false, true) => Some(Fate::Module),
        (true, true) => None,
    };
    let inside = element.parent().is_some_and(|it| it.namespace() == element.namespace());
    if let Some(fate) = fate(element.namespace()).filter(|_| !inside) {
        losses.note(fate, element, element.qualified());
    }
    let is_case = |it: &Attr<'_>| it.namespace == PGS && it.local() == "case";
    for attribute in element.attributes().filter(|it| to == Version::V2_2 || !is_case(it)) {
        if let Some(fate) = fate(attribute.namespace) {
            losses.note(fate, element, attribute.qualified);
        }
    }
}

/// Takes out attributes that may not stand in the other version.
fn attributes<'d>(
    element: ElementRef<'d>,
    core: &str,
    to: Version,
    (edits, losses): (&mut Edits<'d>, &mut Losses<'d>),
) {
    if to >= Version::V2_2 {
        return;
    }
    let newer = |it: &Attr<'_>| {
        it.namespace == PGS && it.local() == "case" && element.is(core, "segment")
            || it.namespace.is_empty() && it.local() == "ref" && element.is(core, "note")
    };
    for attribute in element.attributes().filter(newer) {
        losses.note(Fate::Dropped, element, attribute.qualified);
        if let Some(written) = element.start_tag().get(attribute.qualified) {
            edits.remove_attribute(written.span.clone());
        }
    }
}
