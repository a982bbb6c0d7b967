//! What a reader of pages has told already, and which rules are left to run.

use super::lines::{Line, Start};
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

/// The rules for lines; `all` for those of which no reader has told anything.
pub(super) fn rules(lines: &[Line], all: &'static [Rule]) -> &'static [Rule] {
    let layouts = || lines.iter().filter_map(|line| line.layout.as_ref());
    let told = layouts().any(|layout| layout.part.is_some());
    match () {
        () if layouts().any(|layout| layout.start == Some(Start::Begins)) => &BY_TAGS,
        () if told => &BY_LAYOUT,
        () => all,
    }
}
