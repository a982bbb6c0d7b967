//! Codes of a translation in the markup of the file that it goes to.

use super::splice::Splice;
use crate::model::{CodeKind, Content, Inline};
use crate::xml::{Element, Node, escape_text};
use std::collections::HashMap;

/// The markup of a source's codes.
pub struct Markup {
    by_code: HashMap<(CodeKind, u32), Tag>,
}

struct Tag {
    raw: String,
    /// A tag of an element with content: it must be closed where it was opened.
    spanning: bool,
}

impl Markup {
    /// The markup of `source`, which was read from `holder`. None if the two do not agree.
    pub fn of(holder: &Element, source: &Content, splice: &Splice<'_>, core: &str) -> Option<Self> {
        let mut tags = Vec::new();
        collect(holder, splice, core, &mut tags);
        if tags.len() != source.codes().count() {
            return None;
        }
        let codes = source.codes().map(|code| (code.kind, code.id));
        Some(Markup { by_code: codes.zip(tags).collect() })
    }

    /// A translation as markup. None if it has a code that the source lacks, or if its codes
    /// cross or are left open.
    pub fn render(&self, target: &Content) -> Option<String> {
        let mut out = String::new();
        let mut open = Vec::new();
        for inline in &target.0 {
            let code = match inline {
                Inline::Text(text) => {
                    out.push_str(&escape_text(text));
                    continue;
                }
                Inline::Code(code) => code,
            };
            let tag = self.by_code.get(&(code.kind, code.id))?;
            match code.kind {
                CodeKind::Open if tag.spanning => open.push(code.id),
                CodeKind::Close if tag.spanning && open.pop() != Some(code.id) => return None,
                _ => {}
            }
            out.push_str(&tag.raw);
        }
        open.is_empty().then_some(out)
    }
}

/// The tags of the codes in an element, in the order in which the readers meet them. Depth is
/// bounded by that of the tree.
fn collect(element: &Element, splice: &Splice<'_>, core: &str, tags: &mut Vec<Tag>) {
    for node in &element.children {
        let Node::Element(child) = node else { continue };
        let local = child.name.local();
        match local {
            _ if *child.name.namespace != *core => collect(child, splice, core, tags),
            "mrk" if !super::super::flavours::is_deleted(child) => {
                collect(child, splice, core, tags);
            }
            "mrk" | "sm" | "em" | "cp" => {}
            "g" | "pc" => {
                let raw = splice.start_tag(child);
                let only = raw.strip_suffix("/>").map(|tag| format!("{tag}>"));
                let raw = only.unwrap_or_else(|| raw.to_owned());
                tags.push(Tag { raw, spanning: true });
                collect(child, splice, core, tags);
                let raw = format!("</{}>", child.name.qualified);
                tags.push(Tag { raw, spanning: true });
            }
            _ => {
                let raw = splice.raw(child.span.clone()).to_owned();
                tags.push(Tag { raw, spanning: false });
            }
        }
    }
}
