//! Items of lists: letters and Roman numbers, bullets that may be words, lists that tags have side by side.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, text};
use vulgate::repair::pdf::{Structure, read};

/// Items with their labels: where they stand, in points from the edge, and their words.
fn items<'a>(y: f32, items: &[(f32, &'a str, &'a [&'a str])]) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut y = y;
    for (indent, label, words) in items {
        lines.push((72.0 + indent, y, 12.0, 'R', *label));
        for row in *words {
            lines.push((96.0 + indent, y, 12.0, 'R', *row));
            y -= 14.0;
        }
    }
    lines
}

/// Drawn apart from their words, as by Word and groff, they would be columns of a table.
#[test]
fn letters_and_roman_numbers_begin_items() {
    let mut lines = paragraph(780.0);
    lines.extend(items(
        714.0,
        &[
            (
                12.0,
                "a.",
                &["a report on the state of things, which is to be given to the", "assembly soon"],
            ),
            (12.0, "b.", &["a list of those who have been heard"]),
            (36.0, "i.", &["in the spring"]),
            (36.0, "ii.", &["in the autumn"]),
            (12.0, "c.", &["the means to go on"]),
        ],
    ));
    lines.extend(paragraph(620.0));
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n\
         - a. a report on the state of things, which is to be given to the assembly soon\n\
         - b. a list of those who have been heard\n  - i. in the spring\n  - ii. in the autumn\n\
         - c. the means to go on\n\n{prose}\n"
    );
    assert_eq!(text(&[&lines]), wanted);
}

/// A page may end behind the first one.
#[test]
fn a_list_of_letters_goes_on_at_the_head_of_the_next_page() {
    let mut first = paragraph(780.0);
    first.extend(items(72.0, &[(12.0, "a.", &["a report"])]));
    let mut second = items(780.0, &[(12.0, "b.", &["a list"]), (12.0, "c.", &["the means"])]);
    second.extend(paragraph(700.0));
    let text = text(&[&first, &second]);
    assert!(text.contains("\n- a. a report\n- b. a list\n- c. the means\n"), "{text}");
}

/// As TeX sets them, in one piece with their words, each ending where the others do.
#[test]
fn roman_numbers_may_end_above_one_another() {
    let mut lines = paragraph(780.0);
    for (at, item) in [(86.0, "i. one room"), (83.0, "ii. one table"), (80.0, "iii. one chair")]
        .iter()
        .enumerate()
    {
        lines.push((item.0, 710.0 - 14.0 * at as f32, 12.0, 'R', item.1));
    }
    let text = text(&[&lines]);
    assert!(text.ends_with("\n\n- i. one room\n- ii. one table\n- iii. one chair\n"), "{text}");
}

/// The initial of a name at the head of a row is no label, and neither are lettered headings.
#[test]
fn initials_and_headings_are_no_items() {
    let mut lines = paragraph(780.0);
    lines[2].4 = "B. Smith and the others left the details to a group of experts who were to be";
    lines.push((72.0, 700.0, 12.0, 'R', "A. What was asked"));
    lines.extend(paragraph(680.0));
    lines.push((72.0, 600.0, 12.0, 'R', "B. What was said"));
    lines.extend(paragraph(580.0));
    let text = text(&[&lines]);
    assert!(!text.contains("- "), "{text}");
}

/// “o” is a bullet in another font, and a word of Spanish in that of the text.
#[test]
fn a_letter_in_the_font_of_the_text_is_no_bullet() {
    let page = |font: char| {
        let mut lines = paragraph(780.0);
        lines.truncate(2);
        lines.extend([
            (72.0, 752.0, 12.0, font, "o"),
            (
                86.0,
                752.0,
                12.0,
                'R',
                "left the details to a group of experts who were to report to it by",
            ),
            (72.0, 738.0, 12.0, 'R', "the autumn of the same year."),
        ]);
        text(&[&lines])
    };
    assert!(page('R').contains("and it o left the details"), "{}", page('R'));
    assert!(page('C').contains("and it\n\n- left the details"), "{}", page('C'));
}

/// A list of three levels in which only the third is within the second, as LibreOffice writes it.
#[test]
fn lists_that_tags_have_side_by_side_are_within_one_another_as_indented() {
    let rows = [(0, "One"), (18, "Two"), (36, "Three"), (18, "Four"), (0, "Five")];
    let mut page = String::from("BT /R 12 Tf ");
    for (at, (indent, words)) in rows.iter().enumerate() {
        let (x, y) = (72 + indent, 700 - 14 * at);
        page +=
            &format!("/P << /MCID {at} >> BDC 1 0 0 1 {x} {y} Tm (-) Tj 12 0 Td ({words}) Tj EMC ");
    }
    let item = |at: usize, more: &str| {
        format!("<< /S /LI /K [<< /S /LBody /K [<< /S /P /K {at} >> {more}] >>] >>")
    };
    let list = |items: &str| format!("<< /S /L /K [{items}] >>");
    let second = list(&(item(1, &list(&item(2, ""))) + &item(3, "")));
    let kids = list(&item(0, "")) + &second + &list(&item(4, ""));
    let document = format!("<< /S /Document /Pg 6 0 R /K [{kids}] >>");
    let tree = format!("/StructTreeRoot << /Type /StructTreeRoot /K {document} >>");
    let reading = read(file(&[page + "ET"], &tree), "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.text(), "- One\n  - Two\n    - Three\n  - Four\n- Five\n");
}
