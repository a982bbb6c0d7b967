//! What an author tells translators in the document: it reaches them in every version of
//! XLIFF, is held to, and leaves no trace in the text.

mod support;

use support::{Project, SETTINGS, finish, read_xliff, translation};
use vulgate::exchange::Version;
use vulgate::model::State;

const BRIEF: &str = "---
title: Clean water
---

# Clean water

<!-- vulgate max-length=\"24\" note=\"Shown on the banner.\" -->
Rivers know no borders.

<!-- vulgate translate=\"no\" -->
> Water is not a commercial product.

<!-- vulgate note='A \"point\" of order.' -->

- One point.
- Another point.

The end.
";

fn project() -> Project {
    let project = Project::empty();
    let settings = format!("{SETTINGS}\n[markdown.max-length]\ntitle = 12\n");
    project.write("vulgate.toml", settings);
    project.write("briefs/water.md", BRIEF);
    project
}

#[test]
fn translators_read_them_in_every_version() {
    let project = project();
    for version in Version::ALL {
        project.run(&["export", "water", "--lang", "de", "--xliff", version.as_str()]).expect(0);
        let file = project.path("out/xliff/de/water.xlf");
        project.run(&["validate", file.to_str().unwrap()]).expect(0);
        let units = read_xliff(&file).files.remove(0).units;
        let said: Vec<_> = units
            .iter()
            .map(|unit| (unit.translate, unit.max_length, unit.instructions.join("|")))
            .collect();
        let none = || (true, None, String::new());
        let point = || (true, None, "A \"point\" of order.".to_owned());
        let expected = [
            (true, Some(12), String::new()),
            none(),
            (true, Some(24), "Shown on the banner.".to_owned()),
            (false, None, String::new()),
            point(),
            point(),
            none(),
        ];
        assert_eq!(said, expected, "{version:?}");
        let text = project.text("out/xliff/de/water.xlf");
        assert!(text.contains("at most 24 characters"), "{text}");
    }
}

#[test]
fn a_locked_text_stays_and_a_long_one_is_found() {
    let project = project();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let run = project.run(&["check", "--lang", "de", "--json"]);
    let ids = run.expect(1).ids();
    // deRivers deknow deno deborders. and deClean dewater
    assert_eq!(ids.iter().filter(|id| *id == "check-max-length").count(), 2, "{ids:?}");
    project.run(&["build", "--lang", "de", "--format", "source", "--strict"]).expect(0);
    let text = project.text("out/de/water.md");
    assert!(text.contains("> Water is not a commercial product."), "{text}");
    assert!(text.contains("deRivers"), "{text}");
}

#[test]
fn what_is_said_amiss_is_reported_at_its_line() {
    let project = project();
    let brief = "<!-- vulgate translat=\"no\" max-length=\"many\" -->\nA.\n\n<!-- vulgate -->\nB.\n\n\
        <div>\n<!-- vulgate translate=\"no\" -->\n<p>C.</p>\n</div>\n\n<!-- vulgar words -->\n\n\
        <!-- vulgate translate=\"no\" -->\n";
    project.write("briefs/water.md", brief);
    let run = project.run(&["segment", "briefs/water.md", "--json"]).expect(0);
    let found: Vec<String> = run.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| format!("{} {}", it["line"], it["id"].as_str().unwrap()))
        .collect();
    let expected = [
        "1 md-instruction-unknown",
        "1 md-instruction-value",
        "4 md-instruction-unclear",
        "8 md-instruction-place",
        "14 md-instruction-unused",
    ];
    assert_eq!(found, expected);
}
