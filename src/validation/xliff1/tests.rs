//! What the cases of `tests/conformance/xliff12` leave open: older versions, warnings, and
//! pairs that are to be accepted.

use super::*;
use crate::model::Severity::{self, Error, Warning};

/// Severity, id and line of all findings.
fn findings(text: &str) -> Vec<(Severity, &'static str, usize)> {
    let document = Document::parse("a.xlf", text).unwrap();
    assert!(is_root(document.root()));
    let found = validate(document);
    found.iter().map(|one| (one.severity, one.message.id, one.place.line.unwrap())).collect()
}

/// A document around the content of a unit, which begins in its second line.
fn unit(root: &str, content: &str) -> String {
    format!(
        "<xliff {root}><file original='a' source-language='en' datatype='html'><body>\
         <trans-unit id='1'>\n{content}</trans-unit></body></file></xliff>"
    )
}

/// The same in 1.2 by the transitional schema.
fn in_unit(content: &str) -> Vec<(Severity, &'static str, usize)> {
    findings(&unit(&format!("version='1.2' xmlns='{NS_1_2}'"), content))
}

const SOURCE: &str = "<source>A</source>";

#[test]
fn the_namespace_is_missed_from_1_1_on() {
    assert_eq!(findings(&unit("version='1.0'", SOURCE)), []);
    for version in ["1.1", "1.2"] {
        let found = findings(&unit(&format!("version='{version}'"), SOURCE));
        assert_eq!(found, [(Error, "xliff1-namespace-missing", 1)], "{version}");
    }
}

#[test]
fn an_older_version_in_the_namespace_of_1_2_is_a_warning() {
    let found = findings(&unit(&format!("version='1.1' xmlns='{NS_1_2}'"), SOURCE));
    assert_eq!(found, [(Warning, "xliff1-version-older", 1)]);
}

#[test]
fn segments_came_with_1_2() {
    let segmented = "<source>A</source>\n<seg-source>A</seg-source>";
    assert_eq!(in_unit(segmented), []);
    let found = findings(&unit(&format!("version='1.1' xmlns='{NS_1_1}'"), segmented));
    assert_eq!(found, [(Error, "validate-element-unexpected", 3)]);
}

#[test]
fn lists_of_values_are_free_in_1_0() {
    let unit = |root: &str| unit(root, "<source>A</source><target state='done'/>");
    assert_eq!(findings(&unit("version='1.0'")), []);
    let found = findings(&unit(&format!("version='1.1' xmlns='{NS_1_1}'")));
    assert_eq!(found, [(Error, "validate-value-choice", 2)]);
}

#[test]
fn unknown_attributes_are_a_warning_where_the_transitional_schema_takes_any() {
    let found = in_unit("<source foo='1'>A</source>\n<note foo='1'>B</note>");
    let attribute = "validate-attribute-unexpected";
    assert_eq!(found, [(Warning, attribute, 2), (Error, attribute, 3)]);
}

#[test]
fn a_pair_may_be_used_twice_if_its_ids_pair_it() {
    let pair = "<bx id='1'/>A<ex id='1'/>";
    assert_eq!(in_unit(&format!("<source>{pair}</source><target>{pair}{pair}</target>")), []);
    let found = in_unit(&format!("<source>{pair}</source>\n<target>{pair}<ex id='1'/></target>"));
    assert_eq!(found, [(Error, "xliff1-end-without-begin", 3)]);
}

#[test]
fn an_id_for_two_different_codes_is_a_warning() {
    let twice = "<source><x id='1' ctype='lb'/><x id='1' ctype='lb'/></source>";
    assert_eq!(in_unit(twice), []);
    let shared = "<source><x id='1' ctype='lb'/>\n<ph id='1'>b</ph></source>";
    assert_eq!(in_unit(shared), [(Warning, "xliff1-code-id-shared", 3)]);
}

#[test]
fn segments_are_those_of_the_source() {
    let segment = |text: &str| format!("<mrk mtype='seg' mid='1'>{text}</mrk>");
    let unit = |text: &str| {
        let segment = segment(text);
        in_unit(&format!("<source>A  b</source>\n<seg-source>{segment}</seg-source>"))
    };
    assert_eq!(unit("A b"), []);
    assert_eq!(unit("A c"), [(Warning, "xliff1-segmented-otherwise", 3)]);
    let alone = in_unit(&format!("<source>A</source>\n<target>{}</target>", segment("B")));
    assert_eq!(alone, [(Error, "xliff1-segment-unknown", 3)]);
}

#[test]
fn yes_and_no_are_not_in_a_list_of_what_may_change() {
    let group = |value: &str| {
        findings(&format!(
            "<xliff version='1.2' xmlns='{NS_1_2}'><file original='a' source-language='en' \
             datatype='html'><body><group reformat='{value}'/></body></file></xliff>"
        ))
    };
    assert_eq!(group("no"), []);
    assert_eq!(group("coord font"), []);
    assert_eq!(group("yes font"), [(Error, "xliff1-reformat", 1)]);
}

#[test]
fn the_strict_schema_holds_if_it_is_named_for_the_namespace() {
    let is_strict = |location: &str| {
        let text = format!(r#"<xliff xmlns:i="{XSI}" i:schemaLocation="{location}"/>"#);
        names_strict_schema(Document::parse("a.xlf", &text).unwrap().root())
    };
    assert!(is_strict(&format!("{NS_1_2}  http://example.org/xliff-core-1.2-strict.xsd")));
    assert!(is_strict(&format!("urn:a a.xsd {NS_1_2} xliff-core-1.2-strict.xsd")));
    assert!(!is_strict(&format!("{NS_1_2} http://strict.example/xliff-core-1.2.xsd")));
    assert!(!is_strict(&format!("{NS_1_2} xliff-core-1.2-transitional.xsd urn:a strict.xsd")));
    assert!(!is_strict("xliff-core-1.2-strict.xsd"));
}
