//! Reading TMX, unit by unit.

use super::inline::{Numbers, SegReader, complete};
use super::{CODES, DOCUMENT, Header, NEXT, PREVIOUS, TUID, date_from_tmx};
use crate::error::{Error, Result};
use crate::model::{Content, Finding, Lang, Message, Place};
use crate::tm::entry::{Context, Entry, Facts, TextHash, Variant};
use crate::xml::{self, Element, Event, TREE_DEPTH, Tag, Transcoder, XML_NS};
use std::io::BufRead;

/// The property in which DGT-TM names the document of a unit.
const DGT_DOCUMENT: &str = "Txt::Doc. No.";

/// Reads the units of a TMX file. One unit at a time is in memory.
///
/// What is wrong with a unit is a finding, and what is sound of it is taken: a text whose
/// language is unknown is left out, a unit with fewer than two texts too. An item is an error
/// if the file is not well-formed; then there are no more.
pub struct Reader<R: BufRead> {
    xml: xml::Reader<Transcoder<R>>,
    header: Header,
    findings: Vec<Finding>,
    units: usize,
    finished: bool,
}

impl<R: BufRead> Reader<R> {
    /// Reads the beginning of a file, up to its first unit; `path` is for messages.
    ///
    /// # Errors
    /// If it is no well-formed XML so far, or no TMX.
    pub fn new(path: &str, source: R) -> Result<Self> {
        let mut xml = xml::Reader::stream(path, source)?;
        xml.limit_depth(TREE_DEPTH);
        let header = Header::default();
        let mut reader = Reader { xml, header, findings: vec![], units: 0, finished: false };
        reader.begin()?;
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

    /// What was found since the last call, in the order of the file.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    fn begin(&mut self) -> Result<()> {
        let mut header = false;
        while let Some(event) = self.xml.next_event()? {
            let Event::Start(tag) = event else { continue };
            match (self.xml.depth(), tag.name.local()) {
                (1, "tmx") => self.version(&tag),
                (1, root) => {
                    let message = Message::new("tm-tmx-root").with("element", root);
                    return Err(Error::input(self.xml.place(), message));
                }
                (_, "header") => {
                    header = true;
                    let element = Element::read(&mut self.xml, tag)?;
                    self.read_header(&element);
                }
                (_, "body") => {
                    if !header {
                        self.warn(self.xml.place(), Message::new("tm-tmx-header"));
                    }
                    return Ok(());
                }
                (_, other) => self.skip(other.to_owned())?,
            }
        }
        self.finished = true;
        self.warn(self.xml.place(), Message::new("tm-tmx-body"));
        Ok(())
    }

    fn version(&mut self, tag: &Tag) {
        let version = tag.get("version").unwrap_or("");
        if !version.starts_with("1.") {
            let message = Message::new("tm-tmx-version").with("version", version);
            self.warn(self.xml.place(), message);
        }
    }

    fn read_header(&mut self, element: &Element) {
        let place = self.place_of(element);
        let get = |name: &str| element.get(name).unwrap_or("").to_owned();
        self.header.source_lang = match element.get("srclang") {
            None => {
                self.warn(place.clone(), Message::new("tm-tmx-no-srclang"));
                None
            }
            Some(text) => self.source_lang(text, &place),
        };
        self.header.tool = get("creationtool");
        self.header.tool_version = get("creationtoolversion");
        self.header.segmentation = get("segtype");
        self.header.original_format = get("o-tmf");
        self.header.admin_lang = get("adminlang");
        self.header.data_type = get("datatype");
        self.header.facts = self.facts(element);
    }

    /// A `srclang`; none for `*all*` and for what is no language.
    fn source_lang(&mut self, text: &str, place: &Place) -> Option<Lang> {
        if text.trim().eq_ignore_ascii_case("*all*") {
            return None;
        }
        let lang = Lang::parse(text);
        if lang.is_err() {
            self.warn(place.clone(), Message::new("tm-tmx-srclang").with("lang", text));
        }
        lang.ok()
    }

    fn skip(&mut self, name: String) -> Result<()> {
        self.warn(self.xml.place(), Message::new("tm-tmx-element").with("element", name));
        self.xml.skip_element()
    }

    /// The next unit that can be used; none at the end of the file.
    fn next_entry(&mut self) -> Result<Option<Entry>> {
        while let Some(event) = self.xml.next_event()? {
            let Event::Start(tag) = event else { continue };
            if tag.name.local() != "tu" {
                self.skip(tag.name.local().to_owned())?;
                continue;
            }
            let unit = Element::read(&mut self.xml, tag)?;
            self.units += 1;
            if let Some(entry) = self.unit(&unit) {
                return Ok(Some(entry));
            }
        }
        Ok(None)
    }

    fn unit(&mut self, unit: &Element) -> Option<Entry> {
        let place = self.place_of(unit);
        let mut facts = self.facts(unit);
        if let Some(id) = unit.get("tuid").filter(|id| !id.is_empty()) {
            facts.props.retain(|(kind, _)| kind != TUID);
            facts.props.insert(0, (TUID.to_owned(), id.to_owned()));
        }
        let dgt = facts.props.iter().find(|(kind, _)| kind == DGT_DOCUMENT);
        let dgt = dgt.map(|(_, value)| value.clone());
        let document = take_prop(&mut facts, DOCUMENT).or(dgt);
        let previous = take_hash(&mut facts, PREVIOUS);
        let next = take_hash(&mut facts, NEXT);
        let mut numbers = Numbers::default();
        let mut variants = Vec::new();
        for child in unit.elements() {
            match child.name.local() {
                "tuv" => variants.extend(self.variant(child, &mut numbers)),
                "prop" | "note" => {}
                other => {
                    let message = Message::new("tm-tmx-element").with("element", other);
                    self.warn(self.place_of(child), message);
                }
            }
        }
        if variants.len() < 2 {
            let message = Message::new("tm-tmx-unit").with("count", variants.len());
            self.findings.push(Finding::error(place, message));
            return None;
        }
        let source_lang = match unit.get("srclang") {
            Some(text) => self.source_lang(text, &place),
            None => self.header.source_lang.clone(),
        };
        let source_lang = source_lang.unwrap_or_else(|| variants[0].lang.clone());
        let context = Context { previous, next };
        Some(Entry { source_lang, document, context, facts, variants })
    }

    fn variant(&mut self, tuv: &Element, numbers: &mut Numbers) -> Option<Variant> {
        let place = self.place_of(tuv);
        let Some(tag) = tuv.get_ns(XML_NS, "lang").or_else(|| tuv.get("lang")) else {
            self.findings.push(Finding::error(place, Message::new("tm-tmx-no-lang")));
            return None;
        };
        let Ok(lang) = Lang::parse(tag) else {
            let message = Message::new("tm-tmx-lang").with("lang", tag);
            self.findings.push(Finding::error(place, message));
            return None;
        };
        let seg = tuv.elements().find(|child| child.name.local() == "seg");
        let Some(seg) = seg else {
            let message = Message::new("tm-tmx-no-seg").with("lang", tag);
            self.findings.push(Finding::error(place, message));
            return None;
        };
        let mut reader = SegReader::new(numbers);
        let mut content = reader.read(seg);
        let mut faults = std::mem::take(&mut reader.faults);
        let mut facts = self.facts(tuv);
        if let Some(codes) = take_prop(&mut facts, CODES) {
            faults.extend(complete(&mut content, &codes).err());
        }
        let seg_place = self.place_of(seg);
        for fault in faults {
            self.warn(seg_place.clone(), fault);
        }
        if content == Content::default() {
            self.warn(seg_place, Message::new("tm-tmx-empty").with("lang", tag));
            return None;
        }
        Some(Variant { lang, content, facts })
    }

    /// Dates, people, properties and notes of a `header`, `tu` or `tuv`.
    fn facts(&mut self, element: &Element) -> Facts {
        let mut facts = Facts {
            created: self.date(element, "creationdate"),
            creator: element.get("creationid").map(str::to_owned),
            changed: self.date(element, "changedate"),
            changer: element.get("changeid").map(str::to_owned),
            ..Facts::default()
        };
        for child in element.elements() {
            match child.name.local() {
                "prop" => {
                    let kind = child.get("type").unwrap_or("").to_owned();
                    facts.props.push((kind, child.text()));
                }
                "note" => facts.notes.push(child.text()),
                _ => {}
            }
        }
        facts
    }

    fn date(&mut self, element: &Element, name: &'static str) -> Option<String> {
        let text = element.get(name)?;
        let date = date_from_tmx(text);
        if date.is_none() {
            let message = Message::new("tm-tmx-date").with("attribute", name).with("value", text);
            let place = self.place_of(element);
            self.findings.push(Finding::note(place, message));
        }
        date
    }

    fn warn(&mut self, place: Place, message: Message) {
        self.findings.push(Finding::warning(place, message));
    }

    fn place_of(&self, element: &Element) -> Place {
        let position = element.position;
        let column = Some(position.column);
        Place { column, ..Place::line(self.xml.place().path, position.line) }
    }
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

/// Takes out the first property of a type.
fn take_prop(facts: &mut Facts, kind: &str) -> Option<String> {
    let at = facts.props.iter().position(|(other, _)| other == kind)?;
    Some(facts.props.remove(at).1)
}

/// Takes out a property that is a hash; another value stays.
fn take_hash(facts: &mut Facts, kind: &str) -> Option<TextHash> {
    let at = facts.props.iter().position(|(other, _)| other == kind)?;
    let hash = TextHash::parse(facts.props[at].1.trim())?;
    facts.props.remove(at);
    Some(hash)
}
