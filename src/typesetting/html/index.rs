//! The page that lists every document in every language.

use super::page::{finish, start, style};
use super::{Head, style as sheets};
use crate::model::{Lang, Message};
use crate::typesetting::headings::squeeze;
use crate::typesetting::layout::Layout;
use crate::typesetting::letters::Letters;

/// What is listed.
pub struct Index<'a> {
    /// The language of the list itself.
    pub lang: &'a Lang,
    pub layout: &'a Layout,
    /// Puts a message of `furniture.ftl` into a language.
    pub furniture: &'a dyn Fn(&Lang, &Message) -> String,
    pub documents: Vec<Listed>,
    /// See [`Edition::timestamp`](crate::typesetting::Edition::timestamp).
    pub timestamp: Option<i64>,
}

/// A document in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its title, in the language of the list.
    pub title: String,
    /// Its date, `2026-03-16`.
    pub date: Option<String>,
    pub editions: Vec<ListedEdition>,
}

/// An edition in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedEdition {
    pub lang: Lang,
    /// A relative reference to its page.
    pub address: String,
    pub title: String,
    /// The language of the title: that of the document where it has no translation.
    pub title_lang: String,
    /// How much of a draft is translated, in per cent; none for a finished edition.
    pub share: Option<u8>,
}

/// The page.
pub fn index(index: &Index) -> Vec<u8> {
    let words = |id| (index.furniture)(index.lang, &Message::new(id));
    let title = words("furniture-documents");
    let lang = index.lang.to_string();
    let modified = super::moment(index.timestamp);
    let css = sheets::of(index.layout);
    let head = Head { lang, css, title: title.clone(), modified, ..Head::default() };
    let mut out = style(&mut start(&head), &head);
    out.element("a", &[("class", "skip"), ("href", "#page.main")], &words("furniture-skip"));
    out.line();
    out.open("main", &[("id", "page.main"), ("tabindex", "-1")]);
    out.line();
    out.open("div", &[("class", "front")]);
    out.element("h1", &[], &title);
    out.end("div");
    for (at, listed) in index.documents.iter().enumerate() {
        let id = format!("page.document.{}", at + 1);
        out.open("section", &[("aria-labelledby", &id)]);
        out.element("h2", &[("id", &id)], &clean(&listed.title));
        out.line();
        if let Some(date) = &listed.date {
            let message = Message::new("furniture-date").with("date", date);
            out.open("p", &[("class", "date")]);
            out.element("time", &[("datetime", date)], &(index.furniture)(index.lang, &message));
            out.end("p");
        }
        out.open("ul", &[("class", "editions"), ("role", "list")]);
        out.line();
        for edition in &listed.editions {
            let code = edition.lang.to_string();
            out.open("li", &[]);
            let attributes =
                [("href", edition.address.as_str()), ("hreflang", &*code), ("lang", &*code)];
            out.open("a", &attributes);
            out.element("span", &[("class", "language")], &edition.lang.full_name());
            out.text(" ");
            let mut attributes = vec![("class", "title")];
            if edition.title_lang != code {
                attributes.push(("lang", &edition.title_lang));
            }
            out.element("span", &attributes, &clean(&edition.title));
            if let Some(share) = edition.share {
                let message = Message::new("furniture-share").with("share", usize::from(share));
                let words = (index.furniture)(&edition.lang, &message);
                out.text(" ");
                out.element("span", &[("class", "share")], &words);
            }
            out.close("a");
            out.end("li");
        }
        out.end("ul");
        out.end("section");
    }
    out.end("main");
    finish(out)
}

/// A title as HTML may hold it: without control characters.
fn clean(title: &str) -> String {
    squeeze(&Letters::default().string(title))
}
