//! Which mark belongs to which note.
//!
//! A note stands below its mark. Numbers may begin anew on every page: the marks of a note are
//! those with its number between the last note of the same number and itself.

use super::definitions::{Definition, DefinitionStyle};
use super::marks::{Mark, Style};
use crate::repair::change::Confidence;
use std::collections::{HashMap, HashSet};

/// A note with its marks.
#[derive(Debug)]
pub(super) struct Pair {
    /// Index of the definition.
    pub definition: usize,
    /// Indices of the marks, in order.
    pub marks: Vec<usize>,
    pub confidence: Confidence,
}

/// No note is longer that stands amid a block, in bytes.
const LONGEST: usize = 900;

/// No page holds more text than this, in bytes.
const PAGE: usize = 12_000;

/// Where a note stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Amid the text, as far as anything tells.
    Within,
    /// Nothing comes below it.
    TextEnd,
    /// A page ends below it, or the sentence above it goes on below it.
    PageEnd,
}

/// Puts marks and notes together.
///
/// `standing` tells of a definition where it stands. What is numbered like a list is a note only
/// in the last list of the text, and if no other note has its number, or at the foot of a page on
/// which all of its list have a mark.
pub(super) fn pairs(
    marks: &[Mark],
    definitions: &[Definition],
    standing: &dyn Fn(&Definition) -> Standing,
) -> Vec<Pair> {
    let mut by_value: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, mark) in marks.iter().enumerate() {
        by_value.entry(&mark.value).or_default().push(index);
    }
    let mut matching =
        Matching { floor: HashMap::new(), at: 0, found: Vec::new(), glued: 0, bracketed: false };
    let listed = |definition: &Definition| definition.style.is_listed();
    let at_foot = at_foot(marks, definitions, &by_value);
    let mut items = HashSet::new();
    let all = || definitions.iter().enumerate();
    let row = all().filter(|(_, it)| !listed(it)).chain(all().filter(|(_, it)| listed(it)));
    for (index, definition) in row {
        if listed(definition) && items.is_empty() {
            items = of_lists(definitions, &by_value, &matching.floor);
            items.insert(usize::MAX);
        }
        if items.contains(&index) {
            continue;
        }
        let own = by_value.get(definition.value.as_str()).map_or(&[][..], Vec::as_slice);
        let placed = match definition.style {
            DefinitionStyle::Raised | DefinitionStyle::Symbol | DefinitionStyle::Bracket => true,
            DefinitionStyle::Plain => {
                !is_column(definition)
                    && (definition.leads || standing(definition) != Standing::Within)
            }
            DefinitionStyle::Round | DefinitionStyle::Half => {
                definition.last_list || standing(definition) == Standing::PageEnd
            }
            DefinitionStyle::Listed => {
                at_foot[index]
                    || definition.returns
                    || definition.last_list
                        && !matching.floor.contains_key(definition.value.as_str())
            }
        };
        if placed {
            matching.one(index, definition, own, marks, standing(definition));
        }
    }
    matching.drop_pages(marks, definitions);
    matching.finish(marks, definitions, standing)
}

/// Whether what begins as a note amid a block, and which no arrow ends, is so long that the next column of
/// the text may stand in it.
fn is_column(it: &Definition) -> bool {
    !(it.leads || it.returns) && it.range.end - it.range.start > LONGEST
}

/// The items of lists that count from 1 and are no notes: another note has the number of one, or
/// nothing refers to the first.
fn of_lists(
    definitions: &[Definition],
    by_value: &HashMap<&str, Vec<usize>>,
    taken: &HashMap<&str, usize>,
) -> HashSet<usize> {
    let number = |it: &Definition| it.value.parse::<usize>().ok().filter(|_| it.style.is_listed());
    let follows = |pair: &&[Definition]| {
        let next = number(&pair[0]).zip(number(&pair[1])).is_some_and(|(it, next)| next == it + 1);
        next && pair[1].style == pair[0].style && !pair[1].returns
    };
    let mut found = HashSet::new();
    let mut at = 0;
    while let Some(first) = definitions.get(at) {
        let end = at + 1 + definitions[at..].windows(2).take_while(follows).count();
        let has_note = |it: &Definition| taken.contains_key(it.value.as_str());
        let begins = number(first) == Some(1) && !first.returns;
        let unmarked = !by_value.contains_key("1");
        if begins && (unmarked || definitions[at..end].iter().any(has_note)) {
            found.extend(at..end);
        }
        at = end;
    }
    found
}

/// Which items are notes at the foot of their page: each of their list has one mark there, and no
/// number in the last list of the text.
fn at_foot(
    marks: &[Mark],
    definitions: &[Definition],
    by_value: &HashMap<&str, Vec<usize>>,
) -> Vec<bool> {
    let mut found = vec![false; definitions.len()];
    let last: HashSet<&str> =
        definitions.iter().filter(|it| it.last_list).map(|it| it.value.as_str()).collect();
    let (mut at, mut page) = (0, 0);
    while at < definitions.len() {
        let row = definitions[at..].windows(2).take_while(|pair| {
            pair.iter().all(|it| it.at_foot) && pair[1].block <= pair[0].block + 1
        });
        let end = at + 1 + row.count();
        let start = definitions[at].range.start;
        let from = page.max(start.saturating_sub(PAGE));
        let before =
            |own: &[usize], end: usize| own.partition_point(|it| marks[*it].range.start < end);
        let has_mark = |it: &Definition| {
            let own = by_value.get(it.value.as_str()).map_or(&[][..], Vec::as_slice);
            !last.contains(it.value.as_str()) && before(own, start) == before(own, from) + 1
        };
        if definitions[at].at_foot {
            let all = definitions[at..end].iter().all(has_mark);
            found[at..end].fill(all);
            page = definitions[end - 1].range.end;
        }
        at = end;
    }
    found
}

struct Matching<'a> {
    /// Where the search for the marks of a number begins: behind the last note of it.
    floor: HashMap<&'a str, usize>,
    /// Behind the first mark of the note before.
    at: usize,
    found: Vec<Pair>,
    /// How many of the pairs rest on numbers glued to words.
    glued: usize,
    /// A plain number has had a mark in brackets at the end of a page.
    bracketed: bool,
}

impl<'a> Matching<'a> {
    fn one(
        &mut self,
        index: usize,
        definition: &'a Definition,
        own: &[usize],
        marks: &[Mark],
        standing: Standing,
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
            // A plain number has a mark in brackets only where a page ends, or where others have.
            let plain = definition.style == DefinitionStyle::Plain;
            let bracketed = plain && *style == Style::Bracket;
            if bracketed {
                let told = standing == Standing::PageEnd
                    || self.bracketed && standing == Standing::TextEnd;
                let near = |mark: &usize| marks[*mark].range.end + PAGE > definition.range.start;
                chosen.retain(|mark| told && near(mark));
                self.bracketed |= !chosen.is_empty();
            }
            if *style == Style::Symbol {
                // Signs stand on the page of their note, or their note ends the text.
                let far = standing != Standing::TextEnd;
                let near = |mark: &usize| marks[*mark].range.end + PAGE > definition.range.start;
                chosen.retain(|mark| !far || near(mark));
            }
            if chosen.is_empty() {
                continue;
            }
            let mut confidence = Confidence::Sure;
            if matches!(style, Style::Glued | Style::Acronym) {
                // The one that follows the mark of the note before; a second is a coincidence.
                let after = chosen.iter().position(|mark| marks[*mark].range.start >= self.at);
                let clear = chosen.len() == 1 && definition.leads;
                let end = standing != Standing::Within;
                // Without the note before, nothing tells which of several it is.
                let told = chosen.len() == 1 || self.at > 0 || definition.value == "1";
                confidence = Confidence::sure_if(clear || end && told && after.is_some());
                chosen = vec![chosen[after.unwrap_or(0)]];
                self.glued += 1;
            } else if *style == Style::Round {
                // As well it may refer to a point of a list.
                let sure = chosen.len() == 1 && standing == Standing::PageEnd;
                confidence = Confidence::sure_if(sure);
                chosen.truncate(1);
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

    /// Numbers that stand alone are rather those of pages, where no raised mark refers to them: if
    /// many have no mark, or if that would be the digit of a name, such as `NUTS3`.
    fn drop_pages(&mut self, marks: &[Mark], definitions: &[Definition]) {
        let alone = definitions.iter().filter(|it| it.alone).count();
        let is_alone = |pair: &&Pair| definitions[pair.definition].alone;
        let paired = self.found.iter().filter(is_alone).count();
        self.found.retain(|pair| {
            let style = |style: Style| pair.marks.iter().any(|mark| marks[*mark].style == style);
            let page = style(Style::Acronym) || style(Style::Glued) && paired * 2 <= alone;
            !(is_alone(&pair) && page)
        });
    }

    /// One number behind a word is a coincidence, unless its note cuts a sentence or ends a page;
    /// two that fit two notes are none.
    fn finish(
        mut self,
        marks: &[Mark],
        definitions: &[Definition],
        standing: &dyn Fn(&Definition) -> Standing,
    ) -> Vec<Pair> {
        self.found.sort_by_key(|pair| pair.definition);
        if self.glued == 1 && self.found.len() == 1 {
            for pair in &mut self.found {
                let ends = standing(&definitions[pair.definition]) == Standing::PageEnd;
                let fewest = if ends { Style::Acronym } else { Style::Glued };
                if pair.marks.iter().any(|mark| marks[*mark].style >= fewest) {
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
        DefinitionStyle::Plain => &[Style::Raised, Style::Bracket, Style::Glued, Style::Acronym],
        DefinitionStyle::Raised | DefinitionStyle::Listed | DefinitionStyle::Half => {
            &[Style::Raised, Style::Glued, Style::Acronym]
        }
        DefinitionStyle::Bracket => &[Style::Bracket, Style::Raised],
        DefinitionStyle::Round => &[Style::Raised, Style::Round],
        DefinitionStyle::Symbol => &[Style::Symbol, Style::Raised],
    }
}
