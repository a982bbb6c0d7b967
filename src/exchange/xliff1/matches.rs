//! Matches and previous versions as `alt-trans` (XLIFF 1.2 §2.2).

use super::super::faults::{Faults, parse_lang};
use super::super::flavours::Dialect;
use super::super::references;
use super::inlines::{self, Content1};
use super::read::Inherited;
use super::write::{state_name, write_text};
use super::{TOOL, state};
use crate::model::{
    BitextSegment, BitextUnit, Content, Lang, Match, MatchKind, Origin, Previous, Provenance,
    ReferenceMatch,
};
use crate::xml::{Element, Writer, XML_NS};
use serde::{Deserialize, Serialize};

/// `extype` of what we say about a match in `extradata`.
const EXTYPE: &str = "x-vulgate-match";
const PREVIOUS_ORIGIN: &str = "previous version";
/// `alttranstype` of a segment's previous version.
const PREVIOUS_VERSION: &str = "previous-version";

/// What 1.2 has no attributes for.
#[derive(Serialize, Deserialize)]
struct Extra {
    kind: MatchKind,
    score: u8,
    base: u8,
    origin: Origin,
}

/// Writes what is offered for a segment, and behind it the alternatives that are references.
pub fn write(writer: &mut Writer, segment: &BitextSegment, references: &[String]) {
    let former = segment.former();
    if let Some(previous) = &segment.previous {
        let mut attributes = former.map_or_else(Vec::new, rated);
        attributes.push(("tool-id", TOOL.to_owned()));
        attributes.push(("origin", PREVIOUS_ORIGIN.to_owned()));
        attributes.push(("alttranstype", PREVIOUS_VERSION.to_owned()));
        let state = [("state", state_name(previous.state))];
        write_alternative(writer, &attributes, (&previous.source, &previous.target), &state);
    }
    for found in segment.matches.iter().skip(usize::from(former.is_some())) {
        let mut attributes = rated(found);
        attributes.push(("tool-id", TOOL.to_owned()));
        attributes.push(("origin", found.origin.collection.clone()));
        write_alternative(writer, &attributes, (&found.source, &found.target), &[]);
    }
    references.iter().for_each(|reference| writer.raw(reference));
}

/// How good a match is, and what 1.2 has no attributes for.
fn rated(found: &Match) -> Vec<(&'static str, String)> {
    let extra = Extra {
        kind: found.kind,
        score: found.score,
        base: found.base,
        origin: found.origin.clone(),
    };
    vec![
        ("match-quality", found.score.min(100).to_string()),
        // A struct of names and numbers cannot fail to become JSON.
        ("extradata", serde_json::to_string(&extra).unwrap_or_default()),
        ("extype", EXTYPE.to_owned()),
    ]
}

fn write_alternative(
    writer: &mut Writer,
    attributes: &[(&'static str, String)],
    (source, target): (&Content, &Content),
    of_target: &[(&str, &str)],
) {
    let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, &**value)).collect();
    writer.open("alt-trans", &attributes);
    write_text(writer, "source", &[], source);
    write_text(writer, "target", of_target, target);
    writer.close();
}

/// Reads what is offered in a `trans-unit` into its segments: that of the `mid`, or the first.
pub fn read(
    trans_unit: &Element,
    unit: &mut BitextUnit,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) {
    let core = faults.core;
    for element in trans_unit.elements().filter(|element| element.is(core, "alt-trans")) {
        let id = element.get("mid").map(|mid| format!("s{mid}"));
        let at = unit.segments().position(|segment| Some(&segment.id) == id.as_ref());
        let segment = unit.segments_mut().nth(at.unwrap_or(0));
        let references = segment.map(|it| read_alternative(element, it, inherited, faults));
        unit.extensions.references.extend(references.unwrap_or_default());
    }
}

/// Reads one alternative into a segment, and returns what of it is only a reference.
pub fn read_alternative(
    element: &Element,
    segment: &mut BitextSegment,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Vec<ReferenceMatch> {
    let core = faults.core;
    let source = element.child(core, "source");
    let mut references = Vec::new();
    let mut targets = element.elements().filter(|child| child.is(core, "target")).peekable();
    if targets.peek().is_none() {
        faults.missing_element(element, "target");
        return references;
    }
    let space = inherited.space.of(element);
    // Transitional files may list several targets for one source.
    for target in targets {
        let kind = element.get("alttranstype");
        let is_own = is_in(target, element, inherited.target_lang);
        if kind == Some("reference") || !is_own && matches!(kind, None | Some("proposal")) {
            references.extend(references::of_alternative(element, target, segment));
            continue;
        }
        if !is_own {
            continue;
        }
        let numbers = inlines::number(&source.into_iter().chain([target]).collect::<Vec<_>>());
        let contents = Content1 { numbers: &numbers, space, dialect: inherited.dialect };
        // Without a source of its own it is an alternative for the segment itself.
        let source = match source {
            Some(source) => contents.read(source, faults),
            None => segment.source.clone(),
        };
        let target_content = contents.read(target, faults);
        match kind {
            Some(PREVIOUS_VERSION) if segment.previous.is_none() => {
                if element.get("extype") == Some(EXTYPE) {
                    let texts = (source.clone(), target_content.clone());
                    segment.matches.push(read_match(element, texts, inherited.dialect));
                }
                let state = target.get("state").and_then(state::parse_state).unwrap_or_default();
                let target = target_content;
                segment.previous = Some(Previous { source, target, state });
            }
            // Terms, accepted and rejected alternatives are no matches.
            None | Some("proposal" | PREVIOUS_VERSION) => {
                let texts = (source, target_content);
                segment.matches.push(read_match(element, texts, inherited.dialect));
            }
            Some(_) => {}
        }
    }
    references
}

/// False for a translation into another language, which an alternative may be (§2.3
/// `xml:lang`).
fn is_in(target: &Element, alternative: &Element, expected: Option<&Lang>) -> bool {
    let lang = |element: &Element| element.get_ns(XML_NS, "lang").and_then(parse_lang);
    match (lang(target).or_else(|| lang(alternative)), expected) {
        (Some(found), Some(expected)) => found.language() == expected.language(),
        _ => true,
    }
}

fn read_match(element: &Element, (source, target): (Content, Content), dialect: &Dialect) -> Match {
    let extra = element
        .get("extradata")
        .filter(|_| element.get("extype") == Some(EXTYPE))
        .and_then(|text| serde_json::from_str::<Extra>(text).ok());
    if let Some(Extra { kind, score, base, origin }) = extra {
        return Match { kind, score, base, source, target, origin, ..Match::default() };
    }
    let score = element.get("match-quality").and_then(|text| dialect.quality(text)).unwrap_or(0);
    let kind = match score {
        100 => MatchKind::Exact,
        101.. => MatchKind::InContext,
        _ => MatchKind::Fuzzy,
    };
    let collection = element.get("origin").unwrap_or_default().to_owned();
    let name = collection.to_lowercase();
    let machine = name == "mt" || name.starts_with("mt-") || name.contains("machine");
    let provenance = if machine { Provenance::Machine } else { Provenance::Imported };
    let origin = Origin { collection, provenance, document: None, changed: None };
    Match { kind, score, base: score.min(100), source, target, origin, ..Match::default() }
}
