//! What stays together where a page ends.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{Line, Maker, Set, depth, laid_out, typeset};

/// A heading, its text and the notes of it are moved over the end of a page line by line.
#[test]
fn no_page_ends_with_a_heading_because_of_a_note() {
    let long = "A sentence that is followed by others of about the same length. ".repeat(12);
    for (text, note) in [
        ("We looked at a hundred and twenty texts that were open this year. ", "A note."),
        (
            long.as_str(),
            "A note that is longer than a line. It says what was looked at, when and by \
                         whom, and where all of it can be found by anybody who wants to see it.",
        ),
    ] {
        let mut broken = 0;
        for before in 28..40 {
            let mut m = Maker::titled("Ends of pages");
            m.heading(1, "Ends of pages");
            for number in 0..before {
                m.par(format!("Paragraph number {number}."));
            }
            m.heading(2, "Where it fails");
            m.par(Line::from("First words.").note("one").text(" ").text(text));
            m.note("one", note);
            let document = m.finish();
            let Some(extracted) = laid_out(&typeset(&document, &Set::default())) else { return };
            for page in extracted.split('\u{c}') {
                let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
                let mut lines = page.lines().map(words).filter(|line| !line.is_empty());
                if lines.any(|line| line == "Where it fails") {
                    let next = lines.next().unwrap_or_default();
                    assert!(next.starts_with("First words."), "{before} before: {next}");
                    broken += usize::from(!page.contains("Paragraph number 0"));
                }
            }
        }
        assert!(broken > 0, "the heading comes to the next page, too");
    }
}

/// The room that a heading asks for is no gap.
#[test]
fn text_with_a_note_stands_as_near_to_its_heading_as_other_text() {
    for level in [2, 3] {
        for times in [1, 20] {
            let set = |noted: bool| {
                let mut m = Maker::titled("Gaps");
                m.heading(1, "Gaps");
                m.par("Before.");
                if level == 3 {
                    m.heading(2, "Between");
                }
                m.heading(level, "Whatever");
                let text = "Sentences that follow one another. ".repeat(times);
                let line = Line::from("Firstly. ").text(&text);
                m.par(if noted { line.note("one") } else { line });
                m.note("one", "The note.");
                typeset(&m.finish(), &Set::default())
            };
            let gap = |noted: bool| {
                let typeset = set(noted);
                Some(depth(&typeset, "Firstly.")? - depth(&typeset, "Whatever")?)
            };
            let (Some(with), Some(without)) = (gap(true), gap(false)) else { return };
            assert!((with - without).abs() < 0.1, "{level}, {times}: {with} and {without}");
        }
    }
}
