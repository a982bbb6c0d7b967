//! Asking the index.

use super::parts::{self, PartRow};
use super::tokens::{GONE, Place, Tokens};
use super::{CHUNK, array, is_current, row_id, row_ids};
use crate::tm::index::{
    Candidate, Counters, KeyMap, Lists, MINIMUM, POSTING, Reach, Share, Threshold, candidates,
};
use crate::tm::store::fault::{Fault, Result};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, Statement, params};
use std::collections::hash_map::Entry as Slot;
use std::ops::Range;

/// A list with more bytes than this is read again rather than kept.
const KEPT: usize = 4096;
/// A list of no more postings is read along with the frequency of its key.
const SHORT: u32 = 64;

/// The index of one language, for as many queries as one likes: what was read is kept.
pub(in crate::tm::store) struct Lookup<'d> {
    db: &'d Connection,
    lang: i64,
    parts: Vec<PartLists<'d>>,
    select_texts: Statement<'d>,
    /// What the entries say, if all of it was read.
    tokens: Option<Tokens>,
    pub counters: Counters,
}

/// A text that may match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tm::store) struct Near {
    pub text: u32,
    /// Its base is no higher.
    pub most: u8,
    /// Where [`Lookup::tokens`] has it, if it was read.
    pub place: Option<Place>,
}

/// The lists of one part.
struct PartLists<'d> {
    row: PartRow,
    /// All near lists were read, and the numbers of all texts.
    whole: bool,
    /// The numbers of the texts of all entries, if they were read.
    all: Vec<u32>,
    keys: KeyMap<Key>,
    /// The lists that are kept, one after the other.
    lists: Vec<u8>,
    /// The texts of the entries, by the chunks of which they are.
    texts: KeyMap<Vec<u8>>,
    select_key: Statement<'d>,
    select_all: Statement<'d>,
    select_near: Statement<'d>,
    select_far: Statement<'d>,
}

/// A key of a part, as far as it was read.
#[derive(Clone, Debug, Default)]
struct Key {
    frequency: u32,
    /// Where its lists are among those that are kept.
    near: Option<Range<usize>>,
    far: Option<Range<usize>>,
}

impl<'d> Lookup<'d> {
    /// The index of a language; none if it has no such language, or was made by other rules.
    pub fn open(db: &'d Connection, lang: i64) -> Result<Option<Self>> {
        let known = "SELECT 1 FROM index_language WHERE lang = ?1";
        if !is_current(db)? || db.query_row(known, [lang], |_| Ok(())).optional()?.is_none() {
            return Ok(None);
        }
        let part = |row| -> Result<PartLists<'d>> {
            let short = format!(
                "SELECT frequency, CASE WHEN frequency <= {SHORT} THEN ifnull(near, x'') END
                 FROM index_key WHERE id = ?1"
            );
            let all = "SELECT id, frequency, near FROM index_key WHERE id BETWEEN ?1 AND ?2";
            Ok(PartLists {
                row,
                whole: false,
                all: Vec::new(),
                keys: KeyMap::default(),
                lists: Vec::new(),
                texts: KeyMap::default(),
                select_key: db.prepare(&short)?,
                select_all: db.prepare(all)?,
                select_near: db.prepare("SELECT near FROM index_key WHERE id = ?1")?,
                select_far: db.prepare("SELECT far FROM index_key WHERE id = ?1")?,
            })
        };
        let parts = parts::of_language(db, lang)?.into_iter().map(part).collect::<Result<_>>()?;
        let select_texts = db.prepare("SELECT texts FROM index_entry WHERE id = ?1")?;
        let counters = Counters::default();
        Ok(Some(Lookup { db, lang, parts, select_texts, tokens: None, counters }))
    }

    /// How many entries the parts have.
    pub fn entries(&self) -> usize {
        self.parts.iter().map(|part| part.row.entries as usize).sum()
    }

    /// Reads all that thresholds from [`NEAR`](crate::tm::index::NEAR) on need to name texts.
    pub fn read_lists(&mut self) -> Result<()> {
        for part in self.parts.iter_mut().filter(|part| !part.whole) {
            part.read_all()?;
            part.all = parts::texts(self.db, part.row.id)?;
        }
        Ok(())
    }

    /// Reads the texts as well, so that many queries find them there.
    pub fn read_all(&mut self) -> Result<()> {
        if self.tokens.is_some() {
            return Ok(());
        }
        self.read_lists()?;
        let mut texts: Vec<_> =
            self.parts.iter_mut().map(|it| std::mem::take(&mut it.all)).collect();
        let rows: Vec<_> = self.parts.iter().map(|part| &part.row).collect();
        self.tokens = Tokens::read(self.db, self.lang, &rows, &mut texts)?;
        for (part, texts) in self.parts.iter_mut().zip(texts) {
            part.all = texts;
        }
        Ok(())
    }

    /// Adds the texts of the parts that may match a text of these keys at a threshold, which
    /// must not be below [`MINIMUM`]. A text may come twice.
    pub fn near(
        &mut self,
        keys: &[u64],
        threshold: Threshold,
        found: &mut Vec<Near>,
    ) -> Result<()> {
        debug_assert!(threshold.minimum >= MINIMUM);
        for (number, part) in self.parts.iter_mut().enumerate() {
            for Candidate { entry, most } in candidates(part, keys, threshold, &mut self.counters)?
            {
                if let Some(text) = part.all.get(entry as usize).copied() {
                    let place = self.tokens.as_ref().and_then(|it| it.place(number, entry));
                    found.extend((text != GONE).then_some(Near { text, most, place }));
                    continue;
                }
                let chunk = u64::from(entry / CHUNK);
                let texts = match part.texts.entry(chunk) {
                    Slot::Occupied(known) => known.into_mut(),
                    Slot::Vacant(new) => {
                        let id = row_id(part.row.id, chunk);
                        new.insert(self.select_texts.query_row([id], |row| row.get(0))?)
                    }
                };
                let text = u32::from_le_bytes(array(texts, 4 * (entry % CHUNK) as usize)?);
                found.push(Near { text, most, place: None });
            }
        }
        Ok(())
    }

    /// The tokens of a text that was read.
    pub fn tokens(&self, place: Place) -> &[u32] {
        self.tokens.as_ref().map_or(&[], |tokens| tokens.at(place))
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
        let (first, last) = row_ids(self.row.id);
        let mut rows = self.select_all.query([first, last])?;
        while let Some(row) = rows.next()? {
            let key = u64::try_from(row.get::<_, i64>(0)? - first).unwrap_or_default();
            let near = Some(keep(&mut self.lists, blob(row, 2)?));
            self.keys.insert(key, Key { frequency: row.get(1)?, near, far: None });
        }
        self.whole = true;
        Ok(())
    }
}

/// A list of a row; the empty one, if it has none.
pub(super) fn blob<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r [u8]> {
    let list = row.get_ref(column)?.as_blob_or_null();
    Ok(list.map_err(|error| Fault::Row(error.to_string()))?.unwrap_or_default())
}

/// Adds a list to those that are kept.
fn keep(lists: &mut Vec<u8>, list: &[u8]) -> Range<usize> {
    let start = lists.len();
    lists.extend_from_slice(list);
    start..lists.len()
}

impl Lists for PartLists<'_> {
    type Error = Fault;

    fn frequency(&mut self, key: u64) -> Result<u32> {
        if let Some(known) = self.keys.get(&key) {
            return Ok(known.frequency);
        }
        if self.whole {
            return Ok(0);
        }
        let mut rows = self.select_key.query([row_id(self.row.id, key)])?;
        let mut known = Key::default();
        if let Some(row) = rows.next()? {
            known.frequency = row.get(0)?;
            if row.get_ref(1)? != ValueRef::Null {
                known.near = Some(keep(&mut self.lists, blob(row, 1)?));
            }
        }
        let frequency = known.frequency;
        self.keys.insert(key, known);
        Ok(frequency)
    }

    fn list(&mut self, key: u64, reach: Reach, take: &mut dyn FnMut(&[u8])) -> Result<()> {
        let known = self.keys.entry(key).or_default();
        let (kept, select) = match reach {
            Reach::Near => (&mut known.near, &mut self.select_near),
            Reach::Far => (&mut known.far, &mut self.select_far),
        };
        if let Some(kept) = kept {
            take(&self.lists[kept.clone()]);
            return Ok(());
        }
        let mut rows = select.query([row_id(self.row.id, key)])?;
        let Some(row) = rows.next()? else { return Ok(()) };
        let list = blob(row, 0)?;
        take(list);
        if list.len() <= KEPT {
            *kept = Some(keep(&mut self.lists, list));
        }
        Ok(())
    }

    fn expect(&self, keys: &[(u32, u64)], share: Share) {
        let near = keys.iter().filter_map(|(_, key)| self.keys.get(key)?.near.clone());
        let places = near.map(|near| near.start + POSTING * share.guess(near.len() / POSTING));
        // Nothing waits for what is added up here, so that all places are read at once.
        let bytes = places.filter_map(|place| self.lists.get(place));
        std::hint::black_box(bytes.fold(0_u8, |all, byte| all ^ byte));
    }

    fn lengths(&self) -> (&[(u16, u32)], u32) {
        (&self.row.lengths, self.row.entries)
    }
}
