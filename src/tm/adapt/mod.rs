//! Adapting a translation to a sentence that differs from the one that was translated in
//! numbers, dates, references, marks or addresses alone.
//!
//! Both sentences are taken apart into what stays and the [`items`] that vary. If what stays
//! is the same, every item of the old sentence is looked for in its translation, in any way
//! in which the language may write it, and what has changed is replaced, written in the way in
//! which the old one was. If one cannot be found as often as it occurs in the source, or an
//! ending hangs on it that would have to change too, nothing is adapted.

mod items;
mod number;

use crate::model::{Adaptation, Content, Convention, Inline, Lang, Profile, months};
use items::{Item, Kind, items};
use number::{has_ending, ordinal_for, style, without_ordinal, write};
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
    /// Some of it counts in the share of tokens that agree.
    has_words: bool,
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
        let has_words = items.iter().any(|item| item.kind != Kind::Number);
        Parts { lang: lang.clone(), text, items, frame, has_words }
    }

    /// Whether two sentences differ in items alone.
    pub fn is_variant_of(&self, other: &Parts) -> bool {
        self.frame == other.frame
            && self.items.iter().zip(&other.items).all(|(one, other)| same_kind(one, other))
    }

    /// Whether an item is a word, so that another in its place lowers the base of a match.
    pub fn has_words(&self) -> bool {
        self.has_words
    }

    fn text(&self, item: &Item) -> &str {
        &self.text[item.range.clone()]
    }
}

fn same_kind(one: &Item, other: &Item) -> bool {
    std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind)
}

/// A stretch that stays, with single spaces and without ordinal endings.
fn still(text: &str, range: Range<usize>, lang: &Lang) -> String {
    let after_number = text[..range.start].ends_with(|c: char| c.is_ascii_digit());
    let stretch = &text[range];
    let stretch = if after_number { without_ordinal(stretch, lang.language()) } else { stretch };
    let mut plain = String::with_capacity(stretch.len());
    for c in stretch.chars() {
        match c.is_whitespace() {
            true if plain.ends_with(' ') => {}
            true => plain.push(' '),
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
    let mut texts: Vec<(usize, &str, Vec<Item>)> = Vec::new();
    for (at, inline) in target.0.iter().enumerate() {
        if let Inline::Text(text) = inline {
            texts.push((at, text, items(text, to)));
        }
    }
    let mut replaced: BTreeMap<(usize, usize), (Range<usize>, String)> = BTreeMap::new();
    for (kind, shown, news) in changes(new, old) {
        let mut places = Vec::new();
        for (at, text, items) in &texts {
            for item in items {
                if let Some(way) = way(kind, shown, (item, text), conventions, to) {
                    places.push((*at, *text, item, way));
                }
            }
        }
        let uniform = news.windows(2).all(|two| two[0] == two[1]);
        if places.is_empty() || places.len() != news.len() && !(uniform && news.len() > 1) {
            return None;
        }
        for ((at, text, item, way), new) in places.iter().zip(news.iter().cycle()) {
            let old_text = &text[item.range.clone()];
            let written = way.write(new, old_text, conventions, (to, profile))?;
            let (range, written) = with_ending(text, item, written, old_text, to)?;
            // Two items cannot both stand for the same.
            if replaced.insert((*at, range.start), (range, written)).is_some() {
                return None;
            }
        }
    }
    Some(apply(target, &replaced))
}

/// An item of the old sentence, and those that are in its place in the new one.
type Changed<'a> = (Kind, &'a str, Vec<(Kind, &'a str)>);

/// The items that have another value now: kind and text of the old one, and the new ones in
/// its place, in order. Those of one old value come together, also where some have not changed.
fn changes<'a>(new: &'a Parts, old: &'a Parts) -> Vec<Changed<'a>> {
    let mut all: Vec<Changed<'_>> = Vec::new();
    for (one, other) in new.items.iter().zip(&old.items) {
        let (own, before) = ((one.kind, new.text(one)), (other.kind, old.text(other)));
        let same = |(kind, shown, _): &&mut (Kind, &str, Vec<_>)| match kind {
            Kind::Month(_) => *kind == before.0,
            _ => (*kind, *shown) == before,
        };
        match all.iter_mut().find(same) {
            Some((_, _, news)) => news.push(own),
            None => all.push((before.0, before.1, vec![own])),
        }
    }
    let changed = |kind: Kind, shown: &str, new: &(Kind, &str)| match kind {
        Kind::Month(_) => new.0 != kind,
        _ => new.1 != shown,
    };
    all.retain(|(kind, shown, news)| news.iter().any(|new| changed(*kind, shown, new)));
    all
}

/// In which way an item of the target says what an item of the source said.
enum Way {
    Number(number::Style),
    /// By its name, as in this list of names.
    MonthName(usize),
    MonthNumber,
    Copied,
}

fn way(
    kind: Kind,
    shown: &str,
    (item, text): (&Item, &str),
    conventions: (&'static Convention, &'static Convention),
    to: &Lang,
) -> Option<Way> {
    let own = &text[item.range.clone()];
    match (kind, item.kind) {
        (Kind::Number, Kind::Number) => {
            // The day of a date in figures whose month has a leading zero.
            let padded = text[item.range.end..].starts_with(".0") && own.len() == 2;
            let style = style(shown, own, conventions)?;
            Some(Way::Number(if padded { number::Style::Padded } else { style }))
        }
        (Kind::Month(month), Kind::Month(other)) if month == other => {
            if own.starts_with(|c: char| c.is_ascii_digit()) {
                return Some(Way::MonthNumber);
            }
            let name = own.to_lowercase();
            let names = months(to.language())?;
            let list = names
                .iter()
                .position(|list| list[usize::from(month) - 1].to_lowercase() == name)?;
            Some(Way::MonthName(list))
        }
        (Kind::Address, Kind::Address) | (Kind::Point, Kind::Point) if shown == own => {
            Some(Way::Copied)
        }
        _ => None,
    }
}

impl Way {
    fn write(
        &self,
        (kind, new): &(Kind, &str),
        old: &str,
        conventions: (&'static Convention, &'static Convention),
        (to, profile): (&Lang, Profile),
    ) -> Option<String> {
        match (self, kind) {
            (Way::Number(style), Kind::Number) => write(new, *style, conventions, profile),
            (Way::MonthName(list), Kind::Month(month)) => {
                let name = &months(to.language())?[*list][usize::from(*month) - 1];
                let mut letters = name.chars();
                let first = letters.next()?;
                let capital = old.starts_with(char::is_uppercase);
                Some(match capital {
                    true => first.to_uppercase().chain(letters).collect(),
                    false => name.clone(),
                })
            }
            (Way::MonthNumber, Kind::Month(month)) => Some(match old.len() {
                2 => format!("{month:02}"),
                _ => month.to_string(),
            }),
            (Way::Copied, Kind::Address | Kind::Point) => Some((*new).to_owned()),
            _ => None,
        }
    }
}

/// What is replaced and by what, with the ending of an ordinal that depends on the number;
/// none if there is one whose rules are not known.
fn with_ending(
    text: &str,
    item: &Item,
    written: String,
    old: &str,
    to: &Lang,
) -> Option<(Range<usize>, String)> {
    let after = &text[item.range.end..];
    if item.kind != Kind::Number || written == old || !has_ending(after) {
        return Some((item.range.clone(), written));
    }
    let rest = without_ordinal(after, to.language());
    if rest.len() == after.len() {
        return None;
    }
    let end = item.range.end + after.len() - rest.len();
    let ending = ordinal_for(&written, to.language())?;
    Some((item.range.start..end, written + ending))
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
