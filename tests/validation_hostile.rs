//! The validator on broken and malicious files: a verdict or an error, never a panic, and no
//! more time than their size explains.

#[path = "support/mutation.rs"]
mod mutation;

use mutation::{Means, Random, mutated};
use std::fs;
use std::path::{Path, PathBuf};
use vulgate::validation::{Verdict, validate};

fn samples() -> Vec<(String, Vec<u8>)> {
    fn visit(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { visit(&path, found) } else { found.push(path) }
        }
    }
    let mut paths = Vec::new();
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance"), &mut paths);
    paths.sort();
    let read = |path: PathBuf| (path.display().to_string(), fs::read(&path).unwrap());
    paths.into_iter().map(read).collect()
}

#[test]
fn a_file_cut_off_anywhere_is_no_xml() {
    for (name, text) in samples().iter().step_by(5) {
        let end = text.iter().rposition(|byte| *byte == b'>').unwrap_or(0);
        for length in (0..end).step_by(100) {
            let error = validate(name, &text[..length]).unwrap_err();
            assert!(error.findings[0].place.line.is_some(), "{name} at {length}: {error}");
        }
    }
}

#[test]
fn mutated_files_get_a_verdict_or_an_error() {
    let samples = samples();
    let means = Means {
        words: &[
            "<pc id='1'>",
            "</pc>",
            "<ec startRef='9'/>",
            "<sc id='1'/>",
            "</unit>",
            "<segment>",
            " order='99999999999999999999'",
            " ref='#/='",
            " its:version='2.0'",
            "&#1;",
            "]]>",
            "<mrk mtype='seg'/>",
            " id=''",
            " xml:lang='\u{e9}'",
        ],
        pairs: &[
            ("source", "target"),
            ("id=", "ref="),
            ("pc", "ph"),
            ("unit", "group"),
            ("=\"", "=\"\u{e9}#/:"),
            ("#", "##"),
            ("seg", "tu"),
        ],
    };
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut verdicts = 0;
    for round in 0..6000 {
        let (name, text) = random.pick(&samples);
        let bytes = mutated(text, round, 3, &means, &mut random);
        verdicts += usize::from(validate(name, &bytes).is_ok());
    }
    // Enough mutations leave XML, so that the rules see what they do not expect.
    assert!(verdicts > 600, "{verdicts}");
}

fn xliff(content: &str) -> Verdict {
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
         trgLang='de'><file id='f'>{content}</file></xliff>"
    );
    validate("t.xlf", text.as_bytes()).unwrap()
}

#[test]
fn ten_thousand_nested_groups_are_checked() {
    let depth = 9_990;
    let open: String = (0..depth).map(|number| format!("<group id='g{number}'>")).collect();
    let close = "</group>".repeat(depth);
    assert!(xliff(&format!("{open}{close}")).findings.is_empty());
    let twice = xliff(&format!("<group id='g7'/>{open}{close}"));
    assert_eq!(twice.findings.len(), 1, "{:?}", twice.findings);
    let deeper = format!("<a>{}{}</a>", "<a>".repeat(10_000), "</a>".repeat(10_000));
    let error = validate("t.xlf", deeper.as_bytes()).unwrap_err();
    assert_eq!(error.findings[0].message.id, "xml-depth");
}

#[test]
fn a_unit_may_be_as_large_as_its_file() {
    let count = 30_000;
    let codes: String =
        (0..count).map(|number| format!("<ph id='{number}' canDelete='no'/>")).collect();
    let segment = format!("<segment><source>{codes}</source><target>{codes}</target></segment>");
    assert!(xliff(&format!("<unit id='u'>{segment}</unit>")).findings.is_empty());
    let segments: String = (0..count)
        .map(|number| {
            let code = format!("<sc id='{number}'/>a<ec startRef='{number}'/>");
            format!("<segment><source>{code}</source><target>{code}</target></segment>")
        })
        .collect();
    assert!(xliff(&format!("<unit id='u'>{segments}</unit>")).findings.is_empty());
}

/// Every one of four thousand elements around a text has a restriction of its size.
#[test]
fn nested_restrictions_cost_no_more_than_the_file() {
    let slr = "xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0'";
    let profiles = "<slr:profiles generalProfile='xliff:codepoints' storageProfile='xliff:utf8'>\
        <slr:normalization general='nfc' storage='nfd'/></slr:profiles>";
    let depth = 2_000;
    let open = |name: &str| -> String {
        (0..depth)
            .map(|at| {
                format!(
                    "<{name} id='{at}' slr:sizeRestriction='6' slr:storageRestriction='9999999'>"
                )
            })
            .collect()
    };
    let close = |name: &str| format!("</{name}>").repeat(depth);
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' {slr}>\
         <file id='f'>{profiles}{}<unit id='u'><segment><source>{}e\u{301}e\u{301}xxxx{}</source>\
         </segment></unit>{}</file></xliff>",
        open("group"),
        open("pc"),
        close("pc"),
        close("group")
    );
    let verdict = validate("t.xlf", text.as_bytes()).unwrap();
    assert!(verdict.findings.is_empty(), "{:?}", verdict.findings.first());
    let longer = validate("t.xlf", text.replace("xxxx", "xxxxx").as_bytes()).unwrap();
    assert_eq!(longer.findings.len(), 2 * depth);
    // Numbers beyond all measure are numbers.
    let huge = "9".repeat(40);
    let text = text.replace("sizeRestriction='6'", &format!("sizeRestriction='{huge},{huge}'"));
    let verdict = validate("t.xlf", text.as_bytes()).unwrap();
    assert_eq!(verdict.findings.len(), 2 * depth);
}

/// Ten thousand findings in one line of a megabyte: each has its column.
#[test]
fn places_in_a_long_line_are_found() {
    let units: String =
        (0..20_000).map(|number| format!("<unit id='u{number}' bad='1'/>")).collect();
    let verdict = xliff(&units);
    assert_eq!(verdict.findings.len(), 10_000);
    let columns: Vec<_> = verdict.findings.iter().map(|finding| finding.place.column).collect();
    assert!(columns.is_sorted() && columns.last() > columns.first());
}

#[test]
fn entities_are_refused_before_they_grow() {
    let bomb = "<!DOCTYPE xliff [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>\
                <xliff>&b;</xliff>";
    let error = validate("t.xlf", bomb.as_bytes()).unwrap_err();
    assert_eq!(error.findings[0].message.id, "xml-doctype-entities");
}
