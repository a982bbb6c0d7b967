//! Reading TBX, entry by entry.

use super::basic;
use crate::error::{Error, Result};
use crate::model::{
    Category, Concept, Definition, Finding, Lang, Message, PartOfSpeech, Place, Term, TermStatus,
};
use crate::xml::{
    self, Chunk, Chunks, Element, Event, Position, Shape, TREE_DEPTH, Transcoder, XML_NS,
};
use std::collections::HashSet;
use std::io::BufRead;

/// What a file of 2019 is made of.
static SHAPE: Shape = Shape {
    root: "tbx",
    body: "body",
    units: &["conceptentry", "termentry"],
    stranger: "terms-tbx-element",
    large: "terms-tbx-large",
    cut_off: "terms-tbx-cut-off",
};
/// What a file of 2008 is made of.
static SHAPE_2008: Shape = Shape { root: "martif", ..SHAPE };

/// Reads the entries of a TBX file. One entry at a time is in memory.
///
/// What is wrong with an entry is a finding, and what is sound of it is taken: a language that
/// is not known is left out, and an entry without a term or that is not well-formed. An item is
/// an error if the file is cut off or cannot be read; then there are no more.
pub struct Reader<R: BufRead> {
    path: String,
    chunks: Chunks<R>,
    ids: HashSet<String>,
    findings: Vec<Finding>,
    finished: bool,
}

impl<R: BufRead> Reader<R> {
    /// Reads the beginning of a file, up to its first entry; `path` is for messages.
    ///
    /// # Errors
    /// If it is no well-formed XML so far, or no TBX.
    pub fn new(path: &str, source: R) -> Result<Self> {
        let mut chunks = Chunks::new(path, Transcoder::new(path, source)?, &SHAPE);
        let prologue = chunks.prologue()?;
        let mut reader = Reader {
            path: path.to_owned(),
            chunks,
            ids: HashSet::new(),
            findings: Vec::new(),
            finished: false,
        };
        reader.begin(&prologue)?;
        Ok(reader)
    }

    /// What was found since the last call, in the order of the file.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    fn begin(&mut self, prologue: &str) -> Result<()> {
        let mut xml = xml::Reader::new(&self.path, prologue);
        xml.limit_depth(TREE_DEPTH);
        xml.forgive_prefixes();
        while let Some(event) = xml.next_event()? {
            let Event::Start(tag) = event else { continue };
            match (xml.depth(), tag.name.local()) {
                (1, _) if !tag.name.prefix().is_empty() => {
                    let message =
                        Message::new("terms-tbx-prefix").with("prefix", tag.name.prefix());
                    return Err(Error::input(xml.place(), message));
                }
                (1, "tbx") => {}
                (1, "martif") => self.chunks.reshape(&SHAPE_2008),
                (1, root) => {
                    let message = Message::new("terms-tbx-root").with("element", root);
                    return Err(Error::input(xml.place(), message));
                }
                (_, "body") => {
                    self.finished = tag.self_closing;
                    return Ok(());
                }
                _ => {}
            }
        }
        self.finished = true;
        self.warn(xml.place(), Message::new("terms-tbx-body"));
        Ok(())
    }

    /// The next entry that can be used; none at the end of the file.
    fn next_concept(&mut self) -> Result<Option<Concept>> {
        while let Some(chunk) = self.chunks.next_chunk()? {
            match chunk {
                Chunk::Found(finding) => self.findings.push(finding),
                Chunk::Large(error, position) => self.broken(position, error.findings),
                Chunk::Unclosed(position) => self.broken(position, Vec::new()),
                Chunk::Unit(bytes) => {
                    if let Some((position, error)) = self.chunks.undecodable(&bytes) {
                        self.broken(position, error.findings);
                        continue;
                    }
                    let position = self.chunks.position_of(bytes.start);
                    match parse(&self.path, self.chunks.text(bytes)?, position) {
                        Ok(entry) => {
                            if let Some(concept) = self.concept(&entry) {
                                return Ok(Some(concept));
                            }
                        }
                        Err(error) => self.broken(position, error.findings),
                    }
                }
            }
        }
        Ok(None)
    }

    /// Leaves an entry out, for these reasons.
    fn broken(&mut self, position: Position, reasons: Vec<Finding>) {
        self.findings.extend(reasons);
        let place = self.chunks.place_of(position);
        self.findings.push(Finding::error(place, Message::new("terms-tbx-broken")));
    }

    fn concept(&mut self, entry: &Element) -> Option<Concept> {
        let mut concept = Concept {
            id: entry.get("id").unwrap_or_default().trim().to_owned(),
            file: self.path.clone(),
            line: entry.position.line,
            ..Concept::default()
        };
        if !concept.id.is_empty() && !self.ids.insert(concept.id.clone()) {
            let message = Message::new("terms-tbx-id").with("id", &concept.id);
            self.warn(self.place(entry), message);
        }
        for fact in self.facts(entry) {
            add_to_concept(&mut concept, fact, None);
        }
        for section in entry.elements().filter(|it| named(it, &["langSec", "langSet"])) {
            let Some(lang) = self.lang(section) else { continue };
            for fact in self.facts(section) {
                add_to_concept(&mut concept, fact, Some(&lang));
            }
            for element in section.elements().filter(|it| named(it, &["termSec", "tig", "ntig"])) {
                self.term(element, &lang, &mut concept);
            }
        }
        if concept.terms.is_empty() {
            let message = Message::new("terms-tbx-no-term");
            self.findings.push(Finding::error(self.place(entry), message));
            return None;
        }
        Some(concept)
    }

    fn term(&mut self, element: &Element, lang: &Lang, concept: &mut Concept) {
        let group = element.elements().find(|child| named(child, &["termGrp"]));
        let text = element
            .elements()
            .chain(group.into_iter().flat_map(Element::elements))
            .find(|child| named(child, &["term"]))
            .map(|term| flat(&term.text()))
            .unwrap_or_default();
        if text.is_empty() {
            let message = Message::new("terms-tbx-empty").with("lang", lang.to_string());
            return self.warn(self.place(element), message);
        }
        let mut term = Term::new(lang.clone(), text);
        let mut facts = group.map(|group| self.facts(group)).unwrap_or_default();
        facts.extend(self.facts(element));
        for fact in facts {
            match fact.name.as_str() {
                "partOfSpeech" => term.part_of_speech = Some(PartOfSpeech::parse(&fact.text)),
                "administrativeStatus" | "normativeAuthorization" => {
                    term.status = TermStatus::parse(&fact.text);
                    if term.status.is_none() {
                        let message = Message::new("terms-status").with("value", fact.text);
                        self.warn(self.place(element), message);
                    }
                }
                "context" if term.context.is_empty() => {
                    term.context = fact.text;
                    term.sources.extend(fact.source);
                }
                "note" => term.notes.push(fact.text),
                "source" => term.sources.push(fact.text),
                "definition" => add_to_concept(concept, fact, Some(lang)),
                _ => term.others.push(fact.other()),
            }
        }
        concept.terms.push(term);
    }

    /// The language of a section; none, with a finding, if it is not known.
    fn lang(&mut self, section: &Element) -> Option<Lang> {
        let tag = section.get_ns(XML_NS, "lang").or_else(|| section.get("lang"));
        let lang = tag.and_then(|tag| Lang::parse(tag).ok());
        if lang.is_none() {
            let message = match tag {
                Some(tag) => Message::new("terms-tbx-lang").with("lang", tag),
                None => Message::new("terms-tbx-no-lang"),
            };
            self.findings.push(Finding::error(self.place(section), message));
        }
        lang
    }

    /// What is said directly in an element.
    fn facts(&mut self, element: &Element) -> Vec<Fact> {
        let mut facts = Vec::new();
        for child in element.elements() {
            match child.name.local() {
                "descripGrp" | "adminGrp" | "termNoteGrp" => {
                    let mut inner = child.elements().filter_map(Fact::of);
                    if let Some(first) = inner.next() {
                        let source = inner.find(|it| it.name == "source").map(|it| it.text);
                        facts.push(Fact { source, ..first });
                    }
                }
                _ => facts.extend(Fact::of(child)),
            }
        }
        facts
    }

    fn warn(&mut self, place: Place, message: Message) {
        self.findings.push(Finding::warning(place, message));
    }

    fn place(&self, element: &Element) -> Place {
        self.chunks.place_of(element.position)
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Concept>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.finished {
            return None;
        }
        let next = self.next_concept().transpose();
        self.finished = !matches!(next, Some(Ok(_)));
        next
    }
}

/// A data category with its value.
struct Fact {
    /// The element that carries it in the style DCA.
    element: &'static str,
    name: String,
    text: String,
    /// Where it is taken from.
    source: Option<String>,
    lang: Option<Lang>,
}

impl Fact {
    /// What an element says in either style; none if it is structure, empty, or left out.
    fn of(element: &Element) -> Option<Fact> {
        let (carrier, name) = match element.name.local() {
            "note" => ("note", "note"),
            "admin" => ("admin", element.get("type")?),
            "descrip" => ("descrip", element.get("type")?),
            "termNote" => ("termNote", element.get("type")?),
            "langSec" | "langSet" | "termSec" | "tig" | "ntig" | "termGrp" | "term"
            | "termCompList" | "transac" | "transacGrp" | "transacNote" | "adminNote"
            | "descripNote" | "ref" | "xref" => return None,
            name => (basic::carrier(name)?, name),
        };
        let text = flat(&element.text());
        let lang = element.get_ns(XML_NS, "lang").and_then(|tag| Lang::parse(tag).ok());
        let said = !text.is_empty() && !name.trim().is_empty();
        said.then(|| Fact {
            element: carrier,
            name: name.trim().to_owned(),
            text,
            source: None,
            lang,
        })
    }

    fn other(self) -> Category {
        Category { element: self.element.to_owned(), name: self.name, text: self.text }
    }
}

fn add_to_concept(concept: &mut Concept, fact: Fact, lang: Option<&Lang>) {
    match fact.name.as_str() {
        "subjectField" if concept.subject.is_empty() => concept.subject = fact.text,
        "subjectField" => {
            concept.subject.push_str("; ");
            concept.subject.push_str(&fact.text);
        }
        "definition" => concept.definitions.push(Definition {
            lang: fact.lang.or_else(|| lang.cloned()),
            text: fact.text,
            source: fact.source.unwrap_or_default(),
        }),
        "note" => concept.notes.push(fact.text),
        "source" => concept.sources.push(fact.text),
        _ => concept.others.push(fact.other()),
    }
}

/// The element of an entry cut from the file.
fn parse(path: &str, text: &str, position: Position) -> Result<Element> {
    let mut reader = xml::Reader::fragment(path, text, position);
    reader.limit_depth(TREE_DEPTH);
    match reader.next_event()? {
        Some(Event::Start(tag)) => Element::read(&mut reader, tag),
        _ => Err(Error::input(reader.place(), Message::new("terms-tbx-broken"))),
    }
}

fn named(element: &Element, names: &[&str]) -> bool {
    names.contains(&element.name.local())
}

/// A text as people read it: files are indented.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
