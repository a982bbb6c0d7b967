//! Brings in what the termbase knows: the terms of each source, with what they are called in
//! the target language and whether the translation says so.

use crate::model::{
    Bitext, BitextSegment, Concept, Lang, Term, TermStatus, TermTranslation, TermUse,
};
use crate::terminology::{Hit, Recogniser, in_compound, in_pieces};
use std::collections::HashSet;

/// A termbase for one pair of languages.
pub struct Terms<'a> {
    concepts: &'a [Concept],
    /// Finds the terms of the source language in these concepts.
    source: &'a Recogniser,
    target: Recogniser,
    source_lang: &'a Lang,
    target_lang: &'a Lang,
}

impl<'a> Terms<'a> {
    /// For translations between two languages; `source` finds the terms of the first in these
    /// concepts.
    pub fn new(
        concepts: &'a [Concept],
        source: &'a Recogniser,
        (source_lang, target_lang): (&'a Lang, &'a Lang),
    ) -> Self {
        let target = Recogniser::new(concepts, target_lang);
        Terms { concepts, source, target, source_lang, target_lang }
    }

    /// Notes the terms of every source in its segment.
    pub fn annotate(&self, bitext: &mut Bitext) {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            segment.terms = self.uses(segment);
        }
    }

    fn uses(&self, segment: &BitextSegment) -> Vec<TermUse> {
        let hits = self.source.find(&segment.source.plain());
        if hits.is_empty() {
            return Vec::new();
        }
        let target = segment.target.as_ref().map(|target| target.plain());
        let translation = Translation::new(target.as_deref().unwrap_or_default(), &self.target);
        hits.into_iter().filter_map(|hit| self.term_use(hit, &translation)).collect()
    }

    fn term_use(&self, hit: Hit, translation: &Translation<'_>) -> Option<TermUse> {
        let concept = self.concepts.get(hit.concept)?;
        let mut translations: Vec<(bool, TermTranslation)> = Vec::new();
        for (at, term) in concept.terms.iter().enumerate().filter(|it| self.fits(it.1)) {
            let used = translation.has(&hit, at, term);
            let (text, status) = (term.text.clone(), term.status);
            let own = TermTranslation { text, status, used };
            translations.push((term.lang != *self.target_lang, own));
        }
        // Those of just this region first, then by status; otherwise as in the termbase.
        translations.sort_by_key(|(other, it)| (*other, rank(it.status)));
        Some(TermUse {
            term: concept.terms.get(hit.term)?.text.clone(),
            concept: hit.concept,
            range: hit.range,
            definition: concept
                .definition(self.source_lang)
                .map(|definition| definition.text.clone())
                .unwrap_or_default(),
            translations: translations.into_iter().map(|(_, translation)| translation).collect(),
        })
    }

    /// Whether a term is for the target language: `pt` is for `pt-BR` and the other way, and
    /// `pt-PT` is not for `pt-BR`.
    fn fits(&self, term: &Term) -> bool {
        let (own, wanted) = (&term.lang, self.target_lang);
        own == wanted || *own == wanted.base() || own.base() == *wanted
    }
}

fn rank(status: Option<TermStatus>) -> u8 {
    match status {
        Some(TermStatus::Preferred) => 0,
        None | Some(TermStatus::Admitted) => 1,
        Some(TermStatus::Superseded) => 2,
        Some(TermStatus::Deprecated) => 3,
    }
}

/// A translation with the terms in it.
struct Translation<'t> {
    text: &'t str,
    /// Those that are part of a longer term among them.
    anywhere: HashSet<(usize, usize)>,
    /// Those that are no part of a longer term.
    by_themselves: HashSet<(usize, usize)>,
}

impl<'t> Translation<'t> {
    fn new(text: &'t str, recogniser: &Recogniser) -> Self {
        let places = |hits: Vec<Hit>| hits.into_iter().map(|hit| (hit.concept, hit.term)).collect();
        Translation {
            text,
            anywhere: places(recogniser.find_all(text)),
            by_themselves: places(recogniser.find(text)),
        }
    }

    /// Whether it has a term of a hit's concept. One that should be used may be part of a
    /// compound or of a longer term, or stand in pieces; one that should not must stand by itself.
    fn has(&self, hit: &Hit, term: usize, own: &Term) -> bool {
        let place = (hit.concept, term);
        if !own.is_allowed() {
            return self.by_themselves.contains(&place);
        }
        self.anywhere.contains(&place)
            || in_compound(&own.lang, self.text, &own.text)
            || in_pieces(&own.lang, self.text, &own.text)
    }
}
