//! Compares a repaired paper with the sound one.

use super::{Paper, Style};
use std::collections::{BTreeMap, HashMap};
use vulgate::formats::{LinkDestinations, ReadOptions, detect};
use vulgate::model::{Document, Lang, Role};

/// How many of each kind there were, and how many were restored.
#[derive(Clone, Debug, Default)]
pub struct Score {
    pub counts: BTreeMap<&'static str, (usize, usize)>,
    pub lost_words: usize,
    pub left_words: usize,
    /// Texts that were not restored, for a look.
    pub missed: Vec<String>,
}

pub const KINDS: [&str; 4] = ["paragraphs", "headings", "items", "notes"];

impl Score {
    pub fn share(&self, kind: &str) -> f64 {
        let (all, restored) = self.counts.get(kind).copied().unwrap_or_default();
        if all == 0 { 1.0 } else { restored as f64 / all as f64 }
    }

    pub fn add(&mut self, other: &Score) {
        for (kind, (all, restored)) in &other.counts {
            let own = self.counts.entry(kind).or_default();
            own.0 += all;
            own.1 += restored;
        }
        self.lost_words += other.lost_words;
        self.left_words += other.left_words;
        self.missed.extend(other.missed.iter().cloned());
    }
}

/// Compares a repaired paper with the sound one.
pub fn score(paper: &Paper, style: &Style, repaired: &str) -> Score {
    let (sound, made) = (units(&paper.expected(style)), units(repaired));
    let mut score = Score::default();
    let mut present: HashMap<(&str, &str), usize> = HashMap::new();
    for (kind, text) in &made {
        *present.entry((kind, text)).or_default() += 1;
    }
    for (kind, text) in &sound {
        let count = score.counts.entry(kind).or_default();
        count.0 += 1;
        match present.get_mut(&(*kind, text.as_str())) {
            Some(left) if *left > 0 => {
                *left -= 1;
                count.1 += 1;
            }
            _ => score.missed.push(format!("{kind}: {text}")),
        }
    }
    let mut words = words_of(&sound);
    for title in paper.title.iter().chain(&paper.below_title) {
        count_words(title, 1, &mut words);
    }
    for (word, count) in words_of(&made) {
        *words.entry(word).or_default() -= count;
    }
    for title in front_values(repaired) {
        count_words(&title, -1, &mut words);
    }
    score.lost_words = words.values().filter(|count| **count > 0).map(|it| *it as usize).sum();
    score.left_words = words.values().filter(|count| **count < 0).map(|it| -*it as usize).sum();
    score
}

fn front_values(text: &str) -> Vec<String> {
    let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    let lines = front.map_or("", |(front, _)| front).lines();
    lines.filter_map(|line| line.split_once(": ")).map(|(_, value)| value.to_owned()).collect()
}

fn count_words(text: &str, by: i64, words: &mut HashMap<String, i64>) {
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += by;
    }
}

fn words_of(units: &[(&'static str, String)]) -> HashMap<String, i64> {
    let mut words = HashMap::new();
    for (kind, text) in units {
        let text =
            if *kind == "notes" { text.split(" ← ").next().unwrap_or_default() } else { text };
        count_words(text, 1, &mut words);
    }
    words
}

/// What a paper consists of, as Vulgate reads it. A note is known by its text and by the words in
/// front of its reference.
fn units(text: &str) -> Vec<(&'static str, String)> {
    let document = read(text);
    let mut found = Vec::new();
    for unit in document.units.iter().filter(|unit| !unit.subflow) {
        let kind = match unit.role {
            Role::Heading(_) => "headings",
            Role::Paragraph => "paragraphs",
            Role::ListItem => "items",
            Role::Footnote => continue,
            Role::Title | Role::Metadata => continue,
            _ => "other",
        };
        let text = squeeze(&unit.content.plain());
        if kind != "other" && !text.is_empty() {
            found.push((kind, text));
        }
    }
    found.extend(notes(text));
    found
}

pub fn read(text: &str) -> Document {
    let lang = Lang::parse("en").expect("a language");
    let options = ReadOptions {
        name: "paper".into(),
        path: "paper.md".into(),
        lang,
        front_matter: vec!["title".into(), "subtitle".into()],
        max_length: Default::default(),
        destinations: LinkDestinations::Keep,
    };
    let format = detect("paper.md").expect("a format");
    format.read(text.as_bytes(), &options).expect("it reads").document
}

fn notes(text: &str) -> Vec<(&'static str, String)> {
    let mut texts: HashMap<String, String> = HashMap::new();
    let mut label = None;
    for line in text.lines() {
        if let Some((own, rest)) = line.strip_prefix("[^").and_then(|line| line.split_once("]: ")) {
            texts.insert(own.to_owned(), rest.to_owned());
            label = Some(own.to_owned());
        } else if let (Some(open), Some(rest)) = (&label, line.strip_prefix("    ")) {
            let text = texts.get_mut(open).expect("it is there");
            text.push(' ');
            text.push_str(rest);
        } else {
            label = None;
        }
    }
    let text = &without_addresses(text);
    let mut found = Vec::new();
    let mut rest = text.as_str();
    let mut at = 0;
    while let Some(next) = rest.find("[^") {
        let start = at + next;
        let end = text[start..].find(']').map_or(text.len(), |end| start + end);
        let own = &text[start + 2..end];
        at = end;
        rest = &text[at..];
        if rest.starts_with("]: ") {
            continue;
        }
        let before: String =
            text[..start].chars().rev().filter(|c| c.is_alphanumeric()).take(12).collect();
        if let Some(note) = texts.get(own) {
            found.push(("notes", format!("{} ← {before}", squeeze(&plain_links(note)))));
        }
    }
    found
}

/// Words of links without their addresses.
fn plain_links(text: &str) -> String {
    without_addresses(text).replace("](#)", "").replace('[', "")
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn without_addresses(text: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once("](") {
        made += before;
        // Addresses may hold brackets.
        let mut depth = 1;
        let end = tail.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        let end = end.map_or(tail.len(), |end| end + 1);
        let is_address = !tail[..end].contains([' ', '{', '\n']);
        made += if is_address { "](#)" } else { "](" };
        rest = if is_address { &tail[end..] } else { tail };
    }
    made + rest
}
