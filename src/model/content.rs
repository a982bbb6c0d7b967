//! Text interleaved with inline codes: the content of a unit, a segment, a translation.
//!
//! A content is a list of text and codes, so that a `match` sees every case. No code is
//! ever hidden in the text as a special character.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Text and inline codes in reading order.
///
/// Two contents are equal when texts and codes are equal in every field; use
/// [`Content::same_as`] to compare what a translator sees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Content(pub Vec<Inline>);

/// One item of a [`Content`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Inline {
    /// Text as a reader sees it: escapes and character references are resolved, and a soft
    /// line break is one space.
    Text(String),
    /// An inline code.
    Code(Code),
}

/// An inline code: a stretch of native markup that a translator keeps but does not edit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Code {
    /// Whether it opens a span, closes one, or stands alone.
    pub kind: CodeKind,
    /// 1-based number of the code in its unit. An `Open` and its `Close` share it.
    pub id: u32,
    /// What the code means.
    #[serde(default, skip_serializing_if = "CodeClass::is_other")]
    pub class: CodeClass,
    /// The markup in the source's format, which the writer puts back.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub native: String,
    /// What a translator is shown in its place, for instance `<b>` or `footnote 3`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub display: String,
    /// The plain text it stands for (XLIFF 2 `equiv`); a hard break stands for a line feed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub equiv: String,
    /// What a translator may do with it.
    #[serde(default, skip_serializing_if = "Rights::is_default")]
    pub rights: Rights,
    /// Units that stand inside the native markup, such as the alternative text of an image.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subflows: Vec<Subflow>,
}

/// XLIFF 2.1 §4.2.3: spanning codes open and close, empty codes stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CodeKind {
    Open,
    Close,
    Standalone,
}

/// What an inline code means, whatever the format it came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeClass {
    Strong,
    Emphasis,
    Strikethrough,
    /// Text that is never translated, such as Markdown's `code`; holds that text.
    CodeSpan(String),
    /// A link with its destination, as the source spells it after decoding.
    Link(String),
    /// An image with its destination.
    Image(String),
    /// A reference to a footnote, by the label of its definition.
    FootnoteRef(String),
    HardBreak,
    /// An inline HTML tag, comment or other construct, by its lower-case element name.
    Html(String),
    /// A passage that has no translation and stands in the language named. Made when a
    /// translation is assembled, never by a reader.
    Untranslated(String),
    /// A translation whose source has changed since. Made as the one before.
    Outdated,
    /// A translation that nobody has reviewed. Made as the one before.
    Unreviewed,
    #[default]
    Other,
}

/// What a translator may do with a code (XLIFF 2.1 §4.3.1 `canCopy`, `canDelete`,
/// `canReorder`). All three are granted by default, as in XLIFF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rights {
    pub copy: bool,
    pub delete: bool,
    pub reorder: bool,
}

/// A unit inside the native markup of a code.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subflow {
    /// Index of the unit in [`Document::units`](super::Document::units).
    pub unit: usize,
    /// The bytes of [`Code::native`] that hold the unit's text.
    pub range: Range<usize>,
}

impl Default for Rights {
    fn default() -> Self {
        Rights { copy: true, delete: true, reorder: true }
    }
}

impl Rights {
    /// A code that must stay, once: a footnote reference, an image.
    pub const KEEP: Rights = Rights { copy: false, delete: false, reorder: true };

    fn is_default(&self) -> bool {
        *self == Rights::default()
    }
}

impl CodeClass {
    fn is_other(&self) -> bool {
        *self == CodeClass::Other
    }
}

impl Content {
    /// A content that is only text; empty text gives an empty content.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Content::default() } else { Content(vec![Inline::Text(text)]) }
    }

    /// Whether there is anything to translate but figures, signs and codes.
    pub fn has_letters(&self) -> bool {
        self.texts().any(|text| text.contains(char::is_alphabetic))
    }

    /// Adds text at the end, joining it to a text that is already there.
    pub fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(Inline::Text(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Inline::Text(text.to_owned()));
        }
    }

    /// Adds a code at the end.
    pub fn push_code(&mut self, code: Code) {
        self.0.push(Inline::Code(code));
    }

    /// Adds content between a pair of codes of Vulgate's own. They have no markup, and a number
    /// that no reader gives; such pairs never nest, so that one serves for all.
    pub fn push_enclosed(&mut self, inner: &Content, class: &CodeClass) {
        let mark = |kind| Code {
            kind,
            id: 0,
            class: class.clone(),
            native: String::new(),
            display: String::new(),
            equiv: String::new(),
            rights: Rights::default(),
            subflows: Vec::new(),
        };
        self.push_code(mark(CodeKind::Open));
        self.append(inner);
        self.push_code(mark(CodeKind::Close));
    }

    /// Adds all of another content at the end.
    pub fn append(&mut self, other: &Content) {
        for inline in &other.0 {
            match inline {
                Inline::Text(text) => self.push_text(text),
                Inline::Code(code) => self.push_code(code.clone()),
            }
        }
    }

    /// The text alone, with codes replaced by the plain text they stand for.
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) => text.as_str(),
                Inline::Code(code) => code.equiv.as_str(),
            })
            .collect()
    }

    /// The text with each code shown as a translator would see it.
    pub fn shown(&self) -> String {
        self.0
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) => text.as_str(),
                Inline::Code(code) => code.display.as_str(),
            })
            .collect()
    }

    /// The codes in order.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.0.iter().filter_map(|inline| match inline {
            Inline::Code(code) => Some(code),
            Inline::Text(_) => None,
        })
    }

    /// The texts in order, without what lies between.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|inline| match inline {
            Inline::Text(text) => Some(text.as_str()),
            Inline::Code(_) => None,
        })
    }

    /// Its length in characters and codes.
    pub fn length(&self) -> usize {
        let of = |inline: &Inline| match inline {
            Inline::Text(text) => text.chars().count(),
            Inline::Code(_) => 1,
        };
        self.0.iter().map(of).sum()
    }

    /// True if there is neither text nor code.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|inline| matches!(inline, Inline::Text(text) if text.is_empty()))
    }

    /// True if a translator sees nothing but white space and codes without text.
    pub fn is_blank(&self) -> bool {
        self.texts().all(|text| text.chars().all(char::is_whitespace))
    }

    /// True if both say the same to a translator: equal text, and codes that agree in kind,
    /// number and order. Native markup and display text may differ, as they do when one of
    /// the two has been through another tool.
    pub fn same_as(&self, other: &Content) -> bool {
        let key = |content: &Content| {
            let mut joined = Content::default();
            joined.append(content);
            joined
                .0
                .into_iter()
                .map(|inline| match inline {
                    Inline::Text(text) => (Some(text), None),
                    Inline::Code(code) => (None, Some((code.kind, code.id))),
                })
                .collect::<Vec<_>>()
        };
        key(self) == key(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_texts_are_joined() {
        let mut content = Content::text("one");
        content.push_text(" two");
        assert_eq!(content, Content::text("one two"));
    }

    #[test]
    fn same_as_ignores_native_markup_but_not_order() {
        let code = |id, native: &str| {
            Inline::Code(Code {
                kind: CodeKind::Standalone,
                id,
                class: CodeClass::Other,
                native: native.to_owned(),
                display: String::new(),
                equiv: String::new(),
                rights: Rights::default(),
                subflows: vec![],
            })
        };
        let one = Content(vec![code(1, "<a>"), code(2, "<b>")]);
        assert!(one.same_as(&Content(vec![code(1, ""), code(2, "")])));
        assert!(!one.same_as(&Content(vec![code(2, "<b>"), code(1, "<a>")])));
    }
}
