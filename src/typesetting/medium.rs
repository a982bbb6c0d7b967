//! What a document is set for, as far as that decides what goes into the tree.

use super::images::Format;

/// What can be shown there.
#[derive(Debug)]
pub struct Medium {
    /// Whether there are signs for characters that are drawn together. None: whoever shows the
    /// text has fonts of his own.
    pub covers: Option<fn(&[char]) -> bool>,
    /// Looks into an image, and says what is wrong with it.
    pub decode: fn(Format, &[u8]) -> Result<(), String>,
    /// A table with more columns is set in parts, or cell by cell.
    pub columns: usize,
    /// Whether a document without a date is worth a word.
    pub needs_date: bool,
}
