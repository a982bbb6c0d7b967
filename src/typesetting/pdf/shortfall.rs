//! Why a PDF misses a standard, as a kind that `pdf-reason` in `locales/` says in the user's language.
//! The typesetter explains itself in English alone.

/// Parts of its explanations with the kinds that they mean; the first that fits counts. What is in no
/// row is the kind `other`: new words are at worst said in general.
const KINDS: [(&str, &str); 17] = [
    ("could not be displayed with", "glyph"),
    ("codepoint", "letters"),
    ("code point", "letters"),
    ("too restrictive", "licence"),
    ("CMYK", "colours"),
    ("missing alt text", "alt"),
    ("missing annotation alt text", "alt"),
    ("missing document language", "language"),
    ("missing document title", "title"),
    ("a PDF string is longer", "size"),
    ("a PDF name is longer", "size"),
    ("a PDF array is longer", "size"),
    ("a PDF dictionary has more", "size"),
    ("a PDF floating point number is larger", "size"),
    ("too many indirect objects", "size"),
    ("too high q nesting", "size"),
    ("a page is too large for PDF/A", "page"),
];

/// What no row of [`KINDS`] fits.
const OTHER: &str = "other";

/// The kind of an explanation.
pub fn kind(explanation: &str) -> &'static str {
    let found = KINDS.iter().find(|(part, _)| explanation.contains(part));
    found.map_or(OTHER, |(_, kind)| kind)
}

/// The text that has no font by an explanation of the kind `glyph`.
pub fn quoted(explanation: &str) -> Option<&str> {
    let (text, _) = explanation.split_once(KINDS[0].0)?;
    let (_, text) = text.split_once('"')?;
    text.rsplit_once('"').map(|(text, _)| text)
}

#[cfg(test)]
mod tests {
    use super::{kind, quoted};

    #[test]
    fn explanations_have_their_kind() {
        let glyph = "PDF/UA-1 error: the text `\"日\"` could not be displayed with font `\"A\"`; try another";
        assert_eq!((kind(glyph), quoted(glyph)), ("glyph", Some("日")));
        for (explanation, expected) in [
            ("PDF/A-2a error: the PDF is missing a CMYK profile; CMYK colors are …", "colours"),
            ("PDF/A-2a error: the PDF contains the codepoint `\"\\u{e000}\"`", "letters"),
            ("PDF/A-2a error: a PDF string is longer than 32767 characters", "size"),
            ("PDF/UA-1 error: something new", "other"),
        ] {
            assert_eq!(kind(explanation), expected, "{explanation}");
        }
    }
}
