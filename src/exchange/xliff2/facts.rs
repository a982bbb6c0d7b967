//! What the attributes of a code say.

use super::super::faults::Faults;
use crate::model::{Code, CodeKind, Rights, Subflow};
use crate::xml::Element;

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
