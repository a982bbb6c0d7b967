//! Running heads that change, titles that return, and last lines that stand low: small PDFs made here.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, PROSE, paragraph, text};

const CHAPTERS: [&str; 3] = ["Kapitel 1: Wasser", "Kapitel 2: Luft und Erde", "Kapitel 3: Feuer"];

/// Rows that a page end parts.
const CUT: [(&str, &str); 6] = [
    ("Rivers that cross a border are looked after by both of the states, which", "pay half each."),
    ("A well that is dug within a mile of another one has to be told to those", "who own it."),
    ("Smoke that a town cannot be asked to bear is measured twice a week by the", "two councils."),
    ("The roads that lead to a mine belong to its owner, and so do all of those", "beside it."),
    ("Nobody lights a fire in a wood between the first of May and the last day", "of August."),
    ("Whoever sees one that nobody watches over is to call the next station as", "soon as can be."),
];

/// Three chapters of three pages, each page but the first of a chapter with a head or foot at this height. Their
/// text goes on over the page ends.
fn chapters(head: impl Fn(usize, &'static str) -> Vec<Line<'static>>) -> String {
    let mut pages: Vec<Vec<Line>> = Vec::new();
    for page in 1..10_usize {
        let chapter = CHAPTERS[(page - 1) / 3];
        let cut = (page - 1) / 3 * 2 + (page - 1) % 3;
        let mut lines = Vec::new();
        if page % 3 == 1 {
            lines.push((72.0, 760.0, 20.0, 'B', chapter.split_once(": ").unwrap().1));
        } else {
            lines.extend(head(page, chapter));
            lines.push((72.0, 774.0, 12.0, 'R', CUT[cut - 1].1));
        }
        lines.extend(paragraph(700.0));
        if page % 3 != 0 {
            lines.push((72.0, 100.0, 12.0, 'R', CUT[cut].0));
        }
        pages.push(lines);
    }
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    text(&pages)
}

const NUMBERS: [&str; 10] = ["", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

#[test]
fn heads_with_the_names_of_chapters_stay_behind() {
    let heads = |y: f32| {
        move |page: usize, chapter| {
            let (number, words) =
                if page.is_multiple_of(2) { (72.0, 300.0) } else { (510.0, 72.0) };
            vec![(words, y, 10.0, 'R', chapter), (number, y, 10.0, 'R', NUMBERS[page])]
        }
    };
    let prose = PROSE.join(" ");
    let cut = |at: usize| format!("{} {}", CUT[at].0, CUT[at].1);
    let chapter = |(name, at): (&str, usize)| {
        let (one, other) = (cut(at), cut(at + 1));
        format!("# {name}\n\n{prose}\n\n{one}\n\n{prose}\n\n{other}\n\n{prose}\n")
    };
    let expected = [("Wasser", 0), ("Luft und Erde", 2), ("Feuer", 4)].map(chapter).join("\n");
    for y in [810.0, 50.0] {
        assert_eq!(chapters(heads(y)), expected, "{y}");
    }
    // The number stands at the foot, and the words return.
    let apart = |page: usize, chapter| {
        vec![(72.0, 810.0, 10.0, 'I', chapter), (290.0, 40.0, 10.0, 'R', NUMBERS[page])]
    };
    assert_eq!(chapters(apart), expected);
}

/// Headings in bold, each at the head of a page and with a number far before it.
#[test]
fn headings_that_count_as_the_pages_do_are_none_where_pages_have_numbers() {
    let names = ["Aims", "Means", "Terms", "Costs", "Dates"];
    let pages: Vec<Vec<Line>> = (1..6)
        .map(|page| {
            let number = NUMBERS[page];
            let mut lines = vec![(72.0, 790.0, 12.0, 'B', number)];
            lines.push((108.0, 790.0, 12.0, 'B', names[page - 1]));
            lines.extend(paragraph(760.0 - 2.0 * page as f32));
            lines.push((290.0, 40.0, 10.0, 'R', number));
            lines
        })
        .collect();
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    let text = text(&pages);
    assert!(names.iter().all(|name| text.contains(name)), "{text}");
}

#[test]
fn a_title_that_later_pages_repeat_in_small_stays() {
    let pages: Vec<Vec<Line>> = (1..6)
        .map(|page| {
            let mut lines = match page {
                1 => vec![(72.0, 800.0, 12.0, 'B', "THE LAW OF WATERS")],
                _ => vec![(220.0, 800.0, 12.0, 'I', "The Law of Waters")],
            };
            lines.extend(paragraph(770.0));
            lines.extend(paragraph(770.0 - 90.0 - 3.0 * page as f32));
            lines
        })
        .collect();
    let pages: Vec<&[Line]> = pages.iter().map(Vec::as_slice).collect();
    let text = text(&pages);
    assert!(text.contains("THE LAW OF WATERS"), "{text}");
    assert!(!text.contains("The Law of Waters"), "{text}");
}

#[test]
fn the_last_row_of_a_single_page_is_text_however_low_it_stands() {
    let mut lines = paragraph(148.0);
    lines.extend(paragraph(80.0));
    let prose = PROSE.join(" ");
    assert_eq!(text(&[&lines]), format!("{prose}\n\n{prose}\n"));
    // But for its number, where it stands apart.
    lines.iter_mut().for_each(|line| line.1 += 40.0);
    lines.push((290.0, 30.0, 10.0, 'R', "7"));
    assert_eq!(text(&[&lines]), format!("{prose}\n\n{prose}\n"));
}
