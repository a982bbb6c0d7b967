//! Terms put into words, where there is no glossary or no place in it.

use crate::model::{BitextUnit, Message, TermUse};

/// Says what terms of a unit should not be called, which a glossary has no place for.
pub fn avoided(unit: &BitextUnit) -> Vec<Message> {
    let mut notes: Vec<Message> = Vec::new();
    for term in unit.segments().flat_map(|segment| &segment.terms) {
        let note = avoided_note(term).filter(|note| !notes.contains(note));
        notes.extend(note);
    }
    notes
}

fn avoided_note(term: &TermUse) -> Option<Message> {
    let avoided = listed(term, |allowed| !allowed)?;
    Some(Message::new("exchange-note-avoid").with("term", &term.term).with("avoid", avoided))
}

/// The translations of a term that should be used, or that should not, in a row.
fn listed(term: &TermUse, wanted: impl Fn(bool) -> bool) -> Option<String> {
    let texts = term.translations.iter().filter(|it| wanted(it.is_allowed()));
    let texts: Vec<&str> = texts.map(|it| it.text.as_str()).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// Says all that is known of a term in a sentence or two, for versions without glossaries.
pub fn term_note(term: &TermUse, say: &dyn Fn(&Message) -> String) -> Option<String> {
    let translations = listed(term, |allowed| allowed).map(|translations| {
        say(&Message::new("exchange-note-term")
            .with("term", &term.term)
            .with("translations", translations))
    });
    let avoided = avoided_note(term).map(|note| say(&note));
    let definition = Some(&term.definition).filter(|definition| !definition.is_empty());
    let definition = definition.map(|definition| {
        say(&Message::new("exchange-note-definition")
            .with("term", &term.term)
            .with("definition", definition))
    });
    let sentences: Vec<String> =
        [translations, avoided, definition].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
