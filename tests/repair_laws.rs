//! The laws of `vulgate repair`: no word lost, nothing more to do the second time, sound papers
//! left alone, bounded time whatever comes.

#[path = "support/processor.rs"]
mod processor;
mod repair_damage;
mod support;

use proptest::prelude::*;
use repair_damage::{Paper, STYLES, read};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;
use vulgate::model::Role;
use vulgate::repair::language::Detector;
use vulgate::repair::{Kind, Repaired, Suspicions, repair, sure};

fn repaired(text: &str) -> Repaired {
    repair(text, "paper.md", &mut sure)
}

/// Letters in any order: an account of its own beside that of the module.
fn letters(text: &str) -> HashMap<char, i64> {
    let mut counts = HashMap::new();
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        *counts.entry(c).or_default() += 1;
    }
    counts
}

/// The letters that must be there after a repair. The letter `o` is a bullet where an item of a
/// list was made of it, and no letter of a word.
fn expected(text: &str, made: &Repaired) -> HashMap<char, i64> {
    let mut counts = letters(text);
    for done in made.changes.iter().filter(|done| done.applied) {
        if done.change.kind == Kind::Bullet && done.change.dropped.trim() == "o" {
            *counts.entry('o').or_default() -= 1;
        }
    }
    counts.retain(|_, count| *count != 0);
    counts
}

/// Pieces of damaged texts that meet in every combination.
const PIECES: &[&str] = &[
    "a",
    "Word",
    "the ",
    "of ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\u{c}",
    "\n\u{c}",
    "Head   3\n\u{c}",
    "Aims . . . . . 3\n",
    "   a    b",
    "¹",
    "¹ Note",
    "²",
    "1 ",
    "1\n",
    "1. ",
    "12",
    "- 3 -",
    "Page 3 of 12",
    "[1]",
    "[1] Text",
    "[^1]",
    "[^1]: ",
    "*",
    "**",
    "* ",
    "*Note",
    "†",
    "• ",
    "•\n",
    "– ",
    "o ",
    "\u{f0b7} ",
    "-\n",
    "\u{ad}",
    "ﬁ",
    "# ",
    "---\n",
    "-----",
    "<!-- image -->",
    "<sup>1</sup>",
    "](#)",
    "[",
    "[x](#)",
    "[](y)",
    "(",
    ")",
    ", ",
    ". ",
    "September 2025",
    "TITLE\n",
    "| a |",
    "```\n",
    "> ",
    "    ",
    "Ž",
    "ß",
    "\u{feff}",
    "1.2 Title",
    "law1",
    "law1) and",
    "law(1)",
    "(1) Note",
    "1) Note",
    "¹⁾ ",
    "<sup>a</sup>",
    "<sup>a</sup> Note",
    "Notes\n\n",
    "\n12\n",
    "\nHead of page\n",
    "that is as long as a line of a page with words in it, and it ends here so.\n",
    "The line that begins below it is nearly as long as the one above and has to\nEnd.\n",
    "  Indented line that is as long as any other line of the page and that goes on\n",
    "3. May 2026",
    "# Title\n\n",
    "EU2",
    "{3}----------------",
    "long enough to be prose of its own and not a heading ",
];

fn damaged() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Marks that emphasise nothing hid that a line begins as a list.
#[test]
fn damage_that_a_repair_brings_to_light_is_repaired_at_once() {
    let beside_a_mark = "¹<sup>1</sup>September 2025[](y)1 \n\n¹•\n\n¹ Notea";
    for text in ["a[^1][^1]\n**¹1\n*", "a[^1]\n**1\n-\n", beside_a_mark] {
        let all = repair(text, "paper.md", &mut |_| true);
        let again = repair(&all.text, "paper.md", &mut |_| true);
        assert_eq!(again.text, all.text);
    }
}

/// Found by chance.
#[test]
fn a_letter_that_is_a_bullet_is_no_letter_lost() {
    let text = ":\no ¹Notes\n\no ¹";
    let made = repaired(text);
    assert_eq!(made.text.matches("- ¹").count(), 2, "{}", made.text);
    assert_eq!(expected(text, &made), letters(&made.text));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn repairing_twice_is_repairing_once(text in damaged()) {
        let once = repaired(&text);
        let twice = repaired(&once.text);
        prop_assert_eq!(&twice.text, &once.text);
        prop_assert_eq!(twice.applied(), 0);
        let all = repair(&text, "paper.md", &mut |_| true);
        let again = repair(&all.text, "paper.md", &mut |_| true);
        prop_assert_eq!(&again.text, &all.text);
    }

    /// Only page furniture and addresses may go; keys of the front matter may come.
    #[test]
    fn no_letter_is_lost(text in damaged()) {
        let made = repaired(&text);
        let furniture =
            [Kind::RunningHead, Kind::PageNumber, Kind::Contents, Kind::Placeholder, Kind::Link];
        let changed = |kinds: &[Kind]| {
            made.changes.iter().any(|done| done.applied && kinds.contains(&done.change.kind))
        };
        if !changed(&furniture) && !changed(&[Kind::Title, Kind::Note, Kind::Ligature]) {
            prop_assert_eq!(expected(&text, &made), letters(&made.text));
        }
        if !changed(&furniture) {
            let apart = |text: &str| text.replace("sup>", ">").nfkc().collect::<String>();
            let found = letters(&apart(&made.text));
            for (c, count) in expected(&apart(&text), &made) {
                prop_assert!(found.get(&c).copied().unwrap_or(0) >= count, "{}", c);
            }
        }
    }

    #[test]
    fn nothing_wanted_is_nothing_changed(text in damaged()) {
        let made = repair(&text, "paper.md", &mut |_| false);
        prop_assert_eq!(made.text, text);
    }
}

fn markdown(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            markdown(&path, found);
        } else if path.extension().is_some_and(|it| it == "md") {
            found.push(path);
        }
    }
}

#[test]
fn sound_papers_are_left_byte_for_byte() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![root.join("README.md"), root.join("ARCHITECTURE.md")];
    for folder in ["docs", "src/sample", "tests/fixtures/markdown"] {
        markdown(&root.join(folder), &mut found);
    }
    if let Some(shared) = support::shared() {
        markdown(&shared.join("corpora"), &mut found);
    }
    for path in found {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let made = repaired(&text);
        let changes: Vec<_> = made.changes.iter().filter(|done| done.applied).collect();
        assert!(made.text == text && changes.is_empty(), "{}: {changes:?}", path.display());
        assert_eq!(Suspicions::of(&text), Suspicions::default(), "{}", path.display());
    }
}

/// The facts of the one real briefing that is known whole.
#[test]
fn a_real_briefing_is_restored() {
    let Some(shared) = support::shared() else { return };
    let path = shared.join("briefings/eclag-un-cybercrime-convention.md");
    let text = std::fs::read_to_string(path).expect("a text");
    let made = repaired(&text).text;
    assert!(made.starts_with("---\ntitle: ECLAG ADVOCACY BRIEFING\nsubtitle: for the signature"));
    assert!(made.contains("\ndate: September 2025\n---\n"));
    let document = read(&made);
    let count =
        |wanted: fn(Role) -> bool| document.units.iter().filter(|it| wanted(it.role)).count();
    assert_eq!(count(|role| matches!(role, Role::Heading(_))), 10);
    assert_eq!(count(|role| role == Role::Footnote), 8);
    for number in 1..=7 {
        assert_eq!(made.matches(&format!("[^{number}]")).count(), 2, "note {number}");
    }
    assert!(
        made.contains("ECLAG coalition[^a] urges") && made.contains("\n[^a]: The European Child")
    );
    assert!(made.contains("previous international standards[^1], article 14(3)"));
    assert!(made.contains("an existing child;\n- is often indistinguishable"));
    assert!(made.contains("online child sexual abuse, grooming and non-consensual"));
    assert!(made.contains("For the past 2 years, conservative estimates suggest"));
    assert!(made.contains("protect children who have been subjected to"));
    assert!(!made.contains(['¹', '²', '³', '⁴', '⁵', '⁶', '⁷']));
}

/// Its sentences are whole: a segment ends as sentences and items do, or is a title or heading.
#[test]
fn every_sentence_of_a_real_briefing_is_one_segment() {
    let Some(shared) = support::shared() else { return };
    let path = shared.join("briefings/eclag-un-cybercrime-convention.md");
    let text = std::fs::read_to_string(path).expect("a text");
    let project = support::Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    project.write("briefs/b.md", repaired(&text).text);
    let shown = project.run(&["segment", "briefs/b.md"]).expect(0).stdout;
    let plain = |line: &str| {
        let mut made = line.to_owned();
        for (open, close) in [('<', '>'), ('[', ']')] {
            while let Some((from, to)) = made.find(open).zip(made.find(close)) {
                made.replace_range(from..=to, "");
            }
        }
        made
    };
    let segments: Vec<String> =
        shown.lines().map(plain).filter(|line| !line.trim().is_empty()).collect();
    let closed = |line: &&String| {
        line.trim_end_matches(['"', '”', '’', ')']).ends_with(['.', '!', '?', ':', ';'])
    };
    // Title and subtitle, and the ten headings but for the question and the one with a colon.
    let open: Vec<_> = segments.iter().filter(|line| !closed(line)).collect();
    assert_eq!(open.len(), 10, "{open:#?}");
    // The subtitle and the three items that go on with the sentence above them.
    let lower: Vec<_> =
        segments.iter().filter(|line| line.starts_with(char::is_lowercase)).collect();
    assert_eq!(lower.len(), 4, "{lower:#?}");
    assert!(segments.len() >= 120, "{}", segments.len());
}

/// However short the pieces of a sentence are, they become one at once.
#[test]
fn a_sentence_in_many_pieces_is_whole_at_once() {
    let pieces = "to go on with,\n\nand other words,\n\n".repeat(60);
    let begun = "Deﬁnitely.\n\nSomebody began a sentence that would, as it seemed to all,";
    let text = format!("{begun}\n\n{pieces}come to its end.\n");
    for all in [false, true] {
        let run = |text: &str| repair(text, "paper.md", &mut |it| all || sure(it)).text;
        let once = run(&text);
        assert_eq!(once.split("\n\n").count(), 2, "{all}: {once}");
        assert_eq!(run(&once), once);
    }
}

/// Bad input ends soon, and what is not understood is said.
#[test]
fn hostile_texts_end_soon() {
    let line = "word1 and² [3] (so). ".repeat(50_000);
    let marks: String =
        (0..400).map(|number| format!("word{} ", "¹²³".repeat(1 + number % 2))).collect();
    let texts = [
        line,
        marks.clone(),
        "1 a\n\n".repeat(20_000),
        "¹ a\n\n".repeat(5_000) + &"a¹ ".repeat(5_000),
        "(".repeat(200_000),
        "**a ".repeat(20_000),
        "• a\n".repeat(20_000),
        "- 3 -\n\n".repeat(20_000),
        "3\n\n".repeat(20_000),
        "Head of page\n\nwords that go on and\n\n".repeat(5_000),
        "[".repeat(100_000),
    ];
    for text in texts {
        let start = processor::seconds();
        let made = repaired(&text);
        let took = processor::seconds() - start;
        let shown: String = text.chars().take(20).collect();
        assert!(took < 60, "{shown}: {took} s");
        assert!(!made.text.is_empty());
    }
    let made = repaired(&marks);
    let ids: Vec<_> = made.findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(ids, ["repair-marks-left"]);
    assert_eq!(made.text, marks);
}

#[test]
fn a_mark_of_order_that_comes_to_the_head_hides_no_bullet() {
    let text = "**\u{feff}• a point that is as long as a line of a page, and that ends here.\n";
    // Doubtful changes, too.
    let mut all = |_: &vulgate::repair::Proposal<'_>| true;
    let repaired = repair(text, "paper.md", &mut all).text;
    assert!(repaired.contains("- a point"), "{repaired}");
    assert_eq!(repair(&repaired, "paper.md", &mut all).text, repaired);
}

#[test]
fn windows_line_ends_and_marks_of_order_stay() {
    let text =
        "\u{feff}The words of a long paragraph that a page end\r\n\r\nhas broken go on here.\r\n";
    let made = repaired(text).text;
    let wanted = "\u{feff}The words of a long paragraph that a page end has broken go on here.\r\n";
    assert_eq!(made, wanted);
}

/// Every damaged sample gets no sure suspicion left by its repair.
#[test]
fn damaged_papers_are_suspicious() {
    let sample = include_str!("../src/sample/briefs/every-voice.md");
    let paper = Paper::read(sample);
    for style in &STYLES {
        let damaged = paper.damaged(style, 3);
        assert!(Suspicions::of(&damaged).sure >= 10, "{}", style.name);
        assert_eq!(Suspicions::of(&repaired(&damaged).text).sure, 0, "{}", style.name);
    }
}

/// The share of paragraphs of the Declaration of Human Rights whose language is found, from the
/// sample's page of each.
#[test]
fn languages_are_told_apart() {
    let Some(shared) = support::shared() else { return };
    let table = std::fs::read_to_string(shared.join("corpora/udhr/segments.tsv")).expect("a table");
    let mut rows = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let head = rows.next().expect("a head");
    let rows: Vec<_> = rows.collect();
    let detector = Detector::new(vulgate::sample::texts());
    for official in vulgate::model::lang::EU {
        let Some(column) = head.iter().position(|name| *name == official.code) else { continue };
        let texts: Vec<&str> = rows.iter().filter_map(|row| row.get(column).copied()).collect();
        let long: Vec<_> = texts.iter().filter(|text| text.chars().count() >= 100).collect();
        let right = long.iter().filter(|text| detector.detect(text) == Some(official.code)).count();
        println!("{}: {right} of {} paragraphs", official.code, long.len());
        assert_eq!(detector.detect(&texts.join("\n")), Some(official.code));
        assert!(right * 100 >= long.len() * 90, "{}: {right} of {}", official.code, long.len());
    }
}

#[test]
fn pages_without_text_and_powers_of_ten_are_left() {
    assert_eq!(repaired("\u{c}\u{c}").changes, []);
    let tens = "# Water\n\nThe sea took 10⁶ tonnes, and gave 10⁻³ of them back.\n";
    assert_eq!((repaired(tens).changes, repaired(tens).findings), (vec![], vec![]));
}

/// What may be a note, but is not one for sure, is no part of a sentence for sure.
#[test]
fn doubtful_notes_are_not_joined_to_sentences() {
    let text = "# Soils\n\nIn zone2 nothing grew for years, says the office.1\n\nThe office asks for maps,2 \
                which all farmers of the valley will be shown before they\n\n1 Minutes of the office.\n\n\
                2 Maps of old.\n\nsow again by the river.\n";
    let made = repaired(text);
    assert!(made.changes.iter().any(|done| !done.applied && done.change.kind == Kind::Note));
    assert!(made.text.contains("\n\n2 Maps of old.\n\n"), "{}", made.text);
}
