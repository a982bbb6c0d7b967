//! What a document is set for, as far as that decides what goes into the tree.

use super::images::Decode;

/// Tells whether there are signs for characters that are drawn together.
pub type Covers<'m> = &'m dyn Fn(&[char]) -> bool;

/// What can be shown there.
pub struct Medium<'m> {
    /// Whether there are signs for characters that are drawn together. None: whoever shows the
    /// text has fonts of his own.
    pub covers: Option<Covers<'m>>,
    /// Looks into an image, and says what is wrong with it.
    pub decode: Decode,
    /// A table with more columns is set in parts, or cell by cell.
    pub columns: usize,
    /// How wide the text is, in points. None: whoever shows it shares out the width of tables.
    pub width: Option<f64>,
    /// Whether it is paper, on which the addresses of links may be wanted.
    pub prints: bool,
    /// Whether a document without a date is worth a word.
    pub needs_date: bool,
}
