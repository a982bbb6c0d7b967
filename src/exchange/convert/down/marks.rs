//! Annotations of 2.x as marks of 1.2.
//!
//! Marks nest, and end with their segment. An annotation that crosses the end of another is cut
//! there, and one that goes on in the next segment stands in both: its pieces have its id and meet.
//! Exports cut alike (`exchange::xliff1::marks`).

use super::super::tree::{Piece, Tag};
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

/// An annotation that goes on, with the element that its next piece is, still empty.
pub type GoingOn<'d> = (ElementRef<'d>, Tag<'d>);

/// The elements that are open where a text is being written.
pub struct Open<'d> {
    /// With what each stands for; the outermost stands for nothing.
    stack: Vec<(Option<ElementRef<'d>>, Tag<'d>)>,
}

impl<'d> Open<'d> {
    /// A text in an element, with the annotations that have begun before it.
    pub fn new(outer: Tag<'d>, going_on: Vec<GoingOn<'d>>) -> Open<'d> {
        let mut open = Open { stack: vec![(None, outer)] };
        for (of, tag) in going_on {
            // Where nothing parts the two texts, the last piece is not at its end.
            let last = open.last();
            let same = matches!(last.children.last(),
                Some(Piece::Element(before)) if before.attributes == tag.attributes);
            let before = if same { last.children.pop() } else { None };
            let tag = before.and_then(Piece::into_element).unwrap_or(tag);
            open.stack.push((Some(of), tag));
        }
        open
    }

    /// The element at hand; there always is one.
    pub fn last(&mut self) -> &mut Tag<'d> {
        if self.stack.is_empty() {
            self.stack.push((None, Tag::inline(V12, "g")));
        }
        let at = self.stack.len() - 1;
        &mut self.stack[at].1
    }

    /// Whether one more annotation that may cross others can begin.
    pub fn has_room(&self) -> bool {
        let markers = self.stack.iter().filter(|(of, _)| of.is_some_and(|it| it.local() == "sm"));
        markers.count() < words::MARKS_AT_ONCE
    }

    /// Opens the element that stands for `of`.
    pub fn begin(&mut self, of: ElementRef<'d>, tag: Tag<'d>) {
        self.stack.push((Some(of), tag));
    }

    /// Closes it. Annotations that began in it and have not ended go on behind it.
    pub fn end(&mut self, of: ElementRef<'d>) {
        let Some(at) = self.stack.iter().rposition(|(it, _)| *it == Some(of)) else { return };
        let going_on = self.cut(at + 1);
        self.close();
        self.stack.extend(going_on.into_iter().map(|(of, tag)| (Some(of), tag)));
    }

    /// The element of the text, with the annotations that go on in the next.
    pub fn finish(mut self) -> (Tag<'d>, Vec<GoingOn<'d>>) {
        let going_on = self.cut(1);
        (std::mem::replace(self.last(), Tag::inline(V12, "g")), going_on)
    }

    /// Closes all from the one at `from` on, as pieces.
    fn cut(&mut self, from: usize) -> Vec<GoingOn<'d>> {
        let mut going_on = Vec::new();
        while self.stack.len() > from {
            if let Some((Some(of), tag)) = self.stack.last_mut() {
                going_on.push((*of, next_piece(*of, tag)));
            }
            self.close();
        }
        going_on.reverse();
        going_on
    }

    fn close(&mut self) {
        if let Some((_, tag)) = self.stack.pop() {
            self.last().push(tag);
        }
    }
}

/// Makes a mark one of several for its annotation, and gives the next. They are told by its id,
/// never by `mid`, which two segments cannot share, and are no other form of one element.
fn next_piece<'d>(of: ElementRef<'d>, mark: &mut Tag<'d>) -> Tag<'d> {
    mark.take("mid");
    mark.attributes.retain(|it| !(it.namespace == V20 && it.local == "form"));
    if mark.local == "mrk" {
        mark.set_ns(V20, "id", of.get("id").unwrap_or_default());
    }
    let children = std::mem::take(&mut mark.children);
    let next = mark.clone();
    mark.children = children;
    next
}
