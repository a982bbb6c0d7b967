//! Spaces before the percent sign and, in French, before tall marks and within « ».

use super::Fault;
use crate::model::Convention;
use crate::model::convention::Style;
use regex::{Captures, Regex};
use std::sync::LazyLock;

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the expression is constant and a test compiles it")
}

const SPACES: &str = "[ \u{a0}\u{202f}\u{2009}]*";
static PERCENT: LazyLock<Regex> = LazyLock::new(|| {
    // A suffix makes it an adjective or a declined form: `20%ig`, `59%:n`, `10%-ni`.
    // All of a number belongs to it: `0,02 %`, `1 250,5 %`.
    regex(&format!("((?:\\d+[.,\u{a0}\u{202f}])*\\d+)({SPACES})%(?:[\\s.,;!?)»”“]|$)"))
});
static TALL: LazyLock<Regex> =
    LazyLock::new(|| regex(&format!(r"([\p{{L}}\p{{Nd}}]+[)\]”»%]*)({SPACES})([;:!?])(?:\s|$)")));
static OPENING: LazyLock<Regex> =
    LazyLock::new(|| regex(&format!(r"«({SPACES})([\p{{L}}\p{{Nd}}]+)")));
static CLOSING: LazyLock<Regex> =
    LazyLock::new(|| regex(&format!(r"([\p{{L}}\p{{Nd}}]+[.!?…]?)({SPACES})»")));

/// The first place of each kind where there is a space too many or too few. A breaking space
/// where there should be one that does not break is for other checks, unless French is set.
pub fn faults(text: &str, convention: &Convention, style: &Style) -> Vec<Fault> {
    let mut faults: Vec<Fault> = percent(text, convention, style).into_iter().collect();
    if convention.eu.set_off != convention.cldr.set_off {
        let joined = |before: &str, after: &str| {
            let space = if style.set_off { "\u{a0}" } else { "" };
            format!("{before}{space}{after}")
        };
        let first = |pattern: &Regex, spaces: usize, parts: [usize; 2]| {
            let is_wrong = |found: &Captures| {
                // The colon of a ratio, `3 : 4`, is none.
                let (end, last) = (found.get_match().end(), &found[parts[1]]);
                let ratio = last == ":"
                    && found[parts[0]].ends_with(|c: char| c.is_ascii_digit())
                    && text[end..].trim_start().starts_with(|c: char| c.is_ascii_digit());
                is_wrong(&found[spaces], style) && !ratio
            };
            pattern.captures_iter(text).find(is_wrong).map(|found| {
                let part = |at: usize| if at == 0 { "«" } else { &found[at] };
                let (before, after) = (part(parts[0]), part(parts[1]));
                let after = if pattern.as_str().ends_with('»') { "»" } else { after };
                Fault::new(format!("{before}{}{after}", &found[spaces]), joined(before, after))
            })
        };
        faults.extend(first(&TALL, 2, [1, 3]));
        faults.extend(first(&OPENING, 1, [0, 2]));
        faults.extend(first(&CLOSING, 2, [1, 1]));
    }
    faults
}

/// True if these spaces are not what a style that sets off, or does not, has there.
fn is_wrong(spaces: &str, style: &Style) -> bool {
    match style.set_off {
        true => !matches!(spaces, "\u{a0}" | "\u{202f}"),
        false => !spaces.is_empty(),
    }
}

fn percent(text: &str, convention: &Convention, style: &Style) -> Option<Fault> {
    // Where both profiles want the space, `percent` looks for it.
    if convention.percent_always() {
        return None;
    }
    let wrong = |spaces: &str| spaces.is_empty() == style.percent;
    let found = PERCENT.captures_iter(text).find(|found| wrong(&found[2]))?;
    let space = if style.percent { "\u{a0}" } else { "" };
    Some(Fault::new(format!("{}{}%", &found[1], &found[2]), format!("{}{space}%", &found[1])))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use crate::model::Profile;

    const EU: Option<Profile> = Some(Profile::Eu);
    const CLDR: Option<Profile> = Some(Profile::Cldr);

    #[test]
    fn the_percent_sign_is_set_off_as_the_profile_says() {
        finds(EU, "it", "il 59% di", ("59%", "59\u{a0}%"));
        finds(CLDR, "it", "il 59\u{a0}% di", ("59\u{a0}%", "59%"));
        finds(CLDR, "it", "il 59 % di", ("59 %", "59%"));
        finds(CLDR, "it", "lo 0,02\u{a0}% di", ("0,02\u{a0}%", "0,02%"));
        finds(EU, "it", "il 1\u{a0}250,5% di", ("1\u{a0}250,5%", "1\u{a0}250,5\u{a0}%"));
        silent(EU, "it", "il 59\u{a0}% di");
        silent(CLDR, "it", "il 59% di");
        silent(None, "it", "il 59% o il 59\u{a0}%");
        silent(EU, "hu", "az 59%-os");
    }

    #[test]
    fn french_is_set_off_by_one_profile_and_not_by_the_other() {
        finds(EU, "fr", "Qui\u{a0}?", ("Qui\u{a0}?", "Qui?"));
        finds(CLDR, "fr", "Qui?", ("Qui?", "Qui\u{a0}?"));
        finds(CLDR, "fr", "Qui ?", ("Qui[U+0020]?", "Qui[U+00A0]?"));
        finds(EU, "fr", "Un «\u{a0}mot» dit", ("«\u{a0}mot", "«mot"));
        finds(CLDR, "fr", "Un «\u{a0}mot» dit", ("mot»", "mot\u{a0}»"));
        silent(CLDR, "fr", "Un «\u{202f}mot\u{202f}»\u{202f}; à 12:30");
        silent(EU, "fr", "Un «mot»; à 12:30");
        silent(EU, "fr", "À l’échelle 3 : 4, puis à 4 : 3");
        finds(EU, "fr", "En 2026 : 4 voix, dont : 3", ("dont :", "dont:"));
        silent(EU, "de", "Wer?");
        silent(CLDR, "de", "Wer?");
    }
}
