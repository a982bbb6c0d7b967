//! Mistakes of the author's, which are said and left.

use super::prose;
use super::sheet::Sheet;
use crate::model::{Finding, Message, Place};

/// At most so many are told; the rest is a number.
const MOST: usize = 50;

/// Doubled punctuation, spaces before it, brackets without a partner.
pub(super) fn typos(sheet: &Sheet, path: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        let text = sheet.words(block);
        if text.contains('`') || text.contains('$') {
            continue;
        }
        let mut tell = |at: usize, message: Message| {
            if found.len() < MOST {
                let place = Place::line(path, sheet.text.number_at(block.words + at));
                found.push(Finding::note(place, message));
            }
        };
        for sign in ["; ;", ";;", ",,", ", ,", ". ,", ": :", " ,", ";,", ",;"] {
            for (at, _) in text.match_indices(sign) {
                tell(at, Message::new("repair-typo-punctuation").with("text", around(text, at)));
            }
        }
        if let Some(at) = unpaired(text) {
            tell(at, Message::new("repair-typo-bracket").with("text", around(text, at)));
        }
    }
    found
}

/// The first bracket that has no partner in its block. Points of lists, `a)`, have none.
fn unpaired(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' => open.push(at),
            ')' if open.pop().is_none() => {
                let mut before = text[..at].chars().rev();
                let short = before.by_ref().take_while(|c| c.is_alphanumeric()).count() <= 3;
                let smiley = text[..at].ends_with([':', ';']);
                if !short && !smiley {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    open.first().copied()
}

fn around(text: &str, at: usize) -> String {
    let start = text[..at].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
    let end = text[at..].char_indices().nth(20).map_or(text.len(), |(end, _)| at + end);
    prose::squeezed(&text[start..end])
}
