//! A unit as a chunk, or what is wrong with it.

use super::scan::Markup;
use super::{Chunks, LARGEST};
use crate::error::{Error, Result};
use crate::model::Message;
use crate::xml::Chunk;
use std::io::BufRead;

impl<R: BufRead> Chunks<R> {
    /// The unit that begins here.
    pub(super) fn unit(&mut self) -> Result<Chunk> {
        let begin = self.at;
        if let Some(chunk) = self.whole_unit(begin)? {
            return Ok(chunk);
        }
        if !std::mem::take(&mut self.large) {
            return Err(self.cut_off());
        }
        let position = self.position_of(begin);
        self.at = begin + 1;
        if !self.skip(Self::pass_unit)? {
            return Err(self.cut_off());
        }
        let message = Message::new(self.shape.large).with("limit", LARGEST >> 20);
        Ok(Chunk::Large(Error::input(self.place_of(position), message), position))
    }

    /// The unit that begins here; none if the file ends before, or it is too large.
    fn whole_unit(&mut self, begin: usize) -> Result<Option<Chunk>> {
        let Some(mut from) = self.find(begin, b">")? else { return Ok(None) };
        if self.buffer[from - 1] == b'/' {
            return Ok(Some(self.pass(from + 1)));
        }
        loop {
            let Some(open) = self.find(from, b"<")? else { return Ok(None) };
            if open - begin > LARGEST {
                self.large = true;
                return Ok(None);
            }
            match self.markup(open)? {
                Some(Markup::UnitEnd) => {
                    let end = self.find(open, b">")?;
                    return Ok(end.map(|end| self.pass(end + 1)));
                }
                Some(Markup::UnitStart | Markup::BodyEnd) => {
                    let position = self.position_of(begin);
                    self.at = open;
                    return Ok(Some(Chunk::Unclosed(position)));
                }
                Some(Markup::Skipped(end)) => from = end,
                Some(Markup::OtherStart | Markup::BodyStart | Markup::OtherEnd) => from = open + 1,
                None => return Ok(None),
            }
        }
    }

    /// Does something while what is passed is dropped.
    pub(super) fn skip<T>(&mut self, pass: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.skipping = true;
        let done = pass(self);
        self.skipping = false;
        self.bad.retain(|at| *at >= self.at);
        done
    }

    /// Passes the rest of a unit, as far as it goes; says whether it has an end.
    fn pass_unit(&mut self) -> Result<bool> {
        loop {
            let Some(open) = self.find(self.at, b"<")? else { return Ok(false) };
            self.at = open;
            match self.markup(open)? {
                Some(Markup::UnitEnd) => {
                    let end = self.find(self.at, b">")?;
                    self.at = end.map_or(self.at, |end| end + 1);
                    return Ok(end.is_some());
                }
                Some(Markup::UnitStart | Markup::BodyEnd) => return Ok(true),
                Some(Markup::Skipped(end)) => self.at = end,
                Some(_) => self.at = open + 1,
                None => return Ok(false),
            }
        }
    }

    /// Consumes a unit.
    fn pass(&mut self, to: usize) -> Chunk {
        let bytes = self.at..to;
        self.at = to;
        Chunk::Unit(bytes)
    }
}
