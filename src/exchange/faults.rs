//! What readers collect on their way.

use crate::model::{Finding, Lang, Message, Place};
use crate::xml::Element;
use std::collections::BTreeMap;

/// The findings of a reader, with what it is reading at the moment.
pub struct Faults<'a> {
    pub path: &'a str,
    /// Namespace of the core of this version.
    pub core: &'a str,
    /// Id of the unit at hand.
    pub unit: Option<String>,
    /// Id of the segment at hand.
    pub segment: Option<String>,
    /// In the order in which they were made; errors come through [`Faults::error`] only.
    pub findings: Vec<Finding>,
    /// What happens to many segments alike: the first place, and how often.
    counted: BTreeMap<&'static str, (Place, usize)>,
    errors: usize,
}

impl<'a> Faults<'a> {
    pub fn new(path: &'a str, core: &'a str) -> Self {
        Faults {
            path,
            core,
            unit: None,
            segment: None,
            findings: Vec::new(),
            counted: BTreeMap::new(),
            errors: 0,
        }
    }

    /// How many errors there are so far.
    pub fn errors(&self) -> usize {
        self.errors
    }

    pub fn place(&self, element: &Element) -> Place {
        let mut place = super::place_of(self.path, element);
        place.unit.clone_from(&self.unit);
        place.segment.clone_from(&self.segment);
        place
    }

    pub fn error(&mut self, element: &Element, message: Message) {
        self.errors += 1;
        let place = self.place(element);
        self.findings.push(Finding::error(place, message));
    }

    pub fn note(&mut self, element: &Element, message: Message) {
        let place = self.place(element);
        self.findings.push(Finding::note(place, message));
    }

    /// Counts something that a tool does to every segment: one note a file tells of it.
    pub fn count(&mut self, element: &Element, id: &'static str) {
        let place = super::place_of(self.path, element);
        self.counted.entry(id).or_insert((place, 0)).1 += 1;
    }

    /// Turns what was counted into notes, at the end of a file.
    pub fn flush(&mut self) {
        for (id, (place, count)) in std::mem::take(&mut self.counted) {
            self.findings.push(Finding::note(place, Message::new(id).with("count", count)));
        }
    }

    pub fn warning(
        &mut self,
        element: &Element,
        id: &'static str,
        name: &'static str,
        value: &str,
    ) {
        self.warn(element, Message::new(id).with(name, value));
    }

    pub fn warn(&mut self, element: &Element, message: Message) {
        let place = self.place(element);
        self.findings.push(Finding::warning(place, message));
    }

    pub fn missing_attribute(&mut self, element: &Element, attribute: &str) {
        let message = Message::new("exchange-attribute-missing")
            .with("element", element.name.local())
            .with("attribute", attribute);
        self.error(element, message);
    }

    pub fn bad_value(&mut self, element: &Element, attribute: &str, value: &str) {
        let message = Message::new("exchange-attribute-value")
            .with("element", element.name.local())
            .with("attribute", attribute)
            .with("value", value);
        self.error(element, message);
    }

    pub fn missing_element(&mut self, parent: &Element, child: &str) {
        let message = Message::new("exchange-element-missing")
            .with("parent", parent.name.local())
            .with("element", child);
        self.error(parent, message);
    }

    pub fn unknown_element(&mut self, parent: &Element, element: &Element) {
        let message = Message::new("exchange-element-unknown")
            .with("element", &*element.name.qualified)
            .with("parent", parent.name.local());
        self.error(element, message);
    }

    /// The value of an attribute that must be `yes` or `no`; none if it is absent or wrong.
    pub fn yes_no(&mut self, element: &Element, attribute: &str) -> Option<&'static str> {
        match element.get(attribute) {
            None => None,
            Some("yes") => Some("yes"),
            Some("no") => Some("no"),
            Some(other) => {
                self.bad_value(element, attribute, other);
                None
            }
        }
    }

    /// A language tag of an attribute; none if it is absent, undetermined or wrong.
    pub fn lang(&mut self, element: &Element, attribute: &str) -> Option<Lang> {
        let tag = element.get(attribute).filter(|tag| *tag != "und")?;
        let lang = parse_lang(tag);
        if lang.is_none() {
            self.bad_value(element, attribute, tag);
        }
        lang
    }

    /// Checks that the `xml:lang` of a text, if it has one, is the language of its side.
    pub fn check_lang(&mut self, element: &Element, expected: Option<&Lang>) {
        let Some(tag) = element.get_ns(crate::xml::XML_NS, "lang") else { return };
        let Some(expected) = expected else { return };
        if parse_lang(tag).as_ref() != Some(expected) {
            let message = Message::new("exchange-language")
                .with("element", element.name.local())
                .with("found", tag)
                .with("expected", expected.to_string());
            self.error(element, message);
        }
    }
}

/// A language tag without its extensions and private parts, which say how text is sorted or
/// counted, not in which language it is (BCP 47 §2.2.6 and §2.2.7).
pub fn parse_lang(tag: &str) -> Option<Lang> {
    let subtags = tag.split('-');
    let known: Vec<&str> = subtags
        .enumerate()
        .take_while(|(at, it)| *at == 0 || it.len() > 1)
        .map(|it| it.1)
        .collect();
    Lang::parse(&known.join("-")).ok()
}
