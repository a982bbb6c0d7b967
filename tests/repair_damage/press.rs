//! Sets a paper on pages.

use super::measure::without_addresses;
use super::paper::Block;
use super::{Head, Mark, Paper, Style};

impl Paper {
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
        for line in &self.below_title {
            press.out += &format!("{line}\n\n");
        }
        for block in &self.blocks {
            press.block(block);
        }
        press.last_page();
        press.out
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
        let mut at = (at.max(6) + self.chance(3)).min(words.len() - 3);
        // Between two sentences nothing would tell that a paragraph goes on.
        let ends = |at: usize| words[at - 1].trim_end_matches(']').ends_with(['.', '!', '?', ':']);
        while ends(at) && at > 6 {
            at -= 1;
        }
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
        if self.style.mark == Mark::AtEnd
            && let Some(heading) = &self.paper.notes_heading
        {
            self.out += &format!("{}\n\n", heading.trim_start_matches(['#', ' ']));
        }
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
