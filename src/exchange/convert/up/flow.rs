//! A text in the making, cut where segments begin and end.

use super::super::tree::{Piece, Tag};
use crate::xml::ElementRef;
use std::borrow::Cow;

/// A part of a text: what a mark encloses, or what stands before, between or after marks.
pub struct Stretch<'d> {
    pub mark: Option<ElementRef<'d>>,
    /// How many marks end before it.
    pub slot: usize,
    pub pieces: Vec<Piece<'d>>,
}

/// The parts so far, with the elements that are open in the last.
pub struct Flow<'d> {
    parts: Vec<Stretch<'d>>,
    open: Vec<Tag<'d>>,
    marks: usize,
}

impl<'d> Flow<'d> {
    pub fn new() -> Flow<'d> {
        let first = Stretch { mark: None, slot: 0, pieces: Vec::new() };
        Flow { parts: vec![first], open: Vec::new(), marks: 0 }
    }

    /// The mark and the slot of the part at hand.
    pub fn place(&self) -> (Option<ElementRef<'d>>, usize) {
        self.parts.last().map_or((None, 0), |part| (part.mark, part.slot))
    }

    /// Adds a piece where the text is.
    pub fn push(&mut self, piece: Piece<'d>) {
        let pieces = match self.open.last_mut() {
            Some(tag) => &mut tag.children,
            None => match self.parts.last_mut() {
                Some(part) => &mut part.pieces,
                None => return,
            },
        };
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(last)), Piece::Text(text)) => last.to_mut().push_str(&text),
            (_, piece) => pieces.push(piece),
        }
    }

    pub fn text(&mut self, text: impl Into<Cow<'d, str>>) {
        self.push(Piece::Text(text.into()));
    }

    /// Opens an element in which the text goes on.
    pub fn open(&mut self, tag: Tag<'d>) {
        self.open.push(tag);
    }

    /// The element that is open, innermost.
    pub fn opened(&mut self) -> Option<&mut Tag<'d>> {
        self.open.last_mut()
    }

    /// Closes the innermost element.
    pub fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.push(Piece::Element(tag));
        }
    }

    /// Begins the part of a mark. Nothing is open: what encloses marks is no element here.
    pub fn begin(&mut self, mark: ElementRef<'d>) {
        self.parts.push(Stretch { mark: Some(mark), slot: self.marks, pieces: Vec::new() });
    }

    /// Ends it.
    pub fn end(&mut self) {
        self.marks += 1;
        self.parts.push(Stretch { mark: None, slot: self.marks, pieces: Vec::new() });
    }

    /// All parts but those that are nothing.
    pub fn finish(mut self) -> Vec<Stretch<'d>> {
        while !self.open.is_empty() {
            self.close();
        }
        self.parts.retain(|part| part.mark.is_some() || !part.pieces.is_empty());
        self.parts
    }
}
