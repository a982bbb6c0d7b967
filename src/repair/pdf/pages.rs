//! Draws the pages of a file, one after another.

use super::decode;
use super::draw::{Drawing, leads_elsewhere, link_of, matrix_of};
use super::fonts::Fonts;
use super::initials;
use super::level;
use super::marks;
use super::page::{Link, Page, Way};
use hayro_font::hayro_syntax::Pdf;
use hayro_font::hayro_syntax::object::{Array, Dict, Name, Number, Object, Rect, Stream};
use hayro_font::hayro_syntax::page::Page as Source;
use hayro_font::kurbo::{Affine, Point, Rect as Area};

/// Links that are noted of a page.
const LINKS: usize = 2_000;

/// What stands on the pages of a file, each drawn when it is asked for.
pub(super) fn read<'a>(pdf: &'a Pdf) -> impl Iterator<Item = Page> + 'a {
    let mut fonts = Fonts::new();
    let pages = pdf.pages().iter().enumerate();
    pages.map(move |(index, source)| page(index + 1, source, &mut fonts))
}

/// A page, turned so that nearly all of its text runs to the right: wide tables are often set on
/// pages that the file itself does not turn.
fn page<'a>(number: usize, source: &Source<'a>, fonts: &mut Fonts<'a>) -> Page {
    let (width, height) = source.render_dimensions();
    let page = draw((number, width, height), source, fonts, Affine::IDENTITY);
    let (wide, high) = (f64::from(width), f64::from(height));
    match page.lies() {
        None | Some(Way::Right) => page,
        Some(Way::Up) => {
            let turn = Affine::new([0.0, 1.0, -1.0, 0.0, high, 0.0]);
            draw((number, height, width), source, fonts, turn)
        }
        Some(Way::Down) => {
            let turn = Affine::new([0.0, -1.0, 1.0, 0.0, 0.0, wide]);
            draw((number, height, width), source, fonts, turn)
        }
        Some(Way::Left) => {
            let turn = Affine::new([-1.0, 0.0, 0.0, -1.0, wide, high]);
            draw((number, width, height), source, fonts, turn)
        }
    }
}

/// Draws a page of this number, width and height; `turn` is done to it as it is shown.
fn draw<'a>(
    (number, width, height): (usize, f32, f32),
    source: &Source<'a>,
    fonts: &mut Fonts<'a>,
    turn: Affine,
) -> Page {
    let matrix = turn * Affine::new(source.initial_transform(true).as_coeffs());
    let mut page = Page { number, width, height, ..Page::default() };
    let annotations: Vec<Dict> = match source.raw().get::<Array>("Annots") {
        Some(annotations) => annotations.iter::<Dict>().take(LINKS).collect(),
        None => Vec::new(),
    };
    page.links = annotations.iter().filter_map(|it| link(it, matrix)).collect();
    let (program, whole) = program(source.raw());
    page.broken |= !whole;
    let mut drawing = Drawing::new(&mut page, fonts, matrix);
    drawing.run(&program, source.resources());
    refer(&mut page);
    for annotation in &annotations {
        if let Some((form, place)) = appearance(annotation) {
            let mut drawing = Drawing::new(&mut page, fonts, matrix * place);
            drawing.form(&form);
        }
    }
    level::settle(&mut page.pieces);
    initials::set_down(&mut page.pieces);
    page
}

/// A number that leads to another place of the file refers to a note, if there is one.
fn refer(page: &mut Page) {
    for piece in &mut page.pieces {
        let link = piece.link.and_then(|link| page.links.get(usize::try_from(link).ok()?));
        let inside = link.is_some_and(|link| link.address.is_none());
        piece.elsewhere = link.is_some_and(|link| link.elsewhere);
        piece.refers = inside && !piece.elsewhere && marks::value(&piece.text).is_some();
    }
}

/// The program of a page, its content streams in a row, and whether it is whole.
fn program(page: &Dict) -> (Vec<u8>, bool) {
    let streams: Vec<Option<Stream>> = match page.get::<Object>("Contents") {
        Some(Object::Stream(stream)) => vec![Some(stream)],
        Some(Object::Array(streams)) => streams.iter::<Object>().map(Object::into_stream).collect(),
        _ => return (Vec::new(), !page.contains_key("Contents")),
    };
    let (mut all, mut whole) = (Vec::new(), true);
    for stream in streams {
        let Some(program) = stream.and_then(|stream| decode::program(&stream)) else {
            whole = false;
            continue;
        };
        all.extend_from_slice(&program.bytes);
        all.push(b'\n');
        whole &= !program.damaged;
    }
    (all, whole)
}

fn link(annotation: &Dict, matrix: Affine) -> Option<Link> {
    let address = link_of(annotation)?;
    let mut areas = quads(annotation);
    if areas.is_empty() {
        areas.push(area(annotation.get::<Rect>("Rect")?));
    }
    let edges = |area: &Area| {
        let area = matrix.transform_rect_bbox(*area);
        [area.x0, area.y0, area.x1, area.y1].map(|edge| edge as f32)
    };
    Some(Link {
        areas: areas.iter().map(edges).collect(),
        address,
        elsewhere: leads_elsewhere(annotation),
    })
}

/// The rectangles of an annotation over several lines (ISO 32000-1, table 173).
fn quads(annotation: &Dict) -> Vec<Area> {
    let Some(points) = annotation.get::<Array>("QuadPoints") else { return Vec::new() };
    let numbers: Vec<f64> = points.iter::<Number>().take(800).map(|it| it.as_f64()).collect();
    let area = |quad: &[f64; 8]| {
        let [x0, y0, rest @ ..] = *quad;
        let mut area = Area::from_points(Point::new(x0, y0), Point::new(x0, y0));
        for [x, y] in rest.as_chunks::<2>().0 {
            area = area.union_pt(Point::new(*x, *y));
        }
        area
    };
    numbers.as_chunks::<8>().0.iter().map(area).collect()
}

fn area(rect: Rect) -> Area {
    Area::from_points(Point::new(rect.x0, rect.y0), Point::new(rect.x1, rect.y1))
}

/// What a field or a text box shows, and how it comes to its place (ISO 32000-1, 12.5.5).
fn appearance<'a>(annotation: &Dict<'a>) -> Option<(Stream<'a>, Affine)> {
    let subtype = annotation.get::<Name>("Subtype")?;
    if !matches!(subtype.as_str(), "Widget" | "FreeText") {
        return None;
    }
    let form = annotation.get::<Dict>("AP")?.get::<Stream>("N")?;
    let to = area(annotation.get::<Rect>("Rect")?);
    let own = area(form.dict().get::<Rect>("BBox")?);
    let own = matrix_of(form.dict()).unwrap_or(Affine::IDENTITY).transform_rect_bbox(own);
    if own.width() <= 0.0 || own.height() <= 0.0 {
        return None;
    }
    let place = Affine::translate((to.x0, to.y0))
        * Affine::scale_non_uniform(to.width() / own.width(), to.height() / own.height())
        * Affine::translate((-own.x0, -own.y0));
    Some((form, place))
}
