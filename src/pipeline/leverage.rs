//! Brings in what the memory knows: matches for what has no translation yet, and the targets
//! that exact matches fill in.

use crate::model::{
    Bitext, BitextPart, BitextSegment, Lang, Match, MatchKind, Origin, Profile, Provenance, State,
};
use crate::tm::similarity::{Analysis, compare};
use crate::tm::{Context, Matcher, Query, adapt_codes, contexts};

/// What a project wants of its memory.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// The least base of a match, 0 to 100.
    pub minimum: u8,
    /// The most matches for a segment.
    pub matches: usize,
    /// The state of a target filled in from an exact match.
    pub exact: State,
    /// The state of a target filled in from an in-context match.
    pub in_context: State,
    /// How adapted translations write numbers.
    pub profile: Profile,
}

/// Adds matches to every segment without an accepted target, best first, and fills in the
/// target of those that have an exact or in-context match whose codes fit. A segment with a
/// former version gets that as its first match, and is never filled in from it.
pub fn leverage(bitext: &mut Bitext, matcher: &Matcher, policy: &Policy) {
    let Some(lang) = bitext.target_lang.clone() else { return };
    let document = bitext.document.clone();
    let all = contexts(bitext.segments().map(|(_, segment)| &segment.source));
    let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
    for (segment, context) in segments.zip(all) {
        if segment.accepted().is_some() {
            continue;
        }
        segment.matches = find(matcher, policy, (&lang, &document), segment, context);
        pre_fill(segment, policy);
        if let Some(former) = former_match(segment, &document) {
            segment.matches.insert(0, former);
        }
    }
}

/// The matches for a segment, their codes fitted to it.
fn find(
    matcher: &Matcher,
    policy: &Policy,
    (lang, document): (&Lang, &str),
    segment: &BitextSegment,
    context: Context,
) -> Vec<Match> {
    if segment.source.is_blank() {
        return Vec::new();
    }
    let query = Query {
        content: &segment.source,
        document: Some(document),
        context,
        minimum: policy.minimum,
        limit: policy.matches,
        profile: policy.profile,
    };
    let former = segment.previous.as_ref();
    let is_former =
        |found: &Match| former.is_some_and(|former| former.target.plain() == found.target.plain());
    matcher.find(lang, &query).into_iter().filter(|found| !is_former(found)).collect()
}

fn pre_fill(segment: &mut BitextSegment, policy: &Policy) {
    let Some(best) = segment.matches.first() else { return };
    let state = match best.kind {
        MatchKind::InContext => policy.in_context,
        // A penalty, of the collection or of a regional variety, asks for a second look.
        MatchKind::Exact if best.score >= 100 => policy.exact,
        _ => return,
    };
    if let Some(target) = adapt_codes(best, &segment.source) {
        segment.target = Some(target);
        segment.state = state;
    }
}

/// The former version of a segment as a match, so that every CAT tool shows it.
fn former_match(segment: &BitextSegment, document: &str) -> Option<Match> {
    let former = segment.previous.as_ref()?;
    let similarity = compare(&Analysis::of(&segment.source), &Analysis::of(&former.source));
    Some(Match {
        kind: MatchKind::Previous,
        score: similarity.score().min(99),
        base: similarity.base,
        source: former.source.clone(),
        target: former.target.clone(),
        origin: Origin {
            collection: String::new(),
            provenance: Provenance::Own,
            document: Some(document.to_owned()),
            changed: None,
        },
        ..Match::default()
    })
}

/// Fills in every target that is missing, in state `translated`, with what `make` makes of
/// the source; the white space between segments stays.
pub fn fill(bitext: &mut Bitext, make: impl Fn(&crate::model::Content) -> crate::model::Content) {
    for unit in bitext.units.iter_mut().filter(|unit| unit.translate) {
        for part in &mut unit.parts {
            if let BitextPart::Segment(segment) = part {
                segment.target = Some(make(&segment.source));
                segment.state = State::Translated;
            }
        }
    }
}
