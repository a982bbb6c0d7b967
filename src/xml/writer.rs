//! Writes well-formed XML, the same bytes for the same calls.

use super::syntax::is_char;

/// Builds a document. Elements opened with [`Writer::open`] stand on lines of their own,
/// two spaces a level; within one opened with [`Writer::open_inline`] nothing is added to
/// what is written.
///
/// Characters that XML 1.0 cannot hold become U+FFFD; formats with an escape of their own
/// (XLIFF 2 `cp`) see to it before. Names are the caller's business.
#[derive(Debug)]
pub struct Writer {
    out: String,
    open: Vec<Frame>,
    /// The last start tag still lacks its `>`.
    tag_open: bool,
    /// The first character that became U+FFFD.
    replaced: Option<char>,
}

#[derive(Debug)]
struct Frame {
    name: String,
    layout: Layout,
    /// Something stands in it.
    filled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    Lines,
    Inline,
}

impl Default for Writer {
    fn default() -> Self {
        Writer::new()
    }
}

impl Writer {
    /// A document that begins with its declaration, in UTF-8.
    pub fn new() -> Self {
        let out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        Writer { out, open: Vec::new(), tag_open: false, replaced: None }
    }

    /// A stretch of XML without declaration.
    pub fn fragment() -> Self {
        Writer { out: String::new(), open: Vec::new(), tag_open: false, replaced: None }
    }

    /// Adds a document type declaration; only before the root.
    pub fn doctype(&mut self, content: &str) {
        self.out.push_str("\n<!DOCTYPE ");
        self.out.push_str(content);
        self.out.push('>');
    }

    /// Opens an element whose child elements stand on lines of their own.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes, Layout::Lines);
    }

    /// Opens an element with text: nothing but what is written stands in it.
    pub fn open_inline(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes, Layout::Inline);
    }

    /// Writes an element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.close();
    }

    /// Writes an element that holds only text.
    pub fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open_inline(name, attributes);
        self.text(text);
        self.close();
    }

    /// Writes text into the element at hand.
    pub fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.finish_tag();
        if let Some(frame) = self.open.last_mut() {
            frame.filled = true;
        }
        let replaced = escape(text, Context::Text, &mut self.out);
        self.replaced = self.replaced.or(replaced);
    }

    /// Writes what is XML already into the element at hand.
    pub fn raw(&mut self, xml: &str) {
        self.beside(&[xml]);
    }

    /// Writes a comment as it was read.
    pub fn comment(&mut self, text: &str) {
        self.beside(&["<!--", text, "-->"]);
    }

    /// Writes a processing instruction as it was read; without data, only its target.
    pub fn instruction(&mut self, target: &str, data: &str) {
        let space = if data.is_empty() { "" } else { " " };
        self.beside(&["<?", target, space, data, "?>"]);
    }

    /// Writes what is no element and no text.
    fn beside(&mut self, pieces: &[&str]) {
        self.finish_tag();
        let around = self.open.last_mut().map(|frame| {
            frame.filled = true;
            frame.layout
        });
        if around != Some(Layout::Inline) {
            self.line();
        }
        pieces.iter().for_each(|piece| self.out.push_str(piece));
    }

    /// Closes the element at hand.
    pub fn close(&mut self) {
        let Some(frame) = self.open.pop() else { return };
        if self.tag_open {
            self.out.push_str("/>");
            self.tag_open = false;
            return;
        }
        if frame.layout == Layout::Lines && frame.filled {
            self.line();
        }
        self.out.push_str("</");
        self.out.push_str(&frame.name);
        self.out.push('>');
    }

    /// The first character since the last time that became U+FFFD.
    pub fn take_replaced(&mut self) -> Option<char> {
        self.replaced.take()
    }

    /// Takes out what has been written since the last time, so that a large document need
    /// not be in memory; [`Writer::finish`] gives the rest.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.out)
    }

    /// The document. Elements still open are closed.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out.push('\n');
        self.out
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)], layout: Layout) {
        self.finish_tag();
        let around = self.open.last_mut().map(|frame| {
            frame.filled = true;
            frame.layout
        });
        // Within text, white space would become part of it.
        let layout = if around == Some(Layout::Inline) { Layout::Inline } else { layout };
        if around != Some(Layout::Inline) {
            self.line();
        }
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            let replaced = escape(value, Context::Attribute, &mut self.out);
            self.replaced = self.replaced.or(replaced);
            self.out.push('"');
        }
        self.tag_open = true;
        self.open.push(Frame { name: name.to_owned(), layout, filled: false });
    }

    fn finish_tag(&mut self) {
        if self.tag_open {
            self.out.push('>');
            self.tag_open = false;
        }
    }

    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.open.len() {
            self.out.push_str("  ");
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Context {
    Text,
    Attribute,
}

/// A text as it stands between tags.
pub fn escape_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, Context::Text, &mut out);
    out
}

/// Adds a text with its escapes; gives back the first character that XML cannot hold.
fn escape(text: &str, context: Context, out: &mut String) -> Option<char> {
    let mut replaced = None;
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A reader would turn it into a line feed.
            '\r' => out.push_str("&#13;"),
            '"' if context == Context::Attribute => out.push_str("&quot;"),
            // A reader would turn these into spaces.
            '\t' if context == Context::Attribute => out.push_str("&#9;"),
            '\n' if context == Context::Attribute => out.push_str("&#10;"),
            c if !is_char(c) => {
                replaced = replaced.or(Some(c));
                out.push('\u{FFFD}');
            }
            c => out.push(c),
        }
    }
    replaced
}
