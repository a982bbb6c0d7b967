//! What stands beside the text of a file: notes, finer states, and data of other tools. It
//! goes into the record with the translation and comes out with the next export.

mod support;

use support::{Project, edit, finish, translation};
use vulgate::model::{Inline, Note, State};

const EXTENSION: &str =
    "<t:job xmlns:t=\"urn:their-tool\" t:id=\"7\"><t:step>draft &amp; proof</t:step></t:job>";

/// Exports, lets `change` work on the text of the file, and imports it.
fn returned(project: &Project, version: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
    let file = project.path("out/xliff/de/water.xlf");
    let text = change(&project.text("out/xliff/de/water.xlf"));
    project.write("back.xlf", text);
    let run = project.run(&["import", "back.xlf", "--json"]);
    drop(file);
    run.expect(0).ids()
}

#[test]
fn data_of_other_tools_survives_import_and_export() {
    for version in ["1.2", "2.0", "2.1", "2.2"] {
        let project = Project::new();
        let file = project.export("water", "de");
        finish(&file, State::Translated, |text| translation("de", text));
        project.run(&["import", file.to_str().unwrap()]).expect(0);
        let before = if version == "1.2" { "<trans-unit " } else { "<notes>" };
        returned(&project, version, |text| {
            let (head, rest) = text.split_once(before).expect("a unit");
            if version == "1.2" {
                // Behind everything else that a trans-unit has.
                let (unit, rest) = rest.split_once("</trans-unit>").unwrap();
                return format!("{head}{before}{unit}{EXTENSION}</trans-unit>{rest}");
            }
            format!("{head}{EXTENSION}{before}{rest}")
        });
        assert!(project.text("translations/de/water.xlf").contains(EXTENSION), "{version}");
        for again in ["1.2", "2.0", "2.1", "2.2"] {
            project.run(&["export", "water", "--lang", "de", "--xliff", again]).expect(0);
            let text = project.text("out/xliff/de/water.xlf");
            assert_eq!(text.matches(EXTENSION).count(), 1, "{version} to {again}: {text}");
            project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
        }
        // A tool that drops them all takes nothing away.
        returned(&project, version, |text| text.replace(EXTENSION, ""));
        assert!(project.text("translations/de/water.xlf").contains(EXTENSION), "{version}");
    }
}

#[test]
fn a_translation_into_a_reference_language_is_kept_and_never_offered() {
    let core = "urn:oasis:names:tc:xliff:document:";
    for version in ["2.0", "2.1", "2.2"] {
        let project = Project::new();
        returned(&project, version, |text| {
            let (head, rest) = text.split_once("<notes>").expect("a unit");
            let segment = rest.split_once("<segment id=\"").expect("a segment").1;
            let segment = segment.split_once('"').expect("an id").0;
            format!(
                "{head}<mtc:matches><mtc:match ref=\"#{segment}\" reference=\"yes\" \
                 similarity=\"90\" x:by=\"a\" xmlns:x=\"urn:x\"><originalData>\
                 <data id=\"d1\">b</data></originalData><source>Clean <ph id=\"1\" \
                 dataRef=\"d1\"/></source><target xml:lang=\"fr\">Eau propre</target>\
                 </mtc:match></mtc:matches><notes>{rest}"
            )
        });
        let units = project.accepted("water", "de").units;
        let segments = units.iter().flat_map(|unit| unit.segments());
        assert_eq!(segments.map(|segment| segment.matches.len()).sum::<usize>(), 0);
        let text = project.text("translations/de/water.xlf");
        assert_eq!(text.matches("Eau propre").count(), 1, "{version}: {text}");
        // So it does through 1.2, from there and back, and where a tool drops it.
        project.run(&["export", "water", "--lang", "de", "--xliff", "1.2"]).expect(0);
        let text = project.text("out/xliff/de/water.xlf");
        let (_, found) = text.split_once("alttranstype=\"reference\"").expect("the alternative");
        let found = found.split_once("</alt-trans>").expect("its end").0;
        assert!(found.contains("match-quality=\"90\""), "{found}");
        assert!(found.contains("<target xml:lang=\"fr\">Eau propre</target>"), "{found}");
        assert!(found.contains(">b</ph>"), "{found}");
        assert!(!found.contains(":ref="), "{found}");
        project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
        returned(&project, "1.2", |text| text.replace("Eau propre", "Une eau propre"));
        assert!(project.text("translations/de/water.xlf").contains("Une eau propre"));
        returned(&project, "1.2", |text| {
            let (head, rest) = text.split_once("Une eau propre").expect("the alternative");
            let head = &head[..head.rfind("<alt-trans").expect("its begin")];
            format!("{head}{}", rest.split_once("</alt-trans>").expect("its end").1)
        });
        assert!(project.text("translations/de/water.xlf").contains("Une eau propre"));
        for again in ["2.0", "2.1", "2.2"] {
            project.run(&["export", "water", "--lang", "de", "--xliff", again]).expect(0);
            let text = project.text("out/xliff/de/water.xlf");
            let (_, found) = text.split_once("reference=\"yes\"").expect("the match");
            let found = found.split_once("</mtc:match>").expect("its end").0;
            assert!(found.contains("similarity=\"90\""), "{found}");
            assert!(found.contains("x:by=\"a\""), "{found}");
            assert!(found.contains("dataRef=\"d1\""), "{found}");
            assert!(found.contains("xml:lang=\"fr\""), "{found}");
            let other = if again == "2.2" { "2.0" } else { "2.2" };
            assert!(!found.contains(&format!("{core}{other}")), "{again}: {found}");
            project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
        }
        let run = project.run(&["tm", "search", "Eau", "--json"]);
        assert!(!run.stdout.contains("propre"), "{}", run.stdout);
    }
}

#[test]
fn attributes_of_the_core_that_say_nothing_to_us_survive() {
    let project = Project::new();
    returned(&project, "2.1", |text| {
        let text = text.replacen("<file ", "<file trgDir=\"auto\" ", 1);
        let (head, rest) = text.split_once("<unit ").expect("a unit");
        let (unit, rest) = rest.split_once("</unit>").expect("its end");
        format!(
            "{head}<group id=\"g1\" name=\"Part one\" canResegment=\"no\" srcDir=\"rtl\"><notes>\
             <note>Mind the tone.</note></notes><unit name=\"title\" srcDir=\"ltr\" {unit}</unit>\
             </group>{rest}"
        )
    });
    let record = project.accepted("water", "de");
    assert!(record.units.iter().all(|unit| unit.notes.is_empty()));
    assert_eq!(record.groups[0].notes, [Note::new("Mind the tone.")]);
    // Out and back in every version, and still there, where it was said.
    for version in ["1.2", "2.2", "1.2", "2.0"] {
        returned(&project, version, str::to_owned);
        project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
        let record = project.text("translations/de/water.xlf");
        let file = record.split_once("<file ").expect("a file").1.split_once('>').unwrap().0;
        assert!(file.contains("trgDir=\"auto\""), "{version}: {record}");
        let unit = record.split_once("<unit ").expect("a unit").1.split_once('>').unwrap().0;
        for attribute in ["name=\"title\"", "srcDir=\"ltr\""] {
            assert_eq!(unit.matches(attribute).count(), 1, "{version}: {record}");
        }
        let group = "<group id=\"g1\" name=\"Part one\" canResegment=\"no\" srcDir=\"rtl\">";
        assert_eq!(record.matches(group).count(), 1, "{version}: {record}");
        assert_eq!(record.matches("canResegment").count(), 1, "{version}: {record}");
    }
}

#[test]
fn cases_of_segments_and_types_of_units_survive() {
    let project = Project::new();
    returned(&project, "2.2", |text| {
        let (head, rest) = text.split_once("<unit ").expect("a unit");
        let rest = rest.replacen("type=\"vulgate:", "type=\"their:", 1);
        let rest = rest.replacen("<segment ", "<segment pgs:case=\"few\" ", 1);
        let pgs = "urn:oasis:names:tc:xliff:pgs:1.0";
        format!("{head}<unit xmlns:pgs=\"{pgs}\" pgs:switch=\"plural:n\" {rest}")
    });
    // Out and back in every version.
    for version in ["2.2", "2.1", "2.0", "1.2", "2.2"] {
        returned(&project, version, str::to_owned);
        project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
        project.run(&["validate", "translations/de/water.xlf"]).expect(0);
        let unit = project.accepted("water", "de").units.remove(0);
        let segment = unit.segments().next().expect("a segment");
        let case: Vec<&str> = segment.attributes.iter().map(|it| it.value.as_str()).collect();
        assert_eq!(case, ["few"], "{version}");
        assert!(unit.role.is_some(), "{version}");
        let unit = project.text("translations/de/water.xlf");
        let unit = unit.split_once("<unit ").expect("a unit").1.split_once('>').unwrap().0;
        assert_eq!(unit.matches("type=\"their:").count(), 1, "{version}: {unit}");
        assert_eq!(unit.matches(" type=").count(), 1, "{version}: {unit}");
        assert!(unit.contains("pgs:switch=\"plural:n\""), "{version}: {unit}");
    }
    project.run(&["export", "water", "--lang", "de", "--xliff", "2.2"]).expect(0);
    let text = project.text("out/xliff/de/water.xlf");
    assert_eq!(text.matches("pgs:case=\"few\"").count(), 1, "{text}");
    assert_eq!(text.matches("case-s1").count(), 0, "{text}");
}

#[test]
fn attributes_that_only_1_2_has_survive() {
    let project = Project::new();
    let (of_unit, phase) =
        ("coord=\"1;2;3;4\" minwidth=\"3\" size-unit=\"char\"", "phase-name=\"p1\"");
    let phases = "<phase-group><phase phase-name=\"p1\" process-name=\"proof\"/></phase-group>";
    returned(&project, "1.2", |text| {
        let text = text.replacen("<header>", &format!("<header>{phases}"), 1);
        let text = text.replacen("<group ", &format!("<group {of_unit} "), 1);
        text.replacen("<trans-unit ", &format!("<trans-unit {phase} "), 1)
    });
    for version in ["1.2", "2.2", "1.2", "2.0", "1.2"] {
        returned(&project, version, str::to_owned);
        project.run(&["validate", "translations/de/water.xlf"]).expect(0);
    }
    let text = project.text("out/xliff/de/water.xlf");
    let group = text.split_once("<group ").expect("a group").1.split_once('>').unwrap().0;
    let names = [" coord=\"1;2;3;4\"", " minwidth=\"3\"", " size-unit=\"char\""];
    assert!(names.iter().all(|name| group.matches(name).count() == 1), "{group}");
    assert!(!group.contains("phase-name"), "{group}");
    let unit = text.split_once("<trans-unit ").expect("one").1.split_once('>').unwrap().0;
    assert!(unit.contains(phase), "{unit}");
}

#[test]
fn an_export_of_1_2_may_come_back_as_2() {
    for version in ["2.0", "2.1", "2.2"] {
        let project = Project::new();
        let out = "out/xliff/de/water.xlf";
        project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
        let direct = project.text(out);
        project.run(&["export", "water", "--lang", "de", "--xliff", "1.2"]).expect(0);
        let convert = ["xliff", "convert", "--to", version, out, "-o", "back.xlf"];
        project.run(&convert).expect(0);
        let ids = |text: &str| -> Vec<String> {
            let tags = text.split('<').filter(|tag| {
                ["unit ", "segment ", "ignorable"].iter().any(|name| tag.starts_with(name))
            });
            tags.map(|tag| tag.split(['"', '>']).take(2).collect()).collect()
        };
        assert_eq!(ids(&project.text("back.xlf")), ids(&direct), "{version}");
        finish(&project.path("back.xlf"), State::Translated, |text| translation("de", text));
        let run = project.run(&["import", "back.xlf", "--json"]).expect(0);
        assert!(run.ids().is_empty(), "{run:?}");
        let record = project.accepted("water", "de");
        assert!(record.segments().all(|(_, segment)| segment.accepted().is_some()));
        assert!(record.units.iter().all(|unit| unit.notes.is_empty()), "{record:?}");
    }
}

#[test]
fn metadata_and_attributes_of_other_tools_stay_beside_ours() {
    let project = Project::new();
    let group =
        "<mda:metaGroup category=\"theirs\"><mda:meta type=\"k\">v</mda:meta></mda:metaGroup>";
    returned(&project, "2.1", |text| {
        let text = text.replacen("</mda:metadata>", &format!("{group}</mda:metadata>"), 2);
        text.replacen("<unit ", "<unit xmlns:t=\"urn:their-tool\" t:locked=\"1\" ", 1)
    });
    project.run(&["export", "water", "--lang", "de"]).expect(0);
    let text = project.text("out/xliff/de/water.xlf");
    assert_eq!(text.matches("category=\"theirs\"").count(), 2, "{text}");
    assert_eq!(text.matches("t:locked=\"1\"").count(), 1, "{text}");
    project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
}

#[test]
fn counts_and_phases_of_1_2_survive() {
    let project = Project::new();
    let phases = "<phase-group><phase phase-name=\"p1\" process-name=\"proof\"/></phase-group>";
    let counts =
        "<count-group name=\"c\"><count count-type=\"total\" unit=\"word\">4</count></count-group>";
    returned(&project, "1.2", |text| {
        let text = text.replacen("<header>", &format!("<header>{phases}"), 1);
        text.replacen("</context-group>", &format!("</context-group>{counts}"), 1)
    });
    for version in ["2.1", "1.2"] {
        project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
        let text = project.text("out/xliff/de/water.xlf");
        assert!(text.contains("process-name=\"proof\""), "{version}: {text}");
        assert!(text.contains(">4</count>"), "{version}: {text}");
        project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
    }
}

#[test]
fn a_deleted_note_is_told_from_a_tool_that_keeps_none() {
    for version in ["1.2", "2.1"] {
        let project = Project::new();
        let added = "<note>Is this right?</note><note priority=\"2\">Second.</note>";
        returned(&project, version, |text| {
            let at = if version == "1.2" { "</trans-unit>" } else { "</notes>" };
            text.replacen(at, &format!("{added}{at}"), 1)
        });
        let notes = |project: &Project| -> Vec<Note> {
            let units = project.accepted("water", "de").units;
            units.into_iter().flat_map(|unit| unit.notes).collect()
        };
        let texts = |project: &Project| -> Vec<String> {
            notes(project).into_iter().map(|note| note.text).collect()
        };
        assert_eq!(texts(&project), ["Is this right?", "Second."], "{version}");
        assert_eq!(notes(&project)[1].priority, Some(2), "{version}");
        // A tool that keeps no notes deletes none.
        let drop_all = |text: &str| {
            let mut left = String::new();
            let mut rest = text;
            while let Some((before, after)) = rest.split_once("<note") {
                // `<notes>` and what is in it; in 1.2 a note alone.
                let end = if after.starts_with("s>") { "</notes>" } else { "</note>" };
                left.push_str(before);
                rest = after.split_once(end).expect("an end").1;
            }
            left + rest
        };
        let without = |text: &str| match version {
            // The header of 1.2 has a note of its own.
            "1.2" => {
                let (head, body) = text.split_once("<body>").unwrap();
                format!("{head}<body>{}", drop_all(body))
            }
            _ => drop_all(text),
        };
        returned(&project, version, without);
        assert_eq!(texts(&project), ["Is this right?", "Second."], "{version}");
        // Someone who takes one out means it.
        let found = returned(&project, version, |text| {
            let start = text.find("Is this right?").expect("the note");
            let open = text[..start].rfind("<note").unwrap();
            let end = text[start..].find("</note>").unwrap() + start + "</note>".len();
            format!("{}{}", &text[..open], &text[end..])
        });
        assert!(found.iter().any(|id| id == "exchange-note-deleted"), "{version}: {found:?}");
        assert_eq!(texts(&project), ["Second."], "{version}");
        // One that is edited takes the place of what it was.
        let found = returned(&project, version, |text| text.replace("Second.", "The second."));
        assert!(!found.iter().any(|id| id == "exchange-note-deleted"), "{version}: {found:?}");
        assert_eq!(texts(&project), ["The second."], "{version}");
    }
}

#[test]
fn a_note_on_a_sentence_stays_with_it() {
    for version in ["1.2", "2.1"] {
        let project = Project::new();
        returned(&project, version, |text| {
            let id = "s2";
            if version == "1.2" {
                let at = text.find(&format!(":{id}\"")).expect("a second sentence");
                let end = text[at..].find("</trans-unit>").unwrap() + at;
                return format!("{}<note>About it.</note>{}", &text[..end], &text[end..]);
            }
            let at = text.find(&format!("<segment id=\"{id}\"")).expect("a second sentence");
            let notes = text[..at].rfind("</notes>").unwrap();
            let source = text[at..].find("<source>").unwrap() + at + "<source>".len();
            let end = text[source..].find("</source>").unwrap() + source;
            format!(
                "{}<note id=\"q\">About it.</note>{}<mrk id=\"m9\" type=\"comment\" \
                 ref=\"#n=q\">{}</mrk>{}",
                &text[..notes],
                &text[notes..source],
                &text[source..end],
                &text[end..]
            )
        });
        let units = project.accepted("water", "de").units;
        let notes: Vec<&Note> = units.iter().flat_map(|unit| &unit.notes).collect();
        assert_eq!(notes.len(), 1, "{version}");
        assert_eq!((&*notes[0].text, notes[0].segment.as_deref()), ("About it.", Some("s2")));
    }
}

#[test]
fn a_finer_state_is_kept_as_long_as_the_translation() {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Reviewed, |text| translation("de", text));
    let text = project.text("out/xliff/de/water.xlf");
    let text = text.replacen("state=\"reviewed\"", "state=\"reviewed\" subState=\"t:proof\"", 1);
    project.write("back.xlf", text);
    project.run(&["import", "back.xlf"]).expect(0);
    assert!(project.text("translations/de/water.xlf").contains("subState=\"t:proof\""));
    let out = project.export("water", "de");
    assert!(std::fs::read_to_string(out).unwrap().contains("subState=\"t:proof\""));
}

#[test]
fn annotations_of_other_tools_stay_where_they_are() {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    let text = project.text("out/xliff/de/water.xlf");
    // A term in a target, and one that overlaps a code.
    let text =
        text.replacen("deClean dewater", "<mrk id=\"k1\" type=\"term\">deClean</mrk> dewater", 1);
    let at = text.find("<target>deRivers").expect("the sentence") + "<target>".len();
    let (head, tail) = text.split_at(at);
    let tail = tail.replacen("deborders.", "deborders.<em startRef=\"k2\"/>", 1);
    let marked =
        format!("{head}<sm id=\"k2\" type=\"my:claim\" its:x=\"1\" xmlns:its=\"urn:t\"/>{tail}");
    project.write("back.xlf", &marked);
    project.run(&["validate", "back.xlf"]).expect(0);
    project.run(&["import", "back.xlf"]).expect(0);
    for path in ["translations/de/water.xlf", "out/xliff/de/water.xlf"] {
        project.export("water", "de");
        let text = project.text(path);
        assert!(text.contains("<mrk id=\"k1\" type=\"term\">deClean</mrk> dewater"), "{text}");
        assert!(text.contains("id=\"k2\""), "{text}");
        assert!(
            text.contains("deborders.<em startRef=\"k2\"/>") || text.contains("deborders.</mrk>")
        );
        project.run(&["validate", path]).expect(0);
    }
    // The text knows nothing of them.
    project.run(&["build", "--lang", "de", "--format", "source"]).expect(0);
    assert!(project.text("out/de/water.md").contains("# deClean dewater"));
}

#[test]
fn an_annotation_may_reach_over_several_segments() {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let (begin, end) = ("<sm id=\"x1\" type=\"t:doubt\"/>", "<em startRef=\"x1\"/>");
    returned(&project, "2.1", |text| {
        // From within one segment to within the next.
        let text = text.replacen("should not either", &format!("{begin}should not either"), 1);
        text.replacen("By 2030", &format!("By{end} 2030"), 1)
    });
    project.run(&["export", "water", "--lang", "de"]).expect(0);
    let text = project.text("out/xliff/de/water.xlf");
    let (_, rest) = text.split_once(&format!("{begin}should not either")).expect("its begin");
    let (within, _) = rest.split_once(&format!("By{end} 2030")).expect("its end");
    assert_eq!(within.matches("<segment ").count(), 1, "{text}");
    project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
}

#[test]
fn edited_markup_is_reported_and_the_document_keeps_its_own() {
    for version in ["1.2", "2.1"] {
        let project = Project::new();
        project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
        let file = project.path("out/xliff/de/water.xlf");
        finish(&file, State::Translated, |text| translation("de", text));
        edit(&file, |bitext| {
            let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
            for target in segments.filter_map(|segment| segment.target.as_mut()) {
                for inline in &mut target.0 {
                    if let Inline::Code(code) = inline {
                        code.native = code.native.replace("example.org/a4", "example.org/de");
                    }
                }
            }
        });
        let run = project.run(&["import", file.to_str().unwrap(), "--json"]).expect(0);
        let edited = run.ids().iter().filter(|id| *id == "exchange-code-edited").count();
        assert_eq!(edited, 1, "{version}: {:?}", run.ids());
        let record = project.text("translations/de/water.xlf");
        assert!(record.contains("example.org/a4") && !record.contains("example.org/de"));
    }
}

#[test]
fn alternatives_of_1_2_in_other_languages_are_references() {
    let project = Project::new();
    let french = "<alt-trans match-quality=\"80\" origin=\"theirs\"><source>Clean <g \
        id=\"1\">water</g></source><target xml:lang=\"fr\">Eau <g id=\"1\">propre</g></target>\
        <target xml:lang=\"el\">Καθαρό νερό</target></alt-trans><alt-trans alttranstype=\"reference\">\
        <target xml:lang=\"ga\">Uisce glan</target></alt-trans><alt-trans \
        alttranstype=\"rejected\"><target xml:lang=\"fr\">Eau sale</target></alt-trans>";
    returned(&project, "1.2", |text| {
        text.replacen("</trans-unit>", &format!("{french}</trans-unit>"), 1)
    });
    let record = project.text("translations/de/water.xlf");
    assert_eq!(record.matches("reference=\"yes\"").count(), 3, "{record}");
    assert!(!record.contains("sale"), "{record}");
    project.run(&["validate", "translations/de/water.xlf"]).expect(0);
    let units = project.accepted("water", "de").units;
    assert!(units.iter().flat_map(|unit| unit.segments()).all(|it| it.matches.is_empty()));
    for version in ["1.2", "2.0", "1.2", "2.2", "1.2"] {
        returned(&project, version, str::to_owned);
        project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
        assert_eq!(project.text("translations/de/water.xlf"), record, "{version}");
    }
}
