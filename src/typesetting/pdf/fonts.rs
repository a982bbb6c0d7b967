//! Letters: those that are built in, and before them the project's own.

use crate::model::{CONFIG_FILE, Finding, Message, Place};
use crate::typesetting::layout;
use std::sync::LazyLock;
use ttf_parser::{Face, Permissions};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo, FontStyle, FontVariant, FontWeight, StandardAxes};
use typst::utils::LazyHash;
use unicode_normalization::UnicodeNormalization;

/// Fonts that texts are set in.
pub struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// The files of the project's own, as they are.
    own: Vec<Bytes>,
}

/// The families that the house template asks for, after the project's own.
const TEXT: &str = "Libertinus Serif";
const CODE: &str = "DejaVu Sans Mono";
/// How letters stand there, but for the slanting headings of one level, whose font has fewer marks.
const VARIANTS: [(FontStyle, FontWeight); 5] = [
    (FontStyle::Normal, FontWeight::REGULAR),
    (FontStyle::Normal, FontWeight::SEMIBOLD),
    (FontStyle::Normal, FontWeight::BOLD),
    (FontStyle::Italic, FontWeight::REGULAR),
    (FontStyle::Italic, FontWeight::BOLD),
];

static BUILT_IN: LazyLock<Fonts> = LazyLock::new(|| Fonts::with(Vec::new()));

impl Fonts {
    /// Those that every build of Vulgate has.
    pub fn built_in() -> &'static Fonts {
        &BUILT_IN
    }

    /// Fonts of these files, and those that are built in.
    pub fn with(own: Vec<Bytes>) -> Fonts {
        Fonts::of(own, typst_assets::fonts().map(Bytes::new))
    }

    /// Fonts of these files, and of those behind them.
    pub fn of(own: Vec<Bytes>, others: impl Iterator<Item = Bytes>) -> Fonts {
        let fonts: Vec<Font> = own.iter().cloned().chain(others).flat_map(Font::iter).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, own }
    }

    /// Whether a family can be set bold: a font of it is heavy enough, or a variable one can be.
    /// Its name may be in capitals or not; of a family that nobody has, nothing is missed.
    pub fn has_bold(&self, family: &str) -> bool {
        self.has(family, |info, axes| {
            let most =
                axes.wght.map_or(info.variant.weight, |axis| FontWeight::from_wght(axis.max));
            most >= FontWeight::SEMIBOLD
        })
    }

    /// Whether a family has italic or oblique letters.
    pub fn has_italic(&self, family: &str) -> bool {
        self.has(family, |info, axes| {
            info.variant.style != FontStyle::Normal || axes.ital.is_some() || axes.slnt.is_some()
        })
    }

    fn has(&self, family: &str, is_such: impl Fn(&FontInfo, &StandardAxes) -> bool) -> bool {
        let family = family.to_lowercase();
        let infos = self.book.select_family(&family).filter_map(|index| self.book.info(index));
        infos.map(|info| is_such(info, &StandardAxes::parse(&info.axes))).max().unwrap_or(true)
    }

    /// The project's fonts, with what is wrong about them: files that are no fonts or may not
    /// be put into a PDF, and families that no font has.
    pub fn of_project(
        files: Vec<(String, Vec<u8>)>,
        wanted: &layout::Fonts,
    ) -> (Fonts, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut own = Vec::new();
        for (path, data) in files {
            let data = Bytes::new(data);
            let message = if Font::iter(data.clone()).next().is_none() {
                Message::new("typesetting-font-broken")
            } else if is_restricted(&data) {
                Message::new("typesetting-font-restricted")
            } else {
                own.push(data);
                continue;
            };
            findings.push(Finding::error(Place::file(path), message));
        }
        let fonts = Fonts::with(own);
        let families: Vec<&str> = fonts.book.families().map(|(name, _)| name).collect();
        for family in [&wanted.text, &wanted.headings, &wanted.code].into_iter().flatten() {
            if !families.iter().any(|known| known.eq_ignore_ascii_case(family)) {
                let message = Message::new("typesetting-font-unknown")
                    .with("family", family)
                    .with("known", families.join(", "));
                findings.push(Finding::error(Place::file(CONFIG_FILE), message));
            }
        }
        (fonts, findings)
    }

    /// Whether one of the fonts has all of the characters; what stands for a private sign is
    /// known to nobody.
    pub fn covers(&self, drawn: &[char]) -> bool {
        let has = |font: &Font, c: char| font.info().coverage.contains(u32::from(c));
        let private = |c: char| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
        !drawn.iter().any(|c| private(*c))
            && self.fonts.iter().any(|font| drawn.iter().all(|c| has(font, *c)))
    }

    /// Whether characters that are drawn together are, wherever they stand in these letters: the
    /// typesetter looks for one font that has all of them, in the families that are asked for and then
    /// in the one font that it takes for the first of them.
    pub fn draws(&self, wanted: &layout::Fonts, drawn: &[char]) -> bool {
        if drawn.len() < 2 {
            return self.covers(drawn);
        }
        let text: String = drawn.iter().collect();
        let composed: Vec<char> = text.nfc().collect();
        let has = |index: usize| {
            let info = self.book.info(index);
            let all = |chars: &[char]| {
                info.is_some_and(|it| chars.iter().all(|c| it.coverage.contains(u32::from(*c))))
            };
            all(drawn) || all(&composed)
        };
        let of_text = [wanted.text.as_deref(), Some(TEXT)];
        let of_headings = [&[wanted.headings.as_deref()], &of_text[..]].concat();
        let of_code = [wanted.code.as_deref(), Some(CODE)];
        let chains = [&of_text[..], &of_headings, &of_code];
        self.covers(drawn)
            && chains.iter().all(|chain| {
                VARIANTS.iter().all(|(style, weight)| {
                    let variant =
                        FontVariant { style: *style, weight: *weight, ..FontVariant::default() };
                    let families = chain.iter().flatten().map(|family| family.to_lowercase());
                    let mut fonts =
                        families.filter_map(|family| self.book.select(&family, variant));
                    let first = fonts.clone().next().and_then(|index| self.book.info(index));
                    let other = self.book.select_fallback(first, variant, &text);
                    fonts.any(has) || other.is_some_and(has)
                })
            })
    }

    pub fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    pub fn own(&self) -> &[Bytes] {
        &self.own
    }
}

/// True if the maker forbids that the font be put into a PDF (OpenType, table OS/2, `fsType`).
fn is_restricted(data: &[u8]) -> bool {
    let faces = ttf_parser::fonts_in_collection(data).unwrap_or(1);
    (0..faces)
        .filter_map(|index| Face::parse(data, index).ok())
        .any(|face| face.permissions() == Some(Permissions::Restricted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabets_of_the_union_are_there() {
        let covers = |drawn: &[char]| Fonts::built_in().covers(drawn);
        let all = "ăâîșțñßøåæœőűđďěňřšťůž ģķļņėįųūāēīħġċżłąęśźćđþ ΑΒΓΔάέήίόύώϊΐ бгдежзийклмнопрст \
                   «»„“”‚‘’–—…•·€%‰№§†";
        let absent: Vec<char> = all.chars().filter(|c| !covers(&[*c])).collect();
        assert!(absent.is_empty(), "{absent:?}");
        assert!(!covers(&['😀']) && !covers(&['\u{E001}']));
    }

    /// One font has the base, another the mark: the typesetter finds none that has both.
    #[test]
    fn letters_with_marks_are_there_if_a_font_that_is_tried_has_both() {
        let draws = |text: &str| {
            let drawn: Vec<char> = text.chars().collect();
            Fonts::built_in().draws(&layout::Fonts::default(), &drawn)
        };
        for text in ["e\u{301}", "ė\u{301}", "j\u{301}", "е\u{301}", "t\u{361}", "m\u{303}"] {
            assert!(draws(text), "{text}");
        }
        for text in ["1\u{20e3}", "y\u{1ab0}", "a\u{20dd}", "x\u{1dc8}", "z\u{489}"] {
            assert!(!draws(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_font_and_families_that_nobody_has_are_said() {
        let files = vec![("fonts/a.ttf".to_owned(), b"no font".to_vec())];
        let wanted = layout::Fonts {
            text: Some("Nowhere Sans".to_owned()),
            headings: Some("libertinus serif".to_owned()),
            ..layout::Fonts::default()
        };
        let (_, findings) = Fonts::of_project(files, &wanted);
        let ids: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
        assert_eq!(ids, ["typesetting-font-broken", "typesetting-font-unknown"]);
    }
}
