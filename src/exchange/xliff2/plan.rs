//! Which element each code of a side of a unit becomes, and under which id.

use super::super::codes::payload_of;
use crate::model::{Code, CodeKind, Content, Inline};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Ids of codes are unique within each side of a unit (XLIFF 2.1 §4.3.1.21).
pub use crate::model::Side;

/// What a code is written as.
#[derive(Clone, Debug)]
pub struct Planned {
    pub form: Form,
    /// The `id`, or for an [`Form::Ec`] the `startRef`.
    pub id: String,
    pub copy_of: Option<String>,
    pub data: Option<String>,
    /// For the opening of a `pc`: index of its closing in the content.
    pub close: Option<usize>,
    /// `canReorder`, if not `yes`.
    pub reorder: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Ph,
    PcOpen,
    PcClose,
    Sc,
    IsolatedSc,
    Ec,
    IsolatedEc,
}

/// What the codes of a unit, or of a match, share.
#[derive(Default)]
pub struct Scope {
    /// `data` elements: id and text, in order of first use.
    pub data: Vec<(String, String)>,
    /// Where in `data` an id is.
    data_index: HashMap<String, usize>,
    /// Metadata about codes.
    pub meta: BTreeMap<String, String>,
    /// `canReorder` by code id.
    reorder: HashMap<u32, &'static str>,
    next_fresh: u32,
    /// Ids of the data that the source uses.
    source_data: HashSet<String>,
}

impl Scope {
    /// A scope for all these contents.
    pub fn new<'a>(contents: impl Iterator<Item = &'a Content>) -> Self {
        let highest = contents.flat_map(Content::codes).map(|code| code.id).max().unwrap_or(0);
        Scope { next_fresh: highest.saturating_add(1), ..Scope::default() }
    }

    /// Plans one side: its contents in the order of the unit. Sources come before targets, and
    /// `sources` are those of targets: a code that stands in the source of another segment is a
    /// copy of it here (§4.3.1.21).
    pub fn plan(
        &mut self,
        side: Side,
        contents: &[&Content],
        sources: Option<&[&Content]>,
    ) -> Vec<Vec<Option<Planned>>> {
        let partners = partners(contents);
        let homes = sources.map(homes).unwrap_or_default();
        let mut ids: HashMap<(usize, usize), (String, bool)> = HashMap::new();
        let mut seen: HashSet<u32> = HashSet::new();
        let mut plans = Vec::with_capacity(contents.len());
        for (c, content) in contents.iter().enumerate() {
            let nested = nested(content, c, &partners);
            let mut row = Vec::with_capacity(content.0.len());
            for (i, inline) in content.0.iter().enumerate() {
                let Inline::Code(code) = inline else {
                    row.push(None);
                    continue;
                };
                let partner = partners.get(&(c, i)).copied();
                let known = partner
                    .filter(|_| code.kind == CodeKind::Close)
                    .and_then(|partner| ids.get(&partner).cloned());
                let (id, copied) = known.unwrap_or_else(|| {
                    let at_home = homes.get(&(code.kind, code.id)).is_none_or(|home| *home == c);
                    // While the segment with its start is not translated, an end stands alone. It has
                    // an id then, which in its source only the start has (Schematron K6T of XLIFF 2.1).
                    let alone = code.kind == CodeKind::Close
                        && partner.is_none()
                        && homes.contains_key(&(CodeKind::Open, code.id));
                    let first = at_home && !alone && seen.insert(code.id);
                    let id = if first { code.id } else { self.fresh() };
                    (id.to_string(), !first)
                });
                ids.insert((c, i), (id.clone(), copied));
                self.describe(code, side);
                row.push(Some(Planned {
                    form: form(code.kind, partner.is_some(), nested.contains_key(&i)),
                    id,
                    copy_of: copied.then(|| code.id.to_string()),
                    data: None,
                    close: nested.get(&i).copied().filter(|_| code.kind == CodeKind::Open),
                    reorder: (!code.rights.reorder).then(|| self.reorder(code.id)),
                }));
            }
            self.add_data(content, &mut row);
            plans.push(row);
        }
        match side {
            Side::Source => self.source_data = self.data.iter().map(|(id, _)| id.clone()).collect(),
            // A copy with original data of the source is known by sharing it (§4.7.2.4.2).
            Side::Target => {
                for planned in plans.iter_mut().flatten().flatten() {
                    if planned.data.as_ref().is_some_and(|id| self.source_data.contains(id)) {
                        planned.copy_of = None;
                    }
                }
            }
        }
        plans
    }

    fn fresh(&mut self) -> u32 {
        let id = self.next_fresh;
        self.next_fresh = self.next_fresh.saturating_add(1);
        id
    }

    /// The first code that may not be moved begins the sequence (§4.3.1.4).
    fn reorder(&mut self, id: u32) -> &'static str {
        let value = if self.reorder.is_empty() { "firstNo" } else { "no" };
        self.reorder.entry(id).or_insert(value)
    }

    fn add_data(&mut self, content: &Content, row: &mut [Option<Planned>]) {
        for i in 0..row.len() {
            let (Some(Inline::Code(code)), Some(planned)) = (content.0.get(i), &row[i]) else {
                continue;
            };
            // A `pc` refers to data at both ends or at neither.
            let other_end = planned.close.and_then(|close| content.0.get(close));
            let needed = matches!(other_end, Some(Inline::Code(close)) if !close.native.is_empty());
            if !needed && code.native.is_empty() {
                continue;
            }
            let close = planned.close;
            let data = self.data(code);
            if let Some(planned) = &mut row[i] {
                planned.data = Some(data);
            }
            if let Some(close) = close
                && let Some(Inline::Code(end)) = content.0.get(close)
            {
                let data = self.data(end);
                if let Some(planned) = &mut row[close] {
                    planned.data = Some(data);
                }
            }
        }
    }

    /// The id of the `data` with a code's native markup: `d3`, or `d3e` for its end.
    fn data(&mut self, code: &Code) -> String {
        let end = if code.kind == CodeKind::Close { "e" } else { "" };
        let base = format!("d{}{end}", code.id);
        let mut id = base.clone();
        for attempt in 1.. {
            match self.data_index.get(&id).and_then(|index| self.data.get(*index)) {
                Some((_, text)) if *text == code.native => break,
                Some(_) => id = format!("{base}.{attempt}"),
                None => {
                    self.data_index.insert(id.clone(), self.data.len());
                    self.data.push((id.clone(), code.native.clone()));
                    break;
                }
            }
        }
        id
    }

    /// Notes down what no attribute holds.
    fn describe(&mut self, code: &Code, side: Side) {
        self.note(format!("code-{}", code.id), payload_of(&code.class), side);
        let flows: Vec<String> = code
            .subflows
            .iter()
            .map(|flow| format!("{}:{}-{}", flow.unit, flow.range.start, flow.range.end))
            .collect();
        self.note(subflow_key(code.kind, code.id), &flows.join(" "), side);
    }

    fn note(&mut self, key: String, value: &str, side: Side) {
        let known = self.meta.get(&key).map_or("", String::as_str);
        if known == value {
            return;
        }
        let key = if side == Side::Target { format!("{key}@target") } else { key };
        self.meta.insert(key, value.to_owned());
    }
}

/// Which source each code stands in.
fn homes(sources: &[&Content]) -> HashMap<(CodeKind, u32), usize> {
    let codes = sources
        .iter()
        .enumerate()
        .flat_map(|(at, source)| source.codes().map(move |code| ((code.kind, code.id), at)));
    codes.collect()
}

/// The key of the metadata that holds a code's subflows.
pub fn subflow_key(kind: CodeKind, id: u32) -> String {
    let letter = match kind {
        CodeKind::Open => 'o',
        CodeKind::Close => 'c',
        CodeKind::Standalone => 's',
    };
    format!("subflows-{letter}{id}")
}

fn form(kind: CodeKind, paired: bool, nested: bool) -> Form {
    match (kind, paired, nested) {
        (CodeKind::Standalone, ..) => Form::Ph,
        (CodeKind::Open, true, true) => Form::PcOpen,
        (CodeKind::Close, true, true) => Form::PcClose,
        (CodeKind::Open, true, false) => Form::Sc,
        (CodeKind::Close, true, false) => Form::Ec,
        (CodeKind::Open, false, _) => Form::IsolatedSc,
        (CodeKind::Close, false, _) => Form::IsolatedEc,
    }
}

type Spot = (usize, usize);

/// Every opening code with the closing one that follows it, both ways.
fn partners(contents: &[&Content]) -> HashMap<Spot, Spot> {
    let mut open: HashMap<u32, Vec<Spot>> = HashMap::new();
    let mut partners = HashMap::new();
    for (c, content) in contents.iter().enumerate() {
        for (i, inline) in content.0.iter().enumerate() {
            let Inline::Code(code) = inline else { continue };
            match code.kind {
                CodeKind::Open => open.entry(code.id).or_default().push((c, i)),
                CodeKind::Close => {
                    if let Some(spot) = open.get_mut(&code.id).and_then(Vec::pop) {
                        partners.insert(spot, (c, i));
                        partners.insert((c, i), spot);
                    }
                }
                CodeKind::Standalone => {}
            }
        }
    }
    partners
}

/// A `pc` names sub-flows of both ends or of none (Schematron F22 of XLIFF 2.1).
fn has_flows_alike(content: &Content, open: usize, close: usize) -> bool {
    let flows = |at: usize| match content.0.get(at) {
        Some(Inline::Code(code)) => code.subflows.is_empty(),
        _ => true,
    };
    flows(open) == flows(close)
}

/// The pairs within one content that can be elements, because they cross no other such pair:
/// each end with the other one.
fn nested(content: &Content, c: usize, partners: &HashMap<Spot, Spot>) -> HashMap<usize, usize> {
    let mut stack: Vec<usize> = Vec::new();
    let mut pairs = HashMap::new();
    for (i, inline) in content.0.iter().enumerate() {
        let Inline::Code(code) = inline else { continue };
        match code.kind {
            CodeKind::Open => stack.push(i),
            CodeKind::Close => {
                let Some(&(other, open)) = partners.get(&(c, i)) else { continue };
                if other != c {
                    continue;
                }
                if let Some(depth) = stack.iter().rposition(|entry| *entry == open) {
                    stack.truncate(depth);
                    if has_flows_alike(content, open, i) {
                        pairs.insert(open, i);
                        pairs.insert(i, open);
                    }
                }
            }
            CodeKind::Standalone => {}
        }
    }
    pairs
}
