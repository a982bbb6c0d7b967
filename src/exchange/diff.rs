//! The difference between two versions of a text, in words.

use std::collections::HashMap;

/// More cells than this, and only the changed middle is shown as one replacement.
const MAX_CELLS: usize = 4_000_000;

/// Shows what became of a text: `the [-old-]{+new+} text`. Words and the white space between
/// them are compared as a whole; nothing is left out.
pub fn words(old: &str, new: &str) -> String {
    let (old, new) = (tokens(old), tokens(new));
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let old_middle = &old_rest[..old_rest.len() - end];
    let new_middle = &new_rest[..new_rest.len() - end];
    let mut out = Shown::default();
    old[..start].iter().for_each(|token| out.kept(token));
    if (old_middle.len() + 1).saturating_mul(new_middle.len() + 1) > MAX_CELLS {
        out.removed.push_str(&old_middle.concat());
        out.added.push_str(&new_middle.concat());
    } else {
        middle(old_middle, new_middle, &mut out);
    }
    old[old.len() - end..].iter().for_each(|token| out.kept(token));
    out.flush();
    out.text
}

/// How many words two texts share, out of a thousand.
pub fn likeness(one: &str, two: &str) -> usize {
    let words = |text: &str| text.split_whitespace().count();
    let mut left: HashMap<&str, usize> = HashMap::new();
    one.split_whitespace().for_each(|word| *left.entry(word).or_insert(0) += 1);
    let common = two.split_whitespace().filter(|word| match left.get_mut(word) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    });
    2000 * common.count() / (words(one) + words(two)).max(1)
}

fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut before: Option<bool> = None;
    for (at, c) in text.char_indices() {
        let space = c.is_whitespace();
        if before.is_some_and(|before| before != space) {
            tokens.push(&text[start..at]);
            start = at;
        }
        before = Some(space);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

/// Longest common subsequence, walked from the front.
fn middle(old: &[&str], new: &[&str], out: &mut Shown) {
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            out.kept(old[i]);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            out.removed.push_str(old[i]);
            i += 1;
        } else {
            out.added.push_str(new[j]);
            j += 1;
        }
    }
    out.removed.push_str(&old[i..].concat());
    out.added.push_str(&new[j..].concat());
}

#[derive(Default)]
struct Shown {
    text: String,
    removed: String,
    added: String,
}

impl Shown {
    fn kept(&mut self, token: &str) {
        self.flush();
        self.text.push_str(token);
    }

    fn flush(&mut self) {
        if !self.removed.is_empty() {
            self.text.push_str(&format!("[-{}-]", self.removed));
            self.removed.clear();
        }
        if !self.added.is_empty() {
            self.text.push_str(&format!("{{+{}+}}", self.added));
            self.added.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{likeness, words};

    #[test]
    fn shows_what_went_and_what_came() {
        assert_eq!(words("the old text", "the new text"), "the [-old-]{+new+} text");
        assert_eq!(words("a b", "a b"), "a b");
        assert_eq!(words("", "new"), "{+new+}");
        assert_eq!(words("one two three", "one three"), "one [-two -]three");
    }

    #[test]
    fn each_word_is_shared_once() {
        assert_eq!(likeness("one two", "two  one"), 1000);
        assert_eq!(likeness("one one", "one two"), 500);
        assert_eq!((likeness("one", "two"), likeness("", "")), (0, 0));
    }
}
