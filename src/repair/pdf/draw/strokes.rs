//! The lines that a page draws: a part of [`Drawing`].

use super::super::page::Stroke;
use super::Drawing;
use super::shapes::{Outline, Paint};
use hayro_font::hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_font::hayro_syntax::object::Number;
use hayro_font::kurbo::Point;

/// Lines that are noted of a page.
const STROKES: usize = 20_000;

/// A filled shape that is no thicker than this is a line.
const THIN: f32 = 3.0;

impl Drawing<'_, '_> {
    pub(super) fn path_operation(&mut self, operation: &Op) {
        match operation {
            Op::MoveTo(it) => self.move_to(self.point(it.0, it.1)),
            Op::LineTo(it) => self.line_to(self.point(it.0, it.1)),
            Op::CubicTo(it) => self.curve_to(self.point(it.4, it.5)),
            Op::CubicStartTo(it) => self.curve_to(self.point(it.2, it.3)),
            Op::CubicEndTo(it) => self.curve_to(self.point(it.2, it.3)),
            Op::RectPath(it) => {
                let corner = self.point(it.0, it.1);
                let (x, y) = (it.0.as_f64() + it.2.as_f64(), it.1.as_f64() + it.3.as_f64());
                let other = self.matrix() * Point::new(x, y);
                self.rectangle(corner, other);
            }
            Op::EndPath(_) => self.forget(),
            Op::StrokePath(_)
            | Op::CloseAndStrokePath(_)
            | Op::FillAndStrokeNonZero(_)
            | Op::FillAndStrokeEvenOdd(_)
            | Op::CloseFillAndStrokeNonZero(_)
            | Op::CloseFillAndStrokeEvenOdd(_) => self.paint(Paint::Stroke),
            Op::FillPathNonZero(_)
            | Op::FillPathNonZeroCompatibility(_)
            | Op::FillPathEvenOdd(_) => self.paint(Paint::Fill),
            _ => {}
        }
    }

    fn paint(&mut self, paint: Paint) {
        if self.shape(paint) {
            self.path.clear();
        }
        let room = STROKES.saturating_sub(self.page.strokes.len());
        self.path.truncate(room);
        self.page.strokes.append(&mut self.path);
    }

    fn forget(&mut self) {
        self.path.clear();
        self.outline = Outline::default();
    }

    fn move_to(&mut self, to: Point) {
        self.outline.point(to);
        self.from = to;
    }

    fn line_to(&mut self, to: Point) {
        self.outline.line(to);
        self.add_stroke(self.from, to);
        self.from = to;
    }

    fn curve_to(&mut self, to: Point) {
        self.outline.curve(to);
        self.from = to;
    }

    fn point(&self, x: Number, y: Number) -> Point {
        self.matrix() * Point::new(x.as_f64(), y.as_f64())
    }

    fn add_stroke(&mut self, from: Point, to: Point) {
        let stroke = Stroke {
            x0: from.x.min(to.x) as f32,
            y0: from.y.min(to.y) as f32,
            x1: from.x.max(to.x) as f32,
            y1: from.y.max(to.y) as f32,
        };
        let straight = (stroke.x1 - stroke.x0).min(stroke.y1 - stroke.y0) <= THIN;
        if straight && self.path.len() < STROKES {
            self.path.push(stroke);
        }
    }

    /// A thin rectangle is a line, another the four lines around it.
    fn rectangle(&mut self, one: Point, other: Point) {
        self.outline.point(one);
        (0..4).for_each(|_| self.outline.line(other));
        let (width, height) = ((other.x - one.x).abs(), (other.y - one.y).abs());
        if width.min(height) <= f64::from(THIN) {
            self.add_stroke(one, other);
            return;
        }
        let (right, below) = (Point::new(other.x, one.y), Point::new(one.x, other.y));
        for (from, to) in [(one, right), (right, other), (below, other), (one, below)] {
            self.add_stroke(from, to);
        }
    }
}
