//! Running heads and page numbers: what stands at the same height of many pages, and says the same
//! but for numbers.

use super::rows::Row;
use super::tables;
use std::collections::HashMap;

/// Rows at each end of a page that may be furniture.
const ROWS: usize = 4;

/// Heights differ by no more than this, in points.
const HEIGHT: f32 = 4.0;

/// Below this share of its height, a number that is that of the page is no text.
const FOOT: f32 = 0.88;

/// Below this share of its height, a single page has no text.
const EDGE: f32 = 0.94;

/// Takes the running heads and page numbers out of the pages, each a list of rows from top to
/// bottom. Comes out: what was taken.
pub(super) fn take(pages: &mut [Vec<Row>]) -> Vec<Row> {
    let counts = count(pages);
    let many = pages.len();
    let is_furniture = |row: &Row| {
        let same = counts.get(&key(row)).into_iter().flatten();
        let count = same.filter(|y| (**y - row.y).abs() < HEIGHT).count();
        count >= 2 && (count >= 3 || many <= 4) && count * 5 >= many
            || many == 1
                && (is_page_number(&row.plain()) || row.sheet > 0.0 && row.y > EDGE * row.sheet)
            || is_number_of_page(row)
    };
    let ends = |rows: &Vec<Row>| {
        let bottom = rows.iter().rev().take(ROWS).take_while(|row| is_furniture(row)).count();
        let rest = rows.get(..rows.len() - bottom).unwrap_or_default();
        // The head of a table is repeated, too.
        let is_head =
            |at: usize| rest.get(at + 1).is_some_and(|next| tables::is_row(&rest[at], next));
        let top =
            (0..rest.len().min(ROWS)).take_while(|at| is_furniture(&rest[*at]) && !is_head(*at));
        (top.count(), bottom)
    };
    let ends: Vec<(usize, usize)> = pages.iter().map(ends).collect();
    // A page may have nothing else, but not all of them.
    let is_bare = |(rows, (top, bottom)): (&Vec<Row>, &(usize, usize))| top + bottom == rows.len();
    if pages.iter().zip(&ends).all(is_bare) {
        return Vec::new();
    }
    let mut taken = Vec::new();
    for (rows, (top, bottom)) in pages.iter_mut().zip(ends) {
        let mut below = rows.split_off(rows.len() - bottom);
        taken.extend(rows.drain(..top));
        taken.append(&mut below);
    }
    taken
}

/// The heights at which texts stand at the ends of pages.
fn count(pages: &[Vec<Row>]) -> HashMap<String, Vec<f32>> {
    let mut counts: HashMap<String, Vec<f32>> = HashMap::new();
    for rows in pages {
        let ends = rows.iter().take(ROWS).chain(rows.iter().skip(ROWS).rev().take(ROWS));
        for row in ends {
            counts.entry(key(row)).or_default().push(row.y);
        }
    }
    counts
}

/// The text of a row without its numbers.
fn key(row: &Row) -> String {
    let mut key = String::new();
    for c in row.plain().chars() {
        match c {
            _ if c.is_numeric() && key.ends_with('#') => {}
            _ if c.is_numeric() => key.push('#'),
            _ => key.extend(c.to_lowercase()),
        }
    }
    key
}

/// Whether a row at the foot of a page is its number, be it that a title page is not counted.
fn is_number_of_page(row: &Row) -> bool {
    let foot = row.sheet > 0.0 && row.y > FOOT * row.sheet;
    let number = row.plain().trim().parse::<usize>();
    foot && number.is_ok_and(|number| number == row.page || number + 1 == row.page)
}

/// Whether a text is a number alone, such as `3`, `- 3 -` or `3 / 12`.
pub(super) fn is_page_number(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '–' | '—' | '|' | ' ');
    text.len() <= 12 && text.chars().all(sign) && text.contains(|c: char| c.is_ascii_digit())
}
