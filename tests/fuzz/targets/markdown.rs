//! Any bytes: reading gives a document or an error; writing it with its own texts gives the
//! same bytes, and writing it with other texts does not panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::formats::{LinkDestinations, ReadOptions, Targets, detect};
use vulgate::model::{Content, Lang};

fuzz_target!(|data: &[u8]| {
    let (Some(format), Ok(lang)) = (detect("a.md"), Lang::parse("en")) else { return };
    let options = ReadOptions {
        name: "a".into(),
        path: "a.md".into(),
        lang: lang.clone(),
        front_matter: vec!["title".into(), "keywords".into()],
        max_length: Default::default(),
        destinations: LinkDestinations::Translate,
    };
    let Ok(reading) = format.read(data, &options) else { return };
    let document = reading.document;
    let same: Vec<_> = document.units.iter().map(|unit| Some(unit.content.clone())).collect();
    let written = format.write(data, &document, &Targets { lang: &lang, units: &same });
    assert_eq!(written.as_deref().ok(), Some(data));
    let marked = |content: &Content| {
        let mut content = content.clone();
        content.push_text("*x");
        Some(content)
    };
    let other: Vec<_> = document.units.iter().map(|unit| marked(&unit.content)).collect();
    assert!(format.write(data, &document, &Targets { lang: &lang, units: &other }).is_ok());
});
