//! What stays together where a page ends, and in its place where lines end.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{Line, Maker, Set, boxes, depth, laid_out, typeset};
use vulgate::model::{Block, CallOut, ListItem};
use vulgate::typesetting::Layout;

/// A heading, its text and the notes of it are moved over the end of a page line by line.
#[test]
fn no_page_ends_with_a_heading_because_of_a_note() {
    let long = "A sentence that is followed by others of about the same length. ".repeat(12);
    for (text, note) in [
        ("We looked at a hundred and twenty texts that were open this year. ", "A note."),
        (
            long.as_str(),
            "A note that is longer than a line. It says what was looked at, when and by \
                         whom, and where all of it can be found by anybody who wants to see it.",
        ),
    ] {
        let mut broken = 0;
        for before in 28..40 {
            let mut m = Maker::titled("Ends of pages");
            m.heading(1, "Ends of pages");
            for number in 0..before {
                m.par(format!("Paragraph number {number}."));
            }
            m.heading(2, "Where it fails");
            m.par(Line::from("First words.").note("one").text(" ").text(text));
            m.note("one", note);
            let document = m.finish();
            let Some(extracted) = laid_out(&typeset(&document, &Set::default())) else { return };
            for page in extracted.split('\u{c}') {
                let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
                let mut lines = page.lines().map(words).filter(|line| !line.is_empty());
                if lines.any(|line| line == "Where it fails") {
                    let next = lines.next().unwrap_or_default();
                    assert!(next.starts_with("First words."), "{before} before: {next}");
                    broken += usize::from(!page.contains("Paragraph number 0"));
                }
            }
        }
        assert!(broken > 0, "the heading comes to the next page, too");
    }
}

/// The page on which a word stands first.
fn page_of(extracted: &str, word: &str) -> usize {
    let found = extracted.split('\u{c}').position(|page| page.contains(word));
    found.unwrap_or_else(|| panic!("{word} is lost in\n{extracted}"))
}

/// Whatever has the notes, and wherever on a page it comes to stand: nothing is lost, and no note
/// stands on a page before its mark.
#[test]
fn notes_stand_where_they_are_called_or_later() {
    let sentence = "It says what was looked at, and when. ";
    let mut moved = 0;
    for (kind, notes, sentences) in [
        ("heading", 1, 1),
        ("heading", 2, 2),
        ("heading", 2, 16),
        ("last", 2, 6),
        ("box", 2, 3),
        ("quote", 2, 3),
    ] {
        for before in 22..40 {
            let mut m = Maker::titled("Notes");
            m.heading(1, "Notes");
            for number in 0..before {
                m.par(format!("Paragraph number {number}."));
            }
            if matches!(kind, "heading" | "last") {
                m.heading(2, "Above");
            }
            let mut line = Line::from("Words");
            for note in 0..notes {
                line = line.text(&format!(" Mark{note}Q")).note(&note.to_string());
            }
            let line = line.text(" and more.");
            match kind {
                "box" => {
                    let blocks = vec![m.par_block(line)];
                    m.blocks.push(Block::CallOut { kind: CallOut::Note, blocks });
                }
                "quote" => {
                    let blocks = vec![m.par_block(line)];
                    m.blocks.push(Block::Quote { blocks });
                }
                _ => m.par(line),
            }
            if kind != "last" {
                m.par("Afterwards.");
                m.heading(2, "Next");
                m.par("Finally.");
            }
            for note in 0..notes {
                m.note(&note.to_string(), format!("Note{note}Q. {}", sentence.repeat(sentences)));
            }
            let document = m.finish();
            let Some(extracted) = laid_out(&typeset(&document, &Set::default())) else { return };
            for note in 0..notes {
                let mark = page_of(&extracted, &format!("Mark{note}Q"));
                let note = page_of(&extracted, &format!("Note{note}Q"));
                assert!(mark <= note, "{kind}, {before}: {mark}, {note}\n{extracted}");
                moved += usize::from(mark > 0);
            }
            if kind != "last" {
                for word in ["Afterwards", "Next", "Finally"] {
                    page_of(&extracted, word);
                }
            }
            if matches!(kind, "heading" | "last") {
                let pages = [page_of(&extracted, "Above"), page_of(&extracted, "Words")];
                assert_eq!(pages[0], pages[1], "{kind}, {before}: {extracted}");
            }
        }
    }
    assert!(moved > 50, "{moved} notes come to the next page, too");
}

/// A heading that is set with its text stands as near to it.
#[test]
fn text_with_a_note_stands_as_near_to_its_heading_as_other_text() {
    for level in [2, 3] {
        for times in [1, 20] {
            let set = |noted: bool| {
                let mut m = Maker::titled("Gaps");
                m.heading(1, "Gaps");
                m.par("Before.");
                if level == 3 {
                    m.heading(2, "Between");
                }
                m.heading(level, "Whatever");
                let text = "Sentences that follow one another. ".repeat(times);
                let line = Line::from("Firstly. ").text(&text);
                m.par(if noted { line.note("one") } else { line });
                m.note("one", "The note.");
                typeset(&m.finish(), &Set::default())
            };
            let gap = |noted: bool| {
                let typeset = set(noted);
                Some(depth(&typeset, "Firstly.")? - depth(&typeset, "Whatever")?)
            };
            let (Some(with), Some(without)) = (gap(true), gap(false)) else { return };
            assert!((with - without).abs() < 0.1, "{level}, {times}: {with} and {without}");
        }
    }
}

/// Asserts that all words stand between the margins, and none on another.
fn in_place(
    name: &str,
    typeset: &vulgate::typesetting::Typeset,
    layout: &Layout,
    sheet: f64,
) -> bool {
    let Some(words) = boxes(typeset) else { return false };
    let margin = |millimetres: f64| millimetres / 25.4 * 72.0;
    let (left, right) =
        (margin(layout.margins.left) - 1.0, sheet - margin(layout.margins.right) + 1.0);
    for (at, one) in words.iter().enumerate() {
        let [from, top, to, bottom] = one.edges;
        assert!(from >= left && to <= right, "{name}: {} from {from} to {to}", one.word);
        for other in words[at + 1..].iter().filter(|other| other.page == one.page) {
            let [from2, top2, to2, bottom2] = other.edges;
            let apart = to.min(to2) - from.max(from2) < 1.0;
            // Boxes are a little higher than letters.
            let beside = bottom.min(bottom2) - top.max(top2) < 4.0;
            assert!(apart || beside, "{name}: {} on {}", one.word, other.word);
        }
    }
    true
}

/// Texts without a place to break: a checksum, capitals.
fn unbroken(m: &mut Maker) {
    let sum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    m.heading(2, format!("Sum {sum}"));
    m.heading(3, "WIDEWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");
    m.par(format!("The sum is {sum}."));
    let item = m.item(format!("Item {sum}"));
    let inner = Block::List { start: None, tight: true, items: vec![item] };
    let outer = ListItem { task: None, blocks: vec![m.par_block("Outer"), inner] };
    m.blocks.push(Block::List { start: Some(1), tight: false, items: vec![outer] });
    let quoted = m.par_block(format!("Quoted {sum}"));
    m.blocks.push(Block::Quote { blocks: vec![quoted] });
}

/// Long words, and cells that nothing divides, on narrow and wide paper.
#[test]
fn nothing_runs_off_the_sheet_or_over_its_neighbour() {
    let layouts = [
        ("A4", "", 595.3),
        ("A5", "paper = \"a5\"", 419.6),
        ("columns", "columns = \"two\"", 595.3),
        ("small", "columns = \"two\"\npaper = \"a5\"\nheadings = \"numbered\"", 419.6),
        ("page", "front = \"page\"\ncolumns = \"two\"\npaper = \"us-letter\"", 612.0),
    ];
    let wide = "A legal document giving official permission to do something with a resource.";
    for (name, keys, sheet) in layouts {
        for lang in ["de", "mt"] {
            // Only where there is hyphenation are such words written.
            let (title, head, cell) = match lang {
                "de" => (
                    "Neue Verkehrsinfrastrukturfinanzierungsgesellschaft",
                    "Donaudampfschifffahrtselektrizitätengesellschaft",
                    "Grundstücksverkehrsgenehmigungszuständigkeit",
                ),
                _ => ("Paper", "Part", "Cell"),
            };
            let mut m = Maker::titled(title);
            m.heading(1, title);
            m.heading(2, head);
            m.par("Read https://www.example.org/averylongname/anotherlongername/thethird of it.");
            unbroken(&mut m);
            m.table(
                &["Class", "Usage note", "Name", "Reference"],
                &[
                    &[
                        cell,
                        wide,
                        "dcat:theLongestPropertyNameOfAll",
                        "http://example.org/2012/06/14/terms#LicenseDocument",
                    ],
                    &["Scheme", wide, "skos:ConceptScheme", "http://example.org/a"],
                ],
                vec![],
            );
            let columns: Vec<String> =
                (0..9).map(|column| format!("Umweltverträglichkeit {column}")).collect();
            let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
            m.table(&columns, &[&columns], vec![]);
            let layout: Layout = toml::from_str(keys).unwrap();
            let set = Set { lang, layout: layout.clone(), ..Set::default() };
            let typeset = typeset(&m.finish(), &set);
            if !in_place(&format!("{name} {lang}"), &typeset, &layout, sheet) {
                return;
            }
        }
    }
}

/// A paper with next to nothing on its last page ends on the page before, or takes more there.
#[test]
fn the_last_page_is_worth_turning_to() {
    let text = "A sentence that is followed by another of about the same length, and by no note. ";
    let mut found = std::collections::BTreeSet::new();
    for lang in ["en", "de"] {
        for sections in 4..9 {
            for lines in 1..5 {
                let mut m = Maker::titled("Ends");
                m.heading(1, "Ends");
                for number in 0..sections {
                    m.heading(2, format!("Section {number}"));
                    m.par(text.repeat(5));
                    m.par(text.repeat(lines));
                }
                let set = Set { lang, ..Set::default() };
                let Some(words) = boxes(&typeset(&m.finish(), &set)) else { return };
                let last = words.iter().map(|word| word.page).max().unwrap_or_default();
                let own = words.iter().filter(|word| word.page == last && word.edges[1] < 740.0);
                let rows: std::collections::BTreeSet<i64> =
                    own.map(|word| word.edges[3].round() as i64).collect();
                // The running head among them.
                assert!(last == 1 || rows.len() > 5, "{lang} {sections} {lines}: {rows:?}");
                found.insert(last);
            }
        }
    }
    assert_eq!(found, [1, 2].into());
}
