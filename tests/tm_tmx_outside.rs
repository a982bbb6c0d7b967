//! What stands between the units of a TMX file, and units too large for the memory: all is
//! reported with its line, and costs no unit that is sound.

mod support {
    pub mod tmx_file;
    pub mod tmx_read;
}

use std::io::{BufReader, Read};
use support::tmx_file::file;
use support::tmx_read::{ids, read};
use vulgate::model::Severity;
use vulgate::tm::tmx::Reader;

fn good(text: &str) -> String {
    format!(
        "<tu><tuv xml:lang='en'><seg>{text}</seg></tuv><tuv xml:lang='de'><seg>x</seg></tuv></tu>\n"
    )
}

fn arguments(found: &vulgate::model::Finding) -> String {
    format!("{:?}", found.message)
}

#[test]
fn each_kind_of_fault_between_units_is_an_error_and_the_units_are_taken() {
    let unit = good("one");
    let element = "tm-tmx-element";
    let unclosed = "xml-tag-mismatch";
    let text = "xml-text-outside";
    for (units, expected) in [
        (format!("<x>\n{unit}"), vec![(element, 2), (unclosed, 5)]),
        (format!("{unit}</x>"), vec![("xml-tag-unopened", 3)]),
        (format!("{unit}</tu>"), vec![("xml-tag-unopened", 3)]),
        (format!("<x a='>'>{unit}</x><y/>"), vec![(element, 2), (element, 3)]),
        (format!("<x><y>{unit}</x>"), vec![(element, 2), (element, 2), (unclosed, 3)]),
        (format!("stray\n{unit} and\nmore"), vec![(text, 2), ("xml-more", 4)]),
        (format!("{unit}<![CDATA[<tu>]]><!-- <x> --><?x <y>?>"), vec![(text, 3)]),
        (format!("<body>{unit}</body>"), vec![(element, 2), (unclosed, 3)]),
        (format!("<x>a<![CDATA[b]]></x>{unit}"), vec![(element, 2)]),
    ] {
        let (entries, findings) = read(file(&units).as_bytes());
        assert_eq!(entries.len(), 1, "{units}");
        assert!(findings.iter().all(|it| it.severity == Severity::Error), "{units}");
        assert_eq!(ids(&findings), expected, "{units}");
    }
}

#[test]
fn many_faults_of_a_kind_are_told_at_once() {
    let (entries, findings) = read(file(&("<x>\n".repeat(100_000) + &good("one"))).as_bytes());
    assert_eq!(entries.len(), 1);
    let expected = [
        ("tm-tmx-element", 2),
        ("xml-tag-mismatch", 100_004),
        ("xml-more", 100_001),
        ("xml-more", 100_004),
    ];
    assert_eq!(ids(&findings), expected);
    assert!(arguments(&findings[2]).contains("99999"), "{:?}", findings[2]);
    assert!(arguments(&findings[3]).contains("99999"), "{:?}", findings[3]);
    // Names that differ are not told apart for ever.
    let names: String = (0..100_000).map(|at| format!("<x{at}/> text ")).collect();
    let (entries, findings) = read(file(&(names + &good("one"))).as_bytes());
    assert_eq!(entries.len(), 1);
    assert!(findings.len() < 60, "{}", findings.len());
}

/// A unit of this size: its beginning, so many letters, its end.
fn large(letters: u64, rest: &str) -> impl std::io::BufRead {
    let whole = file("~");
    let (before, after) = whole.split_once('~').unwrap();
    let before = format!("{before}{}\n<tu><tuv xml:lang='en'><seg>", good("one"));
    let after = format!("{rest}{after}");
    let letters = BufReader::new(std::io::repeat(b'a')).take(letters);
    let after = std::io::Cursor::new(after.into_bytes());
    BufReader::new(std::io::Cursor::new(before.into_bytes()).chain(letters).chain(after))
}

#[test]
fn a_unit_too_large_for_the_memory_costs_no_other() {
    let ends = [
        "</seg></tuv><tuv xml:lang='de'><seg><!-- </tu> -->x</seg></tuv></tu>\n",
        // Its end is missing.
        "</seg>\n",
    ];
    for end in ends {
        let rest = format!("{end}{}", good("two"));
        let mut reader = Reader::new("test.tmx", large(140 << 20, &rest)).unwrap();
        let entries: Vec<_> = reader.by_ref().map(Result::unwrap).collect();
        let texts: Vec<_> = entries.iter().map(|it| it.variants[0].content.plain()).collect();
        assert_eq!(texts, ["one", "two"]);
        assert_eq!(reader.units(), 3);
        let findings = reader.take_findings();
        assert_eq!(ids(&findings), [("tm-tmx-large", 4), ("tm-tmx-broken", 4)]);
    }
}

#[test]
fn a_comment_between_units_may_be_as_long_as_it_likes() {
    let whole = file(&("<!--~-->".to_owned() + &good("one")));
    let (before, after) = whole.split_once('~').unwrap();
    let letters = BufReader::new(std::io::repeat(b'a')).take(100 << 20);
    let source = BufReader::new(before.as_bytes().chain(letters).chain(after.as_bytes()));
    let mut reader = Reader::new("test.tmx", source).unwrap();
    assert_eq!(reader.by_ref().map(Result::unwrap).count(), 1);
    assert_eq!(ids(&reader.take_findings()), []);
}

#[test]
fn a_large_unit_without_end_is_a_file_that_is_cut_off() {
    let mut reader = Reader::new("test.tmx", large(140 << 20, "").take(120 << 20)).unwrap();
    let error = reader.find_map(Result::err).unwrap();
    assert_eq!(error.findings[0].message.id, "tm-tmx-cut-off");
}
