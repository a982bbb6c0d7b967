//! Images within a page: `data:` addresses (RFC 2397). A browser runs no script and fetches
//! nothing for an image, whatever stands in an SVG.

use crate::typesetting::images::{Damage, Format, Picture};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Looks into an image as far as can be done without decoding it: does its header hold, is an
/// SVG well-formed?
///
/// # Errors
/// What is wrong.
pub fn decode(format: Format, data: &[u8]) -> Result<Option<Vec<u8>>, Damage> {
    let damage = |reason| Damage::new(reason, media_type(format));
    match format {
        Format::Svg => {
            let text = std::str::from_utf8(data).map_err(|_| damage("markup"))?;
            let document = crate::xml::Document::parse("image", text);
            let document = document.map_err(|_| damage("markup"))?;
            let named = document.root().qualified();
            let is_svg = named.rsplit(':').next() == Some("svg");
            is_svg.then_some(None).ok_or_else(|| damage("markup"))
        }
        _ => match format.size(data) {
            Some((width, height)) if width > 0 && height > 0 => Ok(None),
            Some(_) => Err(damage("size")),
            // The header is where a file begins.
            None => Err(damage("cut")),
        },
    }
}

/// The image as an address.
pub fn address(picture: &Picture) -> String {
    format!("data:{};base64,{}", media_type(picture.format), STANDARD.encode(&picture.data))
}

fn media_type(format: Format) -> &'static str {
    match format {
        Format::Png => "image/png",
        Format::Jpeg => "image/jpeg",
        Format::Gif => "image/gif",
        Format::Webp => "image/webp",
        Format::Svg => "image/svg+xml",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_image_is_told() {
        assert!(decode(Format::Svg, b"<svg xmlns='http://www.w3.org/2000/svg'/>").is_ok());
        assert!(decode(Format::Svg, b"<svg><g></svg>").is_err());
        assert!(decode(Format::Svg, b"<html><svg/></html>").is_err());
        assert!(decode(Format::Png, b"\x89PNG").is_err());
    }
}
