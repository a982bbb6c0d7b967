//! The terms of a unit: as a glossary (XLIFF 2.1 §5.2), and as annotations in the source
//! (§4.7.3.1.2) that refer to it. Neither is read: they are made anew from the termbase.

use super::GLOSSARY_ID;
use crate::model::{BitextPart, BitextUnit, Content, ExtensionAttribute, Inline, Mark, TermUse};
use crate::xml::Writer;
use std::ops::Range;

/// What a unit says of its terms.
#[derive(Default)]
pub struct Glossary<'u> {
    entries: Vec<Entry<'u>>,
    /// The annotations of each part's source, in order.
    marks: Vec<Vec<Mark>>,
    /// How many annotations there are.
    count: usize,
}

struct Entry<'u> {
    id: String,
    term: &'u TermUse,
    /// Id of the first annotation.
    mark: Option<String>,
}

impl<'u> Glossary<'u> {
    /// The terms of a unit.
    pub fn new(unit: &'u BitextUnit) -> Self {
        let mut glossary = Glossary::default();
        for part in &unit.parts {
            let mut marks: Vec<Mark> = Vec::new();
            if let BitextPart::Segment(segment) = part {
                for term in &segment.terms {
                    let Some(at) = glossary.entry(term) else { continue };
                    let Some(range) = place(&segment.source, &term.range) else { continue };
                    // Terms of several concepts may share a place, which is marked once.
                    if marks.last().is_some_and(|last| range.start < last.range.end) {
                        continue;
                    }
                    marks.push(glossary.mark(at, range));
                }
            }
            glossary.marks.push(marks);
        }
        glossary
    }

    fn mark(&mut self, entry: usize, range: Range<usize>) -> Mark {
        self.count += 1;
        let id = format!("{GLOSSARY_ID}t{}", self.count);
        let entry = &mut self.entries[entry];
        entry.mark.get_or_insert_with(|| id.clone());
        let attribute = |local: &str, value: String| ExtensionAttribute {
            prefix: String::new(),
            namespace: String::new(),
            local: local.to_owned(),
            value,
        };
        let reference = format!("#gls={}", entry.id);
        let attributes = vec![attribute("type", "term".to_owned()), attribute("ref", reference)];
        Mark { id, range, attributes }
    }

    /// Where the entry of a term is; none if there is nothing to say of it.
    fn entry(&mut self, term: &'u TermUse) -> Option<usize> {
        let known =
            |entry: &Entry<'_>| entry.term.concept == term.concept && entry.term.term == term.term;
        if let Some(at) = self.entries.iter().position(known) {
            return Some(at);
        }
        let says =
            !term.definition.is_empty() || term.translations.iter().any(|it| it.is_allowed());
        says.then(|| {
            let id = format!("{GLOSSARY_ID}{}", self.entries.len() + 1);
            self.entries.push(Entry { id, term, mark: None });
            self.entries.len() - 1
        })
    }

    /// The annotations of the source of each part.
    pub fn into_marks(self) -> Vec<Vec<Mark>> {
        self.marks
    }

    /// Writes the glossary with the entries of other tools, if there are any. What should not be
    /// used is not offered.
    pub fn write(&self, writer: &mut Writer, of_others: &[String]) {
        if self.entries.is_empty() && of_others.is_empty() {
            return;
        }
        writer.open("gls:glossary", &[]);
        for Entry { id, term, mark } in &self.entries {
            let reference = mark.as_ref().map(|mark| format!("#{mark}"));
            let mut attributes = vec![("id", id.as_str())];
            attributes.extend(reference.as_deref().map(|reference| ("ref", reference)));
            writer.open("gls:glossEntry", &attributes);
            writer.leaf("gls:term", &[], &term.term);
            for translation in term.translations.iter().filter(|it| it.is_allowed()) {
                writer.leaf("gls:translation", &[], &translation.text);
            }
            if !term.definition.is_empty() {
                writer.leaf("gls:definition", &[], &term.definition);
            }
            writer.close();
        }
        of_others.iter().for_each(|entry| writer.raw(entry));
        writer.close();
    }
}

/// Where an annotation begins and ends in characters and codes, both within texts.
fn place(content: &Content, range: &Range<usize>) -> Option<Range<usize>> {
    let (mut start, mut end) = (None, None);
    let (mut bytes, mut at) = (0, 0);
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => {
                let until = bytes + text.len();
                let characters = |byte: usize| Some(at + text.get(..byte - bytes)?.chars().count());
                if (bytes..until).contains(&range.start) {
                    start = characters(range.start);
                }
                if bytes < range.end && range.end <= until {
                    end = characters(range.end);
                }
                bytes = until;
                at += text.chars().count();
            }
            Inline::Code(code) => {
                bytes += code.equiv.len();
                at += 1;
            }
        }
    }
    let (start, end) = (start?, end?);
    (start < end).then_some(start..end)
}
