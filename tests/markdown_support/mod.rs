//! What the tests of the Markdown format share.
#![allow(dead_code, reason = "each test file uses a part of it")]

#[path = "../shared/mod.rs"]
mod shared_folder;

use std::path::{Path, PathBuf};
use vulgate::formats::{Format, LinkDestinations, ReadOptions, Targets, detect};
use vulgate::model::{Block, CodeClass, CodeKind, Content, Document, Inline, Lang};

pub fn format() -> &'static dyn Format {
    detect("a.md").expect("Markdown is a format")
}

pub fn options() -> ReadOptions {
    let keys = ["title", "subtitle", "description", "keywords"];
    ReadOptions {
        name: "a".into(),
        path: "a.md".into(),
        lang: Lang::parse("en").expect("English"),
        front_matter: keys.map(String::from).to_vec(),
        max_length: Default::default(),
        destinations: LinkDestinations::Keep,
    }
}

pub fn read(source: &str) -> Document {
    read_with(source, &options())
}

pub fn read_with(source: &str, options: &ReadOptions) -> Document {
    format().read(source.as_bytes(), options).expect("readable").document
}

pub fn write(source: &str, document: &Document, units: &[Option<Content>]) -> String {
    let targets = Targets { lang: &document.lang, units };
    let bytes = format().write(source.as_bytes(), document, &targets).expect("writable");
    String::from_utf8(bytes).expect("UTF-8")
}

pub fn fixtures() -> Vec<(String, String)> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/markdown"))
}

/// The shared corpora, or none, said aloud.
pub fn shared() -> Option<PathBuf> {
    shared_folder::folder()
}

pub fn shared_documents() -> Option<Vec<(String, String)>> {
    let shared = shared()?;
    let folders = [
        "briefings",
        "corpora/canada-it-strategy",
        "corpora/policy-docs",
        "corpora/fsfe-publiccode",
    ];
    Some(folders.iter().flat_map(|folder| files(&shared.join(folder))).collect())
}

/// The Markdown files of a folder and its folders.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).expect("text")));
        }
    }
    found
}

pub fn commonmark_cases() -> Option<Vec<(String, String)>> {
    let folder = shared()?.join("standards/commonmark");
    let mut cases = Vec::new();
    for name in ["spec", "gfm-spec", "gfm-extensions", "gfm-regression"] {
        let text = std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("a file");
        let list: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        for case in list.as_array().expect("a list") {
            let source = case["markdown"].as_str().expect("a text").to_owned();
            cases.push((format!("{name} {}", case["example"]), source));
        }
    }
    Some(cases)
}

/// Law 1: every target equal to its source gives the source.
pub fn identity(name: &str, source: &str) {
    let document = read(source);
    let targets: Vec<_> = document.units.iter().map(|unit| Some(unit.content.clone())).collect();
    assert_eq!(write(source, &document, &targets), source, "{name}");
}

/// The text with every letter accented, and something behind it.
pub fn pseudo(content: &Content) -> Content {
    let accent = |char| match char {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'î',
        'o' => 'ø',
        'u' => 'ů',
        'n' => 'ñ',
        'A' => 'Å',
        'E' => 'É',
        _ => char,
    };
    let change = |inline: &Inline| match inline {
        Inline::Text(text) => Inline::Text(text.chars().map(accent).collect()),
        Inline::Code(code) => Inline::Code(code.clone()),
    };
    let mut changed = Content(content.0.iter().map(change).collect());
    let last = changed.0.iter_mut().rev().find_map(|inline| match inline {
        Inline::Text(text) if text.chars().any(char::is_alphanumeric) => Some(text),
        _ => None,
    });
    // Where there is nothing to translate, nobody adds anything.
    if let Some(text) = last {
        *text = format!("{}ž", text.trim_end());
    }
    changed
}

/// Every unit translated: the result has the same units with the contents that were given,
/// and the same blocks.
pub fn pseudo_translation(source: &str) -> Result<(), String> {
    let document = read(source);
    let targets: Vec<_> = document.units.iter().map(|unit| Some(pseudo(&unit.content))).collect();
    comes_back(source, &document, &targets)
}

/// Writes the targets and reads them again.
pub fn comes_back(
    source: &str,
    document: &Document,
    targets: &[Option<Content>],
) -> Result<(), String> {
    let written = write(source, document, targets);
    let again = read(&written);
    let roles =
        |document: &Document| document.units.iter().map(|unit| unit.role).collect::<Vec<_>>();
    if roles(document) != roles(&again) {
        return Err(format!("{:?} became {:?} in {written:?}", roles(document), roles(&again)));
    }
    for (index, (unit, target)) in again.units.iter().zip(targets).enumerate() {
        let wanted = target.as_ref().unwrap_or(&document.units[index].content);
        if essence(wanted) != essence(&unit.content) {
            return Err(format!("{wanted:?} became {:?} in {written:?}", unit.content));
        }
    }
    if shape(&document.blocks) != shape(&again.blocks) {
        return Err(format!("{:?} became {:?} in {written:?}", document.blocks, again.blocks));
    }
    Ok(())
}

/// What must come back of a content: texts without the white space around, codes by kind,
/// class and order.
pub fn essence(content: &Content) -> Vec<String> {
    let mut numbers = std::collections::HashMap::new();
    let mut joined = Content::default();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => {
                joined.push_text(&text.replace("\r\n", " ").replace(['\n', '\r'], " "));
            }
            Inline::Code(code) => joined.push_code(code.clone()),
        }
    }
    let last = joined.0.len().saturating_sub(1);
    let mut essence = Vec::new();
    for (at, inline) in joined.0.iter().enumerate() {
        match inline {
            Inline::Text(text) => {
                let mut text = text.as_str();
                if at == 0 {
                    text = text.trim_start_matches([' ', '\t']);
                }
                if at == last {
                    text = text.trim_end_matches([' ', '\t']);
                }
                if !text.is_empty() {
                    essence.push(text.to_owned());
                }
            }
            Inline::Code(code) => {
                let class = match &code.class {
                    CodeClass::Untranslated(_) => CodeClass::Html("mark".into()),
                    class => class.clone(),
                };
                let next = numbers.len();
                let number = numbers.entry(code.id).or_insert(next);
                essence.push(format!("{:?} {number} {class:?}", code.kind));
            }
        }
    }
    essence
}

/// The tree of blocks without the lines on which they stand.
pub fn shape(blocks: &[Block]) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    let mut stack: Vec<&mut Block> = blocks.iter_mut().collect();
    while let Some(block) = stack.pop() {
        match block {
            Block::Code { line, .. } => *line = 0,
            Block::Quote { blocks }
            | Block::CallOut { blocks, .. }
            | Block::Footnote { blocks, .. } => stack.extend(blocks),
            Block::List { items, .. } => {
                stack.extend(items.iter_mut().flat_map(|item| &mut item.blocks));
            }
            _ => {}
        }
    }
    blocks
}

/// Every word that CommonMark shows is in a unit.
pub fn nothing_lost(name: &str, source: &str) {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let document = read(source);
    let mut there = String::new();
    for unit in &document.units {
        for inline in &unit.content.0 {
            match inline {
                Inline::Text(text) => there.push_str(text),
                Inline::Code(code) if code.kind == CodeKind::Standalone => {
                    there.push_str(&format!(" {} {} ", code.display, code.equiv));
                }
                Inline::Code(_) => {}
            }
        }
        there.push('\n');
    }
    let there: std::collections::HashSet<&str> =
        there.split(|char: char| !char.is_alphanumeric()).collect();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let mut hidden = false;
    let mut shown = String::new();
    for event in Parser::new_ext(source.trim_start_matches('\u{FEFF}'), options) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::MetadataBlock(_)) => hidden = true,
            Event::End(TagEnd::CodeBlock | TagEnd::MetadataBlock(_)) => hidden = false,
            Event::Text(text) if !hidden => shown.push_str(&text),
            Event::Code(text) => shown.push_str(&format!(" {text} ")),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::List(_) | Tag::TableCell)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::End(_) => shown.push('\n'),
            _ => {}
        }
    }
    for word in shown.split(|char: char| !char.is_alphanumeric()) {
        // Emphasis within a word splits it differently on both sides.
        let whole = there.contains(word) || there.iter().any(|longer| longer.contains(word));
        assert!(whole, "{name}: {word:?} is in no unit");
    }
}
