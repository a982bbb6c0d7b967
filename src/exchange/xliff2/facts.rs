//! What the attributes of a code say.

use super::super::faults::Faults;
use crate::model::{Code, CodeKind, Rights, Subflow};
use crate::xml::{Element, Node};
use std::collections::HashMap;

/// Names of the attributes for data, display and equivalent: of a code alone, and of the start
/// and the end of a `pc`.
pub const ENDS: [[&str; 3]; 3] = [
    ["dataRef", "disp", "equiv"],
    ["dataRefStart", "dispStart", "equivStart"],
    ["dataRefEnd", "dispEnd", "equivEnd"],
];

pub fn blank(kind: CodeKind, id: u32) -> Code {
    Code {
        kind,
        id,
        class: Default::default(),
        native: String::new(),
        display: String::new(),
        equiv: String::new(),
        rights: Rights::default(),
        subflows: Vec::new(),
    }
}

pub fn rights(element: &Element, faults: &mut Faults<'_>) -> Rights {
    let reorder = match element.get("canReorder") {
        None | Some("yes") => true,
        Some("no" | "firstNo") => false,
        Some(other) => {
            faults.bad_value(element, "canReorder", other);
            true
        }
    };
    Rights {
        copy: faults.yes_no(element, "canCopy") != Some("no"),
        delete: faults.yes_no(element, "canDelete") != Some("no"),
        reorder,
    }
}

/// `12:3-9 13:10-14`, as [`super::plan`] writes it; what is not like that is left out.
pub fn subflows(text: &str) -> Vec<Subflow> {
    let parse = |entry: &str| {
        let (unit, range) = entry.split_once(':')?;
        let (start, end) = range.split_once('-')?;
        let range = start.parse().ok()?..end.parse().ok()?;
        Some(Subflow { unit: unit.parse().ok()?, range })
    };
    text.split(' ').filter_map(parse).collect()
}

/// The original data of a unit or a match (§4.2.2.8), by their ids.
pub fn original_data(scope: &Element, core: &str) -> HashMap<String, String> {
    let Some(original) = scope.child(core, "originalData") else { return HashMap::new() };
    let data = original.elements().filter(|element| element.is(core, "data"));
    data.filter_map(|it| Some((it.get("id")?.to_owned(), data_text(it, core)))).collect()
}

/// Any code point but a surrogate: XML could not hold it, a text can.
pub fn code_point(element: &Element) -> Option<char> {
    u32::from_str_radix(element.get("hex")?, 16).ok().and_then(char::from_u32)
}

fn data_text(element: &Element, core: &str) -> String {
    let mut text = String::new();
    for node in &element.children {
        match node {
            Node::Text(piece) => text.push_str(piece),
            Node::Element(child) if child.is(core, "cp") => text.extend(code_point(child)),
            _ => {}
        }
    }
    text
}
