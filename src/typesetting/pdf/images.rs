//! Images as the typesetter's decoders find them.

use crate::typesetting::images::{Damage, Format, is_cmyk};
use typst::foundations::{Bytes, Smart};
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};

/// Parts of the explanations of decoders, in small letters, with the kinds that they mean; the first
/// that fits counts. What is in no row is the kind `other`: new words are at worst said in general.
const KINDS: [(&str, &str); 10] = [
    ("too large", "large"),
    ("limit", "large"),
    ("unexpected end", "cut"),
    ("unexpected eof", "cut"),
    ("end of the image", "cut"),
    ("failed to fill whole buffer", "cut"),
    ("not enough bytes", "cut"),
    ("exhausted", "cut"),
    ("not supported", "kind"),
    ("unsupported", "kind"),
];

/// Decodes an image to learn whether it can be set. One in print colours is set in those of screens:
/// PDF/A asks for a profile of the printer's with the others (ISO 19005-2 §6.2.4.3). One whose profile
/// is not about its colours is set without it (§6.2.4.2).
///
/// # Errors
/// What the decoder says, or nothing where it panics: then the file is hostile.
pub fn decode(format: Format, data: &[u8]) -> Result<Option<Vec<u8>>, Damage> {
    let bytes = Bytes::new(data.to_vec());
    let raster = |format| {
        RasterImage::new(bytes.clone(), RasterFormat::Exchange(format), Smart::Auto)
            .map_err(|error| damage(error.to_string()))
    };
    let as_it_is = |format| {
        let image = raster(format)?;
        let is_odd = image.icc().is_some_and(|profile| !is_of_screens(profile));
        if is_odd { in_colours_of_screens(&image) } else { Ok(None) }
    };
    let work = || match format {
        Format::Png => as_it_is(ExchangeFormat::Png),
        Format::Jpeg if is_cmyk(data) => in_colours_of_screens(&raster(ExchangeFormat::Jpg)?),
        Format::Jpeg => as_it_is(ExchangeFormat::Jpg),
        Format::Gif => as_it_is(ExchangeFormat::Gif),
        Format::Webp => as_it_is(ExchangeFormat::Webp),
        Format::Svg => {
            SvgImage::new(bytes.clone()).map(|_| None).map_err(|_| Damage::new("markup", "SVG"))
        }
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Damage::new(OTHER, "")))
}

fn in_colours_of_screens(image: &RasterImage) -> Result<Option<Vec<u8>>, Damage> {
    let mut png = std::io::Cursor::new(Vec::new());
    let dynamic = image.dynamic();
    let written = match dynamic.color().has_alpha() {
        true => dynamic.to_rgba8().write_to(&mut png, image::ImageFormat::Png),
        false => dynamic.to_rgb8().write_to(&mut png, image::ImageFormat::Png),
    };
    written.map_err(|error| damage(error.to_string()))?;
    Ok(Some(png.into_inner()))
}

/// Whether a colour profile is one of a device for the colours red, green and blue, or grey, of a
/// version that PDF/A knows (ICC.1:2010, §7.2).
fn is_of_screens(profile: &[u8]) -> bool {
    let part = |at: usize| profile.get(at..at + 4).unwrap_or_default();
    let is_device = matches!(part(12), b"scnr" | b"mntr" | b"prtr" | b"spac");
    let is_known = profile.get(8).is_some_and(|version| *version <= 4);
    is_known && is_device && matches!(part(16), b"RGB " | b"GRAY") && part(36) == b"acsp"
}

/// What no row of [`KINDS`] fits.
const OTHER: &str = "other";

fn damage(explanation: String) -> Damage {
    let small = explanation.to_lowercase();
    let found = KINDS.iter().find(|(part, _)| small.contains(part));
    Damage::new(found.map_or(OTHER, |(_, kind)| kind), explanation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damages_have_their_kind() {
        for (format, data, kind) in [
            (Format::Png, &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"[..], "cut"),
            (Format::Gif, b"GIF89a\x01\0", "cut"),
            (Format::Jpeg, b"\xFF\xD8\xFF\xE0\0\x10JF", "cut"),
            (Format::Webp, b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0\0", "cut"),
            (Format::Svg, b"<svg><g></svg>", "markup"),
        ] {
            let found = decode(format, data).unwrap_err();
            assert_eq!(found.reason, kind, "{format:?}: {}", found.detail);
        }
    }

    /// The smallest JPEG of four colours that a decoder takes: one block of a grey of its own.
    fn print_colours() -> Vec<u8> {
        let mut data = vec![0xFF, 0xD8];
        let mut segment = |marker: u8, body: &[u8]| {
            data.extend([0xFF, marker]);
            data.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
            data.extend(body);
        };
        segment(0xDB, &[&[0][..], &[1; 64]].concat());
        let components: Vec<u8> = (1..=4).flat_map(|id| [id, 0x11, 0]).collect();
        segment(0xC0, &[&[8, 0, 8, 0, 8, 4][..], &components].concat());
        // One code each: no difference of the first value, and the end of the block.
        let one_code = [&[1][..], &[0; 15], &[0]].concat();
        segment(0xC4, &[&[0x00][..], &one_code].concat());
        segment(0xC4, &[&[0x10][..], &one_code].concat());
        let scan: Vec<u8> = (1..=4).flat_map(|id| [id, 0]).collect();
        segment(0xDA, &[&[4][..], &scan, &[0, 63, 0]].concat());
        data.extend([0x00, 0xFF, 0xD9]);
        data
    }

    /// A PNG of one pixel whose profile is for this space of colours.
    fn png_with_profile(space: &[u8; 4]) -> Vec<u8> {
        use image::ImageEncoder;
        let mut profile = vec![0; 128];
        for (at, part) in [(8, &[4, 0, 0, 0]), (12, b"spac"), (16, space), (36, b"acsp")] {
            profile[at..at + 4].copy_from_slice(part);
        }
        let mut data = Vec::new();
        let mut encoder = image::codecs::png::PngEncoder::new(&mut data);
        encoder.set_icc_profile(profile).unwrap();
        encoder.write_image(&[1, 2, 3], 1, 1, image::ExtendedColorType::Rgb8).unwrap();
        data
    }

    #[test]
    fn a_profile_that_is_not_about_the_colours_of_an_image_is_left_out() {
        let holds = |data: &[u8]| data.windows(4).any(|part| part == b"iCCP");
        let sound = png_with_profile(b"RGB ");
        assert!(holds(&sound));
        assert_eq!(decode(Format::Png, &sound).unwrap(), None);
        let other =
            decode(Format::Png, &png_with_profile(b"Lab ")).unwrap().expect("another image");
        assert!(!holds(&other));
    }

    #[test]
    fn print_colours_become_those_of_screens() {
        let data = print_colours();
        assert!(is_cmyk(&data));
        let png = decode(Format::Jpeg, &data).unwrap().expect("another image");
        assert_eq!(Format::of(&png), Some(Format::Png));
        assert_eq!(Format::Png.size(&png), Some((8, 8)));
        // Colour type 2 of PNG (ISO 15948 §11.2.2): red, green and blue.
        assert_eq!(png[25], 2);
    }
}
