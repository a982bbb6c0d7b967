//! Notes at the foot of pages and the end of the text become footnotes of Markdown.
//!
//! - [`marks`]: the signs in the text · [`definitions`]: what may be a note
//! - [`feet`]: the lines that they end at, on each page · [`matching`]: which belong together
//! - [`rows`]: several on one line · [`returns`]: arrows that lead back to the mark
//! - [`pieces`]: what else belongs to a note than the block that it begins in

mod definitions;
mod feet;
pub(super) mod marks;
mod matching;
mod pieces;
mod returns;
mod rows;

use super::blocks::BlockKind;
use super::change::{Change, Confidence, Kind};
use super::prose;
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::{Finding, Message, Place};
use definitions::{Definition, DefinitionStyle};
pub(super) use definitions::{begins_as_note, leading_mark};
use marks::{Mark, Style};
use matching::{Pair, Standing};
use std::collections::{BTreeSet, HashMap, HashSet};

/// A change a note.
pub(super) fn notes(sheet: &Sheet) -> Vec<Change> {
    let work = Work::new(sheet);
    let labels = work.labels();
    let pairs = work.pairs.iter().zip(&labels);
    pairs.filter_map(|(pair, label)| work.change(pair, label)).collect()
}

/// What may refer to notes, as far as one can tell without those.
pub(super) fn marks_of(sheet: &Sheet) -> impl Iterator<Item = Mark> {
    let prose = sheet.blocks.iter().filter(|block| block.is_prose());
    prose.flat_map(|block| marks::marks(sheet, block))
}

/// The numbers and signs of that.
pub(super) fn values(sheet: &Sheet) -> HashSet<String> {
    marks_of(sheet).map(|mark| mark.value).collect()
}

/// What is left when all changes are made: marks without a note and notes without a mark.
pub(super) fn left_over(sheet: &Sheet, path: &str) -> Vec<Finding> {
    let work = Work::new(sheet);
    let paired: HashSet<usize> =
        work.pairs.iter().flat_map(|pair| pair.marks.iter().copied()).collect();
    let mut lone: Vec<&Mark> = Vec::new();
    for (index, mark) in work.marks.iter().enumerate() {
        let other = marks::is_letter(&mark.value) || marks::is_ten(sheet.str(0..mark.range.start));
        if mark.style == Style::Raised && !other && !paired.contains(&index) {
            lone.push(mark);
        }
    }
    let mut found = Vec::new();
    if let Some(first) = lone.first() {
        let values: BTreeSet<&str> = lone.iter().map(|mark| mark.value.as_str()).collect();
        let shown: Vec<&str> = values.into_iter().take(5).collect();
        let message = Message::new("repair-marks-left")
            .with("count", lone.len())
            .with("marks", shown.join(", "));
        let place = Place::line(path, sheet.text.number_at(first.range.start));
        found.push(Finding::warning(place, message));
    }
    let own: HashSet<usize> = work.pairs.iter().map(|pair| pair.definition).collect();
    for (index, definition) in work.definitions.iter().enumerate() {
        let raised =
            definition.style == DefinitionStyle::Raised && !marks::is_letter(&definition.value);
        if raised && !own.contains(&index) {
            let message = Message::new("repair-note-left").with("mark", &definition.value);
            let line = sheet.text.number_at(definition.range.start);
            found.push(Finding::warning(Place::line(path, line), message));
        }
    }
    found
}

struct Work<'a> {
    sheet: &'a Sheet<'a>,
    marks: Vec<Mark>,
    definitions: Vec<Definition>,
    pairs: Vec<Pair>,
    /// The blocks that notes begin in.
    note_blocks: HashSet<usize>,
    /// The notes below their heading are used once each, from 1 upwards.
    in_order: bool,
}

impl<'a> Work<'a> {
    fn new(sheet: &'a Sheet<'a>) -> Self {
        let prose = sheet.blocks.iter().filter(|block| {
            let marked = matches!(block.kind, BlockKind::Heading | BlockKind::Table);
            block.is_prose() && block.kind != BlockKind::Note || marked
        });
        let mut marks: Vec<Mark> = prose.flat_map(|block| marks::marks(sheet, block)).collect();
        let mut definitions =
            if marks.is_empty() { Vec::new() } else { definitions::definitions(sheet) };
        rows::split(sheet, &marks, &mut definitions);
        drop_names(sheet, &mut marks, &definitions);
        let standing = |definition: &Definition| standing(sheet, definition);
        let pairs = matching::pairs(&marks, &definitions, &standing);
        let note_blocks = pairs.iter().map(|pair| definitions[pair.definition].block).collect();
        let in_order = in_order(&pairs, &marks, &definitions);
        Work { sheet, marks, definitions, pairs, note_blocks, in_order }
    }

    /// A label for each pair: its number, if no other has it; letters for signs.
    fn labels(&self) -> Vec<String> {
        let mut taken: HashSet<String> = HashSet::new();
        for block in self.sheet.blocks.iter().filter(|block| block.kind == BlockKind::Note) {
            let line = self.sheet.str(block.range.start..block.words);
            let label = line.split_once("[^").and_then(|(_, rest)| rest.split_once(']'));
            taken.extend(label.map(|(label, _)| label.to_owned()));
        }
        let values = || self.pairs.iter().map(|pair| &self.definitions[pair.definition].value);
        let numbers: Vec<&String> = values().filter(|value| marks::is_number(value)).collect();
        let distinct: HashSet<&&String> = numbers.iter().collect();
        let keep = distinct.len() == numbers.len()
            && !numbers.iter().any(|number| taken.contains(*number));
        let mut number = 0;
        let mut sign = 0;
        let mut fresh = |is_number: bool| loop {
            let label = if is_number {
                number += 1;
                number.to_string()
            } else {
                sign += 1;
                letters(sign)
            };
            if taken.insert(label.clone()) {
                return label;
            }
        };
        let label = |value: &String| match marks::is_number(value) {
            true if keep => value.clone(),
            is_number => fresh(is_number),
        };
        values().map(label).collect()
    }

    fn change(&self, pair: &Pair, label: &str) -> Option<Change> {
        let sheet = self.sheet;
        let definition = self.definitions.get(pair.definition)?;
        let text = sheet.str(definition.text..definition.range.end);
        let mark = sheet.str(definition.range.start..definition.text);
        let first = self.marks.get(*pair.marks.first()?)?;
        let message = Message::new("repair-note")
            .with("mark", mark.trim())
            .with("word", prose::tail(sheet.str(line_start(sheet, first)..first.range.end)))
            .with("line", sheet.text.number_at(first.range.start))
            .with("text", prose::head(text));
        let line = sheet.text.number_at(definition.range.start);
        let cited = self.is_cited(definition);
        // An author may mark the cells of a table as he likes.
        let mut cells = pair.marks.iter().filter_map(|mark| self.marks.get(*mark));
        let in_table = !sheet.damaged && cells.all(|mark| self.is_in_table(mark));
        let sure = pair.confidence == Confidence::Sure && !in_table && !cited;
        let mut change =
            Change::new(Kind::Note, line, message).confidence(Confidence::sure_if(sure));
        let mut edits = Vec::new();
        for index in &pair.marks {
            let mark = self.marks.get(*index)?;
            // Notes that refer to notes keep their sign.
            if self.is_within_note(mark) {
                continue;
            }
            let shown = sheet.str(mark.range.clone());
            let spaced =
                mark.style == Style::Bracket && sheet.str(0..mark.range.start).ends_with(' ');
            let start = mark.range.start - usize::from(spaced);
            let end = mark.range.end + usize::from(self.has_bracket(mark, definition));
            // `[1] .`, and a stop on the next line: what parts the two is of the mark.
            let tail = sheet.str(end..sheet.text.text.len());
            let gap = tail.starts_with('\n') || spaced && tail.starts_with(' ');
            let end = end + usize::from(gap && is_stop(&tail[1..]));
            edits.push(Edit::new(start..end, format!("[^{label}]")));
            change = change.drops(shown);
        }
        if edits.is_empty() {
            return None;
        }
        edits.push(Edit::delete(definition.range.clone()));
        let mut written = format!("[^{label}]: {}", indented(text));
        for (gap, range) in self.further(pair.definition) {
            written.push_str(gap);
            written.push_str(&indented(sheet.str(range.clone())));
            edits.push(Edit::delete(range));
        }
        let (bare, arrow) = returns::split(&written);
        change = change.drops(arrow);
        written.truncate(bare.len());
        change = change.drops(mark).page_end(definition.range.start);
        change.edits = edits;
        change.definitions.push(written);
        Some(change)
    }

    /// Whether a note may be an entry of a bibliography, which is numbered so.
    fn is_cited(&self, definition: &Definition) -> bool {
        !self.sheet.damaged
            && definition.style == DefinitionStyle::Bracket
            && !(definition.last_list && self.in_order)
            && standing(self.sheet, definition) != Standing::PageEnd
    }

    fn is_in_table(&self, mark: &Mark) -> bool {
        let blocks = &self.sheet.blocks;
        let next = blocks.partition_point(|block| block.range.start <= mark.range.start);
        let block = next.checked_sub(1).and_then(|index| blocks.get(index));
        block.is_some_and(|block| block.kind == BlockKind::Table)
    }

    fn is_within_note(&self, mark: &Mark) -> bool {
        let start = |pair: &Pair| self.definitions[pair.definition].range.start;
        let next = self.pairs.partition_point(|pair| start(pair) <= mark.range.start);
        let pair = next.checked_sub(1).and_then(|index| self.pairs.get(index));
        let definition = pair.and_then(|pair| self.definitions.get(pair.definition));
        definition.is_some_and(|it| it.range.contains(&mark.range.start))
    }

    /// Whether the bracket behind a number belongs to the mark, as in `law1)` and `1) Text`.
    fn has_bracket(&self, mark: &Mark, definition: &Definition) -> bool {
        let sheet = self.sheet;
        let head = sheet.str(definition.range.start..definition.text).trim();
        let digits = head.strip_suffix(')').is_some_and(marks::is_number);
        let own = digits && sheet.str(mark.range.end..sheet.text.text.len()).starts_with(')');
        if !own {
            return false;
        }
        // A bracket that has been opened not far in front of the number is closed by this one.
        let before = sheet.str(line_start(sheet, mark)..mark.range.start);
        let last = before.chars().rev().take(FAR).find(|c| "()".contains(*c));
        last != Some('(')
    }
}

/// Whether the notes below their heading are used once each, in the order in which they stand there:
/// what a bibliography lists is cited as it comes.
fn in_order(pairs: &[Pair], marks: &[Mark], definitions: &[Definition]) -> bool {
    let headed = definitions.iter().filter(|it| it.last_list).count();
    let mut at = 0;
    let mut count = 0;
    let own = pairs.iter().filter(|pair| definitions[pair.definition].last_list);
    let ordered = own.into_iter().all(|pair| {
        count += 1;
        let [mark] = *pair.marks else { return false };
        let after = marks[mark].range.start >= at;
        at = marks[mark].range.end;
        after && definitions[pair.definition].value == count.to_string()
    });
    ordered && count == headed && count >= 2
}

/// Drops the numbers of names, such as `globs2`: glued to the same word more often than notes have
/// that number.
fn drop_names(sheet: &Sheet, marks: &mut Vec<Mark>, definitions: &[Definition]) {
    let name = |mark: &Mark| {
        let before = sheet.str(line_start(sheet, mark)..mark.range.start);
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let glued = matches!(mark.style, Style::Glued | Style::Acronym) && !word.is_empty();
        glued.then(|| (word.to_owned(), mark.value.clone()))
    };
    let mut counts: HashMap<(String, String), usize> = HashMap::new();
    marks.iter().filter_map(name).for_each(|name| *counts.entry(name).or_default() += 1);
    counts.retain(|_, count| *count > 1);
    if counts.is_empty() {
        return;
    }
    let mut notes: HashMap<&str, usize> = HashMap::new();
    definitions.iter().for_each(|it| *notes.entry(&it.value).or_default() += 1);
    marks.retain(|mark| {
        let count = name(mark).and_then(|name| counts.get(&name).copied()).unwrap_or(0);
        count <= notes.get(mark.value.as_str()).copied().unwrap_or(0).max(1)
    });
}

/// Whether a text begins with punctuation that no language sets a space in front of.
fn is_stop(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| ".,)".contains(c))
        && !chars.next().is_some_and(char::is_alphanumeric)
}

/// The lines of a note as they stand in a definition.
fn indented(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n    ")
}

/// So many characters in front of a mark an open bracket is looked for.
const FAR: usize = 400;

fn line_start(sheet: &Sheet, mark: &Mark) -> usize {
    sheet.text.line_range(sheet.text.row_at(mark.range.start)).start
}

/// So many notes on a page are looked past for the text of the next.
const NEAR: usize = 30;

/// Where a definition stands.
fn standing(sheet: &Sheet, definition: &Definition) -> Standing {
    let below = sheet.blocks.iter().skip(definition.block + 1).take(NEAR).find(|below| {
        let text = sheet.words(below);
        !(below.is_paragraph() && text.starts_with(|c: char| c.is_ascii_digit()))
    });
    let above = definition.block.checked_sub(1).and_then(|index| sheet.blocks.get(index));
    // Nothing but notes ends with an arrow.
    let below = below.filter(|_| !definition.returns);
    let Some(below) = below else { return Standing::TextEnd };
    if definition.ends_page
        || sheet.page_ended(below)
        || above.is_some_and(|above| sheet.goes_on(above, below))
    {
        return Standing::PageEnd;
    }
    Standing::Within
}

/// `a` to `z`, `aa` …
fn letters(number: usize) -> String {
    let mut rest = number;
    let mut found = Vec::new();
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        found.push(char::from(b'a' + letter));
        rest = (rest - 1) / 26;
    }
    found.iter().rev().collect()
}
