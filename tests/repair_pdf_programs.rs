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
fn a_page_of_signs_is_named() {
    let lines: Vec<Line> = (0..8)
        .map(|at| (72.0, 700.0 - 14.0 * at as f32, 12.0, 'R', "#%##! /=### (:#) ?## %#### =##!"))
        .collect();
    let ids: Vec<&str> = reading(&[&lines]).findings.iter().map(|it| it.message.id).collect();
    assert!(ids.contains(&"pdf-garbled"), "{ids:?}");
    assert!(reading(&[&paragraph(700.0)]).findings.is_empty());
}

/// Without lines between them, the order of drawing tells which rows of text are of one cell.
#[test]
fn cells_are_drawn_one_after_another() {
    let columns = [72.0, 190.0, 310.0];
    let mut lines = paragraph(780.0);
    let mut y = 700.0;
    let rows = [
        [["State", ""], ["What it", "has signed"], ["Its note", ""]],
        [["Malta", ""], ["The treaty", "of Rome"], ["Late and", "in part"]],
        [["Kingdom of", "Spain"], ["The treaty", "of Nice"], ["In full", ""]],
        [["Latvia", ""], ["No treaty", "so far"], ["It waits", ""]],
    ];
    for row in rows {
        for (x, cell) in columns.iter().zip(row) {
            let own = cell.iter().enumerate().filter(|(_, text)| !text.is_empty());
            lines.extend(own.map(|(at, text)| (*x, y - 14.0 * at as f32, 12.0, 'R', *text)));
        }
        y -= 28.0;
    }
    lines.extend(paragraph(y - 20.0));
    let text = text(&[&lines]);
    assert!(text.contains("| Malta | The treaty of Rome | Late and in part |\n"), "{text}");
    assert!(text.contains("| Kingdom of Spain | The treaty of Nice | In full |\n"), "{text}");
    assert!(text.ends_with(&format!("\n\n{}\n", PROSE.join(" "))), "{text}");
}

#[test]
fn text_and_links_right_in_a_section_are_one_paragraph() {
    let mut page = String::from("BT /R 12 Tf ");
    for (at, (x, text)) in [(72, "See the"), (120, "minutes"), (170, "of May.")].iter().enumerate()
    {
        page += &format!("/P << /MCID {at} >> BDC 1 0 0 1 {x} 700 Tm ({text}) Tj EMC ");
    }
    page += "/P << /MCID 3 >> BDC 1 0 0 1 72 660 Tm (The end) Tj EMC ";
    let kids = "<< /S /Span /K 0 >> << /S /Link /K << /S /Span /K 1 >> >> << /S /Span /K 2 >>";
    let section = format!("<< /S /Div /K [{kids} << /S /H1 /K 3 >>] >>");
    let tree = format!(
        "/StructTreeRoot << /Type /StructTreeRoot /K << /S /Document /Pg 6 0 R /K [{section}] >> >>"
    );
    let reading = read(file(&[page + "ET"], &tree), "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.text(), "See the minutes of May.\n\n# The end\n");
}

/// ISO 32000-1, 14.8.2.2.3, as LibreOffice writes it.
#[test]
fn a_hyphen_that_the_tags_call_soft_goes_with_the_end_of_its_row() {
    let mut page = String::from("BT /R 12 Tf ");
    for (at, (x, y, text)) in
        [(72, 700, "See the begin"), (137, 700, "-"), (72, 686, "ning")].iter().enumerate()
    {
        page += &format!("/P << /MCID {at} >> BDC 1 0 0 1 {x} {y} Tm ({text}) Tj EMC ");
    }
    page += "/P << /MCID 3 >> BDC 1 0 0 1 72 660 Tm (The end) Tj EMC ";
    let text = |actual: &str| {
        let kids = format!("0 << /S /Span {actual} /K 1 >> 2");
        let section = format!("<< /S /P /K [{kids}] >> << /S /H1 /K 3 >>");
        let tree = format!(
            "/StructTreeRoot << /Type /StructTreeRoot /K << /S /Document /Pg 6 0 R /K [{section}] >> >>"
        );
        let bytes = file(&[page.clone() + "ET"], &tree);
        read(bytes, "test.pdf", Structure::Tags).unwrap().text()
    };
    assert!(text("/ActualText <feff00ad>").starts_with("See the beginning\n"));
    assert!(text("").starts_with("See the begin-ning\n"), "{}", text(""));
}

/// Vulgate sets notes to which nothing refers at the end, under a heading of its own.
#[test]
fn loose_notes_of_vulgate_are_notes_again() {
    let mut lines = vec![(72.0, 800.0, 20.0, 'B', "A treaty")];
    lines.extend(paragraph(770.0));
    lines.push((72.0, 690.0, 18.0, 'B', "Notes"));
    lines.extend([
        (72.0, 660.0, 12.0, 'R', "7"),
        (91.2, 660.0, 12.0, 'R', "As the minutes of the meeting say."),
    ]);
    let bytes = file(&[program(&lines)], "");
    let by = |creator: &str| {
        let bytes: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let info = format!("/Root 1 0 R /Info << /Creator ({creator}) >>");
        let bytes = bytes.replace("/Root 1 0 R", &info).into_bytes();
        read(bytes, "test.pdf", Structure::Layout).unwrap().text()
    };
    let vulgate = by("Vulgate");
    assert!(vulgate.ends_with("\n\n[^7]: As the minutes of the meeting say.\n"), "{vulgate}");
    assert!(!vulgate.contains("Notes"), "{vulgate}");
    assert!(by("Another").contains("Notes"), "{vulgate}");
}

/// A page whose pieces are marked, from number 0 on, a row each.
fn marked(texts: &[(f32, f32, &str)]) -> String {
    let mut page = String::from("BT /R 12 Tf ");
    for (at, (x, y, text)) in texts.iter().enumerate() {
        page += &format!("/P << /MCID {at} >> BDC 1 0 0 1 {x} {y} Tm ({text}) Tj EMC ");
    }
    page + "ET"
}

fn by_tags(pages: &[String], document: &str) -> String {
    let document = format!("<< /S /Document /Pg 6 0 R /K [{document}] >>");
    let tree = format!("/StructTreeRoot << /Type /StructTreeRoot /K {document} >>");
    read(file(pages, &tree), "test.pdf", Structure::Tags).unwrap().text()
}

/// Chrome marks what it draws beside a quotation as content of it.
#[test]
fn a_quotation_may_have_text_beside_its_paragraph() {
    let page = marked(&[
        (60.0, 700.0, " "),
        (72.0, 700.0, "They agreed"),
        (140.0, 700.0, "on terms"),
        (190.0, 700.0, "at once."),
        (72.0, 670.0, "And left."),
    ]);
    let quote = "<< /S /BlockQuote /K [0 << /S /P /K [<< /S /NonStruct /K 1 >> \
                 << /S /Strong /K << /S /NonStruct /K 2 >> >> << /S /NonStruct /K 3 >>] >>] >>";
    let text = by_tags(&[page], &format!("<< /S /H1 /K 4 >> {quote}"));
    assert_eq!(text, "# And left.\n\n> They agreed on terms at once.\n");
}

/// Chrome repeats the head of a table on each page, as content of the one head.
#[test]
fn the_repeated_head_of_a_table_is_read_once() {
    let head = [(72.0, 700.0, "Name"), (200.0, 700.0, "Place")];
    let pages = [("Anna", "Riga"), ("Otto", "Graz")].map(|(name, place)| {
        marked(&[head[0], head[1], (72.0, 680.0, name), (200.0, 680.0, place)])
    });
    let on = |page: usize, mark: usize| {
        format!("<< /Type /MCR /Pg {} 0 R /MCID {mark} >>", 6 + 2 * page)
    };
    let cell = |kind: &str, marks: &[String]| format!("<< /S /{kind} /K [{}] >>", marks.join(" "));
    let mut rows = format!(
        "<< /S /TR /K [{} {}] >>",
        cell("TH", &[on(0, 0), on(1, 0)]),
        cell("TH", &[on(0, 1), on(1, 1)])
    );
    for page in 0..2 {
        rows += &format!(
            "<< /S /TR /K [{} {}] >>",
            cell("TD", &[on(page, 2)]),
            cell("TD", &[on(page, 3)])
        );
    }
    let text = by_tags(&pages, &format!("<< /S /Table /K [{rows}] >>"));
    assert_eq!(text, "| Name | Place |\n| --- | --- |\n| Anna | Riga |\n| Otto | Graz |\n");
}

/// Some programs tag any words before a tabulator as the label of an item.
#[test]
fn a_label_that_is_words_is_text() {
    let page = marked(&[
        (72.0, 700.0, "Step 1:"),
        (140.0, 700.0, "Ask."),
        (72.0, 680.0, "B."),
        (90.0, 680.0, "Go."),
        (72.0, 660.0, "alone"),
    ]);
    let item = |label: usize| {
        format!("<< /S /LI /K [<< /S /Lbl /K {label} >> << /S /LBody /K {} >>] >>", label + 1)
    };
    let list =
        format!("<< /S /L /K [{} {} << /S /LI /K << /S /Lbl /K 4 >> >>] >>", item(0), item(2));
    assert_eq!(by_tags(&[page], &list), "- Step 1: Ask.\n- B. Go.\n- alone\n");
}

/// Typst sets signs at the height that it names, or takes raised letters of the font.
#[test]
fn raised_and_lowered_signs_are_told_by_their_tags() {
    let page = marked(&[
        (72.0, 700.0, "Water is H"),
        (124.2, 700.0, "2"),
        (130.5, 700.0, "O, and 10"),
        (177.7, 700.0, "6"),
        (187.0, 700.0, "drops are seen."),
        (72.0, 670.0, "Water"),
    ]);
    let shift = |shift: &str, mark: usize| {
        format!("<< /S /Span /A [<< /O /Layout /BaselineShift {shift} >>] /K {mark} >>")
    };
    let kids = format!("0 {} 2 {} 4", shift("-1.5", 1), shift("3.6", 3));
    let text = by_tags(&[page], &format!("<< /S /H1 /K 5 >> << /S /P /K [{kids}] >>"));
    assert_eq!(text, "# Water\n\nWater is H<sub>2</sub>O, and 10⁶ drops are seen.\n");
}

/// WeasyPrint tags the text of a page, and leaves its running head without a mark.
#[test]
fn running_heads_that_are_not_tagged_stay_behind() {
    let pages = ["1", "2", "3"].map(|number| {
        let head = format!("BT /R 9 Tf 1 0 0 1 72 812 Tm (On waters, page {number}) Tj ET ");
        head + &marked(&[(72.0, 700.0, "They met."), (72.0, 680.0, "They left.")])
    });
    let on = |page: usize, mark: usize| {
        format!("<< /S /P /K << /Type /MCR /Pg {} 0 R /MCID {mark} >> >>", 6 + 2 * page)
    };
    let all: Vec<String> = (0..3).flat_map(|page| [on(page, 0), on(page, 1)]).collect();
    let text = by_tags(&pages, &all.join(" "));
    assert_eq!(text, "They met.\n\nThey left.\n\n".repeat(3).trim_end().to_owned() + "\n");
}

#[test]
fn a_described_picture_stays_behind_with_what_is_written_in_it() {
    let page = marked(&[
        (72.0, 700.0, "Costs by year"),
        (72.0, 680.0, "Figure 1"),
        (72.0, 660.0, "They rise."),
        (72.0, 640.0, "A box of text."),
        (72.0, 620.0, "Costs"),
    ]);
    let caption = "<< /S /Caption /K 1 >>";
    let document = format!(
        "<< /S /H1 /K 4 >> << /S /Figure /Alt (A chart) /K [0 {caption}] >> << /S /P /K 2 >> \
         << /S /Figure /K 3 >>"
    );
    let document = format!("<< /S /Document /Pg 6 0 R /K [{document}] >>");
    let tree = format!("/StructTreeRoot << /Type /StructTreeRoot /K {document} >>");
    let reading = read(file(&[page], &tree), "test.pdf", Structure::Tags).unwrap();
    assert_eq!(reading.text(), "# Costs\n\nFigure 1\n\nThey rise.\n\nA box of text.\n");
    let said: Vec<_> = reading.findings.iter().map(|it| it.message.id).collect();
    assert_eq!(said, ["pdf-picture"]);
}

#[test]
fn paragraphs_of_a_note_stay_with_it_and_letters_of_items_are_words() {
    let page = marked(&[
        (72.0, 700.0, "The committee met."),
        (168.5, 700.0, "1"),
        (72.0, 680.0, "\\(a\\)"),
        (100.0, 680.0, "The first point"),
        (72.0, 660.0, "1"),
        (80.0, 660.0, "As it says."),
        (72.0, 640.0, "And said before."),
        (72.0, 620.0, "The end came."),
    ]);
    let note = "<< /S /Note /K [<< /S /P /K [<< /S /Lbl /K 4 >> 5] >> << /S /P /K 6 >>] >>";
    let item = "<< /S /L /K << /S /LI /K [<< /S /Lbl /K 2 >> << /S /LBody /K 3 >>] >> >>";
    let text = by_tags(
        &[page],
        &format!("<< /S /P /K [0 << /S /Lbl /K 1 >> {note}] >> {item} << /S /P /K 7 >>"),
    );
    let wanted = "The committee met.[^1]\n\n- (a) The first point\n\nThe end came.\n\n\
                  [^1]: As it says.\n\n    And said before.\n";
    assert_eq!(text, wanted);
}

/// What stands within an item stays there: a quotation, and lines of code with their indents.
#[test]
fn quotations_and_code_stay_in_their_item_and_lines_of_code_lines() {
    let page = marked(&[
        (72.0, 700.0, "1."),
        (90.0, 700.0, "The first point"),
        (90.0, 680.0, "They agreed at once."),
        (90.0, 660.0, "begin here now"),
        (101.0, 646.0, "go on"),
        (90.0, 618.0, "end"),
        (72.0, 590.0, "2."),
        (90.0, 590.0, "The last one"),
    ]);
    let line = |mark: usize| format!("<< /S /P /K {mark} >>");
    let code = [3, 4, 5].map(line).join(" ");
    let code = format!("<< /S /Code /A [<< /O /Layout /Placement /Block >>] /K [{code}] >>");
    let quote = format!("<< /S /BlockQuote /K [{}] >>", line(2));
    let item = |label: usize, more: &str| {
        let body = line(label + 1);
        format!("<< /S /LI /K [<< /S /Lbl /K {label} >> << /S /LBody /K [{body} {more}] >>] >>")
    };
    let list = format!("<< /S /L /K [{} {}] >>", item(0, &format!("{quote} {code}")), item(6, ""));
    let wanted = "1. The first point\n\n   > They agreed at once.\n\n   ```\n   begin here now\n     \
                  go on\n\n   end\n   ```\n\n2. The last one\n";
    assert_eq!(by_tags(&[page], &list), wanted);
}

/// Vulgate and others tag the box before a task as a picture in its label.
#[test]
fn boxes_that_are_drawn_make_tasks_of_items() {
    let page =
        marked(&[(90.0, 700.0, "to be done"), (90.0, 680.0, "done"), (90.0, 660.0, "a point")]);
    let boxes = " 74 699 8 8 re S 74 679 8 8 re S 75 683 m 77 681 l 81 686 l S";
    let item = |mark: usize| format!("<< /S /LI /K << /S /LBody /K {mark} >> >>");
    let list = format!("<< /S /L /K [{} {} {}] >>", item(0), item(1), item(2));
    let text = by_tags(&[page + boxes], &list);
    assert_eq!(text, "- [ ] to be done\n- [x] done\n- a point\n");
}

/// Where rows that are parted end without the space that others have, a narrow cell may cut a word:
/// paragraphs of their own never do.
#[test]
fn paragraphs_of_a_cell_stay_apart() {
    let names = ["one", "two", "six", "ten"];
    let mut rows = vec![(72.0, 800.0, "One ")];
    let prose = (0..16).map(|at| (72.0, 780.0 - 14.0 * at as f32, "words that go on in a row "));
    rows.extend(prose);
    rows.push((72.0, 540.0, "and end here."));
    let cells = names.iter().zip(0..).map(|(name, at)| (72.0, 500.0 - 14.0 * at as f32, *name));
    rows.extend(cells);
    let page = marked(&rows);
    let marks = |range: std::ops::Range<usize>| {
        range.map(|mark| mark.to_string()).collect::<Vec<_>>().join(" ")
    };
    let cell = (18..22).map(|mark| format!("<< /S /P /K {mark} >>")).collect::<String>();
    let table = format!("<< /S /Table /K << /S /TR /K << /S /TD /K [{cell}] >> >> >>");
    let text = by_tags(&[page], &format!("<< /S /P /K [{}] >> {table}", marks(0..18)));
    assert!(text.contains("| one two six ten |"), "{text}");
}
