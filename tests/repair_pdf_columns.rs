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
