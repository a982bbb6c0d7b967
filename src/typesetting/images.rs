//! Images: found, looked at before they are used, and named for the template.

use std::collections::HashMap;
use typst::foundations::{Bytes, Smart};
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};

/// Largest file that is read, in bytes. A full page at 600 dpi as PNG stays below.
const MAX_BYTES: usize = 64 << 20;
/// Largest number of pixels: a square of some 10,000 on a side.
const MAX_PIXELS: u64 = 100_000_000;
/// Most images of one document: the typesetter numbers files with 16 bits for all documents.
const MAX_IMAGES: usize = 4000;

/// The images of one document.
#[derive(Default)]
pub struct Images {
    by_destination: HashMap<String, Result<String, Fault>>,
    files: Vec<(String, Bytes)>,
}

/// Why an image cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file, or it lies outside the project.
    Missing,
    /// It is not of a format that can be set (PNG, JPEG, GIF, WebP, SVG).
    Unknown,
    TooLarge,
    /// It is damaged; with the decoder's words.
    Broken(String),
}

impl Images {
    /// The path under which the template finds an image, reading it on first use.
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
        let extension = check(&data)?;
        if self.files.len() >= MAX_IMAGES {
            return Err(Fault::TooLarge);
        }
        let path = format!("/image-{}.{extension}", self.files.len() + 1);
        self.files.push((path.clone(), Bytes::new(data)));
        Ok(path)
    }

    /// The files with their paths.
    pub fn into_files(self) -> Vec<(String, Bytes)> {
        self.files
    }
}

/// The extension of an image that can be set.
fn check(data: &[u8]) -> Result<&'static str, Fault> {
    if data.len() > MAX_BYTES {
        return Err(Fault::TooLarge);
    }
    let (format, extension) = match data {
        [0x89, b'P', b'N', b'G', ..] => (ExchangeFormat::Png, "png"),
        [0xFF, 0xD8, 0xFF, ..] => (ExchangeFormat::Jpg, "jpg"),
        [b'G', b'I', b'F', b'8', ..] => (ExchangeFormat::Gif, "gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            (ExchangeFormat::Webp, "webp")
        }
        _ => return check_svg(data),
    };
    if pixels(format, data).is_some_and(|pixels| pixels > MAX_PIXELS) {
        return Err(Fault::TooLarge);
    }
    let bytes = Bytes::new(data.to_vec());
    guarded(|| {
        RasterImage::new(bytes, RasterFormat::Exchange(format), Smart::Auto)
            .map(|_| extension)
            .map_err(|error| Fault::Broken(error.to_string()))
    })
}

fn check_svg(data: &[u8]) -> Result<&'static str, Fault> {
    let head = &data[..data.len().min(4096)];
    if !String::from_utf8_lossy(head).contains("<svg") {
        return Err(Fault::Unknown);
    }
    let bytes = Bytes::new(data.to_vec());
    guarded(|| SvgImage::new(bytes).map(|_| "svg").map_err(|_| Fault::Broken("SVG".to_owned())))
}

/// A decoder that panics on a hostile file has found it broken.
fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Fault::Broken(String::new())))
}

/// Width times height as the header says, before anything is unpacked; none if the header
/// is not understood, and then the decoder's own limits hold.
fn pixels(format: ExchangeFormat, data: &[u8]) -> Option<u64> {
    let big = |at: usize, n: usize| {
        data.get(at..at + n).map(|b| b.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    let little = |at: usize, n: usize| {
        data.get(at..at + n)
            .map(|b| b.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    match format {
        // PNG (ISO 15948) §11.2.2 IHDR.
        ExchangeFormat::Png => Some(big(16, 4)? * big(20, 4)?),
        // GIF89a §18 logical screen descriptor.
        ExchangeFormat::Gif => Some(little(6, 2)? * little(8, 2)?),
        // RFC 9649 §2.5 to §2.7.
        ExchangeFormat::Webp => match data.get(12..16)? {
            b"VP8X" => Some((little(24, 3)? + 1) * (little(27, 3)? + 1)),
            b"VP8L" => {
                let bits = little(21, 4)?;
                Some(((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1))
            }
            _ => Some((little(26, 2)? & 0x3FFF) * (little(28, 2)? & 0x3FFF)),
        },
        ExchangeFormat::Jpg => jpeg_pixels(data),
    }
}

/// ITU-T T.81 §B.2.2: the frame header follows the other marker segments.
fn jpeg_pixels(data: &[u8]) -> Option<u64> {
    let byte = |at: usize| data.get(at).map(|byte| u64::from(*byte));
    let mut at = 2;
    while byte(at)? == 0xFF {
        let marker = byte(at + 1)?;
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let height = byte(at + 5)? << 8 | byte(at + 6)?;
            let width = byte(at + 7)? << 8 | byte(at + 8)?;
            return Some(width * height);
        }
        at += 2 + usize::try_from(byte(at + 2)? << 8 | byte(at + 3)?).ok()?;
    }
    None
}
