//! What a project says about its sentences, and what becomes of the memory when it says
//! something else.

mod support;

use serde_json::Value;
use support::{Project, Run};

/// A project with one briefing, and these lines at the end of its settings.
fn project(brief: &str, settings: &str) -> Project {
    let project = Project::empty();
    let config = format!(
        "[project]\nsource = \"en\"\ntargets = [\"de\"]\ndocuments = [\"*.md\"]\n\n{settings}\n"
    );
    project.write("vulgate.toml", config);
    project.write("a.md", brief);
    project
}

fn segments(run: &Run) -> Vec<String> {
    let results = run.results();
    let units = results[0]["units"].as_array().unwrap();
    let segments = units.iter().flat_map(|unit| unit["segments"].as_array().unwrap());
    segments.map(|segment| segment.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_project_adds_exceptions_and_brings_its_own_rules() {
    let brief = "We met at St.Pl. Here it began.\n";
    let plain = project(brief, "");
    let run = plain.run(&["segment", "a.md", "--json"]).expect(0);
    assert_eq!(segments(&run).len(), 2);
    let settings = "[segmentation]\nno-break-after = [\"St.Pl.\"]";
    let run = project(brief, settings).run(&["segment", "a.md", "--json", "--explain"]).expect(0);
    assert_eq!(segments(&run).len(), 1);
    let reason = &run.results()[0]["units"][0]["candidates"][0]["reason"];
    assert_eq!((&reason["kind"], &reason["key"]), (&"setting".into(), &"no-break-after".into()));

    let own = project("One; two. Three\n", "[segmentation]\nrules = \"own.srx\"");
    own.write(
        "own.srx",
        r#"<srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="no"/><body><languagerules>
        <languagerule languagerulename="All">
        <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\s</afterbreak></rule>
        <rule break="yes"><beforebreak>[</beforebreak><afterbreak>\s</afterbreak></rule>
        </languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules>
        </body></srx>"#,
    );
    // What is sound is used; a rule that is not makes bad input.
    let run = own.run(&["segment", "a.md", "--json"]).expect(3);
    assert_eq!(segments(&run), ["One;", "two. Three"]);
    assert_eq!(run.ids(), ["seg-rule-unusable"]);
    assert!(!own.path("out/xliff/de/a.xlf").exists());
    let run = own.run(&["export", "--lang", "de", "--json"]).expect(3);
    assert!(own.path("out/xliff/de/a.xlf").exists());
    assert_eq!(run.ids(), ["seg-rule-unusable"]);
    own.write("own.srx", "<srx>");
    own.run(&["export", "--lang", "de"]).expect(3);
}

#[test]
fn enumerations_are_split_if_the_project_wants_it() {
    let brief = "The report: (a) lists the wells; (b) names points (c) and (d); and (e) ends.\n";
    let kept = project(brief, "").run(&["segment", "a.md", "--json"]).expect(0);
    assert_eq!(segments(&kept).len(), 1);
    let settings = "[segmentation]\nenumerations = \"split\"";
    let split = project(brief, settings).run(&["segment", "a.md", "--json"]).expect(0);
    assert_eq!(
        segments(&split),
        ["The report:", "(a) lists the wells;", "(b) names points (c) and (d); and", "(e) ends."]
    );
}

#[test]
fn explain_says_what_decided_at_every_stop() {
    let project = project("See Art. 3 of it. It applies, e.g. here. and there.\n", "");
    let text = project.run(&["segment", "a.md", "--explain"]).expect(0).stdout;
    for line in [
        "    See Art.⏐ 3 of it.",
        "[no break: English, rule ",
        "[break: Common, rule ",
        "plies, e.g. here.⏐ and there.  [no break: no rule breaks here]",
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
    let answer = project.ask(
        &["segment", "--jsonl", "--explain"],
        "{\"lang\":\"de\",\"text\":\"Siehe Abs. 3. Er gilt.\"}\n",
    );
    let answer: Value = serde_json::from_str(&answer.expect(0).stdout).unwrap();
    assert_eq!(answer["segments"], serde_json::json!(["Siehe Abs. 3.", "Er gilt."]));
    assert_eq!(answer["candidates"][0]["reason"]["group"], "German");
}

/// A TMX file of these pairs.
fn tmx(pairs: &[(&str, &str)]) -> String {
    let units: String = pairs
        .iter()
        .map(|(en, de)| {
            format!(
                "<tu><tuv xml:lang=\"en\"><seg>{en}</seg></tuv>\
                 <tuv xml:lang=\"de\"><seg>{de}</seg></tuv></tu>\n"
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header creationtool=\"x\" \
         creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" \
         srclang=\"en\" datatype=\"plaintext\"/><body>{units}</body></tmx>"
    )
}

/// Source, target and score of the first match of each segment.
fn first_matches(project: &Project) -> Vec<Option<(String, String, u8)>> {
    project.run(&["export", "--lang", "de"]).expect(0);
    let reading = support::read_xliff(&project.path("out/xliff/de/a.xlf"));
    let first = |segment: &vulgate::model::BitextSegment| {
        let found = segment.matches.first()?;
        Some((found.source.plain(), found.target.plain(), found.score))
    };
    reading.files[0].segments().map(|(_, segment)| first(segment)).collect()
}

#[test]
fn one_stored_segment_serves_two_in_a_row() {
    let project = project("Water is scarce. **Wells** run dry.\n", "");
    let stored = "Water is scarce. Wells run dry.";
    project.write("tm/old.tmx", tmx(&[(stored, "Wasser ist knapp. Brunnen versiegen.")]));
    let found = first_matches(&project);
    let expected =
        [("Water is scarce.", "Wasser ist knapp."), ("Wells run dry.", "Brunnen versiegen.")];
    for (found, (source, target)) in found.iter().zip(expected) {
        let (from, to, score) = found.as_ref().unwrap();
        assert_eq!((from.as_str(), to.as_str()), (source, target));
        assert!((90..100).contains(score), "{score}");
    }
    // Where the translation is one sentence, each is offered all of it.
    project.write("tm/old.tmx", tmx(&[(stored, "Wasser ist knapp, und Brunnen versiegen.")]));
    for found in first_matches(&project) {
        assert_eq!(found.unwrap().1, "Wasser ist knapp, und Brunnen versiegen.");
    }
}

#[test]
fn two_stored_segments_serve_one() {
    let settings = "[segmentation]\nno-break-after = [\"scarce.\"]";
    let project = project("Water is scarce. Wells run dry.\n", settings);
    let pairs =
        [("Water is scarce.", "Wasser ist knapp."), ("Wells run dry.", "Brunnen versiegen.")];
    project.write("tm/old.tmx", tmx(&pairs));
    let found = first_matches(&project);
    let (source, target, score) = found[0].clone().unwrap();
    assert_eq!(source, "Water is scarce. Wells run dry.");
    assert_eq!(target, "Wasser ist knapp. Brunnen versiegen.");
    assert_eq!((found.len(), score), (1, 98));
    let text = project.text("out/xliff/de/a.xlf");
    assert!(text.contains(r#"<mda:meta type="segmentation">joined</mda:meta>"#), "{text}");
}

#[test]
fn nothing_is_joined_where_the_memory_has_the_segment_itself() {
    let project = project("Water is scarce. Wells run dry.\n", "");
    project.write(
        "tm/old.tmx",
        tmx(&[
            ("Water is scarce. Wells run dry.", "Falsch. Falsch."),
            ("Water is scarce.", "Wasser ist knapp."),
            ("Wells run dry.", "Brunnen versiegen."),
        ]),
    );
    let found = first_matches(&project);
    let targets: Vec<_> = found.into_iter().map(|found| found.unwrap().1).collect();
    assert_eq!(targets, ["Wasser ist knapp.", "Brunnen versiegen."]);
}

#[test]
fn settings_that_are_wrong_are_never_passed_over() {
    let brief = "We met at St.Pl. Here it began.\n";
    for settings in [
        "[segmentation]\nno-break-after = \"St.Pl.\"",
        "[segmentation]\nno-brake-after = [\"St.Pl.\"]",
        "[segmentation]\nrules = \"missing.srx\"",
        "[segmentation",
    ] {
        let wrong = project(brief, settings);
        let status = wrong.run(&["status", "--json"]);
        assert!(!status.ids().is_empty(), "{settings}");
        let expected = if settings.contains("missing") { 3 } else { 2 };
        for args in [["segment", "a.md", "--json"], ["segment", "--jsonl", "--json"]] {
            assert_eq!(wrong.run(&args).expect(expected).ids(), status.ids(), "{settings}");
        }
        let before = wrong.snapshot();
        wrong.run(&["repair", "a.md", "--in-place", "--json"]).expect(expected);
        assert_eq!(wrong.snapshot(), before, "{settings}");
    }
    // Where there is no project, none is missed.
    let none = Project::empty();
    none.write("a.md", brief);
    none.run(&["segment", "a.md"]).expect(0);
}

#[test]
fn a_line_of_json_with_another_language_is_named() {
    let project = project("One.\n", "");
    for lang in ["xx", "english", ""] {
        let input = format!("{{\"text\":\"A.\"}}\n{{\"lang\":\"{lang}\",\"text\":\"A.\"}}\n");
        let run = project.ask(&["segment", "--jsonl"], &input).expect(3);
        assert!(run.stderr.contains(&format!("“{lang}” in “lang”")), "{}", run.stderr);
        assert!(run.stderr.contains("-:2"), "{}", run.stderr);
    }
    let half = "{\"text\":\"A \\\\ud800 \\ud83d\\ude00 \\ud800.\"}\n";
    let run = project.ask(&["segment", "--jsonl"], half).expect(3);
    assert!(run.stderr.contains("“\\ud800” is only half of a character"), "{}", run.stderr);
    let whole = "{\"text\":\"A \\ud83d\\ude00.\"}\n";
    project.ask(&["segment", "--jsonl"], whole).expect(0);
}

#[test]
fn a_rule_that_takes_too_many_steps_is_reported_and_shown() {
    let text = format!("{}? See Art. 5 now. It ends.\n", "many words in a row ".repeat(20));
    let own = project(&text, "[segmentation]\nrules = \"own.srx\"");
    own.write(
        "own.srx",
        r#"<srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="no"/><body><languagerules>
        <languagerule languagerulename="All">
        <rule break="no"><beforebreak>(?:\w+\s*)+(?&lt;!x)\.</beforebreak></rule>
        <rule break="yes"><beforebreak>\.</beforebreak><afterbreak>\s</afterbreak></rule>
        </languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules>
        </body></srx>"#,
    );
    let run = own.run(&["segment", "a.md", "--explain"]).expect(0);
    assert!(run.stdout.contains("rule 1 takes too many steps here"), "{}", run.stdout);
    assert!(run.stderr.contains("rule 1 takes too many steps"), "{}", run.stderr);
    assert_eq!(own.run(&["segment", "a.md", "--json"]).ids(), ["seg-rule-steps"]);
    assert_eq!(own.run(&["export", "--lang", "de", "--json"]).expect(0).ids(), ["seg-rule-steps"]);
}

#[test]
fn a_language_without_rules_is_reported_and_its_exceptions_hold() {
    for cascade in ["yes", "no"] {
        let own = project(
            "The report: (a) lists the wells; (b) ends. It is long.\n",
            "[segmentation]\nrules = \"own.srx\"\nenumerations = \"split\"",
        );
        let rules = r#"<srx xmlns="http://www.lisa.org/srx20" version="2.0">
            <header segmentsubflows="yes" cascade="no"/><body><languagerules>
            <languagerule languagerulename="All">
            <rule break="yes"><beforebreak>\.</beforebreak><afterbreak>\s</afterbreak></rule>
            </languagerule></languagerules>
            <maprules><languagemap languagepattern="fr.*" languagerulename="All"/></maprules>
            </body></srx>"#;
        own.write("own.srx", rules.replace("\"no\"", &format!("\"{cascade}\"")));
        let run = own.run(&["segment", "a.md", "--json"]).expect(0);
        assert_eq!(run.ids(), ["seg-no-map"], "{cascade}");
        let expected = ["The report:", "(a) lists the wells;", "(b) ends. It is long."];
        assert_eq!(segments(&run), expected, "{cascade}");
    }
}
