//! Original data (XLIFF 2.1 §4.2.2.10).

use super::super::tree::{Piece, Tag, copied};
use crate::xml::{ElementRef, Kind};
use std::borrow::Cow;
use std::collections::HashMap;

/// Elements become those of a core; attributes have no namespace.
fn of_core<'d>(core: &'static str) -> impl Fn(&'d str) -> Cow<'d, str> {
    move |namespace| if namespace.is_empty() { Cow::Borrowed("") } else { Cow::Borrowed(core) }
}

/// The original data of a unit or candidate.
#[derive(Default)]
pub struct Data<'d> {
    entries: Vec<Entry<'d>>,
    ids: HashMap<String, usize>,
    by_text: HashMap<String, usize>,
    next: usize,
}

struct Entry<'d> {
    id: String,
    /// As 1.2 has it: characters that it cannot hold are U+FFFD.
    text: String,
    dir: Option<String>,
    /// As it was in 2.x.
    pieces: Option<Vec<Piece<'d>>>,
}

impl<'d> Data<'d> {
    /// Takes data over that was carried here.
    pub fn seed(&mut self, core: &'static str, original: ElementRef<'d>) {
        for element in original.elements() {
            let Some(id) = element.get("id").filter(|id| !self.ids.contains_key(*id)) else {
                continue;
            };
            let text = element.children().map(|node| match node.kind() {
                Kind::Text(text) => text,
                Kind::Element(_) => "\u{FFFD}",
                _ => "",
            });
            let entry = Entry {
                id: id.to_owned(),
                text: text.collect(),
                dir: element.get("dir").map(str::to_owned),
                pieces: Some(copied(element, &of_core(core)).children),
            };
            self.add(entry);
        }
    }

    /// The id of a text: that which it had, or else that of the same text.
    pub fn of(&mut self, text: &str, had: Option<&str>, dir: Option<&str>) -> String {
        let new = |id: String| Entry {
            id,
            text: text.to_owned(),
            dir: dir.map(str::to_owned),
            pieces: None,
        };
        let known = match had {
            Some(id) => match self.ids.get(id).map(|at| &self.entries[*at]) {
                Some(entry) => Some(entry).filter(|entry| entry.text == text),
                None => return self.add(new(id.to_owned())),
            },
            None => self.by_text.get(text).map(|at| &self.entries[*at]),
        };
        if let Some(entry) = known {
            return entry.id.clone();
        }
        loop {
            self.next += 1;
            let id = format!("d{}", self.next);
            if !self.ids.contains_key(&id) {
                return self.add(new(id));
            }
        }
    }

    fn add(&mut self, entry: Entry<'d>) -> String {
        let (at, id) = (self.entries.len(), entry.id.clone());
        self.ids.insert(id.clone(), at);
        self.by_text.entry(entry.text.clone()).or_insert(at);
        self.entries.push(entry);
        id
    }

    /// The element, if there is any data.
    pub fn into_tag(self, core: &'static str) -> Option<Tag<'d>> {
        if self.entries.is_empty() {
            return None;
        }
        let mut data = Tag::new(core, "originalData");
        for Entry { id, text, dir, pieces } in self.entries {
            let mut entry = Tag::inline(core, "data").with("id", id);
            match pieces {
                Some(pieces) => entry.children = pieces,
                None => entry.text(text),
            }
            if let Some(dir) = dir {
                entry.set("dir", dir);
            }
            data.push(entry);
        }
        Some(data)
    }
}
