//! Bullets that stand above one another, with their items below, or each alone behind its item: so
//! `pdftotext` writes a list whose bullets are set in a column of their own.

use super::blocks::Block;
use super::bullets::is_bullet;
use super::change::{Change, Kind};
use super::measure::{FREE, HALF, MUCH, Measure};
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;

/// Puts each bullet before its item, if there are as many items as bullets.
pub(super) fn stacked(sheet: &Sheet) -> Vec<Change> {
    let measure = sheet.measure().filter(|_| sheet.text.paged);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = sheet.blocks.get(at) {
        let stack = stack(sheet, at);
        let (Some(sign), 2..) = (stack.sign, stack.count) else {
            found.extend(behind(sheet, at));
            at += stack.blocks.max(1);
            continue;
        };
        at += stack.blocks;
        let Some(Items { starts, rest }) = items(sheet, at, stack.count, measure) else {
            found.extend(set_apart(sheet, first, &stack));
            continue;
        };
        let message = Message::new("repair-bullet").with("sign", sign.to_string());
        let line = sheet.text.number_at(stack.start);
        let mut change = Change::new(Kind::Bullet, line, message);
        change.edits = starts.iter().map(|start| Edit::new(*start..*start, "- ")).collect();
        // The words above end with a blank line.
        let lead = if stack.start > first.range.start { "\n- " } else { "- " };
        change.edits[0] = Edit::new(stack.start..starts[0], lead);
        change.edits.extend(rest.map(|rest| Edit::new(rest..rest, "\n")));
        let signs = sign.to_string().repeat(stack.count);
        found.push(change.drops(&signs));
    }
    found
}

/// Puts bullets before their items that stand alone behind each of them, the last at the end of the
/// block.
fn behind(sheet: &Sheet, at: usize) -> Option<Change> {
    let block = sheet.blocks.get(at)?;
    let rows = || block.rows.clone();
    let sign = sign_alone(sheet, block.rows.end - 1).filter(|_| block.is_paragraph())?;
    let bullets: Vec<usize> = rows().filter(|row| sign_alone(sheet, *row) == Some(sign)).collect();
    let first = *bullets.first().filter(|_| bullets.len() >= 2)?;
    // What announces the list is right above it.
    let announces = |row: &usize| sheet.text.line(*row).trim_end().ends_with(':');
    let lead = (block.rows.start..first).rev().find(announces);
    let above = at.checked_sub(1).and_then(|above| sheet.blocks.get(above));
    let announced = above.is_some_and(|above| announces(&(above.rows.end - 1)));
    let begins = lead.map_or(block.rows.start, |row| row + 1);
    let from = std::iter::once(begins).chain(bullets.iter().map(|row| row + 1));
    let items: Vec<(usize, usize)> = from.zip(bullets.iter().copied()).collect();
    let whole = |(from, bullet): &(usize, usize)| {
        from < bullet && prose::beginning(sheet.text.line(*from)) != Beginning::Lower
    };
    if lead.is_none() && !announced || !items.iter().all(whole) {
        return None;
    }
    let start = |row: usize| start_of(sheet, row);
    let message = Message::new("repair-bullet").with("sign", sign.to_string());
    let mut change = Change::new(Kind::Bullet, sheet.text.number_at(start(begins)), message);
    for (from, bullet) in &items {
        let apart = if *from == begins && lead.is_some() { "\n- " } else { "- " };
        change.edits.push(Edit::new(start(*from)..start(*from), apart));
        let range = sheet.text.line_range(*bullet);
        change.edits.push(Edit::delete(range.start - 1..range.end));
    }
    let signs = sign.to_string().repeat(items.len());
    Some(change.drops(&signs))
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

/// Where the items of a stack begin, and what is none of them any more.
struct Items {
    starts: Vec<usize>,
    rest: Option<usize>,
}

/// The items below a stack of so many bullets: a block of as many; or, where the ends of lines tell
/// paragraphs apart, the first ones of the blocks below.
fn items(sheet: &Sheet, at: usize, count: usize, measure: Option<Measure>) -> Option<Items> {
    let below = sheet.blocks.get(at).filter(|below| below.is_paragraph())?;
    let starts = sentences(sheet, below);
    if starts.len() == count {
        return Some(Items { starts, rest: None });
    }
    let measure = measure?;
    let mut starts = Vec::new();
    for (index, block) in sheet.blocks.iter().enumerate().skip(at) {
        let heads = index > at && is_head(sheet, block, measure);
        let bullets = || block.rows.clone().any(|row| sign_alone(sheet, row).is_some());
        if !block.is_paragraph() || heads || bullets() {
            break;
        }
        starts.extend(left_short(sheet, block, measure));
        if starts.len() >= count {
            let rest = starts.get(count).copied();
            starts.truncate(count);
            return Some(Items { starts, rest });
        }
        // What announces something is no item.
        if sheet.words(block).ends_with(':') {
            break;
        }
    }
    // An item whose last line is full shows no end, and has the next one with it.
    (starts.len() >= 2 && starts.len() * 3 >= count * 2).then_some(Items { starts, rest: None })
}

/// Whether a block begins like a heading: with a line that ends no sentence and has much room behind it.
fn is_head(sheet: &Sheet, block: &Block, measure: Measure) -> bool {
    let line = sheet.text.line(block.rows.start);
    prose::ending(line) == Ending::Open && measure.has_room(line, "", true, HALF)
}

/// Where a line of a block begins, behind its indent.
fn start_of(sheet: &Sheet, row: usize) -> usize {
    let range = sheet.text.line_range(row);
    let line = sheet.str(range.clone());
    range.start + line.len() - line.trim_start().len()
}

/// Where the paragraphs of a block begin whose last lines have room for the next word.
fn left_short(sheet: &Sheet, block: &Block, measure: Measure) -> Vec<usize> {
    let begins = |row: &usize| {
        let (above, line) = (sheet.text.line(*row - 1), sheet.text.line(*row));
        let free = if prose::ending(above) == Ending::Closed { FREE } else { MUCH };
        let upper = prose::beginning(line) != Beginning::Lower;
        // A bullet of its own makes a list within the item.
        let inner = line.trim_start().starts_with(is_bullet);
        upper && !inner && measure.has_room(above, line, true, free)
    };
    let rows = (block.rows.start + 1..block.rows.end).filter(begins);
    std::iter::once(block.rows.start).chain(rows).map(|row| start_of(sheet, row)).collect()
}

/// Where the sentences of a block begin: at its first line, and behind each that ends as items do, up to
/// a line that has a bullet of its own.
fn sentences(sheet: &Sheet, block: &Block) -> Vec<usize> {
    let mut found = Vec::new();
    let mut ended = true;
    let bullet = |row: &usize| sheet.text.line(*row).trim_start().starts_with(is_bullet);
    for row in block.rows.clone().take_while(|row| !bullet(row)) {
        let line = sheet.text.line(row);
        let upper = prose::beginning(line) != Beginning::Lower;
        let stops = line.trim_end().ends_with([';', ',']);
        if found.is_empty() || ended && upper {
            found.push(start_of(sheet, row));
        }
        ended = prose::ending(line) == Ending::Closed && !stops || line.trim_end().ends_with(';');
    }
    // What does not end is cut off, or more than the list.
    if ended { found } else { Vec::new() }
}
