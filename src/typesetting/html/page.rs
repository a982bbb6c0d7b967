//! The frame of a page: what it says of itself, the way to the other languages, the front, the
//! contents, and what stands at its foot.

use super::links::Links;
use super::markup::Markup;
use super::writer::{Entry, Writer};
use super::{Head, style, tag};
use crate::model::Message;
use crate::typesetting::tree::{Sheet, Span};

/// Where the skip link leads.
const MAIN: &str = "page.main";
const CONTENTS: &str = "page.contents";
/// The lowest level of headings in the table of contents, as in the PDF.
const DEPTH: u8 = 3;

/// The page of a document.
pub fn page(mut writer: Writer, head: &Head, links: &Links) -> Vec<u8> {
    let sheet = writer.sheet;
    // The notes are numbered as they are read: those of the front come first.
    front(&mut writer, sheet);
    writer.nodes(sheet.summary.as_slice());
    let front = std::mem::take(&mut writer.out);
    writer.nodes(&sheet.blocks);
    writer.end_notes();
    colophon(&mut writer, sheet);
    let body = std::mem::take(&mut writer.out);
    writer.out = begin(head, links);
    let skip = writer.words(&Message::new("furniture-skip"));
    let out = &mut writer.out;
    out.element("a", &[("class", "skip"), ("href", &format!("#{MAIN}"))], &skip);
    out.line();
    if links.editions.len() > 1 {
        languages(&mut writer, links);
    }
    let wide: &[_] = if sheet.landscape { &[("class", "wide")] } else { &[] };
    writer.out.open("main", &[&[("id", MAIN), ("tabindex", "-1")], wide].concat());
    writer.out.line();
    writer.out.open("article", &[]);
    writer.out.line();
    writer.out.append(&front);
    contents(&mut writer);
    writer.out.append(&body);
    writer.out.end("article");
    writer.out.end("main");
    foot(&mut writer, links);
    finish(writer.out)
}

/// Everything up to the start of the body.
fn begin(head: &Head, links: &Links) -> Markup {
    let mut out = start(head);
    for (lang, address) in &links.editions {
        if *lang.to_string() == *head.lang {
            out.open("link", &[("rel", "canonical"), ("href", address)]);
            out.line();
        }
    }
    let editions = links.editions.iter().map(|(lang, address)| (lang.to_string(), address));
    let default = links.default.iter().map(|address| ("x-default".to_owned(), address));
    for (lang, address) in editions.chain(default) {
        out.open("link", &[("rel", "alternate"), ("hreflang", &lang), ("href", address)]);
        out.line();
    }
    style(&mut out, head)
}

/// What any page begins with, but for links to others and the style.
pub fn start(head: &Head) -> Markup {
    let mut out = Markup::default();
    out.fixed("<!DOCTYPE html>\n");
    out.open("html", &[("lang", &head.lang), ("dir", tag::direction(&head.lang))]);
    out.fixed("\n<head>\n<meta charset=\"utf-8\">\n");
    let policy = style::policy(&head.css);
    out.open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)]);
    out.line();
    let mut meta = |name: &'static str, content: &str| {
        if !content.is_empty() {
            out.open("meta", &[("name", name), ("content", content)]);
            out.line();
        }
    };
    meta("viewport", "width=device-width, initial-scale=1");
    meta("referrer", "no-referrer");
    meta("color-scheme", "light dark");
    meta("generator", "Vulgate");
    meta("robots", if head.is_internal { "noindex" } else { "" });
    meta("description", head.description.as_deref().unwrap_or_default());
    for author in &head.authors {
        meta("author", author);
    }
    meta("keywords", &head.keywords.join(", "));
    meta("date", head.date.as_deref().unwrap_or_default());
    meta("dcterms.modified", head.modified.as_deref().unwrap_or_default());
    out.element("title", &[], &head.title);
    out.line();
    out
}

/// The style, and the end of the head.
pub fn style(out: &mut Markup, head: &Head) -> Markup {
    let mut out = std::mem::take(out);
    out.style(&head.css);
    out.fixed("</head>\n<body>\n");
    out
}

pub fn finish(mut out: Markup) -> Vec<u8> {
    out.fixed("</body>\n</html>\n");
    out.into_bytes()
}

/// The way to the other editions, each by its own name.
fn languages(writer: &mut Writer, links: &Links) {
    let name = writer.words(&Message::new("furniture-languages"));
    let own = writer.lang.clone();
    let out = &mut writer.out;
    out.open("header", &[]);
    out.open("nav", &[("class", "languages"), ("aria-label", &name)]);
    out.open("ul", &[]);
    out.line();
    for (lang, address) in &links.editions {
        let code = lang.to_string();
        let mut attributes = vec![("href", address.as_str()), ("lang", &code), ("hreflang", &code)];
        let here: &[_] = if code == own { &[("class", "here")] } else { &[] };
        if code == own {
            attributes.push(("aria-current", "page"));
        }
        out.open("li", here);
        out.element("a", &attributes, &lang.full_name());
        out.end("li");
    }
    out.close("ul");
    out.close("nav");
    out.end("header");
}

/// Title, subtitle, author, date and version, summary, keywords, and what a reader of an
/// unfinished document is told.
fn front(writer: &mut Writer, sheet: &Sheet) {
    writer.out.open("div", &[("class", "front")]);
    writer.out.line();
    if let Some(draft) = &sheet.draft {
        writer.block("p", &[("class", "draft")], draft);
    }
    if let Some(logo) = &sheet.logo {
        writer.image(logo, &[("class", "logo")]);
        writer.out.line();
    }
    let id = writer.id(crate::typesetting::headings::TITLE_ID);
    writer.block("h1", &[("id", &id)], &sheet.title);
    optional(writer, "subtitle", &sheet.subtitle);
    if !sheet.byline.is_empty() {
        writer.out.open("p", &[("class", "byline")]);
        for (at, text) in sheet.byline.iter().enumerate() {
            if at > 0 {
                writer.out.text(" ");
            }
            writer.out.open("span", &[]);
            writer.spans(text);
            writer.out.close("span");
        }
        writer.out.end("p");
    }
    members(writer, sheet);
    optional(writer, "description", &sheet.description);
    if let Some((name, list)) = &sheet.keywords {
        writer.out.open("p", &[("class", "keywords")]);
        labelled(writer, name, list);
        writer.out.end("p");
    }
    writer.out.end("div");
    if !sheet.notice.is_empty() {
        writer.block("p", &[("class", "notice"), ("role", "note")], &sheet.notice);
    }
    if !sheet.legend.is_empty() {
        writer.out.open("div", &[("class", "notice legend"), ("role", "note")]);
        writer.out.line();
        for line in &sheet.legend {
            writer.block("p", &[], line);
        }
        writer.out.end("div");
    }
}

/// A text with what it is before it.
fn labelled(writer: &mut Writer, label: &[Span], c: &[Span]) {
    let colon = writer.sheet.words.colon.clone();
    writer.out.open("b", &[]);
    writer.spans(label);
    writer.out.text(&colon);
    writer.out.close("b");
    writer.out.text(" ");
    writer.spans(c);
}

/// Who stands behind the document.
fn members(writer: &mut Writer, sheet: &Sheet) {
    let Some((label, members)) = &sheet.members else { return };
    let colon = sheet.words.colon.clone();
    writer.out.open("div", &[("class", "members")]);
    writer.out.open("b", &[]);
    writer.spans(label);
    writer.out.text(&colon);
    writer.out.close("b");
    writer.out.text(" ");
    writer.out.open("ul", &[]);
    for member in members {
        writer.out.open("li", &[]);
        writer.spans(member);
        writer.out.close("li");
        writer.out.text(" ");
    }
    writer.out.close("ul");
    writer.out.end("div");
}

/// What stands at the end.
fn colophon(writer: &mut Writer, sheet: &Sheet) {
    if sheet.colophon.is_empty() {
        return;
    }
    writer.out.open("div", &[("class", "colophon")]);
    writer.out.line();
    for line in &sheet.colophon {
        writer.out.open("p", &[]);
        labelled(writer, &line.label, &line.c);
        writer.out.end("p");
    }
    writer.out.end("div");
}

fn optional(writer: &mut Writer, class: &'static str, c: &[Span]) {
    if !c.is_empty() {
        writer.block("p", &[("class", class)], c);
    }
}

/// The table of contents, as nested lists.
fn contents(writer: &mut Writer) {
    let Some(title) = &writer.sheet.contents else { return };
    let entries = std::mem::take(&mut writer.entries);
    writer.out.open("nav", &[("class", "contents"), ("aria-labelledby", CONTENTS)]);
    writer.block("h2", &[("id", CONTENTS)], title);
    let mut open = 0;
    for entry in entries.iter().filter(|entry| entry.level <= DEPTH) {
        let level = usize::from(entry.level).min(open + 1);
        if level > open {
            writer.out.open("ul", &[]);
            writer.out.line();
        } else {
            writer.out.end("li");
            for _ in level..open {
                writer.out.end("ul");
                writer.out.end("li");
            }
        }
        open = level;
        self::entry(writer, entry);
    }
    for _ in 0..open {
        writer.out.end("li");
        writer.out.end("ul");
    }
    writer.out.end("nav");
}

fn entry(writer: &mut Writer, entry: &Entry) {
    writer.out.open("li", &[]);
    writer.out.open("a", &[("href", &format!("#{}", entry.id))]);
    if !entry.number.is_empty() {
        writer.out.element("span", &[("class", "number")], &entry.number);
        writer.out.text(" ");
    }
    writer.spans(&entry.title);
    writer.out.close("a");
}

fn foot(writer: &mut Writer, links: &Links) {
    let words = writer.words(&Message::new("furniture-documents"));
    let name = writer.sheet.code.clone();
    writer.out.open("footer", &[]);
    writer.out.element("p", &[], &name);
    if let Some(index) = &links.index {
        writer.out.open("p", &[]);
        writer.out.element("a", &[("href", index)], &words);
        writer.out.close("p");
    }
    writer.out.end("footer");
}
