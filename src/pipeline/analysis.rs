//! What there is to translate, and how much of it the memory knows: words by bands of matches.

use crate::model::{Bitext, BitextSegment, MatchKind};
use serde::Serialize;
use std::collections::HashSet;
use unicode_segmentation::UnicodeSegmentation;

/// Segments and their source words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    pub segments: usize,
    /// By Unicode's word boundaries (UAX #29).
    pub words: usize,
}

impl Count {
    fn add(&mut self, segments: usize, words: usize) {
        self.segments += segments;
        self.words += words;
    }
}

/// The work on one document in one language. Every segment is counted once, in the first band
/// that it fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Analysis {
    pub all: Count,
    /// With an accepted translation: nothing to do.
    pub accepted: Count,
    /// With an in-context match (101, 102).
    pub in_context: Count,
    /// With an exact match (100).
    pub exact: Count,
    /// Without one, but equal to a segment further up, in this document or one before it.
    pub repeated: Count,
    #[serde(rename = "95-99")]
    pub from_95: Count,
    #[serde(rename = "85-94")]
    pub from_85: Count,
    #[serde(rename = "75-84")]
    pub from_75: Count,
    #[serde(rename = "50-74")]
    pub from_50: Count,
    /// Without a match of 50 or more, or of the least that the project wants.
    pub new: Count,
}

impl Analysis {
    /// The counts by band, from the least work to the most.
    pub fn bands(&self) -> [Count; 9] {
        [
            self.accepted,
            self.in_context,
            self.exact,
            self.repeated,
            self.from_95,
            self.from_85,
            self.from_75,
            self.from_50,
            self.new,
        ]
    }

    /// Adds what another document needs.
    pub fn add(&mut self, other: &Analysis) {
        let pairs = [
            (&mut self.all, other.all),
            (&mut self.accepted, other.accepted),
            (&mut self.in_context, other.in_context),
            (&mut self.exact, other.exact),
            (&mut self.repeated, other.repeated),
            (&mut self.from_95, other.from_95),
            (&mut self.from_85, other.from_85),
            (&mut self.from_75, other.from_75),
            (&mut self.from_50, other.from_50),
            (&mut self.new, other.new),
        ];
        for (own, other) in pairs {
            own.add(other.segments, other.words);
        }
    }

    fn band(&mut self, segment: &BitextSegment, repeated: bool) -> &mut Count {
        if segment.matches.is_empty() && segment.accepted().is_some() {
            return &mut self.accepted;
        }
        let matches = segment.matches.iter();
        let best = matches.map(|found| (found.score, found.kind == MatchKind::InContext)).max();
        match best {
            Some((101.., _) | (100, true)) => &mut self.in_context,
            Some((100, false)) => &mut self.exact,
            _ if repeated => &mut self.repeated,
            Some((95.., _)) => &mut self.from_95,
            Some((85.., _)) => &mut self.from_85,
            Some((75.., _)) => &mut self.from_75,
            Some((50.., _)) => &mut self.from_50,
            _ => &mut self.new,
        }
    }
}

/// The sources that have to be translated, so that those which return are known.
#[derive(Debug, Default)]
pub struct Seen(HashSet<(String, usize)>);

impl Seen {
    /// Whether this source has been met before; it is from now on. Codes count by their number.
    fn again(&mut self, segment: &BitextSegment) -> bool {
        !self.0.insert((segment.source.plain(), segment.source.codes().count()))
    }
}

/// Counts a bitext to which [`leverage`](super::leverage()) has added its matches. `seen` goes
/// from one document of a language to the next.
pub fn analyse(bitext: &Bitext, seen: &mut Seen) -> Analysis {
    let mut analysis = Analysis::default();
    for (_, segment) in bitext.segments().filter(|(unit, _)| unit.translate) {
        let words = segment.source.plain().unicode_words().count();
        let repeated = seen.again(segment);
        analysis.band(segment, repeated).add(1, words);
        analysis.all.add(1, words);
    }
    analysis
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::testing::bitext;
    use crate::model::{BitextPart, Match, State};

    fn scored(score: u8, kind: MatchKind) -> Vec<Match> {
        vec![Match { score, kind, ..Match::default() }]
    }

    #[test]
    fn every_segment_is_counted_once_by_its_best_match() {
        let texts = ["One.", "Two words.", "Three.", "Three.", "Four more words.", "Five.", "Six."];
        let pairs: Vec<_> = texts.iter().map(|text| (*text, "")).collect();
        let mut bitext = bitext("de", &pairs);
        let mut segments = bitext.units.iter_mut().flat_map(|unit| &mut unit.parts);
        let mut next = |matches: Vec<Match>, accepted: bool| {
            if let Some(BitextPart::Segment(segment)) = segments.next() {
                segment.matches = matches;
                segment.state = if accepted { State::Final } else { State::Initial };
                segment.target = accepted.then(|| segment.source.clone());
            }
        };
        next(vec![], true);
        next(scored(102, MatchKind::InContext), false);
        next(scored(74, MatchKind::Fuzzy), false);
        next(scored(74, MatchKind::Fuzzy), false);
        next(scored(100, MatchKind::Exact), false);
        next(scored(95, MatchKind::NearExact), false);
        next(scored(49, MatchKind::Fuzzy), false);
        let mut seen = Seen::default();
        let analysis = analyse(&bitext, &mut seen);
        let words = analysis.bands().map(|count| count.words);
        assert_eq!(words, [1, 2, 3, 1, 1, 0, 0, 1, 1]);
        assert_eq!(analysis.all, Count { segments: 7, words: 10 });
        let again = analyse(&bitext, &mut seen);
        assert_eq!(again.bands().map(|count| count.segments), [1, 1, 1, 4, 0, 0, 0, 0, 0]);
        let mut both = analysis;
        both.add(&again);
        assert_eq!(both.all.segments, 14);
        assert_eq!(both.repeated.segments, 5);
    }
}
