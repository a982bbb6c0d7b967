//! Documents made by hand, and what the tests look at in a finished PDF.

#[path = "../shared/mod.rs"]
mod shared_folder;

use std::path::PathBuf;
use std::process::Command;
use vulgate::model::{
    Alignment, Arg, Block, Code, CodeClass, CodeKind, Content, Document, Inline, Lang, ListItem,
    Message, Meta, Rights, Role, Subflow, Unit, document,
};
use vulgate::typesetting::{Edition, Layout, Typeset, pdf};

/// A document in the making.
#[derive(Default)]
pub struct Maker {
    pub meta: Meta,
    pub units: Vec<Unit>,
    pub blocks: Vec<Block>,
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
        self.blocks.push(Block::Heading { level, unit });
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
        let mut line = self.alone(CodeClass::Image(destination.into()));
        if let Some(Inline::Code(code)) = line.0.0.last_mut() {
            code.subflows = vec![Subflow { unit: alt, range: 0..0 }];
        }
        line
    }
}

/// The English furniture, without Fluent: what the tests need of it.
pub fn furniture(message: &Message) -> String {
    let arg = |name: &str| {
        message.args.iter().find(|(key, _)| *key == name).map(|(_, arg)| match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
        })
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
        "furniture-task-done" => "Done".into(),
        "furniture-task-open" => "To do".into(),
        "furniture-draft" => "Draft".into(),
        "furniture-untranslated" => {
            format!("{} sentences appear in {}.", arg("count"), arg("language"))
        }
        "furniture-untranslated-passage" => "Not yet translated".into(),
        "furniture-language-en" => "English".into(),
        id => panic!("unknown furniture {id}"),
    }
}

/// What may differ between editions in tests.
pub struct Set<'a> {
    pub lang: &'a str,
    pub layout: Layout,
    pub untranslated: usize,
    pub assets: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// Translations of units by index.
    pub targets: Vec<(usize, Content)>,
}

impl Default for Set<'_> {
    fn default() -> Self {
        Set {
            lang: "en",
            layout: Layout::default(),
            untranslated: 0,
            assets: &|_| None,
            targets: vec![],
        }
    }
}

pub fn typeset(document: &Document, set: &Set) -> Typeset {
    let mut contents: Vec<Content> =
        document.units.iter().map(|unit| unit.content.clone()).collect();
    for (unit, content) in &set.targets {
        contents[*unit] = content.clone();
    }
    let edition = Edition {
        document,
        contents: &contents,
        lang: &Lang::parse(set.lang).unwrap(),
        furniture: &furniture,
        layout: &set.layout,
        assets: set.assets,
        timestamp: None,
        untranslated: set.untranslated,
    };
    pdf(&edition).unwrap_or_else(|error| panic!("{:?}", error.findings))
}

/// Ids of the findings, in order.
pub fn ids(typeset: &Typeset) -> Vec<&'static str> {
    typeset.findings.iter().map(|finding| finding.message.id).collect()
}

/// Sets a document, checks the file with the tools there are, and gives its findings and its
/// text. With `VULGATE_KEEP_PDF` set, the file is kept in that folder to be looked at.
pub fn look(name: &str, document: &Document, set: &Set) -> (Typeset, Option<String>) {
    let typeset = typeset(document, set);
    assert!(typeset.pdf.starts_with(b"%PDF-1.7"), "{name}");
    let keep = std::env::var_os("VULGATE_KEEP_PDF").map(PathBuf::from);
    let temporary = tempfile::tempdir().unwrap();
    let folder = keep.as_deref().unwrap_or(temporary.path());
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, &typeset.pdf).unwrap();
    assert!(!ids(&typeset).contains(&"typesetting-standard"), "{name}: {:?}", typeset.findings);
    if let Some(output) = tool("qpdf", &["--check".as_ref(), path.as_os_str()]) {
        assert!(output.contains("No syntax or stream encoding errors"), "{name}: {output}");
    }
    let text = tool("pdftotext", &[path.as_os_str(), "-".as_ref()]);
    (typeset, text)
}

/// The objects of a PDF, unpacked, as text.
pub fn objects(typeset: &Typeset) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("packed.pdf");
    std::fs::write(&path, &typeset.pdf).unwrap();
    let args = ["--qdf", "--object-streams=disable", "--"].map(std::ffi::OsStr::new);
    tool("qpdf", &[args.as_slice(), &[path.as_os_str(), "-".as_ref()]].concat())
}

/// The text of a PDF, line by line as it stands on the page.
pub fn laid_out(typeset: &Typeset) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("layout.pdf");
    std::fs::write(&path, &typeset.pdf).unwrap();
    tool("pdftotext", &["-layout".as_ref(), path.as_os_str(), "-".as_ref()])
}

/// The output of a program of the system; none, with a word about it, where it is missing.
/// In CI a missing program is a failure.
fn tool(name: &str, args: &[&std::ffi::OsStr]) -> Option<String> {
    match Command::new(name).args(args).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{name}: {text}{error}");
            Some(text)
        }
        Err(_) if std::env::var_os("CI").is_some() => panic!("{name} is missing"),
        Err(_) => {
            eprintln!("left out: {name} is missing");
            None
        }
    }
}

/// A text without white space and hyphens, which lines and columns add and take.
pub fn dense(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{AD}' | '\u{2010}' | '\u{200B}'))
        .collect()
}

/// Asserts that each text is in the extracted text. A page break, with foot, notes and head,
/// may come in between twice.
pub fn holds(extracted: &str, texts: &[&str]) {
    let extracted = dense(extracted);
    for text in texts {
        let text = dense(text);
        let mut rest = text.as_str();
        for _ in 0..3 {
            let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
            let found = ends.take_while(|end| extracted.contains(&rest[..*end])).last();
            rest = &rest[found.unwrap_or(0)..];
        }
        assert_eq!(rest, "", "missing: {text}");
    }
}

/// The shared corpora, or none, said aloud.
#[allow(dead_code, reason = "not every test file uses it")]
pub fn shared() -> Option<PathBuf> {
    shared_folder::folder()
}
