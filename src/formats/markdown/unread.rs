//! What is written as if the dialect had it: readers would miss it, or see its signs.

use crate::model::Message;

/// The text of a row of a table behind its last column, where GitHub's dialect ignores it
/// (GFM 4.10), if there is any. `rest` is the row behind its last cell.
pub(super) fn surplus(rest: &str) -> Option<&str> {
    let text = rest.trim_matches(|c: char| c == '|' || c.is_whitespace());
    (!text.is_empty()).then_some(text)
}

/// What the lines of a paragraph look like, with the places in its text.
pub(super) fn suspicions(paragraph: &str) -> Vec<(usize, Message)> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut above: Option<&str> = None;
    for whole in paragraph.split_inclusive('\n') {
        // In a quotation each line has its mark.
        let line = whole.trim_start_matches(['>', ' ', '\t']);
        if let Some(above) = above {
            if let Some(cells) = rule_of_table(line) {
                let columns = cells_of(above).count();
                let message = Message::new("md-table-rule").with("cells", cells);
                found.push((at, message.with("columns", columns)));
            } else if line.starts_with(": ") {
                found.push((at, Message::new("md-definition-list")));
            }
        }
        at += whole.len();
        above = Some(line);
    }
    found
}

/// The number of cells, if a line is the rule below the head of a table of several columns.
fn rule_of_table(line: &str) -> Option<usize> {
    let dashes = |cell: &str| {
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.chars().all(|c| c == '-')
    };
    (line.contains('|') && cells_of(line).all(dashes)).then(|| cells_of(line).count())
}

/// The cells of a line of a table, without the bars at its ends.
fn cells_of(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    line.strip_suffix('|').unwrap_or(line).split('|').map(str::trim)
}

/// Whether a text begins with fields between a `---` and nothing that ends them.
pub(super) fn is_open_front(text: &str) -> bool {
    let mut lines = text.lines();
    let fence = lines.next().map(str::trim_end);
    let (Some("---"), Some(first)) = (fence, lines.next()) else { return false };
    is_field(first) && !lines.any(|line| matches!(line.trim_end(), "---" | "..."))
}

/// Whether a line is `key: value`, with a key as front matters have them.
pub(super) fn is_field(line: &str) -> bool {
    let key = line.split_once(':').map_or("", |(key, _)| key);
    !key.is_empty() && key.chars().all(|char| char.is_alphanumeric() || "_-".contains(char))
}

/// The beginning of a block that nothing ends.
pub(super) struct Open<'a> {
    /// How the block begins.
    pub mark: &'a str,
    /// What would end it.
    pub end: &'a str,
}

/// The fence of a block of code that no other closes (CommonMark 4.5), so that it goes on to the
/// end of the text or of what it stands in. `code` is where its last line ended within the block,
/// if it has any.
pub(super) fn open_fence(block: &str, code: Option<usize>) -> Option<Open<'_>> {
    let sign = block.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
    let fence = &block[..block.len() - block.trim_start_matches(sign).len()];
    let first = block.find('\n').map_or(block.len(), |end| end + 1);
    let rest = block.get(code.unwrap_or_default().max(first)..).unwrap_or_default();
    (!rest.contains(sign)).then_some(Open { mark: fence, end: fence })
}

/// The beginning of a block of HTML that goes on over blank lines up to its end (CommonMark 4.6,
/// kinds 1 to 5), and has none.
pub(super) fn open_html(block: &str) -> Option<Open<'_>> {
    const MARKS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    const RAW: [(&str, &str); 4] = [
        ("<pre", "</pre>"),
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<textarea", "</textarea>"),
    ];
    let block = block.trim_start();
    let begins =
        |mark: &str| block.get(..mark.len()).is_some_and(|is| is.eq_ignore_ascii_case(mark));
    let holds = |end: &str| {
        block.as_bytes().windows(end.len()).any(|is| is.eq_ignore_ascii_case(end.as_bytes()))
    };
    if let Some((mark, end)) = MARKS.iter().find(|(mark, _)| begins(mark)) {
        return (!holds(end)).then_some(Open { mark, end });
    }
    // Any of these ends any of them.
    let (mark, end) = RAW.iter().find(|(mark, _)| begins(mark))?;
    let behind = block[mark.len()..].chars().next();
    let is_tag = behind.is_none_or(|c| c.is_whitespace() || c == '>');
    (is_tag && !RAW.iter().any(|(_, end)| holds(end))).then_some(Open { mark, end })
}
