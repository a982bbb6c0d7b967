//! What the places of rows tell, each in a small PDF made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, program, reading, text};
use vulgate::repair::pdf::{Structure, read};
use vulgate::repair::sure;

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
    let read = reading(&[&lines]).text();
    assert!(!read.contains('#'), "{read}");
    assert!(read.contains("**1. Foundation**") && read.contains("**3. Scale**"), "{read}");
    // Where the layout has told no heading, the words may: as in any text.
    let text = text(&[&lines]);
    assert_eq!(text, vulgate::repair::repair(&read, "test.md", &mut sure).text);
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

#[test]
fn a_numbered_line_in_bold_that_is_indented_is_an_item() {
    let mut lines = paragraph(780.0);
    for (at, text) in ["1. Foundation", "2. Readiness", "3. Scale"].iter().enumerate() {
        let y = 706.0 - 46.0 * at as f32;
        lines.push((90.0, y, 12.0, 'B', text));
        lines.push((112.0, y - 16.0, 12.0, 'R', "- What belongs to it and is told here"));
    }
    lines.extend(paragraph(560.0));
    let text = text(&[&lines]);
    assert!(!text.contains('#'), "{text}");
    assert!(text.contains("\n1. **Foundation**\n") && text.contains("\n3. **Scale**\n"), "{text}");
}

#[test]
fn below_another_heading_and_above_a_bullet_room_tells_less() {
    let mut lines = paragraph(790.0);
    let mut y = 720.0;
    for heading in ["One", "Two", "Three"] {
        lines.push((72.0, y, 12.0, 'B', heading));
        lines.extend(paragraph(y - 18.0));
        y -= 92.0;
    }
    lines.push((72.0, y, 16.0, 'B', "The second part"));
    lines.push((72.0, y - 20.0, 12.0, 'B', "Purpose"));
    lines.extend(paragraph(y - 40.0));
    lines.push((72.0, y - 108.0, 12.0, 'B', "Checklist"));
    lines.push((80.0, y - 125.0, 12.0, 'R', "-"));
    lines.push((92.0, y - 138.0, 12.0, 'R', "All have been told"));
    let text = text(&[&lines]);
    for heading in ["## One", "# The second part", "## Purpose", "## Checklist"] {
        assert!(text.contains(&format!("{heading}\n\n")), "{heading}: {text}");
    }
}

#[test]
fn a_number_at_the_foot_that_is_that_of_the_page_is_its_number() {
    let number = |text| (297.0, 40.0, 12.0, 'R', text);
    let page = |text| {
        let mut lines = paragraph(780.0);
        lines.push(number(text));
        lines
    };
    let rows = PROSE.join(" ");
    let both = format!("{rows}\n\n{rows}\n");
    assert_eq!(text(&[&paragraph(760.0), &page("2")]), both);
    // A title page is not counted.
    assert_eq!(text(&[&paragraph(760.0), &page("1")]), both);
    assert!(text(&[&paragraph(760.0), &page("17")]).ends_with("17\n"));
}

#[test]
fn an_item_that_is_set_as_a_paragraph_goes_on_at_the_edge() {
    let mut lines = Vec::new();
    for at in 0..5 {
        let mut rows = paragraph(800.0 - 56.0 * at as f32);
        rows[0].0 = 88.0;
        lines.extend(rows);
    }
    lines.push((
        88.0,
        520.0,
        12.0,
        'R',
        "1) A clause of the treaty that goes on over the edge of the row, as the one that",
    ));
    lines.push((72.0, 506.0, 12.0, 'R', "Sweden had asked for at the time"));
    let text = text(&[&lines]);
    assert!(
        text.ends_with(
            "over the edge of the row, as the one that Sweden had asked for at the time\n"
        ),
        "{text}"
    );
}

#[test]
fn bold_words_behind_a_full_row_begin_no_paragraph_and_headings_do() {
    let full = "The committee met in the spring and agreed on all the terms of a treaty at once.";
    let lines: Vec<Line> = [
        (full, 'R'),
        ("Words In Bold That Begin The Next Row And Fill It", 'B'),
        (PROSE[2], 'R'),
        (PROSE[3], 'R'),
    ]
    .into_iter()
    .enumerate()
    .map(|(at, (text, font))| (72.0, 780.0 - 14.0 * at as f32, 12.0, font, text))
    .collect();
    assert_eq!(text(&[&lines]).lines().count(), 1);
    // One at the end of a page, the other at the head of the next.
    let mut first = paragraph(780.0);
    first.push((72.0, 700.0, 16.0, 'B', "The first heading"));
    let mut second = vec![(72.0, 780.0, 16.0, 'B', "The second")];
    second.extend(paragraph(750.0));
    let text = text(&[&first, &second]);
    assert!(text.contains("# The first heading\n\n# The second\n"), "{text}");
}

#[test]
fn the_head_of_a_table_that_every_page_begins_with_is_no_running_head() {
    let row = |y: f32, name: &'static str, place: &'static str| {
        [(72.0, y, 12.0, 'R', name), (260.0, y, 12.0, 'R', place)]
    };
    let page = |rows: [(&'static str, &'static str); 3]| {
        let mut lines: Vec<Line> = row(780.0, "Name", "Place").to_vec();
        for (at, (name, place)) in rows.into_iter().enumerate() {
            lines.extend(row(760.0 - 20.0 * at as f32, name, place));
        }
        lines
    };
    let first = page([("Anna", "Riga"), ("Otto", "Graz"), ("Ines", "Faro")]);
    let second = page([("Emil", "Brno"), ("Olga", "Pula"), ("Nora", "Kerry")]);
    let third = page([("Jan", "Gent"), ("Eva", "Nitra"), ("Ana", "Celje")]);
    let text = text(&[&first, &second, &third]);
    assert!(text.starts_with("| Name | Place |\n| --- | --- |\n| Anna | Riga |\n"), "{text}");
    assert_eq!((text.lines().count(), text.matches("Name").count()), (11, 1), "{text}");
}

/// LibreOffice and TeX repeat the head of a table, of which a page may have no more than a row.
#[test]
fn a_head_with_one_row_is_a_table_where_the_page_or_a_line_ends_it() {
    let row = |y: f32, name: &'static str, place: &'static str| {
        [(72.0, y, 12.0, 'R', name), (260.0, y, 12.0, 'R', place)]
    };
    let page = |lines: &[Line], rules: &[f32]| {
        let rules = rules.iter().map(|y| format!(" q 0.6 w 72 {y} m 320 {y} l S Q"));
        program(lines) + &rules.collect::<String>()
    };
    let mut first = paragraph(780.0);
    first.extend([row(120.0, "Name", "Place"), row(100.0, "Anna", "Riga")].concat());
    let second = [
        row(780.0, "Name", "Place"),
        row(760.0, "Otto", "Graz"),
        row(740.0, "Ines", "Faro"),
        row(720.0, "Emil", "Brno"),
    ]
    .concat();
    let mut third = [row(770.0, "Name", "Place"), row(750.0, "Olga", "Pula")].concat();
    third.extend(paragraph(700.0));
    let pages = [page(&first, &[115.0]), page(&second, &[775.0]), page(&third, &[765.0, 745.0])];
    let reading = read(file(&pages, ""), "test.pdf", Structure::Layout).unwrap();
    let rows = PROSE.join(" ");
    let table = "| Name | Place |\n| --- | --- |\n| Anna | Riga |\n| Otto | Graz |\n| Ines | Faro |\n\
                 | Emil | Brno |\n| Olga | Pula |\n";
    assert_eq!(reading.text(), format!("{rows}\n\n{table}\n{rows}\n"));
}

/// Text that is larger than that of most of a file, as above tables in small print, is no heading
/// if it is sentences of several rows.
#[test]
fn sentences_of_several_rows_are_no_headings() {
    let mut lines = vec![(72.0, 800.0, 18.0, 'B', "Waters of the isles.")];
    lines.extend(paragraph(770.0).into_iter().map(|line| (line.0, line.1, 13.5, 'R', line.4)));
    for at in 0..6 {
        lines.extend(paragraph(690.0 - 70.0 * at as f32));
    }
    let prose = PROSE.join(" ");
    let text = text(&[&lines]);
    assert!(text.starts_with(&format!("# Waters of the isles.\n\n{prose}\n\n{prose}")), "{text}");
}

/// TeX leaves wide margins on small paper.
#[test]
fn numbers_and_heads_far_from_the_edge_are_furniture_where_they_stand_apart() {
    let page = |number: &'static str, foot: f32| {
        let mut lines =
            vec![(72.0, 700.0, 12.0, 'R', "Safer networks"), (72.0, foot, 12.0, 'R', number)];
        let rows = (0..30).map(|row| (72.0, 660.0 - 16.0 * row as f32, 12.0, 'R', PROSE[row % 4]));
        lines.extend(rows);
        lines
    };
    let read = |foot: f32| {
        let pages = ["1", "2", "3", "4"].map(|number| page(number, foot));
        text(&[&pages[0], &pages[1], &pages[2], &pages[3]])
    };
    let apart = read(140.0);
    assert!(!apart.contains("Safer networks"), "{apart}");
    assert!(!apart.contains(|c: char| c.is_ascii_digit()), "{apart}");
    // Amid the text a number is one of its.
    assert!(read(180.0).contains('3'));
}

/// LibreOffice draws no space at the end of a row before a bracket.
#[test]
fn a_bracket_at_the_head_of_a_row_is_not_glued_to_the_word_before() {
    let spaced: Vec<String> = PROSE[..3].iter().map(|text| format!("{text} ")).collect();
    let mut lines: Vec<Line> = Vec::new();
    for at in 0..8 {
        let y = 780.0 - 70.0 * at as f32;
        lines.extend((0..3).map(|row| (72.0, y - 14.0 * row as f32, 12.0, 'R', &*spaced[row])));
        lines.push((72.0, y - 42.0, 12.0, 'R', PROSE[3]));
    }
    lines.push((72.0, 190.0, 12.0, 'R', "States are to hold preventive public campaigns"));
    lines.push((72.0, 176.0, 12.0, 'R', "(article 53) every year."));
    let text = text(&[&lines]);
    assert!(text.ends_with("campaigns (article 53) every year.\n"), "{text}");
}
