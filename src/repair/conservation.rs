//! The law that no word is changed, added or lost.
//!
//! A word is a run of letters, a number a run of digits. What a text has of them before a change
//! it has after it, less what the change says that it drops. Labels of notes, keys of the front
//! matter and superscript numbers, which are marks, do not count. Where words are put together,
//! the letters count instead.

use super::change::Change;
use std::borrow::Cow;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text with how often they occur.
pub(super) type Words = HashMap<String, i64>;

/// Whether changes, made together, keep all words.
pub(super) fn holds(before: &str, after: &str, changes: &[&Change]) -> bool {
    let front: usize = changes.iter().map(|change| change.front.len()).sum();
    let dropped: String = changes.iter().map(|change| change.dropped.as_str()).collect();
    let after: Cow<str> = if front > 0 { without_keys(after, front).into() } else { after.into() };
    if changes.iter().any(|change| change.kind.merges_words()) {
        return letters(&[before]) == letters(&[&after, &dropped]);
    }
    let mut balance = words(before);
    for text in [&*after, &dropped] {
        for (word, count) in words(text) {
            *balance.entry(word).or_default() -= count;
        }
    }
    balance.values().all(|count| *count == 0)
}

/// The text without the keys of its first lines of front matter.
fn without_keys(text: &str, count: usize) -> String {
    let mut lines = text.lines();
    let mut values: Vec<&str> = Vec::new();
    for line in lines.by_ref().take(count + 1) {
        values.push(line.split_once(": ").map_or("", |(_, value)| value));
    }
    values.extend(lines);
    values.join("\n")
}

/// The words of a text.
pub(super) fn words(text: &str) -> Words {
    let mut found = Words::new();
    let mut word = String::new();
    let mut last = Class::Other;
    for c in plain(text) {
        let class = Class::of(c, last);
        if class != last && !word.is_empty() {
            *found.entry(std::mem::take(&mut word)).or_default() += 1;
        }
        if class != Class::Other {
            word.push(c);
        }
        last = class;
    }
    if !word.is_empty() {
        *found.entry(word).or_default() += 1;
    }
    found
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

    fn of(kind: Kind, dropped: &str) -> Change {
        Change::new(kind, 1, Message::new("repair-join-lower")).drops(dropped)
    }

    #[test]
    fn a_lost_word_is_noticed() {
        let join = of(Kind::Join, "");
        assert!(holds("a b\n\nc", "a b c", &[&join]));
        assert!(!holds("a b\n\nc", "a b", &[&join]));
        assert!(!holds("a b c", "a bc", &[&join]));
        assert!(!holds("in 2021", "in 2012", &[&join]));
    }

    #[test]
    fn what_is_no_word_of_the_text_may_go() {
        assert!(holds("a¹ b\n\n¹ c", "a[^1] b\n\n[^1]: c", &[&of(Kind::Note, "")]));
        assert!(holds("a1 b\n\n1 c", "a[^1] b\n\n[^1]: c", &[&of(Kind::Note, "1 1")]));
        assert!(!holds("a1 b\n\n1 c", "a[^1] b\n\n[^1]: c", &[&of(Kind::Note, "1")]));
        assert!(holds("the ﬁsh", "the fish", &[&of(Kind::Ligature, "")]));
        assert!(holds("co-\nal", "coal", &[&of(Kind::Hyphenation, "")]));
        assert!(!holds("co-\nal", "cola x", &[&of(Kind::Hyphenation, "")]));
    }
}
