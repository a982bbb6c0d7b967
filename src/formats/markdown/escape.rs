//! How text is spelled where it stands: as little escaped as its neighbours allow.

use super::sites::{Surroundings, trim};
use super::spans::Token;
use super::write::Effort;
use std::borrow::Cow;

/// Where Markdown is written.
pub(super) struct Bounds<'a> {
    pub around: Surroundings,
    /// Within the text of a link or image from the beginning.
    pub in_link: bool,
    /// What a further line begins with.
    pub prefix: &'a str,
    pub line_end: &'a str,
    pub effort: Effort,
}

/// Line breaks as spaces. A NUL, which no text file may hold, is the replacement character.
pub(super) fn on_one_line(text: &str) -> String {
    text.replace("\r\n", " ").replace(['\n', '\r'], " ").replace('\0', "\u{FFFD}")
}

/// Writes a unit as Markdown.
pub(super) fn markdown(tokens: &[Token], bounds: &Bounds<'_>) -> String {
    let tokens = trimmed(tokens);
    let tildes = tokens
        .iter()
        .map(|token| match token.as_ref() {
            Token::Text(text) | Token::Markup(text) => text.matches('~').count(),
            _ => 0,
        })
        .sum();
    let mut writer = Writer {
        bounds,
        out: String::new(),
        links: usize::from(bounds.in_link),
        tildes,
        new_line: true,
    };
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1);
        match token.as_ref() {
            Token::Text(text) => writer.text(text, next.map(Cow::as_ref)),
            Token::Markup(text) => writer.markup(text),
            Token::LinkOpen => {
                writer.markup("[");
                writer.links += 1;
            }
            Token::LinkClose(text) => {
                writer.markup(text);
                writer.links = writer.links.saturating_sub(1);
            }
            Token::Break(native) => {
                let before = at.checked_sub(1).and_then(|at| tokens.get(at));
                let lone = [before, next].iter().any(|token| {
                    token.is_none_or(|token| matches!(token.as_ref(), Token::Break(_)))
                });
                writer.line_break(native, lone);
            }
            Token::Delimiter { native, .. } => writer.markup(native),
        }
    }
    writer.out
}

/// The tokens without white space at the beginning and end.
pub(super) fn trimmed(tokens: &[Token]) -> Vec<Cow<'_, Token>> {
    let mut tokens: Vec<Cow<'_, Token>> = tokens.iter().map(Cow::Borrowed).collect();
    if let Some(first) = tokens.first_mut()
        && let Token::Text(text) = first.as_ref()
    {
        *first = Cow::Owned(Token::Text(text.trim_start_matches([' ', '\t']).to_owned()));
    }
    if let Some(last) = tokens.last_mut()
        && let Token::Text(text) = last.as_ref()
    {
        *last = Cow::Owned(Token::Text(text.trim_end_matches([' ', '\t']).to_owned()));
    }
    tokens
}

struct Writer<'a> {
    bounds: &'a Bounds<'a>,
    out: String,
    /// How many links are open.
    links: usize,
    /// How many tildes there are in the unit.
    tildes: usize,
    /// Nothing has been written on the line.
    new_line: bool,
}

impl Writer<'_> {
    fn markup(&mut self, text: &str) {
        self.out.push_str(text);
        self.new_line &= text.is_empty();
    }

    fn line_break(&mut self, native: &str, lone: bool) {
        let several = matches!(self.bounds.around, Surroundings::Lines | Surroundings::Underlined);
        if !several || lone || self.bounds.effort == Effort::Full || self.links > 0 {
            self.markup("<br>");
            return;
        }
        let kept = self.out.trim_end_matches([' ', '\t']).len();
        let spaces = self.out.split_off(kept);
        spaces.chars().for_each(|char| self.reference(char));
        self.out.push_str(native);
        self.out.push_str(self.bounds.line_end);
        self.out.push_str(self.bounds.prefix);
        self.new_line = true;
    }

    fn reference(&mut self, char: char) {
        self.out.push_str(&format!("&#{};", u32::from(char)));
    }

    fn text(&mut self, text: &str, next: Option<&Token>) {
        if text.is_empty() {
            return;
        }
        let start = self.out.len();
        let new_line = std::mem::replace(&mut self.new_line, false);
        let mut text = text;
        if new_line {
            let core = text.trim_start_matches([' ', '\t']);
            text[..text.len() - core.len()].chars().for_each(|char| self.reference(char));
            text = core;
        }
        let after = match next {
            Some(Token::Text(text) | Token::Markup(text) | Token::LinkClose(text)) => {
                text.chars().next()
            }
            Some(Token::LinkOpen) => Some('['),
            _ => None,
        };
        if self.bounds.effort == Effort::Full {
            self.full(text);
            return;
        }
        // Brackets are markup only before these, or around the label of a definition.
        let linking = ["](", "][", "]:"].iter().any(|pair| text.contains(pair));
        let attributes = self.is_heading() && next.is_none() && text.trim_end().ends_with('}');
        let mut before = self.out[..start].chars().next_back().filter(|_| !new_line);
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            let after = chars.peek().copied().or(after);
            match char {
                '{' if attributes => self.reference(char),
                '&' if is_reference(chars.clone()) => self.out.push_str("&amp;"),
                '[' if linking || self.links > 0 || after == Some('^') => self.out.push_str("\\["),
                _ if self.needs_backslash(char, before, after) => {
                    self.out.push('\\');
                    self.out.push(char);
                }
                _ => self.out.push(char),
            }
            before = Some(char);
        }
        if new_line && !self.is_heading() {
            self.guard(start, after.is_none());
        }
        if self.bounds.around == Surroundings::Heading && next.is_none() {
            self.guard_end(start);
        }
    }

    fn is_heading(&self) -> bool {
        matches!(self.bounds.around, Surroundings::Heading | Surroundings::Underlined)
    }

    /// Everything that could be markup.
    fn full(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '{' | '}' if self.is_heading() => self.reference(char),
                // A backslash does not keep a backtick from ending a code span.
                '`' | '\t' | '\u{B}' | '\u{C}' | '\u{FEFF}' => self.reference(char),
                _ if char.is_ascii_punctuation() => {
                    self.out.push('\\');
                    self.out.push(char);
                }
                _ => self.out.push(char),
            }
        }
    }

    fn needs_backslash(&self, char: char, before: Option<char>, after: Option<char>) -> bool {
        let space = |char: Option<char>| char.is_some_and(char::is_whitespace);
        let word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        match char {
            '`' => true,
            '\\' => after.is_none_or(|char| char.is_ascii_punctuation()),
            '*' => !(space(before) && space(after)),
            '_' => !(space(before) && space(after) || word(before) && word(after)),
            '~' => self.tildes > 1,
            '|' => self.bounds.around == Surroundings::Cell,
            '<' => after.is_some_and(|char| char.is_ascii_alphabetic() || "/!?".contains(char)),
            ']' => self.links > 0 || after.is_some_and(|char| "([:".contains(char)),
            '!' => after == Some('['),
            _ => false,
        }
    }

    /// Puts a backslash where a line would begin a block.
    fn guard(&mut self, start: usize, is_end: bool) {
        if let Some(at) = block_mark(&self.out[start..], is_end) {
            self.out.insert(start + at, '\\');
        }
    }

    /// Puts a backslash before the `#` that would close a heading.
    fn guard_end(&mut self, start: usize) {
        let text = &self.out[start..];
        let core = text.trim_end_matches('#').len();
        if core < text.len() && (core == 0 || text[..core].ends_with([' ', '\t'])) {
            self.out.insert(start + core, '\\');
        }
    }
}

/// Where a backslash keeps a line from beginning a block.
fn block_mark(line: &str, is_end: bool) -> Option<usize> {
    let bytes = line.as_bytes();
    let first = *bytes.first()?;
    // A mark is followed by a space, or by the end of the line.
    let marks = |at: usize| match bytes.get(at) {
        Some(byte) => matches!(byte, b' ' | b'\t'),
        None => is_end,
    };
    let only = |set: &str| line.chars().all(|char| set.contains(char));
    match first {
        b'#' => {
            let count = bytes.iter().take_while(|byte| **byte == b'#').count();
            (count <= 6 && marks(count)).then_some(0)
        }
        b'>' => Some(0),
        b'-' | b'+' if marks(1) => Some(0),
        b'-' | b'=' | b'+' | b':' | b'|' if only("-=+:| \t") => Some(0),
        b'[' => {
            let task = matches!(bytes.get(1..3), Some([b' ' | b'x' | b'X' | b'\t', b']']));
            task.then_some(0)
        }
        b'0'..=b'9' => {
            let count = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let point = matches!(bytes.get(count), Some(b'.' | b')'));
            (count <= 9 && point && marks(count + 1)).then_some(count)
        }
        _ => None,
    }
}

/// Whether an ampersand before these characters looks like a character reference.
fn is_reference(rest: impl Iterator<Item = char>) -> bool {
    // No name is shorter than 2 characters or longer than 32.
    for (at, char) in rest.take(34).enumerate() {
        match char {
            ';' => return at > 1,
            '#' if at == 0 => {}
            _ if char.is_ascii_alphanumeric() => {}
            _ => return false,
        }
    }
    false
}

/// A text in which nothing is markup, neither for Markdown nor for HTML.
pub(super) fn everything(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        if char.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

/// The title of a link; `close` is its last delimiter.
pub(super) fn title(text: &str, close: char, around: Surroundings, effort: Effort) -> String {
    let mut out = String::new();
    let mut chars = trim(text).chars().peekable();
    while let Some(char) = chars.next() {
        let after = chars.peek().copied();
        let escaped = match char {
            '\\' => after.is_none_or(|char| char.is_ascii_punctuation()),
            '&' => is_reference(chars.clone()),
            '(' => close == ')',
            '|' => around == Surroundings::Cell,
            _ => char == close,
        };
        if escaped || (effort == Effort::Full && char.is_ascii_punctuation()) {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

/// The destination of a link, in angle brackets where it needs them.
pub(super) fn destination(text: &str, angled: bool, around: Surroundings) -> String {
    let text = trim(text);
    let bare = !text.is_empty()
        && !text.starts_with('<')
        && !text.contains(|char: char| char.is_whitespace() || char.is_control());
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let after = chars.peek().copied();
        let escaped = match char {
            '\\' => after.is_none_or(|char| char.is_ascii_punctuation()),
            '&' => is_reference(chars.clone()),
            '(' | ')' => bare && !angled,
            '<' | '>' => true,
            '|' => around == Surroundings::Cell,
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(char);
    }
    if angled || bare { out } else { format!("<{out}>") }
}
