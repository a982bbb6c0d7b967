//! What the house template makes of the project's wishes: title page, logo, members, boxes,
//! colours, margins, links in print, colophon.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{Line, Maker, Set, dense, ids, look, objects, typeset};
use vulgate::model::{Block, CallOut, CodeClass, Document, Role};
use vulgate::typesetting::Layout;

const LOGO: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' width='300' height='80'>\
                      <circle cx='40' cy='40' r='34' fill='#8a1c3b'/></svg>";

fn layout(settings: &str) -> Layout {
    toml::from_str(settings).unwrap()
}

fn assets(path: &str) -> Option<Vec<u8>> {
    (path == "/assets/logo.svg").then(|| LOGO.to_vec())
}

/// A paper with boxes, links and a note.
fn paper() -> Document {
    let mut m = Maker::titled("Open doors");
    for (key, value) in [
        ("author", "Society of Readers"),
        ("members", "Readers without Borders"),
        ("members", "Letters for All"),
        ("licence", "CC BY 4.0"),
        ("contact", "press@example.org"),
    ] {
        m.meta.fields.push((key.into(), value.into()));
    }
    let blocks = vec![m.par_block("In short, doors open.")];
    m.blocks.push(Block::CallOut { kind: CallOut::Summary, blocks });
    m.heading(2, Line::from("Why ").span(link("https://example.org/head"), "doors"));
    m.par(
        Line::from("Doors matter")
            .note("1")
            .text(", says ")
            .span(link("https://example.org/a?b=1"), "the study")
            .text(" and so does ")
            .span(link("https://example.org/"), "example.org")
            .text("."),
    );
    m.note("1", Line::from("See ").span(link("mailto:a@example.org"), "the authors").text("."));
    for kind in [CallOut::Note, CallOut::Tip, CallOut::Important, CallOut::Warning] {
        let blocks = vec![m.par_block("A box."), m.par_block("Its second paragraph.")];
        m.blocks.push(Block::CallOut { kind, blocks });
    }
    let cells = [Line::from("A ").span(link("https://example.org/cell"), "cell").0];
    let header = cells.into_iter().map(|cell| Some(m.unit(Role::TableHeader, cell))).collect();
    let rows = vec![m.cells(Role::TableCell, &["One"])];
    m.blocks.push(Block::Table { alignments: vec![], header, rows });
    m.finish()
}

fn link(url: &str) -> CodeClass {
    CodeClass::Link(url.into())
}

#[test]
fn a_title_page_has_logo_members_and_no_page_number() {
    let set = Set {
        layout: layout("front = \"page\"\nlogo = \"assets/logo.svg\"\nlogo-alt = \"Society\""),
        assets: &assets,
        ..Set::default()
    };
    let (typeset, text) = look("house-title-page", &paper(), &set);
    assert_eq!(ids(&typeset), [""; 0]);
    let Some(text) = text else { return };
    let pages: Vec<&str> = text.split('\u{C}').collect();
    assert!(
        dense(pages[0]).contains("Members·ReaderswithoutBorders·LettersforAll"),
        "{}",
        pages[0]
    );
    assert!(!pages[0].contains("Page 1") && pages[1].contains("Page 2 of 2"));
    assert!(!pages[0].contains("Summary") && pages[1].contains("Summary"));
    let objects = objects(&typeset).unwrap_or_default();
    assert!(objects.contains("/Alt (Society)"), "the logo is a figure with a text");
}

#[test]
fn a_logo_without_a_name_is_called_by_the_authors_and_a_missing_one_is_said() {
    let logo = || layout("logo = \"assets/logo.svg\"");
    let there = typeset(&paper(), &Set { layout: logo(), assets: &assets, ..Set::default() });
    assert!(objects(&there).is_none_or(|it| it.contains("/Alt (Society of Readers)")));
    let gone = typeset(&paper(), &Set { layout: logo(), ..Set::default() });
    assert_eq!(ids(&gone), ["typesetting-image-missing"]);
    assert_eq!(gone.findings[0].place.path, "vulgate.toml");
}

#[test]
fn the_colophon_says_how_far_the_translation_was_reviewed() {
    let ends_in = |lang, reviewed, settings: &str| {
        let set = Set { lang, reviewed, layout: layout(settings), ..Set::default() };
        let (_, text) = look("house-colophon", &paper(), &set);
        text.map(|text| dense(&text)).unwrap_or_default()
    };
    let ends = |reviewed, settings: &str| ends_in("de", reviewed, settings);
    let Some((_, rest)) = ends(Some(40), "").split_once("Originallanguage:").map(owned) else {
        return;
    };
    assert!(
        rest.starts_with("EnglishTranslation:40%reviewedLicence:CCBY4.0Contact:press@example.org"),
        "{rest}"
    );
    assert!(ends(Some(0), "").contains("Translation:notreviewed"));
    assert!(ends(Some(100), "").contains("Translation:reviewed"));
    // A variant of the same language is no translation.
    for source in [ends(None, ""), ends_in("en-IE", Some(100), "")] {
        assert!(!source.contains("Translation:") && source.contains("Licence:"));
    }
    assert!(!ends(Some(40), "colophon = \"never\"").contains("Licence:"));
}

fn owned((one, other): (&str, &str)) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

#[test]
fn addresses_are_printed_as_the_project_chooses() {
    let text = |links: &str| {
        let layout = layout(&format!("links = \"{links}\""));
        let (typeset, text) = look("house-links", &paper(), &Set { layout, ..Set::default() });
        assert_eq!(ids(&typeset), [""; 0]);
        text.map(|text| dense(&text)).unwrap_or_default()
    };
    let (plain, address, notes) = (text("plain"), text("address"), text("notes"));
    if plain.is_empty() {
        return;
    }
    assert!(!plain.contains("example.org/a?b=1"));
    assert!(address.contains("thestudy(example.org/a?b=1)andsodoesexample.org."), "{address}");
    assert!(address.contains("theauthors(a@example.org)"), "in a note");
    assert!(notes.contains("3example.org/a?b=1"), "{notes}");
    assert!(notes.contains("theauthors(a@example.org)"), "no note in a note");
    assert!(notes.contains("Acell(example.org/cell)"), "no note in the head of a table");
    for text in [address, notes] {
        assert_eq!(text.matches("1example.org/head").count(), 1, "a note of the heading: {text}");
    }
}

#[test]
fn every_look_conforms() {
    for (name, settings) in [
        ("two-columns", "columns = \"two\"\nfront = \"page\"\nlinks = \"notes\""),
        ("narrow", "paper = \"a5\"\nmargins = { top = 15, bottom = 15, left = 10, right = 10 }"),
        ("colours", "accent = \"#8a1c3b\"\nink = \"#000000\"\ntint = \"#faf2f4\""),
        ("archive", "standard = \"a-3a\"\nheadings = \"numbered\"\nlogo = \"assets/logo.svg\""),
        ("letters", "fonts = { text = \"New Computer Modern\", code = \"DejaVu Sans Mono\" }"),
    ] {
        let set = Set {
            layout: layout(settings),
            assets: &assets,
            reviewed: Some(7),
            untranslated: 3,
            ..Set::default()
        };
        let (typeset, text) = look(&format!("house-{name}"), &paper(), &set);
        assert_eq!(ids(&typeset), [""; 0], "{name}");
        let text = text.map(|text| dense(&text));
        assert!(text.is_none_or(|text| text.contains("Inshort,doorsopen.")), "{name}");
    }
}
