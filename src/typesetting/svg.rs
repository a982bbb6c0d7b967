//! What an SVG has that matters to whoever shows it as an image.

use crate::xml::{Event, Reader};
use quick_xml::events::Event as Raw;

/// The file that an SVG takes in as an image (SVG 2 §12.6); none if all it shows is within it. No
/// typesetter and no browser would load it for an image in a document.
pub fn linked(data: &[u8]) -> Option<String> {
    let mut reader = quick_xml::Reader::from_reader(data);
    loop {
        // What is no XML is the decoder's business.
        let (Raw::Start(element) | Raw::Empty(element)) = (match reader.read_event().ok()? {
            Raw::Eof => return None,
            event => event,
        }) else {
            continue;
        };
        if !matches!(element.local_name().as_ref(), "image" | "feImage") {
            continue;
        }
        let attributes = element.attributes().flatten();
        let mut links = attributes.filter(|it| it.key.local_name().as_ref() == "href");
        let file = links.next().map(|it| it.value.trim().to_owned());
        let is_outside = |file: &String| !file.starts_with("data:") && !file.starts_with('#');
        if let Some(file) = file.filter(is_outside) {
            return Some(file);
        }
    }
}

/// Whether an SVG has HTML in it (SVG 2 §12.4 `foreignObject`).
pub fn holds_html(data: &[u8]) -> bool {
    let mut reader = quick_xml::Reader::from_reader(data);
    loop {
        match reader.read_event() {
            Ok(Raw::Start(element)) if element.local_name().as_ref() == "foreignObject" => {
                return true;
            }
            Ok(Raw::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// The text that an SVG sets (SVG 2 §11.2), as far as its markup can be read.
pub fn text(data: &[u8]) -> String {
    let Ok(markup) = std::str::from_utf8(data) else { return String::new() };
    let mut reader = Reader::new("image", markup);
    let (mut text, mut depth) = (String::new(), 0_usize);
    while let Ok(Some(event)) = reader.next_event() {
        match event {
            Event::Start(tag) if depth > 0 || tag.name.local() == "text" => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(words) if depth > 0 => text.push_str(&words),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_html_in_a_drawing_are_found() {
        let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><title>no</title><g><text>a &amp; \
            <tspan>b</tspan></text></g><desc>no</desc></svg>";
        assert_eq!((text(drawing).as_str(), holds_html(drawing)), ("a & b", false));
        let drawing = b"<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:foreignObject> </s:foreignObject></s:svg>";
        assert_eq!((text(drawing).as_str(), holds_html(drawing)), ("", true));
    }
}
