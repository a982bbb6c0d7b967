//! Running heads that say something else from chapter to chapter.
//!
//! In: the rows of the pages. Out: which of them are furniture, whatever they say: they stand apart from the
//! text where pages nearby have their like, with a number that counts the pages, or with the words of a page
//! beside it.

use super::margins::{LARGE, ROWS, is_apart};
use super::packed::Packed;
use super::rows::Row;
use crate::model::roman;
use std::collections::HashSet;

/// Pages nearby are no further away.
const NEAR: usize = 6;

/// Pages that say the same: those of a chapter, or every other one of them.
const BESIDE: usize = 2;

/// Furniture stands at a height of its own, in points; text of the same size may be larger by this.
const HEIGHT: f32 = 2.0;
const SIZE: f32 = 1.04;

/// The number of a page stands so far from the words beside it, in parts of the size.
const FAR: f32 = 1.5;

/// So many pages tell.
const PAGES: usize = 3;

/// Rows at the ends of pages, known by page and height.
#[derive(Debug, Default)]
pub(super) struct Running {
    found: HashSet<(usize, u32)>,
}

impl Running {
    /// Those of pages, each a list of rows from top to bottom. `body`: the size of the text.
    pub fn of(pages: &[Packed<Row>], body: f32) -> Running {
        let ends: Vec<Vec<End>> = pages.iter().map(|rows| ends(&rows.unpacked(), body)).collect();
        let mut shown: Vec<Vec<Shown>> = Vec::with_capacity(ends.len());
        for (page, own) in ends.iter().enumerate() {
            shown.push(own.iter().map(|end| shown_by(&ends, page, end)).collect());
        }
        let mut found = HashSet::new();
        for (page, own) in ends.iter().enumerate() {
            for end in own.iter().filter(|end| end.apart && is_furniture(&ends, &shown, page, end))
            {
                found.insert((end.page, end.y.to_bits()));
            }
        }
        Running { found }
    }

    pub fn holds(&self, row: &Row) -> bool {
        self.found.contains(&(row.page, row.y.to_bits()))
    }
}

/// A row at an end of a page.
#[derive(Clone, Debug)]
struct End {
    page: usize,
    y: f32,
    size: f32,
    set: Setting,
    upper: bool,
    /// Room stands between it, or the row behind it, and the text.
    apart: bool,
    /// It says nothing but numbers.
    bare: bool,
    /// What it says, without the numbers at its outer ends; nothing if no room is there.
    words: String,
    /// How far the numbers at its outer ends are ahead of the page.
    ahead: [Option<i64>; 2],
}

/// What shows that a row is furniture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Shown {
    /// Its number counts the pages, and is so far ahead of them.
    counts: Option<i64>,
    /// A page beside says the same.
    returns: bool,
}

impl Shown {
    fn is_any(self) -> bool {
        self.counts.is_some() || self.returns
    }
}

impl End {
    /// Whether another stands at the same end and height.
    fn is_level_with(&self, other: &End) -> bool {
        self.upper == other.upper && (self.y - other.y).abs() < HEIGHT
    }

    /// Whether another is set at the same place and size.
    fn is_like(&self, other: &End) -> bool {
        let ratio = self.size.max(other.size) / self.size.min(other.size).max(0.1);
        self.is_level_with(other) && ratio < SIZE && other.apart
    }
}

fn ends(rows: &[Row], body: f32) -> Vec<End> {
    let behind = rows.len().saturating_sub(ROWS).max(ROWS);
    (0..rows.len().min(ROWS)).chain(behind..rows.len()).map(|at| end(rows, at, body)).collect()
}

fn end(rows: &[Row], at: usize, body: f32) -> End {
    let row = &rows[at];
    let upper = row.y < row.sheet / 2.0;
    let inwards = |steps: usize| {
        let place = if upper { Some(at + steps) } else { at.checked_sub(steps) };
        place.and_then(|place| rows.get(place))
    };
    let far = inwards(1).is_some_and(|next| is_apart(next, inwards(2)));
    let (words, ahead) = numbers(row);
    let apart = row.size < LARGE * body && (far || is_apart(row, inwards(1)));
    End {
        page: row.page,
        y: row.y,
        size: row.size,
        set: Setting::of(row),
        upper,
        apart,
        bare: !words.contains(char::is_alphabetic),
        words: if apart { words } else { String::new() },
        ahead,
    }
}

/// What a row says without the numbers at its outer ends, and how far they are ahead of its page. They stand
/// alone, or far from its words.
fn numbers(row: &Row) -> (String, [Option<i64>; 2]) {
    let ahead = |text: &str| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() <= 4;
        let number: Option<u32> = if digits { text.parse().ok() } else { roman::value(text) };
        Some(i64::from(number?) - i64::try_from(row.page).ok()?)
    };
    let is_far = |one: usize, other: usize| {
        let pair = row.pieces.get(one).zip(row.pieces.get(other));
        pair.is_none_or(|(one, other)| other.x0 - one.x1 > FAR * row.size)
    };
    let last = row.pieces.len().saturating_sub(1);
    let at = |index: usize| row.pieces.get(index).and_then(|piece| ahead(piece.text.trim()));
    let first = at(0).filter(|_| is_far(0, 1));
    let behind = at(last).filter(|_| last > 0 && is_far(last - 1, last));
    let to = row.pieces.len() - usize::from(behind.is_some());
    let words = row.pieces.get(usize::from(first.is_some())..to).unwrap_or_default();
    let words: Vec<&str> = words.iter().map(|piece| piece.text.as_str()).collect();
    (words.join(" "), [first, behind])
}

/// The pages near to one.
fn near(count: usize, page: usize, pages: usize) -> impl Iterator<Item = usize> {
    (page.saturating_sub(pages)..count.min(page + pages + 1)).filter(move |other| *other != page)
}

fn shown_by(ends: &[Vec<End>], page: usize, own: &End) -> Shown {
    if !own.apart {
        return Shown::default();
    }
    // A page that has its number elsewhere is not counted by a heading.
    let elsewhere = |other: &End| other.bare && other.y != own.y && other.ahead != [None; 2];
    let numbered = ends.get(page).is_some_and(|all| all.iter().any(elsewhere));
    let others = |pages: usize| near(ends.len(), page, pages).filter_map(|at| ends.get(at));
    let counted = |ahead: &i64| {
        let same = |other: &End| own.is_like(other) && other.ahead.contains(&Some(*ahead));
        others(NEAR).filter(|other| other.iter().any(same)).count() + 1 >= PAGES
    };
    let same = |other: &End| own.is_like(other) && own.words == other.words && own.set == other.set;
    Shown {
        counts: own.ahead.into_iter().flatten().find(|it| !numbered && counted(it)),
        returns: !own.bare && others(BESIDE).any(|other| other.iter().any(same)),
    }
}

/// Whether most of what stands at the height of a row nearby is shown to be furniture, and the row too,
/// or it is set as they are.
fn is_furniture(ends: &[Vec<End>], shown: &[Vec<Shown>], page: usize, own: &End) -> bool {
    let (mut level, mut alike, mut counted) = (0, 0, false);
    let mut itself = Shown::default();
    for at in near(ends.len(), page, NEAR).chain([page]) {
        let (Some(others), Some(shown)) = (ends.get(at), shown.get(at)) else { continue };
        let all = || others.iter().zip(shown);
        let known = |(other, shown): &(&End, &Shown)| own.is_like(other) && shown.is_any();
        level += usize::from(others.iter().any(|other| own.is_level_with(other)));
        alike += usize::from(all().any(|it| known(&it) && it.0.set == own.set));
        counted |=
            all().any(|(_, shown)| shown.counts.is_some() && own.ahead.contains(&shown.counts));
        if at == page {
            let own = all().find(|(other, _)| other.y == own.y);
            itself = own.map(|(_, shown)| *shown).unwrap_or_default();
        }
    }
    if own.bare {
        return counted;
    }
    alike >= PAGES && if itself.is_any() { alike * 2 > level } else { alike * 4 >= level * 3 }
}

/// How a row is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Setting {
    /// In half points.
    size: i32,
    family: Option<u16>,
    bold: bool,
    italic: bool,
    capitals: bool,
}

impl Setting {
    pub fn of(row: &Row) -> Setting {
        let first = row.pieces.iter().max_by_key(|piece| piece.text.len());
        Setting {
            size: (row.size * 2.0).round() as i32,
            family: row.family(),
            bold: row.is_bold(),
            italic: first.is_some_and(|piece| piece.look.italic),
            capitals: !row.plain().contains(char::is_lowercase),
        }
    }
}
