//! Putting entries into one collection, many at a time.
//!
//! Entries are gathered; then the texts of all of them are settled in the order of their
//! keys, and units and translations follow in the order in which they came. So a large import
//! writes every page of the database once or a few times, not once an entry.

use super::bulk::{Binding, Bulk};
use super::fault::{Fault, Result};
use super::index::IndexWriter;
use super::names::Names;
use super::remove::VariantId;
use super::settle::{Gathered, Texts, Wanted};
use super::write::{Changes, StoredFacts};
use crate::model::Lang;
use crate::tm::entry::{Context, Entry, Facts, Numbering, TextHash, Variant};
use rusqlite::{OptionalExtension, Statement, Transaction, params};
use serde::Serialize;
use std::collections::HashSet;

/// So many entries, or so many bytes of text, are gathered.
const BATCH: usize = 16_384;
const BATCH_BYTES: usize = 16 << 20;

/// The file of the project that is being mirrored.
pub(super) struct Mirrored {
    pub id: i64,
    /// The translations that it had and has not been seen to have still.
    pub stale: HashSet<VariantId>,
}

/// Puts entries into one collection.
pub(super) struct Writer<'t> {
    collection: i64,
    file: Option<Mirrored>,
    changes: Changes,
    langs: Names<'t>,
    /// Of the languages seen so far, which are few.
    lang_numbers: Vec<(Lang, i64)>,
    documents: Names<'t>,
    gathered: Gathered,
    pending: Vec<Pending>,
    texts: Texts<'t>,
    rows: Rows<'t>,
    index: IndexWriter<'t>,
}

/// An entry whose texts are gathered.
struct Pending {
    /// Place among the gathered texts.
    source: usize,
    context: Context,
    /// Hash of the source, where its neighbours are known.
    hash: Option<i64>,
    document: Option<i64>,
    variants: Vec<PendingVariant>,
}

struct PendingVariant {
    lang: i64,
    text: usize,
    changed: Option<i64>,
    facts: Option<String>,
}

impl<'t> Writer<'t> {
    pub fn new(db: &'t Transaction<'t>, collection: i64, file: Option<Mirrored>) -> Result<Self> {
        Ok(Writer {
            collection,
            file,
            changes: Changes::default(),
            langs: Names::of_languages(db)?,
            lang_numbers: Vec::new(),
            documents: Names::of_documents(db)?,
            gathered: Gathered::default(),
            pending: Vec::new(),
            texts: Texts::new(db)?,
            rows: Rows::new(db)?,
            index: IndexWriter::new(db)?,
        })
    }

    /// Takes an entry. One without a translation leaves nothing.
    pub fn entry(&mut self, entry: Entry) -> Result<()> {
        let index = entry.source_index();
        if entry.variants.len() < 2 {
            return Ok(());
        }
        let numbering = Numbering::of(&entry.variants[index].content);
        let context = entry.context;
        let known = context.previous.is_some() || context.next.is_some();
        let document = entry.document.as_deref().map(|name| self.documents.number(name));
        let mut pending = Pending {
            source: 0,
            context,
            hash: None,
            document: document.transpose()?,
            variants: Vec::with_capacity(entry.variants.len() - 1),
        };
        let source_facts = entry.variants[index].facts.clone();
        let bare = source_facts.is_empty() && entry.facts.is_empty();
        for (at, Variant { lang, content, facts }) in entry.variants.into_iter().enumerate() {
            let lang = self.lang(&lang)?;
            let content = numbering.apply(content);
            if at == index {
                pending.hash = known.then(|| TextHash::of_content(&content).0);
                pending.source = self.gathered.source(lang, content)?;
                continue;
            }
            let text = self.gathered.exact(lang, content)?;
            let (changed, facts) = match bare && facts.is_empty() {
                true => (None, None),
                false => {
                    let (source, unit) = (source_facts.clone(), entry.facts.clone());
                    let facts = StoredFacts { unit, source, own: facts };
                    (last_change(&facts), Some(json(&facts)?))
                }
            };
            pending.variants.push(PendingVariant { lang, text, changed, facts });
        }
        self.pending.push(pending);
        if self.pending.len() >= BATCH || self.gathered.bytes >= BATCH_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    fn lang(&mut self, lang: &Lang) -> Result<i64> {
        if let Some((_, number)) = self.lang_numbers.iter().find(|(known, _)| known == lang) {
            return Ok(*number);
        }
        let number = self.langs.number(&lang.to_string())?;
        self.lang_numbers.push((lang.clone(), number));
        Ok(number)
    }

    /// Writes what is left and completes the index. Also returns the translations that the
    /// mirrored file has no longer.
    pub fn finish(mut self) -> Result<(Changes, HashSet<VariantId>)> {
        self.flush()?;
        self.texts.note()?;
        self.index.finish()?;
        let stale = self.file.map(|file| file.stale).unwrap_or_default();
        Ok((self.changes, stale))
    }

    fn flush(&mut self) -> Result<()> {
        let mut texts = std::mem::take(&mut self.gathered).texts;
        self.texts.settle(&mut texts)?;
        let pending = std::mem::take(&mut self.pending);
        for lang in pending.iter().map(|entry| texts[entry.source].lang).collect::<HashSet<_>>() {
            let before = texts.iter().filter(|text| text.fresh).map(|text| text.id).min();
            self.index.begin(lang, before)?;
        }
        for text in texts.iter().filter(|text| text.fresh) {
            self.index.add(text)?;
        }
        // Sources that are new and have no unit yet.
        let mut unused: Vec<bool> = texts.iter().map(|text| text.fresh).collect();
        for entry in pending {
            let new = std::mem::replace(&mut unused[entry.source], false);
            self.settle(&texts, entry, new)?;
        }
        self.rows.flush()
    }

    fn settle(&mut self, texts: &[Wanted], entry: Pending, new: bool) -> Result<()> {
        let source = texts[entry.source].id;
        let found = match new {
            true => None,
            false => self.rows.find_unit(source, self.collection, entry.context)?,
        };
        let fresh = found.is_none();
        let unit = match found {
            Some(unit) => unit,
            None => self.rows.add_unit(source, self.collection, entry.context, entry.hash),
        };
        let document = entry.document;
        let mut seen: Vec<(i64, usize)> = Vec::new();
        for variant in entry.variants {
            let again = seen.contains(&(variant.lang, variant.text));
            seen.push((variant.lang, variant.text));
            let row = VariantRow {
                unit,
                lang: variant.lang,
                text: texts[variant.text].id,
                number: 0,
                document,
                file: self.file.as_ref().map(|file| file.id),
                changed: variant.changed,
                facts: variant.facts,
            };
            let (lang, text) = (row.lang, row.text);
            // A unit that has just been added has no translation yet.
            let number = self.rows.variant(row, fresh && !again, &mut self.changes)?;
            if let Some(file) = &mut self.file {
                file.stale.remove(&(unit, lang, text, number));
            }
        }
        Ok(())
    }
}

/// The rows of units and translations: looked up, or gathered to be added.
struct Rows<'t> {
    find_unit: Statement<'t>,
    find_variants: Statement<'t>,
    update_variant: Statement<'t>,
    add_first_unit: Bulk<'t>,
    add_units: Bulk<'t>,
    add_bare_units: Bulk<'t>,
    add_variants: Bulk<'t>,
    add_bare_variants: Bulk<'t>,
    new_units: Vec<UnitRow>,
    new_variants: Vec<VariantRow>,
    next_unit: i64,
}

struct UnitRow {
    id: i64,
    collection: i64,
    source: i64,
    context: Context,
    hash: Option<i64>,
}

struct VariantRow {
    unit: i64,
    lang: i64,
    text: i64,
    number: i64,
    document: Option<i64>,
    file: Option<i64>,
    changed: Option<i64>,
    facts: Option<String>,
}

impl UnitRow {
    /// Nothing is known of its neighbours.
    fn is_bare(&self) -> bool {
        self.context == Context::default() && self.hash.is_none()
    }
}

impl VariantRow {
    /// Nothing is known beside the text.
    fn is_bare(&self) -> bool {
        let numbers = [self.document, self.file, self.changed];
        numbers.iter().all(Option::is_none) && self.facts.is_none()
    }
}

impl<'t> Rows<'t> {
    fn new(db: &'t Transaction<'t>) -> Result<Self> {
        let last: Option<i64> = db.query_row("SELECT max(id) FROM unit", [], |row| row.get(0))?;
        let unit = "INTO unit (id, collection, source, previous, next, hash)";
        let others = "INTO unit (collection, source, previous, next, hash)";
        let variant = "INTO variant
            (unit, lang, text, number, document, file, changed, facts)";
        Ok(Rows {
            find_unit: db.prepare(
                "SELECT id FROM unit
                 WHERE source = ?1 AND collection = ?2 AND previous IS ?3 AND next IS ?4",
            )?,
            find_variants: db.prepare(
                "SELECT number, document, file, changed, facts FROM variant
                 WHERE unit = ?1 AND lang = ?2 AND text = ?3 ORDER BY number",
            )?,
            update_variant: db.prepare(
                "UPDATE variant SET changed = ?5, facts = ?6
                 WHERE unit = ?1 AND lang = ?2 AND text = ?3 AND number = ?4",
            )?,
            add_first_unit: Bulk::new(db, unit, 6)?,
            add_units: Bulk::new(db, others, 5)?,
            add_bare_units: Bulk::new(db, "INTO unit (collection, source)", 2)?,
            add_variants: Bulk::new(db, variant, 8)?,
            add_bare_variants: Bulk::new(db, "INTO variant (unit, lang, text, number)", 4)?,
            new_units: Vec::new(),
            new_variants: Vec::new(),
            next_unit: last.unwrap_or(0) + 1,
        })
    }

    /// Adds what was gathered.
    fn flush(&mut self) -> Result<()> {
        let rest = |row: &mut Binding<'_, 't>, unit: &UnitRow| {
            row.bind(&unit.collection)?;
            row.bind(&unit.source)?;
            row.bind(&unit.context.previous.map(|hash| hash.0))?;
            row.bind(&unit.context.next.map(|hash| hash.0))?;
            row.bind(&unit.hash)
        };
        // Numbered by SQLite, which is quicker, the others follow the first.
        let (first, others) = self.new_units.split_at(self.new_units.len().min(1));
        self.add_first_unit.run(first, |row, unit| {
            row.bind(&unit.id)?;
            rest(row, unit)
        })?;
        // What has a value in few columns takes less time with these alone.
        for run in others.chunk_by(|one, other| one.is_bare() == other.is_bare()) {
            match run[0].is_bare() {
                true => self.add_bare_units.run(run, |row, unit| {
                    row.bind(&unit.collection)?;
                    row.bind(&unit.source)
                })?,
                false => self.add_units.run(run, rest)?,
            }
        }
        let key = |row: &mut Binding<'_, 't>, variant: &VariantRow| {
            row.bind(&variant.unit)?;
            row.bind(&variant.lang)?;
            row.bind(&variant.text)?;
            row.bind(&variant.number)
        };
        for run in self.new_variants.chunk_by(|one, other| one.is_bare() == other.is_bare()) {
            match run[0].is_bare() {
                true => self.add_bare_variants.run(run, key)?,
                false => self.add_variants.run(run, |row, variant| {
                    key(row, variant)?;
                    row.bind(&variant.document)?;
                    row.bind(&variant.file)?;
                    row.bind(&variant.changed)?;
                    row.bind(&variant.facts)
                })?,
            }
        }
        self.new_units.clear();
        self.new_variants.clear();
        Ok(())
    }

    fn find_unit(&mut self, source: i64, collection: i64, context: Context) -> Result<Option<i64>> {
        self.flush()?;
        let (previous, next) = (context.previous.map(|it| it.0), context.next.map(|it| it.0));
        let found = params![source, collection, previous, next];
        Ok(self.find_unit.query_row(found, |row| row.get(0)).optional()?)
    }

    fn add_unit(
        &mut self,
        source: i64,
        collection: i64,
        context: Context,
        hash: Option<i64>,
    ) -> i64 {
        let id = self.next_unit;
        self.next_unit += 1;
        self.new_units.push(UnitRow { id, collection, source, context, hash });
        id
    }

    /// Finds or adds a translation: its number among equal ones.
    fn variant(&mut self, row: VariantRow, new: bool, changes: &mut Changes) -> Result<i64> {
        let (mut number, mut present) = (0, None);
        if !new {
            self.flush()?;
            let mut rows = self.find_variants.query([row.unit, row.lang, row.text])?;
            while let Some(found) = rows.next()? {
                number = found.get::<_, i64>(0)? + 1;
                if (found.get(1)?, found.get(2)?) == (row.document, row.file) {
                    let changed: Option<i64> = found.get(3)?;
                    present = Some((number - 1, changed, found.get::<_, Option<String>>(4)?));
                    break;
                }
            }
        }
        let Some((number, old_changed, old_facts)) = present else {
            self.new_variants.push(VariantRow { number, ..row });
            changes.added += 1;
            return Ok(number);
        };
        let VariantRow { unit, lang, text, file, changed, facts, .. } = row;
        // A file says how things are; an import may be older than what is there.
        let newer = file.is_some() || changed > old_changed;
        if newer && (facts != old_facts || changed != old_changed) {
            self.update_variant.execute(params![unit, lang, text, number, changed, facts])?;
            changes.updated += 1;
        } else {
            changes.unchanged += 1;
        }
        Ok(number)
    }
}

pub(super) fn last_change(facts: &StoredFacts) -> Option<i64> {
    let of = |facts: &Facts| facts.changed.clone().or_else(|| facts.created.clone());
    let date = of(&facts.own).or_else(|| of(&facts.unit))?;
    Some(date.parse::<jiff::Timestamp>().ok()?.as_second())
}

/// A time as a row keeps it, as ISO 8601.
pub(in crate::tm) fn date(seconds: i64) -> Option<String> {
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Fault::Row(error.to_string()))
}
