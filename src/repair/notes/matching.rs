//! Which mark belongs to which note.
//!
//! A note stands below its mark. Numbers may begin anew on every page: the marks of a note are
//! those with its number between the last note of the same number and itself.

use super::definitions::{Definition, DefinitionStyle};
use super::marks::{Mark, Style};
use crate::repair::change::Confidence;
use std::collections::HashMap;

/// A note with its marks.
#[derive(Debug)]
pub(super) struct Pair {
    /// Index of the definition.
    pub definition: usize,
    /// Indices of the marks, in order.
    pub marks: Vec<usize>,
    pub confidence: Confidence,
}

/// Puts marks and notes together.
///
/// `is_page_end` tells of a definition whether it stands where a page ends. What is numbered like
/// a list is a note only in the last list of the text, and if no other note has its number.
pub(super) fn pairs(
    marks: &[Mark],
    definitions: &[Definition],
    is_page_end: &dyn Fn(&Definition) -> bool,
) -> Vec<Pair> {
    let mut by_value: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, mark) in marks.iter().enumerate() {
        by_value.entry(&mark.value).or_default().push(index);
    }
    let mut matching = Matching { floor: HashMap::new(), at: 0, found: Vec::new(), glued: 0 };
    let listed = |definition: &Definition| definition.style == DefinitionStyle::Listed;
    let all = || definitions.iter().enumerate();
    let row = all().filter(|(_, it)| !listed(it)).chain(all().filter(|(_, it)| listed(it)));
    for (index, definition) in row {
        let own = by_value.get(definition.value.as_str()).map_or(&[][..], Vec::as_slice);
        let placed = match definition.style {
            DefinitionStyle::Raised | DefinitionStyle::Symbol | DefinitionStyle::Bracket => true,
            DefinitionStyle::Plain => definition.leads || is_page_end(definition),
            DefinitionStyle::Listed => {
                definition.last_list && !matching.floor.contains_key(definition.value.as_str())
            }
        };
        if placed {
            matching.one(index, definition, own, marks, is_page_end(definition));
        }
    }
    matching.finish(marks)
}

struct Matching<'a> {
    /// Where the search for the marks of a number begins: behind the last note of it.
    floor: HashMap<&'a str, usize>,
    /// Behind the first mark of the note before.
    at: usize,
    found: Vec<Pair>,
    /// How many of the pairs rest on numbers glued to words.
    glued: usize,
}

impl<'a> Matching<'a> {
    fn one(
        &mut self,
        index: usize,
        definition: &'a Definition,
        own: &[usize],
        marks: &[Mark],
        page_end: bool,
    ) {
        let floor = self.floor.get(definition.value.as_str()).copied().unwrap_or(0);
        let from = own.partition_point(|mark| marks[*mark].range.start < floor);
        let to = own.partition_point(|mark| marks[*mark].range.start < definition.range.start);
        let near = own.get(from..to).unwrap_or_default();
        let of_style = |style: Style| -> Vec<usize> {
            near.iter().copied().filter(|mark| marks[*mark].style == style).collect()
        };
        for style in styles(definition.style) {
            let mut chosen = of_style(*style);
            if chosen.is_empty() {
                continue;
            }
            let mut confidence = Confidence::Sure;
            if matches!(style, Style::Glued | Style::Acronym) {
                // The one that follows the mark of the note before; a second is a coincidence.
                let after = chosen.iter().position(|mark| marks[*mark].range.start >= self.at);
                let clear = chosen.len() == 1 && definition.leads;
                confidence = Confidence::sure_if(clear || page_end && after.is_some());
                chosen = vec![chosen[after.unwrap_or(0)]];
                self.glued += 1;
            } else if *style == Style::Symbol && chosen.len() > 1 {
                confidence = Confidence::Doubtful;
                chosen.truncate(1);
            }
            self.floor.insert(&definition.value, definition.range.end);
            self.at = chosen.first().map_or(self.at, |mark| marks[*mark].range.end);
            self.found.push(Pair { definition: index, marks: chosen, confidence });
            return;
        }
    }

    /// One number behind a word is a coincidence; two that fit two notes are not.
    fn finish(mut self, marks: &[Mark]) -> Vec<Pair> {
        self.found.sort_by_key(|pair| pair.definition);
        if self.glued == 1 && self.found.len() == 1 {
            for pair in &mut self.found {
                if pair.marks.iter().any(|mark| marks[*mark].style >= Style::Glued) {
                    pair.confidence = Confidence::Doubtful;
                }
            }
        }
        self.found
    }
}

/// The marks that a note of a style may have, the likeliest first.
fn styles(style: DefinitionStyle) -> &'static [Style] {
    match style {
        DefinitionStyle::Raised | DefinitionStyle::Plain | DefinitionStyle::Listed => {
            &[Style::Raised, Style::Glued, Style::Acronym]
        }
        DefinitionStyle::Bracket => &[Style::Bracket, Style::Raised],
        DefinitionStyle::Symbol => &[Style::Symbol, Style::Raised],
    }
}
