//! What attributes say of inline elements (TMX 1.4b, section 3.2): in the memory, what the codes
//! themselves do not tell of it is a property of the text.

use super::inline::type_of;
use crate::model::{Code, CodeKind, Content};
use crate::tm::entry::Facts;
use crate::xml::Element;
use serde::{Deserialize, Serialize};

/// The property: for each code of the text its `type`, or nothing, as a JSON array; an object
/// where there is more to say.
const TYPES: &str = "x-types";
/// To which side of a `ph` the text belongs with which it goes: before, after, or both.
const SIDES: [&str; 3] = ["p", "f", "b"];

/// What the attributes of an inline element say; what is empty is not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Spelt", into = "Spelt")]
pub struct Told {
    /// `type`.
    pub kind: String,
    /// `assoc`.
    pub assoc: String,
    /// Of each `sub` in it.
    pub subs: Vec<Sub>,
    /// The element is a `hi`.
    pub hi: bool,
}

/// What the attributes of a `sub` say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sub {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub datatype: String,
    #[serde(default, rename = "type", skip_serializing_if = "String::is_empty")]
    pub kind: String,
}

/// As it stands in the property.
#[derive(Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Spelt {
    Type(String),
    All {
        #[serde(default, rename = "type", skip_serializing_if = "String::is_empty")]
        kind: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        assoc: String,
        #[serde(default, rename = "sub", skip_serializing_if = "Vec::is_empty")]
        subs: Vec<Sub>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        hi: bool,
    },
}

impl From<Spelt> for Told {
    fn from(spelt: Spelt) -> Self {
        match spelt {
            Spelt::Type(kind) => Told::of_type(&kind),
            Spelt::All { kind, assoc, subs, hi } => Told { kind, assoc, subs, hi },
        }
    }
}

impl From<Told> for Spelt {
    fn from(told: Told) -> Self {
        match told {
            Told { kind, assoc, subs, hi: false } if assoc.is_empty() && subs.is_empty() => {
                Spelt::Type(kind)
            }
            Told { kind, assoc, subs, hi } => Spelt::All { kind, assoc, subs, hi },
        }
    }
}

impl Told {
    pub fn of_type(kind: &str) -> Told {
        Told { kind: kind.to_owned(), ..Told::default() }
    }

    /// The same of a `hi`.
    pub fn of_hi(kind: &str) -> Told {
        Told { hi: true, ..Told::of_type(kind) }
    }

    /// What an element says. An `ept` has the `type` of its `bpt`.
    pub fn by(element: &Element, kind: &str) -> Told {
        let said = |element: &Element, name| element.get(name).unwrap_or_default().to_owned();
        let assoc = said(element, "assoc").to_ascii_lowercase();
        let mut subs: Vec<Sub> = element
            .elements()
            .filter(|child| child.name.local() == "sub" && !child.text().is_empty())
            .map(|sub| Sub { datatype: said(sub, "datatype"), kind: said(sub, "type") })
            .collect();
        if subs.iter().all(|sub| *sub == Sub::default()) {
            subs.clear();
        }
        let known = SIDES.contains(&&*assoc) && element.name.local() == "ph";
        let assoc = if known { assoc } else { String::new() };
        Told { kind: kind.to_owned(), assoc, subs, hi: false }
    }

    fn of_code(code: &Code) -> Told {
        Told::of_type(type_of(code).unwrap_or_default())
    }

    /// Whether an element for a code could say so.
    fn fits(&self, code: &Code) -> bool {
        let side = self.assoc.is_empty()
            || code.kind == CodeKind::Standalone && SIDES.contains(&&*self.assoc);
        let bare = code.kind != CodeKind::Standalone && code.native.is_empty();
        side && (bare || !self.hi)
            && (self.subs.is_empty() || self.subs.len() == code.subflows.len())
    }
}

/// The property for a content of whose codes so much is told; none if the codes tell it.
pub(super) fn property(content: &Content, types: &[Told]) -> Option<(String, String)> {
    let told = content.codes().zip(types).all(|(code, of)| Told::of_code(code) == *of);
    let value = if told { None } else { serde_json::to_string(types).ok() };
    value.map(|value| (TYPES.to_owned(), value))
}

/// What is told of each code of a text: what the property says, or else the codes.
pub(super) fn types(content: &Content, facts: &Facts) -> Vec<Told> {
    facts
        .prop(TYPES)
        .and_then(|value| parse(content, value))
        .unwrap_or_else(|| content.codes().map(Told::of_code).collect())
}

/// Whether a property is the types of these codes.
pub(super) fn is_types(content: &Content, kind: &str, value: &str) -> bool {
    kind == TYPES && parse(content, value).is_some()
}

/// Only what [`property`] could have said of these codes; a text may have got others since.
fn parse(content: &Content, value: &str) -> Option<Vec<Told>> {
    let types: Vec<Told> = serde_json::from_str(value).ok()?;
    let says_some = types.iter().any(|of| *of != Told::default());
    let count = types.len() == content.codes().count();
    let fit = content.codes().zip(&types).all(|(code, of)| of.fits(code));
    (says_some && count && fit).then_some(types)
}
