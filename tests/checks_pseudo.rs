//! Pseudo-translations keep what a translator keeps, and pass the checks that hold it.

use proptest::prelude::*;
use vulgate::checks::{Options, check};
use vulgate::model::lang::EU;
use vulgate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Code, CodeClass, CodeKind, Content, Lang,
    Rights, Role, State,
};
use vulgate::pseudo::pseudo;

/// Words, numbers and signs as they stand in a policy paper, with codes between.
fn contents() -> impl Strategy<Value = Content> {
    let word = prop_oneof![
        4 => "[A-Za-z]{1,12}",
        1 => "[a-zéüčλж]{1,8}",
        1 => Just("38,000".to_owned()),
        1 => Just("0.02%".to_owned()),
        1 => Just("6.10.1958".to_owned()),
        1 => Just("Article 14(2)".to_owned()),
        1 => Just("https://data.example/a?b=12".to_owned()),
        1 => Just("us@data.example".to_owned()),
        1 => Just("{0}".to_owned()),
        1 => Just("(EU) 2016/2102".to_owned()),
        // Never three digits alone: "38,000 123" is one number in languages that group by space.
        1 => "[1-9][0-9]?",
        1 => "[1-9][0-9]{3,4}",
    ];
    let glue = prop_oneof![5 => Just(" "), 1 => Just(", "), 1 => Just(": "), 1 => Just(" – ")];
    let end =
        prop_oneof![Just(""), Just("."), Just("?"), Just("!"), Just(":"), Just(".”"), Just("…")];
    (prop::collection::vec((word, glue, any::<bool>()), 1..14), end).prop_map(|(words, end)| {
        let mut content = Content::default();
        for (index, (word, glue, code)) in words.iter().enumerate() {
            if index > 0 {
                content.push_text(glue);
            }
            if *code {
                content.push_code(footnote(u32::try_from(index).unwrap() + 1));
            }
            content.push_text(word);
        }
        content.push_text(end);
        content
    })
}

fn footnote(id: u32) -> Code {
    Code {
        kind: CodeKind::Standalone,
        id,
        class: CodeClass::FootnoteRef(id.to_string()),
        native: format!("[^{id}]"),
        display: format!("footnote {id}"),
        equiv: String::new(),
        rights: Rights::KEEP,
        subflows: vec![],
    }
}

fn bitext(source: &Content, target: Content, lang: &Lang) -> Bitext {
    let segment = BitextSegment {
        id: "s1".to_owned(),
        source: source.clone(),
        target: Some(target),
        state: State::Translated,
        ..BitextSegment::default()
    };
    let units = vec![BitextUnit {
        id: "u1".to_owned(),
        role: Some(Role::Paragraph),
        translate: true,
        parts: vec![BitextPart::Segment(segment)],
        ..BitextUnit::default()
    }];
    Bitext::new("paper".to_owned(), Lang::parse("en").unwrap(), Some(lang.clone()), units)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn pseudo_translations_pass_the_checks(source in contents()) {
        for official in EU.iter().filter(|official| official.code != "en") {
            let lang = Lang::parse(official.code).unwrap();
            let target = pseudo(&source, &lang);
            prop_assert_eq!(&target, &pseudo(&source, &lang));
            prop_assert!(source.codes().eq(target.codes()));
            prop_assert_eq!(source.is_blank(), target.is_blank());
            let text = target.plain();
            let bad: Vec<_> = check(&bitext(&source, target, &lang), &Options::default())
                .into_iter()
                .filter(|finding| {
                    ["check-codes", "check-numbers", "check-end-punctuation", "check-url-email", "check-blank"]
                        .contains(&finding.message.id)
                })
                .collect();
            prop_assert!(bad.is_empty(), "{} {:?} {:?}", official.code, text, bad);
        }
    }

    #[test]
    fn any_text_is_pseudo_translated_and_checked_without_fault(text in "\\PC{0,60}", other in ".{0,60}") {
        let source = Content::text(text);
        for code in ["bg", "el", "de", "ja"] {
            let lang = Lang::parse(code).unwrap();
            prop_assert_eq!(pseudo(&source, &lang).is_empty(), source.is_empty());
            check(&bitext(&source, Content::text(other.as_str()), &lang), &Options::default());
            check(&bitext(&Content::text(other.as_str()), source.clone(), &lang), &Options::default());
        }
    }
}
