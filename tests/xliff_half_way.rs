//! A translation with codes that do not pair, as of a translator who is half way through, costs
//! its own segment and nothing beside it, in either version of XLIFF.

mod xliff;

use vulgate::exchange::{Merged, Version, merge};
use vulgate::model::*;
use xliff::{code, read, written};

/// One unit of four sentences; the second and the third share a bold span.
fn document() -> Bitext {
    let segment = |id: &str, inlines: Vec<Inline>| {
        let source = Content(inlines);
        let id = id.to_owned();
        BitextPart::Segment(BitextSegment { id, source, ..BitextSegment::default() })
    };
    let text = |text: &str| Inline::Text(text.to_owned());
    let parts = vec![
        segment("s1", vec![text("One.")]),
        segment("s2", vec![text("Two "), code(CodeKind::Open, 1, "**"), text("is.")]),
        segment("s3", vec![text("Three"), code(CodeKind::Close, 1, "**"), text(" is.")]),
        segment("s4", vec![text("Four.")]),
    ];
    let role = Some(Role::Paragraph);
    let unit =
        BitextUnit { id: "u1".to_owned(), role, translate: true, parts, ..BitextUnit::default() };
    let [source, target] = ["en", "de"].map(|tag| Lang::parse(tag).unwrap());
    Bitext::new("one".to_owned(), source, Some(target), vec![unit])
}

/// What comes back if the translator gives these targets, in a version.
fn returned(version: Version, targets: [Option<Vec<Inline>>; 4]) -> Merged {
    let mut sent = document();
    for (segment, target) in sent.units[0].segments_mut().zip(targets) {
        segment.state = if target.is_some() { State::Translated } else { State::Initial };
        segment.target = target.map(Content);
    }
    let reading = read(&written(&sent, version));
    let mut merged = merge(&document(), &reading.files[0], "back.xlf");
    merged.findings.splice(0..0, reading.findings);
    merged
}

fn accepted(merged: &Merged) -> Vec<&str> {
    let segments = merged.bitext.units[0].segments();
    segments.filter(|it| it.target.is_some()).map(|it| it.id.as_str()).collect()
}

fn errors(merged: &Merged) -> Vec<(&'static str, Option<&str>)> {
    let errors = merged.findings.iter().filter(|it| it.severity == Severity::Error);
    errors.map(|it| (it.message.id, it.place.segment.as_deref())).collect()
}

#[test]
fn codes_that_do_not_pair_cost_their_own_segment() {
    let text = |text: &str| Inline::Text(text.to_owned());
    let [open, close] = [code(CodeKind::Open, 1, "**"), code(CodeKind::Close, 1, "**")];
    let one = || Some(vec![text("Eins.")]);
    let two = || Some(vec![text("Zwei "), open.clone(), text("ist.")]);
    let three = || Some(vec![text("Drei"), close.clone(), text(" ist.")]);
    let four = || Some(vec![text("Vier.")]);
    for version in Version::ALL {
        let half = returned(version, [one(), two(), None, None]);
        assert_eq!((accepted(&half), errors(&half)), (vec!["s1", "s2"], vec![]), "{version:?}");
        let half = returned(version, [None, None, three(), four()]);
        assert_eq!((accepted(&half), errors(&half)), (vec!["s3", "s4"], vec![]), "{version:?}");
        let lost = returned(version, [one(), two(), Some(vec![text("Drei ist.")]), four()]);
        assert_eq!(accepted(&lost), ["s1", "s2", "s4"], "{version:?}");
        assert_eq!(errors(&lost), [("exchange-code-missing", Some("s3"))], "{version:?}");
    }
}

/// One unit of five sentences: a bold span over the second and third, a link from the third to the
/// fifth.
fn two_spans() -> Bitext {
    let mut document = document();
    let text = |text: &str| Inline::Text(text.to_owned());
    let [open, close] = [code(CodeKind::Open, 2, "["), code(CodeKind::Close, 2, "](x)")];
    let sources = [
        vec![text("One.")],
        vec![text("Two "), code(CodeKind::Open, 1, "**"), text("is.")],
        vec![text("Three"), code(CodeKind::Close, 1, "**"), text(" "), open, text("is.")],
        vec![text("Four.")],
        vec![text("Five"), close, text(".")],
    ];
    let segment = |(at, source)| {
        let id = format!("s{}", at + 1);
        BitextSegment { id, source: Content(source), ..BitextSegment::default() }
    };
    let segments = sources.into_iter().enumerate().map(segment).map(BitextPart::Segment);
    document.units[0].parts = segments.collect();
    document
}

/// The source as a translation, in capitals.
fn capitals(source: &Content) -> Content {
    let loud = |inline: &Inline| match inline {
        Inline::Text(text) => Inline::Text(text.to_uppercase()),
        Inline::Code(code) => Inline::Code(code.clone()),
    };
    Content(source.0.iter().map(loud).collect())
}

#[test]
fn whichever_sentences_are_translated_the_record_conforms_and_comes_back() {
    let mut mute = two_spans();
    let sources = mute.units[0].segments_mut().map(|segment| &mut segment.source);
    for inline in sources.flat_map(|source| &mut source.0) {
        if let Inline::Code(code) = inline {
            code.native.clear();
        }
    }
    for (document, chosen) in
        [two_spans(), mute].iter().flat_map(|it| (0_u32..32).map(move |n| (it, n)))
    {
        let mut sent = document.clone();
        for (at, segment) in sent.units[0].segments_mut().enumerate() {
            if chosen & (1 << at) != 0 {
                segment.target = Some(capitals(&segment.source));
                segment.state = State::Translated;
            }
        }
        let merged = merge(document, &sent, "back.xlf");
        assert_eq!(errors(&merged), [], "{chosen:b}");
        assert_eq!(merged.accepted, chosen.count_ones() as usize);
        for version in Version::ALL {
            let file = written(&merged.bitext, version);
            let verdict = vulgate::validation::validate("a.xlf", file.as_bytes()).unwrap();
            assert_eq!(verdict.findings, [], "{chosen:b}: {file}");
            let back = merge(document, &read(&file).files[0], "back.xlf");
            assert_eq!(back.bitext, merged.bitext, "{chosen:b}: {file}");
        }
    }
}

#[test]
fn ends_that_change_places_across_segments_are_errors() {
    let text = |text: &str| Inline::Text(text.to_owned());
    let [open, close] = [code(CodeKind::Open, 1, "**"), code(CodeKind::Close, 1, "**")];
    let one = || Some(vec![text("Eins.")]);
    let two = || Some(vec![text("Zwei "), close.clone(), text("ist.")]);
    let three = || Some(vec![text("Drei"), open.clone(), text(" ist.")]);
    let swapped = returned(Version::V1_2, [one(), two(), three(), one()]);
    assert_eq!(accepted(&swapped), ["s1", "s4"]);
    let expected = ["s2", "s3"].map(|id| ("exchange-code-close-first", Some(id)));
    assert_eq!(errors(&swapped), expected);
    assert_eq!(swapped.accepted, 2);
    // What is recorded already is not taken back.
    let mut sent = document();
    for (segment, target) in sent.units[0].segments_mut().zip([one(), two(), three(), one()]) {
        segment.target = target.map(Content);
        segment.state = State::Translated;
    }
    let mut recorded = document();
    recorded.units[0].parts = sent.units[0].parts.clone();
    let again = merge(&recorded, &sent, "back.xlf");
    assert_eq!((again.accepted, errors(&again)), (0, vec![]));
}

#[test]
fn a_span_may_be_closed_within_another_only_as_in_the_source() {
    let mut sent = two_spans();
    let targets: Vec<Content> =
        sent.units[0].segments().map(|segment| capitals(&segment.source)).collect();
    for (segment, target) in sent.units[0].segments_mut().zip(targets) {
        segment.target = Some(target);
        segment.state = State::Translated;
    }
    // The link begins before the bold text ends.
    if let BitextPart::Segment(third) = &mut sent.units[0].parts[2] {
        third.target.as_mut().unwrap().0.swap(1, 3);
    }
    let merged = merge(&two_spans(), &sent, "back.xlf");
    assert_eq!(accepted(&merged), ["s1", "s4", "s5"]);
    let expected = ["s2", "s3"].map(|id| ("exchange-code-crossing", Some(id)));
    assert_eq!(errors(&merged), expected);
}
