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

/// What stands behind quantities alone, so that the mark in a number before it is that of decimals:
/// signs and units, and how words for millions and for the euro begin in the official languages.
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    let units = "(?:[kMGTP]?Wh?|[kMGT]?J|[kMG]?t|[ckm]?m[²³]?|[mkµ]?g|ha|h|l)";
    let words = "(?:mil(?:li[oóaáú]|l[oó]n|i[oóaj]|j[aou]|h)\\w*|bil(?:li[oóaú]|jo|ion|ijun)\\w*\
                 |mio|mia|mln|mld|mlrd|mrd|mlj|bn|eur|euro[satn]?|euró|eiro|evr[oa]v?|eur[ai]\
                 |млн|млрд|милион\\w*|милиард\\w*|евро|εκατ\\w*|δισ\\w*|ευρώ)";
    let pattern =
        format!(r"(?i)^[ \u{{a0}}\u{{202f}}\u{{2009}}]?(?:[%‰°€$£]|(?:{units}|{words})\b)");
    Regex::new(&pattern).expect("the expression is constant and a test compiles it")
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
        if let Some(wanted) = parts.wanted(marks, UNIT.is_match(after)) {
            faults.push(Fault::new(found.as_str(), wanted));
        }
    }
    faults
}

/// The numbers of a text with three digits behind the one decimal mark of its language.
pub fn fractions(text: &str, decimal: char) -> Vec<&str> {
    let numbers = NUMBER.find_iter(text).map(|found| found.as_str());
    let is_fraction = |number: &&str| {
        Parts::of(number).is_some_and(|it| it.separators == [decimal] && it.groups[1].len() == 3)
    };
    numbers.filter(is_fraction).collect()
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
    fn wanted(&self, marks: NumberMarks, quantity: bool) -> Option<String> {
        let last = *self.separators.last()?;
        if self.separators.len() == 1 {
            // With three digits behind the mark, it may be that of thousands.
            let certain = self.groups[0] == "0" || quantity && self.groups[1].len() != 3;
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
    fn what_no_profile_has_is_found_without_one() {
        finds(None, "de", "um 1.5 °C wärmer", ("1.5", "1,5"));
        finds(None, "de", "für 2.75 Mio. Euro", ("2.75", "2,75"));
        finds(None, "fr", "de 1.5 milliard d’euros", ("1.5", "1,5"));
        finds(None, "bg", "около 3.2 млн. лева", ("3.2", "3,2"));
        finds(None, "nl", "voor 1.5 biljoen", ("1.5", "1,5"));
        finds(None, "sl", "za 1.5 eura", ("1.5", "1,5"));
        finds(None, "mt", "ta’ 1,5 miljun", ("1,5", "1.5"));
        for text in [
            "1.500 km",
            "2.1 Militär",
            "2.1 Europa",
            "2.1 Bildung",
            "in 2.1 und 2.2",
            "Kapitel 2.1 Millennium: 3.4.2",
            "2.1 Maßnahmen",
            "1.5.2026",
        ] {
            silent(None, "de", text);
        }
        silent(None, "en", "1.5 °C and €2.75 million");
    }

    #[test]
    fn what_may_be_no_quantity_is_left_alone() {
        let text = "Abschnitt 2.1 vom 6.10.1958, 2026 und 12345, (EU) 2016/679, +32 229 911";
        silent(EU, "de", text);
        silent(CLDR, "de", text);
        silent(EU, "de", "16-100.000, 02.123.456");
    }
}
