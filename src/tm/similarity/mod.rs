//! How alike two texts are, defined once and explainable to a translator.
//!
//! Two contents go in; the base, the penalties and the differing tokens come out.
//!
//! *Base.* Let `D` be the Levenshtein distance between the two rows of tokens (see
//! [`tokens`](mod@tokens)) and `max` the longer token count: the base is the floor of
//! `100·(max − D)/max`. Text without tokens is like nothing but itself.
//!
//! *Score.* The base, less 2 where numbers agree in place but not in value, and 1 each for
//! case, for punctuation or space, and for codes. These are compared where the two texts
//! correspond: between tokens that the alignment pairs. Identical text with identical codes,
//! and nothing else, scores 100.

pub mod distance;
pub mod tokens;

mod letters;

use crate::model::{Code, CodeClass, CodeKind, Content, Difference, Inline, Penalty, PenaltyKind};
use std::collections::HashMap;
use std::ops::Range;

pub use distance::{Alignment, Pattern, align};
use tokens::Collected;
pub use tokens::{TOKENISER_VERSION, Tokens, nfc};

/// Points off the base; each is 0 if there is no such difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Penalties {
    /// Paired numbers differ in value or in how they are written: 2.
    pub numbers: u8,
    /// Paired words differ in case: 1.
    pub case: u8,
    /// What stands between paired words differs: 1.
    pub punctuation: u8,
    /// The codes differ in kind, class or order: 1.
    pub codes: u8,
}

/// How alike a query and an entry are, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similarity {
    /// 0 to 100.
    pub base: u8,
    /// Number of tokens inserted, deleted or replaced.
    pub distance: usize,
    /// Tokens of the longer text.
    pub longest: usize,
    /// Same text in normal form C, same codes.
    pub identical: bool,
    pub penalties: Penalties,
    pub differences: Vec<Difference>,
}

/// A content, prepared to be compared.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// What is compared; see [`text`].
    pub text: String,
    pub tokens: Tokens,
    /// Where the tokens stand in the text; empty if that cannot be told.
    surfaces: Vec<Range<usize>>,
    pub codes: Codes,
}

/// What of the codes of a content is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes(Vec<CodeSign>);

/// What of a code is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
struct CodeSign {
    kind: CodeKind,
    class: CodeClass,
    /// Only of codes without a class, whose markup alone tells them apart.
    native: String,
    /// Number of the code within the text, so that crossed spans differ.
    number: usize,
}

impl Penalties {
    /// All points, 0 to 5.
    pub fn total(&self) -> u8 {
        self.numbers + self.case + self.punctuation + self.codes
    }

    /// Those that are not 0.
    pub fn list(&self) -> Vec<Penalty> {
        [
            (PenaltyKind::Numbers, self.numbers),
            (PenaltyKind::Case, self.case),
            (PenaltyKind::Punctuation, self.punctuation),
            (PenaltyKind::Codes, self.codes),
        ]
        .into_iter()
        .filter(|(_, points)| *points > 0)
        .map(|(kind, points)| Penalty { kind, points })
        .collect()
    }
}

impl Similarity {
    /// 0 to 100: 100 only if identical.
    pub fn score(&self) -> u8 {
        self.base.saturating_sub(self.penalties.total())
    }

    /// Completes a comparison of texts, given whether their codes are the same.
    pub fn with_codes(mut self, same: bool) -> Self {
        self.penalties.codes = u8::from(!same);
        self.identical &= same;
        if self.base == 100 && !self.identical && self.penalties.total() == 0 {
            self.penalties.punctuation = 1;
        }
        self
    }
}

/// The text of a content as it is compared: in normal form C, without codes; a code that
/// stands for white space, such as a hard line break, is that white space.
pub fn text(content: &Content) -> String {
    let mut joined = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => joined.push_str(text),
            Inline::Code(code) if code.class == CodeClass::HardBreak => joined.push('\n'),
            Inline::Code(code) if code.equiv.chars().all(char::is_whitespace) => {
                joined.push_str(&code.equiv);
            }
            Inline::Code(_) => {}
        }
    }
    nfc(&joined)
}

impl Analysis {
    pub fn of(content: &Content) -> Self {
        Analysis::with_text(content, text(content))
    }

    /// The same, given what [`text`] says of the content.
    pub fn with_text(content: &Content, text: String) -> Self {
        let mut collected = Collected::for_bytes(text.len());
        tokens::walk(&text, &mut collected);
        let Collected { tokens, mut surfaces } = collected;
        if !text.is_ascii() {
            surfaces = tokens::surfaces(&text);
        }
        if surfaces.len() != tokens.len() {
            surfaces.clear();
        }
        Analysis { text, tokens, surfaces, codes: Codes::of(content) }
    }

    fn surface(&self, token: usize) -> &str {
        self.surfaces.get(token).map_or("", |range| &self.text[range.clone()])
    }

    /// Whether a token is a number below zero.
    fn is_negative(&self, token: usize) -> bool {
        let Some(range) = self.surfaces.get(token) else { return false };
        self.text[range.clone()].starts_with(|c: char| c.is_ascii_digit())
            && is_negative(&self.text[..range.start])
    }

    /// What stands before a token, or after the last.
    fn gap(&self, token: usize) -> &str {
        let start = token.checked_sub(1).map_or(0, |before| self.surfaces[before].end);
        let end = self.surfaces.get(token).map_or(self.text.len(), |range| range.start);
        &self.text[start..end]
    }
}

impl Codes {
    pub fn of(content: &Content) -> Self {
        let mut numbers = HashMap::new();
        Codes(content.codes().map(|code| CodeSign::of(code, &mut numbers)).collect())
    }

    /// Whether they are alike in kind, class and order.
    pub fn same_as(&self, other: &Codes) -> bool {
        let alike = self.0.iter().zip(&other.0).all(|(one, other)| one.same_as(other));
        self.0.len() == other.0.len() && alike
    }
}

impl CodeSign {
    fn of(code: &Code, numbers: &mut HashMap<(bool, u32), usize>) -> Self {
        let next = numbers.len();
        let number = *numbers.entry((code.kind == CodeKind::Standalone, code.id)).or_insert(next);
        let native = match code.class {
            CodeClass::Other => code.native.clone(),
            _ => String::new(),
        };
        CodeSign { kind: code.kind, class: code.class.clone(), native, number }
    }

    fn same_as(&self, other: &CodeSign) -> bool {
        // Markup may have been lost on the way through another tool.
        let markup =
            self.native.is_empty() || other.native.is_empty() || self.native == other.native;
        self.kind == other.kind
            && self.class == other.class
            && self.number == other.number
            && markup
    }
}

/// Compares a query with an entry. Symmetric but for the sides of the differences.
pub fn compare(query: &Analysis, entry: &Analysis) -> Similarity {
    compare_texts(query, entry).with_codes(query.codes.same_as(&entry.codes))
}

/// The same before [`Similarity::with_codes`], which takes off one point more at most.
pub fn compare_texts(query: &Analysis, entry: &Analysis) -> Similarity {
    let identical = query.text == entry.text;
    let tokens = [query, entry].map(|side| side.tokens.iter().collect::<Vec<&str>>());
    let longest = tokens[0].len().max(tokens[1].len());
    let alignment = align(&tokens[0], &tokens[1]);
    let differences = differences((query, &tokens[0]), (entry, &tokens[1]), &alignment);
    let distance = true_distance(&tokens, differences.len());
    let base = match longest {
        0 if identical => 100,
        0 => 0,
        _ => percentage(distance, longest),
    };
    let penalties = surface_penalties((query, &tokens[0]), (entry, &tokens[1]), &alignment);
    Similarity { base, distance, longest, identical, penalties, differences }
}

/// Whether what is before a number makes it negative.
pub fn is_negative(before: &str) -> bool {
    let mut letters = before.chars().rev();
    letters.next().is_some_and(is_dash)
        && letters.next().is_none_or(|c| c.is_whitespace() || c == '(')
}

/// Whether a character is a hyphen, a minus or a short dash.
pub fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–' | '−')
}

/// The floor of the share of tokens that agree.
pub fn percentage(distance: usize, longest: usize) -> u8 {
    if longest == 0 {
        return 0;
    }
    u8::try_from(100 * (longest - distance.min(longest)) / longest).unwrap_or(100)
}

/// The distance, which the differences overstate where a long middle was not aligned.
fn true_distance(tokens: &[Vec<&str>; 2], aligned: usize) -> usize {
    if tokens[0].len().saturating_mul(tokens[1].len()) <= distance::LARGEST_TABLE / 2 {
        return aligned;
    }
    let mut ids: HashMap<&str, u32> = HashMap::new();
    let mut rows = [&tokens[0], &tokens[1]].map(|tokens| (tokens, Vec::new()));
    for (tokens, row) in &mut rows {
        for token in tokens.iter() {
            let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
            row.push(*ids.entry(token).or_insert(next));
        }
    }
    let [(_, one), (_, other)] = rows;
    Pattern::new(&one).distance(&other, one.len().max(other.len())).unwrap_or(aligned)
}

/// A content, and its tokens once more.
type Side<'a> = (&'a Analysis, &'a [&'a str]);

fn differences(query: Side<'_>, entry: Side<'_>, alignment: &Alignment) -> Vec<Difference> {
    let differ = |pair: &&(Option<usize>, Option<usize>)| match pair {
        (Some(a), Some(b)) => query.1[*a] != entry.1[*b],
        _ => true,
    };
    let token = |(analysis, tokens): Side<'_>, at: Option<usize>| {
        at.map(|at| match analysis.surface(at) {
            "" => tokens[at].to_owned(),
            surface => surface.to_owned(),
        })
    };
    alignment
        .iter()
        .filter(differ)
        .map(|(a, b)| Difference { query: token(query, *a), entry: token(entry, *b) })
        .collect()
}

fn surface_penalties(
    (query, query_tokens): Side<'_>,
    (entry, entry_tokens): Side<'_>,
    alignment: &Alignment,
) -> Penalties {
    let mut penalties = Penalties::default();
    if query.text == entry.text {
        return penalties;
    }
    let known = |analysis: &Analysis| analysis.surfaces.len() == analysis.tokens.len();
    if !known(query) || !known(entry) {
        penalties.punctuation = 1;
        return penalties;
    }
    let mut before = true;
    let ends = (Some(query.tokens.len()), Some(entry.tokens.len()));
    for (a, b) in alignment.iter().chain([&ends]) {
        let (Some(a), Some(b)) = (*a, *b) else {
            before = false;
            continue;
        };
        if before && query.gap(a) != entry.gap(b) {
            penalties.punctuation = 1;
        }
        before = true;
        let (one, other) = (query.surface(a), entry.surface(b));
        let same_sign = query.is_negative(a) == entry.is_negative(b);
        let words = [one, other].map(tokens::without_soft_hyphens);
        if one != other && words[0] == words[1] {
            penalties.punctuation = 1;
        }
        let [one, other] = words;
        if one == other && same_sign || query_tokens.get(a) != entry_tokens.get(b) {
            continue;
        }
        if !same_sign || tokens::numbers(&one) != tokens::numbers(&other) {
            penalties.numbers = 2;
        }
        if tokens::mask_numbers(&one) != tokens::mask_numbers(&other) {
            penalties.case = 1;
        }
    }
    penalties
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similarity(one: &str, other: &str) -> Similarity {
        compare(&Analysis::of(&Content::text(one)), &Analysis::of(&Content::text(other)))
    }

    fn penalties(one: &str, other: &str) -> [u8; 5] {
        let found = similarity(one, other);
        let of = found.penalties;
        [found.base, of.numbers, of.case, of.punctuation, of.codes]
    }

    #[test]
    fn only_the_identical_text_scores_100() {
        assert_eq!(similarity("On 27 May.", "On 27 May.").score(), 100);
        assert_eq!(penalties("On 27 May.", "On 28 May."), [100, 2, 0, 0, 0]);
        assert_eq!(penalties("On 27 May.", "on 27 May."), [100, 0, 1, 0, 0]);
        assert_eq!(penalties("On 27 May.", "On 27 May"), [100, 0, 0, 1, 0]);
        assert_eq!(penalties("On 27 May.", "on 1 May"), [100, 2, 1, 1, 0]);
        assert_eq!(penalties("a # b", "a  b"), [100, 0, 0, 1, 0]);
    }

    #[test]
    fn the_base_is_the_floor_of_the_share_of_common_tokens() {
        let found = similarity("one two three", "one zwei three");
        assert_eq!((found.base, found.score(), found.distance, found.longest), (66, 66, 1, 3));
        let expected = Difference { query: Some("two".into()), entry: Some("zwei".into()) };
        assert_eq!(found.differences, [expected]);
    }

    #[test]
    fn text_without_tokens_is_like_nothing_but_itself() {
        assert_eq!(similarity("—", "—").score(), 100);
        assert_eq!(similarity("—", "…").base, 0);
        assert_eq!(similarity("", "word").base, 0);
    }

    #[test]
    fn punctuation_beside_a_new_word_is_no_second_difference() {
        assert_eq!(penalties("one, two three", "one two three")[3], 1);
        assert_eq!(penalties("one two (new) three", "one two three")[3], 0);
    }

    #[test]
    fn a_date_that_differs_is_never_a_plain_100() {
        assert_eq!(similarity("Until 31 May 2026", "Until 30 May 2026").score(), 98);
    }
}
