//! Whether the children of an element are those its rule allows.

use super::{Choice, Content, ElementRule, Grammar, Name, Particle};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, Kind};

/// Compares the children of an element with its rule. `names` tells what a child is called in
/// the grammar; none if it is of no namespace at all.
pub fn check<'d>(
    (grammar, rule): (&Grammar, &ElementRule),
    element: ElementRef<'d>,
    names: &dyn Fn(ElementRef<'d>) -> Option<Name>,
    counts: &mut Vec<usize>,
    report: &mut Report<'_>,
) {
    match &rule.content {
        Content::Any => {}
        Content::Empty | Content::Sequence(_) => check_text(rule, element, report),
        Content::Text | Content::Mixed(_) => {}
    }
    match &rule.content {
        Content::Any => {}
        Content::Sequence(particles) => {
            counts.clear();
            counts.resize(particles.iter().map(|particle| particle.choices.len()).sum(), 0);
            let walk = Walk { grammar, rule, element, particles, counts, at: 0 };
            walk.run(names, report);
        }
        Content::Mixed(allowed) => {
            for child in element.elements() {
                let name = names(child);
                if !allowed.iter().any(|allowed| stands_for(*allowed, name, child, element)) {
                    unexpected(child, element, rule, report);
                }
            }
        }
        Content::Empty | Content::Text => {
            for child in element.elements() {
                unexpected(child, element, rule, report);
            }
        }
    }
}

/// Whether a child that has this name in the grammar is one of those that a content names.
fn stands_for(
    allowed: Name,
    name: Option<Name>,
    child: ElementRef<'_>,
    parent: ElementRef<'_>,
) -> bool {
    match allowed {
        Name::Other => !child.namespace().is_empty() && child.namespace() != parent.namespace(),
        allowed => name == Some(allowed),
    }
}

fn check_text(rule: &ElementRule, element: ElementRef<'_>, report: &mut Report<'_>) {
    let texts = element.children().filter_map(|node| match node.kind() {
        Kind::Text(text) => Some(text),
        _ => None,
    });
    let space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
    // What is empty holds no white space either.
    let empty = matches!(rule.content, Content::Empty);
    for text in texts {
        let found = text.trim_matches(space);
        let message = match (found.is_empty(), empty) {
            (true, false) => continue,
            (true, true) => Message::new("validate-not-empty"),
            (false, _) => {
                let shown: String = found.chars().take(40).collect();
                Message::new("validate-text").with("text", shown)
            }
        };
        return report.error(element, rule.section, message);
    }
}

fn unexpected(
    child: ElementRef<'_>,
    parent: ElementRef<'_>,
    rule: &ElementRule,
    report: &mut Report<'_>,
) {
    let message = Message::new("validate-element-unexpected").with("parent", parent.qualified());
    report.error(child, rule.section, message);
}

/// The way through a sequence.
struct Walk<'g, 'd> {
    grammar: &'g Grammar,
    element: ElementRef<'d>,
    rule: &'g ElementRule,
    particles: &'g [Particle],
    /// How often each choice of each particle was met, all in a row.
    counts: &'g mut [usize],
    /// The particle of the last child.
    at: usize,
}

impl<'d> Walk<'_, 'd> {
    fn run(mut self, names: &dyn Fn(ElementRef<'d>) -> Option<Name>, report: &mut Report<'_>) {
        let mut previous: Option<ElementRef<'d>> = None;
        for child in self.element.elements() {
            self.child(child, names(child), previous, report);
            previous = Some(child);
        }
        let mut from = 0;
        for particle in self.particles {
            let counts = &self.counts[from..from + particle.choices.len()];
            from += particle.choices.len();
            if counts.iter().sum::<usize>() < particle.min {
                let choices = particle.choices.iter().map(|choice| self.grammar.shown(choice.name));
                let message = Message::new("validate-element-missing")
                    .with("child", choices.collect::<Vec<_>>().join(", "));
                report.error(self.element, self.rule.section, message);
            }
        }
    }

    fn child(
        &mut self,
        child: ElementRef<'d>,
        name: Option<Name>,
        previous: Option<ElementRef<'d>>,
        report: &mut Report<'_>,
    ) {
        let fits = |particle: &Particle| {
            let is = |choice: &Choice| stands_for(choice.name, name, child, self.element);
            particle.choices.iter().position(is)
        };
        let mut full = false;
        let mut from: usize = self.first(self.at);
        for (at, particle) in self.particles.iter().enumerate().skip(self.at) {
            let counts = &mut self.counts[from..from + particle.choices.len()];
            from += particle.choices.len();
            let Some(choice) = fits(particle) else { continue };
            let all: usize = counts.iter().sum();
            if counts[choice] < particle.choices[choice].max && all < particle.max {
                counts[choice] += 1;
                self.at = at;
                return;
            }
            full = true;
        }
        let earlier =
            self.particles[..self.at].iter().position(|particle| fits(particle).is_some());
        match (full, earlier, previous) {
            (true, ..) => {
                let message = Message::new("validate-element-repeated")
                    .with("parent", self.element.qualified());
                report.error(child, self.rule.section, message);
            }
            (_, Some(earlier), Some(previous)) => {
                self.order(child, earlier, previous, report);
            }
            _ => return unexpected(child, self.element, self.rule, report),
        }
        // It is there, though in the wrong place: not missing, too.
        let mut from = 0;
        for particle in self.particles {
            if let Some(choice) = fits(particle) {
                self.counts[from + choice] += 1;
            }
            from += particle.choices.len();
        }
    }

    /// Where the counts of a particle begin.
    fn first(&self, particle: usize) -> usize {
        self.particles[..particle].iter().map(|earlier| earlier.choices.len()).sum()
    }

    /// A child comes after one that it must come before. The misplaced one is the other, if
    /// this one has to be there.
    fn order(
        &self,
        child: ElementRef<'d>,
        particle: usize,
        previous: ElementRef<'d>,
        report: &mut Report<'_>,
    ) {
        let (misplaced, id, other) = match self.particles[particle].min > 0 {
            true => (self.first_after(particle), "validate-element-too-early", child),
            false => (Some(child), "validate-element-order", previous),
        };
        let message = Message::new(id)
            .with("parent", self.element.qualified())
            .with("other", other.qualified());
        report.error(misplaced.unwrap_or(child), self.rule.section, message);
    }

    /// The first child that belongs after a particle.
    fn first_after(&self, particle: usize) -> Option<ElementRef<'d>> {
        let own = |child: &ElementRef<'d>| {
            self.particles[particle + 1..].iter().any(|later| {
                later.choices.iter().any(|choice| match choice.name {
                    Name::Known(_, name) => child.local() == name,
                    Name::Extension | Name::Other => child.namespace() != self.element.namespace(),
                })
            })
        };
        self.element.elements().find(own)
    }
}
