//! Pages that lie on their sides or stand on their heads, be it that the file turns them or not.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, program, repaired};
use vulgate::repair::pdf::{Structure, read};

/// Two paragraphs and a line, which stand upright where a page is as wide as it is high.
fn page() -> Vec<Line<'static>> {
    let mut lines = paragraph(560.0);
    lines.extend(paragraph(420.0));
    lines.push((72.0, 300.0, 12.0, 'R', "Every river has one authority."));
    lines
}

fn wanted() -> String {
    let prose = PROSE.join(" ");
    format!("{prose}\n\n{prose}\n\nEvery river has one authority.\n")
}

#[test]
fn a_page_whose_text_runs_another_way_is_turned() {
    // Upwards, downwards, and to the left.
    for turn in ["0 1 -1 0 595 0", "0 -1 1 0 0 842", "-1 0 0 -1 595 842"] {
        let turned = format!("q {turn} cm {} Q", program(&page()));
        let file = file(&[turned], "");
        assert_eq!(repaired(&file, Structure::Tags), wanted(), "{turn}");
        let reading = read(file, "test.pdf", Structure::Tags).unwrap();
        assert!(reading.findings.is_empty(), "{turn}: {:?}", reading.findings);
    }
}

/// The head of the page is that of the others, and stands upright.
#[test]
fn a_running_head_that_is_not_turned_with_its_page_goes() {
    let head = [(72.0, 820.0, 10.0, 'R', "One law for all rivers")];
    let upright = |lines: Vec<Line>| program(&[&head[..], &lines].concat());
    let turned = format!("{} q 0 1 -1 0 595 0 cm {} Q", program(&head), program(&page()));
    let own = |at: u8| {
        let mut lines = paragraph(740.0);
        lines.push((72.0, 300.0 + f32::from(at), 12.0, 'R', "Every river has one authority."));
        lines
    };
    let file = file(&[upright(own(1)), upright(own(2)), turned, upright(own(3))], "");
    let text = repaired(&file, Structure::Tags);
    assert!(!text.contains("One law"), "{text}");
    assert_eq!(text.matches("Every river has one authority.").count(), 4);
}

/// The label of an axis, drawn word by word.
#[test]
fn words_that_run_another_way_than_their_page_are_in_order() {
    for turn in ["0 1 -1 0 500 80", "0 -1 1 0 500 300", "0.7 0.7 -0.7 0.7 400 80"] {
        let words = "1 0 0 1 0 0 Tm (Number) Tj [-250 (of words) -250 (in thousands)] TJ";
        let label = format!("q {turn} cm BT /R 10 Tf {words} ET Q");
        let file = file(&[format!("{} {label}", program(&paragraph(740.0)))], "");
        let text = repaired(&file, Structure::Tags);
        assert!(text.ends_with("\n\nNumber of words in thousands\n"), "{turn}: {text}");
    }
}
