//! When the source changes: what did not change keeps its translation and state, what did
//! comes to the translator with its former version, and nothing that is out of date or in
//! the wrong language is published as if it were not.

mod support;

use std::collections::BTreeMap;
use support::{Project, edit, finish, map, read_xliff, translation};
use vulgate::model::{BitextPart, BitextSegment, Content, State};

const BRIEF: &str = "# Rivers without borders

The first sentence stands here. The second one says that 25% of all rivers are clean. The third
sentence closes the paragraph.

## Causes

Fields lose *nitrates* every spring.[^1] Rain carries them away.

- Factories are inspected once in four years.
- Nobody publishes the results.

## Remedies

Measure more often, and [publish](https://example.org/p) what you find.[^2] Pay for it together.

[^1]: See the report of the agency.
[^2]: The directive asks for it already.
";

/// A project whose briefing is translated, with a state for every sentence.
fn translated() -> Project {
    let project = Project::new();
    project.write("briefs/water.md", BRIEF);
    let file = project.export("water", "de");
    edit(&file, |bitext| {
        let states = [State::Translated, State::Reviewed, State::Final];
        let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
        for (count, segment) in segments.enumerate() {
            segment.target = Some(map(&segment.source, |text| translation("de", text)));
            segment.state = states[count % 3];
        }
    });
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    project
}

/// State by sentence, of all that have a current translation in an exported file and were
/// not filled in from the memory.
fn accepted(project: &Project) -> BTreeMap<String, State> {
    let segments = exported(project).into_values();
    segments
        .filter(|segment| segment.accepted().is_some() && segment.matches.is_empty())
        .map(|segment| (segment.source.plain(), segment.state))
        .collect()
}

fn exported(project: &Project) -> BTreeMap<String, BitextSegment> {
    let file = project.export("water", "de");
    let bitext = read_xliff(&file).files.remove(0);
    bitext.segments().map(|(_, segment)| (segment.source.plain(), segment.clone())).collect()
}

/// Sentences that `build --strict` lists, with the reason.
fn strict(project: &Project, status: i32) -> Vec<(String, String)> {
    let args = ["build", "--lang", "de", "--format", "source", "--strict", "--json"];
    let report = project.run(&args).expect(status).json();
    let findings = report["findings"].as_array().unwrap().iter();
    let quoted = |message: &str| {
        let from = message.rfind('“').unwrap() + '“'.len_utf8();
        message[from..message.rfind('”').unwrap()].to_owned()
    };
    findings
        .filter(|finding| finding["severity"] == "error")
        .map(|finding| {
            let id = finding["id"].as_str().unwrap().to_owned();
            (id, quoted(finding["message"].as_str().unwrap()))
        })
        .collect()
}

fn counts(project: &Project) -> (u64, u64) {
    let row = project.run(&["status", "--lang", "de", "--json"]).expect(0).results().remove(0);
    let count = |key: &str| row["progress"][key].as_u64().unwrap();
    (count("changed"), count("missing"))
}

/// The sources that the two have in common must have kept their states.
fn assert_kept(before: &BTreeMap<String, State>, after: &BTreeMap<String, State>) {
    for (text, state) in before {
        if let Some(kept) = after.get(text) {
            assert_eq!(kept, state, "{text}");
        }
    }
}

fn is_complete(project: &Project) {
    assert_eq!(counts(project), (0, 0));
    assert_eq!(strict(project, 0), []);
}

#[test]
fn an_edited_sentence_comes_back_with_its_former_version() {
    let project = translated();
    let before = accepted(&project);
    let record = project.bytes("translations/de/water.xlf");
    let (old, new) = ("25% of all rivers", "30% of all rivers");
    project.replace("briefs/water.md", old, new);
    let sentence = "The second one says that 30% of all rivers are clean.";
    let after = exported(&project);

    // Everything else is as it was, states included.
    let kept = accepted(&project);
    assert_eq!(kept.len(), before.len() - 1);
    assert_kept(&before, &kept);

    // The changed one has its old source, old target and the difference, and no target.
    let changed = &after[sentence];
    assert_eq!(changed.target, None);
    let previous = changed.previous.as_ref().unwrap();
    assert_eq!(previous.source.plain(), sentence.replace("30", "25"));
    assert_eq!(previous.target.plain(), translation("de", &previous.source.plain()));
    let text = project.text("out/xliff/de/water.xlf");
    let note = text.lines().find(|line| line.contains("has changed")).unwrap();
    assert!(note.contains("25") && note.contains("30"), "{note}");
    assert_eq!(changed.matches[0].target.plain(), previous.target.plain());
    assert!(changed.matches[0].score < 100);

    // It is counted, listed, and marked; its old translation is not published.
    assert_eq!(counts(&project), (1, 0));
    assert_eq!(strict(&project, 1), [("build-changed".to_owned(), sentence.to_owned())]);
    assert!(!project.path("out/de/water.md").exists());
    project.run(&["build", "--lang", "de", "--format", "source"]).expect(0);
    let edition = project.text("out/de/water.md");
    assert!(!edition.contains("25%"), "{edition}");
    assert!(edition.contains("deThe defirst desentence"), "{edition}");
    let mark = edition.find("lang=\"en\"").unwrap();
    assert!(edition[mark..].contains("The second one says that 30% of all rivers are clean."));
    let after = project.bytes("translations/de/water.xlf");
    assert_eq!(after, record, "exporting and building change no record");

    // Translated, all is complete, and the old version is not forgotten.
    let file = project.path("out/xliff/de/water.xlf");
    finish(&file, State::Translated, |text| translation("de", text));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    is_complete(&project);
    remembers(&project, "The second one says that 25% of all rivers are clean.");
}

/// The memory, made anew from the texts, has a translation of a sentence.
fn remembers(project: &Project, sentence: &str) {
    project.run(&["tm", "rebuild"]).expect(0);
    let asked = ["tm", "match", "--from", "en", "--to", "de", "--jsonl"];
    let run = project.ask(&asked, &format!("{{\"text\":\"{sentence}\"}}\n")).expect(0);
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(answer["matches"][0]["score"], 100, "{answer}");
    assert_eq!(answer["matches"][0]["target"], translation("de", sentence));
}

#[test]
fn in_xliff_1_2_the_translator_sees_the_former_version_too() {
    let project = translated();
    project.replace("briefs/water.md", "25% of all rivers", "30% of all rivers");
    project.run(&["export", "--lang", "de", "--xliff", "1.2"]).expect(0);
    let text = project.text("out/xliff/de/water.xlf");
    assert!(text.contains("alttranstype=\"previous-version\""), "{text}");
    assert!(text.contains("desays dethat 25% deof"), "{text}");
    let note = text.lines().find(|line| line.contains("has changed")).unwrap();
    assert!(note.contains("25") && note.contains("30"), "{note}");
}

#[test]
fn a_sentence_that_changes_twice_keeps_the_version_that_was_translated() {
    let project = translated();
    let before = accepted(&project);
    project.replace("briefs/water.md", "25% of all rivers", "30% of all rivers");
    // Something else comes back from the translator in between.
    let file = project.export("water", "de");
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert_eq!(counts(&project), (1, 0));
    remembers(&project, "The second one says that 25% of all rivers are clean.");
    project.replace("briefs/water.md", "30% of all rivers", "35% of all rivers");
    assert_eq!(counts(&project), (1, 0));
    let sentence = "The second one says that 35% of all rivers are clean.";
    let previous = exported(&project)[sentence].previous.clone().unwrap();
    assert_eq!(previous.source.plain(), sentence.replace("35", "25"));
    // Taken back, the sentence has its translation again.
    project.replace("briefs/water.md", "35% of all rivers", "25% of all rivers");
    is_complete(&project);
    assert_eq!(accepted(&project), before);
}

#[test]
fn a_change_that_is_taken_back_leaves_no_trace() {
    let project = translated();
    let record = project.record();
    project.replace("briefs/water.md", "25% of all rivers", "30% of all rivers");
    project.run(&["export"]).expect(0);
    project.replace("briefs/water.md", "30% of all rivers", "25% of all rivers");
    is_complete(&project);
    assert_eq!(project.record(), record);
}

#[test]
fn a_moved_section_keeps_everything() {
    let project = translated();
    let before = accepted(&project);
    let text = project.text("briefs/water.md");
    let (start, rest) = text.split_once("## Causes").unwrap();
    let (causes, rest) = rest.split_once("## Remedies").unwrap();
    let (remedies, notes) = rest.split_once("[^1]:").unwrap();
    let moved = format!("{start}## Remedies{remedies}## Causes{causes}[^1]:{notes}");
    project.write("briefs/water.md", moved);
    assert_eq!(accepted(&project), before);
    is_complete(&project);
    let edition = project.text("out/de/water.md");
    assert!(edition.find("deRemedies").unwrap() < edition.find("deCauses").unwrap());
}

#[test]
fn an_added_footnote_changes_its_sentence_alone() {
    let project = translated();
    let before = accepted(&project);
    project.replace("briefs/water.md", "every spring.[^1]", "every spring.[^1] And autumn.[^new]");
    let text = project.text("briefs/water.md");
    project.write("briefs/water.md", text + "[^new]: Where it freezes.\n");
    let after = accepted(&project);
    assert_eq!(after, before);
    assert_eq!(counts(&project), (0, 2));
    let listed = strict(&project, 1);
    let texts: Vec<&str> = listed.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["And autumn.", "Where it freezes."]);

    // A reference within a sentence asks for a place in its translation.
    project.replace("briefs/water.md", "closes the paragraph.", "closes the paragraph.[^new]");
    assert_eq!(counts(&project), (1, 2));
    let sentence = &exported(&project)["The third sentence closes the paragraph."];
    assert!(sentence.target.is_none() && sentence.previous.is_some());
    let file = project.path("out/xliff/de/water.xlf");
    finish(&file, State::Translated, |text| translation("de", text));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    is_complete(&project);
    assert!(project.text("out/de/water.md").contains("deparagraph.[^new]"));
}

#[test]
fn renumbered_footnotes_and_new_destinations_change_nothing() {
    let project = translated();
    let before = accepted(&project);
    let text = project.text("briefs/water.md");
    let text = text.replace("[^2]", "[^x]").replace("[^1]", "[^2]").replace("[^x]", "[^1]");
    let text = text.replace("https://example.org/p", "https://example.org/new");
    project.write("briefs/water.md", text);
    assert_eq!(accepted(&project), before);
    is_complete(&project);
    let edition = project.text("out/de/water.md");
    assert!(edition.contains("*denitrates* deevery despring.[^2]"), "{edition}");
    assert!(edition.contains("defind.[^1]"), "{edition}");
    assert!(edition.contains("[depublish](https://example.org/new)"), "{edition}");
    assert!(edition.contains("[^2]: deSee dethe dereport"), "{edition}");
}

#[test]
fn a_renamed_file_keeps_its_translations() {
    let project = translated();
    let before = accepted(&project);
    std::fs::rename(project.path("briefs/water.md"), project.path("briefs/rivers.md")).unwrap();
    let run = project.run(&["status", "--lang", "de", "--json"]).expect(0);
    assert_eq!(run.ids(), ["cli-renamed"]);
    let row = run.results().remove(0);
    assert_eq!((&row["document"], &row["percent"]), (&"rivers".into(), &100.into()));
    is_complete(&project);
    let edition = project.text("out/de/rivers.md");
    assert!(edition.contains("deRivers dewithout deborders"), "{edition}");

    // The next import moves the record.
    let file = project.export("rivers", "de");
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert!(!project.path("translations/de/water.xlf").exists());
    let kept: BTreeMap<String, State> = project
        .accepted("rivers", "de")
        .segments()
        .map(|(_, segment)| (segment.source.plain(), segment.state))
        .collect();
    assert_eq!(kept, before);
    let run = project.run(&["status", "--lang", "de", "--json"]).expect(0);
    assert_eq!(run.ids(), Vec::<String>::new());

    // A file that was exported under the former name is still of use.
    let old = project.path("out/xliff/de/water.xlf");
    let run = project.run(&["import", old.to_str().unwrap(), "--json"]).expect(0);
    assert_eq!(run.ids(), ["import-other-name"]);
    assert_eq!(run.results()[0]["document"], "rivers");
}

#[test]
fn a_copied_file_takes_nothing_from_the_first() {
    let project = translated();
    project.write("briefs/copy.md", BRIEF);
    let run = project.run(&["status", "copy", "--lang", "de", "--json"]).expect(0);
    assert_eq!(run.results()[0]["percent"], 0);
    // But the memory fills everything in for the translator.
    let file = project.export("copy", "de");
    let bitext = read_xliff(&file).files.remove(0);
    assert!(bitext.segments().all(|(_, segment)| segment.accepted().is_some()));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert!(project.path("translations/de/water.xlf").exists());
    let run = project.run(&["status", "--lang", "de", "--json"]).expect(0);
    assert!(run.results().iter().all(|row| row["percent"] == 100));
}

#[test]
fn a_deleted_paragraph_is_remembered() {
    let project = translated();
    let before = accepted(&project);
    project.replace("briefs/water.md", "- Nobody publishes the results.\n", "");
    is_complete(&project);
    let after = accepted(&project);
    assert_eq!(after.len(), before.len() - 1);
    assert_kept(&before, &after);
    assert!(!project.text("out/de/water.md").contains("publishes"));
    // The record has it until the next import, tm/retired.tmx from then on.
    remembers(&project, "Nobody publishes the results.");
    let file = project.export("water", "de");
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert!(!project.text("translations/de/water.xlf").contains("publishes"));
    assert!(project.text("tm/retired.tmx").contains("Nobody publishes the results."));
    remembers(&project, "Nobody publishes the results.");
    let retired = project.bytes("tm/retired.tmx");
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert_eq!(project.bytes("tm/retired.tmx"), retired);
    // Put back, it is offered with its translation.
    project.replace(
        "briefs/water.md",
        "four years.\n",
        "four years.\n- Nobody publishes the results.\n",
    );
    let back = &exported(&project)["Nobody publishes the results."];
    assert_eq!(back.target.as_ref().unwrap().plain(), "deNobody depublishes dethe deresults.");
}

#[test]
fn a_paragraph_split_in_two_and_joined_again_keeps_everything() {
    let project = translated();
    let before = accepted(&project);
    project.replace("briefs/water.md", "here. The second", "here.\n\nThe second");
    assert_eq!(accepted(&project), before);
    is_complete(&project);
    let file = project.export("water", "de");
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert_eq!(accepted(&project), before);
    project.replace("briefs/water.md", "here.\n\nThe second", "here. The second");
    assert_eq!(accepted(&project), before);
    is_complete(&project);
}

#[test]
fn a_heading_that_repeats_an_earlier_text_does_not_take_its_translation() {
    let project = translated();
    let before = accepted(&project);
    // A paragraph with the words of a later heading.
    project.replace(
        "briefs/water.md",
        "# Rivers without borders\n",
        "# Rivers without borders\n\nRemedies\n",
    );
    let after = accepted(&project);
    assert_kept(&before, &after);
    assert_eq!(counts(&project), (0, 1));
    let edition = ["build", "--lang", "de", "--format", "source"];
    project.run(&edition).expect(0);
    assert!(project.text("out/de/water.md").contains("## deRemedies"));
}

#[test]
fn a_translation_of_the_older_source_is_saved_and_said_to_be_so() {
    let project = Project::new();
    project.write("briefs/water.md", BRIEF);
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    // While the translator was at work, the author was too.
    project.replace("briefs/water.md", "25% of all rivers", "30% of all rivers");
    project.replace("briefs/water.md", "- Nobody publishes the results.\n", "");
    let run = project.run(&["import", file.to_str().unwrap(), "--json"]).expect(0);
    let ids = run.ids();
    for id in ["exchange-older-source", "exchange-source-changed", "exchange-unit-gone"] {
        assert_eq!(ids.iter().filter(|found| *found == id).count(), 1, "{ids:?}");
    }
    let row = run.results().remove(0);
    assert_eq!((&row["memory_only"], &row["unfinished"]), (&2.into(), &0.into()), "{row}");
    // The other two sentences of the changed paragraph were taken as they are.
    assert_eq!(counts(&project), (1, 0));
    remembers(&project, "Nobody publishes the results.");
    remembers(&project, "The second one says that 25% of all rivers are clean.");
    let offered = &exported(&project)["The second one says that 30% of all rivers are clean."];
    assert!(offered.target.is_none() && offered.previous.is_some());
    let record = project.record();
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert_eq!(project.record(), record, "the same file again changes no byte");
}

#[test]
fn a_file_finds_its_document_under_another_name_that_is_taken() {
    let project = Project::new();
    project.write("briefs/water.md", BRIEF);
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    // The document was renamed, and another took its name.
    std::fs::rename(project.path("briefs/water.md"), project.path("briefs/rivers.md")).unwrap();
    project.write("briefs/water.md", "# Clean taps\n\nTaps are no rivers.\n");
    let run = project.run(&["import", file.to_str().unwrap(), "--json"]).expect(0);
    assert_eq!(run.ids(), ["import-other-name"]);
    assert_eq!(run.results()[0]["document"], "rivers");
    assert!(!project.path("translations/de/water.xlf").exists());
}

#[test]
fn a_break_copied_into_another_sentence_keeps_its_translation() {
    let project = Project::new();
    project.write("briefs/water.md", "A hard break follows\\\nhere and goes on.\n");
    let file = project.export("water", "de");
    edit(&file, |bitext| {
        let parts = bitext.units[0].parts.clone();
        let Some(BitextPart::Ignorable { source: gap, .. }) = parts.get(1) else {
            panic!("{parts:?}")
        };
        let mut first = Content::text("Ein Umbruch ");
        first.append(gap);
        first.append(&Content::text("folgt"));
        for (segment, target) in
            bitext.units[0].segments_mut().zip([first, Content::text("hier und weiter.")])
        {
            segment.target = Some(target);
            segment.state = State::Translated;
        }
    });
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    project.run(&["validate", "translations/de/water.xlf"]).expect(0);
    project.run(&["build", "--lang", "de", "--format", "source", "--strict"]).expect(0);
    let built = project.text("out/de/water.md");
    assert!(built.contains("Ein Umbruch") && built.contains("hier und weiter"), "{built}");
}

/// Nor is what was translated before in the way of the next export, and the memory keeps it.
#[test]
fn what_is_no_longer_to_be_translated_says_what_its_source_says() {
    let project = Project::new();
    project.write("briefs/water.md", "A first sentence.\n\nA second one.\n");
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let locked = "A first sentence.\n\n<!-- vulgate translate=\"no\" -->\n\nA second one.\n";
    project.write("briefs/water.md", locked);
    let segments = exported(&project);
    let second = segments["A second one."].target.as_ref().map(|it| it.plain());
    assert_eq!(second.as_deref(), Some("A second one."));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    assert!(project.text("tm/retired.tmx").contains("deA desecond"));
}
