//! Tags that cannot be believed: small PDFs made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{PROSE, file, repaired};
use vulgate::repair::pdf::Structure;

/// Two paragraphs of a page bear one number, and two blocks of the tree claim it.
#[test]
fn where_tags_claim_a_text_twice_the_layout_tells() {
    let mut page = String::from("BT /R 12 Tf ");
    let marks = [0, 0, 1, 0];
    for (at, (words, mark)) in PROSE.into_iter().zip(marks).enumerate() {
        let y = 780.0 - 40.0 * at as f32;
        page += &format!("/P << /MCID {mark} >> BDC 1 0 0 1 72 {y} Tm ({words}) Tj EMC ");
    }
    let block = |kind: &str, mark: usize| format!("<< /S /{kind} /K {mark} >> ");
    let kids = block("P", 0) + &block("H2", 1) + &block("P", 0);
    let document = format!("<< /S /Document /Pg 6 0 R /K [{kids}] >>");
    let tree = format!("/StructTreeRoot << /Type /StructTreeRoot /K {document} >>");
    let text = repaired(&file(&[page + "ET"], &tree), Structure::Tags);
    let places: Vec<Option<usize>> = PROSE.iter().map(|words| text.find(words)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "{text}");
}
