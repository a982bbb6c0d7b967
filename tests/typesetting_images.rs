//! Images in PDFs: those that are links, and what is left out of drawings.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{Line, Maker, Set, ids, look, objects, typeset};
use vulgate::model::{CodeClass, CodeKind, Content, Role};

const SQUARE: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

fn square(name: &str) -> Option<Vec<u8>> {
    (name == "square.svg").then(|| SQUARE.to_vec())
}

/// A link is called something: one around nothing but an image without alternative text by its address.
#[test]
fn links_around_images_without_a_text_are_called_by_their_address() {
    let open = |to: &str| Line::default().code(CodeKind::Open, 1, CodeClass::Link(to.into()));
    let image = CodeClass::Image("square.svg".into());
    let mut m = Maker::titled("Linked");
    m.heading(2, "Aims");
    for (to, before) in
        [("https://example.org/a", ""), ("https://example.org/b", "In line "), ("#aims", "")]
    {
        let line = Line::from(before);
        let linked = open(to).alone(image.clone()).code(CodeKind::Close, 1, CodeClass::Other);
        m.par(Line(Content([line.0.0, linked.0.0].concat())));
    }
    let (typeset, _) = look("linked", &m.finish(), &Set { assets: &square, ..Set::default() });
    assert_eq!(ids(&typeset), ["typesetting-image-no-alt"; 3]);
    let Some(objects) = objects(&typeset) else { return };
    for alt in ["/Alt (https://example.org/a)", "/Alt (https://example.org/b)", "/Alt (#aims)"] {
        assert!(objects.contains(alt), "{alt}");
    }
}

/// What the typesetter leaves out of a drawing is told by image and line, and in no English of its own.
#[test]
fn html_and_letters_without_a_font_in_a_drawing_are_told_by_its_line() {
    let drawing = |body: &str| {
        Some(
            format!("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{body}</svg>")
                .into_bytes(),
        )
    };
    let files = |name: &str| match name {
        "html.svg" => drawing("<foreignObject width='9' height='9'><p>x</p></foreignObject>"),
        "text.svg" => drawing("<text y='9'>\u{6f22}</text>"),
        _ => None,
    };
    let mut m = Maker::titled("Drawings");
    for name in ["html.svg", "text.svg"] {
        let alt = m.unit(Role::AltText, Content::text("A drawing"));
        m.par(Line::default().image(name, alt));
    }
    let typeset = typeset(&m.finish(), &Set { assets: &files, ..Set::default() });
    let [foreign, glyph, standard] = &typeset.findings[..] else {
        panic!("{:?}", typeset.findings)
    };
    assert_eq!((foreign.message.id, foreign.place.line), ("typesetting-image-foreign", Some(3)));
    assert_eq!((glyph.message.id, glyph.place.line), ("typesetting-image-glyph", Some(5)));
    assert_eq!(glyph.message.text_arg("characters"), Some("漢 (U+6F22)"));
    assert_eq!(standard.message.id, "typesetting-standard");
}
