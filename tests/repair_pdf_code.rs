//! Blocks of code that nothing but their letters of equal width tells from text.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, text};
use vulgate::repair::pdf::{Structure, read};

const CODE: [(f32, &str); 4] = [(0.0, "[server]"), (12.0, "port = 8080"), (0.0, "}"), (0.0, "end")];

fn code(y: f32, size: f32) -> Vec<Line<'static>> {
    let line = |(at, (indent, text)): (usize, &(f32, &'static str))| {
        (72.0 + indent, y - 12.0 * at as f32, size, 'C', *text)
    };
    CODE.iter().enumerate().map(line).collect()
}

const FENCED: &str = "```\n[server]\n  port = 8080\n}\nend\n```\n";

#[test]
fn rows_of_letters_of_equal_width_are_code() {
    let lines = [paragraph(780.0), code(714.0, 10.0), paragraph(650.0)].concat();
    let prose = PROSE.join(" ");
    assert_eq!(text(&[&lines]), format!("{prose}\n\n{FENCED}\n{prose}\n"));
}

/// A paragraph that fills its rows is one of words, whatever they are set in, and so is one row.
#[test]
fn paragraphs_in_such_letters_are_no_code() {
    let mut lines = [paragraph(780.0), paragraph(600.0)].concat();
    let rows = ["--one-long-option --and-another-one --and-the-last-of-them x", "--more-of-it"];
    for (at, row) in rows.into_iter().enumerate() {
        lines.push((72.0, 714.0 - 14.0 * at as f32, 11.0, 'C', row));
    }
    lines.push((72.0, 660.0, 11.0, 'C', "make install"));
    let text = text(&[&lines]);
    assert!(!text.contains("```"), "{text}");
}

/// A page may end within it.
#[test]
fn code_goes_on_at_the_head_of_the_next_page() {
    let mut own = code(100.0, 10.0);
    let rest = own.pop().map(|line| (line.0, 780.0, line.2, line.3, line.4));
    let first = [paragraph(780.0), own].concat();
    let second: Vec<Line> = rest.into_iter().chain(paragraph(750.0)).collect();
    assert!(text(&[&first, &second]).contains(FENCED), "{}", text(&[&first, &second]));
    let mut rest = code(780.0, 10.0);
    let first = [paragraph(780.0), vec![(72.0, 60.0, 10.0, 'C', rest.remove(0).4)]].concat();
    let second = [rest, paragraph(700.0)].concat();
    assert!(text(&[&first, &second]).contains("```\n[server]\n  port = 8080\n}\n"));
}

/// A browser has it in no paragraph, and LibreOffice in paragraphs, one a line.
#[test]
fn paragraphs_of_a_tagged_file_are_code() {
    let mut page = String::from("BT ");
    let lines =
        [vec![(72.0, 760.0, 12.0, 'R', PROSE[0])], code(740.0, 10.0), paragraph(680.0)].concat();
    let count = lines.len();
    for (at, (x, y, size, font, text)) in lines.into_iter().enumerate() {
        page += &format!(
            "/P << /MCID {at} >> BDC /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj EMC "
        );
    }
    let kids = |split: bool| -> String {
        let paragraph = |own: std::ops::Range<usize>| {
            let own: String = own.map(|at| format!("{at} ")).collect();
            format!("<< /S /P /K [{own}] >> ")
        };
        let code =
            if split { (1..5).map(|at| paragraph(at..at + 1)).collect() } else { paragraph(1..5) };
        "<< /S /H1 /K 0 >> ".to_owned() + &code + &paragraph(5..count)
    };
    for split in [true, false] {
        let document = format!("<< /S /Document /Pg 6 0 R /K [{}] >>", kids(split));
        let tree = format!("/StructTreeRoot << /Type /StructTreeRoot /K {document} >>");
        let reading =
            read(file(&[page.clone() + "ET"], &tree), "test.pdf", Structure::Tags).unwrap();
        assert!(reading.text().contains(FENCED), "{}", reading.text());
    }
}

/// It stands below the text, as large as the notes, where a note goes on from the page before.
#[test]
fn code_above_a_note_that_goes_on_is_none_of_it() {
    let note = |y: f32, words: &'static str| (77.0, y, 10.0, 'R', words);
    let mark = |y: f32, mark: &'static str| (72.0, y + 3.0, 6.0, 'R', mark);
    let raised = |lines: &[Line], mark: &str| {
        let raised = format!("same year.) Tj /R 7 Tf 4 Ts ({mark}) Tj 0 Ts");
        pdf_file::program(lines).replacen("same year.) Tj", &raised, 1)
    };
    let body = [paragraph(700.0), paragraph(600.0)].concat();
    let own = vec![mark(60.0, "1"), note(60.0, "The minutes are long, and they")];
    let first = [body.clone(), own].concat();
    let foot = vec![note(72.0, "were not read."), mark(60.0, "2"), note(60.0, "So it is.")];
    let second = [body, code(130.0, 10.0), foot].concat();
    let pages = [raised(&first, "1"), raised(&second, "2")];
    let text = read(file(&pages, ""), "test.pdf", Structure::Layout).unwrap().text();
    assert!(text.contains("\n[^1]: The minutes are long, and they were not read.\n"), "{text}");
    assert!(text.contains(FENCED), "{text}");
}

/// There is more code than text, and it is smaller.
#[test]
fn text_beside_much_small_code_is_no_heading() {
    let mut lines = vec![(72.0, 800.0, 16.0, 'B', "Usage")];
    let texts = ["The module is loaded as usual.", "Then come the options:", "All is well."];
    let mut y = 780.0;
    for text in texts {
        lines.push((72.0, y, 11.0, 'R', text));
        for _ in 0..6 {
            lines.extend(code(y - 20.0, 8.0));
            y -= 48.0;
        }
        y -= 40.0;
    }
    let text = text(&[&lines]);
    assert!(text.starts_with("# Usage\n\nThe module is loaded as usual.\n\n```"), "{text}");
    assert!(texts.iter().all(|own| !text.contains(&format!("# {own}"))), "{text}");
}
