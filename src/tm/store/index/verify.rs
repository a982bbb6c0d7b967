//! Does the index say of every text what it should?

use super::{is_current, parts, row_ids};
use crate::tm::index::{self, KeyMap, LONGEST, POSTING, Posting, Reach, keys_of_text};
use crate::tm::similarity;
use crate::tm::store::digests::{Digests, Place, note};
use crate::tm::store::fault::Result;
use rusqlite::Connection;
use std::collections::HashMap;

/// The beginnings of texts that the index does not find, but no more than enough. One made by other
/// rules is not looked at: it is not used either.
pub(in crate::tm::store) fn unfound(db: &Connection, enough: usize) -> Result<Vec<String>> {
    let mut found = Vec::new();
    if !is_current(db)? {
        return Ok(found);
    }
    let mut select = db.prepare("SELECT lang FROM index_language")?;
    let langs = select.query_map([], |row| row.get(0))?;
    for lang in langs {
        let lang: i64 = lang?;
        let mut select = db.prepare("SELECT text, length FROM index_tail WHERE lang = ?1")?;
        let rows = select.query_map([lang], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let tail = rows.collect::<rusqlite::Result<HashMap<u32, u32>>>()?;
        let rows = parts::of_language(db, lang)?;
        let mut digests = Digests::default();
        let mut frequencies = Vec::new();
        for part in &rows {
            let texts = parts::texts(db, part.id)?;
            let (own, sums) = said(db, part.id, texts.len())?;
            digests.add(&texts, sums);
            frequencies.push(own);
        }
        found.extend(digests.missing(db, (lang, i64::MAX), enough, |text, content, places| {
            let keys = keys_of_text(&similarity::text(content));
            if tail.get(&text).is_some_and(|length| *length as usize == keys.len()) {
                return true;
            }
            let is_own = |place: &Place| {
                let length = rows[place.part].length(place.entry);
                let of = |key: u64| frequencies[place.part].get(&key).copied().unwrap_or_default();
                length == keys.len() && place.sum == due(&keys, of)
            };
            (1..=LONGEST).contains(&keys.len()) && places.iter().any(is_own)
        })?);
    }
    found.truncate(enough);
    Ok(found)
}

/// The frequencies of the keys of a part, and the sums of what its lists say of each entry.
fn said(db: &Connection, part: i64, entries: usize) -> Result<(KeyMap<u32>, Vec<u64>)> {
    let (mut frequencies, mut sums) = (KeyMap::default(), vec![0; entries]);
    let (first, last) = row_ids(part);
    let select = "SELECT id, frequency, near, far FROM index_key WHERE id BETWEEN ?1 AND ?2";
    let mut select = db.prepare(select)?;
    let mut rows = select.query([first, last])?;
    while let Some(row) = rows.next()? {
        let key = u64::try_from(row.get::<_, i64>(0)? - first).unwrap_or_default();
        frequencies.insert(key, row.get(1)?);
        for (column, reach) in [(2, Reach::Near), (3, Reach::Far)] {
            let (postings, _) = super::lists::blob(row, column)?.as_chunks::<POSTING>();
            for posting in postings.iter().map(Posting::read) {
                note(&mut sums, posting.entry, posting.digest(key, reach));
            }
        }
    }
    Ok((frequencies, sums))
}

/// The sum of what a part with these frequencies has to say of a text.
fn due(keys: &[u64], frequency: impl Fn(u64) -> u32) -> u64 {
    let all = index::postings(keys, frequency);
    all.fold(0, |sum, (key, reach, posting)| sum.wrapping_add(posting.digest(key, reach)))
}
