//! A document in a form in which only what counts can differ.

use std::fmt::Write;
use vulgate::xml::{Document, ElementRef, Kind, XML_NS};

/// One line a tag or text. Prefixes are namespaces, attributes are sorted, comments and
/// instructions are gone, and so is white space between structural elements. `xml:space`,
/// which is inherited, stands at all texts and nowhere else.
pub fn canonical(text: &str) -> String {
    let document = Document::parse("t.xml", text).expect("a well-formed document");
    let mut out = String::new();
    element(document.root(), false, &mut out);
    out
}

fn element(of: ElementRef<'_>, preserve: bool, out: &mut String) {
    let preserve = of.get_ns(XML_NS, "space").map_or(preserve, |space| space == "preserve");
    let mut attributes: Vec<String> = of
        .attributes()
        .filter(|it| !(it.namespace == XML_NS && it.local() == "space"))
        .map(|it| format!(" {{{}}}{}={:?}", it.namespace, it.local(), it.value))
        .collect();
    attributes.sort();
    writeln!(out, "<{{{}}}{}{}", of.namespace(), of.local(), attributes.concat()).unwrap();
    let text =
        matches!(of.local(), "source" | "target" | "seg-source" | "pc" | "mrk" | "g" | "sub")
            || matches!(
                of.local(),
                "bpt" | "ept" | "it" | "ph" | "data" | "note" | "meta" | "term"
            );
    let structural = !text;
    let mut gathered = String::new();
    let flush = |gathered: &mut String, out: &mut String| {
        let blank = gathered.trim().is_empty();
        if !(gathered.is_empty() || structural && blank) {
            let space = if preserve { "preserve" } else { "default" };
            writeln!(out, "{space} {gathered:?}").unwrap();
        }
        gathered.clear();
    };
    for node in of.children() {
        match node.kind() {
            Kind::Text(text) => gathered.push_str(text),
            Kind::Element(inner) => {
                flush(&mut gathered, out);
                element(inner, preserve, out);
            }
            Kind::Comment(_) | Kind::Pi(..) => {}
        }
    }
    flush(&mut gathered, out);
    writeln!(out, "</").unwrap();
}
