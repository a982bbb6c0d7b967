//! The parts of a document that rules are about, found once.

use super::NS_1_2;
use crate::xml::{Document, ElementRef};

/// A document by its structure. What stands within elements of other namespaces is left out.
pub struct Outline<'d> {
    pub root: ElementRef<'d>,
    /// Namespace of the document; empty for XLIFF 1.0.
    pub core: &'d str,
    pub files: Vec<File<'d>>,
}

/// A `file`.
pub struct File<'d> {
    pub element: ElementRef<'d>,
    /// The file itself and all elements in it, in document order.
    pub elements: Vec<ElementRef<'d>>,
    pub units: Vec<Unit<'d>>,
}

/// A `trans-unit`.
pub struct Unit<'d> {
    pub own: Bundle<'d>,
    /// Its `alt-trans` elements.
    pub alternatives: Vec<Bundle<'d>>,
}

/// What belongs together as source and target.
pub struct Bundle<'d> {
    /// The `trans-unit` or `alt-trans`.
    pub owner: ElementRef<'d>,
    pub source: Option<Text<'d>>,
    /// `seg-source`
    pub segmented: Option<Text<'d>>,
    /// A unit has one at most; alternatives may have several.
    pub targets: Vec<Text<'d>>,
}

/// A `source`, `seg-source` or `target`.
pub struct Text<'d> {
    pub element: ElementRef<'d>,
    /// The elements in it at any depth, in document order.
    pub inlines: Vec<ElementRef<'d>>,
}

impl<'d> Outline<'d> {
    pub fn new(document: &'d Document<'d>) -> Outline<'d> {
        let root = document.root();
        let core = root.namespace();
        let files = root.elements().filter(|element| element.is(core, "file"));
        Outline { root, core, files: files.map(|element| file(core, element)).collect() }
    }

    /// True for 1.1 and 1.0, which are not judged by the schemas of 1.2.
    pub fn is_older(&self) -> bool {
        let named = self.root.get("version");
        self.core != NS_1_2 && !(self.core.is_empty() && matches!(named, Some("1.1" | "1.2")))
    }

    pub fn units(&self) -> impl Iterator<Item = (&File<'d>, &Unit<'d>)> {
        self.files.iter().flat_map(|file| file.units.iter().map(move |unit| (file, unit)))
    }
}

impl<'d> File<'d> {
    /// The elements that have one of these names.
    pub fn named(&self, names: &'static [&'static str]) -> impl Iterator<Item = ElementRef<'d>> {
        self.elements.iter().copied().filter(|element| names.contains(&element.local()))
    }
}

impl<'d> Unit<'d> {
    /// The unit's own content, then its alternatives.
    pub fn bundles(&self) -> impl Iterator<Item = &Bundle<'d>> {
        std::iter::once(&self.own).chain(&self.alternatives)
    }
}

impl<'d> Bundle<'d> {
    /// `source`, `seg-source` and the targets.
    pub fn texts(&self) -> impl Iterator<Item = &Text<'d>> {
        self.source.iter().chain(&self.segmented).chain(&self.targets)
    }
}

impl<'d> Text<'d> {
    /// The elements in it that have one of these names.
    pub fn named(&self, names: &'static [&'static str]) -> impl Iterator<Item = ElementRef<'d>> {
        self.inlines.iter().copied().filter(|element| names.contains(&element.local()))
    }
}

fn file<'d>(core: &str, element: ElementRef<'d>) -> File<'d> {
    let elements: Vec<_> = std::iter::once(element).chain(within(core, element)).collect();
    let units = elements.iter().filter(|element| element.local() == "trans-unit");
    let units = units.map(|element| unit(core, *element)).collect();
    File { element, elements, units }
}

/// The elements of the document's namespace at any depth, in order.
fn within<'d>(core: &str, element: ElementRef<'d>) -> Vec<ElementRef<'d>> {
    let mut found = Vec::new();
    let mut skip_to = 0;
    for inner in element.descendants().filter_map(|node| node.element()) {
        let span = inner.node().span();
        if span.start < skip_to {
            continue;
        }
        if inner.namespace() == core {
            found.push(inner);
        } else {
            skip_to = span.end;
        }
    }
    found
}

fn unit<'d>(core: &str, element: ElementRef<'d>) -> Unit<'d> {
    let alternatives = element.elements().filter(|child| child.is(core, "alt-trans"));
    let alternatives = alternatives.map(|alternative| bundle(core, alternative)).collect();
    Unit { own: bundle(core, element), alternatives }
}

fn bundle<'d>(core: &str, owner: ElementRef<'d>) -> Bundle<'d> {
    let text = |element: ElementRef<'d>| Text { element, inlines: within(core, element) };
    let targets = owner.elements().filter(|child| child.is(core, "target"));
    Bundle {
        owner,
        source: owner.child(core, "source").map(text),
        segmented: owner.child(core, "seg-source").map(text),
        targets: targets.map(text).collect(),
    }
}
