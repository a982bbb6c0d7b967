//! The content of a unit as spans: codes become nested styles, links, notes and images.
//!
//! Codes may come back from a translator crossed, doubled or missing. Nothing of that loses
//! text: a span left open ends with its unit, a crossed one is closed and opened again.

use super::addresses::linked;
use super::compose::Composer;
use super::tree::{Span, State};
use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Role};

/// Spans nested deeper than this keep their text and lose their style.
const MAX_DEPTH: usize = 12;
/// A code that has been opened, with what stands in it so far.
struct Frame<'c> {
    code: Option<&'c Code>,
    spans: Vec<Span>,
}

impl Composer<'_> {
    /// The content of a unit of the edition.
    pub fn unit(&mut self, unit: usize) -> Vec<Span> {
        let edition = self.edition;
        let Some(content) = edition.contents.get(unit) else { return Vec::new() };
        let mut spans = self.content(unit, content);
        self.report_letters(unit);
        let document = edition.document;
        let role = document.units.get(unit).map(|unit| unit.role);
        if !matches!(role, Some(Role::Heading(_) | Role::Title)) {
            spans = self.placed(unit, linked(spans));
        }
        let locked = document.units.get(unit).is_some_and(|unit| unit.instructions.locked);
        if !locked || document.lang == *edition.lang || spans.is_empty() {
            return spans;
        }
        let lang = document.lang.to_string();
        let (lang, region) = (super::meta::language(&lang), super::meta::region(&lang));
        vec![Span::Foreign { lang, region, c: spans }]
    }

    /// A text with the places in it to which links may lead, at its start. Those in the head of a table,
    /// which may be set again, and those of images are no places.
    fn placed(&mut self, unit: usize, spans: Vec<Span>) -> Vec<Span> {
        let role = self.edition.document.units.get(unit).map(|unit| unit.role);
        if role == Some(Role::TableHeader) || begins_with_image(&spans) {
            return spans;
        }
        let mut targets = Vec::new();
        for id in self.headings.places(unit) {
            if self.entries.insert(id.clone(), Vec::new()).is_none() {
                targets.push(Span::Target { id: id.clone() });
            }
        }
        targets.extend(spans);
        targets
    }

    /// Any content of a unit.
    pub fn content(&mut self, unit: usize, content: &Content) -> Vec<Span> {
        let mut stack = vec![Frame { code: None, spans: Vec::new() }];
        let mut space = true;
        self.letters.begin();
        for inline in &content.0 {
            match inline {
                Inline::Text(text) => {
                    let text = collapse(text, &mut space);
                    let spans = self.letters.spans(&text);
                    top(&mut stack).extend(spans);
                }
                Inline::Code(code) => match code.kind {
                    CodeKind::Open => stack.push(Frame { code: Some(code), spans: Vec::new() }),
                    CodeKind::Close => self.close(unit, code.id, &mut stack),
                    CodeKind::Standalone => {
                        let spans = self.standalone(unit, code);
                        space = matches!(spans.last(), Some(Span::Break))
                            || (spans.is_empty() && space);
                        let row = top(&mut stack);
                        if row.last().is_some_and(is_note) && spans.first().is_some_and(is_note) {
                            row.push(Span::Text(BETWEEN_NOTES.to_owned()));
                        }
                        row.extend(spans);
                    }
                },
            }
        }
        while stack.len() > 1 {
            self.pop(unit, &mut stack);
        }
        let mut spans = stack.pop().map(|frame| frame.spans).unwrap_or_default();
        trim_end(&mut spans);
        join_passages(spans)
    }

    /// Closes the innermost open code of this number; those inside it are closed too and
    /// opened again behind it. A closing code without an opening one says nothing.
    fn close(&mut self, unit: usize, id: u32, stack: &mut Vec<Frame>) {
        let is_it = |frame: &Frame| frame.code.is_some_and(|code| code.id == id);
        let Some(at) = stack.iter().rposition(is_it) else { return };
        let again: Vec<_> = stack[at + 1..].iter().map(|frame| frame.code).collect();
        while stack.len() > at {
            self.pop(unit, stack);
        }
        stack.extend(again.into_iter().map(|code| Frame { code, spans: Vec::new() }));
    }

    /// Ends the innermost span and adds it to the one around it.
    fn pop(&mut self, unit: usize, stack: &mut Vec<Frame>) {
        let depth = stack.len();
        let Some(frame) = stack.pop() else { return };
        let spans = match frame.code {
            Some(code) if depth <= MAX_DEPTH => {
                let is_quote =
                    |code: &Code| matches!(&code.class, CodeClass::Html(it) if it == "q");
                let quoted = stack.iter().any(|frame| frame.code.is_some_and(is_quote));
                let spans = self.wrap(unit, code, frame.spans, quoted);
                self.in_language(code, spans)
            }
            _ => frame.spans,
        };
        top(stack).extend(spans);
    }

    /// What an opened and closed code makes of the spans in it.
    fn wrap(&mut self, unit: usize, code: &Code, c: Vec<Span>, quoted: bool) -> Vec<Span> {
        if let CodeClass::Image(destination) = &code.class {
            let alt = plain(&c);
            return vec![self.image(unit, destination, (alt, None), Vec::new())];
        }
        if c.is_empty() {
            return c;
        }
        vec![match &code.class {
            CodeClass::Strong => Span::Strong { c },
            CodeClass::Emphasis => Span::Emph { c },
            CodeClass::Strikethrough => Span::Strike { c },
            CodeClass::Link(destination) => return self.link(unit, destination, c),
            CodeClass::Untranslated(lang) => passage(State::Untranslated, lang, c),
            CodeClass::Outdated => passage(State::Outdated, &self.edition.lang.to_string(), c),
            CodeClass::Unreviewed => passage(State::Unreviewed, &self.edition.lang.to_string(), c),
            CodeClass::Html(name) => return self.element(name, c, quoted),
            _ => return c,
        }]
    }

    /// A code that stands alone.
    fn standalone(&mut self, unit: usize, code: &Code) -> Vec<Span> {
        match &code.class {
            CodeClass::CodeSpan(text) => self.code_span(text),
            CodeClass::HardBreak => vec![Span::Break],
            CodeClass::Html(name) if name == "br" => vec![Span::Break],
            CodeClass::Html(name) if name == "wbr" => vec![Span::Wbr],
            CodeClass::FootnoteRef(label) => self.note_reference(unit, label),
            CodeClass::Image(destination) => {
                let (alt, title) = (self.alternative_text(code), self.image_title(code));
                vec![self.image(unit, destination, alt, title)]
            }
            CodeClass::Link(destination) => {
                let c = self.letters.spans(&code.equiv);
                self.link(unit, destination, c)
            }
            _ => self.letters.spans(&code.equiv),
        }
    }

    fn code_span(&mut self, text: &str) -> Vec<Span> {
        let text = self.letters.string(text);
        self.letters
            .drawn(&text)
            .into_iter()
            .map(|span| match span {
                Span::Text(text) => Span::Code { text },
                other => other,
            })
            .collect()
    }
}

/// Whether the first of some spans is an image, however deep: then it may be more than a part of a line.
fn begins_with_image(spans: &[Span]) -> bool {
    spans.first().is_none_or(|first| {
        matches!(first, Span::Image(_)) || children(first).is_some_and(begins_with_image)
    })
}

/// The spans that are being filled.
fn top<'s>(stack: &'s mut Vec<Frame>) -> &'s mut Vec<Span> {
    if stack.is_empty() {
        stack.push(Frame { code: None, spans: Vec::new() });
    }
    let last = stack.len() - 1;
    &mut stack[last].spans
}

/// A text with each run of white space as one space, and none at the start of a line.
/// No-break spaces stay.
fn collapse(text: &str, space: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, ' ' | '\t' | '\n' | '\r') {
            if !*space {
                out.push(' ');
            }
            *space = true;
        } else {
            out.push(c);
            *space = false;
        }
    }
    out
}

/// Takes white space and breaks off the end.
fn trim_end(spans: &mut Vec<Span>) {
    while let Some(last) = spans.last_mut() {
        match last {
            Span::Break | Span::Wbr => {}
            Span::Text(text) => {
                text.truncate(text.trim_end_matches([' ', '\n']).len());
                if !text.is_empty() {
                    return;
                }
            }
            _ => return,
        }
        spans.pop();
    }
}

/// A passage of a language, which is marked.
pub fn passage(state: State, lang: &str, c: Vec<Span>) -> Span {
    Span::Passage { state, lang: super::meta::language(lang), region: super::meta::region(lang), c }
}

/// Passages in the same state that follow each other, with nothing but space between, are
/// one: it is marked, and its state read out, once.
fn join_passages(spans: Vec<Span>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        let Span::Passage { state, lang, c, .. } = &span else {
            out.push(span);
            continue;
        };
        let gap = matches!(out.last(), Some(Span::Text(text)) if text.trim().is_empty());
        let before = out.len().checked_sub(if gap { 2 } else { 1 });
        let joins = before.and_then(|at| out.get(at)).is_some_and(|before| {
            matches!(before, Span::Passage { state: own, lang: same, .. } if own == state && same == lang)
        });
        if joins {
            let space = if gap { out.pop() } else { None };
            if let Some(Span::Passage { c: joined, .. }) = out.last_mut() {
                joined.extend(space);
                joined.extend(c.iter().cloned());
            }
        } else {
            out.push(span);
        }
    }
    out
}

/// The arms of a match on a span for all that hold spans.
macro_rules! holders {
    ($c:ident) => {
        Span::Strong { $c }
            | Span::Emph { $c }
            | Span::Strike { $c }
            | Span::Under { $c }
            | Span::Sub { $c }
            | Span::Sup { $c }
            | Span::Small { $c }
            | Span::Mark { $c }
            | Span::Kbd { $c }
            | Span::Address { $c }
            | Span::Link { $c, .. }
            | Span::Time { $c, .. }
            | Span::Anchor { $c, .. }
            | Span::Missing { $c }
            | Span::Foreign { $c, .. }
            | Span::Passage { $c, .. }
    };
}

/// The spans that a span holds, if it is a style or a link.
pub fn children(span: &Span) -> Option<&[Span]> {
    match span {
        holders!(c) => Some(c),
        _ => None,
    }
}

/// The same, to be changed.
pub fn children_mut(span: &mut Span) -> Option<&mut Vec<Span>> {
    match span {
        holders!(c) => Some(c),
        _ => None,
    }
}

/// What parts the numbers of two notes in a row, which would read as one.
const BETWEEN_NOTES: &str = "\u{202f}";

fn is_note(span: &Span) -> bool {
    matches!(span, Span::Note { .. } | Span::NoteRef { .. })
}

/// True if a note is defined in the spans.
pub fn holds_note(spans: &[Span]) -> bool {
    spans
        .iter()
        .any(|span| matches!(span, Span::Note { .. }) || children(span).is_some_and(holds_note))
}

/// The text of spans that a font sets: without the signs that are drawn.
pub fn spoken(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(text) | Span::Code { text } => text.clone(),
            span => children(span).map(spoken).unwrap_or_default(),
        })
        .collect()
}

/// The text of spans, without styles, notes and images.
pub fn plain(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(text) | Span::Code { text } => text.clone(),
            Span::Glyph { alt } => alt.clone(),
            Span::Break => " ".to_owned(),
            span => children(span).map(plain).unwrap_or_default(),
        })
        .collect()
}

/// Spans for a second appearance, in the contents or a repeated column: without notes, which
/// may stand only once, links and images.
pub fn echo(spans: &[Span]) -> Vec<Span> {
    let mut out = Vec::new();
    for span in spans {
        match span {
            Span::Note { .. } | Span::NoteRef { .. } | Span::Image(_) | Span::Target { .. } => {}
            Span::Break => out.push(Span::Text(" ".to_owned())),
            Span::Link { c, .. } | Span::Anchor { c, .. } | Span::Missing { c } => {
                out.extend(echo(c));
            }
            Span::Strong { c } => out.push(Span::Strong { c: echo(c) }),
            Span::Emph { c } => out.push(Span::Emph { c: echo(c) }),
            Span::Strike { c } => out.push(Span::Strike { c: echo(c) }),
            Span::Under { c } => out.push(Span::Under { c: echo(c) }),
            Span::Sub { c } => out.push(Span::Sub { c: echo(c) }),
            Span::Sup { c } => out.push(Span::Sup { c: echo(c) }),
            Span::Small { c } => out.push(Span::Small { c: echo(c) }),
            Span::Mark { c } => out.push(Span::Mark { c: echo(c) }),
            Span::Kbd { c } => out.push(Span::Kbd { c: echo(c) }),
            Span::Address { c } => out.push(Span::Address { c: echo(c) }),
            // There it says what it should.
            Span::Passage { state: State::Unreviewed, c, .. } => out.extend(echo(c)),
            Span::Passage { state, lang, region, c } => out.push(Span::Passage {
                state: *state,
                lang: lang.clone(),
                region: region.clone(),
                c: echo(c),
            }),
            Span::Foreign { lang, region, c } => {
                out.push(Span::Foreign { lang: lang.clone(), region: region.clone(), c: echo(c) })
            }
            span => out.push(span.clone()),
        }
    }
    out
}
