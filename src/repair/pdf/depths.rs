//! How deep the items of a tagged file are, where its tree has all lists side by side.

use super::block::{Block, BlockKind};

/// Items of a list within another stand so much further right, in parts of the size: numbers may end above
/// one another.
const STEP: f32 = 1.2;

/// How deep items are, by their indents, where the tree has lists side by side that are not: in all of a
/// file, or where it has items as deep as one another that do not stand so. `nested`: the file has lists
/// within lists.
pub(super) fn depths(blocks: &mut [Block], nested: bool) {
    let mut at = 0;
    while at < blocks.len() {
        let rest = blocks.get_mut(at..).unwrap_or_default();
        let count = rest.iter().take_while(|block| is_of_list(block)).count();
        let run = rest.get_mut(..count).unwrap_or_default();
        if !nested || is_flat(run) {
            by_indents(run);
        }
        at += count.max(1);
    }
}

/// Whether a block is a part of a list, or a note that stands at the end of a page within one.
fn is_of_list(block: &Block) -> bool {
    match &block.kind {
        BlockKind::Item(_) | BlockKind::Within(_) | BlockKind::Quote(Some(_)) => true,
        BlockKind::Code(code) => code.depth.is_some(),
        BlockKind::Note(_) | BlockKind::NotePart => true,
        _ => false,
    }
}

/// Whether items that are as deep as one another stand at places that differ by a step.
fn is_flat(run: &[Block]) -> bool {
    let mut places: Vec<f32> = Vec::new();
    run.iter().any(|block| {
        let (BlockKind::Item(item), Some(first)) = (&block.kind, block.rows.first()) else {
            return false;
        };
        let place = first.x0 - first.left;
        if places.len() <= item.depth {
            places.resize(item.depth + 1, place);
        }
        places.get(item.depth).is_some_and(|known| (known - place).abs() > STEP * first.size)
    })
}

fn by_indents(run: &mut [Block]) {
    let mut open: Vec<f32> = Vec::new();
    for block in run {
        let Some(first) = block.rows.first() else { continue };
        let place = first.x0 - first.left;
        let step = first.size * 0.5;
        match &mut block.kind {
            BlockKind::Item(item) => {
                while open.last().is_some_and(|last| *last > place + step) {
                    open.pop();
                }
                if open.last().is_none_or(|last| *last < place - step) {
                    open.push(place);
                }
                item.depth = open.len() - 1;
            }
            BlockKind::Within(depth) => *depth = open.len().saturating_sub(1),
            _ => {}
        }
    }
}
