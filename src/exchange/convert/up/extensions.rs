//! Extensions of 1.2 as those of 2.x, whose ids have rules (XLIFF 2.1 §4.9.2).

use super::super::RES;
use super::super::V20;
use super::super::kept::Kept;
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::Up;
use crate::exchange::Version;
use crate::exchange::vocabularies::is_standard;
use crate::xml::{ElementRef, NodeRef, XML_NS, is_nmtoken};
use std::collections::HashSet;

/// A namespace and an id in it.
type Id<'d> = (&'d str, &'d str);

/// Ids of the extensions of a file, group or unit.
pub struct ExtensionIds<'d> {
    version: Version,
    seen: HashSet<Id<'d>>,
}

impl<'d> ExtensionIds<'d> {
    pub fn new(version: Version) -> ExtensionIds<'d> {
        ExtensionIds { version, seen: HashSet::new() }
    }

    /// Begins with another structure.
    pub fn clear(&mut self) {
        self.seen.clear();
    }

    /// Whether an element may stand beside those before it: ids are name tokens, and unique in
    /// their namespace. If so, its ids are taken.
    fn claim(&mut self, element: ElementRef<'d>) -> bool {
        let mut own: HashSet<Id<'d>> = HashSet::new();
        let is_new = self
            .ids(element)
            .into_iter()
            .all(|id| is_nmtoken(id.1) && !self.seen.contains(&id) && own.insert(id));
        if is_new {
            self.seen.extend(own);
        }
        is_new
    }

    /// The ids of an extension, or of the extensions in an element of a module.
    fn ids(&self, element: ElementRef<'d>) -> Vec<Id<'d>> {
        let mut ids = Vec::new();
        let mut waiting = vec![element];
        while let Some(element) = waiting.pop() {
            let namespace = element.namespace();
            // What was kept of 2.x is that of the core again.
            if namespace != V20 && !is_standard(namespace, self.version) {
                let inner = element.descendants().filter_map(NodeRef::element);
                let all = std::iter::once(element).chain(inner);
                ids.extend(all.filter_map(|it| {
                    let id = it.get("id").or_else(|| it.get_ns(XML_NS, "id"))?;
                    Some((it.namespace(), id))
                }));
            } else if namespace != V20 && !element.is(RES, "source") && !element.is(RES, "target") {
                // What a resource holds is a document of its own.
                waiting.extend(element.elements());
            }
        }
        ids
    }
}

impl<'d> Up<'d> {
    /// Puts an element of another namespace among the extensions of a structure, or where what
    /// 2.x has no place for is kept.
    pub fn place(
        &mut self,
        element: ElementRef<'d>,
        kept: &mut Kept<'d>,
        extensions: &mut Vec<Tag<'d>>,
    ) {
        if self.extensions.claim(element) {
            let tag = self.extension(element);
            return extensions.push(tag);
        }
        self.losses.note(Fate::Kept, element, element.qualified());
        kept.element(element);
    }
}
