//! Dates, points and references as each language writes them.

use super::{adapted, all_adapted};

#[test]
fn dates_in_figures_are_known_in_every_order() {
    all_adapted(&[
        ("By 2026-05-31", "de", "Bis zum 31. Mai 2026", "By 2027-06-01", "Bis zum 1. Juni 2027"),
        ("By 31 May 2026", "sv", "Senast 2026-05-31", "By 1 June 2027", "Senast 2027-06-01"),
        ("By 5 May 2026", "sv", "Senast 2026-05-05", "By 31 December 2027", "Senast 2027-12-31"),
        ("By 31 May 2026", "hu", "2026.05.31.", "By 2 June 2027", "2027.06.02."),
        ("By 31 May 2026", "fr", "Le 31/05/2026", "By 1 June 2027", "Le 01/06/2027"),
        ("By 3 May 2026", "fr", "Le 3/5/2026", "By 1 June 2027", "Le 1/6/2027"),
        ("By 31 May 2026", "nl", "Op 31-05-2026", "By 1 June 2027", "Op 01-06-2027"),
        (
            "By 31/12/2026",
            "es",
            "El 31 de diciembre de 2026",
            "By 2/1/2027",
            "El 2 de enero de 2027",
        ),
        ("By 12.11.2026", "de", "Am 12. November 2026", "By 11.12.2026", "Am 11. Dezember 2026"),
        // That is no date.
        ("See 2016/679/13", "de", "Siehe 2016/679/13", "See 2016/680/13", "Siehe 2016/680/13"),
    ]);
    let new = adapted(("en-US", "By 5/31/2026"), ("de", "Bis 31. Mai 2026"), "By 6/1/2027");
    assert_eq!(new.as_deref(), Some("Bis 1. Juni 2027"));
}

#[test]
fn points_are_written_as_each_language_has_them() {
    let old = "Article 6(1), point (a), applies.";
    let new = "Article 9(2), point (f), applies.";
    for (to, target, expected) in [
        ("bg", "член 6, параграф 1, буква а)", "член 9, параграф 2, буква е)"),
        ("da", "artikel 6, stk. 1, litra a)", "artikel 9, stk. 2, litra f)"),
        ("de", "Artikel 6 Absatz 1 Buchstabe a", "Artikel 9 Absatz 2 Buchstabe f"),
        ("el", "άρθρο 6 παράγραφος 1 στοιχείο α)", "άρθρο 9 παράγραφος 2 στοιχείο στ)"),
        ("et", "artikli 6 lõike 1 punkti a", "artikli 9 lõike 2 punkti f"),
        ("fi", "6 artiklan 1 kohdan a alakohta", "9 artiklan 2 kohdan f alakohta"),
        ("fr", "l’article 6, paragraphe 1, point a),", "l’article 9, paragraphe 2, point f),"),
        ("lt", "6 straipsnio 1 dalies a punktas", "9 straipsnio 2 dalies f punktas"),
        ("nl", "artikel 6, lid 1, onder a)", "artikel 9, lid 2, onder f)"),
        ("pl", "art. 6 ust. 1 lit. a)", "art. 9 ust. 2 lit. f)"),
        ("sk", "článok 6 ods. 1 písm. a)", "článok 9 ods. 2 písm. f)"),
        ("sv", "artikel 6.1 a", "artikel 9.2 f"),
    ] {
        let found = adapted(("en", old), (to, target), new);
        assert_eq!(found.as_deref(), Some(expected), "{to}");
    }
    all_adapted(&[
        (
            "points (a) and (c)",
            "de",
            "Buchstaben a und c",
            "points (b) and (d)",
            "Buchstaben b und d",
        ),
        ("point (ii)", "el", "σημείο ii)", "point (iii)", "σημείο iii)"),
        (
            "the State(s) in (a)",
            "fr",
            "l’État ou les États au point a)",
            "the State(s) in (b)",
            "l’État ou les États au point b)",
        ),
    ]);
    let back = adapted(("el", "στοιχείο ια)"), ("en", "point (k)"), "στοιχείο ιβ)");
    assert_eq!(back.as_deref(), Some("point (l)"));
    // az f) pont
    assert_eq!(adapted(("en", "point (b)"), ("hu", "a b) pont"), "point (f)"), None);
    let found = adapted(("en", "point (b)"), ("hu", "a b) pont"), "point (c)");
    assert_eq!(found.as_deref(), Some("a c) pont"));
}

#[test]
fn roman_numbers_are_replaced() {
    all_adapted(&[
        ("Annex I to it", "de", "Anhang I dazu", "Annex IV to it", "Anhang IV dazu"),
        ("Annex II", "lt", "II priedas", "Annex III", "III priedas"),
        ("Annex II", "hu", "A II. melléklet", "Annex III", "A III. melléklet"),
        (
            "Chapter IX, Part I",
            "el",
            "Κεφάλαιο IX, μέρος I",
            "Chapter X, Part II",
            "Κεφάλαιο X, μέρος II",
        ),
    ]);
    // Letters of another script that look alike.
    all_adapted(&[
        ("Part III: a", "el", "Μέρος ΙΙΙ: α", "Part XI: a", "Μέρος ΧΙ: α"),
        ("Part IX: a", "bg", "Част ІХ: а", "Part XII: a", "Част ХІІ: а"),
        (
            "Article 8 of Annex II",
            "it",
            "Articolo 8 dell’allegato II",
            "Article 9 of Annex II",
            "Articolo 9 dell’allegato II",
        ),
    ]);
    assert_eq!(adapted(("en", "Rule 8"), ("it", "la regola dell’8"), "Rule 9"), None);
    for (old, to, target, new) in [
        // az V. melléklet
        ("Annex II", "hu", "A II. melléklet", "Annex V"),
        ("I say Annex I", "it", "I cittadini e l’allegato I", "I say Annex II"),
        ("but I do", "de", "aber I tut", "but V do"),
    ] {
        assert_eq!(adapted(("en", old), (to, target), new), None, "{new}");
    }
}

#[test]
fn references_are_replaced_though_their_letters_differ() {
    all_adapted(&[
        ("see 32016R0679", "el", "βλ. 32016R0679", "see 32019L0790", "βλ. 32019L0790"),
        (
            "see 02016R0679-20160504",
            "fi",
            "ks. 02016R0679-20160504",
            "see 32022R2065R(01)",
            "ks. 32022R2065R(01)",
        ),
        (
            "Case C-311/18 was joined.",
            "fr",
            "L’affaire C\u{2011}311/18 a été jointe.",
            "Case T-45/20 was joined.",
            "L’affaire T\u{2011}45/20 a été jointe.",
        ),
        (
            "COM(2021) 206 final of 21 April 2021",
            "de",
            "COM (2021) 206 final vom 21. April 2021",
            "SWD(2022) 84 final of 3 May 2022",
            "SWD (2022) 84 final vom 3. Mai 2022",
        ),
        (
            "OJ L 119, 4.5.2016, p. 1",
            "de",
            "ABl. L 119 vom 4.5.2016, S. 1",
            "OJ C 202, 7.6.2016, p. 389",
            "ABl. C 202 vom 7.6.2016, S. 389",
        ),
        ("in A/RES/79/243", "es", "en A/RES/79/243", "in A/C.3/79/L.2", "en A/C.3/79/L.2"),
        (
            "ECLI:EU:C:2020:559 says",
            "pl",
            "Tak ECLI:EU:C:2020:559",
            "ECLI:EU:T:2021:7 says",
            "Tak ECLI:EU:T:2021:7",
        ),
    ]);
    // The translation has another one.
    assert_eq!(adapted(("en", "see 32016R0679"), ("de", "32016R0680"), "see 32019L0790"), None);
}
