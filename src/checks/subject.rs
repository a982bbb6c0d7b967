//! A segment as the checks see it.

use super::Options;
use super::inconsistent::Index;
use crate::model::{
    Bitext, BitextSegment, BitextUnit, CodeClass, CodeKind, Content, Convention, Finding, Inline,
    Lang, Message, Place, Profile, Role, Severity, State,
};

/// A segment that has a target, with its surroundings and the two plain texts.
pub struct Subject<'a> {
    pub bitext: &'a Bitext,
    pub unit: &'a BitextUnit,
    pub segment: &'a BitextSegment,
    pub target: &'a Content,
    /// The source without codes; those that stand for text are replaced by it.
    pub source_text: String,
    /// The target likewise.
    pub target_text: String,
    /// Whose rules the target has to follow; if none, those of any profile.
    pub profile: Option<Profile>,
    pub(super) index: &'a Index,
    place: Place,
}

impl<'a> Subject<'a> {
    /// The view of a segment; none if it has no target. An empty target in state `initial`
    /// is none: many tools write one for what nobody has touched.
    pub(super) fn new(
        bitext: &'a Bitext,
        unit: &'a BitextUnit,
        segment: &'a BitextSegment,
        options: &Options,
        index: &'a Index,
    ) -> Option<Self> {
        let target = segment.target.as_ref()?;
        if target.is_empty() && segment.state == State::Initial {
            return None;
        }
        let place = Place {
            path: options.path.clone(),
            line: (segment.line > 0).then_some(segment.line),
            ..Place::default()
        };
        Some(Subject {
            bitext,
            unit,
            segment,
            target,
            source_text: segment.source.plain(),
            target_text: plain_target(target, &segment.source),
            profile: options.profile,
            index,
            place: place.at(&unit.id, Some(&segment.id)),
        })
    }

    /// The text of a content that is the target or may become it, as
    /// [`target_text`](Self::target_text), but with as many bytes of U+0001 for code, as in programs:
    /// nobody's conventions hold there.
    pub(super) fn prose_of(&self, target: &Content) -> String {
        let source = &self.segment.source;
        let is_code = |id| {
            let mut known = target.codes().chain(source.codes()).filter(|code| code.id == id);
            known.any(|code| matches!(code.class, CodeClass::CodeSpan(_)))
        };
        let masked = target.0.iter().map(|inline| match inline {
            Inline::Code(code) if is_code(code.id) => {
                let one = Content(vec![inline.clone()]);
                Inline::Text("\u{1}".repeat(plain_target(&one, source).len()))
            }
            inline => inline.clone(),
        });
        plain_target(&Content(masked.collect()), source)
    }

    /// A finding about this segment.
    pub fn finding(&self, severity: Severity, message: Message) -> Finding {
        Finding { severity, place: self.place.clone(), message }
    }

    /// The language of the target, if it is known.
    pub fn target_lang(&self) -> Option<&'a Lang> {
        self.bitext.target_lang.as_ref()
    }

    /// The code of the target's language without region or script; empty if unknown.
    pub fn target_code(&self) -> &'a str {
        self.target_lang().map_or("", Lang::language)
    }

    /// The conventions of the source's language.
    pub fn source_convention(&self) -> Option<&'static Convention> {
        Convention::of(&self.bitext.source_lang)
    }

    /// The conventions of the target's language.
    pub fn target_convention(&self) -> Option<&'static Convention> {
        self.target_lang().and_then(Convention::of)
    }

    /// True for titles and headings.
    pub fn is_heading(&self) -> bool {
        matches!(self.unit.role, Some(Role::Title | Role::Heading(_)))
    }
}

/// The target's text. A tool may hand codes back without the text they stand for; the
/// source's codes of the same number still have it.
fn plain_target(target: &Content, source: &Content) -> String {
    let stands_for = |id, kind| {
        source.codes().find(|code| code.id == id && code.kind == kind).map(|code| &*code.equiv)
    };
    target
        .0
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.as_str(),
            Inline::Code(code) if code.equiv.is_empty() => {
                stands_for(code.id, code.kind).unwrap_or_default()
            }
            Inline::Code(code) => code.equiv.as_str(),
        })
        .collect()
}

/// The text of a content in which every code that stands alone and shows no text is U+FFFC
/// OBJECT REPLACEMENT CHARACTER, so that what is left and right of it does not touch.
pub fn with_objects(content: &Content) -> String {
    content
        .0
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.as_str(),
            Inline::Code(code) if code.kind == CodeKind::Standalone && code.equiv.is_empty() => {
                "\u{FFFC}"
            }
            Inline::Code(code) => code.equiv.as_str(),
        })
        .collect()
}
