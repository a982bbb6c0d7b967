//! What a code means, in the words of XLIFF 2 (`type`, `subType`) and of 1.2 (`ctype`).

use crate::model::{Code, CodeClass, CodeKind};

/// `type` and `subType` of XLIFF 2.1 §4.3.1.37 and §4.3.1.35; none for a code of no class.
pub fn type_of(class: &CodeClass) -> Option<(&'static str, &'static str)> {
    Some(match class {
        CodeClass::Strong => ("fmt", "xlf:b"),
        CodeClass::Emphasis => ("fmt", "xlf:i"),
        CodeClass::Strikethrough => ("fmt", "vulgate:strikethrough"),
        CodeClass::CodeSpan(_) => ("other", "vulgate:code"),
        CodeClass::Link(_) => ("link", "vulgate:link"),
        CodeClass::Image(_) => ("image", "vulgate:image"),
        CodeClass::FootnoteRef(_) => ("other", "vulgate:footnote"),
        CodeClass::HardBreak => ("fmt", "xlf:lb"),
        CodeClass::Html(_) => ("other", "vulgate:html"),
        CodeClass::Untranslated(_) => ("other", "vulgate:untranslated"),
        // The others are made for an edition, and never exchanged.
        CodeClass::Outdated | CodeClass::Unreviewed | CodeClass::Other => return None,
    })
}

/// What the class holds beside its name, such as the destination of a link.
pub fn payload_of(class: &CodeClass) -> &str {
    match class {
        CodeClass::CodeSpan(payload)
        | CodeClass::Link(payload)
        | CodeClass::Image(payload)
        | CodeClass::FootnoteRef(payload)
        | CodeClass::Html(payload)
        | CodeClass::Untranslated(payload) => payload,
        _ => "",
    }
}

/// The class by `type` and `subType`; those of other tools by what they can mean.
pub fn class_of(kind: Option<&str>, sub_kind: Option<&str>, payload: &str) -> CodeClass {
    let payload = || payload.to_owned();
    match (kind, sub_kind) {
        (_, Some("xlf:b")) => CodeClass::Strong,
        (_, Some("xlf:i")) => CodeClass::Emphasis,
        (_, Some("xlf:lb")) => CodeClass::HardBreak,
        (_, Some("vulgate:strikethrough")) => CodeClass::Strikethrough,
        (_, Some("vulgate:code")) => CodeClass::CodeSpan(payload()),
        (_, Some("vulgate:footnote")) => CodeClass::FootnoteRef(payload()),
        (_, Some("vulgate:html")) => CodeClass::Html(payload()),
        (_, Some("vulgate:untranslated")) => CodeClass::Untranslated(payload()),
        (Some("link"), _) => CodeClass::Link(payload()),
        (Some("image"), _) => CodeClass::Image(payload()),
        _ => CodeClass::Other,
    }
}

/// `ctype` of XLIFF 1.2 §2.3.4 for a code that opens or closes a span, or stands alone.
pub fn ctype_of(code: &Code) -> Option<&'static str> {
    ctype_of_class(&code.class, Shape::of(code))
}

/// Whether a code stands alone or opens or closes a span: `ctype` has other words for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Span,
    Alone,
}

impl Shape {
    fn of(code: &Code) -> Shape {
        match code.kind {
            CodeKind::Standalone => Shape::Alone,
            CodeKind::Open | CodeKind::Close => Shape::Span,
        }
    }
}

/// The same for a class.
pub fn ctype_of_class(class: &CodeClass, shape: Shape) -> Option<&'static str> {
    let alone = shape == Shape::Alone;
    Some(match class {
        CodeClass::Strong => "bold",
        CodeClass::Emphasis => "italic",
        CodeClass::Strikethrough => "x-strikethrough",
        CodeClass::CodeSpan(_) => "x-code",
        // The lists differ: `link` is a delimiter only, `image` and `lb` placeholders only.
        CodeClass::Link(_) if alone => "x-link",
        CodeClass::Link(_) => "link",
        CodeClass::Image(_) if alone => "image",
        CodeClass::Image(_) => "x-image",
        CodeClass::FootnoteRef(_) => "x-footnote",
        CodeClass::HardBreak if alone => "lb",
        CodeClass::HardBreak => "x-lb",
        CodeClass::Html(_) => "x-html",
        CodeClass::Untranslated(_) => "x-untranslated",
        // The others are made for an edition, and never exchanged.
        CodeClass::Outdated | CodeClass::Unreviewed | CodeClass::Other => return None,
    })
    // Bold and italic are delimiters only.
    .map(|ctype| match ctype {
        "bold" if alone => "x-bold",
        "italic" if alone => "x-italic",
        ctype => ctype,
    })
}

/// The class by `ctype`, without payload, which 1.2 cannot hold.
pub fn class_of_ctype(ctype: Option<&str>) -> CodeClass {
    let none = String::new;
    match ctype.map(|ctype| ctype.strip_prefix("x-").unwrap_or(ctype)) {
        Some("bold") => CodeClass::Strong,
        Some("italic") => CodeClass::Emphasis,
        Some("strikethrough") => CodeClass::Strikethrough,
        Some("code") => CodeClass::CodeSpan(none()),
        Some("link") => CodeClass::Link(none()),
        Some("image") => CodeClass::Image(none()),
        Some("footnote") => CodeClass::FootnoteRef(none()),
        Some("lb") => CodeClass::HardBreak,
        Some("html") => CodeClass::Html(none()),
        Some("untranslated") => CodeClass::Untranslated(none()),
        _ => CodeClass::Other,
    }
}
