//! Whatever is written comes back equal: all of a bitext in 2.x, all that 1.2 can hold in 1.2.

mod xliff;

use proptest::prelude::*;
use vulgate::exchange::Version;
use vulgate::model::*;
use xliff::{annotated, bitext, code, read, written};

/// Forgets what XLIFF 1.2 has no place for.
fn reduced(bitext: &mut Bitext) {
    fn reduce(content: &mut Content) {
        let mut kept = Content::default();
        for inline in std::mem::take(&mut content.0) {
            match inline {
                Inline::Text(text) => {
                    kept.push_text(&text.replace(['\u{1}', '\u{FFFE}'], "\u{FFFD}"));
                }
                Inline::Code(code) => kept.push_code(Code {
                    class: match code.class {
                        CodeClass::CodeSpan(_) => CodeClass::CodeSpan(String::new()),
                        CodeClass::Link(_) => CodeClass::Link(String::new()),
                        CodeClass::Image(_) => CodeClass::Image(String::new()),
                        CodeClass::FootnoteRef(_) => CodeClass::FootnoteRef(String::new()),
                        CodeClass::Html(_) => CodeClass::Html(String::new()),
                        class => class,
                    },
                    display: String::new(),
                    rights: Rights::default(),
                    subflows: vec![],
                    ..code
                }),
            }
        }
        *content = kept;
    }
    let of_groups = bitext.groups.iter_mut().flat_map(|group| &mut group.notes);
    for note in bitext.notes.iter_mut().chain(of_groups) {
        note.category = None;
        note.attributes.clear();
    }
    for unit in &mut bitext.units {
        for note in &mut unit.notes {
            note.category = None;
            note.attributes.clear();
        }
        let mut first = true;
        let translate = unit.translate;
        for part in &mut unit.parts {
            match part {
                BitextPart::Segment(segment) => {
                    segment.sub_state = None;
                    // A text of nothing has none but in 2.x.
                    if segment.source.is_empty() {
                        segment.marks.source.clear();
                    }
                    if segment.target.as_ref().is_none_or(Content::is_empty) {
                        segment.marks.target.clear();
                    }
                    reduce(&mut segment.source);
                    segment.target.iter_mut().for_each(reduce);
                    for found in &mut segment.matches {
                        reduce(&mut found.source);
                        reduce(&mut found.target);
                    }
                    if let Some(previous) = &mut segment.previous {
                        reduce(&mut previous.source);
                        reduce(&mut previous.target);
                    }
                    // The state is the target's.
                    if segment.target.is_none() {
                        segment.state = State::Initial;
                        // Without letters the source is its own translation.
                        let letters =
                            segment.source.texts().any(|t| t.contains(char::is_alphabetic));
                        if translate && !segment.source.is_blank() && !letters {
                            segment.target = Some(segment.source.clone());
                            segment.state = State::Translated;
                        }
                    }
                    first = false;
                }
                BitextPart::Ignorable { source, target } => {
                    reduce(source);
                    target.iter_mut().for_each(reduce);
                }
            }
        }
        assert!(!first, "every unit has a segment");
    }
}

/// What was found, wherever.
fn ids(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.message.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn xliff_2_gives_back_everything(bitext in bitext()) {
        for version in [Version::V2_0, Version::V2_1, Version::V2_2] {
            let text = written(&bitext, version);
            let reading = read(&text);
            prop_assert_eq!(reading.version, version);
            prop_assert!(reading.findings.is_empty(), "{:#?}\n{}", reading.findings, text);
            prop_assert_eq!(&reading.files, &vec![bitext.clone()], "{}", text);
            prop_assert_eq!(written(&reading.files[0], version), text);
        }
    }

    #[test]
    fn terms_are_written_for_translators_and_never_read(bitext in bitext()) {
        for version in Version::ALL {
            let text = written(&annotated(bitext.clone()), version);
            let reading = read(&text);
            let plain = written(&bitext, version);
            let without = read(&plain);
            prop_assert_eq!(&reading.files, &without.files, "{}", text);
            prop_assert_eq!(ids(&reading.findings), ids(&without.findings));
            let faults = |text: &str| {
                let verdict = vulgate::validation::validate("t.xlf", text.as_bytes());
                ids(&verdict.expect("XLIFF").findings)
            };
            prop_assert_eq!(faults(&text), faults(&plain), "{}", text);
        }
    }

    #[test]
    fn xliff_1_2_gives_back_all_it_can_hold(bitext in bitext()) {
        let text = written(&bitext, Version::V1_2);
        let reading = read(&text);
        prop_assert_eq!(reading.version, Version::V1_2);
        let errors = reading.findings.iter().filter(|found| found.severity > Severity::Note);
        prop_assert_eq!(errors.count(), 0, "{:#?}\n{}", reading.findings, text);
        let mut expected = bitext.clone();
        reduced(&mut expected);
        prop_assert_eq!(&reading.files[0], &expected, "{}", text);
    }
}

/// A bitext of one unit, to be translated into German.
fn of_unit(unit: BitextUnit) -> Bitext {
    Bitext::new(
        "d".to_owned(),
        Lang::parse("en").unwrap(),
        Some(Lang::parse("de").unwrap()),
        vec![BitextUnit { id: "u".to_owned(), translate: true, ..unit }],
    )
}

#[test]
fn equal_notes_stay_where_they_were_in_1_2() {
    let note = |text: &str, segment: Option<&str>| Note {
        segment: segment.map(str::to_owned),
        ..Note::new(text)
    };
    let segment = |id: &str| {
        BitextPart::Segment(BitextSegment {
            id: id.to_owned(),
            source: Content(vec![Inline::Text("One.".to_owned())]),
            ..BitextSegment::default()
        })
    };
    let orders = [
        vec![note("g", Some("s1")), note(" g", None), note("g", Some("s2"))],
        vec![note("g", None), note("g", Some("s1")), note("g", None), note("g", Some("s2"))],
        vec![note("g", Some("s1")), note("g", Some("s1")), note("g", None)],
    ];
    for notes in orders {
        let parts = vec![segment("s1"), segment("s2")];
        let bitext = of_unit(BitextUnit { notes, parts, ..BitextUnit::default() });
        let text = written(&bitext, Version::V1_2);
        assert_eq!(read(&text).files[0], bitext, "{text}");
    }
}

#[test]
fn an_end_in_the_translation_of_another_sentence_is_still_the_one_it_was() {
    let end = || code(CodeKind::Close, 2, "a");
    let segment = |id: &str, source, target| {
        BitextPart::Segment(BitextSegment {
            id: id.to_owned(),
            source: Content(source),
            target,
            ..BitextSegment::default()
        })
    };
    // Two spans that overlap have their ends apart.
    let begin = |id| code(CodeKind::Open, id, "");
    let crossed = vec![begin(1), begin(2), code(CodeKind::Close, 1, "b"), end()];
    let first = segment("s1", crossed, None);
    let parts = vec![first, segment("s2", vec![], Some(Content(vec![end()])))];
    let bitext = of_unit(BitextUnit { parts, ..BitextUnit::default() });
    for version in [Version::V2_0, Version::V2_1, Version::V2_2] {
        let text = written(&bitext, version);
        assert_eq!(read(&text).files[0], bitext, "{text}");
    }
}

#[test]
fn a_term_is_marked_whatever_codes_are_in_the_way() {
    let pair = |kind| code(kind, 1, "**");
    let text = |text: &str| Inline::Text(text.to_owned());
    let source = |inlines: Vec<Inline>| -> String {
        let parts = vec![BitextPart::Segment(BitextSegment {
            id: "s1".to_owned(),
            source: Content(inlines),
            ..BitextSegment::default()
        })];
        let bitext = of_unit(BitextUnit { parts, ..BitextUnit::default() });
        let text = written(&annotated(bitext), Version::V2_1);
        assert!(text.contains("<gls:term>d e</gls:term>"), "{text}");
        let (_, rest) = text.split_once("<source>").unwrap();
        let (source, _) = rest.split_once("</source>").unwrap();
        source.split_once("c</mrk>").unwrap().1.to_owned()
    };
    let start = "id=\"vulgate-t4\" type=\"term\" ref=\"#gls=vulgate-4\"";
    let marked = |inside: &str| format!(" <mrk {start}>{inside}</mrk>.");
    let (open, close) = (CodeKind::Open, CodeKind::Close);
    assert_eq!(source(vec![text("a b c d e.")]), marked("d e"));
    let pc = "<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1e\">";
    let end = "<em startRef=\"vulgate-t4\"/>";
    let within = vec![text("a b c d "), pair(open), text("e"), pair(close), text(".")];
    // A term ends with its text, so that the end of the pair is outside.
    assert_eq!(source(within), format!(" <sm {start}/>d {pc}e{end}</pc>."));
    let around = vec![text("a b c "), pair(open), text("d e"), pair(close), text(".")];
    assert_eq!(
        source(around),
        format!(" {pc}{}</pc>.", marked("d e").trim().trim_end_matches('.'))
    );
    let across = vec![text("a b c "), pair(open), text("d"), pair(close), text(" e.")];
    assert_eq!(source(across), format!(" {pc}<sm {start}/>d</pc> e{end}."));
    let inside = vec![text("a b c d"), pair(open), text(" "), pair(close), text("e.")];
    assert_eq!(source(inside), marked(&format!("d{pc} </pc>e")));
    let single = vec![text("a b c d "), code(CodeKind::Standalone, 1, "x"), text("e.")];
    assert_eq!(source(single), marked("d <ph id=\"1\" dataRef=\"d1\"/>e"));
}

/// A translator sees a candidate once, with how like it is; what differs in case is not the same.
#[test]
fn the_previous_version_is_one_candidate() {
    let content = |text: &str| Content(vec![Inline::Text(text.to_owned())]);
    let (source, target) = (content("Item one"), content("Punkt eins"));
    let found = |kind, score, base| {
        let origin = Origin { provenance: Provenance::Own, ..Origin::default() };
        let (source, target) = (source.clone(), target.clone());
        Match { kind, score, base, source, target, origin, ..Match::default() }
    };
    let state = State::Reviewed;
    let previous = Some(Previous { source: source.clone(), target: target.clone(), state });
    let matches = vec![found(MatchKind::Previous, 66, 66), found(MatchKind::NearExact, 99, 100)];
    let segment = BitextSegment {
        id: "s1".to_owned(),
        source: content("Item number one"),
        matches,
        previous,
        ..BitextSegment::default()
    };
    let parts = vec![BitextPart::Segment(segment.clone())];
    let id = "u1".to_owned();
    let unit = BitextUnit { id, translate: true, parts, ..BitextUnit::default() };
    let [en, de] = ["en", "de"].map(|tag| Lang::parse(tag).unwrap());
    let bitext = Bitext::new("a".to_owned(), en, Some(de), vec![unit]);
    for version in Version::ALL {
        let text = written(&bitext, version);
        assert_eq!(text.matches("Punkt eins").count(), 2, "{text}");
        assert!(!text.contains("similarity=\"100\""), "{text}");
        let read = read(&text).files.remove(0);
        let back = read.units[0].segments().next().unwrap();
        assert_eq!((&back.previous, &back.matches), (&segment.previous, &segment.matches));
        assert_eq!(written(&read, version), text);
    }
}
