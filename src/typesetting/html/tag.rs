//! Tags of languages, as attributes of HTML take them.

use crate::typesetting::meta;
use icu::locale::{LanguageIdentifier, LocaleDirectionality};

/// The tag of a passage by its language and region.
pub fn of(lang: &str, region: Option<&str>) -> String {
    match region {
        Some(region) => format!("{lang}-{region}"),
        None => lang.to_owned(),
    }
}

/// A tag as a document has it, reduced to what is understood of it.
pub fn clean(tag: &str) -> String {
    of(&meta::language(tag), meta::region(tag).as_deref())
}

/// In which direction a language is written.
pub fn direction(tag: &str) -> &'static str {
    let right_to_left = tag
        .parse::<LanguageIdentifier>()
        .is_ok_and(|language| LocaleDirectionality::new_extended().is_right_to_left(&language));
    if right_to_left { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_their_direction() {
        assert_eq!(direction("pt-PT"), "ltr");
        assert_eq!(direction("ar"), "rtl");
        assert_eq!(direction("und"), "ltr");
    }
}
