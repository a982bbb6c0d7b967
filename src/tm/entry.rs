//! What goes into the memory and comes out of it again: translation units, whatever file
//! they came from.

use super::similarity;
use crate::model::{Bitext, Code, CodeKind, Content, Inline, Lang, Provenance};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt;

/// A translation unit as one file tells it: a text with its translations.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The language that was translated from. If no variant has it, the first variant is
    /// the source.
    pub source_lang: Lang,
    /// The document it stands in, where known.
    pub document: Option<String>,
    pub context: Context,
    /// What is known of the unit as a whole (TMX `tu`).
    pub facts: Facts,
    /// The texts, at least two. The first in the source language is the source.
    pub variants: Vec<Variant>,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub lang: Lang,
    pub content: Content,
    /// What is known of this text alone (TMX `tuv`).
    pub facts: Facts,
}

/// The source texts before and after; none where that is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Context {
    pub previous: Option<TextHash>,
    pub next: Option<TextHash>,
}

/// Who, when, and what else a file says. Dates are ISO 8601 (`2026-03-16T12:00:00Z`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changer: Option<String>,
    /// Type and value, in the order of the file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub props: Vec<(String, String)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// A set of entries that stand and fall together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collection {
    /// Unique in the memory.
    pub name: String,
    pub provenance: Provenance,
    /// Points taken off the score of every match from here.
    pub penalty: u8,
}

/// A text of the project that the memory mirrors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the project, with `/`.
    pub path: String,
    /// SHA-256 of its bytes in hexadecimal.
    pub hash: String,
    /// How it looked before it was read.
    pub stat: Option<FileStat>,
    pub collection: Collection,
}

/// By what a file is known not to have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStat {
    /// Bytes.
    pub size: i64,
    /// Nanoseconds since 1970.
    pub modified: i64,
}

/// Stands for a text where only equality matters: the first 64 bits of the SHA-256 of the
/// text in normal form C, white space collapsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextHash(pub(crate) i64);

impl TextHash {
    /// The hash of a text. The empty text stands for the edge of a document.
    pub fn of(text: &str) -> Self {
        let text = similarity::nfc(text);
        let mut hasher = Sha256::new();
        for (index, word) in text.split_whitespace().enumerate() {
            if index > 0 {
                hasher.update(b" ");
            }
            hasher.update(word);
        }
        TextHash(first_eight(&hasher.finalize()))
    }

    /// The hash of the text of a content; see [`similarity::text`].
    pub fn of_content(content: &Content) -> Self {
        TextHash::of(&similarity::text(content))
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bits = plain.then(|| u64::from_str_radix(text, 16).ok())??;
        Some(TextHash(i64::from_be_bytes(bits.to_be_bytes())))
    }
}

impl fmt::Display for TextHash {
    /// Sixteen hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The first 64 bits of a digest, as SQLite keeps integers.
pub(super) fn first_eight(digest: &[u8]) -> i64 {
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(digest) {
        *to = *from;
    }
    i64::from_be_bytes(bytes)
}

impl Collection {
    /// A collection without a penalty.
    pub fn new(name: impl Into<String>, provenance: Provenance) -> Self {
        Collection { name: name.into(), provenance, penalty: 0 }
    }
}

impl Facts {
    /// True if nothing is known.
    pub fn is_empty(&self) -> bool {
        let said = [&self.created, &self.creator, &self.changed, &self.changer];
        said.iter().all(|it| it.is_none()) && self.props.is_empty() && self.notes.is_empty()
    }

    /// The value of the first property of a type.
    pub fn prop(&self, kind: &str) -> Option<&str> {
        self.props.iter().find(|(other, _)| other == kind).map(|(_, value)| value.as_str())
    }
}

impl Variant {
    pub fn new(lang: Lang, content: Content) -> Self {
        Variant { lang, content, facts: Facts::default() }
    }
}

impl Entry {
    /// A unit of two languages, of which nothing else is known.
    pub fn pair(source: (Lang, Content), target: (Lang, Content)) -> Self {
        Entry {
            source_lang: source.0.clone(),
            document: None,
            context: Context::default(),
            facts: Facts::default(),
            variants: vec![Variant::new(source.0, source.1), Variant::new(target.0, target.1)],
        }
    }

    /// Index of the source among the variants.
    pub fn source_index(&self) -> usize {
        let same = |variant: &Variant| variant.lang == self.source_lang;
        let akin = |variant: &Variant| variant.lang.language() == self.source_lang.language();
        let variants = &self.variants;
        variants.iter().position(same).or_else(|| variants.iter().position(akin)).unwrap_or(0)
    }

    /// The entries of a bitext: its accepted segments, each with its neighbours.
    ///
    /// Segments without text are left out, and so is everything if the bitext does not name
    /// its target language.
    pub fn of_bitext(bitext: &Bitext) -> Vec<Entry> {
        let Some(target_lang) = &bitext.target_lang else { return Vec::new() };
        let contexts = contexts(bitext.segments().map(|(_, segment)| &segment.source));
        bitext
            .segments()
            .zip(contexts)
            .filter(|((unit, _), _)| unit.translate)
            .filter_map(|((_, segment), context)| {
                let target = segment.accepted().filter(|_| !segment.source.is_blank())?.clone();
                let source = (bitext.source_lang.clone(), detached(segment.source.clone()));
                let entry = Entry::pair(source, (target_lang.clone(), detached(target)));
                Some(Entry { document: Some(bitext.document.clone()), context, ..entry })
            })
            .collect()
    }
}

/// The context of each of a document's segments, given in order.
pub fn contexts<'a>(segments: impl Iterator<Item = &'a Content>) -> Vec<Context> {
    let hashes: Vec<_> = segments.map(TextHash::of_content).collect();
    let edge = TextHash::of("");
    (0..hashes.len())
        .map(|at| Context {
            previous: Some(at.checked_sub(1).map_or(edge, |before| hashes[before])),
            next: Some(hashes.get(at + 1).copied().unwrap_or(edge)),
        })
        .collect()
}

/// A content without what ties it to the units of a document.
pub(super) fn detached(mut content: Content) -> Content {
    for inline in &mut content.0 {
        if let Inline::Code(code) = inline {
            code.subflows.clear();
        }
    }
    content
}

/// The contents of a unit as the memory keeps them: neighbouring texts are joined, and codes are numbered from 1 in the order of the
/// source, so that the same sentence elsewhere is the same unit. Codes that the source lacks
/// follow in the order of each text, whatever the other languages have.
#[derive(Clone)]
pub(super) struct Numbering {
    ids: HashMap<(bool, u32), u32>,
}

impl Numbering {
    pub(super) fn of(source: &Content) -> Self {
        let mut numbering = Numbering { ids: HashMap::new() };
        for code in source.codes() {
            numbering.number(code);
        }
        numbering
    }

    fn number(&mut self, code: &Code) -> u32 {
        let next = u32::try_from(self.ids.len() + 1).unwrap_or(u32::MAX);
        *self.ids.entry((code.kind == CodeKind::Standalone, code.id)).or_insert(next)
    }

    pub(super) fn apply(&self, content: Content) -> Content {
        if let [Inline::Text(text)] = &content.0[..]
            && !text.is_empty()
        {
            return content;
        }
        let mut numbering = self.clone();
        let mut kept = Content::default();
        for inline in content.0 {
            match inline {
                Inline::Text(text) => kept.push_text(&text),
                Inline::Code(code) => {
                    let id = numbering.number(&code);
                    kept.push_code(Code { id, ..code });
                }
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_and_read() {
        for text in ["", "one", "two  words"] {
            let hash = TextHash::of(text);
            assert_eq!(TextHash::parse(&hash.to_string()), Some(hash));
        }
        assert_eq!(TextHash::of("two  words "), TextHash::of("two words"));
        assert_eq!(TextHash::parse("+00000000000000f"), None);
    }

    #[test]
    fn the_edges_of_a_document_are_known_neighbours() {
        let segments = [Content::text("one"), Content::text("two")];
        let found = contexts(segments.iter());
        assert_eq!(found[0].previous, Some(TextHash::of("")));
        assert_eq!(found[0].next, Some(TextHash::of("two")));
        assert_eq!(found[1].next, found[0].previous);
    }
}
