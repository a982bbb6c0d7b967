//! Changing translations of a TMX file in place: what is not concerned stays byte for byte.

use super::{Reader, date_to_tmx};
use crate::error::{Error, Result};
use crate::model::Finding;
use crate::tm::entry::Entry;
use crate::tm::replace::{replacements, with, within};
use crate::xml::{Document, Edits, ElementRef, Kind, NodeRef, Splice};
use std::io::{BufRead, Write};
use std::ops::Range;

/// What is done to a translation.
#[derive(Clone, Copy, Debug)]
pub enum Change<'c> {
    Delete,
    /// Puts some text in the place of another; see [`replaced`](crate::tm::replaced).
    Replace {
        from: &'c str,
        to: &'c str,
        /// When, in seconds since 1970: it becomes the `changedate` of the text.
        now: i64,
    },
}

/// Copies a file with some of its translations changed. A unit at a time is in memory.
///
/// `open` opens the file, twice; `path` is for messages; `places` says which variants of an
/// entry are concerned. Units that cannot be read, and whatever else the file holds, stay as they
/// are. A unit is taken out with all but the last of its texts. A translation that would be left
/// without any text stays.
///
/// # Errors
/// If the file cannot be read or is cut off, has bytes that are not of its encoding, or the copy
/// cannot be written.
pub fn revise<R: BufRead>(
    path: &str,
    open: impl Fn() -> Result<R>,
    out: impl Write,
    places: impl Fn(&Entry) -> Vec<usize>,
    change: &Change<'_>,
) -> Result<()> {
    let mut reader = Reader::new(path, open()?)?;
    let mut splice = Splice::new(path, open()?, out)?;
    while let Some(entry) = reader.next() {
        let entry = entry?;
        sound(reader.take_findings())?;
        let places = places(&entry);
        if places.is_empty() {
            continue;
        }
        let Some(unit) = reader.last_unit()? else { continue };
        let text = match change {
            Change::Delete if entry.variants.len() < places.len() + 2 => Some(String::new()),
            _ => revised(path, unit.text, &places_in(unit.places, &places), change)?,
        };
        if let Some(text) = text {
            splice.replace(unit.bytes, &text)?;
        }
    }
    sound(reader.take_findings())?;
    splice.finish()
}

/// A unit as it stands in the file.
pub struct Unit<'r> {
    /// Bytes of the decoded text.
    pub bytes: Range<usize>,
    pub text: &'r str,
    /// For each variant of the entry the number of its `tuv`.
    pub places: &'r [usize],
}

/// Places in the file cannot be told behind bytes that are not of its encoding.
fn sound(findings: Vec<Finding>) -> Result<()> {
    let bad = findings.into_iter().find(|it| it.message.id == "xml-encoding-malformed");
    bad.map_or(Ok(()), |finding| Err(Error::input(finding.place, finding.message)))
}

fn places_in(tuvs: &[usize], places: &[usize]) -> Vec<usize> {
    places.iter().filter_map(|place| tuvs.get(*place).copied()).collect()
}

/// The text of a unit with some of its `tuv` changed; none if it stays as it is.
fn revised(
    path: &str,
    unit: &str,
    places: &[usize],
    change: &Change<'_>,
) -> Result<Option<String>> {
    let document = Document::fragment(path, unit)?;
    let mut edits = Edits::new(&document);
    let tuvs: Vec<ElementRef<'_>> =
        document.root().elements().filter(|it| is(*it, "tuv")).collect();
    for tuv in places.iter().filter_map(|place| tuvs.get(*place)) {
        match change {
            Change::Delete => edits.remove_element(*tuv),
            Change::Replace { from, to, now } => {
                if let Some(seg) = tuv.elements().find(|it| is(*it, "seg"))
                    && replace(&mut edits, seg, from, to)
                {
                    date(&mut edits, *tuv, *now);
                }
            }
        }
    }
    if edits.is_empty() {
        return Ok(None);
    }
    // Each change lies within a node of its own, or is within another of the same text.
    Ok(edits.apply().ok())
}

fn is(element: ElementRef<'_>, lower: &str) -> bool {
    element.local().eq_ignore_ascii_case(lower)
}

/// Replaces the text of a `seg`; says whether anything changes.
fn replace(edits: &mut Edits<'_>, seg: ElementRef<'_>, from: &str, to: &str) -> bool {
    let mut pieces = Vec::new();
    texts(seg, &mut pieces);
    let text: String = pieces.iter().map(|(_, text)| *text).collect();
    let all = replacements(&text, from, to);
    if with(&all, &text, 0).trim().is_empty() {
        return false;
    }
    let mut at = 0;
    let mut changes = Vec::new();
    for (node, text) in pieces {
        let own = within(&all, at..at + text.len()).map(|(bytes, new)| (node, bytes, new));
        changes.extend(own.filter(|(_, bytes, new)| text[bytes.clone()] != **new));
        at += text.len();
    }
    if changes.is_empty() {
        return false;
    }
    for (node, bytes, new) in changes {
        edits.replace_text(node, bytes, new);
    }
    true
}

/// The text nodes of an element that are no markup of a code, in order. Recursion is as deep as
/// the elements are nested, which the reader bounds.
fn texts<'d>(element: ElementRef<'d>, found: &mut Vec<(NodeRef<'d>, &'d str)>) {
    for node in element.children() {
        match node.kind() {
            Kind::Text(text) => found.push((node, text)),
            Kind::Element(child) => {
                if !["bpt", "ept", "it", "ph", "ut"].iter().any(|code| is(child, code)) {
                    texts(child, found);
                }
            }
            Kind::Comment(_) | Kind::Pi(..) => {}
        }
    }
}

fn date(edits: &mut Edits<'_>, tuv: ElementRef<'_>, now: i64) {
    let instant = jiff::Timestamp::from_second(now).map(|it| it.to_string());
    let Some(date) = instant.ok().as_deref().and_then(date_to_tmx) else { return };
    let tag = tuv.start_tag();
    let written = tag.attributes.iter().find(|it| it.name.eq_ignore_ascii_case("changedate"));
    edits.set_attribute(tuv, written.map_or("changedate", |it| it.name), &date);
}
