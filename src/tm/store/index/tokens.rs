//! The texts of a language in memory, as tokens, in the order of the index.

use super::parts::PartRow;
use crate::tm::store::fault::Result;
use crate::tm::store::likeness::add_tokens;
use rusqlite::Connection;
use std::ops::Range;

/// Stands for the number of a text that is not there any more; texts are numbered from 1.
pub(super) const GONE: u32 = 0;

/// Where the tokens of a text are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::tm::store) struct Place {
    start: u32,
    count: u16,
}

/// The tokens of all entries of all parts.
///
/// Entries lie by their length, and those of one length have as many tokens: so where the
/// tokens of an entry are need not be noted, and texts that stand together in a part do so here.
#[derive(Default)]
pub(super) struct Tokens {
    all: Vec<u32>,
    parts: Vec<Vec<Stretch>>,
}

/// The entries of one length in a part.
#[derive(Clone, Copy)]
struct Stretch {
    /// The first of them.
    entry: u32,
    length: u16,
    /// Where its tokens are.
    start: u32,
}

/// An entry of a part: the number of its text, that of the part, and its own.
type Numbered = (u32, u16, u32);

impl Tokens {
    /// Reads the texts of parts, of which the numbers are given. Those that are not there any
    /// more, in this language and length, become [`GONE`]: what has their number now is in
    /// another part or in the tail. None if there are more tokens than can be numbered.
    pub fn read(
        db: &Connection,
        lang: i64,
        parts: &[&PartRow],
        texts: &mut [Vec<u32>],
    ) -> Result<Option<Self>> {
        let Some(mut tokens) = Tokens::laid_out(parts) else { return Ok(None) };
        let mut numbered: Vec<Numbered> = Vec::new();
        for (part, texts) in (0_u16..).zip(texts.iter()) {
            numbered.extend((0_u32..).zip(texts).map(|(entry, text)| (*text, part, entry)));
        }
        numbered.sort_unstable();
        let mut select = db.prepare("SELECT id, content FROM text WHERE lang = ?1 ORDER BY id")?;
        let mut rows = select.query([lang])?;
        let (mut own, mut next, mut gone) = (Vec::new(), 0, Vec::new());
        while let Some(row) = rows.next()? {
            let text: u32 = row.get(0)?;
            let before = numbered[next..].partition_point(|entry| entry.0 < text);
            gone.extend(&numbered[next..next + before]);
            next += before;
            own.clear();
            let is_read = add_tokens(row.get_ref(1)?, &mut own).is_ok();
            while let Some(entry) = numbered.get(next).filter(|entry| entry.0 == text) {
                let place = tokens.place(usize::from(entry.1), entry.2);
                match place.filter(|place| is_read && usize::from(place.count) == own.len()) {
                    Some(place) => tokens.all[place.range()].copy_from_slice(&own),
                    None => gone.push(*entry),
                }
                next += 1;
            }
        }
        gone.extend(&numbered[next..]);
        for (_, part, entry) in gone {
            texts[usize::from(part)][entry as usize] = GONE;
        }
        Ok(Some(tokens))
    }

    /// Room for the tokens of all entries.
    fn laid_out(parts: &[&PartRow]) -> Option<Self> {
        let (mut stretches, mut next) = (Vec::with_capacity(parts.len()), 0_u64);
        for part in parts {
            let ends = part.lengths.iter().skip(1).map(|(_, first)| *first).chain([part.entries]);
            let mut own = Vec::with_capacity(part.lengths.len());
            for ((length, entry), end) in part.lengths.iter().copied().zip(ends) {
                own.push(Stretch { entry, length, start: u32::try_from(next).ok()? });
                next += u64::from(length) * u64::from(end.saturating_sub(entry));
            }
            stretches.push(own);
        }
        let count = u32::try_from(next).ok()?;
        Some(Tokens { all: vec![0; count as usize], parts: stretches })
    }

    /// Where the tokens of an entry of a part are; none if the part has no such entry.
    pub fn place(&self, part: usize, entry: u32) -> Option<Place> {
        let stretches = &self.parts[part];
        let at = stretches.partition_point(|stretch| stretch.entry <= entry).checked_sub(1)?;
        let Stretch { entry: first, length, start } = stretches[at];
        let before = entry.checked_sub(first)?.checked_mul(u32::from(length))?;
        let place = Place { start: start.checked_add(before)?, count: length };
        (place.range().end <= self.all.len()).then_some(place)
    }

    /// The tokens at a place.
    pub fn at(&self, place: Place) -> &[u32] {
        &self.all[place.range()]
    }
}

impl Place {
    fn range(self) -> Range<usize> {
        self.start as usize..self.start as usize + usize::from(self.count)
    }
}
