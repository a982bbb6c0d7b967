//! Conformance of TMX 1.1 to 1.4b: the grammar of the version that a file states, and what the
//! specification's prose demands beyond it.
//!
//! Sections are names of elements (`<seg>`) and of attributes (`srclang`), for the
//! specification numbers neither. Rules are functions over one element, one file a subject.

mod codes;
mod encodings;
mod units;
mod values;

use super::grammar::{self, Grammar};
use super::report::Report;
use crate::model::{Finding, Message};
use crate::xml::{Document, ElementRef};
use std::sync::LazyLock;

const TABLES: [&str; 1] = [include_str!("tmx.grammar")];
static V1_1: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.1"));
static V1_2: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.2"));
static V1_3: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.3"));
static V1_4: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.4"));

/// A check of every element; the second argument is the header, if there is one.
type Rule = fn(ElementRef<'_>, Option<ElementRef<'_>>, &mut Report<'_>);

/// Every rule beyond the grammar.
const RULES: &[Rule] = &[values::check, encodings::check, units::check, codes::check];

/// Every violation in a document whose root is `tmx`.
pub fn validate(document: Document<'_>) -> Vec<Finding> {
    let (table, name) = match document.root().get("version").unwrap_or("1.4") {
        "1.1" => (&*V1_1, "1.1"),
        "1.2" => (&*V1_2, "1.2"),
        "1.3" => (&*V1_3, "1.3"),
        _ => (&*V1_4, "1.4b"),
    };
    let document = &grammar::collapsed(table, document);
    let root = document.root();
    let version = root.get("version").unwrap_or("1.4");
    let mut report = Report::new(document, move |section| format!("TMX {name}, {section}"));
    if !root.namespace().is_empty() {
        let message = Message::new("validate-tmx-namespace").with("namespace", root.namespace());
        report.error(root, "<tmx>", message);
        return report.finish();
    }
    if !matches!(version, "1.1" | "1.2" | "1.3" | "1.4") {
        report.error(
            root,
            "version",
            Message::new("validate-tmx-version").with("version", version),
        );
    }
    encodings::declared(document, &mut report);
    grammar::check(table, document, &mut report);
    let header = root.child("", "header");
    for element in document.nodes().filter_map(|node| node.element()) {
        if element.namespace().is_empty() {
            for rule in RULES {
                rule(element, header, &mut report);
            }
        }
    }
    report.finish()
}
