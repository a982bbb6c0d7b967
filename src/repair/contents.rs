//! Tables of contents, which every edition makes anew: lines that end in a row of dots and the
//! number of a page.

use super::change::{Change, Confidence, Kind};
use super::prose;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::{Message, roman};

/// Fewer dots may be an ellipsis.
const DOTS: usize = 5;

/// Fewer entries may be something else.
const FEWEST: usize = 3;

/// The heading of a table of contents has at most so many words.
const WORDS: usize = 4;

/// Takes tables of contents out, with their headings.
pub(super) fn contents(sheet: &Sheet) -> Vec<Change> {
    let rows = sheet.text.rows.len();
    let mut changes = Vec::new();
    let mut row = 0;
    while row < rows {
        if !is_entry(sheet.text.line(row)) {
            row += 1;
            continue;
        }
        let found = Found::at(sheet, row);
        row = found.rows.end;
        changes.push(found.change(sheet));
    }
    changes
}

struct Found {
    rows: std::ops::Range<usize>,
    entries: usize,
}

impl Found {
    /// What begins at an entry: entries, blank lines, and first lines of entries between them.
    fn at(sheet: &Sheet, first: usize) -> Found {
        let line = |row: usize| if row < sheet.text.rows.len() { sheet.text.line(row) } else { "" };
        let blank = |row: usize| line(row).trim().is_empty();
        let mut found = Found { rows: first..first + 1, entries: 1 };
        loop {
            let end = found.rows.end;
            let next = (end..sheet.text.rows.len()).find(|row| !blank(*row)).unwrap_or(end);
            match () {
                () if is_entry(line(next)) => found.rows.end = next + 1,
                // An entry may have two lines.
                () if is_entry(line(next + 1)) && !blank(next) => found.rows.end = next + 2,
                () => break,
            }
            found.entries += 1;
        }
        let above = (0..first).rev().find(|row| !blank(*row));
        if let Some(above) = above.filter(|row| *row + 3 > first)
            && prose::count(line(above)) <= WORDS
            && (above == 0 || blank(above - 1))
            && line(above).trim().ends_with(char::is_alphanumeric)
        {
            found.rows.start = above;
        }
        found
    }

    fn change(&self, sheet: &Sheet) -> Change {
        let start = sheet.text.line_range(self.rows.start).start;
        let range = start..sheet.text.line_range(self.rows.end - 1).end;
        Change::new(
            Kind::Contents,
            sheet.text.number_at(range.start),
            Message::new("pdf-contents").with("count", self.entries),
        )
        .edit(Edit::delete(range.clone()))
        .drops(sheet.str(range))
        .confidence(Confidence::sure_if(self.entries >= FEWEST))
    }
}

/// Whether a line is an entry: words, a row of dots, the number of a page.
pub(super) fn is_entry(line: &str) -> bool {
    let line = line.trim();
    let words = line.trim_end_matches(|c: char| c.is_alphanumeric());
    let page = &line[words.len()..];
    let leader = words.chars().rev().take_while(|c| matches!(c, '.' | ' ' | '…' | '·' | '\u{a0}'));
    let dots = leader.filter(|c| !c.is_whitespace()).map(|c| if c == '…' { 3 } else { 1 });
    let numbered = || !page.is_empty() && page.bytes().all(|byte| byte.is_ascii_digit());
    dots.sum::<usize>() >= DOTS && (page.len() <= 4 && numbered() || roman::value(page).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_end_in_dots_and_a_number() {
        for entry in ["Aims . . . . . 3", "2.1 Cost.......12", "Foreword …… iv", "a ..... 7  "]
        {
            assert!(is_entry(entry), "{entry}");
        }
        for none in ["and so on... 3", "Aims 3", "Aims . . . . .", ". . . . . and"] {
            assert!(!is_entry(none), "{none}");
        }
    }
}
