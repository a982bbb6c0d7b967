//! Damaged TMX: what is broken is reported with its place, and what is sound is taken.

mod support {
    pub mod tmx_file;
    pub mod tmx_read;
}

use support::tmx_file::file;
use support::tmx_read::{ids, read};
use vulgate::model::{Provenance, Severity};
use vulgate::tm::tmx::{Header, Reader, Writer};
use vulgate::tm::{Collection, Memory};

#[test]
fn broken_units_are_reported_and_the_rest_is_taken() {
    let units = "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='xx'><seg>b</seg></tuv>\
        <tuv xml:lang='FR'><seg>c</seg></tuv></tu>
        <tu><tuv xml:lang='en'><seg>d</seg></tuv><tuv><seg>e</seg></tuv></tu>
        <tu><tuv xml:lang='en'><seg>f<bpt i='1'/></seg></tuv><tuv xml:lang='de'><seg>g</seg></tuv></tu>
        <tu><tuv xml:lang='en'><seg>h</seg></tuv><tuv xml:lang='de'/></tu>
        <tu><tuv xml:lang='en'><seg>i</seg></tuv><tuv xml:lang='de'><seg/></tuv></tu>
        <tu><tuv xml:lang='en'><seg>j</seg></tuv><tuv xml:lang='de'><seg>k<b>l</b></seg></tuv></tu>";
    let (entries, findings) = read(file(units).as_bytes());
    let texts: Vec<_> = entries.iter().map(|entry| entry.variants[1].content.plain()).collect();
    assert_eq!(texts, ["c", "g", "kl"]);
    let expected = [
        ("tm-tmx-lang", 2),
        ("tm-tmx-no-lang", 3),
        ("tm-tmx-unit", 3),
        ("tm-tmx-unpaired", 4),
        ("tm-tmx-no-seg", 5),
        ("tm-tmx-unit", 5),
        ("tm-tmx-empty", 6),
        ("tm-tmx-unit", 6),
        ("tm-tmx-inline", 7),
    ];
    assert_eq!(ids(&findings), expected);
}

#[test]
fn hostile_files_are_only_an_error() {
    let id = |text: &str| {
        let mut reader = match Reader::new("test.tmx", text.as_bytes()) {
            Ok(reader) => reader,
            Err(error) => return error.findings[0].message.id,
        };
        if let Some(error) = reader.by_ref().find_map(Result::err) {
            return error.findings[0].message.id;
        }
        reader.take_findings().first().map_or("", |finding| finding.message.id)
    };
    let bomb = "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    assert!(id(&format!("{bomb}{}", file(""))).starts_with("xml-"));
    let nested = "<hi>".repeat(10_000);
    let deep = format!("<tu><tuv xml:lang='en'><seg>{nested}</tu>");
    assert_eq!(id(&file(&deep)), "xml-depth");
    // As long as the number of attributes, not as its square.
    let attributes: String = (0..200_000).map(|at| format!(" a{at}=\"1\"")).collect();
    let tuv = "<tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv>";
    assert_eq!(id(&file(&format!("<tu{attributes}>{tuv}</tu>"))), "");
    assert_eq!(id("<html/>"), "tm-tmx-root");
    assert_eq!(id(""), "xml-empty");
    assert_eq!(id(&file("<tu><tuv xml:lang='en'><seg>a&undeclared;</tu>")), "xml-entity");
    assert_eq!(id(&file("<tu><tuv xml:lang='en'><seg>a<tu></tu>")), "tm-tmx-unclosed");
    let whole = file("<tu><tuv xml:lang='en'><seg>a</seg></tuv></tu>");
    assert_eq!(id(&whole[..whole.len() - 20]), "tm-tmx-cut-off");
    assert_eq!(id(&whole[..whole.len() - 8]), "tm-tmx-cut-off");
}

#[test]
fn a_unit_that_is_not_well_formed_costs_no_other() {
    let good = |text: &str| {
        format!(
            "<tu><tuv xml:lang='en'><seg>{text}</seg></tuv>\
             <tuv xml:lang='de'><seg>x</seg></tuv></tu>\n"
        )
    };
    let units = [
        good("one"),
        good("a&nbsp;b"),
        good("two"),
        good("a < b"),
        "<tu><tuv xml:lang='en'><seg>lost</seg></tuv>\n".to_owned(),
        good("<!-- </tu> -->three"),
        good("<![CDATA[<tu>]]>four"),
        good("fi\u{16}ve &#x1F;six"),
        good("<x:b>seven</x:b>"),
        "<group></group>".to_owned(),
    ];
    let (entries, findings) = read(file(&units.concat()).as_bytes());
    let texts: Vec<_> = entries.iter().map(|entry| entry.variants[0].content.plain()).collect();
    let expected = ["one", "two", "three", "<tu>four", "fi\u{16}ve \u{1f}six", "seven"];
    assert_eq!(texts, expected);
    let expected = [
        ("xml-entity", 3),
        ("tm-tmx-broken", 3),
        ("xml-name", 5),
        ("tm-tmx-broken", 5),
        ("tm-tmx-unclosed", 6),
        ("tm-tmx-character", 9),
        ("tm-tmx-character", 9),
        ("tm-tmx-inline", 10),
        ("tm-tmx-element", 11),
    ];
    assert_eq!(ids(&findings), expected);
}

#[test]
fn an_end_tag_in_another_case_than_its_start_tag_is_an_error_of_that_unit() {
    let unit = |seg: &str| {
        format!("<TU><TUV LANG='en'><SEG>a</{seg}></TUV><TUV LANG='de'><SEG>b</SEG></TUV></TU>\n")
    };
    let (entries, findings) = read(file(&[unit("seg"), unit("SEG")].concat()).as_bytes());
    assert_eq!(entries.len(), 1);
    assert_eq!(findings.last().unwrap().message.id, "tm-tmx-broken");
    let twice = "<tu><tuv LANG=\"fr\" lang=\"en\"><seg>a</seg></tuv>\
                 <tuv xml:lang=\"de\" XML:LANG=\"fr\"><seg>b</seg></tuv></tu>";
    let (entries, findings) = read(file(twice).as_bytes());
    assert_eq!(ids(&findings), []);
    let langs: Vec<_> = entries[0].variants.iter().map(|text| text.lang.to_string()).collect();
    assert_eq!(langs, ["en", "de"]);
}

#[test]
fn a_file_that_is_cut_off_is_not_half_imported() {
    let unit =
        "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>";
    let text = file(&unit.repeat(3));
    let mut memory = Memory::in_memory().unwrap();
    let reader = Reader::new("test.tmx", &text.as_bytes()[..text.len() - 30]).unwrap();
    let collection = Collection::new("x", Provenance::Imported);
    assert!(memory.import(&collection, reader).is_err());
    assert_eq!(memory.stats().unwrap().units, 0);
}

#[test]
fn a_unit_that_cannot_be_decoded_costs_no_other() {
    let unit = |text: &str| {
        format!(
            "<tu><tuv xml:lang='en'><seg>{text}</seg></tuv>\n\
             <tuv xml:lang='fr'><seg>x</seg></tuv></tu>\n"
        )
    };
    // `~` stands for what is not of the encoding.
    let text = file(&[unit("one"), unit("caf~"), unit("~<b"), unit("two"), unit("é")].concat());
    let stray =
        text.replace("<tu><tuv xml:lang='en'><seg>two", "~ <tu><tuv xml:lang='en'><seg>two");
    let expected = [
        ("xml-encoding-malformed", 4),
        ("tm-tmx-broken", 4),
        ("xml-encoding-malformed", 6),
        ("tm-tmx-broken", 6),
        ("xml-encoding-malformed", 8),
    ];
    let utf8: Vec<u8> = stray.bytes().map(|byte| if byte == b'~' { 0xE9 } else { byte }).collect();
    let unpaired = |unit: u16| if unit == u16::from(b'~') { 0xDC00 } else { unit };
    let mut utf16 = vec![0xFF, 0xFE];
    utf16.extend(stray.encode_utf16().flat_map(|unit| unpaired(unit).to_le_bytes()));
    for bytes in [utf8, utf16] {
        let (entries, findings) = read(&bytes);
        let texts: Vec<_> = entries.iter().map(|it| it.variants[0].content.plain()).collect();
        assert_eq!(texts, ["one", "two", "é"]);
        assert_eq!(ids(&findings), expected);
        assert_eq!(findings[0].place.column, Some(32));
        assert_eq!(findings[4].place.column, Some(1));
    }
}

#[test]
fn every_bad_unit_of_a_large_file_is_reported_with_its_line() {
    let unit = |text: &str| {
        format!(
            "<tu><tuv xml:lang='en'><seg>{text}</seg></tuv>\
             <tuv xml:lang='fr'><seg>x</seg></tuv></tu>\n"
        )
    };
    let long = "a".repeat(1000);
    let text = file(&[unit(&long), unit(&format!("{long}~~~"))].concat().repeat(3000));
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == b'~' { 0xFF } else { byte }).collect();
    let (entries, findings) = read(&bytes);
    assert_eq!(entries.len(), 3000);
    let lines: Vec<_> = findings.chunks(2).map(|pair| pair[1].place.line.unwrap()).collect();
    assert_eq!(lines, (0..3000).map(|at| 2 * at + 3).collect::<Vec<_>>());
}

#[test]
fn a_beginning_that_cannot_be_decoded_refuses_the_file() {
    let id = |bytes: &[u8]| Reader::new("test.tmx", bytes).err().unwrap().findings[0].message.id;
    let text = file("").replace("creationtool=\"t\"", "creationtool=\"~\"");
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == b'~' { 0xE9 } else { byte }).collect();
    assert_eq!(id(&bytes), "xml-encoding-malformed");
    assert_eq!(id(&vec![0xFF; 8 << 20]), "xml-encoding-malformed");
}

/// Two files in one, or what a download has left behind.
#[test]
fn what_follows_the_end_is_an_error_with_its_line() {
    let whole =
        file("<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>");
    let whole = whole.trim_end();
    for (tail, expected) in [
        ("", None),
        (" \r\n<!-- x <y> -->\n<?z?>\n", None),
        ("\ngarbage <x", Some(("xml-text-after", 4))),
        ("\n<!-- x -->\n\n<tmx>", Some(("xml-second-root", 6))),
        ("<![CDATA[x]]>", Some(("xml-text-after", 3))),
        ("\n</tmx>", Some(("xml-text-after", 4))),
        ("\n<!-- x", Some(("xml-text-after", 4))),
    ] {
        let (entries, findings) = read(format!("{whole}{tail}").as_bytes());
        assert_eq!(entries.len(), 1, "{tail}");
        assert_eq!(ids(&findings), expected.into_iter().collect::<Vec<_>>(), "{tail}");
        assert!(findings.iter().all(|it| it.severity == Severity::Error));
    }
    // Bytes that are not of the encoding are told first.
    let mut bytes = format!("{whole}<!-- ~ -->~").into_bytes();
    bytes.iter_mut().filter(|byte| **byte == b'~').for_each(|byte| *byte = 0xFF);
    let found = read(&bytes).1;
    assert_eq!(ids(&found), [("xml-encoding-malformed", 3), ("xml-text-after", 3)]);
    // However much of it there is, it is not read into memory.
    let spaces = " ".repeat(3 << 20) + "x";
    assert_eq!(ids(&read(format!("{whole}\n{spaces}").as_bytes()).1), [("xml-text-after", 4)]);
}

#[test]
fn characters_that_xml_forbids_are_kept_and_pointed_out_also_as_references() {
    let unit = |text: &str| {
        format!(
            "\n<tu><tuv xml:lang='en'><seg>{text}</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>"
        )
    };
    for (text, read_as, found) in [
        ("a&#0;b", "a\0b", true),
        ("a&#x2;b", "a\u{2}b", true),
        ("a&#xFFFE;b", "a\u{FFFE}b", true),
        ("a\u{1}b", "a\u{1}b", true),
        ("a&#9;b&amp;#0;", "a\tb&#0;", false),
        ("a<![CDATA[&#0;]]><!-- &#0; -->", "a&#0;", false),
    ] {
        let (entries, findings) = read(file(&unit(text)).as_bytes());
        assert_eq!(entries[0].variants[0].content.plain(), read_as);
        let expected: &[_] = if found { &[("tm-tmx-character", 3)] } else { &[] };
        assert_eq!(ids(&findings), expected, "{text}");
    }
}

/// Of two in a unit only the first was told.
#[test]
fn each_character_that_xml_forbids_is_told_and_counted() {
    let unit = "\n<tu><tuv xml:lang='en'><seg>a\u{1}b&#2;</seg></tuv>\n\
        <tuv xml:lang='de'><seg>c\u{b}d\u{1}e</seg></tuv>\n\
        <tuv xml:lang='fr'><seg>&#1;<!-- &#3; --></seg></tuv></tu>";
    let (_, findings) = read(file(unit).as_bytes());
    let expected = [
        ("tm-tmx-character", 3),
        ("xml-more", 5),
        ("tm-tmx-character", 3),
        ("tm-tmx-character", 4),
    ];
    assert_eq!(ids(&findings), expected);
    let said = format!("{findings:?}");
    for code in ["U+0001", "U+0002", "U+000B"] {
        assert!(said.contains(code), "{said}");
    }
    assert!(format!("{:?}", findings[1].message).contains("2"), "{said}");
}

#[test]
fn what_cannot_be_written_is_said() {
    let units = "<tu><tuv xml:lang='en'><seg>a&#1;c</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>\
        <tu><tuv xml:lang='en'><seg>d</seg></tuv><tuv xml:lang='de'><seg>e<ph>&#2;</ph></seg></tuv></tu>\
        <tu><tuv xml:lang='en'><seg>\u{FFFD}</seg></tuv><tuv xml:lang='de'><seg>f</seg></tuv></tu>";
    let (entries, _) = read(file(units).as_bytes());
    let mut writer = Writer::new(Vec::new(), &Header::default()).unwrap();
    for entry in &entries {
        writer.entry(entry).unwrap();
    }
    let said: Vec<_> =
        writer.take_findings().iter().map(|it| format!("{:?}", it.message)).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("U+0001") && said[0].contains("a\u{FFFD}c"), "{said:?}");
    assert!(said[1].contains("U+0002") && said[1].contains("\"d\""), "{said:?}");
}

/// Tools that convert a file leave its declaration: what was read by it was mojibake, and said nothing.
#[test]
fn utf8_that_declares_an_encoding_of_one_byte_is_read_as_utf8_and_said() {
    let unit = |text: &str| {
        format!(
            "<tu><tuv xml:lang='en'><seg>Quality</seg></tuv>\n\
             <tuv xml:lang='de'><seg>{text}</seg></tuv></tu>\n"
        )
    };
    let declared = |encoding: &str, units: &str| {
        format!("<?xml version='1.0' encoding='{encoding}'?>{}", file(units))
    };
    // The first letter that tells is far behind the beginning of the file.
    let late = unit("ascii").repeat(20_000) + &unit("Güte “x” €");
    for encoding in ["ISO-8859-1", "windows-1252", "iso-8859-7"] {
        for units in [unit("Güte “x” €"), late.clone()] {
            let (entries, findings) = read(declared(encoding, &units).as_bytes());
            let last = entries.last().unwrap();
            assert_eq!(last.variants[1].content.plain(), "Güte “x” €", "{encoding}");
            assert_eq!(ids(&findings), [("xml-encoding-declared", 1)]);
            assert!(format!("{:?}", findings[0].message).contains(encoding));
        }
    }
    // What is as declared stays so.
    for text in ["Güte", "CAFÉ” É»", "Ã"] {
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(text);
        let whole = declared("windows-1252", &unit("~"));
        let (before, after) = whole.split_once('~').unwrap();
        let (entries, findings) = read(&[before.as_bytes(), &bytes, after.as_bytes()].concat());
        assert_eq!(entries[0].variants[1].content.plain(), text);
        assert_eq!(ids(&findings), []);
    }
}
