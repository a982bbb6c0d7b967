//! How a number is written in one text, and how another is written in the same way.

use super::items::is_group_space;
use crate::model::{Convention, Profile};

/// The way in which a number stands in a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As in the source.
    Same,
    /// With two digits: `05`.
    Padded,
    /// Without leading zeros.
    Bare,
    /// By the conventions of the language; what stands between thousands, if that is known.
    Local { group: Option<char> },
}

/// A number by the conventions of a language.
struct Parsed {
    whole: String,
    fraction: Option<String>,
    group: Option<char>,
}

fn parse(text: &str, convention: &Convention) -> Option<Parsed> {
    let mut groups = text.split(|c: char| !c.is_ascii_digit());
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let Some(last) = separators.last() else {
        return Some(Parsed { whole: first.to_owned(), fraction: None, group: None });
    };
    let decimal = *last == convention.decimal
        && separators.iter().filter(|separator| *separator == last).count() == 1;
    let (thousands, fraction) = match decimal {
        true => (&rest[..rest.len() - 1], rest.last().map(|it| (*it).to_owned())),
        false => (&rest[..], None),
    };
    let between = &separators[..thousands.len()];
    let group = between.first().copied();
    let uniform = between.iter().all(|separator| Some(*separator) == group);
    let grouped = first.len() <= 3 && thousands.iter().all(|group| group.len() == 3);
    if !uniform || !thousands.is_empty() && !grouped || group == Some(convention.decimal) {
        return None;
    }
    Some(Parsed { whole: format!("{first}{}", thousands.concat()), fraction, group })
}

/// The style in which `shown`, in the target, stands for `original`, in the source; none if
/// it does not.
pub fn style(
    original: &str,
    shown: &str,
    (source, target): (&Convention, &Convention),
) -> Option<Style> {
    if original == shown {
        return Some(Style::Same);
    }
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(original) && digits(shown) {
        let same = original.trim_start_matches('0') == shown.trim_start_matches('0');
        let style = if shown.starts_with('0') { Style::Padded } else { Style::Bare };
        return same.then_some(style);
    }
    let (one, other) = (parse(original, source)?, parse(shown, target)?);
    let same = one.whole == other.whole && one.fraction == other.fraction;
    same.then_some(Style::Local { group: other.group })
}

/// Another number of the source in a style; none if it cannot be written so. What stands
/// between its thousands is for the profile to say where the memory does not show it.
pub fn write(
    number: &str,
    style: Style,
    (source, target): (&Convention, &Convention),
    profile: Profile,
) -> Option<String> {
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    match style {
        // What looked the same in both languages may not with separators.
        Style::Same if digits || source.decimal == target.decimal => Some(number.to_owned()),
        Style::Same => match parse(number, source) {
            Some(_) => write(number, Style::Local { group: None }, (source, target), profile),
            None => Some(number.to_owned()),
        },
        Style::Padded => digits.then(|| format!("{number:0>2}")),
        Style::Bare => digits.then(|| number.trim_start_matches('0').to_owned()),
        Style::Local { group } => {
            let parsed = parse(number, source)?;
            let wanted = parsed.group.is_some() || group.is_some() && parsed.whole.len() > 4;
            let mut written = String::new();
            let group = group.unwrap_or_else(|| target.marks(profile).group);
            for (at, digit) in parsed.whole.chars().enumerate() {
                if wanted && at > 0 && (parsed.whole.len() - at).is_multiple_of(3) {
                    written.push(group);
                }
                written.push(digit);
            }
            if let Some(fraction) = parsed.fraction {
                written.push(target.decimal);
                written.push_str(&fraction);
            }
            Some(written)
        }
    }
}

/// The text without what only says that a number is an ordinal.
pub fn without_ordinal<'a>(after: &'a str, lang: &str) -> &'a str {
    let ends = |rest: &&str| !rest.starts_with(char::is_alphanumeric);
    // The four that English has stand behind these numbers.
    let numbers = [1, 2, 3, 4].map(|number: u32| number.to_string());
    let endings = numbers.iter().filter_map(|number| ordinal_for(number, lang));
    let found = endings.filter(|it| !it.is_empty()).find_map(|it| after.strip_prefix(it));
    found.filter(ends).unwrap_or(after)
}

/// What must follow another number where an ordinal stood: every one in English, and the
/// first of a month where the other days are no ordinals. None elsewhere, where an ending may
/// depend on case and gender.
pub fn ordinal_for(number: &str, lang: &str) -> Option<&'static str> {
    let convention = Convention::by_code(lang)?;
    let digits: u32 = number.parse().ok()?;
    match (lang, convention.first) {
        ("en", _) => convention.ordinal_ending(digits),
        (_, Some(first)) if digits == 1 => first.strip_prefix('1'),
        (_, first) => first.map(|_| ""),
    }
}

/// True if a number is bound to an ending that may change with it: `31-én`, `1:a`, `5e`.
pub fn has_ending(after: &str) -> bool {
    let after = after.strip_prefix(['-', ':', '\u{2011}', '’', '\'']).unwrap_or(after);
    after.starts_with(char::is_lowercase) && !is_unit(after)
}

/// Units that stand close to their number.
fn is_unit(after: &str) -> bool {
    let word: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
    ["k", "m", "km", "kg", "g", "t", "h", "s", "cm", "mm"].contains(&word.as_str())
        && !after.starts_with(is_group_space)
}
