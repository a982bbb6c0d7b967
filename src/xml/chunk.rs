//! What a large file is made of, and the pieces that [`Chunks`](super::Chunks) cuts it into.

use super::Position;
use crate::model::{Finding, Message};
use std::ops::Range;

/// What a file is made of. Names are in lower case and found in any case.
#[derive(Debug)]
pub struct Shape {
    /// Name of the root.
    pub root: &'static str,
    /// Name of the element around all units.
    pub body: &'static str,
    /// Names of the units.
    pub units: &'static [&'static str],
    /// Message for a unit that is too large; `limit` is in megabytes.
    pub large: &'static str,
    /// Message for a file that ends too early.
    pub cut_off: &'static str,
}

/// A stretch of the file, and where it begins.
#[derive(Debug)]
pub enum Chunk {
    /// A unit with its tags, as the bytes that [`Chunks::text`](super::Chunks::text) takes.
    Unit(Range<usize>),
    /// A unit whose end is missing: another begins before it.
    Unclosed(Position),
    /// The start tag of an element that is no unit, by its name.
    Stranger(String, Position),
    /// Bytes outside of the units that are not of the encoding, or a declaration of another.
    Encoding(Finding),
    /// What follows the end of the root, of which it is the last chunk: an element, by its name,
    /// or text.
    Behind(Option<String>, Position),
}

impl Chunk {
    /// The message for what follows the end of a file.
    pub fn behind(element: Option<String>) -> Message {
        match element {
            Some(name) => Message::new("xml-second-root").with("element", name),
            None => Message::new("xml-text-after"),
        }
    }
}
