//! Text in capitals, as the language has them: Greek drops its accents there, which Typst's own
//! capitals keep.

use crate::model::Lang;
use crate::typesetting::tree::Span;
use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;

/// Puts the plain text of spans into capitals.
pub fn set(spans: &mut [Span], lang: &Lang) {
    let lang = lang.to_string().parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    for span in spans {
        if let Span::Text(text) = span {
            *text = CaseMapper::new().uppercase_to_string(text, &lang).into_owned();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greek_drops_its_accents_and_dutch_has_two_capitals() {
        for (lang, text, expected) in [
            ("el", "Σχέδιο", "ΣΧΕΔΙΟ"),
            ("el", "Ευρωπαϊκό σχέδιο", "ΕΥΡΩΠΑΪΚΟ ΣΧΕΔΙΟ"),
            ("nl", "ijking", "IJKING"),
            ("de", "Maß", "MASS"),
            ("fr", "Été", "ÉTÉ"),
        ] {
            let mut spans = vec![Span::Text(text.to_owned())];
            set(&mut spans, &Lang::parse(lang).unwrap());
            assert_eq!(spans, [Span::Text(expected.to_owned())], "{lang}");
        }
    }
}
