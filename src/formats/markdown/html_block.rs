//! Blocks of HTML: text between block-level tags becomes units, inline tags become codes.
//!
//! Comments, declarations, and the content of `script`, `style`, `pre`, `code` and `textarea`
//! and of elements with `translate="no"` stay as they are. An element that is not closed in
//! the same block ends with it.

use super::frame::translatable;
use super::html::{self, Tag, Token, Tokens};
use super::html_structure::{self, Structure};
use super::inlines::Inlines;
use super::instructions::Stands;
use super::read::Reader;
use super::sites::{Draft, Site, Surroundings, has_words, one_line};
use super::units::Nesting;
use super::unread;
use crate::model::{Block, Content, Role};
use std::ops::Range;

/// The lines of a block joined, without the marks of the containers they stand in.
struct Joined {
    text: String,
    /// Where each line begins in the text, and in the source.
    lines: Vec<(usize, usize)>,
}

impl Joined {
    fn new(source: &str, ranges: &[Range<usize>]) -> Self {
        let mut joined = Joined { text: String::new(), lines: Vec::new() };
        for range in ranges {
            joined.lines.push((joined.text.len(), range.start));
            joined.text.push_str(&source[range.clone()]);
        }
        joined
    }

    /// The bytes of the source for bytes of the text.
    fn range(&self, range: &Range<usize>) -> Range<usize> {
        // The end belongs to the line of the last byte, not to the line after it.
        let end = range.end.max(range.start + 1) - 1;
        self.offset(range.start)..self.offset(end) + 1
    }

    fn offset(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines.get(line).map_or(0, |(start, source)| source + at - start)
    }
}

/// The text that is being read.
struct Text<'a, 'j> {
    joined: &'j Joined,
    inlines: Option<Inlines<'a>>,
    /// White space that counts only if something follows.
    gap: Option<Range<usize>>,
    /// The block has had text.
    begun: bool,
    read: Vec<html_structure::Text>,
}

/// Adds the units of a block to the reader; gives the blocks that they stand in.
pub(super) fn read(reader: &mut Reader<'_>, lines: &[Range<usize>]) -> Vec<Block> {
    let joined = Joined::new(reader.text, lines);
    reader.never_closed(joined.offset(0), unread::open_html(&joined.text));
    let mut text =
        Text { joined: &joined, inlines: None, gap: None, begun: false, read: Vec::new() };
    let mut tokens = Tokens::new(&joined.text);
    let mut structure = Structure::default();
    while let Some(token) = tokens.next() {
        match token {
            Token::Tag(tag) if tag.is_inline() => text.tag(reader, &tag),
            Token::Tag(tag) => {
                text.end(reader, structure.role());
                structure.tag(&tag, &joined.text, &text.read);
                text.attributes(reader, &tag);
                if !tag.closing && !tag.is_void() && tag.is_protected(&joined.text) {
                    tokens.skip_element(&tag);
                }
            }
            Token::Text(range) => text.text(reader, range),
            // A comment between blocks is no text.
            Token::Other(range) if text.inlines.is_some() => {
                // A tag without an end goes on to the end of the block, over its last line end.
                let raw = joined.text[range.clone()].trim_end_matches(is_space);
                let place = joined.range(&(range.start..range.start + raw.len()));
                text.begun(reader).other_html(one_line(raw), place);
            }
            Token::Other(range) => {
                let at = joined.offset(range.start);
                let place = if range.start == 0 { Stands::Before } else { Stands::Within };
                reader.instruction(&joined.text[range], at, place);
            }
        }
    }
    text.end(reader, structure.role());
    structure.finish(&text.read)
}

impl<'a> Text<'a, '_> {
    /// The text that is being read, begun if there was none, with the space before it.
    fn begun(&mut self, reader: &Reader<'a>) -> &mut Inlines<'a> {
        let inlines = self.inlines.get_or_insert_with(|| {
            Inlines::new(reader.text, Surroundings::Html, reader.options.destinations)
        });
        if let Some(gap) = self.gap.take() {
            inlines.text(" ", gap);
        }
        inlines
    }

    fn tag(&mut self, reader: &Reader<'a>, tag: &Tag) {
        let native = one_line(&self.joined.text[tag.range.clone()]);
        let range = self.joined.range(&tag.range);
        // Read again, as the attributes are at other places on one line.
        if let Some(tag) = html::single_tag(&native) {
            self.begun(reader).tag(&tag, &native, range);
        }
    }

    /// Adds text; runs of white space are one space, as in HTML.
    fn text(&mut self, reader: &Reader<'a>, range: Range<usize>) {
        let raw = &self.joined.text[range.clone()];
        let core = raw.trim_matches(is_space);
        let lead = raw.len() - raw.trim_start_matches(is_space).len();
        if lead > 0 && self.inlines.is_some() {
            self.gap = Some(self.joined.range(&(range.start..range.start + lead)));
        }
        if core.is_empty() {
            return;
        }
        let start = range.start + lead;
        let place = self.joined.range(&(start..start + core.len()));
        let words: Vec<&str> = core.split(is_space).filter(|word| !word.is_empty()).collect();
        let words = words.join(" ");
        self.begun(reader).text(&html::decode(&words), place);
        if start + core.len() < range.end {
            self.gap = Some(self.joined.range(&(start + core.len()..range.end)));
        }
    }

    fn end(&mut self, reader: &mut Reader<'a>, role: Role) {
        self.gap = None;
        if let Some(inlines) = self.inlines.take() {
            let built = inlines.finish();
            let first = self.joined.lines.first().map_or(0, |(_, source)| *source);
            let is_first = !std::mem::replace(&mut self.begun, true);
            let before = || reader.text.get(first..built.range.start).unwrap_or_default();
            let around = match is_first && before().trim_matches(is_space).is_empty() {
                true => Surroundings::HtmlStart,
                false => Surroundings::Html,
            };
            let at = built.range.start;
            let Some((unit, plain)) = reader.built(role, around, built) else { return };
            if let Role::Heading(level) = role {
                reader.enter(level, &plain, at);
            }
            self.read.push((unit, role));
        }
    }

    /// Adds the units in the attributes of a block-level tag.
    fn attributes(&mut self, reader: &mut Reader<'a>, tag: &Tag) {
        for (role, value, quote) in translatable(tag) {
            let text = one_line(&self.joined.text[value.clone()]);
            let text = html::decode(&text);
            if has_words(&text) {
                let site = Site::Attribute { quote, around: Surroundings::Html };
                let range = self.joined.range(&value);
                let draft = Draft { role, content: Content::text(text), range, site };
                self.read.push((reader.unit(draft, Nesting::Top), role));
            }
        }
    }
}

/// HTML's white space (§12.1.4); a no-break space is text.
fn is_space(char: char) -> bool {
    matches!(char, ' ' | '\t' | '\n' | '\r' | '\u{0C}')
}
