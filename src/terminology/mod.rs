//! Terminology: termbases read and written, terms recognised in texts, candidates for terms.
//!
//! [`tbx`] and [`csv`] give plain [`Concept`]s, each with what was wrong with a file;
//! [`Recogniser`] finds the terms of a language in a text, [`candidates`] what may be terms and
//! is not in the termbase yet. Nothing here touches files.

pub mod candidates;
pub mod csv;
pub mod omegat;
mod recognition;
mod stop_words;
pub mod tbx;

pub use candidates::{Candidate, Candidates};
pub use recognition::{Hit, Recogniser, in_compound, in_pieces};

use crate::model::{Concept, Finding};

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// In the order of the file.
    pub concepts: Vec<Concept>,
    /// In the order of the file.
    pub findings: Vec<Finding>,
}
