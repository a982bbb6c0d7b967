//! The text at work: one string with what is known of each of its lines, and edits on it.

use super::lines::Line;
use std::borrow::Borrow;
use std::collections::HashSet;
use std::iter::Peekable;
use std::ops::Range;

/// A text in the midst of its repair. Lines end with `\n`.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub text: String,
    /// At least one, in order; the first begins at 0.
    pub rows: Vec<Row>,
    /// Its pages were told by form feeds or numbers: it is plain text, and looks as they did.
    pub paged: bool,
}

/// What is known of a line.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The byte at which it begins.
    pub start: usize,
    /// 1-based line of the source that it came from.
    pub number: usize,
    /// A page ended right before it.
    pub page_end: bool,
}

/// A stretch of the text and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Bytes of the text as it was when the change was proposed.
    pub range: Range<usize>,
    pub with: String,
}

impl Edit {
    pub(super) fn new(range: Range<usize>, with: impl Into<String>) -> Self {
        Edit { range, with: with.into() }
    }

    pub(super) fn delete(range: Range<usize>) -> Self {
        Edit::new(range, "")
    }
}

impl Text {
    /// The text of lines. A change of page is noted, and ends a paragraph until it is joined.
    pub fn of_lines(lines: impl IntoIterator<Item = impl Borrow<Line>>) -> Text {
        let mut made = Text::default();
        let mut page = None;
        for line in lines {
            let line: &Line = line.borrow();
            made.paged |= line.text.contains('\u{c}');
            let own = line.pages.as_ref().map(|pages| *pages.start());
            let page_end = page.is_some() && own.is_some() && page != own;
            if page_end && !made.text.ends_with("\n\n") {
                made.push("", &Line { number: line.number, ..Line::default() }, false);
            }
            page = line.pages.as_ref().map(|pages| *pages.end()).or(page);
            made.push(&line.text, line, page_end);
        }
        if made.rows.is_empty() {
            made.rows.push(Row { number: 1, ..Row::default() });
        }
        made
    }

    fn push(&mut self, text: &str, line: &Line, page_end: bool) {
        let start = self.text.len();
        self.rows.push(Row { start, number: line.number, page_end });
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Bytes of each page: up to its form feed, or to a line before which one has ended.
    pub fn pages(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut ends: Vec<Range<usize>> =
            self.text.match_indices('\u{c}').map(|(at, feed)| at..at + feed.len()).collect();
        // Where both tell the same end, it is one.
        let beside_feed = |row: &&Row| {
            let (before, after) = self.text.split_at(row.start);
            let feeds = |c: &char| *c == '\u{c}' || !c.is_whitespace();
            let next = [before.chars().rev().find(feeds), after.chars().find(feeds)];
            next.contains(&Some('\u{c}'))
        };
        let told = self.rows.iter().filter(|row| row.page_end).filter(|row| !beside_feed(row));
        ends.extend(told.map(|row| row.start..row.start));
        ends.sort_unstable_by_key(|end| end.start);
        ends.push(self.text.len()..self.text.len());
        let mut at = 0;
        ends.into_iter().map(move |end| std::mem::replace(&mut at, end.end)..end.start)
    }

    /// The row in which a byte stands.
    pub fn row_at(&self, offset: usize) -> usize {
        self.rows.partition_point(|row| row.start <= offset).saturating_sub(1)
    }

    /// The 1-based line of the source of a byte.
    pub fn number_at(&self, offset: usize) -> usize {
        self.rows.get(self.row_at(offset)).map_or(1, |row| row.number)
    }

    /// Where a line stands, without its end.
    pub fn line_range(&self, row: usize) -> Range<usize> {
        let start = self.rows.get(row).map_or(self.text.len(), |row| row.start);
        let next = self.rows.get(row + 1).map_or(self.text.len(), |row| row.start);
        let end = if self.text[start..next].ends_with('\n') { next - 1 } else { next };
        start..end
    }

    pub fn line(&self, row: usize) -> &str {
        &self.text[self.line_range(row)]
    }

    /// The text with edits made, which are in order and do not overlap. Behind those bytes of
    /// `page_ends` (of the old text, in order) a page has ended. What stands behind an edit that
    /// ends at one of `joins` goes on with what is before it, whatever page it was on. Where lines
    /// go, no more than one blank line stays.
    pub fn edited(&self, edits: &[Edit], page_ends: &[usize], joins: &HashSet<usize>) -> Text {
        let mut copy = Copy {
            from: self,
            made: Text {
                text: String::with_capacity(self.text.len()),
                rows: Vec::new(),
                paged: self.paged,
            },
            page_ends: page_ends.iter().copied().peekable(),
            ended: false,
            closing: false,
            joined: false,
        };
        let mut at = 0;
        for edit in edits {
            copy.take(at..edit.range.start);
            copy.pass(edit.range.start);
            let number = self.number_at(edit.range.start);
            for piece in edit.with.split_inclusive('\n') {
                let row = Row { number, ..Row::default() };
                copy.made.add(piece, row);
            }
            copy.pass(edit.range.end.saturating_sub(1));
            // A page that ended before what goes ends before what comes next.
            let first = self.rows.partition_point(|row| row.start < edit.range.start);
            let gone = self.rows[first..].iter().take_while(|row| row.start < edit.range.end);
            copy.ended |= gone.into_iter().any(|row| row.page_end);
            copy.closing = edit.with.is_empty();
            at = edit.range.end;
            copy.joined = joins.contains(&at);
        }
        copy.take(at..self.text.len());
        let closing = copy.closing;
        let mut made = copy.made;
        while closing && made.text.ends_with("\n\n") {
            made.text.pop();
        }
        made.rows.retain(|row| row.start < made.text.len());
        if made.rows.is_empty() {
            made.rows.push(Row { number: 1, ..Row::default() });
        }
        made
    }

    /// Adds a piece of at most one line.
    fn add(&mut self, piece: &str, row: Row) {
        if piece.is_empty() {
            return;
        }
        if self.text.is_empty() || self.text.ends_with('\n') {
            self.rows.push(Row { start: self.text.len(), ..row });
        }
        self.text.push_str(piece);
    }
}

/// A text on its way into another.
struct Copy<'a> {
    from: &'a Text,
    made: Text,
    page_ends: Peekable<std::iter::Copied<std::slice::Iter<'a, usize>>>,
    /// A page has ended, and no line that shows anything has come since.
    ended: bool,
    /// Lines have been taken out right before.
    closing: bool,
    /// What comes next goes on with what is there.
    joined: bool,
}

impl Copy<'_> {
    /// Notes the ends of pages up to a byte of the old text.
    fn pass(&mut self, at: usize) {
        while self.page_ends.next_if(|end| *end <= at).is_some() {
            self.ended = true;
        }
    }

    fn take(&mut self, range: Range<usize>) {
        let mut at = range.start;
        let mut index = self.from.row_at(at);
        while at < range.end {
            let next = self.from.rows.get(index + 1).map_or(self.from.text.len(), |row| row.start);
            let end = next.min(range.end);
            let row = self.from.rows.get(index).cloned().unwrap_or_default();
            self.pass(at);
            self.ended |= row.page_end && row.start == at;
            self.ended &= !std::mem::take(&mut self.joined);
            let piece = &self.from.text[at..end];
            let shows = !piece.trim().is_empty();
            let begins = self.made.text.is_empty() || self.made.text.ends_with('\n');
            let spare = begins && !shows && self.closing && self.is_spaced();
            if !spare {
                self.made.add(piece, Row { page_end: self.ended && shows && begins, ..row });
            }
            self.closing &= !shows;
            self.ended &= !shows;
            at = end;
            index += 1;
        }
    }

    /// Whether the text so far ends with a blank line.
    fn is_spaced(&self) -> bool {
        self.made.text.is_empty() || self.made.text.ends_with("\n\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;

    #[test]
    fn edits_keep_the_numbers_of_the_source() {
        let text = Text::of_lines(of_text("one\n\n3\n\ntwo\nthree"));
        let edits = [Edit::delete(5..6), Edit::new(11..12, " ")];
        let edited = text.edited(&edits, &[5], &HashSet::new());
        assert_eq!(edited.text, "one\n\ntwo three\n");
        let numbers: Vec<_> = edited.rows.iter().map(|row| (row.number, row.page_end)).collect();
        assert_eq!(numbers, [(1, false), (2, false), (5, true)]);
        assert_eq!(edited.line(2), "two three");
        assert_eq!(edited.number_at(edited.text.len()), 5);
    }

    #[test]
    fn an_end_of_a_page_that_is_told_twice_is_one() {
        let mut text = Text::of_lines(of_text("one\n\u{c}two\n\u{c}\n\nthree\nfour"));
        for row in [1, 4, 5] {
            text.rows[row].page_end = true;
        }
        let pages: Vec<&str> = text.pages().map(|page| text.text[page].trim()).collect();
        assert_eq!(pages, ["one", "two", "three", "four"]);
    }

    #[test]
    fn a_page_end_outlasts_the_indent_behind_it() {
        let text = Text::of_lines(of_text("one\n\n3\n\n  two\nthree"));
        let text = text.edited(&[Edit::delete(5..6)], &[5], &HashSet::new());
        assert!(text.rows[2].page_end);
        let text = text.edited(&[Edit::delete(5..7)], &[], &HashSet::new());
        assert_eq!(text.text, "one\n\ntwo\nthree\n");
        assert!(text.rows[2].page_end);
    }

    #[test]
    fn what_is_joined_stays_one_block_over_a_page_end() {
        let text = Text::of_lines(of_text("one\n\n3\n\ntwo\nthree"));
        let text = text.edited(&[Edit::delete(5..6)], &[5], &HashSet::new());
        assert!(text.rows[2].page_end);
        let text = text.edited(&[Edit::new(3..5, "\n")], &[], &HashSet::from([5]));
        assert_eq!(text.text, "one\ntwo\nthree\n");
        assert!(text.rows.iter().all(|row| !row.page_end));
    }
}
