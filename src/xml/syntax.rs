//! The grammar of XML 1.0 (fifth edition) below the level of tags: characters, names,
//! references, attributes, the declaration.

use crate::model::Message;
use std::borrow::Cow;
use std::ops::Range;

/// What is wrong in a piece of markup, and at which byte of it.
pub(super) struct Fault {
    pub at: usize,
    pub message: Message,
}

pub(super) type Checked<T> = Result<T, Fault>;

impl Fault {
    pub fn new(at: usize, id: &'static str) -> Self {
        Fault { at, message: Message::new(id) }
    }

    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.message = self.message.with(name, shorten(value));
        self
    }

    /// The same fault, seen from a text that begins some bytes earlier.
    fn after(mut self, bytes: usize) -> Self {
        self.at += bytes;
        self
    }
}

/// The beginning of a text that may be as long as its file.
fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// XML 1.0 production 2: whether a character may stand in a document at all.
pub fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Whether a text may hold a character that production 2 does not allow: bytes of such
/// characters are there, though they may be part of others.
pub(super) fn has_suspicious(raw: &str) -> bool {
    let suspicious =
        |byte: u8| byte == 0xEF || (byte < 0x20 && byte != b'\t' && byte != b'\n' && byte != b'\r');
    // In blocks without early end, which compilers make many bytes at a time of.
    raw.as_bytes()
        .chunks(64)
        .any(|block| block.iter().fold(false, |found, byte| found | suspicious(*byte)))
}

/// Checks that a piece holds only characters of production 2.
pub(super) fn check_characters(raw: &str) -> Checked<()> {
    // Nearly always nothing is found, and this pass is all it costs.
    if !has_suspicious(raw) {
        return Ok(());
    }
    match raw.char_indices().find(|(_, c)| !is_char(*c)) {
        Some((at, c)) => {
            let code = format!("U+{:04X}", u32::from(c));
            Err(Fault::new(at, "xml-character").with("code", &code))
        }
        None => Ok(()),
    }
}

/// Production 4 without the colon.
fn is_name_start(c: char) -> bool {
    matches!(c, 'A'..='Z' | '_' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}'
        | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

/// Production 4a without the colon.
fn is_name_char(c: char) -> bool {
    is_name_start(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}'
            | '\u{203F}'..='\u{2040}')
}

/// Namespaces in XML 1.0, production 4: a name without colon.
pub(super) fn is_ncname(text: &str) -> bool {
    let ascii = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    if text.bytes().all(ascii) {
        return text
            .bytes()
            .next()
            .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_');
    }
    let mut chars = text.chars();
    chars.next().is_some_and(is_name_start) && chars.all(is_name_char)
}

/// XML 1.0 production 7: what `NMTOKEN` allows. Colons are no part of names with namespaces,
/// but of this.
pub fn is_nmtoken(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c == ':' || is_name_char(c))
}

/// Namespaces in XML 1.0, production 4, as other formats use it.
pub fn is_name_without_colon(text: &str) -> bool {
    is_ncname(text)
}

/// Namespaces in XML 1.0, production 7: a name with a prefix or without.
pub(super) fn is_qname(text: &str) -> bool {
    match split_prefix(text) {
        Some((prefix, local)) => is_ncname(prefix) && is_ncname(local),
        None => is_ncname(text),
    }
}

/// Prefix and local name, if there is a prefix.
pub(super) fn split_prefix(qualified: &str) -> Option<(&str, &str)> {
    // Names are short: a loop is quicker than a search.
    let at = qualified.bytes().position(|byte| byte == b':')?;
    Some((&qualified[..at], &qualified[at + 1..]))
}

/// What a reference stands for; `body` is what is between `&` and `;`.
pub(super) fn resolve(body: &str) -> Checked<char> {
    let bad = || Fault::new(0, "xml-char-reference").with("reference", body);
    let digits = match body {
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "amp" => return Ok('&'),
        "apos" => return Ok('\''),
        "quot" => return Ok('"'),
        _ => body.strip_prefix('#'),
    };
    let Some(digits) = digits else {
        let id = if is_ncname(body) { "xml-entity" } else { "xml-ampersand" };
        return Err(Fault::new(0, id).with("name", body));
    };
    let (digits, radix) = match digits.strip_prefix('x') {
        Some(hexadecimal) => (hexadecimal, 16),
        None => (digits, 10),
    };
    // from_str_radix would take a sign.
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Err(bad());
    }
    let code = u32::from_str_radix(digits, radix).map_err(|_| bad())?;
    char::from_u32(code).filter(|c| is_char(*c)).ok_or_else(bad)
}

/// The character that a numeric reference stands for, though XML may not allow it.
pub(super) fn character(body: &str) -> Option<char> {
    let digits = body.strip_prefix('#')?;
    let code = match digits.strip_prefix('x') {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
        None => digits.parse(),
    };
    code.ok().and_then(char::from_u32)
}

/// A character that XML does not allow: where it stands first and last, by its byte, and how often.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Odd {
    pub c: char,
    pub first: usize,
    pub last: usize,
    pub count: usize,
}

/// The characters of a well-formed stretch that XML does not allow, as they are or as references,
/// in the order in which they come first. Comments and sections of CDATA have no references.
pub(crate) fn odd_characters(raw: &str) -> Vec<Odd> {
    let mut literal = 0;
    let mut found: Vec<Odd> = Vec::new();
    for (at, c) in raw.char_indices() {
        let rest = &raw[at..];
        let until = |end: &str| at + rest.find(end).unwrap_or(rest.len());
        let mut meant = Some(c);
        match c {
            c if !is_char(c) => {}
            _ if at < literal => {}
            '<' if rest.starts_with("<!--") => literal = until("-->"),
            '<' if rest.starts_with("<![CDATA[") => literal = until("]]>"),
            '&' => meant = rest[1..].split_once(';').and_then(|(body, _)| character(body)),
            _ => {}
        }
        let Some(c) = meant.filter(|c| !is_char(*c)) else { continue };
        match found.iter_mut().find(|odd| odd.c == c) {
            Some(odd) => (odd.last, odd.count) = (at, odd.count + 1),
            None => found.push(Odd { c, first: at, last: at, count: 1 }),
        }
    }
    found
}

/// True if the bytes begin with these, which are in lower case, in whatever case.
#[inline]
pub(crate) fn begins(bytes: &[u8], lower: &[u8]) -> bool {
    bytes.starts_with(lower)
        || bytes.get(..lower.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(lower))
}

/// Adds text to another with its line ends made `\n` (§2.11).
pub(super) fn push_text(raw: &str, text: &mut String) {
    let mut rest = raw;
    while let Some(at) = rest.find('\r') {
        text.push_str(&rest[..at]);
        text.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    text.push_str(rest);
}

/// The value of an attribute from what stands between its quotes (§3.3.3).
fn attribute_value(raw: &str) -> Checked<Cow<'_, str>> {
    if !raw.bytes().any(|byte| b"&<\t\n\r".contains(&byte)) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '<', '\t', '\n', '\r']) {
        value.push_str(&rest[..at]);
        let offset = raw.len() - rest.len() + at;
        let after = &rest[at + 1..];
        match rest.as_bytes()[at] {
            b'<' => return Err(Fault::new(offset, "xml-attribute-less-than")),
            b'&' => {
                let (body, next) =
                    after.split_once(';').ok_or_else(|| Fault::new(offset, "xml-ampersand"))?;
                value.push(resolve(body).map_err(|fault| fault.after(offset))?);
                rest = next;
            }
            byte => {
                value.push(' ');
                let crlf = byte == b'\r' && after.starts_with('\n');
                rest = if crlf { &after[1..] } else { after };
            }
        }
    }
    value.push_str(rest);
    Ok(Cow::Owned(value))
}

/// An attribute as written: where it begins, where the value between its quotation marks is,
/// its name and its value.
pub(super) struct RawAttribute<'a> {
    pub at: usize,
    pub quoted: Range<usize>,
    pub name: &'a str,
    pub value: Cow<'a, str>,
}

/// Takes the content of a start tag (between `<` and `>` or `/>`) apart: its name and its
/// attributes (productions 40 and 41).
pub(super) fn start_tag(raw: &str) -> Checked<(&str, Vec<RawAttribute<'_>>)> {
    let space = |byte: u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    let name_end = raw.bytes().position(space).unwrap_or(raw.len());
    let name = &raw[..name_end];
    if !is_qname(name) {
        return Err(Fault::new(0, "xml-name").with("name", name));
    }
    Ok((name, attributes(raw, name_end)?))
}

/// The attributes from a byte of a tag on.
pub(super) fn attributes(raw: &str, from: usize) -> Checked<Vec<RawAttribute<'_>>> {
    let bytes = raw.as_bytes();
    let space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    // The first byte from `at` on for which `is` does not hold.
    let past = |at: usize, is: &dyn Fn(&u8) -> bool| {
        bytes[at..].iter().position(|byte| !is(byte)).map_or(bytes.len(), |count| at + count)
    };
    let mut found = Vec::new();
    let mut at = from;
    loop {
        let begin = past(at, &space);
        if begin == bytes.len() {
            return Ok(found);
        }
        let name_end = past(begin, &|byte| !space(byte) && *byte != b'=');
        let name = &raw[begin..name_end];
        if !is_qname(name) {
            return Err(Fault::new(begin, "xml-name").with("name", name));
        }
        if begin == at {
            return Err(Fault::new(begin, "xml-attribute-space").with("name", name));
        }
        let equals = past(name_end, &space);
        if bytes.get(equals) != Some(&b'=') {
            return Err(Fault::new(begin, "xml-attribute-no-value").with("name", name));
        }
        let quote_at = past(equals + 1, &space);
        let quoted = bytes.get(quote_at).filter(|quote| matches!(quote, b'"' | b'\''));
        let value_at = quote_at + 1;
        let length = quoted.and_then(|quote| memchr::memchr(*quote, &bytes[value_at..]));
        let Some(length) = length else {
            return Err(Fault::new(begin, "xml-attribute-unquoted").with("name", name));
        };
        let value = attribute_value(&raw[value_at..value_at + length])
            .map_err(|fault| fault.after(value_at))?;
        let quoted = value_at..value_at + length;
        found.push(RawAttribute { at: begin, quoted, name, value });
        at = value_at + length + 1;
    }
}

/// Checks the content of an XML declaration, between `<?` and `?>` (production 23).
pub(super) fn check_declaration(raw: &str) -> Checked<()> {
    let bad = || Fault::new(0, "xml-declaration");
    let found = attributes(raw, "xml".len()).map_err(|_| bad())?;
    let mut fields = found.iter().map(|field| (field.name, &*field.value)).peekable();
    let version = fields.next().filter(|(name, _)| *name == "version");
    let minor = version.and_then(|(_, value)| value.strip_prefix("1."));
    if !minor.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
    {
        return Err(bad());
    }
    fields.next_if(|(name, _)| *name == "encoding");
    fields.next_if(|(name, value)| *name == "standalone" && matches!(*value, "yes" | "no"));
    if fields.next().is_some() { Err(bad()) } else { Ok(()) }
}

/// Checks what stands between `<!DOCTYPE` and `>` as far as it concerns a reader that loads
/// nothing: the name, and that no entity is declared.
pub(super) fn check_doctype(raw: &str) -> Checked<()> {
    let raw = raw.trim_start_matches(is_space);
    let name = raw.split(|c| is_space(c) || c == '[').next().unwrap_or_default();
    if !is_qname(name) {
        return Err(Fault::new(0, "xml-name").with("name", name));
    }
    match raw.find("<!ENTITY") {
        Some(at) => Err(Fault::new(at, "xml-doctype-entities")),
        None => Ok(()),
    }
}

/// Whether anything in a value could be left out.
fn has_spare(value: &str) -> bool {
    let mut after_space = true;
    let found = value.chars().any(|c| {
        let spare = is_space(c) && (after_space || c != ' ');
        after_space = is_space(c);
        spare
    });
    found || after_space && !value.is_empty()
}

/// A value without white space around it, and with one space for each run of it (XML Schema part 2
/// §4.3.6); borrowed if that changes nothing.
pub fn collapse(value: &str) -> Cow<'_, str> {
    if !has_spare(value) {
        return Cow::Borrowed(value);
    }
    let words: Vec<&str> = value.split(is_space).filter(|word| !word.is_empty()).collect();
    Cow::Owned(words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_one_space_between_words() {
        let values = [
            ("u1", "u1"),
            (" u1", "u1"),
            ("u1\n", "u1"),
            ("a  b", "a b"),
            ("a\tb", "a b"),
            ("a b", "a b"),
            (" ", ""),
            ("", ""),
            ("\u{a0}a", "\u{a0}a"),
        ];
        for (value, wanted) in values {
            assert_eq!(collapse(value), wanted, "{value:?}");
        }
    }
}
