//! Writing the text of a `seg` with its inline elements.

use super::inline::pairs;
use super::types::{Piece, Sub, Told};
use crate::model::{Code, CodeKind, Content, Inline, Subflow};
use crate::xml::Writer;
use std::collections::HashSet;

/// The pairs that can be written as `hi`: those that were, and cross no other of them.
fn nested(content: &Content, pairs: &[Option<usize>], types: &[Told]) -> HashSet<usize> {
    let (mut open, mut found) = (Vec::new(), HashSet::new());
    for ((code, pair), told) in content.codes().zip(pairs).zip(types) {
        let Some(pair) = pair.filter(|_| told.hi) else { continue };
        if code.kind == CodeKind::Open {
            open.push(pair);
        } else if open.last() == Some(&pair) {
            open.pop();
            found.insert(pair);
        } else {
            open.retain(|other| *other != pair);
        }
    }
    found
}

/// Writes the `seg` of a content. `types` has what is told of each code.
pub fn write_seg(writer: &mut Writer, content: &Content, types: &[Told]) {
    let pairs = pairs(content);
    let nested = nested(content, &pairs, types);
    let mut codes = pairs.into_iter().zip(types);
    writer.open_inline("seg", &[]);
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => writer.text(text),
            Inline::Code(code) => {
                let Some((pair, told)) = codes.next() else { continue };
                match pair.filter(|pair| nested.contains(pair)) {
                    Some(_) if code.kind == CodeKind::Close => writer.close(),
                    Some(_) => write_hi(writer, code, told),
                    None => write_code(writer, code, pair, told),
                }
            }
        }
    }
    writer.close();
}

fn write_hi(writer: &mut Writer, code: &Code, told: &Told) {
    let x = code.id.to_string();
    let all = [("x", &*x), ("type", &*told.kind)];
    writer.open_inline("hi", if told.kind.is_empty() { &all[..1] } else { &all });
}

fn write_code(writer: &mut Writer, code: &Code, pair: Option<usize>, told: &Told) {
    let x = code.id.to_string();
    let i = pair.map(|pair| pair.to_string());
    let (name, mut attributes): (&str, Vec<(&str, &str)>) = match (code.kind, &i) {
        (CodeKind::Open, Some(i)) => ("bpt", vec![("i", i), ("x", &x)]),
        (CodeKind::Close, Some(i)) => {
            return markup(writer, "ept", &[("i", i)], (code, &told.subs));
        }
        (CodeKind::Open, None) => ("it", vec![("pos", "begin"), ("x", &x)]),
        (CodeKind::Close, None) => ("it", vec![("pos", "end"), ("x", &x)]),
        (CodeKind::Standalone, _) => ("ph", vec![("x", &x)]),
    };
    attributes.extend(present([("type", &*told.kind), ("assoc", &*told.assoc)]));
    markup(writer, name, &attributes, (code, &told.subs));
}

/// The attributes that say something.
fn present<'a>(all: [(&'static str, &'a str); 2]) -> impl Iterator<Item = (&'static str, &'a str)> {
    all.into_iter().filter(|(_, value)| !value.is_empty())
}

/// Writes an element with the markup of a code, and what is text in it as `sub`.
fn markup(
    writer: &mut Writer,
    name: &str,
    attributes: &[(&str, &str)],
    (code, subs): (&Code, &[Sub]),
) {
    writer.open_inline(name, attributes);
    let mut done = 0;
    let mut subs = subs.iter();
    for Subflow { range, .. } in &code.subflows {
        let sub = subs.next().cloned().unwrap_or_default();
        let pieces = (code.native.get(done..range.start), code.native.get(range.clone()));
        let (Some(before), Some(text)) = pieces else { break };
        writer.text(before);
        let said: Vec<_> = present([("datatype", &sub.datatype), ("type", &sub.kind)]).collect();
        writer.open_inline("sub", &said);
        match &*sub.content {
            [] => writer.text(text),
            pieces => write_pieces(writer, pieces),
        }
        writer.close();
        done = range.end;
    }
    writer.text(&code.native[done..]);
    writer.close();
}

fn write_pieces(writer: &mut Writer, pieces: &[Piece]) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => writer.text(text),
            Piece::Element { element, attributes, content } => {
                let said: Vec<(&str, &str)> =
                    attributes.iter().map(|(name, value)| (&**name, &**value)).collect();
                writer.open_inline(element, &said);
                write_pieces(writer, content);
                writer.close();
            }
        }
    }
}
