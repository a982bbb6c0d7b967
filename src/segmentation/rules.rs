//! A set of rules as an SRX file has it: named groups of rules, and which language uses
//! which groups. Plain data; what works with it is [`Segmenter`](super::Segmenter).

use super::engine::Engine;
use super::pattern::{self, Node};
use super::srx;
use crate::model::Lang;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The group of our own rules that no language uses unless a project wants it.
const ENUMERATIONS: &str = "Enumerations";

/// The rules of one SRX file.
///
/// Cloning is cheap, and clones share what has been compiled.
#[derive(Clone)]
pub struct Rules {
    pub(super) data: Arc<RuleData>,
    /// Compiled rules by the groups a language uses, so that `en-GB` and `en-IE` share them.
    compiled: Arc<Mutex<HashMap<Vec<usize>, Shared>>>,
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rules").field("data", &self.data).finish_non_exhaustive()
    }
}

/// Compiled at the first use.
pub(super) type Shared = Arc<OnceLock<Engine>>;

#[derive(Clone, Debug, Default)]
pub(super) struct RuleData {
    /// Path of the file, for messages.
    pub(super) path: String,
    pub(super) cascade: Cascade,
    pub(super) handling: Handling,
    pub(super) groups: Vec<Group>,
    pub(super) maps: Vec<LanguageMap>,
}

/// SRX 2.0 §2.1.3: whether a language takes the rules of every map that fits, or of the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Cascade {
    All,
    #[default]
    First,
}

/// SRX 2.0 §2.1.4 `formathandle`: which codes right after a sentence belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Handling {
    pub(super) start: Side,
    pub(super) end: Side,
    pub(super) isolated: Side,
}

/// The sentence that a code at a break belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

impl Default for Handling {
    /// The specification's defaults, except that a code that stands alone directly after
    /// the sentence stays with it: it is a footnote reference more often than anything.
    fn default() -> Self {
        Handling { start: Side::After, end: Side::Before, isolated: Side::Before }
    }
}

/// SRX `languagerule`.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    pub(super) name: String,
    rules: OnceLock<Vec<Rule>>,
    /// Where the rules are read from when they are first asked for, if not before.
    unread: Option<Unread>,
}

/// A `languagerule` of our own file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unread {
    pub(super) xml: &'static str,
    /// Rules of the file before it.
    pub(super) rules_before: usize,
    /// Lines of the file before it.
    pub(super) lines_before: usize,
}

impl Group {
    pub(super) fn new(name: String, rules: Vec<Rule>) -> Group {
        Group { name, rules: rules.into(), unread: None }
    }

    pub(super) fn unread(name: String, unread: Unread) -> Group {
        Group { name, rules: OnceLock::new(), unread: Some(unread) }
    }

    pub(super) fn rules(&self) -> &[Rule] {
        self.rules.get_or_init(|| self.unread.map(srx::read_group).unwrap_or_default())
    }
}

/// SRX `rule`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// The name of its group; for a rule that comes of a project's setting, the setting's key.
    pub(super) group: Arc<str>,
    /// 1-based, over all rules of the file in order; 0 for a setting's.
    pub(super) number: usize,
    /// Line of the file; 0 for a setting's.
    pub(super) line: usize,
    pub(super) effect: Effect,
    pub(super) before: String,
    pub(super) after: String,
}

/// What a rule says about a position that it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Break,
    NoBreak,
}

/// SRX `languagemap`: the languages, as an expression over tags, and their group.
#[derive(Clone, Debug)]
pub(super) struct LanguageMap {
    pub(super) pattern: LangPattern,
    pub(super) group: usize,
    /// It is of a setting of the project and not of the file.
    pub(super) of_setting: bool,
}

/// A `languagepattern`, compiled.
#[derive(Clone, Debug)]
pub(super) enum LangPattern {
    /// Fits every language.
    Any,
    /// Fits a tag that begins with this.
    Prefix(String),
    Expression(Box<fancy_regex::Regex>),
}

impl LangPattern {
    /// Reads a pattern, without distinction of case.
    ///
    /// # Errors
    /// Why the expression cannot be used.
    pub(super) fn parse(text: &str) -> Result<LangPattern, pattern::Fault> {
        if text == ".*" {
            return Ok(LangPattern::Any);
        }
        // Nearly all patterns are of this form, and comparing is much cheaper.
        let plain = text.strip_suffix(".*").filter(|rest| {
            !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        });
        if let Some(prefix) = plain {
            return Ok(LangPattern::Prefix(prefix.to_ascii_lowercase()));
        }
        let node = Node::IgnoreCase(Box::new(pattern::parse(text)?));
        let exact = pattern::print(&node);
        super::engine::backtracking(&format!(r"\A(?:{exact})\z"))
            .map(|expression| LangPattern::Expression(Box::new(expression)))
    }

    fn fits(&self, tag: &str) -> bool {
        match self {
            LangPattern::Any => true,
            LangPattern::Prefix(prefix) => tag.to_ascii_lowercase().starts_with(prefix),
            // An expression that takes too many steps does not fit.
            LangPattern::Expression(expression) => expression.is_match(tag).unwrap_or(false),
        }
    }
}

impl Rules {
    pub(super) fn new(data: RuleData) -> Rules {
        Rules { data: Arc::new(data), compiled: Arc::default() }
    }

    /// The same rules, with no break after any of these texts (`"Art."`, `"bzw."`) when
    /// white space follows and the text does not stand within a word. The exceptions come
    /// before all other rules, in every language.
    #[must_use]
    pub fn no_break_after<S: AsRef<str>>(&self, texts: &[S]) -> Rules {
        let texts = texts.iter().map(|text| text.as_ref().trim()).filter(|text| !text.is_empty());
        self.preceded_by(Group::new(String::new(), texts.map(exception).collect()))
    }

    /// The same rules, with a break before each point of an enumeration that runs on within a
    /// sentence: “depicts: (a) …; (b) …”. What a point is says the group `Enumerations` of our
    /// own rules, which comes before all other rules, in every language.
    #[must_use]
    pub fn split_enumerations(&self) -> Rules {
        let own = super::built_in().data.groups.iter().find(|group| group.name == ENUMERATIONS);
        let rules = own.into_iter().flat_map(Group::rules);
        let group: Arc<str> = "enumerations".into();
        let of_setting =
            |rule: &Rule| Rule { group: Arc::clone(&group), number: 0, line: 0, ..rule.clone() };
        self.preceded_by(Group::new(String::new(), rules.map(of_setting).collect()))
    }

    /// These rules after a group that holds for every language.
    fn preceded_by(&self, first: Group) -> Rules {
        let mut data = (*self.data).clone();
        let group = data.groups.len();
        let map = LanguageMap { pattern: LangPattern::Any, group, of_setting: true };
        match data.cascade {
            Cascade::All => data.maps.insert(0, map),
            // Only one group is used then: every group takes the rules itself, and a language
            // that no map fits has them alone.
            Cascade::First => {
                for group in &mut data.groups {
                    let rules = [first.rules(), group.rules()].concat();
                    *group = Group::new(std::mem::take(&mut group.name), rules);
                }
                data.maps.push(map);
            }
        }
        data.groups.push(first);
        Rules::new(data)
    }

    /// The indices of the groups that a language uses, in their order.
    fn groups_of(&self, lang: &Lang) -> Vec<usize> {
        let tag = lang.to_string();
        let fitting = self.data.maps.iter().filter(|map| map.pattern.fits(&tag));
        match self.data.cascade {
            Cascade::All => fitting.map(|map| map.group).collect(),
            Cascade::First => fitting.take(1).map(|map| map.group).collect(),
        }
    }

    /// True if a map of the file fits a language.
    pub(super) fn has_any_for(&self, lang: &Lang) -> bool {
        let tag = lang.to_string();
        self.data.maps.iter().any(|map| !map.of_setting && map.pattern.fits(&tag))
    }

    /// The rules of a language, in their order.
    #[cfg(test)]
    pub(super) fn of(&self, lang: &Lang) -> impl Iterator<Item = &Rule> {
        let groups = self.groups_of(lang).into_iter();
        groups.filter_map(|group| self.data.groups.get(group)).flat_map(Group::rules)
    }

    /// The place for the compiled rules of a language, and the groups to fill it from.
    pub(super) fn shared(&self, lang: &Lang) -> (Shared, Vec<usize>) {
        let groups = self.groups_of(lang);
        // A panic elsewhere cannot leave the map half changed.
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        (Arc::clone(compiled.entry(groups.clone()).or_default()), groups)
    }
}

fn exception(text: &str) -> Rule {
    let within = if text.starts_with(char::is_alphanumeric) { r"\b" } else { "" };
    Rule {
        group: "no-break-after".into(),
        number: 0,
        line: 0,
        effect: Effect::NoBreak,
        before: format!(r"{within}\Q{}\E", text.replace(r"\E", r"\E\\E\Q")),
        after: r"[\s\h]".to_owned(),
    }
}
