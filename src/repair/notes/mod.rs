//! Notes at the foot of pages and the end of the text become footnotes of Markdown.
//!
//! - [`marks`]: the signs in the text · [`definitions`]: what may be a note
//! - [`matching`]: which belong together

mod definitions;
pub(super) mod marks;
mod matching;

use super::blocks::BlockKind;
use super::change::{Change, Kind};
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::{Finding, Message, Place};
use definitions::Definition;
use marks::{Mark, Style};
use matching::Pair;
use std::collections::{BTreeSet, HashSet};

/// A change a note.
pub(super) fn notes(sheet: &Sheet) -> Vec<Change> {
    let work = Work::new(sheet);
    let labels = work.labels();
    let pairs = work.pairs.iter().zip(&labels);
    pairs.filter_map(|(pair, label)| work.change(pair, label)).collect()
}

/// What is left when all changes are made: marks without a note and notes without a mark.
pub(super) fn left_over(sheet: &Sheet, path: &str) -> Vec<Finding> {
    let work = Work::new(sheet);
    let paired: HashSet<usize> =
        work.pairs.iter().flat_map(|pair| pair.marks.iter().copied()).collect();
    let mut lone: Vec<&Mark> = Vec::new();
    for (index, mark) in work.marks.iter().enumerate() {
        if mark.style == Style::Raised && !paired.contains(&index) {
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
        let raised = definition.style == definitions::DefinitionStyle::Raised;
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
}

impl<'a> Work<'a> {
    fn new(sheet: &'a Sheet<'a>) -> Self {
        let prose = sheet.blocks.iter().filter(|block| {
            block.is_prose() && block.kind != BlockKind::Note || block.kind == BlockKind::Heading
        });
        let marks: Vec<Mark> = prose.flat_map(|block| marks::marks(sheet, block)).collect();
        let definitions =
            if marks.is_empty() { Vec::new() } else { definitions::definitions(sheet) };
        let page_end = |definition: &Definition| is_page_end(sheet, definition);
        let pairs = matching::pairs(&marks, &definitions, &page_end);
        let note_blocks = pairs.iter().map(|pair| definitions[pair.definition].block).collect();
        Work { sheet, marks, definitions, pairs, note_blocks }
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
        let mut change = Change::new(Kind::Note, line, message).confidence(pair.confidence);
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
            edits.push(Edit::new(start..mark.range.end, format!("[^{label}]")));
            change = change.drops(shown);
        }
        if edits.is_empty() {
            return None;
        }
        let (mut written, more) = self.definition(pair.definition, text, label);
        edits.push(Edit::delete(definition.range.clone()));
        if let Some(edit) = more {
            let rest = sheet.str(edit.range.clone());
            written.push(' ');
            written.push_str(rest.trim_end());
            edits.push(edit);
        }
        change = change.drops(mark).page_end(definition.range.start);
        change.edits = edits;
        change.definitions.push(written);
        Some(change)
    }

    fn is_within_note(&self, mark: &Mark) -> bool {
        let start = |pair: &Pair| self.definitions[pair.definition].range.start;
        let next = self.pairs.partition_point(|pair| start(pair) <= mark.range.start);
        let pair = next.checked_sub(1).and_then(|index| self.pairs.get(index));
        let definition = pair.and_then(|pair| self.definitions.get(pair.definition));
        definition.is_some_and(|it| it.range.contains(&mark.range.start))
    }

    /// The definition as it is written, and the rest of it on the next page: where the note stops
    /// in a sentence, the text above the notes does not, and the text below goes on with it.
    fn definition(&self, index: usize, text: &str, label: &str) -> (String, Option<Edit>) {
        let it = &self.definitions[index];
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let written = format!("[^{label}]: {}", lines.join("\n    "));
        let sheet = self.sheet;
        let above = (0..it.block).rev().find(|index| !self.note_blocks.contains(index));
        let next = self.definitions.get(index + 1);
        let last_of_block = next.is_none_or(|next| next.block > it.block);
        let below = sheet.blocks.get(it.block + 1).filter(|below| {
            last_of_block
                && below.is_paragraph()
                && sheet.page_ended(below)
                && prose::ending(text) == Ending::Open
                && prose::beginning(sheet.words(below)) == Beginning::Lower
        });
        let closed = above
            .and_then(|index| sheet.blocks.get(index))
            .is_none_or(|above| prose::ending(sheet.words(above)) == Ending::Closed);
        let below = below.filter(|_| closed);
        (written, below.map(|below| Edit::delete(below.range.clone())))
    }
}

fn line_start(sheet: &Sheet, mark: &Mark) -> usize {
    sheet.text.line_range(sheet.text.row_at(mark.range.start)).start
}

/// So many notes on a page are looked past for the text of the next.
const NEAR: usize = 30;

/// Whether the text ends behind a definition, or a page does, or the sentence above it goes on
/// below it.
fn is_page_end(sheet: &Sheet, definition: &Definition) -> bool {
    let below = sheet.blocks.iter().skip(definition.block + 1).take(NEAR).find(|below| {
        let text = sheet.words(below);
        !(below.is_paragraph() && text.starts_with(|c: char| c.is_ascii_digit()))
    });
    let above = definition.block.checked_sub(1).and_then(|index| sheet.blocks.get(index));
    below.is_none_or(|below| {
        sheet.page_ended(below) || above.is_some_and(|above| sheet.goes_on(above, below))
    })
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
