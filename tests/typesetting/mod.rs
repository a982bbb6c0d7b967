//! What the tests look at in a finished PDF.

mod maker;
pub mod tiny_font;

#[path = "../shared/mod.rs"]
mod shared_folder;

pub use maker::{Line, Maker, furniture};
use std::path::PathBuf;
use std::process::Command;
use vulgate::model::{Content, Document, Lang, Profile};
use vulgate::typesetting::{Edition, Kind, Layout, Press, Typeset, pdf};

/// What may differ between editions in tests.
pub struct Set<'a> {
    pub lang: &'a str,
    pub layout: Layout,
    pub untranslated: usize,
    pub reviewed: Option<u8>,
    pub kind: Kind<'a>,
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
            reviewed: None,
            kind: Kind::Final,
            assets: &|_| None,
            targets: vec![],
        }
    }
}

pub fn typeset(document: &Document, set: &Set) -> Typeset {
    typeset_by(&Press::default(), document, set)
}

/// The same with letters of one's own.
pub fn typeset_by(press: &Press, document: &Document, set: &Set) -> Typeset {
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
        reviewed: set.reviewed,
        kind: set.kind,
        profile: Profile::Eu,
    };
    pdf(&edition, press).unwrap_or_else(|error| panic!("{:?}", error.findings))
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

/// The tags of a PDF with their texts, on one line.
pub fn tags(typeset: &Typeset) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tags.pdf");
    std::fs::write(&path, &typeset.pdf).unwrap();
    let tags = tool("pdfinfo", &["-struct-text".as_ref(), path.as_os_str()])?;
    Some(tags.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The text of a PDF, line by line as it stands on the page.
pub fn laid_out(typeset: &Typeset) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("layout.pdf");
    std::fs::write(&path, &typeset.pdf).unwrap();
    tool("pdftotext", &["-layout".as_ref(), path.as_os_str(), "-".as_ref()])
}

/// How far down its page the first appearance of a word begins, in points.
pub fn depth(typeset: &Typeset, word: &str) -> Option<f64> {
    edges(typeset, word).map(|[_, top, ..]| top)
}

/// How wide the first appearance of a word is, in points.
pub fn width(typeset: &Typeset, word: &str) -> Option<f64> {
    edges(typeset, word).map(|[left, _, right, _]| right - left)
}

/// Left, top, right and bottom of the first appearance of a word.
fn edges(typeset: &Typeset, word: &str) -> Option<[f64; 4]> {
    let found = boxes(typeset)?.into_iter().find(|one| one.word == word);
    Some(found.expect(word).edges)
}

/// A word as it stands on its page.
pub struct WordBox {
    pub page: usize,
    pub word: String,
    /// Left, top, right and bottom, in points from the upper left corner of the page.
    pub edges: [f64; 4],
}

/// All words of a PDF.
pub fn boxes(typeset: &Typeset) -> Option<Vec<WordBox>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("boxes.pdf");
    std::fs::write(&path, &typeset.pdf).unwrap();
    let boxes = tool("pdftotext", &["-bbox".as_ref(), path.as_os_str(), "-".as_ref()])?;
    let mut page = 0;
    let mut words = Vec::new();
    for line in boxes.lines() {
        page += usize::from(line.contains("<page "));
        let Some((_, rest)) = line.split_once("<word ") else { continue };
        let edge = |name: &str| {
            let (_, rest) = rest.split_once(&format!("{name}=\"")).expect(line);
            rest.split('"').next().unwrap().parse().unwrap()
        };
        let word = rest.split(['>', '<']).nth(1).unwrap().to_owned();
        words.push(WordBox { page, word, edges: ["xMin", "yMin", "xMax", "yMax"].map(edge) });
    }
    Some(words)
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
