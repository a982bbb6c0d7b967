//! Decimal marks and thousands.

use super::Fault;
use crate::checks::text::is_no_break_space;
use crate::model::NumberMarks;
use regex::Regex;
use std::sync::LazyLock;

/// Digits with single separators between.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\d+(?:[.,'’ \u{a0}\u{202f}\u{2009}]\d+)+")
        .expect("the expression is constant and a test compiles it")
});

/// Every number that the marks of the language would write otherwise. What may be something
/// else than a quantity (a date, a section, a telephone number) is left alone, and so are
/// years and other numbers without any mark.
pub fn faults(text: &str, marks: NumberMarks) -> Vec<Fault> {
    let mut faults = Vec::new();
    for found in NUMBER.find_iter(text) {
        let (before, after) = (&text[..found.start()], &text[found.end()..]);
        let joined = |c: char| c.is_alphanumeric() || "/-–+_(".contains(c);
        let number = !before.ends_with(joined) && !after.starts_with(['/', '_', '-', '–']);
        let Some(parts) = Parts::of(found.as_str()).filter(|_| number) else { continue };
        let percent = after.trim_start().starts_with('%');
        if let Some(wanted) = parts.wanted(marks, percent) {
            faults.push(Fault::new(found.as_str(), wanted));
        }
    }
    faults
}

/// A number taken apart.
struct Parts<'a> {
    groups: Vec<&'a str>,
    separators: Vec<char>,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
        let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        (!separators.is_empty()).then_some(Parts { groups, separators })
    }

    /// How it should be written; none if it is so, or if it may be no quantity.
    fn wanted(&self, marks: NumberMarks, percent: bool) -> Option<String> {
        let last = *self.separators.last()?;
        if self.separators.len() == 1 {
            let certain = self.groups[0] == "0" || percent;
            if last == marks.decimal {
                return None;
            }
            if matches!(last, '.' | ',') && certain {
                return Some(format!("{}{}{}", self.groups[0], marks.decimal, self.groups[1]));
            }
        }
        if thousands(&self.groups, &self.separators) {
            return self.regrouped(&self.groups, None, marks);
        }
        let (fraction, whole) = self.groups.split_last()?;
        let between = &self.separators[..self.separators.len() - 1];
        let mixed = matches!(last, '.' | ',')
            && !between.is_empty()
            && between[0] != last
            && thousands(whole, between);
        if mixed { self.regrouped(whole, Some(fraction), marks) } else { None }
    }

    /// With the marks of the language; none if it has them.
    fn regrouped(
        &self,
        whole: &[&str],
        fraction: Option<&str>,
        marks: NumberMarks,
    ) -> Option<String> {
        let digits: usize = whole.iter().map(|group| group.len()).sum();
        let apart = digits > 4 || marks.four;
        let is_group =
            |c: char| c == marks.group || is_no_break_space(c) && is_no_break_space(marks.group);
        let groups = self.separators[..whole.len() - 1].iter().all(|c| is_group(*c));
        let decimal = fraction.is_none() || self.separators.last() == Some(&marks.decimal);
        if apart && groups && decimal {
            return None;
        }
        let between = if apart { marks.group.to_string() } else { String::new() };
        let mut wanted = whole.join(&between);
        if let Some(fraction) = fraction {
            wanted.push(marks.decimal);
            wanted.push_str(fraction);
        }
        Some(wanted)
    }
}

/// True if groups with these separators are thousands.
fn thousands(groups: &[&str], separators: &[char]) -> bool {
    let uniform = separators.windows(2).all(|two| two[0] == two[1]);
    let first = (1..=3).contains(&groups[0].len()) && !groups[0].starts_with('0');
    uniform && first && groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use crate::model::Profile;

    const EU: Option<Profile> = Some(Profile::Eu);
    const CLDR: Option<Profile> = Some(Profile::Cldr);

    #[test]
    fn thousands_are_apart_as_the_profile_says() {
        finds(EU, "de", "etwa 38.000 Euro", ("38.000", "38\u{a0}000"));
        silent(CLDR, "de", "etwa 38.000 Euro");
        finds(CLDR, "de", "1\u{a0}234\u{a0}567,5", ("1\u{a0}234\u{a0}567,5", "1.234.567,5"));
        silent(EU, "de", "1\u{a0}234\u{a0}567,5");
        finds(EU, "en", "38,000 euro", ("38,000", "38\u{a0}000"));
        finds(EU, "fr", "38 000 euros", ("38[U+0020]000", "38[U+00A0]000"));
        silent(CLDR, "fr", "38\u{a0}000 euros");
        finds(CLDR, "es", "1.234 euros", ("1.234", "1234"));
        silent(CLDR, "es", "12.345 euros");
        silent(None, "de", "38.000 und 38 000");
    }

    #[test]
    fn decimals_have_the_mark_of_the_language() {
        finds(EU, "de", "0.5 Prozentpunkte", ("0.5", "0,5"));
        finds(CLDR, "fr", "14.2\u{a0}% du total", ("14.2", "14,2"));
        finds(EU, "mt", "0,5 punti", ("0,5", "0.5"));
        finds(CLDR, "it", "1,234.5 euro", ("1,234.5", "1234,5"));
    }

    #[test]
    fn what_may_be_no_quantity_is_left_alone() {
        let text = "Abschnitt 2.1 vom 6.10.1958, 2026 und 12345, (EU) 2016/679, +32 229 911";
        silent(EU, "de", text);
        silent(CLDR, "de", text);
        silent(EU, "de", "16-100.000, 02.123.456");
    }
}
