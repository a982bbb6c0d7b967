//! How wide the lines of a text are that were wrapped at the edge of a column: its measure.
//!
//! A line within a sentence was wrapped because its next word had no room: the measure lies between
//! its width and its width with that word. The measure of a text is where most of these stretches
//! meet; what lists and quotations have narrower, and what a converter has joined, moves it not.
//! Letters are as wide as printing types have them, or all alike, whichever fits more lines. Of a page
//! or two with hardly such a line, the width of most lines tells.

use super::blocks::Block;
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use unicode_normalization::UnicodeNormalization;

/// A measure holds so many letters of common width.
const LETTERS: std::ops::RangeInclusive<usize> = 40..=150;

/// One column of several does with fewer.
const FEWEST_LETTERS: usize = 24;

/// Fewer lines than this tell no measure.
const LINES: usize = 2;

/// So many lines of a hundred meet at the measure of a text that was wrapped: of one that is known to
/// have been on pages, and of others.
const PAGED: usize = 50;
const OTHERS: usize = 60;

/// What is free behind the next word where a line of a page did not end for want of room, in parts of a
/// hundred of the measure: where a sentence ends, where none does, and behind a heading.
pub(super) const FREE: usize = 5;
pub(super) const MUCH: usize = 20;
pub(super) const HALF: usize = 40;

/// A letter of common width.
const LETTER: usize = 50;

const SPACE: usize = 25;

/// How the widths of letters are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ruler {
    /// As common printing types have them.
    Print,
    /// All letters are alike.
    Typewriter,
}

/// The measures of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    ruler: Ruler,
    paragraphs: usize,
    /// Items are set narrower.
    items: usize,
}

impl Measure {
    /// The measure of a text, if it has been wrapped at one.
    pub fn of(sheet: &Sheet) -> Option<Measure> {
        let rulers = [Ruler::Print, Ruler::Typewriter];
        let paragraphs = rulers.map(|ruler| meeting(sheet, ruler, Block::is_paragraph));
        let items = rulers.map(|ruler| meeting(sheet, ruler, Block::is_item));
        let met = |at: usize| paragraphs[at].met + items[at].met;
        let best = usize::from(met(1) > met(0));
        // The lists of a page are wrapped as its paragraphs are.
        let first =
            if paragraphs[best].lines < LINES && sheet.text.paged { &items } else { &paragraphs };
        let few = first[best].lines < LINES;
        let Meeting { at, met, lines } = if few { common(sheet) } else { first[best] };
        let share = if sheet.text.paged { PAGED } else { OTHERS };
        let least = if sheet.text.paged { FEWEST_LETTERS } else { *LETTERS.start() };
        let wide = (least..=*LETTERS.end()).contains(&(at / LETTER));
        let wrapped = lines >= LINES && met * 100 >= lines * share && wide;
        let own = items[best];
        let told = own.lines >= LINES && own.met * 100 >= own.lines * share;
        wrapped.then_some(Measure {
            ruler: if few { Ruler::Print } else { rulers[best] },
            paragraphs: at,
            items: if told { own.at.min(at) } else { at },
        })
    }

    /// Whether a line, with the first word of the next one, leaves so many parts of a hundred of the
    /// measure free: it did not end for want of room.
    pub fn has_room(&self, line: &str, next: &str, item: bool, free: usize) -> bool {
        let measure = if item { self.items } else { self.paragraphs };
        self.ruler.with_next(line, next) * 100 < measure * (100 - free)
    }
}

/// Where the stretches of lines meet.
#[derive(Clone, Copy, Debug, Default)]
struct Meeting {
    at: usize,
    /// How many of them meet there.
    met: usize,
    lines: usize,
}

/// Where the lines within sentences meet that blocks of a kind have.
fn meeting(sheet: &Sheet, ruler: Ruler, kind: impl Fn(&Block) -> bool) -> Meeting {
    // Where a stretch begins, 0, and where it has ended, 1.
    let mut edges: Vec<(usize, u8)> = Vec::new();
    let mut lines = 0;
    for block in sheet.blocks.iter().filter(|block| kind(block)) {
        for row in block.rows.start + 1..block.rows.end {
            let (line, next) = (sheet.text.line(row - 1).trim(), sheet.text.line(row).trim());
            if is_wrapped(line, next) {
                edges.extend([(ruler.width(line), 0), (ruler.with_next(line, next), 1)]);
                lines += 1;
            }
        }
    }
    edges.sort_unstable();
    let mut best = Meeting { lines, ..Meeting::default() };
    let mut open = 0_usize;
    for (at, end) in edges {
        open = if end == 0 { open + 1 } else { open - 1 };
        if open > best.met {
            best = Meeting { at, met: open, lines };
        }
    }
    best
}

/// The width that lines of paragraphs hardly ever surpass. Those meet there that are nearly as wide.
fn common(sheet: &Sheet) -> Meeting {
    let blocks = sheet.blocks.iter().filter(|block| block.is_paragraph() && block.rows.len() > 2);
    let lines = blocks.flat_map(|block| block.rows.clone()).map(|row| sheet.text.line(row).trim());
    let own = lines.filter(|line| !line.contains("   "));
    let mut widths: Vec<usize> = own.map(|line| Ruler::Print.width(line)).collect();
    widths.sort_unstable();
    let Some(at) = widths.get(widths.len() * 9 / 10).copied() else { return Meeting::default() };
    let met = widths.iter().filter(|width| **width * 100 >= at * 80).count();
    Meeting { at, met, lines: widths.len() }
}

/// Whether a line ends within a sentence that goes on with the next, and neither is of a table.
fn is_wrapped(line: &str, next: &str) -> bool {
    !line.contains("   ")
        && !next.contains("   ")
        && prose::ending(line) == Ending::Open
        && prose::beginning(next) == Beginning::Lower
}

impl Ruler {
    fn width(self, text: &str) -> usize {
        let shown = text.chars().filter(|c| !"*_".contains(*c));
        match self {
            Ruler::Print => shown.map(printed).sum(),
            Ruler::Typewriter => shown.count() * LETTER,
        }
    }

    /// The width of a line with the first word of the next one.
    fn with_next(self, line: &str, next: &str) -> usize {
        let space = if self == Ruler::Print { SPACE } else { LETTER };
        let word = next.split_whitespace().next().unwrap_or_default();
        self.width(line.trim()) + space + self.width(word)
    }
}

/// The width of a letter in hundredths of the size: common ones of serif and sans serif types.
fn printed(c: char) -> usize {
    if c.is_ascii_lowercase() {
        return latin(c);
    }
    let base = if c.is_ascii() { c } else { c.nfd().next().unwrap_or(c) };
    match base {
        ' ' => SPACE,
        '\u{ad}' => 0,
        c if c.is_ascii_lowercase() => latin(c),
        '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'I' | 'ı' | 'ι' | 'і' | '·' | '‘' | '’' => {
            26
        }
        '-' | '(' | ')' | '[' | ']' | '/' | '"' | '“' | '”' | '„' | '‐' => 36,
        'M' | 'W' | '@' | '%' | '—' | 'Ω' | 'Ш' | 'Щ' | 'Ж' | 'М' | 'Ю' | 'Ф' => 86,
        'ш' | 'щ' | 'ж' | 'м' | 'ю' | 'ф' | 'ω' => 78,
        'т' | 'к' | 'г' | 'с' | 'з' | 'τ' | 'σ' | 'ς' | 'J' => 47,
        c if c.is_uppercase() => 67,
        _ => 52,
    }
}

/// The width of a Latin small letter.
fn latin(c: char) -> usize {
    match c {
        'i' | 'l' | 'j' => 26,
        't' | 'f' | 'r' => 35,
        's' | 'c' | 'z' | 'v' | 'x' | 'y' | 'k' => 48,
        'm' => 82,
        'w' => 70,
        _ => 53,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;
    use crate::repair::text::Text;

    fn measure(text: &str) -> Option<Measure> {
        Measure::of(&Sheet::new(&Text::of_lines(of_text(text)), false))
    }

    #[test]
    fn lines_within_sentences_tell_the_measure() {
        let line = "clean water comes to every village that the plan has named in its";
        let text = format!("{line}\n").repeat(8) + "end.\n";
        let found = measure(&text).unwrap();
        assert!(found.has_room("It ends here.", "Next", false, 5));
        assert!(!found.has_room(line, "first", false, 5));
        assert!(measure("Short.\nLines.\n").is_none());
        // As wide as it likes: none was wrapped.
        let loose: String = (1..12).map(|n| format!("{}\n", "word ".repeat(n * n))).collect();
        assert!(measure(&loose).is_none());
    }

    #[test]
    fn letters_are_as_wide_as_printed() {
        assert!(Ruler::Print.width("illicit") * 2 < Ruler::Print.width("mammamw"));
        assert_eq!(Ruler::Print.width("é"), Ruler::Print.width("e"));
        assert_eq!(Ruler::Typewriter.width("illicit"), Ruler::Typewriter.width("mammamw"));
        assert_eq!(Ruler::Print.width("a\u{ad}b"), Ruler::Print.width("ab"));
    }
}
