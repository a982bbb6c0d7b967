//! Running heads and page numbers of a text whose pages are told: `pdftotext` ends each with a form
//! feed.
//!
//! From the edge of the pages inwards, lines that stand in the same place on several of them go,
//! as long as all lines between them and the edge do. What a single page has there is the
//! author's.

use super::furniture::{LONGEST, MOST_HEAD, Numbering, is_naming_page, key, numbering, runs};
use super::numbers::{Numbered, ROMAN, in_roman, numbered};
use crate::model::Message;
use crate::repair::blocks::marker;
use crate::repair::bullets::is_bullet;
use crate::repair::change::{Change, Confidence, Kind};
use crate::repair::prose::{self, squeezed};
use crate::repair::sheet::Sheet;
use crate::repair::text::Edit;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// So many lines at an edge of a page may have to do with it alone.
const DEEP: usize = 4;

/// A text of fewer pages has no parts with heads of their own.
const PARTS: usize = 6;

/// A line that shows something.
struct Line<'a> {
    /// Bytes of the text, without the form feed.
    range: Range<usize>,
    text: &'a str,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Head,
    Foot,
}

/// Takes running heads and page numbers off the edges of pages.
pub(in crate::repair) fn edges_of_pages(sheet: &Sheet) -> Vec<Change> {
    let pages = pages(&sheet.text.text);
    if pages.len() < 2 {
        return Vec::new();
    }
    let mut times: HashMap<String, usize> = HashMap::new();
    for line in pages.iter().flatten().filter(|line| is_furniture(line.text)) {
        *times.entry(key(line.text)).or_default() += 1;
    }
    let mut made = Vec::new();
    for side in [Side::Head, Side::Foot] {
        let counted = vec![false; pages.len()];
        let mut edge = Edge { sheet, pages: &pages, side, counted, times: &times };
        let mut open: Vec<usize> = (0..pages.len()).collect();
        for depth in 0..DEEP {
            open = edge.lines_at(depth, &open, &mut made);
        }
    }
    made
}

/// The lines of each page, up to its form feed. White space behind the last is no page.
fn pages(text: &str) -> Vec<Vec<Line<'_>>> {
    let mut pages = Vec::new();
    let mut at = 0;
    for page in text.split('\u{c}') {
        let mut lines = Vec::new();
        for line in page.split_inclusive('\n') {
            let text = line.trim_end_matches(['\n', '\r']);
            if !text.trim().is_empty() {
                lines.push(Line { range: at..at + text.len(), text: text.trim() });
            }
            at += line.len();
        }
        at += '\u{c}'.len_utf8();
        pages.push(lines);
    }
    if pages.last().is_some_and(Vec::is_empty) {
        pages.pop();
    }
    pages
}

struct Edge<'a> {
    sheet: &'a Sheet<'a>,
    pages: &'a [Vec<Line<'a>>],
    side: Side,
    /// Pages whose number has been found on this side.
    counted: Vec<bool>,
    /// How often each line stands anywhere, by its letters.
    times: &'a HashMap<String, usize>,
}

impl<'a> Edge<'a> {
    /// Judges the lines of a depth, of those pages whose outer lines are gone, and returns the
    /// pages of which one more is.
    fn lines_at(&mut self, depth: usize, open: &[usize], made: &mut Vec<Change>) -> Vec<usize> {
        let mut heads: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut numbers: BTreeMap<String, Vec<(usize, Numbered)>> = BTreeMap::new();
        for page in open {
            let Some(line) = self.line(*page, depth) else { continue };
            if let Some(found) = numbered(line.text).or_else(|| in_roman(line.text)) {
                numbers.entry(found.form.clone()).or_default().push((*page, found));
            } else if is_furniture(line.text) {
                heads.entry(key(line.text)).or_default().push(*page);
            }
        }
        let mut gone = self.numbers_at(depth, &numbers, made);
        let counting = self.counting(heads.values().flatten(), depth);
        self.heads_at(depth, &counting, Confidence::Sure, made);
        // Where many pages have a head, one that only two have is that of a part.
        let more: usize = heads.values().map(Vec::len).filter(|pages| *pages >= 2).sum();
        let parts = self.pages.len() >= PARTS && more * 2 >= self.pages.len();
        for found in heads.into_values() {
            let found = found.into_iter().filter(|page| !counting.contains(page)).collect();
            let Some((found, confidence)) = self.head(found, depth, parts) else { continue };
            self.heads_at(depth, &found, confidence, made);
            if confidence == Confidence::Sure {
                gone.extend(found);
            }
        }
        gone.extend(counting);
        gone.sort_unstable();
        gone
    }

    /// Takes out lines that hold the number of the page alone, and returns their pages.
    fn numbers_at(
        &mut self,
        depth: usize,
        numbers: &BTreeMap<String, Vec<(usize, Numbered)>>,
        made: &mut Vec<Change>,
    ) -> Vec<usize> {
        let mut gone = Vec::new();
        for found in numbers.values() {
            let row = self.in_row(found, depth);
            for (page, number) in found {
                let in_row = row.contains(page);
                if !(in_row || number.certain) || std::mem::replace(&mut self.counted[*page], true)
                {
                    continue;
                }
                let Some(line) = self.line(*page, depth) else { continue };
                let message = Message::new("repair-page-number")
                    .with("text", squeezed(line.text))
                    .with("count", row.len());
                made.push(self.taken_out(line, Kind::PageNumber, message));
                gone.push(*page);
            }
        }
        gone
    }

    fn heads_at(&self, depth: usize, pages: &[usize], sure: Confidence, made: &mut Vec<Change>) {
        for line in pages.iter().filter_map(|page| self.line(*page, depth)) {
            let message = Message::new("repair-running-head")
                .with("text", squeezed(line.text))
                .with("count", pages.len())
                .with("ends", pages.len());
            made.push(self.taken_out(line, Kind::RunningHead, message).confidence(sure));
        }
    }

    /// The pages whose lines begin or end with the number of the page, whatever else they say: the
    /// heads of parts differ.
    fn counting<'p>(&self, pages: impl Iterator<Item = &'p usize>, depth: usize) -> Vec<usize> {
        let mut times: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        for page in pages {
            let Some(line) = self.line(*page, depth) else { continue };
            let mut words = line.text.split_whitespace();
            let edges = [words.next(), words.next_back()].into_iter().flatten();
            for number in edges.filter_map(|word| word.parse::<u16>().ok()) {
                times.entry(i64::from(number) - *page as i64).or_default().push(*page);
            }
        }
        let mut found = times.into_values().max_by_key(Vec::len).unwrap_or_default();
        found.sort_unstable();
        found.dedup();
        if found.len() >= 3 && found.len() * 2 + 1 >= self.pages.len() { found } else { Vec::new() }
    }

    fn line(&self, page: usize, depth: usize) -> Option<&'a Line<'a>> {
        self.pages[page].get(self.place(page, depth)?)
    }

    /// Which line of a page stands at a depth.
    fn place(&self, page: usize, depth: usize) -> Option<usize> {
        match self.side {
            Side::Head => Some(depth),
            Side::Foot => self.pages[page].len().checked_sub(depth + 1),
        }
    }

    fn taken_out(&self, line: &Line, kind: Kind, message: Message) -> Change {
        Change::new(kind, self.sheet.text.number_at(line.range.start), message)
            .edit(Edit::delete(line.range.clone()))
            .drops(line.text)
            .page_end(line.range.start)
    }

    /// The pages of those numbers that count as the pages do.
    fn in_row(&self, found: &[(usize, Numbered)], depth: usize) -> Vec<usize> {
        let arabic = found.iter().all(|(_, it)| it.form != ROMAN);
        let ahead = |(page, it): &(usize, Numbered)| i64::from(it.number) - *page as i64;
        let mut times: BTreeMap<i64, usize> = BTreeMap::new();
        found.iter().for_each(|it| *times.entry(ahead(it)).or_default() += 1);
        let Some((most, count)) = times.into_iter().max_by_key(|(_, count)| *count) else {
            return Vec::new();
        };
        // A single number may well be that of the page itself, at its very edge.
        let own = most == 1 && depth == 0 && arabic;
        if count < 2 && !own || count * 2 < found.len() {
            return Vec::new();
        }
        found.iter().filter(|it| ahead(it) == most).map(|(page, _)| *page).collect()
    }

    /// Whether a number in lines goes up by one from page to page, mostly.
    fn count_pages(&self, found: &[usize], texts: &[&str]) -> bool {
        let mut times: BTreeMap<i64, usize> = BTreeMap::new();
        let mut numbered = 0;
        for (page, text) in found.iter().zip(texts) {
            let numbers = runs(text);
            // The first page may have none.
            numbered += usize::from(!numbers.is_empty());
            for (_, number) in numbers {
                *times.entry(i64::from(number) - *page as i64).or_default() += 1;
            }
        }
        times.values().any(|count| *count >= 2 && count * 4 >= numbered * 3)
    }

    /// Of lines with the same letters, the pages on which they are running heads. `parts`: many
    /// pages have one there.
    fn head(
        &self,
        mut found: Vec<usize>,
        depth: usize,
        parts: bool,
    ) -> Option<(Vec<usize>, Confidence)> {
        let text = |page: usize| self.line(page, depth).map_or("", |line| line.text);
        let key = key(text(*found.first()?));
        let place = self.place(0, depth);
        let first: Vec<usize> = (0..self.pages[0].len().min(MOST_HEAD))
            .filter(|at| super::key(self.pages[0][*at].text) == key)
            // The foot of a short page is no title.
            .filter(|at| self.side == Side::Head || *at == 0 || place != Some(*at))
            .collect();
        let texts: Vec<&str> = found.iter().map(|page| text(*page)).collect();
        let counts = match numbering(&texts) {
            Numbering::Same => false,
            Numbering::Counts if self.count_pages(&found, &texts) => true,
            Numbering::Counts | Numbering::Differs => return None,
        };
        let named = texts.iter().any(|text| is_naming_page(text));
        // A word and a number is what chapters and forms are called.
        if counts && !key.contains(' ') && !named && first.is_empty() {
            return None;
        }
        // The title itself stays, unless it stands below its own running head.
        if let [title] = *first {
            found.retain(|page| *page > 0 || place != Some(title));
        }
        let (count, all) = (found.len(), self.pages.len());
        // What stands within pages, too, is the author's.
        let within = self.times.get(&key).copied().unwrap_or(0).saturating_sub(count + first.len());
        if within * 2 > count {
            return None;
        }
        let most = count * 2 + 1 >= all;
        // Left and right pages may have heads of their own, and so may parts.
        let sure = count >= 3 && count * 3 >= all
            || count >= 2 && parts
            || count >= 1 && !first.is_empty() && most
            || count >= 2 && (counts && named && most || depth > 0 && count == all);
        (sure || count >= 2 && most).then(|| (found, Confidence::sure_if(sure)))
    }
}

/// Whether a line has the form of a running head: what leads on, or is an item, is the author's.
fn is_furniture(text: &str) -> bool {
    let letters = key(text).chars().filter(|c| c.is_alphabetic()).count();
    let item =
        marker(text).is_some() || text.starts_with(['–', '—']) || text.starts_with(is_bullet);
    (letters >= 2 || is_naming_page(text))
        && !item
        && !text.ends_with([':', ','])
        && prose::length(&squeezed(text)) <= LONGEST
}
