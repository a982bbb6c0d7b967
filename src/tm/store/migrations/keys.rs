//! From keys of texts that had all of a hash to shorter ones.

use crate::tm::store::bulk::Bulk;
use crate::tm::store::fault::Result;
use crate::tm::store::texts::{SAME_HASH, Stored, source_key};
use rusqlite::Transaction;

/// Notes the key of every text. Those of one hash follow each other; where there are more of
/// them than numbers, the last ones are not noted, as when texts are written.
pub fn anew(db: &Transaction<'_>) -> Result<()> {
    let mut select = db.prepare(
        "SELECT id, lang, content, EXISTS (SELECT 1 FROM unit WHERE unit.source = text.id)
         FROM text",
    )?;
    let mut rows = select.query([])?;
    let mut keys: Vec<(i64, i64)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, lang, is_source): (i64, i64, bool) = (row.get(0)?, row.get(1)?, row.get(3)?);
        let stored = Stored::raw(row.get_ref(2)?)?;
        let key = match stored.content() {
            Ok(content) if is_source && content.codes().next().is_some() => {
                source_key(lang, &content)
            }
            // What cannot be read is for `tm verify` to say.
            _ => stored.key(lang),
        };
        keys.push((key, id));
    }
    keys.sort_unstable();
    let mut noted = Vec::with_capacity(keys.len());
    for same in keys.chunk_by(|one, other| one.0 == other.0) {
        noted.extend((0..=SAME_HASH).zip(same).map(|(number, (key, id))| (key + number, *id)));
    }
    Bulk::new(db, "INTO text_key (id, text)", 2)?.run(&noted, |row, (key, text)| {
        row.bind(key)?;
        row.bind(text)
    })
}
