//! What the end of a line has parted that no space stands in: `A++`, `member(-s)`.
//!
//! Programs that set text break lines behind signs, too. A sign that goes on with itself is one, and
//! an ending in brackets stands right behind its hyphen.

use super::blocks::BlockKind;
use super::change::{Change, Kind};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;

/// Puts them together.
pub(super) fn parted(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    let own = sheet.blocks.iter().filter(|it| it.is_prose() && it.kind != BlockKind::Quote);
    for row in own.flat_map(|block| block.rows.clone().skip(1)) {
        let line = sheet.text.line_range(row);
        let above = sheet.text.line(row - 1).trim_end_matches(' ');
        let below = sheet.str(line.clone()).trim_start_matches(' ');
        let head = above.rsplit(char::is_whitespace).next().unwrap_or_default();
        let tail = below.split(char::is_whitespace).next().unwrap_or_default();
        let start = line.start - 1 - (sheet.text.line(row - 1).len() - above.len());
        let end = line.start + sheet.str(line).len() - below.len();
        let word = format!("{head}{}", tail.trim_end_matches([',', '.', ';', ':']));
        let message = match () {
            () if is_grade(head, tail) => {
                Message::new("repair-hyphen-halves").with("word", word).with("half", sign(tail))
            }
            () if is_ending(head, tail) => Message::new("repair-hyphen-own").with("word", word),
            () => continue,
        };
        let change = Change::new(Kind::Hyphenation, sheet.text.number_at(start), message);
        found.push(change.edit(Edit::new(start..end, "")));
    }
    found
}

/// The signs that a word begins with.
fn sign(tail: &str) -> &str {
    &tail[..tail.len() - tail.trim_start_matches('+').len()]
}

/// `A+` and `+,`: the signs of a grade behind its letter. A sign and a space begin an item.
fn is_grade(head: &str, tail: &str) -> bool {
    let letters = head.trim_end_matches('+').trim_start_matches(['(', '[', '„', '“', '"', '«']);
    let rest = &tail[sign(tail).len()..];
    let capital = letters.chars().count() == 1 && letters.chars().all(char::is_uppercase);
    let stops = !rest.is_empty() && rest.chars().all(|c| ",.;:)]”“\"»".contains(c));
    head.ends_with('+') && capital && !sign(tail).is_empty() && stops
}

/// `member(-` and `s)`: the ending of another form.
fn is_ending(head: &str, tail: &str) -> bool {
    let stem = head.strip_suffix("(-").unwrap_or_default();
    let ending = tail.split_once(')').map_or("", |(ending, _)| ending);
    stem.ends_with(char::is_lowercase)
        && (1..=6).contains(&ending.chars().count())
        && ending.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_and_endings_go_on_behind_a_line_end() {
        assert!(is_grade("(A+", "++,") && is_grade("A+", "+)") && is_grade("B++", "+."));
        assert!(!is_grade("A+", "+") && !is_grade("C", "++,") && !is_grade("of+", "+,"));
        assert!(is_ending("opatrzonej(-", "ych)") && is_ending("member(-", "s),"));
        assert!(!is_ending("(-", "ych)") && !is_ending("member", "(-s)"));
        assert!(!is_ending("word(-", "Other)"));
    }
}
