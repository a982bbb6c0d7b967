//! Annotations of 2.x as marks of 1.2.

use super::super::tree::Tag;
use super::super::{V12, V20, words};
use super::Down;
use crate::xml::ElementRef;

impl<'d> Down<'d> {
    pub fn mark(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        let (kind, translate) = (element.get("type"), element.get("translate"));
        let mut tag = Tag::inline(V12, "mrk");
        for (name, value) in words::mark_kept(kind, translate) {
            tag.set_ns(V20, name, value);
        }
        tag.set("mtype", words::mark_down(kind, translate));
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local(), attribute.value) {
                ("", "type" | "translate", _) => {}
                // `mid` of 1.2 names segments: the schema allows no other in a target.
                ("", "id", _) if element.get_ns(V12, "mid").is_some() => {}
                ("", "id", value) => tag.set_ns(V20, "id", value),
                (V12, "mid", "") => {}
                ("", "value", value) => tag.set("comment", value),
                _ => self.carry(element, &attribute, &mut tag),
            }
        }
        tag
    }
}
