//! Whether texts keep the restrictions of their size, where the file has chosen a standard
//! profile (XLIFF 2.1 §5.7.6).
//!
//! What breaks one is the text, not the file: no constraint forbids it, and a tool for the
//! module has to say it (§5.7.8). So these are warnings. A restriction holds for all that is
//! within its element, together, for sources and for targets each. Without targets, and as long
//! as some are missing, nothing is too short.

use super::super::outline::{File, Part, Unit};
use super::sizes::SLR;
use crate::model::{Message, Side};
use crate::validation::report::Report;
use crate::xml::{ElementRef, Kind, XML_NS};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// What a standard profile measures, and by which attributes.
pub struct Measure {
    /// `sizeRestriction` or `storageRestriction`.
    pub restriction: &'static str,
    /// The section about it.
    pub section: &'static str,
    /// The attribute with what a code adds, and the section about that.
    pub info: (&'static str, &'static str),
    /// The file says so, and does not only name no other: without, texts are not measured.
    pub is_chosen: bool,
    of: Size,
    /// `nfc`, `nfd`, or another for none (§5.7.4.3).
    normalization: String,
}

type Size = fn(&str) -> usize;

/// The standard profiles for lengths, with what they count (§5.7.6.1).
pub const GENERAL: [(&str, Size); 1] = [("xliff:codepoints", |text| text.chars().count())];
/// Those for storage: all sizes are in bytes, without a byte order mark (§5.7.6.2).
pub const STORAGE: [(&str, Size); 3] = [
    ("xliff:utf8", str::len),
    ("xliff:utf16", |text| text.encode_utf16().count() * 2),
    ("xliff:utf32", |text| text.chars().count() * 4),
];

impl Measure {
    /// The measures of the standard profiles that a file has chosen, and those it has not chosen
    /// but has named no other for, neither for all nor for data.
    pub fn all(file: &File<'_>) -> Vec<Measure> {
        let profiles = file.element.child(SLR, "profiles");
        let normalization = profiles.and_then(|profiles| profiles.child(SLR, "normalization"));
        let form = |name: &str| {
            normalization.and_then(|element| element.get(name)).unwrap_or("none").to_owned()
        };
        let mut within = file.element.descendants().filter_map(|node| node.element());
        let has_data = within.any(|element| element.is(SLR, "data"));
        // Whether it is chosen, and what it counts.
        let held = |attribute: &str, known: &[(&str, Size)]| {
            let name = profiles.and_then(|it| it.get(attribute)).unwrap_or_default().trim();
            match known.iter().find(|(known, _)| *known == name) {
                Some((_, of)) => Some((true, *of)),
                None => {
                    known.first().filter(|_| name.is_empty() && !has_data).map(|it| (false, it.1))
                }
            }
        };
        let general = held("generalProfile", &GENERAL).map(|(is_chosen, of)| Measure {
            restriction: "sizeRestriction",
            section: "5.7.6.1.1",
            info: ("sizeInfo", "5.7.6.1.2"),
            is_chosen,
            of,
            normalization: form("general"),
        });
        let storage = held("storageProfile", &STORAGE).map(|(is_chosen, of)| Measure {
            restriction: "storageRestriction",
            section: "5.7.6.2.1",
            info: ("equivStorage", "5.7.6.2.2"),
            is_chosen,
            of,
            normalization: form("storage"),
        });
        general.into_iter().chain(storage).collect()
    }

    fn size(&self, text: &str) -> u64 {
        let size = match self.normalization.as_str() {
            "nfc" => (self.of)(&text.nfc().collect::<String>()),
            "nfd" => (self.of)(&text.nfd().collect::<String>()),
            _ => (self.of)(text),
        };
        size as u64
    }
}

/// The least and the most that a restriction allows (§5.7.6.1.1, §5.7.6.2.1).
#[derive(Clone, Copy)]
pub struct Bounds {
    least: u64,
    /// None: no bound.
    most: Option<u64>,
}

impl Bounds {
    /// A most, or a least and a most; the most may be `*`.
    pub fn parse(value: &str) -> Option<Bounds> {
        let (least, most) = match value.split_once(',') {
            Some((least, most)) => (least.trim(), most.trim()),
            None => ("0", value.trim()),
        };
        let most = if most == "*" { None } else { Some(number(most)?) };
        Some(Bounds { least: number(least)?, most })
    }

    /// Whether no text can be within them.
    pub fn are_crossed(self) -> bool {
        self.most.is_some_and(|most| self.least > most)
    }
}

/// Digits; a number beyond all sizes is one that no text reaches.
fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

/// Compares all texts of a file with the restrictions around them.
pub fn check(file: &File<'_>, measures: &[Measure], report: &mut Report<'_>) {
    for measure in measures.iter().filter(|measure| measure.is_chosen) {
        for side in [Side::Source, Side::Target] {
            let mut count = Count {
                measure,
                side,
                report: &mut *report,
                total: 0,
                texts: 0,
                missing: 0,
                text: String::new(),
                gap: false,
                begun: false,
                levels: Vec::new(),
                spans: HashMap::new(),
            };
            count.file(file);
        }
    }
}

/// One walk through a file, of one side by one measure. What is within an element is the
/// difference of the totals at its end and its begin, so that nesting costs nothing.
struct Count<'r, 'd, 'f> {
    measure: &'r Measure,
    side: Side,
    report: &'r mut Report<'f>,
    /// The size of all up to here.
    total: u64,
    /// Segments up to here that have a text on this side, and those that have none.
    texts: usize,
    missing: usize,
    /// Text that is not in the total yet: what stands together is normalized together.
    text: String,
    /// White space comes before the next character.
    gap: bool,
    /// The unit has text already.
    begun: bool,
    /// The elements around: all structural ones, and the inline ones with restrictions.
    levels: Vec<Level<'d>>,
    /// What `sc` and `sm` have begun, by id.
    spans: HashMap<&'d str, Level<'d>>,
}

/// An element that has begun.
struct Level<'d> {
    element: ElementRef<'d>,
    bounds: Option<Bounds>,
    /// White space in it is content.
    preserve: bool,
    total: u64,
    texts: usize,
    missing: usize,
}

impl<'d> Count<'_, 'd, '_> {
    fn file(&mut self, file: &File<'d>) {
        self.enter(file.element);
        let mut groups = file.groups.iter().peekable();
        for unit in &file.units {
            let start = unit.element.node().span().start;
            while let Some(group) = groups.next_if(|group| group.node().span().start < start) {
                self.leave(group.node().span().start);
                self.enter(*group);
            }
            self.leave(start);
            self.unit(unit);
        }
        self.leave(usize::MAX);
    }

    fn unit(&mut self, unit: &Unit<'d>) {
        self.enter(unit.element);
        self.spans.clear();
        (self.gap, self.begun) = (false, false);
        let mut order: Vec<usize> = (0..unit.content.parts.len()).collect();
        if self.side == Side::Target {
            order.sort_by_key(|part| unit.content.place(*part));
        }
        for part in order {
            let part = &unit.content.parts[part];
            let is_segment = part.element.local() == "segment";
            let text = match self.side {
                Side::Source => part.source,
                Side::Target if is_segment => translation(part),
                // What stands between segments is the same in both, if nothing else is said.
                Side::Target => part.target.or(part.source),
            };
            self.texts += usize::from(is_segment && text.is_some());
            self.missing += usize::from(is_segment && text.is_none());
            if let Some(text) = text {
                self.content(text);
            }
        }
        self.flush();
    }

    /// A `source` or `target`.
    fn content(&mut self, text: ElementRef<'d>) {
        let around = self.levels.last().is_some_and(|level| level.preserve);
        let preserve = preserves(text).unwrap_or(around);
        for node in text.descendants() {
            self.leave(node.span().start);
            match node.kind() {
                Kind::Text(text) => text.chars().for_each(|char| self.push(char, preserve)),
                Kind::Element(element) => self.inline(element),
                Kind::Comment(_) | Kind::Pi(..) => {}
            }
        }
        self.leave(text.node().span().end);
    }

    /// White space that is not preserved is one space within a unit, and none at its ends.
    fn push(&mut self, char: char, preserve: bool) {
        if !preserve && matches!(char, ' ' | '\t' | '\n' | '\r') {
            self.gap = self.begun;
            return;
        }
        self.fill_gap();
        self.begun = true;
        self.text.push(char);
    }

    fn fill_gap(&mut self) {
        if std::mem::take(&mut self.gap) {
            self.text.push(' ');
        }
    }

    fn inline(&mut self, element: ElementRef<'d>) {
        match element.local() {
            "cp" => {
                let code = element.get("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                let char = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
                self.push(char, true);
            }
            "pc" | "mrk" => self.enter(element),
            "ph" => self.add(element),
            "sc" | "sm" => {
                let level = self.level(element);
                if let (Some(id), Some(_)) = (element.get("id"), level.bounds) {
                    self.spans.insert(id, level);
                }
            }
            "ec" | "em" => {
                let begun = element.get("startRef").and_then(|id| self.spans.remove(id));
                if let Some(level) = begun {
                    self.finish(&level);
                }
                self.add(element);
            }
            _ => {}
        }
    }

    /// Takes what is waiting, and what an element says that it adds, into the total.
    fn add(&mut self, element: ElementRef<'d>) {
        let is_structural = matches!(element.local(), "file" | "group" | "unit");
        let info = element.get_ns(SLR, self.measure.info.0);
        let added = info.and_then(|info| info.trim().parse::<u64>().ok()).unwrap_or_default();
        // An annotation is nothing in the text; a code tears it apart.
        if !is_structural && !matches!(element.local(), "mrk" | "sm" | "em") {
            self.fill_gap();
            self.flush();
            self.begun = true;
        }
        self.total = self.total.saturating_add(added);
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.total = self.total.saturating_add(self.measure.size(&self.text));
            self.text.clear();
        }
    }

    fn level(&mut self, element: ElementRef<'d>) -> Level<'d> {
        let value = element.get_ns(SLR, self.measure.restriction);
        let bounds = value.and_then(Bounds::parse).filter(|bounds| !bounds.are_crossed());
        if bounds.is_some() {
            self.fill_gap();
            self.flush();
        }
        self.add(element);
        let around = || match self.levels.last() {
            Some(level) => level.preserve,
            None => element.parent().and_then(preserves).unwrap_or_default(),
        };
        let preserve = preserves(element).unwrap_or_else(around);
        Level {
            element,
            bounds,
            preserve,
            total: self.total,
            texts: self.texts,
            missing: self.missing,
        }
    }

    fn enter(&mut self, element: ElementRef<'d>) {
        let level = self.level(element);
        let is_inline = matches!(element.local(), "pc" | "mrk");
        if !is_inline || level.bounds.is_some() {
            self.levels.push(level);
        }
    }

    /// Leaves the elements that have ended before this byte.
    fn leave(&mut self, at: usize) {
        let ended = |level: &mut Level<'d>| level.element.node().span().end <= at;
        while let Some(level) = self.levels.pop_if(ended) {
            self.finish(&level);
        }
    }

    /// Says what an element whose content has come to its end does not keep.
    fn finish(&mut self, level: &Level<'d>) {
        let Some(bounds) = level.bounds else { return };
        self.flush();
        let size = self.total - level.total;
        let is_inline = !matches!(level.element.local(), "file" | "group" | "unit");
        let has_text = is_inline || self.texts > level.texts;
        let complete = is_inline || self.missing == level.missing;
        let long = bounds.most.is_some_and(|most| size > most);
        let short = size < bounds.least && complete && size > 0;
        if has_text && (long || short) {
            let value = level.element.get_ns(SLR, self.measure.restriction).unwrap_or_default();
            let side = if self.side == Side::Source { "source" } else { "target" };
            let message = Message::new("xliff2-size-broken")
                .with("side", side)
                .with("attribute", self.measure.restriction)
                .with("value", value)
                .with("size", size);
            self.report.warning(level.element, self.measure.section, message);
        }
    }
}

/// The target of a segment, if it is one: many tools write an empty one where there is nothing
/// yet.
fn translation<'d>(part: &Part<'d>) -> Option<ElementRef<'d>> {
    let begun = part.element.get("state").is_some_and(|state| state != "initial");
    part.target.filter(|target| begun || target.children().next().is_some())
}

fn preserves(element: ElementRef<'_>) -> Option<bool> {
    element.get_ns(XML_NS, "space").map(|space| space == "preserve")
}
