//! Inline codes by their ids: which may be repeated, and which are the same.

use super::outline::{Bundle, Outline, Text};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::{HashMap, HashSet};

/// Codes that stand for a whole or for the beginning of one; an end may have the id of its
/// beginning.
const CODES: &[&str] = &["g", "x", "bx", "ph", "bpt", "it"];
/// Codes that say whether they may be cloned.
const CLONABLE: &[&str] = &["g", "x", "bx"];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        for bundle in unit.bundles() {
            clones(bundle, report);
            for text in bundle.source.iter().chain(&bundle.segmented) {
                shared_ids(text, report);
            }
        }
    }
}

/// `clone`: what says no is once in a target at most. The source may say it, or the target.
fn clones(bundle: &Bundle<'_>, report: &mut Report<'_>) {
    let identity =
        |code: ElementRef<'_>| Some((code.local().to_owned(), code.get("id")?.to_owned()));
    let sources = bundle.source.iter().chain(&bundle.segmented);
    for target in &bundle.targets {
        let once: HashSet<_> = sources
            .clone()
            .chain([target])
            .flat_map(|text| text.named(CLONABLE))
            .filter(|code| code.get("clone") == Some("no"))
            .filter_map(identity)
            .collect();
        if once.is_empty() {
            continue;
        }
        let mut seen = HashSet::new();
        for code in target.named(CLONABLE) {
            let Some(known) = identity(code).filter(|known| once.contains(known)) else { continue };
            let id = known.1.clone();
            if !seen.insert(known) {
                report.error(code, "clone", Message::new("xliff1-cloned").with("id", id));
            }
        }
    }
}

/// What an id stands for, as far as it can be seen.
#[derive(PartialEq)]
struct Code<'d> {
    name: &'d str,
    kind: Option<&'d str>,
    equivalent: Option<&'d str>,
    /// The original code; of a `g` the content is text.
    original: Option<std::borrow::Cow<'d, str>>,
}

/// `id` of a code is that of the original code, so two different ones of a source that share
/// an id cannot be told apart. No sentence forbids it.
fn shared_ids(text: &Text<'_>, report: &mut Report<'_>) {
    let mut seen: HashMap<&str, Code<'_>> = HashMap::new();
    for element in text.named(CODES) {
        let Some(id) = element.get("id") else { continue };
        let code = Code {
            name: element.local(),
            kind: element.get("ctype"),
            equivalent: element.get("equiv-text"),
            original: (element.local() != "g").then(|| element.text()),
        };
        match seen.get(id) {
            Some(known) if *known != code => {
                report.warning(element, "id", Message::new("xliff1-code-id-shared").with("id", id));
            }
            Some(_) => {}
            None => {
                seen.insert(id, code);
            }
        }
    }
}
