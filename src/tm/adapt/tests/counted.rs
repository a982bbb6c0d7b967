//! What is counted, and words that go by how a number is said.

use super::{adapted, all_adapted};

#[test]
fn a_form_that_would_have_to_change_is_not_adapted() {
    for (old, to, target, new) in [
        ("It has 2 files.", "pl", "Ma 2 pliki.", "It has 5 files."),
        ("In 2 countries", "sl", "V dveh državah: 2 državi", "In 3 countries"),
        ("It binds 2 countries.", "cs", "Zavazuje 2 země.", "It binds 5 countries."),
        ("It binds 5 countries.", "hr", "Obvezuje 5 zemalja.", "It binds 21 countries."),
        ("It binds 10 countries.", "lt", "Tai privaloma 10 šalių.", "It binds 21 countries."),
        ("It binds 15 countries.", "ro", "Obligă 15 țări.", "It binds 25 countries."),
        ("It binds 5 countries.", "mt", "Torbot 5 pajjiżi.", "It binds 15 countries."),
        ("It binds 7 countries.", "ga", "Ceanglaíonn sé 7 dtír.", "It binds 3 countries."),
        ("Within 1 day(s)", "de", "Innerhalb von 1 Tag", "Within 14 day(s)"),
        ("by 5 %", "cs", "s 5 %", "by 7 %"),
        ("from 1 June", "el", "από την 1η Ιουνίου", "from 3 June"),
        ("on 3 May", "mt", "mit-3 ta’ Mejju", "on 5 May"),
    ] {
        assert_eq!(adapted(("en", old), (to, target), new), None, "{target}");
    }
}

#[test]
fn what_stays_the_same_is_adapted() {
    all_adapted(&[
        ("It has 2 files.", "pl", "Ma 2 pliki.", "It has 3 files.", "Ma 3 pliki."),
        (
            "Article 2 applies.",
            "pl",
            "Artykuł 2 stosuje się.",
            "Article 5 applies.",
            "Artykuł 5 stosuje się.",
        ),
        (
            "See paragraph 1 there.",
            "cs",
            "Viz odstavec 1 tamtéž.",
            "See paragraph 5 there.",
            "Viz odstavec 5 tamtéž.",
        ),
        (
            "In 2023 countries agreed.",
            "cs",
            "V roce 2023 země souhlasily.",
            "In 2024 countries agreed.",
            "V roce 2024 země souhlasily.",
        ),
        (
            "over 2 km wide",
            "pl",
            "ponad 2 km szerokości",
            "over 5 km wide",
            "ponad 5 km szerokości",
        ),
        (
            "It costs EUR 2 million.",
            "pl",
            "Kosztuje 2 mln EUR.",
            "It costs EUR 5 million.",
            "Kosztuje 5 mln EUR.",
        ),
        ("After 14 days", "de", "Nach 14 Tagen", "After 30 days", "Nach 30 Tagen"),
        ("on 3 May", "mt", "mit-3 ta’ Mejju", "on 2 May", "mit-2 ta’ Mejju"),
    ]);
}
