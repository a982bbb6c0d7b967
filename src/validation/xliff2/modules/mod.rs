//! The modules of XLIFF 2: what their prose demands beyond the grammar.

pub mod candidates;
pub mod change_tracking;
pub mod format_style;
pub mod glossary;
mod html;
pub mod its;
mod its_ratings;
mod its_values;
mod lengths;
pub mod metadata;
pub mod plurals;
mod preview;
pub mod resources;
pub mod sizes;
pub mod validation;

use crate::xml::ElementRef;

/// The elements of a namespace and name within a structural element, at any depth but not
/// within structural elements further in.
fn own<'d>(
    structure: ElementRef<'d>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = ElementRef<'d>> {
    structure.elements().filter(move |child| child.is(namespace, name))
}
