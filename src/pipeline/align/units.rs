//! Pairs the units of two documents in order: the cheapest way through both, where a pair
//! costs what its two units differ in and a unit without partner costs [`ALONE`].

use crate::model::{CodeClass, Content, Role, Unit};
use std::collections::HashMap;

/// What a unit without partner costs. A pair that costs more than two of them is never made.
const ALONE: f32 = 1.2;

/// How far the two positions may be apart, beyond the difference of the two lengths.
const BAND: usize = 256;

/// What is compared of a unit.
struct Features {
    role: Role,
    length: f32,
    /// Numbers, destinations, labels and kinds of codes, with how often each occurs.
    anchors: HashMap<String, u32>,
    anchor_count: u32,
}

/// Pairs of indices, rising on both sides.
pub fn pair(source: &[Unit], target: &[Unit]) -> Vec<(usize, usize)> {
    let source: Vec<Features> = source.iter().map(Features::of).collect();
    let target: Vec<Features> = target.iter().map(Features::of).collect();
    let (rows, columns) = (source.len(), target.len());
    let half = BAND + rows.abs_diff(columns);
    let width = 2 * half + 1;
    // `costs[i][j - i + half]`: the cheapest way through the first i and the first j units.
    let at = |i: usize, j: usize| (j + half).checked_sub(i).filter(|column| *column < width);
    let mut costs = vec![f32::INFINITY; (rows + 1) * width];
    let mut moves = vec![Move::Start; (rows + 1) * width];
    for i in 0..=rows {
        for j in i.saturating_sub(half)..=(i + half).min(columns) {
            let Some(here) = at(i, j) else { continue };
            let mut best =
                if i + j == 0 { (0.0, Move::Start) } else { (f32::INFINITY, Move::Start) };
            let mut offer = |from: Option<f32>, step: f32, kind: Move| {
                if let Some(cost) = from
                    && cost + step < best.0
                {
                    best = (cost + step, kind);
                }
            };
            if i > 0 && j > 0 {
                let from = at(i - 1, j - 1).map(|column| costs[(i - 1) * width + column]);
                offer(from, difference(&source[i - 1], &target[j - 1]), Move::Pair);
            }
            if i > 0 {
                let from = at(i - 1, j).map(|column| costs[(i - 1) * width + column]);
                offer(from, ALONE, Move::Source);
            }
            if j > 0 {
                let from = at(i, j - 1).map(|column| costs[i * width + column]);
                offer(from, ALONE, Move::Target);
            }
            costs[i * width + here] = best.0;
            moves[i * width + here] = best.1;
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (rows, columns);
    while let Some(column) = at(i, j) {
        match moves[i * width + column] {
            Move::Start => break,
            Move::Pair => {
                i -= 1;
                j -= 1;
                pairs.push((i, j));
            }
            Move::Source => i -= 1,
            Move::Target => j -= 1,
        }
    }
    pairs.reverse();
    pairs
}

#[derive(Clone, Copy)]
enum Move {
    Start,
    Pair,
    Source,
    Target,
}

impl Features {
    fn of(unit: &Unit) -> Self {
        let anchors = anchors(&unit.content);
        let anchor_count = anchors.values().sum();
        let length = unit.content.plain().chars().count() as f32;
        Features { role: unit.role, length, anchors, anchor_count }
    }
}

/// What a translation keeps: numbers (their digits alone, as separators differ from language
/// to language), footnote labels, and the kinds of codes.
fn anchors(content: &Content) -> HashMap<String, u32> {
    let mut anchors = HashMap::new();
    let mut add = |anchor: String| *anchors.entry(anchor).or_insert(0) += 1;
    let plain = content.plain();
    for number in plain.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()) {
        add(number.to_owned());
    }
    for code in content.codes() {
        add(match &code.class {
            CodeClass::Link(destination) => format!("link {destination}"),
            CodeClass::FootnoteRef(label) => format!("note {label}"),
            CodeClass::Image(destination) => format!("image {destination}"),
            class => crate::model::recode::class_name(class).to_owned(),
        });
    }
    anchors
}

fn difference(one: &Features, two: &Features) -> f32 {
    let role = if one.role == two.role { 0.0 } else { role_difference(one.role, two.role) };
    // Translations are up to half as long again; only a larger disproportion counts.
    let ratio = ((two.length + 8.0) / (one.length + 8.0)).ln().abs();
    let length = (ratio - 0.4).max(0.0) * 1.5;
    let total = one.anchor_count + two.anchor_count;
    let anchors = if total == 0 {
        0.0
    } else {
        let shared: u32 = one
            .anchors
            .iter()
            .map(|(anchor, count)| two.anchors.get(anchor).map_or(0, |other| *count.min(other)))
            .sum();
        1.0 - 2.0 * shared as f32 / total as f32
    };
    role + length + anchors
}

fn role_difference(one: Role, two: Role) -> f32 {
    let (one, two) = (family(one), family(two));
    match (one == two, one) {
        (true, Family::Heading | Family::Cell) => 0.5,
        (true, _) => 0.8,
        (false, _) => 3.0,
    }
}

/// Roles that a translator may have taken for one another.
#[derive(PartialEq, Eq)]
enum Family {
    Heading,
    Cell,
    /// Inside a code or the front matter, where no reader sees it in the running text.
    Inside,
    Footnote,
    Running,
}

fn family(role: Role) -> Family {
    match role {
        Role::Heading(_) | Role::Title => Family::Heading,
        Role::TableCell | Role::TableHeader => Family::Cell,
        Role::AltText | Role::LinkTitle | Role::LinkDestination | Role::Metadata => Family::Inside,
        Role::Footnote => Family::Footnote,
        _ => Family::Running,
    }
}
