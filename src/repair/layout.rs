//! What a reader of pages has told already, and which rules are left to run.

use super::pdf::Structure;
use super::{
    Rule, bullets, characters, emphasis, hyphenation, joins, links, notes, placeholders, spaces,
    title,
};

/// For lines whose furniture and headings the reader has told by their layout.
const BY_LAYOUT: [Rule; 10] = [
    placeholders::comments,
    notes::notes,
    bullets::bullets,
    bullets::numbers,
    joins::lists,
    title::title,
    hyphenation::hyphenation,
    characters::ligatures,
    emphasis::emphasis,
    spaces,
];

/// For lines whose blocks the file itself has told, too.
const BY_TAGS: [Rule; 8] = [
    notes::notes,
    joins::lists,
    title::title,
    hyphenation::hyphenation,
    characters::ligatures,
    links::links,
    emphasis::emphasis,
    spaces,
];

/// The rules for lines of which a reader has told what they are, by what it has gone.
pub(super) fn rules(told: Structure) -> &'static [Rule] {
    match told {
        Structure::Tags => &BY_TAGS,
        Structure::Layout => &BY_LAYOUT,
    }
}
