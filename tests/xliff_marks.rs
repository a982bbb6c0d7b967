//! Marks of XLIFF 1.2 that are no segments: what a translator's tool has added comes into the
//! record.

mod support;

use support::{Project, finish, translation};
use vulgate::exchange;
use vulgate::model::*;

fn of_1_2(body: &str) -> BitextUnit {
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='doc' \
         source-language='en' target-language='de' datatype='plaintext'>{body}</file></xliff>"
    );
    let mut reading = exchange::read("t.xlf", text.as_bytes()).expect(&text);
    reading.files.remove(0).units.remove(0)
}

/// What is marked of a content, and how.
fn shown(content: &Content, marks: &[Mark]) -> Vec<String> {
    let text: Vec<char> = content
        .0
        .iter()
        .flat_map(|inline| match inline {
            Inline::Text(text) => text.chars().collect(),
            Inline::Code(_) => vec!['*'],
        })
        .collect();
    let said = |mark: &Mark| -> String {
        let all = mark.attributes.iter().map(|it| format!(" {}={}", it.local, it.value));
        all.collect()
    };
    let marked = |mark: &Mark| -> String { text[mark.range.clone()].iter().collect() };
    marks.iter().map(|mark| format!("{}{}: {}", mark.id, said(mark), marked(mark))).collect()
}

#[test]
fn marks_are_annotations_of_the_kind_that_xliff_2_has() {
    let unit = of_1_2(
        "<body><trans-unit id='1'><source>The <mrk mtype='term' mid='1'>sea <g id='1'>ice</g></mrk> \
         of <mrk mtype='protected'>Åland</mrk>, <mrk mtype='x-acme:odd' ts='7'>odd</mrk>.</source>\
         <target>Das <mrk mtype='term' mid='1'><g id='1'>Meereis</g></mrk> von <mrk \
         mtype='phrase'><mrk mtype='protected'>Åland</mrk></mrk>.</target></trans-unit></body>",
    );
    let segment = unit.segments().next().unwrap();
    assert_eq!(
        shown(&segment.source, &segment.marks.source),
        [
            "m1 type=term: sea *ice*",
            "protected translate=no: Åland",
            "x-acme:odd type=acme:odd ts=7: odd"
        ]
    );
    assert_eq!(
        shown(segment.target.as_ref().unwrap(), &segment.marks.target),
        [
            "m1 type=term: *Meereis*",
            "phrase type=xliff12:phrase: Åland",
            "protected translate=no: Åland"
        ]
    );
}

#[test]
fn marks_within_segments_are_theirs_and_none_is_that_of_another_segment() {
    let unit = of_1_2(
        "<body><trans-unit id='1'><source>A b. C d.</source><seg-source><mrk mtype='seg' mid='1'>A \
         <mrk mtype='name' mid='s1'>b</mrk>.</mrk> <mrk mtype='seg' mid='2'>C d.</mrk></seg-source>\
         <target><mrk mtype='seg' mid='1'>X y.</mrk> <mrk mtype='seg' mid='2'>Z <mrk mtype='name' \
         mid='s1'>d</mrk>.</mrk></target></trans-unit></body>",
    );
    let segments: Vec<_> = unit.segments().collect();
    assert_eq!(
        shown(&segments[0].source, &segments[0].marks.source),
        ["s1-2 type=xliff12:name: b"]
    );
    assert_eq!(
        shown(segments[1].target.as_ref().unwrap(), &segments[1].marks.target),
        ["s1-3 type=xliff12:name: d"]
    );
    assert_eq!(segments[0].marks.target, []);
    assert_eq!(segments[1].marks.source, []);
}

#[test]
fn comments_changes_and_terms_of_ours_are_no_marks() {
    let unit = of_1_2(
        "<body><trans-unit id='1'><source>A <mrk mtype='term' xmlns:x='urn:oasis:names:tc:xliff:\
         document:2.0' x:id='vulgate-t1'>b</mrk> <mrk mtype='x-sdl-added'>c</mrk> <mrk \
         mtype='x-comment' comment='C'>d</mrk></source></trans-unit></body>",
    );
    assert_eq!(unit.segments().next().unwrap().marks, Marks::default());
    assert_eq!(unit.notes.len(), 1);
}

#[test]
fn marks_that_a_tool_adds_come_into_the_record_and_out_again() {
    let project = Project::new();
    let out = "out/xliff/de/water.xlf";
    project.run(&["export", "water", "--lang", "de", "--xliff", "1.2"]).expect(0);
    finish(&project.path(out), State::Translated, |text| translation("de", text));
    let text = project.text(out);
    let (head, rest) = text.split_once("<target state=\"translated\">").expect("a target");
    let (word, rest) = rest.split_once(' ').expect("a word");
    let target = "<target state=\"translated\">";
    let text = format!("{head}{target}<mrk mtype=\"x-odd\" mid=\"1\">{word}</mrk> {rest}");
    project.write("back.xlf", &text);
    project.run(&["import", "back.xlf"]).expect(0);
    let mark = format!("<mrk id=\"m1\" type=\"xliff12:x-odd\">{word}</mrk>");
    assert!(project.text("translations/de/water.xlf").contains(&mark), "{mark}");
    project.run(&["validate", "translations/de/water.xlf"]).expect(0);
    // Again, and where a tool drops it, it is there.
    project.run(&["import", "back.xlf"]).expect(0);
    project.run(&["export", "water", "--lang", "de", "--xliff", "1.2"]).expect(0);
    let of_1_2 = format!("<mrk mtype=\"x-odd\" xlf2:id=\"m1\">{word}</mrk>");
    assert!(project.text(out).contains(&of_1_2), "{of_1_2}");
    project.run(&["validate", out]).expect(0);
    let dropped = project.text(out).replace(&of_1_2, word);
    project.write("dropped.xlf", &dropped);
    project.run(&["import", "dropped.xlf"]).expect(0);
    assert!(project.text("translations/de/water.xlf").contains(&mark), "{mark}");
    project.run(&["export", "water", "--lang", "de", "--xliff", "2.0"]).expect(0);
    assert!(project.text(out).contains(&mark), "{mark}");
}

/// Marks of 1.2 nest: pieces of an annotation have its id, and are one again when read.
#[test]
fn annotations_that_cross_or_go_on_are_cut_and_come_back_whole() {
    let mark = |id: &str, range: std::ops::Range<usize>| Mark {
        id: id.to_owned(),
        range,
        attributes: vec![
            ExtensionAttribute::of_core("type", "term"),
            ExtensionAttribute::of_core("ref", "https://example.org/"),
        ],
    };
    let segment = |id: &str, text: &str, source: Vec<Mark>| BitextSegment {
        id: id.to_owned(),
        source: Content::text(text),
        marks: Marks { source, ..Marks::default() },
        ..BitextSegment::default()
    };
    let first = vec![mark("a", 0..3), mark("b", 1..4), mark("c", 2..8), mark("d", 4..4)];
    let unit = BitextUnit {
        id: "u".to_owned(),
        parts: vec![
            BitextPart::Segment(segment("s1", "abcdefgh", first)),
            BitextPart::Segment(segment("s2", "ijkl", vec![mark("c", 0..4)])),
            BitextPart::Segment(segment("s3", "mnop", vec![mark("c", 0..1), mark("e", 3..4)])),
            BitextPart::Segment(segment("s4", "qrst", vec![mark("f", 0..2)])),
        ],
        translate: true,
        ..BitextUnit::default()
    };
    let lang = |tag: &str| Lang::parse(tag).unwrap();
    let bitext = Bitext::new("d".to_owned(), lang("en"), Some(lang("de")), vec![unit]);
    let options = exchange::WriteOptions {
        version: exchange::Version::V1_2,
        tool_version: None,
        say: &|message| message.id.to_owned(),
    };
    let text = exchange::write(&bitext, &options);
    let bare =
        text.replace(" mtype=\"term\"", "").replace(" xlf2:ref=\"https://example.org/\"", "");
    let bare = bare.replace("mrk xlf2:id=", "m=").replace("</mrk>", "</>");
    let first = "<source><m=\"a\">a<m=\"b\">b<m=\"c\">c</></></><m=\"c\"><m=\"b\">d</><m=\"d\"/>efgh</>\
                 </source>";
    assert!(bare.contains(first), "{first}\n{bare}");
    let verdict = vulgate::validation::validate("t.xlf", text.as_bytes()).expect("XLIFF");
    assert_eq!(verdict.findings, [], "{text}");
    // In XLIFF 2, too, each is one annotation again.
    let in_2 = exchange::convert::convert("t.xlf", &text, exchange::Version::V2_1).expect(&text);
    let verdict = vulgate::validation::validate("t.xlf", in_2.text.as_bytes()).expect("XLIFF");
    assert_eq!(verdict.findings, [], "{}", in_2.text);
    for text in [text, in_2.text] {
        let mut read = exchange::read("t.xlf", text.as_bytes()).expect(&text);
        let read = read.files.remove(0).units.remove(0);
        let marks = |unit: &BitextUnit| -> Vec<Marks> {
            let all = unit.segments().map(|segment| {
                let mut marks = segment.marks.clone();
                marks.source.sort_by_key(|mark| mark.id.clone());
                marks
            });
            all.collect()
        };
        assert_eq!(marks(&bitext.units[0]), marks(&read), "{text}");
    }
}

/// Each end cuts what is open, so that without a bound the size would grow by the square.
#[test]
fn thousands_of_annotations_that_cross_take_no_more_than_their_number_explains() {
    const MANY: usize = 4000;
    let mark = |at: usize| Mark { id: format!("m{at}"), range: at..at + MANY, attributes: vec![] };
    let segment = BitextSegment {
        id: "s".to_owned(),
        source: Content::text("x".repeat(2 * MANY)),
        marks: Marks { source: (0..MANY).map(mark).collect(), ..Marks::default() },
        ..BitextSegment::default()
    };
    let unit = BitextUnit {
        id: "u".to_owned(),
        parts: vec![BitextPart::Segment(segment)],
        translate: true,
        ..BitextUnit::default()
    };
    let lang = |tag: &str| Lang::parse(tag).unwrap();
    let bitext = Bitext::new("d".to_owned(), lang("en"), Some(lang("de")), vec![unit]);
    let written = |version| {
        let say = |message: &vulgate::model::Message| message.id.to_owned();
        exchange::write(&bitext, &exchange::WriteOptions { version, tool_version: None, say: &say })
    };
    let counted = |text: &str| text.matches("<mrk ").count();
    let old = written(exchange::Version::V1_2);
    assert!((1..MANY * 20).contains(&counted(&old)), "{}", counted(&old));
    // The conversion says what it leaves out.
    let new = written(exchange::Version::V2_1);
    assert_eq!(new.matches("<sm ").count() + counted(&new), MANY);
    let there = exchange::convert::convert("t.xlf", &new, exchange::Version::V1_2).unwrap();
    assert!((1..MANY * 20).contains(&counted(&there.text)), "{}", counted(&there.text));
    let said = there.findings.iter().map(|it| (it.message.id, it.message.text_arg("name")));
    assert_eq!(said.collect::<Vec<_>>(), [("convert-dropped", Some("sm"))]);
}

/// Without a name, two marks that meet are two.
#[test]
fn marks_without_a_name_that_meet_are_two() {
    let unit = of_1_2(
        "<body><trans-unit id='1'><source>A<mrk mtype='term'>b</mrk><mrk mtype='term'>c</mrk>\
         </source></trans-unit></body>",
    );
    let segment = unit.segments().next().unwrap();
    assert_eq!(
        shown(&segment.source, &segment.marks.source),
        ["term type=term: b", "term-2 type=term: c"]
    );
}
