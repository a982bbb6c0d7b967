//! `[project] conventions`, from `vulgate.toml` to pages and findings.

mod support;

use support::{Project, edit};
use vulgate::model::{Content, State};

/// A project with a paper in English and its French translation.
fn project(conventions: &str) -> Project {
    let project = Project::empty();
    let settings = format!("[project]\nsource = \"en\"\ntargets = [\"fr\"]\n{conventions}");
    project.write("vulgate.toml", settings);
    let paper = "---\ndate: 2026-03-01\n---\n\n# Water\n\nOn 1 March 2026, 38,000 wells ran dry: who knew?\n";
    project.write("briefs/water.md", paper);
    project
}

fn translate(project: &Project, text: &str) {
    let file = project.export("water", "fr");
    edit(&file, |bitext| {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            let sentence = segment.source.plain().starts_with("On");
            segment.target = Some(Content::text(if sentence { text } else { "Eau" }));
            segment.state = State::Translated;
        }
    });
    project.run(&["import", file.to_str().unwrap()]).expect(0);
}

const OF_UNION: &str = "Le 1er mars 2026, 38\u{a0}000 puits étaient à sec: qui le savait?";
const OF_FRANCE: &str =
    "Le 1 mars 2026, 38\u{202f}000 puits étaient à sec\u{a0}: qui le savait\u{202f}?";

/// What `check` says of it.
fn found(project: &Project) -> Vec<String> {
    let json = project.run(&["--json", "check"]).expect(0).json();
    let findings = json["findings"].as_array().unwrap().iter();
    let own = findings.filter(|it| it["id"] == "check-conventions");
    own.map(|it| it["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn checks_hold_a_translation_against_the_profile() {
    let say = |found: &str, wanted: &str, profile: &str| {
        format!("“{found}” should be “{wanted}” here (conventions: {profile})")
    };
    let eu = project("conventions = \"eu\"\n");
    translate(&eu, OF_UNION);
    assert_eq!(found(&eu), Vec::<String>::new());
    translate(&eu, OF_FRANCE);
    let expected = [say("1 mars", "1er mars", "eu"), say("sec\u{a0}:", "sec:", "eu")];
    assert_eq!(found(&eu), expected);
    let cldr = project("conventions = \"cldr\"\n");
    translate(&cldr, OF_FRANCE);
    assert_eq!(found(&cldr), Vec::<String>::new());
    translate(&cldr, OF_UNION);
    assert_eq!(found(&cldr), [say("sec:", "sec\u{a0}:", "cldr")]);
    let free = project("");
    for text in [OF_UNION, OF_FRANCE] {
        translate(&free, text);
        assert_eq!(found(&free), Vec::<String>::new());
    }
}

#[test]
fn pages_have_their_dates_by_the_profile() {
    for (conventions, date) in [
        ("", "1er mars 2026"),
        ("conventions = \"eu\"\n", "1er mars 2026"),
        ("conventions = \"cldr\"\n", "1 mars 2026"),
    ] {
        let project = project(conventions);
        translate(&project, OF_UNION);
        project.run(&["build", "--format", "html"]).expect(0);
        let page = project.text("out/fr/water.html");
        assert!(page.contains(&format!(">{date}</time>")), "{conventions}: {page}");
        // The text itself is never changed.
        assert!(page.contains("à sec: qui le savait?"), "{page}");
    }
}

#[test]
fn a_wrong_profile_is_a_fault_with_those_there_are() {
    let run = project("conventions = \"isg\"\n").run(&["--json", "check"]).expect(2);
    assert_eq!(run.ids(), ["config-unknown-value"]);
}

#[test]
fn documents_are_listed_in_the_order_of_the_language() {
    let project = Project::empty();
    let settings = "[project]\nsource = \"sv\"\ntargets = [\"de\"]\n";
    project.write("vulgate.toml", settings);
    let titles = ["Zon", "Ängar", "Ordning 10", "Ordning 9", "Åar"];
    for (at, title) in titles.iter().enumerate() {
        project.write(&format!("briefs/{at}.md"), format!("# {title}\n\nText.\n"));
    }
    project.run(&["build", "--format", "html", "--lang", "sv"]).expect(0);
    let index = project.text("out/index.html");
    let place = |title: &str| index.find(&format!(">{title}</h2>")).unwrap();
    let mut sorted = titles;
    sorted.sort_by_key(|title| place(title));
    assert_eq!(sorted, ["Ordning 9", "Ordning 10", "Zon", "Åar", "Ängar"]);
}

#[test]
fn what_has_one_right_form_is_put_right_on_demand() {
    let project = project("conventions = \"eu\"\n");
    translate(&project, &OF_FRANCE.replace("puits étaient", "puits  étaient"));
    let record = || project.bytes("translations/fr/water.xlf");
    let before = record();
    let checked = project.run(&["check", "--json"]).expect(0);
    assert_eq!(checked.ids().len(), 3, "{:?}", checked.ids());
    assert_eq!(record(), before, "checking changes nothing");
    let fixed = project.run(&["check", "--fix", "--json"]).expect(0);
    assert_eq!(fixed.ids(), ["check-fixed"; 3]);
    assert_eq!(
        (&fixed.results()[0]["fixed"], &fixed.results()[0]["findings"]),
        (&3.into(), &0.into())
    );
    let text = String::from_utf8(record()).unwrap();
    let (number, rest) = OF_UNION.split_once("000").unwrap();
    assert!(text.contains(rest), "{text}");
    assert!(text.contains(number.split('\u{a0}').next().unwrap()), "{text}");
    let after = record();
    let again = project.run(&["check", "--fix", "--json"]).expect(0);
    assert_eq!(again.ids(), Vec::<String>::new());
    assert_eq!(record(), after);
    // The memory follows the text of the project.
    let shown = project.run(&["tm", "search", "mars", "--json"]).expect(0);
    assert!(shown.stdout.contains("Le 1er mars 2026"), "{}", shown.stdout);
    project.run(&["check", "--fix", "--explain", "spaces"]).expect(2);
}
