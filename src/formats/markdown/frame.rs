//! The state of one run of inline events: the block itself, or the alternative text of an
//! image in it; and what HTML tags among them mean.

use super::html::{self, Tag};
use super::inlines::Inlines;
use super::links::Link;
use super::sites::{Draft, Site, has_words};
use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Message, Rights, Role, Subflow};
use std::collections::HashMap;
use std::ops::Range;

/// The block itself, or the alternative text of an image in it.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub content: Content,
    pub range: Option<Range<usize>>,
    /// Where the last event ended.
    pub last: usize,
    /// The number of the last code.
    pub codes: u32,
    /// What is open, innermost last.
    pub open: Vec<Open>,
    /// For the frame itself and each Markdown span that is open in it: how many HTML elements
    /// of a name are open there. Keeps the search for a partner linear.
    pub names: Vec<HashMap<String, usize>>,
    pub image: Option<ImageStart>,
}

#[derive(Debug)]
pub(super) struct ImageStart {
    pub range: Range<usize>,
    pub link: Link,
}

/// A span that waits for its end.
#[derive(Debug)]
pub(super) struct Open {
    /// Index of its code in the content.
    pub index: usize,
    /// Where it begins in the source.
    pub start: usize,
    /// How many drafts there were.
    pub drafts: usize,
    pub what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Markdown { link: Option<Link> },
    Html { name: String, class: CodeClass, protected: bool },
}

impl Frame {
    pub(super) fn new(image: Option<ImageStart>) -> Self {
        Frame { image, names: vec![HashMap::new()], ..Frame::default() }
    }

    /// Extends the frame over the bytes of an event.
    pub(super) fn cover(&mut self, range: &Range<usize>) {
        self.last = range.end;
        self.range = Some(match &self.range {
            Some(all) => all.start.min(range.start)..all.end.max(range.end),
            None => range.clone(),
        });
    }

    pub(super) fn code(&mut self, index: usize) -> Option<&mut Code> {
        match self.content.0.get_mut(index) {
            Some(Inline::Code(code)) => Some(code),
            _ => None,
        }
    }

    /// Takes away everything from a code on, and its numbers with it.
    pub(super) fn take_from(&mut self, index: usize) -> Content {
        let taken = Content(self.content.0.split_off(index));
        if let Some(code) = taken.codes().next() {
            self.codes = code.id - 1;
        }
        taken
    }

    /// Makes a span of the code at `index` and a closing one. Whoever copied one of the two
    /// would have to copy the other, so neither may be copied.
    pub(super) fn pair(&mut self, index: usize, mut close: Code, range: &Range<usize>) {
        let rights = Rights { copy: false, ..Rights::default() };
        if let Some(open) = self.code(index) {
            open.kind = CodeKind::Open;
            open.class = close.class.clone();
            open.rights = rights;
            close.id = open.id;
        }
        close.kind = CodeKind::Close;
        close.rights = rights;
        self.cover(range);
        self.content.push_code(close);
    }

    fn names_here(&mut self) -> &mut HashMap<String, usize> {
        if self.names.is_empty() {
            self.names.push(HashMap::new());
        }
        let last = self.names.len() - 1;
        &mut self.names[last]
    }
}

impl Inlines<'_> {
    /// Adds a comment, declaration or processing instruction.
    pub(super) fn other_html(&mut self, native: String, range: Range<usize>) {
        let mut code = self.code(&range, CodeClass::Html("!--".to_owned()), "<!-- -->");
        code.native = native;
        self.standalone(range, code);
    }

    /// Adds an inline HTML tag; `native` is the tag on one line, from which `tag` was read.
    ///
    /// A start tag stands alone until its end tag comes in the same span.
    pub(super) fn tag(&mut self, tag: &Tag, native: &str, range: Range<usize>) {
        if tag.closing {
            self.closing_tag(tag, native, range);
            return;
        }
        let drafts = self.drafts.len();
        let start = range.start;
        let class = class_of(tag, native);
        let plain = if tag.is_void() { class.clone() } else { CodeClass::Html(tag.name.clone()) };
        let mut code = self.code(&range, plain, &format!("<{}>", tag.name));
        code.native = native.to_owned();
        code.subflows = self.attribute_units(tag, native, &range);
        if class == CodeClass::HardBreak {
            code.equiv = "\n".to_owned();
        }
        if let CodeClass::Image(_) = class {
            code.display = "[image]".to_owned();
            code.rights = Rights::KEEP;
            if tag.attribute(native, "alt").is_none() {
                self.notes.push((start, Message::new("md-image-without-text")));
            }
        }
        self.standalone(range, code);
        if tag.is_void() {
            return;
        }
        let (name, protected) = (tag.name.clone(), tag.is_protected(native));
        let frame = self.frame();
        *frame.names_here().entry(name.clone()).or_insert(0) += 1;
        let index = frame.content.0.len() - 1;
        frame.open.push(Open { index, start, drafts, what: What::Html { name, class, protected } });
    }

    fn closing_tag(&mut self, tag: &Tag, native: &str, range: Range<usize>) {
        let mut close =
            self.code(&range, CodeClass::Html(tag.name.clone()), &format!("</{}>", tag.name));
        close.native = native.to_owned();
        if self.frame().names_here().get(&tag.name).is_none_or(|count| *count == 0) {
            self.standalone(range, close);
            return;
        }
        while let Some(Open { index, start, drafts, what }) = self.frame().open.pop() {
            let What::Html { name, class, protected } = what else { return };
            if let Some(count) = self.frame().names_here().get_mut(&name) {
                *count -= 1;
            }
            if name != tag.name {
                continue;
            }
            if protected {
                self.protect(index, drafts, &name, start..range.end);
            } else {
                close.class = class;
                self.frame().pair(index, close, &range);
            }
            return;
        }
    }

    /// Makes one code of an element that is not translated.
    fn protect(&mut self, index: usize, drafts: usize, name: &str, range: Range<usize>) {
        self.drafts.truncate(drafts);
        let text = self.frame().take_from(index).plain();
        let class = match name {
            "code" => CodeClass::CodeSpan(text.clone()),
            _ => CodeClass::Html(name.to_owned()),
        };
        let mut code = self.code(&range, class, &text);
        code.equiv = text;
        self.standalone(range, code);
    }

    /// Drafts the units in the attributes of a tag.
    fn attribute_units(&mut self, tag: &Tag, native: &str, range: &Range<usize>) -> Vec<Subflow> {
        let exact = &self.source[range.clone()] == native;
        let around = self.around;
        let mut subflows = Vec::new();
        for (role, value, quote) in translatable(tag) {
            let text = html::decode(&native[value.clone()]);
            if !has_words(&text) {
                continue;
            }
            let place = match exact {
                true => range.start + value.start..range.start + value.end,
                false => range.clone(),
            };
            subflows.push(Subflow { unit: self.drafts.len(), range: value });
            let content = Content::text(text);
            let site = Site::Attribute { quote, around };
            self.drafts.push(Draft { role, content, range: place, site });
        }
        subflows
    }
}

/// The attributes of a tag that hold text for people: role, value and quotation mark.
pub(super) fn translatable(tag: &Tag) -> Vec<(Role, Range<usize>, Option<char>)> {
    tag.attributes
        .iter()
        .filter_map(|attribute| {
            let role = match attribute.name.as_str() {
                "alt" => Role::AltText,
                "title" => Role::LinkTitle,
                _ => return None,
            };
            Some((role, attribute.value.clone(), attribute.quote))
        })
        .collect()
}

/// What an element means, if it has its end.
fn class_of(tag: &Tag, native: &str) -> CodeClass {
    let value = |name| tag.attribute(native, name).unwrap_or_default();
    match tag.name.as_str() {
        "b" | "strong" => CodeClass::Strong,
        "i" | "em" => CodeClass::Emphasis,
        "s" | "del" | "strike" => CodeClass::Strikethrough,
        "a" if tag.attribute(native, "href").is_some() => CodeClass::Link(value("href")),
        "img" => CodeClass::Image(value("src")),
        "br" => CodeClass::HardBreak,
        name => CodeClass::Html(name.to_owned()),
    }
}
