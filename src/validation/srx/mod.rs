//! Conformance of SRX 2.0 and 1.0: the grammar, and what the specification's prose demands
//! beyond it.
//!
//! Whether a regular expression can be used is not judged here: the segmentation's reader finds
//! that out, and its findings join these (see [`Verdict::join`](super::Verdict::join)).
//! Sections are names of elements (`<rule>`) and of attributes (`languagerulename`), for the
//! specification numbers neither.

use super::grammar::{self, Grammar, SCHEMA_LOCATION};
use super::report::Report;
use crate::model::{Finding, Message};
use crate::xml::{Document, ElementRef};
use std::collections::HashSet;
use std::sync::LazyLock;

const NS_2_0: &str = "http://www.lisa.org/srx20";
const NS_1_0: &str = "http://www.lisa.org/srx10";

const TABLES: [&str; 2] = [include_str!("srx.grammar"), SCHEMA_LOCATION];
static V2_0: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "2.0"));
static V1_0: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.0"));
static PLAIN: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "plain"));

/// Every violation in a document whose root is `srx`, but for its regular expressions.
pub fn validate(document: Document<'_>) -> Vec<Finding> {
    let root = document.root();
    let (table, name) = match (root.namespace(), root.get("version")) {
        (NS_1_0, _) => (Some(&*V1_0), "1.0"),
        ("", Some("1.0")) => (Some(&*PLAIN), "1.0"),
        (NS_2_0, _) => (Some(&*V2_0), "2.0"),
        _ => (None, "2.0"),
    };
    let cite = move |section: &str| format!("SRX {name}, {section}");
    let Some(table) = table else {
        let mut report = Report::new(&document, cite);
        let message = Message::new("validate-srx-namespace").with("namespace", root.namespace());
        report.error(root, "<srx>", message);
        return report.finish();
    };
    let document = &grammar::collapsed(table, document);
    let mut report = Report::new(document, cite);
    grammar::check(table, document, &mut report);
    names(document, &mut report);
    for element in own(document, "header") {
        handles(element, &mut report);
    }
    for element in own(document, "rule") {
        if element.elements().next().is_none() {
            report.error(element, "<rule>", Message::new("validate-srx-rule-nowhere"));
        }
    }
    report.finish()
}

/// All elements of a name in the namespace of the root.
fn own<'d>(document: &'d Document<'d>, name: &'static str) -> impl Iterator<Item = ElementRef<'d>> {
    let namespace = document.root().namespace();
    let elements = document.nodes().filter_map(|node| node.element());
    elements.filter(move |element| element.is(namespace, name))
}

/// A name belongs to one list of rules, and a map names one that exists (`languagerulename`).
/// Names are compared letter by letter.
fn names(document: &Document<'_>, report: &mut Report<'_>) {
    let mut known = HashSet::new();
    for rules in own(document, "languagerule") {
        if let Some(name) = rules.get("languagerulename")
            && !known.insert(name)
        {
            let message = Message::new("validate-srx-name-doubled").with("name", name);
            report.error(rules, "languagerulename", message);
        }
    }
    for map in own(document, "languagemap") {
        if let Some(name) = map.get("languagerulename")
            && !known.contains(name)
        {
            let message = Message::new("validate-srx-name-unknown").with("name", name);
            report.error(map, "languagerulename", message);
        }
    }
}

/// `<formathandle>`: three at most, and it makes sense for each kind of code once.
fn handles(header: ElementRef<'_>, report: &mut Report<'_>) {
    let mut kinds = HashSet::new();
    let handles = header.elements().filter(|child| child.is(header.namespace(), "formathandle"));
    for (count, handle) in handles.enumerate() {
        let kind = handle.get("type");
        if count >= 3 {
            report.error(handle, "<formathandle>", Message::new("validate-srx-handles"));
        } else if let Some(kind) = kind
            && !kinds.insert(kind)
        {
            let message = Message::new("validate-srx-handle-doubled").with("type", kind);
            report.warning(handle, "<formathandle>", message);
        }
    }
}
