//! TMX: what other tools write is read to the last unit; what is written is TMX 1.4b, and
//! comes back the same.

mod shared;
mod support {
    pub mod tmx_file;
    pub mod tmx_memory;
    pub mod tmx_read;
}

use proptest::prelude::*;
use std::path::PathBuf;
use std::process::Command;
use support::tmx_file::file;
use support::tmx_memory::{export, memory_of};
use support::tmx_read::{ids, read};
use vulgate::model::{Code, CodeClass, CodeKind, Content, Inline, Lang, Rights};
use vulgate::tm::tmx::{Header, Reader, Writer};
use vulgate::tm::{Collection, Context, Entry, Selection, TextHash, Variant};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn shared(path: &str) -> Option<PathBuf> {
    shared::folder().map(|folder| folder.join(path))
}

fn samples() -> Vec<(PathBuf, Vec<u8>)> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tmx");
    let folders = [Some(own), shared("standards/tmx/files")];
    let files = folders.into_iter().flatten().flat_map(|it| std::fs::read_dir(it).unwrap());
    let mut paths: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// Units and texts, counted by another parser.
fn count(bytes: &[u8]) -> (usize, usize) {
    let (text, ..) = encoding_rs::UTF_8.decode(bytes);
    let mut reader = quick_xml::Reader::from_str(&text);
    let (mut units, mut texts) = (0, 0);
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "tu" => {
                units += 1;
            }
            quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "tuv" => {
                texts += 1;
            }
            quick_xml::events::Event::Eof => return (units, texts),
            _ => {}
        }
    }
}

#[test]
fn every_unit_of_other_tools_files_is_read() {
    for (path, bytes) in samples() {
        let (entries, findings) = read(&bytes);
        let texts = entries.iter().map(|entry| entry.variants.len()).sum();
        assert_eq!((entries.len(), texts), count(&bytes), "{}", path.display());
        // What a header says of the whole file has no place in a memory, which is said.
        let mut ids = ids(&findings);
        ids.retain(|(id, _)| *id != "tm-tmx-header-facts");
        assert_eq!(ids, [], "{}", path.display());
    }
}

#[test]
fn export_import_export_gives_the_same_bytes() {
    for (path, bytes) in samples() {
        let first = export(&memory_of(&bytes));
        let again = memory_of(&first);
        assert_eq!(again.verify().unwrap(), []);
        let second = export(&again);
        let texts = [&first, &second].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert_eq!(texts[0], texts[1], "{}", path.display());
    }
}

#[test]
fn what_is_written_is_valid_by_the_dtd() {
    let Some(dtd) = shared("standards/tmx/schemas/tmx14.dtd") else { return };
    if Command::new("xmllint").arg("--version").output().is_err() {
        println!("left out: xmllint is missing");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut all = samples();
    all.push((PathBuf::from("own.tmx"), export(&memory_of(&write(&rich_entries())))));
    for (path, bytes) in all {
        let file = folder.path().join(path.file_name().unwrap());
        std::fs::write(&file, export(&memory_of(&bytes))).unwrap();
        let mut run = Command::new("xmllint");
        run.args(["--nonet", "--noout", "--dtdvalid"]).args([dtd.as_path(), file.as_path()]);
        let output = run.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn code(kind: CodeKind, id: u32, class: CodeClass, native: &str) -> Inline {
    let (display, equiv) = (format!("<{id}>"), String::new());
    let rights = if kind == CodeKind::Standalone { Rights::KEEP } else { Rights::default() };
    let native = native.to_owned();
    Inline::Code(Code { kind, id, class, native, display, equiv, rights, subflows: vec![] })
}

/// One unit with every sort of code, crossed and torn pairs included.
fn rich_entries() -> Vec<Entry> {
    let text = |text: &str| Inline::Text(text.to_owned());
    let link = || CodeClass::Link("https://example.eu/?a=1&b=2".to_owned());
    let note = || CodeClass::FootnoteRef("3".to_owned());
    let source = vec![
        code(CodeKind::Close, 1, CodeClass::Emphasis, "*"),
        text(" See\t"),
        code(CodeKind::Open, 2, CodeClass::Strong, "**"),
        code(CodeKind::Open, 3, link(), "["),
        text("here & <there>"),
        code(CodeKind::Close, 2, CodeClass::Strong, "**"),
        code(CodeKind::Close, 3, link(), "](https://example.eu/?a=1&b=2)"),
        code(CodeKind::Standalone, 4, note(), "[^3]"),
        code(CodeKind::Standalone, 5, CodeClass::Other, "\n"),
        text(" end "),
    ];
    let target = vec![
        code(CodeKind::Standalone, 4, note(), "[^3]"),
        text("Hier"),
        code(CodeKind::Open, 9, CodeClass::Html("i".to_owned()), "<i>"),
    ];
    let mut entry = Entry::pair((lang("en"), Content(source)), (lang("de-AT"), Content(target)));
    entry.document = Some("briefs/one".to_owned());
    entry.context = Context { previous: Some(TextHash::of("")), next: Some(TextHash::of("x")) };
    entry.facts.props = vec![("x-tuid".into(), "7\n\"".into()), ("x-a".into(), " b ".into())];
    entry.facts.notes = vec!["a <note>".into()];
    entry.facts.created = Some("2026-03-16T12:00:00Z".into());
    entry.variants[1].facts.changer = Some("me".into());
    entry.variants.push(Variant::new(lang("fr"), Content::text("Voir")));
    vec![entry]
}

fn write(entries: &[Entry]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), &Header::default()).unwrap();
    for entry in entries {
        writer.entry(entry).unwrap();
    }
    writer.finish().unwrap()
}

#[test]
fn codes_facts_and_context_survive() {
    let entries = rich_entries();
    let memory = memory_of(&write(&entries));
    let mut found = Vec::new();
    let take = |_: &Collection, entry| {
        found.push(entry);
        Ok(())
    };
    memory.entries(&Selection::default(), take).unwrap();
    let mut expected = entries;
    // The memory numbers codes by the source; the ninth of the target is the sixth.
    if let Some(Inline::Code(code)) = expected[0].variants[1].content.0.last_mut() {
        code.id = 6;
    }
    assert_eq!(found, expected);
    assert_eq!(export(&memory), export(&memory_of(&export(&memory))));
}

#[test]
fn inline_elements_become_codes() {
    let units = "<tu><tuv xml:lang='en'><seg><it pos='begin' x='1' type='italic'>&lt;i></it>\
        <bpt i='1' x='2' type='bold'>&lt;b></bpt>Go <ph x='3'>&lt;img alt=\"<sub>now</sub>\"></ph>\
        <hi type='verb' x='4'>on</hi><ept i='1'>&lt;/b></ept></seg></tuv>\
        <tuv lang='DE'><seg><bpt i='9' x='2' type='bold'>&lt;b></bpt>Los<ept i='9'>&lt;/b></ept>\
        </seg></tuv></tu>";
    let (entries, findings) = read(file(units).as_bytes());
    assert_eq!(ids(&findings), []);
    let [source, target] = &entries[0].variants[..] else { panic!("two texts") };
    assert_eq!(source.content.plain(), "Go on");
    let codes: Vec<_> = source.content.codes().collect();
    let kinds: Vec<_> = codes.iter().map(|code| (code.kind, code.id, &*code.native)).collect();
    assert_eq!(kinds[0], (CodeKind::Open, 1, "<i>"));
    assert_eq!(kinds[2], (CodeKind::Standalone, 3, "<img alt=\"now\">"));
    assert_eq!((codes[3].display.as_str(), codes[4].display.as_str()), ("<verb>", "</verb>"));
    assert_eq!(kinds[5], (CodeKind::Close, 2, "</b>"));
    assert_eq!(codes[1].class, CodeClass::Strong);
    assert_eq!(target.content.codes().next().unwrap().id, 2);
}

#[test]
fn the_source_is_found_whatever_the_file_says() {
    let unit =
        "<tuv xml:lang='fr'><seg>un</seg></tuv><tuv xml:lang='EN-us'><seg>one</seg></tuv></tu>";
    let source = |srclang: &str, tu: &str| {
        let file = file(&format!("{tu}{unit}"));
        let (entries, _) = read(file.replace("srclang=\"en\"", srclang).as_bytes());
        entries[0].variants[entries[0].source_index()].content.plain()
    };
    assert_eq!(source("srclang=\"en\"", "<tu>"), "one");
    assert_eq!(source("srclang=\"*all*\"", "<tu>"), "un");
    assert_eq!(source("", "<tu>"), "un");
    assert_eq!(source("srclang=\"en\"", "<tu srclang='FR'>"), "un");
}

#[test]
fn conventions_of_the_translation_service_are_understood() {
    let units = "<tu><prop type='Txt::Doc. No.'>32026R0001</prop>\
        <tuv lang='EN-GB'><seg>Article 1</seg></tuv><tuv lang='DE-DE'><seg>Artikel 1</seg></tuv>\
        <tuv lang='FR-FR'><seg>Article premier</seg></tuv></tu>";
    let text = file(units).replace("srclang=\"en\"", "srclang=\"EN-GB\"");
    let mut utf16 = vec![0xFF, 0xFE];
    utf16.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let (entries, findings) = read(&utf16);
    assert_eq!(ids(&findings), []);
    assert_eq!(entries[0].document.as_deref(), Some("32026R0001"));
    let langs: Vec<_> = entries[0].variants.iter().map(|text| text.lang.to_string()).collect();
    assert_eq!(langs, ["en-GB", "de-DE", "fr-FR"]);
    // Where a language has one region only, its memories number it.
    let units = units.replace("FR-FR", "BG-01");
    let (entries, findings) = read(file(&units).as_bytes());
    assert_eq!(ids(&findings), []);
    let langs: Vec<_> = entries[0].variants.iter().map(|text| text.lang.to_string()).collect();
    assert_eq!(langs, ["en-GB", "de-DE", "bg"]);
}

/// The file with what stands between `<` and `>` in another case, values excepted.
fn recased(text: &str, case: impl Fn(&str) -> String) -> String {
    let mut result = String::new();
    for (at, part) in text.split_inclusive('>').enumerate() {
        let (before, tag) = part.split_at(part.rfind('<').unwrap_or(part.len()));
        result.push_str(before);
        if at == 0 && tag.starts_with("<?") {
            result.push_str(tag);
            continue;
        }
        for (at, piece) in tag.split('"').enumerate() {
            let quote = if at > 0 { "\"" } else { "" };
            result.push_str(quote);
            result.push_str(&if at % 2 == 0 { case(piece) } else { piece.to_owned() });
        }
    }
    result
}

#[test]
fn names_in_upper_or_mixed_case_are_read_like_those_in_lower_case() {
    let capital = |text: &str| {
        let mut inside = false;
        let mut first = |c: char| {
            let upper = c.is_ascii_alphabetic() && !std::mem::replace(&mut inside, true);
            inside &= c.is_ascii_alphanumeric();
            if upper { c.to_ascii_uppercase() } else { c }
        };
        text.chars().map(&mut first).collect::<String>()
    };
    let unit = |lang: &str, text: &str, fact: &str| {
        format!(
            "<tu tuid=\"Ab\" creationdate=\"20040501T000000Z\">\n\
             <prop type=\"Txt::Doc. No.\">32004R0001</prop>\n{fact}\
             <tuv {lang}=\"EN-GB\" creationid=\"Me\">\n<seg>{text}</seg>\n</tuv>\n\
             <tuv {lang}=\"DE-DE\">\n<seg>Artikel &amp; 1</seg>\n</tuv>\n</tu>\n"
        )
    };
    let coded = "<bpt i=\"1\" x=\"1\" type=\"bold\"><sub>B</sub></bpt>Article\
                 <ept i=\"1\">/B</ept> <ph x=\"2\"/><it pos=\"begin\">I</it><hi>1</hi><ut>U</ut>";
    let units = [
        unit("lang", "Article 1", ""),
        unit("xml:lang", "Article 1", "<note>Old</note>\n"),
        unit("lang", coded, ""),
        unit("xml:lang", coded, "<note xml:lang=\"EN\">Old</note>\n"),
    ];
    let lower = format!(
        "<?xml version=\"1.0\" ?>\n<tmx version=\"1.4\">\n<header creationtool=\"T\" segtype=\"sentence\" \
         srclang=\"EN-GB\" datatype=\"PlainText\"><prop xml:lang=\"en\" type=\"Kind\">A</prop></header>\n\
         <body>\n{}</body>\n</tmx>\n",
        units.concat()
    );
    let all = |text: &str| {
        let mut reader = Reader::new("test.tmx", text.as_bytes()).unwrap();
        let entries: Vec<Entry> = reader.by_ref().collect::<Result<_, _>>().unwrap();
        assert_eq!(ids(&reader.take_findings()), [("tm-tmx-header-facts", 3)]);
        (reader.header().clone(), entries)
    };
    let expected = all(&lower);
    assert_eq!(expected.1.len(), units.len());
    for entry in &expected.1 {
        assert_eq!(entry.document.as_deref(), Some("32004R0001"));
        assert_eq!(entry.facts.props[0], ("x-tuid".to_owned(), "Ab".to_owned()));
        assert_eq!(entry.source_lang, lang("en-GB"));
    }
    for case in [&str::to_ascii_uppercase as &dyn Fn(&str) -> String, &capital] {
        let other = recased(&lower, case);
        assert!(!other.contains("<tu") && !other.contains("</body>"), "{other}");
        assert_eq!(all(&other), expected, "{other}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What can be read of a damaged file can be written and read again.
    #[test]
    fn damage_is_only_a_finding_or_an_error(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        whole in any::<bool>(),
    ) {
        let mut bytes = include_bytes!("fixtures/tmx/inline.tmx").to_vec();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(reader) = Reader::new("test.tmx", bytes.as_slice()) {
            let entries: Vec<Entry> = reader.map_while(Result::ok).collect();
            let (again, _) = read(&write(&entries));
            prop_assert_eq!(again.len(), entries.len());
        }
    }
}

/// Their text was dropped as that of no known language.
#[test]
fn languages_for_private_use_and_deprecated_ones_are_kept() {
    let tags = ["x-klingon", "qaa", "mo", "iw", "und", "sh"];
    let texts: String = tags
        .iter()
        .map(|tag| format!("<tuv xml:lang='{tag}'><seg>Text {tag}</seg></tuv>"))
        .collect();
    let unit = format!("<tu><tuv xml:lang='en'><seg>Text</seg></tuv>{texts}</tu>");
    let exported = String::from_utf8(export(&memory_of(file(&unit).as_bytes()))).unwrap();
    for (written, tag) in ["x-klingon", "qaa", "ro", "he", "und", "sh"].into_iter().zip(tags) {
        let text = format!("<seg>Text {tag}</seg>");
        let (before, _) = exported.split_once(&text).unwrap();
        assert!(
            before.trim_end().ends_with(&format!("<tuv xml:lang=\"{written}\">")),
            "{exported}"
        );
    }
    assert_eq!(export(&memory_of(exported.as_bytes())), exported.as_bytes());
}
