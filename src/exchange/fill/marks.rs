//! How far a target is, in the words of the tool that the file goes back to.

use super::super::Version;
use super::super::flavours::Dialect;
use super::super::xliff1::state_name;
use super::splice::Splice;
use crate::model::State;
use crate::xml::Element;

/// How a file says it.
pub struct Marks<'d> {
    dialect: &'d Dialect,
    version: Version,
    /// Whether its targets have states at all: some tools know none.
    has_states: bool,
}

impl<'d> Marks<'d> {
    pub fn of(dialect: &'d Dialect, file: &Element, version: Version) -> Self {
        let mut stack: Vec<&Element> = vec![file];
        let mut has_states = false;
        while let Some(element) = stack.pop() {
            has_states |= element.name.local() == "target" && element.get("state").is_some();
            stack.extend(element.elements());
        }
        Marks { dialect, version, has_states }
    }

    /// Marks a `trans-unit`, or a `segment` of 2.x, and its target. Gives the attributes for a
    /// target that is yet to be made.
    pub fn whole(
        &self,
        splice: &mut Splice<'_>,
        element: &Element,
        target: Option<&Element>,
        state: State,
    ) -> String {
        if self.version != Version::V1_2 {
            splice.set(element, "state", state.as_str());
            splice.remove(element, "subState");
            return String::new();
        }
        let approved = if state >= State::Reviewed { "yes" } else { "no" };
        if element.get("approved").is_some_and(|old| old != approved)
            || (element.get("approved").is_none() && approved == "yes" && self.has_states)
        {
            splice.set(element, "approved", approved);
        }
        if let Some(target) = target {
            // It says how the former target came about.
            splice.remove(target, "state-qualifier");
            if self.has_states {
                splice.set(target, "state", state_name(state));
            }
        }
        if self.has_states { format!(" state=\"{}\"", state_name(state)) } else { String::new() }
    }

    /// Marks a segment, or a unit that is one, in the tool's own word.
    pub fn segment(
        &self,
        splice: &mut Splice<'_>,
        unit: &Element,
        (mid, state, changed): (Option<&str>, State, bool),
    ) {
        let Some(place) = self.dialect.mark(unit, mid, state) else { return };
        splice.set(place.element, &place.attribute, place.word);
        if changed {
            for name in place.history {
                splice.remove(place.element, name);
            }
        }
    }
}
