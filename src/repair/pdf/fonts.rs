//! The fonts of a file: what their codes say, how wide they are, and how they look.

use super::bitmaps::{Coding, coding};
use hayro_font::hayro_cmap::{BfString, CMapName, load_embedded};
use hayro_font::hayro_syntax::object::{Array, Dict, Name};
use hayro_font::{CMapResolverFn, Font, FontCache, FontQuery, FontResolverFn};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// How a font looks, as far as Markdown can say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::repair) struct Look {
    pub bold: bool,
    pub italic: bool,
    /// All letters are equally wide.
    pub mono: bool,
}

/// A code of a font.
#[derive(Clone, Debug, Default)]
pub(super) struct Code {
    /// None: the file does not say which character it is.
    pub text: Option<Rc<str>>,
    /// In thousandths of the font size.
    pub width: f64,
}

/// A font as a page uses it.
pub(super) struct Face<'a> {
    font: Font<'a>,
    pub look: Look,
    /// The number of its family: faces of one design have the same.
    pub family: u16,
    /// It is of signs that some files give no characters of Unicode.
    signs: bool,
    /// How to read codes of which the file does not say what they are.
    coding: Option<Coding>,
    codes: HashMap<u32, Code>,
}

/// The fonts of a file, each read once.
pub(super) struct Fonts<'a> {
    cache: FontCache<'a>,
    resolver: FontResolverFn,
    cmaps: CMapResolverFn,
    faces: Vec<Face<'a>>,
    families: Vec<String>,
    /// By the text of their dictionaries; none: it cannot be read.
    known: HashMap<&'a [u8], Option<usize>>,
}

impl<'a> Fonts<'a> {
    pub fn new() -> Self {
        let standard = |query: &FontQuery| match query {
            FontQuery::Standard(font) => Some(font.get_font_data()),
            FontQuery::Fallback(query) => Some(query.pick_standard_font().get_font_data()),
        };
        Fonts {
            cache: FontCache::new(),
            resolver: Arc::new(standard),
            cmaps: Arc::new(|name: CMapName<'_>| load_embedded(name)),
            faces: Vec::new(),
            families: Vec::new(),
            known: HashMap::new(),
        }
    }

    /// The number of the font that a dictionary describes; none if it cannot be read.
    pub fn find(&mut self, dict: &Dict<'a>) -> Option<usize> {
        if let Some(known) = self.known.get(dict.data()) {
            return *known;
        }
        let font = self.cache.font(dict, &self.resolver, &self.cmaps);
        let found = font.map(|font| {
            let family = self.family(dict);
            let name = self.families.get(usize::from(family));
            let signs = name.is_some_and(|name| name.contains("wingdings"));
            let (look, codes) = (look(dict), HashMap::new());
            self.faces.push(Face { font, look, family, signs, coding: coding(dict), codes });
            self.faces.len() - 1
        });
        self.known.insert(dict.data(), found);
        found
    }

    fn family(&mut self, dict: &Dict) -> u16 {
        let name = dict.get::<Name>("BaseFont").map(|name| name.as_str().to_owned());
        let name = family_name(&name.unwrap_or_default());
        let at = self.families.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.families.push(name);
            self.families.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    pub fn face(&mut self, index: usize) -> Option<&mut Face<'a>> {
        self.faces.get_mut(index)
    }
}

impl Face<'_> {
    /// The code at a byte of a string, and its length in bytes, which is never 0.
    pub fn read(&self, bytes: &[u8], at: usize) -> (u32, usize) {
        let (code, length) = self.font.read_code(bytes, at);
        (code, length.max(1))
    }

    pub fn code(&mut self, code: u32) -> &Code {
        let (font, signs, coding) = (&self.font, self.signs, self.coding);
        self.codes.entry(code).or_insert_with(|| {
            let text = match font.glyph(font.map_code(code), code) {
                hayro_font::FontGlyph::Outline(glyph) => glyph.as_unicode(),
                hayro_font::FontGlyph::Type3(glyph) => glyph.as_unicode(),
            };
            let text = text.map(|text| match text {
                BfString::Char(c) => sign(c).filter(|_| signs).unwrap_or(c).to_string(),
                BfString::String(text) => text,
            });
            let text = text.or_else(|| coding.and_then(|coding| coding.text(code)));
            let shown = |text: &String| !text.is_empty() && !text.contains(is_no_text);
            let width = font.code_advance(code).x;
            Code { text: text.filter(shown).map(Rc::from), width }
        })
    }
}

/// What a sign of Wingdings is in Unicode, of those that stand before items.
fn sign(c: char) -> Option<char> {
    Some(match c {
        '\u{f06c}' => '●',
        '\u{f06e}' => '■',
        '\u{f06f}' | '\u{f071}' | '\u{f0a8}' => '☐',
        '\u{f078}' | '\u{f0fd}' => '☒',
        '\u{f0a7}' => '▪',
        '\u{f0d8}' => '➢',
        '\u{f0fc}' => '✓',
        '\u{f0fe}' => '☑',
        _ => return None,
    })
}

/// Characters that stand for no text at all.
fn is_no_text(c: char) -> bool {
    c.is_control() && !c.is_whitespace() || c == '\u{fffd}' || c == '\u{ffff}'
}

/// The name of a font without the tag of a subset (ISO 32000-1, 9.6.4) and the words for its
/// style.
fn family_name(name: &str) -> String {
    let name = name.split_once('+').map_or(name, |(_, name)| name);
    name.split(['-', ',']).next().unwrap_or_default().to_lowercase()
}

/// Bits of `Flags` in a font descriptor (ISO 32000-1, table 123).
const FIXED_PITCH: u32 = 1;
const ITALIC: u32 = 1 << 6;
const FORCE_BOLD: u32 = 1 << 18;

/// From this weight on, text is bold (ISO 32000-1, table 122: 400 is normal, 700 bold).
const BOLD: u32 = 600;

/// Parts of font names, without their subset tag and in lower case.
const BOLD_NAMES: [&str; 7] = ["bold", "black", "heavy", "semibold", "demi", "cmbx", "extrabd"];
const ITALIC_NAMES: [&str; 6] = ["italic", "oblique", "kursiv", "cmti", "cmsl", "slanted"];
const MONO_NAMES: [&str; 6] = ["mono", "courier", "consola", "typewriter", "cmtt", "menlo"];

fn look(dict: &Dict) -> Look {
    let descendant =
        dict.get::<Array>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict>().next());
    let descriptor = dict
        .get::<Dict>("FontDescriptor")
        .or_else(|| descendant.as_ref().and_then(|font| font.get::<Dict>("FontDescriptor")))
        .unwrap_or_default();
    let name = |dict: &Dict, key: &str| {
        dict.get::<Name>(key).map(|name| name.as_str().to_lowercase()).unwrap_or_default()
    };
    let names = name(dict, "BaseFont") + " " + &name(&descriptor, "FontName");
    let named = |parts: &[&str]| parts.iter().any(|part| names.contains(part));
    let flags = descriptor.get::<u32>("Flags").unwrap_or_default();
    let weight = descriptor.get::<u32>("FontWeight").unwrap_or_default();
    let angle = descriptor.get::<f32>("ItalicAngle").unwrap_or_default();
    let italic_end = names.split(' ').any(|name| name.ends_with("-it") || name.ends_with("-i"));
    Look {
        bold: named(&BOLD_NAMES) || flags & FORCE_BOLD != 0 || weight >= BOLD,
        italic: named(&ITALIC_NAMES) || italic_end || flags & ITALIC != 0 || angle.abs() > 1.0,
        mono: named(&MONO_NAMES) || flags & FIXED_PITCH != 0,
    }
}
