//! Does the index of words say of every text what it should?

use super::terms::Folded;
use super::words::{ENTRY, length, numbers, upto, words};
use super::{searched, texts};
use crate::tm::store::digests::{Digests, Place, note};
use crate::tm::store::fault::{Fault, Result};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The beginnings of texts that a search does not find, but no more than enough.
pub(in crate::tm::store) fn unfound(db: &Connection, enough: usize) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for lang in texts::languages(db)?.into_keys() {
        let Some(upto) = upto(db, lang)? else { continue };
        let mut digests = Digests::default();
        let mut lengths: Vec<Vec<u16>> = Vec::new();
        let mut select = db.prepare("SELECT id, words FROM word_part WHERE lang = ?1")?;
        let mut rows = select.query([lang])?;
        while let Some(row) = rows.next()? {
            let words: Vec<u8> = row.get(1)?;
            let (texts, own, sums) = said(db, row.get(0)?, &words)?;
            digests.add(&texts, sums);
            lengths.push(own);
        }
        found.extend(digests.missing(db, (lang, upto), enough, |_, content, places| {
            let shown = searched(content);
            let (due, length) = (due(&shown), length(&shown));
            let is_own = |place: &Place| {
                place.sum == due && lengths[place.part][place.entry as usize] == length
            };
            places.iter().any(is_own)
        })?);
    }
    found.truncate(enough);
    Ok(found)
}

/// The texts of the entries of a part, their lengths, and the sums of what is said of them.
fn said(db: &Connection, part: i64, words: &[u8]) -> Result<(Vec<u32>, Vec<u16>, Vec<u64>)> {
    let range = [part << 32, (part << 32) | 0xffff_ffff];
    let blob = |row: &rusqlite::Row<'_>, column: usize| -> Result<Vec<u8>> {
        let bytes = row.get_ref(column)?.as_blob();
        Ok(bytes.map_err(|error| Fault::Row(error.to_string()))?.to_vec())
    };
    let (mut texts, mut lengths) = (Vec::new(), Vec::new());
    let select = "SELECT texts FROM word_entry WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    let mut select = db.prepare(select)?;
    let mut rows = select.query(range)?;
    while let Some(row) = rows.next()? {
        for [a, b, c, d, e, f] in blob(row, 0)?.as_chunks::<ENTRY>().0 {
            texts.push(u32::from_le_bytes([*a, *b, *c, *d]));
            lengths.push(u16::from_le_bytes([*e, *f]));
        }
    }
    let mut sums = vec![0; texts.len()];
    let select = "SELECT id, entries FROM word_list WHERE id BETWEEN ?1 AND ?2";
    let mut select = db.prepare(select)?;
    let mut rows = select.query(range)?;
    let words: Vec<&[u8]> = words.split(|byte| *byte == b'\n').collect();
    while let Some(row) = rows.next()? {
        let at = usize::try_from(row.get::<_, i64>(0)? - range[0]).unwrap_or(usize::MAX);
        let Some(word) = words.get(at) else { continue };
        let digest = digest(word);
        numbers(&blob(row, 1)?).for_each(|entry| note(&mut sums, entry, digest));
    }
    Ok((texts, lengths, sums))
}

/// The sum of what a part has to say of a text.
fn due(shown: &str) -> u64 {
    let folded = Folded::of(shown).text;
    let all: BTreeSet<&str> = words(&folded).collect();
    all.into_iter().fold(0, |sum, word| sum.wrapping_add(digest(word.as_bytes())))
}

fn digest(word: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}
