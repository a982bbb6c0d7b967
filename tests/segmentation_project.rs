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
    let run = own.run(&["segment", "a.md", "--json"]).expect(0);
    assert_eq!(segments(&run), ["One;", "two. Three"]);
    assert_eq!(run.ids(), ["seg-rule-unusable"]);
    let run = own.run(&["export", "--lang", "de", "--json"]).expect(0);
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
