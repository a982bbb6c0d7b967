//! Laws of changed files: splitting and joining undo each other, a file that conforms still
//! does, and nothing that can be read makes the program fall over.

#[path = "xliff/canonical.rs"]
mod canonical;
#[path = "support/processor.rs"]
mod processor;
#[path = "shared/mod.rs"]
mod shared_folder;

use canonical::canonical;
use proptest::prelude::*;
use std::cell::Cell;
use vulgate::error::Error;
use vulgate::exchange::modify::{Modified, Order, Passage, Strip, join, rewrite, split, strip};
use vulgate::model::{Content, Inline, Piece, PieceKind, Severity};
use vulgate::validation::validate;

/// A content written as XML, nested spans and texts; ids come later.
fn content(depth: u32) -> BoxedStrategy<String> {
    let text = prop_oneof![
        4 => "[a-zé ]{0,6}[.] {0,2}[A-Z]?",
        1 => Just("&amp;&#xE9;".to_owned()),
        1 => Just("<![CDATA[a <b>. C]]>".to_owned()),
        1 => Just("x\r\n y".to_owned()),
        1 => Just("<!-- c -->".to_owned()),
        1 => Just("<ph id=\"#\"/>".to_owned()),
    ];
    if depth == 0 {
        return text.boxed();
    }
    let inner = move || proptest::collection::vec(content(depth - 1), 0..4);
    let concat = |parts: Vec<String>| parts.concat();
    prop_oneof![
        3 => inner().prop_map(concat),
        1 => inner().prop_map(|it| format!("<pc id=\"#\" type=\"fmt\">{}</pc>", it.concat())),
        1 => inner().prop_map(|it| format!("<pc id=\"#\" canOverlap=\"yes\">{}</pc>", it.concat())),
        1 => inner().prop_map(|it| format!("<mrk id=\"#\" type=\"comment\" value=\"v\">{}</mrk>", it.concat())),
    ]
    .boxed()
}

/// A file with one segment; every `#` of a content is another number.
fn file(content: &str, attributes: &str) -> String {
    let number = Cell::new(0);
    let content: String = content
        .split('#')
        .enumerate()
        .map(|(index, part)| {
            // `&#xE9;` is none of ours.
            if index == 0 || part.starts_with('x') {
                return if index == 0 { part.to_owned() } else { format!("#{part}") };
            }
            number.set(number.get() + 1);
            format!("{}{part}", number.get())
        })
        .collect();
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\">\n \
         <file id=\"f\">\n  <unit id=\"u\">\n   <segment id=\"s1\">\n    <source{attributes}>{content}\
         </source>\n   </segment>\n  </unit>\n </file>\n</xliff>\n"
    )
}

/// Cuts a content before characters and codes that some numbers choose.
fn chop(content: &Content, numbers: &[u8], gaps: bool) -> Vec<Piece> {
    let mut pieces = vec![Content::default()];
    let mut numbers = numbers.iter().cycle();
    let mut cut = || *numbers.next().unwrap_or(&1) == 0;
    for inline in &content.0 {
        match inline {
            Inline::Code(code) => {
                if cut() {
                    pieces.push(Content::default());
                }
                pieces.last_mut().unwrap().push_code(code.clone());
            }
            Inline::Text(text) => {
                for c in text.chars() {
                    if cut() {
                        pieces.push(Content::default());
                    }
                    pieces.last_mut().unwrap().push_text(c.encode_utf8(&mut [0; 4]));
                }
            }
        }
    }
    pieces.retain(|piece| !piece.0.is_empty());
    let kind = |index: usize| match gaps && index % 2 == 1 {
        true => PieceKind::Ignorable,
        false => PieceKind::Segment,
    };
    let pieces = pieces.into_iter().enumerate();
    pieces.map(|(index, content)| Piece { kind: kind(index), content }).collect()
}

fn errors(text: &str) -> Vec<String> {
    let verdict = validate("t.xlf", text.as_bytes()).expect(text);
    let errors = verdict.findings.into_iter().filter(|it| it.severity == Severity::Error);
    errors.map(|it| format!("{} {:?}", it.place, it.message)).collect()
}

fn canonical_in_one(text: &str) -> String {
    // What joined segments keep for themselves is not part of the content.
    canonical(text).replace(" {}canOverlap=\"no\"", "")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn split_and_joined_is_what_it_was(
        content in content(3),
        numbers in proptest::collection::vec(0u8..4, 1..30),
        gaps in any::<bool>(),
        preserve in any::<bool>(),
    ) {
        let before = file(&content, if preserve { " xml:space=\"preserve\"" } else { "" });
        prop_assert_eq!(errors(&before), Vec::<String>::new(), "{}", before);
        let cut = |passage: &Passage<'_>| chop(&passage.content, &numbers, gaps);
        let parts = split("t.xlf", &before, &cut).unwrap();
        prop_assert_eq!(errors(&parts.text), Vec::<String>::new(), "{}", parts.text);
        prop_assert_eq!(parts.findings.len(), 0);
        let whole = join("t.xlf", &parts.text, Order::Target).unwrap();
        prop_assert_eq!(errors(&whole.text), Vec::<String>::new(), "{}", whole.text);
        prop_assert_eq!(whole.changes, parts.changes);
        // An ignorable at the end stays one.
        if !whole.text.contains("<ignorable>") {
            prop_assert_eq!(
                canonical_in_one(&whole.text), canonical_in_one(&before), "{}", parts.text
            );
        }
        if parts.changes == 0 {
            prop_assert_eq!(parts.text, before);
        }
    }

    #[test]
    fn whatever_a_file_says_nothing_falls_over(
        units in proptest::collection::vec(proptest::collection::vec(scrap(), 0..12), 1..4),
        numbers in proptest::collection::vec(0u8..4, 1..20),
    ) {
        let text = scraps(&units);
        for change in changes(&numbers) {
            if let Ok(modified) = change(&text) {
                let again = rewrite("t.xlf", &modified.text);
                prop_assert!(again.is_ok(), "{}\n{}", text, modified.text);
            }
        }
    }
}

/// Something that might stand in a unit, right or wrong.
fn scrap() -> impl Strategy<Value = String> {
    let inline = prop_oneof![
        "[a-z. ]{0,5}",
        Just("<sc id='1'/>".to_owned()),
        Just("<ec startRef='1'/>".to_owned()),
        Just("<sc id='2' isolated='yes'/>".to_owned()),
        Just("<ec startRef='2' canCopy='no'/>".to_owned()),
        Just("<sm id='m' type='my:x'/><em startRef='m'/>".to_owned()),
        Just("<em startRef='m'/>".to_owned()),
        Just("<pc id='1'>a<sc id='3'/></pc>".to_owned()),
        Just("<pc id='1'><pc id='1'/>. <ec startRef='3'/></pc>".to_owned()),
        Just("<mrk id='m' type='my:x'>x. Y<pc>?</pc></mrk>".to_owned()),
        Just("<pc id='4' xmlns:q='q'><q:x q:y=''/>. </pc>".to_owned()),
        Just("<source>x</source>".to_owned()),
    ];
    let order = prop_oneof![
        3 => Just(String::new()), 3 => (0u8..6).prop_map(|it| format!(" order='{it}'")),
        1 => Just(" xml:space='preserve' xmlns:q='r'".to_owned()),
    ];
    let state = prop_oneof![
        Just(""),
        Just(" state='final' subState='a:b'"),
        Just(" canResegment='no'"),
        Just(" id='s1' state='?'"),
        Just(" id='18446744073709551615' xmlns:q='t' q:z='1'"),
    ];
    let side = || proptest::collection::vec(inline.clone(), 0..4).prop_map(|it| it.concat());
    prop_oneof![
        6 => (state, side(), proptest::option::of((order, side()))).prop_map(
            |(state, source, target)| {
                let target = target.map(|(order, it)| format!("<target{order}>{it}</target>"));
                format!("<segment{state}><source>{source}</source>{}</segment>",
                    target.unwrap_or_default())
            }
        ),
        2 => side().prop_map(|it| format!("\n  <ignorable><source>{it}</source></ignorable>")),
        1 => Just("<!-- c --><?pi x?>".to_owned()),
        1 => Just("<q:z xmlns:q='q' ref='#s1'><q:y/></q:z>".to_owned()),
        1 => Just("<v:validation xmlns:v='urn:oasis:names:tc:xliff:validation:2.0'>\
            <v:rule x:y='' xmlns:x='x'/><v:rule/></v:validation>".to_owned()),
        1 => Just("<segment/><segment>x<target/><source/></segment>".to_owned()),
    ]
}

fn scraps(units: &[Vec<String>]) -> String {
    let units: String =
        units.iter().map(|it| format!("<unit id='u'>{}</unit>", it.concat())).collect();
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en'>\
         <file id='f'>{units}</file></xliff>"
    )
}

type Change<'a> = Box<dyn Fn(&str) -> Result<Modified, Error> + 'a>;

fn changes(numbers: &[u8]) -> Vec<Change<'_>> {
    let cut =
        |passage: &Passage<'_>| chop(&passage.content, numbers, numbers.len().is_multiple_of(2));
    let everything = [Strip::Annotations, Strip::Extensions];
    vec![
        Box::new(move |text| split("t.xlf", text, &cut)),
        Box::new(|text| join("t.xlf", text, Order::Target)),
        Box::new(|text| join("t.xlf", text, Order::Source)),
        Box::new(move |text| strip("t.xlf", text, &everything)),
        Box::new(|text| strip("t.xlf", text, &[Strip::CustomAnnotations])),
        Box::new(|text| rewrite("t.xlf", text)),
    ]
}

#[test]
fn files_of_the_suite_that_conform_still_do_when_they_are_changed() {
    let Some(shared) = shared_folder::folder() else { return };
    let suite = shared.join("standards/xliff/xliff-21/test-suite");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for folder in ["core/valid", "core/in-out", "modules/valid"] {
        for entry in std::fs::read_dir(suite.join(folder)).unwrap().flatten() {
            let bytes = std::fs::read(entry.path()).unwrap();
            let Ok(decoded) = vulgate::xml::decode("t.xlf", &bytes) else { continue };
            let text = decoded.text;
            if validate("t.xlf", text.as_bytes()).is_err() || !errors(&text).is_empty() {
                continue;
            }
            seen += 1;
            for (number, change) in changes(&[1, 1, 1, 0]).into_iter().enumerate() {
                let Ok(modified) = change(&text) else { continue };
                for error in errors(&modified.text) {
                    wrong.push(format!("{} {number}: {error}", entry.path().display()));
                }
            }
        }
    }
    assert!(seen > 40, "{seen} files");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn large_files_take_their_time_and_no_more() {
    let many = 5_000;
    let scrap = "<segment><source><sc id='1'/>a. <ec startRef='1'/></source></segment>";
    let crossing: String = (0..many).map(|id| format!("<sc id='{id}'/>")).collect();
    let ends: String = (0..many).map(|id| format!("<ec startRef='{id}'/>")).collect();
    let halves = format!(
        "<segment><source>{crossing}</source></segment><segment><source>{ends}</source></segment>"
    );
    let backwards: String = (0..many)
        .map(|n| {
            let order = if n % 2 == 0 { n / 2 + 1 } else { many - n / 2 };
            format!("<segment><source/><target order='{order}'/></segment>")
        })
        .collect();
    let deep = format!(
        "<segment><source>{}{}</source></segment>",
        "<pc id='1'>".repeat(9_000),
        "</pc>".repeat(9_000)
    );
    for unit in [scrap.repeat(many), halves, backwards, deep] {
        let text = scraps(&[vec![unit]]);
        let begin = processor::seconds();
        for change in changes(&[1, 0]) {
            let _ = change(&text);
        }
        let took = processor::seconds() - begin;
        assert!(took < 60, "{took} seconds");
    }
}
