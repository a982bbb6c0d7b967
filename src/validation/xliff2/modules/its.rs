//! The ITS module (XLIFF 2.1 §5.9): its attributes on structure and annotations, and the
//! records they refer to.

use super::super::fragments;
use super::super::holders::Named;
use super::super::outline::{Outline, Unit};
use super::its_ratings::Ratings;
use super::its_values;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;

pub const ITS: &str = "http://www.w3.org/2005/11/its";
pub const ITSM: &str = "urn:oasis:names:tc:xliff:itsm:2.1";

/// The attributes of a record of provenance.
const PROVENANCE: [&str; 12] = [
    "org",
    "orgRef",
    "person",
    "personRef",
    "revOrg",
    "revOrgRef",
    "revPerson",
    "revPersonRef",
    "revTool",
    "revToolRef",
    "tool",
    "toolRef",
];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    versions(outline, report);
    let ratings = Ratings::new(outline);
    for structure in outline.structures() {
        its_values::annotators(structure, report);
        ratings.structure(structure, report);
        references(outline, structure, report);
    }
    for (_, unit) in outline.units() {
        standoff(unit.element, report);
        for bundle in unit.bundles() {
            if bundle.owner != unit.element {
                its_values::annotators(bundle.owner, report);
                ratings.structure(bundle.owner, report);
                references(outline, bundle.owner, report);
                standoff(bundle.owner, report);
            }
            for inline in bundle.inlines.iter().filter(|inline| inline.kind.is_annotation()) {
                annotation((outline, &ratings), (unit, bundle.owner), inline.element, report);
            }
        }
    }
    for structure in outline.structures().filter(|structure| structure.local() != "unit") {
        standoff(structure, report);
    }
}

pub fn get<'d>(element: ElementRef<'d>, name: &str) -> Option<&'d str> {
    element.get_ns(ITS, name)
}

pub fn error(report: &mut Report<'_>, element: ElementRef<'_>, section: &str, id: &'static str) {
    report.error(element, section, Message::new(id));
}

/// ITS says its version where it is used or around that: ITS 2.0 and the official Schematron
/// want it.
fn versions(outline: &Outline<'_>, report: &mut Report<'_>) {
    let inner = outline.root.descendants().filter_map(|node| node.element());
    // Up to where the outermost element reaches that says it.
    let mut said_to = 0;
    for element in std::iter::once(outline.root).chain(inner) {
        let span = element.node().span();
        if get(element, "version").is_some()
            || element.namespace() == ITS && element.get("version").is_some()
        {
            said_to = said_to.max(span.end);
        }
        let uses = || {
            element.attributes().any(|it| it.namespace == ITS || it.namespace == ITSM)
                || element.namespace() == ITS
        };
        if span.start >= said_to && uses() {
            error(report, element, "sch:its", "xliff2-its-version");
            said_to = span.end;
        }
    }
}

/// What the records themselves must say. An attribute with the prefix of ITS may not stand there, which
/// the grammar reports; that its record is not empty is no further fault.
fn standoff(structure: ElementRef<'_>, report: &mut Report<'_>) {
    for list in super::own(structure, ITS, "locQualityIssues") {
        for issue in super::own(list, ITS, "locQualityIssue") {
            let says = |name: &str| issue.get(name).is_some() || get(issue, name).is_some();
            if !says("locQualityIssueType") && !says("locQualityIssueComment") {
                error(report, issue, "5.9.11.2", "xliff2-its-issue-empty");
            }
        }
    }
    for list in super::own(structure, ITS, "provenanceRecords") {
        for record in super::own(list, ITS, "provenanceRecord") {
            let says = |name: &str| record.get(name).is_some() || get(record, name).is_some();
            if !PROVENANCE.iter().any(|name| says(name)) {
                error(report, record, "5.9.11.4", "xliff2-its-record-empty");
            }
        }
    }
}

/// Whether a tool for a category is named at the element or around it.
fn has_annotator(element: ElementRef<'_>, category: &str) -> bool {
    std::iter::once(element).chain(element.ancestors()).any(|around| {
        get(around, "annotatorsRef").is_some_and(|value| {
            value
                .split_ascii_whitespace()
                .any(|item| item.split_once('|').is_some_and(|(named, _)| named == category))
        })
    })
}

/// §5.9.12.24: records of a structural element or match are its own or those of one around it.
/// Who it was is said here or there, not both, as ITS 2.0 has it (§8.11.2).
fn references(outline: &Outline<'_>, structure: ElementRef<'_>, report: &mut Report<'_>) {
    let Some(reference) = get(structure, "provenanceRecordsRef") else { return };
    if PROVENANCE.iter().any(|name| get(structure, name).is_some()) {
        error(report, structure, "5.9.6.6.1", "xliff2-its-provenance-both");
    }
    if records(outline, structure, "provenanceRecords", reference).is_none() {
        dangling(structure, "provenanceRecordsRef", reference, "5.9.12.24", report);
    }
}

/// The innermost element, at or around one, that has records with the id that a reference names:
/// the last selector has the prefix of the module (§5.9.12.11, §5.9.12.24), and those before it
/// lead there. If they don't, neither do they lead to one further out.
fn records<'d>(
    outline: &Outline<'d>,
    element: ElementRef<'_>,
    name: &'static str,
    reference: &str,
) -> Option<ElementRef<'d>> {
    let selectors = fragments::parse(reference).ok()?;
    let (last, path) = selectors.split_last().filter(|(last, _)| last.prefix == Some("its"))?;
    let holder = outline.holders().innermost(Named::Records(name), last.id, element)?;
    let leads = |selector: &fragments::Selector<'_>| {
        let named = match selector.prefix {
            Some("f") => "file",
            Some("g") => "group",
            _ => "unit",
        };
        std::iter::once(holder)
            .chain(holder.ancestors())
            .any(|around| around.local() == named && around.get("id") == Some(selector.id))
    };
    path.iter().all(leads).then_some(holder)
}

fn dangling(
    element: ElementRef<'_>,
    attribute: &'static str,
    reference: &str,
    section: &str,
    report: &mut Report<'_>,
) {
    let message =
        Message::new("xliff2-its-ref").with("attribute", attribute).with("ref", reference);
    report.error(element, section, message);
}

/// The attributes of one annotation in a unit or in one of its matches.
fn annotation<'d>(
    (outline, ratings): (&Outline<'d>, &Ratings),
    (unit, owner): (&Unit<'d>, ElementRef<'d>),
    element: ElementRef<'d>,
    report: &mut Report<'_>,
) {
    let its: Vec<&str> = element
        .attributes()
        .filter(|attribute| attribute.namespace == ITS || attribute.namespace == ITSM)
        .map(|attribute| attribute.qualified)
        .collect();
    let kind = element.get("type");
    let terminology = matches!(kind, Some("term" | "its:term-no"));
    if its.is_empty() {
        return;
    }
    its_values::annotators(element, report);
    ratings.annotation(element, report);
    issues(outline, unit, element, report);
    provenance(outline, &[owner, unit.element], element, report);
    text_analysis(element, report);
    its_values::locales(element, report);
    its_values::characters(element, report);
    confidence(element, "mtConfidence", "mt-confidence", "5.9.12.19", report);
    confidence(element, "termConfidence", "terminology", "5.9.12.36", report);
    if get(element, "termConfidence").is_some() && !terminology {
        error(report, element, "5.9.7.2.3", "xliff2-its-term-type");
    }
    // Other annotations are generic ones of ITS; the type may be left out.
    let bound: Vec<&str> = element
        .attributes()
        .filter(|attribute| attribute.namespace == ITS || attribute.namespace == ITSM)
        .map(|attribute| attribute.local())
        .filter(|name| !matches!(*name, "version" | "termConfidence"))
        .filter(|name| *name != "annotatorsRef" || !terminology)
        .collect();
    // Who annotated is said beside what is.
    let said = bound.iter().find(|name| **name != "annotatorsRef").or(bound.first());
    if let (Some(said), Some(kind)) = (said, kind)
        && kind != "its:generic"
    {
        let message = Message::new("xliff2-its-type").with("attribute", *said);
        report.error(element, annotation_section(said), message);
    }
}

fn annotation_section(attribute: &str) -> &'static str {
    match attribute {
        name if name.starts_with("locQualityIssue") => "5.9.6.4.3",
        name if name.starts_with("locQualityRating") => "5.9.6.5.3",
        name if name.starts_with("ta") => "5.9.6.7.3",
        name if name.starts_with("locale") => "5.9.6.3.3",
        "allowedCharacters" => "5.9.6.1.3",
        "annotatorsRef" => "5.9.12.2",
        "domains" => "5.9.6.2.3",
        "lang" => "5.9.7.3.3",
        "mtConfidence" => "5.9.7.4.3",
        _ => "5.9.6.6.3",
    }
}

/// §5.9.6.4.3: what is wrong, here or in records, not both.
fn issues<'d>(
    outline: &Outline<'d>,
    unit: &Unit<'d>,
    element: ElementRef<'d>,
    report: &mut Report<'_>,
) {
    const OWN: [&str; 5] = [
        "locQualityIssueType",
        "locQualityIssueComment",
        "locQualityIssueSeverity",
        "locQualityIssueProfileRef",
        "locQualityIssueEnabled",
    ];
    let own: Vec<&str> = OWN.into_iter().filter(|name| get(element, name).is_some()).collect();
    if let Some(reference) = get(element, "locQualityIssuesRef") {
        if !own.is_empty() {
            error(report, element, "5.9.6.4.3", "xliff2-its-issue-both");
        }
        let found = records(outline, unit.element, "locQualityIssues", reference);
        if found != Some(unit.element) {
            dangling(element, "locQualityIssuesRef", reference, "5.9.12.11", report);
        }
    } else if !own.is_empty() && !own.iter().any(|name| OWN[..2].contains(name)) {
        error(report, element, "5.9.6.4.3", "xliff2-its-issue-empty");
    }
}

/// §5.9.6.6.3: who, here or in records, not both. The records are those of the unit, or of the
/// match (§5.9.12.24).
fn provenance<'d>(
    outline: &Outline<'d>,
    owners: &[ElementRef<'d>],
    element: ElementRef<'d>,
    report: &mut Report<'_>,
) {
    let Some(reference) = get(element, "provenanceRecordsRef") else { return };
    if PROVENANCE.iter().any(|name| get(element, name).is_some()) {
        error(report, element, "5.9.6.6.3", "xliff2-its-provenance-both");
    }
    let holds = |owner: &ElementRef<'d>| {
        records(outline, *owner, "provenanceRecords", reference) == Some(*owner)
    };
    if !owners.iter().any(holds) {
        dangling(element, "provenanceRecordsRef", reference, "5.9.12.24", report);
    }
}

/// §5.9.6.7.3.
fn text_analysis(element: ElementRef<'_>, report: &mut Report<'_>) {
    let has = |name: &str| get(element, name).is_some();
    let (source, ident, reference) = (has("taSource"), has("taIdent"), has("taIdentRef"));
    if source != ident {
        let section = if source { "5.9.12.35" } else { "5.9.12.33" };
        error(report, element, section, "xliff2-its-analysis-pair");
    }
    if reference && (source || ident) {
        error(report, element, "5.9.6.7.3", "xliff2-its-analysis-both");
    }
    if has("taConfidence") && !source && !ident && !reference && !has("taClassRef") {
        error(report, element, "5.9.6.7.3", "xliff2-its-analysis-empty");
    }
    confidence(element, "taConfidence", "text-analysis", "5.9.12.32", report);
}

/// A confidence says whose it is.
fn confidence(
    element: ElementRef<'_>,
    attribute: &'static str,
    category: &'static str,
    section: &str,
    report: &mut Report<'_>,
) {
    if get(element, attribute).is_some() && !has_annotator(element, category) {
        let message = Message::new("xliff2-its-annotator-missing")
            .with("attribute", attribute)
            .with("category", category);
        report.error(element, section, message);
    }
}
