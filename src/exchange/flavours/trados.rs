//! SDLXLIFF, the files of Trados Studio.
//!
//! `sdl:seg-defs` in a `trans-unit` says of each segment, by the `mid` of its mark, how far it
//! is (`conf`), whether it is locked, and where its target comes from. Comments stand once in
//! `cmt-defs` of the root, and marks of `x-sdl-comment` refer to them; what codes stand for is
//! in `tag-defs` of the file's header. Deleted text of tracked changes is in marks of
//! `x-sdl-deleted`. Sources: the constants of the file type framework (`AttributeValues`,
//! `ConfirmationLevel`) as published applications of its SDK use them, OmegaT's filter, and
//! memoQ's table of what its engine reads and writes in such files (docs.memoq.com, "How
//! globalese by memoQ processes XLIFF files").

use super::super::text::percent;
use super::{Dialect, Flavour, PLAIN, Provided, Said, declares, is_yes, signed};
use crate::model::{Code, CodeClass, CodeKind, Provenance, State};
use crate::xml::Element;

pub const SDL: &str = "http://sdl.com/FileTypes/SdlXliff/1.0";
/// The state of a segment whose definition has no `conf`.
const UNSPECIFIED: &str = "Unspecified";

pub const TRADOS: Flavour = Flavour {
    name: "Trados Studio",
    recognises: |root| declares(root, SDL),
    states: &[
        ("Draft", State::Initial),
        ("Translated", State::Translated),
        ("ApprovedTranslation", State::Reviewed),
        ("ApprovedSignOff", State::Final),
        (UNSPECIFIED, State::Initial),
        ("RejectedTranslation", State::Initial),
        ("RejectedSignOff", State::Initial),
    ],
    define,
    says,
    word: |unit, mid| Some((definition(unit, mid)?, "", "conf")),
    history: &["percent", "text-match", "struct-match", "origin-system", "origin"],
    comments,
    code,
    ..PLAIN
};

/// True for a mark of text that a tracked change has taken out.
pub fn is_deleted(mark: &Element) -> bool {
    matches!(mark.get("mtype"), Some("x-sdl-deleted" | "x-sdl-feedback-deleted"))
}

/// True for a mark that says how a text came to be: changes, comments, places.
pub fn is_of_editing(mark: &Element) -> bool {
    mark.get("mtype").is_some_and(|mtype| mtype.starts_with("x-sdl-"))
}

fn define(dialect: &mut Dialect, root: &Element, file: &Element) {
    for definition in root.elements().flat_map(Element::elements).flat_map(Element::elements) {
        if let Some(id) = definition.get("id").filter(|_| definition.is(SDL, "cmt-def")) {
            dialect.comments.insert(id.to_owned(), texts(definition));
        }
    }
    let mut stack: Vec<&Element> = file.elements().collect();
    while let Some(element) = stack.pop() {
        if element.is(SDL, "tag") {
            if let Some(id) = element.get("id") {
                let text = |name| element.child(SDL, name).map(Element::text);
                let start = text("bpt").or_else(|| text("ph")).or_else(|| text("st"));
                let tag = (start.unwrap_or_default(), text("ept").unwrap_or_default());
                dialect.tags.insert(id.to_owned(), tag);
            }
        } else if element.get_ns(SDL, "locktype").is_some() {
            let source = element.elements().find(|child| child.name.local() == "source");
            if let (Some(id), Some(source)) = (element.get("id"), source) {
                dialect.held.insert(id.to_owned(), source.text());
            }
        } else {
            stack.extend(element.elements());
        }
    }
}

/// The comments of a definition, each with its author.
fn texts(definition: &Element) -> Vec<String> {
    let comments = definition.elements().flat_map(Element::elements);
    comments
        .filter(|comment| comment.name.local() == "Comment")
        .map(|comment| signed(comment.get("user"), &comment.text()))
        .collect()
}

/// What is said of each segment of a unit.
fn definitions(unit: &Element) -> impl Iterator<Item = &Element> {
    let segments = unit.child(SDL, "seg-defs").into_iter().flat_map(Element::elements);
    segments.filter(|segment| segment.is(SDL, "seg"))
}

/// What is said of a segment.
fn definition<'e>(unit: &'e Element, mid: Option<&str>) -> Option<&'e Element> {
    definitions(unit).find(|segment| mid.is_some() && segment.get("id") == mid)
}

/// Of a unit that is read as one, whatever segments the tool has made of it, this is what holds
/// for all of them.
fn says<'e>(unit: &'e Element, mid: Option<&str>) -> Said<'e> {
    let all: Vec<&Element> = match mid {
        Some(_) => definition(unit, mid).into_iter().collect(),
        None => definitions(unit).collect(),
    };
    let word = |segment: &&'e Element| segment.get("conf").unwrap_or(UNSPECIFIED);
    let known = |word: &&str| TRADOS.states.iter().find(|known| known.0 == *word).map(|it| it.1);
    Said {
        state: all.iter().map(word).min_by_key(known),
        locked: !all.is_empty() && all.iter().all(|segment| is_yes(segment.get("locked"))),
        source_of_target: match all[..] {
            [only] => provided(only),
            _ => None,
        },
    }
}

/// None for a target that was typed, whatever it was before: `prev-origin` is history.
fn provided(segment: &Element) -> Option<Provided> {
    let origin = segment.get("origin")?;
    let machine = matches!(origin, "mt" | "nmt" | "amt");
    let memory = matches!(origin, "tm" | "document-match" | "auto-propagated");
    let context = segment.get("text-match") == Some("SourceAndTarget");
    let score = segment.get("percent").and_then(percent).unwrap_or(0);
    (machine || memory).then(|| Provided {
        score,
        gross: score,
        in_context: memory && (context || origin == "document-match"),
        system: segment.get("origin-system").unwrap_or_default().to_owned(),
        provenance: if machine { Provenance::Machine } else { Provenance::Imported },
    })
}

fn comments(dialect: &Dialect, unit: &Element) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut stack: Vec<&Element> = vec![unit];
    while let Some(element) = stack.pop() {
        if element.get("mtype") == Some("x-sdl-comment")
            && let Some(texts) = element.get_ns(SDL, "cid").and_then(|id| dialect.comments.get(id))
        {
            found.extend(
                texts.iter().filter(|text| !found.contains(text)).cloned().collect::<Vec<_>>(),
            );
        }
        let from = stack.len();
        stack.extend(element.elements());
        stack[from..].reverse();
    }
    found
}

/// Codes refer by their ids to the markup that the header defines; one that stands for locked
/// text names the unit that holds it.
fn code(dialect: &Dialect, element: &Element, code: &mut Code) {
    if let Some(text) = element.get("xid").and_then(|id| dialect.held.get(id)) {
        code.equiv.clone_from(text);
    }
    let Some((start, end)) = element.get("id").and_then(|id| dialect.tags.get(id)) else { return };
    let native = if code.kind == CodeKind::Close { end } else { start };
    code.native.clone_from(native);
    let name = start.trim_start_matches('<').split([' ', '>', '/']).next().unwrap_or_default();
    code.class = match name.to_ascii_lowercase().as_str() {
        "b" | "strong" => CodeClass::Strong,
        "i" | "em" => CodeClass::Emphasis,
        _ => return,
    };
}
