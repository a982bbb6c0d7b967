//! Notes at the foot of pages: those that go on at the foot of the next, and those that nothing but
//! their numbers tells from text.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use pdf_file::{Line, file, paragraph, program};
use vulgate::repair::pdf::{Structure, read};

/// A page of text with the mark of a note, and lines at its foot.
fn page(mark: &str, foot: &[Line], drawn: &str) -> String {
    let lines = [paragraph(700.0), foot.to_vec()].concat();
    let raised = format!("same year.) Tj /R 7 Tf 4 Ts ({mark}) Tj 0 Ts");
    program(&lines).replacen("same year.) Tj", &raised, 1) + "\n" + drawn
}

fn text(pages: &[String]) -> String {
    read(file(pages, ""), "test.pdf", Structure::Layout).unwrap().text()
}

/// A note with its raised mark, so high and so large.
fn note<'a>(y: f32, size: f32, mark: &'a str, words: &'a str) -> [Line<'a>; 2] {
    [(72.0, y + 0.3 * size, 0.6 * size, 'R', mark), (77.0, y, size, 'R', words)]
}

const RULE: &str = "0.5 w 72 122 m 216 122 l S";

const FIRST: &str = "The minutes of the meeting are long, and were not read.";
const REST: &str = "Nobody has asked for them since.";
const WHOLE: &str = "\n[^1]: The minutes of the meeting are long, and were not read. \
                     Nobody has asked for them since.\n";

#[test]
fn a_note_goes_on_below_the_line_of_the_next_page() {
    let first = page("1", &note(100.0, 9.0, "1", FIRST), RULE);
    let rest = (72.0, 110.0, 9.0, 'R', REST);
    let goes_on = |more: &[Line], drawn: &str| {
        let foot = [&[rest], more].concat();
        text(&[first.clone(), page("2", &foot, drawn)]).contains(WHOLE)
    };
    assert!(goes_on(&[], RULE));
    assert!(!goes_on(&[], ""), "small print alone may be anything");
    let second = note(99.0, 9.0, "2", "Another note");
    assert!(goes_on(&second, RULE));
    assert!(goes_on(&second, ""), "it stands close to a note, and is set like one");
    let second = note(80.0, 9.0, "2", "Another note");
    assert!(goes_on(&second, RULE));
    assert!(!goes_on(&second, ""), "what stands apart may be the source of a table");
    // A page without notes is between them.
    let between = page("", &[], "");
    let found = text(&[first.clone(), between, page("2", &[rest], RULE)]);
    assert!(!found.contains(WHOLE), "{found}");
}

#[test]
fn a_note_as_large_as_the_text_goes_on_below_the_same_line() {
    let first = page("1", &note(100.0, 12.0, "1", FIRST), RULE);
    let rest = [(72.0, 100.0, 12.0, 'R', REST)];
    let goes_on = |drawn: &str| text(&[first.clone(), page("2", &rest, drawn)]).contains(WHOLE);
    assert!(goes_on(RULE));
    assert!(!goes_on("0.5 w 72 122 m 130 122 l S"), "words are underlined, too");
}

#[test]
fn numbers_of_notes_at_the_foot_need_no_small_print() {
    let notes = |second: &'static str| {
        [(72.0, 120.0, 12.0, 'R', "1. The minutes"), (72.0, 106.0, 12.0, 'R', second)]
    };
    let found = |second: &'static str, marks: &str| {
        let words = ") Tj /R 7 Tf 4 Ts (2) Tj 0 Ts /R 12 Tf (";
        let page = page("1", &notes(second), "").replace(" the assembly", marks);
        text(&[page.replace("MARK", words)])
    };
    let both = found("2. The report", " it MARK");
    // The second mark stands before the first.
    assert!(!both.contains("[^1]"), "{both}");
    let one = page("1", &notes("and what belongs to them"), "");
    let one = text(&[one]);
    assert!(one.ends_with("year.[^1]\n\n[^1]: The minutes and what belongs to them\n"), "{one}");
    let list = text(&[page("1", &notes("2. The report"), "")]);
    assert!(list.contains("\n1. The minutes\n2. The report\n"), "a list has more: {list}");
    let far = text(&[page("3", &notes("2. The report"), "")]);
    assert!(!far.contains("[^"), "{far}");
}

/// Typst may set a note on the page before its mark.
#[test]
fn a_note_on_the_page_before_its_mark_is_its_note() {
    let second = note(86.0, 9.0, "2", "Another note.");
    let foot = [note(100.0, 9.0, "1", FIRST), second].concat();
    let found = text(&[page("1", &foot, RULE), page("2", &[], "")]);
    assert!(
        found.contains("same year.[^2]") && found.contains("\n[^2]: Another note.\n"),
        "{found}"
    );
    // Where numbers begin anew on every page, it is not told whose it is.
    let third = note(100.0, 9.0, "1", "A third note.");
    let found = text(&[page("1", &foot, RULE), page("2", &[], ""), page("1", &third, RULE)]);
    assert!(!found.contains("\n[^2]: Another note.\n"), "{found}");
}

/// Its sentence ends, and a word more would have had much room.
#[test]
fn a_note_has_paragraphs() {
    let foot = [&note(100.0, 9.0, "1", FIRST)[..], &[(77.0, 89.0, 9.0, 'R', REST)]].concat();
    let text = text(&[page("1", &foot, RULE)]);
    assert!(text.ends_with(&format!("\n[^1]: {FIRST}\n\n    {REST}\n")), "{text}");
}

/// A note of two paragraphs whose second one is carried to the next page, and has no mark there.
#[test]
fn the_rest_of_a_note_that_tags_call_one_goes_with_it() {
    let marked = |at: usize, (x, y, size, _, words): Line| {
        format!("/P << /MCID {at} >> BDC /R {size} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj EMC ")
    };
    let first = [
        (72.0, 700.0, 12.0, 'R', "The committee met."),
        (172.0, 704.0, 7.0, 'R', "1"),
        (72.0, 80.0, 6.0, 'R', "1"),
        (80.0, 77.0, 10.0, 'R', FIRST),
    ];
    let second = [(72.0, 700.0, 12.0, 'R', "It met again."), (80.0, 77.0, 10.0, 'R', REST)];
    let page = |lines: &[Line]| {
        let own: String = lines.iter().enumerate().map(|(at, line)| marked(at, *line)).collect();
        format!("BT {own}ET")
    };
    let kids = "<< /S /P /Pg 6 0 R /K [0 << /S /Reference /K 1 >>] >> \
                << /S /Note /Pg 6 0 R /K [<< /S /Lbl /K 2 >> << /S /P /K 3 >>] >> \
                << /S /P /Pg 8 0 R /K 0 >> << /S /Note /Pg 8 0 R /K [<< /S /P /K 1 >>] >>";
    let tree =
        format!("/StructTreeRoot << /Type /StructTreeRoot /K << /S /Document /K [{kids}] >> >>");
    let file = file(&[page(&first), page(&second)], &tree);
    let text = read(file, "test.pdf", Structure::Tags).unwrap().text();
    assert!(text.ends_with(&format!("\n[^1]: {FIRST}\n\n    {REST}\n")), "{text}");
}

/// Figures with exponents, beside a note whose number is the same.
#[test]
fn exponents_and_fractions_stay_what_they_are() {
    let raised = |number: &str| format!(") Tj /R 7 Tf 4 Ts ({number}) Tj 0 Ts /R 12 Tf (");
    let foot = [note(100.0, 9.0, "1", FIRST), note(89.0, 9.0, "2", REST)].concat();
    let with = |words: &str| {
        let page = page("1", &foot, RULE).replace(" the assembly", words);
        text(&[page])
    };
    let both = format!(" it{}, and 10{} of 12 m{}", raised("2"), raised("2"), raised("1"));
    let found = with(&both);
    assert!(found.contains("to it[^2], and 10² of 12 m¹ by"), "{found}");
    let found = with(&format!(" it{}, {}/2 of them", raised("2"), raised("1")));
    assert!(found.contains("it[^2], ¹/2 of them"), "{found}");
    // Nothing else refers to the note.
    let found = with(&format!(" it in 2019{}", raised("2")));
    assert!(found.contains("in 2019[^2] by") && found.contains("\n[^2]: Nobody"), "{found}");
    let found = with(&format!(" it in 10{} and 10{}", raised("2"), raised("2")));
    assert!(found.contains("in 10² and 10² by"), "a note has one mark: {found}");
}

/// LaTeX calls the places of a file by what counts them.
#[test]
fn a_link_to_a_work_or_a_section_is_no_mark() {
    let foot = note(100.0, 9.0, "1", FIRST);
    let utmost = (72.0, 700.0, 12.0, 'R', "As utmost");
    let lines = [&[utmost][..], &paragraph(686.0), &foot].concat();
    let of = |place: &str| {
        let raised = "utmost) Tj /R 7 Tf 4 Ts (1) Tj";
        let bytes = file(&[program(&lines).replacen("utmost) Tj", raised, 1) + "\n" + RULE], "");
        let own = format!("{:<42}", format!("/S /GoTo /D ({place})"));
        let file = String::from_utf8(bytes).unwrap();
        let old = "/S /URI /URI (https://example.org/)";
        assert!(file.contains(old));
        let file = file.replace(old, own.get(..old.len()).unwrap());
        read(file.into_bytes(), "test.pdf", Structure::Layout).unwrap().text()
    };
    for place in ["cite.rhine", "section.1"] {
        assert!(of(place).contains("As utmost¹\n"), "{}", of(place));
    }
    assert!(of("Hfootnote.1").contains("As utmost[^1]\n"), "{}", of("Hfootnote.1"));
}

/// A title with thanks to someone, and notes with numbers.
#[test]
fn labels_of_notes_differ() {
    let foot = [note(100.0, 9.0, "*", FIRST), note(89.0, 9.0, "1", REST)].concat();
    let page = page("1", &foot, RULE);
    let found =
        text(&[page.replace(" the assembly", " it) Tj /R 7 Tf 4 Ts (*) Tj 0 Ts /R 12 Tf (")]);
    assert!(found.contains("\n[^2]: The minutes") && found.contains("\n[^1]: Nobody"), "{found}");
}
