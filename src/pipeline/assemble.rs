//! The text of an edition: every unit's translation, and where there is none the source,
//! marked as such.

use crate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Code, CodeClass, CodeKind, Content, Document,
    Inline, Lang, Rights,
};

/// The text of a document in one language.
#[derive(Clone, Debug)]
pub struct Assembly {
    /// One entry a unit of the document. None: the unit stands as in the source, which is
    /// the document's own language.
    pub targets: Vec<Option<Content>>,
    /// What has no current translation.
    pub missing: Vec<Missing>,
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
    Assembly { targets: vec![None; document.units.len()], missing: Vec::new() }
}

/// The document in the language of a bitext made for it by [`carry`](super::carry::carry).
pub fn assemble(document: &Document, bitext: &Bitext) -> Assembly {
    let mut missing = Vec::new();
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
        Some(unit_text(unit, &document.lang))
    });
    Assembly { targets: targets.collect(), missing }
}

/// Why a segment without an accepted target has none.
pub fn reason(segment: &BitextSegment) -> Reason {
    if segment.previous.is_some() { Reason::Changed } else { Reason::New }
}

fn unit_text(unit: &BitextUnit, source_lang: &Lang) -> Content {
    let mut text = Content::default();
    for part in &unit.parts {
        match part {
            BitextPart::Ignorable { source, target } => {
                text.append(target.as_ref().unwrap_or(source));
            }
            BitextPart::Segment(segment) => match segment.accepted() {
                Some(target) => text.append(target),
                None => text.append(&marked(&segment.source, source_lang)),
            },
        }
    }
    text
}

/// A source text between codes of class [`CodeClass::Untranslated`].
///
/// A spanning code that opens or closes here but not both divides the mark, so that the mark
/// never crosses the span.
fn marked(source: &Content, lang: &Lang) -> Content {
    let mut result = Content::default();
    let mut run = Content::default();
    for inline in &source.0 {
        match inline {
            Inline::Code(code) if crosses(code, source) => {
                close_run(&mut result, &mut run, lang);
                result.push_code(code.clone());
            }
            Inline::Code(code) => run.push_code(code.clone()),
            Inline::Text(text) => run.push_text(text),
        }
    }
    close_run(&mut result, &mut run, lang);
    result
}

fn crosses(code: &Code, content: &Content) -> bool {
    code.kind != CodeKind::Standalone
        && !content.codes().any(|other| other.id == code.id && other.kind != code.kind)
}

fn close_run(result: &mut Content, run: &mut Content, lang: &Lang) {
    let run = std::mem::take(run);
    if run.is_blank() {
        return result.append(&run);
    }
    // Two marks never nest, so that one number, which no reader gives, serves for all.
    let mark = |kind| Code {
        kind,
        id: 0,
        class: CodeClass::Untranslated(lang.to_string()),
        native: String::new(),
        display: String::new(),
        equiv: String::new(),
        rights: Rights::default(),
        subflows: Vec::new(),
    };
    result.push_code(mark(CodeKind::Open));
    result.append(&run);
    result.push_code(mark(CodeKind::Close));
}
