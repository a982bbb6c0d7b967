//! Tools that say what they say in the words of XLIFF, or add little of their own.
//!
//! MateCat, Okapi's tools (Rainbow, and OmegaT with its plugin), Wordfast Pro and Xcode use
//! `state`, `approved`, `alt-trans` and `note`. Weblate, Poedit and OmegaT's own filter leave no
//! mark at all: their files are read as any XLIFF is.

use super::{Flavour, PLAIN, Said, declares, is_yes};
use crate::xml::Element;

pub const XTM_NS: &str = "urn:xliff-xtm-extensions";

/// XTM marks what nobody shall translate by `state-qualifier` `x-manual-notrans`, or locks it.
/// Source: Okapi's filter for it (`XliffXtmFilterExtension`).
pub const XTM: Flavour =
    Flavour { name: "XTM", recognises: |root| declares(root, XTM_NS), says: xtm, ..PLAIN };

/// TXLF, the XLIFF of Wordfast Pro and GlobalLink.
pub const WORDFAST: Flavour = Flavour {
    name: "Wordfast Pro (TXLF)",
    recognises: |root| declares(root, "http://www.gs4tr.org/schema/xliff-ext"),
    ..PLAIN
};

pub const MATECAT: Flavour = Flavour {
    name: "MateCat",
    recognises: |root| {
        tools(root).any(|tool| tool.to_ascii_lowercase().starts_with("matecat"))
            || root.declarations.iter().any(|(_, name)| name.contains("matecat.com"))
    },
    ..PLAIN
};

/// One `file` a table of strings, with the same ids in several.
pub const XCODE: Flavour = Flavour {
    name: "Xcode",
    recognises: |root| tools(root).any(|tool| tool == "com.apple.dt.xcode"),
    ..PLAIN
};

/// Angular's `equiv-text` is the markup of the template, not the text that a code stands for.
/// Source: Angular's guide to internationalisation and its serialiser of XLIFF.
pub const ANGULAR: Flavour = Flavour {
    name: "Angular",
    recognises: |root| {
        let mut files = root.elements().filter_map(|file| file.get("original"));
        files.any(|original| matches!(original, "ng.template" | "ng2.template"))
    },
    code: |_, _, code| {
        code.native = std::mem::take(&mut code.equiv);
        code.display.clone_from(&code.native);
    },
    ..PLAIN
};

pub const OKAPI: Flavour = Flavour {
    name: "Okapi",
    recognises: |root| declares(root, "okapi-framework:xliff-extensions"),
    ..PLAIN
};

fn xtm<'e>(unit: &'e Element, _mid: Option<&str>) -> Said<'e> {
    let target = unit.elements().find(|child| child.name.local() == "target");
    let qualifier = target.and_then(|target| target.get("state-qualifier"));
    let locked = is_yes(unit.get_ns(XTM_NS, "locked")) || qualifier == Some("x-manual-notrans");
    Said { locked, ..Said::default() }
}

/// The ids of tools in the headers, and what `tool` and `tool-id` of the files say.
fn tools(root: &Element) -> impl Iterator<Item = &str> {
    let of_files = |file| {
        let file: &Element = file;
        [file.get("tool"), file.get("tool-id")].into_iter().flatten()
    };
    let files = root.elements();
    files.flat_map(move |file| {
        of_files(file).chain(headed(file).filter_map(|tool| tool.get("tool-id")))
    })
}

/// The `tool` elements in the header of a file.
fn headed(file: &Element) -> impl Iterator<Item = &Element> {
    let headers = file.elements().filter(|header| header.name.local() == "header");
    headers.flat_map(Element::elements).filter(|tool| tool.name.local() == "tool")
}

/// The name of the tool that a file gives, if it is not this program.
pub fn named_tool(root: &Element) -> Option<String> {
    let named = root.elements().flat_map(headed).filter_map(|tool| tool.get("tool-name"));
    let mut names = named.chain(tools(root)).chain(root.get("tool-name"));
    let name = names.find(|name| !name.is_empty() && *name != "manual")?;
    (!name.eq_ignore_ascii_case("vulgate")).then(|| name.to_owned())
}
