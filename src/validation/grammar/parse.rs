//! Tables to grammars. They are part of the program, so a mistake in one is found by the
//! first test that uses it.

use super::value::Kind;
use super::{
    AttributeRule, Choice, Content, ElementRule, Extensible, GlobalRule, Grammar, Name, Particle,
    Vocabulary,
};
use std::collections::HashMap;

impl Grammar {
    /// Reads the lines of tables that hold for a version.
    ///
    /// # Panics
    /// If a table has a mistake.
    pub fn parse(tables: &[&'static str], version: &str) -> Grammar {
        let lines: Vec<&'static str> = tables
            .iter()
            .flat_map(|table| table.lines())
            .filter_map(|line| of(line, version))
            .collect();
        let mut reader = Reader::default();
        let mut grammar = Grammar::default();
        // Names and types first: content may name what comes later.
        for line in &lines {
            let words: Vec<&'static str> = line.split_whitespace().collect();
            match words[0] {
                "vocabulary" => grammar.vocabularies.push(Vocabulary {
                    prefix: words[1],
                    namespace: words.get(2).copied().unwrap_or_default(),
                    elements: Vec::new(),
                    globals: Vec::new(),
                }),
                "type" => reader.type_line(line),
                "|" => reader.more_values(line),
                _ => {}
            }
        }
        let mut at = usize::MAX;
        for line in lines {
            let words: Vec<&'static str> = line.split_whitespace().collect();
            match words[0] {
                "vocabulary" => {
                    at = at.wrapping_add(1);
                    reader.attributes.clear();
                }
                "type" | "|" => {}
                "attribute" => reader.attribute_line(&words),
                "element" => grammar.vocabularies[at].elements.push(ElementRule {
                    name: words[1],
                    section: words.get(2).copied().unwrap_or(words[1]),
                    attributes: Vec::new(),
                    extensible: Extensible::No,
                    content: Content::Empty,
                }),
                "global" => {
                    let global = reader.global_line(&words);
                    grammar.vocabularies[at].globals.push(global);
                }
                "attributes" => {
                    let attributes = words[1..].iter().map(|word| reader.attribute(word)).collect();
                    last(&mut grammar, at).attributes.extend::<Vec<_>>(attributes);
                }
                "extensible" => {
                    let extensible = match words.get(1) {
                        Some(&"xml") => Extensible::AlsoByXml,
                        Some(&"any") => Extensible::Leniently,
                        _ => Extensible::Yes,
                    };
                    last(&mut grammar, at).extensible = extensible;
                }
                "content" => {
                    let content =
                        content(&grammar, at, &line[line.find("content").unwrap_or(0) + 7..]);
                    last(&mut grammar, at).content = content;
                }
                other => panic!("a grammar has no line {other:?}"),
            }
        }
        grammar
    }
}

/// The line without its version, if it holds for this one and says something.
fn of(line: &'static str, version: &str) -> Option<&'static str> {
    let line = line.trim();
    let line = match line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((versions, rest)) => {
            versions.split_whitespace().any(|named| named == version).then_some(rest.trim())?
        }
        None => line,
    };
    (!line.is_empty() && !line.starts_with('#')).then_some(line)
}

fn last(grammar: &mut Grammar, at: usize) -> &mut ElementRule {
    grammar.vocabularies[at].elements.last_mut().unwrap_or_else(|| panic!("no element yet"))
}

#[derive(Default)]
struct Reader {
    types: HashMap<&'static str, Kind>,
    /// The type of the line before.
    last_type: &'static str,
    /// Kind and section of the attributes of the vocabulary at hand.
    attributes: HashMap<&'static str, (Kind, &'static str)>,
}

impl Reader {
    /// `type yesNo = yes | no`, `type priority = integer 1..10`.
    fn type_line(&mut self, line: &'static str) {
        let (name, meaning) =
            line["type".len()..].split_once('=').unwrap_or_else(|| panic!("{line}"));
        let mut kind = Kind::parse(meaning.trim());
        if let Kind::OneOf(values) | Kind::Token(values) = &mut kind {
            *values = values.iter().flat_map(|value| self.values(value)).collect();
        }
        self.last_type = name.trim();
        self.types.insert(self.last_type, kind);
    }

    /// A value, or those of the type that `@` refers to.
    fn values(&self, value: &'static str) -> Vec<&'static str> {
        let Some(name) = value.strip_prefix('@') else { return vec![value] };
        match self.types.get(name) {
            Some(Kind::OneOf(values) | Kind::Token(values)) => values.clone(),
            _ => panic!("no list of values is called {name}"),
        }
    }

    /// `| maybe | never`: more values of the type above.
    fn more_values(&mut self, line: &'static str) {
        match self.types.get_mut(self.last_type) {
            Some(Kind::OneOf(values) | Kind::Token(values)) => {
                values.extend(line.trim_start_matches('|').split('|').map(str::trim));
            }
            _ => panic!("no list of values above {line}"),
        }
    }

    fn kind(&self, name: &'static str) -> Kind {
        self.types.get(name).cloned().unwrap_or_else(|| Kind::parse(name))
    }

    fn attribute_line(&mut self, words: &[&'static str]) {
        let kind = self.kind(words[2]);
        self.attributes.insert(words[1], (kind, words.get(3).copied().unwrap_or(words[1])));
    }

    fn global_line(&self, words: &[&'static str]) -> GlobalRule {
        assert_eq!(words[4], "on", "{words:?}");
        let (name, kind, section) = (words[1], self.kind(words[2]), words[3]);
        GlobalRule { name, kind, section, on: words[5..].to_vec() }
    }

    /// `id!`, `type:markType`.
    fn attribute(&self, word: &'static str) -> AttributeRule {
        let (word, required) = match word.strip_suffix('!') {
            Some(word) => (word, true),
            None => (word, false),
        };
        let (name, other) = match word.rsplit_once(':') {
            Some((name, kind)) if name != "xml" => (name, Some(self.kind(kind))),
            _ => (word, None),
        };
        let known = self.attributes.get(name);
        let (kind, section) = match (known, other) {
            (Some((_, section)), Some(kind)) => (kind, *section),
            (Some((kind, section)), None) => (kind.clone(), *section),
            (None, Some(kind)) => (kind, ""),
            (None, None) => panic!("no attribute is called {name}"),
        };
        AttributeRule { name, kind, section, required }
    }
}

fn content(grammar: &Grammar, at: usize, text: &'static str) -> Content {
    let text = text.trim();
    let inner = |text: &'static str, open: &str, close: &str| -> &'static str {
        let from = text.find(open).unwrap_or_else(|| panic!("{text}")) + 1;
        let to = text.find(close).unwrap_or_else(|| panic!("{text}"));
        &text[from..to]
    };
    match text {
        "empty" => return Content::Empty,
        "text" => return Content::Text,
        "any" => return Content::Any,
        _ => {}
    }
    let name = |word: &'static str| name(grammar, at, word);
    if let Some(mixed) = text.strip_prefix("text ") {
        return Content::Mixed(inner(mixed, "(", ")").split_whitespace().map(name).collect());
    }
    let mut particles = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (close, unordered) = match rest.as_bytes()[0] {
            b'(' => (")", false),
            b'{' => ("}", true),
            _ => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                let (word, min, max) = occurrence(&rest[..end]);
                let choice = Choice { name: name(word), max };
                particles.push(Particle { choices: vec![choice], min, max });
                rest = rest[end..].trim_start();
                continue;
            }
        };
        let end = rest.find(close).unwrap_or_else(|| panic!("{text}"));
        let words = rest[1..end].split_whitespace();
        let after =
            end + 1 + rest[end + 1..].find(char::is_whitespace).unwrap_or(rest.len() - end - 1);
        let (min, max) = match unordered {
            true => (0, usize::MAX),
            false => {
                let (_, min, max) = occurrence(&rest[end..after]);
                (min, max)
            }
        };
        let choices = words
            .map(|word| {
                let (word, _, most) = occurrence(word);
                Choice { name: name(word), max: if unordered { most } else { usize::MAX } }
            })
            .collect();
        particles.push(Particle { choices, min, max });
        rest = rest[after..].trim_start();
    }
    Content::Sequence(particles)
}

/// A word without its `?`, `*` or `+`, and how often it may occur.
fn occurrence(word: &'static str) -> (&'static str, usize, usize) {
    for (sign, min, max) in [("?", 0, 1), ("*", 0, usize::MAX), ("+", 1, usize::MAX)] {
        if let Some(word) = word.strip_suffix(sign) {
            return (word, min, max);
        }
    }
    (word, 1, 1)
}

fn name(grammar: &Grammar, at: usize, word: &'static str) -> Name {
    match word {
        "ext" => return Name::Extension,
        "other" => return Name::Other,
        _ => {}
    }
    match word.split_once(':') {
        Some((prefix, name)) => {
            let vocabulary =
                grammar.vocabularies.iter().position(|vocabulary| vocabulary.prefix == prefix);
            Name::Known(
                vocabulary.unwrap_or_else(|| panic!("no vocabulary is called {prefix}")),
                name,
            )
        }
        None => Name::Known(at, word),
    }
}
