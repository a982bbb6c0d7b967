//! Repairs what a text has suffered on its way through a PDF.
//!
//! Goes in: the text of a Markdown or plain file, or the [`lines`] of a reader of pages. Comes
//! out: [`Repaired`], the text with every [`Change`] that was proposed, its evidence and what
//! became of it. No word is changed, added or lost (`conservation`); a text that is repaired is
//! sound, so that repairing it again changes nothing.
//!
//! A rule is a function from a `sheet` to changes. The rules run one after another, each on what
//! the one before has left, until none has anything to say:
//!
//! - `placeholders`, `edges`, `running`: what converters leave at page ends, page numbers,
//!   running heads
//! - `contents`, `columns`: tables of contents, tables
//! - `notes`: notes at the foot of pages · `bullets`, `stacked`: lists
//! - `paragraphs`, `measure`: those that run into one another · `joins`: those that are broken
//! - `title`, `headings`: plain lines · `hyphenation`, `parted`: words in two halves
//! - `characters`, `links`, `emphasis`: small things · `typos`: the author's own
//!
//! The rules know no language: they go by letters, punctuation, and what the rest of the text has.

mod apply;
mod binding_words;
mod blocks;
mod bullets;
mod change;
mod characters;
mod columns;
mod conservation;
mod contents;
mod edges;
mod emphasis;
mod gutters;
mod halves;
mod heading_form;
mod headings;
mod hyphenation;
mod joins;
pub mod language;
mod layout;
pub mod lines;
mod links;
mod measure;
mod note_words;
mod notes;
mod own_hyphens;
mod page_words;
mod paragraphs;
mod parted;
pub mod pdf;
mod placeholders;
mod prose;
mod running;
mod sheet;
mod stacked;
mod text;
mod title;
mod typos;

pub use change::{Change, Confidence, Kind};
pub use text::Edit;

use crate::model::{Finding, Message, Place};
use lines::Line;
use sheet::Sheet;
use std::collections::{HashMap, HashSet};
use text::Text;

/// A rule: what it would change in a text.
type Rule = fn(&Sheet) -> Vec<Change>;

/// The rules in their order: what stands in the way goes first.
const RULES: [Rule; 28] = [
    running::printed,
    running::edges_of_pages,
    contents::contents,
    placeholders::form_feeds,
    placeholders::comments,
    edges::edges,
    running::page_numbers,
    running::heads,
    placeholders::rules,
    columns::columns,
    characters::indents,
    notes::notes,
    stacked::stacked,
    bullets::bullets,
    bullets::numbers,
    paragraphs::paragraphs,
    joins::lists,
    joins::joins,
    joins::wraps,
    emphasis::spans,
    title::title,
    headings::headings,
    hyphenation::hyphenation,
    parted::parted,
    characters::ligatures,
    links::links,
    emphasis::emphasis,
    spaces,
];

/// The rules run so many times at most. Two are the rule.
const ROUNDS: usize = 12;

/// Spaces come last: other rules leave some.
fn spaces(sheet: &Sheet) -> Vec<Change> {
    let found = characters::spaces(sheet);
    if found.is_empty() { hyphenation::split_words(sheet) } else { found }
}

/// A change with what it does to the text, for whoever decides on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal<'a> {
    pub change: &'a Change,
    /// The stretch of text around the first edit, as it is.
    pub before: String,
    /// The same, changed.
    pub after: String,
}

/// Decides whether a change is made.
pub type Decide<'a> = dyn FnMut(&Proposal) -> bool + 'a;

/// A text after its repair.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repaired {
    /// Equal to the source if nothing was changed. Line ends are those of the source.
    pub text: String,
    /// Everything that was proposed, in the order of the source.
    pub changes: Vec<Done>,
    /// What was seen and left: mistakes of the author's, notes and marks without a partner.
    pub findings: Vec<Finding>,
}

/// A change and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    pub change: Change,
    pub applied: bool,
}

impl Repaired {
    /// How many changes were made.
    pub fn applied(&self) -> usize {
        self.changes.iter().filter(|done| done.applied).count()
    }

    /// How many changes were proposed and not made.
    pub fn refused(&self) -> usize {
        self.changes.len() - self.applied()
    }
}

impl Done {
    /// The change as a finding: its evidence at its place.
    pub fn finding(&self, path: &str) -> Finding {
        Finding::note(Place::line(path, self.change.line), self.change.evidence.clone())
    }
}

/// Decides for what is sure.
pub fn sure(proposal: &Proposal) -> bool {
    proposal.change.confidence == Confidence::Sure
}

/// Repairs a text. `path` is for messages.
///
/// Time and memory are in proportion to the size of the text.
pub fn repair(text: &str, path: &str, decide: &mut Decide) -> Repaired {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut repaired = repair_lines(&lines::of_text(bare), path, decide);
    if repaired.applied() == 0 {
        text.clone_into(&mut repaired.text);
        return repaired;
    }
    // A mark of order that has come to stand at the head is none of the text, and hides nothing.
    if repaired.text.starts_with('\u{feff}') && !bare.starts_with('\u{feff}') {
        let again = repair(&repaired.text, path, decide);
        repaired.changes.extend(again.changes);
        (repaired.text, repaired.findings) = (again.text, again.findings);
    }
    if bare.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r')) {
        repaired.text = repaired.text.replace('\n', "\r\n");
    }
    if bare.len() < text.len() {
        repaired.text.insert(0, '\u{feff}');
    }
    repaired
}

/// Repairs lines of a text.
pub fn repair_lines(lines: &[Line], path: &str, decide: &mut Decide) -> Repaired {
    let mut text = Text::of_lines(lines);
    running::tell_pages(&mut text);
    repair_text(text, &RULES, path, decide)
}

fn repair_text(text: Text, rules: &'static [Rule], path: &str, decide: &mut Decide) -> Repaired {
    let mut work = Work {
        damaged: is_damaged(&text),
        text,
        done: Vec::new(),
        refused: HashSet::new(),
        spoilt: HashMap::new(),
        findings: Vec::new(),
        path,
        decide,
        rules,
    };
    for round in 0..ROUNDS {
        // What was done may show damage that was hidden before, as it will when the result is
        // repaired again.
        work.damaged |= round > 0 && is_damaged(&work.text);
        // What is left is judged as it will be when it is repaired again, without its pages.
        let changed = work.round();
        let paged = work.text.paged;
        work.text.paged &= changed;
        work.text.forget_pages();
        work.tell_pages();
        if !changed && paged == work.text.paged && !work.turn_to_words() {
            break;
        }
    }
    work.leave_spoilt();
    let sheet = Sheet::new(&work.text, work.damaged);
    let mut findings = work.findings;
    findings.extend(notes::left_over(&sheet, path));
    if work.damaged {
        findings.extend(typos::typos(&sheet, path));
    }
    findings.sort_by_key(|finding| finding.place.line);
    let mut changes = work.done;
    changes.sort_by_key(|done| done.change.line);
    Repaired { text: work.text.text, changes, findings }
}

/// Whether anything in a text needs to be repaired for sure. What is a matter of taste otherwise is
/// damage, too, then, wherever it stands.
fn is_damaged(text: &Text) -> bool {
    let sheet = Sheet::new(text, false);
    let sure = |change: &Change| change.confidence == Confidence::Sure;
    headings::are_plain(&sheet) || RULES.iter().any(|rule| rule(&sheet).iter().any(sure))
}

/// Repairs the lines of a reader of pages. What the reader is sure of, it has written as Markdown.
/// A line is let go as soon as its text is taken.
pub fn repair_pages(reading: pdf::Reading, path: &str, decide: &mut Decide) -> Repaired {
    let rules = layout::rules(reading.structure);
    repair_text(Text::of_lines(reading.lines), rules, path, decide)
}

/// How many changes a text that looks damaged needs; none for a sound one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suspicions {
    pub sure: usize,
    pub doubtful: usize,
}

impl Suspicions {
    /// What else is doubtful makes no text look damaged: a short line may always be a heading. But
    /// a word cut by a line end is cut for every reader of Markdown, too.
    pub fn of(text: &str) -> Self {
        let repaired = repair(text, "", &mut sure);
        let (sure, doubtful) = (repaired.applied(), repaired.refused());
        let damage = |done: &Done| done.applied || done.change.kind == Kind::Hyphenation;
        if repaired.changes.iter().any(damage) { Self { sure, doubtful } } else { Self::default() }
    }

    /// The message about them, if there are any.
    pub fn message(self, path: &str) -> Option<Message> {
        let id = match (self.sure, self.doubtful) {
            (0, 0) => return None,
            (0, _) => "repair-doubted",
            _ => "repair-suspicious",
        };
        let message = Message::new(id).with("path", path).with("doubtful", self.doubtful);
        Some(if self.sure > 0 { message.with("count", self.sure) } else { message })
    }
}

/// What a change is about.
type Key = (Kind, usize, String);

fn key(change: &Change) -> Key {
    (change.kind, change.line, format!("{:?}", change.evidence.args))
}

struct Work<'a> {
    text: Text,
    damaged: bool,
    done: Vec<Done>,
    /// Changes that were not wanted: they are not proposed twice, unless they have become sure.
    refused: HashSet<(Key, Confidence)>,
    /// Changes that were wanted and would have changed a word. Once another has been made beside
    /// them, they may no longer: each round tries them again, without asking.
    spoilt: HashMap<Key, Change>,
    findings: Vec<Finding>,
    path: &'a str,
    decide: &'a mut Decide<'a>,
    rules: &'static [Rule],
}

impl Work<'_> {
    /// Runs all rules once. Whether anything was changed.
    fn round(&mut self) -> bool {
        let mut changed = false;
        let mut rest = self.rules;
        while !rest.is_empty() {
            let text = std::mem::take(&mut self.text);
            let mut sheet = Sheet::new(&text, self.damaged);
            let mut wanted = Vec::new();
            while let (true, Some((rule, others))) = (wanted.is_empty(), rest.split_first()) {
                rest = others;
                // The title is one only where headings are plain lines, too.
                sheet.damaged |= headings::are_plain(&sheet);
                let mut proposed = rule(&sheet);
                let start = |change: &Change| change.edits.first().map_or(0, |it| it.range.start);
                proposed.sort_by_key(start);
                wanted = self.choose(&text, proposed);
            }
            self.damaged |= sheet.damaged;
            drop(sheet);
            self.text = text;
            changed |= self.make(wanted);
        }
        changed
    }

    fn choose(&mut self, text: &Text, proposed: Vec<Change>) -> Vec<Change> {
        let mut wanted = Vec::new();
        for change in proposed {
            if !self.refused.is_empty() && self.refused.contains(&(key(&change), change.confidence))
            {
                continue;
            }
            let agreed = !self.spoilt.is_empty() && self.spoilt.contains_key(&key(&change));
            let proposal = apply::proposal(text, &change);
            if agreed || (self.decide)(&proposal) {
                wanted.push(change);
            } else {
                self.refused.insert((key(&change), change.confidence));
                self.done.push(Done { change, applied: false });
            }
        }
        wanted
    }

    /// Makes changes. Whether any could be made.
    fn make(&mut self, wanted: Vec<Change>) -> bool {
        if wanted.is_empty() {
            return false;
        }
        let made = apply::apply(&mut self.text, wanted);
        for change in made.refused {
            self.spoilt.insert(key(&change), change);
        }
        self.damaged |= made.changes.iter().any(|it| it.confidence == Confidence::Sure);
        // What was doubtful once is not any more.
        if !self.refused.is_empty() || !self.spoilt.is_empty() {
            let now: HashSet<Key> = made.changes.iter().map(key).collect();
            self.spoilt.retain(|key, _| !now.contains(key));
            self.done.retain(|done| done.applied || !now.contains(&key(&done.change)));
        }
        let any = !made.changes.is_empty();
        self.done.extend(made.changes.into_iter().map(|change| Done { change, applied: true }));
        any
    }

    /// Where a reader of pages has told what lines are and nothing of that is left to do, the words
    /// alone speak, as they will when the result is repaired again. Whether they had not yet.
    fn turn_to_words(&mut self) -> bool {
        let told = self.rules.len() < RULES.len();
        if told {
            (self.rules, self.damaged) = (&RULES, false);
            self.tell_pages();
        }
        told
    }

    /// Tells where pages end, unless a reader of pages has told all about them.
    fn tell_pages(&mut self) {
        if self.rules.len() == RULES.len() {
            running::tell_pages(&mut self.text);
        }
    }

    /// Says of which changes a word would have been changed to the end.
    fn leave_spoilt(&mut self) {
        let mut spoilt: Vec<(Key, Change)> = std::mem::take(&mut self.spoilt).into_iter().collect();
        spoilt
            .sort_by(|((_, line, one), _), ((_, next, other), _)| (line, one).cmp(&(next, other)));
        for (_, change) in spoilt {
            let message = Message::new("repair-word-lost").with("kind", change.kind.as_str());
            self.findings.push(Finding::warning(Place::line(self.path, change.line), message));
            self.done.push(Done { change, applied: false });
        }
    }
}
