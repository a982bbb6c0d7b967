//! The data categories of TBX-Basic 1.2 that have no field in the model.

use crate::model::Category;

/// Where a category stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Concept,
    Term,
}

/// Name, element, levels, and what it may say: anything if empty.
type Row = (&'static str, &'static str, &'static [Level], &'static [&'static str]);

const BOTH: &[Level] = &[Level::Concept, Level::Term];
const TERM: &[Level] = &[Level::Term];

const CATEGORIES: [Row; 6] = [
    ("customerSubset", "admin", BOTH, &[]),
    ("projectSubset", "admin", BOTH, &[]),
    ("geographicalUsage", "termNote", TERM, &[]),
    ("grammaticalGender", "termNote", TERM, &["masculine", "feminine", "neuter", "other"]),
    (
        "termType",
        "termNote",
        TERM,
        &["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"],
    ),
    ("termLocation", "termNote", TERM, &["menuItem", "dialogBox", "pushButton", "textBox"]),
];

/// Categories of any dialect that point to something, or tell who changed what when.
const POINTERS: [&str; 6] = [
    "crossReference",
    "externalCrossReference",
    "xGraphic",
    "transactionType",
    "responsibility",
    "date",
];

/// Whether TBX-Basic has a category with this value at a level.
pub fn knows(category: &Category, level: Level) -> bool {
    CATEGORIES.iter().any(|(name, element, levels, values)| {
        *name == category.name
            && *element == category.element
            && levels.contains(&level)
            && (values.is_empty() || values.contains(&category.text.as_str()))
    })
}

/// The element that carries a category in the style DCA, for a file in DCT; none if it is one
/// that is left out. Of one that is not known, nobody can tell: it is a description.
pub fn carrier(name: &str) -> Option<&'static str> {
    if POINTERS.contains(&name) {
        return None;
    }
    let known = CATEGORIES.iter().find(|(known, ..)| *known == name);
    Some(known.map_or("descrip", |(_, element, ..)| *element))
}
