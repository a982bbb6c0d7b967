//! Codes that overlap others are not well-formed spans: `pc` cannot stand for them (XLIFF 2.1
//! §4.7.2.2), so `sc` and `ec` do.

use super::Job;
use super::inline::{Token, pairs};
use super::spans::{Family, end_of, start_of};
use super::unit::{Member, Unit};
use crate::xml::ElementRef;

/// Writes each `pc` that overlaps the span of an `sc` and its `ec` as two elements. A span
/// may begin in one segment and end in another.
pub(super) fn part(job: &mut Job<'_>) {
    for element in job.all("unit") {
        let Some(unit) = Unit::read(element, job) else { continue };
        let mut members: Vec<&Member<'_>> = unit.members.iter().collect();
        let sources = members.iter().flat_map(|member| member.source_tokens(job)).collect();
        members.sort_by_key(|member| member.order);
        let targets = members.iter().filter_map(|member| member.target_tokens(job));
        let targets = targets.flatten().collect();
        for pc in overlapping(sources).into_iter().chain(overlapping(targets)) {
            let tag = pc.start_tag();
            let end = end_of(pc, Family::Code).empty();
            let start = start_of(pc, Family::Code).empty();
            if tag.self_closing {
                job.edits.replace(tag.span, start + &end);
            } else {
                job.edits.replace(tag.span, start);
                job.edits.replace(pc.end_tag(), end);
            }
        }
    }
}

/// An element that is open, and the reach of the spans that begin or end in it.
struct Frame<'d> {
    begin: usize,
    element: ElementRef<'d>,
    latest_end: usize,
    earliest_begin: usize,
}

/// The `pc` elements that overlap another span.
fn overlapping(tokens: Vec<Token<'_>>) -> Vec<ElementRef<'_>> {
    let mut other = vec![None; tokens.len()];
    for (begin, end) in pairs(&tokens).0 {
        other[begin] = Some(end);
        other[end] = Some(begin);
    }
    let mut found = Vec::new();
    let mut open: Vec<Frame<'_>> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Open(mark) | Token::Close(mark) if mark.family != Family::Code => {}
            Token::Open(mark) if mark.nested => open.push(Frame {
                begin: index,
                element: mark.element,
                latest_end: 0,
                earliest_begin: usize::MAX,
            }),
            Token::Close(mark) if mark.nested => {
                let Some(frame) = open.pop() else { continue };
                if frame.latest_end > index || frame.earliest_begin < frame.begin {
                    found.push(frame.element);
                }
                if let Some(around) = open.last_mut() {
                    around.latest_end = around.latest_end.max(frame.latest_end);
                    around.earliest_begin = around.earliest_begin.min(frame.earliest_begin);
                }
            }
            Token::Open(_) | Token::Close(_) => {
                if let (Some(frame), Some(other)) = (open.last_mut(), other[index]) {
                    frame.latest_end = frame.latest_end.max(other);
                    frame.earliest_begin = frame.earliest_begin.min(other);
                }
            }
            _ => {}
        }
    }
    found
}
