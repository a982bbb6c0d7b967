//! What stands around an item, so that of several of one value each is known in another language.

use super::items::{BESIDE, Item, Kind};
use crate::tm::similarity::{is_dash, is_negative};

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    Plain,
    /// Beside the name or number of this month.
    Date(u8),
    /// `2016/679`: the one before the slash, and the one behind it.
    BeforeSlash,
    BehindSlash,
    Percent,
    /// In brackets that open so.
    Bracketed(char),
    /// Bound to letters before it: `COVID-19`, `m2`.
    Bound,
    /// `-5`
    Negative,
}

/// Where an item of a text stands.
pub fn setting(text: &str, items: &[Item], index: usize) -> Setting {
    let Some(item) = items.get(index) else { return Setting::Plain };
    let (before, after) = (&text[..item.range.start], &text[item.range.end..]);
    let (previous, next) = (before.chars().next_back(), after.chars().next());
    let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    if next == Some('/') && figure(after.chars().nth(1)) {
        return Setting::BeforeSlash;
    }
    if previous == Some('/') && figure(before.chars().nth_back(1)) {
        return Setting::BehindSlash;
    }
    if let Some(month) = month_beside(items, index) {
        return Setting::Date(month);
    }
    if is_percent(before, after) {
        return Setting::Percent;
    }
    match (previous, next) {
        (Some(open @ ('(' | '[')), Some(')' | ']')) => Setting::Bracketed(open),
        (Some(c), _) if c.is_alphabetic() => Setting::Bound,
        (Some(c), _) if is_dash(c) && is_bound(before) => Setting::Bound,
        (Some(_), _) if is_negative(before) => Setting::Negative,
        _ => Setting::Plain,
    }
}

/// Whether a number is a share of a hundred.
pub fn is_percent(before: &str, after: &str) -> bool {
    let behind = after.trim_start_matches(|c: char| c.is_whitespace());
    behind.starts_with(['%', '‰']) || before.trim_end().ends_with('%')
}

/// Whether a letter is before the dash at the end.
fn is_bound(before: &str) -> bool {
    before.chars().nth_back(1).is_some_and(char::is_alphabetic)
}

fn month_beside(items: &[Item], index: usize) -> Option<u8> {
    let item = items.get(index).filter(|item| item.kind == Kind::Number)?;
    let beside = |other: Option<&Item>| {
        let other = other?;
        let Kind::Month(month) = other.kind else { return None };
        let gap = match other.range.end <= item.range.start {
            true => item.range.start - other.range.end,
            false => other.range.start.checked_sub(item.range.end)?,
        };
        (gap <= BESIDE).then_some((gap, month))
    };
    let before = beside(index.checked_sub(1).and_then(|before| items.get(before)));
    let around = [before, beside(items.get(index + 1))];
    around.into_iter().flatten().min().map(|(_, month)| month)
}
