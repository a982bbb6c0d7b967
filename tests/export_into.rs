//! `vulgate export --into`: a project's translations into a file of another tool.

mod support;

use support::{Project, finish};
use vulgate::model::State;

const FILE: &str = "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" \
    xmlns:mq=\"MQXliff\" version=\"1.2\"><file original=\"x.docx\" source-language=\"en-GB\" \
    target-language=\"de-DE\" datatype=\"x\"><body>\n<trans-unit id=\"1\" mq:status=\"NotStarted\">\
    <source>Boats leak.</source></trans-unit>\n<trans-unit id=\"2\" mq:status=\"NotStarted\">\
    <source>Nobody wrote this.</source></trans-unit>\n</body></file></xliff>\n";

fn project() -> Project {
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\", \"fr\"]\n");
    project.write("briefs/doc.md", "# Boats\n\nBoats leak. Buckets help.\n");
    let file = project.export("doc", "de");
    finish(&file, State::Reviewed, |text| format!("Ü {text}"));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    project.write("back.mqxliff", FILE);
    project
}

#[test]
fn translations_come_into_the_file_in_its_own_words() {
    let project = project();
    let file = project.path("back.mqxliff");
    let file = file.to_str().unwrap();
    let other = project.path("other.mqxliff");
    let run = project.run(&["--json", "export", "--into", file, "-o", other.to_str().unwrap()]);
    let result = run.expect(0).results().remove(0);
    assert_eq!((&result["filled"], &result["missing"]), (&1.into(), &1.into()));
    assert_eq!(project.text("back.mqxliff"), FILE, "-o leaves the file as it is");
    let expected = FILE.replace(
        "id=\"1\" mq:status=\"NotStarted\"><source>Boats leak.</source>",
        "id=\"1\" mq:status=\"Reviewer1Confirmed\"><source>Boats leak.</source>\
         <target>Ü Boats leak.</target>",
    );
    assert_eq!(project.text("other.mqxliff"), expected);
    project.run(&["export", "--into", file]).expect(0);
    assert_eq!(project.text("back.mqxliff"), expected);
    project.run(&["export", "--into", file]).expect(0);
    assert_eq!(project.text("back.mqxliff"), expected, "a second time changes nothing");
}

#[test]
fn a_file_in_no_language_of_the_project_is_left_as_it_is() {
    let project = project();
    for (tag, id) in
        [(" target-language=\"pl\"", "export-into-foreign"), ("", "export-into-language")]
    {
        let text = FILE.replace(" target-language=\"de-DE\"", tag);
        project.write("back.mqxliff", &text);
        let file = project.path("back.mqxliff");
        let run = project.run(&["--json", "export", "--into", file.to_str().unwrap()]).expect(3);
        assert!(run.ids().contains(&id.to_owned()), "{run:?}");
        assert_eq!(project.text("back.mqxliff"), text);
    }
}
