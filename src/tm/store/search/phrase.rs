//! Words in a row, some of which are patterns: `"european comm*"`.

use super::terms::{Folded, Pattern, is_word_letter};
use std::ops::Range;

/// Text and patterns in a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Also the end of a word, if it is the first, and the beginning of one, if it is the last.
    Text(String),
    /// A whole word, or what stands there as it is: `tm edit` looks for its text in a row.
    Pattern(Pattern, String),
    /// Any word, or the `*` that stands there alone.
    Any,
}

impl Phrase {
    /// A phrase that has patterns, from folded text; none if it has none.
    pub fn of(text: &str) -> Option<Phrase> {
        let in_word = |c: char| is_word_letter(c) || matches!(c, '*' | '?');
        let has_letters = text.contains(is_word_letter);
        let mut parts: Vec<Part> = Vec::new();
        for run in runs(text, in_word) {
            let alone = run == "*" && has_letters;
            match Pattern::of(run) {
                Some(pattern) => parts.push(Part::Pattern(pattern, run.to_owned())),
                None if alone => parts.push(Part::Any),
                None => match parts.last_mut() {
                    Some(Part::Text(text)) => text.push_str(run),
                    _ => parts.push(Part::Text(run.to_owned())),
                },
            }
        }
        let plain = parts.iter().all(|part| matches!(part, Part::Text(_)));
        (!plain).then_some(Phrase(parts))
    }

    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// Where the phrase stands in a text.
    pub fn places(&self, folded: &Folded) -> Vec<Range<usize>> {
        let text = &*folded.text;
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        while let Some(start) = self.start(text, from) {
            if let Some(end) = self.end(text, start) {
                found.extend(folded.origin(start..end));
            }
            from = start + text[start..].chars().next().map_or(1, char::len_utf8);
        }
        found
    }

    /// The next place, not before a byte, where the phrase may begin.
    fn start(&self, text: &str, from: usize) -> Option<usize> {
        let rest = text.get(from..)?;
        if let Some(Part::Text(first)) = self.0.first() {
            return rest.find(first).map(|at| from + at);
        }
        rest.char_indices().map(|(at, _)| from + at).next()
    }

    /// Where the phrase ends that begins at a byte; none if there is no such.
    fn end(&self, text: &str, start: usize) -> Option<usize> {
        let mut at = start;
        for part in &self.0 {
            let rest = &text[at..];
            let word = rest.find(|c| !is_word_letter(c)).unwrap_or(rest.len());
            let begins = word > 0 && !text[..at].ends_with(is_word_letter);
            at += match part {
                Part::Text(text) if rest.starts_with(text.as_str()) => text.len(),
                Part::Pattern(pattern, _) if begins && pattern.fits(&rest[..word]) => word,
                Part::Pattern(_, itself) if rest.starts_with(itself.as_str()) => itself.len(),
                Part::Any if begins => word,
                Part::Any if rest.starts_with('*') => 1,
                _ => return None,
            };
        }
        Some(at)
    }
}

/// A text in pieces, those of letters for themselves.
fn runs(text: &str, in_word: impl Fn(char) -> bool) -> Vec<&str> {
    let mut all = Vec::new();
    let mut from = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let now = in_word(c);
        if before.is_some_and(|before| before != now) {
            all.push(&text[from..at]);
            from = at;
        }
        before = Some(now);
    }
    all.push(&text[from..]);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrase: &str, text: &str) -> Vec<String> {
        let places = Phrase::of(phrase).unwrap().places(&Folded::of(text));
        places.into_iter().map(|place| text[place].to_owned()).collect()
    }

    #[test]
    fn patterns_stand_for_whole_words_in_a_row() {
        let text = "The European Commission, a pan-european  community; the Commission (European)";
        assert_eq!(found("european comm*", text), ["European Commission", "european  community"]);
        assert_eq!(found("comm*, a", text), ["Commission, a"]);
        assert_eq!(found("comm* (e*)", text), ["Commission (European)"]);
        assert_eq!(found("*-european c?mmunity", text), ["pan-european  community"]);
        assert_eq!(found("ean comm*", text), ["ean Commission", "ean  community"]);
        assert_eq!(found("comm* european", text), Vec::<String>::new());
        assert_eq!(found("eur* omm*", text), Vec::<String>::new());
    }

    #[test]
    fn a_star_alone_is_any_word_or_itself() {
        assert_eq!(found("the * of", "the law of, the of, the * of"), ["the law of", "the * of"]);
        for plain in ["2 * 3", "what? no", "european commission", "* *", "?"] {
            assert_eq!(Phrase::of(plain).is_some(), plain == "2 * 3", "{plain}");
        }
        assert_eq!(found("2 * 3", "2 * 3"), ["2 * 3"]);
        assert_eq!(found("f(a*b)", "f(axb), f(a*b)"), ["f(axb)", "f(a*b)"]);
    }
}
