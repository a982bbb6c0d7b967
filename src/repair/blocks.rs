//! The text in blocks, as Markdown sees them and as plain text means them.
//!
//! Goes in: a [`Text`]. Comes out: its [`Block`]s in order, everything between them blank. The
//! scan knows just enough of CommonMark to leave alone what is no prose: front matter, code,
//! HTML, tables, definitions.

use super::gutters::gutters;
use super::prose::{self, Ending};
use super::text::Text;
use std::collections::HashSet;
use std::ops::Range;

/// A stretch of lines without a blank one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    pub kind: BlockKind,
    /// Bytes, without the last line end.
    pub range: Range<usize>,
    /// Where the words begin: behind a bullet, number, or indent.
    pub words: usize,
    pub rows: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// Front matter, code, HTML, definitions of links, columns side by side: not to be touched.
    Fixed,
    /// A table: not to be touched but for the marks of notes and ligatures.
    Table,
    /// A definition of a footnote.
    Note,
    Heading,
    /// `---` and the like.
    Rule,
    Item {
        ordered: bool,
        indent: usize,
    },
    Quote,
    Paragraph,
    /// A paragraph that belongs to a list item or a note by its indent.
    Indented,
}

impl Block {
    pub fn is_paragraph(&self) -> bool {
        self.kind == BlockKind::Paragraph
    }

    /// Whether it is neither code nor markup, whose words are none.
    pub fn has_words(&self) -> bool {
        !matches!(self.kind, BlockKind::Fixed | BlockKind::Table)
    }

    pub fn is_item(&self) -> bool {
        matches!(self.kind, BlockKind::Item { .. })
    }

    /// Whether rules may look into it.
    pub fn is_prose(&self) -> bool {
        self.is_paragraph()
            || self.is_item()
            || matches!(self.kind, BlockKind::Quote | BlockKind::Indented | BlockKind::Note)
    }
}

/// Takes a text apart.
pub(super) fn blocks(text: &Text) -> Vec<Block> {
    let mut scan = Scan { text, row: 0, gutters: gutters(text), found: Vec::new() };
    scan.front_matter();
    while scan.row < text.rows.len() {
        scan.block();
    }
    scan.found
}

struct Scan<'a> {
    text: &'a Text,
    row: usize,
    /// Rows that hold lines of two columns.
    gutters: HashSet<usize>,
    found: Vec<Block>,
}

impl Scan<'_> {
    fn line(&self, row: usize) -> &str {
        if row < self.text.rows.len() { self.text.line(row) } else { "" }
    }

    fn push(&mut self, kind: BlockKind, rows: Range<usize>, words: usize) {
        let prose =
            matches!(kind, BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Indented);
        let columns = prose
            && !self.gutters.is_empty()
            && rows.clone().any(|row| self.gutters.contains(&row));
        let kind = if columns { BlockKind::Fixed } else { kind };
        let start = self.text.line_range(rows.start).start;
        let end = self.text.line_range(rows.end.saturating_sub(1)).end;
        self.found.push(Block { kind, range: start..end, words: start + words, rows });
    }

    fn front_matter(&mut self) {
        let first = self.line(0).trim_start_matches('\u{feff}').trim_end().to_owned();
        if first != "---" && first != "+++" {
            return;
        }
        let rows = self.text.rows.len();
        let end = (1..rows).find(|row| self.line(*row).trim_end() == first);
        // Markdown between two thematic breaks is no front matter.
        let keyed = |row: usize| {
            let line = self.line(row);
            line.trim().is_empty()
                || line.starts_with([' ', '#', '-', '\t'])
                || line.contains([':', '='])
        };
        if let Some(end) = end.filter(|end| *end > 1 && (1..*end).all(keyed)) {
            self.push(BlockKind::Fixed, 0..end + 1, 0);
            self.row = end + 1;
        }
    }

    fn block(&mut self) {
        let row = self.row;
        let line = self.line(row);
        let (indent, rest) = indented(line);
        if rest.is_empty() {
            self.row += 1;
            return;
        }
        let lead = line.find(rest).unwrap_or(0);
        // The indents of a page say nothing of what belongs to an item.
        let paged = self.text.paged;
        let within = self.found.last().is_some_and(|block| {
            block.is_item() && !paged || matches!(block.kind, BlockKind::Indented | BlockKind::Note)
        });
        if let Some(fence) = fence(rest) {
            let open = fence.to_owned();
            let end = (row + 1..self.text.rows.len())
                .find(|row| self.line(*row).trim_start().starts_with(&open))
                .map_or(self.text.rows.len(), |end| end + 1);
            self.take(BlockKind::Fixed, end, 0);
        } else if let Some(end) = comment_end(self, rest) {
            self.take(BlockKind::Fixed, end, 0);
        } else if is_table(line, self.line(row + 1)) {
            let end = self.end_of_run(row, |_| true);
            self.take(BlockKind::Table, end, 0);
        } else if is_html(rest) || is_definition(rest) {
            let end = self.end_of_run(row, |_| true);
            self.take(BlockKind::Fixed, end, 0);
        } else if let Some(words) = note_definition(line) {
            let end = self.end_of_run(row, |line| note_definition(line).is_none());
            self.take(BlockKind::Note, end, words);
        } else if is_heading(rest) && indent < 4 {
            let words = lead + rest.len() - rest.trim_start_matches('#').trim_start().len();
            self.take(BlockKind::Heading, row + 1, words);
        } else if is_rule(rest) {
            self.take(BlockKind::Rule, row + 1, 0);
        } else if let Some((ordered, marker)) =
            marker(rest).filter(|_| indent < 4 || within || paged)
        {
            let words = lead + marker;
            let end = self.end_of_run(row, |line| !ends_item(line));
            self.take(BlockKind::Item { ordered, indent }, end, words);
        } else if indent >= 4 && (!paged || within) {
            let kind = if within { BlockKind::Indented } else { BlockKind::Fixed };
            let end = self.end_of_run(row, |_| true);
            self.take(kind, end, lead);
        } else {
            let kind = match () {
                () if rest.starts_with('>') => BlockKind::Quote,
                () if indent > 1 && within => BlockKind::Indented,
                () => BlockKind::Paragraph,
            };
            self.paragraph(kind, lead);
        }
    }

    fn paragraph(&mut self, kind: BlockKind, words: usize) {
        let row = self.row;
        let end = self.end_of_run(row, |line| !ends_paragraph(line));
        let mut rows = row + 1..end;
        let end = rows.find(|at| self.text.paged && self.is_item_of_page(row, *at)).unwrap_or(end);
        // A setext heading: what is underlined.
        let under = self.line(end).trim();
        let level = !under.is_empty()
            && (under.bytes().all(|b| b == b'=') || under.bytes().all(|b| b == b'-'));
        let level = level && !self.text.rows[end].page_end;
        if level && kind == BlockKind::Paragraph && indented(self.line(end)).0 < 4 {
            self.take(BlockKind::Heading, end + 1, words);
        } else {
            self.take(kind, end, words);
        }
    }

    /// Whether a line of a page begins an item, however deep: a first one has a deeper indent than the
    /// paragraph above it; before another, what is left of the one above ends.
    fn is_item_of_page(&self, first: usize, row: usize) -> bool {
        let own = indented(self.line(first)).0;
        let (indent, rest) = indented(self.line(row));
        let begins = |ordered: bool| !ordered || rest.starts_with("1");
        marker(rest).is_some_and(|(ordered, _)| {
            indent > own && begins(ordered)
                || indent < own && prose::ending(self.line(row - 1)) == Ending::Closed
        })
    }

    /// The row behind the run of lines that go on, up to a blank one.
    fn end_of_run(&self, row: usize, goes_on: impl Fn(&str) -> bool) -> usize {
        (row + 1..self.text.rows.len())
            .find(|row| {
                let line = self.line(*row);
                line.trim().is_empty() || self.text.rows[*row].page_end || !goes_on(line)
            })
            .unwrap_or(self.text.rows.len())
    }

    fn take(&mut self, kind: BlockKind, end: usize, words: usize) {
        self.push(kind, self.row..end, words);
        self.row = end;
    }
}

/// Columns of white space before a line, and the rest without that behind it.
fn indented(line: &str) -> (usize, &str) {
    let rest = line.trim_start_matches([' ', '\t', '\u{feff}']);
    let indent = line[..line.len() - rest.len()].chars().map(|c| match c {
        '\t' => 4,
        '\u{feff}' => 0,
        _ => 1,
    });
    (indent.sum(), rest.trim_end())
}

fn fence(rest: &str) -> Option<&str> {
    let first = rest.chars().next().filter(|c| "`~$".contains(*c))?;
    let length = rest.len() - rest.trim_start_matches(first).len();
    let fences = if first == '$' { length == 2 && rest.len() == 2 } else { length >= 3 };
    // A row of code within a line is no fence.
    let is = fences && !rest[length..].contains('`');
    is.then(|| &rest[..length])
}

/// The row behind a comment that begins a line.
fn comment_end(scan: &Scan, rest: &str) -> Option<usize> {
    if !rest.starts_with("<!--") {
        return None;
    }
    let rows = scan.text.rows.len();
    (scan.row..rows).find(|row| scan.line(*row).contains("-->")).map(|row| row + 1).or(Some(rows))
}

fn is_html(rest: &str) -> bool {
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let name = tag.trim_start_matches('/');
    let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    const INLINE: [&str; 13] =
        ["sup", "sub", "b", "i", "em", "strong", "a", "span", "u", "s", "br", "http", "https"];
    let name = name[..length].to_ascii_lowercase();
    tag.starts_with(['!', '?']) || length > 0 && !INLINE.contains(&name.as_str())
}

fn is_table(line: &str, next: &str) -> bool {
    let delimits = |line: &str| {
        let line = line.trim();
        line.contains('|') && line.contains('-') && line.chars().all(|c| "|-: ".contains(c))
    };
    let line = line.trim_start();
    line.starts_with('|') || line.starts_with("+--") || line.contains('|') && delimits(next)
}

/// A definition of a link, an abbreviation, or a directive such as `:::`.
fn is_definition(rest: &str) -> bool {
    let bracketed = rest.starts_with('[') && !rest.starts_with("[^");
    bracketed && rest.find("]:").is_some_and(|at| rest.find(']') == Some(at))
        || rest.starts_with("*[") && rest.contains("]:")
        || rest.starts_with(":::")
        || rest.starts_with("{:")
        || rest.starts_with("{%")
}

/// How long the mark of a footnote definition is.
fn note_definition(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches(' ').strip_prefix("[^")?;
    let end = rest.find("]:")?;
    let label = &rest[..end];
    let is_label = !label.is_empty() && !label.contains([' ', '[', ']', '^']);
    let text = rest[end + 2..].trim_start();
    is_label.then(|| line.len() - text.len())
}

fn is_heading(rest: &str) -> bool {
    let tail = rest.trim_start_matches('#');
    let level = rest.len() - tail.len();
    (1..=6).contains(&level) && (tail.is_empty() || tail.starts_with([' ', '\t']))
}

/// CommonMark 0.31 §4.1, and the page separators of converters, `{3}-----`.
pub(super) fn is_rule(rest: &str) -> bool {
    let numbered = rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
    if let Some((number, line)) = numbered
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && line.len() > 8
    {
        return line.bytes().all(|byte| byte == b'-');
    }
    let Some(first) = rest.chars().next() else { return false };
    // Markdown has three signs for it; converters draw the line above notes with others.
    let least = match first {
        '-' | '*' | '_' => 3,
        '–' | '—' | '―' | '─' | '━' | '‾' | '¯' => 5,
        _ => return false,
    };
    let mut count = 0;
    rest.chars().all(|c| {
        count += usize::from(c == first);
        c == first || c == ' ' || c == '\t'
    }) && count >= least
}

/// Whether it is ordered, and how long a marker of a list item is with the space behind it.
pub(super) fn marker(rest: &str) -> Option<(bool, usize)> {
    let bytes = rest.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let sign = *bytes.get(digits)?;
    let ordered = (1..=9).contains(&digits) && (sign == b'.' || sign == b')');
    let bullet = digits == 0 && b"-*+".contains(&sign);
    if !ordered && !bullet {
        return None;
    }
    let tail = &rest[digits + 1..];
    let text = tail.trim_start_matches([' ', '\t']);
    let spaced = text.len() < tail.len();
    (spaced && !text.is_empty()).then(|| (ordered, rest.len() - text.len()))
}

/// Whether a line ends the list item above it.
fn ends_item(line: &str) -> bool {
    let (_, rest) = indented(line);
    marker(rest).is_some() || interrupts(rest)
}

/// Whether a line ends the paragraph above it. A number ends it only at 1 (CommonMark §5.3).
fn ends_paragraph(line: &str) -> bool {
    let (indent, rest) = indented(line);
    let item =
        marker(rest).is_some_and(|(ordered, _)| !ordered || rest.starts_with("1")) && indent < 4;
    item || interrupts(rest) || rest.bytes().all(|byte| byte == b'=')
}

fn interrupts(rest: &str) -> bool {
    is_heading(rest)
        || is_rule(rest)
        || fence(rest).is_some()
        || note_definition(rest).is_some()
        || rest.starts_with("<!--")
        || rest.len() > 1 && rest.bytes().all(|byte| byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;

    fn kinds(text: &str) -> Vec<(BlockKind, String)> {
        let text = Text::of_lines(of_text(text));
        let found = blocks(&text).into_iter();
        found
            .map(|block| (block.kind, text.text[block.words..block.range.end].to_owned()))
            .collect()
    }

    #[test]
    fn prose_is_told_from_what_is_fixed() {
        use BlockKind::*;
        let text =
            "---\na: b\n---\n# H\npara\nmore\n- i\n  j\n1. k\n\n    code?\n\nT\n---\n\n| a | b |\n";
        let found = kinds(text);
        let item = |ordered| Item { ordered, indent: 0 };
        let wanted = [Fixed, Heading, Paragraph, item(false), item(true), Indented, Heading, Table];
        assert_eq!(found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), wanted);
        assert_eq!(found[2].1, "para\nmore");
        assert_eq!(found[3].1, "i\n  j");
    }

    #[test]
    fn odd_lines() {
        use BlockKind::*;
        assert_eq!(kinds("{3}------------------------------------------------")[0].0, Rule);
        assert_eq!(kinds("––––––––\n¹ Text")[0].0, Rule);
        assert_eq!(kinds("*not an item* but")[0].0, Paragraph);
        assert_eq!(kinds("**")[0].0, Paragraph);
        assert_eq!(kinds("[^1]: a\n    b\n[^2]: c").len(), 2);
        assert_eq!(kinds("<sup>1</sup> a")[0].0, Paragraph);
        assert_eq!(kinds("```\na\n\nb")[0].1, "```\na\n\nb");
        assert_eq!(kinds("in the years\n2024. And").len(), 1);
        assert_eq!(kinds(""), []);
    }
}
