//! Keeping the memory clean: what stands in it twice or in two ways, and taking out or
//! changing what a search finds.

use super::fault::Result;
use super::load::serves;
use super::remove::{VariantId, drop_empty_collections, remove_variants};
use super::search::matching_texts;
use super::settle::{Gathered, Texts};
use super::texts::{self, Stored, delete_orphans};
use super::{Memory, index::IndexWriter};
use crate::error;
use crate::model::{Content, Lang};
use crate::tm::entry::Entry;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// A text that is translated into one language in several ways, or in one way several times.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Repeated {
    pub source_lang: Lang,
    pub source: String,
    pub target_lang: Lang,
    /// The different translations, the most frequent first.
    pub translations: Vec<RepeatedTarget>,
}

/// One of the translations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepeatedTarget {
    pub target: String,
    /// How often it stands in the memory.
    pub count: usize,
    /// The collections that have it, in order.
    pub collections: Vec<String>,
}

/// What is sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// One translation, several times.
    Duplicates,
    /// Several translations.
    Conflicts,
}

/// Which translations to take out or to change.
#[derive(Clone, Debug)]
pub struct Selector {
    /// What a text must have, as for a search.
    pub text: String,
    /// The language of the text, with its varieties. If the text is what was translated from,
    /// all its translations are meant.
    pub lang: Lang,
    /// Only from this collection.
    pub collection: Option<String>,
    /// Only from this document.
    pub document: Option<String>,
}

/// A translation that a selector means.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Selected {
    pub source: String,
    pub lang: Lang,
    pub target: String,
    pub collection: String,
    pub document: Option<String>,
    /// The file of the project that it stands in; none if it is in the database alone.
    pub file: Option<String>,
    /// What it becomes, if it is changed.
    pub changed: Option<String>,
    #[serde(skip)]
    pub content: Content,
    /// The content that it is to have; see [`Memory::replace`].
    #[serde(skip)]
    pub replaced: Option<Content>,
    #[serde(skip)]
    id: VariantId,
}

impl Memory {
    /// What stands in the memory several times, in order of language and text, at most
    /// `limit`; 0 for all. Without languages, in every one.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn repeated(
        &self,
        what: Repetition,
        langs: &[Lang],
        limit: usize,
    ) -> error::Result<Vec<Repeated>> {
        repeated(&self.db, what, langs, limit).map_err(|fault| self.fail(fault))
    }

    /// The translations that a selector means.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn select(&self, selector: &Selector) -> error::Result<Vec<Selected>> {
        let run = || select(&*self.db.unchecked_transaction()?, selector);
        run().map_err(|fault| self.fail(fault))
    }

    /// Takes out translations that stand in no file.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub fn take_out(&mut self, selected: &[Selected]) -> error::Result<usize> {
        let rows: HashSet<VariantId> =
            selected.iter().filter(|it| it.file.is_none()).map(|it| it.id).collect();
        self.transact(|db| {
            let removed = remove_variants(db, &rows)?;
            drop_empty_collections(db)?;
            Ok(removed)
        })
    }

    /// Puts the new contents in the place of the old ones, in translations that stand in no
    /// file. They are changed at this time, in seconds since 1970.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub fn replace(&mut self, selected: &[Selected], now: i64) -> error::Result<()> {
        self.transact(|db| {
            for one in selected.iter().filter(|it| it.file.is_none()) {
                if let Some(new) = &one.replaced {
                    replace(db, one.id, new.clone(), now)?;
                }
            }
            Ok(())
        })
    }
}

fn repeated(
    db: &Connection,
    what: Repetition,
    langs: &[Lang],
    limit: usize,
) -> Result<Vec<Repeated>> {
    let known = texts::languages(db)?;
    let having = match what {
        Repetition::Conflicts => "count(DISTINCT variant.text) > 1",
        Repetition::Duplicates => "count(*) > count(DISTINCT variant.text)",
    };
    let groups = format!(
        "SELECT unit.source, source.lang, variant.lang, source.content
         FROM unit JOIN variant ON variant.unit = unit.id JOIN text AS source ON source.id = source
         GROUP BY unit.source, variant.lang HAVING {having}
         ORDER BY source.lang, variant.lang, source.content"
    );
    let mut groups = db.prepare(&groups)?;
    let mut groups = groups.query([])?;
    let mut members = db.prepare(
        "SELECT text.content, collection.name FROM unit JOIN variant ON variant.unit = unit.id
         JOIN text ON text.id = variant.text JOIN collection ON collection.id = unit.collection
         WHERE unit.source = ?1 AND variant.lang = ?2 ORDER BY unit.id, variant.number",
    )?;
    let mut all = Vec::new();
    while let Some(row) = groups.next()? {
        let (source, target): (i64, i64) = (row.get(1)?, row.get(2)?);
        let (Some(source_lang), Some(target_lang)) = (known.get(&source), known.get(&target))
        else {
            continue;
        };
        if !langs.is_empty() && !langs.iter().any(|lang| serves(lang, target_lang)) {
            continue;
        }
        let mut targets: BTreeMap<String, (usize, BTreeMap<String, ()>)> = BTreeMap::new();
        let mut rows = members.query(params![row.get::<_, i64>(0)?, target])?;
        while let Some(row) = rows.next()? {
            let entry = targets.entry(Stored::read(row.get_ref(0)?)?.plain()).or_default();
            entry.0 += 1;
            entry.1.insert(row.get(1)?, ());
        }
        let mut translations: Vec<RepeatedTarget> = targets
            .into_iter()
            .filter(|(_, (count, _))| what == Repetition::Conflicts || *count > 1)
            .map(|(target, (count, names))| RepeatedTarget {
                target,
                count,
                collections: names.into_keys().collect(),
            })
            .collect();
        translations.sort_by_key(|translation| std::cmp::Reverse(translation.count));
        all.push(Repeated {
            source_lang: source_lang.clone(),
            source: Stored::read(row.get_ref(3)?)?.plain(),
            target_lang: target_lang.clone(),
            translations,
        });
        if limit > 0 && all.len() >= limit {
            break;
        }
    }
    Ok(all)
}

fn select(db: &Connection, selector: &Selector) -> Result<Vec<Selected>> {
    let known = texts::languages(db)?;
    let mut rows = db.prepare(
        "SELECT variant.unit, variant.lang, variant.text, variant.number, source.content,
             target.content, collection.name, document.name, file.path
         FROM variant JOIN unit ON unit.id = variant.unit
         JOIN text AS source ON source.id = unit.source
         JOIN text AS target ON target.id = variant.text
         JOIN collection ON collection.id = unit.collection
         LEFT JOIN document ON document.id = variant.document
         LEFT JOIN file ON file.id = variant.file
         WHERE variant.text = ?1 OR variant.unit IN (SELECT id FROM unit WHERE source = ?1)",
    )?;
    let mut all = Vec::new();
    for text in matching_texts(db, &selector.text, &selector.lang)? {
        let mut rows = rows.query([text])?;
        while let Some(row) = rows.next()? {
            let Some(lang) = known.get(&row.get(1)?) else { continue };
            let (collection, document): (String, Option<String>) = (row.get(6)?, row.get(7)?);
            let other = |wanted: &Option<String>, own: Option<&String>| {
                wanted.as_ref().is_some_and(|wanted| Some(wanted) != own)
            };
            if other(&selector.collection, Some(&collection))
                || other(&selector.document, document.as_ref())
            {
                continue;
            }
            let content = Stored::read(row.get_ref(5)?)?;
            all.push(Selected {
                source: Stored::read(row.get_ref(4)?)?.plain(),
                lang: lang.clone(),
                target: content.plain(),
                collection,
                document,
                file: row.get(8)?,
                changed: None,
                content,
                replaced: None,
                id: (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?),
            });
        }
    }
    let order = |it: &Selected| (it.source.clone(), it.lang.clone(), it.target.clone(), it.id);
    all.sort_by_key(order);
    all.dedup_by_key(|it| it.id);
    Ok(all)
}

fn replace(db: &Transaction<'_>, id: VariantId, content: Content, now: i64) -> Result<()> {
    let (unit, lang, text, number) = id;
    let mut gathered = Gathered::default();
    gathered.exact(lang, content)?;
    let mut texts = Texts::new(db)?;
    texts.settle(&mut gathered.texts)?;
    texts.note()?;
    let new = &gathered.texts[0];
    if new.fresh {
        let mut index = IndexWriter::new(db)?;
        index.add(new)?;
        index.finish()?;
    }
    let next = "SELECT coalesce(max(number) + 1, 0) FROM variant
                WHERE unit = ?1 AND lang = ?2 AND text = ?3";
    let next: i64 = db.query_row(next, [unit, lang, new.id], |row| row.get(0))?;
    db.execute(
        "UPDATE variant SET text = ?5, number = ?6, changed = ?7
         WHERE unit = ?1 AND lang = ?2 AND text = ?3 AND number = ?4",
        params![unit, lang, text, number, new.id, next, now],
    )?;
    delete_orphans(db, std::iter::once(text))
}

impl Selector {
    /// Whether a text of this language is one that the search finds.
    pub fn finds(&self, lang: &Lang, content: &Content) -> bool {
        serves(&self.lang, lang) && super::search::has(&self.text, content)
    }

    /// The places of the variants of an entry that are meant, given what texts the search
    /// finds; for files, which are changed as text.
    pub fn places(&self, entry: &Entry) -> Vec<usize> {
        if self.document.is_some() && self.document != entry.document {
            return Vec::new();
        }
        let source = entry.source_index();
        let found = |at: usize| {
            let variant = &entry.variants[at];
            self.finds(&variant.lang, &variant.content)
        };
        let others = (0..entry.variants.len()).filter(|at| *at != source);
        let whole = found(source);
        others.filter(|at| whole || found(*at)).collect()
    }
}

impl Memory {
    /// Runs work in a transaction that is begun at once, so that two writers wait for each
    /// other instead of failing half-way.
    pub(super) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> error::Result<T> {
        let run = || {
            let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        let result: Result<T> = run();
        result.map_err(|fault| fault.at(&self.path))
    }
}
