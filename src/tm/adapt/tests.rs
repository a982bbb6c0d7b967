//! Pairs as official documents have them.

use super::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// The translation of the first sentence, adapted to the second.
fn adapted(from: (&str, &str), to: (&str, &str), new: &str) -> Option<String> {
    let [old, target] = [from.1, to.1].map(Content::text);
    let old = Parts::of(&old, &lang(from.0));
    let new = Parts::of(&Content::text(new), &lang(from.0));
    adapt(&new, &old, &target, (&lang(to.0), Profile::Eu)).map(|(content, _)| content.plain())
}

#[test]
fn numbers_dates_and_references_are_replaced() {
    for (old, to, target, new, expected) in [
        (
            "Until 31 May 2026.",
            "de",
            "Bis zum 31. Mai 2026.",
            "Until 3 June 2027.",
            "Bis zum 3. Juni 2027.",
        ),
        ("On 1 October 2025", "pl", "1 października 2025 r.", "On 2 May 2026", "2 maja 2026 r."),
        (
            "On 27 March 2025",
            "ga",
            "An 27 Márta 2025",
            "On 2 September 2026",
            "An 2 Meán Fómhair 2026",
        ),
        (
            "It costs EUR 1,250.50 a year.",
            "de",
            "Das kostet 1 250,50 EUR im Jahr.",
            "It costs EUR 12,300.75 a year.",
            "Das kostet 12 300,75 EUR im Jahr.",
        ),
        ("3.5 % of 1,000", "fr", "3,5 % de 1 000", "4.25 % of 20,000", "4,25 % de 20 000"),
        ("5 per cent", "de", "5 Prozent", "5.5 per cent", "5,5 Prozent"),
        (
            "Article 14(2)(a) applies.",
            "de",
            "Artikel 14 Absatz 2 Buchstabe (a) gilt.",
            "Article 7(3)(b) applies.",
            "Artikel 7 Absatz 3 Buchstabe (b) gilt.",
        ),
        (
            "Regulation (EU) 2016/679",
            "fr",
            "Règlement (UE) 2016/679",
            "Regulation (EU) 2022/2065",
            "Règlement (UE) 2022/2065",
        ),
        ("See note [3].", "it", "Si veda la nota [3].", "See note [12].", "Si veda la nota [12]."),
        (
            "The law³ says so.",
            "de",
            "Das Gesetz³ sagt es.",
            "The law⁷ says so.",
            "Das Gesetz⁷ sagt es.",
        ),
        (
            "See https://a.eu/x.",
            "de",
            "Siehe https://a.eu/x.",
            "See https://b.eu/y?z=1.",
            "Siehe https://b.eu/y?z=1.",
        ),
        ("from 5 to 7", "de", "zwischen 5 und 7", "from 7 to 5", "zwischen 7 und 5"),
        ("31 May 2026", "de", "31.05.2026", "1 June 2026", "01.06.2026"),
    ] {
        let found = adapted(("en", old), (to, target), new);
        let spaced = |text: &str| text.replace('\u{a0}', " ");
        assert_eq!(found.as_deref().map(spaced).as_deref(), Some(expected), "{old}");
    }
}

#[test]
fn the_other_way_round_and_between_other_languages() {
    let found = adapted(("de", "Am 31.05.2026"), ("en", "On 31 May 2026"), "Am 01.06.2027");
    assert_eq!(found.as_deref(), Some("On 01 June 2027"));
    let found = adapted(("fr", "Le 1er mai 2025"), ("es", "El 1 de mayo de 2025"), "Le 2 mai 2026");
    assert_eq!(found.as_deref(), Some("El 2 de mayo de 2026"));
    let found = adapted(("es", "El 2 de mayo"), ("fr", "Le 2 mai"), "El 3 de junio");
    assert_eq!(found.as_deref(), Some("Le 3 juin"));
    let found = adapted(("de", "der 27. Tagung"), ("en", "the 27th session"), "der 21. Tagung");
    assert_eq!(found.as_deref(), Some("the 21st session"));
}

#[test]
fn what_is_not_certain_is_left_alone() {
    for (old, to, target, new) in [
        // Words differ too.
        ("5 new rules", "de", "5 neue Regeln", "6 old rules"),
        // The number is a word in the translation.
        ("2 rules", "de", "zwei Regeln", "3 rules"),
        // One value stands for two that differ now, and once only in the translation.
        ("5 of 5", "de", "alle 5", "4 of 5"),
        // The ending would have to change.
        ("on the 31st", "hu", "31-én", "on the 30th"),
        ("nothing here", "de", "nichts", "nothing here"),
    ] {
        let found = adapted(("en", old), (to, target), new);
        assert!(found.is_none() || found.as_deref() == Some(target), "{old}: {found:?}");
    }
}

#[test]
fn thousands_that_the_memory_does_not_show_are_written_by_the_profile() {
    let old = Parts::of(&Content::text("It costs EUR 2.5."), &lang("en"));
    let new = Parts::of(&Content::text("It costs EUR 12,300.75."), &lang("en"));
    let target = Content::text("Das kostet 2,5 EUR.");
    let by = |profile| adapt(&new, &old, &target, (&lang("de"), profile)).unwrap().0.plain();
    assert_eq!(by(Profile::Eu), "Das kostet 12\u{a0}300,75 EUR.");
    assert_eq!(by(Profile::Cldr), "Das kostet 12.300,75 EUR.");
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_greek_and_italian_too() {
    let found = adapted(("en", "on 1 May 2025"), ("it", "il 1º maggio 2025"), "on 2 May 2026");
    assert_eq!(found.as_deref(), Some("il 2 maggio 2026"));
    let found = adapted(("en", "on 1 May 2025"), ("el", "την 1η Μαΐου 2025"), "on 1 June 2025");
    assert_eq!(found.as_deref(), Some("την 1η Ιουνίου 2025"));
}
