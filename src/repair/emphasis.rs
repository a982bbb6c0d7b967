//! Asterisks that emphasise nothing.

use super::change::{Change, Confidence, Kind};
use super::notes::marks::lone_signs;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;

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
