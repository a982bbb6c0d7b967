//! From texts like the query to matches, scored and in order.

use super::load::content;
use super::{Hit, Matcher, Occurrence, Query, Target, Targets};
use crate::model::{Match, MatchKind, Origin};
use crate::tm::similarity::{Analysis, Similarity, compare};
use rapidfuzz::distance::levenshtein::BatchComparator;
use std::cmp::Reverse;
use std::collections::HashSet;

/// Off the score for each side that is in a regional variety other than asked for.
const REGIONAL_PENALTY: u8 = 1;
/// Above this many pairs of characters, likeness in characters is not computed.
const LARGEST_PRODUCT: usize = 1_000_000_000;

/// A match before it is put into words.
struct Candidate<'m> {
    score: u8,
    kind: MatchKind,
    base: u8,
    /// Thousandths.
    characters: u16,
    source: &'m str,
    occurrence: &'m Occurrence,
    target: &'m Target,
}

/// A text that is like the query, compared in full.
struct Compared {
    text: usize,
    similarity: Similarity,
    characters: u16,
}

pub(super) fn rank(
    matcher: &Matcher,
    targets: &Targets,
    query: &Query<'_>,
    hits: Vec<Hit>,
) -> Vec<Match> {
    let compared = compare_all(matcher, targets, query, hits);
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for hit in &compared {
        let text = &matcher.texts[hit.text];
        for occurrence in &matcher.occurrences[text.occurrences.clone()] {
            if targets.akin && occurrence.regional {
                continue;
            }
            for target in targets.of(occurrence.unit) {
                candidates.push(candidate(matcher, query, hit, (occurrence, target)));
            }
        }
    }
    candidates.sort_by(|one, other| one.key(matcher).cmp(&other.key(matcher)));
    let mut seen = HashSet::new();
    candidates.retain(|candidate| seen.insert((candidate.source, &*candidate.target.content)));
    if query.limit > 0 {
        candidates.truncate(query.limit);
    }
    candidates.iter().filter_map(|candidate| candidate.to_match(matcher)).collect()
}

fn compare_all(
    matcher: &Matcher,
    targets: &Targets,
    query: &Query<'_>,
    hits: Vec<Hit>,
) -> Vec<Compared> {
    let asked = Analysis::of(query.content);
    let characters = BatchComparator::new(asked.text.chars());
    let has_target = |hit: &Hit| {
        let places = matcher.texts[hit.text].occurrences.clone();
        matcher.occurrences[places].iter().any(|at| !targets.of(at.unit).is_empty())
    };
    hits.into_iter()
        .filter(has_target)
        .filter_map(|hit| {
            let entry = Analysis::of(&content(&matcher.texts[hit.text].content)?);
            let product = entry.text.len().saturating_mul(asked.text.len());
            let characters = if product > LARGEST_PRODUCT {
                0.0
            } else {
                characters.normalized_similarity(entry.text.chars())
            };
            let similarity = compare(&asked, &entry);
            Some(Compared { text: hit.text, similarity, characters: thousandths(characters) })
        })
        .collect()
}

fn thousandths(share: f64) -> u16 {
    // Between 0 and 1000 by construction.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let thousandths = (share * 1000.0).round() as u16;
    thousandths
}

fn candidate<'m>(
    matcher: &'m Matcher,
    query: &Query<'_>,
    hit: &Compared,
    (occurrence, target): (&'m Occurrence, &'m Target),
) -> Candidate<'m> {
    let (kind, score) = grade(query, &hit.similarity, occurrence, target);
    let penalty = matcher.collections[target.collection].penalty;
    let regional = REGIONAL_PENALTY * (u8::from(occurrence.regional) + u8::from(target.regional));
    Candidate {
        score: score.saturating_sub(penalty).saturating_sub(regional),
        kind,
        base: hit.similarity.base,
        characters: hit.characters,
        source: &matcher.texts[hit.text].content,
        occurrence,
        target,
    }
}

/// The kind of a match and its score before the penalties of its origin.
fn grade(
    query: &Query<'_>,
    similarity: &Similarity,
    occurrence: &Occurrence,
    target: &Target,
) -> (MatchKind, u8) {
    if similarity.base < 100 {
        return (MatchKind::Fuzzy, similarity.score());
    }
    if !similarity.identical {
        return (MatchKind::NearExact, similarity.score());
    }
    let (asked, found) = (query.context, occurrence.context);
    let known = asked.previous.is_some() && asked.next.is_some();
    if !known || asked != found {
        return (MatchKind::Exact, 100);
    }
    let document = target.document.as_deref().or(occurrence.document.as_deref());
    let same_document = query.document.is_some() && query.document == document;
    (MatchKind::InContext, if same_document { 102 } else { 101 })
}

impl Candidate<'_> {
    /// Sorts the best first.
    fn key<'a>(&'a self, matcher: &'a Matcher) -> impl Ord + 'a {
        let collection = &matcher.collections[self.target.collection];
        (
            Reverse(self.score),
            self.kind,
            collection.provenance,
            Reverse(self.characters),
            Reverse(self.changed()),
            (self.source, &*self.target.content),
            (&collection.name, self.document()),
        )
    }

    fn changed(&self) -> Option<&str> {
        self.target.changed.as_deref().or(self.occurrence.changed.as_deref())
    }

    fn document(&self) -> Option<&str> {
        self.target.document.as_deref().or(self.occurrence.document.as_deref())
    }

    fn to_match(&self, matcher: &Matcher) -> Option<Match> {
        let collection = &matcher.collections[self.target.collection];
        Some(Match {
            kind: self.kind,
            score: self.score,
            base: self.base,
            source: content(self.source)?,
            target: content(&self.target.content)?,
            origin: Origin {
                collection: collection.name.clone(),
                provenance: collection.provenance,
                document: self.document().map(str::to_owned),
                changed: self.changed().map(str::to_owned),
            },
        })
    }
}
