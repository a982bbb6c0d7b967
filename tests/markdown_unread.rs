//! What readers of the published text would miss, or see as it is typed, is said.

mod markdown_support;

use markdown_support::*;

/// `line id` of every finding, with what it shows of the text.
fn findings(source: &str) -> Vec<String> {
    let reading = format().read(source.as_bytes(), &options()).unwrap();
    reading
        .findings
        .iter()
        .map(|found| format!("{} {}", found.place.line.unwrap_or(0), found.message.id))
        .collect()
}

#[test]
fn cells_behind_the_last_column_are_said() {
    let table = |row: &str| format!("| a | b |\n|---|---|\n{row}\n| e | f |\n");
    for row in ["| c | d | x |", "c | d | x", r"| c \| c | d | | x | y |", "| `c` | d | **x** |"] {
        assert_eq!(findings(&table(row)), ["3 md-table-surplus"], "{row}");
    }
    for row in ["| c | d |", "| c |", "c | d", "| c | d | |", r"| c | d \| x |", "| `c` | | "] {
        assert_eq!(findings(&table(row)), [""; 0], "{row}");
    }
    let reading = format().read(table("| c | d | x | y |").as_bytes(), &options()).unwrap();
    assert!(format!("{:?}", reading.findings[0].message).contains("x | y"));
}

#[test]
fn a_table_whose_rule_has_another_number_of_cells_is_said() {
    assert_eq!(findings("Text.\n\n| a | b |\n|---|\n| c | d |\n"), ["4 md-table-rule"]);
    assert_eq!(findings("a | b\n:--|--:|---\nc | d\n"), ["2 md-table-rule"]);
    assert_eq!(findings("> a | b\n> ---|---|---\n"), ["2 md-table-rule"]);
    for text in ["a | b\n--|--\nc | d\n", "a\n| b\n", "a or\n| - b |\n", "a\n---\n"] {
        assert_eq!(findings(text), [""; 0], "{text}");
    }
}

#[test]
fn a_list_of_definitions_is_said() {
    assert_eq!(findings("Term\n: What it means\n"), ["2 md-definition-list"]);
    assert_eq!(findings("- Term\n  : What it means\n"), ["2 md-definition-list"]);
    for text in [": at the start\n", "Term\n:see above\n", "Term : what it means\n"] {
        assert_eq!(findings(text), [""; 0], "{text}");
    }
}

#[test]
fn a_front_matter_that_never_ends_and_a_key_that_comes_twice_are_said() {
    let open = "---\ntitle: A paper\ndate: 2026-01-01\n\n# Text\n";
    assert_eq!(findings(open).first().map(String::as_str), Some("1 md-front-open"));
    assert_eq!(findings("---\n\ntitle: none\n"), [""; 0]);
    assert_eq!(findings("---\nA break above.\n"), [""; 0]);
    let twice = "---\ntitle: One\nauthor: A\ntitle: Two\n---\n\nText.\n";
    assert_eq!(findings(twice), ["4 md-key-doubled"]);
}

/// Tabs and line ends are none; a form feed is one, as XML has no place for it.
#[test]
fn control_characters_are_pointed_out_once() {
    let text =
        "# A\tB\r\n\r\nA bell\u{7} and a bell\u{7}.\r\n\r\nA page\u{c} ends, and a bell\u{7}.\r\n";
    assert_eq!(findings(text), ["3 md-control", "5 md-control"]);
}

#[test]
fn what_else_is_wrong_is_said_beside_a_front_matter_that_cannot_be_read() {
    let error = format().read(b"---\ntitle: [a\n---\n\nText[^9].\n\n```\ncode\n", &options());
    let found = error.unwrap_err().findings;
    let ids = found.iter().map(|found| (found.place.line, found.message.id));
    let expected = [(2, "md-yaml"), (5, "md-footnote-undefined"), (7, "md-never-closed")];
    assert_eq!(ids.collect::<Vec<_>>(), expected.map(|(line, id)| (Some(line), id)));
}

/// What nothing closes takes the rest of the text, or of what it stands in, from translators.
#[test]
fn a_block_of_code_or_a_comment_that_never_ends_is_said() {
    let told = ["3 md-never-closed"];
    for (text, end) in [
        ("A.\n\n```\ncode\n\nText.\n", "```"),
        ("A.\n\n```", "```"),
        ("A.\n\n~~~~ rust\ncode\n~~~\n", "~~~~"),
        ("A.\n\n```\ncode\n``` not the end\n", "```"),
        ("A.\n\n> ```\n> code\n\nText.\n", "```"),
        ("A.\n\n- ```\n  code\n      ```\n\nText.\n", "```"),
        ("A.\n\n<!-- remark\n\nText.\n", "-->"),
        ("A.\n\n> <!-- remark\n\nText.\n", "-->"),
        ("A.\n\n<PRE class=\"x\">\n\nText.\n", "</pre>"),
        ("A.\n\n<script>\n\nText.\n", "</script>"),
        ("A.\n\n<?php\n\nText.\n", "?>"),
    ] {
        assert_eq!(findings(text), told, "{text}");
        let reading = format().read(text.as_bytes(), &options()).unwrap();
        let message = format!("{:?}", reading.findings[0].message);
        assert!(message.contains(&format!("{end:?}")), "{message}");
    }
    for text in [
        "A.\n\n```\ncode\n```\n",
        "A.\n\n```\n```",
        "A.\n\n```\n\n\n`````\nText.\n",
        "A.\n\n> ```\n> code\n> ```\n",
        "A.\n\n1. ```\n   code\n   ```\n   Text.\n",
        "A.\n\n    indented\n",
        "A.\n\n<!---->\n\n<!-- a\n\nb -->\n",
        "A.\n\n<pre>\n\n</Pre>\n\n<prefix>\n\nText.\n",
        "A.\n\n<style>\n\n</script>\n\nText.\n",
    ] {
        assert_eq!(findings(text), [""; 0], "{text}");
    }
}
