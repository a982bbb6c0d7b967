//! Paragraphs, and the images that are more than a part of one.

use super::inlines::{holds_note, plain};
use super::tree::{Image, Node, Span};

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
        ([Span::Passage { state, lang, region, c }], _) if is_captioned(c) => {
            let (image, rest) = c.split_at(1);
            let (state, lang, region) = (*state, lang.clone(), region.clone());
            let c = without_gap(rest);
            paragraph([image, &[Span::Passage { state, lang, region, c }]].concat(), spacing)
        }
        ([Span::Image(image)], _) => Some(figure(image, None, vec![])),
        ([Span::Image(image), caption @ ..], _) if is_caption(caption) => {
            Some(figure(image, None, without_gap(caption)))
        }
        ([Span::Link { url, c }], _) if matches!(c[..], [Span::Image(_)]) => match &c[0] {
            Span::Image(image) => Some(figure(image, Some(url.clone()), vec![])),
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

/// An image that stands alone. Where nothing else does, its title says what it shows.
fn figure(image: &Image, url: Option<String>, caption: Vec<Span>) -> Node {
    let mut image = image.clone();
    let title = std::mem::take(&mut image.title);
    let caption = if caption.is_empty() { title } else { caption };
    Node::Figure { image, url, caption }
}

/// Whether spans are an image and its caption.
fn is_captioned(spans: &[Span]) -> bool {
    matches!(spans, [Span::Image(_), caption @ ..] if is_caption(caption))
}

/// Whether spans behind an image are its caption: emphasised, and nothing else but notes, as
/// the reader of Markdown tells captions.
fn is_caption(spans: &[Span]) -> bool {
    let part = |span: &Span| matches!(span, Span::Note { .. } | Span::NoteRef { .. });
    let told = |span: &Span| match span {
        Span::Passage { c, .. } | Span::Foreign { c, .. } => is_caption(c),
        span => matches!(span, Span::Emph { .. }),
    };
    spans.iter().any(told) && spans.iter().all(|span| told(span) || part(span) || is_gap(span))
}

/// The spans from the first that is more than white space.
fn without_gap(spans: &[Span]) -> Vec<Span> {
    spans.iter().skip_while(|span| is_gap(span)).cloned().collect()
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
    use crate::typesetting::tree::State;

    #[test]
    fn emphasis_behind_an_image_is_its_caption() {
        let image = Image { src: "/image-1.png".into(), alt: None, alt_lang: None, title: vec![] };
        let image = || Span::Image(image.clone());
        let text = |text: &str| Span::Text(text.into());
        let emph = || Span::Emph { c: vec![text("The Rhine")] };
        let set = |spans| paragraph(spans, Spacing::Loose);
        let Some(Node::Figure { caption, .. }) = set(vec![image(), text(" "), emph()]) else {
            panic!("no figure");
        };
        assert_eq!(caption, [emph()]);
        let c = vec![image(), text(" "), emph()];
        let state = State::Untranslated;
        let pending = Span::Passage { state, lang: "en".into(), region: None, c };
        let Some(Node::Figure { caption, .. }) = set(vec![pending]) else { panic!("no figure") };
        assert!(matches!(caption[..], [Span::Passage { .. }]));
        let sentence = vec![image(), text(" says "), emph()];
        assert!(matches!(set(sentence), Some(Node::Par { .. })));
    }
}
