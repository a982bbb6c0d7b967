//! Page numbers and running heads that stand right above or below the text, without a blank line.
//!
//! They are only set apart here, so that `running` can judge them as it judges all others.

use super::change::{Change, Kind};
use super::prose::{self, Beginning};
use super::running::{key, numbered};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use std::collections::{BTreeMap, HashMap};

/// So many lines at the head and the foot of a page may have to do with it alone.
const DEEP: usize = 2;

/// Numbers that count pages stand at least so many lines apart.
const APART: usize = 8;

/// Sets lines at the edges of pages apart from the text.
pub(super) fn edges(sheet: &Sheet) -> Vec<Change> {
    // Where pages are told, they have been looked at.
    if sheet.text.paged {
        return Vec::new();
    }
    let mut apart: BTreeMap<usize, Kind> = BTreeMap::new();
    at_page_ends(sheet, &mut apart);
    counting(sheet, &mut apart);
    let mut changes = Vec::new();
    for (row, kind) in &apart {
        let range = sheet.text.line_range(*row);
        let text = sheet.str(range.clone()).trim();
        let message = Message::new("repair-edge").with("text", text);
        let mut change = Change::new(*kind, sheet.text.number_at(range.start), message);
        let blank = |row: usize| sheet.text.line(row).trim().is_empty();
        let last = sheet.text.rows.len();
        // The line below sees to the gap if it is set apart, too.
        if *row > 0 && !blank(row - 1) && !sheet.text.rows[*row].page_end {
            change = change.edit(Edit::new(range.start..range.start, "\n"));
        }
        let below = row + 1;
        if below < last && !blank(below) && !apart.contains_key(&below) {
            let next = sheet.text.line_range(below).start;
            change = change.edit(Edit::new(next..next, "\n"));
        }
        if !change.edits.is_empty() {
            changes.push(change);
        }
    }
    changes
}

/// Lines beside the end of a page that are numbers, or return beside others.
fn at_page_ends(sheet: &Sheet, apart: &mut BTreeMap<usize, Kind>) {
    let mut edges: Vec<Vec<usize>> = Vec::new();
    for pair in sheet.blocks.windows(2) {
        let [before, after] = pair else { continue };
        if sheet.page_ended(after) {
            let wide = |rows: usize| rows > 1;
            let foot = before.rows.clone().rev().take(DEEP);
            let head = after.rows.clone().take(DEEP);
            edges.push(if wide(before.rows.len()) { foot.collect() } else { Vec::new() });
            edges.push(if wide(after.rows.len()) { head.collect() } else { Vec::new() });
        }
    }
    // The text begins and ends with a page, if it has any.
    if let (false, Some(first), Some(last)) =
        (edges.is_empty(), sheet.blocks.first(), sheet.blocks.last())
    {
        edges.push(first.rows.clone().take(DEEP).collect());
        edges.push(last.rows.clone().rev().take(DEEP).collect());
    }
    let mut times: HashMap<String, usize> = HashMap::new();
    for row in edges.iter().flatten() {
        let key = key(sheet.text.line(*row));
        if key.chars().filter(|c| c.is_alphabetic()).count() >= 3 {
            *times.entry(key).or_default() += 1;
        }
    }
    let returns = |line: &str| {
        let times = times.get(&key(line)).copied().unwrap_or(0);
        // A page may well end with the same word as another.
        let own = prose::beginning(line) != Beginning::Lower;
        own && times >= if prose::count(line) >= 2 { 2 } else { 3 }
    };
    for edge in edges {
        for row in edge {
            let line = sheet.text.line(row);
            let kind = match () {
                () if numbered(line).is_some() => Kind::PageNumber,
                () if returns(line) => Kind::RunningHead,
                // What is above it in the text is no edge any more.
                () => break,
            };
            apart.insert(row, kind);
        }
    }
}

/// Lines within the text that hold nothing but numbers that count upwards one by one.
fn counting(sheet: &Sheet, apart: &mut BTreeMap<usize, Kind>) {
    let mut found: Vec<(usize, u32)> = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_paragraph() || block.is_item()) {
        for row in block.rows.clone() {
            let line = sheet.text.line(row).trim();
            let bare = line.trim_matches(['-', '–', '—', ' ']);
            if (1..=4).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit()) {
                found.extend(bare.parse().ok().map(|number: u32| (row, number)));
            }
        }
    }
    let follows =
        |pair: &[(usize, u32)]| pair[1].1 == pair[0].1 + 1 && pair[1].0 >= pair[0].0 + APART;
    let mut at = 0;
    while at < found.len() {
        let more = found[at..].windows(2).take_while(|pair| follows(pair)).count();
        if more >= 2 {
            apart.extend(found[at..=at + more].iter().map(|(row, _)| (*row, Kind::PageNumber)));
        }
        at += more + 1;
    }
}
