//! Makes Fluent choose the plural form that CLDR demands.
//!
//! Goes in: a number and a locale. Comes out: the Fluent number to hand over. Fluent's own
//! rules are of CLDR 37 and go wrong beyond small numbers, because they forget the remainder
//! in conditions such as `n % 10 = 2..9`: Lithuanian from 22, Romanian and Maltese from 101,
//! Latvian from 111. They cannot be replaced, so a number that they misjudge goes in as a
//! smaller one of the right category, with its true value beside it.

use fluent::types::{FluentNumber, FluentNumberOptions};
use icu::plurals::{PluralCategory, PluralRules};
use intl_pluralrules as fluents;
use unic_langid::LanguageIdentifier;

/// Numbers that may stand in for others. A text that names a number itself (`[0]`, `[1]`,
/// `[2]`) never meets a stand-in, because the largest that fits is taken.
const STAND_INS: std::ops::RangeInclusive<i64> = 0..=20;

/// The number as Fluent has to see it to choose the right form. [`true_value`] gives the
/// number back.
pub(super) fn countable(number: i64, locale: &LanguageIdentifier) -> FluentNumber {
    let stand_in = stand_in(number, locale);
    // The only option that holds a text, and no text of ours uses it: `currency`.
    let currency = stand_in.map(|_| number.to_string());
    let options = FluentNumberOptions { currency, ..FluentNumberOptions::default() };
    // A count beyond 2^53 loses its last digits.
    FluentNumber::new(stand_in.unwrap_or(number) as f64, options)
}

/// The value to be shown.
pub(super) fn true_value(number: &FluentNumber) -> f64 {
    number.options.currency.as_ref().and_then(|value| value.parse().ok()).unwrap_or(number.value)
}

/// A number that Fluent puts into the category that CLDR gives to this one; none if Fluent is
/// right anyway, or if there is no such number.
fn stand_in(number: i64, locale: &LanguageIdentifier) -> Option<i64> {
    let cldr = PluralRules::try_new_cardinal(super::conventions::icu_locale(locale).into()).ok()?;
    let known = fluents::PluralRules::get_locales(fluents::PluralRuleType::CARDINAL);
    let base = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
    let own = [locale, &base].into_iter().find(|candidate| known.contains(candidate))?;
    let fluent =
        fluents::PluralRules::create(own.clone(), fluents::PluralRuleType::CARDINAL).ok()?;
    let wanted = cldr.category_for(number.unsigned_abs());
    let agrees = |number: &i64| fluent.select(*number).is_ok_and(|category| same(wanted, category));
    if agrees(&number) {
        return None;
    }
    STAND_INS.rev().find(agrees)
}

fn same(cldr: PluralCategory, fluent: fluents::PluralCategory) -> bool {
    use fluents::PluralCategory as F;
    matches!(
        (cldr, fluent),
        (PluralCategory::Zero, F::ZERO)
            | (PluralCategory::One, F::ONE)
            | (PluralCategory::Two, F::TWO)
            | (PluralCategory::Few, F::FEW)
            | (PluralCategory::Many, F::MANY)
            | (PluralCategory::Other, F::OTHER)
    )
}
