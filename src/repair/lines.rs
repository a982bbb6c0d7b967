//! The form that every input takes before it is repaired: lines in reading order.
//!
//! Text and Markdown know the words alone. A reader of pages knows the page of each line, too.

use std::ops::RangeInclusive;

/// A line as it stands in the source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Markdown without the line end: bold, italic and links as markup, everything else that
    /// would be markup escaped. Raised numbers and marks are written as the superscripts of
    /// Unicode (`¹²³`), or between `<sup>` and `</sup>` where Unicode has none. Empty: a blank
    /// line, which ends a paragraph.
    pub text: String,
    /// 1-based line of the source, for messages; of a paged source, its page.
    pub number: usize,
    /// The pages, from 1, on which it begins and ends; none for text and Markdown.
    pub pages: Option<RangeInclusive<u32>>,
}

/// The lines of a text.
pub fn of_text(text: &str) -> Vec<Line> {
    text.lines()
        .enumerate()
        .map(|(index, line)| Line { text: line.to_owned(), number: index + 1, pages: None })
        .collect()
}
