//! Names of months in the official languages, from CLDR.

use super::lang::EU;
use super::words::words;
use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{M, YMD};
use icu::locale::Locale;
use std::collections::HashSet;
use std::sync::OnceLock;

/// The names of the twelve months: as they stand in a full date (where they
/// may be in the genitive), abbreviated, alone, and as they stand in a sentence where that is
/// none of these.
pub type Months = [[String; 12]; 4];

/// The genitive, which CLDR does not have: „dne 27. aprila 2016“.
const SLOVENE: [&str; 12] = [
    "januarja",
    "februarja",
    "marca",
    "aprila",
    "maja",
    "junija",
    "julija",
    "avgusta",
    "septembra",
    "oktobra",
    "novembra",
    "decembra",
];

/// The names in an official language; none for others.
pub fn months(lang: &str) -> Option<&'static Months> {
    static MONTHS: [OnceLock<Option<Months>>; EU.len()] = [const { OnceLock::new() }; EU.len()];
    let position = EU.iter().position(|official| official.code == lang)?;
    MONTHS[position].get_or_init(|| load(lang)).as_ref()
}

/// What CLDR's dates of one month have and those of some other month lack.
fn load(lang: &str) -> Option<Months> {
    let locale: Locale = lang.parse().ok()?;
    let full = DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok()?;
    let medium = DateTimeFormatter::try_new(locale.clone().into(), YMD::medium()).ok()?;
    let alone = DateTimeFormatter::try_new(locale.into(), M::long()).ok()?;
    let mut dates: [Vec<String>; 3] = Default::default();
    for month in 1..=12 {
        let date = Date::try_new_iso(2026, month, 15).ok()?;
        dates[0].push(full.format(&date).to_string());
        dates[1].push(medium.format(&date).to_string());
        dates[2].push(alone.format(&date).to_string());
    }
    let of_month = |month: usize| -> HashSet<&str> {
        dates.iter().flat_map(|texts| words(&texts[month])).map(|(_, word)| word).collect()
    };
    let everywhere: HashSet<&str> = (1..12).fold(of_month(0), |all, month| &all & &of_month(month));
    let name = |text: &String| {
        let own = |(_, word): &(usize, &str)| !everywhere.contains(word) && word.len() > 1;
        let mut own = words(text).filter(own);
        let (start, first) = own.next()?;
        let end = own.last().map_or(start + first.len(), |(at, word)| at + word.len());
        Some(text[start..end].to_owned())
    };
    let mut months = Months::default();
    for (names, texts) in months.iter_mut().zip(&dates) {
        for (slot, text) in names.iter_mut().zip(texts) {
            // Some languages abbreviate a month by its number.
            *slot = name(text).unwrap_or_default();
        }
    }
    if lang == "sl" {
        months[3] = SLOVENE.map(str::to_owned);
    }
    Some(months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_official_language_names_twelve_months() {
        for official in EU {
            let months = months(official.code).unwrap();
            for style in [0, 2] {
                let all: HashSet<&String> = months[style].iter().collect();
                assert!(all.len() == 12 && !all.contains(&String::new()), "{}", official.code);
            }
        }
        assert_eq!(months("ga").unwrap()[0][8], "Meán Fómhair");
        assert_eq!(months("pl").unwrap()[0][9], "października");
        assert_eq!(months("pl").unwrap()[2][9], "październik");
        assert!(months("ja").is_none());
    }
}
