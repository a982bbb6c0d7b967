//! Pairs the sentences of two units by their lengths, after Gale and Church, "A Program for
//! Aligning Sentences in Bilingual Corpora" (Computational Linguistics 19, 1993).
//!
//! One sentence may be two in the other language; such groups become one segment each. No
//! text is left without a partner. Where the codes of a pair disagree although those of the
//! units agree (a translator moved a footnote to the next sentence), the unit becomes one
//! segment.

use crate::model::{BitextPart, BitextSegment, CodeKind, Content, Piece, PieceKind};

/// Groups: sentences of the source, sentences of the target, and what the grouping costs.
const GROUPS: [(usize, usize, f32); 5] =
    [(1, 1, 0.0), (1, 2, 2.3), (2, 1, 2.3), (1, 3, 4.5), (3, 1, 4.5)];

/// The parts of a unit in two languages.
pub fn join(source: &[Piece], target: &[Piece]) -> Vec<BitextPart> {
    let (source, target) = (Side::of(source), Side::of(target));
    if source.sentences.is_empty() {
        return source.whole_ignorable();
    }
    if target.sentences.is_empty() {
        return source.parts(&target, &vec![(1, 0); source.sentences.len()]);
    }
    let groups = group(&source.lengths(), &target.lengths());
    let parts = groups.map(|groups| source.parts(&target, &groups));
    match parts {
        Some(parts) if codes_agree(&parts) => parts,
        _ => source.parts(&target, &[(source.sentences.len(), target.sentences.len())]),
    }
}

/// One language of a unit: its sentences, and the white space before each and after the last.
struct Side {
    sentences: Vec<Content>,
    gaps: Vec<Content>,
}

impl Side {
    fn of(pieces: &[Piece]) -> Self {
        let mut side = Side { sentences: Vec::new(), gaps: vec![Content::default()] };
        for piece in pieces {
            match piece.kind {
                PieceKind::Segment => {
                    side.sentences.push(piece.content.clone());
                    side.gaps.push(Content::default());
                }
                PieceKind::Ignorable => {
                    if let Some(gap) = side.gaps.last_mut() {
                        gap.append(&piece.content);
                    }
                }
            }
        }
        side
    }

    fn lengths(&self) -> Vec<f32> {
        self.sentences.iter().map(|text| text.plain().chars().count() as f32).collect()
    }

    fn whole_ignorable(&self) -> Vec<BitextPart> {
        let source = self.gaps[0].clone();
        if source.is_empty() {
            return Vec::new();
        }
        vec![BitextPart::Ignorable { source, target: None }]
    }

    /// Sentences `from..to` with the white space between them.
    fn run(&self, from: usize, to: usize) -> Option<Content> {
        let mut run = self.sentences.get(from)?.clone();
        for index in from + 1..to {
            run.append(&self.gaps[index]);
            run.append(&self.sentences[index]);
        }
        Some(run)
    }

    fn parts(&self, target: &Side, groups: &[(usize, usize)]) -> Vec<BitextPart> {
        let mut parts = Vec::new();
        let (mut i, mut j) = (0, 0);
        for (number, (sources, targets)) in groups.iter().enumerate() {
            push_gap(&mut parts, &self.gaps[i]);
            parts.push(BitextPart::Segment(BitextSegment {
                id: format!("s{}", number + 1),
                source: self.run(i, i + sources).unwrap_or_default(),
                target: if *targets == 0 { None } else { target.run(j, j + targets) },
                ..BitextSegment::default()
            }));
            i += sources;
            j += targets;
        }
        if let Some(last) = self.gaps.last() {
            push_gap(&mut parts, last);
        }
        parts
    }
}

/// The cheapest grouping of all sentences of both sides; none if the groups cannot cover them.
fn group(source: &[f32], target: &[f32]) -> Option<Vec<(usize, usize)>> {
    if source.len() == target.len() {
        return Some(vec![(1, 1); source.len()]);
    }
    let ratio = target.iter().sum::<f32>() / source.iter().sum::<f32>().max(1.0);
    let columns = target.len() + 1;
    let mut best: Vec<Option<(f32, usize)>> = vec![None; (source.len() + 1) * columns];
    best[0] = Some((0.0, usize::MAX));
    for i in 0..=source.len() {
        for j in 0..=target.len() {
            for (kind, (rows, cols, extra)) in GROUPS.iter().enumerate() {
                let (Some(from_i), Some(from_j)) = (i.checked_sub(*rows), j.checked_sub(*cols))
                else {
                    continue;
                };
                let Some((cost, _)) = best[from_i * columns + from_j] else { continue };
                let lengths = (source[from_i..i].iter().sum(), target[from_j..j].iter().sum());
                let cost = cost + extra + mismatch(lengths, ratio);
                let here = &mut best[i * columns + j];
                if here.is_none_or(|(least, _)| cost < least) {
                    *here = Some((cost, kind));
                }
            }
        }
    }
    let (mut i, mut j) = (source.len(), target.len());
    let mut groups = Vec::new();
    while i + j > 0 {
        let (_, kind) = best[i * columns + j]?;
        let (rows, cols, _) = *GROUPS.get(kind)?;
        groups.push((rows, cols));
        i -= rows;
        j -= cols;
    }
    groups.reverse();
    Some(groups)
}

/// How unlikely two lengths are as translations of one another: the squared deviation in
/// units of its spread (Gale and Church: variance 6.8 a character), halved.
fn mismatch((source, target): (f32, f32), ratio: f32) -> f32 {
    let expected = source * ratio;
    let spread = (6.8 * (expected + target) / 2.0).max(1.0);
    ((target - expected).powi(2) / spread / 2.0).min(20.0)
}

/// True if every code that stands in a target stands in its source too, and every code that
/// must be kept stands in its target.
fn codes_agree(parts: &[BitextPart]) -> bool {
    let keys = |content: &Content| {
        let mut keys: Vec<(CodeKind, u32)> =
            content.codes().map(|code| (code.kind, code.id)).collect();
        keys.sort_unstable_by_key(|(kind, id)| (*id, *kind as u8));
        keys
    };
    parts.iter().all(|part| match part {
        BitextPart::Ignorable { .. } => true,
        BitextPart::Segment(segment) => match &segment.target {
            None => true,
            Some(target) => {
                let in_source = keys(&segment.source);
                let in_target = keys(target);
                in_target.iter().all(|key| in_source.contains(key))
                    && segment
                        .source
                        .codes()
                        .filter(|code| !code.rights.delete)
                        .all(|code| in_target.contains(&(code.kind, code.id)))
            }
        },
    })
}

fn push_gap(parts: &mut Vec<BitextPart>, gap: &Content) {
    if !gap.is_empty() {
        parts.push(BitextPart::Ignorable { source: gap.clone(), target: None });
    }
}
