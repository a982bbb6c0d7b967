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

/// LibreOffice draws a space at the end of a row if its paragraph goes on, and only then.
#[test]
fn spaces_at_the_ends_of_rows_tell_of_paragraphs() {
    let spaced: Vec<String> = PROSE[..3].iter().map(|text| format!("{text} ")).collect();
    let mut first: Vec<Line> = Vec::new();
    for at in 0..8 {
        let y = 780.0 - 70.0 * at as f32;
        first.extend((0..3).map(|row| (72.0, y - 14.0 * row as f32, 12.0, 'R', &*spaced[row])));
        first.push((72.0, y - 42.0, 12.0, 'R', PROSE[3]));
    }
    first.push((72.0, 190.0, 12.0, 'R', "It is late. "));
    let second = [
        (72.0, 780.0, 12.0, 'R', "Nobody objected."),
        (72.0, 752.0, 12.0, 'R', "The list of the states is open"),
    ];
    let third = [(72.0, 780.0, 12.0, 'R', "Spain signed it later")];
    let text = text(&[&first, &second, &third]);
    assert!(text.contains("\n\nIt is late. Nobody objected.\n\n"), "{text}");
    assert!(
        text.ends_with("\n\nThe list of the states is open\n\nSpain signed it later\n"),
        "{text}"
    );
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

/// TeX begins paragraphs with an indent and no room above.
#[test]
fn paragraphs_that_begin_indented_need_no_room() {
    let mut lines = Vec::new();
    let mut y = 780.0;
    let mut add = |x: f32, text| {
        lines.push((x, y, 12.0, 'R', text));
        y -= 14.0;
    };
    for _ in 0..5 {
        add(88.0, PROSE[0]);
        PROSE[1..].iter().for_each(|text| add(72.0, text));
    }
    let one_row = [
        "A paragraph of one row that has just as many words as the row has room for all",
        "Another of them that ends the text with no more than one row",
    ];
    one_row.iter().for_each(|text| add(88.0, text));
    let all = vec![PROSE.join(" "); 5].join("\n\n");
    assert_eq!(text(&[&lines]), format!("{all}\n\n{}\n", one_row.join("\n\n")));
}

/// A word that TeX cannot break runs into the column beside it.
#[test]
fn a_row_that_runs_out_of_its_column_is_read_with_it() {
    let left = [
        "The committee met in the spring and it",
        "agreed on terms that every member state",
        "https://www.example.org/treaties/terms-of-the-treaty-of-the-member-states",
        "had been asked to sign before the end",
        "of the year, and it left the details to a",
        "group of experts who were to report to",
        "the assembly by the autumn of the year",
        "in which they had been asked to do that",
        "and of which they had heard before.",
    ];
    let right = [
        "A report of the experts says that they",
        "had not met, and that the members have",
        "agreed to wait for another year before",
        "the terms of the treaty are looked at by",
        "all of them, as had been asked for by the",
        "members of the assembly in the autumn",
        "of the year before the last of its kind",
        "which nobody had told them of before it",
        "was over and done with, or so they said",
    ];
    let column = |x: f32, rows: [&'static str; 9]| {
        rows.into_iter()
            .enumerate()
            .map(move |(at, text)| (x, 700.0 - 14.0 * at as f32, 12.0, 'R', text))
    };
    for shift in [0.0, 5.0] {
        let mut lines: Vec<Line> = column(72.0, left).collect();
        lines.extend(
            column(310.0, right).map(|(x, y, size, font, text)| (x, y - shift, size, font, text)),
        );
        assert_eq!(text(&[&lines]), format!("{}\n\n{}\n", left.join(" "), right.join(" ")));
    }
}

/// A table that TeX lets run out of the page tells nothing of how wide the text is.
#[test]
fn a_row_that_runs_out_of_the_page_leaves_the_others_full() {
    let heading = "A heading that fills the whole width of the text with";
    let mut lines = vec![(72.0, 800.0, 16.0, 'B', heading), (72.0, 781.0, 16.0, 'B', "(Words)")];
    lines.extend(paragraph(750.0));
    lines.extend(paragraph(676.0));
    let wide = "https://www.example.org/".repeat(6);
    lines.push((72.0, 604.0, 12.0, 'R', &wide));
    let rows = PROSE.join(" ");
    let wanted = format!("# {heading} (Words)\n\n{rows}\n\n{rows}\n\n{wide}\n");
    assert_eq!(text(&[&lines]), wanted);
}

/// Browsers draw the bullet of an item that holds a block above it.
#[test]
fn a_bullet_above_its_words_is_theirs() {
    let mut lines = paragraph(780.0);
    for (at, text) in ["The first of them", "The second"].into_iter().enumerate() {
        let y = 710.0 - 26.0 * at as f32;
        lines.extend([(80.0, y, 12.0, 'R', "-"), (92.0, y - 13.0, 12.0, 'R', text)]);
    }
    let wanted = format!("{}\n\n- The first of them\n- The second\n", PROSE.join(" "));
    assert_eq!(text(&[&lines]), wanted);
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

/// A browser prints its head and foot on a last page that has nothing else.
#[test]
fn a_page_of_nothing_but_furniture_leaves_nothing() {
    let framed = |body: Vec<Line<'static>>| {
        let mut lines = vec![(72.0, 820.0, 9.0, 'R', "11/27/26, a briefing")];
        lines.extend(body);
        lines.push((72.0, 20.0, 9.0, 'R', "https://example.org/briefing"));
        lines
    };
    let other = |y: f32, text| (72.0, y, 12.0, 'R', text);
    let second =
        vec![other(780.0, "The assembly"), other(750.0, "was late."), other(720.0, "It left.")];
    let pages = [framed(paragraph(780.0)), framed(second), framed(Vec::new())];
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    let wanted = format!("{}\n\nThe assembly\n\nwas late.\n\nIt left.\n", PROSE.join(" "));
    assert_eq!(text(&pages), wanted);
    // Where no page has more, it is no furniture.
    let text = text(&[&framed(Vec::new()), &framed(Vec::new())]);
    assert!(text.contains("a briefing"), "{text}");
}

/// Bold words begin no paragraph behind a row that is full.
#[test]
fn bold_words_at_the_head_of_a_row_or_column_go_on_with_their_paragraph() {
    let mut lines = paragraph(780.0);
    lines.insert(
        2,
        (
            72.0,
            766.0,
            12.0,
            'B',
            "in words that are all of them set in bold and fill the row just so",
        ),
    );
    let lines: Vec<Line> = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| (line.0, 780.0 - 14.0 * at as f32, line.2, line.3, line.4))
        .collect();
    let text = text(&[&lines]);
    assert_eq!(text.lines().count(), 1, "{text}");
}
