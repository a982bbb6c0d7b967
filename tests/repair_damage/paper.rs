//! A sound paper in blocks, as far as a PDF would show them.

use super::{Mark, Style};
use std::collections::HashMap;

/// A block of a sound paper.
#[derive(Clone, Debug)]
pub(super) enum Block {
    Heading(String),
    Paragraph(String),
    Items(Vec<String>),
    Fixed(String),
}

/// A sound paper in blocks.
#[derive(Debug, Default)]
pub struct Paper {
    /// Title, subtitle and date, as lines one below the other.
    pub(super) title: Vec<String>,
    /// More of the title page, each in a paragraph of its own.
    pub(super) below_title: Vec<String>,
    pub(super) blocks: Vec<Block>,
    pub(super) notes: HashMap<String, String>,
    /// The heading that notes have where they stand at the end of the text.
    pub(super) notes_heading: Option<String>,
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
        paper.take_title_page();
        paper.drop_empty_sections();
        paper.sound = paper.written();
        paper
    }

    /// A date of its own near the title belongs to the title page, and what is above it.
    fn take_title_page(&mut self) {
        let is_date = |block: &Block| {
            let Block::Paragraph(text) = block else { return false };
            let year = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
            year && text.chars().count() <= 30
        };
        if let Some(at) = self.blocks.iter().take(3).position(is_date) {
            self.below_title.extend(self.blocks.drain(..=at).map(|block| match block {
                Block::Heading(text) | Block::Paragraph(text) | Block::Fixed(text) => {
                    text.trim_start_matches(['#', ' ']).to_owned()
                }
                Block::Items(items) => items.join(" "),
            }));
        }
    }

    /// Nobody prints a heading without a section: what was below it is no text.
    fn drop_empty_sections(&mut self) {
        let level = |block: &Block| match block {
            Block::Heading(line) => Some(line.len() - line.trim_start_matches('#').len()),
            _ => None,
        };
        for at in (0..self.blocks.len()).rev() {
            let Some(own) = level(&self.blocks[at]) else { continue };
            let next = self.blocks.get(at + 1);
            if next.is_none_or(|next| level(next).is_some_and(|next| next <= own)) {
                self.blocks.remove(at);
            }
        }
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
        if template || is_bold_line(chunk) {
            return;
        }
        if chunk.starts_with("[^") {
            if let Some(Block::Heading(_)) = self.blocks.last()
                && let Some(Block::Heading(line)) = self.blocks.pop()
            {
                self.notes_heading = Some(line);
            }
            for line in chunk.lines() {
                if let Some((label, text)) = line.split_once("]: ") {
                    self.notes.insert(label[2..].to_owned(), text.to_owned());
                }
            }
        } else if first == '#' && !chunk.contains('\n') {
            // Comments are not printed.
            let shown = chunk.split("<!--").next().unwrap_or_default();
            self.blocks.push(Block::Heading(shown.trim_end().to_owned()));
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
    pub fn expected(&self, style: &Style) -> String {
        match &self.notes_heading {
            Some(heading) if style.mark == Mark::AtEnd => format!("{heading}\n\n{}", self.sound),
            _ => self.sound.clone(),
        }
    }

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

    pub fn has_notes(&self) -> bool {
        !self.notes.is_empty()
    }
}

/// Whether a paragraph is bold from its beginning to its end, but for the mark of a note.
fn is_bold_line(chunk: &str) -> bool {
    let text = super::measure::without_addresses(chunk.trim());
    let text = match text.rfind("[^") {
        Some(at) if text.ends_with(']') => &text[..at],
        _ => text.as_str(),
    };
    let text = match text.strip_suffix("**") {
        Some(inner) => inner.rsplit_once("[^").map_or(inner, |(inner, _)| inner),
        None => return false,
    };
    text.starts_with("**") && text.chars().count() < 160
}
