//! The law that no word is changed, added or lost.
//!
//! A word is a run of letters, a number a run of digits. What a text has of them before a change
//! it has after it, less what the change says that it drops. Labels of notes, keys of the front
//! matter and superscript numbers, which are marks, do not count. Where words are put together,
//! the letters count instead.

use super::change::Change;
use super::text::Edit;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text with how often they occur.
type Words = HashMap<String, i64>;

/// Whether changes of a text, made together, keep all words. Their edits do not overlap.
///
/// Only the lines that they touch are counted: all others stay as they are, and no word runs from one
/// line into the next.
pub(super) fn holds(text: &str, changes: &[&Change]) -> bool {
    let lines = touched(text, changes);
    let before: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    let mut after: Vec<&str> = lines.iter().map(|(_, line)| line.as_str()).collect();
    for change in changes {
        let values = change.front.iter().filter_map(|line| line.split_once(": "));
        after.extend(values.map(|(_, value)| value));
        after.extend(change.definitions.iter().map(String::as_str));
        after.push(&change.dropped);
    }
    if changes.iter().any(|change| change.kind.merges_words()) {
        return letters(&before) == letters(&after);
    }
    let mut balance = Words::new();
    before.into_iter().for_each(|text| count(text, 1, &mut balance));
    after.into_iter().for_each(|text| count(text, -1, &mut balance));
    balance.values().all(|count| *count == 0)
}

/// The lines that edits touch, as they are and as they become.
fn touched<'a>(text: &'a str, changes: &[&Change]) -> Vec<(&'a str, String)> {
    let mut edits: Vec<&Edit> = changes.iter().flat_map(|change| &change.edits).collect();
    edits.sort_by_key(|edit| edit.range.start);
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |length| at + length);
    let mut found = Vec::new();
    let mut edits = edits.into_iter().peekable();
    while let Some(first) = edits.next() {
        let start = line_start(first.range.start);
        let mut made = text[start..first.range.start].to_owned() + &first.with;
        let mut at = first.range.end;
        let mut end = line_end(at);
        while let Some(next) = edits.next_if(|next| next.range.start <= end) {
            made += &text[at..next.range.start];
            made += &next.with;
            at = next.range.end;
            end = line_end(at);
        }
        made += &text[at..end];
        found.push((&text[start..end], made));
    }
    found
}

/// Adds the words of a text to others, so many times each.
fn count(text: &str, times: i64, found: &mut Words) {
    let mut word = String::new();
    let mut last = Class::Other;
    // What ends the text ends its last word.
    for c in plain(text).chain(['\n']) {
        let class = Class::of(c, last);
        if class != last && !word.is_empty() {
            match found.get_mut(&word) {
                Some(count) => *count += times,
                None => {
                    found.insert(word.clone(), times);
                }
            }
            word.clear();
        }
        if class != Class::Other {
            word.push(c);
        }
        last = class;
    }
}

fn letters(texts: &[&str]) -> HashMap<char, i64> {
    let mut found = HashMap::new();
    for c in texts
        .iter()
        .flat_map(|text| plain(text))
        .filter(|c| Class::of(*c, Class::Letter) != Class::Other)
    {
        *found.entry(c).or_default() += 1;
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Other,
}

impl Class {
    fn of(c: char, before: Class) -> Class {
        match c {
            _ if c.is_alphabetic() => Class::Letter,
            _ if is_combining_mark(c) && before == Class::Letter => Class::Letter,
            '0'..='9' => Class::Digit,
            _ => Class::Other,
        }
    }
}

/// Ligatures taken apart, soft hyphens and labels of notes left out.
fn plain(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = text;
    let pieces = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = rest.find("[^").unwrap_or(rest.len());
        let (piece, tail) = rest.split_at(start);
        let label = tail.find(']').filter(|end| *end < 12);
        rest = match label {
            Some(end) => &tail[end + 1..],
            None if tail.is_empty() => tail,
            None => &tail[2..],
        };
        // A note stands between two words.
        Some([piece, " "])
    });
    pieces
        .flatten()
        .flat_map(str::chars)
        .filter(|c| *c != '\u{ad}')
        .flat_map(|c| std::iter::once(c).nfkc_of_ligature())
}

/// Taking apart what is a ligature, and only that.
trait Ligature: Iterator<Item = char> + Sized {
    fn nfkc_of_ligature(self) -> impl Iterator<Item = char> {
        self.flat_map(|c| {
            let apart = ('\u{fb00}'..='\u{fb06}').contains(&c);
            let one = (!apart).then_some(c);
            one.into_iter().chain(apart.then(|| std::iter::once(c).nfkc()).into_iter().flatten())
        })
    }
}

impl<I: Iterator<Item = char>> Ligature for I {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Message;
    use crate::repair::Kind;

    /// Whether a change from one text to another keeps all words.
    fn keeps(kind: Kind, before: &str, after: &str, dropped: &str) -> bool {
        let edit = Edit::new(0..before.len(), after);
        let change = Change::new(kind, 1, Message::new("repair-join-lower")).edit(edit);
        holds(before, &[&change.drops(dropped)])
    }

    #[test]
    fn a_lost_word_is_noticed() {
        let join = |before, after| keeps(Kind::Join, before, after, "");
        assert!(join("a b\n\nc", "a b c"));
        assert!(!join("a b\n\nc", "a b"));
        assert!(!join("a b c", "a bc"));
        assert!(!join("in 2021", "in 2012"));
    }

    #[test]
    fn what_is_no_word_of_the_text_may_go() {
        assert!(keeps(Kind::Note, "a¹ b\n\n¹ c", "a[^1] b\n\n[^1]: c", ""));
        assert!(keeps(Kind::Note, "a1 b\n\n1 c", "a[^1] b\n\n[^1]: c", "1 1"));
        assert!(!keeps(Kind::Note, "a1 b\n\n1 c", "a[^1] b\n\n[^1]: c", "1"));
        assert!(keeps(Kind::Ligature, "the ﬁsh", "the fish", ""));
        assert!(keeps(Kind::Hyphenation, "co-\nal", "coal", ""));
        assert!(!keeps(Kind::Hyphenation, "co-\nal", "cola x", ""));
    }

    #[test]
    fn a_word_is_whole_however_little_of_it_an_edit_touches() {
        let change = |edits: &[(usize, usize, &str)]| {
            let change = Change::new(Kind::Join, 1, Message::new("repair-join-lower"));
            edits.iter().fold(change, |change, (start, end, with)| {
                change.edit(Edit::new(*start..*end, *with))
            })
        };
        let text = "so it\n\nbe gins\nand ends";
        for (edits, kept) in [
            (&[(5, 7, " ")][..], true),
            (&[(5, 7, "")], false),
            (&[(9, 10, "")], false),
            (&[(5, 7, " "), (14, 15, " ")], true),
            (&[(5, 7, " "), (14, 15, "")], false),
            (&[(14, 15, ""), (18, 18, "\n")], false),
        ] {
            assert_eq!(holds(text, &[&change(edits)]), kept, "{edits:?}");
        }
    }
}
