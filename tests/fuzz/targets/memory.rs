//! Any texts in any order of transactions: the index finds what a comparison with every text
//! finds, and the memory stays sound.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::model::{Content, Lang, Profile, Provenance};
use vulgate::tm::similarity::{Analysis, compare};
use vulgate::tm::{Collection, Context, Entry, Memory, Query};

fuzz_target!(|data: (Vec<Vec<String>>, String, u8)| {
    let (transactions, asked, minimum) = data;
    let [en, de] = ["en", "de"].map(|tag| Lang::parse(tag).expect("a language"));
    let mut memory = Memory::in_memory().expect("an empty memory");
    let collection = Collection::new("x", Provenance::Own);
    let mut texts = Vec::new();
    for some in transactions {
        let entry = |text: &String| {
            let pair = (de.clone(), Content::text("x"));
            Ok(Entry::pair((en.clone(), Content::text(text.as_str())), pair))
        };
        memory.import(&collection, some.iter().map(entry)).expect("it is written");
        texts.extend(some);
    }
    let content = Content::text(asked);
    let minimum = minimum % 101;
    let query =
        Query { content: &content, document: None, context: Context::default(), minimum, limit: 0, profile: Profile::Eu };
    let found = memory.find(&en, &de, &query).expect("it is read");
    let own = Analysis::of(&content);
    texts.sort();
    texts.dedup();
    let like = |text: &&String| {
        let other = Analysis::of(&Content::text(text.as_str()));
        let tokens = own.tokens.is_empty() == other.tokens.is_empty();
        tokens && compare(&own, &other).base >= minimum
            && (!own.tokens.is_empty() || own.text == other.text)
    };
    assert_eq!(found.len(), texts.iter().filter(like).count());
    assert_eq!(memory.verify().expect("it is read"), []);
});
