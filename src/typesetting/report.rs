//! What there is to say of a document, with its place in the source.

use super::compose::Composer;
use super::letters;
use crate::model::{Block, Finding, Message, Place};

impl Composer<'_> {
    /// The place of a unit in the source.
    pub fn place(&self, unit: usize) -> Place {
        let document = self.edition.document;
        match document.units.get(unit) {
            Some(unit) => Place::line(&document.path, unit.line).at(&unit.id, None),
            None => Place::file(&document.path),
        }
    }

    /// The line on which a unit begins, or the document.
    pub fn line(&self, unit: Option<usize>) -> Place {
        let document = self.edition.document;
        match unit.and_then(|unit| document.units.get(unit)) {
            Some(unit) => Place::line(&document.path, unit.line),
            None => Place::file(&document.path),
        }
    }

    /// Adds a finding, once.
    pub fn find(&mut self, finding: Finding) {
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    /// Reports the characters that could not be set since the last report.
    pub fn report_letters(&mut self, unit: usize) {
        self.report_translated(unit);
        self.report_letters_at(self.place(unit));
    }

    /// Reports the characters that no font has and that the source does not have either.
    fn report_translated(&mut self, unit: usize) {
        let document = self.edition.document;
        let Some(source) = document.units.get(unit).filter(|_| document.lang != *self.edition.lang)
        else {
            return;
        };
        let missing = self.letters.take_missing_beside(&source.content.plain());
        if !missing.is_empty() {
            let message = Message::new("typesetting-glyph-target")
                .with("lang", self.edition.lang.to_string())
                .with("characters", letters::named(&missing));
            self.find(Finding::warning(self.place(unit), message));
        }
    }

    /// The same, for texts that are no unit.
    pub fn report_letters_at(&mut self, place: Place) {
        let missing = self.letters.take_missing();
        if !missing.is_empty() {
            let message = Message::new("typesetting-glyph")
                .with("characters", letters::named(&missing))
                .with("count", missing.len());
            self.find(Finding::warning(place.clone(), message));
        }
        let mut controls = self.letters.take_controls();
        // Those that XML does not allow can be in no translation, and the reader has told of them.
        controls.retain(|c| crate::xml::is_char(*c));
        if !controls.is_empty() {
            let message = Message::new("typesetting-control")
                .with("characters", letters::named(&controls))
                .with("count", controls.len());
            self.find(Finding::warning(place, message));
        }
    }
}

/// The unit of a block that stands in none.
pub fn first_unit(block: &Block) -> Option<usize> {
    match block {
        Block::Heading { unit, .. } | Block::Paragraph { unit } => Some(*unit),
        Block::Table { header, rows, .. } => {
            header.iter().chain(rows.iter().flatten()).find_map(|it| *it)
        }
        Block::Html { units } => units.first().copied(),
        Block::HtmlTable { rows, .. } => {
            rows.iter().flatten().find_map(|cell| cell.units.first().copied())
        }
        _ => None,
    }
}
