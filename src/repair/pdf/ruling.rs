//! The lines drawn on a page, in the order of their places, so that those between two texts are found
//! without looking at all.

use super::page::Stroke;

/// A line covers so much of what it parts.
const COVER: f32 = 0.8;

/// Places that differ by less are the same, in points.
const SAME: f32 = 2.0;

/// The lines of a page.
pub(super) struct Ruling {
    /// By their height.
    level: Vec<Stroke>,
    /// By their place from the left.
    upright: Vec<Stroke>,
}

impl Ruling {
    pub fn of(strokes: &[Stroke]) -> Ruling {
        let (mut level, mut upright): (Vec<Stroke>, Vec<Stroke>) =
            strokes.iter().partition(|stroke| stroke.is_level());
        level.sort_by(|one, other| one.y0.total_cmp(&other.y0));
        upright.sort_by(|one, other| one.x0.total_cmp(&other.x0));
        Ruling { level, upright }
    }

    /// Whether level lines within heights run over a width.
    pub fn covers(&self, (x0, x1): (f32, f32), (top, bottom): (f32, f32)) -> bool {
        let from = self.level.partition_point(|it| it.y0 <= top);
        let own = self.level.iter().skip(from).take_while(|it| it.y0 < bottom);
        let mut ends: Vec<(f32, f32)> = own.map(|it| (it.x0.max(x0), it.x1.min(x1))).collect();
        ends.retain(|(from, to)| to > from);
        ends.sort_by(|one, other| one.0.total_cmp(&other.0));
        let (mut covered, mut at) = (0.0, x0);
        for (from, to) in ends {
            covered += (to - from.max(at)).max(0.0);
            at = at.max(to);
        }
        x1 > x0 && covered >= COVER * (x1 - x0)
    }

    /// Whether an upright line stands within a width beside what is within heights.
    pub fn stands(&self, (x0, x1): (f32, f32), (top, bottom): (f32, f32)) -> bool {
        let from = self.upright.partition_point(|it| it.x0 <= x0 - SAME);
        let mut own = self.upright.iter().skip(from).take_while(|it| it.x0 < x1 + SAME);
        own.any(|it| it.y0 < bottom && it.y1 > top)
    }
}
