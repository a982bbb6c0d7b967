//! Writing a table of terms.

use super::columns::Column;
use super::join;
use crate::model::{Concept, Lang, PartOfSpeech, Term, TermStatus};
use csv::WriterBuilder;
use std::collections::BTreeSet;

/// Writes a termbase as a table with commas. There are columns only for what is said of any
/// concept; languages stand in the order of their tags. Sources of definitions and terms, and
/// categories without a field of their own, have no place in it.
pub fn write(concepts: &[Concept]) -> String {
    let columns = columns(concepts);
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    // Memory takes whatever is written, and every row has as many cells as the first.
    let mut put = |row: Vec<String>| drop(writer.write_record(&row));
    put(columns.iter().map(Column::name).collect());
    for concept in concepts {
        put(columns.iter().map(|column| cell(concept, column)).collect());
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn columns(concepts: &[Concept]) -> Vec<Column> {
    let terms = || concepts.iter().flat_map(|concept| &concept.terms);
    let definitions = || concepts.iter().flat_map(|concept| &concept.definitions);
    let langs: BTreeSet<&Lang> = terms()
        .map(|term| &term.lang)
        .chain(definitions().filter_map(|it| it.lang.as_ref()))
        .collect();
    let mut columns = vec![Column::Id, Column::Subject, Column::Definition(None)];
    columns.extend([Column::Note, Column::Source]);
    for lang in langs {
        let lang = || lang.clone();
        columns.extend([
            Column::Term(lang()),
            Column::Status(lang()),
            Column::PartOfSpeech(lang()),
        ]);
        columns.extend([Column::Context(lang()), Column::TermNote(lang())]);
        columns.push(Column::Definition(Some(lang())));
    }
    columns.retain(|column| {
        // A row without a term is none, and without an id it gets one.
        matches!(column, Column::Id)
            || concepts.iter().any(|concept| cell(concept, column).contains(|c| !" |".contains(c)))
    });
    columns
}

fn cell(concept: &Concept, column: &Column) -> String {
    let of = |lang: &Lang, value: fn(&Term) -> &str| {
        join(concept.terms.iter().filter(|term| term.lang == *lang).map(value))
    };
    let text = match column {
        Column::Id => return concept.id.clone(),
        Column::Subject => join(std::iter::once(concept.subject.as_str())),
        Column::Definition(lang) => {
            let own = concept.definitions.iter().filter(|it| it.lang == *lang);
            join(own.map(|definition| definition.text.as_str()))
        }
        Column::Note => join(concept.notes.iter().map(String::as_str)),
        Column::Source => join(concept.sources.iter().map(String::as_str)),
        Column::Term(lang) => of(lang, |term| &term.text),
        Column::Status(lang) => of(lang, |term| term.status.map_or("", TermStatus::as_str)),
        Column::PartOfSpeech(lang) => {
            of(lang, |term| term.part_of_speech.map_or("", PartOfSpeech::as_str))
        }
        Column::Context(lang) => of(lang, |term| &term.context),
        Column::TermNote(lang) => {
            let notes = concept.terms.iter().filter(|term| term.lang == *lang);
            let notes: Vec<String> = notes.map(|term| term.notes.join("; ")).collect();
            join(notes.iter().map(String::as_str))
        }
    };
    // Nothing is said of any of several terms.
    if text.contains(|c| !" |".contains(c)) { text } else { String::new() }
}
