//! What the end of a row, as text, tells of the row that follows.

use super::hyphens::HYPHENS;

/// So many equal signs are a line.
const LINE: usize = 3;

/// What follows a hyphen at a row's end that the next row begins with again.
pub(super) fn repeated<'a>(text: &str, next: &'a str) -> Option<&'a str> {
    let ends = text.ends_with(|c| HYPHENS.contains(&c));
    let rest = next.trim_start_matches('\\').strip_prefix('-').filter(|_| ends)?;
    rest.starts_with(char::is_alphabetic).then_some(rest)
}

/// Whether a line of signs, such as `-----`, goes on in the next row.
pub(super) fn is_drawn_on(text: &str, next: &str) -> bool {
    let bare = |c: &char| *c != '\\';
    let sign = next.chars().find(bare).filter(|c| !c.is_alphanumeric());
    let run = |signs: &mut dyn Iterator<Item = char>| {
        signs.filter(bare).take_while(|c| Some(*c) == sign).count()
    };
    run(&mut next.chars()) >= LINE && run(&mut text.chars().rev()) >= LINE
}

/// Whether a row ends with a sign that binds what follows: a hyphen of numbers, a dash or a
/// stroke without a space before it; in an address, more signs do.
pub(super) fn is_bound(text: &str, next: &str) -> bool {
    let text = text.trim_end_matches('\\');
    let Some(sign) = text.chars().next_back() else { return false };
    let head = text.get(..text.len() - sign.len_utf8()).unwrap_or_default();
    let word = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    let before = word.chars().next_back();
    let address = word.contains('/') || word.contains("www.");
    let binds = match sign {
        '-' | '\u{2010}' | '\u{2011}' | '–' | '—' | '_' => {
            before.is_some_and(|c| c.is_alphanumeric() || address)
        }
        '/' => before.is_some(),
        '?' | '&' | '=' | '#' | '.' => address,
        _ => false,
    };
    let goes_on = match sign {
        '.' | '?' => next.starts_with(char::is_lowercase),
        _ => next.starts_with(char::is_alphanumeric) || address && next.starts_with(['{', '%']),
    };
    binds && goes_on
}
