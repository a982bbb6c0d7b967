//! Matches across different segmentation: a stored segment that equals two in a row of today,
//! and two stored ones that equal one. Rules of segmentation change, and the memory with the
//! sentences of yesterday must not be lost for it.

use super::leverage::Policy;
use crate::model::{
    Bitext, BitextPart, BitextSegment, Content, Document, Lang, Match, MatchKind, Penalty,
    PenaltyKind, Piece, PieceKind, Profile,
};
use crate::segmentation::halves;
use crate::tm::{Context, Matcher, Query};

/// The base that makes a match exact, and what [`joinable`] texts are sought with.
pub const EXACT: u8 = 100;

/// Points off the score of what was joined or taken apart: a translator has to look at it.
const POINTS: u8 = 2;

/// The texts that [`join`] needs matches for: every two neighbouring segments of a unit as
/// one, and the two sides of every stop within a segment.
pub fn joinable(document: &Document) -> Vec<Content> {
    let mut texts = Vec::new();
    for unit in &document.units {
        texts.extend(pairs(&unit.pieces));
        for segment in unit.segments() {
            texts.extend(halves(segment).into_iter().flat_map(|(one, other)| [one, other]));
        }
    }
    texts
}

/// Neighbouring segments with what is between them.
fn pairs(pieces: &[Piece]) -> Vec<Content> {
    let segments: Vec<usize> =
        (0..pieces.len()).filter(|at| pieces[*at].kind == PieceKind::Segment).collect();
    let joined = |two: &[usize]| {
        let mut whole = Content::default();
        pieces[two[0]..=two[1]].iter().for_each(|piece| whole.append(&piece.content));
        whole
    };
    segments.windows(2).map(joined).collect()
}

/// Offers joined matches to the segments that have no exact one: the translations of its two
/// halves in a row, or its half of the translation of it and its neighbour, if that has two
/// sentences too; else all of that translation.
///
/// `matcher` was made for the texts of [`joinable`] at [`EXACT`]; `sentences` cuts a text of
/// the target language.
pub fn join(
    bitext: &mut Bitext,
    matcher: &Matcher,
    policy: &Policy,
    sentences: &dyn Fn(&Content) -> Vec<Content>,
) {
    let Some(lang) = bitext.target_lang.clone() else { return };
    let memory =
        Exact { matcher, lang: &lang, document: &bitext.document.clone(), profile: policy.profile };
    for unit in &mut bitext.units {
        let wanting: Vec<usize> = (0..unit.parts.len())
            .filter(|at| matches!(&unit.parts[*at], BitextPart::Segment(it) if is_wanting(it)))
            .collect();
        let mut offers: Vec<(usize, Match)> = Vec::new();
        for at in &wanting {
            let BitextPart::Segment(segment) = &unit.parts[*at] else { continue };
            offers.extend(memory.of_halves(&segment.source).map(|found| (*at, found)));
        }
        for two in wanting.windows(2) {
            offers.extend(memory.of_pair(&unit.parts, two[0], two[1], sentences));
        }
        for (at, offer) in offers {
            if let BitextPart::Segment(segment) = &mut unit.parts[at] {
                add(segment, offer, policy.matches);
            }
        }
    }
}

/// Nothing better than what is joined is there.
fn is_wanting(segment: &BitextSegment) -> bool {
    segment.target.is_none() && segment.matches.iter().all(|found| found.score < 100)
}

/// Adds a match in its place, unless its translation is offered already.
fn add(segment: &mut BitextSegment, offer: Match, most: usize) {
    let known = |found: &Match| found.target.plain() == offer.target.plain();
    if segment.matches.iter().any(known) {
        return;
    }
    // A segment's own former version stays first.
    let before = |found: &Match| found.kind == MatchKind::Previous || found.score >= offer.score;
    let at = segment.matches.iter().take_while(|found| before(found)).count();
    segment.matches.insert(at, offer);
    segment.matches.truncate(most.max(1));
}

/// The memory, asked for exact matches only.
struct Exact<'a> {
    matcher: &'a Matcher,
    lang: &'a Lang,
    document: &'a str,
    profile: Profile,
}

impl Exact<'_> {
    fn find(&self, content: &Content) -> Option<Match> {
        let query = Query {
            content,
            document: Some(self.document),
            context: Context::default(),
            minimum: EXACT,
            limit: 1,
            profile: self.profile,
        };
        self.matcher.find(self.lang, &query).into_iter().next()
    }

    /// Two stored segments in a row that are this text.
    fn of_halves(&self, content: &Content) -> Option<Match> {
        let parts = halves(content).into_iter();
        let mut found =
            parts.filter_map(|(one, other)| Some((self.find(&one)?, self.find(&other)?)));
        let (one, other) = found.next()?;
        let in_a_row = |one: &Content, other: &Content| {
            let mut whole = one.clone();
            whole.push_text(" ");
            whole.append(other);
            whole
        };
        let source = in_a_row(&one.source, &other.source);
        let target = in_a_row(&one.target, &other.target);
        let worse = if other.score < one.score { other } else { one };
        Some(joined(worse, source, target))
    }

    /// A stored segment that is these two parts and what is between them, for each of the two.
    fn of_pair(
        &self,
        parts: &[BitextPart],
        first: usize,
        last: usize,
        sentences: &dyn Fn(&Content) -> Vec<Content>,
    ) -> Vec<(usize, Match)> {
        let between = |part: &BitextPart| matches!(part, BitextPart::Ignorable { .. });
        if !parts[first + 1..last].iter().all(between) {
            return Vec::new();
        }
        let mut whole = Content::default();
        for part in &parts[first..=last] {
            match part {
                BitextPart::Segment(segment) => whole.append(&segment.source),
                BitextPart::Ignorable { source, .. } => whole.append(source),
            }
        }
        let Some(found) = self.find(&whole) else { return Vec::new() };
        let halves = sentences(&found.target);
        let offer = |at: usize, half: usize| {
            let BitextPart::Segment(segment) = &parts[at] else { return None };
            let (source, target) = match halves.as_slice() {
                [_, _] => (segment.source.clone(), halves[half].clone()),
                _ => (found.source.clone(), found.target.clone()),
            };
            Some((at, joined(found.clone(), source, target)))
        };
        [offer(first, 0), offer(last, 1)].into_iter().flatten().collect()
    }
}

/// A match made of another.
fn joined(found: Match, source: Content, target: Content) -> Match {
    let mut penalties = found.penalties;
    penalties.push(Penalty { kind: PenaltyKind::Joined, points: POINTS });
    Match {
        kind: MatchKind::NearExact,
        score: found.score.min(EXACT) - POINTS,
        source,
        target,
        penalties,
        ..found
    }
}
