//! SRX files: what they may contain, and what is said about what they may not.

use vulgate::model::{Arg, Content, Finding, Lang, Role, Severity};
use vulgate::segmentation::{Rules, Segmenter};

fn parse(xml: &str) -> (Rules, Vec<Finding>) {
    Rules::parse("own.srx", xml.as_bytes()).unwrap()
}

fn srx(header: &str, groups: &str, maps: &str) -> String {
    format!(
        r#"<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header {header}
        <body><languagerules>{groups}</languagerules><maprules>{maps}</maprules></body></srx>"#
    )
}

fn rule(effect: &str, before: &str, after: &str) -> String {
    format!(
        r#"<rule break="{effect}"><beforebreak>{before}</beforebreak>
        <afterbreak>{after}</afterbreak></rule>"#
    )
}

fn group(name: &str, rules: &str) -> String {
    format!(r#"<languagerule languagerulename="{name}">{rules}</languagerule>"#)
}

fn map(pattern: &str, name: &str) -> String {
    format!(r#"<languagemap languagepattern="{pattern}" languagerulename="{name}"/>"#)
}

fn sentences(rules: &Rules, lang: &str, text: &str) -> Vec<String> {
    let segmenter = Segmenter::new(rules, &Lang::parse(lang).unwrap());
    segmenter.segment_text(text).into_iter().map(str::to_owned).collect()
}

const CASCADE: &str = r#"segmentsubflows="yes" cascade="yes"/>"#;
const FIRST: &str = r#"segmentsubflows="yes" cascade="no"/>"#;

#[test]
fn cascading_files_use_every_map_that_fits_and_others_the_first() {
    let groups =
        group("German", &rule("no", "Abs\\.", "\\s")) + &group("All", &rule("yes", "\\.", "\\s"));
    let maps = map("DE.*", "German") + &map(".*", "All");
    let (cascading, findings) = parse(&srx(CASCADE, &groups, &maps));
    assert_eq!(findings, []);
    assert_eq!(sentences(&cascading, "de-AT", "Abs. 1. b"), ["Abs. 1.", "b"]);
    assert_eq!(sentences(&cascading, "fr", "Abs. 1. b"), ["Abs.", "1.", "b"]);
    let (first, _) = parse(&srx(FIRST, &groups, &maps));
    assert_eq!(sentences(&first, "de", "Abs. 1. b"), ["Abs. 1. b"]);
    assert_eq!(sentences(&first, "fr", "Abs. 1. b"), ["Abs.", "1.", "b"]);
}

#[test]
fn language_patterns_are_expressions() {
    let groups = group("All", &rule("yes", "\\.", "\\s"));
    let (rules, findings) = parse(&srx(CASCADE, &groups, &map("(?:de|fr)(?:-.+)?", "All")));
    assert_eq!(findings, []);
    assert_eq!(sentences(&rules, "fr-BE", "a. b").len(), 2);
    assert_eq!(sentences(&rules, "es", "a. b").len(), 1);
}

#[test]
fn a_rule_that_cannot_be_used_is_named_and_the_others_work() {
    let rules = rule("no", "(", "") + &rule("maybe", "a", "") + &rule("yes", "\\.", "\\s");
    let maps = map(".*", "All") + &map(".*", "None") + &map("(", "All");
    let (rules, findings) = parse(&srx(CASCADE, &group("All", &rules), &maps));
    let ids: Vec<_> = findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(ids, ["seg-rule-unusable", "seg-rule-break", "seg-map-group", "seg-map-pattern"]);
    assert!(findings.iter().all(|finding| finding.severity == Severity::Error));
    assert!(findings.iter().all(|finding| finding.place.line.is_some()));
    assert_eq!(findings[0].message.args[0], ("number", Arg::Number(1)));
    assert_eq!(findings[1].message.args[0], ("number", Arg::Number(2)));
    assert_eq!(sentences(&rules, "en", "a. b"), ["a.", "b"]);
}

#[test]
fn missing_parts_are_all_reported() {
    let ids = |xml: &str| -> Vec<&'static str> {
        parse(xml).1.iter().map(|finding| finding.message.id).collect()
    };
    assert_eq!(ids("<srx/>"), ["seg-version", "seg-missing", "seg-missing"]);
    assert_eq!(
        ids(r#"<srx version="2.0"><header cascade="x"/><body/></srx>"#),
        ["seg-value", "seg-missing", "seg-missing"]
    );
}

#[test]
fn what_is_no_srx_is_an_error() {
    for xml in ["", "text", "<srx>", "<tmx/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><srx>&b;</srx>"] {
        assert!(Rules::parse("own.srx", xml.as_bytes()).is_err(), "{xml}");
    }
    assert!(Rules::parse("own.srx", &[0xff, 0xfe, 0x00]).is_err());
}

#[test]
fn files_of_version_1_are_read() {
    let xml = r#"<srx version="1.0"><header segmentsubflows="yes">
        <formathandle type="start" include="no"/></header><body><languagerules>
        <languagerule languagerulename="All"><rule><beforebreak>\.</beforebreak>
        <afterbreak>\s</afterbreak></rule></languagerule></languagerules>
        <maprules><maprule maprulename="Default">
        <languagemap languagepattern=".*" languagerulename="All"/></maprule></maprules>
        </body></srx>"#;
    let (rules, findings) = parse(xml);
    assert_eq!(findings, []);
    assert_eq!(sentences(&rules, "en", "a. b"), ["a.", "b"]);
}

#[test]
fn a_project_adds_exceptions_without_writing_srx() {
    let groups = group("All", &rule("yes", "\\.", "\\s"));
    for header in [CASCADE, FIRST] {
        let (rules, _) = parse(&srx(header, &groups, &map(".*", "All")));
        let rules = rules.no_break_after(&["Art.", "z. B.", " "]);
        assert_eq!(sentences(&rules, "en", "Art. 3 smart. b"), ["Art. 3 smart.", "b"]);
        assert_eq!(sentences(&rules, "en", "Zart. 3"), ["Zart.", "3"]);
    }
}

#[test]
fn a_text_without_rules_is_one_segment() {
    let (rules, _) = parse(&srx(CASCADE, "", ""));
    let segmenter = Segmenter::new(&rules, &Lang::parse("en").unwrap());
    assert_eq!(segmenter.segment(&Content::text("A. B."), Role::Paragraph).len(), 1);
    let ids: Vec<_> = segmenter.findings().iter().map(|finding| finding.message.id).collect();
    assert_eq!(ids, ["seg-no-map"]);
}

#[test]
fn nothing_that_is_not_read_is_passed_over_in_silence() {
    let all = rule("yes", "\\.", "\\s");
    let stray = srx(CASCADE, &(group("All", &all) + &all), &map(".*", "All"));
    let twice = srx(
        CASCADE,
        &group("All", "<rule><beforebreak>a</beforebreak><beforebreak>b</beforebreak></rule>"),
        &map(".*", "All"),
    );
    let two_lists = srx(CASCADE, &group("All", &all), &map(".*", "All"))
        .replace("<maprules>", "<languagerules></languagerules><maprules>");
    let maps = format!(
        r#"<maprule maprulename="A">{}</maprule><maprule maprulename="B"/>"#,
        map(".*", "All")
    );
    let version_1 = srx(CASCADE, &group("All", &all), &maps);
    let extension =
        srx(CASCADE, &(group("All", &all) + "<x:note xmlns:x=\"x\"/>"), &map(".*", "All"));
    for (xml, id) in [
        (&stray, Some("validate-element-unexpected")),
        (&twice, Some("seg-only-first")),
        (&two_lists, Some("seg-only-first")),
        (&version_1, Some("seg-only-first")),
        (&extension, None),
    ] {
        let (rules, findings) = parse(xml);
        let ids: Vec<_> = findings.iter().map(|finding| finding.message.id).collect();
        assert_eq!(ids, id.into_iter().collect::<Vec<_>>(), "{xml}");
        assert!(findings.iter().all(|finding| finding.place.line.is_some()));
        assert!(!sentences(&rules, "en", "a. b").is_empty());
    }
}
