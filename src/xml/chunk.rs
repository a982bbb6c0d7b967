//! What a large file is made of, and the pieces that [`Chunks`](super::Chunks) cuts it into.

use super::Position;
use crate::error::Error;
use crate::model::Finding;
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
    /// Message for an element in the body that is no unit, with its name as `element`.
    pub stranger: &'static str,
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
    /// A unit that is too large for the memory: what is wrong with it, and where it begins.
    Large(Error, Position),
    /// What is wrong outside of the units.
    Found(Finding),
}
