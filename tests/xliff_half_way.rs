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
