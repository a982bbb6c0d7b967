//! Links: where they may lead, and what they are called.

use super::compose::Composer;
use super::inlines::{children, children_mut, plain};
use super::tree::{Image, Span};
use crate::model::{Finding, Message};

/// Schemes that a link in a published document may have.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];
/// The longest address, in bytes: no server has to take a longer one (RFC 9110 §4.1).
const LONGEST: usize = 8000;

impl Composer<'_> {
    /// A link, if its destination is one that a published document may point to; its text
    /// otherwise.
    pub fn link(&mut self, unit: usize, destination: &str, mut c: Vec<Span>) -> Vec<Span> {
        if c.is_empty() || c.iter().any(holds_link) {
            return c;
        }
        let destination = self.letters.string(destination.trim());
        if let Some(slug) = destination.strip_prefix('#') {
            let Some(to) = self.headings.anchor(slug) else {
                let message = Message::new("typesetting-anchor").with("anchor", &destination);
                self.find(Finding::warning(self.place(unit), message));
                return c;
            };
            name(&mut c, &destination);
            return vec![Span::Anchor { to, c }];
        }
        let lower = destination.to_ascii_lowercase();
        let safe = SCHEMES
            .iter()
            .any(|scheme| lower.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()));
        if safe && destination.len() <= LONGEST {
            name(&mut c, &destination);
            return self.printed_link(unit, destination, c);
        }
        if !destination.is_empty() {
            let message = match safe {
                true => Message::new("typesetting-link-long")
                    .with("length", destination.chars().count())
                    .with("most", LONGEST),
                false => Message::new("typesetting-link").with("target", &destination),
            };
            self.find(Finding::warning(self.place(unit), message));
        }
        c
    }
}

/// A link must not stand in a link, and the mark of a note is one.
fn holds_link(span: &Span) -> bool {
    matches!(
        span,
        Span::Link { .. } | Span::Anchor { .. } | Span::Note { .. } | Span::NoteRef { .. }
    ) || children(span).is_some_and(|spans| spans.iter().any(holds_link))
}

/// Calls a link around nothing but images without alternative text by its address: a screen reader
/// must have something to say for it (PDF/UA-1, ISO 14289-1 §7.18.5; WCAG 2.2, 2.4.4).
fn name(c: &mut [Span], address: &str) {
    if !is_named(c)
        && let Some(image) = first_image(c)
    {
        image.alt = Some(address.to_owned());
    }
}

fn is_named(c: &[Span]) -> bool {
    let image = |span: &Span| matches!(span, Span::Image(Image { alt: Some(_), .. }));
    let holds = |span: &Span| children(span).is_some_and(is_named);
    !plain(c).trim().is_empty() || c.iter().any(|span| image(span) || holds(span))
}

fn first_image(c: &mut [Span]) -> Option<&mut Image> {
    c.iter_mut().find_map(|span| match span {
        Span::Image(image) => Some(image),
        span => children_mut(span).and_then(|c| first_image(c)),
    })
}
