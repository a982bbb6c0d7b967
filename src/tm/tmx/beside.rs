//! What attributes say of properties and notes (TMX 1.4b, sections 2.8 and 2.10): in the memory it
//! is a property of the unit or text that they belong to.

use super::raw::Said;
use super::{CODES, DOCUMENT, NEXT, PREVIOUS};
use crate::tm::entry::{Facts, TextHash};
use serde::{Deserialize, Serialize};

/// The property: what is said of each property and note that has attributes, as a JSON array.
const BESIDE: &str = "x-attributes";
/// Properties that are none in the memory.
const OURS: [&str; 4] = [DOCUMENT, PREVIOUS, NEXT, CODES];

/// The attributes of a `prop` or `note`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// The `type` of a property; none for a note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prop: Option<String>,
    /// The hash of its text, by which it is found.
    text: String,
    /// `xml:lang`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    /// `o-encoding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encoding: Option<String>,
}

impl Beside {
    /// What `get` says by name of a property of this type, or of a note; none if nothing.
    pub fn of<'a>(
        prop: Option<&str>,
        text: &str,
        get: impl Fn(&str) -> Option<&'a str>,
    ) -> Option<Beside> {
        let lang = get("xml:lang").or_else(|| get("lang")).map(str::to_owned);
        let encoding = get("o-encoding").map(str::to_owned);
        if lang.is_none() && encoding.is_none() || prop.is_some_and(|it| OURS.contains(&it)) {
            return None;
        }
        let text = TextHash::of(text).to_string();
        Some(Beside { prop: prop.map(str::to_owned), text, lang, encoding })
    }

    /// The attributes that are said.
    pub fn attributes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [("xml:lang", &self.lang), ("o-encoding", &self.encoding)];
        all.into_iter().filter_map(|(name, value)| value.as_deref().map(|value| (name, value)))
    }
}

/// The property for what an element says; none if its properties and notes have no attributes.
pub fn property(said: &Said) -> Option<(String, String)> {
    let value = serde_json::to_string(&said.beside).ok().filter(|_| !said.beside.is_empty());
    value.map(|value| (BESIDE.to_owned(), value))
}

/// What is said of properties and notes, to be taken one by one.
pub struct All {
    left: Vec<Beside>,
    any: bool,
}

impl All {
    /// What the property says, if it is about what there is.
    pub fn of(facts: &Facts) -> All {
        let all = facts.prop(BESIDE).and_then(|value| serde_json::from_str(value).ok());
        let all: Vec<Beside> = all.unwrap_or_default();
        let hash = |text: &str| TextHash::of(text).to_string();
        let there = |it: &Beside| match &it.prop {
            Some(kind) => {
                facts.props.iter().any(|(own, text)| own == kind && hash(text) == it.text)
            }
            None => facts.notes.iter().any(|text| hash(text) == it.text),
        };
        let left = if all.iter().all(there) { all } else { Vec::new() };
        All { any: !left.is_empty(), left }
    }

    /// Whether a property is what says it.
    pub fn is(&self, kind: &str) -> bool {
        kind == BESIDE && self.any
    }

    /// What is said of a property of this type, or of a note; of equal ones each in turn.
    pub fn take(&mut self, prop: Option<&str>, text: &str) -> Option<Beside> {
        if self.left.is_empty() {
            return None;
        }
        let hash = TextHash::of(text).to_string();
        let own = |it: &Beside| it.prop.as_deref() == prop && it.text == hash;
        Some(self.left.remove(self.left.iter().position(own)?))
    }
}
