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
            Some((width, height)) if width > 0 && height > 0 => match is_whole(format, data) {
                true => Ok(None),
                false => Err(damage("cut")),
            },
            Some(_) => Err(damage("size")),
            // The header is where a file begins.
            None => Err(damage("cut")),
        },
    }
}

/// Whether a file goes on to its end, as far as it tells how long it is.
fn is_whole(format: Format, data: &[u8]) -> bool {
    let length = |at: usize, sum: fn([u8; 4]) -> u32| {
        let bytes = data.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(sum(bytes)).ok()
    };
    match format {
        // PNG (ISO 15948) §5.3: length, type, that many bytes and a check sum, up to IEND.
        Format::Png => {
            let mut at = 8;
            while let (Some(length), Some(kind)) =
                (length(at, u32::from_be_bytes), data.get(at + 4..at + 8))
            {
                let Some(end) = at.checked_add(12 + length).filter(|end| *end <= data.len()) else {
                    return false;
                };
                if kind == b"IEND" {
                    return true;
                }
                at = end;
            }
            false
        }
        // RFC 9649 §2.4.
        Format::Webp => {
            length(4, u32::from_le_bytes).is_some_and(|length| length <= data.len() - 8)
        }
        Format::Jpeg | Format::Gif | Format::Svg => true,
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
        let png = STANDARD.decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
        );
        let png = png.unwrap();
        assert!(decode(Format::Png, &png).is_ok());
        for length in 24..png.len() {
            assert_eq!(decode(Format::Png, &png[..length]).unwrap_err().reason, "cut", "{length}");
        }
    }
}
