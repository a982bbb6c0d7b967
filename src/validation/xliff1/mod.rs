//! Conformance of XLIFF 1.2, and of 1.1 and 1.0 by the rules of 1.2 that they had: the grammar,
//! and what the prose and the key constraints of the schemas demand beyond it.
//!
//! 1.2 has two schemas: the strict one holds where a document names it, else the transitional
//! one, which keeps what is deprecated. The specification gives elements and attributes no
//! numbers, so sections are cited by their names. Rules are functions over an [`Outline`], one
//! file a subject.

mod codes;
mod ids;
mod languages;
mod outline;
mod pairs;
mod references;
mod segments;
mod structure;
#[cfg(test)]
mod tests;
mod values;

use super::grammar::{self, Grammar, SCHEMA_LOCATION};
use super::report::Report;
use super::xml_ids;
use crate::model::Finding;
use crate::xml::{Document, ElementRef};
use outline::Outline;
use std::sync::LazyLock;

const NS_1_2: &str = "urn:oasis:names:tc:xliff:document:1.2";
const NS_1_1: &str = "urn:oasis:names:tc:xliff:document:1.1";
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

const TABLES: [&str; 2] = [include_str!("xliff1.grammar"), SCHEMA_LOCATION];
static STRICT: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "strict"));
static TRANSITIONAL: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "transitional"));
static BARE: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "bare"));
static V1_1: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.1"));
static V1_0: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "1.0"));

type Rule = fn(&Outline<'_>, &mut Report<'_>);

/// Every rule beyond the grammar.
const RULES: &[Rule] = &[
    structure::check,
    ids::check,
    references::check,
    languages::check,
    values::check,
    segments::check,
    pairs::check,
    codes::check,
];

/// True for the root of a document of XLIFF 1.
pub fn is_root(root: ElementRef<'_>) -> bool {
    root.local() == "xliff"
        && match root.namespace() {
            NS_1_2 | NS_1_1 => true,
            "" => matches!(root.get("version"), Some("1.0" | "1.1" | "1.2")),
            _ => false,
        }
}

/// Every violation in a document whose root [`is_root`].
pub fn validate(document: Document<'_>) -> Vec<Finding> {
    let root = document.root();
    let strict = names_strict_schema(root);
    let (table, name) = match (root.namespace(), root.get("version")) {
        (NS_1_2, _) if strict => (&*STRICT, "XLIFF 1.2 strict"),
        (NS_1_2, _) => (&*TRANSITIONAL, "XLIFF 1.2"),
        (NS_1_1, _) => (&*V1_1, "XLIFF 1.1"),
        (_, Some("1.0")) => (&*V1_0, "XLIFF 1.0"),
        _ => (&*BARE, "XLIFF 1.2"),
    };
    let document = &grammar::collapsed(table, document);
    let mut report = Report::new(document, move |section| match section {
        xml_ids::SECTION => section.to_owned(),
        section => format!("{name}, {section}"),
    });
    grammar::check(table, document, &mut report);
    let outline = Outline::new(document);
    for rule in RULES {
        rule(&outline, &mut report);
    }
    xml_ids::check(document.root(), &mut report);
    report.finish()
}

/// Pairs of a namespace and the address of its schema, separated by white space.
fn names_strict_schema(root: ElementRef<'_>) -> bool {
    let named = root.get_ns(XSI, "schemaLocation").unwrap_or_default();
    let words: Vec<&str> = named.split_ascii_whitespace().collect();
    words.chunks_exact(2).any(|pair| {
        let file = pair[1].rsplit('/').next().unwrap_or_default();
        pair[0] == NS_1_2 && file.contains("strict")
    })
}
