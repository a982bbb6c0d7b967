//! Where a reader is in its source.

use super::Position;
use std::io::{self, BufRead, Read};

/// A source that knows the position of its next byte.
pub(super) struct Tracked<R> {
    inner: R,
    pub position: Position,
}

impl<R: BufRead> Tracked<R> {
    pub fn new(inner: R, position: Position) -> Self {
        Tracked { inner, position }
    }
}

impl<R: BufRead> BufRead for Tracked<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // quick-xml consumes only what it has seen, so this reads nothing new.
        if let Ok(bytes) = self.inner.fill_buf() {
            self.position.advance(&bytes[..amount.min(bytes.len())]);
        }
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Tracked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}
