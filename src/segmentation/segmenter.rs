//! Rules at work for one language.

use super::engine::{Decision, Engine};
use super::flat::{Flat, Sort};
use super::pieces;
use super::rules::{Effect, Rule, Rules, Shared};
use super::srx::{self, Scrutiny};
use crate::model::{Content, Finding, Lang, Piece, Place, Role};
use serde::Serialize;
use std::sync::LazyLock;

/// Our own rules, `tm/segmentation.srx`.
pub fn built_in() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        let xml = include_bytes!("../../tm/segmentation.srx");
        // A test reads the same bytes with full scrutiny; without rules there are no breaks.
        srx::read("segmentation.srx", xml, Scrutiny::Trusted)
            .map_or_else(|_| Rules::new(Default::default()), |(rules, _)| rules)
    });
    &RULES
}

/// Segments units of one language. It compiles its rules when it first needs them; all
/// segmenters of the same rules and language share them, and may be used from any thread.
#[derive(Clone)]
pub struct Segmenter {
    rules: Rules,
    groups: Vec<usize>,
    engine: Shared,
}

/// A position that some break rule fits, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Bytes of the text that the rules see: the content's, with the text a code stands for
    /// in place of the code.
    pub offset: usize,
    /// Whether the text is cut here.
    pub broke: bool,
    /// Name of the group of the rule that decided, as the file has it; empty for an exception
    /// of the project and for a hard break.
    pub group: String,
    /// Number of the rule in its file, from 1; 0 for an exception of the project and for a
    /// hard break.
    pub rule: usize,
    /// Line of the rule in its file; 0 for an exception of the project and a hard break.
    pub line: usize,
    /// A few words on either side.
    pub before: String,
    pub after: String,
}

impl Segmenter {
    /// A segmenter for a language. Cheap: nothing is compiled yet.
    pub fn new(rules: &Rules, lang: &Lang) -> Segmenter {
        let (engine, groups) = rules.shared(lang);
        Segmenter { rules: rules.clone(), groups, engine }
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
            self.decisions(&flat).iter().filter(|one| one.broke()).map(|one| one.offset()).collect()
        };
        pieces::cut(&flat, &breaks, self.rules.data.handling)
    }

    /// The sentences of a plain text, without the white space around them.
    pub fn segment_text(&self, text: &str) -> Vec<String> {
        let content = Content::text(text);
        self.segment(&content, Role::Paragraph)
            .into_iter()
            .filter(|piece| piece.kind == crate::model::PieceKind::Segment)
            .map(|piece| piece.content.plain())
            .collect()
    }

    /// Every position at which the text might have been cut, and the rule that decided.
    /// Nothing for a unit that is one segment by its role.
    pub fn explain(&self, content: &Content, role: Role) -> Vec<Candidate> {
        if is_one_segment(role) {
            return Vec::new();
        }
        let flat = Flat::new(content);
        self.decisions(&flat).iter().map(|one| self.candidate(&flat.text, one)).collect()
    }

    /// What is wrong with the rules of this language: those that only turned out to be
    /// unusable together with the others, because they are too large.
    pub fn findings(&self) -> Vec<Finding> {
        let data = &self.rules.data;
        self.engine()
            .faults
            .iter()
            .map(|(rule, fault)| {
                let place = Place::line(data.path.as_str(), rule.line);
                Finding::error(place, srx::unusable(rule, fault))
            })
            .collect()
    }

    fn engine(&self) -> &Engine {
        self.engine.get_or_init(|| {
            let groups = &self.rules.data.groups;
            let rules = self.groups.iter().filter_map(|group| groups.get(*group));
            Engine::new(rules.flat_map(|group| group.rules.iter().cloned()))
        })
    }

    /// The engine's decisions and the hard breaks, in order.
    fn decisions(&self, flat: &Flat<'_>) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = self
            .engine()
            .decide(&flat.text)
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
        verdicts
    }

    fn candidate(&self, text: &str, verdict: &Verdict) -> Candidate {
        let offset = verdict.offset();
        let (before, after) = text.split_at(offset);
        let near = before.char_indices().rev().take(24).last().map_or(0, |(at, _)| at);
        let (rule, group) = match verdict {
            Verdict::Rule(decision) => self.named(self.engine().rule(decision.rule)),
            Verdict::HardBreak(_) => (None, String::new()),
        };
        Candidate {
            offset,
            broke: verdict.broke(),
            group,
            rule: rule.map_or(0, |rule| rule.number),
            line: rule.map_or(0, |rule| rule.line),
            before: before[near..].to_owned(),
            after: after.chars().take(24).collect(),
        }
    }

    /// A rule with the name of its group.
    fn named<'a>(&self, rule: &'a Rule) -> (Option<&'a Rule>, String) {
        let groups = &self.rules.data.groups;
        let of = |group: &&usize| groups[**group].rules.iter().any(|one| one.number == rule.number);
        let name = self
            .groups
            .iter()
            .find(of)
            .filter(|_| rule.number > 0)
            .map(|group| groups[*group].name.clone());
        (Some(rule), name.unwrap_or_default())
    }
}

/// A position where the text might be cut.
enum Verdict {
    Rule(Decision),
    /// After a hard break, which ends a sentence whatever the rules say.
    HardBreak(usize),
}

impl Verdict {
    fn offset(&self) -> usize {
        match self {
            Verdict::Rule(decision) => decision.offset,
            Verdict::HardBreak(offset) => *offset,
        }
    }

    fn broke(&self) -> bool {
        match self {
            Verdict::Rule(decision) => decision.effect == Effect::Break,
            Verdict::HardBreak(_) => true,
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
