//! Gives the codes of a translation made elsewhere the numbers and markup of its source.

use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Piece};
use std::collections::HashMap;
use std::mem::discriminant;

/// The pieces of a translation with the codes of its source.
pub struct Fitted {
    pub pieces: Vec<Piece>,
    /// Codes of the translation that have no counterpart and were left out; their text stays.
    pub dropped: usize,
}

/// Fits the pieces of a translation, whose whole content is `target`, to a source.
///
/// Codes of equal class and equal value (a link with the same destination, a reference to the
/// same footnote) are paired first, then codes of equal class in order.
pub fn fit(pieces: &[Piece], source: &Content, target: &Content) -> Fitted {
    let numbers = pair(source, target);
    let facts: HashMap<(CodeKind, u32), &Code> =
        source.codes().map(|code| ((code.kind, code.id), code)).collect();
    let mut dropped = 0;
    let pieces = pieces
        .iter()
        .map(|piece| {
            let mut content = Content::default();
            for inline in &piece.content.0 {
                match inline {
                    Inline::Text(text) => content.push_text(text),
                    Inline::Code(code) => {
                        let fact = numbers
                            .get(&code.id)
                            .and_then(|number| facts.get(&(code.kind, *number)));
                        match fact {
                            Some(fact) => content.push_code((*fact).clone()),
                            None => {
                                dropped += usize::from(code.kind != CodeKind::Close);
                                content.push_text(&code.equiv);
                            }
                        }
                    }
                }
            }
            Piece { kind: piece.kind, content }
        })
        .collect();
    Fitted { pieces, dropped }
}

/// For each code number of the target, that of its counterpart in the source.
fn pair(source: &Content, target: &Content) -> HashMap<u32, u32> {
    let first = |content: &Content| -> Vec<Code> {
        content.codes().filter(|code| code.kind != CodeKind::Close).cloned().collect()
    };
    let mut left = first(source);
    let mut numbers = HashMap::new();
    let equal: [fn(&CodeClass, &CodeClass) -> bool; 2] =
        [|one, two| one == two, |one, two| discriminant(one) == discriminant(two)];
    for is_equal in equal {
        for code in first(target) {
            if numbers.contains_key(&code.id) {
                continue;
            }
            let found = left
                .iter()
                .position(|other| other.kind == code.kind && is_equal(&other.class, &code.class));
            if let Some(at) = found {
                numbers.insert(code.id, left.remove(at).id);
            }
        }
    }
    numbers
}
