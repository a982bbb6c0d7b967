//! What can still be read of a damaged memory.
//!
//! A page that cannot be read takes a few rows with it, and every statement that meets it fails.
//! So rows are asked for in ranges of their numbers, and where a range fails, in its halves: what
//! is on other pages comes, whatever has become of the indexes.

use super::Memory;
use super::entries::{Shared, Unit};
use super::fault::{Fault, Result};
use super::load::collections;
use super::read::parse;
use super::texts::{self, Stored};
use super::write::StoredFacts;
use crate::error;
use crate::model::{Content, Lang};
use crate::tm::entry::{Collection, Context, Entry, TextHash, Variant};
use rusqlite::{Connection, OptionalExtension, Row, Statement};
use std::collections::{BTreeMap, HashMap};

/// Units that are read at once.
const CHUNK: i64 = 10_000;
/// The least number of bytes of a unit's row.
const SMALLEST_ROW: i64 = 8;

impl Memory {
    /// Adds what can be read of what stands in a damaged memory, but in no text of the project:
    /// how many translations were lost, as far as they can be counted.
    ///
    /// # Errors
    /// If not even its collections and languages can be read, or this one not be written.
    pub fn salvage(&mut self, from: &Memory) -> error::Result<usize> {
        let damaged = |fault: Fault| from.fail(fault);
        let mut wreck = Wreck::new(&from.db).map_err(damaged)?;
        let last = wreck.last();
        let mut start = 0;
        while start <= last {
            let end = last.min(start.saturating_add(CHUNK - 1));
            for (collection, entries) in wreck.entries((start, end)).map_err(damaged)? {
                self.import(&collection, entries.into_iter().map(Ok))?;
            }
            start = end + 1;
        }
        Ok(wreck.lost)
    }
}

/// A row of `variant`: language, text, document, facts.
type VariantRow = (i64, i64, Option<i64>, Option<String>);

/// A damaged memory while it is read.
struct Wreck<'d> {
    db: &'d Connection,
    collections: HashMap<i64, Collection>,
    langs: HashMap<i64, Lang>,
    lost: usize,
}

impl<'d> Wreck<'d> {
    fn new(db: &'d Connection) -> Result<Self> {
        let (collections, langs) = (collections(db)?, texts::languages(db)?);
        Ok(Wreck { db, collections, langs, lost: 0 })
    }

    /// A number that no unit exceeds.
    fn last(&self) -> i64 {
        let last = self.db.query_row("SELECT max(id) FROM unit", [], |row| row.get(0));
        let size = |_| {
            let pragma = |name| self.db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            let pages = pragma("page_count").unwrap_or_default();
            Some(pages.saturating_mul(pragma("page_size").unwrap_or(4096)) / SMALLEST_ROW)
        };
        last.unwrap_or_else(size).unwrap_or_default()
    }

    /// The entries of the units of a range, by their collections.
    fn entries(&mut self, range: (i64, i64)) -> Result<Vec<(Collection, Vec<Entry>)>> {
        let mut variants: BTreeMap<i64, Vec<VariantRow>> = BTreeMap::new();
        let mut select = self.db.prepare(
            "SELECT unit, lang, text, document, facts FROM variant
             WHERE unit BETWEEN ?1 AND ?2 AND file IS NULL",
        )?;
        let read =
            |row: &Row<'_>| Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)));
        // Each unit has at least one.
        self.lost += in_halves(&mut select, range, &read, &mut |(unit, variant)| {
            variants.entry(unit).or_default().push(variant);
        });
        let mut by_collection: BTreeMap<i64, Vec<Entry>> = BTreeMap::new();
        for (id, variants) in variants {
            let count = variants.len();
            // A single row that cannot be read, or that says nothing sensible, is lost as well.
            let Some(mut unit) = self.unit(id).ok().flatten() else {
                self.lost += count;
                continue;
            };
            for variant in variants {
                match self.variant(variant) {
                    Ok(translation) => unit.translations.push(translation),
                    Err(_) => self.lost += 1,
                }
            }
            if unit.translations.is_empty() {
                continue;
            }
            by_collection.entry(unit.collection).or_default().extend(unit.entries(false));
        }
        let named = by_collection
            .into_iter()
            .filter_map(|(id, entries)| Some((self.collections.get(&id)?.clone(), entries)));
        Ok(named.collect())
    }

    fn unit(&self, id: i64) -> Result<Option<Unit>> {
        let mut select = self
            .db
            .prepare_cached("SELECT collection, source, previous, next FROM unit WHERE id = ?1")?;
        let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        let Some((collection, text, previous, next)) = select.query_row([id], row).optional()?
        else {
            return Ok(None);
        };
        let (lang, source) = self.text(text)?;
        let lang = self.lang(lang)?;
        let hash = |value: Option<i64>| value.map(TextHash);
        let context = Context { previous: hash(previous), next: hash(next) };
        Ok(Some(Unit { collection, lang, text, source, context, translations: Vec::new() }))
    }

    fn variant(&self, (lang, text, document, facts): VariantRow) -> Result<(Shared, Variant)> {
        let lang = self.lang(lang)?;
        let content = self.text(text)?.1;
        let facts = facts.map_or_else(|| Ok(StoredFacts::default()), |json| parse(&json))?;
        let named = "SELECT name FROM document WHERE id = ?1";
        let document = match document {
            Some(id) => Some(self.db.prepare_cached(named)?.query_row([id], |row| row.get(0))?),
            None => None,
        };
        Ok(((document, facts), Variant { lang, content, facts: Default::default() }))
    }

    fn lang(&self, id: i64) -> Result<Lang> {
        let known = self.langs.get(&id).cloned();
        known.ok_or_else(|| Fault::Row(format!("language {id}")))
    }

    fn text(&self, id: i64) -> Result<(i64, Content)> {
        let mut select = self.db.prepare_cached("SELECT lang, content FROM text WHERE id = ?1")?;
        let mut rows = select.query([id])?;
        let Some(row) = rows.next()? else { return Err(Fault::Row(format!("text {id}"))) };
        Ok((row.get(0)?, Stored::read(row.get_ref(1)?)?))
    }
}

/// Gives the rows of a range of numbers, in halves where they cannot be read together; how many
/// numbers there are that cannot be read at all.
fn in_halves<T>(
    select: &mut Statement<'_>,
    range: (i64, i64),
    read: &impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    give: &mut impl FnMut(T),
) -> usize {
    let mut lost = 0;
    let mut open = vec![range];
    while let Some((start, end)) = open.pop() {
        let rows = select.query_map([start, end], read).and_then(|rows| rows.collect());
        let rows: rusqlite::Result<Vec<T>> = rows;
        match rows {
            Ok(rows) => rows.into_iter().for_each(&mut *give),
            Err(_) if start == end => lost += 1,
            Err(_) => {
                let middle = start + (end - start) / 2;
                open.push((middle + 1, end));
                open.push((start, middle));
            }
        }
    }
    lost
}
