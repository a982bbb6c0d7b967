//! Whether the project's letters have the faces that a sheet asks for. The typesetter makes up no
//! bold and no italic: where a family lacks them, it sets the letters that there are and says nothing.

use super::fonts::Fonts;
use crate::model::{CONFIG_FILE, Finding, Message, Place};
use crate::typesetting::layout;
use crate::typesetting::tree::Sheet;
use serde_json::Value;

/// Tags of blocks and spans that the house template sets bold in the letters of the text.
const BOLD: [&str; 4] = ["strong", "call-out", "caption", "table"];
/// The same for italic.
const ITALIC: [&str; 3] = ["emph", "quote", "missing"];
/// The levels of headings that are italic.
const ITALIC_LEVELS: [u64; 3] = [3, 5, 6];

/// Bold and italic that the sheet asks for and a family of the project's choice lacks, each
/// family and face once, as findings about `vulgate.toml`.
pub fn missing(wanted: &layout::Fonts, fonts: &Fonts, sheet: &Sheet) -> Vec<Finding> {
    let headings = wanted.headings.as_ref().or(wanted.text.as_ref());
    let families = [(wanted.text.as_ref(), false), (headings, true)];
    let lacking = |family: &String| !(fonts.has_bold(family) && fonts.has_italic(family));
    if !families.iter().any(|(family, _)| family.is_some_and(lacking)) {
        return Vec::new();
    }
    let Ok(tree) = serde_json::to_value(sheet) else { return Vec::new() };
    let mut findings: Vec<Finding> = Vec::new();
    for (family, of_headings) in families {
        let Some(family) = family else { continue };
        // There is no document without a title, and that is bold.
        let bold = of_headings || holds(&tree, &|node| has_tag(node, &BOLD));
        let italic = match of_headings {
            true => holds(&tree, &is_italic_heading),
            false => holds(&tree, &|node| has_tag(node, &ITALIC)),
        };
        let mut find = |message: Message| {
            let finding = Finding::warning(Place::file(CONFIG_FILE), message);
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        };
        if bold && !fonts.has_bold(family) {
            find(Message::new("typesetting-font-no-bold").with("family", family));
        }
        if italic && !fonts.has_italic(family) {
            find(Message::new("typesetting-font-no-italic").with("family", family));
        }
    }
    findings
}

/// Whether a node of the tree, however deep, is such.
fn holds(tree: &Value, is_such: &impl Fn(&Value) -> bool) -> bool {
    let inner = |inner: &Value| holds(inner, is_such);
    is_such(tree)
        || match tree {
            Value::Array(all) => all.iter().any(inner),
            Value::Object(all) => all.values().any(inner),
            _ => false,
        }
}

fn has_tag(node: &Value, tags: &[&str]) -> bool {
    node["t"].as_str().is_some_and(|tag| tags.contains(&tag))
}

fn is_italic_heading(node: &Value) -> bool {
    let level = node["level"].as_u64();
    has_tag(node, &["heading"]) && level.is_some_and(|level| ITALIC_LEVELS.contains(&level))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typesetting::tree::{Node, Span};
    use typst::foundations::Bytes;

    /// The built-in letters of a family, but for those that are not wanted.
    fn faces(family: &str, wanted: impl Fn(&typst::text::FontInfo) -> bool) -> Vec<Bytes> {
        let all = typst_assets::fonts().map(Bytes::new);
        let is_wanted = |data: &Bytes| {
            let font = typst::text::Font::iter(data.clone()).next();
            font.is_some_and(|font| font.info().family == family && wanted(font.info()))
        };
        all.filter(is_wanted).collect()
    }

    fn ids(wanted: &layout::Fonts, fonts: &Fonts, blocks: Vec<Node>) -> Vec<&'static str> {
        let sheet = Sheet { blocks, ..Sheet::default() };
        let findings = missing(wanted, fonts, &sheet);
        findings.iter().map(|finding| finding.message.id).collect()
    }

    fn text() -> Vec<Span> {
        vec![Span::Text("a".to_owned())]
    }

    #[test]
    fn what_a_family_lacks_is_said_where_it_is_asked_for() {
        const FAMILY: &str = "Libertinus Serif";
        let regular = |info: &typst::text::FontInfo| {
            let variant = info.variant;
            variant.weight.to_number() == 400 && variant.style == typst::text::FontStyle::Normal
        };
        let lean = Fonts::of(faces(FAMILY, regular), std::iter::empty());
        let whole = Fonts::of(faces(FAMILY, |_| true), std::iter::empty());
        let of_text = layout::Fonts { text: Some(FAMILY.to_lowercase()), ..Default::default() };
        let of_headings = layout::Fonts { headings: Some(FAMILY.to_owned()), ..Default::default() };
        let emph = || vec![Node::Par { c: vec![Span::Emph { c: text() }], keep: false }];
        let level =
            |level| vec![Node::Heading { level, id: "h-1".to_owned(), c: text(), holds: false }];
        const BOLD: &str = "typesetting-font-no-bold";
        const ITALIC: &str = "typesetting-font-no-italic";
        // The title is bold, in the letters of the text where headings have none of their own.
        assert_eq!(ids(&of_text, &lean, Vec::new()), [BOLD]);
        assert_eq!(ids(&of_headings, &lean, Vec::new()), [BOLD]);
        assert_eq!(ids(&of_text, &lean, emph()), [ITALIC, BOLD]);
        assert_eq!(ids(&of_headings, &lean, emph()), [BOLD]);
        assert_eq!(ids(&of_headings, &lean, level(2)), [BOLD]);
        assert_eq!(ids(&of_headings, &lean, level(3)), [BOLD, ITALIC]);
        let quote = vec![Node::Quote { c: Vec::new(), keep: false }];
        assert_eq!(ids(&of_text, &lean, quote), [ITALIC, BOLD]);
        assert_eq!(ids(&of_text, &whole, emph()), [""; 0]);
        assert_eq!(ids(&layout::Fonts::default(), &lean, emph()), [""; 0]);
    }
}
