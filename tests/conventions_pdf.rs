//! What the table of conventions says of lines and capitals, in PDFs.
#![cfg(feature = "pdf")]

mod conventions_table;
#[allow(dead_code, unused_imports, reason = "only a part of it is needed here")]
mod typesetting;

use conventions_table::{LINES, POINTS, rows};
use typesetting::tiny_font::{ADVANCES, FAMILY, tiny_font};
use typesetting::{Line, Maker, Set, laid_out, typeset, typeset_by, width};
use vulgate::l10n::{FILES, Localizer};
use vulgate::model::{Block, CodeClass, Lang, ListItem, Profile};
use vulgate::typesetting::{Edition, Kind, Layout, Press, pdf};

/// The text of its messages, set in two narrow columns, shows whether words are divided.
#[test]
fn words_are_divided_where_there_are_patterns() {
    let layout: Layout = toml::from_str("columns = \"two\"\npaper = \"a5\"").unwrap();
    for row in rows().iter().filter(|row| row.profile == Profile::Eu) {
        let (_, _, text) =
            FILES.iter().find(|it| (it.0, it.1) == (row.lang, "checks.ftl")).unwrap();
        let mut maker = Maker::titled("Xx");
        for paragraph in text.split("    .explain =\n").skip(1).take(6) {
            // Maltese articles, and others, have hyphens of their own.
            let words = paragraph.split_whitespace().filter(|word| !word.contains('-')).take(60);
            maker.par(words.collect::<Vec<_>>().join(" "));
        }
        let document = maker.finish();
        let set = Set { lang: row.lang, layout: layout.clone(), ..Set::default() };
        let Some(text) = laid_out(&typeset(&document, &set)) else { return };
        let divided = |piece: &str| {
            let mut end = piece.trim_end().chars().rev();
            matches!(end.next(), Some('-' | '\u{ad}' | '\u{2010}'))
                && end.next().is_some_and(char::is_alphabetic)
        };
        // A column ends where there are several spaces.
        let pieces = text.lines().flat_map(|line| line.split("   "));
        let count = pieces.filter(|piece| divided(piece)).count();
        let lines = if count > 2 { "divided" } else { "ragged" };
        assert_eq!(lines, row.cell(LINES), "{}: {count}\n{text}", row.lang);
    }
}

/// Greek has no accents there, which a simple change to capitals would keep.
#[test]
fn the_stamp_of_a_draft_is_in_the_capitals_of_its_language() {
    let mut maker = Maker::titled("Νερό");
    maker.par("Το νερό.");
    let document = maker.finish();
    let contents: Vec<_> = document.units.iter().map(|unit| unit.content.clone()).collect();
    for (lang, stamp) in [("el", "ΣΧΕΔΙΟ"), ("fr", "PROJET"), ("nl", "CONCEPT")] {
        let lang = Lang::parse(lang).unwrap();
        let localizer = Localizer::for_document(&lang, Profile::Eu);
        let edition = Edition {
            document: &document,
            contents: &contents,
            lang: &lang,
            furniture: &|message| localizer.text(message),
            layout: &Layout::default(),
            assets: &|_| None,
            timestamp: None,
            untranslated: 1,
            reviewed: None,
            kind: Kind::Final,
            profile: Profile::Eu,
        };
        let Some(text) = laid_out(&pdf(&edition, &Press::default()).unwrap()) else { return };
        assert!(text.contains(stamp), "{text}");
    }
}

/// A typeface with forms of Bulgarian letters (OpenType, feature `locl` of the language system
/// `BGR`) shows them in Bulgarian, and in no other language that has the letters.
#[test]
fn bulgarian_has_its_own_letters_where_the_typeface_has_them() {
    let layout: Layout = toml::from_str(&format!("fonts = {{ text = \"{FAMILY}\" }}")).unwrap();
    let files = vec![("fonts/three.ttf".to_owned(), tiny_font())];
    let (press, findings) = Press::new(&layout.fonts, files, None);
    assert!(findings.is_empty(), "{findings:?}");
    let mut maker = Maker::titled("Xx");
    // A passage in another language stands in the letters of that.
    let foreign = CodeClass::Untranslated("ru".to_owned());
    maker.par(Line::from("вв ").span(foreign, "вввв"));
    let document = maker.finish();
    let set = |lang| {
        let set = Set { lang, layout: layout.clone(), ..Set::default() };
        typeset_by(&press, &document, &set)
    };
    let form = |typeset: &_, word: &str| {
        let letters = word.chars().count() as f64;
        // The text is set in 10.5 points.
        width(typeset, word).map(|width| (width / letters / 10.5 * 1000.0).round() as u16)
    };
    let [usual, bulgarian] = ADVANCES;
    for (lang, own) in [("bg", bulgarian), ("mk", usual), ("ru", usual)] {
        let typeset = set(lang);
        let Some(found) = form(&typeset, "вв") else { return };
        assert_eq!((found, form(&typeset, "вввв")), (own, Some(usual)), "{lang}");
    }
}

/// A numbered list within another one, and a third within that, with bullets in between, which
/// count for nothing; a list in a note begins anew.
#[test]
fn points_of_lists_are_marked_as_the_table_has_it() {
    let mut maker = Maker::titled("Xx");
    let list = |start, blocks| Block::List {
        start,
        tight: true,
        items: vec![ListItem { task: None, blocks }],
    };
    let [outer, middle, inner] = ["outer", "middle", "inner"].map(|word| maker.par_block(word));
    let bullets = list(None, vec![list(Some(2), vec![inner])]);
    let numbers = list(Some(6), vec![middle, bullets]);
    maker.blocks.push(list(Some(1), vec![outer, numbers]));
    let noted = maker.par_block("noted");
    maker.par(Line::from("A note").note("n"));
    let noted = list(Some(3), vec![noted]);
    maker.blocks.push(Block::Footnote { label: "n".into(), blocks: vec![noted] });
    let document = maker.finish();
    for row in rows().iter().filter(|row| row.profile == Profile::Eu) {
        let Some(text) = laid_out(&typeset(&document, &Set { lang: row.lang, ..Set::default() }))
        else {
            return;
        };
        let marks: Vec<&str> = row.cell(POINTS).split(' ').collect();
        let sixth = match row.lang {
            "bg" => marks[1].replace('а', "е"),
            "el" => marks[1].replace('α', "στ"),
            _ => marks[1].replace('a', "f"),
        };
        let third = marks[0].replace('1', "3");
        for (mark, word) in [
            (marks[0], "outer"),
            (&sixth, "middle"),
            (&marks[2].replace('i', "ii"), "inner"),
            (&third, "noted"),
        ] {
            let line = text.lines().find(|line| line.trim_end().ends_with(word)).unwrap();
            let before = line.split_whitespace().rev().nth(1);
            assert_eq!(before, Some(mark), "{}: {line}", row.lang);
        }
    }
}
