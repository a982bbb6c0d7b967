//! The index names every text that matches: on the disk over many transactions, and in
//! memory.

mod tm;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tm::query;
use vulgate::model::{Content, Lang, Match, Provenance};
use vulgate::tm::similarity::{Analysis, compare};
use vulgate::tm::{Collection, Counters, Entry, Memory, OriginPenalties, SourceFile};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn pair(source: &str) -> Entry {
    let target = Content::text(format!("x {source}"));
    Entry::pair((lang("en"), Content::text(source)), (lang("de"), target))
}

fn collection() -> Collection {
    Collection::new("x", Provenance::Own)
}

fn import(memory: &mut Memory, texts: &[String]) {
    let entries = texts.iter().map(|text| Ok(pair(text)));
    memory.import(&collection(), entries).unwrap();
}

/// A word for a number, without digits, which are all alike to the memory.
fn word(number: usize) -> String {
    let letters = format!("{number:x}").into_bytes().into_iter();
    letters
        .map(|digit| char::from(if digit < b'a' { digit - b'0' + b'g' } else { digit }))
        .collect()
}

/// Random texts, always the same: few words are frequent and many are rare, as in a language;
/// every other text is an edited copy of an earlier one that is none itself.
struct Texts {
    state: u64,
    made: Vec<String>,
}

impl Texts {
    fn new() -> Self {
        Texts { state: 7, made: Vec::new() }
    }

    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.state >> 33).unwrap() % bound
    }

    fn word(&mut self) -> String {
        // The rank of a word is spread over the powers of two.
        let power = self.below(13) + 1;
        word(self.below(1 << power))
    }

    fn text(&mut self) -> String {
        let edit = self.below(2) == 0 && !self.made.is_empty();
        let mut words: Vec<String> = match edit {
            true => {
                let from = self.below(self.made.len());
                self.made[from].split(' ').map(str::to_owned).collect()
            }
            false => {
                let length = if self.below(40) == 0 { 120 } else { 18 };
                (0..=self.below(length)).map(|_| self.word()).collect()
            }
        };
        for _ in 0..self.below(4) {
            let at = self.below(words.len());
            match self.below(3) {
                0 => words[at] = self.word(),
                1 => words.insert(at, self.word()),
                _ if words.len() > 1 => drop(words.remove(at)),
                _ => {}
            }
        }
        let text = words.join(" ");
        if !edit {
            self.made.push(text.clone());
        }
        text
    }

    fn some(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.text()).collect()
    }
}

/// What the memory finds.
fn near(memory: &Memory, text: &str, minimum: u8) -> Vec<Match> {
    let content = Content::text(text);
    memory.find(&lang("en"), &lang("de"), &query(&content, minimum)).unwrap()
}

/// What a comparison with every text finds.
fn scan(texts: &[String], asked: &str, minimum: u8) -> Vec<String> {
    let asked = Analysis::of(&Content::text(asked));
    let like = |text: &&String| {
        let own = Analysis::of(&Content::text(text.as_str()));
        let longest = own.tokens.len().max(asked.tokens.len());
        // Too different in length to be worth a comparison.
        let apart = own.tokens.len().abs_diff(asked.tokens.len());
        100 * (longest - apart) >= usize::from(minimum) * longest
            && compare(&asked, &own).base >= minimum
    };
    let mut found: Vec<String> = texts.iter().filter(like).cloned().collect();
    found.sort();
    found.dedup();
    found
}

fn sources(found: &[Match]) -> Vec<String> {
    let mut sources: Vec<_> = found.iter().map(|found| found.source.plain()).collect();
    sources.sort();
    sources.dedup();
    sources
}

#[test]
fn the_index_finds_what_a_scan_finds_through_parts_tail_and_merges() {
    let mut texts = Texts::new();
    let mut memory = Memory::in_memory().unwrap();
    let mut all = Vec::new();
    // Nine parts, of which eight are merged, and a tail.
    for count in [530, 520, 700, 515, 530, 520, 600, 515, 530, 90, 90] {
        let some = texts.some(count);
        import(&mut memory, &some);
        all.extend(some);
    }
    let queries: Vec<String> = (0..40)
        .map(|number| match number % 3 {
            0 => all[texts.below(all.len())].clone(),
            _ => texts.text(),
        })
        .collect();
    for (number, asked) in queries.iter().enumerate() {
        let minimum = [50, 60, 70, 85, 99, 100, 1, 30, 49][number % 9];
        let expected = scan(&all, asked, minimum);
        assert_eq!(sources(&near(&memory, asked, minimum)), expected, "{asked} at {minimum}");
    }
    // So many at once that the whole index is read.
    let many: Vec<Content> = queries.iter().cycle().take(40).map(Content::text).collect();
    let langs = [lang("de")];
    let mut finder = memory.finder(&lang("en"), &langs, OriginPenalties::default()).unwrap();
    let all_of_them = many.iter().collect::<Vec<_>>();
    for _ in 0..10 {
        finder.matcher(&all_of_them, 50, 0).unwrap();
    }
    for minimum in [50, 70] {
        for _ in 0..2 {
            let matcher = finder.matcher(&all_of_them, minimum, 0).unwrap();
            for content in &many {
                let found = matcher.find(&lang("de"), &query(content, minimum));
                assert_eq!(sources(&found), scan(&all, &content.plain(), minimum));
            }
        }
    }
    drop(finder);
    // Retrieval alone finds as many, read on demand or in memory.
    let asked: Vec<&str> = queries.iter().take(10).map(String::as_str).collect();
    for minimum in [30, 50, 70] {
        let mut finder = memory.finder(&lang("en"), &langs, OriginPenalties::default()).unwrap();
        let expected: Vec<usize> =
            asked.iter().map(|asked| scan(&all, asked, minimum).len()).collect();
        for _ in 0..2 {
            let bases = finder.bases(&asked, minimum).unwrap();
            assert!(bases.iter().flatten().all(|base| *base >= minimum));
            assert_eq!(bases.iter().map(Vec::len).collect::<Vec<_>>(), expected, "{minimum}");
            finder.read_all().unwrap();
        }
    }
    assert_eq!(memory.verify().unwrap(), []);
}

#[test]
fn a_million_words_in_one_text_and_one_word_alone() {
    let mut memory = Memory::in_memory().unwrap();
    let mut texts = Texts::new().some(600);
    let long: Vec<String> = (0..2_000).map(|at| format!("v{}", word(at % 700))).collect();
    texts.extend([long.join(" "), "Introduction".to_owned(), "—".to_owned(), "…".to_owned()]);
    import(&mut memory, &texts);
    let mut longer = long.clone();
    longer.truncate(1_500);
    for (asked, minimum, count) in [
        (longer.join(" "), 70, 1),
        (longer.join(" "), 80, 0),
        (long[..400].join(" "), 50, 0),
        ("introduction".to_owned(), 100, 1),
        ("—".to_owned(), 70, 1),
        ("–".to_owned(), 50, 0),
        (String::new(), 50, 0),
    ] {
        let found = near(&memory, &asked, minimum);
        assert_eq!(sources(&found).len(), count, "{} characters at {minimum}", asked.len());
    }
}

#[test]
fn texts_that_went_are_not_found_and_those_that_came_back_are() {
    let mut memory = Memory::in_memory().unwrap();
    let texts = Texts::new().some(1_200);
    let file = |hash: &str| SourceFile {
        path: "tm/a.tmx".to_owned(),
        hash: hash.to_owned(),
        stat: None,
        collection: collection(),
    };
    let put = |memory: &mut Memory, hash: &str, texts: &[String]| {
        memory.sync_file(&file(hash), texts.iter().map(|text| Ok(pair(text)))).unwrap()
    };
    put(&mut memory, "1", &texts);
    put(&mut memory, "2", &texts[..600]);
    assert_eq!(sources(&near(&memory, &texts[7], 100)), [texts[7].clone()]);
    let gone = texts[600..].iter().find(|text| !texts[..600].contains(text)).unwrap();
    assert_eq!(near(&memory, gone, 100), []);
    put(&mut memory, "3", &texts);
    assert_eq!(sources(&near(&memory, gone, 100)), std::slice::from_ref(gone));
    assert_eq!(memory.verify().unwrap(), []);
}

#[test]
fn every_language_can_be_asked_from() {
    let mut memory = Memory::in_memory().unwrap();
    import(&mut memory, &Texts::new().some(700));
    let content = Content::text("x h");
    let asked =
        |memory: &Memory| memory.find(&lang("de"), &lang("en"), &query(&content, 70)).unwrap();
    let before = asked(&memory).len();
    memory.index_language(&lang("de")).unwrap();
    assert_eq!(asked(&memory).len(), before, "the index finds what the scan found");
    let pair = (lang("de"), Content::text("x h"));
    let back = Entry::pair(pair, (lang("en"), Content::text("only here")));
    memory.import(&collection(), [Ok(back)]).unwrap();
    assert_eq!(asked(&memory).len(), before + 1);
    memory.index_language(&lang("fr")).unwrap();
    assert_eq!(asked(&memory).len(), before + 1);
    assert_eq!(memory.verify().unwrap(), []);
}

#[test]
fn the_index_touches_little_and_verifies_little() {
    let mut texts = Texts::new();
    let mut memory = Memory::in_memory().unwrap();
    let all = texts.some(20_000);
    import(&mut memory, &all);
    let queries: Vec<Content> = (0..200)
        .map(|number| match number % 2 {
            0 => Content::text(texts.text()),
            _ => Content::text((0..14).map(|_| texts.word()).collect::<Vec<_>>().join(" ")),
        })
        .collect();
    let mut hits = 0;
    let langs = [lang("de")];
    let mut finder = memory.finder(&lang("en"), &langs, OriginPenalties::default()).unwrap();
    for content in &queries {
        let matcher = finder.matcher(&[content], 70, 0).unwrap();
        hits += sources(&matcher.find(&lang("de"), &query(content, 70))).len();
    }
    let Counters { touched, candidates } = finder.counters();
    println!("hits {hits}, candidates {candidates}, touched {touched} for 200 queries");
    assert!(candidates <= 3 * hits + 10 * queries.len(), "{candidates} for {hits}");
    // Three thousandths of the entries, for each query.
    assert!(1_000 * touched <= 3 * all.len() * queries.len(), "{touched}");
}

#[test]
fn any_row_of_transactions_leaves_an_index_that_finds_everything() {
    // Few cases, each of some size: a part begins at 512 texts.
    let mut runner = TestRunner::new(ProptestConfig::with_cases(6));
    let sizes = prop::collection::vec(1usize..700, 1..6);
    runner
        .run(&(sizes, any::<u64>(), 50u8..=100), |(sizes, seed, minimum)| {
            let mut texts = Texts { state: seed, made: Vec::new() };
            let mut memory = Memory::in_memory().unwrap();
            let mut all = texts.some(520);
            import(&mut memory, &all);
            for size in sizes {
                let some = texts.some(size);
                import(&mut memory, &some);
                all.extend(some);
            }
            for _ in 0..4 {
                let asked = texts.text();
                let found = near(&memory, &asked, minimum);
                prop_assert_eq!(sources(&found), scan(&all, &asked, minimum));
            }
            prop_assert_eq!(memory.verify().unwrap(), []);
            Ok(())
        })
        .unwrap();
}
