//! What is another in the new sentence, and which item of the translation says it.

use super::counted::is_label;
use super::items::{Item, Kind};
use super::setting::{Setting, is_percent, setting};
use super::{Parts, Way};

/// An item of the old sentence, and those that are in its place in the new one, in order.
pub struct Change<'a> {
    pub kind: Kind,
    pub shown: &'a str,
    news: Vec<New<'a>>,
}

/// An item of the new sentence.
pub struct New<'a> {
    pub kind: Kind,
    pub shown: &'a str,
    /// Where the one that it replaces stands.
    setting: Setting,
    /// It counts something: a share, an amount of money.
    pub is_quantity: bool,
    /// It counts no things, but is the number of something: `Article 5`, `(2)`.
    pub is_named: bool,
}

/// An item of the target that says what one of the source said.
pub struct Spot<'a> {
    /// Number of the text among what the target is made of.
    pub at: usize,
    pub text: &'a str,
    pub items: &'a [Item],
    pub index: usize,
    pub way: Way,
}

impl New<'_> {
    fn says(&self, kind: Kind, shown: &str) -> bool {
        match kind {
            Kind::Month(_) => self.kind == kind,
            _ => self.shown == shown,
        }
    }
}

impl<'a> Change<'a> {
    /// Which of the new items comes to which place; none if that is not certain.
    pub fn assigned<'s>(
        &'s self,
        places: &'s [Spot<'s>],
    ) -> Option<Vec<(&'s Spot<'s>, &'s New<'a>)>> {
        if places.len() != self.news.len() {
            return None;
        }
        let alike =
            |news: &[&New<'_>]| news.windows(2).all(|two| two[0].says(two[1].kind, two[1].shown));
        let all: Vec<&New<'_>> = self.news.iter().collect();
        if alike(&all) {
            return Some(places.iter().zip(all).collect());
        }
        let mut assigned = Vec::with_capacity(places.len());
        for spot in places {
            let own = setting(spot.text, spot.items, spot.index);
            let here = |other: &Spot<'_>| setting(other.text, other.items, other.index) == own;
            let count = places.iter().filter(|other| here(other)).count();
            let news: Vec<&New<'_>> = self.news.iter().filter(|new| new.setting == own).collect();
            let first = news.first().filter(|_| news.len() == count && alike(&news))?;
            assigned.push((spot, *first));
        }
        Some(assigned)
    }
}

/// The items that have another value now. Those of one old value come together, also where some
/// have not changed.
pub fn changes<'a>(new: &'a Parts, old: &'a Parts) -> Vec<Change<'a>> {
    let mut all: Vec<Change<'_>> = Vec::new();
    for (index, (one, other)) in new.items.iter().zip(&old.items).enumerate() {
        let setting = setting(&old.text, &old.items, index);
        let own = New {
            kind: one.kind,
            shown: new.text(one),
            setting,
            is_quantity: is_quantity(new.before(one), new.after(one)),
            is_named: setting != Setting::Plain || is_label(new.before(one), &new.lang),
        };
        let (kind, shown) = (other.kind, old.text(other));
        let same = |change: &&mut Change<'_>| match kind {
            Kind::Month(_) => change.kind == kind,
            _ => (change.kind, change.shown) == (kind, shown),
        };
        match all.iter_mut().find(same) {
            Some(change) => change.news.push(own),
            None => all.push(Change { kind, shown, news: vec![own] }),
        }
    }
    all.retain(|change| change.news.iter().any(|new| !new.says(change.kind, change.shown)));
    all
}

/// How what is counted begins behind a number: shares and large sums in the official languages.
const COUNTED: [&str; 26] = [
    "per cent",
    "percent",
    "prozent",
    "procent",
    "protsent",
    "prosent",
    "százalék",
    "odstot",
    "posto",
    "pour cent",
    "por cento",
    "por ciento",
    "per cento",
    "τοις εκατό",
    "на сто",
    "fil-mija",
    "faoin gcéad",
    "mill",
    "milj",
    "mili",
    "mln",
    "mio",
    "mrd",
    "млн",
    "εκατ",
    "euro",
];

/// Whether a number counts something, so that a point in it is that of a fraction.
fn is_quantity(before: &str, after: &str) -> bool {
    let (before, behind) = (before.trim_end(), after.trim_start());
    let letters = |c: char| !c.is_alphabetic();
    let around = [behind.split(letters).next(), before.rsplit(letters).next()];
    let code = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let sign = |c: char| matches!(c, '€' | '$' | '£' | '°');
    let lower = behind.to_lowercase();
    is_percent(before, behind)
        || behind.starts_with(sign)
        || before.ends_with(sign)
        || around.into_iter().flatten().any(code)
        || COUNTED.iter().any(|word| lower.starts_with(word))
}

/// Whether the target may say a changed number for something else: a month by its number, or an
/// hour after noon.
pub fn is_ambiguous(change: &Change<'_>, old: &Parts, texts: &[(usize, &str, Vec<Item>)]) -> bool {
    let Some(value) = change.shown.parse::<u8>().ok().filter(|_| change.kind == Kind::Number)
    else {
        return false;
    };
    let named = |month: u8| {
        let mut items = texts.iter().flat_map(|(_, _, items)| items);
        items.any(|item| item.kind == Kind::Month(month))
    };
    old.items.iter().any(|item| match item.kind {
        Kind::Month(month) => month == value && !named(month),
        Kind::Number => {
            let after = old.after(item).trim_start().to_ascii_lowercase();
            let noon = after.starts_with("p.m") || after.starts_with("pm");
            noon && old.text(item).parse::<u8>().is_ok_and(|hour| hour + 12 == value)
        }
        Kind::Address | Kind::Reference | Kind::Point => false,
    })
}
