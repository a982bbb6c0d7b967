//! The name of one month in the form in which another stands.

use crate::model::{month_cases, months};

/// What stands beside the name of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The day of a date, so that it is as in a full date.
    Dated,
    /// Anything else.
    Free,
}

/// The place of the abbreviations among the names of CLDR.
const ABBREVIATED: usize = 1;

/// The name of the month `new` in the case in which `old` is that of the month `was`; none if
/// that can be several, and these differ in the new month: `září` is Czech for September as it is
/// named, in a date, and with “in”.
pub fn another(old: &str, (was, new): (u8, u8), form: Form, lang: &str) -> Option<&'static str> {
    let [was, new] = [was, new].map(|month| usize::from(month) - 1);
    let old = old.to_lowercase();
    let names = months(lang)?.iter().map(|names| (names[was].as_str(), names[new].as_str()));
    let names: Vec<(&str, &str)> = names.collect();
    let is_old = |(name, new): &&(&str, &str)| name.to_lowercase() == old && !new.is_empty();
    if form == Form::Dated
        && let Some((_, new)) = names.first().filter(is_old)
    {
        return Some(new);
    }
    let cases: Vec<(&str, &str)> =
        month_cases(lang).iter().map(|names| (names[was], names[new])).collect();
    let whole = names.iter().enumerate().filter(|(at, _)| *at != ABBREVIATED).map(|(_, it)| it);
    let mut found = whole.chain(&cases).filter(is_old).map(|(_, new)| *new);
    match found.next() {
        Some(first) => found.all(|other| other == first).then_some(first),
        None => names.get(ABBREVIATED).filter(is_old).map(|(_, new)| *new),
    }
}
