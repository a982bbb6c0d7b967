//! What stands in columns, and what only seems to, each in a small PDF made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, repaired, text};
use std::fmt::Write;
use vulgate::repair::pdf::Structure;

/// Rows that are filled by room between their words, in a narrow column: nearly all of them have
/// some of it in the middle.
#[test]
fn room_between_words_that_fill_their_column_parts_no_columns() {
    let mut page = String::from("BT\n/R 12 Tf\n");
    let mut words = Vec::new();
    for at in 0..20_usize {
        let sound = |of: [&'static str; 4], step: usize| of[at / step % 4];
        let (a, b) = (sound(["ba", "de", "fo", "gu"], 1), sound(["ne", "mu", "la", "bo"], 4));
        let tail = "nnn".get(..at * 3 % 4).unwrap_or_default();
        let (one, two) = match at % 2 {
            0 => (format!("{a}{b}e"), format!("{b}{a}n")),
            _ => (format!("{a}{b}{a}{b}e"), "n".to_owned()),
        };
        let row = [one, two, format!("{a}d{b}"), format!("{b}{a}{tail}")];
        let widths: f32 = row.iter().flat_map(|word| word.chars()).map(width).sum();
        // One operator draws a row, with the room between its words in thousandths of the size.
        let room = (WIDTH / 12.0 - widths) / 3.0 * 1000.0;
        let y = 780.0 - 14.0 * at as f32;
        let row_of_words = row.join(&format!(") -{room} ("));
        writeln!(page, "1 0 0 1 72 {y} Tm [({row_of_words})] TJ").unwrap();
        words.extend(row);
    }
    page.push_str("ET");
    let text = repaired(&file(&[page], ""), Structure::Layout);
    assert_eq!(text.split_whitespace().collect::<Vec<_>>(), words, "{text}");
}

/// Of the column, in points.
const WIDTH: f32 = 198.0;

/// Of a letter of Times, in parts of its size.
fn width(letter: char) -> f32 {
    match letter {
        'i' | 'l' | 't' => 0.278,
        'f' | 'r' => 0.333,
        's' => 0.389,
        'a' | 'e' => 0.444,
        'm' => 0.778,
        _ => 0.5,
    }
}

/// A sentence in bold that a page cuts is not the heading of what follows.
#[test]
fn bold_text_that_goes_on_behind_a_page_is_no_heading() {
    let bold = |y: f32, words: &'static str| -> Line<'static> { (72.0, y, 12.0, 'B', words) };
    let mut first = paragraph(780.0);
    first.extend([bold(700.0, "Every authority shall publish what it knows")]);
    first.extend(paragraph(682.0));
    first.extend(paragraph(620.0));
    first.extend([bold(556.0, PROSE[0]), bold(542.0, "every member state has signed, and the")]);
    let mut second = vec![bold(780.0, "Union has approved.")];
    second.extend(paragraph(740.0));
    let text = text(&[&first, &second]);
    assert!(text.contains("# Every authority shall publish what it knows\n"), "{text}");
    let cut = format!("**{} every member state has signed, and the", PROSE[0]);
    assert!(text.contains(&cut), "{text}");
}

const LEFT: [&str; 4] = [
    "The committee met in the spring and agreed on",
    "the terms of a treaty that every member had to",
    "sign by the end of the year, and asked experts",
    "to report on it in the autumn.",
];
const RIGHT: [&str; 4] = [
    "Whoever crosses a border with cattle pays for",
    "each of the animals at the bridge, unless they",
    "are driven to a fair that the council of a town",
    "has called on a day of its own.",
];

/// Rows of a paragraph in small print from this place.
fn small(x: f32, y: f32, rows: [&'static str; 4]) -> impl Iterator<Item = Line<'static>> {
    rows.into_iter().enumerate().map(move |(at, row)| (x, y - 12.0 * at as f32, 10.0, 'R', row))
}

/// Its columns stand otherwise than those of the text, but none of its words where the gutter is.
#[test]
fn a_table_over_two_columns_is_a_table_and_they_are_columns() {
    let mut lines: Vec<Line> = Vec::new();
    let table = [
        ["Land", "Menge", "Jahr", "Bemerkung"],
        ["Malta", "siebzig Tonnen", "2011", "nach dem Sturm"],
        ["Irland", "neunzig Tonnen", "2012", "nach dem Frost"],
        ["Zypern", "hundert Tonnen", "2014", "ohne Regen"],
        ["Estland", "wenige Tonnen", "2015", "mit Schnee"],
        ["Kreta", "viele Tonnen", "2016", "im Sommer"],
    ];
    for (at, row) in table.into_iter().enumerate() {
        let cells = row.into_iter().zip([72.0, 180.0, 330.0, 400.0]);
        lines.extend(cells.map(|(text, x)| (x, 780.0 - 12.0 * at as f32, 10.0, 'R', text)));
    }
    for (x, rows) in [(72.0, LEFT), (310.0, RIGHT)] {
        lines.extend((0..5).flat_map(|at| small(x, 690.0 - 66.0 * at as f32, rows)));
    }
    let text = text(&[&lines]);
    let paragraphs = |rows: [&str; 4]| [rows.join(" ").as_str(); 5].join("\n\n") + "\n";
    assert!(text.contains("| Malta | siebzig Tonnen | 2011 | nach dem Sturm |"), "{text}");
    let columns = paragraphs(LEFT) + "\n" + &paragraphs(RIGHT);
    assert!(text.ends_with(&columns), "{text}");
}

/// Headings in the font of titles, whose numbers follow one another as those of a list.
#[test]
fn headings_with_roman_numbers_are_no_items() {
    let mut lines: Vec<Line> = Vec::new();
    for (at, title) in ["I. ZIELE", "II. MITTEL", "III. FRISTEN"].into_iter().enumerate() {
        let y = 780.0 - 100.0 * at as f32;
        lines.push((72.0, y, 12.0, 'S', title));
        lines.extend(paragraph(y - 16.0));
    }
    let text = text(&[&lines]);
    assert!(!text.contains("- I"), "{text}");
    assert_eq!(text.matches(&PROSE.join(" ")).count(), 3, "{text}");
}
