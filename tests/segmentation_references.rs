//! References, marks of notes and what sentences begin with. `|` marks the breaks.

use vulgate::model::Lang;
use vulgate::model::lang::EU;
use vulgate::segmentation::{Segmenter, built_in};

/// How a sentence of each language might begin that ends in a reference, and how the next one does.
const SENTENCES: &[(&str, &str, &str)] = &[
    ("bg", "Вж.", "Съдът реши друго."),
    ("cs", "Viz", "Soud rozhodl jinak."),
    ("da", "Se", "Retten fandt andet."),
    ("de", "Siehe", "Das ist wichtig."),
    ("el", "Βλ.", "Το Δικαστήριο αποφάσισε διαφορετικά."),
    ("en", "See", "The Court disagreed."),
    ("es", "Véase", "El Tribunal discrepó."),
    ("et", "Vt", "Kohus otsustas teisiti."),
    ("fi", "Ks.", "Tämä on tärkeää."),
    ("fr", "Voir", "C’est important."),
    ("ga", "Féach", "Chinn an Chúirt a mhalairt."),
    ("hr", "Vidi", "Sud je odlučio drukčije."),
    ("hu", "Lásd", "A törvény világos."),
    ("it", "Si veda", "La Corte ha deciso altrimenti."),
    ("lt", "Žr.", "Teismas nusprendė kitaip."),
    ("lv", "Sk.", "Tiesa lēma citādi."),
    ("mt", "Ara", "Il-Qorti ddeċidiet mod ieħor."),
    ("nl", "Zie", "De rechter oordeelde anders."),
    ("pl", "Zob.", "Sąd orzekł inaczej."),
    ("pt", "Ver", "O Tribunal decidiu de outro modo."),
    ("ro", "A se vedea", "Curtea a decis altfel."),
    ("sk", "Pozri", "Súd rozhodol inak."),
    ("sl", "Glej", "Sodišče je odločilo drugače."),
    ("sv", "Se", "Domstolen ansåg annat."),
];

/// The abbreviations that our rules know to stand before a number in a language: those of the
/// list in the group of its name.
fn before_a_number(lang: &str) -> Vec<String> {
    let rules = std::fs::read_to_string("tm/segmentation.srx").unwrap();
    let map = format!("languagepattern=\"{lang}.*\" languagerulename=\"");
    let names = rules.split(&map).skip(1).filter_map(|rest| rest.split('"').next());
    let list = names
        .filter_map(|name| {
            rules.split(&format!("<languagerule languagerulename=\"{name}\">")).nth(1)
        })
        .filter_map(|group| group.split("</languagerule>").next())
        .find_map(|group| group.split("<!-- Abbreviations before a number. -->").nth(1))
        .and_then(|rest| rest.split("(?x)\\b(?:").nth(1)?.split(")\\.</beforebreak>").next())
        .unwrap_or_else(|| panic!("{lang} has no such list"));
    list.split('|').map(|item| item.split_whitespace().collect()).collect()
}

/// A number after an abbreviation ends the sentence, though after a word of four small letters
/// and a stop it would be that of a paragraph: the lists of references know every abbreviation
/// that the lists of the languages do.
#[test]
fn a_reference_by_any_abbreviation_ends_a_sentence() {
    let mut wrong = Vec::new();
    for (lang, opening, next) in SENTENCES {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        let abbreviations = before_a_number(lang);
        assert!(abbreviations.len() > 40, "{lang}: {abbreviations:?}");
        let is_word_like = |item: &&String| {
            item.chars().all(char::is_alphabetic)
                && item.chars().rev().take_while(|c| c.is_lowercase()).count() >= 4
        };
        let of_any = ["prot", "suppl", "fasc", "Maks"].map(str::to_owned);
        for abbreviation in abbreviations.iter().chain(&of_any).filter(is_word_like) {
            let first = format!("{opening} {abbreviation}. 12.");
            let text = format!("{first} {next}");
            let found = segmenter.segment_text(&text);
            if found != [first.as_str(), next] {
                wrong.push(format!("{lang}: {}", found.join("|")));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(EU.iter().all(|official| SENTENCES.iter().any(|(lang, ..)| *lang == official.code)));
}

/// Marks of notes after a stop: one or several, as digits of any kind, letters or words.
#[test]
fn a_sentence_ends_behind_the_marks_of_its_notes() {
    let marks = [
        "[1]", "[1,2]", "[1, 2]", "[1-3]", "[1–3]", "[1][2]", "[a]", "[note 1]", "(1)", "(1)(2)",
        "¹", "¹,²", "¹, ²", "¹⁻³", "¹–³", "¹ ²", "*", "†",
    ];
    for (lang, _, next) in SENTENCES {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        let stop = if *lang == "el" { "Ισχύει απολύτως" } else { "Aaaa bbbb cedde" };
        for mark in marks {
            let first = format!("{stop}.{mark}");
            let text = format!("{first} {next}");
            assert_eq!(segmenter.segment_text(&text), [first.as_str(), next], "{lang}");
        }
    }
    let greek = Segmenter::new(built_in(), &Lang::parse("el").unwrap());
    for first in ["Ισχύει;¹", "Ισχύει;[1, 2]", "Ισχύει\u{37e}¹"] {
        assert_eq!(greek.segment_text(&format!("{first} Μετά όχι.")), [first, "Μετά όχι."]);
    }
}
