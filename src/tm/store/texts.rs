//! Texts as rows: how a content is kept, how it is found again by what it says, and the
//! numbers that stand for languages and documents.

use super::bulk::Bulk;
use super::fault::{Fault, Result};
use super::load::lang_of;
use crate::model::{Content, Inline, Lang};
use crate::tm::index::KeyHasher;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, Statement, ToSql, Transaction};
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;
use twox_hash::XxHash3_64;

/// The bits of a key that tell apart texts of equal hash.
const SAME_HASH: i64 = 0xff;

/// A content as a row keeps it: text without codes as it is, anything else as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stored {
    Text(String),
    Json(Vec<u8>),
}

impl Stored {
    pub fn of(content: Content) -> Result<Self> {
        let mut content = content;
        match &mut content.0[..] {
            [Inline::Text(text)] => Ok(Stored::Text(std::mem::take(text))),
            _ => match serde_json::to_vec(&content) {
                Ok(json) => Ok(Stored::Json(json)),
                Err(error) => Err(Fault::Row(error.to_string())),
            },
        }
    }

    /// The content, read from a value of the column.
    pub fn read(value: ValueRef<'_>) -> Result<Content> {
        let damaged = |reason: String| Fault::Row(reason);
        match value {
            ValueRef::Text(bytes) => Ok(Content(vec![Inline::Text(plain(bytes)?.to_owned())])),
            ValueRef::Blob(json) => {
                serde_json::from_slice(json).map_err(|error| damaged(error.to_string()))
            }
            other => Err(damaged(format!("a text of type {}", other.data_type()))),
        }
    }

    /// The value of the column as it is.
    pub fn raw(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Blob(json) => Ok(Stored::Json(json.to_owned())),
            other => match other.as_str() {
                Ok(text) => Ok(Stored::Text(text.to_owned())),
                Err(error) => Err(Fault::Row(error.to_string())),
            },
        }
    }

    pub fn content(&self) -> Result<Content> {
        match self {
            Stored::Text(text) => Ok(Content(vec![Inline::Text(text.clone())])),
            Stored::Json(json) => Stored::read(ValueRef::Blob(json)),
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Stored::Text(text) => text.as_bytes(),
            Stored::Json(json) => json,
        }
    }

    /// Bytes it takes.
    pub fn len(&self) -> usize {
        self.bytes().len()
    }

    /// The first of the keys under which a text of a language may stand.
    pub fn key(&self, lang: i64) -> i64 {
        // Text and JSON are told apart where they are compared.
        key(lang, self.bytes())
    }
}

/// A text without codes, from the bytes of the column.
pub(super) fn plain(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|error| Fault::Row(error.to_string()))
}

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Stored::Text(text) => ValueRef::Text(text.as_bytes()),
            Stored::Json(json) => ValueRef::Blob(json),
        }))
    }
}

fn key(lang: i64, bytes: &[u8]) -> i64 {
    let hash = XxHash3_64::oneshot_with_seed(lang.unsigned_abs(), bytes);
    i64::from_ne_bytes(hash.to_ne_bytes()) & !SAME_HASH
}

/// The key of a source with codes: what the codes look like to a translator is no part of it.
pub(super) fn source_key(lang: i64, content: &Content) -> i64 {
    key(lang, format!("source {}", signs(content)).as_bytes())
}

/// What makes two sources one: their text and their codes but for looks and rights.
pub(super) fn signs(content: &Content) -> String {
    let mut all = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => all.push_str(&format!("{text:?}")),
            Inline::Code(code) => {
                let sign = (code.kind, code.id, &code.class, &code.native);
                all.push_str(&format!("{sign:?}"));
            }
        }
    }
    all
}

/// Finds and adds texts within a transaction.
pub(super) struct Texts<'t> {
    db: &'t Transaction<'t>,
    by_key: Statement<'t>,
    insert_first: Bulk<'t>,
    insert: Bulk<'t>,
    insert_key: Bulk<'t>,
    /// The number of the next text.
    next: i64,
    /// The keys of all texts, once that is worth while: most texts of a large import are new,
    /// and need not be looked for in the table.
    known: Option<KeySet>,
}

type KeySet = HashSet<i64, BuildHasherDefault<KeyHasher>>;

/// So many texts at once, in a memory with at most so many, make it worth while.
const MANY: usize = 4_096;
const FEW: i64 = 300_000;
/// With more the keys would take too much room.
const MOST: usize = 4_000_000;

/// A text to be found or added.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub key: i64,
    pub lang: i64,
    pub stored: Stored,
    /// A source with codes, which is compared without their looks.
    pub signs: Option<String>,
    /// Its number; 0 until it is known.
    pub id: i64,
    /// It was not there before.
    pub fresh: bool,
}

impl Wanted {
    fn is(&self, other: &Wanted) -> bool {
        self.lang == other.lang
            && self.signs == other.signs
            && (self.signs.is_some() || self.stored == other.stored)
    }
}

impl<'t> Texts<'t> {
    pub fn new(db: &'t Transaction<'t>) -> Result<Self> {
        // Numbers up to which the index of words goes are not given out again.
        let last = "SELECT max(id) FROM
            (SELECT max(id) AS id FROM text UNION ALL SELECT max(upto) FROM word_language)";
        let last: Option<i64> = db.query_row(last, [], |row| row.get(0))?;
        Ok(Texts {
            db,
            known: None,
            by_key: db.prepare(
                "SELECT text_key.id, text.id, text.lang, text.content
                 FROM text_key JOIN text ON text.id = text_key.text
                 WHERE text_key.id BETWEEN ?1 AND ?1 + 255",
            )?,
            insert_first: Bulk::new(db, "INTO text (id, lang, content)", 3)?,
            insert: Bulk::new(db, "INTO text (lang, content)", 2)?,
            insert_key: Bulk::new(db, "INTO text_key (id, text)", 2)?,
            next: last.unwrap_or(0) + 1,
        })
    }

    /// Gives every text its number, adding those that are not there. None of them may equal
    /// another. They are looked for and noted in the order of their keys, so that each page of
    /// the table is visited once.
    pub fn settle(&mut self, texts: &mut [Wanted]) -> Result<()> {
        let mut order: Vec<usize> = (0..texts.len()).collect();
        order.sort_unstable_by_key(|at| texts[*at].key);
        self.know(texts.len())?;
        // Where the keys of new texts go.
        let mut free: Vec<(usize, i64)> = Vec::new();
        let mut taken = (0, 0);
        for at in order {
            let text = &mut texts[at];
            if taken.0 != text.key {
                taken = (text.key, text.key);
            }
            if self.known.as_ref().is_none_or(|known| known.contains(&text.key)) {
                let mut rows = self.by_key.query([text.key])?;
                while let Some(row) = rows.next()? {
                    taken.1 = taken.1.max(row.get::<_, i64>(0)? + 1);
                    if text.id == 0 && matches(row, text)? {
                        text.id = row.get(1)?;
                    }
                }
            }
            text.fresh = text.id == 0;
            if text.fresh && taken.1 - text.key <= SAME_HASH {
                free.push((at, taken.1));
                taken.1 += 1;
            }
        }
        for text in texts.iter_mut().filter(|text| text.fresh) {
            text.id = self.next;
            self.next += 1;
        }
        let fresh: Vec<&Wanted> = texts.iter().filter(|text| text.fresh).collect();
        // Numbered by SQLite, which is quicker, the others follow the first.
        let (first, others) = fresh.split_at(fresh.len().min(1));
        self.insert_first.run(first, |row, text| {
            row.bind(&text.id)?;
            row.bind(&text.lang)?;
            row.bind(&text.stored)
        })?;
        self.insert.run(others, |row, text| {
            row.bind(&text.lang)?;
            row.bind(&text.stored)
        })?;
        self.insert_key.run(&free, |row, (at, key)| {
            row.bind(key)?;
            row.bind(&texts[*at].id)
        })?;
        if let Some(known) = &mut self.known {
            known.extend(free.iter().map(|(at, _)| texts[*at].key));
        }
        Ok(())
    }

    /// Reads the keys there are, if that is worth while for so many texts.
    fn know(&mut self, count: usize) -> Result<()> {
        match &self.known {
            Some(known) if known.len() > MOST => self.known = None,
            None if count >= MANY && self.next <= FEW => {
                let mut select = self.db.prepare("SELECT id FROM text_key")?;
                let keys = select.query_map([], |row| Ok(row.get::<_, i64>(0)? & !SAME_HASH))?;
                self.known = Some(keys.collect::<rusqlite::Result<_>>()?);
            }
            _ => {}
        }
        Ok(())
    }
}

fn matches(row: &rusqlite::Row<'_>, text: &Wanted) -> Result<bool> {
    if row.get::<_, i64>(2)? != text.lang {
        return Ok(false);
    }
    match (row.get_ref(3)?, &text.stored, &text.signs) {
        (ValueRef::Blob(json), Stored::Json(_), Some(own)) => {
            Ok(Stored::read(ValueRef::Blob(json)).is_ok_and(|content| signs(&content) == *own))
        }
        (ValueRef::Blob(json), Stored::Json(own), None) => Ok(json == own.as_slice()),
        (ValueRef::Text(text), Stored::Text(own), _) => Ok(text == own.as_bytes()),
        _ => Ok(false),
    }
}

/// Gathers texts, each once.
#[derive(Default)]
pub(super) struct Gathered {
    pub texts: Vec<Wanted>,
    /// The first and the last place in `texts` by key, and for each place that of the next
    /// text of the same key, or its own.
    places: HashMap<i64, (usize, usize), BuildHasherDefault<KeyHasher>>,
    next: Vec<usize>,
    /// Bytes of all of them.
    pub bytes: usize,
}

impl Gathered {
    /// The place of a text.
    fn place(&mut self, text: Wanted) -> usize {
        let new = self.texts.len();
        if let Some((first, last)) = self.places.get_mut(&text.key) {
            let mut at = *first;
            loop {
                if self.texts[at].is(&text) {
                    return at;
                }
                if self.next[at] == at {
                    break;
                }
                at = self.next[at];
            }
            self.next[*last] = new;
            *last = new;
        } else {
            self.places.insert(text.key, (new, new));
        }
        self.next.push(new);
        self.bytes += text.stored.len();
        self.texts.push(text);
        new
    }

    /// A translation, or a source without codes.
    pub fn exact(&mut self, lang: i64, content: Content) -> Result<usize> {
        let stored = Stored::of(content)?;
        let key = stored.key(lang);
        Ok(self.place(Wanted { key, lang, stored, signs: None, id: 0, fresh: false }))
    }

    /// A source.
    pub fn source(&mut self, lang: i64, content: Content) -> Result<usize> {
        if content.codes().next().is_none() {
            return self.exact(lang, content);
        }
        let (key, own) = (source_key(lang, &content), signs(&content));
        let stored = Stored::of(content)?;
        Ok(self.place(Wanted { key, lang, stored, signs: Some(own), id: 0, fresh: false }))
    }
}

/// Deletes texts that nothing refers to any more.
pub(super) fn delete_orphans(db: &Transaction<'_>, texts: impl Iterator<Item = i64>) -> Result<()> {
    let mut delete = db.prepare_cached(
        "DELETE FROM text WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM unit WHERE unit.source = text.id)
         AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.text = text.id)
         RETURNING lang, content",
    )?;
    let mut delete_key = db.prepare_cached(
        "DELETE FROM text_key WHERE text = ?1
         AND (id BETWEEN ?2 AND ?2 + 255 OR id BETWEEN ?3 AND ?3 + 255)",
    )?;
    for text in texts {
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, Value>(1)?));
        let Some((lang, value)) = delete.query_row([text], row).optional()? else { continue };
        let lang: i64 = lang;
        let stored = Stored::raw((&value).into())?;
        let as_source = stored.content().map_or(0, |content| source_key(lang, &content));
        delete_key.execute([text, stored.key(lang), as_source])?;
    }
    Ok(())
}

/// All languages that ever were in the memory, by number.
pub(super) fn languages(db: &Connection) -> Result<HashMap<i64, Lang>> {
    let mut select = db.prepare("SELECT id, tag FROM language")?;
    let mut rows = select.query([])?;
    let mut all = HashMap::new();
    while let Some(row) = rows.next()? {
        all.insert(row.get(0)?, lang_of(&row.get::<_, String>(1)?)?);
    }
    Ok(all)
}
