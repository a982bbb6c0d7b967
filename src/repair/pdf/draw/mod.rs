//! Runs the program that draws a page, and notes what text it shows and where.
//!
//! Only what concerns text, lines and the area of images is heeded. The number of instructions
//! is limited, so that a page of a few bytes that draws itself a million times ends, too.

mod accents;
mod letters;
mod shapes;
mod strokes;
mod tight;

use super::fonts::Fonts;
use super::page::{Page, Piece, Stroke};
use super::strings::{address, text_string};
use hayro_font::hayro_syntax::content::TypedIter;
use hayro_font::hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_font::hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use hayro_font::hayro_syntax::page::Resources;
use hayro_font::kurbo::{Affine, Point};
use std::collections::HashMap;

/// Instructions and letters that a page may have. A page that is full of small print has 30 000.
pub(super) const LIMIT: usize = 8_000_000;

/// Forms may stand within forms so deep.
const DEPTH: usize = 12;

/// States that may be saved at once; more are an error of the file.
const SAVED: usize = 512;

#[derive(Clone)]
struct State {
    matrix: Affine,
    font: Option<usize>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// Content that the file has marked.
struct Mark {
    id: Option<i32>,
    artifact: bool,
    /// What the letters stand for, until the first of them has come.
    actual: Option<String>,
    replaced: bool,
}

pub(super) struct Drawing<'p, 'a> {
    pub page: &'p mut Page,
    fonts: &'p mut Fonts<'a>,
    state: State,
    saved: Vec<State>,
    text: Affine,
    line: Affine,
    marks: Vec<Mark>,
    /// Lines that are not painted yet, and where the next one begins.
    pub path: Vec<Stroke>,
    pub from: Point,
    /// The path as a whole.
    outline: shapes::Outline,
    left: usize,
    depth: usize,
    /// The last letter was a space.
    spaced: bool,
    /// Where the last space began and ended.
    space: [f32; 2],
    /// An accent that waits for its letter, and the last letter that may have one.
    accent: Option<Piece>,
    letter: Option<Piece>,
    /// The room between the letters of the piece that is being drawn.
    tight: tight::Tight,
    names: HashMap<Vec<u8>, Option<usize>>,
}

impl<'p, 'a> Drawing<'p, 'a> {
    /// `matrix` leads from the page's own coordinates to those of [`Page`].
    pub fn new(page: &'p mut Page, fonts: &'p mut Fonts<'a>, matrix: Affine) -> Self {
        let state = State {
            matrix,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let (saved, marks, path, names, outline, accent, letter, tight) = Default::default();
        let (text, line, from) = (Affine::IDENTITY, Affine::IDENTITY, Point::ZERO);
        let (left, depth, spaced, space) = (LIMIT, 0, false, [0.0; 2]);
        Drawing {
            page,
            fonts,
            state,
            saved,
            text,
            line,
            marks,
            path,
            from,
            outline,
            left,
            depth,
            spaced,
            space,
            accent,
            letter,
            tight,
            names,
        }
    }

    /// Draws a program with what it refers to.
    pub fn run(&mut self, program: &[u8], resources: &Resources<'a>) {
        let mut operations = TypedIter::new(program);
        let (saved, marks) = (self.saved.len(), self.marks.len());
        while let Some(operation) = operations.next() {
            if !self.spend(1) {
                break;
            }
            self.operation(&operation, resources);
        }
        self.put_rest();
        self.saved.truncate(saved);
        self.marks.truncate(marks);
    }

    pub fn matrix(&self) -> Affine {
        self.state.matrix
    }

    fn spend(&mut self, count: usize) -> bool {
        self.page.broken |= self.left < count;
        self.left = self.left.saturating_sub(count);
        self.left > 0
    }

    fn operation(&mut self, operation: &Op, resources: &Resources<'a>) {
        match operation {
            Op::SaveState(_) if self.saved.len() < SAVED => self.saved.push(self.state.clone()),
            Op::RestoreState(_) => self.state = self.saved.pop().unwrap_or(self.state.clone()),
            Op::Transform(it) => {
                let numbers = [it.0, it.1, it.2, it.3, it.4, it.5];
                self.state.matrix *= affine(numbers);
            }
            Op::SetGraphicsState(it) => self.graphics_state(resources.get_ext_g_state(it.0)),
            Op::XObject(it) => self.object(resources.get_x_object(it.0)),
            Op::InlineImage(_) => self.image(),
            Op::BeginMarkedContent(it) => self.mark(it.0, None),
            Op::BeginMarkedContentWithProperties(it) => {
                let properties = match it.1 {
                    Object::Dict(dict) => Some(dict.clone()),
                    Object::Name(name) => resources.properties.get::<Dict>(name),
                    _ => None,
                };
                self.mark(it.0, properties.as_ref());
            }
            Op::EndMarkedContent(_) => {
                self.marks.pop();
            }
            _ if self.text_operation(operation, resources) => {}
            _ => self.path_operation(operation),
        }
    }

    /// Whether it is about text.
    fn text_operation(&mut self, operation: &Op, resources: &Resources<'a>) -> bool {
        match operation {
            Op::BeginText(_) => self.set_line(Affine::IDENTITY),
            Op::CharacterSpacing(it) => self.state.letter_space = number(it.0),
            Op::WordSpacing(it) => self.state.word_space = number(it.0),
            Op::HorizontalScaling(it) => self.state.stretch = number(it.0) / 100.0,
            Op::TextLeading(it) => self.state.leading = number(it.0),
            Op::TextRise(it) => self.state.rise = number(it.0),
            Op::TextFont(it) => {
                self.state.font = self.font(it.0, resources);
                self.state.size = number(it.1);
            }
            Op::NextLine(it) => self.next_line(number(it.0), number(it.1)),
            Op::NextLineAndSetLeading(it) => {
                self.state.leading = -number(it.1);
                self.next_line(number(it.0), number(it.1));
            }
            Op::SetTextMatrix(it) => self.set_line(affine([it.0, it.1, it.2, it.3, it.4, it.5])),
            Op::NextLineUsingLeading(_) => self.next_line(0.0, -self.state.leading),
            Op::ShowText(it) => self.show_one(it.0.as_bytes()),
            Op::NextLineAndShowText(it) => {
                self.next_line(0.0, -self.state.leading);
                self.show_one(it.0.as_bytes());
            }
            Op::ShowTextWithParameters(it) => {
                self.state.word_space = number(it.0);
                self.state.letter_space = number(it.1);
                self.next_line(0.0, -self.state.leading);
                self.show_one(it.2.as_bytes());
            }
            Op::ShowTexts(it) => self.show_all(it.0),
            _ => return false,
        }
        true
    }

    fn show_one(&mut self, text: &[u8]) {
        if self.show(text) == 1 {
            self.drew_one();
        }
    }

    fn show_all(&mut self, texts: &Array) {
        let mut letters = 0;
        for object in texts.iter::<Object>() {
            match object {
                Object::String(text) => letters += self.show(text.as_bytes()),
                Object::Number(step) => {
                    let state = &self.state;
                    let step = -step.as_f64() / 1000.0 * state.size * state.stretch;
                    self.text *= Affine::translate((step, 0.0));
                }
                _ => {}
            }
        }
        if letters == 1 {
            self.drew_one();
        }
    }

    fn graphics_state(&mut self, dict: Option<Dict<'a>>) {
        let font = dict.and_then(|dict| dict.get::<Array>("Font"));
        let Some(font) = font else { return };
        let mut items = font.flex_iter();
        if let (Some(dict), Some(size)) = (items.next::<Dict>(), items.next::<Number>()) {
            self.state.font = self.fonts.find(&dict);
            self.state.size = size.as_f64();
        }
    }

    fn object(&mut self, object: Option<Stream<'a>>) {
        let Some(stream) = object else { return };
        match stream.dict().get::<Name>("Subtype").as_deref() {
            Some(b"Image") => self.image(),
            Some(b"Form") => self.form(&stream),
            _ => {}
        }
    }

    /// Draws a form: a program of its own.
    pub fn form(&mut self, stream: &Stream<'a>) {
        let Some(program) = super::decode::program(stream).filter(|_| self.depth < DEPTH) else {
            self.page.broken = true;
            return;
        };
        self.page.broken |= program.damaged;
        let dict = stream.dict();
        let before = self.state.clone();
        let names = std::mem::take(&mut self.names);
        let (text, line) = (self.text, self.line);
        if let Some(matrix) = matrix_of(dict) {
            self.state.matrix *= matrix;
        }
        let resources = Resources::new(dict.get::<Dict>("Resources").unwrap_or_default());
        self.depth += 1;
        self.run(&program.bytes, &resources);
        self.depth -= 1;
        self.names = names;
        self.state = before;
        (self.text, self.line) = (text, line);
    }

    fn image(&mut self) {
        let [a, b, c, d, _, _] = self.state.matrix.as_coeffs();
        let area = (a * d - b * c).abs() as f32;
        self.page.images += area / (self.page.width * self.page.height).max(1.0);
    }

    fn mark(&mut self, tag: &Name, properties: Option<&Dict>) {
        let outer = self.marks.last();
        let id = properties.and_then(|it| it.get::<i32>("MCID"));
        let actual = properties
            .and_then(|it| it.get::<hayro_font::hayro_syntax::object::String>("ActualText"))
            .map(|text| text_string(text.as_bytes()));
        let mark = Mark {
            id: id.or_else(|| outer.and_then(|outer| outer.id)),
            artifact: tag.as_str() == "Artifact" || outer.is_some_and(|outer| outer.artifact),
            actual,
            replaced: outer.is_some_and(|outer| outer.replaced || outer.actual.is_some()),
        };
        // A file that only opens is not worth more memory.
        if self.marks.len() < SAVED {
            self.marks.push(mark);
        }
    }

    fn font(&mut self, name: &Name, resources: &Resources<'a>) -> Option<usize> {
        if let Some(known) = self.names.get(name.as_ref() as &[u8]) {
            return *known;
        }
        let found = resources.get_font(name).and_then(|dict| self.fonts.find(&dict));
        self.page.broken |= found.is_none();
        self.names.insert(name.to_vec(), found);
        found
    }

    fn set_line(&mut self, matrix: Affine) {
        (self.text, self.line) = (matrix, matrix);
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.set_line(self.line * Affine::translate((x, y)));
    }

    /// How many letters were shown.
    fn show(&mut self, bytes: &[u8]) -> usize {
        if !self.spend(bytes.len()) {
            return 0;
        }
        let (mut at, mut letters) = (0, 0);
        while at < bytes.len() {
            let Some(face) = self.state.font.and_then(|font| self.fonts.face(font)) else {
                self.page.unknown += bytes.len();
                return letters;
            };
            let (code, length) = face.read(bytes, at);
            at += length;
            letters += 1;
            let look = (face.look, face.family);
            let code_text = face.code(code).clone();
            let state = &self.state;
            let word = if code == 32 && length == 1 { state.word_space } else { 0.0 };
            let step = code_text.width / 1000.0 * state.size + state.letter_space + word;
            let before = self.state.matrix * self.text * Affine::translate((0.0, state.rise));
            let step = step * state.stretch;
            self.text *= Affine::translate((step, 0.0));
            self.letter(code_text.text.as_deref(), before, step, look);
        }
        letters
    }
}

fn number(number: Number) -> f64 {
    number.as_f64()
}

fn affine(numbers: [Number; 6]) -> Affine {
    Affine::new(numbers.map(|number| number.as_f64()))
}

/// The matrix of a form.
pub(super) fn matrix_of(dict: &Dict) -> Option<Affine> {
    let numbers: Vec<f64> =
        dict.get::<Array>("Matrix")?.iter::<Number>().map(|it| it.as_f64()).collect();
    Some(Affine::new(numbers.try_into().ok()?))
}

/// The address that an annotation leads to; the outer none: it is no link.
pub(super) fn link_of(annotation: &Dict) -> Option<Option<String>> {
    let subtype = annotation.get::<Name>("Subtype")?;
    (subtype.as_str() == "Link")
        .then(|| annotation.get::<Dict>("A").and_then(|action| address(&action)))
}

/// Whether a link leads to a place that is no note, as its name says: LaTeX calls places by what counts
/// them, `cite.rivers`, `section.2`, `Hfootnote.1`.
pub(super) fn leads_elsewhere(annotation: &Dict) -> bool {
    let action = || annotation.get::<Dict>("A")?.get::<Object>("D");
    let name = match annotation.get::<Object>("Dest").or_else(action) {
        Some(Object::String(name)) => text_string(name.as_bytes()),
        Some(Object::Name(name)) => name.as_str().to_owned(),
        _ => return false,
    };
    let Some((kind, _)) = name.split_once('.') else { return false };
    let counts = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_alphabetic());
    let kind = kind.to_lowercase();
    counts && !["note", "fn", "thanks"].iter().any(|word| kind.contains(word))
}
