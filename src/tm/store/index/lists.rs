//! Asking the index.

use super::parts::{self, PartRow};
use super::{CHUNK, POSTING, array, is_current, row_id, row_ids};
use crate::tm::index::{
    Candidate, Counters, KeyMap, LONGEST, Lists, MINIMUM, Posting, Reach, candidates, entries_of,
};
use crate::tm::store::fault::{Fault, Result};
use rusqlite::{Connection, OptionalExtension, Statement, params};
use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::ops::Range;

/// A list with more bytes than this is read again rather than kept.
const KEPT: usize = 4096;

/// The index of one language, for as many queries as one likes: what was read is kept.
pub(in crate::tm::store) struct Lookup<'d> {
    db: &'d Connection,
    lang: i64,
    parts: Vec<PartLists<'d>>,
    chunks: HashMap<i64, Vec<u8>>,
    pub counters: Counters,
}

/// The lists of one part.
struct PartLists<'d> {
    db: &'d Connection,
    row: PartRow,
    /// All lists were read.
    whole: bool,
    frequencies: KeyMap<u32>,
    near: KeyMap<Vec<u8>>,
    far: KeyMap<Vec<u8>>,
    select_frequency: Statement<'d>,
    select_near: Statement<'d>,
    select_far: Statement<'d>,
}

impl<'d> Lookup<'d> {
    /// The index of a language; none if it has no such language, or was made by other rules.
    pub fn open(db: &'d Connection, lang: i64) -> Result<Option<Self>> {
        let known = "SELECT 1 FROM index_language WHERE lang = ?1";
        if !is_current(db)? || db.query_row(known, [lang], |_| Ok(())).optional()?.is_none() {
            return Ok(None);
        }
        let part = |row| -> Result<PartLists<'d>> {
            Ok(PartLists {
                db,
                row,
                whole: false,
                frequencies: KeyMap::default(),
                near: KeyMap::default(),
                far: KeyMap::default(),
                select_frequency: db.prepare("SELECT frequency FROM index_key WHERE id = ?1")?,
                select_near: db.prepare("SELECT near FROM index_key WHERE id = ?1")?,
                select_far: db.prepare("SELECT far FROM index_key WHERE id = ?1")?,
            })
        };
        let parts = parts::of_language(db, lang)?.into_iter().map(part).collect::<Result<_>>()?;
        Ok(Some(Lookup { db, lang, parts, chunks: HashMap::new(), counters: Counters::default() }))
    }

    /// How many entries the parts have.
    pub fn entries(&self) -> usize {
        self.parts.iter().map(|part| part.row.entries as usize).sum()
    }

    /// Reads everything that thresholds from [`NEAR`](crate::tm::index::NEAR) on need, so
    /// that many queries find it there.
    pub fn read_all(&mut self) -> Result<()> {
        self.parts.iter_mut().try_for_each(PartLists::read_all)
    }

    /// Adds the texts of the parts that may match a text of these keys at a threshold, which
    /// must not be below [`MINIMUM`], each with the highest base it may have. A text may come
    /// twice.
    pub fn near(&mut self, keys: &[u64], minimum: usize, found: &mut Vec<(u32, u8)>) -> Result<()> {
        debug_assert!(minimum >= MINIMUM);
        for part in &mut self.parts {
            let id = part.row.id;
            for Candidate { entry, most } in candidates(part, keys, minimum, &mut self.counters)? {
                let chunk = row_id(id, u64::from(entry / CHUNK));
                let texts = match self.chunks.entry(chunk) {
                    Slot::Occupied(known) => known.into_mut(),
                    Slot::Vacant(new) => {
                        let select = "SELECT texts FROM index_entry WHERE id = ?1";
                        let mut select = self.db.prepare_cached(select)?;
                        new.insert(select.query_row([chunk], |row| row.get(0))?)
                    }
                };
                let text = u32::from_le_bytes(array(texts, 4 * (entry % CHUNK) as usize)?);
                found.push((text, most));
            }
        }
        Ok(())
    }

    /// The texts that are in no part, with their number of tokens.
    pub fn tail(&self) -> Result<Vec<(u32, usize)>> {
        let select = "SELECT text, length FROM index_tail WHERE lang = ?1";
        let mut select = self.db.prepare_cached(select)?;
        let rows = select.query_map(params![self.lang], |row| {
            Ok((row.get(0)?, usize::try_from(row.get::<_, i64>(1)?).unwrap_or_default()))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl PartLists<'_> {
    fn read_all(&mut self) -> Result<()> {
        if self.whole {
            return Ok(());
        }
        let select = "SELECT id, frequency, near FROM index_key WHERE id BETWEEN ?1 AND ?2";
        let mut select = self.db.prepare(select)?;
        let (first, last) = row_ids(self.row.id);
        let mut rows = select.query([first, last])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let key = u64::try_from(id - first).unwrap_or_default();
            self.frequencies.insert(key, row.get(1)?);
            if let Some(list) = row.get(2)? {
                self.near.insert(key, list);
            }
        }
        self.whole = true;
        Ok(())
    }
}

fn damaged(error: impl std::fmt::Display) -> Fault {
    Fault::Row(error.to_string())
}

/// Calls a function with the postings of a list whose entries lie within a range.
fn within(row: &PartRow, list: &[u8], entries: &Range<u32>, each: &mut dyn FnMut(Posting)) {
    let (postings, _) = list.as_chunks::<POSTING>();
    let entry_of =
        |posting: &[u8; POSTING]| u32::from_le_bytes([posting[0], posting[1], posting[2], 0]);
    let first = postings.partition_point(|posting| entry_of(posting) < entries.start);
    // Entries come by length: where the next length begins is looked up as they pass it.
    let (mut length, mut until, mut next) = (0, 0, 0);
    for posting in &postings[first..] {
        let entry = entry_of(posting);
        if entry >= entries.end {
            break;
        }
        while entry >= until {
            if next == 0 {
                next = row.lengths.partition_point(|(_, first)| *first <= entry);
                length = next.checked_sub(1).map_or(0, |at| row.lengths[at].0);
            } else {
                length = row.lengths.get(next).map_or(length, |(length, _)| *length);
                next += 1;
            }
            until = row.lengths.get(next).map_or(u32::MAX, |(_, first)| *first);
        }
        let [.., a, b, c, d, e, f, g] = *posting;
        each(Posting {
            entry,
            position: posting[3],
            length,
            signature: u64::from_le_bytes([a, b, c, d, e, f, g, 0]),
        });
    }
}

impl Lists for PartLists<'_> {
    type Error = Fault;

    fn frequency(&mut self, key: u64) -> Result<u32> {
        if let Some(frequency) = self.frequencies.get(&key) {
            return Ok(*frequency);
        }
        if self.whole {
            return Ok(0);
        }
        let id = row_id(self.row.id, key);
        let frequency =
            self.select_frequency.query_row([id], |row| row.get(0)).optional()?.unwrap_or(0);
        self.frequencies.insert(key, frequency);
        Ok(frequency)
    }

    fn postings(
        &mut self,
        key: u64,
        reach: Reach,
        entries: &Range<u32>,
        each: &mut dyn FnMut(Posting),
    ) -> Result<()> {
        let lists = if reach == Reach::Near { &self.near } else { &self.far };
        let known = lists.get(&key);
        if let Some(list) = known {
            within(&self.row, list, entries, each);
        }
        if known.is_some() || self.whole && reach == Reach::Near {
            return Ok(());
        }
        let id = row_id(self.row.id, key);
        let mut kept = Vec::new();
        let select =
            if reach == Reach::Near { &mut self.select_near } else { &mut self.select_far };
        let mut rows = select.query([id])?;
        if let Some(row) = rows.next()?
            && let Some(list) = row.get_ref(0)?.as_blob_or_null().map_err(damaged)?
        {
            within(&self.row, list, entries, each);
            if list.len() > KEPT {
                return Ok(());
            }
            kept.extend_from_slice(list);
        }
        drop(rows);
        let lists = if reach == Reach::Near { &mut self.near } else { &mut self.far };
        lists.insert(key, kept);
        Ok(())
    }

    fn of_lengths(&self, lengths: Range<usize>) -> Range<u32> {
        let most = lengths.end.min(LONGEST + 1);
        entries_of(&self.row.lengths, self.row.entries, lengths.start..most)
    }
}
