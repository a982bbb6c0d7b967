//! A content with its marks, in the order in which they are written.

use crate::model::{Code, Content, Inline};
use std::ops::Range;

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Text(&'a str),
    /// A code, with its index among the inlines.
    Code(usize, &'a Code),
    /// The mark of this index begins.
    Begin(usize),
    /// The mark of this index ends.
    End(usize),
}

/// The steps through a content whose marks have these extents, in characters and codes, sorted by
/// where they begin, longer ones first. What ends somewhere does so before anything else begins
/// there; a mark of nothing begins and ends at once.
pub fn steps<'a>(content: &'a Content, marks: &[Range<usize>]) -> Vec<Step<'a>> {
    let mut steps = Vec::with_capacity(content.0.len() + 2 * marks.len());
    let mut at = 0;
    for (index, inline) in content.0.iter().enumerate() {
        match inline {
            Inline::Text(text) => at = run(&mut steps, marks, text, at),
            Inline::Code(code) => {
                marks_at(&mut steps, marks, at);
                steps.push(Step::Code(index, code));
                at += 1;
            }
        }
    }
    marks_at(&mut steps, marks, at);
    steps
}

/// Text that begins at a place, with the marks that begin or end in it but for those at its end;
/// gives the place of the end.
fn run<'a>(steps: &mut Vec<Step<'a>>, marks: &[Range<usize>], text: &'a str, at: usize) -> usize {
    let end = at + text.chars().count();
    let places = marks.iter().flat_map(|range| [range.start, range.end]);
    let mut places: Vec<usize> = places.filter(|place| (at..end).contains(place)).collect();
    places.sort_unstable();
    places.dedup();
    let mut rest = text;
    let mut here = at;
    for place in places {
        let bytes = rest.char_indices().nth(place - here).map_or(rest.len(), |(byte, _)| byte);
        push_text(steps, &rest[..bytes]);
        marks_at(steps, marks, place);
        (rest, here) = (&rest[bytes..], place);
    }
    push_text(steps, rest);
    end
}

fn push_text<'a>(steps: &mut Vec<Step<'a>>, text: &'a str) {
    if !text.is_empty() {
        steps.push(Step::Text(text));
    }
}

fn marks_at(steps: &mut Vec<Step<'_>>, marks: &[Range<usize>], at: usize) {
    let ends = |range: &Range<usize>| range.end == at && range.start < at;
    steps.extend(
        marks.iter().enumerate().rev().filter(|it| ends(it.1)).map(|(index, _)| Step::End(index)),
    );
    for (index, range) in marks.iter().enumerate().filter(|(_, range)| range.start == at) {
        steps.push(Step::Begin(index));
        if range.is_empty() {
            steps.push(Step::End(index));
        }
    }
}
