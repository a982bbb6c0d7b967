//! Matching finds what a full scan finds, no more and no less.

mod shared;
mod tm;

use proptest::prelude::*;
use tm::query;
use vulgate::model::{Content, Lang, Match, MatchKind, PenaltyKind, Provenance};
use vulgate::tm::similarity::{Analysis, compare, tokens::tokens};
use vulgate::tm::{Collection, Entry, Matcher, Memory, OriginPenalties, Query};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn pair(source: &str, target: &str) -> Entry {
    Entry::pair((lang("en"), Content::text(source)), (lang("de"), Content::text(target)))
}

fn memory(entries: impl IntoIterator<Item = Entry>) -> Memory {
    let mut memory = Memory::in_memory().unwrap();
    let collection = Collection::new("x", Provenance::Own);
    memory.import(&collection, entries.into_iter().map(Ok)).unwrap();
    memory
}

fn matcher(memory: &Memory, queries: &[String], minimum: u8) -> Matcher {
    let contents: Vec<Content> = queries.iter().map(Content::text).collect();
    let langs = [lang("de")];
    let mut finder = memory.finder(&lang("en"), &langs, OriginPenalties::default()).unwrap();
    finder.matcher(&contents.iter().collect::<Vec<_>>(), minimum, 0).unwrap()
}

/// The longest common form of the definition: a table of distances, whole tokens.
fn naive_distance(one: &[String], other: &[String]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (a, token) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = a + 1;
        for (b, against) in other.iter().enumerate() {
            let kept = corner + usize::from(token != against);
            corner = row[b + 1];
            row[b + 1] = kept.min(row[b] + 1).min(row[b + 1] + 1);
        }
    }
    row[other.len()]
}

fn is_match(query: &str, entry: &str, minimum: usize) -> bool {
    let (one, other) = (tokens(query), tokens(entry));
    let longest = one.len().max(other.len());
    if longest == 0 {
        return query == entry;
    }
    // A text without tokens is like no text with tokens, whatever the threshold.
    !one.is_empty()
        && !other.is_empty()
        && 100 * (longest - naive_distance(&one, &other)) >= minimum * longest
}

fn sources(found: &[Match]) -> Vec<String> {
    let mut sources: Vec<_> = found.iter().map(|found| found.source.plain()).collect();
    sources.sort();
    sources
}

/// Texts of few words, so that many are alike; some beyond a machine word.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "law", "Law", "the", "of", "27", "27th", "1.5", "is", "l'État", ",", "—", "(a)", "#",
    ]);
    let size = prop_oneof![8 => 0usize..9, 1 => 60usize..140];
    size.prop_flat_map(move |size| prop::collection::vec(word.clone(), size))
        .prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_matcher_is_a_full_scan(
        mut texts in prop::collection::vec(text(), 1..60),
        queries in prop::collection::vec(text(), 1..8),
        minimum in 0u8..=100,
    ) {
        texts.retain(|text| !text.is_empty());
        texts.sort();
        texts.dedup();
        let memory = memory(texts.iter().map(|text| pair(text, "x")));
        let matcher = matcher(&memory, &queries, minimum);
        for asked in queries {
            let content = Content::text(asked.clone());
            let found = matcher.find(&lang("de"), &query(&content, minimum));
            let expected: Vec<_> = texts
                .iter()
                .filter(|text| is_match(&asked, text, usize::from(minimum)))
                .cloned()
                .collect();
            prop_assert_eq!(sources(&found), expected, "{} at {}", asked, minimum);
            for one in &found {
                let full = compare(&Analysis::of(&content), &Analysis::of(&one.source));
                prop_assert_eq!((one.base, one.score), (full.base, full.score()));
                prop_assert_eq!(one.kind == MatchKind::Exact, full.identical);
                prop_assert_eq!(one.kind == MatchKind::Fuzzy, full.base < 100);
                prop_assert!(full.base < 100 || full.score() >= 95);
            }
            let scores: Vec<_> = found.iter().map(|found| found.score).collect();
            prop_assert!(scores.is_sorted_by(|one, other| one >= other));
        }
    }

    #[test]
    fn similarity_is_the_same_both_ways(one in text(), other in text()) {
        let [one, other] = [one, other].map(|text| Analysis::of(&Content::text(text)));
        let (there, back) = (compare(&one, &other), compare(&other, &one));
        prop_assert_eq!(there.base, back.base);
        prop_assert_eq!(there.distance, back.distance);
        prop_assert_eq!(there.identical, back.identical);
    }
}

/// EN→DE in one collection and EN→FR in another: the same English text links them.
#[test]
fn a_third_language_links_two_collections() {
    let mut memory = Memory::in_memory().unwrap();
    let target = |tag: &str, text: &str| {
        Entry::pair((lang("en"), Content::text("The law")), (lang(tag), Content::text(text)))
    };
    for (name, tag, text) in [("one", "de", "Das Gesetz"), ("two", "fr", "La loi")] {
        let collection = Collection::new(name, Provenance::Own);
        memory.import(&collection, [Ok(target(tag, text))]).unwrap();
    }
    let content = Content::text("La loi");
    let found = memory.find(&lang("fr"), &lang("de"), &query(&content, 70)).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].kind, found[0].score), (MatchKind::Pivot, 95));
    assert_eq!(found[0].via, Some((lang("en"), Content::text("The law"))));
    assert_eq!(found[0].penalties[0].kind, PenaltyKind::Pivot);
    // A direct translation makes it superfluous.
    let pair = (lang("fr"), Content::text("La loi"));
    let direct = Entry::pair(pair, (lang("de"), Content::text("Gesetz")));
    memory.import(&Collection::new("three", Provenance::Own), [Ok(direct)]).unwrap();
    let found = memory.find(&lang("fr"), &lang("de"), &query(&content, 70)).unwrap();
    assert_eq!((found.len(), found[0].kind), (1, MatchKind::Exact));
}

#[test]
fn what_differs_in_its_date_is_adapted_and_never_100() {
    let entry = |source: &str, target: &str| {
        Entry::pair((lang("en"), Content::text(source)), (lang("de"), Content::text(target)))
    };
    let memory = memory([
        entry("The deadline is 31 May 2026.", "Die Frist endet am 31. Mai 2026."),
        entry("The deadline is 31 May.", "Die Frist endet am 31. Mai."),
    ]);
    let content = Content::text("The deadline is 1 October 2027.");
    let best = Query { limit: 1, ..query(&content, 60) };
    let found = memory.find(&lang("en"), &lang("de"), &best).unwrap();
    assert_eq!(found[0].target.plain(), "Die Frist endet am 1. Oktober 2027.");
    assert_eq!((found[0].kind, found[0].score), (MatchKind::NearExact, 97));
    assert_eq!(found[0].adapted.len(), 3);
    let points: u8 = found[0].penalties.iter().map(|penalty| penalty.points).sum();
    assert_eq!(points, 3);
    let content = Content::text("The deadline is 30 May 2026.");
    let found = memory.find(&lang("en"), &lang("de"), &query(&content, 90)).unwrap();
    assert_eq!(
        (found[0].target.plain().as_str(), found[0].score),
        ("Die Frist endet am 30. Mai 2026.", 98)
    );
}

/// The English ending changes the token, but says no more than the number.
#[test]
fn ordinals_are_adapted_whatever_their_english_endings() {
    let memory = memory([pair(
        "The 27th annual session of the Council was held in Brussels.",
        "Die 27. Jahrestagung des Rates fand in Brüssel statt.",
    )]);
    for number in ["21st", "22nd", "23rd", "28th"] {
        let text = format!("The {number} annual session of the Council was held in Brussels.");
        let content = Content::text(text);
        let found = memory.find(&lang("en"), &lang("de"), &query(&content, 70)).unwrap();
        let target = format!("Die {}. Jahrestagung des Rates fand in Brüssel statt.", &number[..2]);
        assert_eq!(found[0].target.plain(), target);
        assert!(found[0].score >= 97 && found[0].score < 100, "{}", found[0].score);
    }
}

#[test]
fn a_limit_keeps_the_best() {
    let memory = memory((0..30).map(|at| pair(&format!("one two three word{at}"), "x")));
    let content = Content::text("one two three word7");
    let matcher = matcher(&memory, &[content.plain()], 70);
    let all = matcher.find(&lang("de"), &query(&content, 70));
    let best = matcher.find(&lang("de"), &Query { limit: 5, ..query(&content, 70) });
    assert_eq!(best, all[..5]);
    let kinds: Vec<_> = best.iter().map(|found| (found.kind, found.score)).collect();
    assert_eq!(kinds[..2], [(MatchKind::Exact, 100), (MatchKind::NearExact, 98)]);
}

#[test]
fn many_languages_share_one_matcher() {
    let memory = memory((0..20).map(|at| {
        let mut entry = pair(&format!("text {at}"), "de");
        let fr = vulgate::tm::Variant::new(lang("fr"), Content::text("fr"));
        entry.variants.push(fr);
        entry
    }));
    let content = Content::text("text 3");
    let langs = [lang("de"), lang("fr")];
    let mut finder = memory.finder(&lang("en"), &langs, OriginPenalties::default()).unwrap();
    let matcher = finder.matcher(&[&content], 100, 0).unwrap();
    for tag in ["de", "fr"] {
        let found = matcher.find(&lang(tag), &query(&content, 100));
        assert_eq!(found[0].target.plain(), tag);
    }
    assert_eq!(matcher.find(&lang("it"), &query(&content, 100)), []);
}

#[test]
fn paragraphs_of_thousands_of_words_are_matched() {
    let long = |changed: usize| {
        let words = (0..5000).map(|at| format!("w{}x", if at == changed { 7777 } else { at }));
        words.collect::<Vec<_>>().join(" and ")
    };
    let memory = memory([pair(&long(10), "x"), pair("short", "y")]);
    let content = Content::text(long(4990));
    let found = memory.find(&lang("en"), &lang("de"), &query(&content, 70)).unwrap();
    // Numbers within words are not told apart, so that only the values differ.
    assert_eq!((found.len(), found[0].base, found[0].score), (1, 100, 98));
}

/// Every old sentence comes back for the one that replaced it, if their similarity allows.
#[test]
fn real_revisions_find_what_they_revise() {
    let Some(folder) = shared::folder() else { return };
    let path = folder.join("corpora/fuzzy-revisions/revisions-every-4th.tsv");
    let table = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<&str>> =
        table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let memory = memory(rows.iter().map(|row| pair(row[2], row[4])));
    let queries: Vec<String> = rows.iter().map(|row| row[3].to_owned()).collect();
    let matcher = matcher(&memory, &queries, 70);
    let (mut due, mut ranks) = (0, 0);
    for row in &rows {
        let content = Content::text(row[3]);
        let found = matcher.find(&lang("de"), &query(&content, 70));
        let place = found.iter().position(|found| found.source.plain() == row[2]);
        let expected = is_match(row[3], row[2], 70);
        assert_eq!(place.is_some(), expected, "{} / {}", row[2], row[3]);
        due += usize::from(expected);
        // Sentences that differ in a number only share their place.
        let better =
            |place: usize| found.iter().filter(|other| other.score > found[place].score).count();
        ranks += place.map_or(0, |place| better(place) + 1);
    }
    println!("{due} of {} at 70, ranks {ranks}", rows.len());
    assert!(due * 2 > rows.len(), "{due} of {}", rows.len());
    // The mean rank of what is found is below 1.1.
    assert!(ranks * 10 < due * 11, "{ranks} for {due}");
}
