//! Segments whose translations stand in another order (XLIFF 2.1 §4.3.1.24 order; in XLIFF 1.2 the
//! marks of the target): a range that is translated whole becomes one segment, and of one that is
//! not no translation is lost.

mod xliff;

use vulgate::exchange::{Version, merge};
use vulgate::model::*;
use xliff::{read, written};

/// Five sentences.
fn document() -> Bitext {
    let mut parts = Vec::new();
    for (at, source) in ["One.", "Two.", "Three.", "Four.", "Five."].into_iter().enumerate() {
        if at > 0 {
            parts.push(BitextPart::Ignorable { source: Content::text(" "), target: None });
        }
        let (id, source) = (format!("s{}", at + 1), Content::text(source));
        parts.push(BitextPart::Segment(BitextSegment { id, source, ..BitextSegment::default() }));
    }
    let (id, role) = ("u1".to_owned(), Some(Role::Paragraph));
    let unit = BitextUnit { id, role, translate: true, parts, ..BitextUnit::default() };
    let [source, target] = ["en", "de"].map(|tag| Lang::parse(tag).unwrap());
    Bitext::new("one".to_owned(), source, Some(target), vec![unit])
}

const GERMAN: [&str; 5] = ["Eins.", "Zwei.", "Drei.", "Vier.", "Fünf."];

/// The document as a tool saves it: these sentences are translated, and stand in these places, in
/// parts counted from one; 0 says none.
fn saved(version: Version, translated: [bool; 5], places: [usize; 5]) -> String {
    let mut sent = document();
    for (at, segment) in sent.units[0].segments_mut().enumerate() {
        if translated[at] {
            segment.target = Some(Content::text(GERMAN[at]));
            segment.state = State::Translated;
        }
    }
    if version == Version::V1_2 {
        return marked(translated, places);
    }
    let mut text = written(&sent, version);
    for (at, place) in places.iter().enumerate().filter(|(_, place)| **place > 0) {
        let plain = format!("<target>{}</target>", GERMAN[at]);
        let moved = format!("<target order=\"{place}\">{}</target>", GERMAN[at]);
        assert!(text.contains(&plain), "{text}");
        text = text.replace(&plain, &moved);
    }
    text
}

/// The same from a tool that marks segments of a `trans-unit`.
fn marked(translated: [bool; 5], places: [usize; 5]) -> String {
    let mark = |at: usize, text: &str| format!("<mrk mtype='seg' mid='{}'>{text}</mrk>", at + 1);
    let document = document();
    let sources = document.units[0].segments().map(|segment| segment.source.plain());
    let sources: Vec<String> = sources.enumerate().map(|(at, text)| mark(at, &text)).collect();
    let place = |at: usize| if places[at] == 0 { 2 * at + 1 } else { places[at] };
    let mut order: Vec<usize> = (0..5).filter(|at| translated[*at]).collect();
    order.sort_by_key(|at| place(*at));
    let targets: Vec<String> = order.into_iter().map(|at| mark(at, GERMAN[at])).collect();
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='one' \
         source-language='en' target-language='de' datatype='plaintext'><body>\
         <trans-unit id='u1' xml:space='preserve'><source>{}</source><seg-source>{}</seg-source>\
         <target state='translated'>{}</target></trans-unit></body></file></xliff>",
        document.units[0].source().plain(),
        sources.join(" "),
        targets.join(" "),
    )
}

/// What is recorded of it, and the messages.
fn recorded(version: Version, text: &str) -> (Vec<(String, Option<String>)>, Vec<&'static str>) {
    let reading = read(text);
    let merged = merge(&document(), &reading.files[0], "back.xlf");
    let segments = merged.bitext.units[0].segments();
    let segments = segments.map(|it| (it.source.plain(), it.accepted().map(Content::plain)));
    let mut findings: Vec<&str> = reading.findings.iter().map(|it| it.message.id).collect();
    findings.extend(merged.findings.iter().map(|it| it.message.id));
    findings.retain(|id| !matches!(*id, "exchange-state-assumed" | "exchange-tool"));
    assert_eq!(reading.files[0].units.len(), 1, "{version:?}");
    (segments.collect(), findings)
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, Option<String>)> {
    let pair = |(source, target): &(&str, &str)| {
        ((*source).to_owned(), Some((*target).to_owned()).filter(|target| !target.is_empty()))
    };
    pairs.iter().map(pair).collect()
}

#[test]
fn a_range_that_changes_places_and_is_translated_is_one_segment() {
    for version in [Version::V2_0, Version::V2_1, Version::V2_2] {
        let text = saved(version, [true, true, true, true, false], [0, 5, 3, 0, 0]);
        let (segments, findings) = recorded(version, &text);
        let expected =
            [("One.", "Eins."), ("Two. Three.", "Drei. Zwei."), ("Four.", "Vier."), ("Five.", "")];
        assert_eq!(segments, pairs(&expected), "{version:?}");
        assert_eq!(findings, ["exchange-resegmented"], "{version:?}");
    }
    let text = saved(Version::V1_2, [true; 5], [0, 5, 3, 0, 0]);
    let (segments, findings) = recorded(Version::V1_2, &text);
    let whole = ("One. Two. Three. Four. Five.", "Eins. Drei. Zwei. Vier. Fünf.");
    assert_eq!(segments, pairs(&[whole]), "{text}");
    assert_eq!(findings, ["exchange-resegmented"]);
}

#[test]
fn a_range_that_is_not_translated_whole_waits_and_loses_nothing() {
    for version in Version::ALL {
        let text = saved(version, [true, false, true, true, true], [5, 0, 1, 0, 0]);
        let (segments, findings) = recorded(version, &text);
        let expected = [
            ("One.", "Eins."),
            ("Two.", ""),
            ("Three.", "Drei."),
            ("Four.", "Vier."),
            ("Five.", "Fünf."),
        ];
        assert_eq!(segments, pairs(&expected), "{version:?}");
        assert_eq!(findings, ["exchange-order-waits"], "{version:?}: {text}");
    }
}
