//! Codes of a returned translation: whether they are those of the source, and what the
//! source knows about them.

use crate::model::recode::class_name;
use crate::model::{Code, CodeClass, CodeKind, Content, Finding, Inline, Message, Place, Severity};
use crate::xml::is_char;
use std::collections::{HashMap, HashSet};

type Key = (CodeKind, u32);

/// The codes of a unit's source, by what identifies them.
pub struct UnitCodes<'a> {
    facts: HashMap<Key, &'a Code>,
    /// How often each stands in the targets of the whole unit, ignorables included.
    in_targets: HashMap<Key, usize>,
    /// The native markup of the codes as the translator was given them.
    given: HashMap<Key, &'a str>,
    /// Codes of segments that are not translated yet, which therefore still stand there, with
    /// the ids of these segments.
    waiting: HashMap<Key, &'a str>,
}

fn key(code: &Code) -> Key {
    (code.kind, code.id)
}

fn counts<'a>(contents: impl Iterator<Item = &'a Content>) -> HashMap<Key, usize> {
    let mut counts = HashMap::new();
    for code in contents.flat_map(Content::codes) {
        *counts.entry(key(code)).or_insert(0) += 1;
    }
    counts
}

impl<'a> UnitCodes<'a> {
    /// Takes the sources of a unit as the document has it, those of the file that came back,
    /// and the targets the unit will have.
    pub fn new<'t>(
        sources: impl Iterator<Item = &'a Content>,
        given: impl Iterator<Item = &'a Content>,
        targets: impl Iterator<Item = &'t Content>,
    ) -> Self {
        let facts = sources.flat_map(Content::codes).map(|code| (key(code), code)).collect();
        let given = given.flat_map(Content::codes).map(|code| (key(code), code.native.as_str()));
        let (in_targets, given) = (counts(targets), given.collect());
        UnitCodes { facts, in_targets, given, waiting: HashMap::new() }
    }

    /// With the segments that are not translated yet: their ids and what stands there until
    /// they are.
    pub fn with_waiting(mut self, segments: impl Iterator<Item = (&'a str, &'a Content)>) -> Self {
        for (id, content) in segments {
            self.waiting.extend(content.codes().map(|code| (key(code), id)));
        }
        self
    }

    /// Whether the other end of a span is still in another segment: what begins must end. One in
    /// the same segment, of whose codes `here` is the count, gets its own message.
    fn has_partner(&self, code: &Code, here: &HashMap<Key, usize>) -> bool {
        let kind = match code.kind {
            CodeKind::Open => CodeKind::Close,
            CodeKind::Close => CodeKind::Open,
            CodeKind::Standalone => return false,
        };
        let partner = (kind, code.id);
        let is_there = count(&self.in_targets, partner) > 0 || self.waiting.contains_key(&partner);
        is_there && count(here, partner) == 0
    }

    /// Whether someone has written into the markup of a code. What a tool leaves out or sets
    /// with other white space is its habit.
    fn is_edited(&self, code: &Code) -> bool {
        let Some(given) = self.given.get(&key(code)) else { return false };
        let words =
            |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
        let (given, now) = (words(given), words(&code.native));
        !given.is_empty() && !now.is_empty() && given != now
    }

    /// The target with what the source knows of each code: native markup, class, rights,
    /// subflows. The translator decides which codes stand where, nothing else.
    pub fn refit(&self, target: &Content) -> Content {
        let mut refitted = Content::default();
        for inline in &target.0 {
            match inline {
                Inline::Text(text) => refitted.push_text(text),
                Inline::Code(code) => {
                    let known = self.facts.get(&key(code)).copied().unwrap_or(code);
                    refitted.push_code(known.clone());
                }
            }
        }
        refitted
    }

    /// A source of the file as a translator sees it. A code that says nothing of how it is shown,
    /// as in XLIFF 1.2, is shown as the document's of that number, if it can be that one.
    pub fn shown(&self, source: &Content) -> String {
        let of = |inline: &Inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Code(code) => {
                let known = self.facts.get(&key(code)).filter(|known| may_be(code, known));
                let own = [&code.equiv, &code.native].into_iter().find(|text| !text.is_empty());
                let shown = match known {
                    _ if !code.display.is_empty() => &code.display,
                    Some(known) => &known.display,
                    None => own.unwrap_or(&code.display),
                };
                shown.clone()
            }
        };
        source.0.iter().map(of).collect()
    }

    /// What is wrong with the codes and characters of a target. Errors make it unusable.
    pub fn check(&self, source: &Content, target: &Content, place: &Place) -> Vec<Finding> {
        let here = counts([source].into_iter());
        let there = counts([target].into_iter());
        let mut findings = Vec::new();
        let found = |severity, id, code: &Code| {
            let message = Message::new(id).with("code", shown(code)).with("id", code.id);
            Finding { severity, place: place.clone(), message }
        };
        let mut known: Vec<&Code> = self.facts.values().copied().collect();
        known.sort_by_key(|code| (code.id, code.kind as u8));
        for code in known {
            let key = key(code);
            let (had, has) = (count(&here, key), count(&there, key));
            let elsewhere = count(&self.in_targets, key).saturating_sub(has);
            if has > 1.max(had) || (had == 0 && has > 0 && elsewhere > 0) {
                if !code.rights.copy {
                    findings.push(found(Severity::Error, "exchange-code-doubled", code));
                }
            } else if let Some(segment) = self.waiting.get(&key).filter(|_| had == 0 && has > 0) {
                if !code.rights.copy {
                    let message = Message::new("exchange-code-taken")
                        .with("code", shown(code))
                        .with("id", code.id)
                        .with("segment", *segment);
                    findings.push(Finding::error(place.clone(), message));
                }
            } else if had > 0 && has == 0 && elsewhere == 0 {
                let may_go = code.rights.delete && !self.has_partner(code, &here);
                let severity = if may_go { Severity::Warning } else { Severity::Error };
                findings.push(found(severity, "exchange-code-missing", code));
            }
        }
        let mut foreign = HashSet::new();
        for code in target.codes().filter(|code| !self.facts.contains_key(&key(code))) {
            // Both ends of a span are one code to a translator.
            if foreign.insert(code.id) {
                findings.push(found(Severity::Error, "exchange-code-foreign", code));
            }
        }
        for code in target.codes().filter(|code| self.is_edited(code)) {
            findings.push(found(Severity::Warning, "exchange-code-edited", code));
        }
        for (code, id) in misplaced(source, target) {
            findings.push(found(Severity::Error, id, code));
        }
        findings.extend(stray_character(source, target, place));
        findings
    }
}

/// A character of the target that XML cannot hold and the source does not have. XLIFF 2 can say it
/// (`cp`, XLIFF 2.1 §4.2.3.1); documents, memories and most tools cannot.
fn stray_character(source: &Content, target: &Content, place: &Place) -> Option<Finding> {
    let has = |c: char| source.texts().any(|text| text.contains(c));
    let stray = target.texts().flat_map(str::chars).find(|c| !is_char(*c) && !has(*c))?;
    let character = format!("U+{:04X}", u32::from(stray));
    let message = Message::new("exchange-character").with("character", character);
    Some(Finding::error(place.clone(), message))
}

/// Whether nothing that a code of the file says is otherwise in the document.
fn may_be(code: &Code, known: &Code) -> bool {
    let agrees = |own: &str, known: &str| own.is_empty() || own == known;
    agrees(&code.equiv, &known.equiv)
        && agrees(&code.native, &known.native)
        && (code.class == CodeClass::Other || class_name(&code.class) == class_name(&known.class))
}

fn count(counts: &HashMap<Key, usize>, key: Key) -> usize {
    counts.get(&key).copied().unwrap_or(0)
}

/// What a translator sees of a code.
pub fn shown(code: &Code) -> String {
    let candidates = [&code.display, &code.native, &code.equiv];
    let shown = candidates.into_iter().find(|text| !text.is_empty());
    shown.map_or_else(|| code.id.to_string(), |text| text.chars().take(60).collect())
}

/// Ends without beginning, halves of pairs that the source has whole, and pairs that cross
/// although they do not in the source.
pub fn misplaced<'t>(source: &Content, target: &'t Content) -> Vec<(&'t Code, &'static str)> {
    let (whole, source_crosses) = whole_pairs(source);
    let mut open: Vec<&Code> = Vec::new();
    let mut found = Vec::new();
    for code in target.codes() {
        match code.kind {
            CodeKind::Open => open.push(code),
            CodeKind::Close => match open.iter().rposition(|start| start.id == code.id) {
                Some(at) => {
                    let crosses = open[at + 1..].iter().any(|inner| whole.contains(&inner.id));
                    if crosses && !source_crosses && whole.contains(&code.id) {
                        found.push((code, "exchange-code-crossing"));
                    }
                    open.remove(at);
                }
                None if whole.contains(&code.id) => found.push((code, "exchange-code-close-first")),
                None => {}
            },
            CodeKind::Standalone => {}
        }
    }
    let halves = open.into_iter().filter(|code| whole.contains(&code.id));
    found.extend(halves.map(|code| (code, "exchange-code-half")));
    found
}

/// The pairs that a content holds whole, and whether any of them cross.
fn whole_pairs(content: &Content) -> (Vec<u32>, bool) {
    let mut open: Vec<u32> = Vec::new();
    let mut whole = Vec::new();
    let mut crosses = false;
    for code in content.codes() {
        match code.kind {
            CodeKind::Open => open.push(code.id),
            CodeKind::Close => {
                if let Some(at) = open.iter().rposition(|id| *id == code.id) {
                    crosses |= at + 1 < open.len();
                    open.remove(at);
                    whole.push(code.id);
                }
            }
            CodeKind::Standalone => {}
        }
    }
    (whole, crosses)
}
