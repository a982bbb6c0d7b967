//! Start tags as they are written: which bytes are which attribute.
//!
//! Nobody but who edits a file needs to know, so a document stores nothing of it: the tag is
//! read once more when it is asked for.

use super::ElementRef;
use super::syntax::start_tag;
use std::ops::Range;

/// A start tag as written. Its places are bytes of the document's text.
pub struct StartTag<'d> {
    pub span: Range<usize>,
    /// In the order of the file, namespace declarations among them.
    pub attributes: Vec<Written<'d>>,
    /// Written as `<name/>`: there is no end tag.
    pub self_closing: bool,
}

/// An attribute or namespace declaration as written.
pub struct Written<'d> {
    /// With its prefix.
    pub name: &'d str,
    /// The value between its quotation marks, with its references.
    pub raw: &'d str,
    /// From its name to its closing quotation mark.
    pub span: Range<usize>,
    /// The value between its quotation marks.
    pub value: Range<usize>,
}

impl<'d> StartTag<'d> {
    /// The attribute of a name as written.
    pub fn get(&self, name: &str) -> Option<&Written<'d>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

impl<'d> ElementRef<'d> {
    /// The element with its tags, as written.
    pub fn raw(self) -> &'d str {
        &self.document().text()[self.node().span()]
    }

    /// Its start tag as written.
    pub fn start_tag(self) -> StartTag<'d> {
        let span = self.node().span();
        let content = self.content_span();
        let self_closing = content.start == span.end;
        let text: &'d str = self.document().text();
        // Without `<` and `>` or `/>`; the tag was found sound when the document was parsed.
        let begin = span.start + 1;
        let inside = &text[begin..content.start - if self_closing { 2 } else { 1 }];
        let raw = start_tag(inside).map(|(_, attributes)| attributes).unwrap_or_default();
        let written = |attribute: super::syntax::RawAttribute<'d>| {
            let value = begin + attribute.quoted.start..begin + attribute.quoted.end;
            Written {
                name: attribute.name,
                raw: &text[value.clone()],
                span: begin + attribute.at..value.end + 1,
                value,
            }
        };
        StartTag {
            span: span.start..content.start,
            attributes: raw.into_iter().map(written).collect(),
            self_closing,
        }
    }

    /// The bytes of its end tag; empty at its end if it has none.
    pub fn end_tag(self) -> Range<usize> {
        self.content_span().end..self.node().span().end
    }
}

#[cfg(test)]
mod tests {
    use crate::xml::Document;

    #[test]
    fn attributes_know_their_bytes() {
        let text = "<a\n x = '1&amp;2' xmlns:p=\"u\"\tp:y=\"\"><b/ ></a>".replace("/ >", " />");
        let document = Document::parse("t.xml", &text).unwrap();
        let tag = document.root().start_tag();
        let spans: Vec<&str> = tag.attributes.iter().map(|it| &text[it.span.clone()]).collect();
        assert_eq!(spans, ["x = '1&amp;2'", "xmlns:p=\"u\"", "p:y=\"\""]);
        assert_eq!(tag.get("x").unwrap().raw, "1&amp;2");
        assert!(!tag.self_closing);
        assert_eq!(&text[tag.span], "<a\n x = '1&amp;2' xmlns:p=\"u\"\tp:y=\"\">");
        assert_eq!(&text[document.root().end_tag()], "</a>");
        let inner = document.root().elements().next().unwrap();
        assert!(inner.start_tag().self_closing);
        assert_eq!(&text[inner.start_tag().span], "<b />");
        assert_eq!(inner.end_tag().len(), 0);
    }
}
