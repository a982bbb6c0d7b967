//! Comments on a translation whose text is replaced: they are about the segment still.

use super::splice::Splice;
use crate::xml::Element;

/// The new markup of a target within the marks of comments that its old text had, if there was any:
/// a comment on some of its words, whose definition stands elsewhere in the file, becomes one on all.
pub fn around(old: Option<&Element>, splice: &Splice<'_>, markup: String) -> String {
    let mut marks = Vec::new();
    old.into_iter().for_each(|old| collect(old, &mut marks));
    if marks.is_empty() {
        return markup;
    }
    let open: String = marks.iter().map(|mark| splice.start_tag(mark)).collect();
    let close = marks.iter().rev().map(|mark| format!("</{}>", mark.name.qualified));
    format!("{open}{markup}{}", close.collect::<String>())
}

/// Depth is bounded by that of the tree.
fn collect<'e>(element: &'e Element, marks: &mut Vec<&'e Element>) {
    for child in element.elements() {
        // An empty mark has no end of its own, and is about nothing.
        if is_comment(child) && !child.children.is_empty() {
            marks.push(child);
        }
        collect(child, marks);
    }
}

/// A comment of Trados, of XLIFF 1.2 (`comment`, or `mtype` of that kind) or of XLIFF 2 (`type`).
fn is_comment(element: &Element) -> bool {
    let kinds = [element.get("mtype"), element.get("type")];
    element.name.local() == "mrk"
        && (element.get("comment").is_some()
            || kinds.iter().flatten().any(|kind| matches!(*kind, "comment" | "x-sdl-comment")))
}
