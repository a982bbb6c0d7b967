//! What a tagged PDF says of itself: its structure tree, as blocks that refer to marked content.
//!
//! ISO 32000-1, 14.7 and 14.8: elements have a type, which a role map may lead to a standard one,
//! and children: elements, and numbers of marked content on a page.

use super::attributes::{is_set_apart, shift};
use super::page::Shift;
use super::roles::{heading, is_block, is_inline, is_standard};
use super::strings::text_string;
use hayro_font::hayro_syntax::Pdf;
use hayro_font::hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier, String as Bytes};
use std::collections::{HashMap, HashSet};

/// Elements may be nested so deep.
const DEPTH: usize = 100;

/// A file may have so many elements.
const ELEMENTS: usize = 4_000_000;

/// A block of the tree.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tagged {
    pub kind: Kind,
    pub content: Vec<Slot>,
    /// What describes a picture.
    pub alt: Option<Box<str>>,
}

/// Marked content of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// From 0.
    pub page: usize,
    pub mark: i32,
    pub part: SlotPart,
    /// It stands for a soft hyphen: a hyphen that is shown because the row ends (ISO 32000-1,
    /// 14.8.2.2.3).
    pub soft: bool,
    /// By the shift of its baseline (ISO 32000-1, 14.8.5.4.5).
    pub shift: Shift,
    /// A paragraph begins with it, within its block: a cell or code.
    pub begins: bool,
}

/// What content is within its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SlotPart {
    Text,
    /// The number or bullet of an item, the mark of a note.
    Label,
    /// What refers to a note.
    Reference,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Title,
    Heading(u8),
    Paragraph,
    /// A list item as deep as this, from 0.
    Item(usize),
    /// A further paragraph of an item.
    Within(usize),
    Note,
    /// A further paragraph of the note before.
    NotePart,
    /// A quotation; the depth of the item that it is in.
    Quote(Option<usize>),
    /// Lines of code; the depth of the item that they are in.
    Code(Option<usize>),
    /// A picture that is described; its text is a part of it.
    Figure,
    /// A cell of the table, row and column with these numbers.
    Cell(CellPlace),
    Caption,
    /// An entry of a table of contents.
    Contents,
}

/// Where a cell stands. All count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellPlace {
    pub table: usize,
    pub row: usize,
    pub column: usize,
    pub header: bool,
}

/// The blocks of a file in reading order; none if it has no structure tree.
pub(super) fn blocks(pdf: &Pdf) -> Option<Vec<Tagged>> {
    let catalog = pdf.xref().get::<Dict>(pdf.xref().root_id())?;
    let root = catalog.get::<Dict>("StructTreeRoot")?;
    let pages = pdf.pages().iter().enumerate();
    let pages = pages.filter_map(|(index, page)| Some((page.raw().obj_id()?, index))).collect();
    let roles = root.get::<Dict>("RoleMap").unwrap_or_default();
    let mut walk = Walk {
        pages,
        roles,
        seen: HashSet::new(),
        left: ELEMENTS,
        found: Vec::new(),
        begins: false,
        tables: Vec::new(),
    };
    let kids = root.get::<Object>("K")?;
    walk.kids(kids, &mut Around::default());
    walk.found.retain(|block| !block.content.is_empty());
    Some(walk.found)
}

struct Walk<'a> {
    pages: HashMap<ObjectIdentifier, usize>,
    roles: Dict<'a>,
    /// Where the elements so far stand in the file.
    seen: HashSet<usize>,
    left: usize,
    found: Vec<Tagged>,
    /// A paragraph has begun within a block, and has had no content.
    begins: bool,
    /// The rows that each table has so far.
    tables: Vec<usize>,
}

/// What is around an element.
#[derive(Clone, Debug, Default)]
struct Around {
    depth: usize,
    page: Option<usize>,
    /// The block that content goes to.
    block: Option<usize>,
    /// Lists around it.
    lists: usize,
    /// The block of the item around it.
    item: Option<usize>,
    part: Option<SlotPart>,
    soft: bool,
    shift: Shift,
    /// A label right in it is that of an item or a note.
    labelled: bool,
    within: Option<Within>,
    row: usize,
    column: usize,
    /// The element right around is a list.
    listed: bool,
    /// The block is of text that stands right in a section.
    bare: bool,
}

/// What a block is within, whatever kind it has itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    Note,
    Figure,
    Quote,
    Contents,
    Table(usize),
    Cell,
    Code,
}

impl<'a> Walk<'a> {
    fn kids(&mut self, kids: Object<'a>, around: &mut Around) {
        match kids {
            Object::Array(kids) => {
                for kid in kids.iter::<Object>() {
                    self.kid(kid, around);
                }
            }
            kid => self.kid(kid, around),
        }
    }

    fn kid(&mut self, kid: Object<'a>, around: &mut Around) {
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return;
        }
        match kid {
            Object::Number(mark) => self.content(mark.as_i64(), around.page, around),
            Object::Dict(dict) => match dict.get::<Name>("Type").as_deref() {
                Some(b"MCR") => {
                    let page = self.page(&dict).or(around.page);
                    let mark = dict.get::<i32>("MCID").map_or(-1, i64::from);
                    self.content(mark, page, around);
                }
                Some(b"OBJR") => {}
                _ => self.element(&dict, around),
            },
            _ => {}
        }
    }

    fn page(&self, dict: &Dict) -> Option<usize> {
        let page = dict.get::<Dict>("Pg")?.obj_id()?;
        self.pages.get(&page).copied()
    }

    fn content(&mut self, mark: i64, page: Option<usize>, around: &mut Around) {
        let (Some(page), Ok(mark)) = (page, i32::try_from(mark)) else { return };
        let part = around.part.unwrap_or(SlotPart::Text);
        let block = match around.block {
            Some(block) => block,
            // Text right in a section is a paragraph of its own.
            None => {
                around.bare = true;
                self.begin(around, Kind::Paragraph)
            }
        };
        around.block = Some(block);
        if let Some(block) = self.found.get_mut(block) {
            let (soft, shift) = (around.soft, around.shift);
            let begins = std::mem::take(&mut self.begins);
            block.content.push(Slot { page, mark, part, soft, shift, begins });
        }
    }

    fn begin(&mut self, around: &Around, kind: Kind) -> usize {
        let kind = match (around.within, kind) {
            (Some(Within::Note), Kind::Note) => Kind::Note,
            (Some(Within::Note), _) => Kind::NotePart,
            (Some(Within::Figure), kind) if kind != Kind::Caption => Kind::Figure,
            (Some(Within::Contents), _) => Kind::Contents,
            (Some(Within::Quote), Kind::Paragraph) => Kind::Quote(around.lists.checked_sub(1)),
            (_, Kind::Paragraph) if around.lists > 0 => Kind::Within(around.lists - 1),
            (_, kind) => kind,
        };
        self.found.push(Tagged { kind, content: Vec::new(), alt: None });
        self.found.len() - 1
    }

    /// The standard type of an element.
    fn role(&self, dict: &Dict) -> String {
        let mut name = dict.get::<Name>("S").map(|name| name.as_str().to_owned());
        for _ in 0..8 {
            let own = name.as_deref().unwrap_or_default();
            let next = self.roles.get::<Name>(own).map(|name| name.as_str().to_owned());
            match next {
                Some(next) if next != own && !is_standard(own) => name = Some(next),
                _ => break,
            }
        }
        name.unwrap_or_default()
    }

    fn element(&mut self, dict: &Dict<'a>, around: &mut Around) {
        // An element may stand within another; then it has no object of its own to be known by.
        let fresh = self.seen.insert(dict.data().as_ptr().addr());
        if around.depth >= DEPTH || !fresh {
            return;
        }
        let Some(kids) = dict.get::<Object>("K") else { return };
        let mut inner = around.clone();
        inner.depth += 1;
        inner.page = self.page(dict).or(around.page);
        let actual = dict.get::<Bytes>("ActualText");
        inner.soft = actual.is_some_and(|text| text_string(text.as_bytes()) == "\u{ad}");
        inner.shift = shift(dict).unwrap_or(around.shift);
        let role = self.role(dict);
        self.enter(&role, around, &mut inner);
        match role.as_str() {
            "Figure" if inner.part.is_none() => self.figure(dict, &mut inner),
            "Code" if is_set_apart(dict) && matches!(inner.within, None | Some(Within::Quote)) => {
                inner.within = Some(Within::Code);
                inner.block = Some(self.begin(&inner, Kind::Code(inner.lists.checked_sub(1))));
            }
            _ => {}
        }
        // A block of its own is no text right in a section.
        inner.bare &= inner.block == around.block;
        self.kids(kids, &mut inner);
        // What follows an inline element goes on with the same block; a new block ends it.
        let inline = is_inline(&role) && inner.within == around.within;
        if inline && around.block.is_none() {
            (around.block, around.bare) = (inner.block, inner.bare);
        } else if !inline && around.bare {
            (around.block, around.bare) = (None, false);
        }
    }

    fn enter(&mut self, role: &str, around: &mut Around, inner: &mut Around) {
        // Chrome writes items whose role in HTML is another, such as that of a note, like this.
        let role = if around.listed && role == "NonStruct" { "LI" } else { role };
        inner.listed = role == "L";
        inner.labelled = matches!(role, "LI" | "Note" | "FENote" | "Footnote" | "Endnote");
        let own = matches!(inner.within, Some(Within::Cell | Within::Contents | Within::Code));
        match role {
            "Title" => inner.block = Some(self.begin(inner, Kind::Title)),
            _ if own && is_block(role) => self.begins = true,
            "P" => self.paragraph(around, inner, Kind::Paragraph),
            "Caption" => inner.block = Some(self.begin(inner, Kind::Caption)),
            "H" => self.paragraph(around, inner, Kind::Heading(1)),
            _ if heading(role).is_some() => {
                self.paragraph(around, inner, Kind::Heading(heading(role).unwrap_or(1)));
            }
            "BlockQuote" => (inner.within, inner.block) = (Some(Within::Quote), None),
            "L" => {
                inner.lists += usize::from(inner.within != Some(Within::Note));
                (inner.block, inner.item) = (None, None);
            }
            "LI" => {
                let kind = Kind::Item(inner.lists.saturating_sub(1));
                inner.item = Some(self.begin(inner, kind));
                inner.block = inner.item;
            }
            "Lbl" if around.labelled => inner.part = Some(SlotPart::Label),
            "Lbl" => inner.part = Some(SlotPart::Reference),
            "Reference" => inner.part = Some(SlotPart::Reference),
            "Note" | "FENote" | "Footnote" | "Endnote" => {
                inner.within = Some(Within::Note);
                inner.part = None;
                inner.block = Some(self.begin(inner, Kind::Note));
            }
            "TOC" | "TOCI" | "Index" => {
                (inner.within, inner.block) = (Some(Within::Contents), None);
                if role == "TOCI" {
                    inner.block = Some(self.begin(inner, Kind::Contents));
                }
            }
            "Table" => self.table(inner),
            "TR" => {
                inner.column = 0;
                if let Some(Within::Table(table)) = inner.within
                    && let Some(rows) = self.tables.get_mut(table)
                {
                    (inner.row, *rows) = (*rows, *rows + 1);
                }
            }
            "THead" | "TBody" | "TFoot" => {}
            "TH" | "TD" => self.cell(role, around, inner),
            "Document" | "Part" | "Art" | "Sect" | "Div" | "Aside" | "Figure" => inner.block = None,
            _ => {}
        }
    }

    /// A picture that is described is left out with all that stands in it but its caption.
    fn figure(&mut self, dict: &Dict, inner: &mut Around) {
        let alt = dict.get::<Bytes>("Alt").map(|text| text_string(text.as_bytes()));
        let Some(alt) = alt.filter(|alt| !alt.trim().is_empty()) else { return };
        inner.within = Some(Within::Figure);
        let block = self.begin(inner, Kind::Figure);
        if let Some(found) = self.found.get_mut(block) {
            found.alt = Some(alt.into());
        }
        inner.block = Some(block);
    }

    fn table(&mut self, inner: &mut Around) {
        inner.within = Some(Within::Table(self.tables.len()));
        inner.block = None;
        self.tables.push(0);
    }

    fn cell(&mut self, role: &str, around: &mut Around, inner: &mut Around) {
        let Some(Within::Table(table)) = inner.within else { return };
        let place =
            CellPlace { table, row: inner.row, column: around.column, header: role == "TH" };
        around.column += 1;
        inner.lists = 0;
        inner.within = Some(Within::Cell);
        self.found.push(Tagged { kind: Kind::Cell(place), content: Vec::new(), alt: None });
        inner.block = Some(self.found.len() - 1);
    }

    /// A block of its own, or the first of an item or a note, which is that itself.
    fn paragraph(&mut self, around: &mut Around, inner: &mut Around, kind: Kind) {
        let owner = match around.within {
            Some(Within::Note) => around.block,
            _ => around.item.filter(|item| around.block == Some(*item)),
        };
        let empty = |block: &usize| {
            let text = |slot: &&Slot| slot.part != SlotPart::Label;
            self.found.get(*block).is_some_and(|it| !it.content.iter().any(|slot| text(&slot)))
        };
        inner.block = match owner.filter(empty) {
            Some(owner) => Some(owner),
            None => Some(self.begin(inner, kind)),
        };
        inner.item = None;
    }
}
