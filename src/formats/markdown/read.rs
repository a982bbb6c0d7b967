//! From Markdown to a document: the loop over the events of pulldown-cmark.
//!
//! In goes the text of a file; out comes a [`Parsed`]: the document, the site of each of its
//! units, and what there is to say about the file. Blocks open and close on a stack of their
//! own, so that depth costs no recursion.

use super::anchors::Anchors;
use super::blocks::{self, Container, Tree};
use super::call_out;
use super::decode::Lines;
use super::front;
use super::headings::Headings;
use super::inlines::{Inlines, is_inline, is_inline_end};
use super::instructions::Instructed;
use super::labels::Labels;
use super::outside::Definition;
use super::scalar::Scalar;
use super::sites::{Site, Surroundings};
use super::unread;
use crate::formats::ReadOptions;
use crate::model::document::{assign_ids, sha256};
use crate::model::{Block, CallOut, Document, Finding, Message, Meta, Place, Role, Unit};
use crate::xml::is_char;
use pulldown_cmark::{self as cmark, Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A document with what its writer needs to know beside.
#[derive(Debug)]
pub(super) struct Parsed {
    pub document: Document,
    /// One for each unit, in the same order.
    pub sites: Vec<Site>,
    pub findings: Vec<Finding>,
    /// Why the front matter could not be read, and where.
    pub fault: Option<(Place, Message)>,
    /// Values of the front matter that name the document's language.
    pub languages: Vec<(Range<usize>, Scalar)>,
}

/// The extensions that are read. Mathematics is not: `US$5–US$10` is money.
fn extensions() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
}

/// Takes a text apart.
pub(super) fn read(text: &str, options: &ReadOptions) -> Parsed {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let front = front::read(text, start);
    let body = front.as_ref().map_or(start, |front| front.body);
    let parser = Parser::new_ext(&text[body..], extensions());
    let mut reader = Reader {
        text,
        options,
        lines: Lines::new(text),
        units: Vec::new(),
        sites: Vec::new(),
        findings: Vec::new(),
        fault: None,
        meta: Meta::default(),
        languages: Vec::new(),
        headings: Headings::default(),
        definitions: Definition::all(&parser, body),
        labels: Labels::default(),
        tree: Tree::default(),
        inline: None,
        cell_end: 0,
        code_end: 0,
        html: Vec::new(),
        mark: 0..0,
        instructed: Instructed::default(),
        anchors: Anchors::default(),
    };
    match front {
        Some(front) => reader.front(front),
        None if unread::is_open_front(&text[start..]) => {
            reader.warn(start, Message::new("md-front-open"));
        }
        None => {}
    }
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, range.start + body..range.end + body);
    }
    reader.finish()
}

pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) options: &'a ReadOptions,
    pub(super) lines: Lines,
    pub(super) units: Vec<Unit>,
    pub(super) sites: Vec<Site>,
    pub(super) findings: Vec<Finding>,
    pub(super) fault: Option<(Place, Message)>,
    pub(super) meta: Meta,
    pub(super) languages: Vec<(Range<usize>, Scalar)>,
    pub(super) headings: Headings,
    /// Last of the text first.
    pub(super) definitions: Vec<Definition>,
    labels: Labels,
    tree: Tree,
    /// The block of text that is being read.
    inline: Option<(Role, Inlines<'a>)>,
    /// Where the last cell of a table ended.
    cell_end: usize,
    /// Where the last line of the block of code ended that is being read.
    code_end: usize,
    /// The lines of the HTML block that is being read.
    html: Vec<Range<usize>>,
    /// The mark of the call-out that has just begun, which is no text.
    mark: Range<usize>,
    pub(super) instructed: Instructed,
    anchors: Anchors,
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        let is_leaf = matches!(event, Event::Text(_) | Event::SoftBreak | Event::HardBreak);
        if is_leaf && range.start >= self.mark.start && range.end <= self.mark.end {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end, range),
            Event::Html(_) => {
                self.anchors.read(self.text, range.clone());
                self.html.push(range);
            }
            Event::InlineHtml(_) => {
                self.anchors.read(self.text, range.clone());
                self.inline_event(event, range);
            }
            Event::Rule => {
                self.end_bare_text();
                self.tree.push(Block::Rule);
            }
            Event::TaskListMarker(done) => self.tree.task(done),
            Event::Text(text) if self.tree.code.is_some() => {
                self.code_end = range.end;
                self.tree.code_text(&text);
            }
            _ => self.inline_event(event, range),
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        if is_inline(&tag) {
            self.inline_event(Event::Start(tag), range);
            return;
        }
        self.end_bare_text();
        self.definitions_before(range.start);
        match tag {
            Tag::HtmlBlock if self.text[range.clone()].trim_start().starts_with("<!--") => {
                self.instructed.open_comment();
            }
            _ => self.instructed.open(),
        }
        match tag {
            Tag::Paragraph => {
                let role = self.tree.paragraph();
                self.begin(role, Surroundings::Lines);
            }
            Tag::Heading { level, id, .. } => {
                self.headings.own_id = id.map(|id| id.to_string());
                let hash = self.text[range].starts_with('#');
                let around = if hash { Surroundings::Heading } else { Surroundings::Underlined };
                self.begin(Role::Heading(level as u8), around);
            }
            Tag::BlockQuote(kind) => self.quote(kind, range),
            Tag::List(first) => self.open(Container::list(first), range.start),
            Tag::Item => self.open(Container::item(), range.start),
            Tag::FootnoteDefinition(label) => {
                self.labels.define(&label, range.start);
                self.open(Container::Footnote { label: label.to_string() }, range.start);
            }
            Tag::Table(alignments) => {
                let alignments = alignments.into_iter().map(blocks::alignment).collect();
                self.open(Container::table(alignments), range.start);
            }
            Tag::TableHead | Tag::TableRow => self.tree.row(),
            Tag::TableCell => {
                let role = self.tree.cell();
                self.begin(role, Surroundings::Cell);
            }
            Tag::CodeBlock(kind) => {
                let info = match kind {
                    cmark::CodeBlockKind::Fenced(info) => info.to_string(),
                    cmark::CodeBlockKind::Indented => String::new(),
                };
                self.tree.open_code(info, self.lines.line(range.start));
            }
            Tag::HtmlBlock => self.html.clear(),
            // What is left is inline, or of an extension that is not switched on.
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd, range: Range<usize>) {
        if is_inline_end(&end) {
            return self.inline_event(Event::End(end), range);
        }
        match end {
            TagEnd::Paragraph => {
                if let Some((unit, _)) = self.commit() {
                    self.tree.push(Block::Paragraph { unit });
                }
            }
            TagEnd::Heading(level) => self.end_heading(level as u8, range.start),
            TagEnd::TableCell => {
                let unit = self.commit().map(|(unit, _)| unit);
                self.tree.end_cell(unit);
                self.cell_end = range.end;
            }
            TagEnd::TableRow => {
                let rest = self.text.get(self.cell_end..range.end).unwrap_or_default();
                if let Some(text) = unread::surplus(rest) {
                    self.warn(range.start, Message::new("md-table-surplus").with("text", text));
                }
            }
            TagEnd::CodeBlock => {
                let open = unread::open_fence(
                    &self.text[range.clone()],
                    self.code_end.checked_sub(range.start),
                );
                self.never_closed(range.start, open);
                self.tree.end_code();
            }
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::Table => {
                self.end_bare_text();
                self.definitions_before(range.end);
                self.tree.close();
            }
            // What is left only groups, or is of an extension that is not switched on.
            _ => {}
        }
        self.instructed.close();
    }

    /// A block quote, which may be a call-out.
    fn quote(&mut self, kind: Option<cmark::BlockQuoteKind>, range: Range<usize>) {
        let mark = call_out::summary(self.text, &range);
        let kind = match (kind, &mark) {
            (Some(kind), _) => Container::CallOut(call_out::kind(kind)),
            (None, Some(_)) => Container::CallOut(CallOut::Summary),
            (None, None) => Container::Quote,
        };
        self.mark = mark.unwrap_or_default();
        self.open(kind, range.start);
    }

    fn open(&mut self, container: Container, at: usize) {
        if !self.tree.open(container) {
            self.note(at, Message::new("md-too-deep").with("depth", Tree::MAX_DEPTH));
        }
    }

    fn inline_event(&mut self, event: Event<'a>, range: Range<usize>) {
        if let Event::FootnoteReference(label) = &event {
            self.labels.refer(label);
        }
        if self.inline.is_none() {
            // Text of an item without a paragraph around it.
            self.definitions_before(range.start);
            self.instructed.open();
            let role = self.tree.bare_text();
            self.begin(role, Surroundings::Lines);
        }
        if let Some((_, inlines)) = &mut self.inline {
            if let Event::Text(text) = &event {
                self.labels.text(self.text, text, &range);
            }
            inlines.event(event, range);
        }
    }

    fn begin(&mut self, role: Role, around: Surroundings) {
        let inlines = Inlines::new(self.text, around, self.options.destinations);
        self.inline = Some((role, inlines));
    }

    /// Ends text that stands in an item without a paragraph around it.
    fn end_bare_text(&mut self) {
        if self.inline.is_none() {
            return;
        }
        if let Some((unit, _)) = self.commit() {
            self.tree.push(Block::Paragraph { unit });
        }
        self.instructed.close();
    }

    fn end_heading(&mut self, level: u8, at: usize) {
        let Some((unit, plain)) = self.commit() else { return };
        self.enter(level, &plain, at);
        self.tree.push(Block::Heading { level, unit, id: self.headings.own_id.take() });
    }

    /// Goes on under a heading.
    pub(super) fn enter(&mut self, level: u8, text: &str, at: usize) {
        if let Some(before) = self.headings.skipped_by(level) {
            let skipped = Message::new("md-heading-skipped").with("level", level);
            self.warn(at, skipped.with("before", before));
        }
        self.headings.enter(level, text);
    }

    /// Ends the block of text; gives its unit and its plain text, if there is anything to see.
    fn commit(&mut self) -> Option<(usize, String)> {
        let (role, inlines) = self.inline.take()?;
        let around = inlines.around;
        let built = inlines.finish();
        for (label, at) in self.labels.faults(self.text) {
            self.warn(at, Message::new("md-missing-reference").with("label", label));
        }
        self.built(role, around, built)
    }

    fn html_block(&mut self) {
        let lines = std::mem::take(&mut self.html);
        for block in super::html_block::read(self, &lines) {
            self.tree.push(block);
        }
    }

    pub(super) fn warn(&mut self, at: usize, message: Message) {
        let place = Place::line(&self.options.path, self.lines.line(at));
        self.findings.push(Finding::warning(place, message));
    }

    /// Warns of a block that nothing ends, so that it takes in what follows.
    pub(super) fn never_closed(&mut self, at: usize, ends: Option<unread::Open<'_>>) {
        if let Some(unread::Open { mark, end }) = ends {
            let message = Message::new("md-never-closed").with("mark", mark);
            self.warn(at, message.with("end", end));
        }
    }

    fn note(&mut self, at: usize, message: Message) {
        let place = Place::line(&self.options.path, self.lines.line(at));
        self.findings.push(Finding::note(place, message));
    }

    /// Warns of each character that XML does not allow (XML 1.0, section 2.2), where it first stands.
    fn controls(&mut self) {
        let mut told = Vec::new();
        let text = self.text;
        for (at, c) in text.char_indices().filter(|(_, c)| !is_char(*c)) {
            if !told.contains(&c) {
                told.push(c);
                let code = format!("U+{:04X}", u32::from(c));
                self.warn(at, Message::new("md-control").with("code", code));
            }
        }
    }

    fn finish(mut self) -> Parsed {
        self.end_bare_text();
        self.definitions_before(usize::MAX);
        let left = self.instructed.left().map(|at| (Message::new("md-instruction-unused"), at));
        for (message, at) in left.into_iter().chain(self.labels.finish()) {
            self.warn(at, message);
        }
        self.controls();
        if self.units.is_empty() {
            let blank = self.text.trim_start_matches('\u{FEFF}').trim().is_empty();
            let id = if blank { "md-empty" } else { "md-no-text" };
            let place = Place::file(&self.options.path);
            self.findings.push(Finding::note(place, Message::new(id)));
        }
        assign_ids(&mut self.units);
        self.findings.sort_by(|a, b| a.place.cmp(&b.place));
        let document = Document {
            name: self.options.name.clone(),
            path: self.options.path.clone(),
            lang: self.options.lang.clone(),
            hash: sha256(self.text.as_bytes()),
            meta: self.meta,
            anchors: self.anchors.finish(&self.units),
            units: self.units,
            blocks: self.tree.finish(),
        };
        let Reader { sites, findings, fault, languages, .. } = self;
        Parsed { document, sites, findings, fault, languages }
    }
}
