//! Text and codes of 1.2 as those of 2.x (XLIFF 2.1 §4.2.3).

use super::super::super::names::Names;
use super::super::V20;
use super::super::kept::{Entry, ID, Kept};
use super::super::losses::Fate;
use super::super::tree::{Piece, Tag};
use super::Up;
use super::attributes::{both, clone, kind, rest};
use super::data::Data;
use super::flow::{Flow, Stretch};
use super::pairs::{Cut, Pairs};
use super::places::Places;
use super::subs::Sub;
use super::twins::Twins;
pub use crate::model::Side;
use crate::xml::{ElementRef, Kind};
use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

/// What a code is: a target has the same id only for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    Span,
    Alone,
    IsolatedOpen,
    IsolatedClose,
    Mark,
}

/// A code or mark of the source.
pub struct Known {
    id: String,
    /// Units of the texts in it.
    pub subs: Vec<usize>,
    /// It is the start of a span that ends elsewhere: alone in a target, it is that still.
    starts: bool,
}

/// Converts the texts of a unit or candidate, sources first.
pub struct Codes<'d> {
    pub names: Names,
    pub data: Data<'d>,
    pub kept: Kept<'d>,
    pub subs: Vec<Sub<'d>>,
    /// What a text says of codes of the other that has the same.
    pub twins: Twins<'d>,
    /// Id of the unit, for those of the texts in its codes; none in a candidate.
    pub owner: Option<String>,
    pub known: Vec<Known>,
    /// Those that no code of a target has taken yet, by what they are and where.
    free: HashMap<(&'d str, Sort, usize), VecDeque<usize>>,
    /// The first that may be copied, by what it is.
    bases: HashMap<(&'d str, Sort), usize>,
    /// By their new ids.
    pub by_id: HashMap<String, usize>,
}

/// A text while it is walked through.
pub struct Run<'d> {
    text: ElementRef<'d>,
    pub side: Side,
    pub cut: Cut,
    pub pairs: Pairs<'d>,
    pub flow: Flow<'d>,
    /// Ids of beginnings, by their index.
    ids: HashMap<usize, String>,
    /// Ids of annotations, by those that they had in 2.x.
    pub marks: HashMap<&'d str, String>,
}

impl<'d> Run<'d> {
    pub fn source(text: ElementRef<'d>, cut: Cut) -> Run<'d> {
        Run::new(text, Side::Source, cut, None)
    }

    /// `places` are those of its parts in the source.
    pub fn target(text: ElementRef<'d>, cut: Cut, places: Places) -> Run<'d> {
        Run::new(text, Side::Target, cut, Some(places))
    }

    fn new(text: ElementRef<'d>, side: Side, cut: Cut, places: Option<Places>) -> Run<'d> {
        let (pairs, flow) = (Pairs::new(text, cut), Flow::new(places));
        Run { text, side, cut, pairs, flow, ids: HashMap::new(), marks: HashMap::new() }
    }
}

impl<'d> Codes<'d> {
    pub fn new(owner: Option<String>) -> Codes<'d> {
        Codes {
            names: Names::default(),
            data: Data::default(),
            kept: Kept::default(),
            subs: Vec::new(),
            twins: Twins::default(),
            owner,
            known: Vec::new(),
            free: HashMap::new(),
            bases: HashMap::new(),
            by_id: HashMap::new(),
        }
    }

    /// A text in parts.
    pub fn text(&mut self, up: &mut Up<'d>, mut run: Run<'d>) -> Vec<Stretch<'d>> {
        self.walk(up, run.text, &mut run);
        run.flow.finish()
    }

    /// Depth is bounded by that of the tree.
    pub fn walk(&mut self, up: &mut Up<'d>, parent: ElementRef<'d>, run: &mut Run<'d>) {
        for node in parent.children() {
            match node.kind() {
                Kind::Text(text) => run.flow.text(text),
                Kind::Comment(text) => run.flow.push(Piece::Comment(text)),
                Kind::Pi(target, data) => run.flow.push(Piece::Pi(target, data)),
                Kind::Element(element) if element.namespace() != up.old => {
                    up.losses.note(Fate::Dropped, element, element.qualified());
                    self.walk(up, element, run);
                }
                Kind::Element(element) => self.inline(up, element, run),
            }
        }
    }

    fn inline(&mut self, up: &mut Up<'d>, element: ElementRef<'d>, run: &mut Run<'d>) {
        match element.local() {
            "mrk" if run.cut.is_at(element) && !run.flow.is_marked() => {
                run.flow.begin(element);
                self.walk(up, element, run);
                run.flow.end();
            }
            "mrk" => self.mark(up, element, run),
            "x" if is_character(element) => self.character(up, element, run),
            "g" if run.cut.is_within(element) => {
                let tag = self.begin(up, element, "sc", run);
                let id = tag.get("id").unwrap_or_default().to_owned();
                run.flow.push(Piece::Element(tag));
                self.walk(up, element, run);
                let mut end = Tag::inline(up.core, "ec").with("startRef", id);
                clone(element, &mut end);
                run.flow.push(Piece::Element(end));
            }
            "g" => {
                let tag = self.begin(up, element, "pc", run);
                run.flow.open(tag);
                self.walk(up, element, run);
                run.flow.close();
            }
            "bpt" | "bx" if run.pairs.is_nested(element) => {
                let tag = self.begin(up, element, "pc", run);
                run.flow.open(tag);
            }
            "bpt" | "bx" => {
                let mut tag = self.begin(up, element, "sc", run);
                if run.pairs.end(element).is_none() {
                    tag.set("isolated", "yes");
                }
                run.flow.push(Piece::Element(tag));
            }
            "ept" | "ex" => self.end(up, element, run),
            "it" => {
                let name = if element.get("pos") == Some("close") { "ec" } else { "sc" };
                let tag = self.begin(up, element, name, run).with("isolated", "yes");
                run.flow.push(Piece::Element(tag));
            }
            "x" | "ph" => {
                let tag = self.begin(up, element, "ph", run);
                run.flow.push(Piece::Element(tag));
            }
            _ => {
                up.losses.note(Fate::Dropped, element, element.local());
                self.walk(up, element, run);
            }
        }
    }

    /// A code that begins a span, or stands alone.
    fn begin(
        &mut self,
        up: &mut Up<'d>,
        element: ElementRef<'d>,
        name: &'static str,
        run: &mut Run<'d>,
    ) -> Tag<'d> {
        let isolated = element.local() == "it"
            || matches!(element.local(), "bx" | "bpt") && run.pairs.end(element).is_none();
        let sort = match (name, isolated) {
            ("ph", _) => Sort::Alone,
            ("ec", _) => Sort::IsolatedClose,
            (_, true) => Sort::IsolatedOpen,
            _ => Sort::Span,
        };
        let old = element.get("id").unwrap_or_default();
        // What was a copy in 2.x has an id of its own there.
        let had = element.get_ns(V20, "id");
        let (id, base) = self.identify(had.unwrap_or(old), sort, run);
        if run.side == Side::Source
            && let Some(known) = self.known.last_mut()
        {
            known.starts = name == "sc" && !isolated;
        }
        run.ids.insert(element.node().index(), id.clone());
        let mut tag = Tag::inline(up.core, name).with("id", id.clone());
        let mut entries: Vec<Entry<'d>> = Vec::new();
        if id != old && had.is_none() {
            if run.side == Side::Source {
                up.losses.note(Fate::Renamed, element, "id");
            }
            entries.push(("code()".into(), old.into()));
        }
        clone(element, &mut tag);
        kind(element, self.twins.said(element, "ctype"), &mut tag, &mut entries);
        if let Some(equivalent) = self.twins.said(element, "equiv-text").filter(|it| !it.is_empty())
        {
            tag.set(if name == "pc" { "equivStart" } else { "equiv" }, equivalent);
            if name == "pc" {
                tag.set("equivEnd", "");
            }
        }
        self.native(element, &mut tag, "dataRefStart", &mut entries);
        // Neither a copy nor what it is a copy of has data (§4.7.2.4.1), at its end either.
        let end = run.pairs.end(element).filter(|_| name == "pc");
        let data = end.is_some_and(|end| native_text(end).is_some())
            || ["dataRef", "dataRefStart"].iter().any(|it| tag.get(it).is_some());
        if let Some(base) = base.filter(|_| !data) {
            tag.set("copyOf", base);
        }
        self.subs(up, element, &id, &mut tag, &mut entries, run);
        rest(up, element, &mut tag, &mut entries);
        if !entries.is_empty() {
            entries.insert(0, (ID.into(), id.into()));
            self.kept.group("code", entries, Some(run.side.as_str()));
        }
        if !data && tag.get("canCopy") != Some("no") {
            self.may_be_copied(&tag, (old, sort), run.side);
        }
        tag
    }

    /// Keeps a code as one that others may be copies of; one that only a target has, too.
    fn may_be_copied(&mut self, tag: &Tag<'d>, what: (&'d str, Sort), side: Side) {
        let id = tag.get("id").unwrap_or_default();
        let at = match (side, self.by_id.get(id)) {
            (Side::Source, Some(at)) => *at,
            // Halves of codes meet by their ids.
            (Side::Target, None)
                if tag.get("copyOf").is_none() && matches!(what.1, Sort::Span | Sort::Alone) =>
            {
                self.known.push(Known { id: id.to_owned(), subs: Vec::new(), starts: false });
                self.known.len() - 1
            }
            _ => return,
        };
        self.bases.entry(what).or_insert(at);
    }

    /// The end of a span: of an element that is open, or a code of its own.
    fn end(&mut self, up: &mut Up<'d>, element: ElementRef<'d>, run: &mut Run<'d>) {
        let begin = run.pairs.begin(element);
        let Some(begin) = begin else {
            let tag = self.begin(up, element, "ec", run).with("isolated", "yes");
            return run.flow.push(Piece::Element(tag));
        };
        let id = run.ids.get(&begin.node().index()).cloned().unwrap_or_default();
        let mut entries: Vec<Entry<'d>> = Vec::new();
        if let Some(own) = element.get("id").filter(|own| Some(*own) != begin.get("id")) {
            entries.push(("code()".into(), own.into()));
        }
        let mut tag = Tag::inline(up.core, "ec");
        let nested = run.pairs.is_nested(begin);
        if nested {
            tag = Tag::inline(up.core, "pc");
        } else {
            tag.set("startRef", id.clone());
            clone(begin, &mut tag);
        }
        if let Some(equivalent) = self.twins.said(element, "equiv-text").filter(|it| !it.is_empty())
        {
            tag.set(if nested { "equivEnd" } else { "equiv" }, equivalent);
        }
        self.native(element, &mut tag, "dataRefEnd", &mut entries);
        self.subs(up, element, &id, &mut tag, &mut entries, run);
        rest(up, element, &mut tag, &mut entries);
        if !entries.is_empty() {
            entries.insert(0, (ID.into(), id.into()));
            self.kept.group("code-end", entries, Some(run.side.as_str()));
        }
        if !nested {
            return run.flow.push(Piece::Element(tag));
        }
        if let Some(open) = run.flow.opened() {
            for attribute in tag.attributes {
                open.set_ns(attribute.namespace, attribute.local, attribute.value);
            }
            // Said of both ends or of none (Schematron of XLIFF 2.1, F16 and F26).
            both(open, "equivStart", "equivEnd", String::new);
            let had = ["dataRefStart", "dataRefEnd"].iter().any(|it| open.get(it).is_some());
            if had {
                let data = &mut self.data;
                both(open, "dataRefStart", "dataRefEnd", || data.of("", None, None));
            }
        }
        run.flow.close();
    }

    /// The id of a code, and the code that it is a copy of.
    pub fn identify(
        &mut self,
        old: &'d str,
        sort: Sort,
        run: &Run<'d>,
    ) -> (String, Option<String>) {
        let part = run.flow.part();
        if run.side == Side::Source {
            let id = self.names.claim(old);
            let at = self.known.len();
            let part = part.unwrap_or_default();
            self.free.entry((old, sort, part)).or_default().push_back(at);
            self.by_id.insert(id.clone(), at);
            self.known.push(Known { id: id.clone(), subs: Vec::new(), starts: false });
            return (id, None);
        }
        let free = part.and_then(|part| self.free.get_mut(&(old, sort, part)));
        let own = free.and_then(VecDeque::pop_front).or_else(|| match sort {
            Sort::IsolatedOpen => self.start(old, part?),
            _ => None,
        });
        if let Some(known) = own.and_then(|at| self.known.get(at)) {
            return (known.id.clone(), None);
        }
        let base = self.bases.get(&(old, sort)).and_then(|at| self.known.get(*at));
        let base = base.map(|known| known.id.clone());
        (self.names.claim(old), base)
    }

    /// The start of a span of the source that ends in another segment, which is not translated.
    fn start(&mut self, old: &'d str, part: usize) -> Option<usize> {
        let free = self.free.get_mut(&(old, Sort::Span, part))?;
        let first = *free.front()?;
        let starts = self.known.get(first).is_some_and(|known| known.starts);
        if starts { free.pop_front() } else { None }
    }

    /// Native code as original data. A code that could be an empty one has to be told apart.
    fn native(
        &mut self,
        element: ElementRef<'d>,
        tag: &mut Tag<'d>,
        of_pair: &'static str,
        entries: &mut Vec<Entry<'d>>,
    ) {
        if !is_native(element) {
            return;
        }
        let Some(text) = native_text(element) else {
            if element.local() != "it" {
                entries.push(("element()".into(), element.local().into()));
            }
            return;
        };
        let had = element.get_ns(V20, "dataRef");
        let id = self.data.of(&text, had, element.get_ns(V20, "dataDir"));
        tag.set(if tag.local == "pc" { of_pair } else { "dataRef" }, id);
    }
}

/// Whether an element holds native code.
fn is_native(element: ElementRef<'_>) -> bool {
    matches!(element.local(), "bpt" | "ept" | "ph" | "it")
}

/// The native code of an element, if it has any; what had data in 2.x does, if it is empty.
fn native_text(element: ElementRef<'_>) -> Option<Cow<'_, str>> {
    let text = is_native(element).then(|| element.text())?;
    (!text.is_empty() || element.get_ns(V20, "dataRef").is_some()).then_some(text)
}

/// Whether a code stands for a character.
fn is_character(element: ElementRef<'_>) -> bool {
    element.get_ns(V20, "hex").is_some()
}
