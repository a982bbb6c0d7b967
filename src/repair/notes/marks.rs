//! The marks of notes in the text: `¹`, `<sup>1</sup>`, `^1^`, `[1]`, `law1`, `law*`, `law†`.

use crate::repair::blocks::Block;
use crate::repair::prose::is_raised;
use crate::repair::sheet::Sheet;
use pulldown_cmark::{Event, Parser};
use std::ops::Range;

/// A sign that may refer to a note.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::repair) struct Mark {
    pub range: Range<usize>,
    pub style: Style,
    /// The number in plain digits, or the sign.
    pub value: String,
}

/// How a mark stands out, the plainest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::repair) enum Style {
    /// Raised: nothing else is.
    Raised,
    /// In brackets.
    Bracket,
    /// In round brackets, as also the points of an enumeration are.
    Round,
    /// An asterisk or dagger.
    Symbol,
    /// A number glued to a word, which its raising has been taken from.
    Glued,
    /// The same behind a capital, as also in `CO2`.
    Acronym,
}

/// Letters that a raised 2 or 3 makes squares and cubes of.
const UNITS: [&str; 17] = [
    "m", "km", "cm", "mm", "dm", "hm", "µm", "μm", "nm", "ft", "yd", "м", "км", "см", "χλμ", "CO",
    "NO",
];

/// The superscript of a digit.
pub(in crate::repair) fn raise(digit: char) -> Option<char> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    digit.to_digit(10).and_then(|value| RAISED.get(value as usize).copied())
}

fn lower(raised: char) -> Option<char> {
    ('0'..='9').find(|digit| raise(*digit) == Some(raised))
}

/// The marks in the words of a block, in order.
pub(in crate::repair) fn marks(sheet: &Sheet, block: &Block) -> Vec<Mark> {
    let text = sheet.words(block);
    let mut found = Vec::new();
    let mut skip = 0;
    for (at, c) in text.char_indices() {
        if at < skip {
            continue;
        }
        if let Some((length, style, value)) = read(text, at, c) {
            skip = at + length;
            let start = block.words + at;
            found.push(Mark { range: start..start + length, style, value });
        }
    }
    if !found.is_empty() {
        let shown = shown(text);
        found.retain(|mark| {
            let own = &text[mark.range.start - block.words..];
            let linked = usize::from(mark.style == Style::Raised && own.starts_with('['));
            let inner = linked + if own[linked..].starts_with('<') { "<sup>".len() } else { 0 };
            is_shown(&shown, mark.range.start - block.words + inner)
        });
    }
    if text.contains(['*', '†', '‡', '§']) {
        found.extend(symbols(text, block.words));
        found.sort_by_key(|mark| mark.range.start);
    }
    found
}

/// The stretches of a text that are words to Markdown, neither addresses nor code.
fn shown(text: &str) -> Vec<Range<usize>> {
    let events = Parser::new(text).into_offset_iter();
    events.filter(|(event, _)| matches!(event, Event::Text(_))).map(|(_, range)| range).collect()
}

fn is_shown(shown: &[Range<usize>], at: usize) -> bool {
    let next = shown.partition_point(|range| range.start <= at);
    next.checked_sub(1).and_then(|it| shown.get(it)).is_some_and(|range| range.contains(&at))
}

fn read(text: &str, at: usize, c: char) -> Option<(usize, Style, String)> {
    let begins = matches!(c, '[' | '(' | '<' | '^' | '$' | '⁽' | '0'..='9') || is_raised(c);
    if !begins || at == 0 || text[..at].ends_with('\n') {
        return None;
    }
    if let Some((length, value)) = raised(&text[at..]) {
        return (!is_power(&text[..at], &value)).then_some((length, Style::Raised, value));
    }
    match c {
        '[' => bracketed(text, at).map(|(length, value)| (length, Style::Bracket, value)),
        '(' => round(text, at).map(|(length, value)| (length, Style::Round, value)),
        '0'..='9' => {
            let (length, style) = glued(text, at)?;
            let value = &text[at..at + length];
            (!is_power(&text[..at], value)).then(|| (length, style, value.to_owned()))
        }
        _ => None,
    }
}

/// A raised number or sign at the beginning of a text: its length and value. A link to another place
/// of the text is part of it, as converters write the way to the note.
pub(in crate::repair) fn raised(text: &str) -> Option<(usize, String)> {
    let Some((length, value)) = text.strip_prefix('[').and_then(raised_sign) else {
        return raised_sign(text);
    };
    let link = text[1 + length..].strip_prefix("](#")?;
    let end = link.find(')').filter(|end| !link[..*end].contains(char::is_whitespace))?;
    Some((1 + length + "](#".len() + end + 1, value))
}

fn raised_sign(text: &str) -> Option<(usize, String)> {
    let open = text.chars().next().filter(|c| *c == '⁽').map_or(0, char::len_utf8);
    let inner = &text[open..];
    let run = inner.find(|c: char| !is_raised(c)).unwrap_or(inner.len());
    if run > 0 {
        let value = inner[..run].chars().filter_map(lower).collect();
        let close = if inner[run..].starts_with('⁾') { '⁾'.len_utf8() } else { 0 };
        return Some((open + run + close, value));
    }
    let (open, close) = match text.as_bytes().first()? {
        b'<' => ("<sup>", "</sup>"),
        b'^' => ("^", "^"),
        // As TeX has it, with or without an empty group before.
        b'$' => (if text.starts_with("${ }") { "${ }^{" } else { "$^{" }, "}$"),
        _ => return None,
    };
    let inner = text.strip_prefix(open)?;
    let inner = &inner[..inner.char_indices().nth(LONGEST).map_or(inner.len(), |(at, _)| at)];
    let end = inner.find(close)?;
    let value = inner[..end].trim().trim_matches(['[', ']', '(', ')']);
    let is_value = is_number(value) || is_letter(value) || SIGNS.contains(&value);
    is_value.then(|| (open.len() + end + close.len(), value.to_owned()))
}

/// A raised sign is no longer than this with what closes it, in characters: `[100]</sup>`.
const LONGEST: usize = 12;

/// Signs that may be raised like a number.
const SIGNS: [&str; 6] = ["*", "**", "***", "†", "‡", "§"];

/// A letter, or a small number in Roman digits, as notes are marked with beside others.
pub(in crate::repair) fn is_letter(text: &str) -> bool {
    let one = text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let roman = (1..=4).contains(&text.len()) && text.bytes().all(|byte| b"ivx".contains(&byte));
    one || roman
}

/// 1 to 3 digits, not beginning with 0.
pub(in crate::repair) fn is_number(text: &str) -> bool {
    (1..=3).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && !text.starts_with('0')
}

/// Whether a word is a unit, or a part of a formula, that a number goes with.
pub(in crate::repair) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word)
}

/// Whether a raised number makes a square or a cube of what stands right before it.
pub(in crate::repair) fn is_power(before: &str, value: &str) -> bool {
    // The letters of formulas are set in italics.
    let plain = before.trim_end_matches('*');
    let (sloped, before) = (plain.len() < before.len(), plain);
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    // A letter alone stands for a quantity, as in `x²`.
    let quantity =
        word.len() == 1 && (sloped || word.bytes().all(|byte| byte.is_ascii_lowercase()));
    // What stands right behind the sign of equality is a formula, as in `E = mc²`.
    let stem = before[..before.len() - word.len()].trim_end_matches(' ');
    let formula = stem.ends_with(['=', '≈', '≤', '≥']);
    matches!(value, "2" | "3") && (is_unit(word) || quantity || formula && !word.is_empty())
}

/// Whether a text ends with a ten that a raised number may be an exponent of: `10⁶`, `10⁻³`.
pub(in crate::repair) fn is_ten(before: &str) -> bool {
    let base = before.trim_end_matches(['⁻', '⁺']);
    let digits = base.len() - base.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    digits == 2 && base.ends_with("10")
}

fn bracketed(text: &str, at: usize) -> Option<(usize, String)> {
    let inner = &text[at + 1..];
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let value = &inner[..digits];
    let tail = inner[digits..].strip_prefix(']')?;
    let is_link = tail.starts_with(['(', '[']) || text[..at].ends_with([']', '!', '\\']);
    (is_number(value) && !is_link).then(|| (digits + 2, value.to_owned()))
}

/// `(1)` behind a word or a stop.
fn round(text: &str, at: usize) -> Option<(usize, String)> {
    let inner = &text[at + 1..];
    let value = &inner[..inner.bytes().take_while(u8::is_ascii_digit).count()];
    let behind = !text[..at].trim_end_matches(' ').is_empty();
    let closes = inner[value.len()..].starts_with(')');
    (is_number(value) && closes && behind).then(|| (value.len() + 2, value.to_owned()))
}

/// How long a number is that follows a word or the stop behind it without a space.
fn glued(text: &str, at: usize) -> Option<(usize, Style)> {
    let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let mut before = text[..at].chars().rev();
    let last = before.next()?;
    let behind_word = last.is_alphabetic();
    let style = if last.is_uppercase() { Style::Acronym } else { Style::Glued };
    let year = last == '.' && {
        let digits = before.clone().take_while(char::is_ascii_digit).count();
        digits == 4
    };
    let behind_stop = ".,;:!?)”’\"»".contains(last)
        && (year
            || before
                .by_ref()
                .find(|c| !(last == '»' && c.is_whitespace()))
                .is_some_and(|c| c.is_lowercase() || ")”’\"».%€".contains(c)));
    let mut tail = text[at + digits..].chars();
    let ends = match tail.next() {
        None => true,
        Some(c) if ".,;:!?)*_".contains(c) => !tail.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_whitespace() || "”’\"»–—".contains(c),
    };
    // So far back an address begins that a number ends.
    let from = text[..at].char_indices().rev().nth(200).map_or(0, |(from, _)| from);
    let token = text[from..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    // What stands behind a link stands behind its address.
    let link = last == ')' && token.contains("](");
    let address =
        ["://", "www.", "@", "#"].iter().any(|sign| token.contains(sign)) || is_path(token);
    let is_mark = is_number(&text[at..at + digits])
        && (behind_word || behind_stop || link)
        && ends
        && (link || !address);
    is_mark.then_some((digits, style))
}

/// Whether a word is an address, or the rest of one that a line end has cut: `sub.example.eu/page`.
fn is_path(token: &str) -> bool {
    let host = token.split_once('/').map_or("", |(host, _)| host);
    let labels = || host.rsplit('.').take(2).filter(|label| label.len() > 1);
    labels().count() == 2
        && labels().all(|it| it.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

/// Asterisks that emphasise nothing, and daggers, each behind a word.
fn symbols(text: &str, shift: usize) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    for (at, sign) in lone_signs(text) {
        let escaped = usize::from(text[..at].ends_with('\\'));
        if let Some(last) = found.last_mut()
            && last.range.end == shift + at - escaped
        {
            last.range.end = shift + at + sign.len_utf8();
            last.value.push(sign);
            continue;
        }
        let start = at - escaped;
        let before = text[..start].chars().next_back();
        let behind_word = before.is_some_and(|c| !c.is_whitespace() && !"-_/\\`=<(".contains(c));
        let range = shift + start..shift + at + sign.len_utf8();
        if behind_word {
            found.push(Mark { range, style: Style::Symbol, value: sign.to_string() });
        }
    }
    found.retain(|mark| {
        let tail = &text[mark.range.end - shift..];
        !tail.chars().next().is_some_and(char::is_alphanumeric)
    });
    found
}

/// The asterisks and daggers of a text that Markdown takes for themselves, with their bytes.
pub(in crate::repair) fn lone_signs(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        if let Event::Text(_) = event {
            let signs = text[range.clone()].char_indices().filter(|(_, c)| "*†‡§".contains(*c));
            found.extend(signs.map(|(at, sign)| (range.start + at, sign)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::lines::of_text;
    use crate::repair::text::Text;

    fn found(text: &str) -> Vec<(Style, String)> {
        let text = Text::of_lines(of_text(text));
        let sheet = Sheet::new(&text, false);
        let marks = sheet.blocks.iter().flat_map(|block| marks(&sheet, block));
        marks.map(|mark| (mark.style, mark.value)).collect()
    }

    #[test]
    fn marks_of_all_styles() {
        use Style::*;
        for (text, style, value) in [
            ("standards¹, so", Raised, "1"),
            ("**peers¹².**", Raised, "12"),
            ("law<sup>3</sup>.", Raised, "3"),
            ("law<sup>120</sup>.", Raised, "120"),
            ("law<sup>[120]</sup>.", Raised, "120"),
            ("law^4^.", Raised, "4"),
            ("law[<sup>3</sup>](#page-2-0).", Raised, "3"),
            ("law[¹](#n1) and", Raised, "1"),
            ("law$^{4}$.", Raised, "4"),
            ("law${ }^{12}$ and", Raised, "12"),
            ("law[5].", Bracket, "5"),
            ("law [5].", Bracket, "5"),
            ("as in [5]: so", Bracket, "5"),
            ("law6.", Glued, "6"),
            ("law.7 And", Glued, "7"),
            ("the EU8 and", Acronym, "8"),
            ("in 2025.9 And", Glued, "9"),
            ("coalition* urges **all**", Symbol, "*"),
            ("coalition\\* urges", Symbol, "*"),
            ("coalition** urges", Symbol, "**"),
            ("word† and", Symbol, "†"),
        ] {
            assert_eq!(found(text), [(style, value.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_is_no_mark() {
        for text in [
            "27 km² of sea",
            "2 ft³ and E = mc² or CO² in the air",
            "[1](x) and [2][y]",
            "*a* **b** ***c***",
            "5 * 3",
            "in 2021 and 3.14",
            "see h2o",
            "see annex.example.eu/page#note3 and example.eu/plan.3 on",
        ] {
            let found: Vec<_> = found(text).into_iter().collect();
            assert_eq!(found, [], "{text}");
        }
    }
}
