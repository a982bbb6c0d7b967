//! The head of a paper: title, author, date and version as front matter, where the file itself
//! tells in its metadata what they are.

use super::block::{Block, BlockKind};
use super::marks::value;
use super::packed::Packed;
use super::rows::Row;
use super::strings::text_string;
use crate::repair::prose::squeezed;
use hayro_font::hayro_syntax::Pdf;

/// What the document information of a file says (ISO 32000-1, 14.3.3).
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Info {
    title: String,
    author: String,
    subject: String,
    keywords: String,
    creator: String,
    /// The day of its creation, as `2021-05-18`.
    day: String,
}

/// The head of a paper, and how many of its blocks it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Front {
    pub fields: Vec<(&'static str, String)>,
    pub blocks: usize,
}

/// The marks of loose notes stand so far before their words, in parts of the size.
const MARGIN: std::ops::Range<f32> = 1.4..1.8;

/// The name under which Vulgate sets papers: the line below the title is its own.
const VULGATE: &str = "Vulgate";

impl Info {
    pub fn of(pdf: &Pdf) -> Info {
        let metadata = pdf.metadata();
        let text = |bytes: &Option<Box<[u8]>>| {
            bytes.as_ref().map(|bytes| squeezed(&text_string(bytes))).unwrap_or_default()
        };
        let day = metadata.creation_date.as_ref().map_or(String::new(), |date| {
            format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
        });
        let (title, author) = (text(&metadata.title), text(&metadata.author));
        Info {
            title,
            author,
            subject: text(&metadata.subject),
            keywords: text(&metadata.keywords),
            creator: text(&metadata.creator),
            day,
        }
    }

    /// Makes a first paragraph that is the title of the file a heading.
    pub fn title(&self, blocks: &mut [Block]) {
        if let Some(first) = blocks.first_mut()
            && first.kind == BlockKind::Paragraph
            && !self.title.is_empty()
            && letters(&first.plain()) == letters(&self.title)
        {
            first.kind = BlockKind::Heading(1);
        }
    }

    /// The head of a paper: a first heading, and below it the line that the file's metadata
    /// explain. None where there is no such line.
    pub fn front(&self, blocks: &[Block]) -> Option<Front> {
        let [title, rest @ ..] = blocks else { return None };
        let plain = squeezed(&title.plain());
        // The file's own title has no hyphens of rows.
        let same = letters(&plain) == letters(&self.title);
        let plain = if same { self.title.clone() } else { plain };
        if title.kind != BlockKind::Heading(1) || self.author.is_empty() && self.creator != VULGATE
        {
            return None;
        }
        let mut front = Front { fields: vec![("title", plain)], blocks: 1 };
        if self.creator == VULGATE {
            return self.own_front(front, rest);
        }
        // The names may be set larger than the text.
        let is_line = |it: &&Block| matches!(it.kind, BlockKind::Paragraph | BlockKind::Heading(_));
        let lines = rest.iter().take_while(is_line).take(3);
        let lines: Vec<String> = lines.map(|block| squeezed(&block.plain())).collect();
        // A subtitle may stand between, if nothing else says what it is than the names below.
        let (above, by) =
            lines.iter().take(if same { 2 } else { 1 }).enumerate().find_map(|(at, line)| {
                let day = line.rsplit(' ').next().filter(|day| is_day(day));
                let author = line.strip_suffix(day.unwrap_or_default())?;
                (letters(author) == letters(&self.author)).then_some((at, day))
            })?;
        front.fields.extend(lines.first().filter(|_| above > 0).map(|it| ("subtitle", it.clone())));
        front.fields.push(("author", self.author.clone()));
        let below = lines.get(above + 1).map(String::as_str);
        let below = below.filter(|text| by.is_none() && is_day(text));
        front.blocks += above + 1 + usize::from(below.is_some());
        front.fields.extend(by.or(below).map(|day| ("date", day.to_owned())));
        Some(front)
    }

    /// The head of a paper that Vulgate has set: a subtitle may stand above its line, a description
    /// and keywords below.
    fn own_front(&self, mut front: Front, rest: &[Block]) -> Option<Front> {
        let plain = |at: usize| rest.get(at).map(|block| squeezed(&block.plain()));
        let above = usize::from(self.byline(rest.first()?).is_none());
        let fields = self.byline(rest.get(above)?)?;
        if above > 0 {
            let subtitle = plain(0).filter(|_| rest[0].kind == BlockKind::Paragraph)?;
            front.fields.push(("subtitle", subtitle));
        }
        front.fields.extend(fields);
        front.blocks += above + 1;
        let mut at = above + 1;
        for (key, value) in [("description", &self.subject), ("keywords", &self.keywords)] {
            // A word of Vulgate's own stands before the keywords.
            let known = letters(value);
            let own = plain(at).is_some_and(|text| {
                let text = letters(&text);
                text == known || key == "keywords" && text.ends_with(&known)
            });
            if own && !known.is_empty() {
                front.fields.push((key, value.clone()));
                front.blocks += 1;
                at += 1;
            }
        }
        Some(front)
    }

    /// Makes what Vulgate sets at the end of a paper notes again: those to which nothing refers,
    /// under a heading of its own, which goes. Nothing else ends with a heading and notes.
    pub fn loose_notes(&self, blocks: &mut Vec<Block>) {
        let head = blocks.iter().rposition(|it| matches!(it.kind, BlockKind::Heading(_)));
        let Some(head) = head.filter(|_| self.creator == VULGATE) else { return };
        let below = blocks.get(head + 1..).unwrap_or_default();
        if let Some(notes) = notes_of(below) {
            blocks.truncate(head);
            blocks.extend(notes);
        }
    }

    /// What the line below a title says, of which all but author, date and version are Vulgate's
    /// words.
    fn byline(&self, block: &Block) -> Option<Vec<(&'static str, String)>> {
        let text = squeezed(&block.plain());
        if block.kind != BlockKind::Paragraph || text.is_empty() {
            return None;
        }
        let mut fields = Vec::new();
        let year = self.day.get(..4).filter(|year| !year.is_empty());
        for part in text.split(" · ") {
            let last = part.rsplit(' ').next().unwrap_or_default();
            let version = last.starts_with(|c: char| c.is_ascii_digit())
                && part.split(' ').count() <= 3
                && !part.starts_with(|c: char| c.is_ascii_digit());
            match year {
                _ if !self.author.is_empty() && part.contains(&self.author) => {
                    fields.push(("author", self.author.clone()));
                }
                Some(year) if part.contains(year) && part.len() <= 40 => {
                    fields.push(("date", self.day.clone()));
                }
                _ if version => fields.push(("version", last.to_owned())),
                _ => return None,
            }
        }
        Some(fields)
    }
}

/// Paragraphs as notes, each of which begins with a mark in the margin; none: some are none.
fn notes_of(below: &[Block]) -> Option<Vec<Block>> {
    let (mut found, mut own) = (Vec::new(), Vec::new());
    let mut mark: Option<Row> = None;
    for block in below {
        if matches!(block.kind, BlockKind::Note(_)) {
            own.push(block.clone());
            continue;
        }
        let mut rows = block.rows.unpacked();
        if let (Some(mark), Some(first)) = (mark.take(), rows.first_mut()) {
            first.pieces.splice(0..0, mark.pieces);
        } else if let [row] = rows.as_slice()
            && value(&row.plain()).is_some()
        {
            // With tags, the mark is a paragraph of its own.
            mark = block.rows.first();
            continue;
        }
        match rows.first().and_then(margin_mark) {
            Some((value, label)) => {
                found.push(Block { label, ..Block::new(BlockKind::Loose(value), rows) });
            }
            None => {
                found.last_mut().map(|note: &mut Block| note.rows.append(&Packed::of(&rows)))?
            }
        }
    }
    found.append(&mut own);
    let loose = |block: &Block| matches!(block.kind, BlockKind::Loose(_));
    (mark.is_none() && found.iter().any(loose)).then_some(found)
}

/// The mark that stands in a margin of its own before a row, and the bytes up to its words.
fn margin_mark(row: &Row) -> Option<(String, usize)> {
    let [mark, words, ..] = row.pieces.as_slice() else { return None };
    let value = value(&mark.text).filter(|value| *value == mark.text)?;
    let margin = (words.x0 - mark.x0) / words.size.max(0.1);
    let spaces = usize::from(row.is_spaced(1));
    MARGIN.contains(&margin).then_some((value, mark.text.len() + spaces))
}

/// A date in numbers.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let numbers = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(numbers) && text.len() <= 12
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::pdf::page::Piece;

    fn block(kind: BlockKind, text: &str) -> Block {
        let piece = Piece { text: text.to_owned(), ..Piece::default() };
        Block::new(kind, vec![Row::new(1, piece)])
    }

    #[test]
    fn what_vulgate_sets_above_a_text_is_its_front_matter() {
        let info = Info {
            author: "Ada Byron".to_owned(),
            subject: "What they can do.".to_owned(),
            keywords: "engines, numbers".to_owned(),
            creator: VULGATE.to_owned(),
            day: "1843-09-01".to_owned(),
            ..Info::default()
        };
        let head = [
            block(BlockKind::Heading(1), "On engines"),
            block(BlockKind::Paragraph, "A sketch"),
            block(BlockKind::Paragraph, "Published by Ada Byron · 1 September 1843"),
            block(BlockKind::Paragraph, "What they can do."),
            block(BlockKind::Paragraph, "Keywords: engines, numbers"),
            block(BlockKind::Paragraph, "The text."),
        ];
        let front = info.front(&head).unwrap();
        let keys: Vec<&str> = front.fields.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, ["title", "subtitle", "author", "date", "description", "keywords"]);
        assert_eq!(front.blocks, 5);
        // Neither a subtitle nor keywords.
        let [title, _, line, description, .., text] = head;
        let front = info.front(&[title, line, description, text]).unwrap();
        assert_eq!((front.fields.len(), front.blocks), (4, 3));
    }

    #[test]
    fn the_author_may_be_set_as_large_as_a_heading() {
        let info = Info { author: "Ada Byron".to_owned(), ..Info::default() };
        let blocks = [
            block(BlockKind::Heading(1), "On engines"),
            block(BlockKind::Heading(2), "Ada Byron"),
            block(BlockKind::Paragraph, "1843-09-01"),
            block(BlockKind::Heading(2), "Notes"),
        ];
        let front = info.front(&blocks).unwrap();
        let fields = [("title", "On engines"), ("author", "Ada Byron"), ("date", "1843-09-01")];
        assert_eq!(front.fields, fields.map(|(name, value)| (name, value.to_owned())));
        assert_eq!(front.blocks, 3);
        assert_eq!(info.front(&blocks[3..]), None);
    }

    /// Only where the file calls the line above by the same title: else it may be the text's.
    #[test]
    fn a_subtitle_may_stand_between_title_and_author() {
        let author = "Ada Byron".to_owned();
        let info = Info { author, title: "On engines".to_owned(), ..Info::default() };
        let blocks = [
            block(BlockKind::Heading(1), "On engines"),
            block(BlockKind::Heading(3), "A sketch"),
            block(BlockKind::Heading(3), "Ada Byron"),
            block(BlockKind::Paragraph, "The text."),
        ];
        let front = info.front(&blocks).unwrap();
        let fields = [("title", "On engines"), ("subtitle", "A sketch"), ("author", "Ada Byron")];
        assert_eq!(front.fields, fields.map(|(name, value)| (name, value.to_owned())));
        assert_eq!(front.blocks, 3);
        let other = Info { title: "Engines".to_owned(), ..info };
        assert_eq!(other.front(&blocks), None);
    }
}
