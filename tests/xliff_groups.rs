//! Groups of other tools: with all that stands in them, around the units that they had, through
//! import, record, export and conversion.

mod support;

use support::{Project, read_xliff};
use vulgate::exchange::{self, Version, WriteOptions, merge};
use vulgate::model::{Bitext, BitextSegment, Groups, Message};

/// What stands in a group before its units, one element of each module that may, and extensions.
const MODULES: &str = "<mda:metadata><mda:metaGroup category=\"theirs\"><mda:meta type=\"k\">v\
    </mda:meta></mda:metaGroup></mda:metadata><slr:data \
    xmlns:slr=\"urn:oasis:names:tc:xliff:sizerestriction:2.0\" profile=\"p:q\"/><val:validation \
    xmlns:val=\"urn:oasis:names:tc:xliff:validation:2.0\"><val:rule isPresent=\"x\" \
    disabled=\"yes\"/></val:validation><t:job xmlns:t=\"urn:their-tool\" t:id=\"7\"><t:step>draft \
    &amp; proof</t:step></t:job>";

/// The attributes of a group, but for its id.
const ATTRIBUTES: &str = "xmlns:fs=\"urn:oasis:names:tc:xliff:fs:2.0\" name=\"Part one\" \
    type=\"their:part\" canResegment=\"no\" srcDir=\"ltr\" fs:fs=\"div\"";

/// A file with its first two units in nested groups, the second in an inner one, and the third
/// in a group of its own.
fn grouped(text: &str) -> String {
    let mut units = text.split("<unit ");
    let mut out = units.next().expect("a head").to_owned();
    for (at, unit) in units.enumerate() {
        let (unit, rest) = unit.split_once("</unit>").expect("an end");
        let (before, after) = match at {
            0 => (format!("<group id=\"g1\" {ATTRIBUTES}>{MODULES}"), ""),
            1 => (
                "<group id=\"g2\" type=\"their:inner\"><y:x xmlns:y=\"urn:y\"/>".into(),
                "</group></group>",
            ),
            2 => ("<group id=\"g3\" xmlns:y=\"urn:y\" y:k=\"1\">".into(), "</group>"),
            _ => (String::new(), ""),
        };
        out += &format!("{before}<unit {unit}</unit>{after}{rest}");
    }
    // One without units, which says something of its own.
    out.replace("</file>", "<group id=\"g4\" name=\"Nothing\"/></file>")
}

/// A file without its groups and what stands in them.
fn ungrouped(text: &str) -> String {
    let mut out = String::new();
    let text = text.replace("</group>", "");
    let mut pieces = text.split("<group ");
    out += pieces.next().expect("a head");
    for piece in pieces {
        let at = piece.find("<unit ").or_else(|| piece.find("</file>"));
        out += at.map_or("", |at| &piece[at..]);
    }
    out
}

/// The start tags and ends of groups and units, with what stands in groups, without white space.
fn outline(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_unit = false;
    let body = text.split_once("<file ").expect("a file").1;
    for piece in body.split('<').map(str::trim) {
        let name = piece.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or_default();
        in_unit |= name == "unit" && !piece.starts_with('/');
        match name {
            "unit" | "group" if name == "group" || in_unit => {
                let tag = if name == "unit" { name } else { piece };
                found.push(format!("{}{tag}", if piece.starts_with('/') { "/" } else { "" }));
            }
            "y:x" | "t:job" | "t:step" | "val:rule" | "slr:data" if !in_unit => {
                found.push(piece.to_owned());
            }
            _ => {}
        }
        in_unit &= piece != "/unit>";
    }
    found
}

/// Exports, lets `change` work on the text of the file, and imports it.
fn returned(project: &Project, version: &str, change: impl Fn(&str) -> String) {
    project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
    project.write("back.xlf", change(&project.text("out/xliff/de/water.xlf")));
    project.run(&["validate", "back.xlf"]).expect(0);
    project.run(&["import", "back.xlf"]).expect(0);
}

#[test]
fn groups_come_back_with_all_that_is_in_them() {
    for version in ["2.0", "2.1", "2.2"] {
        let project = Project::new();
        returned(&project, version, grouped);
        let came = outline(&project.text("back.xlf"));
        let record = project.text("translations/de/water.xlf");
        assert_eq!(outline(&record), came, "{version}: {record}");
        assert_eq!(came.iter().filter(|tag| tag.starts_with("group")).count(), 4, "{came:?}");
        assert!(record.contains("&amp; proof"), "{record}");
        // The group's metadata is not taken for that of the file, or of a unit.
        let (_, group) = record.split_once("<group id=\"g1\"").expect("the group");
        let (group, _) = group.split_once("<unit").expect("its unit");
        assert_eq!(group.matches("category=\"theirs\"").count(), 1, "{group}");
        assert_eq!(record.matches("category=\"theirs\"").count(), 1, "{record}");
        // Out and back in every version.
        for again in ["2.0", "1.2", "2.2", "2.1", "1.2"] {
            returned(&project, again, str::to_owned);
            let record = project.text("translations/de/water.xlf");
            assert_eq!(outline(&record), came, "{version}, {again}: {record}");
        }
        // A tool that keeps no groups takes none away.
        returned(&project, version, ungrouped);
        let record = project.text("translations/de/water.xlf");
        assert_eq!(outline(&record), came, "{version}: {record}");
    }
}

#[test]
fn a_1_2_export_has_groups_around_those_that_are_units() {
    let project = Project::new();
    returned(&project, "2.1", grouped);
    let record = project.text("translations/de/water.xlf");
    project.run(&["export", "water", "--lang", "de", "--xliff", "1.2"]).expect(0);
    let out = "out/xliff/de/water.xlf";
    let text = project.text(out);
    for tag in [
        "resname=\"Part one\" restype=\"x-their:part\"",
        "<group id=\"g2\" restype=\"x-their:inner\">",
        "<group id=\"g4\" resname=\"Nothing\"/>",
    ] {
        assert_eq!(text.matches(tag).count(), 1, "{tag}: {text}");
    }
    // Converted, it is what an export to 2.x would have been, and comes back as that.
    for to in ["2.0", "2.1", "2.2"] {
        let convert = ["xliff", "convert", "--to", to, out, "-o", "back.xlf"];
        project.run(&convert).expect(0);
        project.run(&["validate", "back.xlf"]).expect(0);
        let groups = |text: &str| -> Vec<String> {
            let tags = outline(text).into_iter();
            tags.map(|tag| tag.split([' ', '>', '/']).next().unwrap_or_default().to_owned())
                .collect()
        };
        assert_eq!(groups(&project.text("back.xlf")), groups(&record), "{to}");
        project.run(&["import", "back.xlf"]).expect(0);
        let again = project.text("translations/de/water.xlf");
        assert_eq!(outline(&again), outline(&record), "{to}: {again}");
    }
}

#[test]
fn a_sentence_that_comes_between_two_of_a_group_is_in_it() {
    let project = Project::new();
    let items = ["- Too *little* is measured.\n", "- Too much is allowed:\n"];
    returned(&project, "2.1", |text| {
        let units: Vec<&str> = text.split_inclusive("</unit>").collect();
        let at = units.iter().position(|unit| unit.contains("is measured")).expect("the item");
        let (before, after) = (units[..at].concat(), units[at + 2..].concat());
        format!("{before}<group id=\"g1\">{}{}</group>{after}", units[at], units[at + 1])
    });
    let text = support::brief().replacen(items[0], &format!("{}- This is new.\n", items[0]), 1);
    project
        .write("briefs/water.md", text.replacen("## What to do", "New, too.\n\n## What to do", 1));
    project.run(&["export", "water", "--lang", "de"]).expect(0);
    let text = project.text("out/xliff/de/water.xlf");
    let (_, group) = text.split_once("<group ").expect("the group");
    let (group, rest) = group.split_once("</group>").expect("its end");
    assert_eq!(group.matches("<unit ").count(), 3, "{group}");
    assert!(group.contains("This is new.") && group.contains("Too much"), "{group}");
    assert!(rest.contains("New, too.") && !rest.contains("<group "), "{rest}");
}

#[test]
fn a_group_goes_when_its_last_unit_goes() {
    let project = Project::new();
    returned(&project, "2.1", grouped);
    let text = project.text("briefs/water.md");
    // Without everything: only what never had units says something of its own.
    project.write("briefs/water.md", "Something else altogether, from first to last.\n");
    let ids = |project: &Project| -> Vec<String> {
        let file = read_xliff(&project.export("water", "de")).files.remove(0);
        file.groups.into_iter().map(|group| group.id).collect()
    };
    assert_eq!(ids(&project), ["g4"]);
    project.write("briefs/water.md", text);
    assert_eq!(ids(&project), ["g1", "g2", "g3", "g4"]);
}

fn read(units: &str) -> Bitext {
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
         trgLang='de' xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0'>\
         <file id='f' original='d'>{units}</file></xliff>"
    );
    exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0)
}

fn unit(id: &str) -> String {
    format!("<unit id='{id}'><segment><source>{id}</source><target>{id}!</target></segment></unit>")
}

fn written(bitext: &Bitext, version: Version) -> String {
    let say = |message: &Message| message.id.to_owned();
    let text = exchange::write(bitext, &WriteOptions { version, tool_version: None, say: &say });
    let verdict = vulgate::validation::validate("a.xlf", text.as_bytes()).expect("XLIFF");
    assert!(verdict.findings.is_empty(), "{:?}\n{text}", verdict.findings);
    text
}

/// The ids of the groups around each unit.
fn paths(bitext: &Bitext) -> Vec<String> {
    let groups = Groups::of(bitext);
    let path = |group: Option<&str>| -> Vec<&str> {
        groups.path(group).into_iter().map(|group| group.id.as_str()).collect()
    };
    bitext.units.iter().map(|unit| path(unit.group.as_deref()).join("/")).collect()
}

#[test]
fn a_group_whose_units_stand_apart_is_there_for_each_run() {
    let [a, b, c] = ["a", "b", "c"].map(unit);
    let theirs = read(&format!("<group id='g' type='x:y'>{a}<group id='h'>{c}</group></group>{b}"));
    let ours = read(&format!("{a}{b}{c}"));
    let merged = merge(&ours, &theirs, "a.xlf").bitext;
    assert_eq!(paths(&merged), ["g", "", "g/h"]);
    for version in Version::ALL {
        let text = written(&merged, version);
        let again = exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0);
        assert_eq!(paths(&again), ["g", "", "g-2/h"], "{version:?}: {text}");
        // What was said of it holds for both, and from then on nothing changes.
        let said: Vec<_> =
            again.groups.iter().map(|group| group.extensions.attributes.len()).collect();
        assert_eq!(said, [1, 1, 0]);
        assert_eq!(written(&again, version), text);
        assert_eq!(merge(&again, &again, "a.xlf").bitext.groups, again.groups);
    }
}

#[test]
fn a_group_may_have_the_id_of_a_unit() {
    let bitext = read(&format!("<group id='a'>{}{}</group><group id='b'/>", unit("a"), unit("b")));
    assert_eq!(paths(&bitext), ["a", "a"]);
    for version in Version::ALL {
        let text = written(&bitext, version);
        let again = exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0);
        let name = if version == Version::V1_2 { "a-2" } else { "a" };
        assert_eq!(paths(&again), [name, name], "{text}");
        assert_eq!(again.units.len(), 2);
    }
}

#[test]
fn groups_of_1_2_without_ids_or_with_equal_ones_stay_apart() {
    let unit = |id: &str| format!("<trans-unit id='{id}'><source>{id}</source></trans-unit>");
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='d' \
         source-language='en' datatype='x-a'><body><group restype='menu'><note>Mind!</note><group \
         id='a b'>{}</group></group><group id='a b'>{}</group></body></file></xliff>",
        unit("1"),
        unit("2")
    );
    let bitext = exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0);
    assert_eq!(paths(&bitext), ["group/a_b", "a_b-2"]);
    for version in Version::ALL {
        let text = written(&bitext, version);
        let again = exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0);
        assert_eq!(again.groups, bitext.groups, "{text}");
        assert!(text.contains("Mind!"), "{text}");
    }
    assert!(written(&bitext, Version::V2_1).contains("type=\"xliff12:menu\""));
    assert!(written(&bitext, Version::V1_2).contains("restype=\"menu\""));
}

#[test]
fn what_a_segment_says_of_cutting_is_its_own() {
    let unit = "<unit id='a' canResegment='no'><segment id='s1' canResegment='yes'><source>A\
                </source></segment><segment id='s2'><source>b</source></segment></unit>";
    let theirs = read(unit);
    let said = |bitext: &Bitext| -> Vec<Option<bool>> {
        let value = |segment: &BitextSegment| {
            let mut own = segment.attributes.iter().filter(|it| it.local == "canResegment");
            own.next().map(|it| it.value == "yes")
        };
        bitext.segments().map(|(_, segment)| value(segment)).collect()
    };
    assert_eq!(said(&theirs), [Some(true), None]);
    for version in Version::ALL {
        let text = written(&theirs, version);
        let again = exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0);
        assert_eq!(said(&again), [Some(true), None], "{text}");
    }
    let mut ours = theirs.clone();
    let forget = |segment: &mut BitextSegment| segment.attributes.clear();
    ours.units[0].segments_mut().for_each(forget);
    assert_eq!(said(&merge(&ours, &theirs, "a.xlf").bitext), [Some(true), None]);
    assert_eq!(said(&merge(&theirs, &ours, "a.xlf").bitext), [Some(true), None]);
    // A value that is none says nothing.
    assert_eq!(said(&read(&unit.replace("'yes'", "'maybe'"))), [None, None]);
}

#[test]
fn lengths_of_groups_keep_the_profile_that_explains_them() {
    let profiles = "<slr:profiles generalProfile='xliff:codepoints'/>";
    let limited = unit("a").replace("<unit", "<unit slr:sizeRestriction='9'");
    let file = |rest: &str| read(&format!("{profiles}{rest}"));
    for (bitext, attributes) in [
        (file(&format!("<group id='g' slr:sizeRestriction='1,40'>{limited}</group>")), 2),
        (file(&format!("<group id='g' slr:sizeRestriction='40'>{}</group>", unit("a"))), 1),
        (file(&unit("a").replace("<unit", "<unit slr:sizeRestriction='1,9'")), 1),
        (file(&limited), 1),
    ] {
        for version in [Version::V2_0, Version::V2_1, Version::V2_2] {
            let text = written(&bitext, version);
            assert_eq!(text.matches("slr:profiles").count(), 1, "{text}");
            assert_eq!(text.matches("slr:sizeRestriction=").count(), attributes, "{text}");
            let again = exchange::read("a.xlf", text.as_bytes()).expect("XLIFF").files.remove(0);
            assert_eq!(written(&again, version), text);
        }
    }
}

#[test]
fn deep_groups_and_groups_at_fault_are_no_danger() {
    // As deep as a file may be.
    let deep = 250;
    let text = format!(
        "{}{}{}",
        (0..deep).map(|at| format!("<group id='g{at}'>")).collect::<String>(),
        unit("a"),
        "</group>".repeat(deep)
    );
    let bitext = read(&text);
    assert_eq!(bitext.groups.len(), deep);
    assert_eq!(paths(&bitext)[0].split('/').count(), deep);
    let many = read(
        &(0..4000)
            .map(|at| format!("<group id='g{at}'>{}</group>", unit(&format!("u{at}"))))
            .collect::<String>(),
    );
    assert_eq!(written(&many, Version::V2_1).matches("<group").count(), 4000);
    // A group without an id, or with that of another, is no group; its units are there.
    let bitext = read(&format!(
        "<group id='g'>{}</group><group>{}</group><group id='g'>{}</group>",
        unit("a"),
        unit("b"),
        unit("c")
    ));
    assert_eq!(paths(&bitext), ["g", "", ""]);
    // Groups that say they are within each other, and one that is nowhere.
    let mut bitext = read(&format!("<group id='g'><group id='h'>{}</group></group>", unit("a")));
    bitext.groups[0].parent = Some("h".to_owned());
    bitext.units[0].group = Some("h".to_owned());
    assert!(
        exchange::write(
            &bitext,
            &WriteOptions { version: Version::V2_1, tool_version: None, say: &|_| String::new() }
        )
        .contains("<unit")
    );
    bitext.units[0].group = Some("nowhere".to_owned());
    assert!(
        exchange::write(
            &bitext,
            &WriteOptions { version: Version::V1_2, tool_version: None, say: &|_| String::new() }
        )
        .contains("<trans-unit")
    );
}
