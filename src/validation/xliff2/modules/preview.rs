//! The HTML that format style makes of a unit (XLIFF 2.1 §5.3.4): valid, as far as the elements of
//! the unit and those around it tell.

use super::super::outline::{Bundle, InlineKind, Outline};
use super::format_style::FS;
use super::html::{Holds, Html};
use crate::model::{Message, Side};
use crate::validation::report::Report;
use crate::xml::{ElementRef, Kind};
use std::collections::HashMap;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    // What is around each file, group and unit, itself included.
    let mut styles: HashMap<usize, &'static Html> = HashMap::new();
    for structure in outline.structures() {
        let around = structure.parent().and_then(|it| styles.get(&it.node().index()).copied());
        let own = style(structure);
        if let (Some(own), Some(around)) = (own, around)
            // Blocks of a page are not always marked as what they stand in.
            && around.holds != Holds::Flow
            && !own.may_stand_in(around)
        {
            nesting(structure, own, around, report);
        }
        if let Some(style) = own.or(around) {
            styles.insert(structure.node().index(), style);
        }
    }
    for (_, unit) in outline.units() {
        let around = styles.get(&unit.element.node().index()).copied();
        for bundle in unit.bundles() {
            let own = style(unit.element).filter(|_| bundle.owner == unit.element);
            for side in [Side::Source, Side::Target] {
                let walk = Walk {
                    core: outline.core,
                    unit: own.map(|_| unit.element),
                    around,
                    open: Vec::new(),
                    holders: Vec::new(),
                    ends: Vec::new(),
                    spans: HashMap::new(),
                    exclusive: HashMap::new(),
                };
                walk.bundle(bundle, side, report);
            }
        }
    }
}

fn style(element: ElementRef<'_>) -> Option<&'static Html> {
    Html::of(element.get_ns(FS, "fs")?)
}

fn nesting(element: ElementRef<'_>, own: &Html, around: &Html, report: &mut Report<'_>) {
    let message =
        Message::new("xliff2-fs-nesting").with("value", own.name()).with("around", around.name());
    report.error(element, "5.3.4", message);
}

/// One walk through the text of one side.
struct Walk<'d> {
    core: &'d str,
    /// The unit, if it has a style and this is its text.
    unit: Option<ElementRef<'d>>,
    around: Option<&'static Html>,
    /// What has begun, innermost last.
    open: Vec<Open<'d>>,
    /// Those of them that do not hold just what is allowed around them.
    holders: Vec<usize>,
    /// Where elements end, and which of those that have begun they are.
    ends: Vec<(usize, usize)>,
    /// What `sc` and `sm` have begun, by id.
    spans: HashMap<&'d str, usize>,
    /// How many are open of the elements that others must not have within them.
    exclusive: HashMap<&'static str, (usize, &'static Html)>,
}

struct Open<'d> {
    element: ElementRef<'d>,
    style: &'static Html,
    /// A span may end before what has begun in it.
    has_ended: bool,
    /// What it cannot have has been said.
    is_reported: bool,
}

impl<'d> Walk<'d> {
    fn bundle(mut self, bundle: &Bundle<'d>, side: Side, report: &mut Report<'_>) {
        let mut order: Vec<usize> = (0..bundle.parts.len()).collect();
        if side == Side::Target {
            order.sort_by_key(|part| bundle.place(*part));
        }
        for part in order.into_iter().map(|part| &bundle.parts[part]) {
            let text = if side == Side::Source { part.source } else { part.target };
            let Some(text) = text else { continue };
            for node in text.descendants() {
                self.close(node.span().start);
                match node.kind() {
                    Kind::Text(text) if !text.trim().is_empty() => self.text(report),
                    Kind::Element(element) if element.namespace() == self.core => {
                        self.element(element, report);
                    }
                    _ => {}
                }
            }
            self.close(text.node().span().end);
        }
    }

    fn element(&mut self, element: ElementRef<'d>, report: &mut Report<'_>) {
        let kind = InlineKind::of(element.local());
        if matches!(kind, Some(InlineKind::Ec | InlineKind::Em)) {
            if let Some(at) = element.get("startRef").and_then(|id| self.spans.remove(id)) {
                self.end(at);
            }
            return;
        }
        let Some(style) = style(element) else {
            // Something, whatever it is.
            return self.content(|style| style.holds != Holds::Nothing, "xliff2-fs-void", report);
        };
        self.place(element, style, report);
        let at = self.open.len();
        match kind {
            Some(InlineKind::Pc | InlineKind::Mrk) => {
                self.ends.push((element.node().span().end, at));
            }
            Some(InlineKind::Sc | InlineKind::Sm) => {
                let Some(id) = element.get("id") else { return };
                self.spans.insert(id, at);
            }
            _ => return,
        }
        if style.is_exclusive() {
            self.exclusive.entry(style.name()).or_insert((0, style)).0 += 1;
        }
        if style.holds != Holds::AsAround {
            self.holders.push(at);
        }
        self.open.push(Open { element, style, has_ended: false, is_reported: false });
    }

    /// Whether an element may stand here.
    fn place(&mut self, element: ElementRef<'d>, style: &'static Html, report: &mut Report<'_>) {
        // What comes next takes the place of what has gone.
        let ended = |at: &mut usize| self.open.get(*at).is_none_or(|open| open.has_ended);
        while self.holders.pop_if(ended).is_some() {}
        let inner = self.holders.last().map(|at| self.open[*at].style);
        let outer = self.around.filter(|around| around.holds != Holds::AsAround);
        let holder = inner.or(outer);
        match holder {
            Some(holder) if holder.holds == Holds::Nothing => {
                return self.content(|_| false, "xliff2-fs-void", report);
            }
            Some(holder) if !style.may_stand_in(holder) => {
                return nesting(element, style, holder, report);
            }
            _ => {}
        }
        let forbids =
            |(count, around): &&(usize, &'static Html)| *count > 0 && !style.may_be_within(around);
        let open = self.exclusive.values().find(forbids).map(|(_, around)| *around);
        let outer = || self.around.filter(|around| !style.may_be_within(around));
        if let Some(around) = open.or_else(outer) {
            nesting(element, style, around, report);
        }
    }

    fn text(&mut self, report: &mut Report<'_>) {
        let innermost = self.open.iter().rev().find(|open| !open.has_ended);
        let id = match innermost.map(|open| open.style.holds) {
            Some(Holds::Nothing) => "xliff2-fs-void",
            _ => "xliff2-fs-text",
        };
        self.content(Html::holds_text, id, report);
    }

    /// Reports the innermost element if it may not have this content: each element once.
    fn content(
        &mut self,
        may: impl Fn(&Html) -> bool,
        message: &'static str,
        report: &mut Report<'_>,
    ) {
        let innermost = self.open.iter_mut().rev().find(|open| !open.has_ended);
        let (element, style) = match innermost {
            Some(open) if may(open.style) || open.is_reported => return,
            Some(open) => {
                open.is_reported = true;
                (open.element, open.style)
            }
            // A unit may be the text of an attribute of an image: only what holds elements alone
            // is known to have none.
            None => match (self.unit, self.around) {
                (Some(unit), Some(style))
                    if matches!(style.holds, Holds::Only(_)) && !may(style) =>
                {
                    self.unit = None;
                    (unit, style)
                }
                _ => return,
            },
        };
        report.error(element, "5.3.4", Message::new(message).with("value", style.name()));
    }

    /// Ends the elements that end before this byte.
    fn close(&mut self, at: usize) {
        while let Some((_, ended)) = self.ends.pop_if(|(end, _)| *end <= at) {
            self.end(ended);
        }
    }

    fn end(&mut self, at: usize) {
        let Some(open) = self.open.get_mut(at).filter(|open| !open.has_ended) else { return };
        open.has_ended = true;
        if let Some((count, _)) = self.exclusive.get_mut(open.style.name()) {
            *count = count.saturating_sub(1);
        }
        while self.open.pop_if(|open| open.has_ended).is_some() {}
    }
}
