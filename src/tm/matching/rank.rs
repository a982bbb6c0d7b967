//! From texts like the query to matches, scored and in order.

use super::{ADAPTED, Like, Matcher, Occurrence, OriginPenalties, Query, Target, Targets, Text};
use crate::model::{Adaptation, Content, Lang, Match, MatchKind, Origin, Penalty, PenaltyKind};
use crate::tm::adapt::{Parts, adapt};
use crate::tm::entry::Collection;
use crate::tm::similarity::distance::middles;
use crate::tm::similarity::{Codes, Pattern, Similarity};
use crate::tm::store::date;
use std::cell::OnceCell;
use std::cmp::{Ordering, Reverse};
use std::collections::{HashMap, HashSet};

/// Above this many pairs of characters, likeness in characters is not computed.
const LARGEST_PRODUCT: usize = 1_000_000_000;

/// A match before it is put into words.
struct Candidate<'m> {
    score: u8,
    kind: MatchKind,
    hit: &'m Compared<'m>,
    occurrence: &'m Occurrence,
    target: &'m Target,
    /// The two texts were translated from, or into, a third.
    pivot: bool,
    /// The translation, adapted to the query, and what was replaced.
    adapted: Option<(Content, Vec<Adaptation>)>,
}

/// A text that is like the query, compared in full.
struct Compared<'m> {
    text: &'m Text,
    similarity: Similarity,
    /// Its parts, if it differs from the query in what can be adapted alone.
    variant: Option<Parts>,
    /// What is not adapted is the same to the letter.
    same_frame: bool,
    /// Likeness in characters, in thousandths, once it is needed.
    characters: OnceCell<u16>,
}

pub(super) fn rank(
    matcher: &Matcher,
    (to, targets): (&Lang, &Targets),
    (query, text): (&Query<'_>, &str),
    hits: &[Like],
) -> Vec<Match> {
    let parts = Parts::of(query.content, &matcher.from);
    let compared = compare_all((matcher, targets), (query, &parts), hits);
    let asking = (query, &parts, to);
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (place, hit) in &compared {
        let occurrences = &matcher.occurrences[hit.text.occurrences.clone()];
        for occurrence in occurrences {
            if targets.akin && occurrence.regional > 0 {
                continue;
            }
            for target in targets.by_unit.get(&occurrence.unit).into_iter().flatten() {
                let pivot = !occurrence.is_source && !target.is_source;
                candidates.push(Candidate::new(matcher, asking, hit, (occurrence, target, pivot)));
            }
        }
        let Some(occurrence) = occurrences.first() else { continue };
        for target in targets.pivots.get(place).into_iter().flatten() {
            candidates.push(Candidate::new(matcher, asking, hit, (occurrence, target, true)));
        }
    }
    // A text may be there only for what could be adapted, and then was not.
    candidates.retain(|it| it.adapted.is_some() || it.hit.similarity.base >= query.minimum);
    keep_best(&mut candidates, query.limit);
    candidates.sort_by(|one, other| one.compare(other, matcher, text));
    let mut seen = HashSet::new();
    candidates.retain(|candidate| seen.insert(candidate.pair()));
    if query.limit > 0 {
        drop_repeated(&mut candidates);
        candidates.truncate(query.limit);
    }
    candidates.iter().map(|candidate| candidate.to_match(matcher)).collect()
}

/// Once adapted to the query, several may say the same, or what another says as it is. A place
/// among the first is for one that says something else.
fn drop_repeated(candidates: &mut Vec<Candidate<'_>>) {
    let mut offered = HashSet::new();
    let keep: Vec<bool> =
        candidates.iter().map(|it| offered.insert(it.offered()) || it.adapted.is_none()).collect();
    let mut keep = keep.into_iter();
    candidates.retain(|_| keep.next().unwrap_or(true));
}

/// Drops those whose score alone keeps them from being among the first so many.
fn keep_best(candidates: &mut Vec<Candidate<'_>>, limit: usize) {
    if limit == 0 || candidates.len() <= limit {
        return;
    }
    candidates.sort_by_key(|candidate| Reverse(candidate.score));
    let mut seen = HashSet::new();
    let mut distinct = candidates.iter().filter(|candidate| seen.insert(candidate.offered()));
    let last = limit.checked_sub(1).and_then(|last| distinct.nth(last));
    if let Some(least) = last.map(|candidate| candidate.score) {
        candidates.retain(|candidate| candidate.score >= least);
    }
}

/// Likeness of two texts in characters, in thousandths: the share of the longer one's
/// characters that need not be edited.
fn likeness(one: &str, other: &str) -> u16 {
    if one.len().saturating_mul(other.len()) > LARGEST_PRODUCT {
        return 0;
    }
    let [one, other] = [one, other].map(|text| text.chars().map(u32::from).collect::<Vec<_>>());
    let longest = one.len().max(other.len()).max(1);
    // What they begin and end with alike costs nothing.
    let (one, other) = middles(&one, &other);
    let distance = Pattern::new(one).distance(other, longest).unwrap_or(longest);
    let share = 1.0 - distance as f64 / longest as f64;
    // Between 0 and 1000 by construction.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let thousandths = (share * 1000.0).round() as u16;
    thousandths
}

fn compare_all<'m>(
    (matcher, targets): (&'m Matcher, &Targets),
    (query, parts): (&Query<'_>, &Parts),
    hits: &'m [Like],
) -> Vec<(usize, Compared<'m>)> {
    let codes = Codes::of(query.content);
    let has_target = |like: &&Like| {
        let places = matcher.texts[like.place].occurrences.clone();
        matcher.occurrences[places].iter().any(|at| targets.by_unit.contains_key(&at.unit))
            || targets.pivots.contains_key(&like.place)
    };
    let compared = hits.iter().filter(has_target).map(|like| {
        let text = &matcher.texts[like.place];
        let similarity = like.similarity.clone().with_codes(codes.same_as(&text.analysis.codes));
        let worth_it = similarity.penalties.numbers > 0 && similarity.base == 100
            || similarity.base < 100 && parts.has_words();
        let own = worth_it.then(|| Parts::of(&text.content, &matcher.from));
        let variant = own.filter(|own| own.is_variant_of(parts));
        let same_frame = variant.as_ref().is_some_and(|own| own.has_frame_of(parts));
        let characters = OnceCell::new();
        (like.place, Compared { text, similarity, variant, same_frame, characters })
    });
    let enough = |it: &Compared<'_>| it.similarity.base >= query.minimum || it.variant.is_some();
    compared.filter(|(_, compared)| enough(compared)).collect()
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

impl<'m> Candidate<'m> {
    fn new(
        matcher: &Matcher,
        (query, parts, to): (&Query<'_>, &Parts, &Lang),
        hit: &'m Compared<'m>,
        (occurrence, target, pivot): (&'m Occurrence, &'m Target, bool),
    ) -> Self {
        let (kind, score) = grade(query, &hit.similarity, occurrence, target);
        // The neighbours are those of another text.
        let (kind, score) = if pivot { (MatchKind::Pivot, score.min(100)) } else { (kind, score) };
        let adapted = hit
            .variant
            .as_ref()
            .and_then(|old| adapt(parts, old, &target.content, (to, query.profile)));
        let (kind, score) = match (&adapted, kind) {
            (Some(_), MatchKind::Fuzzy | MatchKind::Pivot) if hit.similarity.base < 100 => {
                let points = Candidate::adapted_penalties(hit).iter().map(|it| it.points).sum();
                let kind = if pivot { kind } else { MatchKind::NearExact };
                (kind, 100_u8.saturating_sub(points))
            }
            _ => (kind, score),
        };
        let mut candidate = Candidate { score, kind, hit, occurrence, target, pivot, adapted };
        let points = candidate.origin_penalties(matcher);
        let points = points.iter().fold(0_u8, |all, penalty| all.saturating_add(penalty.points));
        candidate.score = score.saturating_sub(points);
        candidate
    }

    /// Points off for what differs from a text whose translation has been adapted, though its
    /// tokens differ.
    fn adapted_penalties(hit: &Compared<'_>) -> Vec<Penalty> {
        let numbers = Penalty { kind: PenaltyKind::Numbers, points: 2 };
        let adapted = Penalty { kind: PenaltyKind::Adapted, points: 98 - ADAPTED };
        let mut all = vec![numbers, adapted];
        // Beside what was adapted, punctuation differs with it.
        let counts = |penalty: &Penalty| match penalty.kind {
            PenaltyKind::Punctuation => !hit.same_frame,
            kind => matches!(kind, PenaltyKind::Codes | PenaltyKind::Case),
        };
        all.extend(hit.similarity.penalties.list().into_iter().filter(counts));
        all
    }

    /// Points off for where it comes from.
    fn origin_penalties(&self, matcher: &Matcher) -> Vec<Penalty> {
        let (occurrence, target) = (self.occurrence, self.target);
        let mut all =
            origin_penalties(&matcher.penalties, &matcher.collections, occurrence, target);
        if self.pivot && (occurrence.is_source || target.is_source) && matcher.penalties.pivot > 0 {
            all.push(Penalty { kind: PenaltyKind::Pivot, points: matcher.penalties.pivot });
        }
        all
    }

    /// What makes two of them one.
    fn pair(&self) -> (&'m Content, &'m Content) {
        (&self.hit.text.content, &self.target.content)
    }

    /// The translation as it is offered.
    fn offered(&self) -> &Content {
        self.adapted.as_ref().map_or(self.target.content.as_ref(), |(content, _)| content)
    }

    /// Sorts the best first.
    fn compare(&self, other: &Self, matcher: &Matcher, asked: &str) -> Ordering {
        let collection = |it: &Self| matcher.collections.get(&it.target.collection);
        let first = |it: &Self| {
            let provenance = collection(it).map(|collection| collection.provenance);
            (Reverse(it.score), it.kind, provenance)
        };
        let alike = |it: &Self| {
            let text = &it.hit.text.analysis.text;
            let alike = it.hit.characters.get_or_init(|| likeness(asked, text));
            (Reverse(*alike), Reverse(it.changed()))
        };
        let text = |it: &Self| (it.hit.text.content.plain(), it.target.content.plain());
        let rest = |it: &Self| {
            let name = collection(it).map(|collection| collection.name.clone());
            let contents = (&it.hit.text.content, &*it.target.content);
            (format!("{contents:?}"), name, it.document().map(str::to_owned))
        };
        first(self)
            .cmp(&first(other))
            .then_with(|| alike(self).cmp(&alike(other)))
            .then_with(|| text(self).cmp(&text(other)))
            .then_with(|| rest(self).cmp(&rest(other)))
    }

    fn changed(&self) -> Option<i64> {
        self.target.changed.or(self.occurrence.changed)
    }

    fn document(&self) -> Option<&str> {
        self.target.document.as_deref().or(self.occurrence.document.as_deref())
    }

    fn to_match(&self, matcher: &Matcher) -> Match {
        let collection = matcher.collections.get(&self.target.collection);
        let similarity = &self.hit.similarity;
        // What was adapted differs no more.
        let (differences, mut penalties) = match (&self.adapted, similarity.base) {
            (Some(_), 0..100) => (Vec::new(), Candidate::adapted_penalties(self.hit)),
            _ => (similarity.differences.clone(), similarity.penalties.list()),
        };
        let (target, adapted) = match &self.adapted {
            Some((content, adapted)) => (content.clone(), adapted.clone()),
            None => ((*self.target.content).clone(), Vec::new()),
        };
        penalties.extend(self.origin_penalties(matcher));
        let via = self.target.via.as_ref().filter(|_| self.pivot);
        Match {
            kind: self.kind,
            score: self.score,
            base: similarity.base,
            source: (*self.hit.text.content).clone(),
            target,
            origin: Origin {
                collection: collection.map(|it| it.name.clone()).unwrap_or_default(),
                provenance: collection.map(|it| it.provenance).unwrap_or_default(),
                document: self.document().map(str::to_owned),
                changed: self.changed().and_then(date),
            },
            penalties,
            differences,
            adapted,
            via: via.map(|(lang, content): &(Lang, _)| (lang.clone(), (**content).clone())),
        }
    }
}

/// Points off for where a pair of texts of one unit comes from.
pub(in crate::tm) fn origin_penalties(
    own: &OriginPenalties,
    collections: &HashMap<i64, Collection>,
    occurrence: &Occurrence,
    target: &Target,
) -> Vec<Penalty> {
    let collection = collections.get(&target.collection);
    let regional = occurrence.regional.saturating_add(target.regional);
    let pivot = !occurrence.is_source && !target.is_source;
    [
        (PenaltyKind::Collection, collection.map_or(0, |collection| collection.penalty)),
        (
            PenaltyKind::Provenance,
            collection.map_or(0, |it| own.provenance[it.provenance as usize]),
        ),
        (PenaltyKind::Regional, own.regional.saturating_mul(regional)),
        (PenaltyKind::Pivot, if pivot { own.pivot } else { 0 }),
    ]
    .into_iter()
    .filter(|(_, points)| *points > 0)
    .map(|(kind, points)| Penalty { kind, points })
    .collect()
}
