//! Running heads and page numbers of a text whose pages are told: `pdftotext` ends each with a form
//! feed, others with a number that counts (`joints`).
//!
//! From the edge of the pages inwards, lines that stand in the same place on several of them go,
//! as long as all lines between them and the edge do. What a single page has there is the
//! author's.

use super::counts::{count_pages, is_note, is_of_page, is_set_off, marks, with_page};
use super::furniture::{LONGEST, MOST_HEAD, Numbering, is_naming_page, key, numbering, runs};
use super::numbers::{Numbered, ROMAN, in_roman, numbered};
use crate::model::Message;
use crate::repair::blocks::{is_rule, marker};
use crate::repair::bullets::is_bullet;
use crate::repair::change::{Change, Confidence, Kind};
use crate::repair::prose::{self, squeezed};
use crate::repair::sheet::Sheet;
use crate::repair::text::{Edit, Text};
use crate::repair::title::marked_title;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// So many lines at an edge of a page may have to do with it alone.
const DEEP: usize = 4;

/// A text of fewer pages has no parts with heads of their own.
const PARTS: usize = 6;

/// A line that shows something.
pub(super) struct Line<'a> {
    /// Bytes of the text, without the form feed.
    range: Range<usize>,
    pub text: &'a str,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Head,
    Foot,
}

/// Takes running heads and page numbers off the edges of pages.
pub(in crate::repair) fn edges_of_pages(sheet: &Sheet) -> Vec<Change> {
    let pages = pages(sheet.text);
    if pages.len() < 2 {
        return Vec::new();
    }
    let mut times: HashMap<String, usize> = HashMap::new();
    for line in pages.iter().flatten().filter(|line| is_furniture(line.text)) {
        *times.entry(key(line.text)).or_default() += 1;
    }
    let marks = marks(sheet);
    let mut made = Vec::new();
    for side in [Side::Head, Side::Foot] {
        let counted = vec![false; pages.len()];
        let mut edge = Edge { sheet, pages: &pages, side, counted, times: &times, marks: &marks };
        let mut open: Vec<usize> = (0..pages.len()).collect();
        for depth in 0..DEEP {
            open = edge.lines_at(depth, &open, &mut made);
        }
    }
    made
}

/// The lines of each page. White space behind the last is no page, and a rule no line.
pub(super) fn pages(text: &Text) -> Vec<Vec<Line<'_>>> {
    let mut pages = Vec::new();
    for page in text.pages() {
        let mut at = page.start;
        let mut lines = Vec::new();
        for line in text.text[page].split_inclusive('\n') {
            let text = line.trim_end_matches(['\n', '\r']);
            let shown = text.trim();
            if !(shown.is_empty() || is_rule(shown)) {
                // A converter may have taken it for a heading.
                let shown = shown.trim_start_matches('#').trim_start();
                lines.push(Line { range: at..at + text.len(), text: shown });
            }
            at += line.len();
        }
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
    /// The marks of notes on each page.
    marks: &'a [HashSet<String>],
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
            } else if is_furniture(line.text) && !self.is_note(*page, line) {
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
                made.push(taken_out(self.sheet, line, Kind::PageNumber, message));
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
            made.push(taken_out(self.sheet, line, Kind::RunningHead, message).confidence(sure));
        }
    }

    /// The pages whose lines begin or end with the number of the page and differ in what else they
    /// say, as the heads of parts do: the number is set off from the words, or the words return.
    fn counting<'p>(&self, pages: impl Iterator<Item = &'p usize>, depth: usize) -> Vec<usize> {
        let text = |page: usize| self.line(page, depth).map_or("", |line| line.text);
        let lines: Vec<(usize, &str)> = pages.map(|page| (*page, text(*page))).collect();
        let found = with_page(&lines);
        let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        found.iter().for_each(|page| alike.entry(key(text(*page))).or_default().push(*page));
        // Lines that are all alike are heads of another kind.
        if found.len() < 3 || found.len() * 2 + 1 < self.pages.len() || alike.len() < 2 {
            return Vec::new();
        }
        let returning = |(key, pages): &(String, Vec<usize>)| {
            let texts: Vec<&str> = pages.iter().map(|page| text(*page)).collect();
            let within = self.times.get(key).copied().unwrap_or(0) > pages.len();
            let many = (pages.len() >= 2 || within) && key.contains(' ') && is_of_page(&texts);
            many || texts.iter().all(|text| is_set_off(text))
        };
        let mut found: Vec<usize> =
            alike.into_iter().filter(returning).flat_map(|(_, pages)| pages).collect();
        found.sort_unstable();
        found
    }

    /// Whether a line is a note at the foot of its page.
    fn is_note(&self, page: usize, line: &Line) -> bool {
        let lines = self.pages[page].iter().map(|line| line.text);
        let others: Vec<&str> = lines.filter(|text| numbered(text).is_none()).collect();
        let marks = self.marks.get(page).filter(|_| self.side == Side::Foot);
        is_note(line.text, &others, marks)
    }

    /// Whether all pages but the first are some that have this line at their heads, and each has a number
    /// alone at its foot that counts them.
    fn has_numbers_alone(&self, found: &[usize]) -> bool {
        let number = |page: &[Line]| numbered(page.last()?.text).map(|it| it.number);
        let mut numbers = self.pages.iter().map(|page| number(page));
        let first = numbers.next().flatten();
        let counts = (1..).zip(numbers).all(|(page, number)| {
            number.is_some() && number == first.and_then(|first| first.checked_add(page))
        });
        self.side == Side::Head && found.len() + 1 == self.pages.len() && counts
    }

    /// Whether the only heading of level 1 stands right below a line of the first page.
    fn is_above_title(&self, at: usize) -> bool {
        let below = self.pages[0].get(at + 1).map(|line| line.range.start);
        below.is_some() && below == marked_title(self.sheet).map(|title| title.range.start)
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
        let mut first: Vec<usize> = (0..self.pages[0].len().min(MOST_HEAD))
            .filter(|at| super::key(self.pages[0][*at].text) == key)
            // The foot of a short page is no title.
            .filter(|at| self.side == Side::Head || *at == 0 || place != Some(*at))
            .collect();
        let texts: Vec<&str> = found.iter().map(|page| text(*page)).collect();
        let counts = match numbering(&texts) {
            Numbering::Same => false,
            Numbering::Counts if count_pages(&found, &texts) => true,
            Numbering::Counts | Numbering::Differs => return None,
        };
        // The title does not count.
        let most = texts.iter().map(|text| runs(text).len()).max().unwrap_or(0);
        first.retain(|at| !counts || runs(self.pages[0][*at].text).len() < most);
        let named = texts.iter().any(|text| is_naming_page(text));
        // A word and a number is what chapters and forms are called.
        if counts && !key.contains(' ') && !named && first.is_empty() {
            return None;
        }
        // A sentence counts something else.
        if counts && !named && texts.iter().all(|text| text.ends_with('.')) {
            return None;
        }
        // The title itself stays, unless it stands below its own running head, or is none because a
        // heading below it is.
        if let [title] = *first
            && !self.is_above_title(title)
        {
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
            || count >= 2 && (counts && named && most || depth > 0 && count == all)
            || count >= 2 && self.has_numbers_alone(&found);
        let sure = sure && (!counts || !first.is_empty() || is_of_page(&texts) && within == 0);
        (sure || count >= 2 && most).then(|| (found, Confidence::sure_if(sure)))
    }
}

/// Takes a line at the edge of a page out.
pub(super) fn taken_out(sheet: &Sheet, line: &Line, kind: Kind, message: Message) -> Change {
    Change::new(kind, sheet.text.number_at(line.range.start), message)
        .edit(Edit::delete(line.range.clone()))
        .drops(line.text)
        .page_end(line.range.start)
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
