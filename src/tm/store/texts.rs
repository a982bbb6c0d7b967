//! Texts as rows: how a content is kept, by which key it is found again, and the numbers that
//! stand for languages.

use super::fault::{Fault, Result};
use super::load::lang_of;
use crate::model::{Content, Inline, Lang};
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql, Transaction};
use std::collections::HashMap;
use twox_hash::XxHash3_64;

/// The bits of a key that tell apart texts of equal hash.
pub(super) const SAME_HASH: i64 = 0xf;

/// The bits of a key. SQLite keeps so many in six bytes
/// (<https://www.sqlite.org/fileformat2.html>, section 1.6: seven bits of a rowid a byte). Of ten
/// million texts some three hundred meet another of equal hash.
pub(super) const KEY_BITS: u32 = 42;

/// Those of them that are of the hash.
const HASH: i64 = (1 << KEY_BITS) - 1 - SAME_HASH;

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
    i64::from_ne_bytes(hash.to_ne_bytes()) & HASH
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

/// Deletes texts that nothing refers to any more.
pub(super) fn delete_orphans(db: &Transaction<'_>, texts: impl Iterator<Item = i64>) -> Result<()> {
    let mut delete = db.prepare_cached(
        "DELETE FROM text WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM unit WHERE unit.source = text.id)
         AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.text = text.id)
         RETURNING lang, content",
    )?;
    let mut delete_key = db.prepare_cached(&format!(
        "DELETE FROM text_key WHERE text = ?1
         AND (id BETWEEN ?2 AND ?2 + {SAME_HASH} OR id BETWEEN ?3 AND ?3 + {SAME_HASH})",
    ))?;
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
