//! The form that every input takes before it is repaired: lines in reading order, each with
//! what is known of its place on a page.
//!
//! Text and Markdown know the words alone. A reader of pages fills in a [`Layout`] too, and the
//! rules heed it where it is there. Nothing in this form is a decision that could not be undone:
//! a reader that is sure of a line says so in [`Layout::part`], and of all others it gives the
//! measures only.

/// A line as it stands in the source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Markdown without the line end: bold, italic and links as markup, everything else that
    /// would be markup escaped. Raised numbers and marks are written as the superscripts of
    /// Unicode (`¹²³`), or between `<sup>` and `</sup>` where Unicode has none. Empty: a blank
    /// line, which ends a paragraph.
    pub text: String,
    /// 1-based line of the source, for messages; of a paged source, the line on the page.
    pub number: usize,
    /// None for text and Markdown.
    pub layout: Option<Layout>,
}

/// Where and how a line stands on its page. Lengths are points (1/72 inch).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// 1-based.
    pub page: usize,
    /// The page on which it ends: a line may hold the text of several.
    pub until: usize,
    /// From the left edge of the column to the first letter, so that 0 is no indent.
    pub indent: f32,
    /// From the first letter to the last.
    pub width: f32,
    /// What the column holds: a line that is much shorter ends something.
    pub column: f32,
    /// From the baseline above, in the same column, to this one; none for the first line.
    pub leading: Option<f32>,
    /// Size of most of its letters.
    pub size: f32,
    /// Most of its letters are bold.
    pub bold: bool,
    /// What the reader is sure that it is; none: the rules find out.
    pub part: Option<Part>,
    /// Whether a new block begins here; none: the measures tell.
    pub start: Option<Start>,
}

/// What a line is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Of the text.
    Body,
    /// A heading with its level, 1 to 6.
    Heading(u8),
    /// An item of a list, as deep as this, from 0. Its text begins with the bullet or number.
    Item(u8),
    /// A note at the foot of the page or the end of the text. Its text begins with its mark.
    Note,
    /// Repeated at the head or foot of the pages.
    RunningHead,
    PageNumber,
    /// A table or what else is Markdown already and is left alone.
    Verbatim,
}

/// How a line goes with the one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// It begins a block of its own.
    Begins,
    /// It goes on with the block above, on the page before if need be.
    Continues,
}

/// The lines of a text, without layout.
pub fn of_text(text: &str) -> Vec<Line> {
    text.lines()
        .enumerate()
        .map(|(index, line)| Line { text: line.to_owned(), number: index + 1, layout: None })
        .collect()
}
