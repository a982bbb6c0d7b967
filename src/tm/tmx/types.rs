//! The attribute `type` of inline elements (TMX 1.4b, section 3.2): in the memory, those that the
//! codes themselves do not tell are a property of the text.

use super::inline::type_of;
use crate::model::Content;
use crate::tm::entry::Facts;

/// The property: for each code of the text its `type`, or nothing, as a JSON array.
const TYPES: &str = "x-types";

/// The property for a content whose codes have these types; none if the codes tell them.
pub(super) fn property(content: &Content, types: &[String]) -> Option<(String, String)> {
    let told = content.codes().zip(types).all(|(code, of)| type_of(code).unwrap_or("") == of);
    let value = if told { None } else { serde_json::to_string(types).ok() };
    value.map(|value| (TYPES.to_owned(), value))
}

/// The type of each code of a text: those of the property, or else what the codes tell.
pub(super) fn types(content: &Content, facts: &Facts) -> Vec<String> {
    facts.prop(TYPES).and_then(|value| parse(content, value)).unwrap_or_else(|| {
        content.codes().map(|code| type_of(code).unwrap_or("").to_owned()).collect()
    })
}

/// Whether a property is the types of these codes.
pub(super) fn is_types(content: &Content, kind: &str, value: &str) -> bool {
    kind == TYPES && parse(content, value).is_some()
}

/// Only what [`property`] could have said of these codes; a text may have got others since.
fn parse(content: &Content, value: &str) -> Option<Vec<String>> {
    let types: Vec<String> = serde_json::from_str(value).ok()?;
    let says_some = types.iter().any(|of| !of.is_empty());
    (says_some && types.len() == content.codes().count()).then_some(types)
}
