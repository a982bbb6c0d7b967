//! Bullets that stand above one another, with their items below: so `pdftotext` writes a list whose
//! bullets are set in a column of their own.

use super::blocks::Block;
use super::bullets::is_bullet;
use super::change::{Change, Kind};
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;

/// Puts each bullet before its item, if there are as many items as bullets.
pub(super) fn stacked(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = sheet.blocks.get(at) {
        let stack = stack(sheet, at);
        at += stack.blocks.max(1);
        let below = sheet.blocks.get(at).filter(|below| below.is_paragraph());
        let items = below.map(|below| items(sheet, below)).unwrap_or_default();
        let (Some(sign), 2..) = (stack.sign, stack.count) else { continue };
        if items.len() != stack.count {
            found.extend(set_apart(sheet, first, &stack));
            continue;
        }
        let message = Message::new("repair-bullet").with("sign", sign.to_string());
        let line = sheet.text.number_at(stack.start);
        let mut change = Change::new(Kind::Bullet, line, message);
        change.edits = items.iter().map(|start| Edit::new(*start..*start, "- ")).collect();
        // The words above end with a blank line.
        let lead = if stack.start > first.range.start { "\n- " } else { "- " };
        change.edits[0] = Edit::new(stack.start..items[0], lead);
        let signs = sign.to_string().repeat(stack.count);
        found.push(change.drops(&signs));
    }
    found
}

/// What stands right above a stack is no part of it.
fn set_apart(sheet: &Sheet, first: &Block, stack: &Stack) -> Option<Change> {
    let above = sheet.str(first.range.start..stack.start);
    let message = Message::new("repair-paragraph-heading")
        .with("before", prose::tail(above))
        .with("after", stack.sign?.to_string());
    let line = sheet.text.number_at(stack.start);
    let change = Change::new(Kind::Paragraph, line, message);
    (!above.is_empty()).then(|| change.edit(Edit::new(stack.start..stack.start, "\n")))
}

/// Bullets alone on their lines, right above one another.
struct Stack {
    sign: Option<char>,
    count: usize,
    /// Where the first stands.
    start: usize,
    /// How many blocks it is spread over.
    blocks: usize,
}

/// The stack that begins in a block, with its last lines if not with its first.
fn stack(sheet: &Sheet, at: usize) -> Stack {
    let mut stack = Stack { sign: None, count: 0, start: 0, blocks: 0 };
    for block in sheet.blocks.iter().skip(at).take_while(|block| block.is_paragraph()) {
        let sign = stack.sign.or_else(|| sign_alone(sheet, block.rows.end - 1));
        let is_sign = |row: &usize| sign.is_some() && sign_alone(sheet, *row) == sign;
        let rows = block.rows.clone().rev().take_while(is_sign).count();
        if rows == 0 || stack.blocks > 0 && rows < block.rows.len() {
            break;
        }
        if stack.blocks == 0 {
            stack.start = sheet.text.line_range(block.rows.end - rows).start;
        }
        stack.sign = sign;
        stack.count += rows;
        stack.blocks += 1;
    }
    stack
}

/// The bullet that is all that a line has.
fn sign_alone(sheet: &Sheet, row: usize) -> Option<char> {
    let mut signs = sheet.text.line(row).trim().chars();
    let sign = signs.next().filter(|sign| is_bullet(*sign))?;
    signs.next().is_none().then_some(sign)
}

/// Where the items of a block begin: at its first line, and behind each that ends as items do, up to a
/// line that has a bullet of its own.
fn items(sheet: &Sheet, block: &Block) -> Vec<usize> {
    let mut found = Vec::new();
    let mut ended = true;
    let bullet = |row: &usize| sheet.text.line(*row).trim_start().starts_with(is_bullet);
    for row in block.rows.clone().take_while(|row| !bullet(row)) {
        let line = sheet.text.line(row);
        let upper = prose::beginning(line) != Beginning::Lower;
        let stops = line.trim_end().ends_with([';', ',']);
        if found.is_empty() || ended && upper {
            let range = sheet.text.line_range(row);
            found.push(range.start + line.len() - line.trim_start().len());
        }
        ended = prose::ending(line) == Ending::Closed && !stops || line.trim_end().ends_with(';');
    }
    // What does not end is cut off, or more than the list.
    if ended { found } else { Vec::new() }
}
