//! Notes: marks in the text that lead to the end of the page, and back.

use super::writer::{Section, Writer};
use crate::model::Message;
use crate::typesetting::tree::{Node, Span};
use std::collections::HashMap;

/// The notes of a page, numbered as they are first referred to.
#[derive(Default)]
pub struct Notes {
    by_id: HashMap<String, usize>,
    bodies: Vec<Vec<Node>>,
    /// How many marks lead to each.
    marks: Vec<usize>,
    /// Notes to which nothing refers: label and blocks.
    pub loose: Vec<(Vec<Span>, Vec<Node>)>,
}

impl Notes {
    fn is_empty(&self) -> bool {
        self.bodies.is_empty() && self.loose.is_empty()
    }
}

/// The id of the n-th mark of a note, counted from 1.
fn mark_id(number: usize, nth: usize) -> String {
    if nth == 1 { format!("mark.{number}") } else { format!("mark.{number}.{nth}") }
}

impl Writer<'_> {
    /// The mark of a note; the first one brings the note along.
    pub fn note(&mut self, id: &str, body: Option<&[Node]>) {
        let count = self.notes.bodies.len();
        let index = *self.notes.by_id.entry(id.to_owned()).or_insert(count);
        if index == count {
            self.notes.bodies.push(Vec::new());
            self.notes.marks.push(0);
        }
        if let Some(body) = body {
            self.notes.bodies[index] = body.to_vec();
        }
        self.notes.marks[index] += 1;
        let number = index + 1;
        let own = self.lang.clone();
        let words = self.words(&Message::new("furniture-footnote").with("number", number));
        let (to, mark) = (format!("#note.{number}"), mark_id(number, self.notes.marks[index]));
        let mut attributes = vec![
            ("class", "note"),
            ("role", "doc-noteref"),
            ("id", mark.as_str()),
            ("href", to.as_str()),
            ("aria-label", words.as_str()),
        ];
        if self.around != own {
            attributes.push(("lang", &own));
        }
        self.out.open("a", &attributes);
        self.out.element("sup", &[], &number.to_string());
        self.out.close("a");
    }

    /// All notes, at the end of the text. A note may bring others along, which come after it.
    pub fn end_notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        let own = self.entries.last().filter(|_| self.sheet.notes_headed).map(|it| it.id.clone());
        let id = own.clone().unwrap_or_else(|| "page.notes".to_owned());
        let attributes = [("class", "notes"), ("role", "doc-endnotes"), ("aria-labelledby", &*id)];
        self.out.open("section", &attributes);
        self.out.line();
        if own.is_none() {
            let title = vec![Span::Text(self.words(&Message::new("furniture-notes")))];
            self.section(&Section { level: 1, id, title: &title, numbered: false });
        }
        if !self.notes.bodies.is_empty() {
            self.out.open("ol", &[]);
            self.out.line();
            let mut index = 0;
            while let Some(body) = self.notes.bodies.get(index).cloned() {
                self.end_note(index, &body);
                index += 1;
            }
            self.out.end("ol");
        }
        for (label, body) in std::mem::take(&mut self.notes.loose) {
            self.out.open("div", &[("class", "label")]);
            self.out.open("sup", &[]);
            self.spans(&label);
            self.out.close("sup");
            self.out.open("div", &[]);
            self.nodes(&body);
            self.out.close("div");
            self.out.end("div");
        }
        self.out.end("section");
    }

    fn end_note(&mut self, index: usize, body: &[Node]) {
        let number = index + 1;
        self.out.open("li", &[("id", &format!("note.{number}"))]);
        self.nodes(body);
        // A mark in a note of its own may still come; it finds its way back by the browser.
        for nth in 1..=self.notes.marks[index] {
            let shown = match self.notes.marks[index] {
                1 => number.to_string(),
                _ => format!("{number}.{nth}"),
            };
            let words = self.words(&Message::new("furniture-footnote-back").with("number", shown));
            let to = format!("#{}", mark_id(number, nth));
            let attributes = [
                ("class", "back"),
                ("role", "doc-backlink"),
                ("href", to.as_str()),
                ("aria-label", words.as_str()),
            ];
            self.out.text(" ");
            self.out.element("a", &attributes, "↑");
        }
        self.out.end("li");
    }
}
