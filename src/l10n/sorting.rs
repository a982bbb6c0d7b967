//! Lists for readers in the order of their language.

use super::conventions::icu_locale;
use crate::model::Lang;
use icu::collator::CollatorBorrowed;
use icu::collator::CollatorPreferences;
use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;

/// Sorts by a text as a dictionary of the language does, numbers by their value. Equal texts
/// stay in the order in which they are.
pub fn sort<T>(items: &mut [T], lang: &Lang, text: impl Fn(&T) -> &str) {
    let mut preferences = CollatorPreferences::from(&icu_locale(lang.identifier()));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default());
    // ICU has an order for every language, if only that of all others.
    if let Ok(collator) = collator {
        items.sort_by(|one, other| collator.compare(text(one), text(other)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: &str, words: &str) -> String {
        let mut words: Vec<&str> = words.split(' ').collect();
        sort(&mut words, &Lang::parse(lang).unwrap(), |word| word);
        words.join(" ")
    }

    #[test]
    fn each_language_has_its_order() {
        assert_eq!(sorted("sv", "Örebro Zon Äng Åre"), "Zon Åre Äng Örebro");
        assert_eq!(
            sorted("de", "Zoll Ökologie Otto Ärger Arbeit"),
            "Arbeit Ärger Ökologie Otto Zoll"
        );
        assert_eq!(sorted("da", "Zone Aarhus Ærø Ø"), "Zone Ærø Ø Aarhus");
        assert_eq!(sorted("cs", "ihned chata hora cena čas"), "cena čas hora chata ihned");
        assert_eq!(sorted("lt", "kaina yra jis ir"), "ir yra jis kaina");
        assert_eq!(sorted("et", "zoo žest tee öö sai"), "sai zoo žest tee öö");
        assert_eq!(sorted("el", "ωμέγα Άλφα βήτα"), "Άλφα βήτα ωμέγα");
        assert_eq!(sorted("en", "10 9 a B"), "9 10 a B");
    }
}
