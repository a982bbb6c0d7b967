//! Notes of files and groups: through import, record and export they stay where they stand.

mod support;

use support::Project;
use vulgate::model::Note;

/// Notes as they are written in a version.
fn notes(version: &str, notes: &[&str]) -> String {
    let notes: String = notes.iter().map(|text| format!("<note>{text}</note>")).collect();
    if version == "1.2" { notes } else { format!("<notes>{notes}</notes>") }
}

/// A file with a note on itself, and its first units in a group with two.
fn noted(text: &str, version: &str) -> String {
    let (of_file, of_group) = (notes(version, &["Hurry."]), notes(version, &["Mind.", "Mend."]));
    let (head, unit, end) = match version {
        "1.2" => ("<tool ", "<group id=\"u-", "</body>"),
        _ => ("<unit ", "<unit ", "</file>"),
    };
    let (before, rest) = text.split_once(head).expect("a head");
    let text = format!("{before}{of_file}{head}{rest}");
    let (before, rest) = text.split_once(unit).expect("a unit");
    let group = format!("<group id=\"theirs\">{of_group}");
    format!("{before}{group}{unit}{rest}").replace(end, &format!("</group>{end}"))
}

/// The ids of what is said of a file that was exported, changed and imported again.
fn returned(project: &Project, version: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
    project.write("back.xlf", change(&project.text("out/xliff/de/water.xlf")));
    project.run(&["validate", "back.xlf"]).expect(0);
    project.run(&["import", "back.xlf", "--json"]).expect(0).ids()
}

/// The texts of the notes of the record: of the file, of its group, of its units.
fn recorded(project: &Project) -> [Vec<String>; 3] {
    let record = project.accepted("water", "de");
    let texts = |notes: &[Note]| notes.iter().map(|note| note.text.clone()).collect();
    let of_units: Vec<Note> = record.units.into_iter().flat_map(|unit| unit.notes).collect();
    let of_group = record.groups.first().map_or(Vec::new(), |group| texts(&group.notes));
    [texts(&record.notes), of_group, texts(&of_units)]
}

fn expected(of_file: &[&str], of_group: &[&str]) -> [Vec<String>; 3] {
    [of_file, of_group, &[]].map(|texts| texts.iter().map(|text| (*text).to_owned()).collect())
}

#[test]
fn notes_of_files_and_groups_are_neither_moved_nor_multiplied() {
    for version in ["1.2", "2.0", "2.1", "2.2"] {
        let project = Project::new();
        returned(&project, version, |text| noted(text, version));
        let all = expected(&["Hurry."], &["Mind.", "Mend."]);
        assert_eq!(recorded(&project), all, "{version}");
        for again in ["1.2", "2.0", "2.1", "2.2"] {
            let found = returned(&project, again, str::to_owned);
            assert_eq!(recorded(&project), all, "{version}, {again}");
            assert!(!found.iter().any(|id| id == "exchange-note-deleted"), "{found:?}");
            let text = project.text("out/xliff/de/water.xlf");
            for said in ["Hurry.", "Mind.", "Mend."] {
                assert_eq!(text.matches(&format!(">{said}<")).count(), 1, "{again}: {text}");
            }
        }
        // They are there when the document has changed.
        let document = project.text("briefs/water.md");
        project.write("briefs/water.md", format!("{document}\nOne more sentence.\n"));
        returned(&project, version, str::to_owned);
        assert_eq!(recorded(&project), all, "{version}");
    }
}

#[test]
fn a_note_of_a_group_that_someone_takes_out_is_gone() {
    for version in ["1.2", "2.1"] {
        let project = Project::new();
        returned(&project, version, |text| noted(text, version));
        // A tool that keeps none of a group deletes none.
        let drop = |text: &str, notes: &[&str]| {
            let drop = |text: String, it: &&str| text.replace(&format!("<note>{it}</note>"), "");
            let text = notes.iter().fold(text.to_owned(), drop);
            let mut left = String::new();
            for (at, piece) in text.split("<notes>").enumerate() {
                match piece.trim_start().strip_prefix("</notes>") {
                    Some(rest) => left += rest,
                    None if at == 0 => left += piece,
                    None => left += &format!("<notes>{piece}"),
                }
            }
            left
        };
        let found = returned(&project, version, |text| drop(text, &["Mind.", "Mend."]));
        assert!(!found.iter().any(|id| id == "exchange-note-deleted"), "{version}: {found:?}");
        assert_eq!(recorded(&project), expected(&["Hurry."], &["Mind.", "Mend."]), "{version}");
        // Nor does one that keeps no groups.
        if version == "2.1" {
            let found = returned(&project, version, |text| {
                let (before, rest) = text.split_once("<group id=\"theirs\"").expect("the group");
                let (_, rest) = rest.split_once("<unit ").expect("its unit");
                format!("{before}<unit {rest}").replace("</group>", "")
            });
            assert!(!found.iter().any(|id| id == "exchange-note-deleted"), "{found:?}");
            assert_eq!(recorded(&project), expected(&["Hurry."], &["Mind.", "Mend."]));
        }
        // Someone who takes out one of two means it, and an edited one stands where it stood.
        let found = returned(&project, version, |text| {
            drop(text, &["Mind."]).replace("Hurry.", "No hurry.")
        });
        let deleted = found.iter().filter(|id| *id == "exchange-note-deleted").count();
        assert_eq!(deleted, 1, "{version}: {found:?}");
        assert_eq!(recorded(&project), expected(&["No hurry."], &["Mend."]), "{version}");
        // What another one has noted in the meantime is not taken out by an older file.
        let older = project.text("back.xlf");
        returned(&project, version, |text| {
            text.replace("<note>Mend.</note>", "<note>Mend.</note><note>New.</note>")
        });
        returned(&project, version, |_| older.clone());
        assert_eq!(recorded(&project), expected(&["No hurry."], &["Mend.", "New."]), "{version}");
    }
}

/// XLIFF 2.2 part 1 §3.3.1.27; the bare id stands in the examples of part 2 §4.9.7.3.
#[test]
fn notes_of_2_2_are_about_the_segment_that_they_refer_to() {
    let of_version = |version: &str, note: &str| {
        let namespace = format!("urn:oasis:names:tc:xliff:document:{version}");
        let text = format!(
            "<xliff xmlns='{namespace}' version='{version}' srcLang='en'><file id='f'><unit id='u'><notes>\
             <note {note}>Mind.</note></notes><segment id='s1'><source>A.</source></segment><segment id='s2'>\
             <source>B.</source></segment></unit></file></xliff>"
        );
        let mut reading = vulgate::exchange::read("t.xlf", text.as_bytes()).expect(&text);
        reading.files.remove(0).units.remove(0).notes.remove(0).segment
    };
    for reference in ["#s2", "s2", "#f=f/u=u/s2", "#t=s2", "#/f=f/u=u/s2"] {
        let note = format!("ref='{reference}'");
        assert_eq!(of_version("2.2", &note).as_deref(), Some("s2"), "{reference}");
        assert_eq!(of_version("2.1", &note), None, "{reference}");
    }
    for nothing in ["#s9", "#n=s9", "https://example.org/", ""] {
        assert_eq!(of_version("2.2", &format!("ref='{nothing}'")), None, "{nothing}");
    }
    let project = Project::new();
    project.run(&["export", "water", "--lang", "de", "--xliff", "2.2"]).expect(0);
    let text = project.text("out/xliff/de/water.xlf");
    let (before, rest) = text.split_once("<segment id=\"").expect("a segment");
    let segment = rest.split('"').next().unwrap();
    let (before, rest_of_unit) = before.rsplit_once("</notes>").expect("notes");
    let note = format!("<note ref=\"#{segment}\">Mind.</note></notes>");
    project.write("back.xlf", format!("{before}{note}{rest_of_unit}<segment id=\"{rest}"));
    project.run(&["validate", "back.xlf"]).expect(0);
    project.run(&["import", "back.xlf"]).expect(0);
    let record = project.accepted("water", "de");
    let note = record.units.iter().find_map(|unit| unit.notes.first()).expect("a note");
    assert_eq!(note.segment.as_deref(), Some(segment));
    for (version, is_there) in [("2.1", false), ("2.2", true)] {
        project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
        let text = project.text("out/xliff/de/water.xlf");
        assert_eq!(text.contains(&format!("ref=\"#{segment}\">Mind.")), is_there, "{text}");
        project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
    }
}
