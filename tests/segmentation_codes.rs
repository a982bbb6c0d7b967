//! Inline codes and white space at breaks, and that nothing is ever lost (law 2).

use proptest::prelude::*;
use vulgate::model::lang::EU;
use vulgate::model::{
    Code, CodeClass, CodeKind, Content, Inline, Lang, Piece, PieceKind, Rights, Role,
};
use vulgate::segmentation::{Candidate, Reason, Segmenter, built_in};

fn segmenter(lang: &str) -> Segmenter {
    Segmenter::new(built_in(), &Lang::parse(lang).unwrap())
}

fn code(kind: CodeKind, id: u32, class: CodeClass) -> Inline {
    Inline::Code(Code {
        kind,
        id,
        class,
        native: String::new(),
        display: String::new(),
        equiv: String::new(),
        rights: Rights::default(),
        subflows: vec![],
    })
}

/// Reads `<1`…`1>` as codes that open and close, `{1}` as one that stands alone, `^1` as a
/// footnote reference and `⏎` as a hard break.
fn content(text: &str) -> Content {
    let mut content = Content::default();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let digit = |c: Option<&char>| c.and_then(|c| c.to_digit(10));
        let inline = match c {
            '<' => code(CodeKind::Open, digit(rest.next().as_ref()).unwrap(), CodeClass::Strong),
            '^' => {
                let id = digit(rest.next().as_ref()).unwrap();
                code(CodeKind::Standalone, id, CodeClass::FootnoteRef(id.to_string()))
            }
            '{' => {
                let id = digit(rest.next().as_ref()).unwrap();
                rest.next();
                code(CodeKind::Standalone, id, CodeClass::Other)
            }
            '⏎' => code(CodeKind::Standalone, 99, CodeClass::HardBreak),
            c if c.is_ascii_digit() && rest.peek() == Some(&'>') => {
                rest.next();
                code(CodeKind::Close, c.to_digit(10).unwrap(), CodeClass::Strong)
            }
            c => {
                content.push_text(c.encode_utf8(&mut [0; 4]));
                continue;
            }
        };
        content.0.push(inline);
    }
    content
}

/// The inverse of [`content`], with `|` between pieces; ignorable ones stand in brackets.
fn show(pieces: &[Piece]) -> String {
    let text = |piece: &Piece| -> String {
        let inlines = piece.content.0.iter().map(|inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Code(code) => match (&code.class, code.kind) {
                (CodeClass::HardBreak, _) => "⏎".to_owned(),
                (CodeClass::FootnoteRef(_), _) => format!("^{}", code.id),
                (_, CodeKind::Open) => format!("<{}", code.id),
                (_, CodeKind::Close) => format!("{}>", code.id),
                (_, CodeKind::Standalone) => format!("{{{}}}", code.id),
            },
        });
        inlines.collect()
    };
    let shown = pieces.iter().map(|piece| match piece.kind {
        PieceKind::Segment => text(piece),
        PieceKind::Ignorable => format!("[{}]", text(piece)),
    });
    shown.collect::<Vec<_>>().join("|")
}

fn split(text: &str) -> String {
    show(&segmenter("en").segment(&content(text), Role::Paragraph))
}

#[test]
fn codes_at_a_break_stay_with_their_sentence() {
    assert_eq!(split("One. Two."), "One.|[ ]|Two.");
    assert_eq!(split("<1One.1> Two."), "<1One.1>|[ ]|Two.");
    assert_eq!(split("One. <1Two.1>"), "One.|[ ]|<1Two.1>");
    assert_eq!(split("One.^1 Two."), "One.^1|[ ]|Two.");
    assert_eq!(split("One.{1} Two."), "One.{1}|[ ]|Two.");
    assert_eq!(split("One. {1}Two."), "One.|[ ]|{1}Two.");
    assert_eq!(split("One.^1^2 <3Two3>."), "One.^1^2|[ ]|<3Two3>.");
    assert_eq!(split("One. ^1 Two."), "One. ^1|[ ]|Two.");
    assert_eq!(split("(<1One.1>) Two."), "(<1One.1>)|[ ]|Two.");
    for between in [",", ", ", "; ", "–"] {
        let notes = format!("One.^1{between}^2");
        assert_eq!(split(&format!("{notes} Two.")), format!("{notes}|[ ]|Two."));
    }
    assert_eq!(split("One,^1,^2 Two."), "One,^1,^2 Two.");
}

#[test]
fn a_break_within_a_span_splits_it() {
    assert_eq!(split("<1One. Two.1>"), "<1One.|[ ]|Two.1>");
    assert_eq!(split("A <1one. <2Two2> b1> c."), "A <1one.|[ ]|<2Two2> b1> c.");
}

#[test]
fn white_space_inside_a_span_stays_inside() {
    assert_eq!(split("<1One. 1>Two."), "<1One. 1>|Two.");
    assert_eq!(split("One.<1 Two.1>"), "One.|<1 Two.1>");
    assert_eq!(split("One.<11> Two."), "One.<11>|[ ]|Two.");
    assert_eq!(split("One. <11> Two."), "One.|[ ]|<11> Two.");
}

#[test]
fn a_hard_break_ends_a_segment_and_stands_between() {
    assert_eq!(split("one⏎two"), "one|[⏎]|two");
    assert_eq!(split("one. ⏎ Two"), "one.|[ ⏎ ]|Two");
    assert_eq!(split("<1one⏎two1>"), "<1one|[⏎]|two1>");
    assert_eq!(split("<1one⏎1>two"), "<1one⏎1>|two");
    assert_eq!(split("One.⏎^1 two"), "One.|[⏎]|^1 two");
    let heading = segmenter("en").segment(&content("One. Two⏎three"), Role::Heading(2));
    assert_eq!(show(&heading), "One. Two⏎three");
}

#[test]
fn white_space_around_a_unit_is_ignorable() {
    assert_eq!(split("  One. "), "[  ]|One.|[ ]");
    assert_eq!(split(" <1 One. 1> "), "[ ]|<1 One. 1>|[ ]");
    assert_eq!(split("   "), "[   ]");
    assert_eq!(split(""), "");
    assert_eq!(split(" {1} "), "[ ]|{1}|[ ]");
}

#[test]
fn a_code_span_is_text_of_its_sentence() {
    let mut unit = Content::text("It ends. ");
    unit.push_code(match code(CodeKind::Standalone, 1, CodeClass::CodeSpan("Run. It".into())) {
        Inline::Code(code) => code,
        Inline::Text(_) => unreachable!(),
    });
    unit.push_text(" is next. End.");
    let pieces = segmenter("en").segment(&unit, Role::Paragraph);
    assert_eq!(show(&pieces), "It ends.|[ ]|{1} is next.|[ ]|End.");
}

#[test]
fn roles_without_sentences_are_one_segment() {
    let unit = Content::text(" 1. Scope. Art. 3. ");
    for role in [Role::Title, Role::Heading(1), Role::TableHeader, Role::AltText, Role::LinkTitle] {
        assert_eq!(show(&segmenter("en").segment(&unit, role)), "[ ]|1. Scope. Art. 3.|[ ]");
        assert_eq!(segmenter("en").explain(&unit, role), []);
    }
    for role in [Role::TableCell, Role::ListItem, Role::Footnote, Role::Quote, Role::Html] {
        assert!(segmenter("en").segment(&Content::text("One. Two."), role).len() == 3);
    }
}

#[test]
fn explain_names_the_rule_that_held_and_the_one_that_broke() {
    let found = segmenter("en").explain(&Content::text("See Mr. Smith. He knows."), Role::Quote);
    let decisions: Vec<_> = found.iter().map(|one| (one.offset, one.broke)).collect();
    assert_eq!(decisions, [(7, false), (14, true)]);
    let rule = |found: &Candidate| match &found.reason {
        Reason::Rule { group, number, line } if *number > 0 && *line > 0 => group.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(found.iter().map(rule).collect::<Vec<_>>(), ["English", "Common"]);
}

/// Well-formed codes around random text.
fn any_content() -> impl Strategy<Value = Content> {
    let text = prop::sample::select(vec![
        "a", "A", "Dr", "Art", "3", "1", "z.B", ".", ". ", "! ", "? ", "…", " ", "\n", "\u{a0}",
        "„", "“", "\"", "(", ")", "«", "»", "•", "ß", "Ž", "Ω", "Я", "\u{301}", "\u{202e}",
        "\u{fffd}", "e.g. ", "The ", "Die ", "12. ", "😀", "。", ";", "\u{37e}",
    ]);
    let item = prop_oneof![
        8 => text.prop_map(|text| (text.to_owned(), 0_u8)),
        1 => any::<char>().prop_map(|c| (c.to_string(), 0)),
        3 => (1..6_u8).prop_map(|kind| (String::new(), kind)),
    ];
    prop::collection::vec(item, 0..60).prop_map(|items| {
        let mut content = Content::default();
        let mut open = Vec::new();
        for (id, (text, kind)) in (1_u32..).zip(items) {
            let inline = match (kind, open.last().copied()) {
                (0, _) => {
                    content.push_text(&text);
                    continue;
                }
                (1, _) => {
                    open.push(id);
                    code(CodeKind::Open, id, CodeClass::Emphasis)
                }
                (2, Some(id)) => {
                    open.pop();
                    code(CodeKind::Close, id, CodeClass::Emphasis)
                }
                (3, _) => code(CodeKind::Standalone, id, CodeClass::HardBreak),
                (4, _) => code(CodeKind::Standalone, id, CodeClass::FootnoteRef(id.to_string())),
                _ => code(CodeKind::Standalone, id, CodeClass::CodeSpan("x. Y".to_owned())),
            };
            content.0.push(inline);
        }
        while let Some(id) = open.pop() {
            content.0.push(code(CodeKind::Close, id, CodeClass::Emphasis));
        }
        content
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn nothing_is_lost(content in any_content(), lang in 0..EU.len(), heading in any::<bool>()) {
        let segmenter = segmenter(EU[lang].code);
        let role = if heading { Role::Heading(1) } else { Role::Paragraph };
        let pieces = segmenter.segment(&content, role);
        let mut whole = Content::default();
        for piece in &pieces {
            prop_assert!(!piece.content.is_empty());
            whole.append(&piece.content);
        }
        prop_assert_eq!(&whole, &content);
        // A piece between segments holds white space and hard breaks only.
        for piece in pieces.iter().filter(|piece| piece.kind == PieceKind::Ignorable) {
            prop_assert!(piece.content.is_blank());
            prop_assert!(piece.content.codes().all(|code| code.class == CodeClass::HardBreak));
        }
        // A text without codes is cut in the same places, whichever way it is asked for.
        let whole = content.plain();
        let text = Content::text(whole.clone());
        let plain = segmenter.segment(&text, Role::Paragraph);
        let plain = plain.iter().filter(|piece| piece.kind == PieceKind::Segment);
        let plain: Vec<String> = plain.map(|piece| piece.content.plain()).collect();
        prop_assert_eq!(segmenter.segment_text(&whole), plain);
        // Segmenting a segment again as a heading leaves it whole.
        prop_assert!(pieces.windows(2).all(|two| two[0].kind != PieceKind::Ignorable
            || two[1].kind != PieceKind::Ignorable));
    }
}

#[test]
fn every_code_point_around_a_break_is_kept() {
    let segmenter = segmenter("en");
    for c in (0..=0x2_ffff).filter_map(char::from_u32).step_by(19) {
        let text = format!("{c}. {c}A{c} b.{c} C{c}. D");
        let pieces = segmenter.segment(&Content::text(text.as_str()), Role::Paragraph);
        let whole: String = pieces.iter().map(|piece| piece.content.plain()).collect();
        assert_eq!(whole, text);
    }
}

#[test]
fn long_text_without_a_space_takes_linear_time() {
    for text in ["a", ".", "a.", "\"", "ä", "(1)", "e.g.A"] {
        let text = text.repeat(20_000);
        let pieces = segmenter("de").segment(&Content::text(text.as_str()), Role::Paragraph);
        let whole: String = pieces.iter().map(|piece| piece.content.plain()).collect();
        assert!(whole == text);
    }
}
