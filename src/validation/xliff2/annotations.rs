//! Annotations: `mrk`, and `sm` with `em` (XLIFF 2.1 §4.7.3).

use super::fragments::{self, Selector};
use super::holders::Named;
use super::outline::{File, Inline, InlineKind, Outline, Unit};
use crate::model::{Message, Side};
use crate::validation::report::Report;
use std::collections::HashMap;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (file, unit) in outline.units() {
        for bundle in unit.bundles() {
            for side in [Side::Source, Side::Target] {
                markers(&bundle.in_order(side), bundle.owner.local(), report);
            }
            for inline in bundle.inlines.iter().filter(|inline| inline.kind.is_annotation()) {
                match inline.get("type") {
                    Some("comment") => comment(outline, file, unit, inline, report),
                    None | Some("generic") => generic(inline, report),
                    // A type of ITS, which a file need not declare for it.
                    Some("its:term-no") if !outline.is_2_0() => no_term(inline, report),
                    _ => {}
                }
            }
        }
    }
}

/// XLIFF 2.1 §5.9.7.2.3: why it is no term is said here or elsewhere.
fn no_term(inline: &Inline<'_>, report: &mut Report<'_>) {
    if inline.get("value").is_some() && inline.get("ref").is_some() {
        report.error(inline.element, "5.9.7.2.3", Message::new("xliff2-its-term-both"));
    }
}

/// Every `sm` has one `em` after it, and the other way.
fn markers(inlines: &[Inline<'_>], scope: &str, report: &mut Report<'_>) {
    let mut open: HashMap<&str, &Inline<'_>> = HashMap::new();
    let mut closed: HashMap<&str, usize> = HashMap::new();
    for inline in inlines {
        match inline.kind {
            InlineKind::Sm => {
                if let Some(id) = inline.get("id") {
                    open.insert(id, inline);
                }
            }
            InlineKind::Em => {
                let Some(start) = inline.get("startRef") else { continue };
                if open.contains_key(start) {
                    *closed.entry(start).or_default() += 1;
                } else {
                    let message = Message::new("xliff2-marker-without-start")
                        .with("id", start)
                        .with("scope", scope);
                    report.error(inline.element, "4.3.1.30", message);
                }
            }
            _ => {}
        }
    }
    for inline in inlines.iter().filter(|inline| inline.kind == InlineKind::Sm) {
        let Some(id) = inline.get("id") else { continue };
        let message = match closed.get(id).copied().unwrap_or_default() {
            1 => continue,
            0 => Message::new("xliff2-marker-without-end").with("id", id).with("scope", scope),
            _ => Message::new("xliff2-start-with-ends").with("id", id).with("end", "em"),
        };
        report.error(inline.element, "4.7.3", message);
    }
}

/// §4.7.3.1.1: of the core, only the annotation about translation is generic, and it says whether to
/// translate. Attributes of modules and extensions make others.
fn generic(inline: &Inline<'_>, report: &mut Report<'_>) {
    let of_others = inline.element.attributes().any(|attribute| !attribute.namespace.is_empty());
    if inline.get("translate").is_none() && !of_others {
        report.error(inline.element, "4.7.3.1.1", Message::new("xliff2-translate-missing"));
    }
}

/// §4.7.3.1.3: the text itself, or else a note of the same unit.
fn comment(
    outline: &Outline<'_>,
    file: &File<'_>,
    unit: &Unit<'_>,
    inline: &Inline<'_>,
    report: &mut Report<'_>,
) {
    let message = match (inline.get("value"), inline.get("ref")) {
        (Some(_), None) => return,
        (Some(_), Some(_)) => Message::new("xliff2-comment-both"),
        (None, None) => Message::new("xliff2-comment-nothing"),
        (None, Some(reference)) => {
            let is_note = |id: &str| outline.holders().has(Named::Note, id, unit.element);
            let selectors = fragments::parse(reference);
            let named = selectors.as_ref().is_ok_and(|selectors| {
                fragments::within(selectors, file, unit)
                    && matches!(selectors.last(), Some(Selector { prefix: Some("n"), id }) if is_note(id))
            });
            if named {
                return;
            }
            Message::new("xliff2-comment-note").with("ref", reference)
        }
    };
    report.error(inline.element, "4.7.3.1.3", message);
}
