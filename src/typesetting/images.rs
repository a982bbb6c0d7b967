//! Images: found, looked at before they are used, and named for the tree.

use super::compose::Composer;
use super::tree::{Image, Span};
use super::{letters, svg};
use crate::model::{Code, CodeClass, Finding, Message, Place, Role};
use std::collections::{BTreeSet, HashMap};

/// Largest file that is read, in bytes. A full page at 600 dpi as PNG stays below.
const MAX_BYTES: usize = 64 << 20;
/// Largest number of pixels: a square of some 10,000 on a side.
const MAX_PIXELS: u64 = 100_000_000;
/// Most images of one document: the typesetter numbers files with 16 bits for all documents.
const MAX_IMAGES: usize = 4000;

/// The images of one document.
pub struct Images {
    decode: Decode,
    by_destination: HashMap<String, Result<String, Fault>>,
    pictures: Vec<Picture>,
}

/// An image that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The path by which the tree names it.
    pub path: String,
    pub format: Format,
    /// Width and height in pixels, if the header tells.
    pub size: Option<(u64, u64)>,
    pub data: Vec<u8>,
}

/// The formats that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Png,
    Jpeg,
    Gif,
    Webp,
    Svg,
}

/// Why an image cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file, or it lies outside the project.
    Missing,
    /// It is not of a [`Format`] that can be set.
    Unknown,
    TooLarge,
    Broken(Damage),
    /// It shows another file, of this name, which it does not hold.
    Linked(String),
}

/// Why an image cannot be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// A kind that `image-reason` in `locales/` says in the user's language.
    pub reason: &'static str,
    /// The decoder's own words, which are English.
    pub detail: String,
}

/// Decodes an image to learn whether it can be shown: as it is, or as this PNG.
///
/// # Errors
/// Why it cannot.
pub type Decode = fn(Format, &[u8]) -> Result<Option<Vec<u8>>, Damage>;

impl Damage {
    pub fn new(reason: &'static str, detail: impl Into<String>) -> Self {
        Damage { reason, detail: detail.into() }
    }
}

impl Composer<'_> {
    /// The unit in the markup of an image that is its alternative text, or its title.
    fn part(&self, code: &Code, role: Role) -> Option<usize> {
        let units = &self.edition.document.units;
        let mut parts = code.subflows.iter().map(|subflow| subflow.unit);
        parts.find(|unit| units.get(*unit).is_some_and(|unit| unit.role == role))
    }

    /// The title of an image.
    pub fn image_title(&mut self, code: &Code) -> Vec<Span> {
        self.part(code, Role::LinkTitle).map(|unit| self.unit(unit)).unwrap_or_default()
    }

    /// The alternative text of an image: the translation of the unit in its markup. Without
    /// one, it is in the language of the document.
    pub fn alternative_text(&self, code: &Code) -> (String, Option<String>) {
        let unit = self.part(code, Role::AltText);
        match unit.and_then(|unit| self.edition.contents.get(unit)) {
            Some(content) => {
                let foreign = content.codes().find_map(|code| match &code.class {
                    CodeClass::Untranslated(lang) => Some(lang.clone()),
                    _ => None,
                });
                (content.plain(), foreign)
            }
            None => (code.equiv.clone(), None),
        }
    }

    pub fn image(
        &mut self,
        unit: usize,
        destination: &str,
        (alt, alt_lang): (String, Option<String>),
        title: Vec<Span>,
    ) -> Span {
        let alt = self.letters.string(alt.trim());
        let result = self.images.get(destination, self.edition.assets);
        let src = match result {
            Ok(src) => src,
            Err(fault) => {
                self.report_image(self.place(unit), destination, &fault);
                let shown = if alt.is_empty() { destination } else { &alt };
                return Span::Missing { c: self.letters.spans(shown) };
            }
        };
        self.report_drawing(self.place(unit), destination, &src);
        if alt.is_empty() {
            let message = Message::new("typesetting-image-no-alt").with("image", destination);
            self.find(Finding::warning(self.place(unit), message));
        }
        Span::Image(Image { src, alt: Some(alt).filter(|alt| !alt.is_empty()), alt_lang, title })
    }

    /// Says what an SVG has that the typesetter would leave out. A browser has fonts of its own and
    /// shows HTML.
    pub fn report_drawing(&mut self, place: Place, destination: &str, src: &str) {
        let Some(covers) = self.medium.covers else { return };
        let Some(data) = self.images.drawing(src) else { return };
        let (is_foreign, text) = (svg::holds_html(data), svg::text(data));
        let lacks = |c: &char| !c.is_whitespace() && !covers(&[*c]);
        let missing: BTreeSet<char> = text.chars().filter(lacks).collect();
        if is_foreign {
            let message = Message::new("typesetting-image-foreign").with("image", destination);
            self.find(Finding::warning(place.clone(), message));
        }
        if !missing.is_empty() {
            let message = Message::new("typesetting-image-glyph")
                .with("image", destination)
                .with("characters", letters::named(&missing));
            self.find(Finding::warning(place, message));
        }
    }

    /// Says what is wrong with an image.
    pub fn report_image(&mut self, place: Place, destination: &str, fault: &Fault) {
        let id = match fault {
            Fault::Missing => "typesetting-image-missing",
            Fault::Unknown => "typesetting-image-unknown",
            Fault::TooLarge => "typesetting-image-too-large",
            Fault::Broken(_) => "typesetting-image-broken",
            Fault::Linked(_) => "typesetting-image-linked",
        };
        let message = Message::new(id).with("image", destination);
        let message = match fault {
            Fault::Broken(damage) => {
                message.with("reason", damage.reason).with("detail", &damage.detail)
            }
            Fault::Linked(file) => message.with("file", file),
            _ => message,
        };
        self.find(Finding::warning(place, message));
    }
}

impl Images {
    pub fn new(decode: Decode) -> Self {
        Images { decode, by_destination: HashMap::new(), pictures: Vec::new() }
    }

    /// The path under which the tree has an image, reading it on first use.
    ///
    /// # Errors
    /// The [`Fault`] of the image.
    pub fn get(
        &mut self,
        destination: &str,
        read: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<String, Fault> {
        if let Some(known) = self.by_destination.get(destination) {
            return known.clone();
        }
        let result = read(destination).ok_or(Fault::Missing).and_then(|data| self.add(data));
        self.by_destination.insert(destination.to_owned(), result.clone());
        result
    }

    fn add(&mut self, data: Vec<u8>) -> Result<String, Fault> {
        if data.len() > MAX_BYTES {
            return Err(Fault::TooLarge);
        }
        let format = Format::of(&data).ok_or(Fault::Unknown)?;
        let size = format.size(&data);
        if size.is_some_and(|(width, height)| width * height > MAX_PIXELS) {
            return Err(Fault::TooLarge);
        }
        if let Some(file) = (format == Format::Svg).then(|| svg::linked(&data)).flatten() {
            return Err(Fault::Linked(file));
        }
        let other = (self.decode)(format, &data).map_err(Fault::Broken)?;
        let (format, data) = other.map_or((format, data), |data| (Format::Png, data));
        if self.pictures.len() >= MAX_IMAGES {
            return Err(Fault::TooLarge);
        }
        let path = format!("/image-{}.{}", self.pictures.len() + 1, format.extension());
        self.pictures.push(Picture { path: path.clone(), format, size, data });
        Ok(path)
    }

    /// The bytes of an image that the tree has under this path, if it is an SVG.
    fn drawing(&self, src: &str) -> Option<&[u8]> {
        let picture = self.pictures.iter().find(|picture| picture.path == src)?;
        (picture.format == Format::Svg).then_some(picture.data.as_slice())
    }

    /// The images in the order of their first use.
    pub fn into_pictures(self) -> Vec<Picture> {
        self.pictures
    }
}

impl Format {
    /// The format of a file by its first bytes.
    pub fn of(data: &[u8]) -> Option<Format> {
        match data {
            [0x89, b'P', b'N', b'G', ..] => Some(Format::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Format::Jpeg),
            [b'G', b'I', b'F', b'8', ..] => Some(Format::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Format::Webp),
            _ => {
                let head = String::from_utf8_lossy(&data[..data.len().min(4096)]);
                head.contains("<svg").then_some(Format::Svg)
            }
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Format::Png => "png",
            Format::Jpeg => "jpg",
            Format::Gif => "gif",
            Format::Webp => "webp",
            Format::Svg => "svg",
        }
    }

    /// Width and height as the header says, before anything is unpacked; none if the header
    /// is not understood, and then the decoder's own limits hold.
    pub fn size(self, data: &[u8]) -> Option<(u64, u64)> {
        let big = |at: usize, n: usize| {
            data.get(at..at + n).map(|b| b.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
        };
        let little = |at: usize, n: usize| {
            data.get(at..at + n)
                .map(|b| b.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
        };
        match self {
            // PNG (ISO 15948) §11.2.2 IHDR.
            Format::Png => Some((big(16, 4)?, big(20, 4)?)),
            // GIF89a §18 logical screen descriptor.
            Format::Gif => Some((little(6, 2)?, little(8, 2)?)),
            // RFC 9649 §2.5 to §2.7.
            Format::Webp => match data.get(12..16)? {
                b"VP8X" => Some((little(24, 3)? + 1, little(27, 3)? + 1)),
                b"VP8L" => {
                    let bits = little(21, 4)?;
                    Some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
                }
                _ => Some((little(26, 2)? & 0x3FFF, little(28, 2)? & 0x3FFF)),
            },
            Format::Jpeg => jpeg_frame(data).map(|(size, _)| size),
            Format::Svg => None,
        }
    }
}

/// Whether a JPEG has print colours, which are four.
#[cfg(feature = "pdf")]
pub fn is_cmyk(data: &[u8]) -> bool {
    jpeg_frame(data).is_some_and(|(_, colours)| colours == 4)
}

/// The size and the number of colours. ITU-T T.81 §B.2.2: the frame header follows the other marker
/// segments.
fn jpeg_frame(data: &[u8]) -> Option<((u64, u64), u64)> {
    let byte = |at: usize| data.get(at).map(|byte| u64::from(*byte));
    let mut at = 2;
    while byte(at)? == 0xFF {
        let marker = byte(at + 1)?;
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let height = byte(at + 5)? << 8 | byte(at + 6)?;
            let width = byte(at + 7)? << 8 | byte(at + 8)?;
            return Some(((width, height), byte(at + 9)?));
        }
        at += 2 + usize::try_from(byte(at + 2)? << 8 | byte(at + 3)?).ok()?;
    }
    None
}
