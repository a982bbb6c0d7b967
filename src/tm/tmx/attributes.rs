//! Attributes that mean nothing to Vulgate: in the memory they are properties.

use super::raw::Said;
use crate::tm::entry::Facts;

/// Whose attributes are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Attributes {
    OfUnit,
    OfText,
}

/// Attributes of a `tu` and a `tuv`, with the types of their properties (TMX 1.4b, section 3).
const BOTH: [(&str, &str); 7] = [
    ("o-encoding", "x-o-encoding"),
    ("datatype", "x-datatype"),
    ("usagecount", "x-usagecount"),
    ("lastusagedate", "x-lastusagedate"),
    ("creationtool", "x-creationtool"),
    ("creationtoolversion", "x-creationtoolversion"),
    ("o-tmf", "x-o-tmf"),
];
/// Those of a `tu` alone.
const UNIT: [(&str, &str); 2] = [("tuid", "x-tuid"), ("segtype", SEGTYPE)];
const SEGTYPE: &str = "x-segtype";
/// Kinds of segments that are kept; `sentence` goes without saying.
const SEGTYPES: [&str; 3] = ["block", "paragraph", "phrase"];

impl Attributes {
    fn all(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        UNIT.into_iter().filter(move |_| self == Attributes::OfUnit).chain(BOTH)
    }

    /// Properties for what an element says. What the header says of segments holds for a unit
    /// that says nothing of its own.
    pub fn read(self, said: &Said, segmentation: &str) -> Vec<(String, String)> {
        let value = |(name, kind): (&str, &str)| {
            let own = said.get(name).filter(|value| !value.is_empty());
            let value = match kind {
                SEGTYPE => {
                    let sort = own.unwrap_or(segmentation);
                    SEGTYPES.into_iter().find(|it| it.eq_ignore_ascii_case(sort))
                }
                _ => own,
            };
            value.map(|value| (kind.to_owned(), value.to_owned()))
        };
        self.all().filter_map(value).collect()
    }

    /// Properties as attributes again.
    pub fn write(self, facts: &Facts) -> Vec<(&'static str, Option<String>)> {
        let value = |kind| facts.prop(kind).filter(|value| is_attribute(kind, value));
        self.all().map(|(name, kind)| (name, value(kind).map(str::to_owned))).collect()
    }

    /// The properties that are no attributes, in order.
    pub fn others(self, facts: &Facts) -> impl Iterator<Item = &(String, String)> {
        let mut left: Vec<&str> = self.all().map(|(_, kind)| kind).collect();
        facts.props.iter().filter(move |(kind, value)| {
            let own = left.iter().position(|it| it == kind).filter(|_| is_attribute(kind, value));
            own.map(|at| left.remove(at)).is_none()
        })
    }
}

/// Whether a property has a value that its attribute may have.
fn is_attribute(kind: &str, value: &str) -> bool {
    kind != SEGTYPE || SEGTYPES.contains(&value)
}
