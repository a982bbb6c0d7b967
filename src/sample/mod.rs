//! The project that `vulgate init` lays down: a briefing of two pages with its translations
//! into the other 23 official languages of the European Union, and a termbase of what it is
//! about, all written for Vulgate.

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
