//! TBX, the exchange format of termbases (ISO 30042).
//!
//! Both editions are read, 2008 (`martif`) and 2019 (`tbx`), in both styles, DCA and DCT, in any
//! encoding and of any dialect: what a dialect adds is kept by its name. What is written is of
//! 2019, DCA, in UTF-8, and always the same bytes for the same concepts: TBX-Basic, or if they
//! have data categories that this lacks, the private dialect `TBX-Vulgate`.
//!
//! | 2019 | 2008 | model |
//! |---|---|---|
//! | `conceptEntry` | `termEntry` | [`Concept`](crate::model::Concept) |
//! | `langSec` | `langSet` | language of definitions and terms |
//! | `termSec` | `tig`, `ntig` | [`Term`](crate::model::Term) |
//!
//! `ref`, `xref` and `transac` are left out, as is where within an entry a note or a category
//! of a language stands: they are the concept's. Whoever needs them has them in the file.

mod basic;
mod read;
mod write;

pub use read::Reader;
pub use write::write;

use super::Reading;
use std::io::BufRead;

/// Reads a whole file; `path` is for messages.
///
/// # Errors
/// If it is no TBX or its beginning cannot be read. A file that is cut off is a finding, and the
/// entries before are taken.
pub fn read(path: &str, source: impl BufRead) -> crate::error::Result<Reading> {
    let mut reader = Reader::new(path, source)?;
    let mut concepts = Vec::new();
    let mut end = Vec::new();
    for concept in reader.by_ref() {
        match concept {
            Ok(concept) => concepts.push(concept),
            Err(error) => end = error.findings,
        }
    }
    let mut findings = reader.take_findings();
    findings.append(&mut end);
    Ok(Reading { concepts, findings })
}
