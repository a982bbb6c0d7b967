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
        let Some(language) = lang.without_region() else { return Ok(own) };
        let written_in = &document.lang;
        let (language, base) = match written_in.without_region().as_ref().unwrap_or(written_in) {
            own if *own == language => (written_in.clone(), as_written(document, lang)),
            _ => (language.clone(), self.recorded(document, &language)?.bitext),
        };
        let taken = fall_back(&mut own.bitext, &base);
        if !taken.is_empty() {
            let message = Message::new("cli-regional")
                .with("lang", lang.to_string())
                .with("language", language.to_string())
                .with("count", taken.len());
            own.findings.push(Finding::note(Place::file(&document.path), message));
            own.borrowed = Some((language, taken));
        }
        Ok(own)
    }

    /// What the record of a language has.
    fn recorded(&self, document: &Document, lang: &Lang) -> Result<Translated> {
        let record = self.record(document, lang)?;
        let findings = Workspace::renamed(document, record.as_ref()).into_iter().collect();
        let bitext = carry(document, lang, record.as_ref());
        Ok(Translated { bitext, findings, borrowed: None })
    }
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
