//! Rows of text as Markdown: bold, italic, code, links, marks of notes; all else escaped.

use super::page::Shift;
use super::rows::Row;

/// What Markdown can say of a stretch of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Style {
    bold: bool,
    italic: bool,
    mono: bool,
    address: Option<String>,
}

/// A stretch of text in one style.
#[derive(Clone, Debug, PartialEq)]
struct Span {
    text: String,
    style: Style,
    /// The mark of a note, with its value.
    mark: Option<String>,
    raised: bool,
    lowered: bool,
}

/// What a block's text is written with.
pub(super) struct Inks<'a> {
    /// The address of a link of a page.
    pub address: &'a dyn Fn(usize, u32) -> Option<String>,
    /// What the mark that a piece of a row is becomes; none: it marks no note that is known.
    pub reference: &'a dyn Fn(&Row, usize) -> Option<String>,
    /// Whether a row goes on with the last word of the one before.
    pub glued: &'a dyn Fn(&Row, &Row) -> bool,
    /// Bold is how the block is set, and says nothing.
    pub setting: Setting,
}

/// How the text of a block is set as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    Plain,
    /// Headings and heads of tables: bold and italic are no emphasis.
    Display,
}

/// The lines of a block, each a row, without its first bytes of plain text.
pub(super) fn lines(rows: &[Row], skipped: usize, inks: &Inks) -> Vec<String> {
    let mut spans = spans(rows, inks);
    skip(&mut spans, skipped);
    let mut text = String::new();
    let mut at = 0;
    while let Some(span) = spans.get(at) {
        let end = at
            + spans
                .get(at..)
                .unwrap_or_default()
                .iter()
                .take_while(|it| it.style.address == span.style.address)
                .count();
        let group = spans.get(at..end).unwrap_or_default();
        match &span.style.address {
            Some(address) => link(&mut text, group, address),
            None => styled(&mut text, group),
        }
        at = end.max(at + 1);
    }
    text.split('\n').map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Spans of rows; rows end with a line end.
fn spans(rows: &[Row], inks: &Inks) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let last = number.checked_sub(1).and_then(|last| rows.get(last));
        for (index, piece) in row.pieces.iter().enumerate() {
            let between = match (number, index) {
                (0, 0) => "",
                (_, 0) if last.is_some_and(|last| (inks.glued)(last, row)) => "",
                (_, 0) => "\n",
                _ if row.is_spaced(index) => " ",
                _ => "",
            };
            let raised = row.is_raised(piece);
            let mark = row.mark(index);
            let display = inks.setting == Setting::Display;
            let style = Style {
                bold: piece.look.bold && !display,
                italic: piece.look.italic && !display,
                mono: piece.look.mono,
                address: piece.link.and_then(|link| (inks.address)(row.page, link)),
            };
            // A mark is set as the text around it.
            let style = match (&mark, spans.last()) {
                (Some(_), Some(last)) => Style { address: None, ..last.style.clone() },
                _ => style,
            };
            let mark = mark.and_then(|_| (inks.reference)(row, index));
            let lowered = piece.shift == Shift::Lowered;
            let text = piece.text.clone();
            add(&mut spans, between, Span { text, style, mark, raised, lowered });
        }
    }
    spans
}

fn add(spans: &mut Vec<Span>, between: &str, span: Span) {
    let plain = |span: &Span| !span.raised && !span.lowered && span.mark.is_none();
    match spans.last_mut() {
        Some(last) if last.style == span.style && plain(last) && plain(&span) => {
            last.text += between;
            last.text += &span.text;
        }
        Some(last) => {
            // White space stands outside of emphasis and links.
            last.text += between;
            spans.push(span);
        }
        None => spans.push(span),
    }
}

/// Takes the first bytes of the plain text away.
fn skip(spans: &mut Vec<Span>, mut bytes: usize) {
    while bytes > 0 && !spans.is_empty() {
        let Some(first) = spans.first_mut() else { return };
        if first.text.len() <= bytes {
            bytes -= first.text.len();
            spans.remove(0);
        } else {
            let rest = first.text.get(bytes..).unwrap_or_default().to_owned();
            first.text = rest;
            bytes = 0;
        }
    }
    if let Some(first) = spans.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
}

fn link(out: &mut String, spans: &[Span], address: &str) {
    let mut text = String::new();
    styled(&mut text, spans);
    let shown = text.trim();
    let plain: String = spans.iter().map(|span| span.text.as_str()).collect();
    let plain = plain.split_whitespace().collect::<String>();
    let (lead, tail) = margins(&text);
    out.push_str(lead);
    let own = plain == address || address.strip_prefix("mailto:") == Some(&plain);
    if own && !plain.contains(['<', '>', ' ']) && address.contains(':') {
        out.push_str(&format!("<{plain}>"));
    } else {
        let wrapped = address.contains([' ', '(', ')', '<', '>']);
        let address = address.replace(['<', '>'], "").replace('\n', "");
        let address = if wrapped { format!("<{address}>") } else { address };
        out.push_str(&format!("[{shown}]({address})"));
    }
    out.push_str(tail);
}

/// White space at the ends of a text.
fn margins(text: &str) -> (&str, &str) {
    let body = text.trim_start();
    let (lead, rest) = text.split_at(text.len() - body.len());
    let (_, tail) = rest.split_at(rest.trim_end().len());
    (lead, tail)
}

/// Writes spans with their emphasis: outer marks stay open while they can.
fn styled(out: &mut String, spans: &[Span]) {
    let mut open: Vec<&str> = Vec::new();
    for span in spans {
        let own = own_marks(span);
        let common = open.iter().zip(&own).take_while(|(one, other)| one == other).count();
        let (body, gap) = out.split_at(out.trim_end().len());
        let (mut body, gap) = (body.to_owned(), gap.to_owned());
        for mark in open.drain(common..).rev() {
            body.push_str(mark);
        }
        *out = body + &gap;
        let text = span.text.as_str();
        let (lead, _) = margins(text);
        out.push_str(lead);
        for mark in own.iter().skip(common) {
            out.push_str(mark);
            open.push(mark);
        }
        out.push_str(&written(span, text.get(lead.len()..).unwrap_or_default()));
    }
    let (body, gap) = out.split_at(out.trim_end().len());
    let (mut body, gap) = (body.to_owned(), gap.to_owned());
    for mark in open.drain(..).rev() {
        body.push_str(mark);
    }
    *out = body + &gap;
}

fn own_marks(span: &Span) -> Vec<&'static str> {
    let lettered = span.text.contains(char::is_alphanumeric) && !span.style.mono;
    let mut marks = Vec::new();
    if lettered && span.style.bold {
        marks.push("**");
    }
    if lettered && span.style.italic {
        marks.push("*");
    }
    marks
}

fn written(span: &Span, text: &str) -> String {
    if let Some(mark) = &span.mark {
        let (_, tail) = margins(text);
        return format!("{mark}{tail}");
    }
    if span.style.mono && !text.trim().is_empty() && !text.contains(['`', '\n']) {
        let (_, tail) = margins(text);
        return format!("`{}`{tail}", text.trim());
    }
    if span.raised {
        return superscript(text);
    }
    if span.lowered {
        let (_, tail) = margins(text);
        return format!("<sub>{}</sub>{tail}", escape(text.trim_end()));
    }
    escape(text)
}

/// Raised text as the superscripts of Unicode where it has them.
fn superscript(text: &str) -> String {
    let sign = |c: char| match c {
        '0' => Some('⁰'),
        '1' => Some('¹'),
        '2' => Some('²'),
        '3' => Some('³'),
        '4'..='9' => char::from_u32(0x2070 + (c as u32 - '0' as u32)),
        _ => None,
    };
    let (_, tail) = margins(text);
    let body = text.trim_end();
    match body.chars().map(sign).collect::<Option<String>>() {
        Some(signs) => signs + tail,
        None => format!("<sup>{}</sup>{tail}", escape(body)),
    }
}

/// Text as it is, whatever Markdown would make of it.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let needed = match c {
            '\\' | '`' => true,
            '*' => !(space(before) && space(after)),
            '_' => !(word(before) && word(after) || space(before) && space(after)),
            '[' | ']' => true,
            '<' => after.is_some_and(|c| c.is_alphabetic() || matches!(c, '/' | '!' | '?')),
            '&' => after.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
            '~' => after == Some('~') || before == Some('~'),
            _ => false,
        };
        if needed {
            out.push('\\');
        }
        out.push(if c == '\u{a0}' { '\u{a0}' } else { c });
        before = Some(c);
    }
    out
}

/// A first line of a paragraph that would be something else in Markdown.
pub(super) fn escape_start(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    let ordered = (1..=9).contains(&digits) && rest.starts_with(['.', ')']);
    let spaced =
        |at: usize| line.get(at..).is_none_or(|rest| rest.is_empty() || rest.starts_with(' '));
    let hashes = line.chars().take_while(|c| *c == '#').count();
    let sign = line.starts_with(['-', '+']) && spaced(1)
        || (1..=6).contains(&hashes) && spaced(hashes)
        || line.starts_with('>')
        || line.starts_with(['=', '-', '+', '~', ':']) && !line.contains(char::is_alphanumeric);
    if ordered && spaced(digits + 1) {
        let (number, rest) = line.split_at(digits);
        return format!("{number}\\{rest}");
    }
    if sign { format!("\\{line}") } else { line.to_owned() }
}
