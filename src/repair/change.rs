//! A change to a text: what, where, why, and how sure.

use super::text::Edit;
use crate::model::Message;
use serde::Serialize;

/// What is repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A paragraph or list item in two halves.
    Join,
    /// A paragraph that has run into the one above it.
    Paragraph,
    /// A note with its marks.
    Note,
    Heading,
    /// Words in columns that are the cells of a table.
    Table,
    /// A table of contents.
    Contents,
    /// Title, subtitle and date.
    Title,
    /// A word in two halves at the end of a line.
    Hyphenation,
    RunningHead,
    PageNumber,
    /// What a converter has left where a page ended or an image stood.
    Placeholder,
    Ligature,
    /// More than one space.
    Spaces,
    /// A space within a word.
    SplitWord,
    Bullet,
    Link,
    /// Marks of emphasis that emphasise nothing.
    Emphasis,
}

/// How sure it is that the source was damaged there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// It may be meant as it is: somebody has to look.
    Doubtful,
    /// Nothing but damage explains it.
    Sure,
}

/// A change that is proposed; all of its edits are made, or none.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub kind: Kind,
    pub confidence: Confidence,
    /// 1-based line of the source.
    pub line: usize,
    /// What is the matter, with the evidence.
    pub evidence: Message,
    /// In order, without overlaps.
    pub edits: Vec<Edit>,
    /// Definitions of notes for the end of the text.
    pub definitions: Vec<String>,
    /// Lines of front matter for the beginning.
    pub front: Vec<String>,
    /// Words that go because they are none of the text's: numbers of pages and notes, running
    /// heads, addresses. See `super::conservation`.
    pub dropped: String,
    /// Bytes of the old text behind which a page has ended.
    pub page_ends: Vec<usize>,
}

impl Change {
    pub(super) fn new(kind: Kind, line: usize, evidence: Message) -> Self {
        Change {
            kind,
            confidence: Confidence::Sure,
            line,
            evidence,
            edits: Vec::new(),
            definitions: Vec::new(),
            front: Vec::new(),
            dropped: String::new(),
            page_ends: Vec::new(),
        }
    }

    pub(super) fn edit(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }

    pub(super) fn drops(mut self, words: &str) -> Self {
        self.dropped.push(' ');
        self.dropped.push_str(words);
        self
    }

    pub(super) fn page_end(mut self, at: usize) -> Self {
        self.page_ends.push(at);
        self
    }

    pub(super) fn confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }
}

impl Confidence {
    pub(super) fn sure_if(sure: bool) -> Self {
        if sure { Confidence::Sure } else { Confidence::Doubtful }
    }
}

impl Kind {
    /// Whether it makes one word of two pieces.
    pub(super) fn merges_words(self) -> bool {
        matches!(self, Kind::Hyphenation | Kind::SplitWord | Kind::Table)
    }

    /// As it is written in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Join => "join",
            Kind::Paragraph => "paragraph",
            Kind::Note => "note",
            Kind::Heading => "heading",
            Kind::Table => "table",
            Kind::Contents => "contents",
            Kind::Title => "title",
            Kind::Hyphenation => "hyphenation",
            Kind::RunningHead => "running-head",
            Kind::PageNumber => "page-number",
            Kind::Placeholder => "placeholder",
            Kind::Ligature => "ligature",
            Kind::Spaces => "spaces",
            Kind::SplitWord => "split-word",
            Kind::Bullet => "bullet",
            Kind::Link => "link",
            Kind::Emphasis => "emphasis",
        }
    }
}
