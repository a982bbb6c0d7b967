//! `vulgate build --edition`: drafts, bilingual editions, and any set of languages.

mod html;
mod support;

use html::{Element, Page, dense, texts};
use support::{Project, edit, finish, translation};
use vulgate::model::{CodeKind, Content, Note, State};

/// A sentence of the briefing, and what it is changed to.
const BEFORE: &str = "Nobody should wait.";
const AFTER: &str = "Nobody should ever wait.";

/// A project whose German is half reviewed; after that a sentence has changed, one is new and
/// one unit is locked.
fn under_review() -> Project {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    edit(&file, |bitext| {
        let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
        segments.step_by(2).for_each(|segment| segment.state = State::Reviewed);
        let unit =
            bitext.units.iter_mut().find(|unit| unit.source().plain().contains("Every year"));
        unit.expect("the unit").notes.push(Note::new("Says who?"));
    });
    project.run(&["import", file.to_str().expect("text")]).expect(0);
    project.replace("briefs/water.md", BEFORE, AFTER);
    project.replace("briefs/water.md", "Every year counts.", "Act now. Every year counts.");
    let locked = "<!-- vulgate translate=\"no\" -->\n\n> We drink";
    project.replace("briefs/water.md", "> We drink", locked);
    project
}

fn page(project: &Project, path: &str) -> Page {
    Page::sound(&project.bytes(path), path)
}

#[test]
fn a_draft_shows_the_state_of_every_passage() {
    let project = under_review();
    project
        .run(&["build", "--format", "html", "--edition", "draft,final", "--lang", "de"])
        .expect(0);
    let draft = page(&project, "out/de/water.draft.html");
    let all = |class| texts(&draft.classed(class));
    assert_eq!(all("draft"), ["Entwurf"]);
    let former = translation("de", BEFORE);
    assert!(all("outdated").iter().any(|text| text.contains(&former)), "{:?}", all("outdated"));
    assert!(all("untranslated").iter().any(|text| text.contains("Act now.")));
    let unreviewed = all("unreviewed");
    let record = project.accepted("water", "de");
    let expected = record.segments().filter(|(unit, segment)| {
        let shown = unit.role.is_some_and(|role| !role.as_str().starts_with("link"));
        shown && unit.translate && segment.state == State::Translated
    });
    let seen = dense(&unreviewed.concat());
    for (_, segment) in expected.filter(|(_, it)| !it.source.plain().contains("Nobody")) {
        for text in segment.target.as_ref().expect("translated").texts().map(dense) {
            // Alternative texts are no text of the page.
            assert!(seen.contains(&text) || text.contains("deMap"), "{text} is marked");
        }
    }
    let reviewed = record.segments().find(|(_, it)| it.state == State::Reviewed).unwrap().1;
    assert!(!seen.contains(&dense(&reviewed.target.as_ref().unwrap().plain())));
    // The legend says how many there are, each in its own mark.
    let legend = draft.classed("legend")[0].text();
    assert!(legend.contains("Ein Satz ist noch nicht übersetzt."), "{legend}");
    assert!(
        legend.contains("Aus einer früheren Fassung des Textes übersetzte Sätze: 1"),
        "{legend}"
    );
    assert!(legend.contains("Noch nicht geprüfte Sätze: "), "{legend}");
    let robots = |page: &Page| {
        let meta = page.named("meta").into_iter();
        meta.filter(|meta| meta.get("name") == "robots")
            .map(|it| it.get("content").to_owned())
            .last()
    };
    assert_eq!(robots(&draft), Some("noindex".to_owned()));
    // What readers get never shows a translation of what the source no longer says.
    let last = page(&project, "out/de/water.html");
    let body = last.one("body").text();
    assert!(body.contains(AFTER) && !body.contains(&former));
    assert!(last.classed("outdated").is_empty() && last.classed("unreviewed").is_empty());
    assert_eq!(robots(&last), None);
}

#[test]
fn what_nobody_has_begun_to_review_is_not_marked_everywhere() {
    let project = Project::new();
    project.translate("water", "de");
    project.run(&["build", "--format", "html", "--edition", "draft", "--lang", "de"]).expect(0);
    let draft = page(&project, "out/de/water.draft.html");
    assert!(draft.classed("unreviewed").is_empty());
    let segments = project.accepted("water", "de");
    let count = segments.segments().filter(|(unit, _)| unit.translate).count();
    let legend = draft.classed("legend")[0].text();
    assert_eq!(legend.trim(), format!("Noch nicht geprüfte Sätze: {count}"));
    // There is no list of pages, and the page does not lead to one.
    assert!(!project.path("out/index.html").exists());
    assert!(draft.named("a").iter().all(|link| !link.get("href").contains("index.html")));
}

#[test]
fn a_bilingual_edition_has_a_row_a_segment() {
    let project = under_review();
    project.run(&["build", "--format", "html", "--edition", "bilingual", "--lang", "de"]).expect(0);
    let page = page(&project, "out/de/water.bilingual.html");
    let rows = page.rows();
    let number = |row: &Vec<String>| -> usize {
        let digits = row[0].find(|c: char| !c.is_ascii_digit()).unwrap_or(row[0].len());
        row[0][..digits].parse().expect("a number")
    };
    let numbers: Vec<usize> = rows.iter().map(number).collect();
    assert_eq!(numbers, (1..=rows.len()).collect::<Vec<_>>());
    let status = project.run(&["status", "--lang", "de", "--json"]).expect(0).results();
    let counted = status[0]["progress"]["segments"].as_u64().unwrap() as usize;
    assert_eq!(rows.len(), counted + 1, "every segment, and the locked one");
    let row = |source: &str| {
        rows.iter()
            .find(|row| row[1].contains(source))
            .unwrap_or_else(|| panic!("{source}: {rows:?}"))
    };
    for (unit, segment) in project.accepted("water", "de").segments() {
        let (source, target) = (&segment.source, segment.target.as_ref().unwrap());
        if !unit.translate
            || source.plain().contains("Nobody")
            || source.plain().contains("We drink")
        {
            continue;
        }
        let same = |row: &&Vec<String>| {
            let has = |cell: &String, content: &Content| {
                // What stands alone has a sign of its own.
                let alone = content.codes().any(|code| code.kind == CodeKind::Standalone);
                dense(cell) == dense(&content.plain())
                    || alone && content.texts().all(|text| dense(cell).contains(&dense(text)))
            };
            has(&row[1], source) && has(&row[2], target)
        };
        let found = rows.iter().find(same).unwrap_or_else(|| panic!("{}", source.plain()));
        let state =
            if segment.state == State::Reviewed { "Geprüft" } else { "Noch nicht geprüft" };
        assert!(found[3] == state || same_text_twice(&rows, &found[1]), "{found:?}");
    }
    let changed = row(AFTER);
    assert!(changed[1].contains(&format!("Frühere Fassung: {BEFORE}")), "{changed:?}");
    assert!(changed[2].contains(&translation("de", BEFORE)), "{changed:?}");
    assert!(changed[2].contains("Anmerkung: Says who?"), "{changed:?}");
    assert_eq!(changed[3], "Aus einer früheren Fassung übersetzt");
    assert_eq!(row("Act now.")[2..], ["", "Noch nicht übersetzt"]);
    let locked = row("We drink");
    assert_eq!(
        (locked[2].as_str(), locked[3].as_str()),
        (locked[1].as_str(), "Nicht zu übersetzen")
    );
    assert!(row("Too little is measured")[0].contains("Listenpunkt"));
    assert!(row("What is wrong")[0].contains("Überschrift 2"));
    assert!(row("See the law of 3 May")[0].contains("Fußnote"));
    assert!(row("Estonia")[0].contains("Tabellenzelle"));
    marked_up(&page);
}

fn same_text_twice(rows: &[Vec<String>], source: &str) -> bool {
    rows.iter().filter(|row| row[1] == source).count() > 1
}

/// Codes are what they do to the text, each text is in its language, heads are heads.
fn marked_up(page: &Page) {
    let body = page.one("body");
    for native in ["**", "[^", "](", "<g", "{1}"] {
        assert!(!body.text().contains(native), "{native}");
    }
    let strong = texts(&page.named("strong"));
    assert!(strong.contains(&"no borders.".to_owned()), "{strong:?}");
    assert!(texts(&page.named("em")).contains(&"little".to_owned()));
    assert!(texts(&page.named("code")).contains(&"annex.csv".to_owned()));
    assert!(page.named("sup").iter().any(|it| it.text() == "1"));
    let heads: Vec<Element> = page.named("th");
    assert!(heads.iter().all(|head| matches!(head.get("scope"), "col" | "row")));
    let titles: Vec<String> =
        heads.iter().filter(|it| it.get("scope") == "col").take(4).map(Element::text).collect();
    assert_eq!(titles, ["Segment", "English", "Deutsch", "Stand"]);
    let english = page.elements().into_iter().filter(|it| it.get("lang") == "en");
    let english: String = english.map(|it| it.text()).collect();
    assert!(english.contains("Rivers know") && english.contains(AFTER));
    assert!(!english.contains("deRivers"));
    // The parts of the document are within reach, and each has its table.
    let headings = texts(&page.named("h2"));
    assert!(headings.contains(&translation("de", "What is wrong")), "{headings:?}");
    assert_eq!(page.named("table").len(), 3);
}

#[test]
fn strict_is_for_readers() {
    let project = under_review();
    let args = ["build", "--strict", "--format", "html", "--lang", "de", "--json", "--edition"];
    let strict = |edition| project.run(&[args.as_slice(), &[edition]].concat());
    let run = strict("draft,bilingual").expect(0);
    assert_eq!(run.results().len(), 2);
    assert!(run.ids().contains(&"build-incomplete".to_owned()));
    assert!(!run.ids().contains(&"build-changed".to_owned()));
    let run = strict("final,draft").expect(1);
    let files = |edition: &str| {
        let results = run.results().into_iter();
        let of = results.filter(|it| it["edition"] == edition);
        of.map(|it| it["files"].as_array().unwrap().len()).sum::<usize>()
    };
    assert_eq!((files("final"), files("draft")), (0, 1));
    assert!(run.ids().contains(&"build-changed".to_owned()));
}

#[test]
fn what_is_asked_for_and_cannot_be_is_said() {
    let project = Project::new();
    let build = |args: &[&str]| project.run(&[&["build", "--json"], args].concat());
    let html = ["--format", "html", "--edition", "bilingual"];
    // All languages: those that have one.
    let run = build(&html).expect(0);
    assert_eq!(run.results().len(), 3);
    assert!(!run.ids().contains(&"build-no-bilingual".to_owned()));
    let run = build(&[html.as_slice(), &["--lang", "en,de"]].concat()).expect(0);
    assert_eq!(run.results().len(), 1);
    assert!(run.ids().contains(&"build-no-bilingual".to_owned()));
    let run = build(&["--format", "source", "--edition", "draft"]).expect(2);
    assert_eq!(run.ids(), ["build-edition-format"]);
    // The author's format comes with the final edition alone.
    let run =
        build(&["--format", "source,html", "--edition", "draft,final", "--lang", "de"]).expect(0);
    let mut names: Vec<String> = run
        .results()
        .iter()
        .flat_map(|it| it["files"].as_array().unwrap().clone())
        .map(|file| file.as_str().unwrap().rsplit('/').next().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["index.html", "water.draft.html", "water.html", "water.md"]);
}

#[test]
fn any_set_of_languages_in_one_run() {
    let project = Project::new();
    let langs = |args: &[&str]| -> Vec<String> {
        let all = [&["build", "--format", "source", "--json"], args].concat();
        let results = project.run(&all).expect(0).results();
        results.iter().map(|it| it["lang"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(langs(&["--lang", "de,fr", "--lang", "el"]), ["de", "fr", "el"]);
    assert_eq!(langs(&["--lang", "fr", "--lang", "en,fr"]), ["fr", "en"]);
    assert_eq!(langs(&[]), ["en", "de", "fr", "el"]);
    let wrong = |lang: &str| project.run(&["build", "--lang", lang, "--json"]).expect(2);
    assert_eq!(wrong("de,pl,sv").ids(), ["project-language-not-target"; 2]);
    assert_eq!(wrong("de-AT").ids(), ["project-language-not-target"]);
    wrong("xx");
}

#[cfg(feature = "pdf")]
mod pdf {
    use super::*;
    use std::process::Command;
    use support::has_tool;

    fn laid_out(project: &Project, path: &str) -> Option<String> {
        if !has_tool("pdftotext") {
            return None;
        }
        let mut command = Command::new("pdftotext");
        let output = command.arg("-layout").arg(project.path(path)).arg("-").output();
        Some(String::from_utf8(output.expect("it runs").stdout).expect("text"))
    }

    #[test]
    fn lines_of_a_draft_are_numbered_for_the_eye_alone() {
        let project = under_review();
        project
            .run(&["build", "--format", "pdf", "--edition", "draft,final", "--lang", "de"])
            .expect(0);
        let tagged = project.run(&["repair", "out/de/water.draft.pdf"]).expect(0).stdout;
        // A screen reader has the words without a number in between.
        let flat = tagged.split_whitespace().collect::<Vec<_>>().join(" ");
        let sentence = translation("de", "Rivers know");
        assert!(flat.contains(&sentence), "{flat}");
        assert!(flat.contains(&translation("de", BEFORE)) && !flat.contains(AFTER), "{flat}");
        let Some(text) = laid_out(&project, "out/de/water.draft.pdf") else { return };
        let numbered = text.lines().any(|line| {
            line.contains(&sentence) && line.trim_start().starts_with(|c: char| c.is_ascii_digit())
        });
        assert!(numbered, "{text}");
        let last = laid_out(&project, "out/de/water.pdf").expect("the tool is there");
        let bare = last.lines().find(|line| line.contains(&sentence)).expect("the sentence");
        assert!(bare.trim_start().starts_with(&sentence), "{bare}");
        assert!(text.matches("ENTWURF").count() >= 1, "{text}");
    }

    #[test]
    fn rows_of_a_bilingual_edition_are_a_table_to_whoever_reads_its_tags() {
        let project = under_review();
        project.run(&["build", "--edition", "bilingual", "--lang", "de"]).expect(0);
        let findings =
            project.run(&["build", "--edition", "bilingual", "--lang", "de", "--json"]).ids();
        assert!(!findings.contains(&"typesetting-standard".to_owned()));
        let tagged = project.run(&["repair", "out/de/water.bilingual.pdf"]).expect(0).stdout;
        let rows: Vec<&str> = tagged.lines().filter(|line| line.starts_with('|')).collect();
        let row = |text: &str| {
            *rows.iter().find(|row| row.contains(text)).unwrap_or_else(|| panic!("{tagged}"))
        };
        assert!(rows.contains(&"| Segment | English | Deutsch | Stand |"), "{tagged}");
        let changed = row(AFTER);
        assert!(
            changed.contains(BEFORE) && changed.contains(&translation("de", BEFORE)),
            "{changed}"
        );
        assert!(row("Estonia").contains(&translation("de", "Estonia")));
        assert!(!project.path("out/de/water.md").exists());
    }
}
