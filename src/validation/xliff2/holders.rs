//! What holds something that is referred to by its id: found once, so that a reference costs no
//! search, however many there are, and however often an id occurs in a file.

use super::modules::its::ITS;
use super::modules::sizes::SLR;
use super::outline::Outline;
use crate::xml::{ElementRef, XML_NS};
use std::collections::HashMap;

/// What an id is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Named<'d> {
    /// A note; its file, group or unit holds it.
    Note,
    /// An element of a module by its namespace, at any depth; held by a file, group or unit.
    Module(&'d str),
    /// Records of ITS by the name of their list; held by the element around the list.
    Records(&'d str),
    /// Something in the profile data of a restriction of size; held by the element around that.
    SizeData,
}

/// The holders of everything that has an id.
pub struct Holders<'d> {
    /// In document order, each once.
    by_id: HashMap<(Named<'d>, &'d str), Vec<Holder<'d>>>,
}

struct Holder<'d> {
    element: ElementRef<'d>,
    /// The place in the row of the innermost holder around it.
    around: Option<usize>,
}

impl<'d> Holders<'d> {
    pub fn new(outline: &Outline<'d>) -> Holders<'d> {
        let mut holders = Holders { by_id: HashMap::new() };
        for structure in outline.structures() {
            for child in structure.elements() {
                holders.add_child(outline, structure, child);
            }
        }
        // Profile data within profile data is its content, as anything else is.
        let mut data_to = 0;
        for element in outline.root.descendants().filter_map(|node| node.element()) {
            let Some(around) = element.parent() else { continue };
            let span = element.node().span();
            if element.namespace() == ITS {
                if let Some(id) = element.get_ns(XML_NS, "id") {
                    holders.add(Named::Records(element.local()), id, around);
                }
            } else if element.is(SLR, "data") && span.start >= data_to {
                data_to = span.end;
                for inner in element.descendants().filter_map(|node| node.element()) {
                    holders.add_ids(Named::SizeData, inner, around);
                }
            }
        }
        holders.by_id.values_mut().for_each(order);
        holders
    }

    /// Takes what stands in a file, group or unit, but not what it holds as its own structure.
    fn add_child(
        &mut self,
        outline: &Outline<'d>,
        structure: ElementRef<'d>,
        child: ElementRef<'d>,
    ) {
        let namespace = child.namespace();
        if child.is(outline.core, "notes") {
            for note in child.elements() {
                if let Some(id) = note.get("id") {
                    self.add(Named::Note, id, structure);
                }
            }
        } else if namespace != outline.core && outline.grammar.vocabulary(namespace).is_some() {
            let inner = child.descendants().filter_map(|node| node.element());
            for element in std::iter::once(child).chain(inner) {
                self.add_ids(Named::Module(namespace), element, structure);
            }
        }
    }

    fn add_ids(&mut self, named: Named<'d>, element: ElementRef<'d>, holder: ElementRef<'d>) {
        for id in [element.get("id"), element.get_ns(XML_NS, "id")].into_iter().flatten() {
            self.add(named, id, holder);
        }
    }

    fn add(&mut self, named: Named<'d>, id: &'d str, element: ElementRef<'d>) {
        let row = self.by_id.entry((named, id)).or_default();
        if row.last().is_none_or(|last| last.element != element) {
            row.push(Holder { element, around: None });
        }
    }

    /// Whether an element is a holder of this id itself.
    pub fn has(&self, named: Named<'_>, id: &str, element: ElementRef<'_>) -> bool {
        self.innermost(named, id, element).is_some_and(|holder| holder == element)
    }

    /// The innermost holder of an id that is an element or stands around it.
    pub fn innermost(
        &self,
        named: Named<'_>,
        id: &str,
        element: ElementRef<'_>,
    ) -> Option<ElementRef<'d>> {
        let row = self.by_id.get(&(named, id))?;
        let index = element.node().index();
        let mut at = row.partition_point(|holder| holder.element.node().index() <= index);
        at = at.checked_sub(1)?;
        let end = element.node().span().end;
        while row[at].element.node().span().end < end {
            at = row[at].around?;
        }
        Some(row[at].element)
    }
}

/// Puts a row into document order, and says of each holder which one is around it.
fn order(row: &mut Vec<Holder<'_>>) {
    row.sort_by_key(|holder| holder.element.node().index());
    row.dedup_by(|later, earlier| later.element == earlier.element);
    let mut open: Vec<usize> = Vec::new();
    for at in 0..row.len() {
        let start = row[at].element.node().span().start;
        while open.pop_if(|around| row[*around].element.node().span().end <= start).is_some() {}
        row[at].around = open.last().copied();
        open.push(at);
    }
}
