//! The beginning of a TMX file, up to its first unit.

use super::Reader;
use super::names::{lower_tag, lower_tree};
use super::raw::Said;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use crate::xml::{self, Element, Event, TREE_DEPTH, Tag};
use std::io::BufRead;

impl<R: BufRead> Reader<R> {
    pub(super) fn begin(&mut self, prologue: &str) -> Result<()> {
        let mut xml = xml::Reader::new(&self.path, prologue);
        xml.limit_depth(TREE_DEPTH);
        xml.forgive_prefixes();
        let mut header = false;
        while let Some(event) = xml.next_event()? {
            let Event::Start(mut tag) = event else { continue };
            lower_tag(&mut tag);
            match (xml.depth(), tag.name.local()) {
                (1, "tmx") => self.version(&tag, xml.place()),
                (1, root) => {
                    let message = Message::new("tm-tmx-root").with("element", root);
                    return Err(Error::input(xml.place(), message));
                }
                (_, "header") => {
                    header = true;
                    let mut element = Element::read(&mut xml, tag)?;
                    lower_tree(&mut element);
                    self.read_header(&element);
                }
                (_, "body") => {
                    if !header {
                        self.warn(xml.place(), Message::new("tm-tmx-header"));
                    }
                    if tag.self_closing {
                        self.finished = true;
                    }
                    return Ok(());
                }
                (_, other) => {
                    let message = Message::new("tm-tmx-element").with("element", other);
                    self.warn(xml.place(), message);
                    xml.skip_element()?;
                }
            }
        }
        self.finished = true;
        self.warn(xml.place(), Message::new("tm-tmx-body"));
        Ok(())
    }

    fn version(&mut self, tag: &Tag, place: Place) {
        let version = tag.get("version").unwrap_or("");
        if !version.starts_with("1.") {
            let message = Message::new("tm-tmx-version").with("version", version);
            self.warn(place, message);
        }
    }

    fn read_header(&mut self, element: &Element) {
        let place = self.place_of(element.position);
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
        self.header.facts = self.facts(Said::of(element));
        let count = self.header.facts.props.len() + self.header.facts.notes.len();
        if count > 0 {
            let message = Message::new("tm-tmx-header-facts").with("count", count);
            self.findings.push(Finding::note(place, message));
        }
    }
}
