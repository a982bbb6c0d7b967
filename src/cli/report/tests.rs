use super::*;
use crate::model::Lang;
use crate::xml;

/// One of each kind, with everything that needs an escape in one form or another.
fn findings() -> Vec<Finding> {
    let denied = |path: &str| {
        let message = Message::new("io-denied").with("path", path).with("reason", "denied");
        message.with("code", "13").with("detail", "Permission denied")
    };
    let missing = Message::new("io-not-found").with("path", "plan\u{1b}[2J.md");
    vec![
        Finding::error(
            Place {
                column: Some(7),
                ..Place::line("translations/de/plan: 1, 2.xlf", 42).at("u-3f", Some("s1"))
            },
            denied("a & <b>, 50%\nfor good"),
        ),
        Finding::warning(Place::file("briefs/water plan.md").at("u-40", None), missing.clone()),
        Finding::note(Place::default(), missing),
        Finding::error(Place::line("translations/de/plan: 1, 2.xlf", 50), denied("a & <b>, 50%")),
    ]
}

fn english() -> Localizer {
    Localizer::new(&Lang::parse("en").unwrap())
}

/// A report without its colours.
fn plain(report: &str) -> String {
    anstream::adapter::strip_str(report).to_string()
}

#[test]
fn text_for_people() {
    insta::assert_snapshot!("text", plain(&text::render(&english(), &findings())));
}

#[test]
fn text_has_colours_for_a_terminal() {
    let report = text::render(&english(), &findings()[..1]);
    assert!(report.starts_with("\u{1b}[1m\u{1b}[31merror\u{1b}[0m"), "{report:?}");
}

#[test]
fn labels_have_the_colon_of_their_language() {
    let report = |lang: &str| {
        let localizer = Localizer::new(&Lang::parse(lang).unwrap());
        plain(&text::render(&localizer, &findings()))
    };
    let french = report("fr");
    assert!(french.contains("erreur\u{A0}: ") && french.contains("conseil\u{A0}: "), "{french}");
    assert!(!french.contains("erreur:") && report("de").contains("Fehler: "), "{french}");
}

#[test]
fn text_of_nothing_is_nothing_and_one_finding_is_not_counted() {
    assert_eq!(text::render(&english(), &[]), "");
    assert!(!text::render(&english(), &findings()[1..2]).contains("1 warning"));
}

#[test]
fn text_never_commands_the_terminal() {
    let report = plain(&text::render(&english(), &findings()));
    assert!(!report.contains('\u{1b}'));
    assert_eq!(harmless("a\tb\nc\r\u{9b}"), "a\tb\nc\\u{d}\\u{9b}");
}

#[test]
fn json_for_programs() {
    let findings = findings();
    let worded = put_in_words(&english(), &findings);
    let results = [serde_json::json!({ "document": "plan", "lang": "de" })];
    let report = json::render("export", &results, &worded);
    assert_eq!(report.lines().count(), 1);
    let value: serde_json::Value = serde_json::from_str(&report).unwrap();
    insta::assert_snapshot!("json", format!("{value:#}"));
}

#[test]
fn github_annotations() {
    let findings = findings();
    let report = github::render(&put_in_words(&english(), &findings));
    assert_eq!(report.lines().count(), findings.len(), "a finding is one line");
    insta::assert_snapshot!("github", report);
}

#[test]
fn gitlab_has_what_its_format_requires() {
    let mut findings = findings();
    let value = |findings: &[Finding]| -> Vec<serde_json::Value> {
        let report = gitlab::render(&put_in_words(&english(), findings));
        serde_json::from_str(&report).unwrap()
    };
    let issues = value(&findings);
    assert_eq!(issues.len(), findings.len());
    for issue in &issues {
        assert!(["info", "major", "critical"].contains(&issue["severity"].as_str().unwrap()));
        assert!(!issue["location"]["path"].as_str().unwrap().is_empty());
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
        assert!(issue["description"].is_string() && issue["check_name"].is_string());
    }
    let mut prints: Vec<_> = issues.iter().map(|issue| issue["fingerprint"].to_string()).collect();
    findings
        .iter_mut()
        .for_each(|finding| finding.place.line = finding.place.line.map(|it| it + 9));
    let moved: Vec<_> =
        value(&findings).iter().map(|issue| issue["fingerprint"].to_string()).collect();
    assert_eq!(prints, moved, "text above changes nothing");
    prints.sort();
    prints.dedup();
    assert_eq!(prints.len(), issues.len());
}

#[test]
fn sarif_has_what_the_schema_requires() {
    let findings = findings();
    let report = sarif::render(&put_in_words(&english(), &findings));
    let log: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert!(run["tool"]["driver"]["name"].is_string());
    for result in run["results"].as_array().unwrap() {
        assert!(result["message"]["text"].is_string());
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    }
    insta::assert_snapshot!("sarif", report);
}

#[test]
fn what_is_said_of_two_languages_is_two_cases() {
    let of = |lang: &str| {
        let message = Message::new("build-untranslated").with("lang", lang).with("text", "Rivers");
        Finding::error(Place::line("briefs/water.md", 3), message)
    };
    let report = junit::render("build", &put_in_words(&english(), &[of("de"), of("fr")]));
    for lang in ["de", "fr"] {
        assert!(report.contains(&format!("name=\"build-untranslated 3 {lang}\"")), "{report}");
    }
}

#[test]
fn junit_is_well_formed_with_and_without_findings() {
    let findings = findings();
    let report = junit::render("check", &put_in_words(&english(), &findings));
    let empty = junit::render("check", &[]);
    for xml in [&report, &empty] {
        assert!(xml::Element::parse("junit.xml", xml).is_ok());
    }
    assert!(empty.contains("tests=\"1\" failures=\"0\""));
    insta::assert_snapshot!("junit", report);
}

#[test]
fn a_closed_output_is_told_from_other_errors() {
    let closed = output_error(&io::Error::from(io::ErrorKind::BrokenPipe));
    assert!(is_closed(&closed));
    let full = output_error(&io::Error::from(io::ErrorKind::StorageFull));
    assert!(!is_closed(&full));
    assert_eq!(full.kind, Kind::System);
}

#[test]
fn lines_may_have_a_few_styles_and_nothing_else() {
    let given = ["\u{1b}[1mwater\u{1b}[0m \u{1b}[2mold\u{1b}[0m", "\u{1b}]0;title\u{7}\u{1b}[35m"];
    let shown = lines(&given.map(str::to_owned));
    let (kept, escaped) = shown.split_once('\n').unwrap();
    assert_eq!(kept, given[0]);
    assert_eq!(escaped, "\\u{1b}]0;title\\u{7}\\u{1b}[35m\n");
}
