//! The segments of a unit: source and target of 1.2, cut at the marks of segments.

use super::super::super::extensions::PGS;
use super::super::IGNORABLE;
use super::super::kept::{BARE, Entry, ID, entry};
use super::super::losses::Fate;
use super::super::tree::{Piece, Tag};
use super::super::words::Said;
use super::super::{V20, V22};
use super::Up;
use super::codes::{Codes, Run, Side};
use super::flow::Stretch;
use super::insert::insert;
use super::pairs::Cut;
use super::places::places;
use super::states::{said_at, states, without_target};
use crate::model::State;
use crate::xml::{ElementRef, NodeRef, XML_NS};
use std::collections::{HashMap, HashSet};

/// The texts of a `trans-unit`, or of a text within a code.
#[derive(Clone, Copy)]
pub struct Texts<'d> {
    pub source: ElementRef<'d>,
    pub segmented: Option<ElementRef<'d>>,
    pub target: Option<ElementRef<'d>>,
    pub approved: bool,
}

/// A segment or ignorable.
pub struct Part<'d> {
    pub tag: Tag<'d>,
    /// `mid` of its mark.
    pub mid: Option<&'d str>,
    source: Tag<'d>,
    pub(super) target: Option<Tag<'d>>,
    /// What the mark in the target says, as some tools do.
    pub(super) said: Option<Said<'d>>,
    /// Its number in the text.
    number: Option<usize>,
}

impl<'d> Part<'d> {
    pub fn is_segment(&self) -> bool {
        self.tag.local == "segment"
    }

    /// The finished element.
    pub fn finish(mut self) -> Tag<'d> {
        self.tag.push(self.source);
        self.target.into_iter().for_each(|target| self.tag.push(target));
        self.tag
    }
}

/// Reads the parts of a unit.
pub fn parts<'d>(up: &mut Up<'d>, codes: &mut Codes<'d>, texts: Texts<'d>) -> Vec<Part<'d>> {
    let text = texts.segmented.unwrap_or(texts.source);
    let cut = cut(texts);
    if cut == Cut::AtMarks {
        // Segments keep their names, whatever their codes are called.
        let all = text.descendants().filter_map(NodeRef::element).filter(|it| cut.is_at(*it));
        all.filter_map(|mark| mark.get("mid")).for_each(|mid| codes.names.reserve(mid));
    }
    let stretches = codes.text(up, Run::source(text, cut));
    let mut used: HashMap<&str, usize> = HashMap::new();
    let mut parts: Vec<Part<'d>> = Vec::new();
    for stretch in stretches {
        let mid = stretch.mark.and_then(|mark| mark.get("mid"));
        let first =
            mid.is_some_and(|mid| *used.entry(mid).and_modify(|n| *n += 1).or_insert(1) == 1);
        parts.push(part(up, codes, text, (stretch, mid.filter(|_| first)), cut));
    }
    if let (Cut::AtMarks, [only]) = (cut, &parts[..]) {
        let id = only.tag.get("id").unwrap_or_default().to_owned();
        let entries = vec![(ID.into(), id.into()), ("marked()".into(), "yes".into())];
        codes.kept.group("segment", entries, None);
    }
    if parts.iter().all(|part| !part.is_segment()) {
        // A unit has a segment (§4.2.2.5).
        let number = parts.is_empty().then_some(0);
        let empty = Stretch { mark: None, part: number, pieces: Vec::new() };
        let whole = part(up, codes, text, (empty, None), Cut::Nowhere);
        parts.push(whole);
    }
    if let Some(target) = texts.target {
        absent(codes, &parts, target);
        let places = places(text, target, cut);
        let stretches = codes.text(up, Run::target(target, cut, places));
        targets((up, codes), &mut parts, target, (stretches, cut));
        states(up, &mut parts, target, texts.approved);
    } else {
        without_target(&mut parts);
    }
    parts
}

/// Keeps which segments the target does not even have an empty mark for.
fn absent<'d>(codes: &mut Codes<'d>, parts: &[Part<'d>], target: ElementRef<'d>) {
    let marks = target.descendants().filter_map(NodeRef::element);
    let marked: HashSet<&str> = marks.filter_map(|it| it.get("mid")).collect();
    for part in parts.iter().filter(|part| part.mid.is_some_and(|mid| !marked.contains(mid))) {
        let id = part.tag.get("id").unwrap_or_default().to_owned();
        let entries = vec![(ID.into(), id.into()), ("absent()".into(), "yes".into())];
        codes.kept.group("segment", entries, Some("target"));
    }
}

/// Where texts are cut: a tool that knows no segments has translated the unit as one.
fn cut(texts: Texts<'_>) -> Cut {
    let marks = |text: ElementRef<'_>| Cut::AtMarks.is_within(text);
    let segmented = texts.segmented.is_some_and(marks);
    let whole = texts.target.is_some_and(|target| {
        !marks(target) && !target.text().trim().is_empty() && target.text() != texts.source.text()
    });
    if segmented && !whole { Cut::AtMarks } else { Cut::Nowhere }
}

fn part<'d>(
    up: &Up<'d>,
    codes: &mut Codes<'d>,
    text: ElementRef<'d>,
    (stretch, mid): (Stretch<'d>, Option<&'d str>),
    cut: Cut,
) -> Part<'d> {
    let Stretch { mark, part: number, pieces } = stretch;
    let ignorable = match mark {
        Some(mark) => mark.get("mtype") == Some(IGNORABLE),
        None => cut == Cut::AtMarks,
    };
    let mut tag = Tag::new(up.core, if ignorable { "ignorable" } else { "segment" });
    if let Some(mark) = mark {
        let given = mark.get_ns(V20, "generated").is_none();
        match mid {
            Some(mid) if given && crate::xml::is_nmtoken(mid) => tag.set("id", mid),
            Some(_) if !given => {}
            _ => tag.set("id", codes.names.claim(mark.get("mid").unwrap_or("s1"))),
        }
        for attribute in mark.attributes().filter(|it| it.namespace == V20) {
            if matches!(attribute.local(), "canResegment" | "state" | "subState") {
                tag.set_ns("", attribute.local(), attribute.value);
            }
        }
        plurals(up, mark, &mut tag);
        keep(codes, mark, &tag, Side::Source);
    } else if cut == Cut::Nowhere {
        for attribute in text.attributes().filter(|it| it.namespace == V20) {
            if matches!(attribute.local(), "id" | "canResegment" | "state" | "subState") {
                tag.set_ns("", attribute.local(), attribute.value);
            }
        }
        plurals(up, text, &mut tag);
        if let Some(id) = tag.get("id") {
            codes.names.reserve(id);
        }
    }
    let mut source = Tag::inline(up.core, "source");
    space(text, mark, &mut source);
    source.children = pieces;
    Part { tag, mid: mark.and_then(|it| it.get("mid")), source, target: None, said: None, number }
}

/// Whether white space counts, and the language where it is said.
fn space<'d>(text: ElementRef<'d>, mark: Option<ElementRef<'d>>, tag: &mut Tag<'d>) {
    let own = mark.and_then(|mark| mark.get_ns(XML_NS, "space"));
    if let Some(space) = own.or_else(|| text.get_ns(XML_NS, "space")) {
        tag.set_ns(XML_NS, "space", space);
    }
    if let Some(lang) = text.get_ns(XML_NS, "lang") {
        tag.set_ns(XML_NS, "lang", lang);
    }
}

/// The case of a plural, which segments of 2.2 have.
fn plurals<'d>(up: &Up<'d>, element: ElementRef<'d>, tag: &mut Tag<'d>) {
    if let Some(case) = element.get_ns(PGS, "case").filter(|_| up.core == V22) {
        tag.set_ns(PGS, "case", case);
    }
}

/// What a mark says that a segment cannot.
fn keep<'d>(codes: &mut Codes<'d>, mark: ElementRef<'d>, tag: &Tag<'d>, side: Side) {
    let id = tag.get("id");
    let mut entries: Vec<Entry<'d>> = Vec::new();
    let mid = mark.get("mid");
    if side == Side::Source && id != mid && mark.get_ns(V20, "generated").is_none() {
        entries.push(("mid".into(), mid.unwrap_or_default().into()));
    }
    for attribute in mark.attributes() {
        let known = match attribute.namespace {
            "" => matches!(attribute.local(), "mid" | "mtype"),
            V20 => true,
            XML_NS => attribute.local() == "space",
            PGS => tag.get_ns(PGS, attribute.local()).is_some(),
            _ => false,
        };
        if !known {
            entries.push(entry(&attribute));
        }
    }
    if !entries.is_empty() {
        entries.insert(0, (ID.into(), id.unwrap_or_default().to_owned().into()));
        codes.kept.group("segment", entries, Some(side.as_str()));
    }
}

/// Gives each part its target. Text between segments where the source has nothing is an ignorable
/// whose source is empty.
fn targets<'d>(
    (up, codes): (&mut Up<'d>, &mut Codes<'d>),
    parts: &mut Vec<Part<'d>>,
    element: ElementRef<'d>,
    (stretches, cut): (Vec<Stretch<'d>>, Cut),
) {
    let numbered = parts.iter().enumerate().filter_map(|(at, part)| Some((part.number?, at)));
    let by_number: HashMap<usize, usize> = numbered.collect();
    let mut sequence = Vec::new();
    let mut astray: Vec<Piece<'d>> = Vec::new();
    let mut added: Vec<(usize, Part<'d>)> = Vec::new();
    for stretch in stretches {
        let at = stretch.part.and_then(|number| by_number.get(&number)).copied();
        if at.is_none() && stretch.mark.is_none() && cut == Cut::AtMarks {
            let behind = sequence.iter().rfind(|at| **at < parts.len()).copied();
            sequence.push(parts.len() + added.len());
            added.push((behind.map_or(0, |at| at + 1), between(up, codes, element, stretch)));
            continue;
        }
        let Some(part) = at.and_then(|at| parts.get_mut(at)).filter(|it| it.target.is_none())
        else {
            // Text goes with the segment before it rather than be lost.
            up.losses.note(Fate::Outside, element, "target");
            match sequence.last().and_then(|at: &usize| parts.get_mut(*at)?.target.as_mut()) {
                Some(before) => before.children.extend(stretch.pieces),
                None => astray.extend(stretch.pieces),
            }
            continue;
        };
        let empty = stretch.pieces.is_empty() && !part.source.children.is_empty();
        let said = stretch.mark.is_some_and(|mark| mark.get_ns(V20, "empty").is_some());
        if empty && cut == Cut::AtMarks && part.is_segment() && !said {
            continue;
        }
        let mut target = Tag::inline(up.core, "target");
        space(element, stretch.mark, &mut target);
        if let Some(mark) = stretch.mark {
            keep(codes, mark, &part.tag, Side::Target);
            part.said = said_at(mark);
        }
        target.children = std::mem::take(&mut astray);
        target.children.extend(stretch.pieces);
        part.target = Some(target);
        sequence.extend(at);
    }
    if cut == Cut::Nowhere
        && let Some(part) = parts.first_mut().filter(|it| it.target.is_none())
    {
        // An empty target is one, too.
        let mut target = Tag::inline(up.core, "target");
        space(element, None, &mut target);
        part.target = Some(target);
    }
    insert(parts, added, &mut sequence);
    arrange(up, parts, &sequence);
}

/// What stands between segments of a target alone.
fn between<'d>(
    up: &Up<'d>,
    codes: &mut Codes<'d>,
    text: ElementRef<'d>,
    stretch: Stretch<'d>,
) -> Part<'d> {
    let id = codes.names.claim("s1");
    let entries = vec![(ID.into(), id.clone().into()), (BARE.into(), "yes".into())];
    codes.kept.group("segment", entries, Some("target"));
    let tag = Tag::new(up.core, "ignorable").with("id", id);
    let mut target = Tag::inline(up.core, "target");
    space(text, None, &mut target);
    target.children = stretch.pieces;
    let source = Tag::inline(up.core, "source");
    Part { tag, mid: None, source, target: Some(target), said: None, number: None }
}

/// The places of targets that are in another order than their sources (§4.3.1.24).
fn arrange<'d>(up: &Up<'d>, parts: &mut [Part<'d>], sequence: &[usize]) {
    let moved = !sequence.is_sorted();
    let places: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].target.is_some()).collect();
    for (at, place) in sequence.iter().zip(places) {
        if moved
            && *at != place
            && let Some(target) = parts[*at].target.as_mut()
        {
            target.set("order", (place + 1).to_string());
        }
    }
    let translated = parts.iter().any(|part| part.is_segment() && part.target.is_some());
    for part in parts.iter_mut() {
        match &part.target {
            _ if part.is_segment() || !translated => {}
            // The same as the source need not be said, unless it has a place of its own, or one
            // half of what has the other elsewhere.
            Some(target)
                if target.get("order").is_none()
                    && target.children == part.source.children
                    && !has_halves(&target.children) =>
            {
                part.target = None;
            }
            Some(_) => {}
            None => part.target = Some(Tag::inline(up.core, "target")),
        }
    }
    let differs = |part: &Part<'_>| {
        part.target.as_ref().is_some_and(|it| it.children != part.source.children)
    };
    if !translated {
        let any = parts.iter().any(differs);
        for part in parts.iter_mut().filter(|part| !differs(part)) {
            part.target.take_if(|_| !any || !has_halves(&part.source.children));
        }
    }
}

/// Whether a text has starts or ends of codes or annotations.
fn has_halves(pieces: &[Piece<'_>]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Element(tag) => {
            matches!(&*tag.local, "sc" | "ec" | "sm" | "em") || has_halves(&tag.children)
        }
        _ => false,
    })
}

impl Part<'_> {
    /// Whether it has a translation that is said to be reviewed.
    pub fn is_reviewed(&self) -> bool {
        let state = self.tag.get("state").and_then(State::parse);
        self.target.is_some() && state.is_some_and(|state| state >= State::Reviewed)
    }

    /// The text of the source, its codes left out.
    pub fn plain(&self) -> String {
        self.source.plain()
    }
}
