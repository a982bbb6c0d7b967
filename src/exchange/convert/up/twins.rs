//! What `source` says of its codes and `seg-source` does not: some tools say what a code is once
//! only.

use super::super::losses::Fate;
use super::Up;
use super::bilingual::Texts;
use crate::xml::{ElementRef, NodeRef};
use std::collections::HashMap;

/// What codes of `seg-source` take over; the rest is lost.
const TAKEN: [&str; 2] = ["ctype", "equiv-text"];

/// Codes of `source`, by the indices of those of `seg-source` that are the same.
#[derive(Default)]
pub struct Twins<'d>(HashMap<usize, ElementRef<'d>>);

type Key<'d> = (&'d str, &'d str);

impl<'d> Twins<'d> {
    /// Finds them, and reports what is lost. A `source` with another text is kept as a whole.
    pub fn of(up: &mut Up<'d>, texts: Texts<'d>) -> Twins<'d> {
        let mut twins = Twins::default();
        let Some(segmented) = texts.segmented else { return twins };
        if segmented.text() != texts.source.text() {
            return twins;
        }
        let mut sources: HashMap<Key<'d>, Vec<(ElementRef<'d>, bool)>> = HashMap::new();
        for code in codes(texts.source, up.old) {
            sources.entry(key(code)).or_default().push((code, false));
        }
        let mut met: HashMap<Key<'d>, usize> = HashMap::new();
        for code in codes(segmented, up.old) {
            let number = met.entry(key(code)).or_insert(0);
            let Some(all) = sources.get_mut(&key(code)) else { continue };
            // A span over several segments is one in each of them.
            let last = all.len() - 1;
            let (twin, found) = &mut all[last.min(*number)];
            *number += 1;
            *found = true;
            twins.0.insert(code.node().index(), *twin);
            for attribute in twin.attributes() {
                let own = code.get_ns(attribute.namespace, attribute.local());
                let is_name = attribute.namespace.is_empty()
                    && matches!(attribute.local(), "id" | "rid" | "mid");
                let is_taken = attribute.namespace.is_empty()
                    && own.is_none()
                    && code.local() != "mrk"
                    && TAKEN.contains(&attribute.local());
                if own != Some(attribute.value) && !is_name && !is_taken {
                    up.losses.note(Fate::Dropped, *twin, attribute.qualified);
                }
            }
        }
        let lost = sources.into_values().flatten().filter(|(_, found)| !found);
        let mut lost: Vec<_> = lost.map(|(code, _)| code).collect();
        lost.sort_by_key(|code| code.node().index());
        lost.into_iter().for_each(|code| up.losses.note(Fate::Dropped, code, code.local()));
        twins
    }

    /// What a code says, or else its twin.
    pub fn said(&self, element: ElementRef<'d>, name: &str) -> Option<&'d str> {
        let twin = || self.0.get(&element.node().index())?.get(name);
        element.get(name).or_else(twin)
    }
}

/// Codes and annotations of a text.
fn codes<'d>(text: ElementRef<'d>, core: &'d str) -> impl Iterator<Item = ElementRef<'d>> {
    let all = text.descendants().filter_map(NodeRef::element);
    all.filter(move |it| {
        it.namespace() == core && it.local() != "sub" && it.get("mtype") != Some("seg")
    })
}

fn key(code: ElementRef<'_>) -> Key<'_> {
    let name = if code.local() == "mrk" { "mtype" } else { "id" };
    (code.local(), code.get(name).unwrap_or_default())
}
