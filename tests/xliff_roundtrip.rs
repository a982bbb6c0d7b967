//! Whatever is written comes back equal: all of a bitext in 2.x, all that 1.2 can hold in 1.2.

mod xliff;

use proptest::prelude::*;
use vulgate::exchange::Version;
use vulgate::model::*;
use xliff::{bitext, read, written};

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
    for unit in &mut bitext.units {
        for note in &mut unit.notes {
            note.category = None;
        }
        let mut first = true;
        let translate = unit.translate;
        for part in &mut unit.parts {
            match part {
                BitextPart::Segment(segment) => {
                    segment.sub_state = None;
                    segment.marks = Marks::default();
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
