//! The front matter: YAML between `---` lines or TOML between `+++` lines.
//!
//! In goes the text of the file; out come its fields, with the place of each value.

use super::scalar::{Scalar, Style};
use super::unread::is_field;
use crate::formats::syntax::{toml_reason, yaml_fault};
use crate::model::{Message, Place};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A front matter.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub entries: Vec<Entry>,
    /// Where the Markdown begins.
    pub body: usize,
    /// Why nothing of it was read, if it is faulty, with the byte.
    pub fault: Option<(usize, Message)>,
}

/// A key at the top with its scalar, or with the scalars of its list.
#[derive(Debug)]
pub(super) struct Entry {
    pub key: String,
    pub list: bool,
    pub values: Vec<Value>,
}

#[derive(Debug)]
pub(super) struct Value {
    /// As it is meant, without white space around.
    pub text: String,
    /// With quotation marks, or the header of a block.
    pub range: Range<usize>,
    /// How to spell another; none for what is no text, such as a TOML number.
    pub scalar: Option<Scalar>,
}

/// The front matter of a text, if it has one. `start` is where the text begins, behind a byte
/// order mark.
pub(super) fn read(text: &str, start: usize) -> Option<Front> {
    let first = text[start..].split_inclusive('\n').next()?;
    let fence = first.trim_end();
    if fence != "---" && fence != "+++" {
        return None;
    }
    let inner = start + first.len();
    let mut at = inner;
    for line in text[inner..].split_inclusive('\n') {
        let is_end = line.trim_end() == fence || (fence == "---" && line.trim_end() == "...");
        if is_end {
            let body = at + line.len();
            return match fence {
                "---" => read_yaml(text, inner..at, body),
                _ => Some(read_toml(text, inner..at, body)),
            };
        }
        at += line.len();
    }
    None
}

impl Front {
    /// The first faulty line, for a finding.
    fn faulty(body: usize, at: usize, message: Message) -> Front {
        let fault = Some((at, message));
        Front { entries: Vec::new(), body, fault }
    }
}

/// None if it is no YAML mapping: then the lines are Markdown's thematic breaks.
fn read_yaml(text: &str, range: Range<usize>, body: usize) -> Option<Front> {
    let inner = &text[range.clone()];
    let offsets = Offsets::new(inner);
    let mut reader = YamlReader { inner, shift: range.start, ..YamlReader::default() };
    for event in Parser::new_from_str(inner) {
        match event {
            Ok((event, span)) => reader.event(event, offsets.range(&span)),
            Err(error) => {
                // Markdown between two thematic breaks is no broken YAML.
                let looks_like_yaml = inner.lines().any(is_field);
                let (reason, at) = yaml_fault(&error, inner);
                let at = range.start + offsets.byte(at);
                let message = Message::new("md-yaml").with("reason", reason);
                return looks_like_yaml.then(|| Front::faulty(body, at, message));
            }
        }
    }
    if reader.no_mapping {
        return None;
    }
    Some(Front { entries: reader.entries, body, fault: None })
}

/// Bytes of a text by the index of the character, which is how YAML positions come.
struct Offsets(Option<Vec<usize>>, usize);

impl Offsets {
    fn new(text: &str) -> Self {
        let table = || text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Offsets((!text.is_ascii()).then(table), text.len())
    }

    fn byte(&self, index: usize) -> usize {
        match &self.0 {
            Some(table) => table.get(index).copied().unwrap_or(self.1),
            None => index.min(self.1),
        }
    }

    fn range(&self, span: &Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }
}

#[derive(Default)]
struct YamlReader<'a> {
    inner: &'a str,
    shift: usize,
    entries: Vec<Entry>,
    /// How many mappings and lists are open.
    depth: usize,
    /// The key whose value comes next.
    key: Option<String>,
    /// The value is a list, whose items come; whether in brackets.
    list: Option<bool>,
    /// Where the event before ended.
    last: usize,
    no_mapping: bool,
}

impl YamlReader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let end = range.end;
        match event {
            Event::MappingStart(..) => self.open(None),
            Event::SequenceStart(..) => {
                let flow = self.inner[range.clone()].starts_with('[');
                self.no_mapping |= self.depth == 0;
                self.open(Some(flow));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 1 {
                    self.key = None;
                    self.list = None;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let named = anchor != 0 || tag.is_some();
                let range = if named { self.without_properties(range) } else { range };
                self.scalar(&text, style, range);
            }
            Event::Alias(_) if self.depth == 1 => self.key = None,
            _ => {}
        }
        self.last = end;
    }

    fn open(&mut self, list: Option<bool>) {
        if self.depth == 1
            && let (Some(flow), Some(key)) = (list, &self.key)
        {
            self.entries.push(Entry { key: key.clone(), list: true, values: Vec::new() });
            self.list = Some(flow);
        }
        self.depth += 1;
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, range: Range<usize>) {
        match (self.depth, self.list) {
            (0, _) => self.no_mapping |= !text.is_empty(),
            (1, _) => match self.key.take() {
                None => self.key = Some(text.to_owned()),
                // YAML 1.2.2 §10.2.1.1: the null, which is no text.
                Some(_) if style == ScalarStyle::Plain && is_null(text) => {}
                Some(key) => {
                    let value = self.value(text, style, range, false);
                    self.entries.push(Entry { key, list: false, values: vec![value] });
                }
            },
            (2, Some(flow)) => {
                let value = self.value(text, style, range, flow);
                if let Some(entry) = self.entries.last_mut() {
                    entry.values.push(value);
                }
            }
            _ => {}
        }
    }

    fn value(&self, text: &str, style: ScalarStyle, range: Range<usize>, flow: bool) -> Value {
        let mut range = range;
        let style = match style {
            ScalarStyle::Plain => Style::YamlPlain { flow },
            ScalarStyle::SingleQuoted => Style::YamlSingle,
            ScalarStyle::DoubleQuoted => Style::YamlDouble,
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let folded = style == ScalarStyle::Folded;
                let (outer, style) = self.block(range.clone(), folded);
                range = outer;
                style
            }
        };
        let (scalar, text) = Scalar::new(style, text);
        let range = range.start + self.shift..range.end + self.shift;
        Value { text, range, scalar: Some(scalar) }
    }

    /// A block scalar from its header to its last line, without the line end.
    fn block(&self, content: Range<usize>, folded: bool) -> (Range<usize>, Style) {
        let mark = if folded { '>' } else { '|' };
        let from = self.last.min(content.start);
        let start = from + self.inner[from..content.end].find(mark).unwrap_or(0);
        let block = self.inner[start..content.end].trim_end();
        let mut lines = block.lines();
        let header = lines.next().unwrap_or_default().to_owned();
        let first = lines.find(|line| !line.trim().is_empty()).unwrap_or_default();
        let indent = first[..first.len() - first.trim_start().len()].to_owned();
        (start..start + block.len(), Style::YamlBlock { header, indent, folded })
    }

    /// The range of a scalar without the anchor and tag before it.
    fn without_properties(&self, range: Range<usize>) -> Range<usize> {
        let mut start = range.start;
        while self.inner[start..range.end].starts_with(['&', '!']) {
            let rest = &self.inner[start..range.end];
            let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let space = rest[word..].len() - rest[word..].trim_start().len();
            start += word + space;
        }
        start..range.end
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn read_toml(text: &str, range: Range<usize>, body: usize) -> Front {
    let inner = &text[range.clone()];
    let table = match DeTable::parse(inner) {
        Ok(table) => table,
        Err(error) => {
            let at = range.start + error.span().map_or(0, |span| span.start.min(inner.len()));
            let message = Message::new("md-toml").with("reason", toml_reason(&error));
            return Front::faulty(body, at, message);
        }
    };
    let value = |value: &DeValue<'_>, span: Range<usize>| {
        let raw = &inner[span.clone()];
        let (scalar, text) = match value {
            DeValue::String(text) => {
                let (scalar, text) = Scalar::new(toml_style(raw), text);
                (Some(scalar), text)
            }
            DeValue::Array(_) | DeValue::Table(_) => return None,
            _ => (None, raw.to_owned()),
        };
        Some(Value { text, range: span.start + range.start..span.end + range.start, scalar })
    };
    let mut entries: Vec<(usize, Entry)> = Vec::new();
    for (key, found) in table.get_ref() {
        let (list, values) = match found.get_ref() {
            DeValue::Array(items) => {
                (true, items.iter().filter_map(|item| value(item.get_ref(), item.span())).collect())
            }
            single => (false, value(single, found.span()).into_iter().collect()),
        };
        let entry = Entry { key: key.get_ref().to_string(), list, values };
        entries.push((key.span().start, entry));
    }
    entries.sort_by_key(|(start, _)| *start);
    Front { entries: entries.into_iter().map(|(_, entry)| entry).collect(), body, fault: None }
}

fn toml_style(raw: &str) -> Style {
    let lines = |literal| Style::TomlLines {
        literal,
        break_first: raw[3..].starts_with('\n') || raw[3..].starts_with("\r\n"),
    };
    match raw {
        _ if raw.starts_with("\"\"\"") => lines(false),
        _ if raw.starts_with("'''") => lines(true),
        _ if raw.starts_with('\'') => Style::TomlLiteral,
        _ => Style::TomlBasic,
    }
}

/// The place of a byte, for findings.
pub(super) fn place(path: &str, text: &str, at: usize) -> Place {
    Place::offset(path, text, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let front = read(text, 0).unwrap();
        let show = |value: &Value| format!("{}={}", value.text, &text[value.range.clone()]);
        front
            .entries
            .iter()
            .map(|entry| {
                let values: Vec<String> = entry.values.iter().map(show).collect();
                format!("{}: {}", entry.key, values.join("; "))
            })
            .collect()
    }

    #[test]
    fn yaml_values_have_their_places() {
        let text = "---\na: é # x\nb: 'c''d'\nl: [x, \"y\"]\nm:\n  - z\n  - {q: r}\nt: &n |-\n   one\n   two\n\nw: *n\nv: &k val\nu: {deep: 1}\n---\nbody";
        let found = shown(text);
        assert_eq!(found[0], "a: é=é");
        assert_eq!(found[1], "b: c'd='c''d'");
        assert_eq!(found[2], "l: x=x; y=\"y\"");
        assert_eq!(found[3], "m: z=z");
        assert_eq!(found[4], "t: one\ntwo=|-\n   one\n   two");
        assert_eq!(found[5], "v: val=val");
        assert_eq!(found.len(), 6);
    }

    #[test]
    fn toml_values_have_their_places() {
        let text =
            "+++\nt = \"\"\"\nx\n\"\"\" # y\nd = 2026-11-24\nl = ['a', 3]\n[s]\nx = 1\n+++\n";
        assert_eq!(
            shown(text)[..3],
            ["t: x=\"\"\"\nx\n\"\"\"", "d: 2026-11-24=2026-11-24", "l: a='a'; 3=3"]
        );
    }

    #[test]
    fn thematic_breaks_are_no_front_matter() {
        for text in
            ["---\nfoo\n---\n", "---\n- a\n---\n", "---\nfoo", "--- \n* [x\n---\n", "a\n---\n"]
        {
            assert!(read(text, 0).is_none(), "{text}");
        }
        assert!(read("---\ntitle: [x\n---\n", 0).unwrap().fault.is_some());
        assert!(read("---\n---\nx", 0).unwrap().entries.is_empty());
    }
}
