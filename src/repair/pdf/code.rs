//! Lines of code: each as it stands, with its indent.

use super::block::{Block, BlockKind, Code};
use super::page::Piece;
use super::rows::{Row, in_order};

/// What is indented further stands in another column.
const INDENT: usize = 60;

/// So many blank lines may be left out between two lines.
const BLANK: usize = 3;

/// The block of pieces with their pages, each line of which begins with a piece that says so. `depth`:
/// of the item around it.
pub(super) fn block(
    pieces: impl Iterator<Item = (usize, Piece)>,
    depth: Option<usize>,
) -> Option<Block> {
    let pieces: Vec<(usize, Piece)> = pieces.collect();
    let size = |piece: &Piece| piece.text.chars().count();
    let widest = pieces.iter().map(|(_, piece)| piece).max_by_key(|piece| size(piece))?;
    let width = ((widest.x1 - widest.x0) / size(widest).max(1) as f32).max(0.1);
    let left = |page: usize| {
        let own = pieces.iter().filter(|(it, _)| *it == page).map(|(_, piece)| piece.x0);
        own.fold(f32::MAX, f32::min)
    };
    let mut all: Vec<Row> = Vec::new();
    let mut lines: Vec<Vec<Row>> = Vec::new();
    for own in pieces.chunk_by(|_, (_, piece)| !piece.begins) {
        let rows = in_order(own.iter().cloned());
        all.extend(rows.iter().cloned());
        lines.push(rows);
    }
    let step = lines.windows(2).filter_map(room).fold(f32::MAX, f32::min);
    let mut texts: Vec<String> = Vec::new();
    for (at, rows) in lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| lines.get(before..=at)).and_then(room);
        let blank = before.map_or(0, |room| ((room / step).round() as usize).clamp(1, BLANK) - 1);
        texts.extend((0..blank).map(|_| String::new()));
        let mut text = String::new();
        for row in rows {
            text += if text.is_empty() { "" } else { " " };
            let edge = if text.is_empty() { left(row.page) } else { row.x0 };
            set(&mut text, row, edge, width);
        }
        texts.push(text);
    }
    Some(Block::new(BlockKind::Code(Code { lines: texts, depth }), all))
}

/// The block of rows that are a line each.
pub(super) fn of_rows(rows: &[Row], depth: Option<usize>) -> Option<Block> {
    let lines = rows.iter().flat_map(|row| {
        let first = |(at, piece): (usize, &Piece)| Piece { begins: at == 0, ..piece.clone() };
        row.pieces.iter().enumerate().map(move |it| (row.page, first(it)))
    });
    block(lines, depth)
}

/// Writes the pieces of a row, as far from one another as they are drawn.
fn set(text: &mut String, row: &Row, edge: f32, width: f32) {
    let mut at = edge;
    for piece in &row.pieces {
        let room = ((piece.x0 - at) / width).round().max(0.0) as usize;
        text.extend((0..room).map(|_| ' ').take(if room > INDENT { 0 } else { room }));
        *text += &piece.text;
        at = piece.x1;
    }
}

/// From the last baseline of a line to the first of the next, on one page.
fn room(pair: &[Vec<Row>]) -> Option<f32> {
    let (last, first) = (pair.first()?.last()?, pair.get(1)?.first()?);
    (last.page == first.page && first.y > last.y).then_some(first.y - last.y)
}
