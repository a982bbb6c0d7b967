//! Regional variants fall back to their language, in every edition.

mod html;
mod support;

use html::{Page, texts};
use serde_json::Value;
use support::{Project, brief, edit, map, translation};
use vulgate::model::{BitextSegment, State};

/// A sentence of the briefing.
const SENTENCE: &str = "Nobody should wait.";
/// The one that the variant has of its own.
const OWN: &str = "Publish it, with a map: .";

fn page(project: &Project, path: &str) -> Page {
    Page::sound(&project.bytes(path), path)
}

/// A project with a date in January, German, Dutch, French and Greek, and a variant of each.
fn with_variants() -> Project {
    let project = Project::empty();
    let targets = "\"de\", \"nl\", \"fr\", \"el\", \"de-AT\", \"nl-BE\", \"fr-LU\", \"el-CY\"";
    project.write("vulgate.toml", format!("[project]\nsource = \"en\"\ntargets = [{targets}]\n"));
    project.write("briefs/water.md", brief().replace("2026-03-16", "2026-01-16"));
    for lang in ["de", "nl", "fr", "el"] {
        project.translate("water", lang);
    }
    let file = project.export("water", "de-AT");
    edit(&file, |bitext| {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            let own = segment.source.plain() == OWN;
            segment.target = own.then(|| map(&segment.source, |text| format!("Heuer: {text}")));
            segment.state = if own { State::Reviewed } else { State::Initial };
        }
    });
    project.run(&["import", file.to_str().expect("text")]);
    project
}

#[test]
fn a_variant_falls_back_to_its_language() {
    let project = with_variants();
    let own = project.accepted("water", "de-AT");
    let own: Vec<_> =
        own.segments().filter(|(unit, it)| unit.translate && it.accepted().is_some()).collect();
    assert_eq!(own.len(), 1, "the record has what was translated for the variant");
    let run = project.run(&["build", "--strict", "--format", "html,source", "--json"]).expect(0);
    let regional: Vec<Value> = run.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["id"] == "cli-regional")
        .cloned()
        .collect();
    assert_eq!(regional.len(), 4);
    assert!(regional.iter().all(|finding| finding["severity"] == "note"), "{regional:?}");
    let austrian = page(&project, "out/de-AT/water.html");
    let body = austrian.one("body").text();
    assert!(body.contains("Heuer: Publish it"));
    assert!(body.contains(&translation("de", "Nobody should wait.")));
    assert!(austrian.classed("untranslated").is_empty() && austrian.classed("draft").is_empty());
    assert_eq!(austrian.one("html").get("lang"), "de-AT");
    assert!(body.contains("16. Jänner 2026"), "{body}");
    assert!(page(&project, "out/de/water.html").one("body").text().contains("16. Januar 2026"));
    let index = page(&project, "out/index.html");
    let names = texts(&index.classed("language"));
    for name in [
        "Deutsch (Österreich)",
        "Nederlands (België)",
        "français (Luxembourg)",
        "ελληνικά (Κύπρος)",
    ] {
        assert!(names.contains(&name.to_owned()), "{names:?}");
    }
    let alternates = austrian.named("link").into_iter().filter(|it| it.get("rel") == "alternate");
    let alternates: Vec<String> = alternates.map(|it| it.get("hreflang").to_owned()).collect();
    for tag in ["de-AT", "nl-BE", "fr-LU", "el-CY", "de", "x-default"] {
        assert!(alternates.contains(&tag.to_owned()), "{alternates:?}");
    }
    bilingual_says_what_comes_from_the_language(&project);
    let status = project.run(&["status", "--json"]).expect(0).results();
    assert!(status.iter().all(|it| it["percent"] == 100), "{status:?}");
    assert_eq!(
        project.text("out/nl-BE/water.md"),
        project.text("out/nl/water.md").replace("lang: nl\n", "lang: nl-BE\n")
    );
}

fn bilingual_says_what_comes_from_the_language(project: &Project) {
    let args = ["build", "--format", "html", "--edition", "bilingual", "--lang", "de-AT"];
    project.run(&args).expect(0);
    let page = page(project, "out/de-AT/water.bilingual.html");
    let rows = page.rows();
    let own: Vec<&Vec<String>> = rows.iter().filter(|row| !row[3].ends_with("(de)")).collect();
    assert_eq!(own.len(), 1, "{own:?}");
    assert!(own[0][2].contains("Heuer") && own[0][3] == "Geprüft", "{own:?}");
    let heads = texts(&page.named("th"));
    assert!(heads.contains(&"Deutsch (Österreich)".to_owned()), "{heads:?}");
}

#[test]
fn a_variant_is_built_again_when_its_language_changes() {
    let project = with_variants();
    let fresh = || -> Vec<String> {
        let args = ["build", "--format", "source", "--lang", "de-AT,nl-BE", "--json"];
        let results = project.run(&args).expect(0).results();
        let fresh = results.iter().filter(|it| it["reused"] == false);
        fresh.map(|it| it["lang"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(fresh(), ["de-AT", "nl-BE"]);
    assert_eq!(fresh(), [""; 0]);
    let record = "translations/de/water.xlf";
    project.write(record, project.text(record) + "\n");
    assert_eq!(fresh(), ["de-AT"]);
}

#[test]
fn what_a_translator_leaves_as_in_the_language_goes_on_with_it() {
    let project = with_variants();
    let file = project.export("water", "de-AT");
    let german = project.accepted("water", "de");
    let mut texts = german.segments().map(|(_, it)| it.accepted().cloned()).collect::<Vec<_>>();
    let same = |segment: &BitextSegment| segment.source.plain() != SENTENCE;
    edit(&file, |bitext| {
        let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
        for (segment, text) in segments.zip(texts.drain(..)) {
            if segment.source.plain() == OWN {
                continue;
            }
            let own = map(&segment.source, |text| format!("Heuer: {text}"));
            segment.target = if same(segment) { text } else { Some(own) };
            segment.state = State::Translated;
        }
    });
    let run = project.run(&["import", file.to_str().expect("text"), "--json"]).expect(0);
    let result = &run.results()[0];
    assert_eq!(result["accepted"], 1, "{result}");
    assert!(run.ids().contains(&"cli-regional".to_owned()), "{:?}", run.ids());
    let own = project.accepted("water", "de-AT");
    let own: Vec<String> = own
        .segments()
        .filter(|(unit, it)| unit.translate && it.accepted().is_some())
        .map(|(_, it)| it.source.plain())
        .collect();
    assert_eq!(own, [OWN, SENTENCE], "one of each delivery");
    // A correction of the language reaches the variant; what was reviewed is its own.
    let record = project.path("translations/de/water.xlf");
    let text = |bitext: &mut vulgate::model::Bitext, state: State| {
        let mut all = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
        let segment = all.find(|it| it.source.plain() == "Clean water for all").expect("the title");
        segment.target = Some(map(&segment.source, |_| "Reines Wasser".to_owned()));
        segment.state = state;
    };
    edit(&record, |bitext| text(bitext, State::Translated));
    project.run(&["build", "--format", "source", "--lang", "de-AT"]).expect(0);
    assert!(project.text("out/de-AT/water.md").contains("Reines Wasser"));
    edit(&file, |bitext| text(bitext, State::Reviewed));
    project.run(&["import", file.to_str().expect("text")]).expect(0);
    let own = project.accepted("water", "de-AT");
    assert!(
        own.segments().any(|(_, it)| it.accepted().is_some_and(|it| it.plain() == "Reines Wasser"))
    );
}

#[test]
fn a_language_that_comes_with_its_variant_is_known_to_it() {
    let project = with_variants();
    let german = project.export("water", "de");
    let austrian = project.export("water", "de-AT");
    let said = |bitext: &mut vulgate::model::Bitext| {
        let mut all = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
        let segment = all.find(|it| it.source.plain() == SENTENCE).expect("the sentence");
        segment.target = Some(map(&segment.source, |_| "Niemand soll warten.".to_owned()));
        segment.state = State::Translated;
    };
    edit(&german, said);
    edit(&austrian, said);
    let files = [&german, &austrian].map(|file| file.to_str().expect("text"));
    project.run(&["import", files[0], files[1]]).expect(0);
    let own = project.accepted("water", "de-AT");
    let own = own.segments().filter(|(_, it)| it.source.plain() == SENTENCE);
    assert!(own.into_iter().all(|(_, it)| it.accepted().is_none()), "it is left to the language");
}

/// A variant of the language in which the document is written says what the document says.
#[test]
fn a_variant_of_the_source_falls_back_to_the_source() {
    let project = Project::new();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"en-IE\", \"de-AT\"]\n");
    let run = project
        .run(&["build", "--format", "html", "--strict", "--lang", "en-IE", "--json"])
        .expect(0);
    assert!(run.ids().contains(&"cli-regional".to_owned()));
    let irish = page(&project, "out/en-IE/water.html");
    assert!(irish.one("body").text().contains(SENTENCE));
    // A variant of a language that there is not has nothing to fall back to.
    project.run(&["build", "--format", "html", "--strict", "--lang", "de-AT"]).expect(1);
}
