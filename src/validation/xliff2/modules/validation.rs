//! Validation rules (XLIFF 2.1 §5.8): whether they are sound, and whether targets keep them.

use super::super::outline::{Outline, Unit};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

pub const VAL: &str = "urn:oasis:names:tc:xliff:validation:2.0";
/// The attributes that are tests, and where they are defined.
const TESTS: [(&str, &str); 4] = [
    ("isPresent", "5.8.5.1"),
    ("isNotPresent", "5.8.5.3"),
    ("startsWith", "5.8.5.4"),
    ("endsWith", "5.8.5.5"),
];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let mut any = false;
    for structure in outline.structures() {
        for rule in rules(structure) {
            any = true;
            sound(rule, report);
        }
    }
    if any {
        all_kept(outline, report);
    }
}

fn rules<'d>(structure: ElementRef<'d>) -> impl Iterator<Item = ElementRef<'d>> {
    super::own(structure, VAL, "validation").flat_map(|list| super::own(list, VAL, "rule"))
}

/// The tests a rule has.
fn tests<'d>(rule: ElementRef<'d>) -> Vec<(&'static str, &'static str, &'d str)> {
    TESTS
        .iter()
        .filter_map(|(name, section)| rule.get(name).map(|value| (*name, *section, value)))
        .collect()
}

/// §5.8.4.3: exactly one test, and what goes with it.
fn sound(rule: ElementRef<'_>, report: &mut Report<'_>) {
    let custom = rule.attributes().any(|attribute| is_of_others(attribute.namespace));
    let count = tests(rule).len() + usize::from(custom);
    if count != 1 {
        report.error(rule, "5.8.4.3", Message::new("xliff2-rule-tests").with("count", count));
    }
    let has = |name: &str| rule.get(name).is_some();
    if has("occurs") && !has("isPresent") {
        report.error(rule, "5.8.5.2", Message::new("xliff2-rule-occurs"));
    }
    let of_file = || rule.parent()?.parent().filter(|around| around.local() == "file");
    if rule.get("disabled") == Some("yes") && of_file().is_some() {
        report.error(rule, "sch:val4", Message::new("xliff2-rule-disabled"));
    }
    let compared = ["isPresent", "startsWith", "endsWith"].iter().filter(|name| has(name)).count();
    if has("existsInSource") && compared != 1 {
        report.error(rule, "5.8.5.6", Message::new("xliff2-rule-exists-in-source"));
    }
}

/// Whether attributes of a namespace make a rule of one's own: those of XML and of its schemas say
/// nothing about texts.
fn is_of_others(namespace: &str) -> bool {
    !["", VAL, XML_NS, "http://www.w3.org/2001/XMLSchema-instance"].contains(&namespace)
}

/// A rule with what its tests look for.
struct Rule<'d> {
    element: ElementRef<'d>,
    tests: Vec<Test<'d>>,
    is_disabled: bool,
    also_in_source: bool,
    occurs: Option<usize>,
    form: Form,
}

struct Test<'d> {
    name: &'static str,
    section: &'static str,
    value: &'d str,
    wanted: Finder<'static>,
}

/// How texts and values are made alike before they are compared (§5.8.5.7, §5.8.5.8).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Form {
    normalization: Normalization,
    folds_case: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Normalization {
    Nfc,
    Nfd,
    None,
}

impl Form {
    fn of(rule: ElementRef<'_>) -> Form {
        let normalization = match rule.get("normalization").unwrap_or("nfc") {
            "nfc" => Normalization::Nfc,
            "nfd" => Normalization::Nfd,
            _ => Normalization::None,
        };
        Form { normalization, folds_case: rule.get("caseSensitive") == Some("no") }
    }

    fn apply(self, text: &str) -> String {
        let text: String = match self.normalization {
            Normalization::Nfc => text.nfc().collect(),
            Normalization::Nfd => text.nfd().collect(),
            Normalization::None => text.to_owned(),
        };
        if self.folds_case { text.to_lowercase() } else { text }
    }
}

impl<'d> Rule<'d> {
    fn new(element: ElementRef<'d>) -> Rule<'d> {
        let form = Form::of(element);
        let test = |(name, section, value): (_, _, &'d str)| {
            let wanted = Finder::new(form.apply(value).as_bytes()).into_owned();
            Test { name, section, value, wanted }
        };
        Rule {
            element,
            tests: tests(element).into_iter().map(test).collect(),
            is_disabled: element.get("disabled") == Some("yes"),
            also_in_source: element.get("existsInSource") == Some("yes"),
            occurs: element.get("occurs").and_then(|count| count.trim().parse().ok()),
            form,
        }
    }

    /// Rules of the same tests replace one another.
    fn key(&self) -> Vec<(&'static str, &'d str)> {
        self.tests.iter().map(|test| (test.name, test.value)).collect()
    }

    /// The list it stands in, by its place in the document.
    fn list(&self) -> Option<usize> {
        self.element.parent().map(|list| list.node().index())
    }
}

/// The rules that structural elements have themselves, by their places in the document.
type Levels<'d> = HashMap<usize, Vec<Rule<'d>>>;

fn levels<'d>(outline: &Outline<'d>) -> Levels<'d> {
    let all = outline.structures().chain([outline.root]);
    let level = |structure: ElementRef<'d>| {
        let own: Vec<_> = rules(structure).map(Rule::new).collect();
        (!own.is_empty()).then(|| (structure.node().index(), own))
    };
    all.filter_map(level).collect()
}

/// Whether the targets of all units keep their rules.
fn all_kept(outline: &Outline<'_>, report: &mut Report<'_>) {
    let levels = levels(outline);
    // Those of the innermost element with rules: mostly the same as for the unit before.
    let mut known: Option<(usize, Vec<&Rule<'_>>)> = None;
    for (_, unit) in outline.units() {
        if report.is_full() {
            return;
        }
        let around = std::iter::once(unit.element).chain(unit.element.ancestors());
        let mut around = around.map(|it| it.node().index()).filter(|at| levels.contains_key(at));
        let Some(innermost) = around.next() else { continue };
        if known.as_ref().is_none_or(|(of, _)| *of != innermost) {
            let own = std::iter::once(innermost).chain(around);
            known = Some((innermost, in_force(own.filter_map(|at| levels.get(&at)).collect())));
        }
        for rules in known.iter().map(|(_, rules)| rules) {
            kept(unit, rules, report);
        }
    }
}

/// The rules in force where these levels are around, innermost first: those further in replace
/// equal ones, and may switch them off.
fn in_force<'r, 'd>(levels: Vec<&'r Vec<Rule<'d>>>) -> Vec<&'r Rule<'d>> {
    let all = || levels.iter().rev().flat_map(|level| level.iter());
    let last: HashMap<_, _> = all().map(|rule| (rule.key(), rule.list())).collect();
    let stays = |rule: &&Rule<'d>| !rule.is_disabled && last.get(&rule.key()) == Some(&rule.list());
    all().filter(stays).collect()
}

/// A text in the forms in which rules want it.
struct Text<'d> {
    text: Cow<'d, str>,
    forms: HashMap<Form, String>,
}

impl<'d> Text<'d> {
    fn new(element: ElementRef<'d>) -> Text<'d> {
        Text { text: element.text(), forms: HashMap::new() }
    }

    fn in_form(&mut self, form: Form) -> &[u8] {
        self.forms.entry(form).or_insert_with(|| form.apply(&self.text)).as_bytes()
    }
}

/// Whether the targets of a unit keep its rules, each for itself (§5.8.4.2).
fn kept(unit: &Unit<'_>, in_force: &[&Rule<'_>], report: &mut Report<'_>) {
    let segments = unit.content.parts.iter().filter(|part| part.element.local() == "segment");
    for part in segments {
        let (Some(source), Some(target)) = (part.source, part.target) else { continue };
        let (mut source, mut text) = (Text::new(source), Text::new(target));
        for rule in in_force {
            for test in &rule.tests {
                if report.is_full() {
                    return;
                }
                if !holds(rule, test, &mut source, &mut text) {
                    let line = rule.element.place().line.unwrap_or_default();
                    let message = Message::new("xliff2-rule-broken")
                        .with("test", test.name)
                        .with("value", test.value)
                        .with("line", line);
                    // A target that breaks a rule is a fault of the translation, not of the file.
                    report.warning(target, test.section, message);
                }
            }
        }
    }
}

/// Whether one test of a rule holds for a source and target.
fn holds(rule: &Rule<'_>, test: &Test<'_>, source: &mut Text<'_>, target: &mut Text<'_>) -> bool {
    let wanted = test.wanted.needle();
    let count = |text: &mut Text<'_>| match wanted {
        [] => 0,
        _ => test.wanted.find_iter(text.in_form(rule.form)).count(),
    };
    let mut both = |is: fn(&[u8], &[u8]) -> bool| {
        let is = |text: &mut Text<'_>| is(text.in_form(rule.form), wanted);
        is(target) && (!rule.also_in_source || is(source))
    };
    match test.name {
        "startsWith" => both(<[u8]>::starts_with),
        "endsWith" => both(<[u8]>::ends_with),
        "isNotPresent" => count(target) == 0,
        _ => {
            let found = count(target);
            rule.occurs.map_or(found > 0, |occurs| found == occurs)
                && (!rule.also_in_source || found == count(source))
        }
    }
}
