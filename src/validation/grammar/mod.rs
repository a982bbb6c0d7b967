//! What may stand where: elements, attributes and values of a format, from a table in words.
//!
//! A table (`*.grammar`) is read by [`Grammar::parse`]. Lines are independent of their order,
//! but that elements and attributes belong to the vocabulary above them:
//!
//! ```text
//! vocabulary xlf urn:oasis:names:tc:xliff:document:2.0
//! type yesNo = yes | no
//! type answer = @yesNo | x-*
//!   | maybe
//! attribute canCopy yesNo 4.3.1.2
//! element pc 4.2.3.3
//!   attributes id! canCopy
//!   extensible
//!   content text (cp ph pc)*
//! global fs fsName 5.3.5.1 on file unit note
//! [2.2] …a line that holds for this version only
//! ```
//!
//! | content | means |
//! |---|---|
//! | `empty`, `text` | nothing; text only |
//! | `text (a b)*` | text mixed with any of these |
//! | `any` | whatever |
//! | `a b? c* d+` | in this order; `mda:metadata` of another vocabulary |
//! | `(a b)+` | any of these, repeated |
//! | `{a? b? ext*}` | these in any order, each so often; `ext`: of no known vocabulary |
//! | `other*` | any of other namespaces than the element's own, known or not |
//!
//! `@` in a type stands for the values of another, and a line that begins with `|` goes on with
//! the values of the line above. A section left out is the name itself.
//!
//! `attributes` names attributes of the table, `!` for required, `name:type` for another type
//! than the table's; an element may have several such lines. `extensible` allows attributes of
//! unknown namespaces, `extensible xml` those of XML as well; with `extensible any`, unknown
//! attributes without a namespace are only a warning. A `global` is an attribute with a
//! namespace and the elements it may stand on.
//!
//! White space in a value counts as its type has it: [`collapsed`] comes before [`check`] and
//! before all rules that compare values.

mod check;
mod choice;
mod collapse;
mod content;
pub mod dates;
mod parse;
pub mod value;

pub use check::check;
pub use collapse::collapsed;

/// The attributes of XML Schema that any element of any format may have.
pub const SCHEMA_LOCATION: &str = include_str!("schema_location.grammar");

use crate::xml::{Attr, XML_NS};
use value::Kind;

/// The grammar of one version of a format.
#[derive(Debug, Default)]
pub struct Grammar {
    pub vocabularies: Vec<Vocabulary>,
}

/// The names of one namespace. The first of a grammar is that of the format itself.
#[derive(Debug)]
pub struct Vocabulary {
    pub prefix: &'static str,
    pub namespace: &'static str,
    pub elements: Vec<ElementRule>,
    pub globals: Vec<GlobalRule>,
}

/// An element.
#[derive(Debug)]
pub struct ElementRule {
    pub name: &'static str,
    /// Where the specification has it, such as `4.2.2.5`.
    pub section: &'static str,
    pub attributes: Vec<AttributeRule>,
    /// Which attributes it may have that no table names.
    pub extensible: Extensible,
    pub content: Content,
}

/// Whether an element may have attributes of unknown namespaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extensible {
    #[default]
    No,
    Yes,
    /// And any of the namespace of XML, such as `xml:lang`.
    AlsoByXml,
    /// And, with a warning, any without namespace.
    Leniently,
}

/// An attribute of an element. Those of the namespace of XML are written with `xml:`.
#[derive(Clone, Debug)]
pub struct AttributeRule {
    pub name: &'static str,
    pub kind: Kind,
    pub section: &'static str,
    pub required: bool,
}

/// An attribute with a namespace, on elements of other vocabularies.
#[derive(Debug)]
pub struct GlobalRule {
    pub name: &'static str,
    pub kind: Kind,
    pub section: &'static str,
    /// The elements it may stand on, with the prefix of their vocabulary; `*`: on any.
    pub on: Vec<&'static str>,
}

/// What an element may hold.
#[derive(Debug)]
pub enum Content {
    Empty,
    Text,
    Any,
    /// Text and any of these.
    Mixed(Vec<Name>),
    Sequence(Vec<Particle>),
}

/// A place in a sequence.
#[derive(Debug)]
pub struct Particle {
    pub choices: Vec<Choice>,
    /// So many elements at least, all choices together.
    pub min: usize,
    /// So many at most, all choices together.
    pub max: usize,
}

/// An element at a place, and how often at most.
#[derive(Debug)]
pub struct Choice {
    pub name: Name,
    pub max: usize,
}

/// The name of an element in a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// Number of the vocabulary, and the name in it.
    Known(usize, &'static str),
    /// Of a namespace that is none of the grammar's.
    Extension,
    /// Of any namespace but that of the element around it.
    Other,
}

impl Grammar {
    /// The vocabulary of a namespace.
    pub fn vocabulary(&self, namespace: &str) -> Option<usize> {
        self.vocabularies.iter().position(|vocabulary| vocabulary.namespace == namespace)
    }

    /// The rule for an element of a vocabulary.
    pub fn element(&self, vocabulary: usize, name: &str) -> Option<&ElementRule> {
        self.vocabularies[vocabulary].elements.iter().find(|element| element.name == name)
    }

    /// The rule for an attribute with a namespace, if that is one of the grammar's: none if its
    /// vocabulary does not know it.
    pub fn global(&self, attribute: &Attr<'_>) -> Option<Option<&GlobalRule>> {
        let named = Some(attribute.namespace).filter(|namespace| !namespace.is_empty());
        let known = &self.vocabularies[self.vocabulary(named?)?];
        Some(known.globals.iter().find(|global| global.name == attribute.local()))
    }

    /// A name as the tables write it.
    pub fn shown(&self, name: Name) -> String {
        match name {
            Name::Known(0, name) => name.to_owned(),
            Name::Known(vocabulary, name) => {
                format!("{}:{name}", self.vocabularies[vocabulary].prefix)
            }
            Name::Extension | Name::Other => "…".to_owned(),
        }
    }
}

impl ElementRule {
    /// The rule of an attribute among those of the element.
    pub fn attribute(&self, attribute: &Attr<'_>) -> Option<&AttributeRule> {
        self.attributes.iter().find(|known| known.names(attribute))
    }
}

impl AttributeRule {
    /// Whether the rule is about this attribute.
    pub fn names(&self, attribute: &Attr<'_>) -> bool {
        match self.name.strip_prefix("xml:") {
            Some(name) => attribute.namespace == XML_NS && attribute.local() == name,
            None => attribute.namespace.is_empty() && attribute.qualified == self.name,
        }
    }
}
