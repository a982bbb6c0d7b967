//! What a row begins with: a bullet, a number of a list, the mark of a note.

use super::rows::Row;

/// Signs that begin items of a list.
const BULLETS: &str =
    "•‣◦●○▪▫■□◾◽➢➤►▸▶✓✔❖◆◇⁃∙·⚫★∗\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{2010}-–—☐☑☒";

/// Bullets of Wingdings and the like, which have no characters of their own. In the font of the words they
/// are such: “o” is one of Spanish.
const BARE: [&str; 2] = ["o", "§"];

/// A bullet or number at the head of a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    /// Bytes of the row's plain text up to its words.
    pub length: usize,
    /// As it stands; none: a bullet.
    pub number: Option<String>,
    /// The bullet is a box to tick.
    pub task: Option<Task>,
    /// Where the words begin.
    pub words: f32,
}

/// Whether a box is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Open,
    Done,
}

/// The box that a text begins with.
pub(super) fn task(text: &str) -> Option<Task> {
    match text.chars().next()? {
        '☐' => Some(Task::Open),
        '☑' | '☒' => Some(Task::Done),
        _ => None,
    }
}

/// Whether a text is a sign that begins items.
pub(super) fn is_bullet(text: &str) -> bool {
    let mut signs = text.chars();
    signs.next().is_some_and(|c| BULLETS.contains(c)) && signs.next().is_none()
}

/// Whether a text has no words, as the bullets of all fonts.
pub(super) fn is_sign(text: &str) -> bool {
    BARE.contains(&text) || !text.contains(char::is_alphanumeric)
}

/// How wide a sign of a label is, in parts of the size, in most fonts.
fn width(sign: char) -> f32 {
    match sign {
        '.' | ' ' => 0.27,
        '(' | ')' | 'i' | 'I' => 0.33,
        _ => 0.54,
    }
}

/// The label of a row, if it has one.
pub(super) fn label(row: &Row) -> Option<Label> {
    let text = row.plain();
    if let Some(label) = close_label(row, &text) {
        return Some(label);
    }
    let (head, rest) = text.split_once(' ')?;
    let words = rest.trim_start();
    let length = text.len() - words.len();
    if words.is_empty() {
        return None;
    }
    let first = row.pieces.first()?;
    let apart = row.pieces.get(1).filter(|_| first.text == head);
    let start = match apart {
        Some(next) => next.x0,
        None => first.x0 + row.size * (head.chars().map(width).sum::<f32>() + width(' ')),
    };
    let gap = apart.map_or(0.0, |next| (next.x0 - first.x1) / row.size.max(0.1));
    let bullet = is_bullet(head);
    let dash = matches!(head, "-" | "–" | "—");
    if bullet && (!dash || gap > 0.4 || row.x0 > row.left + row.size * 0.5)
        || BARE.contains(&head)
            && gap > 0.4
            && apart.is_some_and(|next| next.family != first.family)
    {
        let boxed = words.strip_prefix(['☐', '☑', '☒']).filter(|_| task(head).is_none());
        let length = boxed.map_or(length, |rest| text.len() - rest.trim_start().len());
        let task = task(head).or(task(words));
        return Some(Label { length, number: None, task, words: start });
    }
    let number = || Label { length, number: Some(head.to_owned()), task: None, words: start };
    if row.listed {
        return Some(number());
    }
    let indented = row.x0 > row.left + row.size * 0.5;
    // A number that is set with its bold words, not apart from them, is a part of a heading.
    if gap < 0.45 && row.is_bold() && !indented {
        return None;
    }
    (is_number(head) && (gap > 0.2 || indented || apart.is_none())).then(number)
}

/// A number of two digits or more that leaves no room before its words, where others do: it is
/// drawn by itself, and they begin with a capital.
fn close_label(row: &Row, text: &str) -> Option<Label> {
    let [first, next, ..] = row.pieces.as_slice() else { return None };
    let is_close = !row.is_spaced(1) && next.x0 > first.x1 - 0.1 * row.size;
    let of_list = is_number(&first.text) && first.text.len() > 2 && !row.is_bold();
    let begins = next.text.starts_with(char::is_uppercase);
    (is_close && of_list && begins && text.starts_with(&first.text)).then(|| Label {
        length: first.text.len(),
        number: Some(first.text.clone()),
        task: None,
        words: next.x0,
    })
}

/// `1.`, `12)`, `(3)`, `a)`, `iv.`, `1.2.` but no bare number.
pub(super) fn is_number(text: &str) -> bool {
    let inner = text.trim_start_matches('(').trim_end_matches([')', '.']);
    let closed = text.ends_with([')', '.']);
    let roman = inner.chars().all(|c| "ivxIVX".contains(c)) && inner.len() <= 5;
    let letter = inner.chars().count() == 1 && inner.chars().all(char::is_alphabetic);
    let digits = inner.chars().all(|c| c.is_ascii_digit()) && inner.len() <= 3;
    closed
        && !inner.is_empty()
        && (digits || letter && text.ends_with(')') || roman && text.ends_with(')'))
}

/// The mark of a note at the head of a row, and how many of the pieces it is; for a mark that is
/// not raised, 0 pieces and the bytes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NoteMark {
    pub value: String,
    /// Bytes of the row's plain text up to its words.
    pub length: usize,
    pub raised: bool,
}

/// The mark that a row begins with, if it is that of a note.
pub(super) fn note_mark(row: &Row) -> Option<NoteMark> {
    let text = row.plain();
    let first = row.pieces.first()?;
    let raised = row.is_raised(first) && row.pieces.len() > 1;
    let own = row.pieces.len() > 1 && value(&first.text).is_some_and(|value| value == first.text);
    let end = if raised || own {
        first.text.len()
    } else {
        text.find(|c: char| {
            !(c.is_ascii_digit() || SIGNS.contains(c) || "¹²³⁴⁵⁶⁷⁸⁹⁰[]".contains(c))
        })?
    };
    let head = text.get(..end)?;
    let value = value(head)?;
    let rest = text.get(end..)?.trim_start_matches(['.', ')']);
    let words = rest.trim_start();
    let apart = row.pieces.len() > 1 && first.text.trim_end_matches(['.', ')']) == head;
    let spaced =
        words.len() < rest.len() || raised || apart || head.contains(|c: char| !c.is_ascii_digit());
    let begins = spaced && words.contains(char::is_alphabetic);
    begins.then(|| NoteMark { value, length: text.len() - words.len(), raised })
}

/// Signs that mark notes.
pub(super) const SIGNS: &str = "*†‡§¶";

/// The value of a mark: its number, or its signs.
pub(super) fn value(mark: &str) -> Option<String> {
    let plain: String = mark
        .trim()
        .trim_start_matches(['[', '('])
        .trim_end_matches([']', ')', '.'])
        .chars()
        .map(|c| match c {
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            '⁰' => '0',
            '⁴'..='⁹' => char::from_digit(c as u32 - 0x2070, 10).unwrap_or(c),
            c => c,
        })
        .collect();
    let number = plain.len() <= 3 && plain.chars().all(|c| c.is_ascii_digit());
    let signs = plain.chars().count() <= 4 && plain.chars().all(|c| SIGNS.contains(c));
    (!plain.is_empty() && (number || signs)).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The asterisk operator is that of TeX's lists three deep.
    #[test]
    fn signs_before_items_are_bullets_and_letters_are_not() {
        for sign in ["•", "–", "∗", "▪"] {
            assert!(is_bullet(sign), "{sign}");
        }
        for text in ["a", "2", "*", "• and more", ""] {
            assert!(!is_bullet(text), "{text}");
        }
    }
}
