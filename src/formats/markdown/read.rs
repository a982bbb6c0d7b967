//! From Markdown to a document: the loop over the events of pulldown-cmark.
//!
//! In goes the text of a file; out comes a [`Parsed`]: the document, the site of each of its
//! units, and what there is to say about the file. Blocks open and close on a stack of their
//! own, so that depth costs no recursion.

use super::blocks::{self, Container, Tree};
use super::call_out;
use super::decode::Lines;
use super::front;
use super::headings::Headings;
use super::inlines::{Built, Inlines, is_inline, is_inline_end};
use super::instructions::Instructed;
use super::labels::Labels;
use super::outside::Definition;
use super::scalar::Scalar;
use super::sites::{Draft, Site, Surroundings, shifted};
use crate::formats::ReadOptions;
use crate::model::document::{assign_ids, sha256};
use crate::model::{
    Block, CallOut, Document, Finding, Inline, Instructions, Message, Meta, Place, Role, Unit,
};
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
        html: Vec::new(),
        mark: 0..0,
        instructed: Instructed::default(),
    };
    if let Some(front) = front {
        reader.front(front);
    }
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, range.start + body..range.end + body);
    }
    reader.finish()
}

pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) options: &'a ReadOptions,
    lines: Lines,
    units: Vec<Unit>,
    sites: Vec<Site>,
    pub(super) findings: Vec<Finding>,
    pub(super) fault: Option<(Place, Message)>,
    pub(super) meta: Meta,
    pub(super) languages: Vec<(Range<usize>, Scalar)>,
    headings: Headings,
    /// Last of the text first.
    pub(super) definitions: Vec<Definition>,
    labels: Labels,
    tree: Tree,
    /// The block of text that is being read.
    inline: Option<(Role, Inlines<'a>)>,
    /// The lines of the HTML block that is being read.
    html: Vec<Range<usize>>,
    /// The mark of the call-out that has just begun, which is no text.
    mark: Range<usize>,
    pub(super) instructed: Instructed,
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
            Event::Html(_) => self.html.push(range),
            Event::Rule => {
                self.end_bare_text();
                self.tree.push(Block::Rule);
            }
            Event::TaskListMarker(done) => self.tree.task(done),
            Event::Text(text) if self.tree.code.is_some() => self.tree.code_text(&text),
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
            Tag::CodeBlock(kind) => self.tree.open_code(match kind {
                cmark::CodeBlockKind::Fenced(info) => info.to_string(),
                cmark::CodeBlockKind::Indented => String::new(),
            }),
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
            }
            TagEnd::CodeBlock => self.tree.end_code(),
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
        if let Some(before) = self.headings.skipped_by(level) {
            let skipped = Message::new("md-heading-skipped").with("level", level);
            self.warn(at, skipped.with("before", before));
        }
        self.headings.enter(level, &plain);
        self.tree.push(Block::Heading { level, unit, id: self.headings.own_id.take() });
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

    /// Adds the units of a block of text: its own, if a reader sees anything of it, and those
    /// inside its codes.
    pub(super) fn built(
        &mut self,
        role: Role,
        around: Surroundings,
        mut built: Built,
    ) -> Option<(usize, String)> {
        for (at, message) in std::mem::take(&mut built.notes) {
            self.warn(at, message);
        }
        let visible = built.content.texts().any(|text| !text.trim().is_empty())
            || built.content.codes().any(blocks::is_visible)
            || !built.drafts.is_empty();
        if !visible {
            return None;
        }
        // The bytes of a text begin behind the backslash of its first character.
        let start = built.range.start;
        let begins_with_text = matches!(built.content.0.first(), Some(Inline::Text(_)));
        let escaped = begins_with_text && start > 0 && self.text.as_bytes()[start - 1] == b'\\';
        let range = start - usize::from(escaped)..built.range.end;
        let shift = self.units.len() + 1;
        let role = if blocks::is_caption(role, &built.content) { Role::Caption } else { role };
        let plain = built.content.plain();
        let site = Site::Running(around);
        let content = shifted(built.content, shift);
        let unit = self.unit(Draft { role, content, range, site }, Nesting::Top);
        for draft in built.drafts {
            let content = shifted(draft.content, shift);
            self.unit(Draft { content, ..draft }, Nesting::Subflow);
        }
        Some((unit, plain))
    }

    /// Adds a unit.
    pub(super) fn unit(&mut self, draft: Draft, nesting: Nesting) -> usize {
        let Draft { role, content, range, site } = draft;
        let mut instructions = self.instructed.here();
        if nesting == Nesting::Subflow {
            // What is said of a text is not said of the description of an image in it.
            instructions = Instructions { locked: instructions.locked, ..Instructions::default() };
        }
        self.units.push(Unit {
            id: String::new(),
            role,
            content,
            line: self.lines.line(range.start),
            range,
            heading: self.headings.above(role),
            subflow: nesting == Nesting::Subflow,
            instructions,
            pieces: Vec::new(),
        });
        self.sites.push(site);
        self.units.len() - 1
    }

    /// Sets the greatest length of a translation of a unit.
    pub(super) fn limit(&mut self, unit: usize, max_length: Option<u32>) {
        if let Some(unit) = self.units.get_mut(unit) {
            unit.instructions.max_length = max_length;
        }
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

    fn note(&mut self, at: usize, message: Message) {
        let place = Place::line(&self.options.path, self.lines.line(at));
        self.findings.push(Finding::note(place, message));
    }

    fn finish(mut self) -> Parsed {
        self.end_bare_text();
        self.definitions_before(usize::MAX);
        let left = self.instructed.left().map(|at| (Message::new("md-instruction-unused"), at));
        for (message, at) in left.into_iter().chain(self.labels.finish()) {
            self.warn(at, message);
        }
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
            units: self.units,
            blocks: self.tree.finish(),
        };
        let Reader { sites, findings, fault, languages, .. } = self;
        Parsed { document, sites, findings, fault, languages }
    }
}

/// Whether a unit is written with its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nesting {
    Top,
    Subflow,
}
