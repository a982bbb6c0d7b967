//! Tables of contents, and tables that only look like them: small PDFs made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, paragraph, text};

/// A heading, and a paragraph for it.
fn section(y: f32, title: &'static str) -> Vec<Line<'static>> {
    let mut lines = vec![(72.0, y, 16.0, 'B', title)];
    lines.extend(paragraph(y - 26.0));
    lines
}

/// Rows with a number, a title and the number of a page, which may be led to by dots.
fn contents(rows: &[(&'static str, &'static str, &'static str)], dots: bool) -> Vec<Line<'static>> {
    let mut lines = vec![(72.0, 780.0, 16.0, 'B', "Obsah")];
    for (at, (number, title, page)) in rows.iter().enumerate() {
        let y = 750.0 - 14.0 * at as f32;
        let inner = number.contains('.');
        let font = if inner { 'R' } else { 'B' };
        let from = if inner { 90.0 } else { 72.0 };
        lines.push((from, y, 12.0, font, *number));
        lines.push((from + 30.0, y, 12.0, font, *title));
        if dots && inner {
            lines.extend((0..32).map(|dot| (280.0 + 7.0 * dot as f32, y, 12.0, 'R', ".")));
        }
        lines.push((514.0, y, 12.0, font, *page));
    }
    lines
}

const ROWS: [(&str, &str, &str); 5] = [
    ("1", "Voda", "1"),
    ("1.1", "Reky", "1"),
    ("1.2", "Jezera a rybniky", "2"),
    ("2", "Vzduch", "2"),
    ("3", "Zeme", "3"),
];

#[test]
fn a_table_of_contents_is_left_out_with_dots_or_without() {
    let own = [section(780.0, "Voda"), section(640.0, "Reky")].concat();
    let other = [section(780.0, "Jezera a rybniky"), section(640.0, "Vzduch")].concat();
    let last = section(780.0, "Zeme");
    for dots in [true, false] {
        let text = text(&[&contents(&ROWS, dots), &own, &other, &last]);
        assert!(text.starts_with("# Voda\n"), "{dots}: {text}");
        assert_eq!(text.matches("Jezera").count(), 1, "{text}");
        assert!(!text.contains('|'), "{dots}: {text}");
    }
}

/// The numbers rise, but the words are no titles of texts on such pages.
#[test]
fn rows_with_rising_numbers_are_text_where_the_file_has_no_such_titles() {
    let mut lines = contents(&ROWS, false);
    lines.extend(section(600.0, "Vzduch"));
    let text = text(&[&lines]);
    for (_, title, page) in ROWS {
        assert!(text.contains(&format!("{title} {page}")), "{text}");
    }
    assert!(text.contains(PROSE[0]), "{text}");
}
