//! Paired codes: `bpt` with `ept`, `bx` with `ex`. Both have the same `rid`, or without one the
//! same `id`. Pairs may overlap, but none reaches out of its text.

use super::outline::{Outline, Text};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::{HashMap, HashSet, VecDeque};

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        for text in unit.bundles().flat_map(|bundle| bundle.texts()) {
            pairs(text, &["bpt", "ept"], report);
            pairs(text, &["bx", "ex"], report);
        }
    }
}

/// The beginnings that nothing has ended yet, by place in the text.
#[derive(Default)]
struct Open<'d> {
    by_rid: HashMap<&'d str, VecDeque<usize>>,
    by_id: HashMap<&'d str, VecDeque<usize>>,
    ended: HashSet<usize>,
}

impl<'d> Open<'d> {
    fn add(&mut self, at: usize, begin: ElementRef<'d>) {
        if let Some(rid) = begin.get("rid") {
            self.by_rid.entry(rid).or_default().push_back(at);
        }
        if let Some(id) = begin.get("id") {
            self.by_id.entry(id).or_default().push_back(at);
        }
    }

    /// The place of the first beginning that belongs to an end; it is ended from now on.
    fn take(&mut self, end: ElementRef<'d>) -> Option<usize> {
        let waiting = match (end.get("rid"), end.get("id")) {
            (Some(rid), _) => self.by_rid.get_mut(rid),
            (None, id) => self.by_id.get_mut(id?),
        }?;
        while let Some(at) = waiting.pop_front() {
            if self.ended.insert(at) {
                return Some(at);
            }
        }
        None
    }
}

fn pairs(text: &Text<'_>, names: &'static [&'static str; 2], report: &mut Report<'_>) {
    let [begin, end] = *names;
    let codes: Vec<_> = text.named(names).collect();
    let mut open = Open::default();
    let mut rids = HashSet::new();
    let mut doubled = HashSet::new();
    for (at, code) in codes.iter().enumerate().filter(|(_, code)| code.local() == begin) {
        open.add(at, *code);
        if let Some(rid) = code.get("rid").filter(|rid| !rids.insert(*rid)) {
            doubled.insert(at);
            report.error(*code, "rid", Message::new("xliff1-rid-doubled").with("rid", rid));
        }
    }
    for (at, code) in codes.iter().enumerate().filter(|(_, code)| code.local() == end) {
        let (attribute, id) = paired_by(*code);
        let message = match open.take(*code) {
            Some(before) if before < at => continue,
            Some(_) => Message::new("xliff1-end-first")
                .with("attribute", attribute)
                .with("id", id)
                .with("begin", begin),
            None => Message::new("xliff1-end-without-begin")
                .with("attribute", attribute)
                .with("id", id)
                .with("begin", begin),
        };
        report.error(*code, end, message);
    }
    for (at, code) in codes.iter().enumerate().filter(|(_, code)| code.local() == begin) {
        if !open.ended.contains(&at) && !doubled.contains(&at) {
            let (attribute, id) = paired_by(*code);
            let message = Message::new("xliff1-begin-without-end")
                .with("attribute", attribute)
                .with("id", id)
                .with("end", end);
            report.error(*code, begin, message);
        }
    }
}

/// The attribute by which a code is paired, and its value.
fn paired_by<'d>(code: ElementRef<'d>) -> (&'static str, &'d str) {
    match code.get("rid") {
        Some(rid) => ("rid", rid),
        // That it has an id at all is for the grammar to say.
        None => ("id", code.get("id").unwrap_or_default()),
    }
}
