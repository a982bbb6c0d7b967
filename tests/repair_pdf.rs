//! PDFs read into Markdown: small files made here, broken ones, and what must never happen.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, program, reading, repaired, text};
use proptest::prelude::*;
use vulgate::repair::pdf::{Structure, is_pdf, read};
use vulgate::repair::{repair_pages, sure};

#[test]
fn size_makes_headings_and_rows_make_paragraphs() {
    let mut lines = vec![(72.0, 780.0, 20.0, 'B', "A treaty")];
    lines.extend(paragraph(740.0));
    lines.push((72.0, 660.0, 14.0, 'B', "What it says"));
    lines.extend(paragraph(636.0));
    let prose = PROSE.join(" ");
    assert_eq!(text(&[&lines]), format!("# A treaty\n\n{prose}\n\n## What it says\n\n{prose}\n"));
}

#[test]
fn bullets_and_numbers_make_lists() {
    let mut lines = paragraph(780.0);
    lines.extend([
        (72.0, 710.0, 12.0, 'R', "\\225"),
        (90.0, 710.0, 12.0, 'R', "the first of them"),
        (72.0, 696.0, 12.0, 'R', "1."),
        (90.0, 696.0, 12.0, 'R', "a number"),
    ]);
    let program = program(&lines).replace("\\\\225", "\\225");
    let reading = read(file(&[program], ""), "test.pdf", Structure::Tags).unwrap();
    let text = reading.text();
    assert!(text.ends_with("\n\n- the first of them\n1. a number\n"), "{text}");
}

#[test]
fn a_note_at_the_foot_goes_with_its_mark() {
    let mut lines = paragraph(780.0);
    lines.push((72.0, 104.0, 6.0, 'R', "1"));
    lines.push((78.0, 100.0, 9.0, 'R', "As the minutes of the meeting say, which are long"));
    let raised = "same year.) Tj /R 7 Tf 4 Ts (1) Tj 0 Ts";
    let program = program(&lines).replace("same year.) Tj", raised);
    let reading = read(file(&[program], ""), "test.pdf", Structure::Tags).unwrap();
    let text = repair_pages(reading, "test.pdf", &mut sure).text;
    assert!(text.contains("of the same year.[^1]\n"), "{text}");
    assert!(text.ends_with("[^1]: As the minutes of the meeting say, which are long\n"), "{text}");
}

#[test]
fn two_columns_are_read_one_after_the_other() {
    let words = ["one two three four five six", "seven eight nine ten eleven"];
    let mut lines = Vec::new();
    for at in 0..12 {
        let y = 780.0 - 14.0 * at as f32;
        lines.push((72.0, y, 12.0, 'R', words[0]));
        lines.push((320.0, y, 12.0, 'R', words[1]));
    }
    let text = text(&[&lines]).replace('\n', " ");
    let (first, last) = (text.find("seven").unwrap(), text.rfind("one").unwrap());
    assert!(last < first, "{text}");
}

#[test]
fn heads_and_page_numbers_stay_behind_and_say_so() {
    let page = |number: &'static str| {
        let mut lines = vec![(72.0, 810.0, 9.0, 'R', "Policy papers")];
        let first = 780.0 - 20.0 * number.parse::<f32>().unwrap();
        lines.extend(paragraph(first));
        lines.extend(paragraph(first - 200.0));
        lines.push((290.0, 40.0, 9.0, 'R', number));
        lines
    };
    let pages = [page("1"), page("2"), page("3")];
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    let reading = reading(&pages);
    assert!(!reading.text().contains("Policy papers"), "{}", reading.text());
    let ids: Vec<_> = reading.findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(ids, ["pdf-running-head"]);
}

#[test]
fn roman_numbers_of_pages_stay_behind() {
    let pages = ["i", "ii", "iii", "iv", "1", "2"].map(|number| {
        let mut lines = paragraph(700.0);
        lines.push((290.0, 40.0, 9.0, 'R', number));
        lines
    });
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    let reading = reading(&pages);
    let paragraph = PROSE.join(" ");
    assert_eq!(reading.text(), [paragraph.as_str(); 6].join("\n\n") + "\n");
    assert_eq!(reading.findings, []);
}

#[test]
fn an_initial_goes_with_its_word() {
    let mut lines = paragraph(780.0);
    // The paragraph is set around it, and below it from the edge.
    lines[0].4 = "he committee met in the spring and agreed on the terms of the treaty that";
    lines.iter_mut().take(2).for_each(|line| line.0 = 96.0);
    lines.insert(0, (72.0, 766.0, 32.0, 'B', "T"));
    let prose = PROSE.join(" ") + "\n";
    for structure in [Structure::Tags, Structure::Layout] {
        let read = |lines: &[Line]| {
            read(file(&[program(lines)], ""), "test.pdf", structure).unwrap().text()
        };
        assert_eq!(read(&lines), prose);
        // A word of its own.
        let mut own = lines.clone();
        (own[0].4, own[1].4) = ("A", " committee met in the spring and agreed on its terms that");
        assert!(read(&own).starts_with("A committee met in"), "{}", read(&own));
        // Three rows high, and the first of them in capitals.
        let mut three = lines.clone();
        (three[0].1, three[0].2) = (752.0, 50.0);
        three[1..4].iter_mut().for_each(|line| line.0 = 108.0);
        three[1].4 = "HE COMMITTEE met in the spring";
        assert!(read(&three).starts_with("THE COMMITTEE met in the spring every"));
        // A letter beside two rows that nothing follows is that of a section.
        let section =
            [lines[0], (96.0, 780.0, 12.0, 'R', "Some"), (96.0, 766.0, 12.0, 'R', "words")];
        assert!(!read(&section).contains("TSome"), "{}", read(&section));
    }
}

#[test]
fn a_paragraph_goes_on_over_a_page_end() {
    let first = &paragraph(780.0)[..2];
    let mut second = paragraph(808.0)[2..].to_vec();
    second.extend(paragraph(700.0));
    let text = text(&[first, &second]);
    assert!(text.starts_with(&format!("{}\n", PROSE.join(" "))), "{text}");
}

#[test]
fn looks_become_emphasis_and_signs_are_escaped() {
    let lines = [
        (72.0, 700.0, 12.0, 'R', "Of "),
        (90.0, 700.0, 12.0, 'I', "utmost"),
        (130.0, 700.0, 12.0, 'B', "weight"),
        (180.0, 700.0, 12.0, 'R', "is [this] *star* and a_b <tag>"),
    ];
    let text = reading(&[&lines]).text();
    assert!(text.contains("*") && text.contains("**") && text.contains("\\*star\\*"), "{text}");
    assert!(text.contains("\\<tag>") && text.contains("(https://example.org/)"), "{text}");
}

#[test]
fn a_page_without_text_is_an_error_or_a_warning() {
    let error = read(file(&[String::new()], ""), "test.pdf", Structure::Tags).unwrap_err();
    assert_eq!(error.findings[0].message.id, "pdf-no-text");
    let image = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q".to_owned();
    let error =
        read(file(std::slice::from_ref(&image), ""), "test.pdf", Structure::Tags).unwrap_err();
    assert_eq!(error.findings[0].message.id, "pdf-images");
    let pages = [program(&paragraph(700.0)), image];
    let reading = read(file(&pages, ""), "test.pdf", Structure::Tags).unwrap();
    let found: Vec<_> = reading.findings.iter().map(|it| (it.message.id, it.place.line)).collect();
    assert_eq!(found, [("pdf-page-image", Some(2))]);
}

#[test]
fn boxes_that_are_drawn_are_tasks() {
    let lines = [
        (90.0, 700.0, 12.0, 'R', "The first of them has been done"),
        (90.0, 680.0, 12.0, 'R', "The second has not been done yet"),
        // Set so, its words go on below the box.
        (70.5, 666.0, 12.0, 'R', "and will not be for a while"),
    ];
    let frame = |y: f32| format!("q 0.6 w 72 {y} 9 9 re S Q");
    let program = format!(
        "{} {} q 73 704 m 76 701 l 80 708 l S Q {}",
        program(&lines),
        frame(700.0),
        frame(680.0)
    );
    let reading = read(file(&[program], ""), "test.pdf", Structure::Tags).unwrap();
    let text = reading.text();
    assert!(text.starts_with("- [x] The first"), "{text}");
    assert!(
        text.ends_with("- [ ] The second has not been done yet and will not be for a while\n"),
        "{text}"
    );
}

#[test]
fn room_tells_a_heading_from_a_bold_line() {
    let mut lines = paragraph(780.0);
    lines.push((72.0, 710.0, 12.0, 'B', "A paragraph in bold letters"));
    lines.extend(paragraph(682.0));
    lines.push((72.0, 594.0, 12.0, 'B', "A heading"));
    lines.extend(paragraph(574.0));
    let text = text(&[&lines]);
    assert!(text.contains("\n\n**A paragraph in bold letters**\n\n"), "{text}");
    assert!(text.contains("# A heading\n\n"), "{text}");
}

#[test]
fn a_short_line_in_another_font_is_a_heading() {
    let mut lines = paragraph(780.0);
    lines.push((72.0, 708.0, 12.0, 'S', "What it says"));
    lines.extend(paragraph(682.0));
    let heading = |lines: &[Line]| text(&[lines]).contains("\n\n# What it says\n\n");
    assert!(heading(&lines), "{}", text(&[&lines]));
    // Where whole paragraphs are set so, a short one is among them.
    let aside = paragraph(612.0).into_iter().map(|(x, y, size, _, text)| (x, y, size, 'S', text));
    lines.extend(aside);
    assert!(!heading(&lines), "{}", text(&[&lines]));
}

#[test]
fn a_hyphen_that_is_drawn_by_itself_goes_with_the_end_of_its_row() {
    let mut lines = paragraph(780.0);
    lines[1].4 = "every well-known state had been asked to sign before the begin";
    lines[2].4 = "ning of the long year after it.";
    lines.truncate(3);
    let text = |hyphen: &str| {
        let program = program(&lines).replace("begin) Tj", hyphen);
        let reading = read(file(&[program], ""), "test.pdf", Structure::Tags).unwrap();
        reading.text().replace('\n', " ")
    };
    let alone = text("begin) Tj (-) Tj");
    assert!(alone.contains("the beginning of the long") && alone.contains("well-known"), "{alone}");
    // With its word, it may be a part of it.
    let with = text("begin-) Tj");
    assert!(with.contains("the begin-ning of the long"), "{with}");
}

#[test]
fn words_that_are_set_apart_to_fill_a_row_are_no_cells() {
    let mut lines = paragraph(780.0);
    for line in &mut lines[..3] {
        line.4 = "few words of it";
    }
    let program =
        program(&lines).replace("BT\n", "BT\n60 Tw ").replace("(the autumn", "0 Tw (the autumn");
    let reading = read(file(&[program], ""), "test.pdf", Structure::Layout).unwrap();
    let words = "few words of it ".repeat(3);
    assert_eq!(
        reading.text().replace('\n', " ").trim(),
        format!("{words}the autumn of the same year.")
    );
}

#[test]
fn notes_below_a_short_line_need_no_small_print() {
    let mut lines = paragraph(780.0);
    lines.push((72.0, 104.0, 8.0, 'R', "1"));
    lines.push((78.0, 100.0, 12.0, 'R', "As the minutes of the meeting say, which are long"));
    let raised = "same year.) Tj /R 8 Tf 5 Ts (1) Tj 0 Ts";
    let program = program(&lines).replace("same year.) Tj", raised);
    let note = |line: &str| {
        let pages = [format!("{program} {line}")];
        // What the layout tells, before the rules for texts have a look.
        let text = read(file(&pages, ""), "test.pdf", Structure::Tags).unwrap().text();
        text.contains("year.[^1]\n") && text.contains("\n[^1]: As the minutes")
    };
    assert!(note("0.5 w 72 118 m 216 118 l S"));
    assert!(note("72 118 144 0.5 re f"));
    assert!(!note(""), "without it, nothing tells them from text");
    assert!(!note("0.5 w 72 118 m 523 118 l S"), "a line over the whole width parts other things");
}

#[test]
fn a_list_in_the_left_column_does_not_run_into_the_right_one() {
    let mut lines = Vec::new();
    for at in 0..10 {
        lines.push((72.0, 780.0 - 14.0 * at as f32, 12.0, 'R', "a short line"));
    }
    for at in 0..10 {
        lines.push((320.0, 780.0 - 14.0 * at as f32, 12.0, 'R', "the words of the right column"));
    }
    let text = text(&[&lines]).replace('\n', " ");
    assert!(text.rfind("a short line").unwrap() < text.find("right column").unwrap(), "{text}");
}

#[test]
fn a_table_goes_on_over_a_page_end() {
    let row = |y: f32, one: &'static str, two: &'static str| {
        [(72.0, y, 12.0, 'R', one), (250.0, y, 12.0, 'R', two)]
    };
    let head = |y: f32| [(72.0, y, 12.0, 'B', "Country"), (250.0, y, 12.0, 'B', "Number")];
    let first = [head(140.0), row(120.0, "Malta", "4"), row(100.0, "Spain", "7")].concat();
    let second = [head(780.0), row(760.0, "Italy", "9"), row(740.0, "Latvia", "3")].concat();
    let text = text(&[&first, &second]);
    assert_eq!(text.matches("Country").count(), 1, "{text}");
    assert!(text.contains("| Spain | 7 |\n| Italy | 9 |"), "{text}");
}

#[test]
fn what_is_left_of_a_file_that_was_cut_off_is_read() {
    let bytes = file(&[program(&paragraph(700.0)), program(&paragraph(500.0))], "");
    let start = bytes.windows(5).position(|it| it == b"3 0 o").unwrap();
    let mut cut = b"%PDF-1.7\n".to_vec();
    cut.extend_from_slice(&bytes[start..]);
    let end = cut.windows(6).rposition(|it| it == b"endobj").unwrap();
    cut.truncate(end);
    let reading = read(cut, "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.findings[0].message.id, "pdf-cut");
    assert!(reading.text().contains("The committee met in the spring"), "{}", reading.text());
}

#[test]
fn what_stands_before_a_file_is_passed_over() {
    let mut mail = "Subject: a paper\r\n".repeat(200).into_bytes();
    mail.extend(file(&[program(&paragraph(700.0))], ""));
    assert!(is_pdf(&mail));
    assert_eq!(read(mail, "mail", Structure::Tags).unwrap().text(), PROSE.join(" ") + "\n");
    assert!(!is_pdf(("A line.\n".repeat(200) + "%PDF- begins a PDF.\n").as_bytes()));
}

#[test]
fn pages_that_hold_themselves_end() {
    let bytes = file(&[program(&paragraph(700.0))], "");
    let text = String::from_utf8(bytes).unwrap();
    let looped = text.replace("/Kids [6 0 R ]", "/Kids [2 0 R 6 0 R 2 0 R]");
    let reading = read(looped.into_bytes(), "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.text(), PROSE.join(" ") + "\n");
    let huge = text.replace("[0 0 595 842]", "[0 0 1e30 1e30]");
    read(huge.into_bytes(), "test.pdf", Structure::Tags).unwrap();
    for open in ["[", "<</A "] {
        let deep = text.replace("/Parent 2 0 R", &format!("/A {}", open.repeat(100_000)));
        let _ = read(deep.into_bytes(), "test.pdf", Structure::Tags);
    }
}

#[test]
fn what_is_no_pdf_is_refused() {
    let error = read(Vec::new(), "test.pdf", Structure::Tags).unwrap_err();
    assert_eq!(error.findings[0].message.id, "pdf-empty");
    assert!(!is_pdf(b"# A treaty"));
    for bytes in [&b""[..], b"%PDF-1.7", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"] {
        let error = read(bytes.to_vec(), "test.pdf", Structure::Tags).unwrap_err();
        assert!(error.findings[0].message.id.starts_with("pdf-"), "{error}");
    }
}

#[test]
fn a_form_that_draws_itself_ends() {
    let page = "/R 12 Tf q Q ".repeat(1000) + "BT (never) Tj";
    let _ = read(file(&[page], ""), "test.pdf", Structure::Tags);
    let nested = "q ".repeat(100_000) + "BT /R 12 Tf (deep) Tj ET";
    assert_eq!(read(file(&[nested], ""), "test.pdf", Structure::Tags).unwrap().text(), "deep\n");
}

#[test]
fn a_structure_tree_that_loops_ends() {
    let tree = "/StructTreeRoot << /Type /StructTreeRoot /K 1 0 R >>";
    let reading =
        read(file(&[program(&paragraph(700.0))], tree), "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.text(), PROSE.join(" ") + "\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// No word is lost, whatever stands where.
    #[test]
    fn no_word_is_lost(places in prop::collection::vec((30u16..500, 90u16..800, 6u8..30, "[a-z]{2,9}( [a-z]{2,9}){0,5}"), 1..25)) {
        let lines: Vec<Line> = places
            .iter()
            .map(|(x, y, size, text)| (f32::from(*x), f32::from(*y), f32::from(*size), 'R', text.as_str()))
            .collect();
        let file = file(&[program(&lines)], "");
        // Nor is anything left to repair.
        repaired(&file, Structure::Layout);
        let result = read(file, "test.pdf", Structure::Layout);
        let text = result.unwrap().text().replace(['*', '_', '\\', '\n'], " ");
        let letters: String = text.chars().filter(|c| c.is_ascii_lowercase()).collect();
        let wanted: usize = lines.iter().map(|line| line.4.replace(' ', "").len()).sum();
        prop_assert!(letters.len() >= wanted, "{} of {wanted} letters: {text}", letters.len());
    }

    /// Damaged bytes give a result or an error.
    #[test]
    fn damage_is_only_an_error(cuts in prop::collection::vec((0usize..4000, any::<u8>()), 1..20), end in 0usize..4000) {
        let mut bytes = file(&[program(&paragraph(700.0)), program(&paragraph(500.0))], "");
        for (at, byte) in cuts {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        bytes.truncate(end.max(20));
        let _ = read(bytes, "test.pdf", Structure::Tags);
    }

    /// What was read and repaired needs no repair.
    #[test]
    fn the_result_is_sound(count in 1usize..4, heading in any::<bool>()) {
        let mut lines = Vec::new();
        if heading {
            lines.push((72.0, 800.0, 18.0, 'B', "A treaty"));
        }
        for at in 0..count {
            lines.extend(paragraph(760.0 - 80.0 * at as f32));
        }
        let once = text(&[&lines]);
        let twice = vulgate::repair::repair(&once, "test.md", &mut sure);
        prop_assert_eq!(twice.text, once);
    }
}
