//! Pairs as official documents have them.

mod citations;
mod counted;

use super::*;
use crate::model::CodeClass;

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

/// English, a language and its translation, another English sentence, and what comes of it.
fn all_adapted(cases: &[(&str, &str, &str, &str, &str)]) {
    for (old, to, target, new, expected) in cases {
        let found = adapted(("en", old), (to, target), new);
        let spaced = |text: &str| text.replace('\u{a0}', " ");
        assert_eq!(found.as_deref().map(spaced).as_deref(), Some(*expected), "{new}");
    }
}

#[test]
fn other_codes_hinder_nothing_and_those_of_the_translation_stay() {
    let coded = |texts: [&str; 3]| {
        let mut content = Content::text(texts[0]);
        content.push_enclosed(&Content::text(texts[1]), &CodeClass::Strong);
        content.push_text(texts[2]);
        content
    };
    let old = coded(["The ", "air", " law applies from 1 May 2020."]);
    let target = coded(["Das ", "Luft", "gesetz gilt ab 1. Mai 2020."]);
    let new = Content::text("The air law applies from 7 June 2024.");
    let parts = |content: &Content| Parts::of(content, &lang("en"));
    let found = adapt(&parts(&new), &parts(&old), &target, (&lang("de"), Profile::Eu));
    let expected = coded(["Das ", "Luft", "gesetz gilt ab 7. Juni 2024."]);
    assert_eq!(found.map(|(content, _)| content), Some(expected));
    assert!(parts(&new).has_frame_of(&parts(&old)));
}

#[test]
fn numbers_dates_and_references_are_replaced() {
    all_adapted(&[
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
        (
            "See https://a.eu/EN/x?l=en.",
            "de",
            "Siehe https://a.eu/DE/x?l=de.",
            "See https://a.eu/EN/y?l=en.",
            "Siehe https://a.eu/DE/y?l=de.",
        ),
        ("from 5 to 7", "de", "zwischen 5 und 7", "from 7 to 5", "zwischen 7 und 5"),
        ("31 May 2026", "de", "31.05.2026", "1 June 2026", "01.06.2026"),
    ]);
}

#[test]
fn months_stand_in_the_case_in_which_the_old_one_stood() {
    for (to, old, new) in [
        ("pl", "w maju 2024 r.", "w lipcu 2025 r."),
        ("cs", "v květnu 2024", "v červenci 2025"),
        ("sk", "v máji 2024", "v júli 2025"),
        ("sl", "maju 2024", "juliju 2025"),
        ("hr", "u svibnju 2024.", "u srpnju 2025."),
        ("lt", "2024 m. gegužę", "2025 m. liepą"),
        ("lv", "2024. gada maijā", "2025. gada jūlijā"),
        ("et", "2024. aasta mais", "2025. aasta juulis"),
        ("fi", "toukokuussa 2024", "heinäkuussa 2025"),
        ("hu", "2024 májusában", "2025 júliusában"),
        ("el", "τον Μάιο 2024", "τον Ιούλιο 2025"),
        ("de", "im Mai 2024", "im Juli 2025"),
        ("ro", "în mai 2024", "în iulie 2025"),
    ] {
        let found = adapted(("en", "in May 2024"), (to, old), "in July 2025");
        assert_eq!(found.as_deref(), Some(new), "{to}");
    }
    for (to, target, new, expected) in [
        ("lv", "2024. gada 3. maijā", "on 5 September 2025", Some("2025. gada 5. septembrī")),
        ("et", "3. mail 2024", "on 5 September 2025", Some("5. septembril 2025")),
        ("cs", "3. května 2024", "on 5 September 2025", Some("5. září 2025")),
        ("pl", "3 maja 2024", "on 5 September 2025", Some("5 września 2025")),
        ("hu", "2024. május 3-ig", "on 31 July 2025", Some("2025. július 31-ig")),
        // The harmony of vowels goes by how a number is said.
        ("hu", "2024. május 3-án", "on 31 July 2025", None),
    ] {
        let found = adapted(("en", "on 3 May 2024"), (to, target), new);
        assert_eq!(found.as_deref(), expected, "{to}");
    }
    // One form for several cases, and a preposition that goes by its neighbour.
    for (to, target, new, expected) in [
        ("cs", "v září 2024", "in May 2024", None),
        ("et", "mai 2024", "in June 2024", None),
        ("pl", "we wrześniu 2024", "in May 2024", None),
        ("pl", "września 2024", "in May 2024", Some("maja 2024")),
        ("sk", "v septembri 2024", "in February 2024", None),
    ] {
        let found = adapted(("en", "in September 2024"), (to, target), new);
        assert_eq!(found.as_deref(), expected, "{to} {target}");
    }
    let found = adapted(("en", "3 September 2024"), ("cs", "3. září 2024"), "3 May 2024");
    assert_eq!(found.as_deref(), Some("3. května 2024"));
}

#[test]
fn the_other_way_round_and_between_other_languages() {
    let found = adapted(("de", "Am 31.05.2026"), ("en", "On 31 May 2026"), "Am 01.06.2027");
    assert_eq!(found.as_deref(), Some("On 1 June 2027"));
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

#[test]
fn of_several_alike_each_is_known_by_where_it_stands() {
    let old = "Regulation (EU) 2016/679 of 27 April 2016 applies.";
    let lt = "Taikomas 2016 m. balandžio 27 d. Reglamentas (ES) 2016/679.";
    all_adapted(&[
        (
            old,
            "lt",
            lt,
            "Regulation (EU) 2019/517 of 19 March 2018 applies.",
            "Taikomas 2018 m. kovo 19 d. Reglamentas (ES) 2019/517.",
        ),
        (
            "Article 2 of Regulation No 2/2020",
            "de",
            "Verordnung Nr. 2/2020 Artikel 2",
            "Article 4 of Regulation No 2/2020",
            "Verordnung Nr. 2/2020 Artikel 4",
        ),
        (
            "COVID-19 hit 19 countries",
            "de",
            "19 Länder traf COVID-19",
            "COVID-19 hit 20 countries",
            "20 Länder traf COVID-19",
        ),
        ("2 rooms of 20 m2", "de", "20 m2, 2 Räume", "3 rooms of 20 m2", "20 m2, 3 Räume"),
        (
            "Between -5 and 5 degrees",
            "de",
            "Zwischen 5 und –5 Grad",
            "Between -6 and 7 degrees",
            "Zwischen 7 und –6 Grad",
        ),
        (
            "from 3 March to 3 May",
            "lt",
            "nuo kovo 3 d. iki gegužės 3 d.",
            "from 4 March to 5 May",
            "nuo kovo 4 d. iki gegužės 5 d.",
        ),
    ]);
}

#[test]
fn what_may_be_another_number_is_left_alone() {
    for (old, to, target, new) in [
        ("20 of 20 came", "lt", "Iš 20 atvyko 20", "15 of 20 came"),
        (
            "The 3 reports of 3 March.",
            "de",
            "Die zwei Berichte vom 3. März.",
            "The 4 reports of 4 March.",
        ),
        (
            "The 3 reports of March 2021",
            "de",
            "Die drei Berichte vom 03/2021",
            "The 4 reports of March 2021",
        ),
        ("At 3 p.m. on 15 May.", "de", "Um 15 Uhr am fünfzehnten Mai.", "At 3 p.m. on 16 May."),
        ("See section 2", "de", "Siehe Abschnitt 2", "See section 2.1"),
        ("From March 2021", "fr", "À partir de mars 2021", "From April 2021"),
        ("Under Article 5(1)", "hu", "Az 5. cikk (1) bekezdése", "Under Article 6(1)"),
        ("on 8 March", "it", "l’8 marzo", "on 3 March"),
        ("an 8 % rise", "en", "an 8 % rise", "a 9 % rise"),
        ("The 1st meeting", "fr", "La 1re réunion", "The 2nd meeting"),
    ] {
        assert_eq!(adapted(("en", old), (to, target), new), None, "{new}");
    }
}

#[test]
fn what_the_translation_wrote_as_the_source_did_stays_so() {
    all_adapted(&[
        (
            "See section 2.1 and 3.",
            "de",
            "Siehe Abschnitt 2.1 und 3.",
            "See section 2.2 and 3.",
            "Siehe Abschnitt 2.2 und 3.",
        ),
        (
            "Python 3.8 is old",
            "de",
            "Python 3.8 ist alt",
            "Python 3.10 is old",
            "Python 3.10 ist alt",
        ),
        (
            "Version 2.1.1 is out",
            "de",
            "Version 2.1.1 ist da",
            "Version 3.0 is out",
            "Version 3.0 ist da",
        ),
        ("at 9.30 a.m.", "de", "um 9.30 Uhr", "at 10.45 a.m.", "um 10.45 Uhr"),
        ("It is 2.5 m", "es-MX", "Son 2.5 m", "It is 3.7 m", "Son 3.7 m"),
    ]);
}

#[test]
fn endings_that_every_number_has_stay() {
    all_adapted(&[
        ("The 27th meeting", "el", "Η 27η συνεδρίαση", "The 28th meeting", "Η 28η συνεδρίαση"),
        ("The 27th meeting", "fr", "La 27e réunion", "The 28th meeting", "La 28e réunion"),
        ("The 27th meeting", "nl", "De 27e vergadering", "The 28th meeting", "De 28e vergadering"),
        ("The 27th meeting", "sv", "Det 27:e mötet", "The 28th meeting", "Det 28:e mötet"),
        ("The 27th meeting", "it", "La 27ª riunione", "The 28th meeting", "La 28ª riunione"),
        ("On 2 May it ended", "fr", "Fin le 2 mai", "On 1 May it ended", "Fin le 1er mai"),
        ("3 March 2021", "el", "3 Μαρτίου 2021", "1 May 2021", "1η Μαΐου 2021"),
        (
            "of 27 April 2016",
            "sl",
            "z dne 27. aprila 2016",
            "of 3 October 2018",
            "z dne 3. oktobra 2018",
        ),
    ]);
    assert_eq!(adapted(("en", "The 27th day"), ("sv", "Den 27:e dagen"), "The 21st day"), None);
}

#[test]
fn case_and_the_mark_at_the_end_hinder_nothing() {
    let found = adapted(
        ("en", "The deadline is 31 May 2020."),
        ("de", "Die Frist endet am 31. Mai 2020."),
        "the DEADLINE is 31 May 2021",
    );
    assert_eq!(found.as_deref(), Some("Die Frist endet am 31. Mai 2021."));
}
