//! Tools that have opened the document itself may give each of its sentences a unit, and count
//! codes in each from one: every sentence finds its place, in every language of the sample.

mod xliff;

use std::collections::HashMap;
use vulgate::exchange::{self, merge};
use vulgate::model::*;

/// The sample's translations into each language.
fn records() -> Vec<Bitext> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sample/translations");
    let langs = std::fs::read_dir(folder).expect(folder).flatten();
    let read = |lang: std::fs::DirEntry| {
        let path = lang.path().join("every-voice.xlf");
        let bytes = std::fs::read(&path).expect("a record");
        exchange::read("every-voice.xlf", &bytes).expect("sound").files.remove(0)
    };
    langs.map(read).collect()
}

fn untranslated(mut bitext: Bitext) -> Bitext {
    for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
        segment.target = None;
        segment.state = State::Initial;
    }
    bitext
}

/// The segments with a unit each, under ids of the tool's own, codes counted from one.
fn cut(bitext: &Bitext) -> Bitext {
    let mut units = Vec::new();
    for (_, segment) in bitext.segments().filter(|(_, segment)| !segment.source.is_blank()) {
        let mut segment = segment.clone();
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        for content in [Some(&mut segment.source), segment.target.as_mut()].into_iter().flatten() {
            for inline in &mut content.0 {
                if let Inline::Code(code) = inline {
                    let next = u32::try_from(numbers.len() + 1).unwrap();
                    code.id = *numbers.entry(code.id).or_insert(next);
                }
            }
        }
        segment.id = "1".to_owned();
        let id = format!("tu{}", units.len() + 1);
        let parts = vec![BitextPart::Segment(segment)];
        units.push(BitextUnit { id, translate: true, parts, ..BitextUnit::default() });
    }
    Bitext { units, source_hash: None, groups: vec![], notes: vec![], ..bitext.clone() }
}

fn targets(bitext: &Bitext) -> Vec<Option<String>> {
    bitext.segments().map(|(_, it)| it.target.as_ref().map(|it| format!("{it:?}"))).collect()
}

#[test]
fn a_unit_a_sentence_finds_every_sentence() {
    let records = records();
    assert!(records.len() >= 23);
    for record in records {
        let current = untranslated(record.clone());
        let merged = merge(&current, &cut(&record), "back.xlf");
        assert_eq!(targets(&merged.bitext), targets(&record), "{:?}", record.target_lang);
        let errors: Vec<&Finding> =
            merged.findings.iter().filter(|it| it.severity != Severity::Note).collect();
        assert_eq!((errors, merged.tm_only), (vec![], vec![]));
        // And the same file again changes nothing.
        let again = merge(&merged.bitext, &cut(&record), "back.xlf");
        assert_eq!((again.accepted, again.bitext), (0, merged.bitext));
    }
}

#[test]
fn one_sentence_of_a_paragraph_is_enough() {
    let record = records().into_iter().next().unwrap();
    let whole = cut(&record);
    let current = untranslated(record.clone());
    for unit in &whole.units {
        let one = Bitext { units: vec![unit.clone()], ..whole.clone() };
        let merged = merge(&current, &one, "back.xlf");
        assert_eq!(merged.accepted, 1, "{unit:?}");
    }
    assert!(whole.units.len() > 40);
}

/// Sentences that a paper says twice are taken in the order of the document.
#[test]
fn what_is_said_twice_is_taken_in_order() {
    let text = |text: &str| Content(vec![Inline::Text(text.to_owned())]);
    let segment = |id: &str, source: &str, target: &str| {
        let target = Some(text(target)).filter(|_| !target.is_empty());
        let state = if target.is_some() { State::Translated } else { State::Initial };
        let (id, source) = (id.to_owned(), text(source));
        BitextPart::Segment(BitextSegment { id, source, target, state, ..Default::default() })
    };
    let unit = |id: &str, parts: Vec<BitextPart>| BitextUnit {
        id: id.to_owned(),
        translate: true,
        parts,
        ..BitextUnit::default()
    };
    let [en, de] = ["en", "de"].map(|tag| Lang::parse(tag).unwrap());
    let bitext = |units| Bitext::new("a".to_owned(), en.clone(), Some(de.clone()), units);
    let two = |id: &str, other: &str| {
        unit(id, vec![segment("s1", "Not so.", ""), segment("s2", other, "")])
    };
    let current = bitext(vec![two("p", "It rains."), two("q", "It snows.")]);
    let given = [
        ("Not so.", "Nein."),
        ("It rains.", "Es regnet."),
        ("Not so.", "Mitnichten."),
        ("It snows.", "Es schneit."),
    ];
    let single = |(at, (source, target)): (usize, &(&str, &str))| {
        unit(&at.to_string(), vec![segment("1", source, target)])
    };
    let returned = bitext(given.iter().enumerate().map(single).collect());
    let merged = merge(&current, &returned, "back.xlf");
    let got: Vec<String> = merged
        .bitext
        .segments()
        .map(|(_, it)| it.target.as_ref().map(Content::plain).unwrap_or_default())
        .collect();
    assert_eq!(got, ["Nein.", "Es regnet.", "Mitnichten.", "Es schneit."]);
}
