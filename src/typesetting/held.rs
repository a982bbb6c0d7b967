//! Headings above text with notes.
//!
//! Typst keeps a heading with the lines that follow, but lets go of it where the first of these
//! have to go to the next page for the sake of a note that has no room left. So it is set with its
//! paragraph as one block, which goes there as a whole.

use super::inlines::{children, holds_note, plain};
use super::tables::texts_of;
use super::tree::{Node, Span};

/// Letters of a line of text, on the narrow side.
const LINE: usize = 80;
/// Lines of a paragraph that stay together, and one more, for narrow letters.
const FIRST: usize = 3;
/// Lines of a paragraph that may go to the next page with its heading; a longer one would leave
/// too much of the page empty.
const MOST: usize = 12;

/// Tells each heading before a paragraph whose first lines have notes, and each heading before such
/// a one, that it is set in one block with what follows.
pub fn with_headings(nodes: &mut [Node]) {
    for at in (1..nodes.len()).rev() {
        let (before, rest) = nodes.split_at_mut(at);
        if let (Some(Node::Heading { holds, .. }), Some(next)) = (before.last_mut(), rest.first()) {
            *holds = match next {
                Node::Heading { holds, .. } => *holds,
                Node::Par { c, keep } => is_held(c, *keep),
                _ => false,
            };
        }
    }
}

/// Letters of a quotation or box with notes that goes to the next page as a whole: broken, its notes
/// could stand on the page before the lines that call them.
const BOX: usize = 1_000;

/// Whether blocks in a quotation or box stay together.
pub fn stay_together(nodes: &[Node]) -> bool {
    let is_text = |node: &Node| matches!(node, Node::Par { .. } | Node::Plain { .. });
    let letters = nodes.iter().map(|node| plain(texts_of(node)).chars().count()).sum::<usize>();
    let noted = nodes.iter().any(|node| holds_note(texts_of(node)));
    noted && letters <= BOX && nodes.iter().all(is_text)
}

fn is_held(spans: &[Span], keep: bool) -> bool {
    let lines = plain(spans).chars().count().div_ceil(LINE);
    keep || lines <= MOST && begins_note(spans, FIRST * LINE, &mut 0)
}

/// Whether a note begins before so many letters. Depth is bounded by that of the tree.
fn begins_note(spans: &[Span], before: usize, letters: &mut usize) -> bool {
    spans.iter().any(|span| match (span, children(span)) {
        (Span::Note { .. }, _) => *letters < before,
        (_, Some(children)) => begins_note(children, before, letters),
        (span, None) => {
            *letters += plain(std::slice::from_ref(span)).chars().count();
            false
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(letters: usize) -> Span {
        Span::Text("x".repeat(letters))
    }

    fn note() -> Span {
        Span::Note { id: "n".into(), c: vec![Node::Plain { c: vec![text(10)] }] }
    }

    #[test]
    fn a_heading_holds_the_text_whose_first_lines_have_notes() {
        let strong = |c| Span::Strong { c };
        for (spans, keep, expected) in [
            (vec![text(200)], false, false),
            (vec![text(200), note()], true, true),
            (vec![text(20), note(), text(700)], false, true),
            (vec![strong(vec![text(20), note()]), text(700)], false, true),
            (vec![text(20), note(), text(1_200)], false, false),
            // Far down its line goes to the next page alone.
            (vec![text(700), note()], false, false),
        ] {
            let heading =
                Node::Heading { level: 1, id: "h".into(), c: vec![text(9)], holds: false };
            let par = Node::Par { c: spans, keep };
            let mut nodes = [heading.clone(), par.clone(), heading.clone(), heading, par];
            with_headings(&mut nodes);
            let holds = nodes.iter().filter_map(|node| match node {
                Node::Heading { holds, .. } => Some(*holds),
                _ => None,
            });
            assert_eq!(holds.collect::<Vec<_>>(), [expected; 3]);
        }
    }
}
