//! The index of words for the concordance: which texts may have what is looked for.
//!
//! A part has a sorted list of words, folded as the texts are searched, and for each the
//! entries that have it. Entries are numbered from the shortest text to the longest, which is
//! the order in which they are shown. Words are few beside texts, so that looking for a part
//! of a word or a pattern is a pass over the list of words.

use super::searched;
use super::terms::{Folded, Term, is_word_letter};
use crate::error;
use crate::model::Lang;
use crate::tm::store::bulk::Bulk;
use crate::tm::store::fault::{Fault, Result};
use crate::tm::store::load::serves;
use crate::tm::store::texts::{self, Stored};
use crate::tm::store::{Memory, is_harmless};
use memchr::memmem;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::HashMap;

/// So many texts that are in no part are searched one by one.
const TAIL: i64 = 10_000;
/// More parts than this are made one.
const PARTS: usize = 6;
/// A part has no more texts than this.
const LARGEST: usize = 2_000_000;
/// So many entries have their texts in one row, and so many bytes each.
const CHUNK: usize = 256;
pub(super) const ENTRY: usize = 6;

impl Memory {
    /// Brings the index of words of a language and its varieties up to date, if that is worth
    /// while. If the memory cannot be written now it is left for another time: searching does
    /// not depend on it.
    ///
    /// # Errors
    /// If the database is damaged.
    pub fn index_words(&mut self, lang: &Lang) -> error::Result<()> {
        let mut run = || -> Result<()> {
            for (number, _) in
                texts::languages(&self.db)?.iter().filter(|(_, known)| serves(lang, known))
            {
                let last = "SELECT coalesce(max(id), 0) FROM text";
                let last: i64 = self.db.query_row(last, [], |row| row.get(0))?;
                let behind = last - upto(&self.db, *number)?.unwrap_or(0);
                if behind > TAIL {
                    let db = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
                    extend(&db, *number)?;
                    db.commit()?;
                }
            }
            Ok(())
        };
        match run() {
            Err(fault) if !is_harmless(&fault) => Err(self.fail(fault)),
            _ => Ok(()),
        }
    }
}

/// The last text of a language that is in a part; none if the language has none.
pub(super) fn upto(db: &Connection, lang: i64) -> Result<Option<i64>> {
    let select = "SELECT upto FROM word_language WHERE lang = ?1";
    Ok(db.query_row(select, [lang], |row| row.get(0)).optional()?)
}

/// Texts on their way into a part.
#[derive(Default)]
struct Builder {
    numbers: HashMap<Box<str>, u32>,
    /// Numbers of the words of all texts, one after the other.
    pool: Vec<u32>,
    entries: Vec<Entry>,
}

struct Entry {
    length: u16,
    text: u32,
    words: std::ops::Range<usize>,
}

/// Takes the texts that are in no part yet into one.
fn extend(db: &Transaction<'_>, lang: i64) -> Result<()> {
    let parts = "SELECT id FROM word_part WHERE lang = ?1";
    let parts: Vec<i64> =
        db.prepare(parts)?.query_map([lang], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut from = upto(db, lang)?.unwrap_or(0);
    if parts.len() >= PARTS {
        for part in parts {
            let (first, last) = (part << 32, (part << 32) | 0xffff_ffff);
            db.execute("DELETE FROM word_list WHERE id BETWEEN ?1 AND ?2", [first, last])?;
            db.execute("DELETE FROM word_entry WHERE id BETWEEN ?1 AND ?2", [first, last])?;
            db.execute("DELETE FROM word_part WHERE id = ?1", [part])?;
        }
        from = 0;
    }
    let mut builder = Builder::default();
    let mut select =
        db.prepare("SELECT id, content FROM text WHERE lang = ?1 AND id > ?2 ORDER BY id")?;
    let mut rows = select.query([lang, from])?;
    while let Some(row) = rows.next()? {
        from = row.get(0)?;
        // A content that cannot be read is `tm verify`'s business.
        if let (Ok(content), Ok(text)) = (Stored::read(row.get_ref(1)?), u32::try_from(from)) {
            builder.add(text, &searched(&content));
        }
        if builder.entries.len() >= LARGEST {
            std::mem::take(&mut builder).write(db, lang)?;
        }
    }
    builder.write(db, lang)?;
    // Also past the texts of other languages, so that they need not be passed over again.
    let last = "SELECT coalesce(max(id), 0) FROM text";
    let last: i64 = db.query_row(last, [], |row| row.get(0))?;
    let noted = "INSERT INTO word_language (lang, upto) VALUES (?1, ?2)
                 ON CONFLICT (lang) DO UPDATE SET upto = ?2";
    db.execute(noted, [lang, last])?;
    Ok(())
}

impl Builder {
    fn add(&mut self, text: u32, shown: &str) {
        let folded = Folded::of(shown).text;
        let begin = self.pool.len();
        for word in words(&folded) {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            let number = match self.numbers.get(word) {
                Some(number) => *number,
                None => *self.numbers.entry(word.into()).or_insert(next),
            };
            if !self.pool[begin..].contains(&number) {
                self.pool.push(number);
            }
        }
        let length = length(shown);
        self.entries.push(Entry { length, text, words: begin..self.pool.len() });
    }

    fn write(mut self, db: &Transaction<'_>, lang: i64) -> Result<()> {
        if self.entries.is_empty() {
            return Ok(());
        }
        self.entries.sort_by_key(|entry| (entry.length, entry.text));
        let mut words: Vec<(Box<str>, u32)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        let mut lists: Vec<(u32, Vec<u8>)> = vec![(0, Vec::new()); words.len()];
        for (at, entry) in (0_u32..).zip(&self.entries) {
            for word in &self.pool[entry.words.clone()] {
                let (last, bytes) = &mut lists[*word as usize];
                push_number(bytes, at - *last);
                *last = at;
            }
        }
        let mut all = Vec::new();
        for (word, _) in &words {
            all.extend_from_slice(word.as_bytes());
            all.push(b'\n');
        }
        let insert = "INSERT INTO word_part (lang, words) VALUES (?1, ?2) RETURNING id";
        let part: i64 = db.query_row(insert, params![lang, all], |row| row.get(0))?;
        let row_id = |at: usize| (part << 32) | i64::try_from(at).unwrap_or_default();
        let rows: Vec<(i64, &Vec<u8>)> = words
            .iter()
            .enumerate()
            .map(|(at, (_, number))| (row_id(at), &lists[*number as usize].1))
            .collect();
        Bulk::new(db, "INTO word_list (id, entries)", 2)?.run(&rows, |row, (id, bytes)| {
            row.bind(id)?;
            row.bind(bytes)
        })?;
        let chunk = |(at, entries): (usize, &[Entry])| {
            let bytes = entries.iter().flat_map(|entry| {
                entry.text.to_le_bytes().into_iter().chain(entry.length.to_le_bytes())
            });
            (row_id(at), bytes.collect())
        };
        let rows: Vec<(i64, Vec<u8>)> = self.entries.chunks(CHUNK).enumerate().map(chunk).collect();
        Bulk::new(db, "INTO word_entry (id, texts)", 2)?.run(&rows, |row, (id, bytes)| {
            row.bind(id)?;
            row.bind(bytes)
        })
    }
}

/// The words of a folded text.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c| !is_word_letter(c)).filter(|word| !word.is_empty())
}

/// The length of a text in characters, as entries have it.
pub(super) fn length(shown: &str) -> u16 {
    u16::try_from(shown.chars().count()).unwrap_or(u16::MAX)
}

fn push_number(bytes: &mut Vec<u8>, number: u32) {
    let mut rest = number;
    loop {
        let low = u8::try_from(rest & 0x7f).unwrap_or_default();
        rest >>= 7;
        if rest == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

pub(super) fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let (mut number, mut shift, mut last) = (0_u32, 0, 0_u32);
    bytes.iter().filter_map(move |byte| {
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 != 0 && shift < 28 {
            shift += 7;
            return None;
        }
        last = last.wrapping_add(number);
        (number, shift) = (0, 0);
        Some(last)
    })
}

/// The texts of the parts that may have all terms, with their length in characters.
pub(super) fn candidates(db: &Connection, lang: i64, terms: &[Term]) -> Result<Vec<(u16, u32)>> {
    let mut found = Vec::new();
    let mut parts = db.prepare_cached("SELECT id, words FROM word_part WHERE lang = ?1")?;
    let mut parts = parts.query([lang])?;
    let mut list = db.prepare_cached("SELECT entries FROM word_list WHERE id = ?1")?;
    let mut chunk = db.prepare_cached("SELECT texts FROM word_entry WHERE id = ?1")?;
    while let Some(part) = parts.next()? {
        let id: i64 = part.get(0)?;
        let words = part.get_ref(1)?.as_blob().map_err(|error| Fault::Row(error.to_string()))?;
        let mut all: Option<Vec<u64>> = None;
        for piece in terms.iter().flat_map(Term::pieces) {
            let mut own: Vec<u64> = Vec::new();
            for place in places(words, &piece) {
                let row = [(id << 32) | i64::try_from(place).unwrap_or_default()];
                list.query_row(row, |row| {
                    for entry in numbers(row.get_ref(0)?.as_blob()?) {
                        let at = entry as usize / 64;
                        if own.len() <= at {
                            own.resize(at + 1, 0);
                        }
                        own[at] |= 1 << (entry % 64);
                    }
                    Ok(())
                })?;
            }
            all = Some(match all {
                None => own,
                Some(all) => all.iter().zip(&own).map(|(one, other)| one & other).collect(),
            });
        }
        let mut at_hand: (i64, Vec<u8>) = (-1, Vec::new());
        for (block, bits) in all.unwrap_or_default().into_iter().enumerate() {
            let mut bits = bits;
            while bits != 0 {
                let entry = block * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                let row = (id << 32) | i64::try_from(entry / CHUNK).unwrap_or_default();
                if at_hand.0 != row {
                    at_hand = (row, chunk.query_row([row], |row| row.get(0))?);
                }
                let bytes = at_hand.1.get(ENTRY * (entry % CHUNK)..).unwrap_or_default();
                if let [a, b, c, d, e, f, ..] = *bytes {
                    let text = u32::from_le_bytes([a, b, c, d]);
                    found.push((u16::from_le_bytes([e, f]), text));
                }
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// The places in a list of words of those that a piece of a term may stand in.
fn places(words: &[u8], piece: &Piece) -> Vec<usize> {
    let line = |at: usize| memchr::memrchr(b'\n', &words[..at]).map_or(0, |end| end + 1);
    match piece {
        Piece::Part(part) => {
            let (mut found, mut seen, mut place) = (Vec::new(), 0, 0);
            for at in memmem::find_iter(words, part.as_bytes()) {
                place += memchr::memchr_iter(b'\n', &words[seen..line(at).max(seen)]).count();
                seen = line(at).max(seen);
                if found.last() != Some(&place) {
                    found.push(place);
                }
            }
            found
        }
        Piece::Pattern(pattern) => words
            .split(|byte| *byte == b'\n')
            .enumerate()
            .filter(|(_, word)| {
                std::str::from_utf8(word).is_ok_and(|word| !word.is_empty() && pattern.fits(word))
            })
            .map(|(place, _)| place)
            .collect(),
    }
}

pub(super) use super::terms::Piece;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        let all = [0, 1, 127, 128, 300, 16_384, 2_000_000, u32::MAX];
        let mut bytes = Vec::new();
        let mut last = 0;
        for number in all {
            push_number(&mut bytes, number - last);
            last = number;
        }
        assert_eq!(numbers(&bytes).collect::<Vec<_>>(), all);
    }
}
