//! The project that `vulgate init` lays down: a briefing of two pages with its translations
//! into the other 23 official languages of the European Union, and a termbase of what it is
//! about, all written for Vulgate.

use crate::exchange;
use crate::model::Bitext;

/// The files of the sample project: path from its folder, and text.
pub fn files() -> Vec<(String, &'static str)> {
    let mut files = vec![
        ("vulgate.toml".to_owned(), include_str!("vulgate.toml")),
        (".gitignore".to_owned(), include_str!("gitignore")),
        ("briefs/every-voice.md".to_owned(), include_str!("briefs/every-voice.md")),
        ("terms/eu-policy.tbx".to_owned(), include_str!("terms/eu-policy.tbx")),
    ];
    let record = |lang: &str| format!("translations/{lang}/every-voice.xlf");
    files.extend(TRANSLATIONS.iter().map(|(lang, text)| (record(lang), *text)));
    files
}

/// The text of the briefing in each official language, by its code: what a reader of languages
/// learns from.
pub fn texts() -> Vec<(&'static str, String)> {
    let mut texts = vec![("en", include_str!("briefs/every-voice.md").to_owned())];
    for (lang, record) in TRANSLATIONS {
        let Ok(reading) = exchange::read(lang, record.as_bytes()) else { continue };
        let segments = reading.files.iter().flat_map(Bitext::segments);
        let targets = segments.filter_map(|(_, segment)| segment.target.as_ref());
        let lines: Vec<String> = targets.map(|target| target.plain()).collect();
        texts.push((*lang, lines.join("\n")));
    }
    texts
}

macro_rules! translations {
    ($($lang:literal)*) => {
        &[$(($lang, include_str!(concat!("translations/", $lang, "/every-voice.xlf")))),*]
    };
}

/// The accepted translations, by language.
const TRANSLATIONS: &[(&str, &str)] = translations![
    "bg" "cs" "da" "de" "el" "es" "et" "fi" "fr" "ga" "hr" "hu" "it" "lt" "lv" "mt" "nl" "pl"
    "pt" "ro" "sk" "sl" "sv"
];
