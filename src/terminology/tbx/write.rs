//! Writing TBX of 2019 in the style DCA.

use super::basic::{self, Level};
use crate::model::{Category, Concept, Definition, Lang, PartOfSpeech, Term, TermStatus};
use crate::xml::{Writer, is_name_without_colon};
use std::collections::HashSet;

const NS: &str = "urn:iso:std:iso:30042:ed-2";
/// The dialect of what TBX-Basic has no place for.
const PRIVATE: &str = "TBX-Vulgate";

/// Writes a termbase. `lang` is that of what the file says of itself. Ids are kept where they
/// are names of XML and unique; others get a new one.
pub fn write(concepts: &[Concept], lang: &Lang) -> String {
    let dialect = if concepts.iter().all(is_basic) { "TBX-Basic" } else { PRIVATE };
    let mut writer = Writer::new();
    let lang = lang.to_string();
    let root = [("xmlns", NS), ("type", dialect), ("style", "dca"), ("xml:lang", lang.as_str())];
    writer.open("tbx", &root);
    writer.open("tbxHeader", &[]);
    writer.open("fileDesc", &[]);
    writer.open("sourceDesc", &[]);
    writer.leaf("p", &[], "Termbase written by Vulgate");
    (0..3).for_each(|_| writer.close());
    writer.open("text", &[]);
    writer.open("body", &[]);
    let mut ids = Ids::new(concepts);
    for concept in concepts {
        let id = ids.take(concept);
        write_concept(&mut writer, concept, &id);
    }
    writer.finish()
}

fn write_concept(writer: &mut Writer, concept: &Concept, id: &str) {
    writer.open("conceptEntry", &[("id", id)]);
    if !concept.subject.is_empty() {
        writer.leaf("descrip", &[("type", "subjectField")], &concept.subject);
    }
    let langs = langs(concept);
    for definition in &concept.definitions {
        match &definition.lang {
            // It stands with its language.
            Some(lang) if langs.contains(&lang) => {}
            Some(lang) => {
                write_definition(writer, definition, &[("xml:lang", &lang.to_string())]);
            }
            None => write_definition(writer, definition, &[]),
        }
    }
    write_categories(writer, &concept.others, |_| true);
    write_sources_and_notes(writer, &concept.sources, &concept.notes);
    for lang in langs {
        writer.open("langSec", &[("xml:lang", &lang.to_string())]);
        let own = concept.definitions.iter().filter(|it| it.lang.as_ref() == Some(lang));
        own.for_each(|definition| write_definition(writer, definition, &[]));
        for term in concept.terms.iter().filter(|term| term.lang == *lang) {
            write_term(writer, term);
        }
        writer.close();
    }
    writer.close();
}

fn write_term(writer: &mut Writer, term: &Term) {
    writer.open("termSec", &[]);
    writer.leaf("term", &[], &term.text);
    if let Some(part) = term.part_of_speech {
        writer.leaf("termNote", &[("type", "partOfSpeech")], PartOfSpeech::as_str(part));
    }
    if let Some(status) = term.status {
        let value = format!("{}Term-admn-sts", TermStatus::as_str(status));
        writer.leaf("termNote", &[("type", "administrativeStatus")], &value);
    }
    // What is said of the term itself comes before all else.
    write_categories(writer, &term.others, |element| element == "termNote");
    if !term.context.is_empty() {
        writer.leaf("descrip", &[("type", "context")], &term.context);
    }
    write_categories(writer, &term.others, |element| element != "termNote");
    write_sources_and_notes(writer, &term.sources, &term.notes);
    writer.close();
}

fn write_definition(writer: &mut Writer, definition: &Definition, attributes: &[(&str, &str)]) {
    let mut all = vec![("type", "definition")];
    all.extend_from_slice(attributes);
    if definition.source.is_empty() {
        return writer.leaf("descrip", &all, &definition.text);
    }
    writer.open("descripGrp", &[]);
    writer.leaf("descrip", &all, &definition.text);
    writer.leaf("admin", &[("type", "source")], &definition.source);
    writer.close();
}

fn write_categories(writer: &mut Writer, others: &[Category], of: impl Fn(&str) -> bool) {
    for category in others.iter().filter(|category| of(&category.element)) {
        writer.leaf(&category.element, &[("type", &category.name)], &category.text);
    }
}

fn write_sources_and_notes(writer: &mut Writer, sources: &[String], notes: &[String]) {
    sources.iter().for_each(|source| writer.leaf("admin", &[("type", "source")], source));
    notes.iter().for_each(|note| writer.leaf("note", &[], note));
}

/// The languages of the terms, in the order in which they come.
fn langs(concept: &Concept) -> Vec<&Lang> {
    let mut langs = Vec::new();
    for term in &concept.terms {
        if !langs.contains(&&term.lang) {
            langs.push(&term.lang);
        }
    }
    langs
}

fn is_basic(concept: &Concept) -> bool {
    let known = |others: &[Category], level| others.iter().all(|it| basic::knows(it, level));
    known(&concept.others, Level::Concept)
        && concept.terms.iter().all(|term| known(&term.others, Level::Term))
}

/// Ids that are unique in the file.
struct Ids {
    given: HashSet<String>,
    used: HashSet<String>,
    next: usize,
}

impl Ids {
    fn new(concepts: &[Concept]) -> Self {
        let given = concepts.iter().map(|concept| concept.id.clone()).collect();
        Ids { given, used: HashSet::new(), next: 1 }
    }

    fn take(&mut self, concept: &Concept) -> String {
        let given = &concept.id;
        if is_name_without_colon(given) && self.used.insert(given.clone()) {
            return given.clone();
        }
        loop {
            let id = format!("c{}", self.next);
            self.next += 1;
            if !self.given.contains(&id) {
                self.used.insert(id.clone());
                return id;
            }
        }
    }
}
