//! Which units, segments and stretches of text belong together.

use super::super::diff;
use crate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Code, CodeKind, Content, Inline,
};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The units of the document, to be found once each.
pub struct Units {
    by_id: HashMap<String, usize>,
    by_source: HashMap<String, Vec<usize>>,
    /// Those whose source the file has with other numbers of codes, if it has it at all.
    by_form: HashMap<String, Vec<usize>>,
    /// Units whose id the returned file has: those wait for their own.
    awaited: HashSet<usize>,
}

impl Units {
    pub fn new(current: &Bitext, returned: &Bitext) -> Self {
        let by_id: HashMap<String, usize> = current
            .units
            .iter()
            .enumerate()
            .map(|(index, unit)| (unit.id.clone(), index))
            .collect();
        let awaited =
            returned.units.iter().filter_map(|unit| by_id.get(&unit.id).copied()).collect();
        let sources: HashSet<String> =
            returned.units.iter().map(|unit| loose(&unit.source())).collect();
        let mut by_source: HashMap<String, Vec<usize>> = HashMap::new();
        let mut by_form: HashMap<String, Vec<usize>> = HashMap::new();
        // The first of equal units is taken first.
        for (index, unit) in current.units.iter().enumerate().rev() {
            let source = unit.source();
            let words = loose(&source);
            if !sources.contains(&words) {
                by_form.entry(form(&source)).or_default().push(index);
            }
            by_source.entry(words).or_default().push(index);
        }
        Units { by_id, by_source, by_form, awaited }
    }

    pub fn find(&mut self, unit: &BitextUnit) -> Option<usize> {
        if let Some(index) = self.by_id.get(&unit.id) {
            return Some(*index);
        }
        let source = unit.source();
        let same = match self.by_source.get_mut(&loose(&source)) {
            Some(same) => same,
            None => self.by_form.get_mut(&form(&source))?,
        };
        let at = same.iter().rposition(|index| !self.awaited.contains(index))?;
        Some(same.remove(at))
    }
}

/// A content without white space, which tools trim, wrap and indent: text and codes.
pub fn loose(content: &Content) -> String {
    written(content, |key, code| {
        key.push(sign(code));
        key.push_str(&code.id.to_string());
    })
}

/// What a content says: its text without white space, and the kinds of its codes, but not their
/// numbers, which tools give in their own way.
pub fn form(content: &Content) -> String {
    written(content, |key, code| key.push(sign(code)))
}

fn written(content: &Content, write: impl Fn(&mut String, &Code)) -> String {
    let mut key = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => key.extend(text.chars().filter(|c| !c.is_whitespace())),
            Inline::Code(code) => write(&mut key, code),
        }
    }
    key
}

fn sign(code: &Code) -> char {
    match code.kind {
        CodeKind::Open => '\u{1}',
        CodeKind::Close => '\u{2}',
        CodeKind::Standalone => '\u{3}',
    }
}

/// What has to agree for segments to meet.
#[derive(Clone, Copy, PartialEq)]
enum Round {
    IdAndSource,
    Source,
    /// The source but for its white space, which the tool has changed.
    IdAndWords,
    Words,
}

/// For every returned segment, the index of the document's: by id and source, or by source.
pub fn pair(current: &BitextUnit, returned: &BitextUnit) -> Vec<Option<usize>> {
    let (mine, theirs) = (keyed(current), keyed(returned));
    let mut used = vec![false; mine.len()];
    let mut pairs = vec![None; theirs.len()];
    let rounds = [Round::IdAndSource, Round::Source, Round::IdAndWords, Round::Words];
    // Where a unit has all its white space, only its boundaries may be others.
    let is_whole = returned.source().same_as(&current.source());
    for round in rounds.into_iter().take(if is_whole { 2 } else { 4 }) {
        let by_id = matches!(round, Round::IdAndSource | Round::IdAndWords);
        let exact = matches!(round, Round::IdAndSource | Round::Source);
        for (at, (segment, words)) in theirs.iter().enumerate() {
            if pairs[at].is_some() {
                continue;
            }
            let found = mine.iter().enumerate().position(|(index, (known, own_words))| {
                !used[index]
                    && (!by_id || known.id == segment.id)
                    && own_words == words
                    && (!exact || known.source.same_as(&segment.source))
            });
            if let Some(index) = found {
                used[index] = true;
                pairs[at] = Some(index);
            }
        }
    }
    pairs
}

/// The segments of a unit with what they say, white space aside.
fn keyed(unit: &BitextUnit) -> Vec<(&BitextSegment, String)> {
    unit.segments().map(|segment| (segment, loose(&segment.source))).collect()
}

/// Segments are compared with those at most this far away, so that units of thousands take no
/// minutes.
const NEAR: usize = 32;

/// The segments of the document that have met none of the file, with their places.
pub fn free<'u>(
    current: &'u BitextUnit,
    pairs: &[Option<usize>],
) -> Vec<(usize, &'u BitextSegment)> {
    let used: HashSet<usize> = pairs.iter().flatten().copied().collect();
    current.segments().enumerate().filter(|(index, _)| !used.contains(index)).collect()
}

/// What a segment of the file has become: the one that shares most of its words, or else the one
/// with its id. Ids alone say little, as other tools count segments in their own way.
pub fn likest<'u>(
    free: &[(usize, &'u BitextSegment)],
    (at, segment): (usize, &BitextSegment),
) -> Option<&'u BitextSegment> {
    let own = segment.source.plain();
    let near = free.iter().filter(|(index, _)| index.abs_diff(at) <= NEAR);
    let likeness = |it: &BitextSegment| diff::likeness(&own, &it.source.plain());
    // Of equals the one with its id, or else the first.
    let likest = near.map(|(_, it)| (likeness(it), it.id == segment.id, *it)).rev();
    let (likeness, same_id, likest) = likest.max_by_key(|(likeness, id, _)| (*likeness, *id))?;
    (likeness > 0 || same_id).then_some(likest)
}

/// Equal but for white space, which some tools trim, wrap or indent.
pub fn same_source(a: &BitextSegment, b: &BitextSegment) -> bool {
    a.source.same_as(&b.source) || loose(&a.source) == loose(&b.source)
}

/// Which segments are looked for.
#[derive(Clone, Copy, PartialEq)]
pub enum Finished {
    Yes,
    No,
}

/// Where in a unit's source its segments stand that are finished, or are not. Segments
/// without text need no translation.
pub fn spans(parts: &[BitextPart], finished: Finished) -> Vec<Range<usize>> {
    let length = |content: &Content| -> usize {
        let of = |inline: &Inline| if let Inline::Text(text) = inline { text.len() } else { 1 };
        content.0.iter().map(of).sum()
    };
    let mut at = 0;
    let mut found = Vec::new();
    for part in parts {
        let start = at;
        match part {
            BitextPart::Ignorable { source, .. } => at += length(source),
            BitextPart::Segment(segment) => {
                at += length(&segment.source);
                let is = if segment.accepted().is_some() { Finished::Yes } else { Finished::No };
                if is == finished && !segment.source.is_blank() {
                    found.push(start..at);
                }
            }
        }
    }
    found
}
