//! `vulgate tm`: the memory.

pub mod change;
pub mod duplicates;
pub mod export;
pub mod import;
pub mod matching;
pub mod rebuild;
pub mod search;
pub mod upkeep;

use super::report::harmless;
use crate::model::Origin;
use anstyle::Style;

/// Where an entry comes from: its collection, document and last change.
fn origin_line(origin: &Origin) -> String {
    let place = origin.document.iter().chain(&origin.changed).map(String::as_str);
    let place: Vec<&str> = std::iter::once(origin.collection.as_str()).chain(place).collect();
    let dim = Style::new().dimmed();
    format!("{dim}    {}{dim:#}", harmless(&place.join(" · ")))
}
