//! Documents made by hand, and the words for them.
#![allow(dead_code, reason = "each test file uses a part of it")]

use vulgate::l10n::Localizer;
use vulgate::model::{
    Alignment, Block, Code, CodeClass, CodeKind, Content, Document, Inline, Lang, ListItem,
    Message, Meta, Profile, Rights, Role, Subflow, Unit, document,
};

/// A document in the making.
#[derive(Default)]
pub struct Maker {
    pub meta: Meta,
    pub units: Vec<Unit>,
    pub blocks: Vec<Block>,
    pub anchors: Vec<(String, usize)>,
}

impl Maker {
    /// A document with a title and a date.
    pub fn titled(title: &str) -> Maker {
        let mut maker = Maker::default();
        maker.field("title", Role::Title, title);
        maker.meta.fields.push(("date".into(), "2026-03-16".into()));
        maker
    }

    pub fn field(&mut self, key: &str, role: Role, text: &str) {
        self.meta.fields.push((key.into(), text.into()));
        let unit = self.unit(role, Content::text(text));
        self.meta.units.push((key.into(), unit));
    }

    pub fn unit(&mut self, role: Role, content: Content) -> usize {
        self.units.push(Unit {
            id: String::new(),
            role,
            content,
            range: 0..0,
            line: self.units.len() + 1,
            heading: String::new(),
            subflow: false,
            instructions: Default::default(),
            pieces: vec![],
        });
        self.units.len() - 1
    }

    pub fn heading(&mut self, level: u8, content: impl Into<Line>) {
        let unit = self.unit(Role::Heading(level), content.into().0);
        self.blocks.push(Block::Heading { level, unit, id: None });
    }

    pub fn par(&mut self, content: impl Into<Line>) {
        let block = self.par_block(content);
        self.blocks.push(block);
    }

    pub fn par_block(&mut self, content: impl Into<Line>) -> Block {
        Block::Paragraph { unit: self.unit(Role::Paragraph, content.into().0) }
    }

    pub fn item(&mut self, content: impl Into<Line>) -> ListItem {
        ListItem { task: None, blocks: vec![self.par_block(content)] }
    }

    pub fn note(&mut self, label: &str, content: impl Into<Line>) {
        let blocks = vec![self.par_block(content)];
        self.blocks.push(Block::Footnote { label: label.into(), blocks });
    }

    pub fn cells(&mut self, role: Role, texts: &[&str]) -> Vec<Option<usize>> {
        let cell = |maker: &mut Maker, text: &str| {
            (!text.is_empty()).then(|| maker.unit(role, Content::text(text)))
        };
        texts.iter().map(|text| cell(self, text)).collect()
    }

    pub fn table(&mut self, header: &[&str], rows: &[&[&str]], alignments: Vec<Alignment>) {
        let header = self.cells(Role::TableHeader, header);
        let rows = rows.iter().map(|row| self.cells(Role::TableCell, row)).collect();
        self.blocks.push(Block::Table { alignments, header, rows });
    }

    pub fn finish(mut self) -> Document {
        document::assign_ids(&mut self.units);
        Document {
            name: "brief".into(),
            path: "briefs/brief.md".into(),
            lang: Lang::parse("en").unwrap(),
            hash: String::new(),
            meta: self.meta,
            units: self.units,
            blocks: self.blocks,
            anchors: self.anchors,
        }
    }
}

/// A content in the making; codes get numbers as they come.
#[derive(Clone, Default)]
pub struct Line(pub Content);

impl From<&str> for Line {
    fn from(text: &str) -> Line {
        Line(Content::text(text))
    }
}

impl From<String> for Line {
    fn from(text: String) -> Line {
        Line(Content::text(text))
    }
}

impl Line {
    pub fn text(mut self, text: &str) -> Line {
        self.0.push_text(text);
        self
    }

    pub fn code(mut self, kind: CodeKind, id: u32, class: CodeClass) -> Line {
        self.0.push_code(Code {
            kind,
            id,
            class,
            native: String::new(),
            display: String::new(),
            equiv: String::new(),
            rights: Rights::default(),
            subflows: vec![],
        });
        self
    }

    fn next(&self) -> u32 {
        self.0.codes().map(|code| code.id).max().unwrap_or(0) + 1
    }

    pub fn span(self, class: CodeClass, text: &str) -> Line {
        let id = self.next();
        self.code(CodeKind::Open, id, class.clone()).text(text).code(CodeKind::Close, id, class)
    }

    pub fn alone(self, class: CodeClass) -> Line {
        let id = self.next();
        self.code(CodeKind::Standalone, id, class)
    }

    pub fn note(self, label: &str) -> Line {
        self.alone(CodeClass::FootnoteRef(label.into()))
    }

    /// An image whose alternative text is a unit.
    pub fn image(self, destination: &str, alt: usize) -> Line {
        self.image_of(destination, &[alt])
    }

    /// An image whose alternative text, and what else it says, are units.
    pub fn image_of(self, destination: &str, units: &[usize]) -> Line {
        let mut line = self.alone(CodeClass::Image(destination.into()));
        if let Some(Inline::Code(code)) = line.0.0.last_mut() {
            let subflow = |&unit: &usize| Subflow { unit, range: 0..0 };
            code.subflows = units.iter().map(subflow).collect();
        }
        line
    }
}

/// The English furniture, without Fluent: what the tests need of it.
pub fn furniture(message: &Message) -> String {
    let arg = |name: &str| {
        message.args.iter().find(|(key, _)| *key == name).map(|(_, arg)| arg.to_string())
    };
    let arg = |name| arg(name).unwrap_or_default();
    match message.id {
        "furniture-contents" => "Contents".into(),
        "furniture-author" => format!("Published by {}", arg("author")),
        "furniture-date" => format!("Date {}", arg("date")),
        "furniture-version" => format!("Version {}", arg("version")),
        "furniture-keywords" => "Keywords".into(),
        "furniture-page" => format!("Page {} of {}", arg("page"), arg("total")),
        "furniture-notes" => "Notes".into(),
        "furniture-footnote" => format!("Footnote {}", arg("number")),
        "furniture-footnote-back" => format!("Back from footnote {}", arg("number")),
        "furniture-table" => format!("Table {}", arg("number")),
        "furniture-skip" => "Skip".into(),
        "furniture-languages" => "Languages".into(),
        "furniture-documents" => "All documents".into(),
        "furniture-share" => format!("{} % translated", arg("share")),
        "furniture-task-done" => "Done".into(),
        "furniture-task-open" => "To do".into(),
        "furniture-draft" => "Draft".into(),
        "furniture-untranslated" => {
            format!("{} sentences appear in {}.", arg("count"), arg("language"))
        }
        "furniture-untranslated-passage" => "Not yet translated".into(),
        "furniture-outdated" => format!("{} sentences are outdated", arg("count")),
        "furniture-outdated-passage" => "Outdated".into(),
        "furniture-unreviewed" => format!("{} sentences are not reviewed", arg("count")),
        "furniture-unreviewed-passage" => "Not reviewed".into(),
        "furniture-language-en" => "English".into(),
        _ => Localizer::for_document(&Lang::parse("en").unwrap(), Profile::Eu).text(message),
    }
}
