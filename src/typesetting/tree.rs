//! The tree that the template reads as `/doc.json`: what is to be set, in reading order, with
//! everything decided. Texts are data: the template never parses them as markup.

use crate::model::CallOut;
use crate::model::convention::Points;
use serde::Serialize;
use std::collections::BTreeMap;

/// A whole document.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sheet {
    pub lang: String,
    pub region: Option<String>,
    /// Lines are not justified, because there is no hyphenation for the language.
    pub ragged: bool,
    pub layout: super::layout::Layout,
    pub info: Info,
    pub title: Vec<Span>,
    pub subtitle: Vec<Span>,
    /// Author, date, version, each a text of its own.
    pub byline: Vec<Vec<Span>>,
    pub description: Vec<Span>,
    /// The label and the keywords.
    pub keywords: Option<(Vec<Span>, Vec<Span>)>,
    pub logo: Option<Image>,
    /// The label, and who stands behind the document.
    pub members: Option<(Vec<Span>, Vec<Vec<Span>>)>,
    /// The stamp of an unfinished document.
    pub draft: Option<Vec<Span>>,
    /// The same in capitals, as the language has them.
    pub stamp: String,
    pub notice: Vec<Span>,
    /// What the marks of a draft mean, and how many there are of each.
    pub legend: Vec<Vec<Span>>,
    /// Whether lines are numbered.
    pub lines: bool,
    /// Whether pages are wider than high.
    pub landscape: bool,
    /// The summary, if the text begins with one; it stands before the contents.
    pub summary: Option<Node>,
    /// Heading of the table of contents; none sets none.
    pub contents: Option<Vec<Span>>,
    /// Texts of the headings by their ids, without notes, links and images.
    pub entries: BTreeMap<String, Vec<Span>>,
    pub running_title: Vec<Span>,
    pub code: String,
    /// The text of the foot: `Page`, and where the numbers go.
    pub foot: Vec<Foot>,
    pub blocks: Vec<Node>,
    /// What stands at the end: the state of the translation, licence and contact.
    pub colophon: Vec<Labelled>,
    pub words: Words,
    /// Whether the text ends with a heading that the author has set above the notes.
    #[serde(skip)]
    pub notes_headed: bool,
    /// How points of lists are marked: what the labels of the blocks follow.
    #[serde(skip)]
    pub points: Points,
}

/// What the file says about itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Info {
    pub title: String,
    pub authors: Vec<String>,
    pub description: Option<String>,
    pub keywords: Vec<String>,
}

/// A text with what it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Labelled {
    pub label: Vec<Span>,
    pub c: Vec<Span>,
}

/// Alternative texts of signs.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    /// The colon after a label, with the space that stands before it in some languages.
    pub colon: String,
    pub task_done: String,
    pub task_open: String,
    pub untranslated: String,
    pub outdated: String,
    pub unreviewed: String,
}

impl Words {
    pub fn of(&self, state: State) -> &str {
        match state {
            State::Untranslated => &self.untranslated,
            State::Outdated => &self.outdated,
            State::Unreviewed => &self.unreviewed,
        }
    }
}

/// A part of the foot line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub enum Foot {
    Page,
    Total,
    #[serde(untagged)]
    Text(String),
}

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub enum Node {
    Par {
        c: Vec<Span>,
        /// Not to be broken across pages.
        keep: bool,
    },
    /// Text of a tight list item or a cell, without the space of a paragraph around it.
    Plain {
        c: Vec<Span>,
    },
    Heading {
        level: u8,
        id: String,
        c: Vec<Span>,
        /// It is set in one block with what follows, see [`held`](super::held).
        holds: bool,
    },
    Bullets {
        tight: bool,
        items: Vec<Vec<Node>>,
    },
    Numbers {
        start: u64,
        tight: bool,
        /// The mark of each item.
        labels: Vec<String>,
        items: Vec<Vec<Node>>,
    },
    Tasks {
        tight: bool,
        items: Vec<Task>,
    },
    Quote {
        c: Vec<Node>,
        /// Not to be broken across pages.
        keep: bool,
    },
    CallOut {
        kind: CallOut,
        title: Vec<Span>,
        c: Vec<Node>,
        /// Not to be broken across pages.
        keep: bool,
    },
    Table(Table),
    Listing {
        text: String,
    },
    Figure {
        #[serde(flatten)]
        image: Image,
        url: Option<String>,
        caption: Vec<Span>,
    },
    Caption {
        c: Vec<Span>,
    },
    /// The definition of a note to which nothing refers.
    LooseNote {
        label: Vec<Span>,
        c: Vec<Node>,
    },
    Rule,
}

/// An image in its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Image {
    /// The path of the file.
    pub src: String,
    /// The alternative text; none for an image that says nothing.
    pub alt: Option<String>,
    /// The language of that text, if it is another than that of the edition.
    pub alt_lang: Option<String>,
    /// Its title, which is the caption of an image that stands alone.
    #[serde(skip)]
    pub title: Vec<Span>,
}

/// An item of a list with tasks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Task {
    /// None is an ordinary item, with this as its number, and its mark.
    pub done: Option<bool>,
    pub number: Option<u64>,
    pub label: Option<String>,
    pub c: Vec<Node>,
}

/// A table, or a part of one that is too wide for the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What tells it from the other tables of the document.
    pub id: String,
    pub caption: Vec<Span>,
    /// Alignment of each column: `left`, `center`, `right`, or `start` for the language's own.
    pub align: Vec<&'static str>,
    /// Widths of the columns relative to each other; without them, as wide as their texts.
    pub widths: Option<Vec<usize>>,
    /// The rows that say what the columns are, set again on each page.
    pub header: Vec<Row>,
    pub rows: Vec<Row>,
    pub size: TableSize,
}

/// A row of a table. Cells of rows above that reach into it have no cell of their own here;
/// all other columns have one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// Short enough to be kept on one page.
    pub keep: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cell {
    pub c: Vec<Node>,
    /// How many columns and rows it spans.
    pub columns: usize,
    pub rows: usize,
    /// It says what its row is.
    pub heads_row: bool,
}

/// Where the cells of one row after the other begin, whose rows above may reach into them.
pub struct Sites {
    /// For each column, the rows into which a cell from above reaches.
    below: Vec<usize>,
}

impl Sites {
    pub fn new(columns: usize) -> Self {
        Sites { below: vec![0; columns] }
    }

    /// The column at which each cell of the next row begins.
    pub fn row(&mut self, row: &Row) -> Vec<usize> {
        let columns = self.below.len();
        let mut column = 0;
        let mut firsts = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            while column < columns && self.below[column] > 0 {
                self.below[column] -= 1;
                column += 1;
            }
            let end = (column + cell.columns).min(columns);
            firsts.push(column);
            self.below[column.min(end)..end].fill(cell.rows.saturating_sub(1));
            column = end;
        }
        self.below[column.min(columns)..]
            .iter_mut()
            .for_each(|rows| *rows = rows.saturating_sub(1));
        firsts
    }
}

/// How small a table's letters are, by the number of its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableSize {
    Normal,
    Small,
    Tiny,
}

/// Why a passage is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It stands in the language of the source.
    Untranslated,
    /// Its source has changed since it was translated.
    Outdated,
    /// Nobody has reviewed it.
    Unreviewed,
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub enum Span {
    Strong {
        c: Vec<Span>,
    },
    Emph {
        c: Vec<Span>,
    },
    Strike {
        c: Vec<Span>,
    },
    Under {
        c: Vec<Span>,
    },
    Sub {
        c: Vec<Span>,
    },
    Sup {
        c: Vec<Span>,
    },
    Small {
        c: Vec<Span>,
    },
    Mark {
        c: Vec<Span>,
    },
    Kbd {
        c: Vec<Span>,
    },
    /// An address or the name of something in a program: a hyphen in it would be read as its own.
    Address {
        c: Vec<Span>,
    },
    Code {
        text: String,
    },
    Link {
        url: String,
        c: Vec<Span>,
    },
    /// A calendar date, with how ISO 8601 writes it.
    Time {
        date: String,
        c: Vec<Span>,
    },
    /// A place of this id, to which links may lead.
    Target {
        id: String,
    },
    /// A link to a heading of the document, or to such a place.
    Anchor {
        to: String,
        c: Vec<Span>,
    },
    Image(Image),
    /// An image that cannot be shown: its alternative text.
    Missing {
        c: Vec<Span>,
    },
    /// The first reference to a note, with the note.
    Note {
        id: String,
        c: Vec<Node>,
    },
    /// A later reference to the same note.
    NoteRef {
        id: String,
    },
    Break,
    /// A place where a very long word may be broken.
    Wbr,
    /// Characters that no font has; the alternative text is the characters.
    Glyph {
        alt: String,
    },
    /// A passage whose state is to be seen, in its own language.
    Passage {
        state: State,
        lang: String,
        region: Option<String>,
        c: Vec<Span>,
    },
    /// A passage that is meant to stand in another language than the edition.
    Foreign {
        lang: String,
        region: Option<String>,
        c: Vec<Span>,
    },
    #[serde(untagged)]
    Text(String),
}
