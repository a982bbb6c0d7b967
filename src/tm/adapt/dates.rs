//! Dates in figures.

use super::items::{BESIDE, Item, Kind, is_in_figures};
use super::number::Style;
use crate::model::Lang;
use std::ops::Range;

/// The parts of a date that begins with the first of some numbers, and how many of these it takes:
/// `31.5.2026`, `31/05/2026`, `31-05-2026`, `2026-05-31`, `2026.05.31`. With full stops it is one
/// number, else it is three.
pub fn date(text: &str, numbers: &[Range<usize>], lang: &Lang) -> Option<(usize, [Item; 3])> {
    let first = numbers.first()?;
    let (count, parts) = match divided(text, first) {
        Some(parts) => (1, parts),
        None => (3, joined(text, numbers)?),
    };
    let number = |at: usize| &text[parts[at].clone()];
    let year = |at: usize| number(at).len() == 4;
    // Only there the month comes first in figures.
    let american = lang.language() == "en"
        && lang.identifier().region.is_some_and(|region| region.as_str() == "US");
    let (day, month) = match (year(0), year(2)) {
        (true, false) => (2, 1),
        (false, true) if american => (1, 0),
        (false, true) => (0, 1),
        _ => return None,
    };
    within(number(day), 31)?;
    let named = Kind::Month(within(number(month), 12)?);
    let item = |at: usize| {
        let kind = if at == month { named } else { Kind::Number };
        Item { kind, range: parts[at].clone() }
    };
    Some((count, [item(0), item(1), item(2)]))
}

/// How the day of a date is written whose month stands beside it: with two figures in any case,
/// if the month in figures shows that, and without leading zeros beside the name of one; none if
/// there is no month, or it does not tell.
pub fn day_style(text: &str, items: &[Item], index: usize) -> Option<Style> {
    let day = items.get(index)?;
    let own = &text[day.range.clone()];
    let by = |month: Option<&Item>| {
        let month = month.filter(|item| matches!(item.kind, Kind::Month(_)))?;
        let between = match month.range.start < day.range.start {
            true => text.get(month.range.end..day.range.start)?,
            false => text.get(day.range.end..month.range.start)?,
        };
        let name = &text[month.range.clone()];
        if !is_in_figures(name) {
            let style = if own.starts_with('0') { Style::Padded } else { Style::Bare };
            return (between.len() <= BESIDE).then_some(style);
        }
        let padded = name.starts_with('0') || name.len() == 2 && between == "-";
        (padded && matches!(between, "." | "/" | "-")).then_some(Style::Padded)
    };
    let before = index.checked_sub(1).and_then(|before| items.get(before));
    (own.len() <= 2).then(|| by(before).or_else(|| by(items.get(index + 1))))?
}

/// Whether the day of a date stands before a month.
pub fn is_behind_day(text: &str, items: &[Item], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| items.get(before)).zip(items.get(index));
    before.is_some_and(|(day, month)| {
        let between = text.get(day.range.end..month.range.start);
        let own = &text[day.range.clone()];
        own.len() <= 2 && between.is_some_and(|it| matches!(it.trim(), "" | "." | "de" | "d’"))
    })
}

/// A number of one or two figures, from one to so many.
fn within(number: &str, most: u8) -> Option<u8> {
    let value: u8 = number.parse().ok()?;
    (number.len() <= 2 && (1..=most).contains(&value)).then_some(value)
}

/// The parts of one number with two full stops.
fn divided(text: &str, range: &Range<usize>) -> Option<[Range<usize>; 3]> {
    let own = &text[range.clone()];
    let mut stops = own.match_indices('.').map(|(at, _)| range.start + at);
    let (one, two) = (stops.next()?, stops.next()?);
    let figures = own.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (figures && stops.next().is_none())
        .then(|| [range.start..one, one + 1..two, two + 1..range.end])
}

/// Three numbers with the same sign between, which belong to nothing longer.
fn joined(text: &str, numbers: &[Range<usize>]) -> Option<[Range<usize>; 3]> {
    let [one, two, three, ..] = numbers else { return None };
    let between = [&text[one.end..two.start], &text[two.end..three.start]];
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-');
    let alone = !text[..one.start].ends_with(goes_on) && !text[three.end..].starts_with(goes_on);
    let figures =
        numbers[..3].iter().all(|it| text[it.clone()].bytes().all(|b| b.is_ascii_digit()));
    (alone && figures && between[0] == between[1] && matches!(between[0], "-" | "/"))
        .then(|| [one.clone(), two.clone(), three.clone()])
}
