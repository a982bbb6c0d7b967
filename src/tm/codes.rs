//! Putting the codes of the segment at hand into a translation from elsewhere.
//!
//! The memory keeps the markup of the segment that was translated; what is offered must
//! carry the markup of the segment to be translated: its links, its footnotes, its numbers.

use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Match, MatchKind};
use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;
use std::mem::discriminant;

/// A code or a pair of them: whether it stands alone, and its number.
type Key = (bool, u32);

/// What codes are paired by: whether it stands alone, its class, which halves are there.
type Sort<'c> = (bool, &'c CodeClass, [bool; 2]);
type Sorts<'c> = Vec<(Key, Sort<'c>)>;

/// The translation of a match with the codes of the query.
///
/// Codes are paired by class and order: first those of equal class, then those of the same
/// sort, such as links with other destinations. Of a fuzzy or near-exact match, codes without
/// a partner are dropped. Of an exact one nothing may be dropped: none is returned if a code
/// of the translation has no partner, or if one that must not be deleted would be missing.
pub fn adapt_codes(found: &Match, query: &Content) -> Option<Content> {
    let strict = matches!(found.kind, MatchKind::Exact | MatchKind::InContext);
    let pairs = pair(&found.source, query);
    let mut adapted = Content::default();
    let own: HashMap<(CodeKind, u32), &Code> =
        query.codes().map(|code| ((code.kind, code.id), code)).collect();
    let mut used: HashMap<(CodeKind, u32), usize> = HashMap::new();
    for inline in &found.target.0 {
        let code = match inline {
            Inline::Text(text) => {
                adapted.push_text(text);
                continue;
            }
            Inline::Code(code) => code,
        };
        let partner = pairs.get(&key(code)).and_then(|(_, id)| own.get(&(code.kind, *id)));
        let count = partner.map_or(0, |own| used.get(&(own.kind, own.id)).copied().unwrap_or(0));
        match partner {
            Some(own) if count == 0 || own.rights.copy => {
                used.insert((own.kind, own.id), count + 1);
                adapted.push_code((*own).clone());
            }
            _ if strict => return None,
            _ => {}
        }
    }
    if strict {
        let kept = |code: &Code| code.rights.delete || used.contains_key(&(code.kind, code.id));
        return (query.codes().all(kept) && balanced(&adapted, query)).then_some(adapted);
    }
    Some(drop_halves(adapted, query))
}

/// Which code of the query stands for which of the match's source.
fn pair(source: &Content, query: &Content) -> HashMap<Key, Key> {
    let mut pairs = HashMap::new();
    let (left, free) = (distinct(source), distinct(query));
    let (left, free) = pair_by(left, free, |sort| (sort.0, sort.1, sort.2), &mut pairs);
    pair_by(left, free, |sort| (sort.0, discriminant(sort.1), sort.2), &mut pairs);
    pairs
}

/// Pairs, in order, codes that agree in what `by` takes from them; gives back the others.
fn pair_by<'c, B: Eq + Hash>(
    left: Sorts<'c>,
    free: Sorts<'c>,
    by: impl Fn(&Sort<'c>) -> B,
    pairs: &mut HashMap<Key, Key>,
) -> (Sorts<'c>, Sorts<'c>) {
    let mut waiting: HashMap<B, VecDeque<Key>> = HashMap::new();
    for (key, sort) in &free {
        waiting.entry(by(sort)).or_default().push_back(*key);
    }
    let mut taken = HashSet::new();
    let mut unpaired = Vec::new();
    for (key, sort) in left {
        match waiting.get_mut(&by(&sort)).and_then(VecDeque::pop_front) {
            Some(partner) => {
                pairs.insert(key, partner);
                taken.insert(partner);
            }
            None => unpaired.push((key, sort)),
        }
    }
    let free = free.into_iter().filter(|(key, _)| !taken.contains(key)).collect();
    (unpaired, free)
}

/// The codes of a content, a pair once, in order.
fn distinct(content: &Content) -> Sorts<'_> {
    let mut found = Sorts::new();
    let mut places: HashMap<Key, usize> = HashMap::new();
    for code in content.codes() {
        let place = *places.entry(key(code)).or_insert(found.len());
        if place == found.len() {
            let alone = code.kind == CodeKind::Standalone;
            found.push((key(code), (alone, &code.class, [false; 2])));
        }
        let (_, (_, _, shape)) = &mut found[place];
        shape[usize::from(code.kind == CodeKind::Close)] = true;
    }
    found
}

fn key(code: &Code) -> Key {
    (code.kind == CodeKind::Standalone, code.id)
}

/// Numbers of pairs of which the query has both halves and the content has not as many
/// beginnings as ends.
fn halves(content: &Content, query: &Content) -> HashSet<u32> {
    let mut whole: HashMap<u32, [bool; 2]> = HashMap::new();
    let mut counts: HashMap<u32, [usize; 2]> = HashMap::new();
    for code in query.codes().filter(|code| code.kind != CodeKind::Standalone) {
        whole.entry(code.id).or_default()[usize::from(code.kind == CodeKind::Close)] = true;
    }
    for code in content.codes().filter(|code| code.kind != CodeKind::Standalone) {
        counts.entry(code.id).or_default()[usize::from(code.kind == CodeKind::Close)] += 1;
    }
    let torn = |(id, [opens, closes]): (u32, [usize; 2])| {
        (whole.get(&id) == Some(&[true; 2]) && opens != closes).then_some(id)
    };
    counts.into_iter().filter_map(torn).collect()
}

fn balanced(content: &Content, query: &Content) -> bool {
    halves(content, query).is_empty()
}

fn drop_halves(content: Content, query: &Content) -> Content {
    let torn = halves(&content, query);
    let mut kept = Content::default();
    for inline in content.0 {
        match inline {
            Inline::Text(text) => kept.push_text(&text),
            Inline::Code(code) if code.kind != CodeKind::Standalone && torn.contains(&code.id) => {}
            Inline::Code(code) => kept.push_code(code),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Rights;

    fn code(kind: CodeKind, id: u32, class: CodeClass, rights: Rights) -> Inline {
        let (native, display, equiv) = (format!("{class:?}"), String::new(), String::new());
        Inline::Code(Code { kind, id, class, native, display, equiv, rights, subflows: vec![] })
    }

    fn strong(id: u32, text: &str) -> Vec<Inline> {
        vec![
            code(CodeKind::Open, id, CodeClass::Strong, Rights::default()),
            Inline::Text(text.to_owned()),
            code(CodeKind::Close, id, CodeClass::Strong, Rights::default()),
        ]
    }

    fn note(id: u32, label: &str) -> Inline {
        code(CodeKind::Standalone, id, CodeClass::FootnoteRef(label.to_owned()), Rights::KEEP)
    }

    fn found(kind: MatchKind, source: Vec<Inline>, target: Vec<Inline>) -> Match {
        let (source, target) = (Content(source), Content(target));
        Match { kind, score: 100, base: 100, source, target, ..Match::default() }
    }

    #[test]
    fn codes_take_the_numbers_and_markup_of_the_query() {
        let mut source = strong(1, "A");
        source.push(note(2, "old"));
        let mut target = vec![note(2, "old")];
        target.extend(strong(1, "B"));
        let mut query = strong(7, "A");
        query.push(note(9, "new"));
        let mut expected = vec![note(9, "new")];
        expected.extend(strong(7, "B"));
        let found = found(MatchKind::Exact, source, target);
        assert_eq!(adapt_codes(&found, &Content(query)), Some(Content(expected)));
    }

    #[test]
    fn an_exact_match_never_loses_a_footnote() {
        let found = found(MatchKind::Exact, strong(1, "A"), strong(1, "B"));
        let mut query = strong(1, "A");
        query.push(note(2, "1"));
        assert_eq!(adapt_codes(&found, &Content(query)), None);
    }

    #[test]
    fn surplus_codes_of_a_fuzzy_match_are_dropped() {
        let mut target = strong(1, "B");
        target.push(note(2, "1"));
        let mut source = strong(1, "A");
        source.push(note(2, "1"));
        let found = found(MatchKind::Fuzzy, source, target);
        let adapted = adapt_codes(&found, &Content::text("A c"));
        assert_eq!(adapted, Some(Content::text("B")));
    }

    #[test]
    fn a_code_is_copied_only_where_it_may_be() {
        let source = vec![note(1, "1"), Inline::Text("A".to_owned())];
        let target = vec![note(1, "1"), Inline::Text("B".to_owned()), note(1, "1")];
        let once = Content(vec![note(1, "1"), Inline::Text("B".to_owned())]);
        let fuzzy = found(MatchKind::Fuzzy, source.clone(), target.clone());
        assert_eq!(adapt_codes(&fuzzy, &Content(source.clone())), Some(once));
        let exact = found(MatchKind::Exact, source.clone(), target);
        assert_eq!(adapt_codes(&exact, &Content(source)), None);
    }
}
