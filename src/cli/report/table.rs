//! Tables of results on a terminal, with columns aligned by what is seen.

use crate::l10n::Localizer;
use crate::model::Message;
use unicode_width::UnicodeWidthStr;

/// On which side the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// Lines of a table without rules; two spaces part the columns. A row may be shorter than the
/// others; columns beyond `columns` stand left.
pub fn table(columns: &[Align], rows: &[Vec<String>]) -> Vec<String> {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            match widths.get_mut(index) {
                Some(width) => *width = cell.width().max(*width),
                None => widths.push(cell.width()),
            }
        }
    }
    rows.iter().map(|row| line(columns, &widths, row)).collect()
}

/// A table with a line of heads, given as ids of messages: first `names` columns of names, then
/// counts. Without rows there is none.
pub fn counts(
    localizer: &Localizer,
    heads: &[&'static str],
    names: usize,
    rows: Vec<Vec<String>>,
) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let mut all = vec![heads.iter().map(|id| localizer.text(&Message::new(id))).collect()];
    all.extend(rows);
    let align = |at| if at < names { Align::Left } else { Align::Right };
    let columns: Vec<Align> = (0..heads.len()).map(align).collect();
    table(&columns, &all)
}

fn line(columns: &[Align], widths: &[usize], row: &[String]) -> String {
    let mut line = String::new();
    for (index, (cell, width)) in row.iter().zip(widths).enumerate() {
        if index > 0 {
            line += "  ";
        }
        let padding = " ".repeat(width.saturating_sub(cell.width()));
        match columns.get(index) {
            Some(Align::Right) => line += &(padding + cell),
            Some(Align::Left) | None => line += &(cell.clone() + &padding),
        }
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_by_what_is_seen() {
        let rows = [
            vec!["document".to_owned(), "words".to_owned()],
            vec!["日本".to_owned(), "7".to_owned()],
            vec!["e\u{301}te".to_owned(), "1,204".to_owned()],
            vec!["alone".to_owned()],
        ];
        let expected = ["document  words", "日本          7", "e\u{301}te       1,204", "alone"];
        assert_eq!(table(&[Align::Left, Align::Right], &rows), expected);
        assert!(table(&[], &[]).is_empty());
    }
}
