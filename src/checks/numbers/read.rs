//! Finding the numbers of a text.
//!
//! A number is a run of digits with single separators between: `38,000.5`, `6.10.1958`. What
//! the separators mean depends on the language, and where it is not certain a number has
//! several readings, the likeliest first.

use super::months;
use crate::model::{Convention, Lang, NumberMarks};

/// A number or the name of a month, as it stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// As it is written.
    pub shown: String,
    /// The values it may stand for, in canonical form (`38000`, `0.02`): one for a number,
    /// several for a date or a paragraph such as `14.2`. At least one reading.
    pub readings: Vec<Vec<String>>,
    /// 1 to 12 if it is the name of a month.
    pub month: Option<u8>,
    /// It is followed by `p.m.`.
    pub afternoon: bool,
    /// It is followed by a word for thousands, millions or more.
    scale: bool,
}

impl Token {
    /// True if it is the name of the month with this number.
    pub fn is_month(&self, number: &str) -> bool {
        self.month.is_some_and(|month| month.to_string() == number)
    }

    /// True if this number with the word that follows it may be the other: `38 mila` and
    /// `38 000`.
    pub fn scaled(&self, other: &Token) -> bool {
        let (Some(one), Some(other)) = (self.decimal(), other.decimal()) else { return false };
        self.scale
            && [3, 6, 9].into_iter().any(|zeros| shifted(&one, zeros).as_ref() == Some(&other))
    }

    /// The number in its first reading, with these marks; none for what is not one number.
    pub fn written(&self, marks: NumberMarks) -> Option<String> {
        let value = self.decimal()?;
        let groups: Vec<&str> = self.shown.split(|c: char| !c.is_ascii_digit()).collect();
        let (whole, fraction) = match groups.split_last()? {
            // All its marks stand between thousands.
            _ if value == integer(&groups.concat()) => (groups.concat(), None),
            (fraction, whole) => (whole.concat(), Some(*fraction)),
        };
        let apart = whole.len() > 4 || marks.four;
        let mut written = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if apart && at > 0 && (whole.len() - at).is_multiple_of(3) {
                written.push(marks.group);
            }
            written.push(digit);
        }
        if let Some(fraction) = fraction {
            written.push(marks.decimal);
            written.push_str(fraction);
        }
        Some(written)
    }

    /// The number in its first reading, if it has one value.
    fn decimal(&self) -> Option<String> {
        match self.readings.first()?.as_slice() {
            [value] if self.month.is_none() => Some(value.clone()),
            _ => None,
        }
    }
}

/// A canonical number times a power of ten; none for zero.
fn shifted(number: &str, zeros: usize) -> Option<String> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if number == "0" || fraction.len() > zeros {
        return None;
    }
    Some(integer(&format!("{whole}{fraction}{}", "0".repeat(zeros - fraction.len()))))
}

/// All numbers and, beside them, names of months, in order.
pub fn read(text: &str, lang: &str) -> Vec<Token> {
    let convention = Lang::parse(lang).ok().as_ref().and_then(Convention::of);
    let mut tokens = Vec::new();
    let mut spans = Vec::new();
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while at < chars.len() {
        if digit(chars[at].1).is_none() {
            at += 1;
            continue;
        }
        let run = Run::read(&chars, at);
        let start = chars[at].0;
        let end = chars.get(run.end).map_or(text.len(), |(offset, _)| *offset);
        // The minutes of a full hour (`17:00`) say nothing.
        let minutes = at > 0 && chars[at - 1].1 == ':' && run.groups == ["00"];
        let rest = &text[end..];
        if !minutes {
            tokens.push(Token {
                shown: text[start..end].to_owned(),
                readings: run.readings(convention),
                month: None,
                afternoon: is_afternoon(rest),
                scale: is_scale(rest),
            });
            spans.push(start..end);
        }
        at = run.end;
    }
    for (month, span) in months::beside(text, lang, &spans) {
        tokens.push(Token {
            shown: text[span].to_owned(),
            readings: vec![vec![format!("month {month}")]],
            month: Some(month),
            afternoon: false,
            scale: false,
        });
    }
    tokens
}

fn is_afternoon(rest: &str) -> bool {
    let mut head: String = rest.chars().take(6).filter(|c| !c.is_whitespace()).collect();
    head.make_ascii_lowercase();
    head.starts_with("pm") || head.starts_with("p.m")
}

/// Beginnings of the words for a thousand, a million and more in the official languages.
const SCALES: [&str; 39] = [
    "thou", "mil", "bil", "bn", "mn", "tsd", "taus", "mio", "mrd", "mld", "mln", "mia", "mds",
    "mii", "mie", "mijl", "tys", "tis", "tūk", "tūks", "tuh", "tus", "duiz", "ezer", "elf", "elef",
    "míl", "mhíl", "хил", "мил", "млн", "млрд", "χιλ", "εκατ", "δισ", "trill", "k€", "m€", "tuč",
];

fn is_scale(rest: &str) -> bool {
    // `$500k`
    let mut letters = rest.chars();
    if matches!(letters.next(), Some('k' | 'K')) && !letters.next().is_some_and(char::is_alphabetic)
    {
        return true;
    }
    let word: String = rest.trim_start().chars().take(5).flat_map(char::to_lowercase).collect();
    SCALES.iter().any(|scale| word.starts_with(scale))
}

/// The value of a digit, also of a raised or lowered one.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '²' => Some('2'),
        '³' => Some('3'),
        '¹' => Some('1'),
        '⁰' | '⁴'..='⁹' => char::from_digit(u32::from(c) - 0x2070, 10),
        '₀'..='₉' => char::from_digit(u32::from(c) - 0x2080, 10),
        _ => None,
    }
}

/// Groups of digits with a separator between each two.
struct Run {
    groups: Vec<String>,
    separators: Vec<char>,
    /// Index of the character after it.
    end: usize,
}

impl Run {
    fn read(chars: &[(usize, char)], start: usize) -> Run {
        let mut run = Run { groups: Vec::new(), separators: Vec::new(), end: start };
        run.group(chars);
        while let Some((_, separator)) = chars.get(run.end).copied()
            && run.joins(chars, separator)
        {
            run.separators.push(if is_space(separator) { ' ' } else { separator });
            run.end += 1;
            run.group(chars);
        }
        run
    }

    /// Reads digits of one height: the `2` of `m²` and of `10²` stands alone.
    fn group(&mut self, chars: &[(usize, char)]) {
        let raised = |c: char| !c.is_ascii_digit();
        let height = chars.get(self.end).is_some_and(|(_, c)| raised(*c));
        let mut group = String::new();
        while let Some((_, c)) = chars.get(self.end)
            && raised(*c) == height
            && let Some(value) = digit(*c)
        {
            group.push(value);
            self.end += 1;
        }
        self.groups.push(group);
    }

    /// True if a character joins the digits before it to those after it.
    fn joins(&self, chars: &[(usize, char)], separator: char) -> bool {
        let digits = chars[self.end + 1..].iter().take_while(|(_, c)| c.is_ascii_digit()).count();
        let spaces = self.separators.iter().all(|earlier| *earlier == ' ');
        match separator {
            '.' | ',' => digits > 0,
            '\'' | '’' => digits == 3,
            // 2016 120 are two numbers, 16 120 is one.
            _ if is_space(separator) => {
                digits == 3 && spaces && (1..=3).contains(&self.groups[0].len())
            }
            _ => false,
        }
    }

    /// What it may mean in a language, the likeliest first.
    fn readings(&self, convention: Option<&Convention>) -> Vec<Vec<String>> {
        let parts = self.parts();
        let Some(&last) = self.separators.last() else { return vec![parts] };
        let fraction = self.groups.last().map(String::as_str).unwrap_or_default();
        let decimal_mark = convention.map_or('.', |convention| convention.decimal);
        let head = &self.separators[..self.separators.len() - 1];
        let uniform = |separators: &[char]| separators.windows(2).all(|two| two[0] == two[1]);
        let thousands = |groups: &[String]| {
            (1..=3).contains(&groups[0].len())
                && groups[0] != "0"
                && groups[1..].iter().all(|group| group.len() == 3)
        };
        let all = vec![integer(&self.groups.concat())];
        let body = &self.groups[..self.groups.len() - 1];
        let number = vec![decimal(&body.concat(), fraction)];
        let grouped = uniform(&self.separators) && thousands(&self.groups);
        if grouped && last == ' ' {
            return vec![all, parts];
        }
        if grouped && last != decimal_mark {
            // Outside the languages we know, 1.234 may be either.
            return if convention.is_none() { vec![all, number] } else { vec![all] };
        }
        if head.is_empty() && last == decimal_mark {
            return if grouped && convention.is_none() {
                vec![number, all]
            } else if grouped || self.groups[0] == "0" {
                vec![number]
            } else {
                vec![number, parts]
            };
        }
        let mixed = !head.is_empty() && uniform(head) && head[0] != last && thousands(body);
        if mixed && matches!(last, '.' | ',') {
            return if last == decimal_mark { vec![number, parts] } else { vec![parts, number] };
        }
        if head.is_empty() { vec![parts, number] } else { vec![parts] }
    }

    /// Every group for itself, as in a date; full hours and padding left out.
    fn parts(&self) -> Vec<String> {
        let parts: Vec<String> = self
            .groups
            .iter()
            .enumerate()
            .filter(|(index, group)| *index == 0 || *group != "00")
            .map(|(_, group)| integer(group))
            .collect();
        parts
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{2007}')
}

/// Digits without leading zeros.
fn integer(digits: &str) -> String {
    let trimmed = digits.trim_start_matches('0');
    if trimmed.is_empty() { "0".to_owned() } else { trimmed.to_owned() }
}

/// A decimal number without zeros that add nothing.
fn decimal(whole: &str, fraction: &str) -> String {
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { integer(whole) } else { format!("{}.{fraction}", integer(whole)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str, lang: &str) -> Vec<Vec<String>> {
        read(text, lang).into_iter().map(|token| token.readings[0].clone()).collect()
    }

    #[test]
    fn separators_mean_what_the_language_says() {
        assert_eq!(first("38,000", "en"), [["38000"]]);
        assert_eq!(first("38,000", "de"), [["38"]]);
        assert_eq!(first("38.000", "de"), [["38000"]]);
        assert_eq!(first("38 000,50", "cs"), [["38000.5"]]);
        assert_eq!(first("1.234.567,8", "it"), [["1234567.8"]]);
        assert_eq!(first("0.125", "en"), [["0.125"]]);
    }

    #[test]
    fn dates_have_parts_and_years_do_not_join() {
        assert_eq!(first("6.10.1958", "de"), [["6", "10", "1958"]]);
        assert_eq!(first("1958 10 06", "lt"), [["1958"], ["10"], ["6"]]);
        assert_eq!(first("in 2016 120 people", "en"), [["2016"], ["120"]]);
    }

    #[test]
    fn raised_digits_stand_alone() {
        assert_eq!(first("10 m² CO₂", "en"), [["10"], ["2"], ["2"]]);
    }

    #[test]
    fn months_count_only_beside_a_number() {
        assert_eq!(read("6 October 1958", "en").len(), 3);
        assert_eq!(read("It may still take 5 days", "en").len(), 1);
    }
}
