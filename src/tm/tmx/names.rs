//! Names in any case: old files, those of DGT-TM among them, have `<TUV LANG="EN-GB">`.

use crate::xml::{Attribute, Element, Name, Node, Tag};

/// The elements of TMX.
const ELEMENTS: [&str; 16] = [
    "tmx", "header", "body", "tu", "tuv", "seg", "prop", "note", "bpt", "ept", "it", "ph", "ut",
    "hi", "sub", "ude",
];

/// True if there is something to be put into lower case.
fn is_upper(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Puts the names that are known, and those of attributes, into lower case.
pub fn lower_tag(tag: &mut Tag) {
    lower(&mut tag.name, &mut tag.attributes);
}

/// As [`lower_tag`], for all that an element holds. Recursion is as deep as the elements are
/// nested, which the XML reader bounds.
pub fn lower_tree(element: &mut Element) {
    lower(&mut element.name, &mut element.attributes);
    for node in &mut element.children {
        if let Node::Element(child) = node {
            lower_tree(child);
        }
    }
}

fn lower(name: &mut Name, attributes: &mut [Attribute]) {
    if is_upper(&name.qualified)
        && ELEMENTS.iter().any(|known| known.eq_ignore_ascii_case(name.local()))
    {
        name.qualified.make_ascii_lowercase();
    }
    for at in 0..attributes.len() {
        let name = &attributes[at].name.qualified;
        if is_upper(name) {
            let lower = name.to_ascii_lowercase().into_boxed_str();
            // The one that is in lower case already is meant.
            if !attributes.iter().any(|other| other.name.qualified == lower) {
                attributes[at].name.qualified = lower;
            }
        }
    }
}
