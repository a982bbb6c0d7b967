//! The word for a page in the official languages, as it stands beside page numbers.

/// In lower case: the word, its abbreviation, and the forms that numbers give it.
#[rustfmt::skip]
const PAGE_WORDS: [&str; 43] = [
    "стр", "страница", // bg
    "página", "pág", "p", "pg", // es, pt
    "strana", "str", "s", // cs, sk, hr, sl
    "side", "sida", "sid", // da, sv
    "seite", "seiten", // de
    "lehekülg", "lk", // et
    "σελίδα", "σελ", // el
    "page", "pages", "pp", // en, fr
    "leathanach", "lch", // ga
    "stranica", "stran", // hr, sl
    "pagina", "pag", // it, nl, ro
    "lappuse", "lpp", "lapa", // lv
    "puslapis", "psl", // lt
    "oldal", "o", // hu
    "paġna", "paġ", // mt
    "blz", "bladzijde", // nl
    "strona", // pl
    "stránka", "stránky", // cs, sk
    "sivu", "siv", // fi
];

/// Whether a word says that the number beside it is that of a page.
pub(super) fn is_page_word(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ':', ',']).to_lowercase();
    PAGE_WORDS.contains(&word.as_str())
}
