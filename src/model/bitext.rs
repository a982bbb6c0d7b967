//! A document in two languages, as it is exchanged and kept: what an XLIFF file holds,
//! whatever its version.
//!
//! The exporter makes one from a document and the memory, the XLIFF writers write it, the
//! readers read it, and the accepted translation under `translations/` is one too.

use super::{
    BitextGroup, Content, ExtensionAttribute, Extensions, Lang, Marks, Match, MatchKind, Note,
    Role, TermUse,
};
use serde::{Deserialize, Serialize};

/// One document with its translation into one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Bitext {
    /// Name of the document in the project (XLIFF `original`).
    pub document: String,
    pub source_lang: Lang,
    /// None if a file from elsewhere does not say.
    pub target_lang: Option<Lang>,
    /// SHA-256 of the source file at the time of export; none in files from elsewhere.
    pub source_hash: Option<String>,
    /// What other tools have put into the file itself.
    pub extensions: Extensions,
    /// Notes on the file as a whole.
    pub notes: Vec<Note>,
    /// Notes of the file and its groups that it was given out with and no longer has, as in
    /// [`BitextUnit::deleted_notes`].
    pub deleted_notes: Vec<String>,
    /// The groups that other tools have made of its units, each behind the one around it.
    pub groups: Vec<BitextGroup>,
    pub units: Vec<BitextUnit>,
    /// Ids of the units of the file that cannot be used.
    pub unusable: Vec<String>,
}

impl Bitext {
    /// A bitext of units, with nothing else known of it.
    pub fn new(
        document: String,
        source_lang: Lang,
        target_lang: Option<Lang>,
        units: Vec<BitextUnit>,
    ) -> Bitext {
        Bitext {
            document,
            source_lang,
            target_lang,
            source_hash: None,
            extensions: Extensions::default(),
            notes: Vec::new(),
            deleted_notes: Vec::new(),
            groups: Vec::new(),
            units,
            unusable: Vec::new(),
        }
    }
}

/// A unit in two languages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BitextUnit {
    pub id: String,
    /// None in files from elsewhere.
    pub role: Option<Role>,
    /// Plain text of the heading under which it stands; empty if none.
    pub heading: String,
    /// Notes by translators and reviewers, in order.
    pub notes: Vec<Note>,
    /// Notes that the file was given out with and that someone has taken out: the first eight
    /// digits of the SHA-256 of their texts. Only readers fill it.
    pub deleted_notes: Vec<String>,
    /// What other tools have put into the unit.
    pub extensions: Extensions,
    /// Id of the innermost group around it.
    pub group: Option<String>,
    /// Ids of the units inside this unit's codes are found through the codes' subflows; here
    /// stands the id of the unit that holds this one, if it is such a unit.
    pub parent: Option<String>,
    /// False: shown, but not to be translated.
    pub translate: bool,
    /// The most characters that the targets of its parts may have together.
    pub max_length: Option<u32>,
    /// What the author of the document says to translators. It comes from the document each
    /// time; [`BitextUnit::notes`] are the translators' own.
    pub instructions: Vec<String>,
    pub parts: Vec<BitextPart>,
}

/// A part of a unit.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "nearly all parts are segments")]
pub enum BitextPart {
    Segment(BitextSegment),
    /// White space or codes between segments, in the source and, where it differs, the target.
    /// One with an empty source is text that a translation has where the source has nothing.
    Ignorable {
        source: Content,
        target: Option<Content>,
    },
}

/// A segment in two languages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BitextSegment {
    /// Unique in its unit, such as `s1`.
    pub id: String,
    pub source: Content,
    pub target: Option<Content>,
    pub state: State,
    /// A finer state in the words of a tool, as `prefix:word` (XLIFF 2.1 §4.3.1.30 `subState`).
    pub sub_state: Option<String>,
    /// What is said of the segment itself that means nothing to Vulgate: whether a tool may cut or
    /// join it (XLIFF 2.1 §4.3.1.6 `canResegment`), and for which plural, gender or selection it
    /// is (XLIFF 2.2 §4.9.5.2 `case`).
    pub attributes: Vec<ExtensionAttribute>,
    /// Annotations of the two texts.
    pub marks: Marks,
    /// Matches offered, best first.
    pub matches: Vec<Match>,
    /// Terms of the termbase in the source, from left to right. Written for translators, and
    /// never read: the termbase is their record.
    pub terms: Vec<TermUse>,
    /// What the segment was before its source changed.
    pub previous: Option<Previous>,
    /// 1-based line of the file it was read from; 0 if it was not read.
    pub line: usize,
}

/// A place between the parts of a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// How many segments stand before it.
    pub segments: usize,
    /// How many gaps of the source stand between the last of these and it.
    pub gaps: usize,
}

/// The version of a segment before its source changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Previous {
    pub source: Content,
    pub target: Content,
    pub state: State,
}

/// XLIFF 2.1 §4.3.1.28 `state`.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum State {
    #[default]
    Initial,
    Translated,
    Reviewed,
    Final,
}

impl State {
    /// The value as XLIFF 2 spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Initial => "initial",
            State::Translated => "translated",
            State::Reviewed => "reviewed",
            State::Final => "final",
        }
    }

    /// The inverse of [`State::as_str`].
    pub fn parse(text: &str) -> Option<State> {
        [State::Initial, State::Translated, State::Reviewed, State::Final]
            .into_iter()
            .find(|state| state.as_str() == text)
    }
}

impl BitextSegment {
    /// The translation, if it is finished: present and in state `translated` or better.
    pub fn accepted(&self) -> Option<&Content> {
        self.target.as_ref().filter(|_| self.state >= State::Translated)
    }

    /// The match that shows the previous version, if it is the first: the two are one candidate.
    pub fn former(&self) -> Option<&Match> {
        let previous = self.previous.as_ref()?;
        self.matches.first().filter(|first| {
            first.kind == MatchKind::Previous
                && first.origin.collection.is_empty()
                && (&first.source, &first.target) == (&previous.source, &previous.target)
        })
    }

    /// Takes over what a file that comes back says of it. What that does not say stays: many
    /// tools keep no attributes of others.
    pub fn take_over_attributes(&mut self, returned: &BitextSegment) {
        let own = std::mem::replace(&mut self.attributes, returned.attributes.clone());
        let said = |it: &ExtensionAttribute| returned.attributes.iter().any(|said| said.names(it));
        self.attributes.extend(own.into_iter().filter(|it| !said(it)));
    }
}

impl BitextUnit {
    /// The segments in order.
    pub fn segments(&self) -> impl Iterator<Item = &BitextSegment> {
        self.parts.iter().filter_map(|part| match part {
            BitextPart::Segment(segment) => Some(segment),
            BitextPart::Ignorable { .. } => None,
        })
    }

    /// The segments in order, to be changed.
    pub fn segments_mut(&mut self) -> impl Iterator<Item = &mut BitextSegment> {
        self.parts.iter_mut().filter_map(|part| match part {
            BitextPart::Segment(segment) => Some(segment),
            BitextPart::Ignorable { .. } => None,
        })
    }

    /// What the translation has between segments where the source has nothing, each with where.
    pub fn added(&self) -> Vec<(Spot, &Content)> {
        let mut spot = Spot::default();
        let mut added = Vec::new();
        for part in &self.parts {
            match part {
                BitextPart::Segment(_) => spot = Spot { segments: spot.segments + 1, gaps: 0 },
                BitextPart::Ignorable { source, target: Some(target) } if source.0.is_empty() => {
                    added.push((spot, target));
                }
                BitextPart::Ignorable { .. } => spot.gaps += 1,
            }
        }
        added
    }

    /// Adds such a text, behind those that are there already.
    pub fn add(&mut self, spot: Spot, target: Content) {
        let mut here = Spot::default();
        let mut at = 0;
        for part in &self.parts {
            match part {
                BitextPart::Segment(_) if here.segments < spot.segments => {
                    here = Spot { segments: here.segments + 1, gaps: 0 };
                }
                BitextPart::Segment(_) => break,
                BitextPart::Ignorable { source, .. } if source.0.is_empty() => {}
                BitextPart::Ignorable { .. } if here < spot => here.gaps += 1,
                BitextPart::Ignorable { .. } => break,
            }
            at += 1;
        }
        let part = BitextPart::Ignorable { source: Content::default(), target: Some(target) };
        self.parts.insert(at, part);
    }

    /// The source of all parts in a row.
    pub fn source(&self) -> Content {
        let mut whole = Content::default();
        for part in &self.parts {
            match part {
                BitextPart::Segment(segment) => whole.append(&segment.source),
                BitextPart::Ignorable { source, .. } => whole.append(source),
            }
        }
        whole
    }
}

impl Bitext {
    /// All segments with their units, in order.
    pub fn segments(&self) -> impl Iterator<Item = (&BitextUnit, &BitextSegment)> {
        self.units.iter().flat_map(|unit| unit.segments().map(move |segment| (unit, segment)))
    }
}
