//! What the attributes of a structure element say (ISO 32000-1, 14.7.5).

use super::page::Shift;
use hayro_font::hayro_syntax::object::{Dict, Name, Object};

/// How the baseline of an element is shifted, if it says so.
pub(super) fn shift(dict: &Dict) -> Option<Shift> {
    let found = attribute(dict, |it| it.get::<f32>("BaselineShift"));
    found.map(|shift| match shift {
        _ if shift > 0.0 => Shift::Raised,
        _ if shift < 0.0 => Shift::Lowered,
        _ => Shift::Level,
    })
}

/// Whether an element is placed as a block (ISO 32000-1, 14.8.5.4.2).
pub(super) fn is_set_apart(dict: &Dict) -> bool {
    let block = |it: Dict| it.get::<Name>("Placement").map(|name| name.as_str() == "Block");
    attribute(dict, block).unwrap_or(false)
}

/// What the first of the attributes of an element says that says anything (ISO 32000-1, 14.7.5).
fn attribute<T>(dict: &Dict, of: impl Fn(Dict) -> Option<T>) -> Option<T> {
    match dict.get::<Object>("A")? {
        Object::Dict(attributes) => of(attributes),
        Object::Array(all) => all.iter::<Object>().find_map(|it| match it {
            Object::Dict(attributes) => of(attributes),
            _ => None,
        }),
        _ => None,
    }
}
