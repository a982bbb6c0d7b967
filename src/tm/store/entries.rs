//! Giving the memory out again, entry by entry.

use super::Memory;
use super::fault::{Fault, Result};
use super::load::{collections, lang_of};
use super::read::{Selection, parse};
use super::texts::{self, Stored};
use super::write::StoredFacts;
use super::writer::last_change;
use crate::error;
use crate::model::{Content, Lang};
use crate::tm::entry::{Collection, Context, Entry, TextHash, Variant};
use rusqlite::{Row, Statement, params};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// Kibibytes, as SQLite has them: below zero.
const SORTED_AT_ONCE: i64 = -(16 << 10);

/// What is the same of all translations of an entry.
pub(super) type Shared = (Option<String>, StoredFacts);

/// A source text in a context, with the translations of one collection or of all.
pub(super) struct Unit {
    pub collection: i64,
    pub lang: Lang,
    /// As the column has it, and as it is read.
    pub text: i64,
    pub source: Content,
    pub context: Context,
    pub translations: Vec<(Shared, Variant)>,
}

impl Memory {
    /// Calls a function with every entry, one at a time, in an order that depends on nothing
    /// but the entries: by collection, source language, source text, context and document.
    ///
    /// # Errors
    /// If the database cannot be read, and whatever the function returns.
    pub fn entries(
        &self,
        selection: &Selection,
        mut each: impl FnMut(&Collection, Entry) -> error::Result<()>,
    ) -> error::Result<()> {
        self.in_order(selection, false, &mut each)
    }

    /// The same with collections made one: what several have comes once, with what is said of it
    /// last, as a memory has it into which all of them are imported.
    ///
    /// # Errors
    /// As [`Memory::entries`].
    pub fn merged(
        &self,
        selection: &Selection,
        mut each: impl FnMut(Entry) -> error::Result<()>,
    ) -> error::Result<()> {
        self.in_order(selection, true, &mut |_, entry| each(entry))
    }

    /// SQLite puts rows in order within the memory that its cache of pages may take, which for a
    /// writer grows with the file; beyond that it uses files.
    fn in_order(
        &self,
        selection: &Selection,
        merged: bool,
        each: &mut dyn FnMut(&Collection, Entry) -> error::Result<()>,
    ) -> error::Result<()> {
        let set = |size: i64| self.db.pragma_update(None, "cache_size", size);
        let mut give = || -> Result<()> {
            let usual = self.db.pragma_query_value(None, "cache_size", |row| row.get(0))?;
            set(SORTED_AT_ONCE)?;
            let given = self.stream(selection, merged, each);
            set(usual)?;
            given
        };
        give().map_err(|fault| self.fail(fault))
    }

    fn stream(
        &self,
        selection: &Selection,
        merged: bool,
        each: &mut dyn FnMut(&Collection, Entry) -> error::Result<()>,
    ) -> Result<()> {
        let snapshot = self.db.unchecked_transaction()?;
        let collections = collections(&snapshot)?;
        let langs = texts::languages(&snapshot)?;
        let text = "language.tag, text.content, previous, next";
        let order = match merged {
            true => format!("{text}, collection.name"),
            false => format!("collection.name, {text}"),
        };
        let mut units = snapshot.prepare(&format!(
            "SELECT unit.id, unit.collection, language.tag, text.content, previous, next, text.id
             FROM unit JOIN text ON text.id = unit.source
             JOIN language ON language.id = text.lang
             JOIN collection ON collection.id = unit.collection
             WHERE (?1 IS NULL OR collection.name IN (SELECT value FROM json_each(?1)))
                 AND (NOT ?2 OR EXISTS
                     (SELECT 1 FROM variant WHERE variant.unit = unit.id AND file IS NULL))
             ORDER BY {order}"
        ))?;
        let mut variants = snapshot.prepare(
            "SELECT variant.lang, text.content, document.name, facts
             FROM variant JOIN text ON text.id = variant.text
             LEFT JOIN document ON document.id = variant.document
             WHERE unit = ?1 AND (NOT ?2 OR file IS NULL)",
        )?;
        let names = &selection.collections;
        let names = (!names.is_empty()).then(|| serde_json::json!(names).to_string());
        let mut give = |unit: Unit| -> Result<()> {
            let Some(collection) = collections.get(&unit.collection) else { return Ok(()) };
            unit.entries(merged)
                .into_iter()
                .try_for_each(|it| each(collection, it).map_err(Fault::Whole))
        };
        let mut rows = units.query(params![names, selection.only_unkept])?;
        let mut last: Option<Unit> = None;
        while let Some(row) = rows.next()? {
            let mut unit = Unit::read(row)?;
            unit.translate(row.get(0)?, &mut variants, (&langs, selection))?;
            match &mut last {
                Some(last) if merged && last.is_same(&unit) => {
                    last.translations.append(&mut unit.translations);
                }
                _ => last.replace(unit).map_or(Ok(()), &mut give)?,
            }
        }
        last.map_or(Ok(()), give)
    }
}

impl Unit {
    fn read(row: &Row<'_>) -> Result<Unit> {
        Ok(Unit {
            collection: row.get(1)?,
            lang: lang_of(&row.get::<_, String>(2)?)?,
            text: row.get(6)?,
            source: Stored::read(row.get_ref(3)?)?,
            context: Context {
                previous: row.get::<_, Option<i64>>(4)?.map(TextHash),
                next: row.get::<_, Option<i64>>(5)?.map(TextHash),
            },
            translations: Vec::new(),
        })
    }

    fn is_same(&self, other: &Unit) -> bool {
        (self.text, self.context) == (other.text, other.context)
    }

    /// Reads its translations.
    fn translate(
        &mut self,
        id: i64,
        variants: &mut Statement<'_>,
        (known, selection): (&HashMap<i64, Lang>, &Selection),
    ) -> Result<()> {
        let mut found = variants.query(params![id, selection.only_unkept])?;
        while let Some(row) = found.next()? {
            let Some(lang) = known.get(&row.get(0)?) else { continue };
            if !selection.langs.is_empty() && !selection.langs.contains(lang) {
                continue;
            }
            let facts = match row.get::<_, Option<String>>(3)? {
                Some(json) => parse(&json)?,
                None => StoredFacts::default(),
            };
            let content = Stored::read(row.get_ref(1)?)?;
            let variant = Variant { lang: lang.clone(), content, facts: Default::default() };
            self.translations.push(((row.get(2)?, facts), variant));
        }
        Ok(())
    }

    /// Its translations, put together where the document and all that is said of the unit agree.
    pub fn entries(self, merged: bool) -> Vec<Entry> {
        let mut translations = self.translations;
        if merged {
            translations = latest(translations);
        }
        let mut groups: BTreeMap<Shared, Vec<Variant>> = BTreeMap::new();
        for ((document, mut facts), variant) in translations {
            let own = std::mem::take(&mut facts.own);
            groups.entry((document, facts)).or_default().push(Variant { facts: own, ..variant });
        }
        let entry = |((document, facts), mut variants): (Shared, Vec<Variant>)| {
            variants.sort_by_cached_key(|it| (place(it), it.facts.clone()));
            // Files may hold the same translation.
            variants.dedup();
            let (lang, content) = (self.lang.clone(), self.source.clone());
            variants.insert(0, Variant { lang, content, facts: facts.source });
            let source_lang = self.lang.clone();
            Entry { source_lang, document, context: self.context, facts: facts.unit, variants }
        };
        groups.into_iter().map(entry).collect()
    }
}

/// Of equal translations for a document the one that was changed last.
fn latest(mut translations: Vec<(Shared, Variant)>) -> Vec<(Shared, Variant)> {
    let same = |((document, _), variant): &(Shared, Variant)| (document.clone(), place(variant));
    translations.sort_by_cached_key(|it| {
        let facts = &it.0.1;
        (same(it), Reverse(last_change(facts)), facts.clone())
    });
    translations.dedup_by_key(|it| same(it));
    translations
}

fn place(variant: &Variant) -> (Lang, String, String) {
    let content = &variant.content;
    (variant.lang.clone(), content.plain(), format!("{content:?}"))
}
