//! Names of languages, alone and within a sentence, and the colon after a label.

use super::medium::Medium;
use crate::model::{Convention, Lang, Profile};

/// The colon after a label: French sets it off, where the profile does.
pub fn colon(lang: &Lang, profile: Profile) -> String {
    let set_off = Convention::of(lang).is_some_and(|row| row.style(profile).set_off);
    if set_off { "\u{A0}:".to_owned() } else { ":".to_owned() }
}

/// A language's own name, with its region or without, or the English one where the medium has no
/// letters for that.
pub fn shown(own: String, lang: &Lang, medium: &Medium) -> String {
    match medium.covers.is_none_or(|covers| own.chars().all(|c| covers(&[c]))) {
        true => own,
        false => lang.english_name(),
    }
}

/// The message that names a language within a sentence.
pub fn language_id(lang: &Lang) -> Option<&'static str> {
    const IDS: [(&str, &str); 24] = [
        ("bg", "furniture-language-bg"),
        ("cs", "furniture-language-cs"),
        ("da", "furniture-language-da"),
        ("de", "furniture-language-de"),
        ("el", "furniture-language-el"),
        ("en", "furniture-language-en"),
        ("es", "furniture-language-es"),
        ("et", "furniture-language-et"),
        ("fi", "furniture-language-fi"),
        ("fr", "furniture-language-fr"),
        ("ga", "furniture-language-ga"),
        ("hr", "furniture-language-hr"),
        ("hu", "furniture-language-hu"),
        ("it", "furniture-language-it"),
        ("lt", "furniture-language-lt"),
        ("lv", "furniture-language-lv"),
        ("mt", "furniture-language-mt"),
        ("nl", "furniture-language-nl"),
        ("pl", "furniture-language-pl"),
        ("pt", "furniture-language-pt"),
        ("ro", "furniture-language-ro"),
        ("sk", "furniture-language-sk"),
        ("sl", "furniture-language-sl"),
        ("sv", "furniture-language-sv"),
    ];
    IDS.iter().find(|(code, _)| *code == lang.language()).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_own_name_where_there_are_letters_for_it() {
        let medium = |covers| Medium {
            covers,
            decode: |_, _| unreachable!(),
            columns: 0,
            width: None,
            prints: true,
            needs_date: false,
        };
        let latin = |drawn: &[char]| drawn.iter().all(|c| *c < '\u{250}');
        let name = |tag: &str, covers| {
            let lang = Lang::parse(tag).unwrap();
            shown(lang.full_name(), &lang, &medium(covers))
        };
        assert_eq!(name("tr", Some(&latin)), "Türkçe");
        assert_eq!(
            (name("ar", Some(&latin)), name("ar", None)),
            ("Arabic".into(), "العربية".into())
        );
    }

    #[test]
    fn a_colon_is_set_off_in_french_as_france_does() {
        let of = |tag: &str, profile| colon(&Lang::parse(tag).unwrap(), profile);
        assert_eq!(of("fr-LU", Profile::Cldr), "\u{A0}:");
        assert_eq!((of("fr", Profile::Eu), of("de", Profile::Cldr)), (":".into(), ":".into()));
    }
}
