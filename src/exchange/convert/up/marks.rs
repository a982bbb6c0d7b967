//! Marks of 1.2 that are no segments, as annotations of 2.x, and characters that XML cannot hold.

use super::super::losses::Fate;
use super::super::tree::{Piece, Tag};
use super::super::{V12, V20, words};
use super::Up;
use super::codes::{Codes, Run, Sort};
use crate::xml::{ElementRef, XML_NS};

impl<'d> Codes<'d> {
    /// A mark that is no segment: an annotation.
    pub fn mark(&mut self, up: &mut Up<'d>, element: ElementRef<'d>, run: &mut Run<'d>) {
        let had = element.get_ns(V20, "id");
        let (later, followed) = run.pairs.piece(element);
        if let Some(had) = had.filter(|_| later) {
            self.walk(up, element, run);
            if !followed {
                end(up, had, run);
            }
            return;
        }
        let old = had.or_else(|| element.get("mid")).unwrap_or("m1");
        let id = self.identify(old, Sort::Mark, run).0;
        had.into_iter().for_each(|had| drop(run.marks.insert(had, id.clone())));
        let across = run.cut.is_within(element) && !run.flow.is_marked();
        let name = if across || !run.pairs.is_one(element) { "sm" } else { "mrk" };
        let mut tag = Tag::inline(up.core, name).with("id", id.clone());
        let (kind, translate) = words::mark_up(element.get("mtype").unwrap_or_default());
        if let Some(kind) = kind {
            tag.set("type", kind);
        }
        if let Some(translate) = translate {
            tag.set("translate", translate);
        }
        if had.is_none() {
            tag.set_ns(V12, "mid", element.get("mid").unwrap_or_default());
        }
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local()) {
                ("", "mid" | "mtype") | (V20, "form" | "id") => {}
                ("", "comment") => tag.set("value", attribute.value),
                ("", name) => {
                    up.losses.note(Fate::Kept, element, name);
                    tag.set_ns(V12, name, attribute.value);
                }
                (V20, name) => tag.set_ns("", name, attribute.value),
                (XML_NS, name) => {
                    up.losses.note(Fate::Dropped, element, name);
                }
                (namespace, name) => tag.set_ns(namespace, name, attribute.value),
            }
        }
        if tag.get("type") == Some("comment")
            && tag.get("value").is_none()
            && tag.get("ref").is_none()
        {
            // A comment says something (§4.7.3.1.3).
            tag.set("value", "");
        }
        if name == "mrk" {
            run.flow.open(tag);
            self.walk(up, element, run);
            run.flow.close();
        } else {
            run.flow.push(Piece::Element(tag));
            self.walk(up, element, run);
            if !followed {
                let end = Tag::inline(up.core, "em").with("startRef", id);
                run.flow.push(Piece::Element(end));
            }
        }
    }

    /// A character that XML cannot hold, as it was carried here.
    pub fn character(&mut self, up: &mut Up<'d>, element: ElementRef<'d>, run: &mut Run<'d>) {
        let hex = element.get_ns(V20, "hex").unwrap_or_default();
        run.flow.push(Piece::Element(Tag::inline(up.core, "cp").with("hex", hex)));
    }
}

/// The end of an annotation, by the id that it had in 2.x.
fn end<'d>(up: &Up<'d>, had: &'d str, run: &mut Run<'d>) {
    let begin = run.marks.get(had).map_or(had, String::as_str).to_owned();
    let end = Tag::inline(up.core, "em").with("startRef", begin);
    run.flow.push(Piece::Element(end));
}
