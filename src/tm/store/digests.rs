//! Holding an index against the texts that it is of, in one pass over each: what the index says
//! of an entry is added up, and so is what it should say of each text.

use super::fault::Result;
use super::texts::Stored;
use crate::model::Content;
use rusqlite::Connection;

/// What the parts of an index say of their entries.
#[derive(Default)]
pub(super) struct Digests {
    /// By part and entry.
    sums: Vec<Vec<u64>>,
    /// The number of its text, that of the part, and its own, of every entry.
    entries: Vec<(u32, u16, u32)>,
}

/// An entry of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Which part, in the order in which they were added.
    pub part: usize,
    pub entry: u32,
    pub sum: u64,
}

impl Digests {
    /// Adds a part: the texts of its entries and the sums of what is said of them.
    pub fn add(&mut self, texts: &[u32], mut sums: Vec<u64>) {
        let part = u16::try_from(self.sums.len()).unwrap_or(u16::MAX);
        sums.resize(texts.len(), 0);
        self.sums.push(sums);
        self.entries.extend((0_u32..).zip(texts).map(|(entry, text)| (*text, part, entry)));
    }

    /// Calls a function with each text of a language up to one and its entries; the texts of which
    /// it says that they are not found, but no more than enough.
    pub fn missing(
        mut self,
        db: &Connection,
        (lang, upto): (i64, i64),
        enough: usize,
        mut is_found: impl FnMut(u32, &Content, &[Place]) -> bool,
    ) -> Result<Vec<String>> {
        self.entries.sort_unstable();
        let mut missing = Vec::new();
        let mut places = Vec::new();
        let mut rest = self.entries.as_slice();
        let select = "SELECT id, content FROM text WHERE lang = ?1 AND id <= ?2 ORDER BY id";
        let mut select = db.prepare(select)?;
        let mut rows = select.query([lang, upto])?;
        while let Some(row) = rows.next()?.filter(|_| missing.len() < enough) {
            let text: u32 = row.get(0)?;
            // A content that cannot be read is a fault of its own.
            let Ok(content) = Stored::read(row.get_ref(1)?) else { continue };
            rest = &rest[rest.partition_point(|(other, ..)| *other < text)..];
            let own = rest.iter().take_while(|(other, ..)| *other == text);
            places.clear();
            places.extend(own.map(|(_, part, entry)| {
                let part = usize::from(*part);
                Place { part, entry: *entry, sum: self.sums[part][*entry as usize] }
            }));
            if !is_found(text, &content, &places) {
                missing.push(content.plain().chars().take(60).collect());
            }
        }
        Ok(missing)
    }
}

/// Adds what is said of an entry to its sum; there may be no such entry.
pub(super) fn note(sums: &mut [u64], entry: u32, what: u64) {
    if let Some(sum) = sums.get_mut(entry as usize) {
        *sum = sum.wrapping_add(what);
    }
}
