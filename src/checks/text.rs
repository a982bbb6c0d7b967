//! What several checks need to know about plain text.

pub use crate::model::convention::is_no_break_space;
pub use crate::model::words::words;

use regex::Regex;
use std::sync::LazyLock;

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"(?xi) (?:https?|ftp)://[^\s<>"“”„«»]+
        | \b www\.[^\s<>"“”„«»]+
        | (?:mailto:)? [\p{L}\d._%+-]+ @ [\p{L}\d-]+ (?:\.[\p{L}\d-]+)+
        | \b (?:[\p{L}\d-]+\.)+ (?:eu|org|com|net|int|example) (?:/[^\s<>"“”„«»]*)? \b"#,
    )
    .expect("the expression is constant and a test compiles it")
});

/// URLs, domain names and e-mail addresses in a text, without punctuation that ends the
/// sentence around them.
pub fn addresses(text: &str) -> impl Iterator<Item = (usize, &str)> {
    ADDRESS.find_iter(text).map(|found| {
        let mut address = found.as_str();
        while let Some(last) = address.chars().next_back() {
            let unpaired =
                last == ')' && address.matches('(').count() < address.matches(')').count();
            if !unpaired && !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’') {
                break;
            }
            address = &address[..address.len() - last.len_utf8()];
        }
        (found.start(), address)
    })
}

/// The text with every address replaced by as many bytes of U+0001, which no check takes for
/// anything; offsets stay valid.
pub fn without_addresses(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut done = 0;
    for (start, address) in addresses(text) {
        masked.push_str(&text[done..start]);
        masked.extend(std::iter::repeat_n('\u{1}', address.len()));
        done = start + address.len();
    }
    masked.push_str(&text[done..]);
    masked
}

/// The first `limit` characters around a byte offset, for showing where something is.
pub fn excerpt(text: &str, offset: usize) -> String {
    const BEFORE: usize = 12;
    const AFTER: usize = 12;
    let before =
        text[..offset].char_indices().rev().take(BEFORE).last().map_or(offset, |(at, _)| at);
    text[before..].chars().take(text[before..offset].chars().count() + AFTER).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_their_offsets() {
        let found: Vec<_> = words("l’été 2026").collect();
        assert_eq!(found, [(0, "l"), (4, "été")]);
    }

    #[test]
    fn addresses_end_before_the_sentence_does() {
        let text = "See (https://a.example/x_(1)), www.b.example. Or c@d.example!";
        let found: Vec<_> = addresses(text).map(|(_, address)| address).collect();
        assert_eq!(found, ["https://a.example/x_(1)", "www.b.example", "c@d.example"]);
        assert_eq!(without_addresses(text).len(), text.len());
    }
}
