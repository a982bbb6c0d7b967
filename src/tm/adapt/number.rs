//! How a number is written in one text, and how another is written in the same way.

use crate::model::{Convention, Profile};

/// The way in which a number stands in a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As in the source, in figures alone.
    Same,
    /// As in the source, with what stands between its figures: the number of a section, a version.
    Copied,
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

/// A number of a language as a computer writes it: `1.250,5` as `1250.5`. None if it is none.
pub fn plain(text: &str, convention: &Convention) -> Option<String> {
    let Parsed { whole, fraction, .. } = parse(text, convention)?;
    Some(fraction.map_or_else(|| whole.clone(), |fraction| format!("{whole}.{fraction}")))
}

/// The style in which `shown`, in the target, stands for `original`, in the source; none if
/// it does not.
pub fn style(
    original: &str,
    shown: &str,
    (source, target): (&Convention, &Convention),
) -> Option<Style> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if original == shown {
        return Some(if digits(original) { Style::Same } else { Style::Copied });
    }
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
/// between its thousands is for the profile to say where the memory does not show it. Whether a
/// point in it is that of a fraction or of a section is not known but of a quantity.
pub fn write(
    (number, is_quantity): (&str, bool),
    style: Style,
    (source, target): (&Convention, &Convention),
    profile: Profile,
) -> Option<String> {
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    match style {
        Style::Copied => Some(number.to_owned()),
        // What looked the same in both languages may not with separators.
        Style::Same if digits || source.decimal == target.decimal => Some(number.to_owned()),
        Style::Same => {
            let parsed = parse(number, source)?;
            let local = Style::Local { group: None };
            let certain = is_quantity || parsed.fraction.is_none();
            certain.then(|| write((number, true), local, (source, target), profile))?
        }
        Style::Padded => digits.then(|| format!("{number:0>2}")),
        Style::Bare => digits.then(|| match number.trim_start_matches('0') {
            "" => "0".to_owned(),
            bare => bare.to_owned(),
        }),
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
