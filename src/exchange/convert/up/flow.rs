//! A text in the making, cut where segments begin and end.

use super::super::tree::{Piece, Tag};
use super::places::Places;
use crate::xml::ElementRef;
use std::borrow::Cow;

/// A part of a text: what a mark encloses, or what stands before, between or after marks.
pub struct Stretch<'d> {
    pub mark: Option<ElementRef<'d>>,
    /// The part of the source that it is, or belongs to (see [`super::places`]).
    pub part: Option<usize>,
    pub pieces: Vec<Piece<'d>>,
}

/// The parts so far, with the elements that are open in the last.
pub struct Flow<'d> {
    parts: Vec<Stretch<'d>>,
    open: Vec<Tag<'d>>,
    /// Of a target, what its parts belong to.
    places: Option<Places>,
}

impl<'d> Flow<'d> {
    pub fn new(places: Option<Places>) -> Flow<'d> {
        let mut flow = Flow { parts: Vec::new(), open: Vec::new(), places };
        flow.next(None);
        flow
    }

    /// The part of the source at hand, or that to which the part at hand belongs.
    pub fn part(&self) -> Option<usize> {
        self.parts.last()?.part
    }

    /// Whether the text is within a mark.
    pub fn is_marked(&self) -> bool {
        self.parts.last().is_some_and(|part| part.mark.is_some())
    }

    fn next(&mut self, mark: Option<ElementRef<'d>>) {
        let number = self.parts.len();
        let part = match &self.places {
            Some(places) => places.get(number).copied().flatten(),
            None => Some(number),
        };
        self.parts.push(Stretch { mark, part, pieces: Vec::new() });
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
        self.next(Some(mark));
    }

    /// Ends it.
    pub fn end(&mut self) {
        self.next(None);
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
