//! Codes of a returned unit under the numbers that the document gives them.
//!
//! A tool that has made its file from the document itself counts codes in its own way. Where
//! the texts are the same, and codes of the same kinds stand in the same places, they are the
//! document's in their order. Nothing is guessed: a pair of codes must be one in both, one
//! number cannot be two, and a code that both sides know as different things is none of ours.

use super::matching::{form, pair};
use crate::model::recode::class_name;
use crate::model::{BitextPart, BitextUnit, Code, CodeClass, CodeKind, Content, Inline};
use std::collections::{HashMap, HashSet};

/// Of segments that look the same, so many are tried, so that units of thousands take no minutes.
const TRIES: usize = 32;

/// The unit with the document's numbers; none where it has them, or where nothing is certain.
pub fn renumbered(current: &BitextUnit, returned: &BitextUnit) -> Option<BitextUnit> {
    let (ours, theirs) = (current.source(), returned.source());
    let pairs = pair(current, returned);
    if pairs.iter().all(Option::is_some) || theirs.codes().next().is_none() {
        return None;
    }
    let mut numbers = Numbers::default();
    if form(&ours) == form(&theirs) {
        numbers.add(&ours, &theirs).then_some(())?;
    } else {
        of_segments(current, returned, &pairs, &mut numbers).then_some(())?;
    }
    if numbers.is_identity() {
        return None;
    }
    let mut renumbered = returned.clone();
    let mut fresh = Fresh::new(&numbers, current, returned);
    for content in contents_mut(&mut renumbered) {
        for inline in &mut content.0 {
            if let Inline::Code(code) = inline {
                code.id = numbers.of(code).unwrap_or_else(|| fresh.of(code));
            }
        }
    }
    Some(renumbered)
}

/// Numbers by the segments that agree, where the units do not. True if any of them has met
/// another only now.
fn of_segments(
    current: &BitextUnit,
    returned: &BitextUnit,
    pairs: &[Option<usize>],
    numbers: &mut Numbers,
) -> bool {
    let mine: Vec<&Content> = current.segments().map(|it| &it.source).collect();
    let mut by_form: HashMap<String, Vec<usize>> = HashMap::new();
    let used: HashSet<usize> = pairs.iter().flatten().copied().collect();
    for (index, source) in mine.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        by_form.entry(form(source)).or_default().push(index);
    }
    for (segment, index) in returned.segments().zip(pairs) {
        // What has met already stays as it is.
        if let Some(index) = *index
            && !numbers.add(mine[index], &segment.source)
        {
            return false;
        }
    }
    let mut found = false;
    let open = returned.segments().zip(pairs).filter(|(_, index)| index.is_none());
    for (segment, _) in open.filter(|(segment, _)| segment.source.codes().next().is_some()) {
        let Some(same) = by_form.get_mut(&form(&segment.source)) else { continue };
        let mut tried = same.iter().take(TRIES);
        if let Some(at) = tried.position(|index| numbers.add(mine[*index], &segment.source)) {
            same.remove(at);
            found = true;
        }
    }
    found
}

/// Spans have one number for both their ends.
type Key = (bool, u32);

fn key(code: &Code) -> Key {
    (code.kind == CodeKind::Standalone, code.id)
}

/// The document's number of each code of the file, and the other way round.
#[derive(Default)]
struct Numbers {
    ours: HashMap<Key, u32>,
    theirs: HashMap<Key, u32>,
}

impl Numbers {
    /// Adds the codes of two contents of the same form, unless they contradict each other or
    /// what is known.
    fn add(&mut self, ours: &Content, theirs: &Content) -> bool {
        let mut new: HashMap<Key, u32> = HashMap::new();
        let mut back: HashMap<Key, u32> = HashMap::new();
        for (mine, their) in ours.codes().zip(theirs.codes()) {
            let is_alone = mine.kind == CodeKind::Standalone;
            let forth = *self.ours.get(&key(their)).unwrap_or(&mine.id);
            let known = *self.theirs.get(&key(mine)).unwrap_or(&their.id);
            let agrees = mine.kind == their.kind
                && (forth, known) == (mine.id, their.id)
                && *new.entry(key(their)).or_insert(mine.id) == mine.id
                && *back.entry((is_alone, mine.id)).or_insert(their.id) == their.id
                && may_be_same(&mine.class, &their.class);
            if !agrees {
                return false;
            }
        }
        self.ours.extend(new);
        self.theirs.extend(back);
        true
    }

    fn of(&self, code: &Code) -> Option<u32> {
        self.ours.get(&key(code)).copied()
    }

    fn is_identity(&self) -> bool {
        self.ours.iter().all(|((_, theirs), ours)| theirs == ours)
    }
}

/// Many tools do not say what a code means.
fn may_be_same(ours: &CodeClass, theirs: &CodeClass) -> bool {
    [ours, theirs].contains(&&CodeClass::Other) || class_name(ours) == class_name(theirs)
}

/// Numbers for codes of the file that have met none of the document's: their own, unless that is
/// another's now.
struct Fresh {
    taken: HashSet<u32>,
    given: HashMap<Key, u32>,
    next: u32,
}

impl Fresh {
    fn new(numbers: &Numbers, current: &BitextUnit, returned: &BitextUnit) -> Self {
        let all = contents(current).chain(contents(returned)).flat_map(Content::codes);
        let highest = all.map(|code| code.id).max().unwrap_or(0);
        let taken = numbers.ours.values().copied().collect();
        Fresh { taken, given: HashMap::new(), next: highest.saturating_add(1) }
    }

    fn of(&mut self, code: &Code) -> u32 {
        if !self.taken.contains(&code.id) {
            return code.id;
        }
        *self.given.entry(key(code)).or_insert_with(|| {
            self.next = self.next.saturating_add(1);
            self.next - 1
        })
    }
}

fn contents(unit: &BitextUnit) -> impl Iterator<Item = &Content> {
    unit.parts.iter().flat_map(|part| {
        let (source, target) = match part {
            BitextPart::Segment(segment) => (&segment.source, &segment.target),
            BitextPart::Ignorable { source, target } => (source, target),
        };
        std::iter::once(source).chain(target)
    })
}

fn contents_mut(unit: &mut BitextUnit) -> impl Iterator<Item = &mut Content> {
    unit.parts.iter_mut().flat_map(|part| {
        let (source, target) = match part {
            BitextPart::Segment(segment) => (&mut segment.source, &mut segment.target),
            BitextPart::Ignorable { source, target } => (source, target),
        };
        std::iter::once(source).chain(target)
    })
}
