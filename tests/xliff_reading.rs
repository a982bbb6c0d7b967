//! Files of other tools, and every problem of a file at once with its line.

mod xliff;

use vulgate::exchange::{self, Version};
use vulgate::model::*;
use xliff::{read, texts, written};

fn version_2(units: &str) -> String {
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
         trgLang='de'>\n<file id='f1' original='doc'>\n{units}</file></xliff>"
    )
}

fn version_1(units: &str) -> String {
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>\n\
         <file original='doc' source-language='en' target-language='de' datatype='plaintext'>\
         <body>\n{units}</body></file></xliff>"
    )
}

fn found(text: &str) -> Vec<(&'static str, usize)> {
    let reading = exchange::read("t.xlf", text.as_bytes()).expect(text);
    reading.findings.iter().map(|f| (f.message.id, f.place.line.unwrap())).collect()
}

#[test]
fn all_problems_come_at_once_and_sound_units_are_kept() {
    let text = version_2(
        "<unit id='ok'><segment><source>fine</source></segment></unit>\n\
         <unit><segment><source>no id</source></segment></unit>\n\
         <unit id='ok'><segment><source>twice</source></segment></unit>\n\
         <unit id='a'><segment state='done'><source>x</source><target>y</target></segment></unit>\n\
         <unit id='b'><segment><source><ph id='1' dataRef='d9'/></source></segment></unit>\n\
         <unit id='c'><segment><source><ec startRef='7'/></source></segment></unit>\n\
         <unit id='d'><segment><source><sc id='1'/></source></segment></unit>\n\
         <unit id='e'><segment><target>x</target></segment></unit>\n\
         <unit id='f'><segment><source><bold/></source></segment></unit>\n\
         <unit id='g'><segment><source><ph/></source></segment></unit>\n\
         <unit id='h'><segment><source xml:lang='fr'>x</source></segment></unit>\n\
         <unit id='i'><segment><source><ph id='1'/><ph id='1'/></source></segment></unit>\n\
         <unit id='j'><segment id='s'><source/></segment><segment id='s'><source/></segment></unit>\n\
         <unit id='k'/>\n\
         <unit id='l' translate='maybe'><segment><source/></segment></unit>\n",
    );
    let expected = [
        ("exchange-attribute-missing", 4),
        ("exchange-id-doubled", 5),
        ("exchange-attribute-value", 6),
        ("exchange-data-missing", 7),
        ("exchange-code-unopened", 8),
        ("exchange-code-unclosed", 9),
        ("exchange-element-missing", 10),
        ("exchange-element-missing", 10),
        ("exchange-element-unknown", 11),
        ("exchange-attribute-missing", 12),
        ("exchange-language", 13),
        ("exchange-code-doubled-id", 14),
        ("exchange-id-doubled", 15),
        ("exchange-element-missing", 16),
        ("exchange-attribute-value", 17),
    ];
    assert_eq!(found(&text), expected);
    let reading = read(&text);
    let kept: Vec<&str> = reading.files[0].units.iter().map(|unit| unit.id.as_str()).collect();
    // Where the translation is at fault, the unit is there without it.
    assert_eq!(kept, ["ok", "a", "l"]);
    assert_eq!(reading.files[0].units[1].segments().next().unwrap().target, None);
    let unusable = ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
    assert_eq!(reading.files[0].unusable, unusable);
}

#[test]
fn files_that_are_no_xliff_are_refused() {
    let cases = [
        ("exchange-not-xliff", "<tmx/>"),
        ("exchange-version", "<xliff version='3.0'/>"),
        (
            "exchange-namespace",
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='2.0'/>",
        ),
        ("xml-text-before", "PK\u{3}\u{4}"),
    ];
    for (rule, text) in cases {
        let error = exchange::read("t.xlf", text.as_bytes()).unwrap_err();
        let found = error.findings[0].message.id;
        assert!(
            found == rule || (rule == "xml-text-before" && found == "xml-character"),
            "{found}"
        );
    }
}

#[test]
fn every_message_has_its_words() {
    let words = include_str!("../locales/en/exchange.ftl");
    let mut used = std::collections::BTreeSet::new();
    let mut folders =
        vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/exchange")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let text = std::fs::read_to_string(entry.path()).unwrap();
            for piece in text.split('"').filter(|piece| piece.starts_with("exchange-")) {
                used.insert(piece.to_owned());
            }
        }
    }
    assert!(used.len() > 30);
    for id in used {
        assert!(words.contains(&format!("\n{id} = ")), "{id} is not in locales");
    }
}

#[test]
fn a_target_without_state_is_finished_if_it_says_something_else() {
    let text = version_1(
        "<trans-unit id='1'><source>Cat</source><target>Katze</target></trans-unit>\n\
         <trans-unit id='2'><source>Dog</source><target>Dog</target></trans-unit>\n\
         <trans-unit id='3'><source>2026</source><target>2026</target></trans-unit>\n\
         <trans-unit id='4'><source>Cow</source><target/></trans-unit>\n\
         <trans-unit id='5' approved='yes'><source>Taxi</source><target>Taxi</target></trans-unit>\n\
         <trans-unit id='6'><source>Hen</source><target state='new'>Huhn</target></trans-unit>\n",
    );
    let reading = read(&text);
    let segments: Vec<&BitextSegment> = reading.files[0].segments().map(|pair| pair.1).collect();
    let states: Vec<State> = segments.iter().map(|segment| segment.state).collect();
    use State::*;
    assert_eq!(states, [Translated, Initial, Translated, Initial, Reviewed, Translated]);
    assert_eq!(segments[1].target, None, "a copy of the source is no translation");
    assert_eq!(found(&text), [("exchange-target-copied", 4), ("exchange-state-assumed", 8)]);
}

#[test]
fn seg_source_gives_the_segments() {
    let text = version_1(
        "<trans-unit id='1'><source>One. Two.</source><seg-source><mrk mtype='seg' mid='1'>One.\
         </mrk> <mrk mtype='seg' mid='2'>Two.</mrk></seg-source><target><mrk mtype='seg' mid='1'>\
         Eins.</mrk> <mrk mtype='seg' mid='2'>Zwei.</mrk></target></trans-unit>",
    );
    let reading = read(&text);
    let unit = &reading.files[0].units[0];
    assert_eq!(unit.source().plain(), "One. Two.");
    let targets: Vec<String> =
        unit.segments().map(|segment| segment.target.as_ref().unwrap().plain()).collect();
    assert_eq!(targets, ["Eins.", "Zwei."]);
    assert!(unit.segments().all(|segment| segment.state == State::Translated));
}

/// A tool may cut our segments anew; what its user has not translated yet is not finished.
#[test]
fn a_segment_of_ours_that_was_cut_is_translated_with_its_last_part() {
    let first = "<mrk mtype='seg' mid='1'>Erster Punkt</mrk> ";
    for (target, finished) in [
        (format!("{first}<mrk mtype='seg' mid='2'>ist hier.</mrk>"), true),
        (format!("{first}<mrk mtype='seg' mid='2'/>"), false),
        (first.to_owned(), false),
        ("Erster Punkt ist hier.".to_owned(), true),
    ] {
        let text = version_1(&format!(
            "<group id='u1'><trans-unit id='u1:s1'><source>First item is here.</source><seg-source>\
             <mrk mtype='seg' mid='1'>First item</mrk> <mrk mtype='seg' mid='2'>is here.</mrk>\
             </seg-source>\n<target state='translated'>{target}</target></trans-unit></group>"
        ));
        let reading = read(&text);
        let segment = reading.files[0].units[0].segments().next().unwrap();
        assert_eq!(segment.accepted().is_some(), finished, "{target}");
        let said: Vec<_> = reading.findings.iter().map(|found| found.message.id).collect();
        let expected = if finished { vec![] } else { vec!["exchange-join-untranslated"] };
        assert_eq!(said, expected, "{target}");
    }
}

/// Without the profile that explains it the length of another tool is kept as it came; a document
/// that has one of its own says it in its place.
#[test]
fn a_length_stands_once() {
    let text = version_2(
        "<unit id='u' xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0' \
         slr:sizeRestriction='60'><segment><source>A</source></segment></unit>",
    );
    let mut bitext = read(&text).files.remove(0);
    assert_eq!(bitext.units[0].max_length, None);
    bitext.units[0].max_length = Some(70);
    let text = written(&bitext, Version::V2_1);
    assert_eq!(text.matches(":sizeRestriction=").count(), 1, "{text}");
    assert_eq!(read(&text).files[0].units[0].max_length, Some(70));
}

#[test]
fn codes_of_1_2_in_every_form() {
    let text = version_1(
        "<trans-unit id='1'><source><g id='a' ctype='bold'>b</g><x id='2'/><bx id='3' rid='r'/>\
         <ex id='4' rid='r'/><bpt id='5'>&lt;i&gt;</bpt><ept id='5'>&lt;/i&gt;</ept><it id='6' \
         pos='close'/><ph id='7'>{0}<sub>in</sub></ph><mrk mtype='term'>t</mrk></source>\
         </trans-unit>",
    );
    let reading = read(&text);
    let source = reading.files[0].units[0].source();
    use CodeKind::*;
    let kinds: Vec<(CodeKind, &str)> =
        source.codes().map(|code| (code.kind, code.native.as_str())).collect();
    let expected = [
        (Open, ""),
        (Close, ""),
        (Standalone, ""),
        (Open, ""),
        (Close, ""),
        (Open, "<i>"),
        (Close, "</i>"),
        (Close, ""),
        (Standalone, "{0}in"),
    ];
    assert_eq!(kinds, expected);
    let ids: Vec<u32> = source.codes().map(|code| code.id).collect();
    assert_eq!((ids[0], ids[3]), (ids[1], ids[4]), "both ends of a pair have one number");
    assert_eq!(source.plain(), "bt");
    assert_eq!(source.codes().next().unwrap().class, CodeClass::Strong);
}

#[test]
fn notes_within_segments_as_translate_toolkit_writes_them_cost_no_translation() {
    let text = version_2(
        "<unit id='u'><notes><note category='vulgate-context'>ours</note><note>first</note></notes>\n\
         <segment id='s1' state='translated'><source>a</source><target>b</target>\n\
         <notes><note category='translator'>second</note></notes></segment>\n\
         <segment id='s2'><source>c</source><notes><note>third</note></notes></segment></unit>\n",
    );
    assert_eq!(found(&text), []);
    let unit = &read(&text).files[0].units[0];
    assert_eq!(texts(unit), ["first", "second", "third"]);
    assert_eq!(unit.segments().filter(|segment| segment.accepted().is_some()).count(), 1);
}

#[test]
fn a_generated_note_that_a_tool_repeats_without_its_author_is_still_no_note() {
    let text = version_1(
        "<trans-unit id='u'><source>a</source><target>b</target>\n\
         <note from='vulgate'>This is a heading.</note><note>This is a heading.</note>\n\
         <note from='translator'>Please look.</note></trans-unit>\n",
    );
    assert_eq!(texts(&read(&text).files[0].units[0]), ["translator: Please look."]);
}

#[test]
fn the_header_of_a_po_file_is_no_unit() {
    let text = version_1(
        "<trans-unit id='1' restype='x-gettext-domain-header'><source>Project-Id: x\n</source>\n\
         <target state='translated'>Project-Id: x\n</target></trans-unit>\n\
         <trans-unit id='2'><source>a</source><target>b</target></trans-unit>\n",
    );
    let reading = read(&text);
    let ids: Vec<&str> = reading.files[0].units.iter().map(|unit| unit.id.as_str()).collect();
    assert_eq!(ids, ["2"]);
}

#[test]
fn targets_in_another_order_become_one_segment() {
    let text = version_2(
        "<unit id='u' xml:space='preserve'><segment id='s1' state='final'><source>A.</source>\
         <target order='3'>a.</target></segment><ignorable><source> </source></ignorable>\
         <segment id='s2' state='translated'><source>B.</source><target order='1'>b.</target>\
         </segment></unit>",
    );
    let reading = read(&text);
    let segment = reading.files[0].units[0].segments().next().unwrap().clone();
    assert_eq!(segment.source.plain(), "A. B.");
    assert_eq!(segment.target.unwrap().plain(), "b. a.");
    assert_eq!(segment.state, State::Translated);
}

#[test]
fn a_copied_code_is_known_by_copy_of_or_by_its_data() {
    let text = version_2(
        "<unit id='u'><originalData><data id='d'>*</data></originalData><segment state='final'>\
         <source><ph id='1' dataRef='d'/><ph id='x'/></source><target><ph id='1' dataRef='d'/>\
         <ph id='8' dataRef='d'/><ph id='9' copyOf='x'/><ph id='10'/></target></segment></unit>",
    );
    let reading = read(&text);
    let segment = reading.files[0].units[0].segments().next().unwrap().clone();
    let ids: Vec<u32> = segment.target.unwrap().codes().map(|code| code.id).collect();
    let source: Vec<u32> = segment.source.codes().map(|code| code.id).collect();
    assert_eq!(ids[..3], [source[0], source[0], source[1]]);
    assert!(!source.contains(&ids[3]), "a stranger stays one");
}

#[test]
fn indented_text_is_not_full_of_line_feeds() {
    let text = version_2(
        "<unit id='u'><segment><source>one\n     two\t<ph id='1'/></source></segment></unit>",
    );
    assert_eq!(read(&text).files[0].units[0].source().plain(), "one two ");
}

#[test]
fn several_files_give_several_bitexts_and_groups_pass_on_what_they_say() {
    let unit = "<unit id='u'><segment><source>x</source></segment></unit>";
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.2' version='2.2' srcLang='en'>\
         <file id='f1' original='a'>{unit}</file><file id='f2' original='b'><group id='g' \
         translate='no'>{unit}</group></file></xliff>"
    );
    let reading = read(&text);
    assert_eq!(reading.version, Version::V2_2);
    let shape: Vec<(&str, bool)> = reading
        .files
        .iter()
        .map(|file| (file.document.as_str(), file.units[0].translate))
        .collect();
    assert_eq!(shape, [("a", true), ("b", false)]);
}

#[test]
fn a_changed_segment_shows_the_translator_what_changed() {
    let previous = Previous {
        source: Content::text("The old text."),
        target: Content::text("Der alte Text."),
        state: State::Final,
    };
    let segment = BitextSegment {
        id: "s1".to_owned(),
        source: Content::text("The new text."),
        previous: Some(previous),
        ..BitextSegment::default()
    };
    let unit = BitextUnit {
        id: "u".to_owned(),
        translate: true,
        parts: vec![BitextPart::Segment(segment)],
        ..BitextUnit::default()
    };
    let bitext =
        Bitext::new("d".to_owned(), Lang::parse("en").unwrap(), Lang::parse("de").ok(), vec![unit]);
    for version in Version::ALL {
        let text = written(&bitext, version);
        assert!(text.contains("The [-old-]{+new+} text."), "{text}");
        assert!(text.contains("Der alte Text."), "{text}");
        assert_eq!(read(&text).files[0], bitext);
    }
}

/// Valid files whose contents a translator's bitext rightly lacks, each with the reason.
const REFUSED: &[(&str, &str)] =
    &[("cp-all-kinds-of-invalid-characters.xlf", "a lone surrogate is no text in any encoding")];

#[test]
fn every_valid_file_of_our_conformance_suite_is_read_without_an_error() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let mut wrong = Vec::new();
    let mut count = 0;
    for folder in ["xliff12", "xliff2-core", "xliff2-modules"] {
        for entry in std::fs::read_dir(root.join(folder).join("valid")).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            count += 1;
            let refused = REFUSED.iter().any(|(known, _)| *known == name);
            let errors: Vec<String> = match exchange::read(
                &format!("{folder}/{name}"),
                &std::fs::read(entry.path()).unwrap(),
            ) {
                Ok(reading) => reading
                    .findings
                    .iter()
                    .filter(|finding| finding.severity == Severity::Error)
                    .map(|finding| format!("{}: {:?}", finding.place, finding.message))
                    .collect(),
                Err(error) => vec![format!("{folder}/{name}: {error}")],
            };
            if errors.is_empty() == refused {
                wrong.push(format!("{folder}/{name}: refused: {refused}"));
            }
            if !refused {
                wrong.extend(errors);
            }
        }
    }
    assert!(count > 150, "{count} files");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_stands_beside_a_text_in_1_2_is_read() {
    let text = version_1(
        "<bin-unit id='b' mime-type='image/png' translate='no'><bin-source/><trans-unit id='1'>\
         <source>Legend</source></trans-unit></bin-unit>\n\
         <trans-unit id='2'><source xml:space='preserve'>two  spaces<ph id='1'>[<sub>in</sub>]\
         </ph></source><alt-trans match-quality='90%'><target>zwei</target><target>beide\
         </target></alt-trans><alt-trans><target xml:lang='nl'>twee</target></alt-trans>\
         </trans-unit>\n\
         <trans-unit id='3'><source>A. B.</source><seg-source><mrk mtype='seg' mid='1'>A.</mrk> \
         <mrk mtype='seg' mid='2'>B.</mrk></seg-source><alt-trans mid='2'><target>Be.</target>\
         </alt-trans></trans-unit>",
    );
    let reading = read(&text);
    let units = &reading.files[0].units;
    assert_eq!((units[0].id.as_str(), units[0].translate), ("1", true));
    assert_eq!(units[1].source().plain(), "two  spaces");
    let matches = |unit: usize| -> Vec<Vec<String>> {
        let targets = |segment: &BitextSegment| {
            segment.matches.iter().map(|found| found.target.plain()).collect()
        };
        units[unit].segments().map(targets).collect()
    };
    assert_eq!(matches(1), [vec!["zwei", "beide"]], "one in Dutch is no match");
    assert_eq!(matches(2), [vec![], vec!["Be."]], "a match is of the segment it names");
    assert_eq!(found(&text), [("exchange-binary", 3), ("exchange-sub-kept", 4)]);
}

#[test]
fn a_match_in_another_language_is_no_match() {
    let candidate = |attributes: &str, lang: &str, text: &str| {
        format!(
            "<m:match ref='#s1' {attributes}><source>Clean water</source>\
             <target {lang}>{text}</target></m:match>"
        )
    };
    let unit = format!(
        "<unit id='1'><m:matches xmlns:m='urn:oasis:names:tc:xliff:matches:2.0'>{}{}{}{}</m:matches>\
         <segment id='s1'><source>Clean water</source></segment></unit>",
        candidate("reference='yes' similarity='100'", "xml:lang='fr'", "Eau propre"),
        // It says so, whatever language its text is said to be in.
        candidate("reference='yes'", "", "Schoon water"),
        candidate("", "xml:lang='da'", "Rent vand"),
        candidate("reference='no'", "xml:lang='de-AT'", "Sauberes Wasser"),
    );
    let unit = read(&version_2(&unit)).files.remove(0).units.remove(0);
    let segment = unit.segments().next().unwrap();
    let offered: Vec<String> = segment.matches.iter().map(|it| it.target.plain()).collect();
    assert_eq!(offered, ["Sauberes Wasser"]);
    assert_eq!(unit.extensions.references.len(), 3);
    assert!(unit.extensions.references.iter().all(|reference| reference.segment == "s1"));
}

#[test]
fn comments_on_stretches_of_text_are_notes() {
    let text = version_1(
        "<trans-unit id='1'><source>One. Two.</source><seg-source><mrk mtype='seg' mid='1'>One.\
         </mrk> <mrk mtype='seg' mid='2'><g id='1'>Two</g>.</mrk></seg-source><target><mrk \
         mtype='seg' mid='1'>Eins.</mrk> <mrk mtype='seg' mid='2'><g id='1'><mrk \
         mtype='x-comment' comment='Sure?'>Zwei</mrk></g>.</mrk></target></trans-unit>",
    );
    let note = Note {
        segment: Some("s2".to_owned()),
        about: Some(Side::Target),
        ..Note::new("Sure?".to_owned())
    };
    assert_eq!(read(&text).files[0].units[0].notes, [note]);
}

#[test]
fn notes_of_the_header_and_of_groups_are_theirs() {
    let notes = |body: &str| -> Vec<String> {
        let text = version_1("").replace("<body>\n</body>", body);
        let file = read(&text).files.remove(0);
        let of = |name: &str, notes: &[Note]| -> Vec<String> {
            notes.iter().map(|note| format!("{name}: {}", note.text)).collect()
        };
        let of_groups = file.groups.iter().flat_map(|group| of(&group.id, &group.notes));
        let of_units = file.units.iter().flat_map(|unit| of(&unit.id, &unit.notes));
        of("", &file.notes).into_iter().chain(of_groups).chain(of_units).collect()
    };
    let found = notes(
        "<header><note from='Ann'>of the file</note><note from='vulgate-source-hash'>0</note>\
         </header><body><group id='g'><note priority='1'>of the group</note><trans-unit id='1'>\
         <source>A</source><note>of the unit</note></trans-unit></group><group id='h'><note>late\
         </note></group></body>",
    );
    assert_eq!(found, [": Ann: of the file", "g: of the group", "h: late", "1: of the unit"]);
    // In a group of ours, which is a unit.
    let found = notes(
        "<body><group id='u'><note>of the group</note><trans-unit id='u:s1'><source>A</source>\
         </trans-unit></group></body>",
    );
    assert_eq!(found, ["u: of the group"]);
    // A picture is no part of a bitext, but for its text.
    let found = notes(
        "<body><bin-unit id='b' mime-type='image/png'><bin-source><external-file href='a'/>\
         </bin-source><note>of the picture</note><trans-unit id='1'><source>A</source></trans-unit>\
         </bin-unit></body>",
    );
    assert_eq!(found, ["1: of the picture"]);
}

#[test]
fn notes_of_a_document_of_2_2_are_those_of_its_first_file() {
    let text = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.2' version='2.2' srcLang='en'>\
        <notes><note>of all</note></notes><file id='f'><notes><note>of the file</note></notes>\
        <unit id='u'><segment><source>A</source></segment></unit></file></xliff>";
    let file = read(text).files.remove(0);
    assert_eq!(file.notes, [Note::new("of all"), Note::new("of the file")]);
    assert!(file.units[0].notes.is_empty());
}
