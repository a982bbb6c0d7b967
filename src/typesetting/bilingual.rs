//! The bilingual edition: source and translation side by side, segment by segment, for those who
//! review one against the other.
//!
//! Goes in: a bitext whose units are those of the document. Comes out: for each section a
//! table with a row a segment: its number, by which it can be cited, and what it is; both
//! texts; its state. Codes are shown as what they do to the text. What belongs to the text as
//! a unit of its own (notes, alternative texts) has rows of its own, and only a sign where it
//! is referred to.

use super::compose::Composer;
use super::edition::Pair;
use super::inlines::{echo, passage, plain};
use super::layout::Columns;
use super::tree::{Cell, Node, Row, Sheet, Span, State, Table, TableSize};
use super::{meta, names};
use crate::model::{
    Bitext, BitextSegment, BitextUnit, Code, CodeClass, CodeKind, Content, Inline, Lang, Message,
    Note, Role, State as Progress,
};
use std::collections::BTreeSet;

/// The widths of the columns, relative to each other.
const WIDTHS: [usize; 4] = [13, 37, 37, 13];
/// Headings down to this level begin a table of their own.
const SECTIONS: u8 = 2;
/// Characters of a row that is not broken across pages.
const KEEP_ROW: usize = 600;

/// The tables.
pub fn body(composer: &mut Composer, pair: Pair) -> Vec<Node> {
    let bitext = pair.bitext;
    let mut nodes = Vec::new();
    let mut rows = Vec::new();
    let mut number = 0;
    for (index, unit) in bitext.units.iter().enumerate() {
        let own = composer.edition.document.units.get(index);
        let locked = own.is_some_and(|own| own.instructions.locked);
        // A dash in a cell is the same in every language.
        if !unit.translate && !locked {
            continue;
        }
        if let Some(heading) = section(composer, index) {
            finish(composer, bitext, &mut rows, &mut nodes);
            nodes.push(heading);
        }
        for (at, segment) in unit.segments().enumerate() {
            number += 1;
            let is_it = |segments: &BTreeSet<_>| segments.contains(&(index, segment.id.clone()));
            let from = pair.borrowed.filter(|(_, segments)| is_it(segments)).map(|(lang, _)| lang);
            let place = Place { unit: index, number, first: at == 0, locked, from };
            rows.push(row(composer, (unit, segment), &place));
        }
    }
    finish(composer, bitext, &mut rows, &mut nodes);
    nodes
}

/// Makes a sheet that of a bilingual edition: what stands in the tables does not stand before
/// them, too.
pub fn frame(composer: &mut Composer, sheet: &mut Sheet) {
    sheet.draft = Some(composer.furniture(&Message::new("furniture-bilingual")));
    sheet.landscape = true;
    sheet.layout.columns = Columns::One;
    sheet.description.clear();
    sheet.keywords = None;
    sheet.notice.clear();
}

/// Where a segment stands.
struct Place<'a> {
    unit: usize,
    number: usize,
    /// Whether it is the first of its unit.
    first: bool,
    locked: bool,
    /// The language whose translation a regional variant has here.
    from: Option<&'a Lang>,
}

/// The heading of a section, if a unit begins one.
fn section(composer: &mut Composer, unit: usize) -> Option<Node> {
    let (level, id) = composer.headings.get(unit).filter(|(level, _)| *level <= SECTIONS)?;
    let content = composer.edition.contents.get(unit)?;
    let c = echo(&composer.content(unit, &shown(content)));
    composer.report_letters(unit);
    if plain(&c).trim().is_empty() {
        return None;
    }
    composer.entries.insert(id.clone(), c.clone());
    Some(Node::Heading { level, id, c, holds: false })
}

/// Ends a table.
fn finish(composer: &mut Composer, bitext: &Bitext, rows: &mut Vec<Row>, nodes: &mut Vec<Node>) {
    if rows.is_empty() {
        return;
    }
    let own = composer.edition.lang;
    let head = vec![
        cell(vec![composer.furniture(&Message::new("furniture-segment"))]),
        cell(vec![foreign(&bitext.source_lang, vec![name(composer, &bitext.source_lang)])]),
        cell(vec![vec![name(composer, own)]]),
        cell(vec![composer.furniture(&Message::new("furniture-state"))]),
    ];
    nodes.push(Node::Table(Table {
        id: composer.table_id(),
        caption: Vec::new(),
        align: vec!["start"; WIDTHS.len()],
        widths: Some(WIDTHS.to_vec()),
        header: vec![Row { cells: head, keep: true }],
        rows: std::mem::take(rows),
        size: TableSize::Normal,
    }));
}

fn name(composer: &Composer, lang: &Lang) -> Span {
    Span::Text(names::shown(lang.full_name(), lang, composer.medium))
}

fn row(
    composer: &mut Composer,
    (unit, segment): (&BitextUnit, &BitextSegment),
    place: &Place,
) -> Row {
    let source_lang = composer.edition.document.lang.clone();
    let mut source =
        vec![foreign(&source_lang, composer.content(place.unit, &shown(&segment.source)))];
    let mut target = Vec::new();
    match (&segment.target, &segment.previous) {
        // Whatever it was translated as before: it stays as it is.
        _ if place.locked => target.extend(source.first().cloned()),
        (Some(text), _) => target.push(composer.content(place.unit, &shown(text))),
        (None, Some(former)) => {
            let mut c = composer.furniture(&Message::new("furniture-former"));
            c.push(Span::Text(" ".to_owned()));
            let was = composer.content(place.unit, &shown(&former.source));
            c.extend(foreign(&source_lang, was));
            source.push(vec![Span::Small { c }]);
            let c = composer.content(place.unit, &shown(&former.target));
            target.push(vec![passage(State::Outdated, &composer.edition.lang.to_string(), c)]);
        }
        (None, None) => {}
    }
    composer.report_letters(place.unit);
    let length: usize = source.iter().chain(&target).map(|c| plain(c).chars().count()).sum();
    target.extend(notes(composer, unit, segment, place));
    let mut label = vec![Span::Text(place.number.to_string())];
    if let Some(role) = unit.role.filter(|_| place.first) {
        label.extend([Span::Break, Span::Small { c: composer.furniture(&role_name(role)) }]);
    }
    let mut state = composer.furniture(&Message::new(state(segment, place.locked)));
    state.extend(place.from.map(|lang| Span::Text(format!(" ({lang})"))));
    let mut first = cell(vec![label]);
    first.heads_row = true;
    Row {
        cells: vec![first, cell(source), cell(target), cell(vec![state])],
        keep: length <= KEEP_ROW,
    }
}

/// What translators and reviewers have noted on a segment, or with its first one on the unit.
fn notes(
    composer: &mut Composer,
    unit: &BitextUnit,
    segment: &BitextSegment,
    place: &Place,
) -> Vec<Vec<Span>> {
    let belongs = |note: &&Note| match &note.segment {
        Some(id) => *id == segment.id,
        None => place.first,
    };
    let texts = unit.notes.iter().filter(belongs).map(|note| note.text.clone());
    let texts: Vec<String> = texts.filter(|text| !text.trim().is_empty()).collect();
    let say = |text| {
        let c = composer.furniture(&Message::new("furniture-note").with("note", text));
        vec![Span::Small { c: vec![Span::Emph { c }] }]
    };
    texts.into_iter().map(say).collect()
}

/// The message that names the state of a segment.
fn state(segment: &BitextSegment, locked: bool) -> &'static str {
    match (&segment.target, segment.state) {
        _ if locked => "furniture-locked",
        (Some(_), Progress::Initial) => "furniture-unfinished",
        (Some(_), Progress::Translated) => "furniture-unreviewed-passage",
        (Some(_), Progress::Reviewed) => "furniture-reviewed",
        (Some(_), Progress::Final) => "furniture-final",
        (None, _) if segment.previous.is_some() => "furniture-outdated-passage",
        (None, _) => "furniture-untranslated-passage",
    }
}

fn role_name(role: Role) -> Message {
    let level = match role {
        Role::Heading(level) => level,
        _ => 0,
    };
    // The level is part of the word; the name is what the word is chosen by.
    let name = if level > 0 { "heading".to_owned() } else { role.as_str().to_owned() };
    Message::new("furniture-role").with("role", name).with("level", usize::from(level))
}

/// A cell with a paragraph a text.
fn cell(texts: Vec<Vec<Span>>) -> Cell {
    let mut c: Vec<Node> =
        texts.into_iter().filter(|c| !c.is_empty()).map(|c| Node::Par { c, keep: false }).collect();
    if let [Node::Par { c: only, .. }] = &mut c[..] {
        c = vec![Node::Plain { c: std::mem::take(only) }];
    }
    Cell { c, columns: 1, rows: 1, heads_row: false }
}

/// A text in another language than the edition's.
fn foreign(lang: &Lang, c: Vec<Span>) -> Vec<Span> {
    if c.is_empty() {
        return c;
    }
    let tag = lang.to_string();
    vec![Span::Foreign { lang: meta::language(&tag), region: meta::region(&tag), c }]
}

/// A content in which what leads elsewhere in the document is a sign of it: the label of a
/// note, the name of an image, a line under a link to a heading.
fn shown(content: &Content) -> Content {
    let mut out = Content::default();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => out.push_text(text),
            Inline::Code(code) => sign(code, &mut out),
        }
    }
    out
}

fn sign(code: &Code, out: &mut Content) {
    let html = |name: &str| CodeClass::Html(name.to_owned());
    match &code.class {
        CodeClass::FootnoteRef(label) => out.push_enclosed(&Content::text(label), &html("sup")),
        CodeClass::Image(file) if code.kind == CodeKind::Standalone => {
            let file = file.rsplit('/').next().unwrap_or(file);
            out.push_enclosed(&Content::text(format!("[{file}]")), &html("small"));
        }
        CodeClass::Image(_) => out.push_code(Code { class: html("small"), ..code.clone() }),
        CodeClass::Link(to) if !to.contains(':') => {
            out.push_code(Code { class: html("u"), ..code.clone() });
        }
        _ => out.push_code(code.clone()),
    }
}
