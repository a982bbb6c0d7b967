//! What is looked for, and where it stands in a text.

use super::phrase::{Part, Phrase};
use crate::model::Message;
use crate::tm::similarity::tokens::SOFT_HYPHEN;
use crate::tm::visible;
use icu::casemap::CaseMapper;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategoryGroup;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Quotation marks, of which two have a phrase between them.
const MARKS: [char; 4] = ['"', '“', '”', '„'];

/// The words and phrases of a query, folded.
pub(super) struct Terms {
    pub all: Vec<Term>,
    /// The query as one phrase; none if it has patterns.
    whole: Option<String>,
}

/// Something that a text must have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Term {
    /// Text in a row, which may begin and end within a word.
    Text(String),
    /// A whole word.
    Pattern(Pattern),
    /// Words in a row, with patterns among them.
    Phrase(Phrase),
}

/// A word with `*` for any letters and `?`, but at its end, for one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern(Vec<char>);

/// What some word of a text must have if the text has a term.
pub(super) enum Piece {
    Part(String),
    Pattern(Pattern),
}

/// Letters, marks and digits make words.
pub(super) fn is_word_letter(c: char) -> bool {
    c.is_alphanumeric()
}

impl Pattern {
    /// The pattern that letters, `*` and `?` are, if they are one.
    pub fn of(text: &str) -> Option<Pattern> {
        let wild = |c: char| matches!(c, '*' | '?');
        // At the end it rather asks a question.
        let pattern = text.contains(wild)
            && !text.ends_with('?')
            && text.contains(is_word_letter)
            && text.chars().all(|c| is_word_letter(c) || wild(c));
        pattern.then(|| Pattern(text.chars().collect()))
    }

    /// Whether a word is as the pattern says.
    pub fn fits(&self, word: &str) -> bool {
        let word: Vec<char> = word.chars().collect();
        let pattern = &self.0;
        // The last `*` passed, and how much of the word it stood for.
        let (mut at, mut letter, mut star) = (0, 0, None);
        while letter < word.len() {
            match pattern.get(at) {
                Some('*') => {
                    star = Some((at, letter));
                    at += 1;
                }
                Some(c) if *c == '?' || *c == word[letter] => {
                    at += 1;
                    letter += 1;
                }
                _ => {
                    let Some((star_at, taken)) = star else { return false };
                    star = Some((star_at, taken + 1));
                    at = star_at + 1;
                    letter = taken + 1;
                }
            }
        }
        pattern[at..].iter().all(|c| *c == '*')
    }
}

impl Term {
    fn of(text: &str) -> Term {
        Pattern::of(text).map_or_else(|| Term::Text(text.to_owned()), Term::Pattern)
    }

    /// What stands between quotation marks.
    fn in_a_row(text: &str) -> Term {
        Phrase::of(text).map_or_else(|| Term::Text(text.to_owned()), Term::Phrase)
    }

    /// What words of the text must have. Short parts say little beside longer ones.
    pub fn pieces(&self) -> Vec<Piece> {
        match self {
            Term::Pattern(pattern) => vec![Piece::Pattern(pattern.clone())],
            Term::Phrase(phrase) => {
                let pieces = |part: &Part| match part {
                    Part::Pattern(_, text) | Part::Text(text) => Term::Text(text.clone()).pieces(),
                    Part::Any => Vec::new(),
                };
                phrase.parts().iter().flat_map(pieces).collect()
            }
            Term::Text(text) => {
                let parts = text.split(|c| !is_word_letter(c)).filter(|part| !part.is_empty());
                let parts: Vec<&str> = parts.collect();
                let long: Vec<&str> = parts.iter().copied().filter(|it| it.len() > 2).collect();
                let kept = if long.is_empty() { parts } else { long };
                kept.into_iter().map(|part| Piece::Part(part.to_owned())).collect()
            }
        }
    }

    fn places(&self, folded: &Folded) -> Vec<Range<usize>> {
        match self {
            Term::Text(text) => folded.places(text).collect(),
            Term::Phrase(phrase) => phrase.places(folded),
            Term::Pattern(pattern) => {
                let mut found = Vec::new();
                let mut at = 0;
                for word in folded.text.split(|c| !is_word_letter(c)) {
                    if !word.is_empty() && pattern.fits(word) {
                        found.extend(folded.origin(at..at + word.len()));
                    }
                    at += word.len();
                    at += folded.text[at..].chars().next().map_or(0, char::len_utf8);
                }
                found
            }
        }
    }
}

impl Terms {
    pub fn of(query: &str) -> Self {
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut all = Vec::new();
        let mut whole = Vec::new();
        for (index, part) in query.split(MARKS).enumerate() {
            let folded = spaced(&Folded::of(part).text);
            // What follows the first mark, the third … stands between two of them.
            if index % 2 == 1 {
                all.push(Term::in_a_row(&folded));
            } else {
                all.extend(folded.split(' ').map(Term::of));
            }
            whole.push(folded);
        }
        all.retain(|term| *term != Term::Text(String::new()));
        all.sort();
        all.dedup();
        let plain = all.iter().all(|term| matches!(term, Term::Text(_)));
        Terms { all, whole: plain.then(|| spaced(&whole.join(" "))) }
    }

    /// What is wrong with a query that cannot be meant.
    pub fn fault(query: &str) -> Option<Message> {
        if query.matches(MARKS).count() % 2 == 1 {
            return Some(Message::new("tm-search-quote").with("text", visible(query)));
        }
        Terms::of(query).all.is_empty().then(|| Message::new("tm-search-empty"))
    }

    /// True if every text that has the terms has the whole query in a row.
    pub fn is_single(&self) -> bool {
        self.all.len() == 1
    }

    /// True if the index of words can tell which texts may have the terms.
    pub fn has_words(&self) -> bool {
        self.all.iter().any(|term| !term.pieces().is_empty())
    }

    /// Whether the whole query stands in a row, and where its terms stand; none if one is
    /// missing.
    pub fn find(&self, text: &str) -> Option<(bool, Vec<Range<usize>>)> {
        let folded = Folded::of(text);
        let mut places = Vec::new();
        for term in &self.all {
            let before = places.len();
            places.extend(term.places(&folded));
            if places.len() == before {
                return None;
            }
        }
        places.sort_by_key(|place: &Range<usize>| (place.start, place.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for place in places {
            match apart.last_mut() {
                Some(last) if place.start < last.end => last.end = last.end.max(place.end),
                _ => apart.push(place),
            }
        }
        let in_a_row = match &self.whole {
            Some(whole) => folded.text.contains(whole),
            None => self.is_single(),
        };
        Some((in_a_row, apart))
    }
}

/// A text without case, diacritics and soft hyphens, every white space a single space, and where
/// each of its bytes comes from.
pub(super) struct Folded {
    pub text: String,
    /// For every byte of `text` the bytes of the original it came from.
    origins: Vec<Range<usize>>,
}

impl Folded {
    pub fn of(text: &str) -> Self {
        let mapper = CaseMapper::new();
        let categories = CodePointMapData::<icu::properties::props::GeneralCategory>::new();
        let mut folded = Folded { text: String::with_capacity(text.len()), origins: Vec::new() };
        let mut buffer = [0; 4];
        for (at, c) in text.char_indices() {
            let origin = at..at + c.len_utf8();
            if c.is_ascii() && !c.is_ascii_whitespace() {
                folded.push(c.to_ascii_lowercase(), origin);
                continue;
            }
            if c.is_whitespace() {
                folded.push_space(origin);
                continue;
            }
            if c == SOFT_HYPHEN {
                folded.extend_last(origin.end);
                continue;
            }
            let mut bare = false;
            for c in mapper.fold_string(c.encode_utf8(&mut buffer)).nfd() {
                if !GeneralCategoryGroup::Mark.contains(categories.get(c)) {
                    folded.push(plain_letter(c), origin.clone());
                    bare = true;
                }
            }
            if !bare {
                // A mark of its own belongs to the letter before it.
                folded.extend_last(origin.end);
            }
        }
        folded
    }

    fn push(&mut self, c: char, origin: Range<usize>) {
        self.text.push(c);
        self.origins.resize(self.text.len(), origin);
    }

    fn push_space(&mut self, origin: Range<usize>) {
        if self.text.ends_with(' ') {
            self.extend_last(origin.end);
        } else {
            self.push(' ', origin);
        }
    }

    fn extend_last(&mut self, end: usize) {
        if let Some(last) = self.origins.last_mut() {
            last.end = end;
        }
    }

    /// Where a folded term stands in the original.
    fn places<'a>(&'a self, term: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        self.text.match_indices(term).filter_map(|(at, found)| self.origin(at..at + found.len()))
    }

    /// The bytes of the original that some bytes of the text come from.
    pub(super) fn origin(&self, bytes: Range<usize>) -> Option<Range<usize>> {
        let start = self.origins.get(bytes.start)?.start;
        let end = self.origins.get(bytes.end.checked_sub(1)?)?.end;
        Some(start..end)
    }
}

/// Letters of European languages whose stroke or bar is no combining mark, and apostrophes
/// and hyphens in their plain form.
fn plain_letter(c: char) -> char {
    match c {
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        '’' | '‘' => '\'',
        '‐' | '‑' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(query: &str, text: &str) -> Option<Vec<String>> {
        let (_, places) = Terms::of(query).find(text)?;
        Some(places.into_iter().map(|place| text[place].to_owned()).collect())
    }

    #[test]
    fn case_and_diacritics_do_not_matter() {
        assert_eq!(
            marked("resume", "Le RÉSUMÉ, re\u{301}sume\u{301}."),
            Some(vec!["RÉSUMÉ".to_owned(), "re\u{301}sume\u{301}".to_owned()])
        );
        assert_eq!(marked("STRASSE", "die Straße"), Some(vec!["Straße".to_owned()]));
        assert_eq!(marked("zazolc", "zażółć"), Some(vec!["zażółć".to_owned()]));
        assert_eq!(marked("οδος", "ΟΔΌΣ"), Some(vec!["ΟΔΌΣ".to_owned()]));
        assert_eq!(
            marked("cooperate", "co\u{AD}operate"),
            Some(vec!["co\u{AD}operate".to_owned()])
        );
        assert_eq!(marked("co\u{AD}operate", "cooperate"), Some(vec!["cooperate".to_owned()]));
    }

    #[test]
    fn words_in_any_order_and_phrases_in_a_row() {
        assert!(marked("law draft", "the draft law").is_some());
        assert_eq!(marked("\"law draft\"", "the draft law"), None);
        assert_eq!(marked("\"draft law\"", "the draft\n  law"), Some(vec!["draft\n  law".into()]));
        assert_eq!(marked("law missing", "the draft law"), None);
    }

    #[test]
    fn patterns_stand_for_whole_words() {
        let found = |query: &str, text: &str| marked(query, text).unwrap_or_default().join("|");
        assert_eq!(found("regul*", "a regulation, regulated"), "regulation|regulated");
        assert_eq!(found("*ation", "a regulation, regulated"), "regulation");
        assert_eq!(found("r?gl*nt", "Le RÈGLEMENT général"), "RÈGLEMENT");
        assert_eq!(found("regul*", "deregulated"), "");
        assert_eq!(found("a*b*c", "aXbXbXc abc"), "aXbXbXc|abc");
        assert!(marked("what?", "what? no").is_some());
        assert_eq!(found("*", "2 * 3"), "*");
    }

    #[test]
    fn phrases_may_have_patterns() {
        let text = "The European Commission";
        assert_eq!(marked("\"european comm*\" the", text).map(|it| it.len()), Some(2));
        assert_eq!(marked("\"comm* european\"", text), None);
        assert_eq!(marked("\"european commission\"", text).map(|it| it.len()), Some(1));
    }

    #[test]
    fn queries_that_cannot_be_meant_are_told() {
        let id = |query: &str| Terms::fault(query).map(|message| message.id);
        for query in ["\"european", "a \"b\" \"", "„x"] {
            assert_eq!(id(query), Some("tm-search-quote"), "{query}");
        }
        for query in ["", "  ", "\"\"", "“ ”"] {
            assert_eq!(id(query), Some("tm-search-empty"), "{query}");
        }
        for query in ["a", "„x“", "\"a b\" c", "*", "?"] {
            assert_eq!(id(query), None, "{query}");
        }
    }

    #[test]
    fn overlapping_terms_are_marked_once() {
        assert_eq!(marked("dra raft", "a draft"), Some(vec!["draft".to_owned()]));
    }
}
