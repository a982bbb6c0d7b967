//! Notes of translators and reviewers.

use super::ExtensionAttribute;
use serde::Serialize;

/// A note on a unit or on one of its segments (XLIFF 2.1 §4.2.2.8, XLIFF 1.2 §2.4 `note`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Note {
    pub text: String,
    /// Id of the segment it is about; none if it is about the whole unit.
    pub segment: Option<String>,
    /// XLIFF 2 `category`, any word; 1.2 has no place for it.
    pub category: Option<String>,
    /// 1, the highest, to 10.
    pub priority: Option<u8>,
    pub about: Option<Side>,
    /// What XLIFF 2 says of it beside that: an id that a tool gave it, a reference of a note on a file
    /// or group, attributes of other namespaces. 1.2 has no place for them.
    #[serde(skip)]
    pub attributes: Vec<ExtensionAttribute>,
}

/// One side of a translation (XLIFF 2.1 §4.3.1.4 `appliesTo`, XLIFF 1.2 `annotates`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Source,
    Target,
}

impl Side {
    /// The value as both generations of XLIFF spell it.
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Source => "source",
            Side::Target => "target",
        }
    }

    /// The inverse of [`Side::as_str`].
    pub fn parse(text: &str) -> Option<Side> {
        [Side::Source, Side::Target].into_iter().find(|side| side.as_str() == text)
    }
}

impl Note {
    /// A note on a whole unit.
    pub fn new(text: impl Into<String>) -> Self {
        Note { text: text.into(), ..Note::default() }
    }

    /// The id that a tool gave it.
    pub fn own_id(&self) -> Option<&str> {
        ExtensionAttribute::core_value(&self.attributes, "id")
    }

    /// The priority of a text that says one, if it is within the range.
    pub fn parse_priority(text: &str) -> Option<u8> {
        text.parse().ok().filter(|priority| (1..=10).contains(priority))
    }
}
