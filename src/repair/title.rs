//! The lines at the head of a paper: title, subtitle and date go to the front matter.

use super::binding_words::is_cut_off;
use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::headings::number;
use super::prose::{self, Beginning};
use super::running::is_page_line;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::lang::EU;
use crate::model::words::words;
use crate::model::{Message, months};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More lines than this are no title.
const MOST: usize = 8;

/// A line of the head.
struct Line<'a> {
    text: &'a str,
    /// Byte of the text behind it.
    end: usize,
    /// Index of its block.
    block: usize,
}

/// Takes title, subtitle and date out of the text.
pub(super) fn title(sheet: &Sheet) -> Vec<Change> {
    change(sheet).into_iter().collect()
}

fn change(sheet: &Sheet) -> Option<Change> {
    let lines = head(sheet);
    let first_block = lines.iter().take_while(|line| line.block == 0).count();
    let date = lines.iter().position(|line| is_date(line.text));
    let (own, end) = match date {
        // The date may stand above, too.
        Some(0) => (1..first_block.max(2), first_block.max(2)),
        Some(at) => (0..at, at + 1),
        None => (0..first_block, first_block),
    };
    let named = lines.get(own.clone()).filter(|named| !named.is_empty())?;
    let sure = sheet.damaged && (date.is_some() || first_block > 1 || has_more(sheet));
    // `1 Introduction` is the first heading of a paper without a title.
    if named.len() == 1 && date.is_none() && is_first_part(sheet, named[0].text) {
        return None;
    }
    let length = title_length(named);
    let (title, subtitle) = named.split_at(length);
    let title = joined(title);
    // A heading is a title already, unless a date shows that a title page has been written out.
    let marked = sheet.blocks.first().is_some_and(|block| block.kind == BlockKind::Heading);
    if marked && date.is_none() {
        return None;
    }
    let subtitle = joined(subtitle);
    if title.contains("[^") || subtitle.contains("[^") || title.is_empty() {
        return None;
    }
    let mut front = vec![format!("title: {}", scalar(&title))];
    if !subtitle.is_empty() {
        front.push(format!("subtitle: {}", scalar(&subtitle)));
    }
    if let Some(date) = date.and_then(|at| lines.get(at)) {
        front.push(format!("date: {}", scalar(bare(date.text))));
    }
    let last = lines.get(end.checked_sub(1)?)?;
    let start = sheet.blocks.first()?.range.start;
    let message = Message::new("repair-title").with("title", &title).with("lines", end);
    let mut change = Change::new(Kind::Title, sheet.text.number_at(start), message)
        .edit(Edit::delete(start..last.end))
        .confidence(Confidence::sure_if(sure));
    change.front = front;
    Some(change)
}

/// Whether a line is numbered as the first part of a text: `1 Scope`, or `Article 1` where another
/// line is `Article 2`.
fn is_first_part(sheet: &Sheet, text: &str) -> bool {
    if let Some(name) = text.strip_suffix(" 1") {
        let second = format!("{name} 2");
        let mut lines = sheet.blocks.iter().filter(|block| sheet.is_one_line(block));
        return lines.any(|block| sheet.words(block).trim() == second);
    }
    let (depth, words) = number(text);
    depth == 1 && text[..text.len() - words.len()].trim_end().trim_end_matches('.') == "1"
}

/// The short lines before the text begins; none if there is a title already.
fn head<'a>(sheet: &Sheet<'a>) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if index == 0 && is_marked_title(sheet, block) {
            let range = block.words..block.range.end;
            lines.push(Line { end: range.end, text: sheet.str(range).trim(), block: index });
            continue;
        }
        // `3. May 2026` is an item of a list to Markdown.
        let date = block.is_item() && is_date(sheet.str(block.range.clone()));
        if !(date || block.is_paragraph() && is_head(sheet, block)) || is_cut(sheet, index) {
            break;
        }
        lines.extend(block.rows.clone().map(|row| {
            let range = sheet.text.line_range(row);
            Line { end: range.end, text: sheet.str(range).trim(), block: index }
        }));
        if lines.len() > MOST {
            lines.retain(|line| line.block < index);
            break;
        }
    }
    lines
}

/// Whether the number of a page stands below a block, and below that its sentence goes on.
fn is_cut(sheet: &Sheet, index: usize) -> bool {
    let (number, next) = (sheet.blocks.get(index + 1), sheet.blocks.get(index + 2));
    number.is_some_and(|number| is_page_line(sheet, number))
        && next.is_some_and(|next| prose::beginning(sheet.words(next)) == Beginning::Lower)
}

/// Whether a block is a heading of level 1, and the only one.
fn is_marked_title(sheet: &Sheet, block: &Block) -> bool {
    marked_title(sheet).is_some_and(|title| title.range == block.range)
}

/// The heading of level 1, if there is only one.
pub(super) fn marked_title<'a>(sheet: &'a Sheet) -> Option<&'a Block> {
    let mut found = sheet.blocks.iter().filter(|block| {
        block.kind == BlockKind::Heading && sheet.str(block.range.clone()).starts_with("# ")
    });
    found.next().filter(|_| found.next().is_none())
}

/// Whether a block may be a part of the head: lines that no sentence ends in.
pub(super) fn is_head(sheet: &Sheet, block: &Block) -> bool {
    let text = sheet.words(block);
    let stops = text.contains(". ") && !text.chars().any(|c| c.is_ascii_digit());
    let dated = text.lines().next_back().is_some_and(is_date);
    let ends = text.trim_end().ends_with(['.', ';', ',', ':']) && !dated;
    let upper = prose::beginning(text) != Beginning::Lower;
    let longest = text.lines().map(prose::length).max().unwrap_or(0);
    // What a page has cut off is no title.
    let cut = text.matches("**").count() % 2 == 1 || is_cut_off(text);
    upper
        && !cut
        && !stops
        && !ends
        && longest <= 130
        && prose::length(text) <= 400
        && !text.contains("](")
        && !text.contains("][")
        && (block.rows.len() <= 6)
        && !is_wrapped(text)
}

/// Whether its lines are as long as the page is wide.
pub(super) fn is_wrapped(text: &str) -> bool {
    let lengths: Vec<usize> = text.lines().map(prose::length).collect();
    let (Some(last), Some(most)) = (lengths.last(), lengths.iter().max()) else { return false };
    lengths.len() >= 3
        && lengths[..lengths.len() - 1].iter().all(|length| length * 10 >= most * 8)
        && last <= most
        && *most > 60
}

/// Whether more than one line follows that is a heading: then the first is no heading itself.
fn has_more(sheet: &Sheet) -> bool {
    let next = sheet.blocks.get(1);
    next.is_some_and(|next| next.is_prose() || next.kind == BlockKind::Heading)
}

/// How many of the lines are the title: those that go on with the first.
fn title_length(lines: &[Line]) -> usize {
    let mut length = 1;
    while let (Some(before), Some(line)) = (lines.get(length - 1), lines.get(length)) {
        let capitals = is_capitals(before.text);
        let lower = prose::beginning(line.text) == Beginning::Lower;
        let goes_on =
            before.block == line.block && if capitals { is_capitals(line.text) } else { lower };
        if !goes_on {
            break;
        }
        length += 1;
    }
    length
}

/// Whether all of its letters are capitals.
pub(super) fn is_capitals(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| !c.is_lowercase())
}

/// Lines of one block go on; blocks are set apart by a dash.
fn joined(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut block = None;
    for line in lines {
        if !text.is_empty() {
            text.push_str(if block == Some(line.block) { " " } else { " – " });
        }
        text.push_str(bare(line.text));
        block = Some(line.block);
    }
    text
}

/// Without emphasis around it.
fn bare(text: &str) -> &str {
    text.trim().trim_matches(['*', '_']).trim()
}

/// A text as a scalar of YAML 1.2: plain where it can be.
pub(super) fn scalar(text: &str) -> String {
    let odd = text.starts_with(|c: char| !c.is_alphanumeric())
        || text.contains(": ")
        || text.contains(" #")
        || text.ends_with(':')
        || text.contains(['"', '\\'])
        || text.chars().any(char::is_control);
    if !odd {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a line is a date and little else: a month and a year in any official language, or
/// numbers.
pub(super) fn is_date(text: &str) -> bool {
    let text = bare(text);
    let year = text
        .split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")));
    if !year || text.chars().count() > 45 {
        return false;
    }
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|it| !it.is_empty()).collect();
    if parts.len() == 3 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        return true;
    }
    let lower = bare_letters(text);
    let named: Vec<&str> = words(&lower).map(|(_, word)| word).collect();
    named.len() <= 5 && EU.iter().any(|official| has_month(official.code, &lower, &named))
}

/// In lower case, without accents: cases of a month's name may differ in them.
fn bare_letters(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}

fn has_month(lang: &str, text: &str, named: &[&str]) -> bool {
    let Some(names) = months(lang) else { return false };
    [&names[0], &names[2]].iter().flat_map(|style| style.iter()).any(|name| {
        let name = bare_letters(name);
        if name.contains(' ') {
            return text.contains(&name);
        }
        named.iter().any(|word| *word == name || is_case_of(word, &name))
    })
}

/// Whether two words of some length differ in their endings alone.
fn is_case_of(word: &str, name: &str) -> bool {
    let same = word.chars().zip(name.chars()).take_while(|(one, other)| one == other).count();
    let longer = word.chars().count().max(name.chars().count());
    same >= 5 && same + 3 >= longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_any_official_language() {
        for date in [
            "September 2025",
            "**September 2025**",
            "14 March 2026",
            "Brüssel, 14. März 2026",
            "październik 2025",
            "14 października 2025 r.",
            "Μάρτιος 2026",
            "14.3.2026",
            "2026-03-14",
        ] {
            assert!(is_date(date), "{date}");
        }
        for none in ["The years 2024 and 2025", "March", "Agenda 2030", "May they all come in"] {
            assert!(!is_date(none), "{none}");
        }
    }

    #[test]
    fn scalars_are_quoted_where_they_must() {
        assert_eq!(scalar("A plain title"), "A plain title");
        assert_eq!(scalar("Water: a right"), "\"Water: a right\"");
        assert_eq!(scalar("„So“"), "\"„So“\"");
        assert_eq!(scalar("a \"b\""), "\"a \\\"b\\\"\"");
    }
}
