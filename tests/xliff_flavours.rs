//! Files of other tools, each made for these tests: what is understood of them.

mod xliff;

use std::collections::BTreeMap;
use vulgate::exchange::{self, Reading, Version};
use vulgate::model::State::{self, *};
use vulgate::model::*;
use xliff::texts;

fn fixture(name: &str) -> Reading {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flavours");
    let reading = exchange::read(name, &std::fs::read(folder.join(name)).unwrap()).unwrap();
    let errors = reading.findings.iter().filter(|found| found.severity > Severity::Note);
    assert_eq!(errors.count(), 0, "{:#?}", reading.findings);
    reading
}

/// What was said about the file, with its number or name.
fn notes(reading: &Reading) -> BTreeMap<&'static str, String> {
    let value = |finding: &Finding| {
        let argument = finding.message.args.first();
        argument.map(|(_, value)| format!("{value:?}")).unwrap_or_default()
    };
    reading.findings.iter().map(|finding| (finding.message.id, value(finding))).collect()
}

type Row = (String, State, Option<String>);

/// Id, state and target of every segment.
fn rows(reading: &Reading) -> Vec<Row> {
    let segments = reading.files.iter().flat_map(Bitext::segments);
    segments
        .map(|(unit, segment)| {
            let id = format!("{}/{}", unit.id, segment.id);
            (id, segment.state, segment.target.as_ref().map(Content::plain))
        })
        .collect()
}

fn expect(reading: &Reading, expected: &[(&str, State, Option<&str>)]) {
    let expected: Vec<Row> = expected
        .iter()
        .map(|(id, state, text)| ((*id).to_owned(), *state, text.map(str::to_owned)))
        .collect();
    assert_eq!(rows(reading), expected);
}

/// The matches of a unit: kind, score, memory and who made them.
fn matches(unit: &BitextUnit) -> Vec<(MatchKind, u8, &str, Provenance)> {
    let found = unit.segments().flat_map(|segment| &segment.matches);
    found
        .map(|it| (it.kind, it.score, it.origin.collection.as_str(), it.origin.provenance))
        .collect()
}

#[test]
fn trados() {
    let reading = fixture("trados.sdlxliff");
    expect(
        &reading,
        &[
            ("lockTU_1/s1", Initial, None),
            ("tu-1/s1", Final, Some("Schiffe warten.")),
            ("tu-1/s2", Translated, Some("Häfen werden voll.")),
            ("tu-1/s3", Initial, Some("Niemand zahlt.")),
            ("tu-1/s4", Initial, None),
            ("tu-2/s5", Initial, Some("Gezeiten warten nicht.")),
            ("tu-3/s6", Initial, None),
        ],
    );
    let units = &reading.files[0].units;
    let flags: Vec<bool> = units.iter().map(|unit| unit.translate).collect();
    assert_eq!(flags, [false, true, true, false], "locked and without translation");
    assert_eq!(texts(&units[1]), ["Mira: Is “shore” the term of the directive?"]);
    assert_eq!(
        matches(&units[1]),
        [
            (MatchKind::InContext, 100, "ports", Provenance::Imported),
            (MatchKind::Fuzzy, 0, "Engine", Provenance::Machine),
        ]
    );
    assert_eq!(matches(&units[2]), [(MatchKind::Fuzzy, 87, "ports", Provenance::Imported)]);
    let source = units[1].source();
    let natives: Vec<&str> = source.codes().map(|code| code.native.as_str()).collect();
    assert_eq!(natives, ["<para>", "<b>", "</b>", "<br/>", "", "</para>"]);
    assert_eq!(source.plain(), "Ships wait. Harbours fill. Nobody pays. Pipes follow EN 12201.");
    let kept = notes(&reading);
    assert_eq!(kept["exchange-flavour"], "Text(\"Trados Studio\")");
    assert_eq!(kept["exchange-locked"], "Number(2)");
    assert_eq!(kept["exchange-deleted-text"], "Number(1)");
}

#[test]
fn memoq() {
    let reading = fixture("memoq.mqxliff");
    expect(
        &reading,
        &[
            ("1/s1", Translated, Some("Les pommes se gardent jusqu’au printemps.")),
            ("2/s1", Reviewed, Some("Les poires, non.")),
            ("3/s1", Final, Some("Prunes")),
            ("4/s1", Initial, Some("Pruneau en hiver.")),
            ("5/s1", Initial, None),
            ("6/s1", Initial, Some("Vendez loin.")),
        ],
    );
    let units = &reading.files[0].units;
    assert!(units[0].translate, "a locked translation is one");
    assert_eq!(texts(&units[0]), ["Odile: Late sorts only."]);
    assert_eq!(matches(&units[0]), [(MatchKind::InContext, 101, "", Provenance::Imported)]);
    assert_eq!(matches(&units[3]), [(MatchKind::Fuzzy, 0, "", Provenance::Machine)]);
    assert_eq!(matches(&units[5]), [(MatchKind::Fuzzy, 74, "", Provenance::Imported)]);
    assert_eq!(units[4].source().plain(), "Store  cool.");
}

#[test]
fn a_lock_makes_no_translation_of_a_draft_and_the_note_says_so() {
    let unit = |id: &str, status: &str, target: &str| {
        format!(
            "<trans-unit id='{id}' mq:status='{status}' mq:locked='true'><source>Pears</source>\
             <target>{target}</target></trans-unit>"
        )
    };
    let units = unit("1", "Pretranslated", "Poires")
        + &unit("2", "MachineTranslated", "Poires")
        + &unit("3", "Proofread", "Poires")
        + &unit("4", "NotStarted", "");
    let text = format!(
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2' xmlns:mq='MQXliff'>\
         <file original='o' source-language='en' target-language='fr' datatype='x-memoq'><body>\
         {units}</body></file></xliff>"
    );
    let reading = exchange::read("o.mqxliff", text.as_bytes()).unwrap();
    let states: Vec<State> = rows(&reading).into_iter().map(|row| row.1).collect();
    assert_eq!(states, [Initial, Initial, Final, Initial]);
    let kept = notes(&reading);
    assert_eq!(kept["exchange-locked-unfinished"], "Number(2)");
    // With the one that has no translation, and so is not to be translated.
    assert_eq!(kept["exchange-locked"], "Number(2)");
}

#[test]
fn phrase() {
    let reading = fixture("phrase.mxliff");
    expect(
        &reading,
        &[
            ("t1:0/s1", Reviewed, Some("Il pane lievita.")),
            ("t1:1/s1", Translated, Some("Salatelo {1}bene{2}.")),
            ("t1:2/s1", Initial, Some("Lasciarlo riposo.")),
            ("t1:3/s1", Initial, None),
            ("t1:4/s1", Translated, Some("Vedi {1>il forno<1} e {b>aspetta<b} {2}.")),
        ],
    );
    let units = &reading.files[0].units;
    assert_eq!(texts(&units[0]), ["Keep it short."]);
    let source = units[4].source();
    let codes: Vec<(CodeKind, u32, &str, &str)> =
        source.codes().map(|it| (it.kind, it.id, it.equiv.as_str(), it.native.as_str())).collect();
    let expected = [
        (CodeKind::Open, 1, "{1>", "[oven](#oven)"),
        (CodeKind::Close, 1, "<1}", ""),
        (CodeKind::Open, 3, "{b>", ""),
        (CodeKind::Close, 3, "<b}", ""),
        (CodeKind::Standalone, 2, "{2}", "`time`"),
    ];
    assert_eq!(codes, expected);
    assert_eq!(
        matches(&units[0]),
        [
            (MatchKind::InContext, 101, "", Provenance::Imported),
            (MatchKind::Fuzzy, 87, "memsource-tm", Provenance::Imported),
        ]
    );
    let machine = matches(&units[2]);
    assert!(machine.iter().all(|found| found.3 == Provenance::Machine), "{machine:?}");
}

#[test]
fn xtm() {
    let reading = fixture("xtm.xlf");
    expect(
        &reading,
        &[
            ("1/s1", Translated, Some("Los pozos se secan.")),
            ("2/s1", Initial, Some("Cave más.")),
            ("3/s1", Initial, Some("")),
            ("4/s1", Final, Some("Pague el agua.")),
        ],
    );
    let flags: Vec<bool> = reading.files[0].units.iter().map(|unit| unit.translate).collect();
    assert_eq!(flags, [true, true, false, true]);
    assert_eq!(notes(&reading)["exchange-target-suggested"], "Number(1)");
}

#[test]
fn matecat() {
    let reading = fixture("matecat.xlf");
    expect(
        &reading,
        &[
            ("NFDBB2FA9-tu1/s0", Reviewed, Some("Le api volano lontano. ")),
            ("NFDBB2FA9-tu1/s1", Reviewed, Some("Le arnie restano.")),
            ("NFDBB2FA9-tu2/s1", Initial, Some("Spruzzare meno.")),
        ],
    );
    let unit = &reading.files[0].units[0];
    assert_eq!(texts(unit), ["client: Mind the tense."]);
    let second = unit.segments().nth(1).unwrap();
    assert_eq!(second.matches[0].score, 92, "a match goes to the segment of its mid");
    assert_eq!(notes(&reading)["exchange-flavour"], "Text(\"MateCat\")");
}

#[test]
fn xcode_has_the_same_ids_in_several_files() {
    let reading = fixture("xcode.xliff");
    expect(
        &reading,
        &[("title/s1", Translated, Some("Nästa spårvagn om %d min")), ("title/s1", Initial, None)],
    );
    assert_eq!(texts(&reading.files[0].units[0]), ["Shown at the stop."]);
    assert_eq!(notes(&reading)["exchange-flavour"], "Text(\"Xcode\")");
}

#[test]
fn angular_shows_markup_as_markup() {
    let reading = fixture("angular.xlf");
    let unit = &reading.files[0].units[0];
    assert_eq!(unit.source().plain(), "Hello !");
    assert_eq!(unit.source().shown(), "Hello <strong>{{name}}</strong>!");
    assert_eq!(
        texts(unit),
        ["description: Above the list.", "meaning: a greeting", "src/app/hello.html:12"]
    );
}

#[test]
fn weblate_and_poedit_leave_no_mark() {
    let reading = fixture("weblate.xliff");
    expect(
        &reading,
        &[
            ("1/s1", Final, Some("Avaa")),
            ("2/s1", Translated, Some("Sulje")),
            ("3/s1", Initial, Some("Tallenna")),
            ("4/s1", Initial, None),
            ("5/s1", Initial, Some("Apua")),
        ],
    );
    assert!(!reading.files[0].units[3].translate);
    assert_eq!(notes(&reading), BTreeMap::new());
}

#[test]
fn a_tool_without_extensions_is_named() {
    let text = "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file \
                original='d' source-language='en' datatype='plaintext'><header><tool tool-id='p' \
                tool-name='Pen'/></header><body/></file></xliff>";
    let reading = exchange::read("t.xlf", text.as_bytes()).unwrap();
    assert_eq!(notes(&reading)["exchange-tool"], "Text(\"Pen\")");
}

#[test]
fn a_translation_beside_the_marks_is_not_lost_in_silence() {
    let unit = |target: &str| {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file \
             original='d' source-language='en' datatype='plaintext'><body><trans-unit id='1'>\
             <source>A. B.</source><seg-source><mrk mtype='seg' mid='1'>A.</mrk> <mrk \
             mtype='seg' mid='2'>B.</mrk></seg-source><target>{target}</target></trans-unit>\
             </body></file></xliff>"
        )
    };
    let whole = exchange::read("t.xlf", unit("Ah und Be.").as_bytes()).unwrap();
    expect(&whole, &[("1/s1", Translated, Some("Ah und Be."))]);
    let beside = unit("<mrk mtype='seg' mid='1'>Ah.</mrk> Be.");
    let beside = exchange::read("t.xlf", beside.as_bytes()).unwrap();
    assert_eq!(notes(&beside)["exchange-target-outside"], "Text(\"Be.\")");
    expect(&beside, &[("1/s1", Translated, Some("Ah.")), ("1/s2", Initial, None)]);
    let gap = &beside.files[0].units[0].parts[1];
    let target = Some(Content::text(" Be."));
    assert_eq!(*gap, BitextPart::Ignorable { source: Content::text(" "), target });
}

#[test]
fn trados_says_how_far_units_of_ours_are() {
    let back = |marks: &[&str], defined: &str| {
        let text = |side: &str| -> String {
            let mark = |(at, text): (usize, &&str)| {
                let at = at + 1;
                format!("<mrk mtype='seg' mid='{at}'>{side}{text}</mrk>")
            };
            marks.iter().enumerate().map(mark).collect()
        };
        let file = format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' xmlns:sdl='http://sdl.com/\
             FileTypes/SdlXliff/1.0' version='1.2' sdl:version='1.0'><doc-info xmlns='http://\
             sdl.com/FileTypes/SdlXliff/1.0'><cmt-defs><cmt-def id='c'><Comments xmlns=''>\
             <Comment user='Ann'>Sure?</Comment></Comments></cmt-def></cmt-defs></doc-info>\
             <file original='d' source-language='en' target-language='de' datatype='x'><body>\
             <group id='u-1'><trans-unit id='u-1:s1'><source>{}</source><seg-source>{}\
             </seg-source><target state='needs-translation'>{}</target><sdl:seg-defs>{defined}\
             </sdl:seg-defs></trans-unit></group></body></file></xliff>",
            marks.concat(),
            text(""),
            text("x").replace("x!", "<mrk mtype='x-sdl-comment' sdl:cid='c'>x!</mrk>"),
        );
        exchange::read("t.sdlxliff", file.as_bytes()).unwrap()
    };
    let one = |said: &str| back(&["A."], &format!("<sdl:seg id='1' {said}/>"));
    for (said, state) in [
        ("conf='Draft'", Initial),
        ("", Initial),
        ("conf='Translated'", Translated),
        ("conf='RejectedTranslation'", Initial),
        ("conf='ApprovedTranslation'", Reviewed),
        ("conf='ApprovedSignOff' locked='true'", Final),
    ] {
        expect(&one(said), &[("u-1/s1", state, Some("xA."))]);
    }
    let from_memory = one("conf='Translated' origin='tm' origin-system='ours' percent='99'");
    let segment = from_memory.files[0].units[0].segments().next().unwrap();
    assert_eq!(segment.matches[0].score, 99);
    // Cut by the tool: as far as the least of the segments.
    let two = |first: &str, second: &str| {
        let defined = format!("<sdl:seg id='1' conf='{first}'/><sdl:seg id='2' conf='{second}'/>");
        back(&["A. ", "B!"], &defined)
    };
    let text = Some("xA. xB!");
    expect(&two("ApprovedSignOff", "Translated"), &[("u-1/s1", Translated, text)]);
    expect(&two("Draft", "Translated"), &[("u-1/s1", Initial, text)]);
    // Its comments are notes on the segment.
    let noted = back(&["!"], "<sdl:seg id='1' conf='Translated'/>");
    let note = Note { segment: Some("s1".to_owned()), ..Note::new("Ann: Sure?") };
    assert_eq!(noted.files[0].units[0].notes, [note]);
}

/// A target of two marked segments, with a space between them in the source.
fn of_two(target: &str) -> Reading {
    let file = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file \
         original='d' source-language='en' datatype='plaintext'><body><trans-unit id='1'>\
         <source>A. B.</source><seg-source><mrk mtype='seg' mid='1'>A.</mrk> <mrk \
         mtype='seg' mid='2'>B.</mrk></seg-source><target>{target}</target></trans-unit>\
         </body></file></xliff>"
    );
    exchange::read("t.xlf", file.as_bytes()).unwrap()
}

fn mark(mid: &str, text: &str) -> String {
    format!("<mrk mtype='seg' mid='{mid}'>{text}</mrk>")
}

#[test]
fn segments_in_another_order_are_one_that_says_what_they_say() {
    let (first, second) = (mark("1", "Ah."), mark("2", "Be."));
    let turned = of_two(&format!("{second} {first}"));
    expect(&turned, &[("1/s1", Translated, Some("Be. Ah."))]);
    let twice = of_two(&format!("{first} {second} {}", mark("2", "Ce.")));
    expect(&twice, &[("1/s1", Translated, Some("Ah. Be. Ce."))]);
    let more = of_two(&format!("{first} {second} {}", mark("3", "Ce.")));
    expect(&more, &[("1/s1", Translated, Some("Ah. Be. Ce."))]);
    // The second has no translation yet: the whole has none either.
    let partly = of_two(&format!("{} {first}", mark("9", "Ce.")));
    expect(&partly, &[("1/s1", Initial, Some("Ce. Ah."))]);
}

#[test]
fn what_stands_between_segments_is_read_where_it_stands() {
    let gap = |reading: &Reading| match &reading.files[0].units[0].parts[1] {
        BitextPart::Ignorable { target, .. } => target.as_ref().map(Content::plain),
        part => panic!("{part:?}"),
    };
    let (first, second) = (mark("1", "Ah."), mark("2", "Be."));
    assert_eq!(gap(&of_two(&format!("{first} {second}"))), None);
    assert_eq!(gap(&of_two(&format!("{first}\u{a0}{second}"))).as_deref(), Some("\u{a0}"));
    let text = of_two(&format!("{first} Mitte {second}"));
    assert_eq!(gap(&text).as_deref(), Some(" Mitte "));
    assert_eq!(notes(&text)["exchange-target-outside"], "Text(\"Mitte\")");
}

#[test]
fn text_where_the_source_has_nothing_stays_where_it_stands() {
    let (first, second) = (mark("1", "Ah."), mark("2", "Be."));
    let reading = of_two(&format!("Vor {first} {second} Ce."));
    expect(&reading, &[("1/s1", Translated, Some("Ah.")), ("1/s2", Translated, Some("Be."))]);
    assert_eq!(notes(&reading)["exchange-target-outside"], "Text(\"Ce.\")");
    let unit = &reading.files[0].units[0];
    let spot = |segments| Spot { segments, gaps: 0 };
    let (before, behind) = (Content::text("Vor "), Content::text(" Ce."));
    assert_eq!(unit.added(), [(spot(0), &before), (spot(2), &behind)]);
    // Codes are those of a segment.
    let code = of_two(&format!("{first} {second} <x id='1'/>Ce."));
    assert!(code.files[0].units[0].added().is_empty());
    let last = code.files[0].units[0].segments().last().unwrap();
    assert_eq!(last.target.as_ref().map(Content::plain).as_deref(), Some("Be. Ce."));
    // Out and back.
    for version in Version::ALL {
        let text = xliff::written(&reading.files[0], version);
        let again = exchange::read("t.xlf", text.as_bytes()).unwrap();
        assert_eq!(again.files[0].units[0].added(), unit.added(), "{text}");
        let found = vulgate::validation::validate("t.xlf", text.as_bytes()).unwrap().findings;
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn what_a_machine_has_put_there_is_not_translated_until_someone_says_so() {
    let unit = |attributes: &str| {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file \
             original='d' source-language='en' datatype='plaintext'><body><trans-unit id='1'>\
             <source>Cat</source><target {attributes}>Katze</target></trans-unit></body></file>\
             </xliff>"
        )
    };
    let cases = [
        ("state='needs-review-translation' state-qualifier='leveraged-mt'", Initial),
        ("state='translated' state-qualifier='leveraged-mt'", Translated),
        ("state-qualifier='mt-suggestion'", Initial),
        ("state='final' state-qualifier='rejected-grammar'", Initial),
        ("state-qualifier='exact-match'", Translated),
        ("state='needs-review-translation'", Translated),
    ];
    for (attributes, state) in cases {
        let reading = exchange::read("t.xlf", unit(attributes).as_bytes()).unwrap();
        expect(&reading, &[("1/s1", state, Some("Katze"))]);
    }
}
