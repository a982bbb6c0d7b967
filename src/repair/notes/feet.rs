//! Lines that have to do with the page alone and stand among the words of a block: where the pages of a
//! text have no blank lines between them, a note ends at the next of these.

use super::definitions::leading_mark;
use crate::repair::prose;
use crate::repair::running::{key, names_page, numbered};
use crate::repair::sheet::Sheet;
use std::collections::{HashMap, HashSet};

/// A line returns so often if it is one of the page.
const RETURNS: usize = 3;

/// The longest line that does, in characters.
const LONGEST: usize = 80;

/// The lines of a text that end the notes above them: they have to do with the page alone, or begin one.
pub(super) struct Feet {
    rows: HashSet<usize>,
}

impl Feet {
    pub fn new(sheet: &Sheet) -> Self {
        let filled: Vec<(usize, &str)> = (0..sheet.text.rows.len())
            .map(|row| (row, sheet.text.line(row).trim()))
            .filter(|(_, line)| !line.is_empty())
            .collect();
        let mut rows = counters(&filled);
        rows.extend(returning(&filled));
        let told = sheet.text.rows.iter().enumerate().filter(|(_, row)| row.page_end);
        rows.extend(told.map(|(row, _)| row));
        Feet { rows }
    }

    /// Whether a note ends above a row.
    pub fn ends(&self, row: usize) -> bool {
        self.rows.contains(&row)
    }
}

/// The rows that count the pages one by one. Those that say no more than a number have the same line
/// below them, or above: numbers of notes may stand alone, too.
fn counters(filled: &[(usize, &str)]) -> HashSet<usize> {
    let mut series: HashMap<(String, i8, String), Vec<(usize, u32)>> = HashMap::new();
    for (at, (row, line)) in filled.iter().enumerate() {
        let Some(number) = numbered(line) else { continue };
        let found = (*row, number.number);
        if names_page(line) {
            series.entry((number.form, 0, String::new())).or_default().push(found);
            continue;
        }
        let beside =
            |at: Option<usize>| at.and_then(|at| filled.get(at)).map(|(_, line)| key(line));
        for (side, line) in [(-1, beside(at.checked_sub(1))), (1, beside(Some(at + 1)))] {
            if let Some(line) = line.filter(|line| line.contains(char::is_alphabetic)) {
                series.entry((number.form.clone(), side, line)).or_default().push(found);
            }
        }
    }
    let mut rows = HashSet::new();
    for found in series.into_values() {
        for pair in found.windows(2).filter(|pair| pair[1].1 == pair[0].1 + 1) {
            rows.extend(pair.iter().map(|(row, _)| *row));
        }
    }
    rows
}

/// The rows of lines that return as they are, and neither end a sentence nor begin as notes do.
fn returning(filled: &[(usize, &str)]) -> Vec<usize> {
    let mut lines: HashMap<&str, Vec<usize>> = HashMap::new();
    for (row, line) in filled {
        let ends = line.ends_with(|c: char| !c.is_alphanumeric());
        let words = line.contains(' ') && prose::length(line) <= LONGEST;
        if words && !ends && leading_mark(line).is_none() {
            lines.entry(line).or_default().push(*row);
        }
    }
    lines.into_values().filter(|rows| rows.len() >= RETURNS).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;
    use crate::repair::text::Text;

    fn ends(text: &str) -> Vec<usize> {
        let text = Text::of_lines(of_text(text));
        let feet = Feet::new(&Sheet::new(&text, false));
        (0..text.rows.len()).filter(|row| feet.ends(*row)).collect()
    }

    #[test]
    fn counters_and_lines_that_return_end_notes() {
        assert_eq!(ends("water\n1 / 4\nair\n2 / 4\nsoil"), [1, 3]);
        assert_eq!(ends("water\n7\nThe board\nair\n8\nThe board\nsoil"), [1, 4]);
        assert_eq!(ends("The board\nis\nThe board\nold\nThe board"), [0, 2, 4]);
        assert!(ends("water\n7\nair\n8\nsoil\nThe board\nThe board").is_empty());
    }
}
