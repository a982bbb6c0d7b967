//! Damages sound papers as a PDF does, and measures what a repair restores.
//!
//! A paper is read by Vulgate's Markdown reader, which knows nothing of repairs, and set on pages
//! in several styles, each as a converter or a viewer would hand it on.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::{BTreeMap, HashMap};
use vulgate::formats::{LinkDestinations, ReadOptions, detect};
use vulgate::model::{Document, Lang, Role};

/// How a damaged paper looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub name: &'static str,
    /// Characters of a line; none: paragraphs are lines.
    pub wrap: Option<usize>,
    pub hyphenate: bool,
    /// Characters of a page.
    pub page: usize,
    pub form_feed: bool,
    /// `{}` stands for the number.
    pub number: Option<&'static str>,
    pub head: Head,
    pub mark: Mark,
    pub bullet: &'static str,
    pub heading: &'static str,
    pub rule: bool,
    /// Links lose their addresses.
    pub links: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Head {
    None,
    /// The title on every page but the first.
    Title,
    /// With the number of the page.
    Numbered,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    Raised,
    Sup,
    Bracket,
    /// The mark glued to its word, and the note with a plain number.
    Glued,
    /// Raised, and anew on every page.
    PerPage,
    /// Raised, and all notes at the end.
    AtEnd,
}

pub const STYLES: [Style; 6] = [
    Style {
        name: "converter",
        wrap: None,
        hyphenate: false,
        page: 2600,
        form_feed: false,
        number: None,
        head: Head::None,
        mark: Mark::Raised,
        bullet: "- ",
        heading: "",
        rule: false,
        links: true,
    },
    Style {
        name: "pdftotext",
        wrap: Some(84),
        hyphenate: true,
        page: 2400,
        form_feed: true,
        number: Some("{}"),
        head: Head::None,
        mark: Mark::Glued,
        bullet: "• ",
        heading: "",
        rule: false,
        links: false,
    },
    Style {
        name: "viewer",
        wrap: Some(70),
        hyphenate: true,
        page: 2000,
        form_feed: false,
        number: Some("- {} -"),
        head: Head::Title,
        mark: Mark::Bracket,
        bullet: "▪ ",
        heading: "**",
        rule: false,
        links: false,
    },
    Style {
        name: "marker",
        wrap: None,
        hyphenate: false,
        page: 2200,
        form_feed: false,
        number: Some("Page {} of 99"),
        head: Head::None,
        mark: Mark::Sup,
        bullet: "* ",
        heading: "",
        rule: true,
        links: true,
    },
    Style {
        name: "per page",
        wrap: Some(90),
        hyphenate: false,
        page: 2300,
        form_feed: true,
        number: None,
        head: Head::Numbered,
        mark: Mark::PerPage,
        bullet: "\u{f0b7} ",
        heading: "",
        rule: false,
        links: false,
    },
    Style {
        name: "endnotes",
        wrap: None,
        hyphenate: false,
        page: 1900,
        form_feed: false,
        number: Some("{}"),
        head: Head::Title,
        mark: Mark::AtEnd,
        bullet: "● ",
        heading: "",
        rule: false,
        links: true,
    },
];

/// A block of a sound paper.
#[derive(Clone, Debug)]
enum Block {
    Heading(String),
    Paragraph(String),
    Items(Vec<String>),
    Fixed(String),
}

/// A sound paper in blocks.
#[derive(Debug, Default)]
pub struct Paper {
    title: Vec<String>,
    blocks: Vec<Block>,
    notes: HashMap<String, String>,
    pub sound: String,
}

impl Paper {
    /// Reads a sound paper. Its title is the front matter's, or its first heading.
    pub fn read(text: &str) -> Paper {
        let mut paper = Paper::default();
        let body = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
            Some((front, body)) => {
                paper.front(front);
                body
            }
            None => text,
        };
        // A heading may stand right above its text.
        let lines = body.lines().map(|line| match line.starts_with('#') {
            true => format!("\n{line}\n\n"),
            false => format!("{line}\n"),
        });
        for chunk in lines.collect::<String>().split("\n\n").map(|it| it.trim_matches('\n')) {
            paper.chunk(chunk);
        }
        if paper.title.is_empty()
            && let Some(Block::Heading(first)) = paper.blocks.first()
        {
            paper.title.push(first.trim_start_matches(['#', ' ']).to_owned());
        }
        if let (Some(title), Some(Block::Heading(first))) =
            (paper.title.first(), paper.blocks.first())
            && first.trim_start_matches(['#', ' ']) == title
        {
            paper.blocks.remove(0);
        }
        paper.sound = paper.written();
        paper
    }

    fn front(&mut self, front: &str) {
        for key in ["title", "subtitle", "date"] {
            let line = front.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
            let value = line.map(|line| line.trim_matches('"').to_owned());
            // A date as papers have it.
            self.title.extend(value.map(|value| match value.strip_prefix("2026-") {
                Some(_) if key == "date" => "16.3.2026".to_owned(),
                _ => value,
            }));
        }
    }

    fn chunk(&mut self, chunk: &str) {
        let one = chunk.lines().collect::<Vec<_>>().join(" ");
        let first = chunk.chars().next().unwrap_or('\n');
        // What a reader of the PDF would not see as it is: templates, and bold lines, which are
        // headings there.
        let template = ["{{", "{:", "th {", "{%"].iter().any(|sign| chunk.contains(sign));
        if template || chunk.starts_with("**") && chunk.ends_with("**") && chunk.len() < 160 {
            return;
        }
        if chunk.starts_with("[^") {
            for line in chunk.lines() {
                if let Some((label, text)) = line.split_once("]: ") {
                    self.notes.insert(label[2..].to_owned(), text.to_owned());
                }
            }
        } else if first == '#' && !chunk.contains('\n') {
            self.blocks.push(Block::Heading(chunk.to_owned()));
        } else if chunk.starts_with("- ") && !chunk.contains("\n ") {
            let items = chunk.split("\n- ").map(|item| item.trim_start_matches("- "));
            self.blocks.push(Block::Items(items.map(|item| item.replace('\n', " ")).collect()));
        } else if (first.is_alphabetic() || "*[„«“\"(".contains(first)) && !chunk.contains("  ")
        {
            if !chunk.starts_with("* ") && !chunk.contains('|') && !chunk.starts_with("*[") {
                self.blocks.push(Block::Paragraph(one));
            }
        } else if !chunk.is_empty() && first != '<' && first != '!' {
            self.blocks.push(Block::Fixed(chunk.to_owned()));
        }
    }

    /// The paper as it should be after its repair, as far as the measure goes.
    fn written(&self) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            match block {
                Block::Heading(line) | Block::Paragraph(line) | Block::Fixed(line) => text += line,
                Block::Items(items) => {
                    let lines: Vec<String> = items.iter().map(|item| format!("- {item}")).collect();
                    text += &lines.join("\n");
                }
            }
            text += "\n\n";
        }
        let mut notes: Vec<_> = self.notes.iter().collect();
        notes.sort();
        for (label, note) in notes {
            text += &format!("[^{label}]: {note}\n");
        }
        text
    }

    /// The paper as it comes out of a PDF.
    pub fn damaged(&self, style: &Style, seed: u64) -> String {
        let mut press = Press {
            paper: self,
            style,
            out: String::new(),
            room: style.page,
            page: 1,
            number: 0,
            waiting: Vec::new(),
            seed,
        };
        press.out += &self.title.join("\n");
        press.out += "\n\n";
        for block in &self.blocks {
            press.block(block);
        }
        press.last_page();
        press.out
    }

    pub fn has_notes(&self) -> bool {
        !self.notes.is_empty()
    }
}

struct Press<'a> {
    paper: &'a Paper,
    style: &'a Style,
    out: String,
    room: usize,
    page: usize,
    /// Of the last note.
    number: usize,
    /// Notes for the foot of the page.
    waiting: Vec<String>,
    seed: u64,
}

impl Press<'_> {
    /// A number below a bound; the same for the same seed.
    fn chance(&mut self, below: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.seed >> 33) as usize % below.max(1)
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(line) => {
                // No heading stands at the foot of a page.
                if self.room < 300 {
                    self.turn();
                }
                let text = line.trim_start_matches(['#', ' ']);
                let mark = self.style.heading;
                let text = self.with_marks(text);
                self.out += &format!("{mark}{text}{mark}\n\n");
                self.room = self.room.saturating_sub(100);
            }
            Block::Paragraph(text) => {
                self.flow("", text);
                self.out += "\n\n";
            }
            Block::Items(items) => {
                for item in items {
                    self.flow(self.style.bullet, item);
                    self.out += "\n";
                }
                self.out += "\n";
            }
            Block::Fixed(text) => {
                let text = self.with_marks(text);
                self.out += &format!("{text}\n\n");
            }
        }
    }

    /// Sets a text, over a page end if it does not fit.
    fn flow(&mut self, lead: &str, text: &str) {
        let length = text.chars().count();
        if length < self.room || length < 160 {
            if length >= self.room {
                self.turn();
            }
            self.set(lead, text);
            self.room = self.room.saturating_sub(length);
            return;
        }
        let words: Vec<&str> = text.split(' ').collect();
        let mut at = 0;
        let mut count = 0;
        while count < self.room && at + 4 < words.len() {
            count += words[at].chars().count() + 1;
            at += 1;
        }
        // Pages rarely end with a sentence's first word.
        let at = (at.max(6) + self.chance(3)).min(words.len() - 3);
        let (first, second) = (words[..at].join(" "), words[at..].join(" "));
        // What is bold goes on being so on the next page.
        let cut = first.matches("**").count() % 2 == 1
            || first.matches('[').count() != first.matches(']').count()
            || first.matches('(').count() != first.matches(')').count()
            || first.matches('*').count() % 2 == 1;
        if cut {
            self.set(lead, text);
            self.turn();
            return;
        }
        self.set(lead, &first);
        self.turn();
        self.flow("", &second);
    }

    fn set(&mut self, lead: &str, text: &str) {
        let text = self.with_marks(text);
        let text = format!("{lead}{text}");
        match self.style.wrap {
            None => self.out += &text,
            Some(width) => self.wrapped(&text, width),
        }
    }

    fn wrapped(&mut self, text: &str, width: usize) {
        let mut line = 0;
        for word in text.split(' ') {
            let length = word.chars().count();
            if line > 0 && line + 1 + length > width {
                let room = width.saturating_sub(line + 2);
                let letters = word.chars().all(char::is_alphabetic) && length >= 8;
                let split = room.min(length.saturating_sub(3));
                if self.style.hyphenate
                    && letters
                    && split >= 3
                    && word.is_ascii() == word.is_ascii()
                {
                    let at = word.char_indices().nth(split).map_or(0, |(at, _)| at);
                    self.out += &format!(" {}-\n{}", &word[..at], &word[at..]);
                    line = length - split;
                    continue;
                }
                self.out.push('\n');
                line = 0;
            } else if line > 0 {
                self.out.push(' ');
                line += 1;
            }
            self.out += word;
            line += length;
        }
    }

    /// The text with its references as marks; their notes wait for the foot of the page.
    fn with_marks(&mut self, text: &str) -> String {
        let mut made = String::new();
        let mut rest = text;
        while let Some((before, tail)) = rest.split_once("[^") {
            made += before;
            let (label, behind) = tail.split_once(']').expect("a label ends");
            rest = behind;
            self.number += 1;
            let number = self.number;
            let note = &self.paper.notes[label];
            let raised = raise(number);
            let (mark, lead) = match self.style.mark {
                Mark::Raised | Mark::PerPage | Mark::AtEnd => {
                    (raised.clone(), format!("{raised} "))
                }
                Mark::Sup => (format!("<sup>{number}</sup>"), format!("<sup>{number}</sup> ")),
                Mark::Bracket => (format!("[{number}]"), format!("[{number}] ")),
                Mark::Glued => (number.to_string(), format!("{number} ")),
            };
            let lead = if self.style.mark == Mark::AtEnd { format!("{number}. ") } else { lead };
            made += &mark;
            self.waiting.push(format!("{lead}{note}"));
        }
        made += rest;
        if self.style.links {
            made = without_addresses(&made);
        }
        made
    }

    /// The foot of the page and the head of the next.
    fn turn(&mut self) {
        while self.out.ends_with('\n') {
            self.out.pop();
        }
        self.out += "\n\n";
        if self.style.mark != Mark::AtEnd {
            self.foot();
        }
        if let Some(number) = self.style.number {
            self.out += &number.replace("{}", &self.page.to_string());
            self.out += "\n\n";
        }
        if self.style.rule {
            self.out += "-----\n\n";
        }
        if self.style.form_feed {
            self.out.push('\u{c}');
        }
        self.page += 1;
        let title = self.paper.title.first().map_or("", String::as_str);
        match self.style.head {
            Head::None => {}
            Head::Title => self.out += &format!("{title}\n\n"),
            Head::Numbered => self.out += &format!("{title} | {}\n\n", self.page),
        }
        self.room = self.style.page + self.chance(200);
        if self.style.mark == Mark::PerPage {
            self.number = 0;
        }
    }

    fn foot(&mut self) {
        for note in std::mem::take(&mut self.waiting) {
            match self.style.wrap {
                None => self.out += &note,
                Some(width) => self.wrapped(&note, width),
            }
            self.out += "\n\n";
        }
    }

    fn last_page(&mut self) {
        self.foot();
        if let Some(number) = self.style.number {
            self.out += &number.replace("{}", &self.page.to_string());
            self.out.push('\n');
        }
    }
}

fn raise(number: usize) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|digit| RAISED[usize::from(digit - b'0')]).collect()
}

fn without_addresses(text: &str) -> String {
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
pub fn score(paper: &Paper, repaired: &str) -> Score {
    let (sound, made) = (units(&paper.sound), units(repaired));
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
    for title in &paper.title {
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
