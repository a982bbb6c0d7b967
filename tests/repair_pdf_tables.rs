//! Tables whose cells are set as programs do that draw one cell after another, each in a small PDF
//! made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, file, paragraph, program, repaired, text};
use std::fmt::Write;
use vulgate::repair::pdf::Structure;

const COLUMNS: [f32; 3] = [72.0, 190.0, 400.0];

/// The rows of text of cells, each a baseline above the next; `y` is the middle of the row.
fn row<'a>(y: f32, cells: [&[&'a str]; 3]) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (x, cell) in COLUMNS.iter().zip(cells) {
        let top = y + 7.0 * (cell.len() as f32 - 1.0);
        lines.extend(cell.iter().zip(0..).map(|(words, at)| {
            let at: i32 = at;
            (*x, top - 14.0 * at as f32, 12.0, 'R', *words)
        }));
    }
    lines
}

/// A table with a head and two rows, its cells centred upright, below a paragraph and above another.
fn table() -> Vec<Line<'static>> {
    let mut lines = paragraph(780.0);
    lines.extend(row(700.0, [&["Measure"], &["What it does"], &["Where"]]));
    let water: &[&str] = &["Every river has one authority", "that tells what it finds"];
    lines.extend(row(650.0, [&["Water"], water, &["Malta", "Spain", "Latvia", "Ireland"]]));
    let air: &[&str] = &["Every town measures the air,", "and what it finds is read", "by all"];
    lines.extend(row(590.0, [&["Clean", "air"], air, &["Greece", "Croatia"]]));
    lines.extend(paragraph(540.0));
    lines
}

fn wanted() -> String {
    let prose = PROSE.join(" ");
    format!(
        "{prose}\n\n| Measure | What it does | Where |\n| --- | --- | --- |\n\
         | Water | Every river has one authority that tells what it finds | Malta Spain Latvia Ireland |\n\
         | Clean air | Every town measures the air, and what it finds is read by all | Greece Croatia |\n\n\
         {prose}\n"
    )
}

#[test]
fn cells_that_are_centred_upright_keep_their_rows() {
    assert_eq!(text(&[&table()]), wanted());
}

/// Right below a last row of a paragraph that ends early, the head of the first column is bold.
#[test]
fn the_end_of_a_paragraph_is_no_part_of_the_first_cell() {
    let mut lines = table();
    lines
        .iter_mut()
        .filter(|line| line.1 == 700.0)
        .for_each(|line| (line.1, line.3) = (724.0, 'B'));
    lines[3].4 = "the autumn.";
    let prose = PROSE[..3].join(" ") + " the autumn.";
    let wanted = wanted().replacen(&PROSE.join(" "), &prose, 1);
    assert_eq!(text(&[&lines]), wanted);
}

/// A head and one row are a table where lines are drawn around all cells.
#[test]
fn lines_around_cells_make_a_table_of_one_row() {
    let lines: Vec<Line> =
        table().into_iter().filter(|line| !(line.1 > 560.0 && line.1 < 620.0)).collect();
    let mut page = program(&lines);
    let edges = [66.0, 184.0, 394.0, 520.0];
    for (top, bottom) in [(720.0, 690.0), (690.0, 615.0)] {
        for pair in edges.windows(2) {
            let (width, height) = (pair[1] - pair[0], top - bottom);
            write!(page, "\n{} {bottom} {width} {height} re S", pair[0]).unwrap();
        }
    }
    let text = repaired(&file(&[page], ""), Structure::Layout);
    let wanted = wanted();
    let wanted: String =
        wanted.split_inclusive('\n').filter(|line| !line.contains("air")).collect();
    assert_eq!(text, wanted);
}

/// A head on a ground, as Vulgate sets it, belongs to the rows below it, which have none. Their first
/// cells are bold, and stand a little higher.
#[test]
fn a_head_on_a_ground_belongs_to_the_rows_below_it() {
    let rows: [[&[&str]; 3]; 4] = [
        [&["Measure"], &["What it", "does"], &["Where"]],
        [&["Water"], &["Every river has one", "authority that tells"], &["Malta"]],
        [&["Air"], &["Every town measures"], &["Greece", "Croatia"]],
        [&["Noise"], &["Every road is", "counted"], &["Spain"]],
    ];
    let mut lines = paragraph(780.0);
    for (at, cells) in rows.iter().enumerate() {
        let top = 690.0 - 46.0 * at as f32;
        for (column, (x, cell)) in COLUMNS.iter().zip(cells).enumerate() {
            // Those of the head stand on their feet.
            let top = if at == 0 { top + 14.0 * (cell.len() as f32 - 1.0) } else { top };
            let (top, font) = if column == 0 { (top + 0.2, 'B') } else { (top, 'R') };
            let below = |line: usize| top - 14.0 * line as f32;
            lines.extend(
                cell.iter().enumerate().map(|(line, words)| (*x, below(line), 12.0, font, *words)),
            );
        }
    }
    lines.extend(paragraph(490.0));
    let mut page = String::new();
    for pair in [66.0, 184.0, 394.0, 520.0].windows(2) {
        writeln!(page, "0.9 g {} 682 {} 40 re f 0 g", pair[0], pair[1] - pair[0]).unwrap();
    }
    page.push_str(&program(&lines));
    for at in 1..=4 {
        write!(page, "\n66 {} m 520 {0} l S", 728.0 - 46.0 * at as f32).unwrap();
    }
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n| Measure | What it does | Where |\n| --- | --- | --- |\n\
         | **Water** | Every river has one authority that tells | Malta |\n\
         | **Air** | Every town measures | Greece Croatia |\n\
         | **Noise** | Every road is counted | Spain |\n\n{prose}\n"
    );
    assert_eq!(repaired(&file(&[page], ""), Structure::Layout), wanted);
}

/// A page in two columns is drawn as one row of cells is, and so may be its head.
#[test]
fn columns_of_text_are_no_table() {
    let words = ["one two three four five six", "seven eight nine ten eleven"];
    let mut lines = vec![(72.0, 812.0, 9.0, 'R', "A paper"), (400.0, 812.0, 9.0, 'R', "On waters")];
    for (column, x) in [72.0, 320.0].into_iter().enumerate() {
        let rows = if column == 0 { 20 } else { 17 };
        lines.extend((0..rows).map(|at| (x, 780.0 - 14.0 * at as f32, 12.0, 'R', words[column])));
    }
    let text = text(&[&lines]);
    assert!(!text.contains('|'), "{text}");
    assert!(text.find("seven") > text.rfind("six"), "{text}");
}

/// The numbers of notes and items stand beside words of several rows, and are no cells.
#[test]
fn numbers_beside_words_are_no_cells() {
    let mut lines = paragraph(780.0);
    for at in 0..3 {
        let y = 700.0 - 40.0 * at as f32;
        lines.push((72.0, y + 5.0, 6.0, 'R', ["1", "2", "3"][at]));
        lines.push((90.0, y, 12.0, 'R', "What the minutes say of it, in so many words that a row"));
        lines.push((90.0, y - 14.0, 12.0, 'R', "is not enough for all of them"));
    }
    assert!(!text(&[&lines]).contains('|'));
}

/// A table in the right column is read with it.
#[test]
fn a_table_in_a_column_stays_there() {
    let page =
        |table: bool| {
            let prose = "one two three four five six";
            let left = (0..20).map(|at| (60.0, 780.0 - 14.0 * at as f32, 12.0, 'R', prose));
            let mut lines: Vec<Line> = left.collect();
            let right = if table { 4 } else { 20 };
            lines.extend((0..right).map(|at| {
                (320.0, 780.0 - 14.0 * at as f32, 12.0, 'R', "seven eight nine ten eleven")
            }));
            for (at, name) in ["Malta", "Spain", "Latvia"].iter().enumerate().filter(|_| table) {
                let y = 690.0 - 50.0 * at as f32;
                lines.push((320.0, y, 12.0, 'R', name));
                lines.extend([7.0, -7.0].map(|up| (400.0, y + up, 12.0, 'R', "A treaty of old")));
            }
            lines
        };
    let pages = [page(false), page(true), page(false)];
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    let text = text(&pages);
    let row = "| Spain | A treaty of old A treaty of old |\n";
    assert!(text.contains(row) && !text.contains("six | "), "{text}");
}

/// As TeX and Word set them: no line but one below the head, and no room between the rows.
#[test]
fn a_line_below_the_head_alone_leaves_the_rows_apart() {
    let rows: [[&[&str]; 3]; 5] = [
        [&["Short"], &["What it stands for"], &["Seat"]],
        [&["EEA"], &["European Environment Agency"], &["Copenhagen"]],
        [&["EMA"], &["European Medicines Agency,", "which was in London before"], &["Amsterdam"]],
        [&["ECHA"], &["European Chemicals Agency"], &["Helsinki"]],
        [&["ETF"], &["European Training Foundation"], &["Turin"]],
    ];
    let mut lines = paragraph(780.0);
    let mut y = 690.0;
    for cells in &rows {
        for (line, _) in cells[1].iter().enumerate() {
            let part = cells.iter().zip(COLUMNS);
            lines.extend(part.filter_map(|(cell, x)| Some((x, y, 12.0, 'R', *cell.get(line)?))));
            y -= 14.0;
        }
    }
    lines.extend(paragraph(570.0));
    let page = program(&lines) + "\n66 686 m 520 686 l S";
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n| Short | What it stands for | Seat |\n| --- | --- | --- |\n\
         | EEA | European Environment Agency | Copenhagen |\n\
         | EMA | European Medicines Agency, which was in London before | Amsterdam |\n\
         | ECHA | European Chemicals Agency | Helsinki |\n\
         | ETF | European Training Foundation | Turin |\n\n{prose}\n"
    );
    assert_eq!(repaired(&file(&[page], ""), Structure::Layout), wanted);
}

/// A browser centres the cells of every row upright; only one of the rows here shows it.
#[test]
fn one_row_of_two_lines_whose_other_cells_are_centred_stays_one() {
    let mut lines = paragraph(780.0);
    let agency: &[&str] = &["European Medicines Agency,", "which was in London before"];
    lines.extend(row(697.5, [&["Short"], &["What it stands for"], &["Seat"]]));
    lines.extend(row(680.0, [&["EEA"], &["European Environment Agency"], &["Copenhagen"]]));
    lines.extend(row(655.5, [&["EMA"], agency, &["Amsterdam"]]));
    lines.extend(row(631.0, [&["ECHA"], &["European Chemicals Agency"], &["Helsinki"]]));
    lines.extend(paragraph(570.0));
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n| Short | What it stands for | Seat |\n| --- | --- | --- |\n\
         | EEA | European Environment Agency | Copenhagen |\n\
         | EMA | European Medicines Agency, which was in London before | Amsterdam |\n\
         | ECHA | European Chemicals Agency | Helsinki |\n\n{prose}\n"
    );
    assert_eq!(text(&[&lines]), wanted);
}

/// Amounts stand one above the other at their ends, below a word that begins elsewhere.
#[test]
fn numbers_at_the_right_edge_of_their_column_are_one_column() {
    let rows = [
        ("What it pays for", "Amount"),
        ("Translation", "1200000"),
        ("Interpretation", "900"),
        ("Software and support", "45100"),
        ("Training", "7"),
    ];
    let mut lines = paragraph(780.0);
    for (at, (what, amount)) in rows.iter().enumerate() {
        let y = 690.0 - 14.0 * at as f32;
        // A digit of Times is half as wide as it is high.
        let x = if at == 0 { 370.0 } else { 410.0 - 6.0 * amount.len() as f32 };
        lines.extend([(72.0, y, 12.0, 'R', *what), (x, y, 12.0, 'R', *amount)]);
    }
    lines.extend(paragraph(590.0));
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n| What it pays for | Amount |\n| --- | --- |\n| Translation | 1200000 |\n\
         | Interpretation | 900 |\n| Software and support | 45100 |\n| Training | 7 |\n\n{prose}\n"
    );
    assert_eq!(text(&[&lines]), wanted);
}

/// Two columns, the second with rows of text that no line and no room divides.
fn offices(y: f32) -> Vec<Line<'static>> {
    let rows = [
        ("Office", "What it does"),
        ("Registry", "Keeps the letters of all those who"),
        ("", "have written, for as long as they"),
        ("", "are wanted"),
        ("Board", "Reports once a year"),
        ("Court", "Hears those who have a right"),
        ("", "to be heard"),
    ];
    let mut lines = Vec::new();
    for (at, (first, second)) in rows.into_iter().enumerate() {
        let y = y - 14.0 * at as f32;
        lines.extend(Some((72.0, y, 12.0, 'R', first)).filter(|_| !first.is_empty()));
        lines.push((300.0, y, 12.0, 'R', second));
    }
    lines
}

const OFFICES: &str = "| Office | What it does |\n| --- | --- |\n\
                       | Registry | Keeps the letters of all those who have written, for as long as they are wanted |\n\
                       | Board | Reports once a year |\n\
                       | Court | Hears those who have a right to be heard |\n";

/// The room above it says that it is none of the rows, and nothing of where they begin.
#[test]
fn a_short_line_below_a_table_is_text() {
    let mut lines = paragraph(780.0);
    lines.extend(offices(700.0));
    lines.push((72.0, 597.0, 12.0, 'R', "Source: the minutes."));
    lines.extend(paragraph(570.0));
    let prose = PROSE.join(" ");
    let wanted = format!("{prose}\n\n{OFFICES}\nSource: the minutes.\n\n{prose}\n");
    assert_eq!(text(&[&lines]), wanted);
}

/// Rows of two cells, one after another.
fn pairs<'a>(y: f32, rows: &[(&'a str, &'a str)]) -> Vec<Line<'a>> {
    let row = |(at, (one, other)): (usize, &(&'a str, &'a str))| {
        let y = y - 18.0 * at as f32;
        [(72.0, y, 12.0, 'R', *one), (270.0, y, 12.0, 'R', *other)]
    };
    rows.iter().enumerate().flat_map(row).collect()
}

/// The end of a paragraph, and a line between two tables, stand right above the first cell of a head, and
/// are drawn right before it.
#[test]
fn short_lines_above_tables_are_no_heads() {
    let mut lines = paragraph(780.0);
    lines.extend(pairs(714.0, &[("Town", "State"), ("Riga", "Latvia"), ("Sofia", "Bulgaria")]));
    lines.push((72.0, 654.0, 12.0, 'R', "See also:"));
    lines.extend(pairs(630.0, &[("Name", "Number"), ("Alpha", "twelve"), ("Beta", "some")]));
    lines.extend(paragraph(560.0));
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n| Town | State |\n| --- | --- |\n| Riga | Latvia |\n| Sofia | Bulgaria |\n\n\
         See also:\n\n| Name | Number |\n| --- | --- |\n| Alpha | twelve |\n| Beta | some |\n\n{prose}\n"
    );
    assert_eq!(text(&[&lines]), wanted);
}

/// Where all rows of text stand apart, one without a first cell is a row.
#[test]
fn rows_with_empty_cells_stay_apart() {
    let mut lines = paragraph(780.0);
    let rows =
        [["Name", "Number", "Remark"], ["Alpha", "12", ""], ["", "13", "late"], ["Beta", "", ""]];
    for (at, cells) in rows.into_iter().enumerate() {
        let own = COLUMNS.into_iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        lines.extend(own.map(|(x, cell)| (x, 712.0 - 17.4 * at as f32, 12.0, 'R', cell)));
    }
    lines.extend(paragraph(630.0));
    let prose = PROSE.join(" ");
    let wanted = format!(
        "{prose}\n\n| Name | Number | Remark |\n| --- | --- | --- |\n| Alpha | 12 |  |\n|  | 13 | late |\n\
         | Beta |  |  |\n\n{prose}\n"
    );
    assert_eq!(text(&[&lines]), wanted);
}

/// Words with equal gaps fill their row, also where another row runs out of the column.
#[test]
fn words_with_equal_gaps_are_no_cells() {
    let mut lines = paragraph(780.0);
    lines.iter_mut().for_each(|line| (line.2, line.3) = (10.0, 'C'));
    let rows = [
        ["i", "one", "group", "which"],
        ["a", "member", "of", "it"],
        ["a", "big", "state", "wants"],
    ];
    for (at, words) in rows.iter().enumerate() {
        let mut x = 72.0;
        for word in words {
            lines.push((x, 724.0 - 14.0 * at as f32, 10.0, 'C', word));
            x += 6.0 * word.len() as f32 + 20.0;
        }
    }
    let text = text(&[&lines]);
    assert!(text.contains("i one group which a member of it a big state wants"), "{text}");
}

/// A wide gap behind a full stop makes no cells of a paragraph below a table.
#[test]
fn a_paragraph_with_a_wide_gap_is_no_row_of_the_table_above() {
    let cells: [[&[&str]; 3]; 3] = [
        [&["Measure"], &["What it does"], &["Where"]],
        [&["Water"], &["Every river has one", "authority"], &["Malta", "Spain", "Latvia"]],
        [&["Air"], &["Every town measures", "the air"], &["Greece", "Croatia", "Italy"]],
    ];
    let mut lines = paragraph(780.0);
    for (at, own) in cells.into_iter().enumerate() {
        lines.extend(row(700.0 - 55.0 * at as f32, own));
    }
    lines.push((
        72.0,
        550.0,
        12.0,
        'R',
        "The minutes of the last of the meetings are long, and were not read.",
    ));
    lines.push((450.0, 550.0, 12.0, 'R', "Nobody has"));
    lines.push((72.0, 536.0, 12.0, 'R', "asked for them since, which is said in the report."));
    let text = text(&[&lines]);
    assert!(text.contains("| Greece Croatia Italy |\n\nThe minutes"), "{text}");
    assert!(text.contains("not read. Nobody has asked"), "{text}");
}
