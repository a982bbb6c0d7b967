//! Letters that are drawn in parts or off their line, each in a small PDF made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{file, repaired};
use vulgate::repair::pdf::Structure;

/// What rows become, each drawn by instructions of its own in a paragraph.
fn text(rows: &[&str]) -> String {
    let row = |(at, row): (usize, &&str)| {
        format!("1 0 0 1 72 {} Tm /R 12 Tf {row} ", 700.0 - 14.0 * at as f32)
    };
    let own: String = rows.iter().enumerate().map(row).collect();
    repaired(&file(&[format!("BT {own} ET")], ""), Structure::Tags)
}

/// TeX draws the accent first, and the letter over its middle.
#[test]
fn accents_that_are_drawn_by_themselves_are_part_of_their_letters() {
    let rows = [
        r"[(A situa) -10 (\270) 388 (c) 56 (\230) 388 (ao da economia que tamb\264) 388 (em)] TJ",
        r"[(foi contada com o sinal \264 por si mesmo.)] TJ",
    ];
    let wanted = "A situação da economia que também foi contada com o sinal ´ por si mesmo.\n";
    assert_eq!(text(&rows), wanted);
}

/// The cedilla of TeX is put under a letter that has been drawn, and accents of capitals are raised.
#[test]
fn accents_behind_a_letter_and_over_a_capital_go_with_it() {
    let found = text(&[r"[(Un gar) -10 (c) 388 (\270) -56 (on de la ville.)] TJ"]);
    assert_eq!(found, "Un garçon de la ville.\n");
    let capital = [r"(A la ) Tj 2.6 Ts (\264) Tj 0 Ts [472 (Ecole, on apprend.)] TJ"];
    assert_eq!(text(&capital), "A la École, on apprend.\n");
}

/// As the names of TeX's programs are set.
#[test]
fn letters_that_are_set_lower_or_to_the_top_of_their_word_stay_in_it() {
    let tex = r"[(T) 167] TJ -2.6 Ts (E) Tj 0 Ts [125 (X)] TJ";
    let small = r"[(L) 300] TJ /R 8 Tf 2.8 Ts (A) Tj 0 Ts /R 12 Tf [150 ()] TJ";
    let first =
        format!("(The minutes were set with ) Tj {small} {tex} ( by the secretary, who had");
    let rows = [
        &*format!("{first}) Tj"),
        &*format!(
            "(asked for ) Tj {tex} (, and for no other program that sets rows so well, and) Tj"
        ),
        "(who was content with it.) Tj",
    ];
    let wanted = "The minutes were set with LATEX by the secretary, who had asked for TEX, and for no other \
                  program that sets rows so well, and who was content with it.\n";
    assert_eq!(text(&rows), wanted);
    // A raised letter ends a word.
    let found = text(&[r"(The 1) Tj /R 8 Tf 4 Ts (er) Tj 0 Ts /R 12 Tf ( Congr\350s) Tj"]);
    assert_eq!(found, "The 1<sup>er</sup> Congrès\n");
}

#[test]
fn quotation_marks_that_are_lowered_open_a_quotation() {
    let low = r"-7 Ts (\224) Tj 0 Ts";
    let rows = [
        &*format!(
            r"(Der Fluss steigt, und das ) Tj {low} (Amt\223 der Stadt misst ihn an jedem Tag) Tj"
        ),
        &*format!(r"{low} (zweimal\223, wie es hei\337t.) Tj"),
    ];
    let wanted = "Der Fluss steigt, und das „Amt“ der Stadt misst ihn an jedem Tag „zweimal“, wie es heißt.\n";
    assert_eq!(text(&rows), wanted);
}

/// The bitmap fonts of TeX: the name of a letter is its number.
#[test]
fn letters_whose_names_are_their_codes_are_read() {
    let words = "the office finds it, and measures it.";
    let drawn = words.replace("ff", "\\013").replace("fi", "\\014");
    let bytes = file(&[format!("BT /R 12 Tf 1 0 0 1 72 700 Tm ({drawn}) Tj ET")], "");
    let text = String::from_utf8(bytes).unwrap();
    let known = "/Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding";
    let names: String = (97..=122).map(|code| format!("/a{code} ")).collect();
    let glyphs =
        format!("/Encoding << /Differences [11 /a11 /a12 32 /a32 44 /a44 46 /a46 97 {names}] >>");
    let font = format!(
        "/Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [.001 0 0 .001 0 0] /CharProcs << >> \
         /FirstChar 11 /LastChar 122 /Widths [{}500 510] {glyphs}",
        "500 ".repeat(110)
    );
    assert!(text.contains(known));
    // Readers find objects whose table is wrong.
    let text = text.replacen(known, &font, 1).replace("startxref", "startxxxx");
    let found = vulgate::repair::pdf::read(text.into_bytes(), "test.pdf", Structure::Tags).unwrap();
    // TeX draws no spaces, and these fonts have none.
    assert_eq!(found.text(), words.replace(' ', "") + "\n");
}
