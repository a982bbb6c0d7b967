//! Conformance of TBX: ISO 30042:2008 (`martif`) and ISO 30042:2019 (`tbx`). The grammar of the
//! core structure, and what the dialect TBX-Basic says of data categories.
//!
//! Of other dialects only the structure is judged, but for TBX-Core and TBX-Min, whose
//! categories are some of those of TBX-Basic. Sections are names of elements and attributes.

mod categories;
mod references;

use super::grammar::dates::is_iso_date;
use super::grammar::value::Kind;
use super::grammar::{self, Grammar};
use super::report::Report;
use crate::model::{Finding, Message};
use crate::xml::{Document, ElementRef, XML_NS};
use categories::Category;
use std::collections::HashSet;
use std::sync::LazyLock;

const NS: &str = "urn:iso:std:iso:30042:ed-2";

const TABLES: [&str; 1] = [include_str!("core.grammar")];
static V2008: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "2008"));
static V2019: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "2019"));

/// The edition of the standard that a file follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edition {
    E2008,
    E2019,
}

/// How a file writes data categories.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// As attributes: `<termNote type="partOfSpeech">`.
    Dca,
    /// As elements: `<min:partOfSpeech>`.
    Dct,
    /// The file does not say.
    Unknown,
}

/// What the rules need to know of a file.
struct File {
    edition: Edition,
    style: Style,
    /// The data categories of its dialect; none if that is not known.
    categories: Option<Vec<&'static Category>>,
}

impl File {
    fn new(root: ElementRef<'_>, edition: Edition) -> File {
        let style = match (edition, root.get("style")) {
            (Edition::E2008, _) | (_, Some("dca")) => Style::Dca,
            (_, Some("dct")) => Style::Dct,
            _ => Style::Unknown,
        };
        let categories = root.get("type").and_then(|dialect| categories::of(dialect, edition));
        File { edition, style, categories }
    }
}

/// Every violation in a document whose root is `martif` or `tbx`.
pub fn validate(document: Document<'_>) -> Vec<Finding> {
    let (edition, namespace, table, standard) = match document.root().local() {
        "martif" => (Edition::E2008, "", &*V2008, "ISO 30042:2008"),
        _ => (Edition::E2019, NS, &*V2019, "ISO 30042:2019"),
    };
    let document = &grammar::collapsed(table, document);
    let root = document.root();
    let mut report = Report::new(document, move |section| format!("{standard}, {section}"));
    if root.namespace() != namespace {
        let message = Message::new("validate-tbx-namespace")
            .with("namespace", root.namespace())
            .with("expected", namespace);
        report.error(root, "<tbx>", message);
        return report.finish();
    }
    grammar::check(table, document, &mut report);
    let file = File::new(root, edition);
    dialect(root, edition, &mut report);
    for element in document.nodes().filter_map(|node| node.element()) {
        categories::check(element, &file, &mut report);
        if matches!(element.local(), "conceptEntry" | "termEntry")
            && element.namespace() == namespace
        {
            languages(element, &mut report);
        }
        if element.is(namespace, "date") {
            date(element, edition, &mut report);
        }
    }
    references::check(document, edition, &mut report);
    report.finish()
}

/// A section has what belongs to one language (ISO 16642, on which TBX is built), so that a second
/// one is hardly meant. As no edition forbids it in so many words, it is only warned of.
fn languages(entry: ElementRef<'_>, report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for section in entry.elements().filter(|it| matches!(it.local(), "langSec" | "langSet")) {
        let Some(lang) = section.get_ns(XML_NS, "lang").or_else(|| section.get("lang")) else {
            continue;
        };
        if !seen.insert(lang.to_ascii_lowercase()) {
            let message = Message::new("validate-tbx-language-doubled").with("lang", lang);
            report.warning(section, "xml:lang", message);
        }
    }
}

/// The name of a dialect begins with `TBX`; only the full form of 2008 has no more to it.
fn dialect(root: ElementRef<'_>, edition: Edition, report: &mut Report<'_>) {
    let Some(name) = root.get("type") else { return };
    let sound = match edition {
        Edition::E2008 => name == "TBX" || name.starts_with("TBX-"),
        Edition::E2019 => name.len() > 4 && name.starts_with("TBX-"),
    };
    if !sound {
        report.error(root, "type", Message::new("validate-tbx-dialect").with("name", name));
    }
}

/// Since 2019 a date is one of XML Schema; before, any of ISO 8601.
fn date(element: ElementRef<'_>, edition: Edition, report: &mut Report<'_>) {
    let text = element.text();
    let text = text.trim();
    let sound = match edition {
        Edition::E2008 => is_iso_date(text),
        Edition::E2019 => Kind::Date.fault(text).is_none(),
    };
    if !sound {
        report.error(element, "<date>", Message::new("validate-tbx-date").with("value", text));
    }
}
