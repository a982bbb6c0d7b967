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
use crate::error::{Error, Result};
use crate::model::{Message, Origin, Place};
use crate::tm::Memory;
use anstyle::Style;

/// Refuses a name of a collection that the memory does not have, which is a slip.
fn check_collection(memory: &Memory, name: Option<&str>) -> Result<()> {
    let Some(name) = name else { return Ok(()) };
    let known: Vec<String> = memory.collections()?.into_iter().map(|it| it.name).collect();
    if known.iter().any(|known| known == name) {
        return Ok(());
    }
    let message =
        Message::new("tm-export-unknown").with("name", name).with("known", known.join(", "));
    Err(Error::usage(Place::default(), message))
}

/// Where an entry comes from: its collection, document and last change.
fn origin_line(origin: &Origin) -> String {
    let place = origin.document.iter().chain(&origin.changed).map(String::as_str);
    let place: Vec<&str> = std::iter::once(origin.collection.as_str()).chain(place).collect();
    let dim = Style::new().dimmed();
    format!("{dim}    {}{dim:#}", harmless(&place.join(" · ")))
}
