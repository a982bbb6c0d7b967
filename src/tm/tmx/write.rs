//! Writing TMX 1.4b, entry by entry.

use super::attributes::Attributes;
use super::beside::{self, Beside};
use super::inline::remainder;
use super::seg::write_seg;
use super::types::{is_types, types};
use super::{CODES, DOCUMENT, Header, NEXT, PREVIOUS, date_to_tmx};
use crate::model::{Finding, Lang, Message, Place};
use crate::tm::entry::{Entry, Facts, Variant};
use crate::tm::visible;
use crate::xml;
use std::io::{self, Write};

/// Writes entries as they come. The bytes depend on nothing but the header and the entries.
pub struct Writer<W: Write> {
    out: W,
    xml: xml::Writer,
    source_lang: Option<Lang>,
    findings: Vec<Finding>,
}

/// So much of a text is shown to tell where something is.
const SHOWN: usize = 60;

/// An attribute that is written if it has a value.
type Attribute = (&'static str, Option<String>);

impl<W: Write> Writer<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(out: W, header: &Header) -> io::Result<Self> {
        let mut xml = xml::Writer::new();
        xml.open("tmx", &[("version", "1.4")]);
        let lang = header.source_lang.as_ref().map_or("*all*".to_owned(), Lang::to_string);
        let mut attributes: Vec<Attribute> = vec![
            ("creationtool", Some(header.tool.clone())),
            ("creationtoolversion", Some(header.tool_version.clone())),
            ("segtype", Some(header.segmentation.clone())),
            ("o-tmf", Some(header.original_format.clone())),
            ("adminlang", Some(header.admin_lang.clone())),
            ("srclang", Some(lang)),
            ("datatype", Some(header.data_type.clone())),
        ];
        attributes.extend(dates_and_people(&header.facts));
        open(&mut xml, "header", &attributes);
        props_and_notes(&mut xml, &header.facts.props, &header.facts);
        xml.close();
        xml.open("body", &[]);
        let mut writer =
            Writer { out, xml, source_lang: header.source_lang.clone(), findings: Vec::new() };
        writer.flush()?;
        Ok(writer)
    }

    /// Writes a unit, its source first.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn entry(&mut self, entry: &Entry) -> io::Result<()> {
        let index = entry.source_index();
        let Some(source) = entry.variants.get(index) else { return Ok(()) };
        let known = self.source_lang.as_ref() == Some(&source.lang);
        let mut attributes = Attributes::OfUnit.write(&entry.facts);
        attributes.extend(dates_and_people(&entry.facts));
        attributes.push(("srclang", (!known).then(|| source.lang.to_string())));
        open(&mut self.xml, "tu", &attributes);
        let context = entry.context;
        for (kind, value) in [
            (DOCUMENT, entry.document.clone()),
            (PREVIOUS, context.previous.map(|hash| hash.to_string())),
            (NEXT, context.next.map(|hash| hash.to_string())),
        ] {
            if let Some(value) = value {
                self.xml.leaf("prop", &[("type", kind)], &value);
            }
        }
        props_and_notes(&mut self.xml, Attributes::OfUnit.others(&entry.facts), &entry.facts);
        self.variant(source);
        for (at, variant) in entry.variants.iter().enumerate() {
            if at != index {
                self.variant(variant);
            }
        }
        self.xml.close();
        if let Some(c) = self.xml.take_replaced() {
            let text: String = visible(&source.content.plain()).chars().take(SHOWN).collect();
            let message = Message::new("tm-export-character")
                .with("code", format!("U+{:04X}", u32::from(c)))
                .with("text", text);
            self.findings.push(Finding::warning(Place::default(), message));
        }
        self.flush()
    }

    /// A warning for every entry of which a character could not be written, since the last call.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    /// Ends the file and gives back what it was written to.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        let rest = std::mem::take(&mut self.xml).finish();
        self.out.write_all(rest.as_bytes())?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn variant(&mut self, variant: &Variant) {
        let mut attributes = vec![("xml:lang", Some(variant.lang.to_string()))];
        attributes.extend(Attributes::OfText.write(&variant.facts));
        attributes.extend(dates_and_people(&variant.facts));
        open(&mut self.xml, "tuv", &attributes);
        let content = &variant.content;
        let types = types(content, &variant.facts);
        if let Some(codes) = remainder(content, &types) {
            self.xml.leaf("prop", &[("type", CODES)], &codes);
        }
        let others = Attributes::OfText.others(&variant.facts);
        let others = others.filter(|(kind, value)| !is_types(content, kind, value));
        props_and_notes(&mut self.xml, others, &variant.facts);
        write_seg(&mut self.xml, content, &types);
        self.xml.close();
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(self.xml.take().as_bytes())
    }
}

fn open(xml: &mut xml::Writer, name: &str, attributes: &[Attribute]) {
    let present: Vec<(&str, &str)> = attributes
        .iter()
        .filter_map(|(name, value)| value.as_deref().map(|value| (*name, value)))
        .collect();
    xml.open(name, &present);
}

fn dates_and_people(facts: &Facts) -> [Attribute; 4] {
    let date = |date: &Option<String>| date.as_deref().and_then(date_to_tmx);
    [
        ("creationdate", date(&facts.created)),
        ("creationid", facts.creator.clone()),
        ("changedate", date(&facts.changed)),
        ("changeid", facts.changer.clone()),
    ]
}

/// Writes some properties of what is known, and the notes.
fn props_and_notes<'f>(
    xml: &mut xml::Writer,
    props: impl IntoIterator<Item = &'f (String, String)>,
    facts: &Facts,
) {
    let mut beside = beside::All::of(facts);
    for (kind, value) in props {
        if !beside.is(kind) {
            let said = beside.take(Some(kind), value);
            let said = said.iter().flat_map(Beside::attributes);
            let attributes: Vec<_> = [("type", &**kind)].into_iter().chain(said).collect();
            xml.leaf("prop", &attributes, value);
        }
    }
    for note in &facts.notes {
        let said = beside.take(None, note);
        let attributes: Vec<_> = said.iter().flat_map(Beside::attributes).collect();
        xml.leaf("note", &attributes, note);
    }
}
