//! What stands beside the units of a file, in another version: notes, groups, what only 2.2 has.

use vulgate::exchange::Version;
use vulgate::exchange::convert::convert;
use vulgate::model::Severity;
use vulgate::validation::validate;

/// A file in another version, where it conforms, and what is said of it.
fn converted(text: &str, to: Version) -> (String, Vec<String>) {
    let converted = convert("t.xlf", text, to).expect(text);
    let verdict = validate("t.xlf", converted.text.as_bytes()).expect(text);
    let errors = verdict.findings.iter().filter(|it| it.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|it| &it.message).collect();
    assert!(errors.is_empty(), "{errors:?}\n{}", converted.text);
    let said = converted
        .findings
        .iter()
        .map(|it| format!("{} {}", it.message.id, it.message.text_arg("name").unwrap_or_default()));
    let said = said.collect();
    (converted.text, said)
}

/// A text without the white space between its elements.
fn dense(text: &str) -> String {
    text.lines().map(str::trim).collect()
}

#[test]
fn notes_of_files_and_groups_are_theirs_in_both() {
    let new = "<notes><note>of the file</note></notes><group id=\"g\"><notes>\
        <note appliesTo=\"source\">of the group</note></notes><unit id=\"u\"><notes><note>of the \
        unit</note></notes><segment><source>A</source></segment></unit></group>\
        <group id=\"h\"><notes><note>of nothing</note></notes></group><group id=\"i\"/></file>";
    let text = format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\">\
         <file id=\"f\">{new}</xliff>"
    );
    let (there, _) = converted(&text, Version::V1_2);
    let old = "<header><note>of the file</note></header><body><group id=\"g\">\
        <note annotates=\"source\">of the group</note><trans-unit id=\"u\"><source>A</source>\
        <note>of the unit</note></trans-unit></group><group id=\"h\"><note>of nothing</note>\
        </group><group id=\"i\"/></body>";
    assert!(dense(&there).contains(old), "{there}");
    let (back, _) = converted(&there, Version::V2_1);
    assert!(dense(&back).contains(new), "{back}");
}

/// What is kept of 2.2 in 1.2 is not what 2.0 and 2.1 have.
#[test]
fn what_only_2_2_has_is_left_out_on_the_way_from_1_2_to_others() {
    let text = "<xliff version='2.2' xmlns='urn:oasis:names:tc:xliff:document:2.2' \
        xmlns:res='urn:oasis:names:tc:xliff:resourcedata:2.0' srcLang='en'><notes><note>all</note>\
        </notes><file id='f'><res:resourceData><res:resourceItem id='r' mimeType='text/plain'>\
        <notes><note>of it</note></notes><res:source href='a'/></res:resourceItem>\
        </res:resourceData><notes><note>of the file</note></notes><unit id='u'><notes><note id='1' \
        ref='#s'>n</note></notes><segment id='s'><source>a</source></segment></unit></file></xliff>";
    let (there, _) = converted(text, Version::V1_2);
    for to in [Version::V2_0, Version::V2_1] {
        let (back, said) = converted(&there, to);
        let dropped = ["xlf2:notes", "notes", "note/@ref"];
        assert_eq!(said, dropped.map(|name| format!("convert-dropped {name}")), "{back}");
        assert!(back.contains("of the file") && back.contains("<note id=\"1\">n</note>"), "{back}");
    }
    let (back, said) = converted(&there, Version::V2_2);
    assert_eq!(said, [""; 0]);
    for kept in ["all</note>", "of it</note>", "ref=\"#s\""] {
        assert!(back.contains(kept), "{kept}: {back}");
    }
}

/// A file of 1.2 with one unit, which holds this.
fn unit_of_1_2(header: &str, unit: &str) -> String {
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:my=\"urn:my\" \
         version=\"1.2\"><file original=\"a\" source-language=\"en\" target-language=\"de\" \
         datatype=\"html\"><header>{header}</header><body><trans-unit id=\"1\">{unit}</trans-unit>\
         </body></file></xliff>"
    )
}

/// Ids of extensions are free in 1.2; in 2.x they are name tokens, and unique in a file or unit.
#[test]
fn extensions_whose_ids_2_x_does_not_allow_are_kept_and_come_back() {
    let header = "<my:a><my:b id=\"1\"/></my:a><my:c><my:b id=\"1\"> <my:d/> text</my:b>\
        <e xmlns=\"\" f=\"g\"><h/></e></my:c>";
    let unit = "<source>a</source><alt-trans><target>x</target><my:e id=\"q\"/></alt-trans>\
        <my:e id=\"q\"/><my:e id=\"a b\"/><my:e id=\"r\"/>";
    // What comes back stands behind the others.
    let same = "<my:e id=\"q\"/><my:e id=\"r\"/><my:e id=\"a b\"/>";
    let text = unit_of_1_2(header, unit);
    for to in [Version::V2_0, Version::V2_1, Version::V2_2] {
        let (there, said) = converted(&text, to);
        let kept = ["my:c", "my:e"].map(|name| format!("convert-kept {name}"));
        assert!(kept.iter().all(|it| said.contains(it)), "{said:?}");
        assert!(there.contains("<my:a><my:b id=\"1\"/></my:a>"), "{there}");
        let (back, _) = converted(&there, Version::V1_2);
        assert!(dense(&back).contains(header), "{back}");
        assert!(dense(&back).contains("<my:e id=\"q\"/></alt-trans>"), "{back}");
        assert!(dense(&back).contains(same), "{back}");
    }
}

#[test]
fn texts_of_what_is_kept_have_the_white_space_that_they_had_and_no_other() {
    let kept = "<alt-trans alttranstype=\"rejected\">\n<source><g id=\"1\">b</g></source>\n<seg-source>\
        <mrk mtype=\"seg\" mid=\"1\"><g id=\"1\"><x id=\"2\"/> <x id=\"3\"/></g></mrk></seg-source>\
        <target> <g id=\"1\"><g id=\"2\">b</g></g><ph id=\"3\"><sub><x id=\"4\"/></sub></ph>\
        </target></alt-trans>";
    let offered = "<alt-trans><source>c</source><seg-source><mrk mtype=\"seg\" mid=\"1\">c</mrk> \
        <mrk mtype=\"seg\" mid=\"2\"/></seg-source><target>d</target></alt-trans>";
    let text = unit_of_1_2("", &format!("<source>a</source>{offered}{kept}"));
    let (there, _) = converted(&text, Version::V2_1);
    let (back, _) = converted(&there, Version::V1_2);
    let lines: Vec<&str> = back.lines().map(str::trim).collect();
    for text in [
        "<source><g id=\"1\">b</g></source>",
        "<seg-source><mrk mtype=\"seg\" mid=\"1\"><g id=\"1\"><x id=\"2\"/> <x id=\"3\"/></g></mrk>\
         </seg-source>",
        "<target> <g id=\"1\"><g id=\"2\">b</g></g><ph id=\"3\"><sub><x id=\"4\"/></sub></ph></target>",
        "<seg-source><mrk mtype=\"seg\" mid=\"1\">c</mrk> <mrk mtype=\"seg\" mid=\"2\"/></seg-source>",
    ] {
        assert!(lines.contains(&text), "{text}: {back}");
    }
}

#[test]
fn what_source_alone_says_of_its_codes_is_said_in_both_or_reported() {
    let unit = "<source>A <g id=\"1\" ctype=\"x-strong\" equiv-text=\"b\">b</g><x id=\"2\" \
        clone=\"no\"/><bx id=\"3\"/><mrk mtype=\"term\">c</mrk></source><seg-source><mrk \
        mtype=\"seg\" mid=\"0\">A <g id=\"1\">b</g><x id=\"2\"/>c</mrk></seg-source>";
    let (there, mut said) = converted(&unit_of_1_2("", unit), Version::V2_1);
    said.retain(|it| it.starts_with("convert-dropped"));
    assert_eq!(said, ["x/@clone", "bx", "mrk"].map(|name| format!("convert-dropped {name}")));
    let (back, _) = converted(&there, Version::V1_2);
    let code = "<g id=\"1\" equiv-text=\"b\" ctype=\"x-strong\">b</g>";
    assert_eq!(back.matches(code).count(), 2, "{back}");
}

/// 1.2 has no element for a segment or a list of notes: what is remarked there stands in the unit.
#[test]
fn comments_stay_wherever_they_stand() {
    let places = ["root", "file", "notes", "unit", "segment", "text", "ignorable", "match"];
    let at = |place: &str| format!("<!-- in {place} --><?in {place}?>");
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
         trgLang='de' xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0'>{root}<file id='f'>{file}\
         <unit id='u'>{unit}<mtc:matches><mtc:match ref='#s'>{found}<source>a</source>\
         <target>b</target></mtc:match></mtc:matches><notes>{notes}<note>n</note></notes>\
         <segment id='s'>{segment}<source>a{text}</source></segment><ignorable>{ignorable}\
         <source> </source></ignorable></unit></file></xliff>",
        root = at("root"),
        file = at("file"),
        unit = at("unit"),
        found = at("match"),
        notes = at("notes"),
        segment = at("segment"),
        text = at("text"),
        ignorable = at("ignorable"),
    );
    let (there, _) = converted(&text, Version::V1_2);
    let (back, _) = converted(&there, Version::V2_1);
    for place in places {
        // The text itself is there twice, as `source` and as `seg-source`.
        let count = if place == "text" { 2 } else { 1 };
        for remark in [format!("<!-- in {place} -->"), format!("<?in {place}?>")] {
            assert_eq!(there.matches(&remark).count(), count, "{remark}: {there}");
            assert!(back.contains(&remark), "{remark}: {back}");
        }
    }
}

/// Tools that follow Okapi say it at the marks of segments in the target, where 1.2 has no place for it.
#[test]
fn states_at_marks_in_a_target_are_those_of_the_segments() {
    let text = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file \
        original=\"a\" source-language=\"en\" target-language=\"de\" datatype=\"plaintext\"><body>\
        <trans-unit id=\"1\"><source>One. Two. Three.</source><seg-source>\
        <mrk mtype=\"seg\" mid=\"0\">One.</mrk> <mrk mtype=\"seg\" mid=\"1\">Two.</mrk> \
        <mrk mtype=\"seg\" mid=\"2\">Three.</mrk></seg-source><target>\
        <mrk mtype=\"seg\" mid=\"0\" state=\"final\">Eins.</mrk> \
        <mrk mtype=\"seg\" mid=\"1\" state=\"needs-review-l10n\" x=\"y\">Zwei.</mrk> \
        <mrk mtype=\"seg\" mid=\"2\" state=\"needs-translation\">Drei.</mrk></target>\
        </trans-unit></body></file></xliff>";
    let reading = vulgate::exchange::read("t.xlf", text.as_bytes()).unwrap();
    let states = reading.files[0].units[0].segments().map(|it| it.state.as_str());
    assert_eq!(states.collect::<Vec<_>>(), ["final", "translated", "initial"]);
    let (there, _) = converted(text, Version::V2_1);
    for said in [
        "<segment id=\"0\" state=\"final\">",
        "<segment id=\"1\" state=\"translated\" subState=\"xliff12:needs-review-l10n\">",
        "<segment id=\"2\" state=\"initial\">",
    ] {
        assert!(there.contains(said), "{said}\n{there}");
    }
    let back = |text: &str| convert("t.xlf", text, Version::V1_2).unwrap().text;
    let target = |text: &str| dense(text).split("<target>").nth(1).unwrap().to_owned();
    let wanted = target(text).split("</target>").next().unwrap().to_owned();
    assert!(target(&back(&there)).starts_with(&wanted), "{}", back(&there));
    assert!(!back(&there).contains("xlf2:state"), "{}", back(&there));
    // What a tool of 2.x has said since.
    let since = back(&there.replace("id=\"0\" state=\"final\"", "id=\"0\" state=\"reviewed\""));
    assert!(since.contains("mid=\"0\" state=\"signed-off\""), "{since}");
}
