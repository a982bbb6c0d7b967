//! The translation of a document as it stands: what its record has for the document as it is
//! today, and for a regional variant what the record of its language adds.

use super::workspace::Workspace;
use crate::error::Result;
use crate::model::{Bitext, Document, Finding, Lang, Message, Place, State};
use crate::pipeline::{Segments, carry, fall_back, untranslated};

/// A translation with what there is to say about its record.
#[derive(Clone)]
pub struct Translated {
    pub bitext: Bitext,
    pub findings: Vec<Finding>,
    /// The language that a variant falls back to, and the segments that are taken from it.
    pub borrowed: Option<(Lang, Segments)>,
}

impl Workspace {
    /// The translation of a document into a language of the project.
    ///
    /// # Errors
    /// If a record cannot be used.
    pub fn translated(&self, document: &Document, lang: &Lang) -> Result<Translated> {
        let mut own = self.recorded(document, lang)?;
        let Some((language, base)) = self.language_of(document, lang)? else { return Ok(own) };
        let taken = fall_back(&mut own.bitext, &base);
        if !taken.is_empty() {
            own.findings.push(borrows(&document.path, lang, &language, taken.len()));
            own.borrowed = Some((language, taken));
        }
        Ok(own)
    }

    /// The language that a regional variant falls back to, with its translation. None if it is
    /// no variant.
    ///
    /// # Errors
    /// If the record of the language cannot be used.
    pub fn language_of(&self, document: &Document, lang: &Lang) -> Result<Option<(Lang, Bitext)>> {
        let Some(language) = lang.without_region() else { return Ok(None) };
        let written_in = &document.lang;
        Ok(Some(match written_in.without_region().as_ref().unwrap_or(written_in) {
            own if *own == language => (written_in.clone(), as_written(document, lang)),
            _ => (language.clone(), self.recorded(document, &language)?.bitext),
        }))
    }

    /// What the record of a language has.
    fn recorded(&self, document: &Document, lang: &Lang) -> Result<Translated> {
        let record = self.record(document, lang)?;
        let findings = Workspace::renamed(document, record.as_ref()).into_iter().collect();
        let bitext = carry(document, lang, record.as_ref());
        Ok(Translated { bitext, findings, borrowed: None })
    }
}

/// Says how much a variant takes from its language.
pub fn borrows(path: &str, lang: &Lang, language: &Lang, count: usize) -> Finding {
    let message = Message::new("cli-regional")
        .with("lang", lang.to_string())
        .with("language", language.to_string())
        .with("count", count);
    Finding::note(Place::file(path), message)
}

/// The document itself as the text of a variant of its own language.
fn as_written(document: &Document, lang: &Lang) -> Bitext {
    let mut bitext = untranslated(document, lang);
    for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
        segment.target = Some(segment.source.clone());
        segment.state = State::Final;
    }
    bitext
}
