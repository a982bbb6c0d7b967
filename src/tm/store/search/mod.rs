//! Concordance: where words occur in the memory, and how they were translated.

mod phrase;
mod terms;
mod verify;
mod words;

use super::Memory;
use super::fault::Result;
use super::load::{collections, serves};
use super::texts::{self, Stored};
use super::writer::date;
use crate::error;
use crate::model::{Content, Lang, Message, Origin};
use crate::tm::entry::{Collection, TextHash};
use crate::tm::similarity;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::Serialize;
use std::collections::HashMap;
use std::ops::Range;
use terms::Terms;
pub(super) use verify::unfound;

/// What to look for.
#[derive(Clone, Debug)]
pub struct SearchQuery {
    /// Words, all of which must occur, in any order and also as parts of words; words
    /// between quotation marks must occur in a row; a word with `*` (any letters) or `?` (one)
    /// stands for whole words, also in a row, where `*` alone is any word. Case and diacritics do not matter.
    pub text: String,
    /// The language to search in, with its varieties.
    pub lang: Lang,
    /// Only entries with a translation into this language; none for any.
    pub other: Option<Lang>,
    /// At most so many; 0 for all.
    pub limit: usize,
}

/// A place where it was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    pub lang: Lang,
    pub content: Content,
    /// The text that was searched: that of the content, without codes, and what is text within
    /// these, in brackets.
    pub text: String,
    /// Bytes of the text that agree with the query, in order, apart.
    pub highlights: Vec<Range<usize>>,
    /// The other languages' texts, in order of the language.
    pub translations: Vec<(Lang, Content)>,
    pub origin: Origin,
    /// The texts before and after, where the memory has them.
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl SearchQuery {
    /// What is wrong with a text that cannot be meant: a quotation mark without another, nothing.
    pub fn fault(text: &str) -> Option<Message> {
        Terms::fault(text)
    }
}

impl Memory {
    /// Finds text. Hits that have the whole query in a row come first, then the shorter
    /// texts, then in order of the text.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn search(&self, query: &SearchQuery) -> error::Result<Vec<Hit>> {
        self.concordance(query).map_err(|fault| self.fail(fault))
    }

    fn concordance(&self, query: &SearchQuery) -> Result<Vec<Hit>> {
        let snapshot = self.db.unchecked_transaction()?;
        let terms = Terms::of(&query.text);
        if terms.all.is_empty() {
            return Ok(Vec::new());
        }
        let langs = texts::languages(&snapshot)?;
        let serving = langs.iter().filter(|(_, lang)| serves(&query.lang, lang));
        let serving: Vec<i64> = serving.map(|(number, _)| *number).collect();
        let (candidates, unindexed) = candidates(&snapshot, &serving, &terms)?;
        let collections = collections(&snapshot)?;
        let reader = Reader { db: &snapshot, collections, langs };
        let mut hits = Hits { query, reader, all: Vec::new() };
        // What has the query in a row comes first, the shorter the earlier: the longer texts may not
        // be needed to know the first of them. What has its words apart comes behind all of these.
        let (mut rows, mut apart): (Vec<Found>, Vec<Found>) =
            unindexed.into_iter().partition(Found::is_in_a_row);
        let mut groups = candidates.chunk_by(|one, other| one.0 == other.0).peekable();
        while let Some(group) = groups.next() {
            for (_, text) in group {
                let found = verify(&snapshot, i64::from(*text), &serving, &terms)?;
                let Some(found) = found else { continue };
                if found.is_in_a_row() { rows.push(found) } else { apart.push(found) }
            }
            rows.sort_by(|one, other| one.rank.cmp(&other.rank));
            let next = groups.peek().map(|group| usize::from(group[0].0));
            let settled = rows.partition_point(|text| next.is_none_or(|next| text.rank.1 < next));
            if hits.add(rows.drain(..settled))? {
                return Ok(hits.all);
            }
        }
        rows.append(&mut apart);
        rows.sort_by(|one, other| one.rank.cmp(&other.rank));
        hits.add(rows.into_iter())?;
        Ok(hits.all)
    }
}

/// The hits so far.
struct Hits<'q, 'd> {
    query: &'q SearchQuery,
    reader: Reader<'d>,
    all: Vec<Hit>,
}

impl Hits<'_, '_> {
    /// Adds the places of texts in their order; true once there are as many as are asked for.
    fn add(&mut self, texts: impl Iterator<Item = Found>) -> Result<bool> {
        let limit = self.query.limit;
        let enough = |hits: &Vec<Hit>| limit > 0 && hits.len() >= limit;
        for text in texts {
            for place in self.reader.places(text.id)? {
                if enough(&self.all) {
                    return Ok(true);
                }
                let Some(hit) = self.reader.hit(self.query, &text, place)? else { continue };
                // Equal texts follow each other.
                let mut same = self.all.iter().rev().take_while(|other| other.text == hit.text);
                if same.all(|other| *other != hit) {
                    self.all.push(hit);
                }
            }
        }
        Ok(enough(&self.all))
    }
}

/// The texts of a language and its varieties that have what is looked for.
pub(super) fn matching_texts(db: &Connection, query: &str, lang: &Lang) -> Result<Vec<i64>> {
    let terms = Terms::of(query);
    if terms.all.is_empty() {
        return Ok(Vec::new());
    }
    let langs = texts::languages(db)?;
    let serving = langs.iter().filter(|(_, known)| serves(lang, known));
    let serving: Vec<i64> = serving.map(|(number, _)| *number).collect();
    let (candidates, mut found) = candidates(db, &serving, &terms)?;
    for (_, text) in candidates {
        found.extend(verify(db, i64::from(text), &serving, &terms)?);
    }
    Ok(found.into_iter().map(|text| text.id).collect())
}

/// Whether a content has what is looked for.
pub(super) fn has(query: &str, content: &Content) -> bool {
    let terms = Terms::of(query);
    !terms.all.is_empty() && terms.find(&searched(content)).is_some()
}

/// What is searched of a content: its text, and in brackets behind it what is text within the
/// markup of its codes, such as the description of a picture.
pub(super) fn searched(content: &Content) -> String {
    let mut text = similarity::text(content);
    let codes = content.codes();
    let within =
        codes.flat_map(|code| code.subflows.iter().map(|it| code.native.get(it.range.clone())));
    for within in within.flatten() {
        text.push_str(&format!(" [{}]", similarity::nfc(within)));
    }
    text
}

/// A text that has all terms.
struct Found {
    /// Not in a row, length, text.
    rank: (bool, usize, String),
    id: i64,
    lang: i64,
    content: Content,
    highlights: Vec<Range<usize>>,
}

/// Where a text stands: the unit, and the number of the translation if it is one.
type Occurrence = (i64, Option<i64>);

/// Lengths and numbers of texts.
type Candidates = Vec<(u16, u32)>;

/// The texts that the index of words names, by length, and those that have the terms among
/// the texts it does not have.
fn candidates(db: &Connection, langs: &[i64], terms: &Terms) -> Result<(Candidates, Vec<Found>)> {
    let (mut indexed, mut found) = (Vec::new(), Vec::new());
    for lang in langs {
        let upto = words::upto(db, *lang)?.filter(|_| terms.has_words());
        if upto.is_some() {
            indexed.extend(words::candidates(db, *lang, &terms.all)?);
        }
        let select = "SELECT id, content FROM text WHERE lang = ?1 AND id > ?2";
        let mut select = db.prepare_cached(select)?;
        let mut rows = select.query([*lang, upto.unwrap_or(0)])?;
        while let Some(row) = rows.next()? {
            found.extend(Found::of((row.get(0)?, *lang), Stored::read(row.get_ref(1)?)?, terms));
        }
    }
    indexed.sort_unstable();
    Ok((indexed, found))
}

/// Looks at a text that may have the terms.
fn verify(db: &Connection, text: i64, langs: &[i64], terms: &Terms) -> Result<Option<Found>> {
    let mut select = db.prepare_cached("SELECT lang, content FROM text WHERE id = ?1")?;
    let mut rows = select.query([text])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let lang: i64 = row.get(0)?;
    // The text may be gone, and another may have its number.
    if !langs.contains(&lang) {
        return Ok(None);
    }
    Ok(Found::of((text, lang), Stored::read(row.get_ref(1)?)?, terms))
}

impl Found {
    /// Whether it has the whole query in a row.
    fn is_in_a_row(&self) -> bool {
        !self.rank.0
    }

    fn of((id, lang): (i64, i64), content: Content, terms: &Terms) -> Option<Found> {
        let text = searched(&content);
        let (in_a_row, highlights) = terms.find(&text)?;
        let rank = (!in_a_row, text.chars().count(), text);
        Some(Found { rank, id, lang, content, highlights })
    }
}

/// Fills in what stands around a text.
struct Reader<'d> {
    db: &'d Connection,
    collections: HashMap<i64, Collection>,
    langs: HashMap<i64, Lang>,
}

impl Reader<'_> {
    fn places(&self, text: i64) -> Result<Vec<Occurrence>> {
        let mut select = self.db.prepare_cached(
            "SELECT id, NULL FROM unit WHERE source = ?1
             UNION ALL SELECT unit, number FROM variant WHERE text = ?1 ORDER BY 1, 2",
        )?;
        let rows = select.query_map([text], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn hit(
        &self,
        query: &SearchQuery,
        found: &Found,
        (unit, variant): Occurrence,
    ) -> Result<Option<Hit>> {
        let mut others = Vec::new();
        let mut origin = Origin::default();
        let (mut previous, mut next) = (None, None);
        let mut select = self.db.prepare_cached(
            "SELECT text.lang, text.content, collection, previous, next
             FROM unit JOIN text ON text.id = unit.source WHERE unit.id = ?1",
        )?;
        let mut rows = select.query([unit])?;
        if let Some(row) = rows.next()? {
            let lang: i64 = row.get(0)?;
            previous = self.neighbour(lang, row.get(3)?)?;
            next = self.neighbour(lang, row.get(4)?)?;
            if let Some(collection) = self.collections.get(&row.get(2)?) {
                origin.collection.clone_from(&collection.name);
                origin.provenance = collection.provenance;
            }
            if variant.is_some() {
                others.extend(self.text(lang, row.get_ref(1)?)?);
            }
        }
        let mut select = self.db.prepare_cached(
            "SELECT variant.lang, text.content, document.name, changed, variant.text, number
             FROM variant JOIN text ON text.id = variant.text
             LEFT JOIN document ON document.id = variant.document WHERE unit = ?1
             ORDER BY changed DESC, variant.lang, text, number",
        )?;
        let mut rows = select.query([unit])?;
        while let Some(row) = rows.next()? {
            let lang: i64 = row.get(0)?;
            let own = (Some(row.get(5)?), row.get(4)?) == (variant, found.id);
            if own || origin.document.is_none() && variant.is_none() {
                origin.document = row.get(2)?;
                origin.changed = row.get::<_, Option<i64>>(3)?.and_then(date);
            }
            // Beside a translation, the others into its own language are no translations.
            if !own && lang != found.lang {
                others.extend(self.text(lang, row.get_ref(1)?)?);
            }
        }
        if let Some(wanted) = &query.other {
            others.retain(|(lang, _)| serves(wanted, lang));
        }
        others.sort_by(|one, other| one.0.cmp(&other.0));
        others.dedup();
        let Some(lang) = self.langs.get(&found.lang).filter(|_| !others.is_empty()) else {
            return Ok(None);
        };
        Ok(Some(Hit {
            lang: lang.clone(),
            content: found.content.clone(),
            text: found.rank.2.clone(),
            highlights: found.highlights.clone(),
            translations: others,
            origin,
            previous,
            next,
        }))
    }

    fn text(&self, lang: i64, value: ValueRef<'_>) -> Result<Option<(Lang, Content)>> {
        let content = Stored::read(value)?;
        Ok(self.langs.get(&lang).map(|lang| (lang.clone(), content)))
    }

    /// The text that has a hash, if the memory holds it as a source with known neighbours.
    fn neighbour(&self, lang: i64, hash: Option<i64>) -> Result<Option<String>> {
        let Some(hash) = hash.filter(|hash| TextHash(*hash) != TextHash::of("")) else {
            return Ok(None);
        };
        let mut select = self.db.prepare_cached(
            "SELECT content FROM unit JOIN text ON text.id = unit.source
             WHERE hash = ?1 AND lang = ?2 ORDER BY unit.id LIMIT 1",
        )?;
        let mut rows = select.query([hash, lang])?;
        match rows.next()? {
            Some(row) => Ok(Some(similarity::text(&Stored::read(row.get_ref(0)?)?))),
            None => Ok(None),
        }
    }
}
