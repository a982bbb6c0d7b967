//! Signs that are drawn as shapes, put before the rows that they belong to.

use super::page::Piece;
use super::rows::Row;

/// A sign stands no further before its row than this, in parts of the size.
const BEFORE: f32 = 4.0;

/// Gives each row of a page the box or bullet that is drawn before it.
pub(super) fn place(rows: &mut [Row], shapes: Vec<Piece>) {
    for mut shape in shapes {
        let middle = shape.y - shape.size / 2.0;
        let heads = |row: &Row| {
            let first = row.pieces.iter().find(|piece| piece.x0 > shape.x1 - 0.5);
            first.is_some_and(|first| {
                let gap = first.x0 - shape.x1;
                let before = row.pieces.iter().filter(|piece| piece.x0 < shape.x1);
                let alone = before.clone().all(|piece| shape.x0 - piece.x1 > first.size);
                let above = first.y - middle;
                let small = shape.size < 1.3 * first.size;
                let level = (0.05..0.75).contains(&(above / first.size.max(0.1)));
                level && small && alone && (0.1..BEFORE).contains(&(gap / first.size.max(0.1)))
            })
        };
        let Some(row) = rows.iter_mut().find(|row| heads(row)) else { continue };
        let next = row.pieces.iter().find(|piece| piece.x0 > shape.x1 - 0.5);
        (shape.y, shape.size) = next.map_or((row.y, row.size), |next| (next.y, next.size));
        shape.cell = next.and_then(|next| next.cell);
        shape.order = next.map_or(0, |next| next.order);
        shape.look = next.map(|next| next.look).unwrap_or_default();
        row.push(shape);
        row.pieces.sort_by(|one, other| one.x0.total_cmp(&other.x0));
    }
}
