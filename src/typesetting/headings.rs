//! Levels, numbers and anchors of the headings, settled before anything is set.

use crate::model::{Block, Content, Document, Finding, Message, Place};
use std::collections::{BTreeMap, HashMap};

/// Id of the title, to which links may point too.
pub const TITLE_ID: &str = "h-0";

/// What is known of the headings of a document.
#[derive(Debug, Default)]
pub struct Headings {
    by_unit: HashMap<usize, (u8, String)>,
    by_slug: HashMap<String, String>,
    /// The same by the ids that the source gives.
    by_own_id: HashMap<String, String>,
    /// The ids of places in texts that are no headings, by their names and by their units.
    by_name: HashMap<String, String>,
    places: HashMap<usize, Vec<String>>,
    /// The heading that is the title of the document and is not set again.
    pub title: Option<usize>,
}

impl Headings {
    /// Collects the headings in reading order.
    ///
    /// PDF/UA-1 (ISO 14289-1 §7.4.2) wants levels that begin with 1 and never skip one on the
    /// way down, so a heading is one level below the nearest heading above it that ranks
    /// higher, whatever its number of `#`. Where the source skips a level, a finding says so.
    pub fn new(document: &Document, contents: &[Content], findings: &mut Vec<Finding>) -> Self {
        let mut found = Vec::new();
        collect(&document.blocks, document, &mut found);
        let mut headings = Headings { title: title(document, contents, &found), ..Self::default() };
        let mut open: Vec<u8> = Vec::new();
        let mut before = found.iter().map(|heading| heading.level).min().unwrap_or(1);
        if headings.title.is_some() {
            before = 1;
        }
        for (number, Found { unit, level, own_id }) in found.iter().enumerate() {
            let id = if headings.title == Some(*unit) {
                TITLE_ID.to_owned()
            } else {
                format!("h-{}", number + 1)
            };
            headings.add_slug(&document.units[*unit].content.plain(), &id);
            if let Some(own_id) = own_id {
                headings.by_own_id.entry((*own_id).to_owned()).or_insert_with(|| id.clone());
            }
            if headings.title == Some(*unit) {
                continue;
            }
            if *level > before + 1 {
                let place = Place::line(&document.path, document.units[*unit].line)
                    .at(&document.units[*unit].id, None);
                let message = Message::new("typesetting-heading-skip")
                    .with("from", before)
                    .with("to", *level);
                findings.push(Finding::warning(place, message));
            }
            before = *level;
            while open.last().is_some_and(|above| above >= level) {
                open.pop();
            }
            open.push(*level);
            // At most six levels are open, because the levels in `open` rise strictly.
            let depth = u8::try_from(open.len()).unwrap_or(6);
            headings.by_unit.insert(*unit, (depth, id));
        }
        headings.add_places(document);
        headings
    }

    /// Names of elements of HTML: of a heading, or of a place in a text.
    fn add_places(&mut self, document: &Document) {
        for (number, (name, unit)) in document.anchors.iter().enumerate() {
            if self.by_own_id.contains_key(name) || self.by_slug.contains_key(name) {
                continue;
            }
            let heading = self.by_unit.get(unit).map(|(_, id)| id.clone());
            let heading =
                heading.or_else(|| (self.title == Some(*unit)).then(|| TITLE_ID.to_owned()));
            let id = heading.unwrap_or_else(|| {
                let id = format!("i-{}", number + 1);
                self.places.entry(*unit).or_default().push(id.clone());
                id
            });
            self.by_name.insert(name.clone(), id);
        }
    }

    /// The ids of the places in a text.
    pub fn places(&self, unit: usize) -> &[String] {
        self.places.get(&unit).map(Vec::as_slice).unwrap_or_default()
    }

    /// The level, from 1, and id of a heading.
    pub fn get(&self, unit: usize) -> Option<(u8, String)> {
        self.by_unit.get(&unit).cloned()
    }

    /// How many headings are set, without the title.
    pub fn len(&self) -> usize {
        self.by_unit.len()
    }

    /// The id of the heading with this id in the source, or else with this slug.
    pub fn anchor(&self, slug: &str) -> Option<String> {
        let own = self.by_own_id.get(slug).or_else(|| self.by_slug.get(slug));
        let own = own.or_else(|| self.by_name.get(slug));
        own.or_else(|| self.by_slug.get(&slug.to_lowercase())).cloned()
    }

    /// What each heading is known by to whoever links to it, by its id: its own id, or else its
    /// slug. Both come from the source, so that they are the same in every language.
    pub fn anchors(&self) -> BTreeMap<String, String> {
        // Where one heading's own id is the slug of another, it is that of the first.
        let slugs = self.by_slug.iter().filter(|(slug, _)| !self.by_own_id.contains_key(*slug));
        // A full stop is for ids of our own.
        let is_place = |(name, id): &(&String, &String)| id.starts_with("i-") && is_free(name);
        let places = self.by_name.iter().filter(is_place);
        let all = slugs.chain(&self.by_own_id).chain(places);
        all.map(|(name, id)| (id.clone(), name.clone())).collect()
    }

    /// As GitHub does: the second `#aims` is `#aims-1`.
    fn add_slug(&mut self, text: &str, id: &str) {
        let stem = slug(text);
        let mut candidate = stem.clone();
        let mut count = 0;
        while self.by_slug.contains_key(&candidate) {
            count += 1;
            candidate = format!("{stem}-{count}");
        }
        self.by_slug.insert(candidate, id.to_owned());
    }
}

/// Whether a name can be an id of a page.
fn is_free(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c == '.' || c.is_whitespace())
}

/// A heading of the document.
struct Found<'d> {
    unit: usize,
    /// 1 to 6.
    level: u8,
    /// The id that the source gives it.
    own_id: Option<&'d str>,
}

/// The headings in reading order. Notes are left out: a heading in
/// one is set as a paragraph.
fn collect<'d>(blocks: &'d [Block], document: &Document, found: &mut Vec<Found<'d>>) {
    // An explicit stack: the nesting of blocks is the author's, ours is not to overflow.
    let mut stack: Vec<std::slice::Iter<Block>> = vec![blocks.iter()];
    while let Some(iter) = stack.last_mut() {
        let Some(block) = iter.next() else {
            stack.pop();
            continue;
        };
        match block {
            Block::Heading { level, unit, id } if *unit < document.units.len() => {
                let (level, own_id) = ((*level).clamp(1, 6), id.as_deref());
                found.push(Found { unit: *unit, level, own_id });
            }
            Block::Quote { blocks } | Block::CallOut { blocks, .. } => stack.push(blocks.iter()),
            Block::List { items, .. } => {
                stack.extend(items.iter().rev().map(|item| item.blocks.iter()));
            }
            _ => {}
        }
    }
}

/// The first heading, if it is of level 1 and repeats the title, in the source and in the
/// translation; or, in a document without a title of its own, stands in for it.
fn title(document: &Document, contents: &[Content], found: &[Found<'_>]) -> Option<usize> {
    let &Found { unit: first, level: 1, .. } = found.first()? else { return None };
    if !matches!(document.blocks.first()?, Block::Heading { unit, .. } if *unit == first) {
        return None;
    }
    let target = squeeze(&contents.get(first)?.plain());
    let unit = document.meta.units.iter().find(|(key, _)| key == "title").map(|(_, unit)| *unit);
    if let Some(unit) = unit {
        let source = squeeze(&document.units.get(unit)?.content.plain());
        let same = source == squeeze(&document.units[first].content.plain())
            && squeeze(&contents.get(unit)?.plain()) == target;
        return same.then_some(first);
    }
    match document.meta.fields.iter().find(|(key, _)| key == "title") {
        Some((_, title)) if !title.trim().is_empty() => (squeeze(title) == target).then_some(first),
        _ => (!target.is_empty()).then_some(first),
    }
}

/// A text with runs of white space as one space.
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The anchor that GitHub gives a heading: lower case, punctuation dropped, spaces to hyphens.
pub fn slug(text: &str) -> String {
    text.trim()
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            '-' | '_' => Some(c),
            c if c.is_alphanumeric() => Some(c),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_those_of_github() {
        assert_eq!(slug("What the law already says"), "what-the-law-already-says");
        assert_eq!(slug("Aims, means & costs (2026)"), "aims-means--costs-2026");
        assert_eq!(slug("Ευρώπη – τώρα"), "ευρώπη--τώρα");
    }
}
