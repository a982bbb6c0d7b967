//! The front of a document: title, author, date, keywords, the state of its translation; and
//! what its language needs.

use super::bilingual;
use super::compose::{Composer, brings_heading_of_notes};
use super::draft;
use super::edition::Kind;
use super::front;
use super::headings::{TITLE_ID, squeeze};
use super::inlines::plain;
use super::layout::{Contents, Headings};
use super::lines;
use super::names::{self, colon};
use super::tree::{Foot, Info, Node, Sheet, Span, Words};
use crate::model::{CallOut, Convention, Finding, Lang, Message, Place};

/// A document with fewer headings needs no table of contents.
const CONTENTS_FROM: usize = 3;
/// Longest title in the running head, in characters.
const RUNNING_TITLE: usize = 80;
/// Longest string in the file's own description of itself. PDF allows 32,767 bytes.
const INFO: usize = 2000;

/// True if the author has made a table of contents: a list of nothing but links to headings.
fn brings_contents(blocks: &[Node]) -> bool {
    blocks.iter().any(|block| match block {
        Node::Bullets { items, .. } | Node::Numbers { items, .. } => {
            items.len() >= CONTENTS_FROM && items.iter().all(|item| leads_to_heading(item))
        }
        _ => false,
    })
}

fn leads_to_heading(item: &[Node]) -> bool {
    matches!(
        item.first(),
        Some(Node::Par { c, .. } | Node::Plain { c }) if matches!(c[..], [Span::Anchor { .. }])
    )
}

/// Everything the template needs for an edition.
pub fn sheet(composer: &mut Composer) -> Sheet {
    let edition = composer.edition;
    let tag = edition.lang.to_string();
    let title = title(composer);
    let plain_title = squeeze(&plain(&title));
    let description = value(composer, "description");
    let keywords = value(composer, "keywords");
    let authors = authors(composer);
    composer.entries.insert(TITLE_ID.to_owned(), Vec::new());
    let mut blocks = match edition.kind {
        Kind::Final | Kind::Draft(_) => composer.body(),
        Kind::Bilingual(pair) => bilingual::body(composer, pair),
    };
    let begins_with_summary =
        matches!(blocks.first(), Some(Node::CallOut { kind: CallOut::Summary, .. }));
    let summary = begins_with_summary.then(|| blocks.remove(0));
    let headings = composer.headings.len();
    let contents = match edition.layout.contents {
        Contents::Auto if headings >= CONTENTS_FROM && !brings_contents(&blocks) => {
            Some(composer.furniture(&Message::new("furniture-contents")))
        }
        Contents::Auto | Contents::Never => None,
    };
    check_date(composer);
    let mut sheet = Sheet {
        lang: language(&tag),
        region: region(&tag),
        ragged: !is_hyphenated(edition.lang),
        layout: edition.layout.clone(),
        info: Info {
            title: shorten(&plain_title, INFO),
            authors: authors.iter().map(|author| shorten(author, INFO)).collect(),
            description: Some(shorten(&plain(&description), INFO)).filter(|text| !text.is_empty()),
            keywords: plain(&keywords)
                .split(',')
                .map(|word| shorten(word.trim(), INFO))
                .filter(|word| !word.is_empty())
                .collect(),
        },
        subtitle: value(composer, "subtitle"),
        byline: byline(composer, &authors),
        keywords: (!keywords.is_empty())
            .then(|| (composer.furniture(&Message::new("furniture-keywords")), keywords)),
        draft: (edition.untranslated > 0)
            .then(|| composer.furniture(&Message::new("furniture-draft"))),
        stamp: String::new(),
        notice: notice(composer),
        summary,
        logo: front::logo(composer, &authors),
        members: front::members(composer),
        colophon: front::colophon(composer),
        legend: Vec::new(),
        lines: false,
        landscape: false,
        contents,
        running_title: composer.letters.spans(&shorten(&plain_title, RUNNING_TITLE)),
        code: code(&tag),
        foot: foot(composer),
        words: words(composer),
        notes_headed: brings_heading_of_notes(&edition.document.blocks),
        points: composer.points,
        entries: std::mem::take(&mut composer.entries),
        title,
        description,
        blocks,
    };
    if let Some(room) = composer.room() {
        let numbered = edition.layout.headings == Headings::Numbered;
        lines::break_words(&mut sheet, room, numbered);
    }
    draft::finish(composer, &mut sheet);
    composer.report_letters_at(Place::file(&edition.document.path));
    sheet
}

/// What is read out for signs.
fn words(composer: &Composer) -> Words {
    let words = |id| (composer.edition.furniture)(&Message::new(id));
    Words {
        colon: colon(composer.edition.lang, composer.edition.profile),
        task_done: words("furniture-task-done"),
        task_open: words("furniture-task-open"),
        untranslated: words("furniture-untranslated-passage"),
        outdated: words("furniture-outdated-passage"),
        unreviewed: words("furniture-unreviewed-passage"),
    }
}

/// The title alone, as text, with its language and region where that is not the edition's.
pub fn plain_title(composer: &mut Composer) -> (String, Option<(String, Option<String>)>) {
    let title = title(composer);
    let foreign = match &title[..] {
        [Span::Passage { lang, region, .. } | Span::Foreign { lang, region, .. }] => {
            Some((lang.clone(), region.clone()))
        }
        _ => None,
    };
    (shorten(&plain(&title), INFO), foreign)
}

/// Reports a date that is none, or none at all where the file needs one.
fn check_date(composer: &mut Composer) {
    let edition = composer.edition;
    let document = edition.document;
    let written = fields(composer, "date").into_iter().next();
    match written.map(|text| squeeze(&text)) {
        Some(text) if date_of(&text).is_none() => {
            let unit = document.meta.units.iter().find(|(key, _)| key == "date");
            let place =
                unit.map_or_else(|| Place::file(&document.path), |(_, unit)| composer.place(*unit));
            let message = Message::new("typesetting-date-invalid").with("date", text);
            composer.find(Finding::warning(place, message));
        }
        _ if composer.medium.needs_date && edition.seconds().is_none() => {
            let message = Message::new("typesetting-date");
            composer.find(Finding::note(Place::line(&document.path, 1), message));
        }
        _ => {}
    }
}

/// The title: the heading that repeats it, with its notes and styles; or the front matter's;
/// or, because PDF/UA-1 demands one, the name of the document.
fn title(composer: &mut Composer) -> Vec<Span> {
    let unit = composer.headings.title;
    let spans = match unit {
        Some(unit) => composer.unit(unit),
        None => value(composer, "title"),
    };
    if !plain(&spans).trim().is_empty() {
        return spans;
    }
    let document = composer.edition.document;
    let place = Place::line(&document.path, 1);
    let message = Message::new("typesetting-title").with("name", &document.name);
    composer.find(Finding::warning(place, message));
    let name = if document.name.trim().is_empty() { "–" } else { document.name.as_str() };
    composer.letters.spans(name)
}

/// A value of the front matter in the language of the edition; several under one key are
/// joined by commas.
pub fn value(composer: &mut Composer, key: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for value in values(composer, key) {
        if !spans.is_empty() {
            spans.push(Span::Text(", ".to_owned()));
        }
        spans.extend(value);
    }
    spans
}

/// The values of the front matter under a key, in the language of the edition.
pub fn values(composer: &mut Composer, key: &str) -> Vec<Vec<Span>> {
    let document = composer.edition.document;
    let units = document.meta.units.iter().filter(|(name, _)| name == key);
    let mut values: Vec<Vec<Span>> = units.map(|(_, unit)| composer.unit(*unit)).collect();
    values.retain(|value| !value.is_empty());
    if values.is_empty() {
        let texts = fields(composer, key);
        values = texts.iter().map(|text| composer.letters.spans(&squeeze(text))).collect();
    }
    values
}

/// The values of the front matter under a key, as written.
fn fields(composer: &Composer, key: &str) -> Vec<String> {
    let fields = &composer.edition.document.meta.fields;
    fields
        .iter()
        .filter(|(name, text)| name == key && !text.trim().is_empty())
        .map(|(_, text)| text.clone())
        .collect()
}

/// The names of the authors, translated where they are translatable.
fn authors(composer: &mut Composer) -> Vec<String> {
    let edition = composer.edition;
    let is_author = |key: &str| matches!(key, "author" | "authors");
    let mut names: Vec<String> = edition
        .document
        .meta
        .units
        .iter()
        .filter(|(key, _)| is_author(key))
        .filter_map(|(_, unit)| edition.contents.get(*unit))
        .map(|content| squeeze(&content.plain()))
        .collect();
    if names.is_empty() {
        names = fields(composer, "author");
        names.extend(fields(composer, "authors"));
    }
    names.iter().map(|name| composer.letters.string(name)).filter(|name| !name.is_empty()).collect()
}

/// Author, date and version, as far as the document gives them.
fn byline(composer: &mut Composer, authors: &[String]) -> Vec<Vec<Span>> {
    let mut texts = Vec::new();
    if !authors.is_empty() {
        let message = Message::new("furniture-author").with("author", authors.join(", "));
        texts.push(composer.furniture(&message));
    }
    let date = value(composer, "date");
    let text = squeeze(&plain(&date));
    match date_of(&text) {
        Some(day) => {
            let message = Message::new("furniture-date").with("date", day.to_string());
            let c = composer.furniture(&message);
            texts.push(vec![Span::Time { date: day.to_string(), c }]);
        }
        None if text.is_empty() => {}
        None => texts.push(date),
    }
    let version = squeeze(&plain(&value(composer, "version")));
    if !version.is_empty() {
        let message = Message::new("furniture-version").with("version", version);
        texts.push(composer.furniture(&message));
    }
    texts
}

/// What a reader of an unfinished document is told first.
fn notice(composer: &mut Composer) -> Vec<Span> {
    let edition = composer.edition;
    if edition.untranslated == 0 {
        return Vec::new();
    }
    let source = &edition.document.lang;
    let language = match names::language_id(source) {
        Some(id) => (edition.furniture)(&Message::new(id)),
        None => names::shown(source.name(), source, composer.medium),
    };
    let message = Message::new("furniture-untranslated")
        .with("count", edition.untranslated)
        .with("language", language);
    composer.furniture(&message)
}

/// The foot line, with the places where the page numbers go. The numbers are known only when
/// the pages are made, so the sentence is asked for with marks in their stead.
fn foot(composer: &mut Composer) -> Vec<Foot> {
    const PAGE: char = '\u{1}';
    const TOTAL: char = '\u{2}';
    let message = Message::new("furniture-page")
        .with("page", PAGE.to_string())
        .with("total", TOTAL.to_string());
    let text = (composer.edition.furniture)(&message);
    let mut foot = Vec::new();
    for part in text.split_inclusive([PAGE, TOTAL]) {
        let words = composer.letters.string(part.trim_end_matches([PAGE, TOTAL]));
        if !words.is_empty() {
            foot.push(Foot::Text(words));
        }
        if part.ends_with(PAGE) {
            foot.push(Foot::Page);
        } else if part.ends_with(TOTAL) {
            foot.push(Foot::Total);
        }
    }
    // The marks are ours, not the author's.
    composer.letters.take_controls();
    foot
}

/// True if the typesetter can hyphenate the language, as far as it is one of the Union.
pub fn is_hyphenated(lang: &Lang) -> bool {
    Convention::of(lang).is_none_or(|convention| convention.hyphenated)
}

/// A text of at most so many characters, cut between words.
fn shorten(text: &str, most: usize) -> String {
    let text = squeeze(text);
    if text.chars().count() <= most {
        return text;
    }
    let mut cut: String = text.chars().take(most - 1).collect();
    if let Some(space) = cut.rfind(' ').filter(|at| *at > cut.len() / 2) {
        cut.truncate(space);
    }
    cut.push('…');
    cut
}

/// The calendar date that a text is, `2026-03-16`; a time of day may follow.
pub fn date_of(text: &str) -> Option<jiff::civil::Date> {
    let (day, time) = text.split_once(['T', 't', ' ']).unwrap_or((text, "0"));
    let is_time = time.trim_start().starts_with(|c: char| c.is_ascii_digit());
    day.parse().ok().filter(|_| is_time)
}

/// The language of a tag, as the typesetter takes it: two or three letters.
pub fn language(tag: &str) -> String {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    let valid =
        matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_alphabetic());
    if valid { language.to_lowercase() } else { "und".to_owned() }
}

/// The region of a tag, if it is one of two letters.
pub fn region(tag: &str) -> Option<String> {
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    tag.split(['-', '_']).skip(1).find(is_region).map(str::to_uppercase)
}

/// The code of a language as it stands at the foot of a page: `DE`, `DE-AT`.
fn code(tag: &str) -> String {
    let language = language(tag).to_uppercase();
    region(tag).map_or_else(|| language.clone(), |region| format!("{language}-{region}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_split_as_the_typesetter_takes_them() {
        assert_eq!((language("pt-PT"), region("pt-PT")), ("pt".into(), Some("PT".into())));
        assert_eq!((language("es-419"), region("es-419")), ("es".into(), None));
        assert_eq!(region("sr-Latn-RS"), Some("RS".into()));
        assert_eq!(language("x"), "und");
    }

    #[test]
    fn long_titles_are_cut_between_words() {
        assert_eq!(shorten("one two three", 9), "one two…");
        assert_eq!(shorten("one", 9), "one");
    }
}
