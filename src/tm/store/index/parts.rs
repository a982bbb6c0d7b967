//! Parts as rows: writing one, taking one out, reading the texts one is of.

use super::{CHUNK, array, integer, row_id, row_ids};
use crate::tm::index::{Builder, Part, Reach, keys_of_text};
use crate::tm::similarity;
use crate::tm::store::bulk::{Bulk, ROWS};
use crate::tm::store::fault::Result;
use crate::tm::store::texts::Stored;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashSet;
use std::ops::Range;

/// A part as the table of parts has it.
#[derive(Clone, Debug)]
pub(super) struct PartRow {
    pub id: i64,
    pub entries: u32,
    /// For each length: the length, and the first entry that has it.
    pub lengths: Vec<(u16, u32)>,
}

impl PartRow {
    /// How many tokens an entry has.
    pub fn length(&self, entry: u32) -> usize {
        let behind = self.lengths.partition_point(|(_, first)| *first <= entry);
        behind.checked_sub(1).map_or(0, |at| usize::from(self.lengths[at].0))
    }
}

/// The parts of a language.
pub(super) fn of_language(db: &Connection, lang: i64) -> Result<Vec<PartRow>> {
    let select = "SELECT id, entries, lengths FROM index_part WHERE lang = ?1 ORDER BY id";
    let mut select = db.prepare_cached(select)?;
    let mut rows = select.query([lang])?;
    let mut parts = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(2)?;
        let mut lengths = Vec::with_capacity(bytes.len() / 6);
        for at in (0..bytes.len()).step_by(6) {
            let length = u16::from_le_bytes(array(&bytes, at)?);
            lengths.push((length, u32::from_le_bytes(array(&bytes, at + 2)?)));
        }
        parts.push(PartRow { id: row.get(0)?, entries: row.get(1)?, lengths });
    }
    Ok(parts)
}

/// Writes a part under the lowest number that is free.
pub(super) fn write(db: &Connection, lang: i64, part: &Part) -> Result<()> {
    let mut taken = db.prepare_cached("SELECT id FROM index_part ORDER BY id")?;
    let taken = taken.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    let free = (1..).zip(taken.iter().copied()).find(|(number, taken)| number < taken);
    let id = free.map_or(integer(taken.len()) + 1, |(number, _)| number);
    let mut lengths = Vec::with_capacity(6 * part.lengths.len());
    for (length, first) in &part.lengths {
        lengths.extend(length.to_le_bytes());
        lengths.extend(first.to_le_bytes());
    }
    let insert = "INSERT INTO index_part (id, lang, entries, lengths) VALUES (?1, ?2, ?3, ?4)";
    db.execute(insert, params![id, lang, integer(part.labels.len()), lengths])?;
    write_keys(db, id, part)?;
    let insert = "INSERT INTO index_entry (id, texts) VALUES (?1, ?2)";
    let mut insert = db.prepare_cached(insert)?;
    for (number, texts) in (0_u64..).zip(part.labels.chunks(CHUNK as usize)) {
        let bytes: Vec<u8> = texts.iter().flat_map(|text| text.to_le_bytes()).collect();
        insert.execute(params![row_id(id, number), bytes])?;
    }
    Ok(())
}

fn write_keys(db: &Connection, id: i64, part: &Part) -> Result<()> {
    let mut insert = Bulk::new(db, "INTO index_key (id, frequency, near, far)", 4)?;
    let (mut rows, mut bytes) = (Vec::with_capacity(ROWS), Vec::new());
    let all = part.keys.len();
    for (at, key) in part.keys.iter().enumerate() {
        let [near, far] = [Reach::Near, Reach::Far].map(|reach| {
            let begin = bytes.len();
            for posting in part.list(at, reach) {
                bytes.extend_from_slice(&posting.bytes());
            }
            begin..bytes.len()
        });
        rows.push((row_id(id, *key), part.frequencies[at], near, far));
        if rows.len() == ROWS || at + 1 == all {
            let list =
                |range: &Range<usize>| Some(&bytes[range.clone()]).filter(|list| !list.is_empty());
            insert.run(&rows, |row, (id, frequency, near, far)| {
                row.bind(id)?;
                row.bind(frequency)?;
                row.bind(&list(near))?;
                row.bind(&list(far))
            })?;
            rows.clear();
            bytes.clear();
        }
    }
    Ok(())
}

/// Takes parts out.
pub(super) fn remove(db: &Connection, parts: &[PartRow]) -> Result<()> {
    for part in parts {
        let (first, last) = row_ids(part.id);
        for table in ["index_key", "index_entry"] {
            let delete = format!("DELETE FROM {table} WHERE id BETWEEN ?1 AND ?2");
            db.execute(&delete, [first, last])?;
        }
        db.execute("DELETE FROM index_part WHERE id = ?1", [part.id])?;
    }
    Ok(())
}

/// The texts that are entries of a part, in order.
pub(super) fn texts(db: &Connection, part: i64) -> Result<Vec<u32>> {
    let (first, last) = row_ids(part);
    let select = "SELECT texts FROM index_entry WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    let mut select = db.prepare_cached(select)?;
    let mut rows = select.query([first, last])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        for at in (0..bytes.len()).step_by(4) {
            all.push(u32::from_le_bytes(array(&bytes, at)?));
        }
    }
    Ok(all)
}

/// Takes texts, as they are now, into a builder. Those that are no longer in the memory are
/// left out.
pub(super) fn gather(
    db: &Connection,
    lang: i64,
    texts: HashSet<u32>,
    builder: &mut Builder,
) -> Result<()> {
    let mut ordered: Vec<u32> = texts.into_iter().collect();
    ordered.sort_unstable();
    // The number of a text that was deleted may stand for one of another language now.
    let mut select = db.prepare_cached("SELECT content FROM text WHERE id = ?1 AND lang = ?2")?;
    for text in ordered {
        // A content that cannot be read is `tm verify`'s business.
        let read = |row: &rusqlite::Row<'_>| Ok(Stored::read(row.get_ref(0)?).ok());
        if let Some(content) = select.query_row(params![text, lang], read).optional()?.flatten() {
            builder.add(text, &keys_of_text(&similarity::text(&content)));
        }
    }
    Ok(())
}
