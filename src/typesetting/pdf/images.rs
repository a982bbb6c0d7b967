//! Images as the typesetter's decoders find them.

use crate::typesetting::images::Format;
use typst::foundations::{Bytes, Smart};
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};

/// Decodes an image to learn whether it can be set.
///
/// # Errors
/// What the decoder says, or nothing where it panics: then the file is hostile.
pub fn decode(format: Format, data: &[u8]) -> Result<(), String> {
    let bytes = Bytes::new(data.to_vec());
    let raster = |format| {
        RasterImage::new(bytes.clone(), RasterFormat::Exchange(format), Smart::Auto)
            .map(|_| ())
            .map_err(|error| error.to_string())
    };
    let work = || match format {
        Format::Png => raster(ExchangeFormat::Png),
        Format::Jpeg => raster(ExchangeFormat::Jpg),
        Format::Gif => raster(ExchangeFormat::Gif),
        Format::Webp => raster(ExchangeFormat::Webp),
        Format::Svg => SvgImage::new(bytes.clone()).map(|_| ()).map_err(|_| "SVG".to_owned()),
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(String::new()))
}
