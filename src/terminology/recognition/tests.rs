use super::*;
use crate::model::Term;

fn concepts(lang: &str, terms: &[&str]) -> Vec<Concept> {
    let lang = Lang::parse(lang).unwrap();
    let concept =
        |text: &&str| Concept { terms: vec![Term::new(lang.clone(), *text)], ..Concept::default() };
    terms.iter().map(concept).collect()
}

fn found<'a>(lang: &str, terms: &[&str], text: &'a str) -> Vec<&'a str> {
    let recogniser = Recogniser::new(&concepts(lang, terms), &Lang::parse(lang).unwrap());
    recogniser.find(text).into_iter().map(|hit| &text[hit.range]).collect()
}

#[test]
fn the_longest_term_at_a_place_is_found() {
    let terms = ["consultation", "public consultation", "period"];
    let text = "Every public consultation has a consultation period.";
    assert_eq!(found("en", &terms, text), ["public consultation", "consultation", "period"]);
    let overlapping = ["member state", "state aid law"];
    assert_eq!(found("en", &overlapping, "member state aid law"), ["member state"]);
}

#[test]
fn each_word_of_a_term_may_be_inflected() {
    let text = "Nach öffentlichen Konsultationen";
    assert_eq!(found("de", &["öffentliche Konsultation"], text), ["öffentlichen Konsultationen"]);
    assert_eq!(
        found("en", &["policy area"], "Policy areas, policies areas"),
        ["Policy areas", "policies areas"]
    );
    assert_eq!(
        found("fr", &["langue officielle"], "l’une des langues officielles"),
        ["langues officielles"]
    );
    assert_eq!(found("ga", &["ballstát"], "na mBallstát agus Ballstáit"), ["mBallstát"]);
}

#[test]
fn only_whole_words_are_found() {
    assert_eq!(found("en", &["act", "art"], "An actor and the artist interact"), [""; 0]);
    assert_eq!(found("en", &["well-being"], "well being, wellbeing, well‑being"), ["well‑being"]);
    assert_eq!(found("fr", &["environnement"], "l’environnement"), ["environnement"]);
    assert_eq!(
        found("en", &["European Union"], "the European\u{a0}Union's law"),
        ["European\u{a0}Union"]
    );
}

#[test]
fn case_counts_only_where_a_term_has_capitals_inside() {
    assert_eq!(
        found("en", &["AI", "Member State"], "ai said MEMBER STATES use AI."),
        ["MEMBER STATES", "AI"]
    );
    assert_eq!(found("en", &["eIDAS"], "EIDAS Eidas eIDAS"), ["eIDAS"]);
    assert_eq!(found("en", &["PDF"], "two PDFs and a pdf"), ["PDFs"]);
    assert_eq!(found("fr", &["marché", "marche"], "le marché"), ["marché"]);
}

#[test]
fn numbers_and_symbols_are_part_of_a_term() {
    let terms = ["Article 11(3)", "CO2", "24/7"];
    let text = "Article 11(3) on CO2, not CO or Article 11, 24/7";
    assert_eq!(found("en", &terms, text), ["Article 11(3)", "CO2", "24/7"]);
    assert_eq!(found("en", &["€", "§"], "€ §"), [""; 0]);
}

#[test]
fn marks_that_combine_do_not_matter_but_their_letters_do() {
    assert_eq!(found("fr", &["e\u{301}tat"], "état"), ["état"]);
    assert_eq!(found("fr", &["état"], "e\u{301}tats et etats"), ["e\u{301}tats"]);
}

#[test]
fn terms_of_several_concepts_share_a_place() {
    let recogniser =
        Recogniser::new(&concepts("en", &["bank", "bank", "banks"]), &Lang::parse("en").unwrap());
    let places = |text| recogniser.find(text).iter().map(|hit| hit.concept).collect::<Vec<_>>();
    assert_eq!(places("a bank"), [0, 1]);
    assert_eq!(places("the banks"), [2]);
}

#[test]
fn a_part_of_a_compound_is_seen_where_the_language_has_them() {
    let de = Lang::parse("de-AT").unwrap();
    assert!(in_compound(&de, "das Konsultationsverfahren", "Konsultation"));
    assert!(!in_compound(&de, "das Verfahren", "Konsultation"));
    assert!(!in_compound(&de, "Rattenrat", "Rat"));
    assert!(!in_compound(&Lang::parse("fr").unwrap(), "importante", "port"));
}

/// Whatever else is in the termbase, and under whichever of its words a term is kept.
#[test]
fn a_term_is_found_among_many_as_it_is_found_alone() {
    let words = ["law", "laws", "policy", "policies", "AI", "open", "data", "act", "acts", "of"];
    let mut state = 7_usize;
    let mut pick = |limit: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let mut phrase = |most: usize| {
        let length = pick(most) + 1;
        let chosen: Vec<&str> = (0..length).map(|_| words[pick(words.len())]).collect();
        chosen.join(if pick(4) == 0 { "-" } else { " " })
    };
    let terms: Vec<String> = (0..300).map(|_| phrase(3)).collect();
    let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
    let (all, en) = (concepts("en", &terms), Lang::parse("en").unwrap());
    let together = Recogniser::new(&all, &en);
    let mut count = 0;
    for text in (0..60).map(|_| phrase(12)) {
        let place = |hit: &Hit, concept| (concept, hit.range.start, hit.range.end, hit.exact);
        let mut found: Vec<_> =
            together.find_all(&text).iter().map(|hit| place(hit, hit.concept)).collect();
        let alone = |(at, concept)| {
            let one = Recogniser::new(std::slice::from_ref(concept), &en).find_all(&text);
            one.iter().map(|hit| place(hit, at)).collect::<Vec<_>>()
        };
        let mut expected: Vec<_> = all.iter().enumerate().flat_map(alone).collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{text}");
        count += found.len();
    }
    assert!(count > 500, "{count}");
}
