//! Lists whose bullets are letters of the text: `•`, `▪`, `–`, `o`, signs of symbol fonts, and
//! numbers that have come off their stop.

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::heading_form::asks_in_greek;
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use std::ops::Range;

/// Signs that are bullets wherever a line begins with them. The last ones stand in the private
/// area where symbol fonts have them.
const SIGNS: &str =
    "•◦‣▪▫●○■□◆◇♦►▶▸▹➢➤➔➜❖❑❒✓✔∙·⁃\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f076}\u{f02d}\u{f06f}";

/// Signs of lists within lists.
const INNER: &str = "◦○▫□o\u{f06f}";

/// Boxes to tick: an empty one is a task of Markdown, a ticked one stays what it is.
const EMPTY: char = '☐';
const TICKED: [char; 2] = ['☑', '☒'];

/// Whether a sign is a bullet wherever a line begins with it.
pub(super) fn is_bullet(sign: char) -> bool {
    SIGNS.contains(sign) || sign == EMPTY || TICKED.contains(&sign)
}

/// A line that begins with a bullet.
struct Bullet {
    sign: char,
    /// Bytes of the sign and the white space around it, up to the words.
    start: usize,
    end: usize,
    /// The line above belongs to the same block and is no item.
    interrupts: bool,
    /// What stands above ends so that a list may follow.
    ready: bool,
    row: usize,
    /// Index of its block.
    block: usize,
    /// It begins its block.
    first: bool,
    /// How far in the words of the item stand that it belongs to.
    within: Option<usize>,
}

/// Bullets that Markdown does not know.
pub(super) fn bullets(sheet: &Sheet) -> Vec<Change> {
    let mut found: Vec<Bullet> = Vec::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if block.is_paragraph() || block.is_item() {
            of_block(sheet, index, block, &mut found);
        }
    }
    let count = |wanted: char| found.iter().filter(|bullet| bullet.sign == wanted).count();
    let (dashes, letters) = (count('–') + count('—'), count('o'));
    // In many languages it is.
    let is_word = sheet.count("o") > letters;
    let lists = dashed(sheet, &found);
    let mut outer: Option<(char, usize)> = None;
    let mut changes: Vec<Change> =
        sheet.blocks.iter().filter_map(|block| empty_box(sheet, block)).collect();
    for (bullet, is_list) in found.iter().zip(lists) {
        let nested = bullet.within.is_some();
        let sure = match bullet.sign {
            '–' | '—' => dashes >= 2 && is_list,
            'o' => letters >= 2 && (bullet.ready || nested || outer.is_some()) && !is_word,
            '·' => count('·') >= 2,
            _ => true,
        };
        // A line may begin with the word, but hardly with a capital behind it.
        let upper = || prose::beginning(sheet.str(bullet.end..sheet.text.text.len()));
        let likely = dashes >= 2 || nested && upper() == Beginning::Upper;
        if !sure && (is_word || !likely) {
            continue;
        }
        let inner = INNER.contains(bullet.sign)
            && outer.is_some_and(|(sign, row)| sign != bullet.sign && bullet.row < row + 40);
        if !INNER.contains(bullet.sign) {
            outer = Some((bullet.sign, bullet.row));
        }
        let lead = if bullet.interrupts { "\n" } else { "" };
        let indent = " ".repeat(bullet.within.unwrap_or(if inner { "- ".len() } else { 0 }));
        let dropped = sheet.str(bullet.start..bullet.end).trim();
        let shown = if dropped.is_empty() { bullet.sign.to_string() } else { dropped.to_owned() };
        let message = Message::new("repair-bullet").with("sign", shown);
        let task = if bullet.sign == EMPTY { "[ ] " } else { "" };
        let change = Change::new(Kind::Bullet, sheet.text.number_at(bullet.start), message)
            .edit(Edit::new(bullet.start..bullet.end, format!("{lead}{indent}- {task}")))
            .drops(dropped)
            .confidence(Confidence::sure_if(sure));
        changes.push(change);
    }
    changes
}

/// An empty box behind a bullet that Markdown knows.
fn empty_box(sheet: &Sheet, block: &Block) -> Option<Change> {
    let words = sheet.words(block).strip_prefix(EMPTY).filter(|_| block.is_item())?;
    let gap = words.len() - words.trim_start_matches(' ').len();
    let end = block.words + EMPTY.len_utf8() + gap;
    let message = Message::new("repair-bullet").with("sign", EMPTY.to_string());
    let change = Change::new(Kind::Bullet, sheet.text.number_at(block.words), message)
        .edit(Edit::new(block.words..end, "[ ] "))
        .drops(&EMPTY.to_string());
    (gap > 0).then_some(change)
}

/// Which dashes are those of lists. A row of them is one as a whole, if what stands above its first
/// ends so that a list may follow; what people say to one another is none.
fn dashed(sheet: &Sheet, found: &[Bullet]) -> Vec<bool> {
    let mut lists = Vec::with_capacity(found.len());
    let is_dash = |bullet: &Bullet| "–—".contains(bullet.sign);
    while let Some(first) = found.get(lists.len()) {
        let rest = &found[lists.len()..];
        let more = rest.windows(2).take_while(|pair| {
            pair[1].sign == first.sign && is_dash(first) && pair[1].block <= pair[0].block + 1
        });
        let row = &rest[..=more.count()];
        let is_list = first.ready && !is_spoken(sheet, row);
        lists.extend(row.iter().map(|_| is_list));
    }
    lists
}

/// Whether paragraphs with dashes are turns of a dialogue: sentences, some of which ask or exclaim, or
/// all of them in a text without damage.
fn is_spoken(sheet: &Sheet, row: &[Bullet]) -> bool {
    let words = |bullet: &Bullet| {
        let end = sheet.blocks.get(bullet.block).map_or(bullet.end, |block| block.range.end);
        sheet.str(bullet.end.min(end)..end).trim_end()
    };
    let asks =
        |bullet: &Bullet| words(bullet).ends_with(['?', '!']) || asks_in_greek(words(bullet));
    let sentence = |bullet: &Bullet| {
        let text = words(bullet);
        let upper = prose::beginning(text) == Beginning::Upper;
        bullet.first && upper && (asks(bullet) || text.ends_with(['.', '…', '»', '”']))
    };
    row.iter().all(sentence) && (!sheet.damaged || row.iter().any(asks))
}

/// How far in the words of the item stand that a line in a block belongs to, such as `1. `: a point of
/// it would leave the list with less. `above` is the bullet before.
fn within(sheet: &Sheet, index: usize, sign: char, above: Option<&Bullet>) -> Option<usize> {
    let block = sheet.blocks.get(index)?;
    if !block.is_item() {
        let near = above.filter(|above| above.sign == sign && above.block + 1 >= index)?;
        return near.within;
    }
    let number = |block: &Block| {
        let ordered = matches!(block.kind, BlockKind::Item { ordered: true, .. });
        let text = sheet.str(block.range.start..block.words).trim().trim_end_matches(['.', ')']);
        text.parse::<u32>().ok().filter(|_| ordered)
    };
    let next = sheet.blocks.get(index + 1).and_then(number);
    let amid = number(block).zip(next).is_some_and(|(own, next)| next == own + 1);
    let inner = INNER.contains(sign) || are_points(sheet, block, sign);
    (amid || inner).then(|| block.words - block.range.start)
}

/// Whether lines of an item begin with a dash as points do: on a page, two or more with a capital behind
/// it, and none without.
fn are_points(sheet: &Sheet, block: &Block, sign: char) -> bool {
    let lines = block.rows.clone().skip(1).map(|row| sheet.text.line(row).trim_start());
    let mut points = lines.filter_map(|line| line.strip_prefix(sign));
    let begins =
        |words: &str| words.starts_with(' ') && matches!(prose::beginning(words), Beginning::Upper);
    let dashes = points.clone().count();
    sheet.text.paged && "–—".contains(sign) && dashes >= 2 && points.all(begins)
}

fn of_block(sheet: &Sheet, index: usize, block: &Block, found: &mut Vec<Bullet>) {
    let mut above_is_item = block.is_item();
    let mut skip = None;
    for row in block.rows.clone() {
        let range = sheet.text.line_range(row);
        let line = sheet.str(range.clone());
        let first = row == block.rows.start;
        if first && block.is_item() || skip == Some(row) {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let Some(sign) = line[indent..].chars().next() else { continue };
        let behind = range.start + indent + sign.len_utf8();
        let words = sheet.str(behind..range.end);
        let spaced = words.starts_with(char::is_whitespace);
        let weak = "–—o·".contains(sign);
        let may_be = is_bullet(sign) || weak && spaced && !words.trim().is_empty();
        if !may_be {
            continue;
        }
        let mut end = range.end - words.trim_start().len();
        if words.trim().is_empty() {
            // The sign stands alone: its words are on the next line, or in the next block.
            let next = row + 1;
            let below = if next < block.rows.end {
                Some(sheet.text.line_range(next))
            } else {
                let below = sheet.blocks.get(index + 1).filter(|below| below.is_paragraph());
                below.map(|below| below.range.clone())
            };
            let Some(below) = below else { continue };
            let text = sheet.str(below.clone());
            // What is a bullet itself is no item of this one.
            let line = text.trim_start().lines().next().unwrap_or_default();
            if line.strip_prefix(sign).is_some_and(|rest| rest.trim().is_empty()) {
                continue;
            }
            end = below.start + text.len() - text.trim_start().len();
            skip = Some(next);
        }
        if TICKED.contains(&sign) {
            end = range.start + indent;
        }
        let before = if first {
            let above = index.checked_sub(1).and_then(|above| sheet.blocks.get(above));
            above.map_or("", |above| sheet.words(above))
        } else {
            sheet.text.line(row - 1)
        };
        let ready = before.trim_end().ends_with([':', ';', ',', '.']) && !before.is_empty()
            || first && prose::ending(before) == Ending::Closed && sheet.damaged
            || found.last().is_some_and(|last| last.sign == sign && last.ready);
        let interrupts =
            !first && !above_is_item && found.last().is_none_or(|it| it.row + 1 != row);
        let within = within(sheet, index, sign, found.last());
        let ready = ready || block.is_item() && are_points(sheet, block, sign);
        let start = range.start;
        let block = index;
        found.push(Bullet { sign, start, end, interrupts, ready, row, block, first, within });
        above_is_item = true;
    }
}

/// A number of a list, with what parts it from its words or its stop.
type Loose = (u32, Range<usize>, &'static str);

/// `1 . Text` and `1.) Text` become `1. Text` where such lines count, and `1.` alone comes to stand
/// before the words below it.
pub(super) fn numbers(sheet: &Sheet) -> Vec<Change> {
    let mut found: Vec<Loose> = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_paragraph() || block.is_item()) {
        for row in block.rows.clone() {
            let range = sheet.text.line_range(row);
            let line = sheet.str(range.clone());
            if row + 1 < block.rows.end {
                found.extend(number_alone(sheet, row));
            }
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let tail = &line[digits..];
            let stop = tail.trim_start_matches(' ');
            let gap = tail.len() - stop.len();
            let loose = (1..=2).contains(&digits)
                && gap > 0
                && stop.starts_with([')', '.'])
                && stop[1..].starts_with(' ');
            let double = (1..=2).contains(&digits) && tail.starts_with(".) ");
            let start = range.start + digits + usize::from(double);
            let more = if double { 1 } else { gap };
            if let (true, Ok(number)) = (loose || double, line[..digits].parse::<u32>()) {
                found.push((number, start..start + more, ""));
            }
        }
    }
    let pairs = |at: usize| found.get(at).zip(found.get(at + 1));
    let follows = |at: usize| pairs(at).is_some_and(|((low, ..), (high, ..))| *high == *low + 1);
    let mut changes = Vec::new();
    for (at, (number, range, with)) in found.iter().enumerate() {
        let sure = follows(at) || at > 0 && follows(at - 1);
        let message = Message::new("repair-number").with("number", *number);
        let change = Change::new(Kind::Bullet, sheet.text.number_at(range.start), message)
            .edit(Edit::new(range.clone(), *with))
            .confidence(Confidence::sure_if(sure));
        // A number that stands alone may be anything.
        if sure || with.is_empty() {
            changes.push(change);
        }
    }
    changes
}

/// `1.` on a line of its own, with the words on the next one.
fn number_alone(sheet: &Sheet, row: usize) -> Option<Loose> {
    let bare = |line: &str| {
        let number = line.trim().strip_suffix(['.', ')'])?;
        let digits = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
        number.parse::<u32>().ok().filter(|_| digits)
    };
    let (range, below) = (sheet.text.line_range(row), sheet.text.line_range(row + 1));
    let (line, words) = (sheet.str(range.clone()), sheet.str(below.clone()));
    let number = bare(line).filter(|_| bare(words).is_none())?;
    let start = range.start + line.trim_end().len();
    Some((number, start..below.start + words.len() - words.trim_start().len(), " "))
}
