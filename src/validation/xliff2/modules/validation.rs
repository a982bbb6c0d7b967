//! Validation rules (XLIFF 2.1 §5.8): whether they are sound, and whether targets keep them.

use super::super::outline::{Outline, Unit};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};
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
        for (_, unit) in outline.units() {
            kept(unit, report);
        }
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

/// The rules of the unit and of what is around it; those further in replace equal ones, and
/// may switch them off.
fn in_force<'d>(unit: ElementRef<'d>) -> Vec<ElementRef<'d>> {
    let mut in_force: Vec<ElementRef<'d>> = Vec::new();
    let mut levels: Vec<ElementRef<'d>> = std::iter::once(unit).chain(unit.ancestors()).collect();
    levels.reverse();
    for rule in levels.into_iter().flat_map(rules) {
        let own = tests(rule);
        in_force.retain(|earlier| {
            let same = tests(*earlier) == own;
            let level = earlier.parent().map(|list| list.node().index());
            let own_level = rule.parent().map(|list| list.node().index());
            !same || level == own_level
        });
        if rule.get("disabled") != Some("yes") {
            in_force.push(rule);
        }
    }
    in_force
}

/// Whether the targets of a unit keep its rules, each for itself (§5.8.4.2).
fn kept(unit: &Unit<'_>, report: &mut Report<'_>) {
    let in_force = in_force(unit.element);
    let segments = unit.content.parts.iter().filter(|part| part.element.local() == "segment");
    for part in segments {
        let (Some(source), Some(target)) = (part.source, part.target) else { continue };
        for rule in &in_force {
            let source = normalise(&source.text(), *rule);
            let text = normalise(&target.text(), *rule);
            for (name, section, value) in tests(*rule) {
                if !holds(*rule, name, value, (&source, &text)) {
                    let line = rule.place().line.unwrap_or_default();
                    let message = Message::new("xliff2-rule-broken")
                        .with("test", name)
                        .with("value", value)
                        .with("line", line);
                    // A target that breaks a rule is a fault of the translation, not of the file.
                    report.warning(target, section, message);
                }
            }
        }
    }
}

/// Whether one test of a rule holds for a source and target.
fn holds(rule: ElementRef<'_>, name: &str, value: &str, (source, target): (&str, &str)) -> bool {
    let wanted = normalise(value, rule);
    let count = |text: &str| if wanted.is_empty() { 0 } else { text.matches(&*wanted).count() };
    let also = rule.get("existsInSource") == Some("yes");
    match name {
        "isPresent" => {
            let found = count(target);
            let occurs = rule.get("occurs").and_then(|count| count.trim().parse::<usize>().ok());
            occurs.map_or(found > 0, |occurs| found == occurs) && (!also || found == count(source))
        }
        "isNotPresent" => count(target) == 0,
        "startsWith" => target.starts_with(&*wanted) && (!also || source.starts_with(&*wanted)),
        _ => target.ends_with(&*wanted) && (!also || source.ends_with(&*wanted)),
    }
}

/// §5.8.5.7, §5.8.5.8.
fn normalise(text: &str, rule: ElementRef<'_>) -> String {
    let text: String = match rule.get("normalization").unwrap_or("nfc") {
        "nfc" => text.nfc().collect(),
        "nfd" => text.nfd().collect(),
        _ => text.to_owned(),
    };
    match rule.get("caseSensitive") {
        Some("no") => text.to_lowercase(),
        _ => text,
    }
}
