//! Resource data (XLIFF 2.1 §5.5).

use super::super::outline::{File, Outline};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};
use std::cell::LazyCell;
use std::collections::HashSet;

pub const RES: &str = "urn:oasis:names:tc:xliff:resourcedata:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let all = LazyCell::new(|| all_items(outline));
    for file in &outline.files {
        let of_file = items(file.element);
        for unit in std::iter::once(file.element).chain(file.units.iter().map(|unit| unit.element))
        {
            for data in super::own(unit, RES, "resourceData") {
                resource_data(outline, file, data, (&of_file, &all), report);
            }
        }
    }
}

/// Ids of all items of the document.
fn all_items<'d>(outline: &Outline<'d>) -> HashSet<&'d str> {
    let elements = outline.root.descendants().filter_map(|node| node.element());
    let items = elements.filter(|element| element.is(RES, "resourceItem"));
    items.filter_map(|item| item.get("id")).collect()
}

/// Ids of the items of a file, to which units may refer.
fn items<'d>(file: ElementRef<'d>) -> HashSet<&'d str> {
    super::own(file, RES, "resourceData")
        .flat_map(|data| super::own(data, RES, "resourceItem"))
        .filter_map(|item| item.get("id"))
        .collect()
}

fn resource_data(
    outline: &Outline<'_>,
    file: &File<'_>,
    data: ElementRef<'_>,
    (of_file, all): (&HashSet<&str>, &HashSet<&str>),
    report: &mut Report<'_>,
) {
    if data.elements().next().is_none() {
        report.error(data, "5.5.4.2", Message::new("xliff2-resources-empty"));
    }
    super::super::ids::unique_by("5.5.5.1", data.elements(), "resourceData", report);
    let own = LazyCell::new(|| -> HashSet<&str> {
        super::own(data, RES, "resourceItem").filter_map(|item| item.get("id")).collect()
    });
    for reference in super::own(data, RES, "resourceItemRef") {
        if let Some(id) = reference.get("ref")
            && !of_file.contains(id)
        {
            let message = Message::new("xliff2-resource-ref")
                .with("id", id)
                .with("file", file.element.get("id").unwrap_or_default());
            // OASIS's own files refer to items beside the reference, and to none at all in
            // files without items.
            let nowhere = || of_file.is_empty() && !all.contains(id);
            match own.contains(id) || nowhere() {
                true => report.warning(reference, "5.5.5.6", message),
                false => report.error(reference, "5.5.5.6", message),
            }
        }
    }
    for item in super::own(data, RES, "resourceItem") {
        resource_item(outline, item, report);
    }
}

fn resource_item(outline: &Outline<'_>, item: ElementRef<'_>, report: &mut Report<'_>) {
    let child = |name: &'static str| item.child(RES, name);
    let (source, target) = (child("source"), child("target"));
    if source.is_none() && target.is_none() && child("reference").is_none() {
        report.error(item, "5.5.4.4", Message::new("xliff2-resource-item-empty"));
    }
    if item.get("context") == Some("no") && source.is_none() {
        report.error(item, "5.5.4.5", Message::new("xliff2-resource-without-source"));
    }
    let sides = [
        (source, outline.source_lang, "srcLang", "5.5.4.5"),
        (target, outline.target_lang, "trgLang", "5.5.4.6"),
    ];
    let filled = |element: ElementRef<'_>| element.elements().next().is_some();
    for (element, expected, attribute, section) in sides {
        let Some(element) = element else { continue };
        let has_content = element.children().next().is_some();
        match element.get("href") {
            None if !filled(element) => {
                report.error(element, section, Message::new("xliff2-resource-nowhere"));
            }
            Some(_) if has_content => {
                report.error(element, section, Message::new("xliff2-resource-both"));
            }
            _ => {}
        }
        if let (Some(found), Some(expected)) = (element.get_ns(XML_NS, "lang"), expected)
            && !found.eq_ignore_ascii_case(expected)
        {
            let message = Message::new("xliff2-language")
                .with("found", found)
                .with("attribute", attribute)
                .with("expected", expected);
            // A resource elsewhere is not the document's text.
            match element.get("href").is_some() && attribute == "trgLang" {
                true => report.warning(element, section, message),
                false => report.error(element, section, message),
            }
        }
    }
    let sides = [source, target].into_iter().flatten();
    let empty = sides.clone().count() > 0 && sides.into_iter().all(|element| !filled(element));
    if empty && item.get("mimeType").is_none() {
        report.error(item, "5.5.4.4", Message::new("xliff2-resource-media-type"));
    }
}
