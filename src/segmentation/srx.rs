//! Reads SRX 2.0 (and its forerunner 1.0) into [`Rules`].
//!
//! Goes in: the bytes of a file. Comes out: the rules that can be used, and a finding for
//! every one that cannot, by its number and with the reason. Nothing is skipped in silence.

use super::engine;
use super::pattern::Fault;
use super::rules::{
    Cascade, Effect, Group, Handling, LangPattern, LanguageMap, Rule, RuleData, Rules, Side, Unread,
};
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use crate::xml::{Element, Position, decode};
use std::collections::HashMap;
use std::sync::Arc;

/// Whether every rule is compiled on its own while reading, to find those that cannot be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scrutiny {
    /// For a file of somebody's own.
    Full,
    /// For our own, which a test has scrutinised.
    Trusted,
}

impl Rules {
    /// Reads an SRX file; `path` is for messages. Namespaces are not looked at, because files
    /// in use carry several.
    ///
    /// # Errors
    /// If the bytes are not well-formed XML, or not SRX. A rule or map that cannot be used is
    /// left out and becomes a finding.
    pub fn parse(path: &str, xml: &[u8]) -> Result<(Rules, Vec<Finding>)> {
        read(path, xml, Scrutiny::Full)
    }
}

pub(super) fn read(path: &str, xml: &[u8], scrutiny: Scrutiny) -> Result<(Rules, Vec<Finding>)> {
    let decoded = decode(path, xml)?;
    let root = Element::parse(path, &decoded.text)?;
    if root.name.local() != "srx" {
        let message = Message::new("seg-not-srx").with("name", &*root.name.qualified);
        return Err(Error::input(place(path, root.position), message));
    }
    let mut reading = Reading::new(path, scrutiny);
    reading.findings.extend(decoded.finding(path));
    reading.root(&root);
    Ok((Rules::new(reading.data), reading.findings))
}

const GROUP: &str = "<languagerule ";
const GROUP_END: &str = "</languagerule>";

/// Reads our own file, of which most commands need one language: the groups are read when they
/// are first used.
///
/// # Errors
/// If the file is not SRX.
pub(super) fn read_lazily(path: &str, xml: &'static str) -> Result<Rules> {
    // The file without what is in its groups.
    let mut frame = String::new();
    let mut unread = Vec::new();
    let mut rest = xml;
    let (mut counted, mut rules_before, mut lines_before) = (0, 0, 0);
    while let Some((before, group)) = rest.split_once(GROUP) {
        let end = group.find(GROUP_END).map_or(group.len(), |at| at + GROUP_END.len());
        let start = xml.len() - group.len() - GROUP.len();
        rules_before += xml[counted..start].matches("<rule ").count();
        lines_before += xml[counted..start].matches('\n').count();
        counted = start;
        let xml = &xml[start..start + GROUP.len() + end];
        unread.push(Unread { xml, rules_before, lines_before });
        let head = group.split('>').next().unwrap_or_default();
        frame.extend([before, GROUP, head, "/>"]);
        rest = &group[end..];
    }
    frame.push_str(rest);
    let (rules, _) = read(path, frame.as_bytes(), Scrutiny::Trusted)?;
    let mut data = (*rules.data).clone();
    for (group, unread) in data.groups.iter_mut().zip(unread) {
        *group = Group::unread(std::mem::take(&mut group.name), unread);
    }
    Ok(Rules::new(data))
}

/// Reads a group of our own file.
pub(super) fn read_group(unread: Unread) -> Vec<Rule> {
    // A test reads all of them with full scrutiny.
    let Ok(element) = Element::parse("segmentation.srx", unread.xml) else { return Vec::new() };
    let mut reading = Reading::new("segmentation.srx", Scrutiny::Trusted);
    reading.number = unread.rules_before;
    let group: Arc<str> = element.get("languagerulename").unwrap_or_default().into();
    let rules = children(&element, "rule").filter_map(|rule| reading.rule(rule, &group));
    rules.map(|rule| Rule { line: rule.line + unread.lines_before, ..rule }).collect()
}

/// The first child of a name, whatever its namespace.
fn child<'a>(element: &'a Element, local: &'a str) -> Option<&'a Element> {
    children(element, local).next()
}

fn children<'a>(element: &'a Element, local: &'a str) -> impl Iterator<Item = &'a Element> {
    element.elements().filter(move |child| child.name.local() == local)
}

fn place(path: &str, at: Position) -> Place {
    Place { line: Some(at.line), column: Some(at.column), ..Place::file(path) }
}

struct Reading<'a> {
    path: &'a str,
    scrutiny: Scrutiny,
    data: RuleData,
    /// Rules seen so far.
    number: usize,
    /// Bytes that the compiled rules take so far.
    size: usize,
    findings: Vec<Finding>,
}

impl<'a> Reading<'a> {
    fn new(path: &'a str, scrutiny: Scrutiny) -> Reading<'a> {
        let data = RuleData { path: path.to_owned(), ..RuleData::default() };
        Reading { path, scrutiny, data, number: 0, size: 0, findings: Vec::new() }
    }

    /// Reports the children of an element that are not read: those that SRX does not have there,
    /// and of those that it has once, the further ones. Extensions have a prefix.
    fn unread(&mut self, parent: &Element, several: &[&str], once: &[&str]) {
        let mut seen: Vec<&str> = Vec::new();
        for child in parent.elements() {
            let local = child.name.local();
            let id =
                if several.contains(&local) || (once.contains(&local) && !seen.contains(&local)) {
                    seen.push(local);
                    continue;
                } else if once.contains(&local) {
                    "seg-only-first"
                } else if child.name.qualified.contains(':') {
                    continue;
                } else {
                    "validate-element-unexpected"
                };
            let message =
                Message::new(id).with("element", local).with("parent", parent.name.local());
            match id {
                // A file of SRX 1.0 may well have several lists of maps.
                "seg-only-first" => self.warn(child, message),
                _ => self.error(child, message),
            }
        }
    }

    fn root(&mut self, root: &Element) {
        match root.get("version") {
            Some("2.0" | "1.0") => {}
            other => {
                let message =
                    Message::new("seg-version").with("version", other.unwrap_or_default());
                self.warn(root, message);
            }
        }
        self.unread(root, &[], &["header", "body"]);
        match child(root, "header") {
            Some(header) => self.header(header),
            None => self.warn(root, Message::new("seg-missing").with("name", "header")),
        }
        let Some(body) = child(root, "body") else {
            self.error(root, Message::new("seg-missing").with("name", "body"));
            return;
        };
        self.unread(body, &[], &["languagerules", "maprules"]);
        let mut names = HashMap::new();
        match child(body, "languagerules") {
            Some(element) => self.groups(element, &mut names),
            None => self.error(body, Message::new("seg-missing").with("name", "languagerules")),
        }
        match child(body, "maprules") {
            Some(element) => self.maps(element, &names),
            None => self.error(body, Message::new("seg-missing").with("name", "maprules")),
        }
    }

    fn header(&mut self, header: &Element) {
        match header.get("cascade") {
            Some("yes") => self.data.cascade = Cascade::All,
            Some("no") | None => {}
            Some(other) => self.value(header, "cascade", other),
        }
        for element in children(header, "formathandle") {
            let belongs = match element.get("include") {
                Some("yes") => Side::Before,
                Some("no") => Side::After,
                other => {
                    self.value(element, "include", other.unwrap_or_default());
                    continue;
                }
            };
            let Handling { start, end, isolated } = &mut self.data.handling;
            match element.get("type") {
                Some("start") => *start = belongs,
                Some("end") => *end = belongs,
                Some("isolated") => *isolated = belongs,
                other => self.value(element, "type", other.unwrap_or_default()),
            }
        }
    }

    fn groups(&mut self, parent: &Element, names: &mut HashMap<String, usize>) {
        self.unread(parent, &["languagerule"], &[]);
        for element in children(parent, "languagerule") {
            self.unread(element, &["rule"], &[]);
            let name = element.get("languagerulename").unwrap_or_default().to_owned();
            let group: Arc<str> = name.as_str().into();
            let rules =
                children(element, "rule").filter_map(|rule| self.rule(rule, &group)).collect();
            if names.insert(name.clone(), self.data.groups.len()).is_some() {
                self.warn(element, Message::new("seg-group-twice").with("name", &name));
            }
            self.data.groups.push(Group::new(name, rules));
        }
    }

    /// A rule, if it can be used.
    fn rule(&mut self, element: &Element, group: &Arc<str>) -> Option<Rule> {
        self.number += 1;
        let effect = match element.get("break") {
            Some("yes") | None => Effect::Break,
            Some("no") => Effect::NoBreak,
            Some(other) => {
                let message =
                    Message::new("seg-rule-break").with("number", self.number).with("value", other);
                self.error(element, message);
                return None;
            }
        };
        self.unread(element, &[], &["beforebreak", "afterbreak"]);
        let text = |name| child(element, name).map(Element::text).unwrap_or_default();
        let rule = Rule {
            group: Arc::clone(group),
            number: self.number,
            line: element.position.line,
            effect,
            before: text("beforebreak"),
            after: text("afterbreak"),
        };
        if rule.before.is_empty() && rule.after.is_empty() {
            self.warn(element, Message::new("seg-rule-empty").with("number", self.number));
        }
        if self.scrutiny == Scrutiny::Full {
            match engine::scrutinise(&rule, self.size) {
                Ok(size) => self.size += size,
                Err(fault) => {
                    let message = unusable(&rule, &fault);
                    self.error(at_fault(element, &rule), message);
                    return None;
                }
            }
        }
        Some(rule)
    }

    fn maps(&mut self, parent: &Element, names: &HashMap<String, usize>) {
        // SRX 1.0 has named lists of maps between; the first is the one that applies.
        let first = match child(parent, "maprule") {
            Some(first) => {
                self.unread(parent, &["languagemap"], &["maprule"]);
                first
            }
            None => parent,
        };
        self.unread(first, &["languagemap"], &[]);
        for element in children(first, "languagemap") {
            let name = element.get("languagerulename").unwrap_or_default();
            let languages = element.get("languagepattern").unwrap_or_default();
            let Some(group) = names.get(name) else {
                self.error(element, Message::new("seg-map-group").with("name", name));
                continue;
            };
            match LangPattern::parse(languages) {
                Ok(pattern) => {
                    let map = LanguageMap { pattern, group: *group, of_setting: false };
                    self.data.maps.push(map);
                }
                Err(fault) => {
                    let message = Message::new("seg-map-pattern")
                        .with("pattern", languages)
                        .with("reason", fault.id)
                        .with("what", &fault.what);
                    self.error(element, detailed(message, &fault));
                }
            }
        }
    }

    fn value(&mut self, element: &Element, attribute: &str, value: &str) {
        let message = Message::new("seg-value").with("attribute", attribute).with("value", value);
        self.warn(element, message);
    }

    fn warn(&mut self, element: &Element, message: Message) {
        self.findings.push(Finding::warning(place(self.path, element.position), message));
    }

    fn error(&mut self, element: &Element, message: Message) {
        self.findings.push(Finding::error(place(self.path, element.position), message));
    }
}

/// The pattern of a rule that cannot be used, or the rule if each pattern could be on its own.
fn at_fault<'a>(element: &'a Element, rule: &Rule) -> &'a Element {
    let before = Rule { after: String::new(), ..rule.clone() };
    let after = Rule { before: String::new(), ..rule.clone() };
    let sides = [("beforebreak", before), ("afterbreak", after)];
    let unusable = sides.iter().find(|(_, rule)| engine::scrutinise(rule, 0).is_err());
    unusable.and_then(|(name, _)| child(element, name)).unwrap_or(element)
}

/// What to say about a rule that cannot be used. The reason is an id that the message in
/// `locales/` selects by.
pub(super) fn unusable(rule: &Rule, fault: &Fault) -> Message {
    let message = Message::new("seg-rule-unusable")
        .with("number", rule.number)
        .with("reason", fault.id)
        .with("what", &fault.what);
    detailed(message, fault)
}

/// What the engine says itself is English, and only for those who ask for all details.
fn detailed(message: Message, fault: &Fault) -> Message {
    match fault.id {
        "seg-regex-engine" => message.with("detail", &fault.what),
        _ => message,
    }
}
