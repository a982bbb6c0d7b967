//! How far a translation has come.

use crate::model::{Bitext, State};
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

/// Segments and source words of one document in one language, by what has become of them.
/// Every segment is counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    pub segments: usize,
    /// Words of the source, by Unicode's word boundaries (UAX #29).
    pub words: usize,
    /// Accepted in state `translated`.
    pub translated: usize,
    pub reviewed: usize,
    #[serde(rename = "final")]
    pub finished: usize,
    /// Without a current translation because the source has changed.
    pub changed: usize,
    /// Without a translation.
    pub missing: usize,
    /// Words of the segments that have a current translation.
    pub words_done: usize,
}

impl Progress {
    /// The share of words with a current translation, in whole per cent, rounded down so that
    /// 100 means all. A document without words is done when its segments are.
    pub fn percent(&self) -> usize {
        match (self.words, self.segments) {
            (0, 0) => 100,
            (0, segments) => 100 * (segments - self.changed - self.missing) / segments,
            (words, _) => 100 * self.words_done / words,
        }
    }

    /// True if nothing is left to translate.
    pub fn is_complete(&self) -> bool {
        self.changed + self.missing == 0
    }
}

/// Counts a bitext made by [`carry`](super::carry::carry).
pub fn progress(bitext: &Bitext) -> Progress {
    let mut progress = Progress::default();
    let segments = bitext.segments().filter(|(unit, _)| unit.translate);
    for (_, segment) in segments {
        let words = segment.source.plain().unicode_words().count();
        progress.segments += 1;
        progress.words += words;
        if segment.accepted().is_some() {
            progress.words_done += words;
        }
        let counter = match (segment.accepted().is_some(), segment.state) {
            (true, State::Reviewed) => &mut progress.reviewed,
            (true, State::Final) => &mut progress.finished,
            (true, _) => &mut progress.translated,
            (false, _) if segment.previous.is_some() => &mut progress.changed,
            (false, _) => &mut progress.missing,
        };
        *counter += 1;
    }
    progress
}
