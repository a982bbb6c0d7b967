//! Adapting a translation to a sentence that differs from the one that was translated in
//! numbers, dates, references, marks or addresses alone.
//!
//! Both sentences are taken apart into what stays and the [`items`] that vary. If what stays
//! is the same, every item of the old sentence is looked for in its translation, in any way
//! in which the language may write it, and what has changed is replaced, written in the way in
//! which the old one was. Items of one value that are of several values now are told apart by
//! where they stand ([`Setting`](setting::Setting)). If one cannot be found as often as it occurs in the source, or
//! if it is not certain which is which, or an ending hangs on it that would have to change in a way
//! that is not known, nothing is adapted: better the old number than a wrong one.

mod addresses;
mod changes;
mod counted;
mod dates;
mod endings;
mod items;
mod month_names;
mod number;
mod points;
mod references;
mod setting;
mod spoken;

use crate::model::{Adaptation, Content, Convention, Inline, Lang, Profile};
use crate::tm::similarity::tokens::tokens;
use changes::{New, Spot, changes, is_ambiguous};
use counted::counts_apart;
use endings::{sounds_apart, with_ending, without_ordinal};
use items::{Item, Kind, is_in_figures, is_in_words, items};
use month_names::Form;
use number::{style, write};
use std::collections::BTreeMap;
use std::ops::Range;

/// A sentence in its language, taken apart.
#[derive(Debug)]
pub struct Parts {
    lang: Lang,
    text: String,
    items: Vec<Item>,
    /// What stays, between the items.
    frame: Vec<String>,
    /// How many of its tokens another item in the place of one changes.
    varying: usize,
}

/// What stands for a code.
const CODE: char = '\u{fffc}';

impl Parts {
    pub fn of(content: &Content, lang: &Lang) -> Parts {
        let mut text = String::new();
        for inline in &content.0 {
            match inline {
                Inline::Text(own) => text.push_str(own),
                Inline::Code(_) => text.push(CODE),
            }
        }
        let items = items(&text, lang);
        let mut frame = Vec::with_capacity(items.len() + 1);
        let mut at = 0;
        for item in &items {
            frame.push(still(&text, at..item.range.start, lang));
            at = item.range.end;
        }
        frame.push(still(&text, at..text.len(), lang));
        let varying = items.iter().map(|item| {
            let after = &text[item.range.end..];
            match is_in_words(item, &text) {
                true => tokens(&text[item.range.clone()]).len().max(1),
                false => usize::from(without_ordinal(after, lang.language()) != after),
            }
        });
        let varying = varying.sum();
        Parts { lang: lang.clone(), text, items, frame, varying }
    }

    /// Whether two sentences differ in items alone, or also in case and in how they end.
    pub fn is_variant_of(&self, other: &Parts) -> bool {
        let alike = |(one, other): (&String, &String)| one.to_lowercase() == other.to_lowercase();
        let count = self.frame.len();
        let within = self.frame.iter().zip(&other.frame).take(count.saturating_sub(1));
        let ends = [self, other].map(|it| it.frame.last().map(|end| open_end(end).to_lowercase()));
        count == other.frame.len()
            && within.into_iter().all(alike)
            && ends[0] == ends[1]
            && self.items.iter().zip(&other.items).all(|(one, other)| same_kind(one, other))
    }

    /// Whether an item is a word, so that another in its place lowers the base of a match.
    pub fn has_words(&self) -> bool {
        self.varying > 0
    }

    /// So many of the tokens belong to such items; the others are in every sentence that differs in
    /// items alone.
    pub fn varying(&self) -> usize {
        self.varying
    }

    /// Whether what stays is the same to the letter.
    pub fn has_frame_of(&self, other: &Parts) -> bool {
        self.frame == other.frame
    }

    fn text(&self, item: &Item) -> &str {
        &self.text[item.range.clone()]
    }

    fn before(&self, item: &Item) -> &str {
        &self.text[..item.range.start]
    }

    fn after(&self, item: &Item) -> &str {
        &self.text[item.range.end..]
    }
}

/// The end of a sentence without the mark that ends it.
fn open_end(text: &str) -> &str {
    text.trim_end_matches(['.', '!', '?', ';', ':', '…', ' '])
}

fn same_kind(one: &Item, other: &Item) -> bool {
    std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind)
}

/// A stretch that stays, with single spaces and without codes and ordinal endings. Whether the codes
/// are the same is another matter: a translation keeps its own.
fn still(text: &str, range: Range<usize>, lang: &Lang) -> String {
    let after_number = text[..range.start].ends_with(|c: char| c.is_ascii_digit());
    let stretch = &text[range];
    let stretch = if after_number { without_ordinal(stretch, lang.language()) } else { stretch };
    let mut plain = String::with_capacity(stretch.len());
    for c in stretch.chars() {
        match c.is_whitespace() {
            true if plain.ends_with(' ') => {}
            true => plain.push(' '),
            false if c == CODE => {}
            false => plain.push(c),
        }
    }
    plain
}

/// The translation of `old` as that of `new`, and what was replaced; none if the sentences
/// differ in something else, or if it cannot be done with certainty.
pub fn adapt(
    new: &Parts,
    old: &Parts,
    target: &Content,
    (to, profile): (&Lang, Profile),
) -> Option<(Content, Vec<Adaptation>)> {
    if !new.is_variant_of(old) {
        return None;
    }
    let conventions = (Convention::of(&old.lang)?, Convention::of(to)?);
    let langs = Langs { from: &old.lang, to, conventions, profile };
    let mut texts: Vec<(usize, &str, Vec<Item>)> = Vec::new();
    for (at, inline) in target.0.iter().enumerate() {
        if let Inline::Text(text) = inline {
            texts.push((at, text, items(text, to)));
        }
    }
    let changes = changes(new, old);
    if changes.is_empty() || changes.iter().any(|change| is_ambiguous(change, old, &texts)) {
        return None;
    }
    let mut replaced: BTreeMap<(usize, usize), (Range<usize>, String)> = BTreeMap::new();
    for change in &changes {
        let mut places = Vec::new();
        for (at, text, items) in &texts {
            for index in 0..items.len() {
                let there = (&items[..], index, *text);
                if let Some(way) = way((change.kind, change.shown), there, langs) {
                    places.push(Spot { at: *at, text, items, index, way });
                }
            }
        }
        for (spot, new) in change.assigned(&places)? {
            let (item, next) = (&spot.items[spot.index], spot.items.get(spot.index + 1));
            let old_text = &spot.text[item.range.clone()];
            let written = spot.way.write(new, old_text, langs)?;
            let before = &spot.text[..item.range.start];
            let (place, numbers) = ((spot.items, spot.index), (old_text, &*written));
            if !new.is_named && counts_apart(spot.text, place, numbers, to) {
                return None;
            }
            if sounds_apart(before, item.kind, (old_text, &written), to.language()) {
                return None;
            }
            let (range, written) = with_ending(spot.text, (item, next), written, to.language())?;
            // Two items cannot both stand for the same.
            if replaced.insert((spot.at, range.start), (range, written)).is_some() {
                return None;
            }
        }
    }
    Some(apply(target, &replaced))
}

/// From which language into which, and how these write.
#[derive(Clone, Copy)]
struct Langs<'a> {
    from: &'a Lang,
    to: &'a Lang,
    conventions: (&'static Convention, &'static Convention),
    profile: Profile,
}

/// In which way an item of the target says what an item of the source said.
pub enum Way {
    Number(number::Style),
    /// By its name, in the form that this one has.
    MonthName(u8, Form),
    MonthNumber,
    Copied,
    /// By the address of the page in the other language.
    InLanguage,
    /// By the letter of the same number.
    Letter,
    /// With the dashes and spaces of the old one.
    Reference,
}

fn way(
    (kind, shown): (Kind, &str),
    (items, index, text): (&[Item], usize, &str),
    langs: Langs<'_>,
) -> Option<Way> {
    let item = items.get(index)?;
    let own = &text[item.range.clone()];
    match (kind, item.kind) {
        (Kind::Number, Kind::Number) => {
            let style = style(shown, own, langs.conventions)?;
            let style = match style {
                number::Style::Same => dates::day_style(text, items, index).unwrap_or(style),
                style => style,
            };
            Some(Way::Number(style))
        }
        (Kind::Month(month), Kind::Month(other)) if month == other => {
            if is_in_figures(own) {
                return Some(Way::MonthNumber);
            }
            let is_dated = dates::is_behind_day(text, items, index);
            Some(Way::MonthName(month, if is_dated { Form::Dated } else { Form::Free }))
        }
        (Kind::Address, Kind::Address) | (Kind::Point, Kind::Point) if shown == own => {
            Some(Way::Copied)
        }
        (Kind::Address, Kind::Address) => {
            let other = addresses::in_language(shown, langs.from, langs.to);
            other.is_some_and(|other| other == own).then_some(Way::InLanguage)
        }
        (Kind::Point, Kind::Point) => {
            let number = points::number(shown, langs.from.language());
            let same = number.is_some() && number == points::number(own, langs.to.language());
            same.then_some(Way::Letter)
        }
        (Kind::Reference, Kind::Reference) if references::is_same(shown, own) => {
            Some(Way::Reference)
        }
        _ => None,
    }
}

impl Way {
    fn write(&self, new: &New<'_>, old: &str, langs: Langs<'_>) -> Option<String> {
        let Langs { from, to, conventions, profile } = langs;
        match (self, new.kind) {
            (Way::Number(style), Kind::Number) => {
                write((new.shown, new.is_quantity), *style, conventions, profile)
            }
            (Way::MonthName(was, form), Kind::Month(month)) => {
                let name = month_names::another(old, (*was, month), *form, to.language())?;
                let mut letters = name.chars();
                let first = letters.next()?;
                Some(match old.starts_with(char::is_uppercase) {
                    true => first.to_uppercase().chain(letters).collect(),
                    false => name.to_owned(),
                })
            }
            (Way::MonthNumber, Kind::Month(month)) => Some(match old.len() {
                2 => format!("{month:02}"),
                _ => month.to_string(),
            }),
            (Way::Copied, Kind::Address | Kind::Point) => Some(new.shown.to_owned()),
            (Way::InLanguage, Kind::Address) => addresses::in_language(new.shown, from, to),
            (Way::Letter, Kind::Point) => {
                points::letter(points::number(new.shown, from.language())?, to.language())
            }
            (Way::Reference, Kind::Reference) => Some(references::written(new.shown, old)),
            _ => None,
        }
    }
}

fn apply(
    target: &Content,
    replaced: &BTreeMap<(usize, usize), (Range<usize>, String)>,
) -> (Content, Vec<Adaptation>) {
    let mut adapted = target.clone();
    let mut all = Vec::new();
    for ((at, _), (range, written)) in replaced {
        if let Inline::Text(text) = &target.0[*at] {
            let from = text[range.clone()].to_owned();
            if from != *written {
                all.push(Adaptation { from, to: written.clone() });
            }
        }
    }
    // From the end, so that places before stay what they are.
    for ((at, _), (range, written)) in replaced.iter().rev() {
        if let Inline::Text(text) = &mut adapted.0[*at] {
            text.replace_range(range.clone(), written);
        }
    }
    (adapted, all)
}

#[cfg(test)]
mod tests;
