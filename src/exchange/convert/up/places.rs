//! Which part of a source each part of a target belongs to.
//!
//! Parts have numbers: odd ones are what marks of segments enclose, even ones what stands before,
//! between and after the marks.

use super::super::V20;
use super::pairs::Cut;
use super::pieces::Pieces;
use crate::xml::{ElementRef, Kind};
use std::collections::{HashMap, HashSet, VecDeque};

/// The number of a part of the source for each number of the target; none for what has no
/// counterpart.
pub type Places = Vec<Option<usize>>;

/// Segments meet by the names of their marks. What stands between them belongs to what has the
/// same codes, or else to what stands at the same place.
pub fn places<'d>(source: ElementRef<'d>, target: ElementRef<'d>, cut: Cut) -> Places {
    if cut == Cut::Nowhere {
        return vec![Some(0)];
    }
    let (ours, theirs) = (outlines(source, cut), outlines(target, cut));
    let free = (0..ours.len()).filter(|at| !ours[*at].is_nothing()).collect();
    let places = vec![None; theirs.len()];
    let mut matching = Matching { ours, theirs, free, places };
    matching.marks();
    matching.codes();
    matching.rest();
    matching.places
}

/// The parts of both sides while they meet.
struct Matching<'d> {
    ours: Vec<Outline<'d>>,
    theirs: Vec<Outline<'d>>,
    /// Parts of the source that no part of the target has taken.
    free: HashSet<usize>,
    places: Places,
}

impl<'d> Matching<'d> {
    fn take(&mut self, at: usize, own: Option<usize>) {
        self.places[at] = own.filter(|own| self.free.remove(own));
    }

    /// What stands between the marks of the target and has no place yet.
    fn gaps(&self) -> impl Iterator<Item = usize> + use<> {
        let all = (0..self.theirs.len()).step_by(2);
        let left = |at: &usize| self.places[*at].is_none() && !self.theirs[*at].is_nothing();
        all.filter(left).collect::<Vec<_>>().into_iter()
    }

    /// What is free in the source behind the mark before a part, and before the mark behind it.
    fn near(&self, at: usize) -> impl Iterator<Item = usize> {
        let mark = |at: usize| self.places.get(at).copied().flatten();
        let behind = at.checked_sub(1).map_or(Some(0), |before| Some(mark(before)? + 1));
        let before = mark(at + 1).and_then(|own| own.checked_sub(1));
        behind.into_iter().chain(before).filter(|own| self.free.contains(own))
    }

    fn marks(&mut self) {
        let all = self.ours.iter().enumerate().rev();
        let by_mid: HashMap<&str, usize> =
            all.filter_map(|(at, part)| Some((part.mid()?, at))).collect();
        for at in 0..self.theirs.len() {
            let own = self.theirs[at].mid().and_then(|mid| by_mid.get(mid)).copied();
            self.take(at, own);
        }
    }

    fn codes(&mut self) {
        let mut by_code: HashMap<Key<'d>, VecDeque<usize>> = HashMap::new();
        for (at, part) in self.ours.iter().enumerate().step_by(2) {
            part.codes.iter().for_each(|code| by_code.entry(*code).or_default().push_back(at));
        }
        for at in self.gaps() {
            let codes = &self.theirs[at].codes;
            let shares = |own: &usize| self.ours[*own].codes.iter().any(|it| codes.contains(it));
            let here = self.near(at).find(shares);
            let mut elsewhere = codes.iter().filter_map(|code| {
                let all = by_code.get_mut(code)?;
                while all.front().is_some_and(|own| !self.free.contains(own)) {
                    all.pop_front();
                }
                all.front().copied()
            });
            let own = here.or_else(|| elsewhere.next());
            self.take(at, own);
        }
    }

    /// With segments in another order, places say nothing.
    fn rest(&mut self) {
        let moved = !self.places.iter().skip(1).step_by(2).flatten().is_sorted();
        let mut all = (0..self.ours.len()).step_by(2);
        for at in self.gaps() {
            let own = match moved {
                true => all.find(|own| self.free.contains(own)),
                false => self.near(at).next(),
            };
            self.take(at, own);
        }
    }
}

/// What a code is called.
type Key<'d> = (&'d str, &'d str);

/// A part of a text.
#[derive(Default)]
struct Outline<'d> {
    mark: Option<ElementRef<'d>>,
    codes: Vec<Key<'d>>,
    holds: bool,
}

impl<'d> Outline<'d> {
    fn mid(&self) -> Option<&'d str> {
        self.mark?.get("mid")
    }

    /// Whether it is no part at all.
    fn is_nothing(&self) -> bool {
        self.mark.is_none() && !self.holds
    }
}

fn outlines<'d>(text: ElementRef<'d>, cut: Cut) -> Vec<Outline<'d>> {
    let mut outlining =
        Outlining { cut, pieces: Pieces::new(text, cut), parts: vec![Outline::default()] };
    outlining.walk(text);
    outlining.parts
}

/// The parts of a text while it is walked through.
struct Outlining<'d> {
    cut: Cut,
    pieces: Pieces,
    parts: Vec<Outline<'d>>,
}

impl<'d> Outlining<'d> {
    /// Depth is bounded by that of the tree.
    fn walk(&mut self, parent: ElementRef<'d>) {
        for node in parent.children() {
            let within = self.parts.last().is_some_and(|part| part.mark.is_some());
            let element = node.element();
            if let Some(mark) = element.filter(|it| self.cut.is_at(*it) && !within) {
                self.parts.push(Outline { mark: Some(mark), ..Outline::default() });
                self.walk(mark);
                self.parts.push(Outline::default());
                continue;
            }
            let empty = matches!(node.kind(), Kind::Text(text) if text.is_empty());
            self.hold(element.and_then(|it| self.key(it)), !empty);
            // What is within native code is a text of its own.
            if let Some(inner) = element.filter(|it| !is_native(*it)) {
                self.walk(inner);
                self.hold(None, true);
            }
        }
    }

    fn hold(&mut self, code: Option<Key<'d>>, something: bool) {
        if let Some(part) = self.parts.last_mut() {
            part.codes.extend(code);
            part.holds |= something;
        }
    }

    /// Of an annotation in pieces, only where it begins and ends is told from others.
    fn key(&self, element: ElementRef<'d>) -> Option<Key<'d>> {
        let own = ["id", "rid", "mid"].iter().find_map(|name| element.get(name));
        let own = own.or_else(|| element.get_ns(V20, "id"))?;
        match self.pieces.piece(element) {
            (true, true) => None,
            (true, false) => Some(("end", own)),
            _ => Some((element.local(), own)),
        }
    }
}

fn is_native(element: ElementRef<'_>) -> bool {
    matches!(element.local(), "bpt" | "ept" | "it" | "ph")
}
