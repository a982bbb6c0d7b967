//! Cuts a content at the breaks that were found.
//!
//! Between two sentences lies a *gap*: the white space around the break with the codes in
//! it. A closing code belongs to the sentence before, an opening one to the sentence after,
//! a footnote reference to the sentence before, another code that stands alone to the one
//! it touches (the `formathandle` of the rules may say otherwise). What is left of the gap,
//! white space and hard breaks, becomes an ignorable piece. A code is put into an ignorable
//! piece only if the unit has no text at all.

use super::flat::{Flat, Item, Sort};
use super::rules::{Handling, Side};
use super::segmenter::stops;
use crate::model::{Content, Inline, Piece, PieceKind};
use std::collections::HashMap;
use std::ops::Range;

/// A part of the content: an item, or some bytes of a text.
struct Part<'a> {
    item: &'a Item<'a>,
    /// Bytes of the flat text.
    range: Range<usize>,
    /// White space or a code without text.
    blank: bool,
}

/// Cuts at these offsets of the flat text, in order. An offset inside a code is no place to
/// cut and is passed over.
pub(super) fn cut(flat: &Flat<'_>, breaks: &[usize], handling: Handling) -> Vec<Piece> {
    let parts = parts(flat, breaks);
    let mut pieces = Pieces { flat, pieces: Vec::new() };
    if parts.iter().all(|part| part.blank) {
        pieces.blank(&parts);
        return pieces.pieces;
    }
    let mut from = 0;
    for gap in gaps(&parts, breaks) {
        let inside = &parts[gap.clone()];
        let ignorable = if gap.start == 0 {
            0..inside.iter().take_while(|part| part.is_white()).count()
        } else if gap.end == parts.len() {
            inside.len() - inside.iter().rev().take_while(|part| part.is_white()).count()
                ..inside.len()
        } else {
            divide(inside, handling)
        };
        let ignorable = gap.start + ignorable.start..gap.start + ignorable.end;
        pieces.push(PieceKind::Segment, &parts[from..ignorable.start]);
        from = ignorable.end;
        pieces.push(PieceKind::Ignorable, &parts[ignorable]);
    }
    pieces.push(PieceKind::Segment, &parts[from..]);
    pieces.pieces
}

/// Stops within a text that are looked at by [`halves`]: a segment with more is no sentence.
const STOPS: usize = 8;

/// The two sides of each stop within a content, as other rules might have cut it, without the
/// white space between them.
pub fn halves(content: &Content) -> Vec<(Content, Content)> {
    let flat = Flat::new(content);
    let halves = stops(&flat.text, ".?!…;:").take(STOPS).filter_map(|at| {
        let pieces = cut(&flat, &[at], Handling::default());
        let mut segments = pieces.into_iter().filter(|piece| piece.kind == PieceKind::Segment);
        Some((segments.next()?.content, segments.next()?.content))
    });
    halves.collect()
}

/// The content in parts that no break or border of white space runs through.
fn parts<'a>(flat: &'a Flat<'a>, breaks: &[usize]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut breaks = breaks.iter().copied().peekable();
    for item in &flat.items {
        if item.sort != Sort::Text {
            let blank = item.sort != Sort::Solid;
            parts.push(Part { item, range: item.range.clone(), blank });
            continue;
        }
        let mut from = item.range.start;
        while breaks.next_if(|at| *at <= from).is_some() {}
        while from < item.range.end {
            let next = breaks.peek().copied().unwrap_or(usize::MAX).min(item.range.end);
            let text = &flat.text[from..next];
            // Only white space at the ends matters; what lies within a sentence is text.
            let body = text.trim();
            let lead = text.len() - text.trim_start().len();
            let marks = [from, from + lead, from + lead + body.len(), next];
            for (index, mark) in marks.windows(2).enumerate() {
                if mark[0] < mark[1] {
                    let blank = index != 1 || body.is_empty();
                    parts.push(Part { item, range: mark[0]..mark[1], blank });
                }
            }
            from = next;
            breaks.next_if(|at| *at <= from);
        }
    }
    parts
}

/// The blank parts at the start, around each break, and at the end, in order.
fn gaps(parts: &[Part<'_>], breaks: &[usize]) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut breaks = breaks.iter().copied().peekable();
    let mut at = 0;
    loop {
        let end = at + parts[at..].iter().take_while(|part| part.blank).count();
        let first = at.checked_sub(1).map_or(0, |before| parts[before].range.end);
        let last = end.checked_sub(1).map_or(0, |before| parts[before].range.end);
        while breaks.next_if(|offset| *offset < first).is_some() {}
        let broken = breaks.peek().is_some_and(|offset| *offset <= last);
        if at == 0 || end == parts.len() || broken {
            gaps.push(at..end);
        }
        if end == parts.len() {
            return gaps;
        }
        at = end + 1;
    }
}

/// The part of a gap between two sentences that belongs to neither.
fn divide(gap: &[Part<'_>], handling: Handling) -> Range<usize> {
    // What stands before this index belongs to the sentence before.
    let mut start = 0;
    let mut opened: HashMap<u32, usize> = HashMap::new();
    let (mut white, mut line) = (false, false);
    for (index, part) in gap.iter().enumerate() {
        let joins = match part.item.sort {
            Sort::Text | Sort::Solid | Sort::HardBreak => {
                white = true;
                line |= part.item.sort == Sort::HardBreak;
                false
            }
            Sort::Open => {
                opened.insert(part.id(), index);
                !white && handling.start == Side::Before
            }
            // The end of a span goes where its beginning is.
            Sort::Close => match opened.get(&part.id()) {
                Some(open) => *open < start || !white,
                None => handling.end == Side::Before,
            },
            Sort::Alone => !white && handling.isolated == Side::Before,
            Sort::Reference => !line,
        };
        if joins {
            start = index + 1;
        }
    }
    let end = start + gap[start..].iter().take_while(|part| part.is_white()).count();
    start..end
}

impl Part<'_> {
    /// White space or a hard break: what an ignorable piece is made of.
    fn is_white(&self) -> bool {
        self.blank && matches!(self.item.sort, Sort::Text | Sort::HardBreak)
    }

    /// The number of the code; 0, which no code has, for a text.
    fn id(&self) -> u32 {
        match self.item.inline {
            Inline::Code(code) => code.id,
            Inline::Text(_) => 0,
        }
    }
}

/// Pieces in the making.
struct Pieces<'a> {
    flat: &'a Flat<'a>,
    pieces: Vec<Piece>,
}

impl Pieces<'_> {
    /// A unit without text. Its codes are one segment, so that it has one; white space alone
    /// is none.
    fn blank(&mut self, parts: &[Part<'_>]) {
        let start = parts.iter().take_while(|part| part.is_white()).count();
        let end = parts.iter().rposition(|part| !part.is_white()).map_or(start, |last| last + 1);
        self.push(PieceKind::Ignorable, &parts[..start]);
        self.push(PieceKind::Segment, &parts[start..end]);
        self.push(PieceKind::Ignorable, &parts[end..]);
    }

    /// Adds a piece, unless there is nothing in it.
    fn push(&mut self, kind: PieceKind, parts: &[Part<'_>]) {
        let mut content = Content::default();
        for part in parts {
            match part.item.inline {
                Inline::Text(_) => content.push_text(&self.flat.text[part.range.clone()]),
                Inline::Code(code) => content.push_code(code.clone()),
            }
        }
        if !content.is_empty() {
            self.pieces.push(Piece { kind, content });
        }
    }
}
