//! `url-email`: web and e-mail addresses of the source stand in the target.
//!
//! A mistyped address is a dead link nobody notices. The language may differ:
//! `https://site.example/en/` may become `https://site.example/de/`, and a page that names its
//! language may have another path on the same host in the other language.

use super::text::addresses;
use super::{Check, Scope, Subject};
use crate::model::{Finding, Lang, Message, Severity};

pub const CHECK: Check =
    Check { id: "url-email", severity: Severity::Warning, scope: Scope::Prose, run };

/// Addresses of one segment that are looked at; more are no text.
const MOST: usize = 200;

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let source_code = subject.bitext.source_lang.language();
    let target_code = subject.target_code();
    let mut found: Vec<String> = addresses(&subject.target_text)
        .map(|(_, address)| without_language(address, target_code, source_code))
        .collect();
    let hosts: Vec<String> =
        addresses(&subject.target_text).take(MOST).map(|(_, address)| host(address)).collect();
    for (_, address) in addresses(&subject.source_text).take(MOST) {
        let wanted = without_language(address, source_code, target_code);
        if let Some(position) = found.iter().position(|other| *other == wanted) {
            found.swap_remove(position);
            continue;
        }
        let localised =
            names_language(address, &subject.bitext.source_lang) && hosts.contains(&host(address));
        if !localised && !subject.target_text.contains(address) {
            let message = Message::new("check-url-email").with("address", address);
            findings.push(subject.finding(CHECK.severity, message));
        }
    }
}

/// True if the path of an address has the code of a language in it, such as `/en/` or
/// `doc-eng.aspx`.
fn names_language(address: &str, lang: &Lang) -> bool {
    let long = isolang::Language::from_639_1(lang.language()).map(|language| language.to_639_3());
    let path = address.trim_start_matches("https://").trim_start_matches("http://");
    path.split(|c: char| !c.is_alphanumeric())
        .skip(1)
        .any(|part| part == lang.language() || Some(part) == long)
}

/// The host of a web address without `www.`; the whole of an e-mail address.
fn host(address: &str) -> String {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest).to_lowercase();
    let end = address.find(['/', '?', '#']).unwrap_or(address.len());
    address[..end].trim_start_matches("www.").to_owned()
}

/// The address in lower case, with every part that is one of the two language codes replaced.
fn without_language(address: &str, one: &str, other: &str) -> String {
    let mut result = String::with_capacity(address.len());
    let lower = address.to_lowercase();
    let trimmed = lower.trim_end_matches('/');
    let mut part = String::new();
    for c in trimmed.chars().chain(['/']) {
        if c.is_alphanumeric() {
            part.push(c);
            continue;
        }
        let language = !part.is_empty() && (part == one || part == other);
        result.push_str(if language { "*" } else { &part });
        result.push(c);
        part.clear();
    }
    result
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn a_mistyped_address_is_found() {
        finds(&CHECK, "de", "Write to us@data.example.", "Schreiben Sie an us@dat.example.");
        finds(&CHECK, "de", "See https://data.example/a1.", "Siehe https://data.example/al.");
    }

    #[test]
    fn the_same_address_in_the_other_language_is_fine() {
        silent(&CHECK, "de", "See https://x.example/en/a.", "Siehe https://x.example/de/a.");
        silent(&CHECK, "de", "See https://x.example/a_en.htm", "Vgl. https://x.example/a_de.htm.");
        silent(
            &CHECK,
            "fr",
            "See https://www.x.example/pol/doc-eng.aspx?id=3",
            "Voir https://x.example/pol/doc-fra.aspx?id=3",
        );
        finds(&CHECK, "fr", "See https://x.example/en/a", "Voir https://y.example/fr/b");
        silent(&CHECK, "de", "See (www.data.example).", "Siehe www.data.example/.");
    }
}
