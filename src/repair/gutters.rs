//! Text that a converter has set in two columns side by side.
//!
//! Goes in: the lines of a text that keeps the look of its pages. Comes out: those lines that hold a line
//! of each column, so that no rule makes one sentence, word or table of both. A gutter is a gap that
//! ends at the same place in lines near one another; the text on both of its sides is prose, which goes
//! on from line to line.

use super::prose::{self, Beginning};
use super::text::Text;
use std::collections::{BTreeMap, HashSet};

/// So many spaces at least part two columns.
const GAP: usize = 2;

/// A gutter has at least so many lines.
const FEWEST: usize = 6;

/// So many rows at most lie between two of its lines: paragraphs of one column alone.
const NEAR: usize = 8;

/// A line of a column has so many characters, mostly: what is shorter is a cell.
const LEAST: usize = 16;

/// A longer line is none of a page, in bytes.
const LONGEST: usize = 400;

/// A line that may hold those of two columns.
struct Pair<'a> {
    row: usize,
    left: &'a str,
    right: &'a str,
}

/// The rows that hold lines of two columns.
pub(super) fn gutters(text: &Text) -> HashSet<usize> {
    let mut places: BTreeMap<usize, Vec<Pair>> = BTreeMap::new();
    for row in 0..text.rows.len() {
        for (place, pair) in pairs(text.line(row), row) {
            places.entry(place).or_default().push(pair);
        }
    }
    let mut found = HashSet::new();
    for pairs in places.values().filter(|pairs| pairs.len() >= FEWEST) {
        for near in pairs.chunk_by(|above, below| below.row - above.row <= NEAR) {
            if near.len() >= FEWEST && are_prose(near) {
                found.extend(near.iter().map(|pair| pair.row));
            }
        }
    }
    found
}

/// What stands on both sides of each gap of a line, by the character at which the gap ends.
fn pairs(line: &str, row: usize) -> impl Iterator<Item = (usize, Pair<'_>)> {
    let mut spaces = 0;
    let mut shown = false;
    let mut ends = Vec::new();
    // Nothing else has a gap; most lines have none.
    let line = if line.len() <= LONGEST && line.contains("  ") { line } else { "" };
    for (place, (at, c)) in line.char_indices().enumerate() {
        if c == ' ' {
            spaces += 1;
            continue;
        }
        if shown && spaces >= GAP {
            ends.push((place, at));
        }
        (shown, spaces) = (true, 0);
    }
    let pair = move |at: usize| Pair { row, left: line[..at].trim(), right: line[at..].trim() };
    ends.into_iter().map(move |(place, at)| (place, pair(at)))
}

/// Whether sentences run on from line to line on both sides of a gutter.
fn are_prose(pairs: &[Pair]) -> bool {
    let side = |text: &dyn Fn(&Pair) -> usize| pairs.iter().map(text).sum::<usize>();
    let lower = |text: &str| usize::from(prose::beginning(text) == Beginning::Lower);
    let wide = |length: usize| length >= pairs.len() * LEAST;
    let runs = |count: usize| count * 4 >= pairs.len();
    wide(side(&|pair| prose::length(pair.left)))
        && wide(side(&|pair| prose::length(pair.right)))
        && runs(side(&|pair| lower(pair.left)))
        && runs(side(&|pair| lower(pair.right)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;

    fn rows(text: &str) -> usize {
        gutters(&Text::of_lines(of_text(text))).len()
    }

    #[test]
    fn columns_of_prose_are_told_from_tables() {
        let columns = "The river is wide here    but nobody had asked the\n\
                       and slow, so that the     fishermen, who know it\n\
                       boats of the town can     better than anyone and\n\
                       turn. This was found      would have told them at\n\
                       out in spring, when the   once. So the bridge was\n\
                       bridge was planned,       built a mile upstream.\n";
        assert_eq!(rows(columns), 6);
        let table = "Width of the river        forty yards\n\
                     Depth of the river        three yards\n\
                     Boats in a day            twenty or so\n\
                     Fishermen in town         some dozen\n\
                     Height of the bridge      nine yards\n\
                     Cost of the bridge        nobody knows\n";
        assert_eq!(rows(table), 0);
    }
}
