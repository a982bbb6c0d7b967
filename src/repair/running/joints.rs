//! Ends of pages that no form feed tells: converters join pages with an end of line, a blank line or
//! a rule, and leave the number of the page where it stood.
//!
//! A number ends pages if it counts one by one through the whole text, and if what is around it
//! shows that nothing else is counted: it is the last line of the text, the same line returns right
//! behind it, or it cuts sentences. Chapters, steps and verses stand below their numbers.

use super::counts::is_set_off;
use super::furniture::{LONGEST, is_naming_page, key, runs, without_page};
use super::numbers::{LEAST_PAGE, YEARS, is_dashed, is_of_many, numbered};
use crate::repair::binding_words::is_cut_off;
use crate::repair::blocks::is_rule;
use crate::repair::page_words::is_page_word;
use crate::repair::prose::{self, Beginning, Ending, squeezed};
use crate::repair::text::Text;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Fewer numbers that do not say how many there are count no pages.
const FEWEST: usize = 3;

/// So many lines at most may stand below the number at the foot of each page.
const MOST_FOOT: usize = 2;

/// A sentence that is cut has more words than this on the line above.
const LEAST_CUT: usize = 4;

/// A line that may hold the number of its page.
#[derive(Clone)]
struct Counter {
    /// Index of the line among those that show something.
    at: usize,
    number: u32,
}

/// Lines that show something, with their rows.
struct Lines<'a> {
    rows: Vec<usize>,
    texts: Vec<&'a str>,
    /// The bytes at which they begin.
    starts: Vec<usize>,
}

/// Notes where pages end, in a text without form feeds.
pub(in crate::repair) fn tell_pages(text: &mut Text) {
    if text.text.contains('\u{c}') {
        return;
    }
    let lines = Lines::of(text);
    let mut ends = Vec::new();
    for (form, counters) in counters(&lines.texts) {
        let row = longest_row(&lines, &counters);
        let found = Joints::of(&lines, &row).and_then(|joints| joints.ends(&form));
        ends = found.filter(|found| found.len() > ends.len()).unwrap_or(ends);
    }
    if ends.is_empty() {
        return;
    }
    let plain = is_plain(&lines.texts);
    let rows: Vec<usize> = ends.into_iter().map(|at| first_row(text, &lines, at)).collect();
    text.paged |= plain;
    for row in rows {
        text.rows[row].page_end = true;
    }
}

/// The row of a line, or that of a rule between it and the line above.
fn first_row(text: &Text, lines: &Lines, at: usize) -> usize {
    let above = at.checked_sub(1).map_or(0, |above| lines.rows[above] + 1);
    let row = lines.rows[at];
    (above..row).find(|row| !text.line(*row).trim().is_empty()).unwrap_or(row)
}

/// Whether nobody has written Markdown: the text looks as its pages did.
fn is_plain(lines: &[&str]) -> bool {
    let markup = |line: &&str| {
        let heading = line.trim_start_matches('#');
        heading.len() < line.len() && heading.starts_with(' ')
            || line.starts_with('|')
            || ["**", "](", "[^", "```"].iter().any(|sign| line.contains(sign))
    };
    !lines.iter().any(markup)
}

impl<'a> Lines<'a> {
    fn of(text: &'a Text) -> Self {
        let mut lines = Lines { rows: Vec::new(), texts: Vec::new(), starts: Vec::new() };
        for (row, known) in text.rows.iter().enumerate() {
            let line = text.line(row).trim();
            if !line.is_empty() && !is_rule(line) {
                lines.rows.push(row);
                lines.texts.push(line);
                lines.starts.push(known.start);
            }
        }
        lines
    }

    fn key(&self, at: usize) -> Option<String> {
        let text = self.texts.get(at).filter(|text| text.len() <= 2 * LONGEST)?;
        Some(key(text)).filter(|key| key.chars().filter(|c| c.is_alphabetic()).count() >= 3)
    }

    /// Those of some lines that another of them is like.
    fn returning(&self, places: impl Iterator<Item = usize> + Clone) -> HashSet<usize> {
        let mut times: HashMap<String, usize> = HashMap::new();
        let keys = places.clone().filter_map(|at| self.key(at));
        keys.for_each(|key| *times.entry(key).or_default() += 1);
        let returns = |at: &usize| self.key(*at).is_some_and(|key| times[&key] >= 2);
        places.filter(returns).collect()
    }

    /// Whether a sentence breaks off in a line and goes on in another.
    fn is_cut(&self, above: Option<usize>, below: usize) -> bool {
        let above = above.and_then(|at| self.texts.get(at));
        above.zip(self.texts.get(below)).is_some_and(|(above, below)| {
            let open = matches!(prose::ending(above), Ending::Open | Ending::Hyphen);
            let lower = prose::beginning(below) == Beginning::Lower && !prose::is_point(below);
            prose::count(above) >= LEAST_CUT
                && !above.starts_with('#')
                && !prose::is_address(below)
                && lower
                && (open || is_cut_off(above))
        })
    }
}

/// Lines with a number that may be that of the page, by what else they have.
fn counters(lines: &[&str]) -> BTreeMap<String, Vec<Counter>> {
    let mut found: BTreeMap<String, Vec<Counter>> = BTreeMap::new();
    let mut fenced = false;
    for (at, line) in lines.iter().enumerate() {
        fenced ^= line.starts_with("```");
        if let Some((form, number)) = counter(line).filter(|_| !fenced) {
            found.entry(form).or_default().push(Counter { at, number });
        }
    }
    found.retain(|_, counters| counters.len() >= 2);
    found
}

/// The number of the page that a line may hold, and the rest of the line.
fn counter(line: &str) -> Option<(String, u32)> {
    if !line.contains(|c: char| c.is_ascii_digit()) || line.len() > LONGEST {
        return None;
    }
    let text = line.trim_start_matches('#').trim();
    if let Some(found) = numbered(text) {
        let dashed = if is_dashed(text) { "-" } else { "" };
        let named = if is_naming_page(text) { "page" } else { "" };
        return Some((format!("{dashed}{named}{}", found.form), found.number));
    }
    // Headings with words, such as those of versions, and lines with addresses are the author's.
    let own = text.len() < line.len() || text.contains("://");
    if own || prose::ending(text) == Ending::Closed || !text.contains(char::is_alphabetic) {
        return None;
    }
    let runs = runs(text);
    let (range, number) = if is_naming_page(text) {
        runs.into_iter().find(|(range, _)| {
            let (before, after) = (&text[..range.start], &text[range.end..]);
            let before = before.split_whitespace().next_back();
            let after = after.split_whitespace().next();
            [before, after].into_iter().flatten().any(is_page_word)
        })?
    } else {
        runs.into_iter().next_back().filter(|(range, _)| {
            range.end == text.len()
                && text[..range.start].ends_with(char::is_whitespace)
                && is_set_off(text)
        })?
    };
    Some((squeezed(&format!("{}#{}", &text[..range.start], &text[range.end..])), number))
}

/// Of the rows of numbers that count one by one, the longest; of those, that beside lines that
/// return.
fn longest_row(lines: &Lines, counters: &[Counter]) -> Vec<Counter> {
    let mut times: HashMap<String, usize> = HashMap::new();
    let below = |counter: &Counter| lines.key(counter.at + 1);
    counters.iter().filter_map(below).for_each(|key| *times.entry(key).or_default() += 1);
    let returns = |counter: &Counter| {
        below(counter).is_some_and(|key| times.get(&key).is_some_and(|times| *times > 1))
    };
    // Of rows that end with a number: their worth, and the last counter of the best.
    let mut best: HashMap<u32, (usize, usize)> = HashMap::new();
    let mut above: Vec<Option<usize>> = Vec::with_capacity(counters.len());
    let mut last: Option<(usize, usize)> = None;
    for (index, counter) in counters.iter().enumerate() {
        let before = counter.number.checked_sub(1).and_then(|number| best.get(&number));
        let worth = before.map_or(0, |(worth, _)| *worth) + 1 + usize::from(returns(counter));
        above.push(before.map(|(_, index)| *index));
        let own = best.entry(counter.number).or_insert((worth, index));
        if worth >= own.0 {
            *own = (worth, index);
        }
        last = last.filter(|(most, _)| *most > worth).or(Some((worth, index)));
    }
    let mut row = Vec::new();
    let mut at = last.map(|(_, index)| index);
    while let Some(index) = at {
        row.push(counters[index].clone());
        at = above[index];
    }
    row.reverse();
    row
}

/// Numbers that count one by one, with what is around them.
struct Joints<'a> {
    lines: &'a Lines<'a>,
    row: &'a [Counter],
    /// So many lines below each number belong to the foot of its page.
    foot: usize,
    /// The last number ends the text.
    closes: bool,
    /// At how many of them the same line stands below, or above.
    heads: usize,
    /// How many of them cut a sentence.
    cuts: usize,
}

impl<'a> Joints<'a> {
    fn of(lines: &'a Lines<'a>, row: &'a [Counter]) -> Option<Self> {
        let (first, last) = (row.first()?, row.last()?);
        if row.len() < 2 || first.at == 0 {
            return None;
        }
        let rest = lines.texts.len() - last.at - 1;
        let within = &row[..row.len() - 1];
        let foot = (1..=rest.min(MOST_FOOT)).take_while(|depth| {
            let key = lines.key(last.at + depth);
            let same = |counter: &&Counter| lines.key(counter.at + depth) == key;
            key.is_some() && within.iter().filter(same).count() * 4 >= within.len() * 3
        });
        let foot = foot.count();
        let closes = rest == foot;
        let foot = if closes { foot } else { 0 };
        let inner = if closes { within } else { row };
        let above = |counter: &Counter| counter.at.checked_sub(1);
        let below = |counter: &Counter| Some(counter.at + foot + 1);
        let heads = lines.returning(inner.iter().filter_map(below));
        let feet = lines.returning(inner.iter().filter_map(above));
        // The sentence goes on below the head.
        let cuts = inner.iter().filter(|counter| {
            let after = counter.at + foot + 1;
            lines.is_cut(above(counter), after + usize::from(heads.contains(&after)))
        });
        let cuts = cuts.count();
        Some(Joints { lines, row, foot, closes, heads: heads.len().max(feet.len()), cuts })
    }

    /// The lines that begin a page, if the numbers are those of pages.
    fn ends(&self, form: &str) -> Option<Vec<usize>> {
        let told = if is_of_all(form) { self.is_whole(form) } else { self.is_proven(form) };
        let next = self.row.iter().map(|counter| counter.at + self.foot + 1);
        told.then(|| next.filter(|at| *at < self.lines.texts.len()).collect())
    }

    /// Whether numbers with that of all pages go from the first to the last.
    fn is_whole(&self, form: &str) -> bool {
        let (first, last) = (self.row[0].number, self.row[self.row.len() - 1].number);
        let all = runs(form).last().map_or(0, |(_, number)| *number);
        let heads = self.heads >= 2;
        first <= 2 && last.saturating_add(1) >= all && (self.closes || self.cuts > 0 || heads)
    }

    /// Whether what is around numbers shows that they count pages.
    fn is_proven(&self, form: &str) -> bool {
        let starts = |counter: &Counter| self.lines.starts[counter.at];
        // The last page may end early, and another may be a picture.
        let short = |pair: &&[Counter]| starts(&pair[1]) - starts(&pair[0]) < LEAST_PAGE;
        let full = &self.row[..self.row.len() - usize::from(self.closes)];
        let wide = full.windows(2).filter(short).count() * 4 <= full.len();
        let years = form.is_empty() && self.row.iter().all(|it| YEARS.contains(&it.number));
        let count = self.row.len();
        if count < FEWEST || !wide || years {
            return false;
        }
        // What comes before the first number is a page as well.
        let page = starts(&self.row[0]) >= LEAST_PAGE;
        let headed = self.heads * 5 >= (count - 1) * 4;
        let cut = self.cuts > 0 && self.cuts * 4 >= count - 1;
        headed && (self.closes || self.cuts > 0)
            || page && cut && (self.closes || self.cuts >= FEWEST - 1)
    }
}

/// Whether a form says how many pages there are: `3 / 12`, `Page 3 of 12`.
fn is_of_all(form: &str) -> bool {
    let named = form.strip_prefix("page").is_some_and(|rest| runs(rest).len() == 1);
    let own = form.strip_prefix("/ ").is_some_and(|total| total.parse::<u32>().is_ok());
    let marked = form.split_once('#').is_some_and(|(before, after)| {
        let words = without_page(after);
        let total = words.len() == 2 && words[1].bytes().all(|byte| byte.is_ascii_digit());
        total && before.split_whitespace().next_back().is_some_and(is_page_word)
    });
    is_of_many(form) || own || named || marked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;

    /// The lines that begin pages.
    fn told(text: &str) -> Vec<String> {
        let mut text = Text::of_lines(of_text(text));
        tell_pages(&mut text);
        let rows = (0..text.rows.len()).filter(|row| text.rows[*row].page_end);
        rows.map(|row| text.line(row).to_owned()).collect()
    }

    #[test]
    fn numbers_that_close_pages() {
        assert_eq!(told("Water is\nclean and\n1 / 2\nso it\nis.\n2 / 2"), ["so it"]);
    }

    #[test]
    fn forms_of_counters() {
        for (text, wanted) in [
            ("## 1 / 8", Some(("/ 8", 1))),
            ("EN Page 3 of 19", Some(("EN Page # of 19", 3))),
            ("Clean water | 4", Some(("Clean water | #", 4))),
            ("- 3 -", Some(("-", 3))),
            ("Article 3", None),
            ("## Version 2 | 3", None),
            ("Section 4 ends.", None),
        ] {
            assert_eq!(counter(text), wanted.map(|(form, it)| (form.to_owned(), it)), "{text}");
        }
        assert!(is_of_all("EN Page # of 19"));
        assert!(!is_of_all("Clean water | #"));
    }
}
