//! Small shapes that stand for signs: a box to tick, its tick, a bullet.

use super::Drawing;
use crate::repair::pdf::page::{Layer, Piece};
use hayro_font::kurbo::{Point, Rect};

/// How large a box to tick is, in points, and a bullet.
const BOX: [f64; 2] = [4.5, 17.0];
const BULLET: [f64; 2] = [1.2, 7.0];

/// Shapes that are noted of a page.
const SHAPES: usize = 2_000;

/// The path that is being drawn.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline {
    /// Around its points.
    area: Option<Rect>,
    lines: usize,
    curves: usize,
}

/// How a path is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    Stroke,
    Fill,
}

impl Outline {
    pub fn point(&mut self, point: Point) {
        let own = Rect::from_points(point, point);
        self.area = Some(self.area.map_or(own, |area| area.union_pt(point)));
    }

    pub fn line(&mut self, to: Point) {
        self.lines += 1;
        self.point(to);
    }

    pub fn curve(&mut self, to: Point) {
        self.curves += 1;
        self.point(to);
    }

    /// As wide as high, and within these limits.
    fn is_square(&self, [least, most]: [f64; 2]) -> bool {
        let Some(area) = self.area else { return false };
        let (width, height) = (area.width(), area.height());
        (width - height).abs() <= 0.16 * width.max(height) && (least..=most).contains(&width)
    }
}

impl Drawing<'_, '_> {
    /// Notes the path at hand if it is a sign. Whether it is.
    pub(super) fn shape(&mut self, paint: Paint) -> bool {
        let outline = std::mem::take(&mut self.outline);
        let Some(area) = outline.area.filter(|area| area.is_finite()) else { return false };
        let closed = outline.lines >= 3 || outline.curves >= 4;
        if paint == Paint::Stroke && outline.lines >= 3 && outline.is_square(BOX) {
            self.sign("☐", area);
            return true;
        }
        if let Some(last) = self.page.shapes.last_mut()
            && last.text == "☐"
            && paint == Paint::Stroke
            && f64::from(last.x0) - 1.0 <= area.x0
            && area.x1 <= f64::from(last.x1) + 1.0
            && (f64::from(last.y - last.size * 0.5) - area.center().y).abs() < area.height()
        {
            last.text = "☑".to_owned();
            return true;
        }
        if closed && outline.is_square(BULLET) {
            self.sign("•", area);
        }
        false
    }

    fn sign(&mut self, text: &str, area: Rect) {
        if self.page.shapes.len() < SHAPES {
            self.page.shapes.push(Piece {
                text: text.to_owned(),
                x0: area.x0 as f32,
                x1: area.x1 as f32,
                y: area.y1 as f32,
                size: area.height() as f32,
                layer: Layer::Text,
                ..Piece::default()
            });
        }
    }
}
