//! Which rows are entries of a table of contents.
//!
//! In: the rows of the pages. Out: the same, with such rows marked. Dots lead to the number, or it stands far
//! behind a title that is that of a text on this page, as the numbers of most titles around it tell. The numbers
//! of a table of contents do not fall, and end at the same place.

use super::contents::is_entry;
use super::packed::Packed;
use super::rows::Row;
use crate::model::roman;
use std::collections::{HashMap, HashSet};

/// The number of a page stands so far behind a title without dots, in parts of the size.
const FAR: f32 = 1.5;

/// Numbers that end at the same place differ by less, in points.
const EDGE: f32 = 2.5;

/// A number of a chapter before its title is no longer.
const LABEL: usize = 12;

/// So many rows without dots tell.
const ROWS: usize = 3;

/// A page where a title returns is noted so often: most return once.
const PAGES: usize = 8;

/// So many rows may stand between entries: those of long titles.
const BETWEEN: usize = 2;

/// Numbers in Roman numerals come before others.
const FRONT: i64 = 10_000;

/// What may be an entry.
struct Entry {
    /// Its place among the rows of the page.
    at: usize,
    dotted: bool,
    number: i64,
    /// Where the number ends.
    x1: f32,
    title: String,
}

/// Marks the entries among the rows of pages, each from top to bottom.
pub(super) fn mark(pages: &mut [Packed<Row>]) {
    let runs: Vec<Vec<Vec<Entry>>> = pages.iter().map(runs).collect();
    let wanted = runs.iter().flatten().flatten().filter(|it| !it.dotted);
    let wanted: HashSet<&str> = wanted.map(|entry| entry.title.as_str()).collect();
    let titles = titles(pages, &wanted);
    for (page, runs) in pages.iter_mut().zip(&runs) {
        let known: HashSet<usize> =
            runs.iter().flat_map(|run| entries(run, &titles)).map(|entry| entry.at).collect();
        if !known.is_empty() {
            page.edit(|rows| {
                rows.iter_mut().enumerate().for_each(|(at, row)| row.entry = known.contains(&at));
            });
        }
    }
}

/// The entries of a run: all of it where it has the titles of texts, else those that dots show.
fn entries<'a>(run: &'a [Entry], titles: &HashMap<String, Vec<usize>>) -> Vec<&'a Entry> {
    let dotted = run.iter().filter(|entry| entry.dotted).count();
    if dotted > 1 || run.len() >= ROWS && is_of_titles(run, titles) {
        return run.iter().collect();
    }
    Vec::new()
}

/// Whether most titles are those of texts, so many pages behind their number as most of them.
fn is_of_titles(run: &[Entry], titles: &HashMap<String, Vec<usize>>) -> bool {
    let mut ahead: HashMap<i64, usize> = HashMap::new();
    for entry in run {
        let pages = titles.get(&entry.title).into_iter().flatten();
        let own: HashSet<i64> = pages.map(|page| *page as i64 - entry.number).collect();
        own.into_iter().for_each(|ahead_by| *ahead.entry(ahead_by).or_default() += 1);
    }
    ahead.values().any(|count| *count > 1 && count * 2 > run.len())
}

/// Where titles stand as rows, or as parts of rows, that no number follows.
fn titles(pages: &[Packed<Row>], wanted: &HashSet<&str>) -> HashMap<String, Vec<usize>> {
    let mut found: HashMap<String, Vec<usize>> = HashMap::new();
    if wanted.is_empty() {
        return found;
    }
    for row in pages.iter().flat_map(Packed::iter).filter(|row| entry(0, row).is_none()) {
        let whole = (0, row.pieces.len());
        let parts = parts(&row);
        let all = parts.iter().copied().chain((parts.len() > 1).then_some(whole));
        for title in all.map(|(from, to)| letters(&row, from, to)) {
            if wanted.contains(title.as_str()) {
                let pages = found.entry(title).or_default();
                if pages.len() < PAGES && pages.last() != Some(&row.page) {
                    pages.push(row.page);
                }
            }
        }
    }
    found
}

/// What may be entries, in runs whose numbers do not fall and end at the same place.
fn runs(rows: &Packed<Row>) -> Vec<Vec<Entry>> {
    let mut found: Vec<Vec<Entry>> = Vec::new();
    for entry in rows.iter().enumerate().filter_map(|(at, row)| entry(at, &row)) {
        let goes_on = |last: &Entry| {
            last.number <= entry.number
                && (last.x1 - entry.x1).abs() < EDGE
                && entry.at - last.at <= BETWEEN + 1
        };
        match found.last_mut() {
            Some(run) if run.last().is_some_and(goes_on) => run.push(entry),
            _ => found.push(vec![entry]),
        }
    }
    found
}

/// The entry that a row may be: a number at most, a title, a number.
fn entry(at: usize, row: &Row) -> Option<Entry> {
    let [.., before, last] = row.pieces.as_slice() else { return None };
    let dotted = is_entry(row);
    if !dotted && last.x0 - before.x1 < FAR * row.size {
        return None;
    }
    // Dots and number may be drawn together.
    let number = last.text.trim_start_matches(['.', ' ', '…']);
    let digits = number.bytes().all(|byte| byte.is_ascii_digit()) && number.len() <= 4;
    let number = match digits {
        true => number.parse().ok()?,
        false => i64::from(roman::value(number)?) - FRONT,
    };
    let parts = parts(row);
    let words = row.pieces.iter().rposition(|it| it.text.contains(char::is_alphabetic))? + 1;
    let title = parts.iter().rposition(|(from, _)| *from < words)?;
    let (from, _) = parts[title];
    let label: usize = row.pieces.iter().take(from).map(|it| it.text.chars().count()).sum();
    let title = letters(row, from, words.max(from + 1));
    (title.len() > 1 && label <= LABEL && title_is_first(&parts, from)).then_some(Entry {
        at,
        dotted,
        number,
        x1: row.x1,
        title,
    })
}

/// Whether no more than one part stands before the one that begins there.
fn title_is_first(parts: &[(usize, usize)], from: usize) -> bool {
    parts.iter().filter(|(start, _)| *start < from).count() <= 1
}

/// The parts of a row that stand far from one another, as places of their pieces.
fn parts(row: &Row) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, pair) in (1..).zip(row.pieces.windows(2)) {
        if pair[1].x0 - pair[0].x1 > FAR * row.size {
            found.push((from, at));
            from = at;
        }
    }
    found.push((from, row.pieces.len()));
    found
}

/// The letters of some pieces, without numbers and signs.
fn letters(row: &Row, from: usize, to: usize) -> String {
    let own = row.pieces.get(from..to).unwrap_or_default();
    own.iter().flat_map(|it| it.text.chars()).filter(|c| c.is_alphabetic()).collect()
}
