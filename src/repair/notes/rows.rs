//! Several notes on one line, as converters run them together: `1 See above. 2 See below.`

use super::definitions::{Definition, DefinitionStyle};
use super::marks::{Mark, raised};
use crate::repair::sheet::Sheet;
use std::collections::HashMap;

/// Takes the notes of a row apart: of each number the mark stands above, and no line begins with it
/// below.
pub(super) fn split(sheet: &Sheet, marks: &[Mark], definitions: &mut Vec<Definition>) {
    if definitions.is_empty() {
        return;
    }
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for mark in marks {
        places.entry(&mark.value).or_default().push(mark.range.start);
    }
    let mut made = Vec::new();
    let mut rest = std::mem::take(definitions).into_iter().peekable();
    while let Some(mut whole) = rest.next() {
        let next = rest.peek().filter(|next| next.block <= whole.block + 1);
        let taken = next.map(|next| next.value.clone());
        while let Some(second) = second(sheet, &whole, &places, taken.as_deref()) {
            let first = Definition { range: whole.range.start..second.range.start, ..whole };
            made.push(first);
            whole = second;
        }
        made.push(whole);
    }
    *definitions = made;
}

/// The note that stands behind another on its lines. `taken`: the number of the one below.
fn second(
    sheet: &Sheet,
    first: &Definition,
    places: &HashMap<&str, Vec<usize>>,
    taken: Option<&str>,
) -> Option<Definition> {
    if !matches!(first.style, DefinitionStyle::Plain | DefinitionStyle::Raised) {
        return None;
    }
    let number = first.value.parse::<u32>().ok()?;
    let value = (number + 1).to_string();
    // Its mark stands behind that of the first.
    let own = places.get(first.value.as_str())?;
    let own = own.get(own.partition_point(|at| *at < first.range.start).checked_sub(1)?)?;
    let marks = places.get(value.as_str())?;
    let marked = marks.iter().any(|mark| mark > own && *mark < first.range.start);
    if !marked || taken == Some(value.as_str()) {
        return None;
    }
    let text = sheet.str(first.text..first.range.end);
    let (at, length) = text.match_indices(' ').find_map(|(at, _)| {
        let tail = &text[at + 1..];
        let length = match first.style {
            DefinitionStyle::Raised => raised(tail).filter(|(_, it)| *it == value)?.0,
            _ => tail.strip_prefix(value.as_str()).map(|_| value.len())?,
        };
        let words = tail[length..].trim_start_matches(' ');
        let spaced = first.style == DefinitionStyle::Raised || words.len() < tail.len() - length;
        let begins = words.starts_with(|c: char| c.is_uppercase() || "„“”«‘\"".contains(c));
        let before = text[..at].trim_end().ends_with(|c: char| !",;:".contains(c));
        (spaced && begins && before).then(|| (at, tail.len() - words.len()))
    })?;
    let start = first.text + at + 1;
    let range = start..first.range.end;
    Some(Definition { range, text: start + length, value, ..first.clone() })
}
