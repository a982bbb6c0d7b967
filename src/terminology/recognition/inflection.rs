//! Which words are taken for forms of one word.
//!
//! The endings stand in a table, `endings.txt`. A stem has at least [`SHORTEST`] letters, so
//! that short words are only found as they are.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Letters that two forms must share.
const SHORTEST: usize = 3;

const TABLE: &str = include_str!("endings.txt");

static LANGUAGES: LazyLock<HashMap<&'static str, Inflection>> = LazyLock::new(|| {
    let mut languages: HashMap<&str, Inflection> = HashMap::new();
    let mut current = "";
    for line in TABLE.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(lang) => current = lang,
            None => languages.entry(current).or_default().add(&plain(current, line)),
        }
    }
    languages
});

/// The endings of a language.
#[derive(Debug, Default)]
pub struct Inflection {
    /// The sets that an ending belongs to, in order.
    sets: HashMap<String, Vec<u16>>,
    count: u16,
    /// Bytes of the longest ending.
    longest: usize,
}

/// A word without an ending: the bytes of its stem, and the set of the ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stem {
    pub length: usize,
    pub set: u16,
}

/// The set of the whole word.
const WHOLE: u16 = 0;

impl Inflection {
    /// That of a language; of one that is not known, words have one form.
    pub fn of(language: &str) -> &'static Inflection {
        static NONE: LazyLock<Inflection> = LazyLock::new(Inflection::default);
        LANGUAGES.get(language).unwrap_or(&NONE)
    }

    fn add(&mut self, line: &str) {
        let mut endings = vec![String::new()];
        for factor in line.split('*') {
            let choices = factor.split_whitespace().map(|it| if it == "-" { "" } else { it });
            let choices: Vec<&str> = choices.collect();
            endings = endings
                .iter()
                .flat_map(|begin| choices.iter().map(move |end| format!("{begin}{end}")))
                .collect();
        }
        self.count += 1;
        for ending in endings {
            self.longest = self.longest.max(ending.len());
            let sets = self.sets.entry(ending).or_default();
            if sets.last() != Some(&self.count) {
                sets.push(self.count);
            }
        }
    }

    /// All ways to take an ending off a word in lower case; the word itself is the first.
    pub fn stems(&self, word: &str) -> Vec<Stem> {
        let mut stems = vec![Stem { length: word.len(), set: WHOLE }];
        let shortest = word.len().saturating_sub(self.longest);
        let Some(begin) = cuts(word).nth(SHORTEST) else { return stems };
        for length in cuts(word).filter(|at| *at >= begin.max(shortest)) {
            let sets = self.sets.get(&word[length..]);
            stems.extend(sets.into_iter().flatten().map(|set| Stem { length, set: *set }));
        }
        stems
    }

    /// Whether two words, both in lower case or both as they are, are forms of one.
    pub fn alike(&self, one: &str, other: &str) -> bool {
        if one == other {
            return true;
        }
        let shared = one
            .char_indices()
            .zip(other.chars())
            .find(|((_, a), b)| a != b)
            .map_or(one.len().min(other.len()), |((at, _), _)| at);
        let sets =
            |word: &str, at: usize| self.sets.get(&word[at..]).map_or(&[][..], Vec::as_slice);
        let Some(begin) = cuts(one).nth(SHORTEST) else { return false };
        cuts(one)
            .filter(|at| (begin..=shared).contains(at))
            .any(|at| sets(one, at).iter().any(|set| sets(other, at).contains(set)))
    }
}

/// A word in lower case as it is compared. In Greek the stress moves with the ending, so that
/// its mark does not count there.
pub fn plain(language: &str, lower: &str) -> String {
    let unstressed = |c| match c {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' => 'ι',
        'ό' => 'ο',
        'ύ' => 'υ',
        'ώ' => 'ω',
        'ΐ' => 'ϊ',
        'ΰ' => 'ϋ',
        c => c,
    };
    if language == "el" { lower.chars().map(unstressed).collect() } else { lower.to_owned() }
}

/// Where a word may be cut in two, its beginning and end among them.
fn cuts(word: &str) -> impl Iterator<Item = usize> {
    word.char_indices().map(|(at, _)| at).chain([word.len()])
}

/// An Irish word without the mutation of its beginning, if it has one: lenition (`bhean`),
/// eclipsis (`mbean`), and the letters before a vowel (`n-`, `t-`, `h`).
pub fn unmutated(word: &str) -> Option<String> {
    const ECLIPSES: [(&str, &str); 8] = [
        ("bhf", "f"),
        ("mb", "b"),
        ("gc", "c"),
        ("nd", "d"),
        ("ng", "g"),
        ("bp", "p"),
        ("dt", "t"),
        ("ts", "s"),
    ];
    for (eclipsed, plain) in ECLIPSES {
        if let Some(rest) = word.strip_prefix(eclipsed) {
            return Some(format!("{plain}{rest}"));
        }
    }
    let mut chars = word.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    match rest.strip_prefix('h') {
        Some(rest) if "bcdfgmpst".contains(first) => Some(format!("{first}{rest}")),
        _ if "hnt".contains(first)
            && rest.starts_with(['a', 'e', 'i', 'o', 'u', 'á', 'é', 'í', 'ó', 'ú']) =>
        {
            Some(rest.to_owned())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::EU;

    fn alike(lang: &str, one: &str, other: &str) -> bool {
        let inflection = Inflection::of(lang);
        let (one, other) = (&*plain(lang, one), &*plain(lang, other));
        let alike = inflection.alike(one, other);
        assert_eq!(alike, inflection.alike(other, one), "{one} {other}");
        // What is looked up by stems is what is compared.
        let stems = |word: &str| -> Vec<(String, u16)> {
            let stems = inflection.stems(word).into_iter();
            stems.map(|stem| (word[..stem.length].to_owned(), stem.set)).collect()
        };
        let known = stems(other);
        assert_eq!(alike, stems(one).iter().any(|stem| known.contains(stem)), "{one} {other}");
        alike
    }

    #[test]
    fn every_official_language_has_its_endings() {
        for official in EU {
            assert!(Inflection::of(official.code).count > 0, "{}", official.code);
        }
        assert_eq!(LANGUAGES.len(), EU.len());
    }

    /// A set is of use if there are two endings in it.
    #[test]
    fn no_set_has_a_single_ending() {
        for (lang, inflection) in LANGUAGES.iter() {
            for set in 1..=inflection.count {
                let endings = inflection.sets.values().filter(|sets| sets.contains(&set));
                assert!(endings.count() > 1, "{lang}: set {set}");
            }
        }
    }

    #[test]
    fn forms_of_a_word_are_alike() {
        let forms = [
            ("bg", "консултация", "консултациите"),
            ("cs", "konzultace", "konzultací"),
            ("da", "høring", "høringerne"),
            ("de", "konsultation", "konsultationen"),
            ("de", "öffentliche", "öffentlichen"),
            ("cs", "úřední", "úředních"),
            ("el", "διαβούλευση", "διαβουλεύσεις"),
            ("el", "γλώσσα", "γλώσσες"),
            ("en", "policy", "policies"),
            ("en", "consultation", "consultations"),
            ("es", "institución", "instituciones"),
            ("et", "konsultatsioon", "konsultatsioonidele"),
            ("fi", "kuuleminen", "kuulemisesta"),
            ("fr", "national", "nationaux"),
            ("ga", "comhairliúchán", "comhairliúcháin"),
            ("hr", "savjetovanje", "savjetovanjima"),
            ("hu", "konzultáció", "konzultációkról"),
            ("hu", "szabály", "szabályok"),
            ("it", "consultazione", "consultazioni"),
            ("lt", "konsultacija", "konsultacijos"),
            ("lv", "apspriešana", "apspriešanas"),
            ("mt", "konsultazzjoni", "konsultazzjonijiet"),
            ("nl", "raadpleging", "raadplegingen"),
            ("pl", "konsultacja", "konsultacji"),
            ("pt", "consulta", "consultas"),
            ("ro", "consultare", "consultării"),
            ("sk", "konzultácia", "konzultácie"),
            ("sl", "posvetovanje", "posvetovanja"),
            ("sv", "samråd", "samråden"),
        ];
        for (lang, one, other) in forms {
            assert!(alike(lang, one, other), "{lang}: {one} {other}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (lang, one, other) in [
            ("en", "state", "station"),
            ("en", "part", "party"),
            ("en", "act", "actor"),
            ("en", "eu", "eus"),
            ("de", "arbeit", "arbeiter"),
            ("de", "recht", "richter"),
            ("fr", "port", "porte"),
            ("hu", "ember", "embargó"),
            ("xx", "law", "laws"),
        ] {
            assert!(!alike(lang, one, other), "{lang}: {one} {other}");
        }
    }

    #[test]
    fn irish_words_lose_their_mutation() {
        let cases =
            [("bhallstát", "ballstát"), ("mballstát", "ballstát"), ("gcoimisiún", "coimisiún")];
        for (mutated, plain) in cases {
            assert_eq!(unmutated(mutated).as_deref(), Some(plain));
        }
        assert_eq!(unmutated("teanga"), Some("eanga".to_owned()));
        assert_eq!(unmutated("rún"), None);
    }
}
