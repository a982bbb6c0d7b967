//! Reading a table of terms.

use super::columns::Column;
use super::split;
use crate::error::{Error, Result};
use crate::model::document::sha256;
use crate::model::{
    Concept, Definition, Finding, Lang, Message, PartOfSpeech, Place, Term, TermStatus,
};
use crate::terminology::Reading;
use crate::xml;
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashSet;

/// Reads a table in UTF-8 or UTF-16; `path` is for messages. A row that cannot be used is an
/// error at its line, and the others are taken.
///
/// # Errors
/// If it is no text, or its first row names no language.
pub fn read(path: &str, bytes: &[u8]) -> Result<Reading> {
    let text = xml::decode(path, bytes)?.text;
    let delimiter = delimiter(&text);
    let mut rows = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut table = Table { path, ..Table::default() };
    let unclosed = unclosed_quote(&text, delimiter);
    while table.next(&mut rows, &mut record) {
        let line = record.position().map_or(1, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        if table.columns.is_empty() {
            table.header(&record, line)?;
        } else if unclosed.is_some_and(|from| from >= line) && ends(&rows, &text) {
            table.error(line, Message::new("terms-csv-quote"));
        } else if !record.iter().all(|cell| cell.trim().is_empty()) {
            table.row(&record, line);
        }
    }
    if table.columns.is_empty() {
        return Err(Error::input(Place::line(path, 1), Message::new("terms-csv-no-language")));
    }
    Ok(table.reading)
}

/// Whether all of a text has been read.
fn ends(rows: &csv::Reader<&[u8]>, text: &str) -> bool {
    usize::try_from(rows.position().byte()).is_ok_and(|read| read >= text.len())
}

#[derive(Default)]
struct Table<'p> {
    path: &'p str,
    /// As the first row names them; none for those that mean nothing here.
    columns: Vec<Option<Column>>,
    ids: HashSet<String>,
    reading: Reading,
}

impl Table<'_> {
    /// Reads the next row; false at the end.
    fn next(&mut self, rows: &mut csv::Reader<&[u8]>, record: &mut StringRecord) -> bool {
        // The text is UTF-8 and rows may have any length, so that there is nothing to fail at.
        rows.read_record(record).unwrap_or(false)
    }

    fn header(&mut self, record: &StringRecord, line: usize) -> Result<()> {
        for name in record {
            let column = Column::parse(name.trim_start_matches('\u{FEFF}'));
            if column.is_none() && !name.trim().is_empty() {
                self.warn(line, Message::new("terms-csv-column").with("name", name.trim()));
            }
            self.columns.push(column);
        }
        if !self.columns.iter().any(|it| matches!(it, Some(Column::Term(_)))) {
            let message = Message::new("terms-csv-no-language");
            return Err(Error::input(Place::line(self.path, line), message));
        }
        Ok(())
    }

    fn row(&mut self, record: &StringRecord, line: usize) {
        if record.iter().skip(self.columns.len()).any(|cell| !cell.trim().is_empty()) {
            let message = Message::new("terms-csv-cells")
                .with("count", record.len())
                .with("expected", self.columns.len());
            return self.error(line, message);
        }
        let mut concept = Concept { file: self.path.to_owned(), line, ..Concept::default() };
        let mut unknown = Vec::new();
        for (column, cell) in self.columns.iter().zip(record) {
            let Some(column) = column else { continue };
            let values = || split(cell).into_iter().filter(|value| !value.is_empty());
            match column {
                Column::Id => concept.id = cell.trim().to_owned(),
                Column::Subject => concept.subject = values().collect::<Vec<_>>().join("; "),
                Column::Note => concept.notes.extend(values()),
                Column::Source => concept.sources.extend(values()),
                Column::Definition(lang) => {
                    concept.definitions.extend(values().map(|text| Definition {
                        lang: lang.clone(),
                        text,
                        source: String::new(),
                    }))
                }
                Column::Term(lang) => {
                    unknown.extend(terms(&self.columns, record, (lang, cell), &mut concept));
                }
                // Read with the terms they belong to.
                Column::Status(_)
                | Column::PartOfSpeech(_)
                | Column::Context(_)
                | Column::TermNote(_) => {}
            }
        }
        for value in unknown {
            self.warn(line, Message::new("terms-status").with("value", value));
        }
        if concept.terms.is_empty() {
            return self.error(line, Message::new("terms-csv-no-term"));
        }
        if concept.id.is_empty() {
            concept.id = id_of(&concept);
        }
        if !self.ids.insert(concept.id.clone()) {
            self.warn(line, Message::new("terms-tbx-id").with("id", &concept.id));
        }
        self.reading.concepts.push(concept);
    }

    fn warn(&mut self, line: usize, message: Message) {
        self.reading.findings.push(Finding::warning(Place::line(self.path, line), message));
    }

    fn error(&mut self, line: usize, message: Message) {
        self.reading.findings.push(Finding::error(Place::line(self.path, line), message));
    }
}

/// The terms of a cell, with what the other cells of their language say of them; comes back
/// with what was said of a status and means nothing.
fn terms(
    columns: &[Option<Column>],
    record: &StringRecord,
    (lang, cell): (&Lang, &str),
    concept: &mut Concept,
) -> Vec<String> {
    let values = |wanted: Column| -> Vec<String> {
        let at = columns.iter().position(|it| it.as_ref() == Some(&wanted));
        at.and_then(|at| record.get(at)).map(split).unwrap_or_default()
    };
    let statuses = values(Column::Status(lang.clone()));
    let parts = values(Column::PartOfSpeech(lang.clone()));
    let contexts = values(Column::Context(lang.clone()));
    let notes = values(Column::TermNote(lang.clone()));
    let said =
        |values: &[String], at: usize| values.get(at).filter(|value| !value.is_empty()).cloned();
    let mut unknown = Vec::new();
    for (at, text) in split(cell).into_iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let status = said(&statuses, at);
        let mut term = Term::new(lang.clone(), text);
        term.status = status.as_deref().and_then(TermStatus::parse);
        unknown.extend(status.filter(|_| term.status.is_none()));
        term.part_of_speech = said(&parts, at).as_deref().map(PartOfSpeech::parse);
        term.context = said(&contexts, at).unwrap_or_default();
        term.notes.extend(said(&notes, at));
        concept.terms.push(term);
    }
    unknown
}

/// An id that depends on the first term alone, so that it stays when rows are added or moved.
fn id_of(concept: &Concept) -> String {
    let first = concept.terms.first().map(|term| format!("{}\n{}", term.lang, term.text));
    let digest = sha256(first.unwrap_or_default().as_bytes());
    format!("c-{}", &digest[..8])
}

/// What parts the cells: what stands most often in the first row, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => {
                counts.iter_mut().filter(|it| it.0 == byte).for_each(|it| it.1 += 1);
            }
            _ => {}
        }
    }
    // The first of those that are equal.
    let most = counts.iter().map(|it| it.1).max();
    counts.iter().find(|it| Some(it.1) == most).map_or(b',', |it| it.0)
}

/// The line on which a cell in quotes begins that does not end.
fn unclosed_quote(text: &str, delimiter: u8) -> Option<usize> {
    let mut line = 1;
    let mut open = None;
    // A quotation mark within a cell that does not begin with one is a letter like others.
    let mut at_start = true;
    for byte in text.bytes() {
        match byte {
            b'"' if open.is_some() => open = None,
            // After a closing one it is the second of two that stand for one.
            b'"' if at_start => open = Some(line),
            _ => {}
        }
        line += usize::from(byte == b'\n');
        at_start = byte == b'"' || byte == delimiter || byte == b'\n' || byte == b'\r';
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_parts_the_cells_is_seen_in_the_first_row() {
        assert_eq!(delimiter("en,de\na;b;c"), b',');
        assert_eq!(delimiter("en;de;fr\na,b"), b';');
        assert_eq!(delimiter("en\tde"), b'\t');
        assert_eq!(delimiter("\"a,b,c\";en"), b';');
        assert_eq!(delimiter("en"), b',');
    }
}
