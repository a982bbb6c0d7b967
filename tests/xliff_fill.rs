//! Translations into files of other tools: in the tool's own words, and nothing else changed.

mod xliff;

use vulgate::exchange::{self, Filled};
use vulgate::model::State::{self, *};
use vulgate::model::*;

fn original(name: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flavours");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

const ALL: [&str; 8] = [
    "trados.sdlxliff",
    "memoq.mqxliff",
    "phrase.mxliff",
    "xtm.xlf",
    "matecat.xlf",
    "xcode.xliff",
    "angular.xlf",
    "weblate.xliff",
];

/// Fills in the language of the file, or in German.
fn filled(text: &str, translations: &[Bitext]) -> Filled {
    let own = exchange::read("t.xlf", text.as_bytes()).unwrap().files.remove(0).target_lang;
    let lang = own.unwrap_or_else(|| Lang::parse("de").unwrap());
    exchange::fill("t.xlf", text.as_bytes(), translations, &lang).unwrap()
}

/// A bitext of segments by source, target and state.
fn bitext(texts: &[(Content, Content, State)]) -> Vec<Bitext> {
    let unit = |(source, target, state): &(Content, Content, State)| BitextUnit {
        id: "other".to_owned(),
        translate: true,
        parts: vec![BitextPart::Segment(BitextSegment {
            id: "s1".to_owned(),
            source: source.clone(),
            target: Some(target.clone()),
            state: *state,
            ..BitextSegment::default()
        })],
        ..BitextUnit::default()
    };
    vec![Bitext::new(
        "brief".to_owned(),
        Lang::parse("en").unwrap(),
        Lang::parse("de").ok(),
        texts.iter().map(unit).collect(),
    )]
}

fn plain(texts: &[(&str, &str, State)]) -> Vec<Bitext> {
    let texts: Vec<_> = texts
        .iter()
        .map(|(source, target, state)| (Content::text(*source), Content::text(*target), *state))
        .collect();
    bitext(&texts)
}

/// The file with these changes, each of which is there once.
fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (old, new)| {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text.replace(old, new)
    })
}

fn expect(name: &str, translations: &[Bitext], changes: &[(&str, &str)]) {
    let text = original(name);
    let out = String::from_utf8(filled(&text, translations).bytes).unwrap();
    similar(&out, &changed(&text, changes));
}

fn similar(found: &str, expected: &str) {
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found, expected);
}

#[test]
fn a_file_filled_with_its_own_translations_is_the_same_bytes() {
    for name in ALL {
        let text = original(name);
        let reading = exchange::read(name, text.as_bytes()).unwrap();
        let out = filled(&text, &reading.files);
        assert_eq!(String::from_utf8(out.bytes).unwrap(), text, "{name}");
        assert_eq!(out.filled, 0, "{name}");
        let out = filled(&text, &[]);
        assert_eq!(String::from_utf8(out.bytes).unwrap(), text, "{name}");
    }
}

#[test]
fn what_is_filled_in_reads_back_in_every_flavour() {
    for name in ALL {
        let text = original(name);
        let mut wanted = exchange::read(name, text.as_bytes()).unwrap().files;
        for segment in wanted.iter_mut().flat_map(|it| &mut it.units).flat_map(|u| u.segments_mut())
        {
            segment.target = Some(segment.source.clone());
            if let Some(Inline::Text(first)) = segment.target.as_mut().unwrap().0.first_mut() {
                first.insert_str(0, "<Ü> & ");
            }
            segment.state = Reviewed;
        }
        let out = filled(&text, &wanted);
        assert!(out.filled > 0, "{name}");
        let back = exchange::read(name, &out.bytes).unwrap();
        let shut = out.shut;
        let wrong = back
            .files
            .iter()
            .flat_map(Bitext::segments)
            .zip(wanted.iter().flat_map(Bitext::segments))
            .filter(|((_, found), (_, wanted))| {
                found.target.as_ref().map(Content::plain)
                    != wanted.target.as_ref().map(Content::plain)
                    || found.state < Translated
            })
            .map(|((unit, _), _)| unit.id.clone())
            .collect::<Vec<_>>();
        assert_eq!(wrong.len(), shut, "{name}: {wrong:?}");
    }
}

#[test]
fn trados_gets_confirmation_levels_and_keeps_its_tags() {
    let code = |kind, id| xliff::code(kind, id, "");
    let text = |text: &str| Inline::Text(text.to_owned());
    use CodeKind::*;
    let source =
        vec![code(Open, 1), text("Harbours"), code(Close, 1), text(" fill."), code(Standalone, 2)];
    let target = vec![
        text("Voll: "),
        code(Open, 1),
        text("Häfen"),
        code(Close, 1),
        text("!"),
        code(Standalone, 2),
    ];
    let mut texts = vec![(Content(source), Content(target), Reviewed)];
    for (source, target, state) in [
        ("Nobody pays.", "Keiner zahlt.", Final),
        ("Tides do not wait.", "Gezeiten warten nicht.", Translated),
        ("Ships wait.", "Locked.", Translated),
        ("Berth 7b", "Locked.", Translated),
    ] {
        texts.push((Content::text(source), Content::text(target), state));
    }
    expect(
        "trados.sdlxliff",
        &bitext(&texts),
        &[
            (
                "<g id=\"5\">Häfen</g> werden <mrk mtype=\"x-sdl-deleted\" sdl:revid=\"r1\">sehr \
                 </mrk><mrk mtype=\"x-sdl-comment\" sdl:cid=\"c-1\">voll</mrk>.<x id=\"6\"/>",
                "<mrk mtype=\"x-sdl-comment\" sdl:cid=\"c-1\">Voll: <g id=\"5\">Häfen</g>!<x id=\"6\"/></mrk>",
            ),
            (
                "<sdl:seg id=\"2\" conf=\"Translated\" origin=\"interactive\">",
                "<sdl:seg id=\"2\" conf=\"ApprovedTranslation\">",
            ),
            ("Niemand zahlt.", "Keiner zahlt."),
            (
                "<sdl:seg id=\"3\" conf=\"Draft\" origin=\"nmt\" origin-system=\"Engine\"/>",
                "<sdl:seg id=\"3\" conf=\"ApprovedSignOff\"/>",
            ),
            ("conf=\"RejectedTranslation\"", "conf=\"Translated\""),
        ],
    );
}

#[test]
fn comments_on_a_translation_that_is_replaced_stay() {
    let text = original("trados.sdlxliff");
    let mut translations = exchange::read("t", text.as_bytes()).unwrap().files;
    let segments = translations.iter_mut().flat_map(|bitext| &mut bitext.units);
    for segment in segments.flat_map(|unit| unit.segments_mut()) {
        let all = segment.target.iter_mut().flat_map(|target| &mut target.0);
        for inline in all {
            if let Inline::Text(text) = inline {
                *text = text.replace("voll", "überfüllt");
            }
        }
    }
    let out = String::from_utf8(filled(&text, &translations).bytes).unwrap();
    let new = "<mrk mtype=\"x-sdl-comment\" sdl:cid=\"c-1\"><g id=\"5\">Häfen</g> werden \
               überfüllt.<x id=\"6\"/></mrk></mrk>";
    assert!(out.contains(new), "{out}");
    let of_two = |mark: &str| {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='de'>\
             <file id='f'><unit id='u'><segment><source>One.</source><target>{mark}</target></segment>\
             </unit></file></xliff>"
        )
    };
    let out = filled(
        &of_two("<mrk id='m' type='comment' value='?'>Ein</mrk>."),
        &plain(&[("One.", "Eins.", Final)]),
    );
    let expected = of_two("<mrk id='m' type='comment' value='?'>Eins.</mrk>");
    assert_eq!(String::from_utf8(out.bytes).unwrap().replace(" state=\"final\"", ""), expected);
}

#[test]
fn memoq_and_phrase_get_their_own_words() {
    expect(
        "memoq.mqxliff",
        &plain(&[
            ("Prune in winter.", "Taillez en hiver & gelez.", Translated),
            ("Store  cool.", "Gardez au frais.", Reviewed),
        ]),
        &[
            ("Pruneau en hiver.", "Taillez en hiver &amp; gelez."),
            ("mq:status=\"MachineTranslated\"", "mq:status=\"ManuallyConfirmed\""),
            (
                "<target xml:space=\"preserve\"></target>",
                "<target xml:space=\"preserve\">Gardez au frais.</target>",
            ),
            ("mq:status=\"NotStarted\"", "mq:status=\"Reviewer1Confirmed\""),
        ],
    );
    expect(
        "phrase.mxliff",
        &plain(&[("Bake it.", "Cuocetelo.", Final)]),
        &[
            ("m:para-id=\"1\" m:confirmed=\"0\"", "m:para-id=\"1\" m:confirmed=\"2\""),
            ("<target></target>", "<target>Cuocetelo.</target>"),
        ],
    );
}

#[test]
fn plain_xliff_gets_states_where_the_file_has_any() {
    expect(
        "weblate.xliff",
        &plain(&[("Save all", "Tallenna kaikki", Reviewed), ("F1", "no", Final)]),
        &[(
            "approved=\"no\"><source>Save all</source><target state=\"needs-translation\">Tallenna<",
            "approved=\"yes\"><source>Save all</source><target state=\"signed-off\">Tallenna kaikki<",
        )],
    );
    expect(
        "xcode.xliff",
        &plain(&[("Tram times", "Spårvagnstider", Final)]),
        &[(
            "<source>Tram times</source>",
            "<source>Tram times</source><target>Spårvagnstider</target>",
        )],
    );
    expect(
        "matecat.xlf",
        &plain(&[("Spray less.", "Spruzzate meno.", Translated)]),
        &[(
            " state=\"needs-translation\" state-qualifier=\"mt-suggestion\">Spruzzare meno.",
            " state=\"translated\">Spruzzate meno.",
        )],
    );
}

#[test]
fn a_target_is_made_of_the_marks_of_the_source_where_there_is_none() {
    let file = |target: &str| {
        format!(
            "<?xml version='1.0'?>\r\n<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' \
             version='1.2'>\r\n<file original='d' source-language='en' datatype='plaintext'\
             {}><body><trans-unit id='1'>\r\n  <source>A > B. Two.</source>\r\n  <seg-source>\
             <mrk mid='1' mtype='seg'>A > B.</mrk> <mrk mid='2' mtype='seg'>Two.</mrk>\
             </seg-source>{target}\r\n</trans-unit></body></file></xliff>",
            ""
        )
    };
    let out = filled(&file(""), &plain(&[("Two.", "Zwei.", Final)]));
    let expected = file(
        "\r\n  <target><mrk mid='1' mtype='seg'></mrk> <mrk mid='2' mtype='seg'>Zwei.</mrk></target>",
    );
    let expected = expected.replace("<file ", "<file target-language=\"de\" ");
    similar(&String::from_utf8(out.bytes).unwrap(), &expected);
    assert_eq!((out.filled, out.missing), (1, 1));
}

#[test]
fn files_of_version_2_and_of_other_encodings() {
    let text = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
                trgLang='de'><file id='f'><unit id='u'><segment id='s' state='initial' \
                subState='x:y'><source>See <pc id='1'>this</pc>.</source></segment><segment>\
                <source>Two.</source><target/></segment></unit></file></xliff>";
    let source = exchange::read("t", text.as_bytes()).unwrap().files[0].units[0].source();
    let target =
        Content(source.0[..4].iter().cloned().chain([Inline::Text("!".to_owned())]).collect());
    let source = Content(source.0[..4].iter().cloned().chain([Inline::Text(".".into())]).collect());
    let two = (Content::text("Two."), Content::text("Zwei."), Translated);
    let translations = bitext(&[(source, target, Final), two]);
    let expected = changed(
        text,
        &[
            ("state='initial' subState='x:y'", "state='final'"),
            ("</pc>.</source>", "</pc>.</source><target>See <pc id='1'>this</pc>!</target>"),
            ("<segment><source>", "<segment state=\"translated\"><source>"),
            ("<target/>", "<target>Zwei.</target>"),
        ],
    );
    let out = filled(text, &translations);
    similar(&String::from_utf8(out.bytes).unwrap(), &expected);
    let wide = |text: &str| -> Vec<u8> {
        format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let lang = Lang::parse("de").unwrap();
    let out = exchange::fill("t", &wide(text), &translations, &lang).unwrap();
    assert_eq!(out.bytes, wide(&expected));
}

#[test]
fn a_file_in_another_language_is_left_as_it_is() {
    let text = original("weblate.xliff");
    let translations = plain(&[("Save all", "Alles speichern", Reviewed)]);
    let lang = Lang::parse("de").unwrap();
    let out = exchange::fill("t", text.as_bytes(), &translations, &lang).unwrap();
    assert_eq!(String::from_utf8(out.bytes).unwrap(), text);
}

#[test]
fn damaged_files_are_only_errors() {
    for name in ALL {
        let text = original(name);
        let files = exchange::read(name, text.as_bytes()).unwrap().files;
        let mut wanted = files.clone();
        for unit in wanted.iter_mut().flat_map(|file| &mut file.units) {
            unit.segments_mut().for_each(|segment| {
                segment.target = Some(segment.source.clone());
                segment.state = Final;
            });
        }
        let lang = files[0].target_lang.clone().unwrap();
        for at in (0..text.len()).step_by(23) {
            for length in [1, 7, 40] {
                let mut bytes = text.clone().into_bytes();
                bytes.drain(at..(at + length).min(text.len()));
                if let Ok(out) = exchange::fill(name, &bytes, &wanted, &lang) {
                    exchange::read(name, &out.bytes).expect("what was XML stays XML");
                }
            }
        }
    }
}
