//! How far two varieties of a language are from each other.
//!
//! A variety is a step from the language without region and script, and from what it takes its
//! conventions from (CLDR, `parentLocales` and likely subtags): `es-MX` from `es-419`, `en-IE`
//! and `en-GB` from `en-001`, `zh-HK` and `zh-TW` from `zh-Hant`. Others are as far as the way
//! through what they have in common: `de-AT` and `de-DE` are two steps apart, `en-US` and
//! `en-GB` three. Varieties in different scripts have nothing in common.

use crate::model::Lang;
use icu::locale::{LanguageIdentifier, LocaleFallbacker};

/// Steps from the variety that is asked for to another: 0 if it is the same, none if one cannot
/// serve for the other.
pub(super) fn steps(asked: &Lang, found: &Lang) -> Option<u8> {
    if asked == found {
        return Some(0);
    }
    if asked.language() != found.language() {
        return None;
    }
    let base = asked.base();
    // What says nothing of its variety is near to each.
    if *asked == base || *found == base {
        return Some(1);
    }
    let (asked, found) = (ancestry(asked), ancestry(found));
    asked.iter().enumerate().find_map(|(up, common)| {
        let down = found.iter().position(|it| it == common)?;
        u8::try_from(up + down).ok()
    })
}

/// A variety, what it takes its conventions from, and so on.
fn ancestry(lang: &Lang) -> Vec<String> {
    let mut all = vec![lang.to_string()];
    let Ok(locale) = all[0].parse::<LanguageIdentifier>() else { return all };
    let fallbacker = LocaleFallbacker::new();
    let mut chain = fallbacker.for_config(Default::default()).fallback_for(locale.into());
    loop {
        let locale = *chain.get();
        // Hindi in Latin letters takes after English: that is another language.
        if locale.language.as_str() != lang.language() {
            return all;
        }
        let locale = locale.to_string();
        if all.last() != Some(&locale) {
            all.push(locale);
        }
        chain.step();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varieties_are_as_far_as_their_common_parent() {
        for (one, other, expected) in [
            ("de-AT", "de-AT", Some(0)),
            ("de-AT", "de", Some(1)),
            ("de-AT", "de-DE", Some(2)),
            ("en-US", "en-GB", Some(3)),
            ("en-IE", "en-GB", Some(2)),
            ("es-MX", "es-419", Some(1)),
            ("es-MX", "es-AR", Some(2)),
            ("es-MX", "es-ES", Some(3)),
            ("pt-AO", "pt-PT", Some(1)),
            ("pt-BR", "pt-PT", Some(2)),
            ("zh-HK", "zh-TW", Some(2)),
            ("zh-HK", "zh-Hant", Some(1)),
            ("zh-MO", "zh-HK", Some(2)),
            ("zh-HK", "zh-Hans", None),
            ("zh-TW", "zh-CN", None),
            ("zh-SG", "zh-CN", Some(2)),
            ("zh", "zh-TW", Some(1)),
            ("sr-Latn", "sr-RS", None),
            ("sr-Latn", "sr-Latn-RS", Some(1)),
            ("sr-Latn-BA", "sr-ME", Some(2)),
            ("de", "en", None),
            ("hi-Latn", "en-IN", None),
        ] {
            for (one, other) in [(one, other), (other, one)] {
                let [from, to] = [one, other].map(|tag| Lang::parse(tag).unwrap());
                assert_eq!(
                    steps(&from, &to),
                    expected,
                    "{one} {other}: {:?} {:?}",
                    ancestry(&from),
                    ancestry(&to)
                );
            }
        }
    }
}
