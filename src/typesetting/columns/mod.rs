//! How wide the columns of a table on paper are, and where words are broken that are wider.
//!
//! The typesetter's own choice is poor where not everything fits: it gives every column that is
//! wider than its equal share the same width, whether it holds a line or a page, and what has no
//! place to break runs over the next cell. So widths are shared out here, as CSS 2.2 (§17.5.2.2)
//! has it: each column gets room for its longest word and a part of the rest by what it holds.
//! Letters are measured by their kinds, in ems, which is enough for shares.

mod measure;
mod texts;
mod words;

use super::tree::{Table, TableSize};
use measure::{Measure, measure};
pub use words::break_spans;
use words::break_words;

/// Measured letters may be a little narrower than those that are set.
const SLACK: f64 = 1.03;

/// What a table has at its disposal.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// The width of the text, in points.
    pub width: f64,
    /// Whether words are hyphenated.
    pub hyphenated: bool,
}

/// The size of letters and the white space on either side of a cell, in points, as `nodes.typ`
/// sets them.
fn measures_of(size: TableSize) -> (f64, f64) {
    match size {
        TableSize::Normal => (9.66, 6.0),
        TableSize::Small => (8.4, 4.0),
        TableSize::Tiny => (6.93, 2.5),
    }
}

/// Gives a table the widths of its columns, letters small enough for them, and places where words
/// may be broken that are still wider. One whose lines all fit is left alone.
pub fn fit(table: &mut Table, room: Room) {
    let sizes = [TableSize::Normal, TableSize::Small, TableSize::Tiny];
    let smallest = sizes.iter().position(|size| *size == table.size).unwrap_or(0);
    let measured = measure(table, room.hyphenated);
    for size in &sizes[smallest..] {
        let (em, inset) = measures_of(*size);
        let points = |ems: f64| ems * em * SLACK + 2.0 * inset;
        let natural: Vec<f64> = measured.iter().map(|one| points(one.line)).collect();
        table.size = *size;
        if natural.iter().sum::<f64>() <= room.width {
            return;
        }
        let least = |of: fn(&Measure) -> f64| -> Vec<f64> {
            measured.iter().map(|one| points(of(one))).collect()
        };
        let fits = |least: &Vec<f64>| -> bool { least.iter().sum::<f64>() <= room.width };
        let whole = [least(|one| one.whole), least(|one| one.word)].into_iter().find(fits);
        let least = whole.unwrap_or_else(|| least(|one| one.part));
        if fits(&least) || *size == TableSize::Tiny {
            let texts: Vec<f64> = measured.iter().map(|one| one.all).collect();
            let widths = allot(room.width, &least, &natural, &texts);
            let inner = widths.iter().map(|width| (width - 2.0 * inset).max(em) / em / SLACK);
            break_words(table, &inner.collect::<Vec<f64>>(), room.hyphenated);
            table.widths = Some(widths.iter().map(|width| (width * 10.0) as usize).collect());
            return;
        }
    }
}

/// Shares of a width: each its least, and of the rest by what it holds, but no more than it needs.
/// Where the least is too much, all get less.
fn allot(width: f64, least: &[f64], natural: &[f64], texts: &[f64]) -> Vec<f64> {
    let whole: f64 = least.iter().sum();
    if whole >= width {
        return least.iter().map(|least| least * width / whole).collect();
    }
    let mut widths = least.to_vec();
    let mut open: Vec<usize> = (0..least.len()).collect();
    let mut rest = width - whole;
    while !open.is_empty() {
        let texts_of_open = open.iter().map(|at| texts[*at]).sum::<f64>().max(f64::MIN_POSITIVE);
        let wanted = |at: usize| least[at] + rest * texts[at] / texts_of_open;
        let (full, others): (Vec<usize>, Vec<usize>) =
            open.iter().partition(|at| wanted(**at) >= natural[**at]);
        if full.is_empty() || others.is_empty() {
            open.iter().for_each(|at| widths[*at] = wanted(*at));
            return widths;
        }
        for at in full {
            widths[at] = natural[at].max(least[at]);
            rest -= widths[at] - least[at];
        }
        open = others;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typesetting::tree::{Cell, Node, Row, Span};

    fn table(rows: &[&[&str]]) -> Table {
        let cell = |text: &&str| Cell {
            c: vec![Node::Plain { c: vec![Span::Text((*text).to_owned())] }],
            columns: 1,
            rows: 1,
            heads_row: false,
        };
        let row = |row: &&[&str]| Row { cells: row.iter().map(cell).collect(), keep: true };
        Table {
            id: String::new(),
            caption: Vec::new(),
            align: vec!["start"; rows[0].len()],
            widths: None,
            header: Vec::new(),
            rows: rows.iter().map(row).collect(),
            size: TableSize::Normal,
        }
    }

    fn fitted(rows: &[&[&str]], width: f64, hyphenated: bool) -> Table {
        let mut table = table(rows);
        fit(&mut table, Room { width, hyphenated });
        table
    }

    /// The text of a cell with `|` where a word may be broken.
    fn shown(table: &Table, row: usize, column: usize) -> String {
        let Node::Plain { c } = &table.rows[row].cells[column].c[0] else { panic!() };
        let show = |span: &Span| match span {
            Span::Text(text) => text.clone(),
            Span::Wbr => "|".to_owned(),
            span => format!("{span:?}"),
        };
        c.iter().map(show).collect()
    }

    #[test]
    fn a_table_whose_lines_fit_is_left_to_the_typesetter() {
        let table = fitted(&[&["Country", "Share"], &["Ireland", "5 %"]], 450.0, true);
        assert_eq!((table.widths, table.size), (None, TableSize::Normal));
    }

    #[test]
    fn widths_fill_the_room_and_leave_some_for_words() {
        let long = "A text of several sentences, so long that it needs lines. ".repeat(6);
        let rows: &[&[&str]] = &[&["Verkehrsinfrastruktur", &long, "12"], &["Kurz", &long, "7"]];
        let table = fitted(rows, 450.0, true);
        let widths = table.widths.unwrap();
        let sum: usize = widths.iter().sum();
        assert!((4480..=4500).contains(&sum), "{widths:?}");
        assert!(widths[0] > 650 && widths[1] > 3 * widths[0], "{widths:?}");
        // No more than its line needs.
        assert!(widths[2] < 300, "{widths:?}");
    }

    #[test]
    fn letters_are_smaller_where_words_would_not_fit() {
        let rows: &[&[&str]] = &[&["Zusammenfassung"; 5]];
        assert_eq!(fitted(rows, 450.0, true).size, TableSize::Normal);
        assert_eq!(fitted(rows, 330.0, true).size, TableSize::Small);
        assert_eq!(fitted(rows, 220.0, true).size, TableSize::Tiny);
    }

    #[test]
    fn names_are_broken_between_their_parts_and_numbers_never() {
        let rows: &[&[&str]] = &[&["dcat:theLongestPropertyNameOfAll 1.234.567.890,12", "x"]];
        let table = fitted(rows, 90.0, true);
        let shown = shown(&table, 0, 0);
        assert!(shown.contains("dcat:|the|Longest|"), "{shown}");
        assert!(shown.ends_with(" 1.234.567.890,12"), "{shown}");
    }

    #[test]
    fn a_word_without_hyphens_is_broken_anywhere() {
        let rows: &[&[&str]] = &[&["abcdefghijklmnopqrstuvwxyzabcdefgh", "x"]];
        assert!(shown(&fitted(rows, 70.0, false), 0, 0).contains('|'));
        assert!(!shown(&fitted(rows, 70.0, true), 0, 0).contains('|'));
    }

    proptest::proptest! {
        #[test]
        fn no_letter_is_lost_and_the_shares_fill_the_room(
            cells in proptest::collection::vec("[a-zA-Z0-9:/. ]{0,60}", 6),
            width in 60f64..500.0,
            hyphenated: bool,
        ) {
            let texts: Vec<&str> = cells.iter().map(String::as_str).collect();
            let table = fitted(&[&texts[..3], &texts[3..]], width, hyphenated);
            for (at, text) in texts.iter().enumerate() {
                let kept = shown(&table, at / 3, at % 3).replace('|', "");
                proptest::prop_assert_eq!(&kept, *text);
            }
            if let Some(widths) = table.widths {
                let sum = widths.iter().sum::<usize>() as f64 / 10.0;
                proptest::prop_assert!((sum - width).abs() < 1.0, "{sum}");
                proptest::prop_assert!(widths.iter().all(|width| *width > 0));
            }
        }
    }
}
