//! References that are the same in every language: numbers of acts, documents, cases and journals.

use super::items::{Item, Kind, is_group_space};
use crate::model::{Lang, roman};
use crate::tm::similarity::is_dash;
use regex::Regex;
use std::sync::LazyLock;

/// CELEX numbers (`32016R0679`, with corrigenda and the dates of consolidated texts), European
/// Case Law Identifiers, symbols of the United Nations (`A/RES/79/243`), documents of the
/// institutions (`COM(2021) 206`), cases of the Court (`C-311/18`), series of the Official Journal
/// (`L 119`), Roman numbers of annexes and chapters (`II`).
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    let all = [
        r"\d{5}[A-Z]{1,2}\d{4}(?:R?\(\d\d\)|-\d{8}\b|\b)",
        r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]*[A-Z0-9]\b",
        r"[A-Z]{1,4}(?:/(?:[A-Z]{1,4}\.)?[A-Z0-9]+)+/(?:[A-Z]{1,4}\.)?\d+\b",
        r"[A-Z]{1,6}[ \u{a0}]?\(\d{4}\)[ \u{a0}]?\d{1,5}\b",
        r"[CTF][-\u{2010}-\u{2013}]\d{1,4}/\d\d\b",
        r"[LC][ \u{a0}]\d{1,3}\b",
    ];
    let roman = r"(?:(?:XL|X{1,3})(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})\b";
    let roman = roman.replace('I', "[IΙІ]").replace('X', "[XΧХ]");
    let pattern = format!(r"\b(?:{}|{roman})", all.join("|"));
    Regex::new(&pattern).expect("the expression is constant and a test compiles it")
});

/// All of them, in order.
pub fn references<'a>(text: &'a str, lang: &'a Lang) -> impl Iterator<Item = Item> + 'a {
    // To look for capitals costs less than the expression.
    let possible = text.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii());
    let found = possible.then(|| REFERENCE.find_iter(text)).into_iter().flatten();
    let found = found.filter(|found| {
        let (before, word) = (&text[..found.start()], found.as_str());
        lang.language() != "en" || word != "I" || follows_name(before)
    });
    found.map(|found| Item { kind: Kind::Reference, range: found.range() })
}

/// Whether a word with a capital is before: `Annex I`, not `but I`.
fn follows_name(before: &str) -> bool {
    let last = before.trim_end().rsplit(char::is_whitespace).next();
    last.is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// The value of a Roman number in capitals; none if it is something else.
pub fn roman(text: &str) -> Option<u32> {
    roman::value(&text.chars().map(latin).collect::<String>())
}

/// The Latin letter that looks like a Greek or Cyrillic one, as Roman numbers there may have.
pub fn latin(c: char) -> char {
    match c {
        'Ι' | 'І' => 'I',
        'Χ' | 'Х' => 'X',
        c => c,
    }
}

/// Latin letters of a Roman number in the letters of another one.
fn in_letters_of(new: &str, old: &str) -> String {
    let alike = |c: char, like: char| match (c, like) {
        ('I', 'Ι' | 'Χ') => 'Ι',
        ('X', 'Ι' | 'Χ') => 'Χ',
        ('I', 'І' | 'Х') => 'І',
        ('X', 'І' | 'Х') => 'Х',
        (c, _) => c,
    };
    let like = old.chars().find(|c| !c.is_ascii()).unwrap_or('I');
    new.chars().map(|c| alike(latin(c), like)).collect()
}

/// Whether two references have the same letters and figures, whatever dashes and spaces are between.
pub fn is_same(one: &str, other: &str) -> bool {
    if let (Some(one), Some(other)) = (roman(one), roman(other)) {
        return one == other;
    }
    parts(one).map(|(group, _)| group).eq(parts(other).map(|(group, _)| group))
}

/// Another reference, with the dashes and spaces of an old one where those alone differ.
pub fn written(new: &str, old: &str) -> String {
    if roman(old).is_some() {
        return in_letters_of(new, old);
    }
    let (mut written, mut olds) = (String::new(), parts(old));
    for (group, between) in parts(new) {
        let own = olds.next().map(|(_, own)| own).filter(|own| sign(own) == sign(between));
        written.push_str(group);
        written.push_str(own.unwrap_or(between));
    }
    written
}

/// The letters and figures of a reference, each with what stands behind it.
fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_group = |c: char| c.is_ascii_alphanumeric();
        let end = rest.find(|c| !is_group(c)).unwrap_or(rest.len());
        let next = rest[end..].find(is_group).map_or(rest.len(), |at| end + at);
        let (group, between) = (&rest[..end], &rest[end..next]);
        rest = &rest[next..];
        (!group.is_empty()).then_some((group, between))
    })
}

/// What stands between two groups, without what writers choose.
fn sign(between: &str) -> Option<char> {
    let sign = between.chars().find(|c| !is_group_space(*c))?;
    Some(if is_dash(sign) { '-' } else { sign })
}
