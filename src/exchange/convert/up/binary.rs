//! Binary units of 1.2.

use super::super::RES;
use super::super::kept::{Kept, entry};
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::Up;
use crate::xml::ElementRef;

impl<'d> Up<'d> {
    /// A binary unit: a group that keeps it, with its texts, and a resource for what is in a
    /// file of its own.
    pub fn binary(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        let id = self.new_id(element);
        let mut group = Tag::new(self.core, "group").with("id", id.clone());
        let mut kept = Kept::default();
        self.losses.note(Fate::Kept, element, "bin-unit");
        let mut entries = vec![("binary()".into(), "yes".into())];
        entries.extend(self.old_id(element, &id));
        let all = element.attributes().filter(|it| it.qualified != "id");
        entries.extend(all.map(|attribute| entry(&attribute)));
        kept.attributes("bin-unit", entries);
        let texts = |it: ElementRef<'_>| it.is(self.old, "trans-unit");
        for inner in element.elements().filter(|it| !texts(*it)) {
            kept.element(inner);
        }
        let metadata = kept.into_metadata(None);
        metadata.into_iter().for_each(|metadata| group.push(metadata));
        self.resource(element, &id);
        self.structure(element, &mut group);
        group
    }

    pub fn resource(&mut self, element: ElementRef<'d>, id: &str) {
        let href = |name: &'static str| {
            element.child(self.old, name)?.child(self.old, "external-file")?.get("href")
        };
        let Some(source) = href("bin-source") else { return };
        let mut item = Tag::new(RES, "resourceItem").with("id", id.to_owned());
        // 1.2 allows a class without a type.
        let kind = element.get("mime-type").filter(|kind| kind.contains('/'));
        item.set("mimeType", kind.unwrap_or("application/octet-stream"));
        item.set("context", "no");
        item.push(Tag::new(RES, "source").with("href", source));
        if let Some(target) = href("bin-target") {
            item.push(Tag::new(RES, "target").with("href", target));
        }
        self.ids.resources.push(item);
    }
}
