//! From what was read of a block to its units.

use super::blocks;
use super::inlines::Built;
use super::read::Reader;
use super::sites::{Draft, Site, Surroundings, shifted};
use super::unread;
use crate::model::{Inline, Instructions, Role, Unit};

/// Whether a unit is written with its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nesting {
    Top,
    Subflow,
}

impl Reader<'_> {
    /// Adds the units of a block of text: its own, if a reader sees anything of it, and those
    /// inside its codes.
    pub(super) fn built(
        &mut self,
        role: Role,
        around: Surroundings,
        mut built: Built,
    ) -> Option<(usize, String)> {
        for (at, message) in std::mem::take(&mut built.notes) {
            self.warn(at, message);
        }
        let visible = built.content.texts().any(|text| !text.trim().is_empty())
            || built.content.codes().any(blocks::is_visible)
            || !built.drafts.is_empty();
        if !visible {
            return None;
        }
        if around == Surroundings::Lines {
            for (at, message) in unread::suspicions(&self.text[built.range.clone()]) {
                self.warn(built.range.start + at, message);
            }
        }
        // The bytes of a text begin behind the backslash of its first character.
        let start = built.range.start;
        let begins_with_text = matches!(built.content.0.first(), Some(Inline::Text(_)));
        let escaped = begins_with_text && start > 0 && self.text.as_bytes()[start - 1] == b'\\';
        let range = start - usize::from(escaped)..built.range.end;
        let shift = self.units.len() + 1;
        let role = if blocks::is_caption(role, &built.content) { Role::Caption } else { role };
        let plain = built.content.plain();
        let site = Site::Running(around);
        let content = shifted(built.content, shift);
        let unit = self.unit(Draft { role, content, range, site }, Nesting::Top);
        for draft in built.drafts {
            let content = shifted(draft.content, shift);
            self.unit(Draft { content, ..draft }, Nesting::Subflow);
        }
        Some((unit, plain))
    }

    /// Adds a unit.
    pub(super) fn unit(&mut self, draft: Draft, nesting: Nesting) -> usize {
        let Draft { role, content, range, site } = draft;
        let mut instructions = self.instructed.here();
        if nesting == Nesting::Subflow {
            // What is said of a text is not said of the description of an image in it.
            instructions = Instructions { locked: instructions.locked, ..Instructions::default() };
        }
        self.units.push(Unit {
            id: String::new(),
            role,
            content,
            line: self.lines.line(range.start),
            range,
            heading: self.headings.above(role),
            subflow: nesting == Nesting::Subflow,
            instructions,
            pieces: Vec::new(),
        });
        self.sites.push(site);
        self.units.len() - 1
    }

    /// Sets the greatest length of a translation of a unit.
    pub(super) fn limit(&mut self, unit: usize, max_length: Option<u32>) {
        if let Some(unit) = self.units.get_mut(unit) {
            unit.instructions.max_length = max_length;
        }
    }
}
