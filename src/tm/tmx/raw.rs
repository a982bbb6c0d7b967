//! A unit as the file has it, taken apart: quickly where it is as plain as nearly all are,
//! else by the strict reader of XML.

use super::beside::Beside;
use super::names::lower_tree;
use crate::error::Result;
use crate::xml::{self, Element, Event, Position, Reader, TREE_DEPTH, begins};
use memchr::memchr;

/// What a `header`, `tu` or `tuv` says beside its texts.
#[derive(Debug, Default)]
pub struct Said {
    /// Names with their prefix, in lower case.
    pub attributes: Vec<(Box<str>, Box<str>)>,
    /// Type and value.
    pub props: Vec<(String, String)>,
    pub notes: Vec<String>,
    /// What their attributes say.
    pub beside: Vec<Beside>,
    pub position: Position,
}

/// A `tu`.
#[derive(Debug)]
pub struct RawUnit {
    pub said: Said,
    pub variants: Vec<RawVariant>,
    /// Children that have no place there.
    pub strangers: Vec<(String, Position)>,
    pub odd: Vec<Odd>,
}

/// A character that XML does not allow, as it is or as a reference.
#[derive(Debug)]
pub struct Odd {
    pub c: char,
    pub first: Position,
    pub last: Position,
    /// How often it stands behind the first place.
    pub more: usize,
}

/// A `tuv`.
#[derive(Debug)]
pub struct RawVariant {
    pub said: Said,
    pub seg: Option<(Seg, Position)>,
}

/// What a `seg` holds.
#[derive(Debug)]
pub enum Seg {
    Plain(String),
    Coded(Element),
}

impl Said {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| **known == *name).map(|(_, value)| &**value)
    }

    /// What an element says.
    pub fn of(element: &Element) -> Said {
        let attributes = element.attributes.iter();
        let mut said = Said {
            attributes: attributes
                .map(|it| (it.name.qualified.clone(), it.value.clone().into_boxed_str()))
                .collect(),
            position: element.position,
            ..Said::default()
        };
        for child in element.elements() {
            match child.name.local() {
                "prop" => {
                    let kind = child.get("type").unwrap_or("").to_owned();
                    said.prop(kind, child.text(), |name| written(child, name));
                }
                "note" => said.note(child.text(), |name| written(child, name)),
                _ => {}
            }
        }
        said
    }

    fn prop<'a>(&mut self, kind: String, text: String, get: impl Fn(&str) -> Option<&'a str>) {
        self.beside.extend(Beside::of(Some(&kind), &text, get));
        self.props.push((kind, text));
    }

    fn note<'a>(&mut self, text: String, get: impl Fn(&str) -> Option<&'a str>) {
        self.beside.extend(Beside::of(None, &text, get));
        self.notes.push(text);
    }
}

/// An attribute by its name with its prefix.
fn written<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    let mut attributes = element.attributes.iter();
    attributes.find(|it| *it.name.qualified == *name).map(|it| it.value.as_str())
}

/// Takes a unit apart that is as plain as nearly all are; none if it is not. Where its parts
/// stand is not said: whoever finds something to say of them has it taken apart by [`parse`].
pub fn quick(text: &str) -> Option<RawUnit> {
    // Control characters, line ends to be normalised, the last two of each plane, `]]>`, and
    // whatever else begins with the same byte.
    let odd =
        |byte: u8| byte < b' ' && byte != b'\n' && byte != b'\t' || byte == 0xEF || byte == b']';
    if text.bytes().fold(false, |found, byte| found | odd(byte)) {
        return None;
    }
    plain(text)
}

/// Takes a unit apart.
///
/// # Errors
/// If it is not well-formed, with the place.
pub fn parse(path: &str, text: &str, position: Position) -> Result<RawUnit> {
    let mut reader = Reader::fragment(path, text, position);
    reader.limit_depth(TREE_DEPTH);
    let mut root = None;
    while let Some(event) = reader.next_event()? {
        if let Event::Start(tag) = event {
            root = Some(Element::read(&mut reader, tag)?);
        }
    }
    let mut unit =
        RawUnit { said: Said::default(), variants: vec![], strangers: vec![], odd: vec![] };
    for odd in xml::odd_characters(text) {
        let place = |at: usize| {
            let mut place = position;
            place.advance(&text.as_bytes()[..at]);
            place
        };
        let (first, last) = (place(odd.first), place(odd.last));
        unit.odd.push(Odd { c: odd.c, first, last, more: odd.count - 1 });
    }
    let Some(mut root) = root else { return Ok(unit) };
    lower_tree(&mut root);
    unit.said = Said::of(&root);
    for child in root.elements() {
        match child.name.local() {
            "tuv" => {
                let seg = child.elements().find(|it| it.name.local() == "seg");
                let seg = seg.map(|seg| (Seg::Coded(seg.clone()), seg.position));
                unit.variants.push(RawVariant { said: Said::of(child), seg });
            }
            "prop" | "note" => {}
            other => unit.strangers.push((other.to_owned(), child.position)),
        }
    }
    Ok(unit)
}

/// The unit, if nothing about it needs a second look.
fn plain(text: &str) -> Option<RawUnit> {
    let mut cursor = Cursor { text, at: 0 };
    let (said, tu) = cursor.start("tu")?;
    let mut unit = RawUnit { said, variants: vec![], strangers: vec![], odd: vec![] };
    loop {
        cursor.space();
        if cursor.end(tu) {
            return (cursor.at == text.len()).then_some(unit);
        }
        if cursor.begins("<tuv") {
            let (said, tuv) = cursor.start("tuv")?;
            let mut variant = RawVariant { said, seg: None };
            loop {
                cursor.space();
                if cursor.end(tuv) {
                    break;
                }
                if cursor.begins("<seg>") {
                    let seg = cursor.rest().get(1..4)?;
                    cursor.at += "<seg>".len();
                    let text = cursor.text(seg)?;
                    if variant.seg.replace((Seg::Plain(text), Position::default())).is_some() {
                        return None;
                    }
                } else {
                    cursor.fact(&mut variant.said)?;
                }
            }
            unit.variants.push(variant);
        } else {
            cursor.fact(&mut unit.said)?;
        }
    }
}

/// Reads what is plain; none as soon as something is not.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn space(&mut self) {
        let rest = self.rest().as_bytes();
        self.at += rest.iter().take_while(|byte| b" \t\r\n".contains(byte)).count();
    }

    /// True if this comes next, in whatever case.
    fn begins(&self, lower: &str) -> bool {
        begins(self.rest().as_bytes(), lower.as_bytes())
    }

    /// A start tag: its attributes, and its name as written.
    fn start(&mut self, name: &str) -> Option<(Said, &'a str)> {
        let (written, rest) = self.rest().strip_prefix('<')?.split_at_checked(name.len())?;
        if !begins(written.as_bytes(), name.as_bytes()) {
            return None;
        }
        let end = memchr(b'>', rest.as_bytes())?;
        let inner = &rest[..end];
        let next = inner.as_bytes().first();
        if next.is_some_and(|byte| !b" \t\r\n".contains(byte)) || inner.ends_with('/') {
            return None;
        }
        self.at += 1 + name.len() + end + 1;
        Some((Said { attributes: attributes(inner)?, ..Said::default() }, written))
    }

    /// Passes the end tag of this name, which XML wants as the start tag has it.
    fn end(&mut self, name: &str) -> bool {
        let rest = self.rest().strip_prefix("</").and_then(|rest| rest.strip_prefix(name));
        let ends = rest.is_some_and(|rest| rest.starts_with('>'));
        if ends {
            self.at += "</>".len() + name.len();
        }
        ends
    }

    /// A `prop` or a `note`.
    fn fact(&mut self, said: &mut Said) -> Option<()> {
        if self.begins("<prop") {
            let (own, name) = self.start("prop")?;
            let value = self.text(name)?;
            said.prop(own.get("type").unwrap_or("").to_owned(), value, |name| own.get(name));
        } else {
            let (own, name) = self.start("note")?;
            said.note(self.text(name)?, |name| own.get(name));
        }
        Some(())
    }

    /// Text up to the end tag of this name, which is passed too.
    fn text(&mut self, name: &str) -> Option<String> {
        let rest = self.rest();
        let length = memchr(b'<', rest.as_bytes())?;
        let raw = &rest[..length];
        self.at += length;
        if !self.end(name) {
            return None;
        }
        unescape(raw)
    }
}

/// More attributes than TMX knows for any element are no program's: each is compared with all
/// others here, which the reader of XML does not.
const MOST: usize = 64;

/// Attributes, if they are as a program writes them.
fn attributes(inner: &str) -> Option<Vec<(Box<str>, Box<str>)>> {
    let mut found: Vec<(Box<str>, Box<str>)> = Vec::new();
    let mut rest = inner;
    loop {
        let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        if trimmed.is_empty() {
            return Some(found);
        }
        if trimmed.len() == rest.len() || found.len() == MOST {
            return None;
        }
        let (name, after) = trimmed.split_once("=\"")?;
        let (value, next) = after.split_once('"')?;
        let plain =
            |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b':' | b'_' | b'.');
        let mut name: Box<str> = name.into();
        if !name.bytes().all(plain) {
            name.make_ascii_lowercase();
            if !name.bytes().all(plain) {
                return None;
            }
        }
        let known = found.iter().any(|(known, _)| *known == name);
        let prefixed = name.contains(':') && !name.starts_with("xml:");
        if name.is_empty() || known || prefixed {
            return None;
        }
        if value.bytes().any(|byte| byte < b' ' || byte == b'<') {
            return None;
        }
        let value = unescape(value)?.into_boxed_str();
        found.push((name, value));
        rest = next;
    }
}

/// Text with the five references that every XML file may use; none if it has another.
fn unescape(raw: &str) -> Option<String> {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        let (name, after) = rest[at + 1..].split_once(';')?;
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return None,
        });
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}
