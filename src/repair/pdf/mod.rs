//! PDF into lines with their layout.
//!
//! Goes in: the bytes of a file. Comes out: [`Reading`], lines of Markdown in reading order, with
//! what was not understood. Each page is drawn without a picture (`draw`): pieces of text with
//! places, sizes and looks (`page`), initials and letters off their line in their rows (`initials`, `level`). A file that tells its
//! structure and tells it of nearly all its text is taken at its word (`tree`, `tagged`). Of another,
//! the layout speaks:
//!
//! - `soft`: hyphens that are no part of words · `areas`, `cells`: tables drawn cell by cell · `rows`: pieces side
//!   by side
//! - `margins`, `running`: running heads and page numbers
//! - `entries`: tables of contents · `columns`: reading order · `foot`: notes · `lettered`: letters of items · `listings`: code · `layout`, `heads`: blocks
//! - `backlinks`: notes of pages of the web · `hyphens`, `cuts`: words that the ends of rows part
//! - [`write`], `markup`: blocks as Markdown · `references`, `note_labels`: which marks are those of notes
//!
//! Memory holds the text of the file, `packed`, and all else of one page or block at a time.

mod areas;
mod attributes;
mod backlinks;
mod bitmaps;
mod block;
mod cells;
mod code;
mod columns;
mod contents;
mod cuts;
mod decode;
mod depths;
mod draw;
mod ends;
mod entries;
mod fonts;
mod foot;
mod front;
mod gather;
mod halves;
mod heads;
mod hyphen_counts;
mod hyphens;
mod initials;
mod layout;
mod lettered;
mod level;
mod listings;
mod margins;
mod marks;
mod markup;
mod measures;
mod note_labels;
mod packed;
mod page;
mod pages;
mod references;
mod roles;
mod rows;
mod ruling;
mod running;
mod salvage;
mod signs;
mod soft;
mod spans;
mod strings;
mod tables;
mod tables_over_pages;
mod tagged;
mod tree;
mod write;

use super::lines::Line;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use block::{Block, BlockKind};
use hayro_font::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use measures::Measures;
use packed::Packed;
use page::{Kept, Layer, Page};
use rows::Row;
use std::sync::Arc;

/// What tells the structure of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Structure {
    /// The file's own tags where they account for its text, else its layout.
    #[default]
    Tags,
    /// The layout alone.
    Layout,
}

/// A PDF as lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// In reading order. What the reader is sure of is Markdown already; notes that the text refers to come last.
    pub lines: Vec<Line>,
    /// What has told the structure: tags only if they were believed.
    pub structure: Structure,
    /// What was left out and what was not understood.
    pub findings: Vec<Finding>,
    /// How many pages the file has.
    pub pages: usize,
}

impl Reading {
    /// The lines as a text, with a page's last line followed by the next page's first.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            text += &line.text;
            text.push('\n');
        }
        text
    }
}

/// Whether bytes begin as a PDF does (ISO 32000-1, 7.5.2, and what readers allow before it).
pub fn is_pdf(bytes: &[u8]) -> bool {
    let head = |length: usize| bytes.get(..length).unwrap_or(bytes);
    let within = head(1024).windows(5).any(|head| head == b"%PDF-");
    // The head of a mail is longer; a text that tells of PDFs has no objects.
    let behind = || head(1 << 15).windows(6).any(|head| head == b"\n%PDF-");
    within || behind() && bytes.windows(6).any(|it| it == b"endobj")
}

/// Reads a PDF. `path` is for messages.
///
/// # Errors
/// If the file is no PDF, is encrypted, has no pages, or has no text.
pub fn read(data: Vec<u8>, path: &str, structure: Structure) -> Result<Reading> {
    let work = std::panic::AssertUnwindSafe(|| open(data, path, structure));
    std::panic::catch_unwind(work)
        .unwrap_or_else(|_| Err(refused(path, Message::new("pdf-broken").with("path", path))))
}

fn refused(path: &str, message: Message) -> Error {
    Error::input(Place::file(path), message)
}

/// The file, and whether it has been cut off.
fn load(data: Vec<u8>, path: &str) -> Result<(Pdf, bool)> {
    if data.iter().all(u8::is_ascii_whitespace) {
        return Err(refused(path, Message::new("pdf-empty").with("path", path)));
    }
    let data: Arc<Vec<u8>> = Arc::new(data);
    let (pdf, cut) = match Pdf::new(data.clone()) {
        Err(LoadPdfError::Invalid) => match salvage::with_root(&data) {
            Some(mended) => (Pdf::new(mended), true),
            None => (Err(LoadPdfError::Invalid), false),
        },
        pdf => (pdf, false),
    };
    let pdf = pdf.map_err(|error| {
        let message = match error {
            LoadPdfError::Decryption(DecryptionError::PasswordProtected) => "pdf-password",
            LoadPdfError::Decryption(_) => "pdf-encrypted",
            LoadPdfError::Invalid => "pdf-broken",
        };
        refused(path, Message::new(message).with("path", path))
    })?;
    Ok((pdf, cut))
}

fn open(data: Vec<u8>, path: &str, structure: Structure) -> Result<Reading> {
    let (pdf, cut) = load(data, path)?;
    let (mut pages, mut findings) = (Vec::new(), Vec::new());
    for page in pages::read(&pdf) {
        findings.extend(found(&page, path));
        pages.push(Kept::of(page));
    }
    if pages.is_empty() {
        return Err(refused(path, Message::new("pdf-no-pages").with("path", path)));
    }
    if cut {
        let message = Message::new("pdf-cut").with("count", pages.len());
        findings.insert(0, Finding::warning(Place::file(path), message));
    }
    if pages.iter().all(|kept| kept.pieces.is_empty()) {
        let images = pages.iter().any(|kept| kept.page.images > 0.0);
        let id = if images { "pdf-images" } else { "pdf-no-text" };
        let mut error =
            refused(path, Message::new(id).with("path", path).with("count", pages.len()));
        error.findings.extend(findings);
        return Err(error);
    }
    soft::find(&mut pages);
    let links = pages.iter_mut().map(|it| (it.page.number, std::mem::take(&mut it.addresses)));
    let links = links.filter(|(_, links)| !links.is_empty()).collect();
    let tree = match structure {
        Structure::Tags => tree::blocks(&pdf).filter(|tree| {
            tagged::furniture(tree, &mut pages);
            tagged::is_credible(tree, &pages)
        }),
        Structure::Layout => None,
    };
    let info = front::Info::of(&pdf);
    // Neither the file nor what the library notes of it is needed any more.
    drop(pdf);
    let count = pages.len();
    let structure = tree.as_ref().map_or(Structure::Layout, |_| Structure::Tags);
    let (mut blocks, left) = match tree {
        Some(tree) => {
            findings.extend(pictures(&tree, path));
            by_tags(tree, pages)
        }
        None => by_layout(pages),
    };
    contents::complete(&mut blocks);
    findings.extend(left_out(&blocks, &left, path));
    info.title(&mut blocks);
    info.loose_notes(&mut blocks);
    backlinks::notes(&mut blocks);
    backlinks::endnotes(&mut blocks);
    let front = info.front(&blocks).unwrap_or_default();
    let written = write::write(blocks, &front, &links);
    findings.extend(words_joined(&written.joined, path));
    Ok(Reading { lines: written.lines, structure, findings, pages: count })
}

/// Blocks by the file's own structure, and the furniture of its pages.
fn by_tags(tree: Vec<tree::Tagged>, pages: Vec<Kept>) -> (Vec<Block>, Packed<Row>) {
    let mut left = Packed::default();
    for Kept { page, pieces, .. } in &pages {
        let furniture = pieces.iter().filter(|piece| piece.layer == Layer::Artifact);
        let furniture = rows::in_order(furniture.map(|piece| (page.number, piece)));
        left.append(&Packed::of(&furniture));
    }
    let mut blocks = tagged::blocks(tree, pages);
    let measures = Measures::of(blocks.iter().map(|block| block.rows.unpacked()));
    listings::of_tags(&mut blocks, measures);
    tagged::title(&mut blocks, measures);
    (blocks, left)
}

/// Blocks by layout, and the furniture of the pages.
fn by_layout(pages: Vec<Kept>) -> (Vec<Block>, Packed<Row>) {
    let mut turned = Vec::new();
    let mut rows: Vec<Packed<Row>> = Vec::new();
    let mut strokes = Vec::new();
    for Kept { page, pieces, .. } in pages {
        let (across, mut level): (Vec<_>, Vec<_>) =
            pieces.iter().partition(|piece| piece.layer == Layer::Turned);
        cells::mark(&mut level, &page.strokes);
        turned.extend(rows::in_order(across.into_iter().map(|piece| (page.number, piece))));
        let mut own = rows::by_height(&page, level);
        strokes.push(page.strokes);
        signs::place(&mut own, page.shapes);
        rows.push(Packed::of(&own));
    }
    let left = margins::take(&mut rows);
    entries::mark(&mut rows);
    let gutters = columns::gutters(&rows);
    rows.iter_mut().for_each(|rows| rows.edit(|rows| columns::set(rows, &gutters)));
    let measures = measures(&rows);
    let mut notes = Vec::new();
    let mut before = foot::Before::default();
    let mut lists = lettered::Lists::default();
    let stretches = strokes.iter().enumerate().flat_map(|(at, strokes)| {
        // What is unpacked is not kept twice.
        let mut own = std::mem::take(&mut rows[at]).unpacked();
        let next = rows.get(at + 1);
        notes.extend(foot::take(&mut own, strokes, measures, &mut before));
        lettered::mark(&mut own, next, measures, &mut lists);
        gather::stretches(own, strokes, measures)
    });
    let mut blocks = layout::blocks(stretches, measures);
    tables_over_pages::join(&mut blocks);
    heads::headings(&mut blocks, measures);
    for note in notes {
        // A note that went on at the head of the next page's notes is one note.
        let goes_on = note.kind == BlockKind::Note(String::new());
        let is_note = |it: &Block| matches!(it.kind, BlockKind::Note(_) | BlockKind::NotePart);
        match blocks.iter().rposition(is_note) {
            Some(before) if goes_on => blocks[before].rows.append(&note.rows),
            Some(before) if note.kind == BlockKind::NotePart => blocks.insert(before + 1, note),
            _ => {
                let page = note.page();
                let at = blocks.iter().rposition(|block| block.page() <= page);
                blocks.insert(at.map_or(0, |at| at + 1), note);
            }
        }
    }
    let furniture = margins::keys(&left);
    for row in turned.into_iter().filter(|row| !furniture.contains(&margins::key(row))) {
        let at = blocks.iter().rposition(|block| block.page() <= row.page).map_or(0, |at| at + 1);
        blocks.insert(at, Block::new(BlockKind::Paragraph, vec![row]));
    }
    (blocks, left)
}

/// The measures of pages. Their text tells them; the cells of their tables only where there is none.
fn measures(pages: &[Packed<Row>]) -> Measures {
    let text = |row: &Row| row.cell().is_none();
    let bare = !pages.iter().flat_map(Packed::iter).any(|row| text(&row));
    let rows = |rows: &Packed<Row>| rows.iter().filter(|row| bare || text(row)).collect();
    Measures::of(pages.iter().map(rows))
}

/// That a page is an image, characters that nobody knows, what could not be read.
fn found(page: &Page, path: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let place = || Place::line(path, page.number);
    let message = |id| Message::new(id).with("page", page.number);
    if page.pieces.is_empty() && page.images > 0.2 {
        found.push(Finding::warning(place(), message("pdf-page-image")));
    }
    let all = || page.pieces.iter();
    if all().any(|piece| piece.layer == Layer::Turned) {
        found.push(Finding::note(place(), message("pdf-turned")));
    }
    if all().any(|piece| piece.text.contains(is_right_to_left)) {
        found.push(Finding::warning(place(), message("pdf-right-to-left")));
    }
    if page.is_garbled() {
        found.push(Finding::warning(place(), message("pdf-garbled")));
    }
    if page.unknown > 0 {
        let message = message("pdf-unknown").with("count", page.unknown);
        found.push(Finding::warning(place(), message));
    }
    if page.broken {
        found.push(Finding::warning(place(), message("pdf-page-broken")));
    }
    found
}

/// Whether a letter is of a script that runs from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Pictures that are described, which stay behind with what is written in them.
fn pictures(tree: &[tree::Tagged], path: &str) -> Vec<Finding> {
    let described = tree.iter().filter_map(|block| Some((block, block.alt.as_deref()?)));
    let finding = |(block, alt): (&tree::Tagged, &str)| {
        let page = block.content.first().map_or(1, |slot| slot.page + 1);
        Finding::note(Place::line(path, page), Message::new("pdf-picture").with("text", alt))
    };
    described.map(finding).collect()
}

/// Words that were put together without a hyphen: how many, and those of which nothing shows that they
/// have none.
fn words_joined(joined: &write::Joined, path: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    if joined.shown > 0 {
        let message = Message::new("pdf-hyphens").with("count", joined.shown);
        found.push(Finding::note(Place::line(path, joined.page), message));
    }
    found.extend(joined.guessed.iter().map(|(page, word)| {
        let message = Message::new("pdf-hyphen-guessed").with("word", word);
        Finding::note(Place::line(path, *page), message)
    }));
    found
}

/// Running heads and tables of contents, which stay behind.
fn left_out(blocks: &[Block], left: &Packed<Row>, path: &str) -> Vec<Finding> {
    let mut texts: Vec<(String, usize, usize)> = Vec::new();
    for row in left.iter() {
        let text = row.plain();
        if margins::is_page_number(&row) && !text.contains('-')
            || !text.contains(char::is_alphanumeric)
        {
            continue;
        }
        if let Some((.., count)) = texts.iter_mut().find(|(known, ..)| *known == text) {
            *count += 1;
        } else if texts.len() < 50 {
            texts.push((text, row.page, 1));
        }
    }
    let mut found: Vec<Finding> = texts
        .into_iter()
        .map(|(text, page, count)| {
            let message = Message::new("pdf-running-head").with("text", text).with("count", count);
            Finding::note(Place::line(path, page), message)
        })
        .collect();
    let contents = || blocks.iter().filter(|block| block.kind == BlockKind::Contents);
    if let Some(first) = contents().next() {
        let message = Message::new("pdf-contents").with("count", contents().count());
        found.push(Finding::note(Place::line(path, first.page()), message));
    }
    found
}
