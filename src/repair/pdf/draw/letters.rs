//! Letters as they are shown, put together to pieces of text.

use super::super::fonts::Look;
use super::super::hyphens::HYPHENS;
use super::super::page::{Layer, Link, Piece, Shift, Way};
use super::Drawing;
use super::accents::{composed, is_accent};
use hayro_font::kurbo::{Affine, Point};

/// A step to the right that is wider than this, in parts of the size, is a space; beyond the
/// others, what follows is apart, be it that a space was drawn or not.
const SPACE: f32 = 0.16;
const APART: f32 = 0.9;
const UNSPACED: f32 = 0.45;

/// The gaps on both sides of a space differ by less, in parts of the size.
const BALANCED: f32 = 0.15;

impl Drawing<'_, '_> {
    /// A letter at a place, so wide.
    pub(super) fn letter(
        &mut self,
        text: Option<&str>,
        place: Affine,
        step: f64,
        (look, family): (Look, u16),
    ) {
        let (text, replaced) = match self.marks.last_mut() {
            Some(mark) if mark.replaced => (String::new(), true),
            Some(mark) if mark.actual.is_some() => {
                mark.replaced = true;
                (mark.actual.take().unwrap_or_default(), true)
            }
            _ => (text.unwrap_or_default().to_owned(), false),
        };
        if text.is_empty() && !replaced {
            self.page.unknown += 1;
        }
        let [a, b, c, d, x, y] = place.as_coeffs();
        self.page.ways[Way::of(a, b) as usize] += 1;
        let (width, height) = (a.hypot(b), c.hypot(d));
        let upright = a > 0.0 && b.abs() < a * 0.2;
        let layer = match self.marks.last() {
            _ if !upright => Layer::Turned,
            Some(mark) if mark.artifact => Layer::Artifact,
            _ => Layer::Text,
        };
        // Text that runs another way has places along its own way.
        let (start, level) = match upright || width <= 0.0 {
            true => (x, y),
            false => ((x * a + y * b) / width, (y * a - x * b) / width),
        };
        let mut piece = Piece {
            text,
            spaced: false,
            bridged: false,
            trailed: false,
            lone: false,
            x0: start as f32,
            x1: (start + step * width) as f32,
            y: level as f32,
            size: (height * self.state.size.abs()) as f32,
            look,
            family,
            mark: self.marks.last().and_then(|mark| mark.id),
            layer,
            refers: false,
            elsewhere: false,
            shift: Shift::Level,
            link: None,
            order: 0,
            cell: None,
            begins: false,
        };
        if layer == Layer::Turned {
            piece.x1 = piece.x0 + (step * width).abs() as f32;
        }
        let middle = place * Point::new(step / 2.0, 0.3 * self.state.size);
        let holds = |link: &Link| link.holds(middle.x as f32, middle.y as f32);
        let link = self.page.links.iter().position(holds);
        piece.link = link.and_then(|link| u32::try_from(link).ok());
        self.put(piece);
    }

    /// Puts a letter and the accent that is drawn over or under it together, whichever comes first.
    fn put(&mut self, mut piece: Piece) {
        if let Some(accent) = self.accent.take() {
            match composed(&accent, &piece) {
                Some(letter) => piece.text = letter.to_string(),
                None => self.add(accent),
            }
        }
        if is_accent(&piece.text) {
            let below = self.letter.take().and_then(|letter| composed(&piece, &letter));
            match (below, self.page.pieces.last_mut()) {
                (Some(letter), Some(last)) => {
                    last.text.pop();
                    last.text.push(letter);
                }
                _ => self.accent = Some(piece),
            }
            return;
        }
        let lettered = piece.text.chars().all(char::is_alphabetic);
        self.letter = lettered.then(|| piece.clone());
        self.add(piece);
    }

    /// Writes down what waits: an accent to which no letter has come, and the spaces of a row.
    pub(super) fn put_rest(&mut self) {
        if let Some(accent) = self.accent.take() {
            self.add(accent);
        }
        self.tight.settle(self.page.pieces.last_mut());
    }

    fn add(&mut self, mut piece: Piece) {
        if piece.text.chars().all(char::is_whitespace) && !piece.text.is_empty() {
            self.spaced = true;
            self.space = [piece.x0, piece.x1];
            if let Some(last) = self.page.pieces.last_mut() {
                last.trailed |= is_behind(last, &piece);
            }
            return;
        }
        let sane = [piece.x0, piece.x1, piece.y, piece.size].iter().all(|it| it.is_finite());
        if !sane {
            self.page.unknown += 1;
            return;
        }
        let spaced = std::mem::take(&mut self.spaced);
        if let Some(last) = self.page.pieces.last_mut()
            && let Some(step) = joins(last, &piece, spaced)
        {
            let space = step > SPACE;
            self.tight.add(last, step, spaced || space);
            if (spaced || space) && !piece.text.is_empty() {
                last.text.push(' ');
            }
            self.page.lone_within += usize::from(last.lone && !spaced && !space);
            last.lone = false;
            last.text.push_str(&piece.text);
            last.x1 = last.x1.max(piece.x1);
            last.trailed = false;
            return;
        }
        piece.spaced = spaced;
        self.tight.settle(self.page.pieces.last_mut());
        let last = self.page.pieces.last();
        piece.bridged = spaced && last.is_some_and(|last| bridges(last, self.space, &piece));
        let trimmed = piece.text.trim();
        if trimmed.len() < piece.text.len() {
            piece.spaced |= piece.text.starts_with(char::is_whitespace);
            piece.trailed = piece.text.ends_with(char::is_whitespace);
            piece.text = trimmed.to_owned();
        }
        if !piece.text.is_empty() {
            piece.order = u32::try_from(self.page.pieces.len()).unwrap_or(u32::MAX);
            self.page.pieces.push(piece);
        }
    }
}

impl Drawing<'_, '_> {
    /// Notes that what was just drawn was one letter alone.
    pub(super) fn drew_one(&mut self) {
        if let Some(last) = self.page.pieces.last_mut() {
            last.lone = !self.spaced && last.text.ends_with(HYPHENS);
        }
    }
}

/// Whether a space stands right behind a piece.
fn is_behind(last: &Piece, space: &Piece) -> bool {
    (space.x0 - last.x1).abs() < UNSPACED * last.size && (space.y - last.y).abs() < 0.05 * last.size
}

/// Whether a space fills the gap between two pieces, or leaves as much before it as behind it.
fn bridges(last: &Piece, [x0, x1]: [f32; 2], next: &Piece) -> bool {
    let (before, behind) = (x0 - last.x1, next.x0 - x1);
    let level = (next.y - last.y).abs() < 0.05 * last.size;
    level && next.x0 > last.x1 && (before - behind).abs() < BALANCED * last.size
}

/// How far a letter is from the piece that it goes on with, in parts of the size; none: it does not.
fn joins(last: &Piece, next: &Piece, spaced: bool) -> Option<f32> {
    let same = last.look == next.look
        && last.mark == next.mark
        && last.layer == next.layer
        && last.link == next.link
        && (last.size - next.size).abs() < 0.05 * last.size
        && (last.y - next.y).abs() < 0.05 * last.size;
    let step = (next.x0 - last.x1) / last.size.max(0.1);
    let apart = if spaced { APART } else { UNSPACED };
    (same && step > -0.3 && step < apart).then_some(step)
}
