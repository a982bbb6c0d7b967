//! What other programs make of pages, each in a small PDF made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, program, reading, text};
use vulgate::repair::pdf::{Structure, read};

/// A mark of WeasyPrint and of browsers is eight ninths as large as the text.
#[test]
fn a_mark_that_is_hardly_smaller_stays_in_its_row() {
    let raised = "that) Tj /R 10.7 Tf 5.3 Ts (1) Tj 0 Ts /R 12 Tf";
    let program = program(&paragraph(780.0)).replacen("that) Tj", raised, 1);
    let reading = read(file(&[program], ""), "test.pdf", Structure::Tags).unwrap();
    let wanted = PROSE.join(" ").replacen("that", "that¹", 1);
    assert_eq!(reading.text(), format!("{wanted}\n"));
}

/// Chrome has the items of a list as `NonStruct` if their role in HTML is that of a note.
#[test]
fn what_stands_right_in_a_list_is_an_item() {
    let mut page = String::from("BT /R 12 Tf ");
    for (at, text) in ["1.", "The first", "2.", "The second"].iter().enumerate() {
        let (x, y) = (72 + at % 2 * 18, 700 - at / 2 * 14);
        page += &format!("/P << /MCID {at} >> BDC 1 0 0 1 {x} {y} Tm ({text}) Tj EMC ");
    }
    let item = |at: usize| {
        format!("<< /S /NonStruct /K [<< /S /Lbl /K {at} >> << /S /P /K {} >>] >>", at + 1)
    };
    let list = format!("<< /S /L /K [{} {}] >>", item(0), item(2));
    let document = format!("<< /S /Document /Pg 6 0 R /K {list} >>");
    let tree = format!("/StructTreeRoot << /Type /StructTreeRoot /K {document} >>");
    let reading = read(file(&[page + "ET"], &tree), "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.text(), "1. The first\n2. The second\n");
}

#[test]
fn headings_stand_apart_on_both_sides_or_above_another() {
    let mut lines = Vec::new();
    let tops = [780.0, 712.0, 644.0, 576.0];
    tops.iter().for_each(|y| lines.extend(paragraph(*y)));
    lines.push((72.0, 502.0, 12.0, 'B', "A heading"));
    lines.extend(paragraph(470.0));
    lines.push((72.0, 396.0, 12.0, 'B', "Another"));
    lines.push((72.0, 364.0, 12.0, 'B', "One below it"));
    lines.extend(paragraph(342.0));
    let text = text(&[&lines]);
    for heading in ["A heading", "Another", "One below it"] {
        assert!(text.contains(&format!("\n\n# {heading}\n\n")), "{text}");
    }
}

#[test]
fn numbered_lines_in_bold_are_all_headings_or_none() {
    let mut lines = paragraph(780.0);
    for (at, text) in ["1. Foundation", "2. Readiness", "3. Scale"].iter().enumerate() {
        let y = 708.0 - 32.0 * at as f32;
        lines.push((72.0, y, 12.0, 'B', text));
        lines.push((100.0, y - 16.0, 12.0, 'R', "- What belongs to it and is told here"));
    }
    lines.extend(paragraph(590.0));
    let text = text(&[&lines]);
    assert!(!text.contains('#'), "{text}");
    assert!(text.contains("**1. Foundation**") && text.contains("**3. Scale**"), "{text}");
}

#[test]
fn a_page_of_signs_is_named() {
    let lines: Vec<Line> = (0..8)
        .map(|at| (72.0, 700.0 - 14.0 * at as f32, 12.0, 'R', "#%##! /=### (:#) ?## %#### =##!"))
        .collect();
    let ids: Vec<&str> = reading(&[&lines]).findings.iter().map(|it| it.message.id).collect();
    assert!(ids.contains(&"pdf-garbled"), "{ids:?}");
    assert!(reading(&[&paragraph(700.0)]).findings.is_empty());
}
