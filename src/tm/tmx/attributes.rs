//! Attributes that mean nothing to Vulgate: in the memory they are properties.

use super::raw::Said;
use crate::tm::entry::Facts;

/// Attributes that are kept, with the types of their properties.
pub(super) struct Attributes(&'static [(&'static str, &'static str)]);

/// Those of a `tuv` (TMX 1.4b, section 3).
pub(super) static OF_TEXT: Attributes = Attributes(&[
    ("o-encoding", "x-o-encoding"),
    ("datatype", "x-datatype"),
    ("usagecount", "x-usagecount"),
    ("lastusagedate", "x-lastusagedate"),
    ("creationtool", "x-creationtool"),
    ("creationtoolversion", "x-creationtoolversion"),
    ("o-tmf", "x-o-tmf"),
]);
/// Those of a `tu`.
pub(super) static OF_UNIT: Attributes = Attributes(&[
    ("tuid", "x-tuid"),
    ("segtype", SEGTYPE),
    ("o-encoding", "x-o-encoding"),
    ("datatype", "x-datatype"),
    ("usagecount", "x-usagecount"),
    ("lastusagedate", "x-lastusagedate"),
    ("creationtool", "x-creationtool"),
    ("creationtoolversion", "x-creationtoolversion"),
    ("o-tmf", "x-o-tmf"),
]);

const SEGTYPE: &str = "x-segtype";
/// Kinds of segments that are kept; `sentence` goes without saying.
const SEGTYPES: [&str; 3] = ["block", "paragraph", "phrase"];

impl Attributes {
    /// Properties for what an element says. What the header says of segments holds for a unit
    /// that says nothing of its own.
    pub fn read(&self, said: &Said, segmentation: &str) -> Vec<(String, String)> {
        let value = |(name, kind): &(&str, &'static str)| {
            let own = said.get(name).filter(|value| !value.is_empty());
            let value = match *kind {
                SEGTYPE => {
                    let sort = own.unwrap_or(segmentation);
                    SEGTYPES.into_iter().find(|it| it.eq_ignore_ascii_case(sort))
                }
                _ => own,
            };
            value.map(|value| ((*kind).to_owned(), value.to_owned()))
        };
        self.0.iter().filter_map(value).collect()
    }

    /// Properties as attributes again.
    pub fn write(&self, facts: &Facts) -> Vec<(&'static str, Option<String>)> {
        let value = |kind| facts.prop(kind).filter(|value| is_attribute(kind, value));
        self.0.iter().map(|(name, kind)| (*name, value(kind).map(str::to_owned))).collect()
    }

    /// The properties that are no attributes, in order.
    pub fn others<'f>(&self, facts: &'f Facts) -> impl Iterator<Item = &'f (String, String)> {
        let mut left: Vec<&str> = self.0.iter().map(|(_, kind)| *kind).collect();
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
