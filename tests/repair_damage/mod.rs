//! Damages sound papers as a PDF does, and measures what a repair restores.
//!
//! A paper is read by Vulgate's Markdown reader, which knows nothing of repairs, and set on pages
//! in several styles, each as a converter or a viewer would hand it on.
//!
//! - [`paper`]: a sound paper in blocks · [`press`]: sets it on pages · [`measure`]: compares
#![allow(dead_code, reason = "each test file uses a part of it")]

mod measure;
mod paper;
mod press;

#[allow(unused_imports, reason = "each test file uses a part of it")]
pub use measure::{KINDS, Score, read, score};
pub use paper::Paper;

/// How a damaged paper looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub name: &'static str,
    /// Characters of a line; none: paragraphs are lines.
    pub wrap: Option<usize>,
    pub hyphenate: bool,
    /// Characters of a page.
    pub page: usize,
    pub form_feed: bool,
    /// `{}` stands for the number.
    pub number: Option<&'static str>,
    pub head: Head,
    pub mark: Mark,
    pub bullet: &'static str,
    pub heading: &'static str,
    pub rule: bool,
    /// Links lose their addresses.
    pub links: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Head {
    None,
    /// The title on every page but the first.
    Title,
    /// With the number of the page.
    Numbered,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    Raised,
    Sup,
    Bracket,
    /// The mark glued to its word, and the note with a plain number.
    Glued,
    /// Raised, and anew on every page.
    PerPage,
    /// Raised, and all notes at the end.
    AtEnd,
}

pub const STYLES: [Style; 6] = [
    Style {
        name: "converter",
        wrap: None,
        hyphenate: false,
        page: 2600,
        form_feed: false,
        number: None,
        head: Head::None,
        mark: Mark::Raised,
        bullet: "- ",
        heading: "",
        rule: false,
        links: true,
    },
    Style {
        name: "pdftotext",
        wrap: Some(84),
        hyphenate: true,
        page: 2400,
        form_feed: true,
        number: Some("{}"),
        head: Head::None,
        mark: Mark::Glued,
        bullet: "• ",
        heading: "",
        rule: false,
        links: false,
    },
    Style {
        name: "viewer",
        wrap: Some(70),
        hyphenate: true,
        page: 2000,
        form_feed: false,
        number: Some("- {} -"),
        head: Head::Title,
        mark: Mark::Bracket,
        bullet: "▪ ",
        heading: "**",
        rule: false,
        links: false,
    },
    Style {
        name: "marker",
        wrap: None,
        hyphenate: false,
        page: 2200,
        form_feed: false,
        number: Some("Page {} of 99"),
        head: Head::None,
        mark: Mark::Sup,
        bullet: "* ",
        heading: "",
        rule: true,
        links: true,
    },
    Style {
        name: "per page",
        wrap: Some(90),
        hyphenate: false,
        page: 2300,
        form_feed: true,
        number: None,
        head: Head::Numbered,
        mark: Mark::PerPage,
        bullet: "\u{f0b7} ",
        heading: "",
        rule: false,
        links: false,
    },
    Style {
        name: "endnotes",
        wrap: None,
        hyphenate: false,
        page: 1900,
        form_feed: false,
        number: Some("{}"),
        head: Head::Title,
        mark: Mark::AtEnd,
        bullet: "● ",
        heading: "",
        rule: false,
        links: true,
    },
];
