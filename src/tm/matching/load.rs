//! Building a matcher from the rows of the memory.

use super::{Matcher, Occurrence, Target, Targets, Text, signature};
use crate::model::{Content, Lang};
use crate::tm::entry::{Collection, Context};
use crate::tm::similarity;
use std::collections::HashMap;

/// A text in the language matched from.
pub struct SourceRow {
    pub unit: i64,
    /// As JSON.
    pub content: String,
    /// Known only of the text that was translated from.
    pub context: Context,
    pub document: Option<String>,
    pub changed: Option<String>,
}

/// A text in the language matched to.
pub struct TargetRow {
    pub unit: i64,
    pub collection: i64,
    pub content: String,
    pub document: Option<String>,
    pub changed: Option<String>,
}

/// Takes first all source rows, then the target rows language by language.
pub struct Loader {
    from: Lang,
    collections: Vec<Collection>,
    /// Places in `collections` by the number of the row.
    collection_places: HashMap<i64, usize>,
    vocabulary: HashMap<Box<str>, u32>,
    texts: HashMap<String, Loading>,
    /// Numbers of units that have a text in the language matched from.
    units: HashMap<i64, usize>,
    targets: HashMap<Lang, Vec<(usize, Target)>>,
    target: Option<Lang>,
}

#[derive(Default)]
struct Loading {
    tokens: Vec<u32>,
    occurrences: Vec<Occurrence>,
}

impl Loader {
    pub fn new(from: &Lang, collections: HashMap<i64, Collection>) -> Self {
        let mut loader = Loader {
            from: from.clone(),
            collections: Vec::new(),
            collection_places: HashMap::new(),
            vocabulary: HashMap::new(),
            texts: HashMap::new(),
            units: HashMap::new(),
            targets: HashMap::new(),
            target: None,
        };
        for (id, collection) in collections {
            loader.collection_places.insert(id, loader.collections.len());
            loader.collections.push(collection);
        }
        loader
    }

    pub fn source(&mut self, lang: &Lang, row: SourceRow) {
        let next = self.units.len();
        let unit = *self.units.entry(row.unit).or_insert(next);
        let occurrence = Occurrence {
            unit,
            regional: *lang != self.from,
            context: row.context,
            document: row.document.map(String::into_boxed_str),
            changed: row.changed.map(String::into_boxed_str),
        };
        if let Some(text) = self.texts.get_mut(&row.content) {
            text.occurrences.push(occurrence);
            return;
        }
        // A row that cannot be read is `tm verify`'s business.
        let Some(content) = content(&row.content) else { return };
        let mut tokens = Vec::new();
        similarity::tokens::for_each_token(&similarity::text(&content), |token| {
            let number = match self.vocabulary.get(token) {
                Some(number) => *number,
                None => {
                    let next = u32::try_from(self.vocabulary.len()).unwrap_or(u32::MAX);
                    self.vocabulary.insert(token.into(), next);
                    next
                }
            };
            tokens.push(number);
        });
        self.texts.insert(row.content, Loading { tokens, occurrences: vec![occurrence] });
    }

    /// Makes the target rows to come those of this language.
    pub fn open_target(&mut self, lang: &Lang) {
        self.targets.insert(lang.clone(), Vec::new());
        self.target = Some(lang.clone());
    }

    pub fn target(&mut self, lang: &Lang, row: TargetRow) {
        let places = (self.units.get(&row.unit), self.collection_places.get(&row.collection));
        let (Some(unit), Some(collection)) = places else { return };
        let Some(asked) = &self.target else { return };
        let target = Target {
            regional: lang != asked,
            collection: *collection,
            content: row.content.into_boxed_str(),
            document: row.document.map(String::into_boxed_str),
            changed: row.changed.map(String::into_boxed_str),
        };
        if let Some(rows) = self.targets.get_mut(asked) {
            rows.push((*unit, target));
        }
    }

    pub fn finish(self) -> Matcher {
        let mut loaded: Vec<_> = self.texts.into_iter().collect();
        loaded.sort_unstable_by(|(one_text, one), (other_text, other)| {
            (one.tokens.len(), one_text).cmp(&(other.tokens.len(), other_text))
        });
        let (mut pool, mut occurrences) = (Vec::new(), Vec::new());
        let mut texts = Vec::with_capacity(loaded.len());
        for (content, loading) in loaded {
            let tokens = pool.len()..pool.len() + loading.tokens.len();
            let places = occurrences.len()..occurrences.len() + loading.occurrences.len();
            texts.push(Text {
                tokens,
                signature: signature(&loading.tokens),
                content: content.into_boxed_str(),
                occurrences: places,
            });
            pool.extend(loading.tokens);
            occurrences.extend(loading.occurrences);
        }
        let units = self.units.len();
        let from = &self.from;
        let by_unit = |(lang, rows): (Lang, Vec<(usize, Target)>)| {
            let akin = lang.language() == from.language();
            (lang, Targets { akin, ..by_unit(units, rows) })
        };
        let targets = self.targets.into_iter().map(by_unit).collect();
        Matcher {
            from: self.from,
            collections: self.collections,
            vocabulary: self.vocabulary,
            pool,
            texts,
            occurrences,
            targets,
        }
    }
}

fn by_unit(units: usize, mut rows: Vec<(usize, Target)>) -> Targets {
    rows.sort_by_key(|(unit, _)| *unit);
    let mut starts = vec![0; units + 1];
    for (unit, _) in &rows {
        starts[unit + 1] += 1;
    }
    for at in 0..units {
        starts[at + 1] += starts[at];
    }
    let rows = rows.into_iter().map(|(_, target)| target).collect();
    Targets { akin: false, starts, rows }
}

/// Reads a content as the memory keeps it.
pub fn content(json: &str) -> Option<Content> {
    serde_json::from_str(json).ok()
}
