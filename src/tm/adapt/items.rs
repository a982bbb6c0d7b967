//! The parts of a text that change from one document to the next while the sentence stays:
//! numbers, months, addresses, references, and points such as `(a)`.

use super::dates::date;
use super::points::points;
use super::references::{latin, references};
use crate::model::{Lang, month_cases, months};
use std::ops::Range;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: Kind,
    /// Bytes of the text.
    pub range: Range<usize>,
}

/// Between the parts of a date stand no more bytes: `de`, `m.`, `gada`.
pub const BESIDE: usize = 12;

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Digits, also raised ones, with separators between.
    Number,
    /// The name of a month beside a number, or the month of a date in figures.
    Month(u8),
    /// A web or e-mail address.
    Address,
    /// What names a document or a case in every language by the same letters and figures.
    Reference,
    /// The letters of a point such as `(a)`, without parentheses.
    Point,
}

/// All of them, in order.
pub fn items(text: &str, lang: &Lang) -> Vec<Item> {
    let points = points(text);
    // Most texts have none, and this pass is all it costs.
    let sign = |byte: u8| byte.is_ascii_digit() || b")@/IVX".contains(&byte);
    let web = |pair: &[u8]| pair.eq_ignore_ascii_case(b"w.");
    if !text.bytes().any(sign)
        && !text.as_bytes().windows(2).any(web)
        && (text.is_ascii() || !text.contains(|c| is_raised(c) || latin(c) != c))
        && points.is_empty()
    {
        return Vec::new();
    }
    let mut taken = addresses(text);
    let references = references(text, lang).filter(|item| is_free(&taken, &item.range));
    taken.extend(references.collect::<Vec<_>>());
    let mut found = taken.clone();
    let free = |range: &Range<usize>| is_free(&taken, range);
    let numbers = numbers(text).filter(|range| free(range));
    let numbers: Vec<Range<usize>> = match lang.language() {
        "sv" => numbers.flat_map(|range| with_paragraph(text, range)).collect(),
        _ => numbers.collect(),
    };
    let mut at = 0;
    while let Some(range) = numbers.get(at) {
        if let Some((count, parts)) = date(text, &numbers[at..], lang) {
            found.extend(parts);
            at += count;
        } else {
            found.push(Item { kind: Kind::Number, range: range.clone() });
            at += 1;
        }
    }
    found.extend(month_names(text, lang, &numbers).filter(|item| free(&item.range)));
    let points = points.into_iter().filter(|range| free(range));
    found.extend(points.map(|range| Item { kind: Kind::Point, range }));
    found.sort_by_key(|item| item.range.start);
    found
}

fn is_free(taken: &[Item], range: &Range<usize>) -> bool {
    !taken.iter().any(|item| item.range.start < range.end && range.start < item.range.end)
}

fn addresses(text: &str) -> Vec<Item> {
    let mut found = Vec::new();
    if !text.contains(['@', '/']) && !text.contains("w.") && !text.contains("W.") {
        return found;
    }
    let mut at = 0;
    for word in text.split(|c: char| c.is_whitespace() || "<>\"“”„«»()".contains(c)) {
        let start = at;
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '\u{37e}']);
        let lower = word.to_ascii_lowercase();
        let web = ["http://", "https://", "ftp://", "www."].iter().any(|it| lower.starts_with(it));
        let mail = lower.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.starts_with('.')
        });
        if web || mail {
            found.push(Item { kind: Kind::Address, range: start..start + word.len() });
        }
    }
    found
}

/// Whether an item belongs to a token that another in its place changes: all but plain numbers,
/// which are all one token.
pub fn is_in_words(item: &Item, text: &str) -> bool {
    let own = &text[item.range.clone()];
    match item.kind {
        Kind::Number => own.contains(|c| is_raised(c) || matches!(c, ' ' | '\u{2009}')),
        Kind::Month(_) => !is_in_figures(own),
        Kind::Address | Kind::Reference | Kind::Point => true,
    }
}

/// Whether an item begins with a figure, as a month does that is not named.
pub fn is_in_figures(own: &str) -> bool {
    own.starts_with(|c: char| c.is_ascii_digit())
}

fn is_raised(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '⁰' | '⁴'..='⁹')
}

/// Characters that may stand between thousands.
pub fn is_group_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Runs of digits with single separators between.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let digit = |c: char| c.is_ascii_digit() || is_raised(c);
        let start = at + text[at..].find(digit)?;
        let raised = text[start..].chars().next().is_some_and(is_raised);
        let mut end = start;
        let mut spaced = None;
        loop {
            let same = |c: char| if raised { is_raised(c) } else { c.is_ascii_digit() };
            let group = text[end..].chars().take_while(|c| same(*c));
            let length: usize = group.map(char::len_utf8).sum();
            let first = end == start;
            end += length;
            let mut rest = text[end..].chars();
            let Some(separator) = rest.next().filter(|_| !raised) else { break };
            let digits = rest.take_while(char::is_ascii_digit).count();
            let joins = match separator {
                '.' | ',' => digits > 0,
                '\'' | '’' => digits == 3,
                // 2016 120 are two numbers, 16 120 is one.
                c if is_group_space(c) => {
                    let short = !first || length <= 3;
                    let before = *spaced.get_or_insert(c);
                    digits == 3 && short && before == c
                }
                _ => false,
            };
            if !joins {
                break;
            }
            end += separator.len_utf8();
        }
        at = end;
        Some(start..end)
    })
}

/// The numbers of an article and its paragraph, which Swedish writes as one: `artikel 57.4`.
fn with_paragraph(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let article = text[..range.start].trim_end().to_lowercase().ends_with("artikel");
    match text[range.clone()].split_once('.').filter(|_| article) {
        Some((number, paragraph)) if !paragraph.contains(['.', ',']) => {
            let end = range.start + number.len();
            vec![range.start..end, end + 1..range.end]
        }
        _ => vec![range],
    }
}

/// Names of months that stand beside a number: `May` in `6 May 1958`, not in `it may`.
fn month_names<'a>(
    text: &'a str,
    lang: &Lang,
    numbers: &'a [Range<usize>],
) -> impl Iterator<Item = Item> + 'a {
    let all = months(lang.language()).filter(|_| !numbers.is_empty());
    let mut found: Vec<Item> = Vec::new();
    let lower = text.to_lowercase();
    // Where lower case changes lengths, places would not agree.
    let all = all.filter(|_| lower.len() == text.len());
    let cases = all.map(|_| month_cases(lang.language())).unwrap_or_default();
    let cases = cases.iter().flat_map(|names| names.iter().copied().zip(1_u8..));
    let names = all.into_iter().flatten();
    let names = names.flat_map(|names| names.iter().map(String::as_str).zip(1_u8..));
    for (name, month) in names.chain(cases) {
        if name.is_empty() {
            continue;
        }
        let name = name.to_lowercase();
        for (start, _) in lower.match_indices(name.as_str()) {
            let range = start..start + name.len();
            let whole = !lower[..start].ends_with(char::is_alphabetic)
                && !lower[range.end..].starts_with(char::is_alphabetic);
            let beside = numbers.iter().any(|number| {
                let between = match number.end <= start {
                    true => &text[number.end..start],
                    false if range.end <= number.start => &text[range.end..number.start],
                    false => return false,
                };
                // `2024. gada maijā`: a full stop is no word.
                let words =
                    between.split_whitespace().filter(|it| it.contains(char::is_alphabetic));
                between.len() <= BESIDE && words.count() <= 1
            });
            if whole && beside {
                found.push(Item { kind: Kind::Month(month), range });
            }
        }
    }
    // The longest of those that overlap, such as a name and its abbreviation.
    found.sort_by_key(|item| (item.range.start, usize::MAX - item.range.end));
    let mut end = 0;
    found.into_iter().filter(move |item| {
        let apart = item.range.start >= end;
        end = end.max(item.range.end);
        apart
    })
}
