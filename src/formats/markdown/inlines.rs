//! From the inline events of one block to its content.
//!
//! In go the events of pulldown-cmark, or tags and texts of an HTML block, each with its bytes
//! in the source; out comes a [`Built`]: content with numbered codes, and the drafts of the
//! units inside them (alternative texts, titles, destinations).
//!
//! A soft line break is one space in the text, also where the next line begins with the mark
//! of a quotation or the indentation of a list. Text is decoded. The markup of a code is
//! brought to one line, for that is how a changed unit is written.

use super::frame::{Frame, ImageStart, Open, What};
use super::html;
use super::links::{Link, Tail};
use super::sites::{Draft, Site, Surroundings, has_words, one_line};
use crate::formats::LinkDestinations;
use crate::model::{Code, CodeClass, CodeKind, Content, Message, Rights, Role, Subflow};
use pulldown_cmark as cmark;
use std::ops::Range;

/// Whether a tag is part of a text, and no block.
pub(super) fn is_inline(tag: &cmark::Tag<'_>) -> bool {
    use cmark::Tag::{Emphasis, Image, Link, Strikethrough, Strong};
    matches!(tag, Emphasis | Strong | Strikethrough | Link { .. } | Image { .. })
}

/// The same of the end of a tag.
pub(super) fn is_inline_end(end: &cmark::TagEnd) -> bool {
    use cmark::TagEnd::{Emphasis, Image, Link, Strikethrough, Strong};
    matches!(end, Emphasis | Strong | Strikethrough | Link | Image)
}

/// Images within the alternative text of images are followed to this depth.
const MAX_IMAGES: usize = 8;

/// What a block of inline events came to.
#[derive(Debug, Default)]
pub(super) struct Built {
    pub content: Content,
    /// Bytes of the source from the first to the last event; empty if there was none.
    pub range: Range<usize>,
    /// Units inside the codes; [`Subflow::unit`] is an index into these.
    pub drafts: Vec<Draft>,
    /// Faults with the byte at which they stand.
    pub notes: Vec<(usize, Message)>,
}

/// Collects the inline events of one block.
#[derive(Debug)]
pub(super) struct Inlines<'a> {
    pub(super) source: &'a str,
    pub(super) around: Surroundings,
    destinations: LinkDestinations,
    pub(super) frames: Vec<Frame>,
    /// How many images are open that are nested too deeply, and where the outermost begins.
    skipped: (usize, usize),
    pub(super) drafts: Vec<Draft>,
    pub(super) notes: Vec<(usize, Message)>,
}

impl<'a> Inlines<'a> {
    pub(super) fn new(
        source: &'a str,
        around: Surroundings,
        destinations: LinkDestinations,
    ) -> Self {
        Inlines {
            source,
            around,
            destinations,
            frames: vec![Frame::new(None)],
            skipped: (0, 0),
            drafts: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(super) fn finish(mut self) -> Built {
        // Events are balanced; were they not, the innermost frames would be lost with their text.
        while self.frames.len() > 1 {
            self.end_image();
        }
        let frame = self.frames.pop().unwrap_or_default();
        let range = frame.range.unwrap_or_default();
        Built { content: frame.content, range, drafts: self.drafts, notes: self.notes }
    }

    /// Takes an inline event of pulldown-cmark.
    pub(super) fn event(&mut self, event: cmark::Event<'_>, range: Range<usize>) {
        if self.skipped.0 > 0 {
            self.skip(&event, range.end);
            return;
        }
        match event {
            cmark::Event::Start(tag) => self.start(tag, range),
            cmark::Event::End(cmark::TagEnd::Image) => self.end_image(),
            cmark::Event::End(_) => self.end(range),
            cmark::Event::Text(text) => self.text(&text, range),
            cmark::Event::SoftBreak => self.text(" ", range),
            cmark::Event::HardBreak => {
                let mut code = self.code(&range, CodeClass::HardBreak, "<br>");
                // The line break itself depends on the container, so the writer adds it.
                code.native = code.native.trim_end_matches(' ').to_owned();
                if code.native.is_empty() {
                    code.native = "  ".to_owned();
                }
                code.equiv = "\n".to_owned();
                self.standalone(range, code);
            }
            cmark::Event::Code(text) => {
                let mut code = self.code(&range, CodeClass::CodeSpan(text.to_string()), &text);
                code.equiv = text.to_string();
                self.standalone(range, code);
            }
            cmark::Event::FootnoteReference(label) => {
                let class = CodeClass::FootnoteRef(label.to_string());
                let mut code = self.code(&range, class, &format!("[footnote {label}]"));
                code.rights = Rights::KEEP;
                self.standalone(range, code);
            }
            cmark::Event::InlineHtml(text) => {
                let native = one_line(&text);
                match html::single_tag(&native) {
                    Some(tag) => self.tag(&tag, &native, range),
                    None => self.other_html(native, range),
                }
            }
            // Blocks, rules and task markers never come here; mathematics is not switched on.
            _ => {}
        }
    }

    /// Adds decoded text.
    pub(super) fn text(&mut self, text: &str, range: Range<usize>) {
        self.frame().cover(&range);
        self.frame().content.push_text(text);
    }

    /// A code with the markup that stands in the source, not numbered yet.
    pub(super) fn code(&self, range: &Range<usize>, class: CodeClass, display: &str) -> Code {
        Code {
            kind: CodeKind::Standalone,
            id: 0,
            class,
            native: one_line(&self.source[range.clone()]),
            display: display.to_owned(),
            equiv: String::new(),
            rights: Rights::default(),
            subflows: Vec::new(),
        }
    }

    /// Adds a code with the next number.
    pub(super) fn standalone(&mut self, range: Range<usize>, mut code: Code) {
        let frame = self.frame();
        frame.cover(&range);
        frame.codes += 1;
        code.id = frame.codes;
        frame.content.push_code(code);
    }

    pub(super) fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::new(None));
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn start(&mut self, tag: cmark::Tag<'_>, range: Range<usize>) {
        let first = |width: usize| range.start..(range.start + width).min(range.end);
        let double = self.source[range.clone()].starts_with("~~");
        match tag {
            cmark::Tag::Emphasis => self.open(first(1), CodeClass::Emphasis, None),
            cmark::Tag::Strong => self.open(first(2), CodeClass::Strong, None),
            cmark::Tag::Strikethrough => {
                self.open(first(1 + usize::from(double)), CodeClass::Strikethrough, None);
            }
            cmark::Tag::Link { link_type, dest_url, title, id } => {
                let link = Link::new(link_type, &dest_url, &title, &id);
                self.open(first(1), CodeClass::Link(link.destination.clone()), Some(link));
            }
            cmark::Tag::Image { .. } if self.frames.len() > MAX_IMAGES => {
                self.skipped = (1, range.start);
            }
            cmark::Tag::Image { link_type, dest_url, title, id } => {
                let link = Link::new(link_type, &dest_url, &title, &id);
                let mut frame = Frame::new(Some(ImageStart { range: range.clone(), link }));
                frame.last = (range.start + 2).min(range.end);
                self.frames.push(frame);
            }
            _ => {}
        }
    }

    fn open(&mut self, range: Range<usize>, class: CodeClass, link: Option<Link>) {
        let display = match class {
            CodeClass::Emphasis => "<i>",
            CodeClass::Strong => "<b>",
            CodeClass::Strikethrough => "<s>",
            _ => "<link>",
        };
        let start = range.start;
        let code = self.code(&range, class, display);
        self.standalone(range, code);
        let drafts = self.drafts.len();
        let frame = self.frame();
        let index = frame.content.0.len() - 1;
        frame.open.push(Open { index, start, drafts, what: What::Markdown { link } });
        frame.names.push(Default::default());
    }

    fn end(&mut self, range: Range<usize>) {
        // Elements that are still open in the span have no end in it: they stand alone.
        let (open, link) = loop {
            match self.frame().open.pop() {
                Some(Open { what: What::Html { .. }, .. }) => {}
                Some(Open { what: What::Markdown { link }, index, .. }) => break (index, link),
                None => return,
            }
        };
        self.frame().names.pop();
        let Some(code) = self.frame().code(open).cloned() else { return };
        match link {
            Some(link) if link.is_auto() => self.end_autolink(open, code.class, range),
            Some(link) => self.end_link(open, &link, range),
            None => {
                let width = code.native.len();
                let display = code.display.replace('<', "</");
                let close = self.code(&(range.end - width..range.end), code.class, &display);
                self.frame().pair(open, close, &range);
            }
        }
    }

    /// Makes one code of an autolink, for its text is its destination.
    fn end_autolink(&mut self, open: usize, class: CodeClass, range: Range<usize>) {
        let inner = self.frame().take_from(open);
        let text: String = inner.texts().collect();
        let mut code = self.code(&range, class, &text);
        code.equiv = text;
        self.standalone(range, code);
    }

    fn end_link(&mut self, open: usize, link: &Link, range: Range<usize>) {
        let bracket = self.closing_bracket(&range);
        let tail = link.tail(self.source, bracket..range.end);
        let end = tail.end;
        let mut close =
            self.code(&(bracket..bracket), CodeClass::Link(link.destination.clone()), "</link>");
        close.subflows = self.tail_units(&tail, link, bracket, LinkDestinations::Translate);
        close.native = tail.native;
        self.frame().pair(open, close, &(range.start..end));
    }

    fn end_image(&mut self) {
        if self.frames.len() < 2 {
            return;
        }
        let frame = self.frame();
        let Some(ImageStart { range, link }) = frame.image.take() else { return };
        let bracket = self.closing_bracket(&range);
        let Some(frame) = self.frames.pop() else { return };
        let text = (range.start + 2).min(bracket)..bracket;
        let tail = link.tail(self.source, bracket..range.end);
        let range = range.start..tail.end;
        let alternative = one_line(&self.source[text.clone()]);
        let mut code = self.code(&range, CodeClass::Image(link.destination.clone()), "[image]");
        code.rights = Rights::KEEP;
        if frame.content.is_blank() && frame.content.codes().all(|code| code.equiv.is_empty()) {
            self.notes.push((range.start, Message::new("md-image-without-text")));
        }
        // Images in it have units of their own, which this one holds.
        let nested = frame.content.codes().any(|code| !code.subflows.is_empty());
        if nested || frame.content.texts().any(has_words) {
            code.subflows
                .push(Subflow { unit: self.drafts.len(), range: 2..2 + alternative.len() });
            let site = Site::Alternative(self.around);
            let content = frame.content;
            self.drafts.push(Draft { role: Role::AltText, content, range: text, site });
        }
        let shift = 2 + alternative.len();
        for mut subflow in self.tail_units(&tail, &link, bracket, LinkDestinations::Keep) {
            subflow.range = subflow.range.start + shift..subflow.range.end + shift;
            code.subflows.push(subflow);
        }
        code.native = format!("![{alternative}{}", tail.native);
        self.standalone(range, code);
    }

    /// Where the bracket stands that ends the text of the link or image in `range`.
    fn closing_bracket(&mut self, range: &Range<usize>) -> usize {
        let last = self.frame().last.clamp(range.start, range.end);
        self.source[last..range.end].find(']').map_or(range.end, |at| last + at)
    }

    /// Drafts the units in what stands behind the text of a link or image; `destinations`
    /// says whether the destination may be one of them.
    fn tail_units(
        &mut self,
        tail: &Tail,
        link: &Link,
        bracket: usize,
        destinations: LinkDestinations,
    ) -> Vec<Subflow> {
        let around = self.around;
        let mut found = Vec::new();
        if let Some((range, angled)) = &tail.parts.destination
            && destinations == LinkDestinations::Translate
            && self.destinations == LinkDestinations::Translate
        {
            let site = Site::Destination { angled: *angled, around };
            found.push((Role::LinkDestination, &link.destination, range.clone(), site));
        }
        if let Some((range, close)) = &tail.parts.title {
            let site = Site::Title { close: *close, around };
            found.push((Role::LinkTitle, &link.title, range.clone(), site));
        }
        // On one line, the markup is the source, and positions agree.
        let exact = self.source[bracket..tail.end] == tail.native;
        let mut subflows = Vec::new();
        for (role, text, range, site) in found.into_iter().filter(|(_, text, _, _)| has_words(text))
        {
            let place = match exact {
                true => bracket + range.start..bracket + range.end,
                false => bracket..tail.end,
            };
            subflows.push(Subflow { unit: self.drafts.len(), range });
            let content = Content::text(text.as_str());
            self.drafts.push(Draft { role, content, range: place, site });
        }
        subflows
    }

    /// Passes over an image that is nested too deeply; it becomes a code without a unit.
    fn skip(&mut self, event: &cmark::Event<'_>, end: usize) {
        match event {
            cmark::Event::Start(cmark::Tag::Image { .. }) => self.skipped.0 += 1,
            cmark::Event::End(cmark::TagEnd::Image) => self.skipped.0 -= 1,
            _ => {}
        }
        if self.skipped.0 == 0 {
            let range = self.skipped.1..end;
            self.notes
                .push((range.start, Message::new("md-nested-images").with("depth", MAX_IMAGES)));
            let code = self.code(&range, CodeClass::Other, "[image]");
            self.standalone(range, code);
        }
    }
}
