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
    /// Words of those whose translation has been reviewed, or is final.
    pub words_reviewed: usize,
}

impl Progress {
    /// The share of words with a current translation, in whole per cent, rounded down so that
    /// 100 means all. A document without words is done when its segments are.
    pub fn percent(&self) -> usize {
        let done = self.segments - self.changed - self.missing;
        self.share(self.words_done, done)
    }

    /// The share of words whose translation has been reviewed, in whole per cent, rounded down.
    pub fn percent_reviewed(&self) -> usize {
        self.share(self.words_reviewed, self.reviewed + self.finished)
    }

    fn share(&self, words: usize, segments: usize) -> usize {
        match (self.words, self.segments) {
            (0, 0) => 100,
            (0, all) => 100 * segments / all,
            (all, _) => 100 * words / all,
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
            if matches!(segment.state, State::Reviewed | State::Final) {
                progress.words_reviewed += words;
            }
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
