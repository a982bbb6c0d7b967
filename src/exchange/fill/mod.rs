//! The project's translations into a file of another tool, in its own flavour.
//!
//! [`fill`] changes targets and what says how far they are, in the words of the tool; every
//! other byte stays as it is. A text gets the translation of the same source, that of the unit
//! with its id first. Codes are written as the file writes them in its source. What is locked,
//! or not to be translated, is left alone.

mod codes;
mod comments;
mod lookup;
mod marks;
mod slots;
mod splice;

use self::codes::Markup;
use self::lookup::{Found, Lookup};
use self::marks::Marks;
use self::slots::{Holder, Slot};
use self::splice::Splice;
use super::Version;
use super::flavours::{self, Dialect};
use super::tokens;
use crate::error::Result;
use crate::model::{Bitext, Finding, Lang, Message, Place};
use crate::xml::{self, Document, Element};
use std::borrow::Cow;

/// A file with translations in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    pub bytes: Vec<u8>,
    /// Texts whose target or state is new.
    pub filled: usize,
    /// Texts that had their translation already.
    pub unchanged: usize,
    /// Texts without a translation in the project.
    pub missing: usize,
    /// Texts that are locked or not to be translated.
    pub shut: usize,
    pub findings: Vec<Finding>,
}

/// Fills the translations into a file; `path` is for messages, `lang` the language of the
/// translations.
///
/// # Errors
/// As [`read`](super::read).
pub fn fill(path: &str, bytes: &[u8], translations: &[Bitext], lang: &Lang) -> Result<Filled> {
    let reading = super::read(path, bytes)?;
    let decoded = xml::decode(path, bytes)?;
    let text = flavours::expanded(path, &decoded.text)?;
    let mut root = Element::parse(path, &text)?;
    tokens::collapse(&mut root, reading.version);
    let document = Document::parse(path, &text)?;
    let core = root.name.namespace.to_string();
    let files: Vec<&Element> = root.elements().filter(|file| file.is(&core, "file")).collect();
    let mut filler = Filler {
        path,
        core: &core,
        splice: Splice::new(&document),
        lookup: Lookup::new(translations),
        filled: Filled {
            bytes: Vec::new(),
            filled: 0,
            unchanged: 0,
            missing: 0,
            shut: 0,
            findings: reading.findings,
        },
    };
    // A file without a language has given no bitext, and an error; then all stays as it is.
    if files.len() == reading.files.len() {
        for (file, bitext) in files.into_iter().zip(&reading.files) {
            let own = bitext.target_lang.as_ref();
            if own.is_some_and(|own| own.language() != lang.language()) {
                continue;
            }
            let dialect = Dialect::of(&root, file);
            let marks = Marks::of(&dialect, file, reading.version);
            let holders = match reading.version {
                Version::V1_2 => slots::of_version_1(file, bitext, &dialect, &core),
                _ => slots::of_version_2(file, bitext, &core),
            };
            for holder in holders {
                filler.holder(&holder, &marks);
            }
            if reading.version == Version::V1_2 && file.get("target-language").is_none() {
                filler.splice.set(file, "target-language", &lang.to_string());
            }
        }
        if reading.version != Version::V1_2 && root.get("trgLang").is_none() {
            filler.splice.set(&root, "trgLang", &lang.to_string());
        }
    }
    let Filler { splice, mut filled, .. } = filler;
    let finished = splice.finish()?;
    let finished = match text {
        Cow::Owned(_) => flavours::contracted(&finished),
        Cow::Borrowed(_) => Cow::Borrowed(&*finished),
    };
    let (bytes, finding) = decoded.encode(path, &finished);
    filled.bytes = bytes;
    filled.findings.extend(finding);
    Ok(filled)
}

struct Filler<'t, 'b> {
    path: &'t str,
    core: &'t str,
    splice: Splice<'t>,
    lookup: Lookup<'b>,
    filled: Filled,
}

/// What a slot gets: markup, and the translation that it is of.
struct Gift<'h, 'e> {
    slot: &'h Slot<'e>,
    found: Found,
    markup: String,
}

impl Filler<'_, '_> {
    fn holder(&mut self, holder: &Holder<'_>, marks: &Marks<'_>) {
        let gifts: Vec<Gift<'_, '_>> =
            holder.slots.iter().filter_map(|slot| self.gift(holder, slot)).collect();
        if gifts.is_empty() {
            return;
        }
        self.filled.filled += gifts.len();
        let target = holder.element.child(self.core, "target");
        // The state of a target is that of its least finished segment.
        let states = holder.slots.iter().map(|slot| {
            let gift = gifts.iter().find(|gift| std::ptr::eq(gift.slot, slot));
            gift.map_or(slot.read.state, |gift| gift.found.state)
        });
        let state = states.min().unwrap_or_default();
        let attributes = marks.whole(&mut self.splice, holder.element, target, state);
        for gift in &gifts {
            let changed = gift.slot.read.target.as_ref() != Some(&gift.found.target);
            marks.segment(
                &mut self.splice,
                holder.element,
                (gift.slot.mid, gift.found.state, changed),
            );
        }
        self.put(holder, target, &gifts, &attributes);
    }

    /// Writes the markup into the target, which is made if there is none.
    fn put(
        &mut self,
        holder: &Holder<'_>,
        target: Option<&Element>,
        gifts: &[Gift<'_, '_>],
        attributes: &str,
    ) {
        let segmented = holder.element.child(self.core, "seg-source");
        let marked = gifts.iter().any(|gift| gift.slot.mid.is_some());
        let own = target.map(|target| slots::marks(target, self.core)).unwrap_or_default();
        let mark = |mid: Option<&str>| own.iter().find(|(own, _)| Some(*own) == mid);
        if marked && gifts.iter().all(|gift| mark(gift.slot.mid).is_some()) {
            for gift in gifts {
                if let Some((_, mark)) = mark(gift.slot.mid) {
                    let markup = comments::around(Some(mark), &self.splice, gift.markup.clone());
                    self.splice.fill(mark, &markup);
                }
            }
            return;
        }
        let markup = match segmented.filter(|_| marked) {
            Some(segmented) => self.marked(segmented, &own, gifts),
            None => {
                let markup: String = gifts.iter().map(|gift| gift.markup.as_str()).collect();
                comments::around(target, &self.splice, markup)
            }
        };
        match target {
            Some(target) => self.splice.fill(target, &markup),
            None => {
                let Some(source) = holder.element.child(self.core, "source") else { return };
                let name = source.name.qualified.replace("source", "target");
                let after = segmented.unwrap_or(source);
                let element = format!("<{name}{attributes}>{markup}</{name}>");
                self.splice.add_after(after, &element);
            }
        }
    }

    /// `seg-source` with the translations in its marks.
    fn marked(
        &self,
        segmented: &Element,
        own: &[(&str, &Element)],
        gifts: &[Gift<'_, '_>],
    ) -> String {
        let Some(content) = self.splice.content(segmented) else { return String::new() };
        let mut out = String::new();
        let mut done = content.start;
        for (mid, mark) in slots::marks(segmented, self.core) {
            let Some(inner) = self.splice.content(mark) else { continue };
            out.push_str(self.splice.raw(done..inner.start));
            done = inner.end;
            let gift = gifts.iter().find(|gift| gift.slot.mid == Some(mid));
            let old = own.iter().find(|(own, _)| *own == mid).map(|(_, mark)| *mark);
            let kept = old.and_then(|mark| self.splice.content(mark));
            match (gift, kept) {
                (Some(gift), _) => {
                    out.push_str(&comments::around(old, &self.splice, gift.markup.clone()));
                }
                (None, Some(kept)) => out.push_str(self.splice.raw(kept)),
                (None, None) => {}
            }
        }
        out.push_str(self.splice.raw(done..content.end));
        out
    }

    /// What a slot gets, if that is anything new.
    fn gift<'h, 'e>(&mut self, holder: &Holder<'e>, slot: &'h Slot<'e>) -> Option<Gift<'h, 'e>> {
        if slot.read.source.is_blank() {
            return None;
        }
        if slot.shut {
            self.filled.shut += 1;
            return None;
        }
        let source = &slot.read.source;
        let Some(found) = self.lookup.find(holder.document, &holder.unit, source) else {
            self.filled.missing += 1;
            return None;
        };
        let same = slot.read.target.as_ref().is_some_and(|own| own.same_as(&found.target));
        if same && slot.read.state == found.state {
            self.filled.unchanged += 1;
            return None;
        }
        let markup = Markup::of(slot.source, source, &self.splice, self.core)
            .and_then(|markup| markup.render(&found.target));
        let Some(markup) = markup else {
            let place =
                Place::line(self.path, slot.read.line).at(&holder.unit, Some(&slot.read.id));
            let message = Message::new("exchange-fill-codes");
            self.filled.findings.push(Finding::warning(place, message));
            self.filled.missing += 1;
            return None;
        };
        Some(Gift { slot, found, markup })
    }
}
