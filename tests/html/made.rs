//! Pages of documents made by hand.
#![allow(dead_code, reason = "each test file uses a part of it")]

#[path = "../typesetting/maker.rs"]
mod maker;

use crate::html::{Page, dense};
pub use maker::{Line, Maker, furniture};
use vulgate::model::{Content, Document, Lang, Profile, Role};
use vulgate::typesetting::html::{Links, html};
use vulgate::typesetting::{Edition, Kind, Layout};

const SQUARE: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60'><rect width='60' height='60' onload='x()' fill='#003399'/></svg>";

fn links(lang: &str) -> Links {
    Links {
        editions: vec![
            (Lang::parse(lang).unwrap(), "a.html".into()),
            (Lang::parse("fr").unwrap(), "../fr/a.html".into()),
        ],
        default: Some("a.html".into()),
        index: Some("../index.html".into()),
    }
}

/// The page of a document, with the ids of its findings.
pub fn page_in(
    document: &Document,
    layout: &Layout,
    untranslated: usize,
) -> (Page, Vec<&'static str>) {
    let contents: Vec<Content> = document.units.iter().map(|unit| unit.content.clone()).collect();
    let edition = Edition {
        document,
        contents: &contents,
        lang: &Lang::parse("en").unwrap(),
        furniture: &furniture,
        layout,
        assets: &|name| (name == "square.svg").then(|| SQUARE.to_vec()),
        timestamp: None,
        untranslated,
        reviewed: None,
        kind: Kind::Final,
        profile: Profile::Eu,
    };
    let made = html(&edition, &links("en"));
    let again = html(&edition, &links("en"));
    assert!(made == again, "the same edition gives the same bytes");
    let page = Page::read(&made.html);
    assert_eq!(page.faults(), Vec::<String>::new());
    (page, made.findings.iter().map(|finding| finding.message.id).collect())
}

pub fn page(document: &Document) -> Page {
    page_in(document, &Layout::default(), 0).0
}

/// Every text of a document is on its page.
pub fn holds_all(page: &Page, document: &Document) {
    let body = dense(&page.one("body").text());
    for unit in &document.units {
        if unit.role != Role::AltText {
            for text in unit.content.texts() {
                assert!(body.contains(&dense(text)), "missing: {text:?}");
            }
        }
    }
}
