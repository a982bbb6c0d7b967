//! The text of an edition: every unit's translation, and where there is none the source,
//! marked as such. A draft shows what it has: also a translation of a former source, marked,
//! and what nobody has reviewed.

use crate::model::recode::{recode, refresh};
use crate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Code, CodeClass, CodeKind, Content, Document,
    Inline, Previous, State,
};

/// The text of a document in one language.
#[derive(Clone, Debug)]
pub struct Assembly {
    /// One entry a unit of the document. None: the unit stands as in the source, which is
    /// the document's own language.
    pub targets: Vec<Option<Content>>,
    /// What has no current translation.
    pub missing: Vec<Missing>,
    pub states: States,
}

/// How many segments of an edition are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct States {
    /// Shown in the language of the source.
    pub untranslated: usize,
    /// Shown as they were translated before their source changed; in drafts alone.
    pub outdated: usize,
    /// With a current translation that nobody has reviewed.
    pub unreviewed: usize,
    pub reviewed: usize,
}

/// A segment without a current translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Index of the unit in the document.
    pub unit: usize,
    pub segment: String,
    pub text: String,
    pub reason: Reason,
}

/// Why a segment has no current translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It never had one.
    New,
    /// It had one, but its source has changed since.
    Changed,
}

impl Assembly {
    /// One content a unit, the source's where nothing else stands.
    pub fn contents(&self, document: &Document) -> Vec<Content> {
        let own = document.units.iter().map(|unit| &unit.content);
        self.targets
            .iter()
            .zip(own)
            .map(|(target, own)| target.as_ref().unwrap_or(own).clone())
            .collect()
    }
}

/// The document in its own language.
pub fn source_edition(document: &Document) -> Assembly {
    let targets = vec![None; document.units.len()];
    Assembly { targets, missing: Vec::new(), states: States::default() }
}

/// The document in the language of a bitext made for it by [`carry`](super::carry::carry).
pub fn assemble(document: &Document, bitext: &Bitext) -> Assembly {
    let untranslated = CodeClass::Untranslated(document.lang.to_string());
    assembly(document, bitext, |_, segment, states| match segment.accepted() {
        Some(target) => target.clone(),
        None => {
            states.untranslated += 1;
            marked(&segment.source, &untranslated)
        }
    })
}

/// The same for those who work on it. What nobody has reviewed is marked as soon as anything
/// has been reviewed: before that it is no news.
pub fn draft(document: &Document, bitext: &Bitext) -> Assembly {
    let untranslated = CodeClass::Untranslated(document.lang.to_string());
    let under_review =
        bitext.segments().any(|(unit, segment)| unit.translate && is_reviewed(segment));
    assembly(document, bitext, |unit, segment, states| {
        match (segment.accepted(), &segment.previous) {
            (Some(target), _) if !unit.translate => target.clone(),
            (Some(target), _) if is_reviewed(segment) => {
                states.reviewed += 1;
                target.clone()
            }
            (Some(target), _) => {
                states.unreviewed += 1;
                if under_review { marked(target, &CodeClass::Unreviewed) } else { target.clone() }
            }
            (None, Some(former)) => {
                states.outdated += 1;
                marked(&fitted(former, &segment.source), &CodeClass::Outdated)
            }
            (None, None) => {
                states.untranslated += 1;
                marked(&segment.source, &untranslated)
            }
        }
    })
}

fn is_reviewed(segment: &BitextSegment) -> bool {
    segment.accepted().is_some() && segment.state >= State::Reviewed
}

/// A former translation with codes that mean something in the source as it is now: all where
/// they pair off, else those that only style the text.
pub fn fitted(former: &Previous, source: &Content) -> Content {
    if let Some(fitted) = recode(&former.target, &former.source, source) {
        return refresh(&fitted, source);
    }
    let keeps = |inline: &&Inline| match inline {
        Inline::Text(_) => true,
        Inline::Code(code) => matches!(
            code.class,
            CodeClass::Strong
                | CodeClass::Emphasis
                | CodeClass::Strikethrough
                | CodeClass::CodeSpan(_)
                | CodeClass::HardBreak
        ),
    };
    Content(former.target.0.iter().filter(keeps).cloned().collect())
}

/// Puts the texts of segments together.
fn assembly(
    document: &Document,
    bitext: &Bitext,
    mut text: impl FnMut(&BitextUnit, &BitextSegment, &mut States) -> Content,
) -> Assembly {
    let mut missing = Vec::new();
    let mut states = States::default();
    let targets = bitext.units.iter().enumerate().map(|(index, unit)| {
        if document.units.get(index).is_some_and(|unit| unit.instructions.locked) {
            return None;
        }
        for segment in unit.segments().filter(|segment| segment.accepted().is_none()) {
            missing.push(Missing {
                unit: index,
                segment: segment.id.clone(),
                text: segment.source.plain(),
                reason: reason(segment),
            });
        }
        let mut whole = Content::default();
        for part in &unit.parts {
            match part {
                BitextPart::Ignorable { source, target } => {
                    whole.append(target.as_ref().unwrap_or(source));
                }
                BitextPart::Segment(segment) => whole.append(&text(unit, segment, &mut states)),
            }
        }
        Some(whole)
    });
    let targets = targets.collect();
    Assembly { targets, missing, states }
}

/// Why a segment without an accepted target has none.
pub fn reason(segment: &BitextSegment) -> Reason {
    if segment.previous.is_some() { Reason::Changed } else { Reason::New }
}

/// A text between codes of a class that says what is to be known of it.
///
/// A spanning code that opens or closes here but not both divides the mark, so that the mark
/// never crosses the span.
fn marked(text: &Content, class: &CodeClass) -> Content {
    let mut result = Content::default();
    let mut run = Content::default();
    for inline in &text.0 {
        match inline {
            Inline::Code(code) if crosses(code, text) => {
                close_run(&mut result, &mut run, class);
                result.push_code(code.clone());
            }
            Inline::Code(code) => run.push_code(code.clone()),
            Inline::Text(text) => run.push_text(text),
        }
    }
    close_run(&mut result, &mut run, class);
    result
}

fn crosses(code: &Code, content: &Content) -> bool {
    code.kind != CodeKind::Standalone
        && !content.codes().any(|other| other.id == code.id && other.kind != code.kind)
}

fn close_run(result: &mut Content, run: &mut Content, class: &CodeClass) {
    let run = std::mem::take(run);
    if run.is_blank() {
        return result.append(&run);
    }
    result.push_enclosed(&run, class);
}
