//! Room below headings whose text has notes.
//!
//! Typst keeps a heading with the lines that follow, but lets go of it where the first of these
//! have to go to the next page for the sake of a note that has no room left. So the heading asks
//! for the room of both.

use super::inlines::{children, plain};
use super::tables::texts_of;
use super::tree::{Node, Span};

/// Letters of a line of text and of a note, on the narrow side: a heading that goes to the next
/// page a line too early is no fault.
const LINE: usize = 80;
const NOTE_LINE: usize = 90;
/// Lines of a paragraph that stay together.
const FIRST: usize = 2;

/// Tells each heading before a paragraph with notes how many lines must have room below it.
pub fn below_headings(nodes: &mut [Node]) {
    for at in 1..nodes.len() {
        let (before, rest) = nodes.split_at_mut(at);
        if let (Some(Node::Heading { room, .. }), Some(Node::Par { c, keep })) =
            (before.last_mut(), rest.first())
        {
            *room = lines(c, *keep);
        }
    }
}

/// Lines of text that begin a paragraph, and of the notes that they need on their page; 0 if
/// there are no notes.
fn lines(spans: &[Span], keep: bool) -> usize {
    let whole = plain(spans).chars().count().div_ceil(LINE);
    let first = if keep { whole } else { whole.min(FIRST) };
    let (mut letters, mut notes) = (0, 0);
    // A line more, for narrow letters.
    count_notes(spans, (first + 1) * LINE, &mut letters, &mut notes);
    // The line above the notes takes some room, too.
    if notes == 0 { 0 } else { first + notes + 1 }
}

/// Adds up the letters of spans, and the lines of the notes that begin before so many. Depth is
/// bounded by that of the tree.
fn count_notes(spans: &[Span], before: usize, letters: &mut usize, notes: &mut usize) {
    for span in spans {
        match (span, children(span)) {
            (Span::Note { c, .. }, _) if *letters < before => {
                let lines = |node: &Node| plain(texts_of(node)).chars().count().div_ceil(NOTE_LINE);
                *notes += c.iter().map(lines).sum::<usize>().max(1);
            }
            (_, Some(children)) => count_notes(children, before, letters, notes),
            (span, None) => *letters += plain(std::slice::from_ref(span)).chars().count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(letters: usize) -> Span {
        Span::Text("x".repeat(letters))
    }

    fn note(letters: usize) -> Span {
        Span::Note { id: "n".into(), c: vec![Node::Plain { c: vec![text(letters)] }] }
    }

    #[test]
    fn a_heading_asks_for_its_text_and_the_notes_of_it() {
        let strong = |c| Span::Strong { c };
        for (spans, keep, expected) in [
            (vec![text(200)], true, 0),
            (vec![text(200), note(10)], true, 3 + 1 + 1),
            (vec![text(200), note(100)], true, 3 + 2 + 1),
            (vec![text(20), note(10), text(900)], false, 2 + 1 + 1),
            (vec![strong(vec![text(20), note(10)]), text(900)], false, 2 + 1 + 1),
            // Far down its line goes to the next page alone.
            (vec![text(900), note(10)], false, 0),
            (vec![text(20), note(10), note(10)], true, 1 + 2 + 1),
        ] {
            let heading = Node::Heading { level: 1, id: "h".into(), c: vec![text(9)], room: 0 };
            let mut nodes = [heading.clone(), heading, Node::Par { c: spans, keep }];
            below_headings(&mut nodes);
            let rooms = nodes.iter().filter_map(|node| match node {
                Node::Heading { room, .. } => Some(*room),
                _ => None,
            });
            assert_eq!(rooms.collect::<Vec<_>>(), [0, expected]);
        }
    }
}
