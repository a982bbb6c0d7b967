//! Running heads and page numbers.
//!
//! A number that stands alone is a page number if a row of them counts the pages, or if a page
//! ends there. A line is a running head if it returns where pages end. A line that returns
//! anywhere else is the author's, and so is one that no cut sentence shows to be foreign: lists of
//! facts, refrains and chapters begin pages, too.
//!
//! - [`joints`]: where pages end without a form feed · [`pages`]: both where the pages are told · [`counts`]: what numbers count there
//! - [`printed`]: what browsers print there · [`furniture`]: the lines that may be either · [`numbers`]: page numbers

mod counts;
mod furniture;
mod joints;
mod numbers;
mod pages;
mod printed;

pub(super) use furniture::{is_naming_page, key};
pub(super) use joints::tell_pages;
pub(super) use numbers::{is_beside, is_page_line, names_page, numbered, page_numbers};
pub(super) use pages::edges_of_pages;
pub(super) use printed::printed;

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use furniture::{Furniture, PageEnd, is_text, page_end_at};
use std::collections::BTreeMap;

/// Lines that return where pages end.
pub(super) fn heads(sheet: &Sheet) -> Vec<Change> {
    // Where pages are told, nothing else is one.
    if sheet.text.paged {
        return Vec::new();
    }
    let furniture = Furniture::new(sheet);
    let start = sheet.blocks.iter().position(|block| is_text(sheet, block)).unwrap_or(0);
    let told = sheet.blocks.iter().filter(|block| sheet.page_ended(block)).count();
    let mut changes = Vec::new();
    for (line, found) in &furniture.lines {
        // Once a page: what stands there again, such as the lines for signatures, is the author's.
        let ends = found.iter().filter_map(|index| page_end_at(sheet, *index, &furniture));
        let in_head = furniture.head.contains(line);
        // The title may end a page without cutting a sentence.
        let proves = |end: &PageEnd| end.cut || in_head && end.told;
        let mut cuts: BTreeMap<usize, bool> = BTreeMap::new();
        ends.for_each(|end| *cuts.entry(end.next).or_default() |= proves(&end));
        let evidence = cuts.len();
        // Nothing but the foot of a page has the title beside the number of the page.
        let names_pages = in_head
            && found
                .iter()
                .filter_map(|index| sheet.blocks.get(*index))
                .all(|block| is_naming_page(sheet.str(block.range.clone())));
        // Page ends are seen only where they cut a sentence, which half of them do.
        // A heading that returns is most often the author's.
        let marked = |index: &usize| sheet.blocks[*index].kind == BlockKind::Heading;
        let share = if !in_head && found.iter().all(marked) { 2 } else { 1 };
        let enough = evidence >= if in_head { 1 } else { 2 } && evidence * 3 >= share * found.len();
        let enough = enough || names_pages;
        if !enough {
            continue;
        }
        let beside_number = || found.iter().any(|index| numbers::is_beside(sheet, *index));
        // At half of the ends of pages that are told, no other line returns.
        let at_ends = line.contains(' ')
            && found.len() >= 2
            && found.len() * 2 >= told
            && found
                .iter()
                .all(|index| sheet.blocks.get(*index).is_some_and(|it| sheet.page_ended(it)));
        let sure = cuts.values().any(|proven| *proven)
            || names_pages
            || at_ends
            || in_head && beside_number();
        for index in found {
            let Some(block) = sheet.blocks.get(*index) else { continue };
            // On the first page it is the title.
            if *index < start && !sheet.page_ended(block) && evidence < found.len() {
                continue;
            }
            let text = sheet.str(block.range.clone());
            let message = Message::new("repair-running-head")
                .with("text", text)
                .with("count", found.len())
                .with("ends", evidence);
            changes.push(taken_out(sheet, block, Kind::RunningHead, message, sure));
        }
    }
    changes
}

/// Takes a line out that has to do with the page alone, which ended there.
fn taken_out(sheet: &Sheet, block: &Block, kind: Kind, message: Message, sure: bool) -> Change {
    Change::new(kind, sheet.line(block), message)
        .edit(Edit::delete(block.range.clone()))
        .drops(sheet.str(block.range.clone()))
        .page_end(block.range.start)
        .confidence(Confidence::sure_if(sure))
}
