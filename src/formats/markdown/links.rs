//! Destinations, titles and labels: where they stand in the markup of links, images and
//! reference definitions (CommonMark 0.31 §4.7, §6.3, §6.4).

use super::sites::one_line;
use pulldown_cmark::LinkType;
use std::ops::Range;

/// What pulldown-cmark says about a link or image.
#[derive(Clone, Debug)]
pub(super) struct Link {
    kind: LinkType,
    pub destination: String,
    pub title: String,
    label: String,
}

/// What stands behind the text of a link.
#[derive(Debug)]
pub(super) struct Tail {
    /// From the closing bracket on, on one line. A reference is always full (`][label]`), so
    /// that a translated text does not change what it refers to.
    pub native: String,
    pub parts: Parts,
    /// Where it ends in the source.
    pub end: usize,
}

/// Where destination and title stand in a text.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Parts {
    /// Without `<` and `>`; whether there are any.
    pub destination: Option<(Range<usize>, bool)>,
    /// Without the delimiters; the closing one.
    pub title: Option<(Range<usize>, char)>,
}

impl Link {
    pub(super) fn new(kind: LinkType, destination: &str, title: &str, label: &str) -> Self {
        // CommonMark 0.31 §6.5: that of an address of mail leads to its mailbox.
        let scheme = if kind == LinkType::Email { "mailto:" } else { "" };
        Link {
            kind,
            destination: format!("{scheme}{destination}"),
            title: one_line(title),
            label: one_line(label),
        }
    }

    pub(super) fn is_auto(&self) -> bool {
        matches!(self.kind, LinkType::Autolink | LinkType::Email)
    }

    /// Reads what stands behind the text of the link, from its closing bracket to its end.
    pub(super) fn tail(&self, source: &str, range: Range<usize>) -> Tail {
        let mut end = range.end;
        if self.kind == LinkType::Inline {
            let native = one_line(&source[range]);
            let parts = if native.starts_with("](") { parts(&native, 2) } else { Parts::default() };
            return Tail { native, parts, end };
        }
        // The range of a collapsed reference leaves out its empty brackets.
        if self.kind == LinkType::Collapsed && source[end..].starts_with("[]") {
            end += 2;
        }
        Tail { native: format!("][{}]", self.label), parts: Parts::default(), end }
    }
}

/// Finds the title of a reference definition; the text begins with its label.
pub(super) fn definition_parts(definition: &str) -> Parts {
    let mut escaped = false;
    for (at, char) in definition.char_indices() {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' if definition[at..].starts_with("]:") => return parts(definition, at + 2),
            _ => {}
        }
    }
    Parts::default()
}

/// Finds destination and title from a position on.
fn parts(text: &str, from: usize) -> Parts {
    let mut found = Parts::default();
    let start = skip_space(text, from);
    let rest = &text[start..];
    let next = if let Some(inner) = rest.strip_prefix('<') {
        let Some(length) = unescaped(inner, '>') else { return found };
        found.destination = Some((start + 1..start + 1 + length, true));
        start + length + 2
    } else {
        let end = start + bare_length(rest);
        if end > start {
            found.destination = Some((start..end, false));
        }
        end
    };
    let start = skip_space(text, next);
    let close = match text[start..].chars().next() {
        Some(quote @ ('"' | '\'')) => quote,
        Some('(') => ')',
        _ => return found,
    };
    if let Some(length) = unescaped(&text[start + 1..], close) {
        found.title = Some((start + 1..start + 1 + length, close));
    }
    found
}

/// The length of a destination without angle brackets.
fn bare_length(text: &str) -> usize {
    let mut depth = 0;
    let mut escaped = false;
    for (at, char) in text.char_indices() {
        match char {
            _ if char.is_ascii_whitespace() => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Where a character stands that no backslash is before.
fn unescaped(text: &str, wanted: char) -> Option<usize> {
    let mut escaped = false;
    for (at, char) in text.char_indices() {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == wanted => return Some(at),
            _ => {}
        }
    }
    None
}

/// Behind white space, and behind the marks of quotations at the beginning of a line.
fn skip_space(text: &str, from: usize) -> usize {
    let mut new_line = false;
    for (at, char) in text[from..].char_indices() {
        match char {
            '\n' | '\r' => new_line = true,
            '>' if new_line => {}
            _ if char.is_ascii_whitespace() => {}
            _ => return from + at,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destination_and_title_are_found() {
        let text = "](</a b> 'ti\\'t')";
        let found = parts(text, 2);
        assert_eq!(&text[found.destination.unwrap().0], "/a b");
        assert_eq!(&text[found.title.unwrap().0], "ti\\'t");
        let text = "[x\\]]: /a(b)\n> > (title)";
        let found = definition_parts(text);
        assert_eq!(&text[found.destination.unwrap().0], "/a(b)");
        assert_eq!(&text[found.title.unwrap().0], "title");
        assert_eq!(parts("]()", 2), Parts::default());
    }
}
