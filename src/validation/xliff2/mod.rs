//! Conformance of XLIFF 2.0, 2.1 and 2.2: the grammar of core and modules, and what the
//! specification's prose demands beyond it.
//!
//! Sections are cited by the numbers of XLIFF 2.1; [`cite`] puts them into those of 2.2. Rules
//! are functions over an [`Outline`], one file a subject.

mod annotations;
mod codes;
mod content;
mod copies;
mod extensions;
mod fragments;
mod holders;
mod ids;
mod modules;
mod notes;
mod outline;
mod overlaps;
mod sequences;
mod structure;
mod sub_flows;
#[cfg(test)]
mod tests;

use super::grammar::{self, Grammar, SCHEMA_LOCATION};
use super::report::Report;
use super::xml_ids;
use crate::model::{Finding, Message};
use crate::xml::Document;
use outline::Outline;
use rayon::prelude::*;
use std::sync::LazyLock;

const MTC: &str = "urn:oasis:names:tc:xliff:matches:2.0";

const TABLES: [&str; 3] =
    [include_str!("core.grammar"), include_str!("modules.grammar"), SCHEMA_LOCATION];
static V2_0: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "2.0"));
static V2_1: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "2.1"));
static V2_2: LazyLock<Grammar> = LazyLock::new(|| Grammar::parse(&TABLES, "2.2"));

type Rule = fn(&Outline<'_>, &mut Report<'_>);

/// Every rule of the core beyond the grammar.
const CORE: &[Rule] = &[
    ids::check,
    structure::check,
    content::check,
    codes::check,
    overlaps::check,
    sub_flows::check,
    sequences::check,
    copies::check,
    annotations::check,
    notes::check,
    fragments::check,
    extensions::check,
    |outline, report| xml_ids::check(outline.root, report),
];

/// Every rule of a module, with its namespaces: without them there is nothing to ask, and in
/// versions that have no such module they are those of an extension.
const MODULES: &[(&[&str], Rule)] = &[
    (&[MTC], modules::candidates::check),
    (&[modules::glossary::GLS], modules::glossary::check),
    (&[modules::format_style::FS], modules::format_style::check),
    (&[modules::metadata::MDA], modules::metadata::check),
    (&[modules::resources::RES], modules::resources::check),
    (&[modules::sizes::SLR], modules::sizes::check),
    (&[modules::validation::VAL], modules::validation::check),
    (&[modules::its::ITS, modules::its::ITSM], modules::its::check),
    (&[modules::change_tracking::CTR], modules::change_tracking::check),
    (&[modules::plurals::PGS], modules::plurals::check),
];

/// Every violation in a document whose root is `xliff` in a namespace of XLIFF 2.
pub fn validate(document: Document<'_>) -> Vec<Finding> {
    let root = document.root();
    let newest = root.namespace().ends_with(":2.2");
    let cite = move |section: &str| cite(newest, section);
    if !root.namespace().ends_with(":2.0") && !newest {
        let mut report = Report::new(&document, cite);
        let message = Message::new("xliff2-namespace").with("namespace", root.namespace());
        report.error(root, "4.3.1.42", message);
        return report.finish();
    }
    let table: &'static Grammar = match (newest, root.get("version")) {
        (true, _) => &V2_2,
        (false, Some("2.0")) => &V2_0,
        (false, _) => &V2_1,
    };
    let document = &grammar::collapsed(table, document);
    let mut report = Report::new(document, cite);
    let mut beside = report.beside();
    rayon::join(
        || grammar::check(table, document, &mut report),
        || prose(document, table, &mut beside),
    );
    report.append(beside);
    report.finish()
}

/// What is found beyond the grammar. Rules ask nothing of each other, so they are looked at side by
/// side; what they find is put together in their order.
fn prose(document: &Document<'_>, table: &'static Grammar, report: &mut Report<'_>) {
    let is_asked = |namespace: &&str| {
        document.has_namespace(namespace) && table.vocabulary(namespace).is_some()
    };
    let modules = MODULES.iter().filter(|(namespaces, _)| namespaces.iter().any(is_asked));
    let rules: Vec<Rule> = CORE.iter().copied().chain(modules.map(|(_, rule)| *rule)).collect();
    let outline = Outline::new(document, table);
    let found = rules.par_iter().with_max_len(1).map(|rule| {
        let mut own = report.beside();
        rule(&outline, &mut own);
        own
    });
    for own in found.collect::<Vec<_>>() {
        report.append(own);
    }
}

/// The full reference to a section of XLIFF 2.1. In 2.2 the core is part 1, where everything
/// stands one chapter earlier, and the modules are part 2 without change tracking, which is a
/// module of 2.0 alone. A section that begins with `2.2:` is one of part 2 itself; `sch:` names a
/// pattern of the official Schematron.
fn cite(newest: bool, section: &str) -> String {
    if let Some(section) = section.strip_prefix("2.2:") {
        return format!("XLIFF 2.2 part 2 §{section}");
    }
    if let Some(pattern) = section.strip_prefix("sch:") {
        return format!("XLIFF 2.1 Schematron {pattern}");
    }
    if section == xml_ids::SECTION {
        return section.to_owned();
    }
    if section.starts_with("5.6.") {
        return format!("XLIFF 2.0 §{section}");
    }
    if !newest {
        return format!("XLIFF 2.1 §{section}");
    }
    let (chapter, rest) = section.split_once('.').unwrap_or((section, ""));
    let dotted = |chapter: &str| match rest {
        "" => chapter.to_owned(),
        rest => format!("{chapter}.{rest}"),
    };
    match chapter {
        "3" => format!("XLIFF 2.2 part 1 §{}", dotted("2")),
        "4" => format!("XLIFF 2.2 part 1 §{}", dotted("3")),
        _ => {
            let (module, rest) = rest.split_once('.').unwrap_or((rest, ""));
            let module: u8 = module.parse().unwrap_or_default();
            // Change tracking was 5.6.
            let module = if module > 6 { module - 1 } else { module };
            format!("XLIFF 2.2 part 2 §4.{module}.{rest}")
        }
    }
}
