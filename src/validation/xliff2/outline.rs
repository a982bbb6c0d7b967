//! The parts of a document that rules are about, found once.

use super::holders::Holders;
use crate::model::Side;
use crate::validation::by_id::ById;
use crate::validation::grammar::Grammar;
use crate::xml::{Document, ElementRef, XML_NS};
use std::sync::OnceLock;

/// A document by its structure. What stands in places where it may not stand, or within
/// elements of other namespaces, is left out: the grammar reports it.
pub struct Outline<'d> {
    pub root: ElementRef<'d>,
    /// Namespace of the core.
    pub core: &'d str,
    /// What the version of the document defines.
    pub grammar: &'static Grammar,
    pub source_lang: Option<&'d str>,
    pub target_lang: Option<&'d str>,
    pub files: Vec<File<'d>>,
    /// Where in `files` an id is.
    pub file_numbers: ById<'d, usize>,
    /// What can be referred to beside content, found when first asked for.
    holders: OnceLock<Holders<'d>>,
}

/// A `file`.
pub struct File<'d> {
    pub element: ElementRef<'d>,
    /// In document order, at any depth.
    pub groups: Vec<ElementRef<'d>>,
    /// The groups by id.
    pub group_ids: ById<'d, ElementRef<'d>>,
    pub units: Vec<Unit<'d>>,
    /// Where in `units` an id is.
    pub unit_numbers: ById<'d, usize>,
}

/// A `unit`.
pub struct Unit<'d> {
    pub element: ElementRef<'d>,
    /// `xml:lang`, its own or the nearest around it.
    pub lang: Option<&'d str>,
    pub content: Bundle<'d>,
    /// Its translation candidates.
    pub matches: Vec<Bundle<'d>>,
}

/// Content whose inline elements share one scope of ids: that of a unit, or of a match.
pub struct Bundle<'d> {
    pub owner: ElementRef<'d>,
    pub data: ById<'d, ElementRef<'d>>,
    /// The `data` elements in order.
    pub data_elements: Vec<ElementRef<'d>>,
    pub parts: Vec<Part<'d>>,
    /// The inline elements of all parts in document order.
    pub inlines: Vec<Inline<'d>>,
    /// What can be referred to, found when first asked for. Apart, because few are asked.
    ids: OnceLock<Box<Ids<'d>>>,
}

/// Ids of a bundle by what a fragment identifier can select.
struct Ids<'d> {
    /// Segments, ignorables and inline elements of sources.
    sources: ById<'d, ()>,
    /// Segments alone.
    segments: ById<'d, ()>,
    targets: ById<'d, ()>,
    /// Codes without content.
    placeholders: [ById<'d, ()>; 2],
}

/// A `segment` or `ignorable`; of a match, the match itself.
pub struct Part<'d> {
    pub element: ElementRef<'d>,
    pub source: Option<ElementRef<'d>>,
    pub target: Option<ElementRef<'d>>,
}

/// An inline element.
#[derive(Clone, Copy)]
pub struct Inline<'d> {
    pub element: ElementRef<'d>,
    pub kind: InlineKind,
    /// Number of its part in the bundle.
    pub part: usize,
    pub side: Side,
}

/// A code by its id, and whether it is the end of the span of this id.
pub type Code<'d> = (bool, &'d str);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InlineKind {
    Cp,
    Ph,
    Pc,
    Sc,
    Ec,
    Mrk,
    Sm,
    Em,
}

impl InlineKind {
    pub fn of(name: &str) -> Option<InlineKind> {
        Some(match name {
            "cp" => InlineKind::Cp,
            "ph" => InlineKind::Ph,
            "pc" => InlineKind::Pc,
            "sc" => InlineKind::Sc,
            "ec" => InlineKind::Ec,
            "mrk" => InlineKind::Mrk,
            "sm" => InlineKind::Sm,
            "em" => InlineKind::Em,
            _ => return None,
        })
    }

    /// Codes, not annotations or characters.
    pub fn is_code(self) -> bool {
        matches!(self, InlineKind::Ph | InlineKind::Pc | InlineKind::Sc | InlineKind::Ec)
    }

    /// The beginning of an annotation.
    pub fn is_annotation(self) -> bool {
        matches!(self, InlineKind::Mrk | InlineKind::Sm)
    }
}

impl<'d> Inline<'d> {
    pub fn get(&self, name: &str) -> Option<&'d str> {
        self.element.get(name)
    }

    /// What the code is called on both sides: an end has the name of its start.
    pub fn identity(&self) -> Option<Code<'d>> {
        match self.get("startRef") {
            Some(start) => Some((true, start)),
            None => self.get("id").map(|id| (false, id)),
        }
    }

    /// The value of a `can…` attribute or of another one with a default.
    pub fn get_or(&self, name: &str, default: &'static str) -> &'d str {
        self.element.get(name).unwrap_or(default)
    }
}

impl<'d> Outline<'d> {
    pub fn new(document: &'d Document<'d>, grammar: &'static Grammar) -> Outline<'d> {
        let root = document.root();
        let core = root.namespace();
        let mut outline = Outline {
            root,
            core,
            grammar,
            source_lang: root.get("srcLang"),
            target_lang: root.get("trgLang"),
            files: Vec::new(),
            file_numbers: ById::new(),
            holders: OnceLock::new(),
        };
        for file in root.elements().filter(|element| element.is(core, "file")) {
            let mut read = File {
                element: file,
                groups: Vec::new(),
                group_ids: ById::new(),
                units: Vec::new(),
                unit_numbers: ById::new(),
            };
            // Groups may be nested ten thousand deep: no recursion.
            let lang_of = |element: ElementRef<'d>| element.get_ns(XML_NS, "lang");
            let mut waiting = vec![(file, lang_of(root))];
            while let Some((element, around)) = waiting.pop() {
                let lang = lang_of(element).or(around);
                if element.is(core, "unit") {
                    if let Some(id) = element.get("id") {
                        read.unit_numbers.insert(id, read.units.len());
                    }
                    read.units.push(unit(core, element, lang));
                    continue;
                }
                if element.is(core, "group") {
                    read.groups.push(element);
                    if let Some(id) = element.get("id") {
                        read.group_ids.insert(id, element);
                    }
                }
                let inner: Vec<_> = element
                    .elements()
                    .filter(|child| child.is(core, "group") || child.is(core, "unit"))
                    .collect();
                waiting.extend(inner.into_iter().rev().map(|inner| (inner, lang)));
            }
            if let Some(id) = file.get("id") {
                outline.file_numbers.insert(id, outline.files.len());
            }
            outline.files.push(read);
        }
        outline
    }

    /// True for 2.0, whose namespace 2.1 shares; that of 2.2 is another.
    pub fn is_2_0(&self) -> bool {
        self.core.ends_with(":2.0") && self.root.get("version") == Some("2.0")
    }

    /// All units with their files.
    pub fn units(&self) -> impl Iterator<Item = (&File<'d>, &Unit<'d>)> {
        self.files.iter().flat_map(|file| file.units.iter().map(move |unit| (file, unit)))
    }

    /// What holds what can be referred to.
    pub fn holders(&self) -> &Holders<'d> {
        self.holders.get_or_init(|| Holders::new(self))
    }

    /// Files, groups and units: what may hold notes, modules and extensions.
    pub fn structures(&self) -> impl Iterator<Item = ElementRef<'d>> {
        self.files.iter().flat_map(|file| {
            let own = std::iter::once(file.element).chain(file.groups.iter().copied());
            own.chain(file.units.iter().map(|unit| unit.element))
        })
    }
}

impl<'d> Unit<'d> {
    /// The unit's own content, then its matches.
    pub fn bundles(&self) -> impl Iterator<Item = &Bundle<'d>> {
        std::iter::once(&self.content).chain(&self.matches)
    }
}

fn unit<'d>(core: &str, element: ElementRef<'d>, lang: Option<&'d str>) -> Unit<'d> {
    let mut parts = Vec::new();
    let mut matches = Vec::new();
    for child in element.elements() {
        if child.is(core, "segment") || child.is(core, "ignorable") {
            parts.push(part(core, child));
        } else if child.is(super::MTC, "matches") {
            let found = child.elements().filter(|child| child.is(super::MTC, "match"));
            matches.extend(found.map(|found| bundle(core, found, vec![part(core, found)])));
        }
    }
    Unit { element, lang, content: bundle(core, element, parts), matches }
}

fn part<'d>(core: &str, element: ElementRef<'d>) -> Part<'d> {
    let (source, target) = (element.child(core, "source"), element.child(core, "target"));
    Part { element, source, target }
}

fn bundle<'d>(core: &str, owner: ElementRef<'d>, parts: Vec<Part<'d>>) -> Bundle<'d> {
    let data_elements: Vec<_> = owner
        .elements()
        .filter(|element| element.is(core, "originalData"))
        .flat_map(|original| original.elements().filter(|element| element.is(core, "data")))
        .collect();
    let mut data = ById::new();
    for element in &data_elements {
        if let Some(id) = element.get("id") {
            data.insert(id, *element);
        }
    }
    let mut inlines = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        for (side, element) in [(Side::Source, part.source), (Side::Target, part.target)] {
            let Some(element) = element else { continue };
            for inner in element.descendants().filter_map(|node| node.element()) {
                if let Some(kind) =
                    InlineKind::of(inner.local()).filter(|_| inner.namespace() == core)
                {
                    inlines.push(Inline { element: inner, kind, part: number, side });
                }
            }
        }
    }
    Bundle { owner, data, data_elements, parts, inlines, ids: OnceLock::new() }
}

impl<'d> Bundle<'d> {
    /// The inline elements of a part.
    pub fn of_part(&self, part: usize) -> &[Inline<'d>] {
        let from = self.inlines.partition_point(|inline| inline.part < part);
        let to = self.inlines.partition_point(|inline| inline.part <= part);
        &self.inlines[from..to]
    }

    /// Whether a segment, ignorable or inline element of the source, or an inline element of
    /// the target, has an id.
    pub fn has(&self, side: Side, id: &str) -> bool {
        match side {
            Side::Source => self.ids().sources.get(id).is_some(),
            Side::Target => self.ids().targets.get(id).is_some(),
        }
    }

    /// Whether a segment has an id.
    pub fn has_segment(&self, id: &str) -> bool {
        self.ids().segments.get(id).is_some()
    }

    /// Whether a `ph` has an id.
    pub fn has_placeholder(&self, side: Side, id: &str) -> bool {
        self.ids().placeholders[side as usize].get(id).is_some()
    }

    fn ids(&self) -> &Ids<'d> {
        self.ids.get_or_init(|| {
            let mut ids = Ids {
                sources: ById::new(),
                segments: ById::new(),
                targets: ById::new(),
                placeholders: [ById::new(), ById::new()],
            };
            for part in &self.parts {
                let Some(id) = part.element.get("id") else { continue };
                ids.sources.insert(id, ());
                if part.element.local() == "segment" {
                    ids.segments.insert(id, ());
                }
            }
            for inline in &self.inlines {
                let of_side = match inline.side {
                    Side::Source => &mut ids.sources,
                    Side::Target => &mut ids.targets,
                };
                let Some(id) = inline.get("id") else { continue };
                if of_side.insert(id, ()) && inline.kind == InlineKind::Ph {
                    ids.placeholders[inline.side as usize].insert(id, ());
                }
            }
            Box::new(ids)
        })
    }

    /// The inline elements of one side, in the order in which they are read: for targets
    /// that of `order` (XLIFF 2.1 §4.8.2).
    pub fn in_order(&self, side: Side) -> Vec<Inline<'d>> {
        let mut inlines: Vec<_> =
            self.inlines.iter().filter(|inline| inline.side == side).copied().collect();
        if side == Side::Target {
            inlines.sort_by_key(|inline| self.place(inline.part));
        }
        inlines
    }

    /// Where the target of a part stands among the others, from 1.
    pub fn place(&self, part: usize) -> usize {
        let order = self.parts[part].target.and_then(|target| target.get("order"));
        order.and_then(|order| order.trim().parse().ok()).unwrap_or(part + 1)
    }
}
