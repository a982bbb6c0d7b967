//! Notes where pages are not plain text: in headings and bookmarks, in heads of tables that are
//! repeated; and what stands at the end of a document.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{Line, Maker, Set, boxes, ids, laid_out, look, objects, typeset};
use vulgate::model::{Block, CodeClass, Role};

/// A bookmark is the heading, not what its notes say.
#[test]
fn bookmarks_are_free_of_notes() {
    let mut m = Maker::titled("Notes");
    m.heading(2, Line::from("Aims").note("a").text(" and means"));
    m.heading(3, Line::from("Who ").span(CodeClass::Emphasis, "pays").note("b"));
    m.par(Line::from("Both again.").note("a").note("b"));
    m.note("a", "Text of the first.");
    m.note("b", "Text of the second.");
    let (typeset, text) = look("notes-headings", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), [""; 0]);
    let (Some(text), Some(objects)) = (text, objects(&typeset)) else { return };
    for (whole, note) in
        [("Aims and means", "Text of the first."), ("Who pays", "Text of the second.")]
    {
        // Once in the outline and once as the name of the tag.
        assert!(objects.contains(&format!("/Title ({whole})")), "{whole}");
        assert!(objects.contains(&format!("/T ({whole})")), "{whole}");
        assert_eq!(text.matches(note).count(), 1, "{note}");
    }
}

/// The head of a table is on each page, its note on the first, and its number on all.
#[test]
fn heads_with_notes_are_repeated() {
    let mut m = Maker::titled("Rows");
    let header = m.unit(Role::TableHeader, Line::from("Place").note("p").0);
    let other = m.unit(Role::TableHeader, Line::from("Share").0);
    let rows = (0..150).map(|at| m.cells(Role::TableCell, &[&format!("p{at}"), "1"])).collect();
    let header = vec![Some(header), Some(other)];
    m.blocks.push(Block::Table { alignments: vec![], header, rows });
    m.par(Line::from("After it.").note("q"));
    m.note("p", "Where it lies.");
    m.note("q", "The second.");
    let (typeset, text) = look("notes-heads", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), [""; 0]);
    let Some(text) = text else { return };
    let pages: Vec<&str> = text.trim_end().split('\u{C}').collect();
    assert!(pages.len() > 2);
    for (number, page) in pages.iter().enumerate() {
        assert!(page.contains("Place1"), "{number}: {page}");
        assert_eq!(page.contains("Where it lies."), number == 0, "{number}: {page}");
    }
    assert!(text.contains("2 The second."), "{text}");
}

/// The head of a table is set again on each page and in each column, where no link may lead away.
#[test]
fn links_in_heads_of_tables_lead_away_once() {
    for (name, links, columns) in
        [("plain", "plain", "one"), ("notes", "notes", "one"), ("columns", "address", "two")]
    {
        let mut m = Maker::titled("Rows");
        m.heading(2, "Aims");
        let link = |to: &str| CodeClass::Link(to.into());
        let text = Line::from("A ").span(link("https://example.org/head"), "link").note("p");
        let header = m.unit(Role::TableHeader, text.0);
        let anchor = Line::from("An ").span(link("#aims"), "anchor");
        let other = m.unit(Role::TableHeader, anchor.0);
        let rows = (0..150).map(|at| m.cells(Role::TableCell, &[&format!("p{at}"), "1"])).collect();
        let header = vec![Some(header), Some(other)];
        m.blocks.push(Block::Table { alignments: vec![], header, rows });
        m.note("p", "Where it lies.");
        let layout = format!("links = \"{links}\"\ncolumns = \"{columns}\"");
        let set = Set { layout: toml::from_str(&layout).unwrap(), ..Set::default() };
        let (typeset, text) = look(&format!("heads-{name}"), &m.finish(), &set);
        assert_eq!(ids(&typeset), [""; 0], "{name}");
        let (Some(text), Some(objects)) = (text, objects(&typeset)) else { return };
        let count = |what: &str| objects.matches(what).count();
        assert_eq!(count("/URI (https://example.org/head)"), 1, "{name}");
        assert_eq!(text.matches("Where it lies.").count(), 1, "{name}: {text}");
        assert!(text.matches("A link").count() > 2, "{name}: {text}");
    }
}

/// The heading that an author has set above the notes is theirs; a note to which nothing refers needs
/// no second one.
#[test]
fn notes_below_a_heading_of_the_authors_get_no_second_one() {
    for (own, expected) in [(true, 0), (false, 1)] {
        let mut m = Maker::titled("Headed");
        m.par("Text.");
        if own {
            m.heading(2, "Sources");
        }
        m.note("lone", "Nothing refers to this.");
        let (_, text) = look("notes-headed", &m.finish(), &Set::default());
        let Some(text) = text else { return };
        assert_eq!(text.matches("Notes").count(), expected, "{text}");
        assert!(text.contains("Nothing refers to this."), "{text}");
    }
}

/// What is said of the edition is never all there is on a page.
#[test]
fn the_end_is_not_alone_on_its_page() {
    for lines in 30..75 {
        let mut m = Maker::titled("End");
        for line in 0..lines {
            m.par(format!("Line {line}."));
        }
        m.par("The last of them.");
        let set = Set { reviewed: Some(50), ..Set::default() };
        let typeset = typesetting::typeset(&m.finish(), &set);
        let Some(words) = boxes(&typeset) else { return };
        let page_of = |word: &str| words.iter().rfind(|one| one.word == word).map(|it| it.page);
        let last = words.iter().map(|one| one.page).max();
        assert_eq!(page_of("last"), last, "{lines} lines");
    }
}

/// Two numbers in a row would read as one.
#[test]
fn the_numbers_of_two_notes_in_a_row_are_apart() {
    let mut m = Maker::titled("In a row");
    m.heading(1, "In a row");
    m.par(
        Line::from("Held")
            .note("one")
            .note("two")
            .text(", and so is this.")
            .note("two")
            .note("one"),
    );
    m.note("one", "First.");
    m.note("two", "Second.");
    let Some(text) = laid_out(&typeset(&m.finish(), &Set::default())) else { return };
    assert!(text.contains("Held1") && !text.contains("Held12"), "{text}");
    assert!(text.contains("this.2") && !text.contains("this.21"), "{text}");
}
