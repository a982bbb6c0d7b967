//! PDFs of documents made by hand: standards, text, notes, tables, links, hostile input.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{
    Line, Maker, Set, boxes, dense, holds, ids, laid_out, look, objects, tags, typeset,
};
use vulgate::model::{
    Alignment, Arg, Block, CodeClass, CodeKind, Content, Document, HtmlCell, ListItem, Role,
    Severity,
};
use vulgate::typesetting::layout::Columns;
use vulgate::typesetting::{Kind, Layout, Progress};

fn strong() -> CodeClass {
    CodeClass::Strong
}

/// A document with one of everything.
fn everything() -> Document {
    let mut m = Maker::titled("Open doors for every language");
    m.field(
        "subtitle",
        Role::Metadata,
        "How the institutions can answer in the words of the question",
    );
    m.field(
        "description",
        Role::Metadata,
        "A short paper with one of everything that a paper holds.",
    );
    m.field("keywords", Role::Metadata, "languages, access, typesetting");
    m.meta.fields.push(("author".into(), "Society of Patient Readers".into()));
    m.meta.fields.push(("version".into(), "2.1".into()));
    m.heading(1, "Open doors for every language");
    m.par(
        Line::from("The paper begins with ")
            .span(strong(), "strong words")
            .text(", goes on with ")
            .span(CodeClass::Emphasis, "emphasis")
            .text(" and ")
            .span(CodeClass::Strikethrough, "second thoughts")
            .text(", cites ")
            .span(CodeClass::Link("https://example.org/a_b?c=d".into()), "a source")
            .text(", writes to ")
            .span(CodeClass::Link("mailto:a@example.org".into()), "a@example.org")
            .text(" and points to ")
            .span(CodeClass::Link("#where-it-fails".into()), "the second part")
            .text(".")
            .note("one")
            .text(" It types #hash *x* $x$ @ref <lab> \\n //comment and ")
            .alone(CodeClass::CodeSpan("let x = #1;".into()))
            .text(" as they are."),
    );
    m.heading(2, Line::from("What the law says").note("two"));
    let nested = ListItem {
        task: None,
        blocks: vec![m.par_block("An item with items"), {
            let items = vec![m.item("inner one"), m.item("inner two")];
            Block::List { start: None, tight: true, items }
        }],
    };
    let items = vec![m.item("First thing to say"), nested, m.item("Last thing to say")];
    m.blocks.push(Block::List { start: None, tight: true, items });
    let items = vec![m.item("Seventh point"), m.item("Eighth point")];
    m.blocks.push(Block::List { start: Some(7), tight: false, items });
    let mut items = vec![m.item("Ask the question"), m.item("Wait for the answer")];
    items[0].task = Some(true);
    items[1].task = Some(false);
    m.blocks.push(Block::List { start: None, tight: true, items });
    m.heading(2, "Where it fails");
    let quote =
        vec![m.par_block("By the time I could read it, it was over."), m.par_block("So it goes.")];
    m.blocks.push(Block::Quote { blocks: quote });
    m.table(
        &["Measure", "By when", "Target"],
        &[
            &["All papers in all languages", "1 January 2027", "100%"],
            &["Plain summaries", "", "95%"],
        ],
        vec![Alignment::Left, Alignment::Center, Alignment::Right],
    );
    m.blocks.push(Block::Code {
        info: "toml".into(),
        text: "[pdf]\n\tpaper = \"a4\"\n".into(),
        line: 9,
    });
    m.blocks.push(Block::Rule);
    m.heading(3, "Finer points");
    let html = |name: &str| CodeClass::Html(name.into());
    m.par(
        Line::from("Water is H")
            .span(html("sub"), "2")
            .text("O, area is m")
            .span(html("sup"), "2")
            .text(", press ")
            .span(html("kbd"), "Enter")
            .text(", see ")
            .span(html("mark"), "this")
            .text(" and ")
            .span(html("u"), "that")
            .text(", ")
            .span(html("blink"), "unblinking")
            .text(".")
            .alone(CodeClass::HardBreak)
            .text("A new line, and the first note again.")
            .note("one"),
    );
    let alt = m.unit(Role::AltText, Content::text("A small blue square"));
    m.par(Line::default().image("square.svg", alt));
    let alt = m.unit(Role::AltText, Content::text("A picture that is not there"));
    m.par(Line::from("Before ").image("gone.png", alt).text(" after."));
    let cell = m.unit(Role::Html, Content::text("Text in a block of HTML."));
    m.blocks.push(Block::Html { units: vec![cell] });
    m.note("one", Line::from("The first note, with ").span(CodeClass::Emphasis, "style").text("."));
    let two =
        vec![m.par_block("The second note has two paragraphs."), m.par_block("This is the other.")];
    m.blocks.push(Block::Footnote { label: "two".into(), blocks: two });
    m.note("three", "A note to which nothing refers.");
    m.finish()
}

const SQUARE: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60'><rect width='60' height='60' fill='#003399'/></svg>";

fn square(name: &str) -> Option<Vec<u8>> {
    (name == "square.svg").then(|| SQUARE.to_vec())
}

#[test]
fn one_of_everything() {
    let document = everything();
    let (typeset, text) = look("everything", &document, &Set { assets: &square, ..Set::default() });
    assert_eq!(ids(&typeset), ["typesetting-image-missing"]);
    let Some(text) = text else { return };
    for unit in &document.units {
        if unit.role == Role::AltText && unit.content.plain().contains("square") {
            continue;
        }
        for piece in unit.content.texts() {
            holds(&text, &[piece]);
        }
    }
    holds(&text, &["Published by Society of Patient Readers", "Date 2026-03-16", "Version 2.1"]);
    holds(&text, &["Contents", "Page 1 of 2", "#hash *x* $x$ @ref <lab> \\n //comment"]);
    holds(&text, &["let x = #1;", "7. Seventh point", "paper = \"a4\""]);
    // Once in the title, once in the running head; not again as a heading.
    assert_eq!(dense(&text).matches(&dense("Open doors for every language")).count(), 2);
}

/// Numbers of lines stand in the margin of whatever has lines, and cost no standard.
#[test]
fn one_of_everything_as_a_draft() {
    let document = everything();
    for columns in [Columns::One, Columns::Two] {
        let layout = Layout { columns, ..Layout::default() };
        let progress = Progress { outdated: 2, unreviewed: 7, reviewed: 1 };
        let kind = Kind::Draft(progress);
        let set = Set { assets: &square, layout, untranslated: 3, kind, ..Set::default() };
        let (typeset, text) = look(&format!("draft-{columns:?}"), &document, &set);
        assert_eq!(ids(&typeset), ["typesetting-image-missing"]);
        let Some(text) = text else { return };
        holds(&text, &["2 sentences are outdated", "7 sentences are not reviewed", "DRAFT"]);
        holds(&text, &["The second note has two paragraphs."]);
        if columns == Columns::One {
            let lines = laid_out(&typeset).expect("the tool is there");
            let line = lines.lines().find(|line| line.contains("The paper begins")).unwrap();
            assert_eq!(line.split_whitespace().next(), Some("1"), "{line}");
            let row = lines.lines().find(|line| line.contains("All papers in all")).unwrap();
            let number: usize = row.split_whitespace().next().unwrap().parse().expect("a number");
            assert!(number > 5, "{row}");
        }
    }
}

#[test]
fn emphasis_behind_an_image_is_its_caption_below_it() {
    let mut m = Maker::titled("Pictures");
    let alt = m.unit(Role::AltText, Content::text("A small blue square"));
    let line = Line::default().image("square.svg", alt).text(" ");
    m.par(line.span(CodeClass::Emphasis, "What it shows"));
    let (typeset, _) = look("caption", &m.finish(), &Set { assets: &square, ..Set::default() });
    let Some(text) = laid_out(&typeset) else { return };
    let line = text.lines().find(|line| line.contains("What it shows")).expect("the caption");
    // In the middle, as the image is; in a line with it, it would stand at the margin.
    assert!(line.len() - line.trim_start().len() > 12, "{text}");
}

/// Of a picture that stands alone its title is the caption; a table may have one above it. The tags
/// say so.
#[test]
fn captions_are_tagged_with_what_they_are_about() {
    let mut m = Maker::titled("Pictures");
    let alt = m.unit(Role::AltText, Content::text("A small blue square"));
    let title = m.unit(Role::LinkTitle, Content::text("What it shows"));
    m.par(Line::default().image_of("square.svg", &[alt, title]));
    let caption = vec![m.unit(Role::Caption, Content::text("What it counts"))];
    let head = |units| HtmlCell { header: true, columns: 1, rows: 1, units };
    let mut cell = |text| m.unit(Role::Html, Content::text(text));
    let (a, b) = (cell("Head"), cell("Cell"));
    let rows = vec![vec![head(vec![a])], vec![HtmlCell { header: false, ..head(vec![b]) }]];
    m.blocks.push(Block::HtmlTable { caption, rows });
    let (typeset, text) = look("captions", &m.finish(), &Set { assets: &square, ..Set::default() });
    let (Some(text), Some(tags)) = (text, tags(&typeset)) else { return };
    assert!(text.contains("What it shows") && text.contains("What it counts"), "{text}");
    assert!(tags.contains(r#"Div Caption P (block) "What it shows" Figure"#), "{tags}");
    let table = tags.split_once("Table (block)").expect("a table").1;
    let (caption, head) = table.split_once("THead").expect("a head");
    assert!(caption.contains(r#"Caption P (block) "What it counts""#) && head.contains("Head"));
}

#[test]
fn the_same_edition_gives_the_same_bytes() {
    let document = everything();
    let set = || Set { assets: &square, untranslated: 2, ..Set::default() };
    assert_eq!(typeset(&document, &set()).pdf, typeset(&document, &set()).pdf);
}

#[test]
fn untranslated_passages_are_marked_and_a_draft_says_so() {
    let mut m = Maker::titled("Titel");
    m.par("First sentence. Second sentence. A third one.");
    let document = m.finish();
    let english = CodeClass::Untranslated("en".into());
    let target = Line::from("Erster Satz. ").span(english.clone(), "Second sentence.");
    let target = target.text(" ").span(english, "A third one.").0;
    let set = Set { lang: "de", untranslated: 1, targets: vec![(1, target)], ..Set::default() };
    let (typeset, text) = look("draft", &document, &set);
    assert!(typeset.findings.is_empty());
    let Some(text) = text else { return };
    holds(
        &text,
        &[
            "DRAFT",
            "1 sentences appear in English.",
            "Erster Satz.",
            "Second sentence. A third one.",
        ],
    );
    let Some(objects) = objects(&typeset) else { return };
    assert_eq!(objects.matches("  /Alt (Not yet translated)").count(), 1);
    assert_eq!(objects.matches("  /Lang (de)").count(), 1);
    assert_eq!(objects.matches("/Lang(en)").count(), 1);
}

#[test]
fn a_locked_text_is_of_its_own_language_and_no_draft() {
    let mut m = Maker::titled("Titel");
    m.par("Water is not a commercial product.");
    let mut document = m.finish();
    document.units[1].instructions.locked = true;
    let (typeset, text) = look("locked", &document, &Set { lang: "de", ..Set::default() });
    assert!(typeset.findings.is_empty());
    let Some(text) = text else { return };
    holds(&text, &["Water is not a commercial product."]);
    assert!(!text.contains("DRAFT"), "{text}");
    let Some(objects) = objects(&typeset) else { return };
    assert!(!objects.contains("(Not yet translated)"));
    assert_eq!(objects.matches("/Lang(en)").count() + objects.matches("/Lang (en)").count(), 1);
}

#[test]
fn every_official_language_and_some_others() {
    for lang in [
        "bg",
        "el",
        "ga",
        "mt",
        "de-AT",
        "pt-PT",
        "sr-Latn-RS",
        "es-419",
        "tlh",
        "ar",
        "zh-Hant-TW",
    ] {
        let mut m = Maker::titled("Title");
        m.heading(1, "Part");
        m.par("Text of the part, long enough to be broken into more than one line of the page on which it stands.");
        look(&format!("lang-{lang}"), &m.finish(), &Set { lang, ..Set::default() });
    }
}

#[test]
fn an_empty_document_is_a_page_with_its_name() {
    let (typeset, text) = look("empty", &Maker::default().finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-title", "typesetting-date"]);
    if let Some(text) = text {
        holds(&text, &["brief"]);
    }
}

#[test]
fn a_date_that_is_none_is_told_and_shown_as_it_is_written() {
    let dated = |date: &str| {
        let mut m = Maker::titled("Title");
        m.meta.fields[1].1 = date.into();
        m.par("Text.");
        m.finish()
    };
    for date in ["2026-13-45", "2026-02-30", "16.3.2026", "2026-03-16-17", "2026-03-16 or so"] {
        let (typeset, text) = look("no-date", &dated(date), &Set::default());
        assert_eq!(ids(&typeset), ["typesetting-date-invalid"], "{date}");
        assert_eq!(typeset.findings[0].severity, Severity::Warning);
        assert_eq!(typeset.findings[0].place.path, "briefs/brief.md");
        assert!(typeset.findings[0].message.args.contains(&("date", Arg::Text(date.into()))));
        if let Some(text) = text {
            holds(&text, &[date]);
        }
        let Some(objects) = objects(&typeset) else { continue };
        assert!(objects.contains("D:19700101000000Z"), "{date}");
    }
    for date in
        ["2026-03-16", "2026-03-16T10:30:00Z", "2026-03-16 10:30:00 +0100", "2026-03-16T10:30"]
    {
        let (typeset, text) = look("date", &dated(date), &Set::default());
        assert!(typeset.findings.is_empty(), "{date}: {:?}", typeset.findings);
        if let Some(text) = text {
            holds(&text, &["Date 2026-03-16"]);
        }
        let Some(objects) = objects(&typeset) else { continue };
        assert!(objects.contains("D:20260316000000Z"), "{date}");
    }
}

#[test]
fn heading_levels_that_skip_are_mended_because_pdf_ua_forbids_gaps() {
    let mut m = Maker::titled("Title");
    m.heading(3, "Deep");
    m.heading(6, "Deeper");
    m.heading(2, "Shallow");
    m.heading(1, "Shallowest");
    m.heading(4, "");
    let (typeset, _) = look("skips", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-heading-skip"; 3]);
    assert_eq!(typeset.findings[0].place.line, Some(2));
}

#[test]
fn notes_wherever_they_are_referred_to() {
    let mut m = Maker::titled("Notes");
    m.heading(2, Line::from("A heading").note("h"));
    m.heading(2, Line::from("Another heading").note("h").note("nowhere"));
    m.heading(2, "A third");
    let header = m.unit(Role::TableHeader, Line::from("Head").note("t").0);
    let cell = m.unit(Role::TableCell, Line::from("Cell").note("t").note("c").0);
    let mut rows = vec![vec![Some(cell)]];
    for row in 0..80 {
        rows.push(m.cells(Role::TableCell, &[&format!("Row {row}")]));
    }
    m.blocks.push(Block::Table { alignments: vec![], header: vec![Some(header)], rows });
    let quote = vec![m.par_block(Line::from("Quoted").note("Q"))];
    m.blocks.push(Block::Quote { blocks: quote });
    m.note("h", "Note of a heading.");
    m.note("t", "Note of a table.");
    m.note(
        "c",
        Line::from("Note of a cell, with a note").note("inner").text(" and itself").note("c"),
    );
    m.note("q", "Note of a quotation, whose label is written in another case.");
    m.note("inner", Line::from("A note in a note, which refers back").note("c"));
    m.note("inner", "A second definition of a label.");
    let (typeset, text) = look("notes", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-note-undefined"]);
    let Some(text) = text else { return };
    let notes =
        ["Note of a heading.", "Note of a table.", "Note of a cell,", "Note of a quotation,"];
    for note in notes.into_iter().chain(["A note in a note,", "A second definition of a label."]) {
        assert_eq!(dense(&text).matches(&dense(note)).count(), 1, "{note}\n{text}");
    }
}

#[test]
fn code_stands_in_the_line_wherever_it_is() {
    let mut m = Maker::titled("Code");
    let code = |place: &str| {
        let line = Line::from(format!("{place} a ").as_str());
        line.alone(CodeClass::CodeSpan("b_b".into())).text(" c")
    };
    m.heading(2, code("heading"));
    m.par(code("paragraph").note("one"));
    for (tight, place) in [(true, "tight"), (false, "loose")] {
        let items = vec![m.item(code(place)), m.item("another")];
        m.blocks.push(Block::List { start: None, tight, items });
    }
    let items = vec![m.item(code("number")), m.item("another")];
    m.blocks.push(Block::List { start: Some(1), tight: true, items });
    let mut items = vec![m.item(code("task")), m.item("another")];
    items[0].task = Some(true);
    m.blocks.push(Block::List { start: None, tight: true, items });
    let quote = vec![m.par_block(code("quotation"))];
    m.blocks.push(Block::Quote { blocks: quote });
    let header = vec![Some(m.unit(Role::TableHeader, code("head").0))];
    let rows = vec![vec![Some(m.unit(Role::TableCell, code("cell").0))]];
    m.blocks.push(Block::Table { alignments: vec![], header, rows });
    m.note("one", code("note"));
    m.note("two", code("end"));
    let (typeset, _) = look("code", &m.finish(), &Set::default());
    assert!(typeset.findings.is_empty(), "{:?}", typeset.findings);
    let Some(text) = laid_out(&typeset) else { return };
    let lines: Vec<String> =
        text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for place in [
        "heading",
        "paragraph",
        "tight",
        "loose",
        "number",
        "task",
        "quotation",
        "head",
        "cell",
        "note",
        "end",
    ] {
        let wanted = format!("{place} a b_b c");
        assert!(lines.iter().any(|line| line.contains(&wanted)), "{wanted}\n{text}");
    }
}

#[test]
fn text_struck_out_has_no_line_under_it_because_pdf_ua_forbids_both() {
    use CodeKind::{Close, Open};
    let english = || CodeClass::Untranslated("en".into());
    let link = || CodeClass::Link("https://example.org".into());
    let under = || CodeClass::Html("u".into());
    let strike = || CodeClass::Strikethrough;
    let anchor = || CodeClass::Link("#part".into());
    let mut m = Maker::titled("Title");
    m.heading(2, "Part");
    for other in [english, link, under, anchor] {
        for (outer, inner) in [(strike(), other()), (other(), strike())] {
            let line = Line::from("Before ").code(Open, 1, outer.clone()).text("around ");
            let line = line.code(Open, 2, inner.clone()).text("old").code(Close, 2, inner);
            let line = line.text(" words").code(Close, 1, outer);
            m.par(line.span(strike(), " after").text("."));
        }
    }
    m.par(Line::default().code(Open, 1, strike()).text("x").note("one").code(Close, 1, strike()));
    let all = [english(), strike(), link(), strong()];
    let line = all
        .iter()
        .zip(1..)
        .fold(Line::default(), |line, (class, id)| line.code(Open, id, class.clone()).text("x "));
    m.par(line);
    let note = Line::from("A note ").span(link(), "with a link").text(" and ");
    m.note("one", note.span(strike(), "second thoughts"));
    let (typeset, text) = look("struck", &m.finish(), &Set::default());
    assert!(typeset.findings.is_empty(), "{:?}", typeset.findings);
    if let Some(text) = text {
        assert_eq!(dense(&text).matches("aroundoldwords").count(), 8, "{text}");
    }
}

#[test]
fn only_safe_links_are_links() {
    let mut m = Maker::titled("Links");
    let link = |to: &str| CodeClass::Link(to.into());
    for to in ["javascript:alert(1)", "file:///etc/passwd", "other.md", "#none", "", "https://"] {
        m.par(Line::from("A ").span(link(to), "plain text").text("."));
    }
    m.par(Line::from("A ").span(link("HTTPS://EXAMPLE.ORG/ü ö"), "link").text("."));
    for length in [2_100, 9_000] {
        let long = format!("https://example.org/{}", "b".repeat(length));
        m.par(Line::from("A ").span(link(&long), "long one").text("."));
    }
    let document = m.finish();
    let (typeset, _) = look("links", &document, &Set::default());
    let lost = "typesetting-link";
    let long = "typesetting-link-long";
    assert_eq!(ids(&typeset), [lost, lost, lost, "typesetting-anchor", lost, long]);
    for bad in [b"javascript".as_slice(), b"etc/passwd"] {
        assert!(!typeset.pdf.windows(bad.len()).any(|window| window == bad));
    }
}

/// Elements of HTML with an id are places to which links lead.
#[test]
fn links_lead_to_places_in_the_text() {
    let mut m = Maker::titled("Places");
    let link = |to: &str| CodeClass::Link(to.into());
    m.par(
        Line::from("See ").span(link("#here"), "here").text(" and ").span(link("#aims"), "there"),
    );
    m.par("Here.");
    m.heading(2, "Means");
    m.anchors = [("here", 2), ("also", 2), ("aims", 3)].map(|(name, at)| (name.into(), at)).into();
    let (typeset, _) = look("places", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), [""; 0]);
    let Some(objects) = objects(&typeset) else { return };
    assert_eq!(objects.matches("/Subtype /Link").count(), 2);
}

#[test]
fn codes_that_cross_double_or_dangle_lose_no_text() {
    use CodeKind::{Close, Open};
    let mut m = Maker::titled("Codes");
    m.par(
        Line::from("a ")
            .code(Open, 1, strong())
            .text("b ")
            .code(Open, 2, CodeClass::Emphasis)
            .text("c ")
            .code(Close, 1, strong())
            .text("d ")
            .code(Close, 2, CodeClass::Emphasis)
            .code(Close, 9, strong())
            .text("e ")
            .code(Open, 3, strong())
            .text("f"),
    );
    let mut deep = Line::default();
    for id in 1..300 {
        deep = deep.code(Open, id, strong()).text("x");
    }
    m.par(deep);
    let (typeset, text) = look("codes", &m.finish(), &Set::default());
    assert!(typeset.findings.is_empty());
    if let Some(text) = text {
        holds(&text, &["a b c d e f", &"x".repeat(299)]);
    }
}

#[test]
fn letters_that_no_font_has_are_told_and_cost_no_standard() {
    let mut m = Maker::titled("Letters 😀 \u{7}");
    m.heading(2, "Emoji 😀 in a heading");
    m.par("Boxes ☐ ☑ ✓ ✗, family 👩‍👩‍👧, flag 🇪🇺, private \u{E123}, null \u{0}, bom \u{FEFF}, x\u{301}\u{302}.");
    m.par("עברית and العربية and 中文 and हिन्दी stand in the line.");
    m.par(Line::from("Code ").alone(CodeClass::CodeSpan("a 😀 b".into())));
    m.blocks.push(Block::Code { info: String::new(), text: "x = '😀'\u{1}\n".into(), line: 9 });
    m.heading(2, "😀");
    let (typeset, text) = look("letters", &m.finish(), &Set::default());
    assert!(ids(&typeset).contains(&"typesetting-glyph"));
    assert!(ids(&typeset).contains(&"typesetting-control"));
    if let Some(text) = text {
        holds(&text, &["Boxes", "and", "stand in the line."]);
    }
}

/// A letter with a mark is a box where no font that is tried has both, as a letter that no font has is.
#[test]
fn letters_with_rare_marks_are_told_and_cost_no_standard() {
    let mut m = Maker::titled("Signs");
    m.par("Ticks ✓\u{20DD} and ☑\u{1AB0}.");
    m.par("Keycap 1\u{FE0F}\u{20E3}, y\u{1AB0}, a\u{20DD}, x\u{1DC8} and z\u{489}.");
    m.heading(2, "Press a\u{20DD}");
    m.par(Line::from("Code ").alone(CodeClass::CodeSpan("b\u{20DD}".into())));
    let (typeset, _) = look("marks", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-glyph"; 4]);
    let lines: Vec<_> = typeset.findings.iter().map(|it| it.place.line).collect();
    assert_eq!(lines, [2, 3, 4, 5].map(Some));
    // Fonts have the letter: it is the mark that none has.
    assert_eq!(typeset.findings[2].message.text_arg("characters"), Some("\u{20DD} (U+20DD)"));
}

#[test]
fn letters_of_a_translation_alone_are_told_as_such() {
    let mut m = Maker::titled("Ducks");
    m.par("One 😀 here.");
    let targets = vec![(1, Content::text("Eine 🦆 und ein 😀."))];
    let typeset = typeset(&m.finish(), &Set { lang: "de", targets, ..Set::default() });
    assert_eq!(ids(&typeset), ["typesetting-glyph-target", "typesetting-glyph"]);
    let message = &typeset.findings[0].message;
    assert_eq!(message.text_arg("lang"), Some("de"));
    assert_eq!(message.text_arg("characters"), Some("🦆 (U+1F986)"));
}

/// Lines break after no opening bracket and before no stop (UAX 14, LB13 and LB14): within a run of
/// them only where we say so.
#[test]
fn runs_of_points_and_brackets_stay_on_the_page() {
    let mut m = Maker::titled("Runs");
    let runs = [".".repeat(300), "(".repeat(150) + &")".repeat(150), "!?…".repeat(100)];
    for run in &runs {
        m.par(format!("Before {run} after"));
        m.par(Line::default().alone(CodeClass::CodeSpan(run.clone())));
        m.table(&["Run", "Other"], &[&[run.as_str(), "x"]], vec![]);
    }
    let (typeset, text) = look("runs", &m.finish(), &Set::default());
    let (Some(text), Some(words)) = (text, boxes(&typeset)) else { return };
    for word in words {
        assert!(word.edges[2] < 595.0 - 50.0, "{} at {:?}", word.word, word.edges);
    }
    for run in &runs {
        assert_eq!(dense(&text).matches(run.as_str()).count(), 3, "{text}");
    }
}

#[test]
fn long_words_and_wide_tables_stay_on_the_page() {
    let mut m = Maker::titled("Width");
    let word = "abcdefghij".repeat(1000);
    m.par(word.as_str());
    m.par(Line::default().alone(CodeClass::CodeSpan("0123456789".repeat(40))));
    m.blocks.push(Block::Code { info: String::new(), text: "y".repeat(3000), line: 9 });
    let columns: Vec<String> = (1..=500).map(|n| format!("c{n}")).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    m.table(&columns, &[&columns, &["short row"]], vec![]);
    m.table(&["Long"], &[&[word.as_str()], &["after"]], vec![]);
    let (typeset, text) = look("width", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-table-wide"]);
    // The first text of the table is the fourth, and `m` begins each on a line of its own.
    assert_eq!(typeset.findings[0].place.line, Some(4));
    if let Some(text) = text {
        holds(&text, &["c499", "c500", "short row", "after"]);
        assert!(dense(&text).matches("abcdefghij").count() >= 1500);
    }
}

#[test]
fn deep_nesting_is_flattened_not_fatal() {
    let mut m = Maker::titled("Depth");
    let mut block = m.par_block("The innermost text.");
    for level in 0..200 {
        let beside = m.par_block(format!("Level {level}"));
        let blocks = vec![beside, block];
        block = if level % 2 == 0 {
            Block::Quote { blocks }
        } else {
            let items = vec![ListItem { task: None, blocks }];
            Block::List { start: Some(1), tight: false, items }
        };
    }
    m.blocks.push(block);
    let (typeset, text) = look("depth", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-depth"]);
    assert!(typeset.findings[0].place.line.is_some());
    if let Some(text) = text {
        holds(&text, &["The innermost text.", "Level 0", "Level 199"]);
    }
}

#[test]
fn broken_images_are_told_and_their_text_is_set() {
    let files = |name: &str| match name {
        "text.png" => Some(b"no image".to_vec()),
        "cut.png" => Some(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0".to_vec()),
        "vast.png" => Some(
            [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0xFF; 8], &[8, 2, 0, 0, 0]].concat(),
        ),
        "bad.svg" => Some(b"<svg><g></svg>".to_vec()),
        "square.svg" => Some(SQUARE.to_vec()),
        _ => None,
    };
    let mut m = Maker::titled("Images");
    for name in ["text.png", "cut.png", "vast.png", "bad.svg", "none.jpg", "../../etc/passwd"] {
        let alt = m.unit(Role::AltText, Content::text(format!("Text for {name}")));
        m.par(Line::default().image(name, alt));
    }
    m.par(Line::default().alone(CodeClass::Image("square.svg".into())));
    m.par(Line::from("In line ").alone(CodeClass::Image("square.svg".into())));
    let (typeset, text) = look("images", &m.finish(), &Set { assets: &files, ..Set::default() });
    assert_eq!(
        ids(&typeset),
        [
            "typesetting-image-unknown",
            "typesetting-image-broken",
            "typesetting-image-too-large",
            "typesetting-image-broken",
            "typesetting-image-missing",
            "typesetting-image-missing",
            "typesetting-image-no-alt",
            "typesetting-image-no-alt",
        ]
    );
    if let Some(text) = text {
        holds(&text, &["Text for text.png", "Text for vast.png", "Text for ../../etc/passwd"]);
    }
}

#[test]
fn a_document_that_brings_its_own_contents_gets_no_second_one() {
    let mut m = Maker::titled("Contents");
    let parts = ["One", "Two", "Three"];
    let items = parts.map(|part| {
        m.item(Line::default().span(CodeClass::Link(format!("#{}", part.to_lowercase())), part))
    });
    m.blocks.push(Block::List { start: None, tight: true, items: items.into() });
    parts.iter().for_each(|part| m.heading(2, *part));
    let (typeset, text) = look("contents", &m.finish(), &Set::default());
    assert!(typeset.findings.is_empty());
    if let Some(text) = text {
        assert_eq!(text.matches("Contents").count(), 1, "{text}");
    }
}

#[test]
fn hundreds_of_notes() {
    let mut m = Maker::titled("Notes");
    for paragraph in 0..15 {
        let line = (0..20).fold(Line::from("Text"), |line, note| {
            line.text(" and more").note(&format!("{paragraph}-{note}"))
        });
        m.par(line);
    }
    for paragraph in 0..15 {
        for note in 0..20 {
            m.note(&format!("{paragraph}-{note}"), format!("Note {note} of {paragraph}."));
        }
    }
    let (typeset, text) = look("hundreds", &m.finish(), &Set::default());
    assert!(typeset.findings.is_empty());
    if let Some(text) = text {
        holds(&text, &["Note 19 of 14.", "Note 0 of 0."]);
    }
}

#[test]
fn a_rule_above_the_notes_of_a_page_is_no_artefact_around_them() {
    // An artefact that ends a page stays open until the next one, and PDF/UA forbids the links
    // of notes in it. So the rule is tried at every height near the foot.
    for lines in 26..40 {
        let mut m = Maker::titled("Rules");
        m.par(Line::from("Text").note("one"));
        for line in 0..lines {
            m.par(format!("Line {line}"));
        }
        m.blocks.push(Block::Rule);
        m.par("After.");
        m.note("one", "The note.");
        let typeset = typeset(&m.finish(), &Set::default());
        let found = ids(&typeset);
        assert!(found.is_empty(), "{lines}: {found:?}");
    }
}

#[test]
fn tables_of_html_with_cells_that_span() {
    let mut m = Maker::titled("Spans");
    let mut cell = |header, columns, rows, texts: &[&str]| {
        let units = texts.iter().map(|text| m.unit(Role::Html, Content::text(*text))).collect();
        HtmlCell { header, columns, rows, units }
    };
    let rows = vec![
        vec![cell(true, 1, 2, &["Measure"]), cell(true, 2, 1, &["Methods"])],
        vec![cell(true, 1, 1, &["By hand"]), cell(true, 1, 1, &["By machine"])],
        vec![
            cell(true, 1, 3, &["Delay"]),
            cell(false, 1, 1, &["One", "Two"]),
            cell(false, 1, 1, &[]),
        ],
        vec![cell(false, 2, 9, &["Wide"])],
    ];
    let wide = vec![(0..30).map(|_| cell(false, 1, 1, &["x"])).collect()];
    m.blocks.push(Block::HtmlTable { caption: vec![], rows });
    m.blocks.push(Block::HtmlTable { caption: vec![], rows: wide });
    m.blocks.push(Block::HtmlTable { caption: vec![], rows: vec![vec![]] });
    let (typeset, text) = look("spans", &m.finish(), &Set::default());
    assert_eq!(ids(&typeset), ["typesetting-table-wide"]);
    if let Some(text) = text {
        holds(
            &text,
            &["Measure", "Methods", "By hand", "By machine", "Delay", "One", "Two", "Wide"],
        );
    }
}
