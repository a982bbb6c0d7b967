//! Format style (XLIFF 2.1 §5.3): a quick HTML preview of the text.

use super::super::outline::{InlineKind, Outline};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, Kind};

pub const FS: &str = "urn:oasis:names:tc:xliff:fs:2.0";

/// HTML elements without content.
const VOID: [&str; 4] = ["br", "col", "hr", "img"];
/// HTML elements that hold phrasing only.
const PHRASING_ONLY: [&str; 8] = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"];
/// HTML elements that are no phrasing.
const BLOCKS: [&str; 25] = [
    "blockquote",
    "body",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "html",
    "legend",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "td",
    "tr",
    "ul",
];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let elements = outline.root.descendants().filter_map(|node| node.element());
    for element in elements.filter(|element| element.namespace() == outline.core) {
        let style = element.get_ns(FS, "fs");
        let detail = element.get_ns(FS, "subFs");
        if style.is_none() && detail.is_none() {
            continue;
        }
        if let Some(detail) = detail {
            if style.is_none() {
                report.error(element, "5.3.5.2", Message::new("xliff2-subfs-without-fs"));
            }
            if !is_detail(detail) {
                let message = Message::new("xliff2-subfs").with("value", detail);
                report.error(element, "5.3.5.2", message);
            }
        }
        if let Some(style) = style {
            preview(outline, element, style, report);
        }
    }
    for (_, unit) in outline.units() {
        let ends = unit.bundles().flat_map(|bundle| &bundle.inlines);
        for end in ends.filter(|inline| inline.kind == InlineKind::Ec) {
            for (name, section) in [("fs", "5.3.5.1"), ("subFs", "5.3.5.2")] {
                if end.get("isolated") != Some("yes") && end.element.get_ns(FS, name).is_some() {
                    let message = Message::new("xliff2-on-closing-code").with("attribute", name);
                    report.error(end.element, section, message);
                }
            }
        }
    }
}

/// Pairs of name and value with a comma, separated by backslashes; both are escaped by a
/// backslash where they are meant.
fn is_detail(value: &str) -> bool {
    let mut commas = 0;
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.next_if(|next| matches!(next, '\\' | ',')).is_some() => {}
            '\\' => {
                if commas != 1 {
                    return false;
                }
                commas = 0;
            }
            ',' => commas += 1,
            _ => {}
        }
    }
    commas == 1
}

/// §5.3.4: the preview is valid HTML. What can be said of an element and those within it.
fn preview(outline: &Outline<'_>, element: ElementRef<'_>, style: &str, report: &mut Report<'_>) {
    let spans = matches!(element.local(), "pc" | "mrk");
    if VOID.contains(&style) && spans {
        let filled = element.children().any(|node| match node.kind() {
            Kind::Text(text) => !text.trim().is_empty(),
            Kind::Element(_) => true,
            _ => false,
        });
        if filled {
            let message = Message::new("xliff2-fs-void").with("value", style);
            report.error(element, "5.3.4", message);
        }
    }
    if BLOCKS.contains(&style) {
        let around = element
            .ancestors()
            .filter(|around| around.namespace() == outline.core)
            .filter_map(|around| around.get_ns(FS, "fs"))
            .find(|around| PHRASING_ONLY.contains(around));
        if let Some(around) = around {
            let message =
                Message::new("xliff2-fs-nesting").with("value", style).with("around", around);
            report.error(element, "5.3.4", message);
        }
    }
}
