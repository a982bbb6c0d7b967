//! What may be the text of a note: lines that begin with a mark, up to the next such line or the
//! end of their block.

use super::feet::Feet;
use super::marks::{is_number, lone_signs, raised};
use super::returns;
use crate::repair::blocks::{Block, BlockKind};
use crate::repair::note_words::heads_notes;
use crate::repair::running::names_page;
use crate::repair::sheet::Sheet;
use std::ops::Range;

/// A stretch that may be a note.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Definition {
    /// Bytes from its mark to the end of its text, whole lines.
    pub range: Range<usize>,
    /// Where its text begins.
    pub text: usize,
    pub style: DefinitionStyle,
    pub value: String,
    /// Index of the block that it begins in.
    pub block: usize,
    /// It begins its block, or goes on a row of notes that does.
    pub leads: bool,
    /// It stands in the list that ends the text, or in the one below the heading of notes.
    pub last_list: bool,
    /// It stands in a list that ends a page, and nothing leads to that.
    pub at_foot: bool,
    /// Its number stands alone on its line, as also that of a page does.
    pub alone: bool,
    /// A line of the page stands below it in its block: its number, or what returns on each.
    pub ends_page: bool,
    /// It ends with the arrow that leads back to its mark.
    pub returns: bool,
    /// The blocks behind its own up to that arrow.
    pub more: Range<usize>,
}

/// How the mark before a note looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DefinitionStyle {
    /// `¹ Text`
    Raised,
    /// `1 Text`
    Plain,
    /// `[1] Text`
    Bracket,
    /// `1. Text`: as lists are numbered.
    Listed,
    /// `1) Text`, as lists are, too.
    Half,
    /// `(1) Text`
    Round,
    /// `*Text`, `† Text`
    Symbol,
}

impl DefinitionStyle {
    /// Whether points of lists look so, too.
    pub fn is_listed(self) -> bool {
        use DefinitionStyle::{Half, Listed, Round};
        matches!(self, Listed | Half | Round)
    }
}

struct Head {
    style: DefinitionStyle,
    value: String,
    /// How long the mark is, with the space behind it.
    length: usize,
}

/// All stretches that may be notes, in order.
pub(super) fn definitions(sheet: &Sheet) -> Vec<Definition> {
    let mut found: Vec<Definition> = Vec::new();
    let feet = Feet::new(sheet);
    for (index, block) in sheet.blocks.iter().enumerate() {
        if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. }) {
            continue;
        }
        if let Some(before) = found.last_mut()
            && before.text == before.range.end
            && before.block + 1 == index
            && block.is_paragraph()
        {
            // The number stood alone: this is its text.
            before.alone = true;
            before.text = block.words;
            before.range.end = block.range.end;
            continue;
        }
        of_block(sheet, &feet, index, &mut found);
    }
    found.retain(|definition| definition.text < definition.range.end);
    returns::close(sheet, &mut found);
    let mut last = sheet.blocks.iter().rposition(|block| block.kind != BlockKind::Note);
    for definition in found.iter_mut().rev() {
        let listed = definition.style.is_listed();
        if !listed || last.is_none_or(|last| definition.block < last) {
            break;
        }
        definition.last_list = true;
        last = if definition.leads { definition.block.checked_sub(1) } else { last };
    }
    below_heading(sheet, &mut found);
    at_foot(sheet, &mut found);
    found
}

/// Whether a block begins with a mark of a note, one of those that the text has. A plain number may
/// also be that of a page, before a running head: notes end as sentences do.
pub(in crate::repair) fn begins_as_note(sheet: &Sheet, block: &Block) -> bool {
    let line = sheet.str(block.range.clone()).trim();
    head(line, line, true, block.is_item(), (None, false)).is_some_and(|head| match head.style {
        DefinitionStyle::Raised => true,
        DefinitionStyle::Plain => line.ends_with('.') && sheet.notes().contains(&head.value),
        _ => sheet.notes().contains(&head.value),
    })
}

/// The mark that a line begins with, as notes do: whether it is raised, and its number or sign.
pub(in crate::repair) fn leading_mark(line: &str) -> Option<(bool, String)> {
    let head = head(line, line, true, false, (None, false))?;
    Some((head.style == DefinitionStyle::Raised, head.value))
}

/// What is listed below the heading of notes are notes, wherever it stands.
fn below_heading(sheet: &Sheet, found: &mut [Definition]) {
    let mut next = None;
    for definition in found {
        let above = definition.block.checked_sub(1).and_then(|above| sheet.blocks.get(above));
        let headed = above.is_some_and(|above| {
            sheet.is_one_line(above) && heads_notes(sheet.str(above.range.clone()))
        });
        let in_row = next.is_some_and(|next| definition.block <= next);
        if headed || in_row {
            definition.last_list = true;
            next = Some(definition.block + 1);
        }
    }
}

/// Items right above the end of a page that no words lead to may be notes.
fn at_foot(sheet: &Sheet, found: &mut [Definition]) {
    let next = |block: usize| sheet.blocks.get(block + 1);
    let mut last = None;
    for at in (0..found.len()).rev() {
        let block = found[at].block;
        let goes_on = last.is_some_and(|last| last == block + 1);
        let ends = next(block).is_some_and(|below| sheet.page_ended(below));
        let listed = found[at].style == DefinitionStyle::Listed;
        found[at].at_foot = listed && (goes_on || ends);
        last = found[at].at_foot.then_some(block);
    }
    let mut led = false;
    for at in 0..found.len() {
        let above = found[at].block.checked_sub(1).and_then(|above| sheet.blocks.get(above));
        let begins = at == 0 || !found[at - 1].at_foot || found[at - 1].block + 1 < found[at].block;
        if begins {
            led = above.is_some_and(|above| {
                above.is_item() || sheet.words(above).trim_end().ends_with([':', ';'])
            });
        }
        found[at].at_foot &= !led;
    }
}

fn of_block(sheet: &Sheet, feet: &Feet, index: usize, found: &mut Vec<Definition>) {
    let Some(block) = sheet.blocks.get(index) else { return };
    let mut leads = true;
    let mut open = false;
    let mut from = found.len();
    let is_item =
        |at: Option<usize>| at.and_then(|at| sheet.blocks.get(at)).is_some_and(Block::is_item);
    let headed = index.checked_sub(1).and_then(|at| sheet.blocks.get(at));
    let headed = headed.is_some_and(|above| above.kind == BlockKind::Heading);
    let listed = headed || is_item(index.checked_sub(1)) || is_item(Some(index + 1));
    for row in block.rows.clone() {
        let range = sheet.text.line_range(row);
        let line = sheet.str(range.clone());
        let first = row == block.rows.start;
        if feet.ends(row) {
            end_page(&mut found[from..], range.start, open);
            (open, leads, from) = (false, false, found.len());
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let rest = sheet.str(range.start + indent..block.range.end);
        let due = found.last().filter(|last| open || last.block + 1 == index).and_then(next_number);
        let head = head(&line[indent..], rest, first, block.is_item(), (due, listed));
        let below = found.last().filter(|_| open);
        let Some(head) = head.or_else(|| next_symbol(&line[indent..], rest, below)) else {
            leads &= open;
            open &= !returns::closes(found, line, range.end);
            continue;
        };
        // Below an item at the foot of a page notes may stand, too.
        let item = found.last().is_some_and(|last| {
            last.range.start == block.range.start && last.style.is_listed() && block.is_item()
        });
        let noted = open && item && !head.style.is_listed();
        if open && !found.last().is_some_and(|last| follows(last, &head)) && !noted {
            continue;
        }
        leads &= !noted;
        if open && let Some(last) = found.last_mut() {
            last.range.end = range.start.saturating_sub(1);
        }
        let text = range.start + indent + head.length;
        found.push(Definition {
            range: range.start..block.range.end,
            // A number alone on its line: its text is the rest of the block.
            text: if text < range.end { text } else { (range.end + 1).min(block.range.end) },
            style: head.style,
            value: head.value,
            block: index,
            leads,
            last_list: false,
            at_foot: false,
            alone: text >= range.end && text < block.range.end,
            ends_page: false,
            returns: false,
            more: 0..0,
        });
        open = !returns::closes(found, line, range.end);
    }
}

/// Whether a mark is that of the note right below another: the next one, in the same style.
fn follows(last: &Definition, head: &Head) -> bool {
    let numbers = last.value.parse::<u32>().ok().zip(head.value.parse::<u32>().ok());
    head.style == last.style
        && numbers.is_none_or(|(last, own)| (1..4).contains(&own.wrapping_sub(last)))
}

/// Ends the notes of a page in front of what has to do with the page alone.
fn end_page(notes: &mut [Definition], at: usize, open: bool) {
    notes.iter_mut().for_each(|note| note.ends_page = true);
    if open && let Some(last) = notes.last_mut() {
        last.range.end = at.saturating_sub(1);
        last.text = last.text.min(last.range.end);
    }
}

/// The number of the note that follows one with a plain number.
fn next_number(last: &Definition) -> Option<u32> {
    let plain = last.style == DefinitionStyle::Plain;
    last.value.parse::<u32>().ok().filter(|_| plain).map(|number| number + 1)
}

/// The mark that a line begins with. `due` is the number that a plain one would have if it goes on
/// a row of notes: then its text may begin with a number, too. `listed`: items stand beside it, or a
/// heading above.
fn head(
    line: &str,
    rest: &str,
    first: bool,
    item: bool,
    (due, listed): (Option<u32>, bool),
) -> Option<Head> {
    let spaced = |mark: usize| {
        let tail = &line[mark..];
        mark + tail.len() - tail.trim_start().len()
    };
    if let Some((length, value)) = raised(line) {
        return Some(Head { style: DefinitionStyle::Raised, value, length: spaced(length) });
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let number = &line[..digits];
    let tail = &line[digits..];
    // `3 / 20` is the page.
    if is_number(number) && !names_page(line) {
        let in_row = due.is_some() && due == number.parse().ok();
        let alone = tail.trim().is_empty();
        let worded = tail.starts_with([' ', '\t'])
            && tail
                .trim_start()
                .starts_with(|c: char| (in_row || !c.is_numeric()) && !",.%".contains(c));
        if alone || worded || is_glued(tail, in_row) {
            let length = spaced(digits);
            return Some(Head { style: DefinitionStyle::Plain, value: number.to_owned(), length });
        }
        let listed = tail.starts_with(". ") || tail.starts_with(") ");
        if listed && (first || item) {
            let length = spaced(digits + 1);
            let style = match tail.starts_with(')') {
                true => DefinitionStyle::Half,
                false => DefinitionStyle::Listed,
            };
            return Some(Head { style, value: number.to_owned(), length });
        }
    }
    for (open, close, style) in [
        ("[", "] ", DefinitionStyle::Bracket),
        ("\\[", "\\] ", DefinitionStyle::Bracket),
        ("(", ") ", DefinitionStyle::Round),
    ] {
        let inner = line.strip_prefix(open).and_then(|inner| inner.split_once(close));
        if let Some((value, _)) = inner.filter(|(value, _)| is_number(value)) {
            let length = spaced(open.len() + value.len() + close.len());
            return Some(Head { style, value: value.to_owned(), length });
        }
    }
    // A bullet among others is one.
    let bullet = listed && line.starts_with("* ");
    if first && !bullet { symbol(line, rest) } else { None }
}

/// Whether a number is glued to the first word of its note, as LaTeX sets them: `1Logic`. Names such as
/// `3D` have no small letters, unless it is the next number of a row.
fn is_glued(tail: &str, in_row: bool) -> bool {
    let mut chars = tail.chars();
    let capital = chars.next().is_some_and(char::is_uppercase);
    let address = ["http://", "https://", "www."].iter().any(|begin| tail.starts_with(begin));
    address || capital && (in_row || chars.next().is_some_and(char::is_lowercase))
}

/// The sign that a line begins with right below a note that begins with another.
fn next_symbol(line: &str, rest: &str, last: Option<&Definition>) -> Option<Head> {
    let last = last.filter(|last| last.style == DefinitionStyle::Symbol)?;
    symbol(line, rest).filter(|head| head.value != last.value && !line.starts_with("* "))
}

/// Asterisks, daggers or a section sign that belong to nothing in the rest of its block.
fn symbol(line: &str, rest: &str) -> Option<Head> {
    let run = line.find(|c| !"\\*†‡§".contains(c)).unwrap_or(line.len());
    let sign = line[..run].replace('\\', "");
    let text = line[run..].trim_start();
    let worded = text.starts_with(|c: char| c.is_alphanumeric() || "\"'„“”«‘’([".contains(c));
    let worded = worded && text.contains(char::is_alphanumeric);
    // Paragraphs of laws have numbers.
    let numbered = sign == "§" && text.starts_with(|c: char| c.is_numeric());
    if sign.is_empty() || !worded || numbered || sign.chars().count() > 3 {
        return None;
    }
    let escaped = sign.len() < run;
    let bullet = sign == "*" && line[run..].starts_with(' ') && !escaped;
    let starred = sign.starts_with('*') && !escaped;
    if starred && !bullet {
        let lone = lone_signs(rest).iter().take_while(|(at, _)| *at < run).count();
        if lone < run {
            return None;
        }
    }
    let length = line.len() - text.len();
    Some(Head { style: DefinitionStyle::Symbol, value: sign, length })
}
