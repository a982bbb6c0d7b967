//! What hostile input does not do to a page.

mod html;
#[path = "html/made.rs"]
mod made;

use html::dense;
use made::{Line, Maker, page};
use proptest::prelude::*;
use vulgate::model::{Block, CodeClass, ListItem};

#[test]
fn wide_deep_and_long_is_all_there() {
    let mut m = Maker::titled(&"\"<title>\" & ".repeat(300));
    let columns: Vec<String> = (0..500).map(|column| format!("c{column}")).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    m.table(&columns, &[&columns[..]], vec![]);
    m.par("x".repeat(10_000));
    let mut item = m.item("innermost");
    for depth in 0..60 {
        let block = Block::List { start: None, tight: true, items: vec![item] };
        item = ListItem { task: None, blocks: vec![m.par_block(format!("level {depth}")), block] };
    }
    m.blocks.push(Block::List { start: Some(u64::MAX), tight: false, items: vec![item] });
    for number in 0..5_000 {
        m.par(Line::from(format!("p{number}")).note(&format!("n{number}")));
        m.note(&format!("n{number}"), format!("note number {number}"));
    }
    let document = m.finish();
    let page = page(&document);
    assert_eq!(page.named("th").len(), 500);
    assert_eq!(page.classed("back").len(), 5_000);
    let body = dense(&page.one("body").text());
    assert!(body.contains(&"x".repeat(10_000)));
    assert!(body.contains("innermost") && body.contains("notenumber4999"));
}

/// Texts with whatever might mean something to a browser.
fn hostile() -> impl Strategy<Value = String> {
    let bits = prop_oneof![
        Just("<script>alert(1)</script>".to_owned()),
        Just("</style><img src=x onerror=alert(1)>".to_owned()),
        Just("\" onload=\"x\" '".to_owned()),
        Just("javascript:alert(1)".to_owned()),
        Just("&lt;&amp;&#x3c;&quot".to_owned()),
        Just("<!-- --> ]]> <![CDATA[".to_owned()),
        Just("\u{0}\u{1}\u{c}\u{7f}\u{85}\u{feff}\u{ffff}".to_owned()),
        Just("\u{ad}\u{202e}\u{2028}\u{200b}".to_owned()),
        "\\PC{0,12}",
        "[a-z ]{0,12}",
    ];
    prop::collection::vec(bits, 0..5).prop_map(|bits| bits.concat())
}

fn class() -> impl Strategy<Value = CodeClass> {
    prop_oneof![
        hostile().prop_map(CodeClass::Link),
        hostile().prop_map(|text| CodeClass::Link(format!("https://a.example/{text}"))),
        Just(CodeClass::Link("JavaScript:alert(1)".into())),
        Just(CodeClass::Link("data:text/html,<script>x</script>".into())),
        Just(CodeClass::Link("#t".into())),
        hostile().prop_map(CodeClass::Html),
        Just(CodeClass::Html("script".into())),
        Just(CodeClass::Html("kbd".into())),
        Just(CodeClass::Strong),
        Just(CodeClass::Untranslated("x\" onload=\"y".into())),
        Just(CodeClass::Image("square.svg".into())),
    ]
}

/// What the page must hold of a text: control characters, and what is no character, go.
fn kept(text: &str) -> String {
    let forbidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}')
            || u32::from(c) & 0xFFFE == 0xFFFE
    };
    text.chars().filter(|c| !forbidden(*c) && !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_an_author_writes_is_markup(
        title in hostile(),
        texts in prop::collection::vec((hostile(), class(), hostile(), 0u8..6), 1..12),
        labels in prop::collection::vec(hostile(), 0..3),
    ) {
        let mut m = Maker::titled(&title);
        m.meta.fields.push(("author".into(), title.clone()));
        m.meta.fields.push(("version".into(), title.clone()));
        for (text, class, inner, kind) in &texts {
            let mut line = Line::from(text.as_str()).span(class.clone(), inner);
            for label in &labels {
                line = line.note(label);
            }
            match kind {
                0 => m.heading(2, line),
                1 => m.blocks.push(Block::Code { info: inner.clone(), text: text.clone(), line: 1 }),
                2 => {
                    let items = vec![m.item(line)];
                    m.blocks.push(Block::List { start: None, tight: false, items });
                }
                3 => m.table(&[text, inner], &[&[inner, text]], vec![]),
                4 => {
                    let blocks = vec![m.par_block(line)];
                    m.blocks.push(Block::Quote { blocks });
                }
                _ => m.par(line),
            }
        }
        for label in &labels {
            m.note(label, label.as_str());
        }
        let document = m.finish();
        let page = page(&document);
        let body = kept(&page.one("body").text());
        for (text, _, _, kind) in &texts {
            // The page of a heading alone has its text twice; of code, tabs are spaces.
            prop_assert!(body.contains(&kept(text)), "{kind}: {text:?}");
        }
    }
}
