//! Units outside the flow of events: the front matter, and the titles of reference definitions.

use super::front::{self, Front};
use super::links;
use super::read::Reader;
use super::sites::{Draft, Site, Surroundings, has_words, one_line};
use super::units::Nesting;
use crate::formats::LinkDestinations;
use crate::model::{Content, Lang, Message, Role};
use pulldown_cmark::Parser;
use std::ops::Range;

/// A reference definition that has yet to come in the order of the text.
pub(super) struct Definition {
    pub range: Range<usize>,
    pub destination: String,
    pub title: String,
}

impl Definition {
    /// The definitions of links, the last of the text first. The parser's text begins at `body`.
    pub fn all(parser: &Parser<'_>, body: usize) -> Vec<Definition> {
        let found = parser.reference_definitions().iter();
        let mut definitions: Vec<Definition> = found
            .map(|(_, found)| Definition {
                range: found.span.start + body..found.span.end + body,
                destination: found.dest.to_string(),
                title: found.title.as_deref().map(one_line).unwrap_or_default(),
            })
            .collect();
        definitions.sort_by_key(|definition| std::cmp::Reverse(definition.range.start));
        definitions
    }
}

impl Reader<'_> {
    /// Adds the units of the reference definitions that stand before a position.
    pub(super) fn definitions_before(&mut self, end: usize) {
        while self.definitions.last().is_some_and(|definition| definition.range.start < end) {
            let Some(definition) = self.definitions.pop() else { return };
            let start = definition.range.start;
            let parts = links::definition_parts(&self.text[definition.range]);
            let around = Surroundings::Lines;
            let mut found = Vec::new();
            if let Some((range, angled)) = parts.destination
                && self.options.destinations == LinkDestinations::Translate
            {
                let site = Site::Destination { angled, around };
                found.push((Role::LinkDestination, definition.destination, range, site));
            }
            if let Some((range, close)) = parts.title {
                let site = Site::Title { close, around };
                found.push((Role::LinkTitle, definition.title, range, site));
            }
            for (role, text, range, site) in found {
                if has_words(&text) {
                    let range = range.start + start..range.end + start;
                    let content = Content::text(text);
                    self.unit(Draft { role, content, range, site }, Nesting::Top);
                }
            }
        }
    }

    /// Adds the units of the front matter, and its fields.
    pub(super) fn front(&mut self, front: Front) {
        if let Some((at, message)) = front.fault {
            self.fault = Some((front::place(&self.options.path, self.text, at), message));
        }
        let mut keys: Vec<String> = Vec::new();
        for entry in front.entries {
            if let Some(value) = entry.values.first().filter(|_| keys.contains(&entry.key)) {
                let doubled = Message::new("md-key-doubled").with("key", &entry.key);
                self.warn(value.range.start, doubled);
            }
            keys.push(entry.key.clone());
            let translate = self.options.front_matter.contains(&entry.key);
            for value in entry.values {
                self.meta.fields.push((entry.key.clone(), value.text.clone()));
                let Some(scalar) = value.scalar else { continue };
                let names_language = ["lang", "language"].contains(&entry.key.as_str());
                if names_language && !entry.list && self.is_language(&value.text) {
                    self.languages.push((value.range, scalar));
                } else if translate && has_words(&value.text) {
                    let role = if entry.key == "title" { Role::Title } else { Role::Metadata };
                    let content = Content::text(value.text);
                    let site = Site::Scalar(scalar);
                    let draft = Draft { role, content, range: value.range, site };
                    let unit = self.unit(draft, Nesting::Top);
                    self.limit(unit, self.options.max_length.get(&entry.key).copied());
                    self.meta.units.push((entry.key.clone(), unit));
                }
            }
        }
    }

    fn is_language(&self, text: &str) -> bool {
        Lang::parse(text).is_ok_and(|lang| lang.base() == self.options.lang.base())
    }
}
