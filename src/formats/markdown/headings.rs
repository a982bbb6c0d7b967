//! The headings under which a unit stands.

use crate::model::Role;

/// So many characters of a heading are kept for the units under it, each of which carries it.
const LONGEST: usize = 300;

/// The nearest headings above.
#[derive(Default)]
pub(super) struct Headings {
    last: String,
    last_level: u8,
    /// By level, the last that no higher one has ended.
    by_level: [String; 6],
    /// The id that the source gives to the heading that is being read.
    pub own_id: Option<String>,
}

impl Headings {
    /// The level of the last heading, if one of this level behind it leaves a level out.
    pub fn skipped_by(&self, level: u8) -> Option<u8> {
        (self.last_level > 0 && level > self.last_level + 1).then_some(self.last_level)
    }

    /// Goes on under a heading.
    pub fn enter(&mut self, level: u8, text: &str) {
        self.last_level = level;
        self.last = text.chars().take(LONGEST).collect();
        let place = usize::from(level.clamp(1, 6)) - 1;
        self.by_level[place..].fill(String::new());
        self.by_level[place].clone_from(&self.last);
    }

    /// The heading under which a unit stands: for a heading, the nearest of a higher level.
    pub fn above(&self, role: Role) -> String {
        match role {
            Role::Heading(level) => {
                let above = &self.by_level[..usize::from(level.clamp(1, 6)) - 1];
                above.iter().rev().find(|text| !text.is_empty()).cloned().unwrap_or_default()
            }
            _ => self.last.clone(),
        }
    }
}
