//! Paragraphs and list items that a page end has broken.
//!
//! Only neighbours are joined: what stood between the halves has been taken out before, and has
//! left word that a page ended there.

use super::binding_words::is_cut_off;
use super::blocks::{Block, BlockKind, marker};
use super::change::{Change, Confidence, Kind};
use super::notes::begins_as_note;
use super::prose::{self, Beginning, Ending};
use super::running::is_page_line;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;

/// A paragraph shorter than this may be a line of its own, such as an address.
const PROSE: usize = 40;

/// A line longer than this is no heading.
const LONG: usize = 110;

/// The longest word that does nothing but join others, in characters.
const JOINING: usize = 5;

/// So many items are looked at on each side of one.
const ITEMS: usize = 4;

/// A line of so many words is hardly one of a title page.
const WORDS: usize = 9;

/// The longest abbreviation that a page may end with, in characters.
const ABBREVIATION: usize = 4;

/// A higher number is a year, and none of an item.
const MOST_NUMBER: u32 = 999;

/// Joins what belongs together.
pub(super) fn joins(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    let habit = !sheet.damaged && sheet.blocks.windows(2).any(|pair| is_habit(sheet, pair));
    // What may be a note, and could not be made one for sure, is no part of a sentence for sure.
    let is_note = |block: &Block| {
        let number = prose::beginning(sheet.words(block)) == Beginning::Digit;
        number && begins_as_note(sheet, block)
    };
    // Characters and words of the blocks to which the one before is joined for sure.
    let mut joined = (0, 0);
    for (at, pair) in sheet.blocks.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let reason = reason(sheet, (joined, before), after, at);
        let (length, count) = std::mem::take(&mut joined);
        if let Some((confidence, message)) = reason {
            let noted = is_note(before) || is_note(after);
            let confidence = if noted { Confidence::Doubtful } else { confidence };
            let meant = habit && !sheet.page_ended(after);
            let confidence = if meant { Confidence::Doubtful } else { confidence };
            if confidence == Confidence::Sure {
                let above = sheet.words(before);
                joined = (length + prose::length(above), count + prose::count(above));
            }
            let hyphen = prose::ending(sheet.words(before)) == Ending::Hyphen;
            let wrapped = before.rows.len() > 1 || after.rows.len() > 1;
            let glue = if hyphen || wrapped { "\n" } else { " " };
            let range = before.range.end..after.words;
            let change = Change::new(Kind::Join, sheet.line(after), message)
                .edit(Edit::new(range, glue))
                .confidence(confidence);
            found.push(change);
        }
    }
    found
}

/// Whether an author begins a paragraph in lower case where nothing can have been cut.
fn is_habit(sheet: &Sheet, pair: &[Block]) -> bool {
    let [before, after] = pair else { return false };
    let closed = before.kind == BlockKind::Heading
        || before.is_paragraph() && prose::ending(sheet.words(before)) == Ending::Closed;
    let words = sheet.words(after);
    closed && after.is_paragraph() && words.starts_with(char::is_lowercase)
}

/// Why two blocks belong together, and how surely. `joined` are the characters and words of those
/// that are joined to the first, and `at` is its index.
fn reason(
    sheet: &Sheet,
    (joined, before): ((usize, usize), &Block),
    after: &Block,
    at: usize,
) -> Option<(Confidence, Message)> {
    let next = sheet.blocks.get(at + 2);
    if !after.is_paragraph() || !(before.is_paragraph() || before.is_item()) {
        return None;
    }
    if [before, after].into_iter().any(|it| is_page_line(sheet, it) || is_foot(sheet, it)) {
        return None;
    }
    let (above, below) = (sheet.words(before), sheet.words(after));
    let (ending, beginning) = (prose::ending(above), prose::beginning(below));
    // Behind an abbreviation. A longer word ends a sentence: what goes on below then began
    // somewhere else, and a note that nobody has found stands between.
    let stop = ending == Ending::Closed
        && beginning == Beginning::Lower
        && above.trim_end().ends_with('.')
        && prose::last_word(above).is_some_and(|word| prose::length(&word) <= ABBREVIATION)
        && sheet.page_ended(after)
        && prose::length(above) >= PROSE;
    if ending == Ending::Closed && !stop || prose::is_point(below) || beginning == Beginning::Other
    {
        return None;
    }
    let page = sheet.page_ended(after);
    if !page && is_salutation(sheet, before) {
        return None;
    }
    // In short pieces, too, a sentence becomes long.
    let long = joined.0 + prose::length(above) >= PROSE && joined.1 + prose::count(above) >= 4;
    if !long && !page {
        return None;
    }
    let word = prose::last_word(above).unwrap_or_default();
    let joining = above.trim_end().ends_with(|c: char| c.is_alphabetic())
        && word.chars().all(char::is_lowercase)
        && sheet.is_joining(&word);
    let short = prose::length(&word) <= JOINING;
    if !page && !sheet.damaged && !is_running(above, below) {
        return None;
    }
    let open = ending == Ending::Open && above.trim_end().ends_with(char::is_alphanumeric);
    let cut_off = is_cut_off(above);
    let facts = Facts { ending, page, long, joining, short, damaged: sheet.damaged };
    let sure = match beginning {
        Beginning::Lower if before.is_item() => facts.item(next),
        Beginning::Lower => facts.lower(),
        _ if before.is_item() && !page => return None,
        Beginning::Upper | Beginning::Digit
            if page && open && (cut_off || before.is_item() && stands_out(sheet, at)) =>
        {
            true
        }
        // Such an end is none of a heading, but may be one of a line on a title page.
        Beginning::Upper if open && cut_off && before.is_paragraph() && is_sentence(above) => {
            sheet.damaged
        }
        _ if is_line(above) && !(joining && page) => return None,
        // At the head of a page a heading may stand.
        _ if is_title_line(below) && !joining => return None,
        Beginning::Upper | Beginning::Digit => facts.upper()?,
        Beginning::Other => return None,
    };
    let (before, after) = (prose::tail(above), prose::head(below));
    let id = match (page, beginning) {
        (true, Beginning::Lower) => "repair-join-page-lower",
        (true, _) => "repair-join-page",
        (false, Beginning::Lower) => "repair-join-lower",
        (false, _) => "repair-join-word",
    };
    let message = Message::new(id).with("before", before).with("after", after);
    Some((Confidence::sure_if(sure), message))
}

/// `A paper | Clean water | 2`: nothing else is divided so and has a number at its edge.
fn is_foot(sheet: &Sheet, block: &Block) -> bool {
    let text = sheet.words(block).trim();
    let number = |c: char| c.is_ascii_digit();
    sheet.is_one_line(block)
        && prose::length(text) <= LONG
        && text.contains(" | ")
        && (text.ends_with(number) || text.starts_with(number))
}

/// Whether an item alone of its list ends without a sign, as the items around it do, and the list goes
/// on behind the next block: so its end stands there.
fn stands_out(sheet: &Sheet, at: usize) -> bool {
    let behind = sheet.blocks.iter().skip(at + 2).take_while(|block| block.is_item());
    let above = sheet.blocks.iter().take(at).rev().take_while(|block| block.is_item());
    let signed = |block: &Block| sheet.words(block).trim_end().ends_with(['.', ';', ',', '!', '?']);
    let goes_on = sheet.blocks.get(at + 2).is_some_and(Block::is_item);
    let whole =
        sheet.blocks.get(at + 1).is_some_and(|block| signed(block) && sheet.is_one_line(block));
    goes_on && whole && behind.take(ITEMS).chain(above.take(ITEMS)).all(signed)
}

/// Whether two paragraphs are prose where they meet: neither code, nor images, nor addresses, nor a
/// word or two that lead on to something else.
fn is_running(above: &str, below: &str) -> bool {
    let last = above.split_whitespace().next_back().unwrap_or_default();
    let address = last.contains("://") && !last.contains("](");
    let markup = ["<", "`", "!", "[!", "[<", "http", "www."];
    let begins_with_markup = markup.iter().any(|sign| below.trim_start().starts_with(sign));
    let code = ["`", "&&", "--", "()"]
        .iter()
        .any(|sign| prose::tail(above).contains(sign) || prose::head(below).contains(sign));
    let leads = prose::count(below) < 4 && prose::ending(below) != Ending::Closed
        || prose::count(below) < 3 && below.trim_end().ends_with(':');
    !(address || begins_with_markup || code || leads)
        && prose::shown_length(above, PROSE) >= PROSE
        && prose::shown_length(below, 3) > 0
}

/// `Dear Members of the Parliament,`: a line of its own at the head, with one comma at its end.
/// Many languages go on below it in lower case.
fn is_salutation(sheet: &Sheet, block: &Block) -> bool {
    const LAST: usize = 12;
    let text = sheet.words(block).trim_end();
    let early = sheet.blocks.iter().take(LAST).any(|known| known.range == block.range);
    let comma = text.find([',', '.', ';', ':']) == Some(text.len().saturating_sub(1));
    let short = prose::count(text) <= 10 && prose::length(text) <= LONG;
    early
        && sheet.is_one_line(block)
        && text.ends_with(',')
        && comma
        && short
        && prose::beginning(text) == Beginning::Upper
}

/// Whether there are as many words as lines on title pages hardly have.
fn is_sentence(text: &str) -> bool {
    prose::count(text) >= WORDS && prose::beginning(text) == Beginning::Upper
}

/// A line that may be a heading: nothing in it ends or divides a sentence.
fn is_line(text: &str) -> bool {
    prose::length(text) <= LONG && !text.contains('\n') && !text.contains(['.', ';', ','])
}

/// A line that may be a heading with commas.
fn is_title_line(text: &str) -> bool {
    let line = prose::length(text) <= LONG && !text.contains('\n');
    line && !text.contains([';', '.']) && prose::ending(text) == Ending::Open
}

struct Facts {
    ending: Ending,
    page: bool,
    long: bool,
    joining: bool,
    /// The last word is as short as those that join are.
    short: bool,
    damaged: bool,
}

impl Facts {
    fn lower(&self) -> bool {
        match self.ending {
            Ending::Open | Ending::Hyphen => self.long || self.page,
            _ => self.page || self.damaged && self.long,
        }
    }

    /// What follows a list may well begin in lower case: the sentence that holds the list.
    fn item(&self, next: Option<&Block>) -> bool {
        let within = next.is_some_and(Block::is_item);
        self.ending != Ending::Either
            && (self.page || self.joining || within || self.ending == Ending::Hyphen)
    }

    /// None: nothing speaks for it.
    fn upper(&self) -> Option<bool> {
        let open = self.ending != Ending::Either;
        match () {
            () if self.page && open && self.long => Some(true),
            () if self.joining && self.short && self.long => Some(self.damaged),
            _ => None,
        }
    }
}

/// Lines that begin as something else in Markdown, only because the page was no wider.
pub(super) fn wraps(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in sheet.blocks.windows(2).filter(|_| sheet.damaged) {
        let [before, after] = pair else { continue };
        found.extend(number_that_wraps(sheet, before, after));
    }
    for block in sheet.blocks.iter().filter(|block| block.is_paragraph() || block.is_item()) {
        let rows = || block.rows.clone().skip(1);
        let list = rows().find(|row| sheet.damaged && begins_list(sheet, block, *row));
        found.extend(list.map(|row| set_apart(sheet, row)));
        // What is below an item is one itself.
        for row in rows().take_while(|row| Some(*row) != list) {
            let range = sheet.text.line_range(row);
            let line = sheet.str(range.clone());
            let word = line.split_whitespace().next().unwrap_or_default();
            let number = word.trim_end_matches(['.', ')']);
            // `2.)` is no number of a list to Markdown.
            let counts = number.len() + 1 == word.len()
                && (1..=9).contains(&number.len())
                && number.bytes().all(|byte| byte.is_ascii_digit());
            let sign = ["-", "+", "*", "=", ">"].contains(&word) || word.starts_with("##");
            // Behind the end of a sentence it may well be an item, which Markdown takes for none.
            let counts = counts && prose::ending(sheet.text.line(row - 1)) != Ending::Closed;
            if !(sheet.damaged && (counts || sign)) {
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            let message = Message::new("repair-wrap").with("word", word);
            let change = Change::new(Kind::Join, sheet.text.number_at(range.start), message)
                .edit(Edit::new(range.start - 1..range.start + indent, " "));
            found.push(change);
        }
    }
    found
}

/// The number with which a row begins as an item of a list does, and its words.
fn item_number<'a>(sheet: &Sheet<'a>, row: usize) -> Option<(u32, &'a str)> {
    let line = sheet.text.line(row).trim_start();
    let (_, length) = marker(line).filter(|(ordered, _)| *ordered)?;
    let number = line[..length].trim_end().trim_end_matches(['.', ')']);
    Some((number.parse().ok()?, &line[length..]))
}

/// Whether the number of a row in a block is followed by the next one there.
fn begins_list(sheet: &Sheet, block: &Block, row: usize) -> bool {
    let Some((number, words)) = item_number(sheet, row) else { return false };
    let below = (row + 1..block.rows.end).find_map(|row| item_number(sheet, row));
    let upper = |words| prose::beginning(words) == Beginning::Upper;
    number <= MOST_NUMBER
        && upper(words)
        && below.is_some_and(|(below, words)| below == number + 1 && upper(words))
}

/// Makes a row within a paragraph the first item of a list: Markdown begins none there with another
/// number than 1.
fn set_apart(sheet: &Sheet, row: usize) -> Change {
    let start = sheet.text.line_range(row).start;
    let word = sheet.text.line(row).split_whitespace().next().unwrap_or_default();
    let message = Message::new("repair-bullet").with("sign", word);
    Change::new(Kind::Bullet, sheet.text.number_at(start), message)
        .edit(Edit::new(start..start, "\n"))
}

/// A line such as `30. September` right below an item with a bullet that ends in a sentence.
fn number_that_wraps(sheet: &Sheet, before: &Block, after: &Block) -> Option<Change> {
    let bullet = matches!(before.kind, BlockKind::Item { ordered: false, .. });
    let number = matches!(after.kind, BlockKind::Item { ordered: true, .. });
    let adjacent = before.rows.end == after.rows.start;
    let line = sheet.str(after.range.start..after.range.end);
    let word = line.split_whitespace().next().unwrap_or_default();
    let open = prose::ending(sheet.words(before)) == Ending::Open;
    let lower = prose::beginning(sheet.words(after)) == Beginning::Lower;
    // A low number is more likely that of an item.
    let value: u32 = word.trim_end_matches(['.', ')']).parse().unwrap_or(1);
    if !(bullet && number && adjacent && open && lower) || value <= 12 {
        return None;
    }
    let message = Message::new("repair-wrap").with("word", word);
    let indent = line.len() - line.trim_start().len();
    let range = before.range.end..after.range.start + indent;
    Some(Change::new(Kind::Join, sheet.line(after), message).edit(Edit::new(range, " ")))
}

/// A list that a page end has made two, or loose.
pub(super) fn lists(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for (at, pair) in sheet.blocks.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let (BlockKind::Item { ordered, .. }, BlockKind::Item { ordered: same, .. }) =
            (before.kind, after.kind)
        else {
            continue;
        };
        let apart = after.range.start > before.range.end + 1;
        if !apart || ordered != same || !sheet.page_ended(after) || is_loose(sheet, at) {
            continue;
        }
        let message = Message::new("repair-join-list")
            .with("before", prose::tail(sheet.words(before)))
            .with("after", prose::head(sheet.words(after)));
        let line = sheet.text.line_range(after.rows.start).start;
        let change = Change::new(Kind::Join, sheet.line(after), message)
            .edit(Edit::new(before.range.end..line, "\n"));
        found.push(change);
    }
    found
}

/// Whether blank lines stand between the items around the gap behind a block, too.
fn is_loose(sheet: &Sheet, at: usize) -> bool {
    let gap = |first: usize| {
        let (one, other) = (sheet.blocks.get(first)?, sheet.blocks.get(first + 1)?);
        let items = one.is_item() && other.is_item();
        items.then(|| other.range.start > one.range.end + 1 && !sheet.page_ended(other))
    };
    at.checked_sub(1).and_then(gap).or_else(|| gap(at + 1)).unwrap_or(false)
}
