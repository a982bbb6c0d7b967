//! Asterisks that emphasise nothing, and those between words that are emphasised one by one.

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::notes::marks::lone_signs;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// Marks that stand between spaces, and pairs with nothing between them.
pub(super) fn emphasis(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        let text = sheet.words(block);
        if !text.contains("**") {
            continue;
        }
        for run in runs(text) {
            let (start, end) = (block.words + run.0, block.words + run.1);
            let open = |c: Option<char>| c.is_none_or(char::is_whitespace);
            let before = open(sheet.str(block.words..start).chars().next_back());
            let after = open(sheet.str(end..block.range.end).chars().next());
            if end - start < 2 || !(before || after) {
                continue;
            }
            let alone = before && after;
            // Of the two spaces around a lone mark one goes with it.
            let spaced = alone && sheet.str(end..block.range.end).starts_with(' ');
            let whole = before && after && start == block.words && end == block.range.end;
            let range = match () {
                () if whole => block.range.clone(),
                () if spaced => start..end + 1,
                () if alone && sheet.str(0..start).ends_with(' ') => start - 1..end,
                _ => start..end,
            };
            let message = Message::new("repair-emphasis").with("marks", sheet.str(start..end));
            let change = Change::new(Kind::Emphasis, sheet.text.number_at(start), message)
                .edit(Edit::delete(range))
                .confidence(Confidence::sure_if(alone && (sheet.damaged || whole)));
            found.push(change);
        }
    }
    found
}

/// With so many of them, spans that are parted for no reason are the habit of a converter.
const HABIT: usize = 5;

/// Spans of emphasis with nothing but a space between them become one: `**A** **B**`.
pub(super) fn spans(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    let mut all = 0;
    for block in sheet.blocks.iter() {
        let text = sheet.words(block);
        let marked = block.is_prose() || block.kind == BlockKind::Heading;
        if !marked || !(text.contains("* *") || text.contains("_ _")) {
            continue;
        }
        let mut last: Option<Range<usize>> = None;
        for (event, range) in Parser::new(text).into_offset_iter() {
            match event {
                Event::Start(Tag::Strong | Tag::Emphasis) => {
                    all += 1;
                    let gap = last.take().map(|last| last.end..range.start);
                    let gap = gap.filter(|gap| text.get(gap.clone()) == Some(" "));
                    found.extend(gap.and_then(|gap| merged(sheet, block, gap)));
                }
                Event::End(TagEnd::Strong | TagEnd::Emphasis) => last = Some(range),
                _ => {}
            }
        }
    }
    let sure = sheet.damaged || found.len() >= HABIT && found.len() * 3 >= all;
    found.into_iter().map(|change| change.confidence(Confidence::sure_if(sure))).collect()
}

/// Takes the marks on both sides of a space away, if they are the same.
fn merged(sheet: &Sheet, block: &Block, gap: Range<usize>) -> Option<Change> {
    let text = sheet.words(block);
    let mark = |c: char| c == '*' || c == '_';
    let before = text[..gap.start].len() - text[..gap.start].trim_end_matches(mark).len();
    let after = text[gap.end..].find(|c| !mark(c))?;
    let (left, right) = (gap.start - before..gap.start, gap.end..gap.end + after);
    let mirrored = text[left.clone()].chars().rev().eq(text[right.clone()].chars());
    if !mirrored || before == 0 || before > 3 {
        return None;
    }
    let shown = &text[left.start..right.end];
    let message = Message::new("repair-emphasis").with("marks", shown);
    let at = |range: Range<usize>| block.words + range.start..block.words + range.end;
    let line = sheet.text.number_at(block.words + gap.start);
    let change = Change::new(Kind::Emphasis, line, message);
    Some(change.edit(Edit::delete(at(left))).edit(Edit::delete(at(right))))
}

/// Runs of asterisks that Markdown shows as they are.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, sign) in lone_signs(text) {
        if sign != '*' || text[..at].ends_with('\\') {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.1 == at => last.1 += 1,
            _ => found.push((at, at + 1)),
        }
    }
    found
}
