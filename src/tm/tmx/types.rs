//! What attributes say of inline elements (TMX 1.4b, section 3.2): in the memory, what the codes
//! themselves do not tell of it is a property of the text.

use super::inline::type_of;
use crate::model::{Code, CodeKind, Content};
use crate::tm::entry::Facts;
use crate::xml::{Element, Node};
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

/// The elements of a `seg`, and of a `sub` (TMX 1.4b, section 3.2).
const INLINE: [&str; 7] = ["bpt", "ept", "it", "ph", "ut", "hi", "sub"];
/// What these can say (section 3.3).
const INLINE_ATTRIBUTES: [&str; 6] = ["i", "x", "pos", "type", "assoc", "datatype"];
/// How deep elements within a `sub` are kept as such; those deeper in are text. No tool writes more
/// than two, and what is read again is nested no deeper than this.
const SUB_DEPTH: usize = 16;

/// What a `sub` says beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sub {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub datatype: String,
    #[serde(default, rename = "type", skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// All that stands in it, if that is more than text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Piece>,
}

/// A piece of what stands in a `sub`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Piece {
    Text(String),
    Element {
        element: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attributes: Vec<(String, String)>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        content: Vec<Piece>,
    },
}

impl Sub {
    fn of(element: &Element) -> Sub {
        let said = |name| element.get(name).unwrap_or_default().to_owned();
        let coded = element.elements().next().is_some();
        let content = if coded { pieces(element, SUB_DEPTH) } else { Vec::new() };
        Sub { datatype: said("datatype"), kind: said("type"), content }
    }

    /// Whether the text in it is this one.
    fn holds(&self, text: Option<&str>) -> bool {
        let mut all = String::new();
        let sound = self.content.iter().all(|piece| piece.add_text(&mut all));
        self.content.is_empty() || sound && text == Some(&*all)
    }
}

impl Piece {
    /// Adds the text in it; whether all that is around it could stand in a `sub`.
    fn add_text(&self, all: &mut String) -> bool {
        match self {
            Piece::Text(text) => {
                all.push_str(text);
                true
            }
            Piece::Element { element, attributes, content } => {
                let known = |(name, _): &(String, String)| INLINE_ATTRIBUTES.contains(&&**name);
                INLINE.contains(&&**element)
                    && attributes.iter().all(known)
                    && content.iter().all(|piece| piece.add_text(all))
            }
        }
    }
}

fn pieces(element: &Element, depth: usize) -> Vec<Piece> {
    let piece = |node: &Node| match node {
        Node::Text(text) => Some(Piece::Text(text.clone())),
        Node::Element(child) if depth == 0 => Some(Piece::Text(child.text())),
        Node::Element(child) if !INLINE.contains(&child.name.local()) => {
            Some(Piece::Text(child.text()))
        }
        Node::Element(child) => Some(Piece::Element {
            element: child.name.local().to_owned(),
            attributes: INLINE_ATTRIBUTES
                .iter()
                .filter_map(|name| Some(((*name).to_owned(), child.get(name)?.to_owned())))
                .collect(),
            content: pieces(child, depth - 1),
        }),
        Node::Comment(_) | Node::Pi(..) => None,
    };
    element.children.iter().filter_map(piece).collect()
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
        let assoc = element.get("assoc").unwrap_or_default().to_ascii_lowercase();
        let mut subs: Vec<Sub> = element
            .elements()
            .filter(|child| child.name.local() == "sub" && !child.text().is_empty())
            .map(Sub::of)
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
            && self
                .subs
                .iter()
                .zip(&code.subflows)
                .all(|(sub, flow)| sub.holds(code.native.get(flow.range.clone())))
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
