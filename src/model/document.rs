//! A source file, taken apart: its units, and the tree of blocks they stand in.

use super::{Content, Lang};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::ops::Range;

/// One source file with its language, units and block tree.
///
/// The skeleton, what is left of the source when the units are taken out, is never stored:
/// the source is read again, and [`Document::hash`] tells whether it has changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// The name in the project: its path without the extension, with `/`.
    pub name: String,
    /// Path of the source, relative to the project, for messages.
    pub path: String,
    pub lang: Lang,
    /// SHA-256 of the source's bytes, in lower-case hexadecimal.
    pub hash: String,
    pub meta: Meta,
    pub units: Vec<Unit>,
    pub blocks: Vec<Block>,
    /// Names to which a link may lead, with the unit in which they stand, or before which: the ids of
    /// elements of HTML.
    #[serde(skip)]
    pub anchors: Vec<(String, usize)>,
}

/// What a document says about itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Meta {
    /// Every scalar of the front matter by its key, as written; keys in the order of the file.
    pub fields: Vec<(String, String)>,
    /// Translatable front matter: the key and the index of its unit. A list has one entry
    /// an item, all under the same key.
    pub units: Vec<(String, usize)>,
}

/// A translatable stretch of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unit {
    /// Stable, unique in the document, a valid `NMTOKEN`; see [`assign_ids`].
    pub id: String,
    pub role: Role,
    /// The whole text, before segmentation.
    pub content: Content,
    /// Bytes of the source that hold it. For a unit inside a code ([`super::Subflow`]) they
    /// lie within its parent's.
    pub range: Range<usize>,
    /// 1-based line of the source on which it begins.
    pub line: usize,
    /// Plain text of the heading under which it stands; empty before the first.
    pub heading: String,
    /// The unit is one inside a code of another unit: it is written with its parent.
    pub subflow: bool,
    pub instructions: Instructions,
    /// Segments and the white space between them; empty until segmented. Their contents in
    /// a row are the unit's content.
    pub pieces: Vec<Piece>,
}

/// What the author asks of whoever translates a unit, in the terms of ITS 2.0 (§8.1
/// Translate, §8.3 Localization Note, §8.17 Storage Size; here a size is in characters).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Instructions {
    /// It is not translated: every edition has it in the language of the document.
    pub locked: bool,
    /// The most characters a translation may have.
    pub max_length: Option<u32>,
    pub notes: Vec<String>,
}

/// A part of a segmented unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub kind: PieceKind,
    pub content: Content,
}

/// XLIFF 2.1 §4.2.2.5 and §4.2.2.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PieceKind {
    /// A sentence or so, which is translated.
    Segment,
    /// White space or codes between segments, which are carried over.
    Ignorable,
}

/// What a unit is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Title,
    Metadata,
    /// With its level, 1 to 6.
    Heading(u8),
    Paragraph,
    ListItem,
    Quote,
    TableHeader,
    TableCell,
    Footnote,
    Caption,
    AltText,
    LinkTitle,
    LinkDestination,
    /// Text inside a block of HTML.
    Html,
}

/// A node of the block tree. Texts are indices into [`Document::units`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "block")]
pub enum Block {
    Heading {
        /// 1 to 6.
        level: u8,
        unit: usize,
        /// The id that the source gives it.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    Paragraph {
        unit: usize,
    },
    List {
        /// The first number of an ordered list; none for bullets.
        start: Option<u64>,
        /// No blank lines between the items.
        tight: bool,
        items: Vec<ListItem>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    /// A box beside the running text.
    CallOut {
        kind: CallOut,
        blocks: Vec<Block>,
    },
    Table {
        alignments: Vec<Alignment>,
        /// Cells without text have no unit.
        header: Vec<Option<usize>>,
        rows: Vec<Vec<Option<usize>>>,
    },
    Code {
        /// The info string of a fenced block; empty otherwise.
        info: String,
        text: String,
        /// 1-based line of the source on which it begins.
        line: usize,
    },
    /// The definition of a footnote, at the place where the source has it.
    Footnote {
        label: String,
        blocks: Vec<Block>,
    },
    /// Texts within a block of HTML that are nothing else; its tags are not typeset.
    Html {
        units: Vec<usize>,
    },
    /// A table within a block of HTML.
    HtmlTable {
        /// What stands above it, or what its figure says of it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        caption: Vec<usize>,
        rows: Vec<Vec<HtmlCell>>,
    },
    Rule,
}

/// What a call-out is for: the five alerts of GitHub Flavored Markdown, and the summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallOut {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
    /// What a reader in a hurry must know.
    Summary,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListItem {
    /// For a task: whether it is done.
    pub task: Option<bool>,
    pub blocks: Vec<Block>,
}

/// A cell of a table in HTML (HTML §4.9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HtmlCell {
    /// A `th` rather than a `td`.
    pub header: bool,
    /// How many columns it spans, at least 1.
    pub columns: usize,
    /// How many rows it spans, at least 1.
    pub rows: usize,
    /// Its texts, one a block within it.
    pub units: Vec<usize>,
}

/// Horizontal alignment of a table column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    None,
    Left,
    Center,
    Right,
}

impl Role {
    /// The role as it is written in XLIFF metadata, such as `heading-2`.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Title => "title",
            Role::Metadata => "metadata",
            Role::Heading(1) => "heading-1",
            Role::Heading(2) => "heading-2",
            Role::Heading(3) => "heading-3",
            Role::Heading(4) => "heading-4",
            Role::Heading(5) => "heading-5",
            Role::Heading(_) => "heading-6",
            Role::Paragraph => "paragraph",
            Role::ListItem => "list-item",
            Role::Quote => "quote",
            Role::TableHeader => "table-header",
            Role::TableCell => "table-cell",
            Role::Footnote => "footnote",
            Role::Caption => "caption",
            Role::AltText => "alt-text",
            Role::LinkTitle => "link-title",
            Role::LinkDestination => "link-destination",
            Role::Html => "html",
        }
    }

    /// The inverse of [`Role::as_str`].
    pub fn parse(text: &str) -> Option<Role> {
        const PLAIN: [Role; 13] = [
            Role::Title,
            Role::Metadata,
            Role::Paragraph,
            Role::ListItem,
            Role::Quote,
            Role::TableHeader,
            Role::TableCell,
            Role::Footnote,
            Role::Caption,
            Role::AltText,
            Role::LinkTitle,
            Role::LinkDestination,
            Role::Html,
        ];
        let headings = (1..=6).map(Role::Heading);
        PLAIN.into_iter().chain(headings).find(|role| role.as_str() == text)
    }
}

impl Unit {
    /// Whether there is anything to translate: a letter or a digit outside the codes, and no
    /// instruction to leave it. A unit without is there for whoever sets the document, such as
    /// a lone image or a dash in a table cell; it need not be shown to a translator.
    pub fn is_translatable(&self) -> bool {
        !self.instructions.locked
            && self.content.texts().any(|text| text.chars().any(char::is_alphanumeric))
    }

    /// The segments in order, without the white space between.
    pub fn segments(&self) -> impl Iterator<Item = &Content> {
        self.pieces
            .iter()
            .filter(|piece| piece.kind == PieceKind::Segment)
            .map(|piece| &piece.content)
    }
}

/// The SHA-256 of some bytes in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Gives every unit its id: `u-` and eight hexadecimal digits of the SHA-256 of its role and
/// text, with `-2`, `-3` … for repeats in reading order.
///
/// The id depends on nothing else, so that a unit keeps it when text around it is added,
/// moved or deleted.
pub fn assign_ids(units: &mut [Unit]) {
    let mut seen: HashMap<String, u32> = HashMap::new();
    for unit in units {
        // A heading that changes its level is still the same text to translate.
        let role = match unit.role {
            Role::Heading(_) => "heading",
            role => role.as_str(),
        };
        let digest = sha256(format!("{role}\n{}", unit.content.shown()).as_bytes());
        let stem = format!("u-{}", &digest[..8]);
        let count = seen.entry(stem.clone()).or_insert(0);
        *count += 1;
        unit.id = if *count == 1 { stem } else { format!("{stem}-{count}") };
    }
}
