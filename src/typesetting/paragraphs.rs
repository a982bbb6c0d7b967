//! Paragraphs, and the images that are more than a part of one.

use super::inlines::{holds_note, plain};
use super::tree::{Node, Span};

/// Characters of a paragraph with a note that is not broken across pages: where the note has
/// no room left, its line would go to the next page alone.
const KEEP_NOTED: usize = 400;

/// Whether text in a container is set as paragraphs with space between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    Loose,
    Tight,
}

/// A paragraph; one that is only an image is a figure, one without anything is nothing.
pub fn paragraph(spans: Vec<Span>, spacing: Spacing) -> Option<Node> {
    match (&spans[..], spacing) {
        ([], _) => None,
        ([Span::Image { src, alt }], _) => {
            Some(Node::Figure { src: src.clone(), alt: alt.clone(), url: None, caption: vec![] })
        }
        ([Span::Image { src, alt }, caption @ ..], _) if is_caption(caption) => {
            let from = caption.iter().position(|span| !is_gap(span)).unwrap_or_default();
            let (src, alt, caption) = (src.clone(), alt.clone(), caption[from..].to_vec());
            Some(Node::Figure { src, alt, url: None, caption })
        }
        ([Span::Link { url, c }], _) if matches!(c[..], [Span::Image { .. }]) => match &c[0] {
            Span::Image { src, alt } => {
                let url = Some(url.clone());
                let (src, alt) = (src.clone(), alt.clone());
                Some(Node::Figure { src, alt, url, caption: vec![] })
            }
            _ => None,
        },
        (_, Spacing::Loose) => {
            let short = plain(&spans).chars().count() <= KEEP_NOTED;
            let keep = short && holds_note(&spans);
            Some(Node::Par { c: spans, keep })
        }
        (_, Spacing::Tight) => Some(Node::Plain { c: spans }),
    }
}

/// Whether spans behind an image are its caption: emphasised, and nothing else but notes, as
/// the reader of Markdown tells captions.
fn is_caption(spans: &[Span]) -> bool {
    let part = |span: &Span| matches!(span, Span::Note { .. } | Span::NoteRef { .. });
    let told = |span: &Span| match span {
        Span::Untranslated { c, .. } | Span::Foreign { c, .. } => is_caption(c),
        span => matches!(span, Span::Emph { .. }),
    };
    spans.iter().any(told) && spans.iter().all(|span| told(span) || part(span) || is_gap(span))
}

fn is_gap(span: &Span) -> bool {
    match span {
        Span::Break => true,
        Span::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_behind_an_image_is_its_caption() {
        let image = || Span::Image { src: "/image-1.png".into(), alt: None };
        let text = |text: &str| Span::Text(text.into());
        let emph = || Span::Emph { c: vec![text("The Rhine")] };
        let set = |spans| paragraph(spans, Spacing::Loose);
        let Some(Node::Figure { caption, .. }) = set(vec![image(), text(" "), emph()]) else {
            panic!("no figure");
        };
        assert_eq!(caption, [emph()]);
        let sentence = vec![image(), text(" says "), emph()];
        assert!(matches!(set(sentence), Some(Node::Par { .. })));
    }
}
