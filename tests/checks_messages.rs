//! Every check has its words, its findings fill them, and nothing else stands in the file.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use vulgate::checks::{CHECKS, Options, check};
use vulgate::model::{
    Arg, Bitext, BitextPart, BitextSegment, BitextUnit, Code, CodeClass, CodeKind, Content,
    Finding, Lang, Previous, Profile, Rights, Role, State, TermStatus, TermTranslation, TermUse,
};

const WORDS: &str = include_str!("../locales/en/checks.ftl");

fn resource() -> FluentResource {
    FluentResource::try_new(WORDS.to_owned())
        .map_err(|(_, errors)| errors)
        .expect("locales/en/checks.ftl is Fluent")
}

#[test]
fn every_check_has_a_message_a_hint_and_an_explanation() {
    let bundle = bundle();
    for check in CHECKS {
        let id = format!("check-{}", check.id);
        let message = bundle.get_message(&id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(message.value().is_some(), "{id}");
        for attribute in ["hint", "explain"] {
            assert!(message.get_attribute(attribute).is_some(), "{id}.{attribute}");
        }
    }
    let ids = WORDS.lines().filter_map(|line| line.strip_prefix("check-")?.split(' ').next());
    for id in ids {
        assert!(CHECKS.iter().any(|check| check.id == id), "no check is called {id}");
    }
}

#[test]
fn every_finding_is_put_into_words_without_a_gap() {
    let options = Options { profile: Some(Profile::Eu), ..Options::default() };
    let findings = check(&faulty(), &options);
    for check in CHECKS {
        let id = format!("check-{}", check.id);
        assert!(findings.iter().any(|finding| finding.message.id == id), "no finding of {id}");
    }
    for finding in &findings {
        words(finding);
    }
}

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource()).unwrap();
    bundle
}

/// The message and the hint of a finding; panics if a variable is missing.
fn words(finding: &Finding) -> String {
    let bundle = bundle();
    let mut args = FluentArgs::new();
    for (name, value) in &finding.message.args {
        let value = match value {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Decimal(number) => FluentValue::from(*number),
        };
        args.set(*name, value);
    }
    let message = bundle.get_message(finding.message.id).unwrap();
    let hint = message.get_attribute("hint").unwrap();
    let mut text = String::new();
    for pattern in [message.value().unwrap(), hint.value()] {
        let mut errors = Vec::new();
        text.push_str(&bundle.format_pattern(pattern, Some(&args), &mut errors));
        text.push('\n');
        assert_eq!(errors, [], "{}", finding.message.id);
    }
    text
}

/// A document with every fault the checks know, into Bulgarian, as its letters can be mixed.
fn faulty() -> Bitext {
    let mut footnote = Content::text("The duty exists.");
    footnote.push_code(Code {
        kind: CodeKind::Standalone,
        id: 1,
        class: CodeClass::FootnoteRef("1".to_owned()),
        native: "[^1]".to_owned(),
        display: "footnote 1".to_owned(),
        equiv: String::new(),
        rights: Rights::KEEP,
        subflows: vec![],
    });
    let text = |text: &str| Content::text(text);
    let long = "A reader who uses a screen reader meets a second wall that no one else can see.";
    let pairs = [
        (footnote, text("Задължението съществува.")),
        (text("A second wall."), text(" ")),
        (text("A brief"), text("Кратък\u{FFFD} текст")),
        (text("the reader meets a wall"), text("the reader meets a wall")),
        (text("Europe"), text("Eвропа")),
        (text("A wall"), text("Сте\u{200B}на")),
        (text("In 2016 and 2017."), text("През 2017 г. и 2018 г.")),
        (text("Write to us@data.example."), text("Пишете на us@dat.example.")),
        (text(long), text("Втора стена.")),
        (text("Who reads it?"), text("Кой го чете.")),
        (text("the budget (in euro)"), text("бюджетът (в евро")),
        (text("A “gap”"), text("Един ”процеп“")),
        (text("59% of them"), text("59 % от тях")),
        (text("One, two"), text("Едно , две")),
        (text("38,000 readers"), text("38.000 читатели")),
        (text("The text is short."), text("Текстът текстът е кратък.")),
        (text("The duty exists."), text("дългът съществува.")),
        (text("The duty exists."), text("Задължение има.")),
        (text(long), text(&format!("Който чете {}", &long[9..]))),
        (text("Eight weeks."), text("Дванадесет седмици.")),
    ];
    let mut units: Vec<BitextUnit> = pairs
        .into_iter()
        .enumerate()
        .map(|(index, (source, target))| BitextUnit {
            id: format!("u{index}"),
            role: Some(Role::Paragraph),
            translate: true,
            parts: vec![BitextPart::Segment(BitextSegment {
                id: "s1".to_owned(),
                source,
                target: Some(target),
                state: State::Translated,
                ..BitextSegment::default()
            })],
            ..BitextUnit::default()
        })
        .collect();
    units[0].max_length = Some(9);
    if let Some(segment) = units.last_mut().and_then(|unit| unit.segments_mut().next()) {
        segment.previous = Some(Previous {
            source: Content::text("Twelve weeks."),
            target: Content::text("Дванадесет седмици."),
            state: State::Final,
        });
    }
    if let Some(segment) = units.first_mut().and_then(|unit| unit.segments_mut().next()) {
        segment.terms = vec![misused_term()];
    }
    let lang = |code| Lang::parse(code).unwrap();
    Bitext::new("paper".to_owned(), lang("en"), Some(lang("bg")), units)
}

/// A term that is called what it should not be called.
fn misused_term() -> TermUse {
    let translation = |text: &str, status, used| TermTranslation {
        text: text.to_owned(),
        status: Some(status),
        used,
    };
    TermUse {
        range: 4..8,
        term: "duty".to_owned(),
        translations: vec![
            translation("дълг", TermStatus::Preferred, false),
            translation("задължение", TermStatus::Deprecated, true),
        ],
        ..TermUse::default()
    }
}
