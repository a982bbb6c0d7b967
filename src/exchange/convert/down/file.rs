//! Files of 2.x as files of 1.2: what stands before their units.

use super::super::kept::Restored;
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::super::{DATATYPE, MDA, SLR, V12, V20};
use super::{Down, is_binary};
use crate::xml::{ElementRef, NodeRef};
use std::collections::{HashMap, HashSet};

/// Orders that the schema of 1.2 wants; `*` is the place of extensions.
const HEADER: [&str; 9] = [
    "skl",
    "phase-group",
    "glossary",
    "reference",
    "count-group",
    "prop-group",
    "note",
    "tool",
    "*",
];

impl<'d> Down<'d> {
    pub(super) fn file(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        let mut file = Tag::new(V12, "file").with("original", "");
        let root = self.document.root();
        file.set("source-language", root.get("srcLang").unwrap_or("und"));
        if let Some(target) = root.get("trgLang") {
            file.set("target-language", target);
        }
        file.set("datatype", DATATYPE);
        let mut restored = Restored::new(element.child(MDA, "metadata"));
        let own = restored.attributes("file");
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local(), attribute.value) {
                ("", "original", value) => file.set("original", value),
                ("", "id", _) if own.is_some_and(|own| own.get("generated()").is_some()) => {}
                ("", "id", value) => file.set_ns(V20, "id", value),
                _ => self.carry(element, &attribute, &mut file),
            }
        }
        if let Some(own) = own {
            let kind = own.get("datatype").map(str::to_owned);
            file.take("datatype");
            if own.get("target-language()").is_some() {
                file.take("target-language");
            }
            own.apply(&mut file);
            if file.get("datatype").is_none() {
                file.set("datatype", kind.unwrap_or_else(|| DATATYPE.to_owned()));
            }
        }
        self.was_12 = own.is_some();
        let profiles = element.child(SLR, "profiles");
        self.profile = profiles.and_then(|it| it.get("generalProfile"));
        self.translate = element.get("translate");
        self.subs = self.subs_of(element);
        let mut header = Tag::new(V12, "header");
        self.skeleton(element, &mut restored, &mut header);
        let binary = self.binaries(element);
        self.beside(element, restored, &binary, &mut header);
        header.arrange(&HEADER);
        if !header.children.is_empty() {
            file.push(header);
        }
        let mut body = Tag::new(V12, "body");
        self.structure(element, &mut body);
        file.push(body);
        file
    }

    /// Units that were texts within codes, as far as a code knows where it had them.
    fn subs_of(&self, file: ElementRef<'d>) -> HashMap<&'d str, ElementRef<'d>> {
        let all = || file.descendants().filter_map(NodeRef::element);
        let metas = all().filter(|it| it.is(MDA, "meta") && it.get("type") == Some("sub()"));
        let named: HashSet<String> =
            metas.filter_map(|meta| Some(meta.text().rsplit(' ').next()?.to_owned())).collect();
        let units = all().filter(|it| it.is(self.core, "unit"));
        let units = units.filter(|it| it.get("type") == Some("xliff12:sub"));
        units.filter_map(|it| Some((it.get("id")?, it))).filter(|it| named.contains(it.0)).collect()
    }

    /// Ids of groups that were binary units.
    fn binaries(&self, file: ElementRef<'d>) -> HashSet<&'d str> {
        let groups = file.descendants().filter_map(NodeRef::element);
        let groups = groups.filter(|it| it.is(self.core, "group") && is_binary(*it));
        groups.filter_map(|it| it.get("id")).collect()
    }

    fn skeleton(
        &mut self,
        file: ElementRef<'d>,
        restored: &mut Restored<'d>,
        header: &mut Tag<'d>,
    ) {
        let Some(element) = file.child(self.core, "skeleton") else { return };
        let mut skl = Tag::new(V12, "skl");
        let mut inner = match element.get("href") {
            Some(href) => Tag::new(V12, "external-file").with("href", href),
            None if element.elements().next().is_some() => {
                // 1.2 has text here only.
                self.losses.note(Fate::Kept, element, "skeleton");
                return header.push(self.copy(element));
            }
            None => Tag::inline(V12, "internal-file").holding(element.text()),
        };
        if let Some(own) = restored.attributes("skl") {
            own.apply(&mut inner);
        }
        skl.push(inner);
        header.push(skl);
    }
}
