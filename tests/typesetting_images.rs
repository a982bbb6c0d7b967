//! Images in PDFs: those that are links.
#![cfg(feature = "pdf")]

#[allow(dead_code, reason = "only a part of it is needed here")]
mod typesetting;

use typesetting::{Line, Maker, Set, ids, look, objects};
use vulgate::model::{CodeClass, CodeKind, Content};

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
