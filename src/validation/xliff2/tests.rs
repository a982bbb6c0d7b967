//! What the cases of `tests/conformance/xliff2-*` leave open: what findings say, and by which
//! section.

use super::*;

/// Id, section and scope of all findings in a unit with this content and these attributes.
fn findings(version: &str, content: &str) -> Vec<(&'static str, String, String)> {
    let text = format!(
        "<xliff version='{version}' srcLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0' \
         xmlns:mtc='{MTC}' xmlns:ctr='{}'><file id='f'><unit id='u'>{content}</unit></file></xliff>",
        modules::change_tracking::CTR
    );
    let said = |finding: &Finding, name: &str| {
        finding.message.text_arg(name).unwrap_or_default().to_owned()
    };
    let found = validate(Document::parse("a.xlf", &text).unwrap());
    found.iter().map(|one| (one.message.id, said(one, "rule"), said(one, "scope"))).collect()
}

/// The one finding in a source.
fn in_source(source: &str) -> (&'static str, String, String) {
    let unit = format!("<segment id='s'><source>{source}</source></segment>");
    let mut found = findings("2.1", &unit);
    assert_eq!(found.len(), 1, "{source}: {found:?}");
    found.remove(0)
}

#[test]
fn what_is_missing_at_one_end_is_cited_by_the_rule_for_the_other() {
    let data = "<originalData><data id='d'>x</data></originalData>";
    for (attribute, pattern) in [("dataRefStart", "F17"), ("dataRefEnd", "F16")] {
        let unit =
            format!("{data}<segment><source><pc id='1' {attribute}='d'>a</pc></source></segment>");
        let found = findings("2.1", &unit);
        assert_eq!(found[0].1, format!("XLIFF 2.1 Schematron {pattern}"), "{attribute}");
    }
    for (attribute, pattern) in [("subFlowsStart", "F23"), ("subFlowsEnd", "F22")] {
        let text = format!("<source><pc id='1' {attribute}='u'>a</pc></source>");
        let found = findings("2.1", &format!("<segment>{text}</segment>"));
        let said: Vec<_> = found.iter().map(|(id, rule, _)| (*id, rule.as_str())).collect();
        let (pair, pattern) = ("xliff2-pair", format!("XLIFF 2.1 Schematron {pattern}"));
        assert_eq!(said[0], (pair, pattern.as_str()));
        // The only unit there is to name is this one.
        assert_eq!((said.len(), said[1].0), (2, "xliff2-sub-flow-circle"));
    }
}

#[test]
fn what_is_beyond_unicode_is_no_code_point() {
    assert_eq!(in_source("<cp hex='110000'/>").0, "xliff2-hex-form");
    assert_eq!(in_source("<cp hex='FFFFFF'/>").0, "xliff2-hex-form");
    assert_eq!(in_source("<cp hex='10FFFD'/>").0, "xliff2-hex-allowed");
}

#[test]
fn codes_of_a_match_are_looked_for_in_the_match() {
    let codes = [
        "<sc id='1'/>",
        "<ec startRef='1'/>",
        "<sm id='1' type='term'/>",
        "<em startRef='1'/>",
        "<ph id='1' copyOf='2'/>",
        "<sc id='1' isolated='yes'/><ec startRef='1'/>",
    ];
    for codes in codes {
        assert_eq!(in_source(codes).2, "unit", "{codes}");
        let unit = format!(
            "<mtc:matches><mtc:match ref='#s'><source>{codes}</source><target/></mtc:match>\
             </mtc:matches><segment id='s'><source>a</source></segment>"
        );
        let found = findings("2.1", &unit);
        let scopes: Vec<&str> =
            found.iter().map(|one| one.2.as_str()).filter(|scope| !scope.is_empty()).collect();
        assert_eq!(scopes, ["match"], "{codes}: {found:?}");
    }
}

#[test]
fn ids_of_data_are_those_of_the_unit() {
    let data = "<originalData><data id='d'/></originalData>";
    let unit = format!("{data}{data}<segment><source>a</source></segment>");
    let found = findings("2.1", &unit);
    assert!(found.iter().any(|one| one.0 == "xliff2-id-doubled" && one.2 == "unit"), "{found:?}");
}

#[test]
fn change_tracking_is_a_module_of_2_0_alone() {
    let unit = "<ctr:changeTrack/><segment><source>a</source></segment>";
    let found = findings("2.0", unit);
    assert_eq!(found[0].1, "XLIFF 2.0 §5.6.4.2");
    assert_eq!(findings("2.1", unit), []);
    let unit = "<ctr:changeTrack ctr:a='b'><ctr:draft/></ctr:changeTrack>\
                <segment><source>a</source></segment>";
    assert_eq!(findings("2.1", unit), []);
}

#[test]
fn a_pair_is_a_copy_of_a_pair_and_a_copy_may_be_copied() {
    for source in [
        "<pc id='1'>a</pc><sc id='2' copyOf='1'/>b<ec startRef='2'/>",
        "<sc id='1'/>a<ec startRef='1'/><pc id='2' copyOf='1'>b</pc>",
        "<ph id='1'/><ph id='2' copyOf='1'/><ph id='3' copyOf='2'/>",
    ] {
        let unit = format!("<segment><source>{source}</source></segment>");
        assert_eq!(findings("2.1", &unit), [], "{source}");
    }
}

#[test]
fn sections_are_those_of_the_version() {
    assert_eq!(cite(false, "4.3.1.24"), "XLIFF 2.1 §4.3.1.24");
    assert_eq!(cite(false, "5.6.5.1"), "XLIFF 2.0 §5.6.5.1");
    assert_eq!(cite(true, "4.3.1.24"), "XLIFF 2.2 part 1 §3.3.1.24");
    assert_eq!(cite(true, "3"), "XLIFF 2.2 part 1 §2");
    assert_eq!(cite(true, "5.9.12.32"), "XLIFF 2.2 part 2 §4.8.12.32");
    assert_eq!(cite(true, "5.1.7.5"), "XLIFF 2.2 part 2 §4.1.7.5");
    assert_eq!(cite(true, "2.2:4.9.5.1"), "XLIFF 2.2 part 2 §4.9.5.1");
}

#[test]
fn rules_further_in_replace_equal_ones() {
    let rules = |rules: &str| format!("<val:validation>{rules}</val:validation>");
    let on = "<val:rule isNotPresent='x'/>";
    let (off, other) = (
        "<val:rule isNotPresent='x' disabled='yes'/>",
        "<val:rule isNotPresent='x' caseSensitive='no'/><val:rule endsWith='.'/>",
    );
    // The rules of file, group and unit, and how many of them the target breaks.
    let cases = [
        ([on, "", ""], 1),
        ([on, on, ""], 1),
        ([on, off, ""], 0),
        ([on, off, on], 1),
        ([on, "", off], 0),
        ([off, "", on], 1),
        ([on, "", other], 2),
        (["", "", &format!("{on}{on}")], 2),
    ];
    for (levels, count) in cases {
        let [file, group, unit] =
            levels.map(|level| if level.is_empty() { String::new() } else { rules(level) });
        let text = format!(
            "<xliff version='2.1' srcLang='en' trgLang='de' xmlns:val='{}' \
             xmlns='urn:oasis:names:tc:xliff:document:2.0'><file id='f'>{file}<group id='g'>{group}\
             <unit id='u'>{unit}<segment><source>a</source><target>x</target></segment></unit>\
             </group></file></xliff>",
            modules::validation::VAL
        );
        let found = validate(Document::parse("a.xlf", &text).unwrap());
        let broken = found.iter().filter(|it| it.message.id == "xliff2-rule-broken").count();
        assert_eq!(broken, count, "{levels:?}: {found:?}");
    }
}
