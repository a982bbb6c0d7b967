//! Searching the memory: words are found wherever they stand, through the index as by a scan.

mod support {
    pub mod entries;
}

use support::entries::{file, import, lang, own, pair};
use vulgate::model::{Code, CodeClass, CodeKind, Content, Rights, Subflow};
use vulgate::tm::{Entry, Memory, SearchQuery, contexts};

/// A code with a text within its markup.
fn picture(description: &str) -> Code {
    let native = format!("<img alt='{description}'>");
    let range = 10..10 + description.len();
    Code {
        kind: CodeKind::Standalone,
        id: 1,
        class: CodeClass::Other,
        display: native.clone(),
        native,
        equiv: String::new(),
        rights: Rights::default(),
        subflows: vec![Subflow { unit: 0, range }],
    }
}

#[test]
fn concordance_finds_words_with_their_surroundings() {
    let mut memory = Memory::in_memory().unwrap();
    let texts = ["First.", "The Résumé of it.", "Last."].map(Content::text);
    let entries = texts
        .iter()
        .zip(contexts(texts.iter()))
        .map(|(text, context)| Entry { context, ..pair(&text.plain(), "Deutsch") })
        .collect();
    import(&mut memory, &own("x"), entries);
    let query = SearchQuery { text: "resume".into(), lang: lang("en"), other: None, limit: 10 };
    let hits = memory.search(&query).unwrap();
    assert_eq!(hits.len(), 1);
    assert_eq!(&hits[0].text[hits[0].highlights[0].clone()], "Résumé");
    assert_eq!(hits[0].previous.as_deref(), Some("First."));
    assert_eq!(hits[0].next.as_deref(), Some("Last."));
    assert_eq!(hits[0].translations, [(lang("de"), Content::text("Deutsch"))]);
    let other = SearchQuery { other: Some(lang("fr")), ..query.clone() };
    assert_eq!(memory.search(&other).unwrap(), []);
    let target = SearchQuery { text: "DEUTSCH".into(), lang: lang("de"), ..query };
    assert_eq!(memory.search(&target).unwrap().len(), 3);
}

/// They were taken as they stand, and nothing was found.
#[test]
fn patterns_stand_for_words_in_phrases_too() {
    let mut memory = Memory::in_memory().unwrap();
    let texts =
        ["The European Commission acts.", "A European company.", "Commission of Europe, 5 * 3."];
    import(&mut memory, &own("x"), texts.iter().map(|text| pair(text, "Deutsch")).collect());
    for (text, expected) in [
        ("\"european comm*\"", vec![texts[0]]),
        ("\"european com*\"", vec![texts[1], texts[0]]),
        ("\"european * acts\"", vec![texts[0]]),
        ("\"comm* europ*\"", vec![]),
        ("\"5 * 3\"", vec![texts[2]]),
        ("\"e?rop* com*\" act*", vec![texts[0]]),
    ] {
        let query = SearchQuery { text: text.into(), lang: lang("en"), other: None, limit: 0 };
        let hits = memory.search(&query).unwrap();
        assert_eq!(hits.iter().map(|hit| &*hit.text).collect::<Vec<_>>(), expected, "{text}");
    }
}

/// More texts than are searched one by one: the index of words names those that a scan finds.
#[test]
fn concordance_through_the_index_of_words_is_that_of_a_scan() {
    let mut memory = Memory::in_memory().unwrap();
    let text = |at: usize| {
        let word = |at: usize| format!("w{}", "abcdefghijklmnopqrst".chars().nth(at % 20).unwrap());
        format!("Émile {} {} {}{}.", word(at), word(at / 20), "x".repeat(at % 9), word(at / 400))
    };
    let entries = |range: std::ops::Range<usize>| {
        let entry = |at| {
            let mut entry = pair(&text(at), &format!("Übersetzung {at}"));
            if at % 100 == 0 {
                entry.variants[0].content.push_code(picture("Émile’s picture"));
            }
            entry
        };
        range.map(entry).collect::<Vec<_>>()
    };
    import(&mut memory, &own("x"), entries(0..6_000));
    let queries = [
        "emile",
        "wa wb",
        "\"wc wd\"",
        "xxwe",
        "x*e",
        "?c",
        "\"émile w?\"",
        "\"w* wb x*\"",
        "\"emile * wc\"",
        "nothing",
        "e",
        "é wt.",
        "picture wb",
    ];
    let search = |memory: &Memory, tag: &str, limit: usize| -> Vec<_> {
        let ask =
            |text: &&str| SearchQuery { text: (*text).into(), lang: lang(tag), other: None, limit };
        queries.iter().map(|text| memory.search(&ask(text)).unwrap()).collect()
    };
    let scanned = [search(&memory, "en", 0), search(&memory, "en", 7), search(&memory, "de", 3)];
    memory.index_words(&lang("en")).unwrap();
    let indexed = [search(&memory, "en", 0), search(&memory, "en", 7), search(&memory, "de", 3)];
    assert!(scanned == indexed);
    // Texts that come later, and others that go.
    let file = |hash: &str| file("a.xlf", hash);
    memory.sync_file(&file("1"), entries(6_000..6_100).into_iter().map(Ok)).unwrap();
    let found = search(&memory, "en", 0);
    assert_eq!(found[0].len(), 6_100);
    memory.sync_file(&file("2"), entries(6_050..6_060).into_iter().map(Ok)).unwrap();
    assert_eq!(search(&memory, "en", 0)[0].len(), 6_010);
    assert_eq!(memory.verify().unwrap(), []);
}
