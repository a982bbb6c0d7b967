//! Fragment identifiers (XLIFF 2.1 §3): their form, and what they select.

use super::holders::Named;
use super::outline::{File, Outline, Unit};
use crate::model::{Message, Side};
use crate::validation::report::Report;
use crate::xml::is_nmtoken;

/// A step of a fragment identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selector<'t> {
    pub prefix: Option<&'t str>,
    pub id: &'t str,
}

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.root.descendants() {
        let Some(element) = node.element() else { continue };
        if element.namespace() != outline.core {
            continue;
        }
        if let Some(reference) = element.get("ref").filter(|value| value.starts_with('#'))
            && let Err(fault) = parse(reference)
        {
            let message = Message::new(fault).with("ref", reference);
            report.error(element, "3", message);
        }
    }
    resolve_all(outline, report);
}

/// Prefixes of modules and their namespaces (§3.2, §5.x.3). Those of extensions are registered
/// elsewhere, so what they select cannot be known here.
const MODULES: [(&str, &str); 9] = [
    ("mtc", super::MTC),
    ("gls", super::modules::glossary::GLS),
    ("fs", super::modules::format_style::FS),
    ("mda", super::modules::metadata::MDA),
    ("res", super::modules::resources::RES),
    ("slr", super::modules::sizes::SLR),
    ("val", super::modules::validation::VAL),
    ("its", super::modules::its::ITS),
    ("ctr", super::modules::change_tracking::CTR),
];

/// Annotations that refer to something in the document: it is there.
fn resolve_all(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (file, unit) in outline.units() {
        let marked = unit.content.inlines.iter().filter(|inline| inline.kind.is_annotation());
        for inline in marked.filter(|inline| inline.get("type") != Some("comment")) {
            let Some(reference) = inline.get("ref") else { continue };
            let Ok(selectors) = parse(reference) else { continue };
            let absolute = reference.starts_with("#/");
            if resolves(outline, (file, unit), &selectors, absolute) == Some(false) {
                let message = Message::new("xliff2-fragment-nowhere").with("ref", reference);
                report.error(inline.element, "3.1", message);
            }
        }
    }
}

/// Whether selectors lead to an element; none if that cannot be known. What they leave out is
/// that of the annotation (§3.3).
fn resolves<'d>(
    outline: &Outline<'d>,
    (file, unit): (&File<'d>, &Unit<'d>),
    selectors: &[Selector<'_>],
    absolute: bool,
) -> Option<bool> {
    let of = |prefix: &str| selectors.iter().find(|selector| selector.prefix == Some(prefix));
    let file = match of("f") {
        Some(named) => outline.file_numbers.get(named.id).map(|number| &outline.files[*number]),
        None => (!absolute).then_some(file),
    };
    let Some(file) = file else { return Some(false) };
    let group = of("g").map(|named| file.group_ids.get(named.id));
    if group == Some(None) {
        return Some(false);
    }
    let unit = match of("u") {
        Some(named) => match file.unit_numbers.get(named.id) {
            Some(number) => Some(&file.units[*number]),
            None => return Some(false),
        },
        None => (of("f").is_none() && of("g").is_none()).then_some(unit),
    };
    // A group in the path has the unit in it (§3.3).
    if let (Some(Some(group)), Some(unit)) = (group, unit)
        && !unit.element.ancestors().any(|it| it == *group)
    {
        return Some(false);
    }
    let around = unit.map(|unit| unit.element).or(group.flatten().copied()).unwrap_or(file.element);
    let last = selectors.last()?;
    let content = |side: Side| unit.is_some_and(|unit| unit.content.has(side, last.id));
    match last.prefix {
        Some("f" | "g" | "u") => Some(true),
        Some("n") => Some(outline.holders().has(Named::Note, last.id, around)),
        Some("d") => Some(unit.is_some_and(|unit| unit.content.data.get(last.id).is_some())),
        Some("t") => Some(content(Side::Target)),
        None => Some(content(Side::Source)),
        Some(prefix) => {
            let (_, namespace) = MODULES.iter().find(|(known, _)| *known == prefix)?;
            // In another version the prefix may be that of an extension.
            outline.grammar.vocabulary(namespace)?;
            Some(outline.holders().has(Named::Module(namespace), last.id, around))
        }
    }
}

/// The selectors of a reference within the document.
///
/// # Errors
/// The id of the message that says what is wrong with its form.
pub fn parse(reference: &str) -> Result<Vec<Selector<'_>>, &'static str> {
    let Some(expression) = reference.strip_prefix('#') else {
        return Err("xliff2-fragment-outside");
    };
    let expression = expression.strip_prefix('/').unwrap_or(expression);
    let mut selectors = Vec::new();
    for step in expression.split('/') {
        let (prefix, id) = match step.split_once('=') {
            Some((prefix, id)) => (Some(prefix), id),
            None => (None, step),
        };
        if !is_nmtoken(id) || prefix.is_some_and(|prefix| !is_nmtoken(prefix)) {
            return Err("xliff2-fragment-form");
        }
        if prefix.is_some_and(|prefix| {
            prefix.chars().count() == 1 && !["f", "g", "u", "n", "d", "t"].contains(&prefix)
        }) {
            return Err("xliff2-fragment-prefix");
        }
        selectors.push(Selector { prefix, id });
    }
    let mut rank = 0;
    for (at, selector) in selectors.iter().enumerate() {
        let own = match selector.prefix {
            Some("f") => 1,
            Some("g") => 2,
            Some("u") => 3,
            _ => 4,
        };
        let earlier = &selectors[..at];
        if selector.prefix.is_some() && earlier.iter().any(|other| other.prefix == selector.prefix)
        {
            return Err("xliff2-fragment-twice");
        }
        if own < rank || own == 4 && rank == 4 {
            return Err(if own == 4 || rank == 4 {
                "xliff2-fragment-last"
            } else {
                "xliff2-fragment-order"
            });
        }
        rank = own;
    }
    Ok(selectors)
}

/// Whether the selectors that name file, groups and unit lead to this unit.
pub fn within(selectors: &[Selector<'_>], file: &File<'_>, unit: &Unit<'_>) -> bool {
    let unit_named = selectors.iter().any(|selector| selector.prefix == Some("u"));
    selectors.iter().all(|selector| match selector.prefix {
        // A path to a file leads into the unit only if it names it, too (§3.3).
        Some("f") => unit_named && file.element.get("id") == Some(selector.id),
        Some("g") => {
            unit_named
                && unit.element.ancestors().any(|around| {
                    around.local() == "group" && around.get("id") == Some(selector.id)
                })
        }
        Some("u") => unit.element.get("id") == Some(selector.id),
        _ => true,
    })
}

/// Whether a reference names a segment, ignorable or inline element of a unit's own content.
pub fn names_content(reference: &str, file: &File<'_>, unit: &Unit<'_>) -> bool {
    let Ok(selectors) = parse(reference) else { return false };
    let Some(last) = selectors.last().filter(|_| within(&selectors, file, unit)) else {
        return false;
    };
    match last.prefix {
        Some("t") => unit.content.has(Side::Target, last.id),
        None => unit.content.has(Side::Source, last.id),
        _ => false,
    }
}

/// Whether a reference to content names a code that stands for itself and has no text in it.
pub fn names_no_span(reference: &str, unit: &Unit<'_>) -> bool {
    let Ok(selectors) = parse(reference) else { return false };
    selectors.last().is_some_and(|last| match last.prefix {
        Some("t") => unit.content.has_placeholder(Side::Target, last.id),
        None => unit.content.has_placeholder(Side::Source, last.id),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_that_of_section_3() {
        for sound in
            ["#f=f1/u=u1/s1", "#/f=1", "#u=1/n=n1", "#t=m1", "#m1", "#f=1/g=2/u=3/d=4", "#gls=g1"]
        {
            assert!(parse(sound).is_ok(), "{sound}");
        }
        let faulty = [
            ("#", "xliff2-fragment-form"),
            ("#u=1//n=2", "xliff2-fragment-form"),
            ("#u=", "xliff2-fragment-form"),
            ("#x=1", "xliff2-fragment-prefix"),
            ("#u=1/f=1", "xliff2-fragment-order"),
            ("#f=1/f=2", "xliff2-fragment-twice"),
            ("#s1/u=1", "xliff2-fragment-last"),
            ("#n=1/d=1", "xliff2-fragment-last"),
            ("a.xlf", "xliff2-fragment-outside"),
        ];
        for (text, fault) in faulty {
            assert_eq!(parse(text), Err(fault), "{text}");
        }
    }
}
