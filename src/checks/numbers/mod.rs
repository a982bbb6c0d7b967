//! `numbers`: the numbers of the source stand in the target, and no others.
//!
//! Values are compared, not spellings: `38,000` is `38 000` and `38.000`, `0.02` is `0,02`,
//! `6.10.1958` is `1958 10 6` and `6 October 1958`, `Article 14(2)` is `Artikel 14 Absatz 2`
//! and `artikel 14.2`. A number may change its place, become a word (up to twelve), a Roman
//! numeral, or a figure with its thousands in words (`38 000`, `38 mila`). What remains is
//! missing or added. A number that is there, but not as often, is only a note.

mod months;
mod read;
mod words;

use super::text::without_addresses;
use super::{Check, Scope, Subject};
use crate::model::{Convention, Finding, Message, Profile, Severity};
use read::{Token, read};

pub const CHECK: Check =
    Check { id: "numbers", severity: Severity::Warning, scope: Scope::Prose, run };

/// Numbers in one segment beyond which it is a table of figures, which nobody revises by
/// eye and whose comparison would take long.
const MOST_TOKENS: usize = 400;

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let source_text = without_addresses(&subject.source_text);
    let target_text = without_addresses(&subject.target_text);
    let source = Side::new(&source_text, subject.bitext.source_lang.language());
    let target = Side::new(&target_text, subject.target_code());
    if source.tokens.len() > MOST_TOKENS || target.tokens.len() > MOST_TOKENS {
        return;
    }
    let (missing, added) = compare(&source, &target);
    if missing.is_empty() && added.is_empty() {
        return;
    }
    let kind = match (missing.is_empty(), added.is_empty()) {
        (false, true) => "missing",
        (true, _) => "added",
        (false, false) => "changed",
    };
    // A number that is there, only not as often, may be said once where the source says it
    // twice, or the other way round.
    let only_count = missing.iter().all(|index| target.has(&source.tokens[*index]))
        && added.iter().all(|index| source.has(&target.tokens[*index]));
    let severity = if only_count { Severity::Note } else { CHECK.severity };
    if let Some(expected) = kept(subject, (&source, &missing), (&target, &added)) {
        for (index, expected) in missing.iter().zip(expected) {
            let number = &source.tokens[*index].shown;
            let message = said("kept", (number, number), &expected);
            findings.push(subject.finding(severity, message));
        }
        return;
    }
    let message = said(kind, (&source.shown(&missing), &target.shown(&added)), "");
    findings.push(subject.finding(severity, message));
}

fn said(kind: &str, (source, target): (&str, &str), expected: &str) -> Message {
    Message::new("check-numbers")
        .with("kind", kind)
        .with("source", source)
        .with("target", target)
        .with("expected", expected)
}

/// How numbers that were copied, and mean others in the language of the target, are written
/// there. None if others are concerned, or if that is not known.
fn kept(
    subject: &Subject,
    (source, missing): (&Side, &[usize]),
    (target, added): (&Side, &[usize]),
) -> Option<Vec<String>> {
    if missing.is_empty() || source.shown(missing) != target.shown(added) {
        return None;
    }
    let convention = Convention::by_code(target.lang)?;
    let marks = convention.marks(subject.profile.unwrap_or(Profile::Cldr));
    missing.iter().map(|index| source.tokens[*index].written(marks)).collect()
}

/// A text with its numbers.
struct Side<'a> {
    text: &'a str,
    lang: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Side<'a> {
    fn new(text: &'a str, lang: &'a str) -> Self {
        Side { text, lang, tokens: read(text, lang) }
    }

    /// True if one of its numbers has the same value.
    fn has(&self, token: &Token) -> bool {
        self.tokens.iter().any(|own| own.readings[0] == token.readings[0])
    }

    /// Some tokens as they are written.
    fn shown(&self, indices: &[usize]) -> String {
        let shown: Vec<&str> =
            indices.iter().map(|index| self.tokens[*index].shown.as_str()).collect();
        shown.join(", ")
    }

    /// The values of some tokens in their first readings.
    fn values(&self, indices: &[usize]) -> Vec<Value> {
        let values = |token: &usize| {
            let token = *token;
            self.tokens[token].readings[0]
                .iter()
                .map(move |text| Value { token, text: text.clone() })
        };
        indices.iter().flat_map(values).collect()
    }
}

/// A value with the index of the token it belongs to.
#[derive(Clone, Debug)]
struct Value {
    token: usize,
    text: String,
}

/// The indices of the source's tokens that the target lacks, and of those that only the
/// target has.
fn compare(source: &Side, target: &Side) -> (Vec<usize>, Vec<usize>) {
    let mut ones: Vec<usize> = (0..source.tokens.len()).collect();
    let mut others: Vec<usize> = (0..target.tokens.len()).collect();
    let tokens = |one: &usize, other: &usize| (&source.tokens[*one], &target.tokens[*other]);
    cancel(&mut ones, &mut others, |one, other| {
        let (one, other) = tokens(one, other);
        one.readings[0] == other.readings[0]
    });
    cancel(&mut ones, &mut others, |one, other| {
        let (one, other) = tokens(one, other);
        other.readings.contains(&one.readings[0]) || one.readings.contains(&other.readings[0])
    });
    let mut missing = source.values(&ones);
    let mut added = target.values(&others);
    cancel(&mut missing, &mut added, |one, other| one.text == other.text);
    reread(&source.tokens, &mut missing, &mut added);
    reread(&target.tokens, &mut added, &mut missing);
    cancel(&mut missing, &mut added, |value, other_value| {
        let (one, other) = (&source.tokens[value.token], &target.tokens[other_value.token]);
        one.is_month(&other_value.text)
            || other.is_month(&value.text)
            || one.scaled(other)
            || other.scaled(one)
    });
    missing.retain(|value| !said_otherwise(value, &source.tokens, target));
    added.retain(|value| !said_otherwise(value, &target.tokens, source));
    // The name of a month says the same as its number, but may also be another word; alone
    // it proves nothing.
    let month = |tokens: &[Token], values: &[Value]| {
        values.iter().any(|value| tokens[value.token].month.is_some())
    };
    if !(month(&source.tokens, &missing) && month(&target.tokens, &added)) {
        missing.retain(|value| source.tokens[value.token].month.is_none());
        added.retain(|value| target.tokens[value.token].month.is_none());
    }
    (indices(&missing), indices(&added))
}

/// Takes every pair that agrees out of both lists.
fn cancel<T>(ones: &mut Vec<T>, others: &mut Vec<T>, same: impl Fn(&T, &T) -> bool) {
    ones.retain(|one| match others.iter().position(|other| same(one, other)) {
        Some(position) => {
            others.remove(position);
            false
        }
        None => true,
    });
}

/// Reads the tokens that found no partner in their other ways, where all the values of such
/// a way wait on the other side: `14.2` as 14 and 2.
fn reread(tokens: &[Token], ones: &mut Vec<Value>, others: &mut Vec<Value>) {
    for (index, token) in tokens.iter().enumerate() {
        let waiting = ones.iter().filter(|value| value.token == index).count();
        if waiting != token.readings[0].len() {
            continue;
        }
        for reading in &token.readings[1..] {
            let mut rest = others.clone();
            let all = reading.iter().all(|text| {
                rest.iter()
                    .position(|value| value.text == *text)
                    .map(|position| rest.remove(position))
                    .is_some()
            });
            if all {
                *others = rest;
                ones.retain(|value| value.token != index);
                break;
            }
        }
    }
}

/// True if the other text says a number in words, in Roman numerals or by another clock.
fn said_otherwise(value: &Value, tokens: &[Token], other: &Side) -> bool {
    let Ok(number) = value.text.parse::<u32>() else { return false };
    words::in_words(number, other.lang, other.text)
        || words::in_roman(number, other.text)
        || tokens[value.token].afternoon
            && other.tokens.iter().any(|token| token.readings[0][0] == (number + 12).to_string())
        || (13..=24).contains(&number)
            && other
                .tokens
                .iter()
                .any(|token| token.afternoon && token.readings[0][0] == (number - 12).to_string())
}

/// The tokens of some values, each once.
fn indices(values: &[Value]) -> Vec<usize> {
    let mut indices: Vec<usize> = values.iter().map(|value| value.token).collect();
    indices.dedup();
    indices
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, run as findings, silent};
    use super::*;

    #[test]
    fn separators_follow_the_language() {
        silent(&CHECK, "de", "about €38,000 or 0.02%", "etwa 38.000 Euro oder 0,02 %");
        silent(&CHECK, "fr", "about €38,000", "environ 38\u{202f}000 euros");
        silent(&CHECK, "pl", "1,234,567.5", "1 234 567,5");
        silent(&CHECK, "ga", "€38,000 and 0.02%", "€38,000 agus 0.02%");
        let found = findings(&CHECK, "de", "about €38,000", "etwa 38,000 Euro");
        assert_eq!(found[0].severity, Severity::Warning);
        assert_eq!(found[0].message.text_arg("expected"), Some("38.000"));
        finds(&CHECK, "de", "0.02%", "0,2 %");
    }

    #[test]
    fn a_number_that_was_copied_is_shown_as_it_should_be() {
        let expected = |lang, source, target| {
            let found = findings(&CHECK, lang, source, target);
            let expected = |it: &Finding| it.message.text_arg("expected").unwrap().to_owned();
            found.iter().map(expected).collect::<Vec<_>>()
        };
        assert_eq!(expected("de", "1.234 m", "1.234 m"), ["1,234"]);
        assert_eq!(expected("de", "1.000 m", "1.000 m"), ["1,000"]);
        assert_eq!(
            expected("de", "1,234,567 of 2,500", "1,234,567 von 2,500"),
            ["1.234.567", "2.500"]
        );
        assert_eq!(
            expected("fr", "38,000 or 12,500", "38,000 ou 12,500"),
            ["38\u{202f}000", "12\u{202f}500"]
        );
        assert_eq!(expected("pl", "1,234 people", "1,234 osób"), ["1234"]);
        assert_eq!(expected("de", "38,000", "39,000"), [""]);
    }

    #[test]
    fn articles_are_cited_in_many_ways() {
        let source = "Article 14(2) and Article 20(2)(d)";
        silent(&CHECK, "de", source, "Artikel 14 Absatz 2 und Artikel 20 Absatz 2 Buchstabe d");
        silent(&CHECK, "sv", source, "artikel 14.2 och artikel 20.2 d");
        silent(&CHECK, "hu", source, "14. cikk (2) bekezdés és 20. cikk (2) bekezdés d) pont");
        silent(&CHECK, "sv", "Section 2.1", "Avsnitt 2.1");
        finds(&CHECK, "de", source, "Artikel 14 Absatz 3 und Artikel 20 Absatz 2 Buchstabe d");
    }

    #[test]
    fn dates_are_written_in_many_orders() {
        let source = "on 6 October 1958";
        silent(&CHECK, "de", source, "am 6.10.1958");
        silent(&CHECK, "lt", source, "1958 10 6");
        silent(&CHECK, "hu", source, "1958. október 6-án");
        silent(&CHECK, "sv", source, "den 1958-10-06");
        silent(&CHECK, "cs", "OJ 17, 6.10.1958", "Úř. věst. 17, 6. října 1958");
        silent(&CHECK, "fi", "until 30 June 2026", "30. kesäkuuta 2026 asti");
        silent(&CHECK, "fr", "on 1 July 2013", "le 1er juillet 2013");
        finds(&CHECK, "fr", "on 1 July 2013", "le 1er juin 2013");
    }

    #[test]
    fn ordinals_and_suffixes_are_numbers() {
        silent(&CHECK, "hu", "on 1 July 2027", "2027. július 1-jén");
        silent(&CHECK, "fr", "the 27th session", "la 27e session");
        silent(&CHECK, "pl", "the 21st century", "XXI wiek");
        silent(&CHECK, "fr", "Article 1", "Article premier");
    }

    #[test]
    fn small_numbers_may_become_words_and_large_ones_be_scaled() {
        silent(&CHECK, "de", "within 2 months", "innerhalb von zwei Monaten");
        silent(&CHECK, "de", "one of nine", "eines von 9");
        silent(&CHECK, "it", "38,000 people", "38 mila persone");
        silent(&CHECK, "fr", "under $500k", "moins de 500 000 dollars");
        silent(&CHECK, "es", "1.5 billion euro", "1 500 millones de euros");
        silent(&CHECK, "de", "at 5 p.m.", "um 17:00 Uhr");
    }

    #[test]
    fn addresses_hold_no_numbers() {
        silent(&CHECK, "de", "See https://x.example/12.", "Siehe https://x.example/13.");
    }

    #[test]
    fn missing_added_and_changed_are_told_apart() {
        let text = |source, target| {
            let found = findings(&CHECK, "de", source, target);
            format!("{:?}", found[0].message.args)
        };
        assert!(text("in 2016", "im Jahr").contains("missing"));
        assert!(text("in the year", "2016").contains("added"));
        assert!(text("in 2016", "2017").contains("changed"));
    }

    #[test]
    fn a_number_said_twice_is_only_a_note() {
        let found = findings(&CHECK, "de", "Article 20 and 22 of 20", "Artikel 20 und 22");
        assert_eq!(found[0].severity, Severity::Note);
    }
}
