//! What the localizer says, in which language, and how it falls back.

use vulgate::l10n::Localizer;
use vulgate::model::lang::EU;
use vulgate::model::{Lang, Message, Profile};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn document(tag: &str, message: &Message) -> String {
    Localizer::for_document(&lang(tag), Profile::Cldr).text(message)
}

#[test]
fn furniture_in_the_language_of_the_document() {
    let page = Message::new("furniture-page").with("page", 3).with("total", 1234);
    assert_eq!(document("de", &page), "Seite 3 von 1.234");
    assert_eq!(document("en", &page), "Page 3 of 1,234");
    let date = Message::new("furniture-date").with("date", "2026-03-16");
    assert_eq!(document("pt", &date), "16 de março de 2026");
    assert_eq!(document("lt", &date), "2026 m. kovo 16 d.");
    let vague = Message::new("furniture-date").with("date", "spring 2026");
    assert_eq!(document("lt", &vague), "spring 2026");
}

#[test]
fn a_variety_falls_back_to_its_language_and_an_unknown_language_to_english() {
    let contents = Message::new("furniture-contents");
    assert_eq!(document("de-AT", &contents), "Inhalt");
    assert_eq!(document("ja", &contents), "Contents");
    let absent = Message::new("io-not-found").with("path", "a.md").with("reason", "");
    assert!(Localizer::new(&lang("de")).text(&absent).contains("„a.md“"));
    assert!(Localizer::new(&lang("ja")).text(&absent).contains("“a.md”"));
    assert!(Localizer::new(&lang("de")).hint(&absent).is_some());
}

#[test]
fn attributes_by_name() {
    let localizer = Localizer::new(&lang("en"));
    assert!(localizer.attribute("io-full", "hint").unwrap().starts_with("Free some space"));
    assert_eq!(localizer.attribute("io-full", "explain"), None);
    assert_eq!(localizer.attribute("no-such-id", "hint"), None);
}

#[test]
fn only_furniture_is_set_in_documents() {
    let localizer = Localizer::for_document(&lang("fr"), Profile::Cldr);
    assert!(localizer.has("furniture-contents"));
    assert!(!localizer.has("io-not-found"));
    assert_eq!(localizer.hint(&Message::new("furniture-contents")), None);
    assert_eq!(localizer.text(&Message::new("no-such-id")), "no-such-id");
}

#[test]
fn maltese_has_a_dual_which_fluents_own_plural_rules_lack() {
    let two = Message::new("furniture-untranslated").with("count", 2).with("language", "bl-Ingliż");
    assert!(document("mt", &two).starts_with("Żewġ sentenzi"));
}

#[test]
fn no_invisible_marks_around_arguments() {
    for official in EU {
        let message = Message::new("furniture-author").with("author", "A");
        let text = document(official.code, &message);
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
    }
}

#[test]
fn a_localizer_is_shared_between_threads() {
    let localizer = Localizer::for_document(&lang("pl"), Profile::Cldr);
    std::thread::scope(|scope| {
        for number in 0..4 {
            let localizer = &localizer;
            scope.spawn(move || {
                let message = Message::new("furniture-footnote").with("number", number);
                assert_eq!(localizer.text(&message), format!("Przypis {number}"));
            });
        }
    });
}
