//! What converters leave where a page ended, or in the place of what they left out.

use super::blocks::BlockKind;
use super::change::{Change, Kind};
use super::prose;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;

/// Comments in which converters wrap what they have left out.
const COMMENTS: [&str; 8] = [
    "image",
    "pagebreak",
    "page break",
    "pagenumber",
    "pageheader",
    "pagefooter",
    "formula-not-decoded",
    "picture",
];

/// Form feeds, which end pages, become ends of lines.
pub(super) fn form_feeds(sheet: &Sheet) -> Vec<Change> {
    let text = &sheet.text.text;
    // Pages without text are nothing that could be mended.
    if text.trim().is_empty() {
        return Vec::new();
    }
    let found = text.match_indices('\u{c}').map(|(at, _)| {
        let before = text[..at].ends_with("\n\n") || at == 0;
        let with = match () {
            () if before => "",
            () if text[..at].ends_with('\n') => "\n",
            () => "\n\n",
        };
        let message = Message::new("repair-form-feed");
        Change::new(Kind::Placeholder, sheet.text.number_at(at), message)
            .edit(Edit::new(at..at + 1, with))
            .page_end(at)
    });
    found.collect()
}

/// Comments that stand for an image or the end of a page.
pub(super) fn comments(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for block in &sheet.blocks {
        let text = sheet.str(block.range.clone());
        let Some(inner) = text.strip_prefix("<!--").and_then(|text| text.strip_suffix("-->"))
        else {
            continue;
        };
        let inner = inner.trim().to_lowercase();
        let name = inner.split(['=', ':']).next().unwrap_or_default().trim();
        let page = name.strip_prefix("page ").is_some_and(|rest| rest.parse::<u32>().is_ok());
        if !(page || COMMENTS.contains(&name)) || text.contains('\n') {
            continue;
        }
        let message = Message::new("repair-comment").with("text", text);
        let change = Change::new(Kind::Placeholder, sheet.line(block), message)
            .edit(Edit::delete(block.range.clone()))
            .drops(text);
        found.push(if name.starts_with("page") {
            change.page_end(block.range.start)
        } else {
            change
        });
    }
    found
}

/// Rules between pages: those that cut a sentence in two, and those with the number of the page
/// in or above them.
pub(super) fn rules(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if block.kind != BlockKind::Rule {
            continue;
        }
        let text = sheet.str(block.range.clone());
        let around = index.checked_sub(1).and_then(|before| sheet.blocks.get(before));
        let cut = around.zip(sheet.blocks.get(index + 1)).is_some_and(|(before, after)| {
            before.is_prose() && after.is_paragraph() && sheet.goes_on(before, after)
        });
        if cut || text.starts_with('{') || sheet.page_ended(block) {
            let message = Message::new("repair-page-rule").with("text", prose::head(text));
            let change = Change::new(Kind::Placeholder, sheet.line(block), message)
                .edit(Edit::delete(block.range.clone()))
                .drops(text)
                .page_end(block.range.start);
            found.push(change);
        }
    }
    found
}
