//! What differs in dates, references, points or addresses alone is found however few of its
//! words agree, down to what the index answers.

mod tm;

use proptest::prelude::*;
use tm::query;
use vulgate::model::{Content, Lang, Match, MatchKind, Provenance};
use vulgate::tm::similarity::{Analysis, compare};
use vulgate::tm::{Collection, Entry, Memory, OriginPenalties};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn memory(pairs: &[(&str, &str)]) -> Memory {
    let mut memory = Memory::in_memory().unwrap();
    let entry = |(source, target): &(&str, &str)| {
        Entry::pair((lang("en"), Content::text(*source)), (lang("de"), Content::text(*target)))
    };
    let collection = Collection::new("x", Provenance::Own);
    memory.import(&collection, pairs.iter().map(entry).map(Ok)).unwrap();
    memory
}

fn find(memory: &Memory, text: &str, minimum: u8) -> Vec<Match> {
    let content = Content::text(text);
    memory.find(&lang("en"), &lang("de"), &query(&content, minimum)).unwrap()
}

#[test]
fn a_short_segment_that_differs_in_its_date_alone_is_offered() {
    let memory = memory(&[
        ("May 2024", "Mai 2024"),
        ("3 May 2024", "3. Mai 2024"),
        ("Annex II", "Anhang II"),
        ("See https://example.org/a.", "Siehe https://example.org/a."),
        ("Page 5", "Seite 5"),
        ("May 5 apples", "Mögen 5 Äpfel"),
    ]);
    for (asked, target, base) in [
        ("June 2026", "Juni 2026", 50),
        ("1 October 2025", "1. Oktober 2025", 66),
        ("Annex IX", "Anhang IX", 50),
        ("See https://example.com/b.", "Siehe https://example.com/b.", 60),
    ] {
        for minimum in [100, 99, 70, 50] {
            let found = find(&memory, asked, minimum);
            assert_eq!(found[0].target.plain(), target, "{minimum}");
            assert_eq!((found[0].kind, found[0].score), (MatchKind::NearExact, 97));
            // The base stays what it is: whoever asks for 70 knows how much was adapted.
            assert_eq!(found[0].base, base, "{asked}");
            assert!(minimum < 70 || found.len() == 1, "{found:?}");
        }
    }
    // Nothing to adapt is nothing to find.
    assert_eq!(find(&memory, "June apples", 70), []);
    assert_eq!(find(&memory, "Page IX", 70), []);
}

/// Asked for so many, nobody wants the same words twice; all of them are there for who asks for
/// all.
#[test]
fn what_is_adapted_to_the_same_words_takes_one_place() {
    let memory = memory(&[
        ("The deadline is 1 May 2024.", "Die Frist endet am 1. Mai 2024."),
        ("The deadline is 2 May 2024.", "Die Frist endet am 2. Mai 2024."),
        ("The deadline is 3 May 2024.", "Die Frist ist der 3. Mai 2024."),
        ("The deadline is 5 June 2026.", "Die Frist endet am 5. Juni 2026."),
        ("The deadline is 6 June 2026.", "Die Frist endet am 6. Juni 2026."),
        ("The deadline is 7 July 2026!", "Frist: 7. Juli 2026!"),
    ]);
    let content = Content::text("The deadline is 6 June 2026.");
    let offered = |limit| {
        let mut asked = query(&content, 60);
        asked.limit = limit;
        let found = memory.find(&lang("en"), &lang("de"), &asked).unwrap();
        found.iter().map(|it| it.target.plain().clone()).collect::<Vec<_>>()
    };
    let [own, other] = ["Die Frist endet am 6. Juni 2026.", "Die Frist ist der 6. Juni 2026."];
    assert_eq!(offered(2), [own, other]);
    assert_eq!(offered(3).len(), 3);
    assert_eq!(offered(0).len(), 6);
}

/// Where a translation does not show what the source says, it cannot be adapted, and is offered
/// only if its words reach the threshold.
#[test]
fn what_could_not_be_adapted_is_held_to_the_threshold() {
    let memory = memory(&[("May 2024", "Im Frühling 2024")]);
    assert_eq!(find(&memory, "June 2024", 70), []);
    assert_eq!(find(&memory, "June 2024", 50)[0].adapted, []);
}

/// What is as long as another in sum need not be in each place: then less agrees in order than
/// does at all.
#[test]
fn addresses_of_other_lengths_are_adapted() {
    let words = "one two three four five six seven eight nine ten eleven of those that stay";
    let text = |first: &str, last: &str| format!("See {first} for {words} and {words}, or {last}.");
    let (long, short) = ("https://long.example/g/h/j/k/m/n", "www.short.eu");
    let other = ("https://q.org/a", "https://another.example/r/s/t/u");
    let old = text(long, short);
    let memory = memory(&[(&old, &old)]);
    let found = find(&memory, &text(other.0, other.1), 90);
    assert_eq!(found[0].target.plain(), text(other.0, other.1));
    assert!(found[0].base < 80, "{}", found[0].base);
}

/// Texts of few words and much that can be adapted.
fn text() -> impl Strategy<Value = String> {
    let words = vec![
        "the",
        "law",
        "of",
        "until",
        "May 2024",
        "3 June 2025",
        "27th",
        "1st",
        "Annex II",
        "Annex V",
        "COM(2021) 206",
        "C-311/18",
        "https://a.eu/b/c/d",
        "www.b.eu",
        "(a)",
        "(f)",
        "point (b)",
        "5",
    ];
    let word = prop::sample::select(words);
    prop::collection::vec(word, 1..7).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Without a threshold every text is compared, and what is adapted there is found through
    /// the index at every other one.
    #[test]
    fn the_index_loses_nothing_that_is_adapted(
        mut texts in prop::collection::vec(text(), 1_000..1_100),
        queries in prop::collection::vec(text(), 8),
        minimum in 51_u8..=100,
    ) {
        texts.sort();
        texts.dedup();
        let pairs: Vec<_> = texts.iter().map(|text| (text.as_str(), text.as_str())).collect();
        let memory = memory(&pairs);
        let contents: Vec<Content> = queries.iter().map(Content::text).collect();
        let asked: Vec<&Content> = contents.iter().collect();
        let langs = [lang("de")];
        let mut finder = memory.finder(&lang("en"), &langs, OriginPenalties::default()).unwrap();
        let everything = finder.matcher(&asked, 0, 0).unwrap();
        let matcher = finder.matcher(&asked, minimum, 0).unwrap();
        let shown = |found: Vec<Match>| {
            let all = found.into_iter().map(|it| (it.source.plain(), it.target.plain(), it.base));
            let mut all: Vec<_> = all.collect();
            all.sort();
            all
        };
        for content in &contents {
            let is_due = |it: &Match| it.base >= minimum || it.base >= 50 && !it.adapted.is_empty();
            let mut expected = everything.find(&lang("de"), &query(content, 0));
            expected.retain(is_due);
            let found = matcher.find(&lang("de"), &query(content, minimum));
            for one in &found {
                let full = compare(&Analysis::of(content), &Analysis::of(&one.source));
                prop_assert_eq!(one.base, full.base);
            }
            prop_assert_eq!(shown(found), shown(expected), "{} at {}", content.plain(), minimum);
        }
    }
}
