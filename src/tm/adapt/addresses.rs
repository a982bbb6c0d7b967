//! Addresses of pages that there are in several languages, whose language is a part of them:
//! `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=…`, `…/index_en.htm`, `https://en.…`.

use crate::model::Lang;

/// The address of the same page in another language, with `EN` become `DE` and `en` become `de`
/// wherever it stands by itself in the first name of the host or behind the host. None if it does
/// not name its language.
pub fn in_language(address: &str, from: &Lang, to: &Lang) -> Option<String> {
    let mut written = String::with_capacity(address.len());
    let mut found = false;
    let host = address.find("://").map_or(0, |at| at + "://".len());
    let behind = address[host..].find('/').map_or(address.len(), |at| host + at);
    let first = address[host..behind].find('.').map_or(behind, |at| host + at);
    let mut at = 0;
    for piece in address.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let (range, word) =
            (at..at + piece.len(), piece.trim_end_matches(|c: char| !c.is_alphanumeric()));
        at = range.end;
        let is_free =
            range.start >= behind || range.start == host && range.start + word.len() == first;
        match other(word, from.language(), to.language()).filter(|_| is_free) {
            Some(code) => {
                found = true;
                written.push_str(&code);
                written.push_str(&piece[word.len()..]);
            }
            None => written.push_str(piece),
        }
    }
    found.then_some(written)
}

/// The code of the other language where a word is the code of the one.
fn other(word: &str, from: &str, to: &str) -> Option<String> {
    match word {
        _ if word == from => Some(to.to_owned()),
        _ if word == from.to_uppercase() => Some(to.to_uppercase()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_page_is_a_word_of_its_address() {
        let lang = |tag| Lang::parse(tag).unwrap();
        for (address, expected) in [
            (
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3",
                Some("https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:3"),
            ),
            (
                "http://data.europa.eu/a/index_en.htm#en-1",
                Some("http://data.europa.eu/a/index_de.htm#de-1"),
            ),
            ("https://en.wikipedia.org/wiki/Well", Some("https://de.wikipedia.org/wiki/Well")),
            ("https://europa.eu?lang=en", None),
            ("https://europa.eu/?lang=en", Some("https://europa.eu/?lang=de")),
            ("https://wells.en.example.org/open/Enter", None),
            ("en@example.org", None),
        ] {
            assert_eq!(in_language(address, &lang("en"), &lang("de")).as_deref(), expected);
        }
    }
}
