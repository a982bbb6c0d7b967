//! What stands on a page: pieces of text with their places, strokes, images, links.
//!
//! Lengths are points; `y` grows downwards from the upper edge of the page as it is shown.

use super::fonts::Look;
use super::packed::Packed;

/// A page as it is drawn.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// 1-based.
    pub number: usize,
    pub width: f32,
    pub height: f32,
    /// In the order in which they are drawn.
    pub pieces: Vec<Piece>,
    pub strokes: Vec<Stroke>,
    /// Boxes and bullets that are drawn as shapes.
    pub shapes: Vec<Piece>,
    pub links: Vec<Link>,
    /// Hyphens within words that were drawn by themselves.
    pub lone_within: usize,
    /// How much of the page images cover, 0 to 1 and more.
    pub images: f32,
    /// Characters of which the file does not say what they are.
    pub unknown: usize,
    /// Something of the page could not be read.
    pub broken: bool,
    /// How many letters run each way.
    pub ways: [usize; 4],
}

/// Which way text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Right,
    Up,
    Left,
    Down,
}

impl Way {
    /// The way of letters whose baseline goes so far to the right and down.
    pub fn of(right: f64, down: f64) -> Way {
        match (right.abs() >= down.abs(), right > 0.0, down > 0.0) {
            (true, true, _) => Way::Right,
            (true, false, _) => Way::Left,
            (false, _, true) => Way::Down,
            (false, _, false) => Way::Up,
        }
    }
}

impl Page {
    /// The way that nearly all of its text runs, if it is not to the right: the page lies on its
    /// side, or is upside down.
    pub fn lies(&self) -> Option<Way> {
        let all: usize = self.ways.iter().sum();
        let ways = [Way::Up, Way::Left, Way::Down];
        ways.into_iter().find(|way| self.ways[*way as usize] * 5 > all * 4)
    }
}

/// A page that has been drawn, with its text put away.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// Without its pieces and links.
    pub page: Page,
    pub pieces: Packed<Piece>,
    /// Where its links lead.
    pub addresses: Vec<Option<String>>,
}

/// Text in one font on one baseline.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Piece {
    /// Without spaces at its ends.
    pub text: String,
    /// A space stands before it.
    pub spaced: bool,
    /// That space reaches from the piece before to this one, or stands in the middle between them:
    /// they are words of one row.
    pub bridged: bool,
    /// A space is drawn right behind it.
    pub trailed: bool,
    /// It ends with a hyphen that was drawn by itself.
    pub lone: bool,
    pub x0: f32,
    pub x1: f32,
    /// The baseline.
    pub y: f32,
    pub size: f32,
    pub look: Look,
    /// The number of the family of its font.
    pub family: u16,
    /// Marked content that it belongs to.
    pub mark: Option<i32>,
    pub layer: Layer,
    /// A paragraph within its block begins with it, as the file says.
    pub begins: bool,
    /// It refers to a note, as the file says.
    pub refers: bool,
    /// It leads to a place of the file whose name says that it is no note.
    pub elsewhere: bool,
    /// It is raised or lowered, as the file says, whatever it looks like.
    pub shift: Shift,
    /// Index into the links of the page.
    pub link: Option<u32>,
    /// How many pieces of the page are drawn before it.
    pub order: u32,
    /// The cell that it stands in, as the order of drawing tells.
    pub cell: Option<Cell>,
}

/// A cell of a table of a page. All count from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell {
    pub table: u16,
    pub row: u16,
    pub column: u8,
}

impl Cell {
    /// None: a page has no such table.
    pub fn new(table: u16, row: usize, column: usize) -> Option<Cell> {
        let row = u16::try_from(row).ok().filter(|row| *row < 1 << 12)?;
        let column = u8::try_from(column).ok()?;
        (table < 1 << 11).then_some(Cell { table, row, column })
    }
}

/// Where text stands beside the line of writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shift {
    #[default]
    Level,
    Raised,
    Lowered,
}

/// What the file says that text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Layer {
    #[default]
    Text,
    /// Furniture of the page: heads, numbers, ornaments.
    Artifact,
    /// It does not run from left to right.
    Turned,
}

/// A page with fewer characters does not tell whether they are text.
const TELLING: usize = 200;

impl Page {
    /// Whether hardly half of what it shows are letters and digits: the fonts of the file call
    /// their letters by other names.
    pub fn is_garbled(&self) -> bool {
        let all = || self.pieces.iter().flat_map(|piece| piece.text.chars());
        let signs = all().filter(|c| !c.is_whitespace()).count();
        signs >= TELLING && all().filter(|c| c.is_alphanumeric()).count() * 2 < signs
    }
}

impl Kept {
    pub fn of(mut page: Page) -> Kept {
        let pieces = Packed::of(&std::mem::take(&mut page.pieces));
        let links = std::mem::take(&mut page.links).into_iter();
        page.strokes.shrink_to_fit();
        Kept { page, pieces, addresses: links.map(|link| link.address).collect() }
    }
}

/// A straight line, level or upright.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stroke {
    pub x0: f32,
    pub y0: f32,
    pub x1: f32,
    pub y1: f32,
}

/// A place that leads elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Link {
    /// Left, upper, right and lower edge of each rectangle, one a line as a rule.
    pub areas: Vec<[f32; 4]>,
    /// None: within the file.
    pub address: Option<String>,
    /// The name of the place within the file says that it is no note.
    pub elsewhere: bool,
}

impl Stroke {
    pub fn is_level(&self) -> bool {
        self.x1 - self.x0 > self.y1 - self.y0
    }
}

impl Link {
    /// Whether a letter with its middle here is part of it.
    pub fn holds(&self, x: f32, y: f32) -> bool {
        let within = |[x0, y0, x1, y1]: &[f32; 4]| *x0 <= x && x <= *x1 && *y0 <= y && y <= *y1;
        self.areas.iter().any(within)
    }
}
