//! A tokenizer for HTML as it stands in Markdown: byte ranges of tags, attributes and text.
//!
//! In goes any text, out come tokens that cover it without gaps. It follows the tokenization
//! of the HTML standard (§13.2.5) as far as that decides where a tag ends; nothing is an error.

use std::borrow::Cow;
use std::ops::Range;

/// A stretch of HTML.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Text(Range<usize>),
    Tag(Tag),
    /// A comment, declaration, processing instruction, CDATA section, or a tag without an end.
    Other(Range<usize>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tag {
    pub range: Range<usize>,
    /// In lower case.
    pub name: String,
    pub closing: bool,
    /// Ends with `/>`.
    pub empty: bool,
    pub attributes: Vec<Attribute>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Attribute {
    /// In lower case.
    pub name: String,
    /// The value without its quotation marks.
    pub value: Range<usize>,
    /// The quotation mark around the value.
    pub quote: Option<char>,
}

impl Tag {
    /// The decoded value of an attribute.
    pub(super) fn attribute(&self, html: &str, name: &str) -> Option<String> {
        let attribute = self.attributes.iter().find(|attribute| attribute.name == name)?;
        Some(decode(&html[attribute.value.clone()]).into_owned())
    }

    /// Whether its content is not to be translated (HTML §3.2.6.1, ITS 2.0 §8.1).
    pub(super) fn is_protected(&self, html: &str) -> bool {
        let raw = ["code", "pre", "script", "style", "textarea"].contains(&self.name.as_str());
        raw || self.attribute(html, "translate").is_some_and(|value| value == "no")
    }

    /// Elements without content (HTML §13.1.2).
    pub(super) fn is_void(&self) -> bool {
        const VOID: [&str; 13] = [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
            "track", "wbr",
        ];
        self.empty || VOID.contains(&self.name.as_str())
    }

    /// Whether it stands within a line of text (HTML §3.2.5.2.5, phrasing content).
    pub(super) fn is_inline(&self) -> bool {
        const INLINE: [&str; 38] = [
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
            "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr",
        ];
        INLINE.contains(&self.name.as_str())
    }
}

/// The tokens of some HTML from a position on.
pub(super) struct Tokens<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Tokens { html, at: 0 }
    }

    /// Goes on behind the end tag that matches a start tag just read; to the end without one.
    pub(super) fn skip_element(&mut self, tag: &Tag) {
        let raw = ["script", "style", "textarea"].contains(&tag.name.as_str());
        let mut depth = 1;
        while depth > 0 {
            if raw {
                match find_close(self.html, self.at, &tag.name) {
                    Some(at) => self.at = at,
                    None => self.at = self.html.len(),
                }
            }
            match self.next() {
                Some(Token::Tag(other)) if other.name == tag.name => match other.closing {
                    true => depth -= 1,
                    false if other.is_void() => {}
                    false => depth += 1,
                },
                Some(_) => {}
                None => return,
            }
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let start = self.at;
        let rest = &self.html.as_bytes()[start..];
        if rest.is_empty() {
            return None;
        }
        if !opens(rest) {
            let mut end = start + 1;
            while end < self.html.len() && !opens(&self.html.as_bytes()[end..]) {
                end += 1;
            }
            self.at = end;
            return Some(Token::Text(start..end));
        }
        let token = match rest[1] {
            b'!' | b'?' => None,
            _ => read_tag(self.html, start),
        };
        let token =
            token.map_or_else(|| Token::Other(start..end_of_other(self.html, start)), Token::Tag);
        self.at = match &token {
            Token::Text(range) | Token::Other(range) => range.end,
            Token::Tag(tag) => tag.range.end,
        };
        Some(token)
    }
}

/// The one tag that a text is.
pub(super) fn single_tag(html: &str) -> Option<Tag> {
    match Tokens::new(html).next() {
        Some(Token::Tag(tag)) if tag.range.end == html.len() => Some(tag),
        _ => None,
    }
}

/// Resolves character references.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    // The tokenizer would take a tag for a tag; a lone `<` is text here.
    let text = text.replace('<', "&lt;");
    let mut decoded = String::with_capacity(text.len());
    for token in html5gum::Tokenizer::new(text.as_str()).flatten() {
        if let html5gum::Token::String(piece) = token {
            decoded.push_str(&String::from_utf8_lossy(&piece.value));
        }
    }
    Cow::Owned(decoded)
}

/// Whether something other than text begins here.
fn opens(rest: &[u8]) -> bool {
    match rest {
        [b'<', b'/', next, ..] => next.is_ascii_alphabetic(),
        [b'<', next, ..] => next.is_ascii_alphabetic() || matches!(next, b'!' | b'?'),
        _ => false,
    }
}

fn end_of_other(html: &str, start: usize) -> usize {
    let rest = &html[start..];
    let (open, close) = match rest {
        _ if rest.starts_with("<!--") => ("<!--", "-->"),
        _ if rest.starts_with("<![CDATA[") => ("<![CDATA[", "]]>"),
        _ if rest.starts_with("<?") => ("<?", "?>"),
        _ if rest.starts_with("<!") => ("<!", ">"),
        _ => return html.len(),
    };
    // `<!-->` and `<!--->` are comments too.
    for short in ["<!-->", "<!--->"] {
        if rest.starts_with(short) {
            return start + short.len();
        }
    }
    rest[open.len()..].find(close).map_or(html.len(), |at| start + open.len() + at + close.len())
}

/// Where `</name` stands next.
fn find_close(html: &str, from: usize, name: &str) -> Option<usize> {
    let bytes = html.as_bytes();
    let mut at = from;
    while let Some(found) = html[at..].find("</") {
        at += found;
        let end = at + 2 + name.len();
        if bytes.get(at + 2..end).is_some_and(|text| text.eq_ignore_ascii_case(name.as_bytes())) {
            return Some(at);
        }
        at += 2;
    }
    None
}

fn read_tag(html: &str, start: usize) -> Option<Tag> {
    let bytes = html.as_bytes();
    let closing = bytes.get(start + 1) == Some(&b'/');
    let mut at = start + 1 + usize::from(closing);
    let name_start = at;
    while at < bytes.len()
        && !matches!(bytes[at], b' ' | b'\t' | b'\n' | b'\r' | 0x0C | b'/' | b'>')
    {
        at += 1;
    }
    let name = html[name_start..at].to_ascii_lowercase();
    let mut tag = Tag { range: start..at, name, closing, empty: false, attributes: Vec::new() };
    loop {
        match bytes.get(at)? {
            b'>' => {
                tag.empty = bytes[at - 1] == b'/';
                tag.range.end = at + 1;
                return Some(tag);
            }
            byte if byte.is_ascii_whitespace() || *byte == b'/' => at += 1,
            _ => {
                let (attribute, end) = read_attribute(html, at)?;
                tag.attributes.push(attribute);
                at = end;
            }
        }
    }
}

/// The attribute that begins here, and where it ends.
fn read_attribute(html: &str, start: usize) -> Option<(Attribute, usize)> {
    let bytes = html.as_bytes();
    let skip = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
            at += 1;
        }
        at
    };
    // A `=` that comes first belongs to the name (HTML §13.2.5.32).
    let mut at = start + 1;
    while !matches!(bytes.get(at)?, b'=' | b'>' | b'/') && !bytes[at].is_ascii_whitespace() {
        at += 1;
    }
    // The first byte may begin a longer character; the loop ends on an ASCII byte.
    let name = html[start..at].to_ascii_lowercase();
    let equals = skip(at);
    if bytes.get(equals) != Some(&b'=') {
        return Some((Attribute { name, value: at..at, quote: None }, at));
    }
    let value = skip(equals + 1);
    match bytes.get(value)? {
        quote @ (b'"' | b'\'') => {
            let end = value + 1 + html[value + 1..].find(char::from(*quote))?;
            let quote = Some(char::from(*quote));
            Some((Attribute { name, value: value + 1..end, quote }, end + 1))
        }
        _ => {
            let mut end = value;
            while !matches!(bytes.get(end)?, b'>') && !bytes[end].is_ascii_whitespace() {
                end += 1;
            }
            Some((Attribute { name, value: value..end, quote: None }, end))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let show = |token| match token {
            Token::Text(range) => format!("T {}", &html[range]),
            Token::Other(range) => format!("O {}", &html[range]),
            Token::Tag(tag) => format!("{} {}", &html[tag.range.clone()], tag.attributes.len()),
        };
        Tokens::new(html).map(show).collect()
    }

    #[test]
    fn tokens_cover_the_text() {
        let html = "a < b <p class=x title='a>b' é>t</P><!-- <i> --><br/><?x?><a \"";
        let tokens = shown(html);
        assert_eq!(tokens[0], "T a < b ");
        assert_eq!(tokens[1], "<p class=x title='a>b' é> 3");
        assert_eq!(tokens[3], "</P> 0");
        assert_eq!(tokens[4], "O <!-- <i> -->");
        assert_eq!(tokens.last().unwrap(), "O <a \"");
    }

    #[test]
    fn an_element_is_skipped_with_what_it_holds() {
        let html = "<div translate=no><div>a</div></div>b<script>'<b>'</script>c";
        let mut tokens = Tokens::new(html);
        let Some(Token::Tag(tag)) = tokens.next() else { panic!() };
        assert!(tag.is_protected(html));
        tokens.skip_element(&tag);
        assert_eq!(tokens.next(), Some(Token::Text(36..37)));
        let Some(Token::Tag(tag)) = tokens.next() else { panic!() };
        tokens.skip_element(&tag);
        assert_eq!(&html[tokens.at..], "c");
    }

    #[test]
    fn references_are_resolved() {
        assert_eq!(decode("a &amp; b &#x41; < &nope;"), "a & b A < &nope;");
    }
}
