//! Writing TMX 1.4b, entry by entry.

use super::inline::{remainder, write_seg};
use super::{CODES, DOCUMENT, Header, NEXT, PREVIOUS, TUID, date_to_tmx};
use crate::model::Lang;
use crate::tm::entry::{Entry, Facts, Variant};
use crate::xml;
use std::io::{self, Write};

/// Writes entries as they come. The bytes depend on nothing but the header and the entries.
pub struct Writer<W: Write> {
    out: W,
    xml: xml::Writer,
    source_lang: Option<Lang>,
}

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
        props_and_notes(&mut xml, &header.facts, None);
        xml.close();
        xml.open("body", &[]);
        let mut writer = Writer { out, xml, source_lang: header.source_lang.clone() };
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
        let mut attributes = vec![("tuid", entry.facts.prop(TUID).map(str::to_owned))];
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
        props_and_notes(&mut self.xml, &entry.facts, Some(TUID));
        self.variant(source);
        for (at, variant) in entry.variants.iter().enumerate() {
            if at != index {
                self.variant(variant);
            }
        }
        self.xml.close();
        self.flush()
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
        attributes.extend(dates_and_people(&variant.facts));
        open(&mut self.xml, "tuv", &attributes);
        if let Some(codes) = remainder(&variant.content) {
            self.xml.leaf("prop", &[("type", CODES)], &codes);
        }
        props_and_notes(&mut self.xml, &variant.facts, None);
        write_seg(&mut self.xml, &variant.content);
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

/// Writes properties, but for the first of a type that is an attribute, and notes.
fn props_and_notes(xml: &mut xml::Writer, facts: &Facts, attribute: Option<&str>) {
    let mut attribute = attribute;
    for (kind, value) in &facts.props {
        if attribute.take_if(|attribute| attribute == kind).is_none() {
            xml.leaf("prop", &[("type", kind)], value);
        }
    }
    for note in &facts.notes {
        xml.leaf("note", &[], note);
    }
}
