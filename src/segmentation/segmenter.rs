//! Rules at work for one language.

use super::engine::{Decision, Engine};
use super::flat::{Flat, Sort};
use super::pieces;
use super::rules::{Effect, Rule, Rules, Shared};
use super::srx;
use super::wraps;
use crate::model::{Content, Finding, Lang, Message, Piece, Place, Role};
use serde::Serialize;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Our own rules, `tm/segmentation.srx`.
pub fn built_in() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        // A test reads the same with full scrutiny; without rules there are no breaks.
        srx::read_lazily("segmentation.srx", include_str!("../../tm/segmentation.srx"))
            .unwrap_or_else(|_| Rules::new(Default::default()))
    });
    &RULES
}

/// Segments units of one language. It compiles its rules when it first needs them; all
/// segmenters of the same rules and language share them, and may be used from any thread.
#[derive(Clone)]
pub struct Segmenter {
    rules: Rules,
    lang: Lang,
    groups: Vec<usize>,
    engine: Shared,
}

/// A position at which the text might be cut, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Bytes of the text that the rules see: the content's, with the text a code stands for
    /// in place of the code.
    pub offset: usize,
    /// Whether the text is cut here.
    pub broke: bool,
    pub reason: Reason,
    /// A few words on either side.
    pub before: String,
    pub after: String,
    /// The numbers of rules that took too many steps here and are taken not to fit.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gave_up: Vec<usize>,
}

/// What decided about a position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reason {
    /// A rule, by the name of its group, its number in the file from 1, and its line.
    Rule { group: String, number: usize, line: usize },
    /// A setting of the project: `no-break-after` or `enumerations`.
    Setting { key: String },
    /// A hard break ends a sentence whatever the rules say.
    HardBreak,
    /// A stop that no rule sees the end of a sentence in, as before a small letter.
    NoRule,
}

impl Segmenter {
    /// A segmenter for a language. Cheap: nothing is compiled yet.
    pub fn new(rules: &Rules, lang: &Lang) -> Segmenter {
        let (engine, groups) = rules.shared(lang);
        Segmenter { rules: rules.clone(), lang: lang.clone(), groups, engine }
    }

    /// Cuts the content of a unit. Headings, titles, alternative texts and the like are one
    /// segment; the others are cut into sentences, and at hard breaks. White space around
    /// segments, with the hard breaks in it, becomes ignorable pieces. The contents of the
    /// pieces in a row are the content.
    pub fn segment(&self, content: &Content, role: Role) -> Vec<Piece> {
        let flat = Flat::new(content);
        let breaks: Vec<usize> = if is_one_segment(role) {
            Vec::new()
        } else {
            let verdicts = self.verdicts(&flat).0;
            verdicts.iter().filter(|one| one.broke()).map(Verdict::offset).collect()
        };
        pieces::cut(&flat, &breaks, self.rules.data.handling)
    }

    /// The sentences of a plain text, without the white space around them: the segments that
    /// [`Segmenter::segment`] makes of a paragraph of this text.
    pub fn segment_text<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let found = self.engine().decide(&wraps::unwrapped(text));
        let breaks = found.decisions.into_iter();
        let breaks = breaks.filter(|one| one.effect == Effect::Break).map(|one| one.offset);
        let mut from = 0;
        let mut sentences = Vec::new();
        for to in breaks.chain([text.len()]) {
            sentences.push(text[from..to].trim());
            from = to;
        }
        sentences.retain(|sentence| !sentence.is_empty());
        sentences
    }

    /// Every position at which the text might have been cut, and what decided: where a break
    /// rule fits, and after every stop with white space behind it. Nothing for a unit that is
    /// one segment by its role.
    pub fn explain(&self, content: &Content, role: Role) -> Vec<Candidate> {
        if is_one_segment(role) {
            return Vec::new();
        }
        let flat = Flat::new(content);
        let (mut verdicts, gave_up) = self.verdicts(&flat);
        let decided: HashSet<usize> = verdicts.iter().map(Verdict::offset).collect();
        let open = stops(&flat.text, STOPS).filter(|at| !decided.contains(at)).map(Verdict::NoRule);
        verdicts.extend(open.collect::<Vec<_>>());
        verdicts.sort_by_key(Verdict::offset);
        verdicts.iter().map(|one| self.candidate(&flat.text, one, &gave_up)).collect()
    }

    /// What is wrong with the rules of this language: that there are none, those that only
    /// turned out to be unusable together with the others, because they are too large, and
    /// those that took too many steps in a text so far.
    pub fn findings(&self) -> Vec<Finding> {
        let path = self.rules.data.path.as_str();
        let none = (!self.rules.has_any_for(&self.lang)).then(|| {
            let message = Message::new("seg-no-map").with("lang", self.lang.to_string());
            Finding::warning(Place::file(path), message)
        });
        let unusable = self.engine().faults.iter().map(|(rule, fault)| {
            Finding::error(Place::line(path, rule.line), srx::unusable(rule, fault))
        });
        let slow = self.engine().gave_up().map(|rule| {
            let message = Message::new("seg-rule-steps").with("number", rule.number);
            Finding::warning(Place::line(path, rule.line), message)
        });
        none.into_iter().chain(unusable).chain(slow).collect()
    }

    fn engine(&self) -> &Engine {
        self.engine.get_or_init(|| {
            let groups = &self.rules.data.groups;
            let rules = self.groups.iter().filter_map(|group| groups.get(*group));
            Engine::new(rules.flat_map(|group| group.rules().iter().cloned()))
        })
    }

    /// The engine's decisions and the hard breaks, in order, and which rules gave up where.
    fn verdicts(&self, flat: &Flat<'_>) -> (Vec<Verdict>, Vec<(usize, usize)>) {
        // What has hard breaks is not wrapped.
        let hard = flat.items.iter().any(|item| item.sort == Sort::HardBreak);
        let shown = flat.with_marks_of_notes();
        let text = if hard { shown } else { wraps::unwrapped(&shown).into_owned().into() };
        let found = self.engine().decide(&text);
        let mut verdicts: Vec<Verdict> = found
            .decisions
            .into_iter()
            .map(Verdict::Rule)
            .chain(
                flat.items
                    .iter()
                    .filter(|item| item.sort == Sort::HardBreak)
                    .map(|item| Verdict::HardBreak(item.range.end)),
            )
            .collect();
        verdicts.sort_by_key(Verdict::offset);
        (verdicts, found.gave_up)
    }

    fn candidate(&self, text: &str, verdict: &Verdict, gave_up: &[(usize, usize)]) -> Candidate {
        let offset = verdict.offset();
        let (before, after) = text.split_at(offset);
        let near = before.char_indices().rev().take(24).last().map_or(0, |(at, _)| at);
        let reason = match verdict {
            Verdict::Rule(decision) => reason(self.engine().rule(decision.rule)),
            Verdict::HardBreak(_) => Reason::HardBreak,
            Verdict::NoRule(_) => Reason::NoRule,
        };
        let gave_up = gave_up.iter().filter(|(at, _)| *at == offset);
        Candidate {
            gave_up: gave_up.map(|(_, rule)| self.engine().rule(*rule).number).collect(),
            offset,
            broke: verdict.broke(),
            reason,
            before: before[near..].to_owned(),
            after: after.chars().take(24).collect(),
        }
    }
}

fn reason(rule: &Rule) -> Reason {
    let group = rule.group.to_string();
    match rule.number {
        0 => Reason::Setting { key: group },
        number => Reason::Rule { group, number, line: rule.line },
    }
}

/// What ends sentences.
const STOPS: &str = ".?!…";

/// The ends of all these marks, with what closes after them, before white space.
pub(super) fn stops(text: &str, marks: &str) -> impl Iterator<Item = usize> {
    let closes = |c: char| "\"'`”’“‘»«›)]}".contains(c);
    text.char_indices().filter(|(_, c)| marks.contains(*c)).filter_map(move |(at, c)| {
        let rest = text[at + c.len_utf8()..].trim_start_matches(closes);
        (rest.trim_start().len() < rest.len()).then(|| text.len() - rest.len())
    })
}

/// A position where the text might be cut.
enum Verdict {
    Rule(Decision),
    /// After a hard break.
    HardBreak(usize),
    /// After a stop that no break rule fits.
    NoRule(usize),
}

impl Verdict {
    fn offset(&self) -> usize {
        match self {
            Verdict::Rule(decision) => decision.offset,
            Verdict::HardBreak(offset) | Verdict::NoRule(offset) => *offset,
        }
    }

    fn broke(&self) -> bool {
        match self {
            Verdict::Rule(decision) => decision.effect == Effect::Break,
            Verdict::HardBreak(_) => true,
            Verdict::NoRule(_) => false,
        }
    }
}

/// Roles whose text is no running prose: a full stop in them ends nothing.
fn is_one_segment(role: Role) -> bool {
    match role {
        Role::Title
        | Role::Metadata
        | Role::Heading(_)
        | Role::TableHeader
        | Role::AltText
        | Role::LinkTitle
        | Role::LinkDestination => true,
        Role::Paragraph
        | Role::ListItem
        | Role::Quote
        | Role::TableCell
        | Role::Footnote
        | Role::Caption
        | Role::Html => false,
    }
}
