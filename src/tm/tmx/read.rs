//! Reading TMX, unit by unit.

use super::attributes::Attributes;
use super::beside;
use super::inline::{Numbers, SegReader, complete};
use super::raw::{self, Odd, RawUnit, RawVariant, Said, Seg};
use super::revise::Unit;
use super::types::property;
use super::{
    CODES, DOCUMENT, Header, NEXT, PREVIOUS, date_from_tmx, language_tag, take_hash, take_prop,
};
use crate::error::Result;
use crate::model::{Content, Finding, Lang, Message, Place};
use crate::tm::entry::{Context, Entry, Facts, Variant};
use crate::xml::{Chunk, Chunks, Position, Shape, Transcoder};
use std::io::BufRead;
use std::ops::Range;

/// What a TMX file is made of.
static SHAPE: Shape = Shape {
    root: "tmx",
    body: "body",
    units: &["tu"],
    stranger: "tm-tmx-element",
    large: "tm-tmx-large",
    cut_off: "tm-tmx-cut-off",
};
/// So many spellings of languages are remembered.
const LANGS: usize = 64;
/// The property in which DGT-TM names the document of a unit.
const DGT_DOCUMENT: &str = "Txt::Doc. No.";

/// Reads the units of a TMX file. One unit at a time is in memory.
///
/// What is wrong with a unit is a finding, and what is sound of it is taken: a text whose
/// language is unknown is left out, a unit with fewer than two texts, that is not well-formed
/// or cannot be decoded too. An item is an error if the file is cut off or cannot be read;
/// then there are no more.
pub struct Reader<R: BufRead> {
    pub(super) path: String,
    chunks: Chunks<R>,
    pub(super) header: Header,
    /// Languages by their tags as the file spells them.
    langs: Vec<(String, Option<Lang>)>,
    pub(super) findings: Vec<Finding>,
    units: usize,
    /// The unit of the last entry, and the number of the `tuv` of each of its variants.
    last: Range<usize>,
    places: Vec<usize>,
    pub(super) finished: bool,
}

impl<R: BufRead> Reader<R> {
    /// Reads the beginning of a file, up to its first unit; `path` is for messages.
    ///
    /// # Errors
    /// If it is no well-formed XML so far, or no TMX.
    pub fn new(path: &str, source: R) -> Result<Self> {
        let mut chunks = Chunks::new(path, Transcoder::new(path, source)?, &SHAPE);
        let prologue = chunks.prologue()?;
        let mut reader = Reader {
            path: path.to_owned(),
            chunks,
            header: Header::default(),
            langs: Vec::new(),
            findings: vec![],
            units: 0,
            last: 0..0,
            places: vec![],
            finished: false,
        };
        reader.begin(&prologue)?;
        Ok(reader)
    }

    /// What the file says of itself.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// How many units have been read, those that were left out included.
    pub fn units(&self) -> usize {
        self.units
    }

    /// The unit of the last entry as it stands in the file; none before the first.
    ///
    /// # Errors
    /// If it is no UTF-8, which the decoder rules out.
    pub(super) fn last_unit(&mut self) -> Result<Option<Unit<'_>>> {
        if self.last.is_empty() {
            return Ok(None);
        }
        let begin = self.chunks.position_of(self.last.start).offset;
        let bytes = begin..begin + self.last.len();
        let text = self.chunks.text(self.last.clone())?;
        Ok(Some(Unit { bytes, text, places: &self.places }))
    }

    /// What was found since the last call, in the order of the file.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    /// A `srclang`; none for `*all*` and for what is no language.
    pub(super) fn source_lang(&mut self, text: &str, place: &Place) -> Option<Lang> {
        if text.trim().eq_ignore_ascii_case("*all*") {
            return None;
        }
        let lang = Lang::parse(language_tag(text));
        if lang.is_err() {
            self.warn(place.clone(), Message::new("tm-tmx-srclang").with("lang", text));
        }
        lang.ok()
    }

    /// The next unit that can be used; none at the end of the file.
    fn next_entry(&mut self) -> Result<Option<Entry>> {
        while let Some(chunk) = self.chunks.next_chunk()? {
            match chunk {
                Chunk::Found(finding) => self.findings.push(finding),
                Chunk::Large(error, position) => {
                    self.units += 1;
                    self.parsed(Err(error), position);
                }
                Chunk::Unclosed(position) => {
                    self.units += 1;
                    let place = self.place_of(position);
                    self.findings.push(Finding::error(place, Message::new("tm-tmx-unclosed")));
                }
                Chunk::Unit(bytes) => {
                    self.units += 1;
                    self.last = bytes.clone();
                    if let Some((position, error)) = self.chunks.undecodable(&bytes) {
                        self.parsed(Err(error), position);
                        continue;
                    }
                    let before = self.findings.len();
                    if let Some(unit) = raw::quick(self.chunks.text(bytes.clone())?)
                        && let Some(entry) = self.unit(unit)
                        && self.findings.len() == before
                    {
                        return Ok(Some(entry));
                    }
                    // Again, with the places of what was found.
                    self.findings.truncate(before);
                    let position = self.chunks.position_of(bytes.start);
                    let parsed = raw::parse(&self.path, self.chunks.text(bytes)?, position);
                    if let Some(entry) = self.parsed(parsed, position) {
                        return Ok(Some(entry));
                    }
                }
            }
        }
        Ok(None)
    }

    fn parsed(&mut self, parsed: Result<RawUnit>, position: Position) -> Option<Entry> {
        match parsed {
            Ok(unit) => self.unit(unit),
            Err(error) => {
                self.findings.extend(error.findings);
                let place = self.place_of(position);
                self.findings.push(Finding::error(place, Message::new("tm-tmx-broken")));
                None
            }
        }
    }

    fn unit(&mut self, unit: RawUnit) -> Option<Entry> {
        let position = unit.said.position;
        for Odd { c, first, last, more } in unit.odd {
            let code = format!("U+{:04X}", u32::from(c));
            let message = Message::new("tm-tmx-character").with("code", code);
            self.warn(self.place_of(first), message);
            if more > 0 {
                let message = Message::new("xml-more").with("count", more).with("line", last.line);
                self.warn(self.place_of(last), message);
            }
        }
        for (name, position) in unit.strangers {
            let message = Message::new("tm-tmx-element").with("element", name);
            self.warn(self.place_of(position), message);
        }
        let source_lang = unit.said.get("srclang").map(str::to_owned);
        let mut kept = Attributes::OfUnit.read(&unit.said, &self.header.segmentation);
        kept.extend(beside::property(&unit.said));
        let mut facts = self.facts(unit.said);
        keep(kept, &mut facts);
        let dgt = facts.props.iter().find(|(kind, _)| kind == DGT_DOCUMENT);
        let dgt = dgt.map(|(_, value)| value.clone());
        let document = take_prop(&mut facts, DOCUMENT).or(dgt);
        let previous = take_hash(&mut facts, PREVIOUS);
        let next = take_hash(&mut facts, NEXT);
        let mut numbers = Numbers::default();
        let mut variants = Vec::new();
        self.places.clear();
        for (place, variant) in unit.variants.into_iter().enumerate() {
            if let Some(variant) = self.variant(variant, &mut numbers) {
                variants.push(variant);
                self.places.push(place);
            }
        }
        if variants.len() < 2 {
            let message = Message::new("tm-tmx-unit").with("count", variants.len());
            self.findings.push(Finding::error(self.place_of(position), message));
            return None;
        }
        let source_lang = match source_lang {
            Some(text) => self.source_lang(&text, &self.place_of(position)),
            None => self.header.source_lang.clone(),
        };
        let source_lang = source_lang.unwrap_or_else(|| variants[0].lang.clone());
        let context = Context { previous, next };
        Some(Entry { source_lang, document, context, facts, variants })
    }

    fn variant(&mut self, tuv: RawVariant, numbers: &mut Numbers) -> Option<Variant> {
        let position = tuv.said.position;
        let tag = tuv.said.get("xml:lang").or_else(|| tuv.said.get("lang"));
        let lang = tag.map(|tag| self.lang(tag));
        let message = match (tag, lang, tuv.seg) {
            (None, ..) => Message::new("tm-tmx-no-lang"),
            (Some(tag), None | Some(None), _) => Message::new("tm-tmx-lang").with("lang", tag),
            (Some(tag), _, None) => Message::new("tm-tmx-no-seg").with("lang", tag),
            (Some(_), Some(Some(lang)), Some(seg)) => {
                return self.text(tuv.said, lang, seg, numbers);
            }
        };
        self.findings.push(Finding::error(self.place_of(position), message));
        None
    }

    /// A variant in a language.
    fn text(
        &mut self,
        said: Said,
        lang: Lang,
        (seg, position): (Seg, Position),
        numbers: &mut Numbers,
    ) -> Option<Variant> {
        let mut kept = Attributes::OfText.read(&said, "");
        kept.extend(beside::property(&said));
        let (mut content, mut faults) = match seg {
            Seg::Plain(text) => (Content::text(text), Vec::new()),
            Seg::Coded(seg) => {
                let mut reader = SegReader::new(numbers);
                let content = reader.read(&seg);
                kept.extend(property(&content, &reader.types));
                (content, reader.faults)
            }
        };
        let mut facts = self.facts(said);
        keep(kept, &mut facts);
        if let Some(codes) = take_prop(&mut facts, CODES) {
            faults.extend(complete(&mut content, &codes).err());
        }
        for fault in faults {
            self.warn(self.place_of(position), fault);
        }
        if content == Content::default() {
            let message = Message::new("tm-tmx-empty").with("lang", lang.to_string());
            self.warn(self.place_of(position), message);
            return None;
        }
        Some(Variant { lang, content, facts })
    }

    fn lang(&mut self, tag: &str) -> Option<Lang> {
        // Most files have few languages: looking at all of them is quicker than a hash.
        if let Some((_, lang)) = self.langs.iter().find(|(known, _)| known == tag) {
            return lang.clone();
        }
        let lang = Lang::parse(language_tag(tag)).ok();
        if self.langs.len() < LANGS {
            self.langs.push((tag.to_owned(), lang.clone()));
        }
        lang
    }

    /// Dates, people, properties and notes of a `header`, `tu` or `tuv`.
    pub(super) fn facts(&mut self, said: Said) -> Facts {
        Facts {
            created: self.date(&said, "creationdate"),
            creator: said.get("creationid").map(str::to_owned),
            changed: self.date(&said, "changedate"),
            changer: said.get("changeid").map(str::to_owned),
            props: said.props,
            notes: said.notes,
        }
    }

    fn date(&mut self, said: &Said, name: &'static str) -> Option<String> {
        let text = said.get(name)?;
        let date = date_from_tmx(text);
        if date.is_none() {
            let message = Message::new("tm-tmx-date").with("attribute", name).with("value", text);
            let place = self.place_of(said.position);
            self.findings.push(Finding::note(place, message));
        }
        date
    }

    pub(super) fn warn(&mut self, place: Place, message: Message) {
        self.findings.push(Finding::warning(place, message));
    }

    pub(super) fn place_of(&self, position: Position) -> Place {
        self.chunks.place_of(position)
    }
}

/// Puts properties before the others, in the place of those of the same type.
fn keep(kept: Vec<(String, String)>, facts: &mut Facts) {
    facts.props.retain(|(kind, _)| !kept.iter().any(|(other, _)| other == kind));
    facts.props.splice(0..0, kept);
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.finished {
            return None;
        }
        let next = self.next_entry().transpose();
        self.finished = !matches!(next, Some(Ok(_)));
        next
    }
}
