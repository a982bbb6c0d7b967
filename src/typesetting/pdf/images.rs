//! Images as the typesetter's decoders find them.

use crate::typesetting::images::{Damage, Format};
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

/// Decodes an image to learn whether it can be set.
///
/// # Errors
/// What the decoder says, or nothing where it panics: then the file is hostile.
pub fn decode(format: Format, data: &[u8]) -> Result<(), Damage> {
    let bytes = Bytes::new(data.to_vec());
    let raster = |format| {
        RasterImage::new(bytes.clone(), RasterFormat::Exchange(format), Smart::Auto)
            .map(|_| ())
            .map_err(|error| damage(error.to_string()))
    };
    let work = || match format {
        Format::Png => raster(ExchangeFormat::Png),
        Format::Jpeg => raster(ExchangeFormat::Jpg),
        Format::Gif => raster(ExchangeFormat::Gif),
        Format::Webp => raster(ExchangeFormat::Webp),
        Format::Svg => {
            SvgImage::new(bytes.clone()).map(|_| ()).map_err(|_| Damage::new("markup", "SVG"))
        }
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Damage::new(OTHER, "")))
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
}
