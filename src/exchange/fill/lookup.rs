//! Which translation of the project a text of a file gets.

use crate::model::{Bitext, BitextPart, BitextUnit, Code, CodeKind, Content, Inline, State};
use std::collections::HashMap;

/// A finished translation.
struct Known<'b> {
    document: &'b str,
    unit: &'b str,
    source: Content,
    target: Content,
    state: State,
}

/// The finished translations of segments, and of units of several segments as a whole.
pub struct Lookup<'b> {
    known: HashMap<String, Vec<Known<'b>>>,
}

/// What was found.
pub struct Found {
    /// With the codes of the text that it is for.
    pub target: Content,
    pub state: State,
}

impl<'b> Lookup<'b> {
    pub fn new(translations: &'b [Bitext]) -> Self {
        let mut lookup = Lookup { known: HashMap::new() };
        for bitext in translations {
            for unit in &bitext.units {
                lookup.add_unit(&bitext.document, unit);
            }
        }
        lookup
    }

    fn add_unit(&mut self, document: &'b str, unit: &'b BitextUnit) {
        let mut whole = Content::default();
        let mut state = State::Final;
        for part in &unit.parts {
            match part {
                BitextPart::Segment(segment) => match segment.accepted() {
                    Some(target) => {
                        whole.append(target);
                        state = state.min(segment.state);
                        let (source, target) = (segment.source.clone(), target.clone());
                        let state = segment.state;
                        let unit = unit.id.as_str();
                        self.add(Known { document, unit, source, target, state });
                    }
                    None => state = State::Initial,
                },
                BitextPart::Ignorable { source, target } => {
                    whole.append(target.as_ref().unwrap_or(source));
                }
            }
        }
        if state > State::Initial && unit.parts.len() > 1 {
            let (unit, source) = (unit.id.as_str(), unit.source());
            self.add(Known { document, unit, source, target: whole, state });
        }
    }

    fn add(&mut self, known: Known<'b>) {
        self.known.entry(key(&known.source)).or_default().push(known);
    }

    /// The translation of a source: that of the unit, else of the document, else the first.
    pub fn find(&self, document: &str, unit: &str, source: &Content) -> Option<Found> {
        let candidates = self.known.get(&key(source))?;
        // Files of XLIFF 1.2 that we wrote have the segment's id after the unit's.
        let is_unit = |known: &&Known<'_>| {
            let rest = unit.strip_prefix(known.unit);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        let known = candidates
            .iter()
            .find(|known| is_unit(known) && known.document == document)
            .or_else(|| candidates.iter().find(is_unit))
            .or_else(|| candidates.iter().find(|known| known.document == document))
            .or_else(|| candidates.first())?;
        let target = renumbered(&known.target, &known.source, source)?;
        Some(Found { target: edged(&target, source), state: known.state })
    }
}

/// What has to agree: the text but for white space at its ends, and where which codes stand.
/// Other tools do not say what a code means.
fn key(content: &Content) -> String {
    let mut key = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => key.push_str(text),
            Inline::Code(code) => key.push(match code.kind {
                CodeKind::Open => '\u{1}',
                CodeKind::Close => '\u{2}',
                CodeKind::Standalone => '\u{3}',
            }),
        }
    }
    key.trim().to_owned()
}

/// A translation of `from` with the codes of `to`, which has the same in the same places.
fn renumbered(target: &Content, from: &Content, to: &Content) -> Option<Content> {
    let mut pairs: HashMap<(CodeKind, u32), &Code> = HashMap::new();
    for (mine, theirs) in from.codes().zip(to.codes()) {
        pairs.entry((mine.kind, mine.id)).or_insert(theirs);
    }
    let inlines = target.0.iter().map(|inline| match inline {
        Inline::Text(text) => Some(Inline::Text(text.clone())),
        Inline::Code(code) => {
            pairs.get(&(code.kind, code.id)).map(|code| Inline::Code((*code).clone()))
        }
    });
    inlines.collect::<Option<Vec<_>>>().map(Content)
}

/// A translation with the white space at the ends of its source.
fn edged(target: &Content, source: &Content) -> Content {
    let mut edged = Content::default();
    if let Some(Inline::Text(first)) = source.0.first() {
        edged.push_text(&first[..first.len() - first.trim_start().len()]);
    }
    let last = target.0.len().saturating_sub(1);
    for (at, inline) in target.0.iter().enumerate() {
        match inline {
            Inline::Text(text) => {
                let text = if at == 0 { text.trim_start() } else { text };
                edged.push_text(if at == last { text.trim_end() } else { text });
            }
            Inline::Code(code) => edged.push_code(code.clone()),
        }
    }
    if let Some(Inline::Text(end)) = source.0.last() {
        edged.push_text(&end[end.trim_end().len()..]);
    }
    edged
}
