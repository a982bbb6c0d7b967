//! Texts of many entries at once: each is gathered once, and found among the rows or added.

use super::bulk::Bulk;
use super::fault::Result;
use super::filter::Filter;
use super::texts::{SAME_HASH, Stored, signs, source_key};
use crate::model::Content;
use crate::tm::index::KeyHasher;
use rusqlite::types::ValueRef;
use rusqlite::{Statement, Transaction};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// Finds and adds texts within a transaction.
pub(super) struct Texts<'t> {
    db: &'t Transaction<'t>,
    by_id: Statement<'t>,
    by_key: Statement<'t>,
    insert_first: Bulk<'t>,
    insert: Bulk<'t>,
    insert_key: Bulk<'t>,
    /// The number of the next text.
    next: i64,
    /// How many texts were asked for.
    asked: i64,
    /// What is known of the keys in the table, once that is worth while: most texts of a large
    /// import are new, and need not be looked for in it.
    noted: Option<Filter>,
    /// Keys that are in no row yet, with their texts. Keys have no order: noted a few at a
    /// time, each time all pages of the table would be written anew.
    unnoted: Vec<(i64, i64)>,
    /// The first text of each of their hashes.
    first: HashMap<i64, i64, BuildHasherDefault<KeyHasher>>,
}

/// So many texts at once make it worth while, in a memory with at most so many, or not more than
/// so many times those that were asked for.
const MANY: usize = 4_096;
const FEW: i64 = 300_000;
const TIMES: i64 = 8;
/// So many are noted at once.
const UNNOTED: usize = 1 << 20;

/// A text to be found or added.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub key: i64,
    pub lang: i64,
    pub stored: Stored,
    /// A source with codes, which is compared without their looks.
    pub signs: Option<String>,
    /// Its number; 0 until it is known.
    pub id: i64,
    /// It was not there before.
    pub fresh: bool,
}

impl Wanted {
    fn is(&self, other: &Wanted) -> bool {
        self.lang == other.lang
            && self.signs == other.signs
            && (self.signs.is_some() || self.stored == other.stored)
    }
}

impl<'t> Texts<'t> {
    pub fn new(db: &'t Transaction<'t>) -> Result<Self> {
        // Numbers up to which the index of words goes are not given out again.
        let last = "SELECT max(id) FROM
            (SELECT max(id) AS id FROM text UNION ALL SELECT max(upto) FROM word_language)";
        let last: Option<i64> = db.query_row(last, [], |row| row.get(0))?;
        Ok(Texts {
            db,
            asked: 0,
            noted: None,
            unnoted: Vec::new(),
            first: HashMap::default(),
            by_id: db.prepare("SELECT 0, id, lang, content FROM text WHERE id = ?1")?,
            by_key: db.prepare(&format!(
                "SELECT text_key.id, text.id, text.lang, text.content
                 FROM text_key JOIN text ON text.id = text_key.text
                 WHERE text_key.id BETWEEN ?1 AND ?1 + {SAME_HASH}",
            ))?,
            insert_first: Bulk::new(db, "INTO text (id, lang, content)", 3)?,
            insert: Bulk::new(db, "INTO text (lang, content)", 2)?,
            insert_key: Bulk::new(db, "INTO text_key (id, text)", 2)?,
            next: last.unwrap_or(0) + 1,
        })
    }

    /// Gives every text its number, adding those that are not there. None of them may equal
    /// another. They are looked for and noted in the order of their keys, so that each page of
    /// the table is visited once.
    pub fn settle(&mut self, texts: &mut [Wanted]) -> Result<()> {
        let mut order: Vec<usize> = (0..texts.len()).collect();
        order.sort_unstable_by_key(|at| texts[*at].key);
        self.know(texts.len())?;
        // Where the keys of new texts go.
        let mut free: Vec<(usize, i64)> = Vec::new();
        let mut taken = (0, 0);
        for at in order {
            let text = &mut texts[at];
            if taken.0 != text.key {
                taken = (text.key, text.key);
            }
            if !self.find_unnoted(text)? {
                let mut rows = self.by_key.query([text.key])?;
                while let Some(row) = rows.next()? {
                    taken.1 = taken.1.max(row.get::<_, i64>(0)? + 1);
                    if text.id == 0 && matches(row, text)? {
                        text.id = row.get(1)?;
                    }
                }
            }
            text.fresh = text.id == 0;
            if text.fresh && taken.1 - text.key <= SAME_HASH {
                free.push((at, taken.1));
                taken.1 += 1;
            }
        }
        for text in texts.iter_mut().filter(|text| text.fresh) {
            text.id = self.next;
            self.next += 1;
        }
        let fresh: Vec<&Wanted> = texts.iter().filter(|text| text.fresh).collect();
        // Numbered by SQLite, which is quicker, the others follow the first.
        let (first, others) = fresh.split_at(fresh.len().min(1));
        self.insert_first.run(first, |row, text| {
            row.bind(&text.id)?;
            row.bind(&text.lang)?;
            row.bind(&text.stored)
        })?;
        self.insert.run(others, |row, text| {
            row.bind(&text.lang)?;
            row.bind(&text.stored)
        })?;
        // Without what is known of the keys, and where two texts have one hash, the next text is
        // looked for in the rows.
        let mut at_once = self.noted.is_none() || self.unnoted.len() + free.len() > UNNOTED;
        for (at, key) in free {
            let text = &texts[at];
            self.unnoted.push((key, text.id));
            at_once |= self.noted.is_some() && self.first.insert(text.key, text.id).is_some();
        }
        if at_once { self.note() } else { Ok(()) }
    }

    /// Finds a text by what is kept of the keys: among those whose keys are in no row yet, or
    /// nowhere. False if only the rows can tell.
    fn find_unnoted(&mut self, text: &mut Wanted) -> Result<bool> {
        let Some(noted) = &self.noted else { return Ok(false) };
        let Some(first) = self.first.get(&text.key) else {
            return Ok(!noted.may_have(text.key));
        };
        let mut rows = self.by_id.query([first])?;
        if let Some(row) = rows.next()?
            && matches(row, text)?
        {
            text.id = *first;
            return Ok(true);
        }
        drop(rows);
        // Two texts of one hash: the rows have all of them, once they are noted.
        self.note()?;
        Ok(false)
    }

    /// Writes the keys that are in no row yet. Nothing else reads them before.
    pub fn note(&mut self) -> Result<()> {
        self.unnoted.sort_unstable();
        self.insert_key.run(&self.unnoted, |row, (key, text)| {
            row.bind(key)?;
            row.bind(text)
        })?;
        if let Some(noted) = &mut self.noted {
            self.unnoted.iter().for_each(|(key, _)| noted.add(*key));
        }
        self.unnoted.clear();
        self.first.clear();
        if self.noted.as_ref().is_some_and(Filter::is_full) {
            self.read_keys()?;
        }
        Ok(())
    }

    /// Reads the keys there are, if that is worth while for so many texts.
    fn know(&mut self, count: usize) -> Result<()> {
        self.asked += i64::try_from(count).unwrap_or(i64::MAX);
        let few = self.next <= FEW.max(self.asked.saturating_mul(TIMES));
        if self.noted.is_none() && count >= MANY && few { self.read_keys() } else { Ok(()) }
    }

    fn read_keys(&mut self) -> Result<()> {
        let mut filter = Filter::new(self.next.unsigned_abs());
        let mut select = self.db.prepare("SELECT id FROM text_key")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            filter.add(row.get(0)?);
        }
        self.noted = Some(filter);
        Ok(())
    }
}

fn matches(row: &rusqlite::Row<'_>, text: &Wanted) -> Result<bool> {
    if row.get::<_, i64>(2)? != text.lang {
        return Ok(false);
    }
    match (row.get_ref(3)?, &text.stored, &text.signs) {
        (ValueRef::Blob(json), Stored::Json(_), Some(own)) => {
            Ok(Stored::read(ValueRef::Blob(json)).is_ok_and(|content| signs(&content) == *own))
        }
        (ValueRef::Blob(json), Stored::Json(own), None) => Ok(json == own.as_slice()),
        (ValueRef::Text(text), Stored::Text(own), _) => Ok(text == own.as_bytes()),
        _ => Ok(false),
    }
}

/// Gathers texts, each once.
#[derive(Default)]
pub(super) struct Gathered {
    pub texts: Vec<Wanted>,
    /// The first and the last place in `texts` by key, and for each place that of the next
    /// text of the same key, or its own.
    places: HashMap<i64, (usize, usize), BuildHasherDefault<KeyHasher>>,
    next: Vec<usize>,
    /// Bytes of all of them.
    pub bytes: usize,
}

impl Gathered {
    /// The place of a text.
    fn place(&mut self, text: Wanted) -> usize {
        let new = self.texts.len();
        if let Some((first, last)) = self.places.get_mut(&text.key) {
            let mut at = *first;
            loop {
                if self.texts[at].is(&text) {
                    return at;
                }
                if self.next[at] == at {
                    break;
                }
                at = self.next[at];
            }
            self.next[*last] = new;
            *last = new;
        } else {
            self.places.insert(text.key, (new, new));
        }
        self.next.push(new);
        self.bytes += text.stored.len();
        self.texts.push(text);
        new
    }

    /// A translation, or a source without codes.
    pub fn exact(&mut self, lang: i64, content: Content) -> Result<usize> {
        let stored = Stored::of(content)?;
        let key = stored.key(lang);
        Ok(self.place(Wanted { key, lang, stored, signs: None, id: 0, fresh: false }))
    }

    /// A source.
    pub fn source(&mut self, lang: i64, content: Content) -> Result<usize> {
        if content.codes().next().is_none() {
            return self.exact(lang, content);
        }
        let (key, own) = (source_key(lang, &content), signs(&content));
        let stored = Stored::of(content)?;
        Ok(self.place(Wanted { key, lang, stored, signs: Some(own), id: 0, fresh: false }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tm::store::volatile;

    fn wanted(key: i64, text: &str) -> Wanted {
        let stored = Stored::Text(text.to_owned());
        Wanted { key: key * (SAME_HASH + 1), lang: 1, stored, signs: None, id: 0, fresh: false }
    }

    /// Numbers of texts, and whether they are new.
    fn settled(texts: &mut Texts<'_>, all: &[(i64, &str)]) -> Vec<(i64, bool)> {
        let mut wanted: Vec<_> = all.iter().map(|(key, text)| wanted(*key, text)).collect();
        texts.settle(&mut wanted).unwrap();
        wanted.iter().map(|text| (text.id, text.fresh)).collect()
    }

    #[test]
    fn texts_of_one_hash_are_told_apart_whether_their_keys_are_noted_or_not() {
        let mut db = volatile().unwrap();
        db.execute("INSERT INTO language (id, tag) VALUES (1, 'en')", []).unwrap();
        for many in [1, MANY] {
            let transaction = db.transaction().unwrap();
            let mut texts = Texts::new(&transaction).unwrap();
            let names: Vec<String> = (0..many).map(|it| format!("text {it}")).collect();
            let all: Vec<_> = (1000..).zip(names.iter().map(String::as_str)).collect();
            let first = settled(&mut texts, &all);
            assert!(first.iter().all(|(_, fresh)| *fresh));
            assert_eq!(texts.noted.is_some(), many == MANY);
            // One alone, two at once, one more; then all of them again.
            let mut ids = vec![settled(&mut texts, &[(7, "a")])[0]];
            ids.extend(settled(&mut texts, &[(7, "b"), (7, "c")]));
            ids.extend(settled(&mut texts, &[(7, "d")]));
            assert!(ids.iter().all(|(_, fresh)| *fresh), "{ids:?}");
            let again = [(7, "d"), (7, "a"), (1000, "text 0"), (7, "c"), (7, "b")];
            let found = settled(&mut texts, &again);
            let expected = [ids[3], ids[0], first[0], ids[2], ids[1]].map(|(id, _)| (id, false));
            assert_eq!(found, expected);
            texts.note().unwrap();
            drop(texts);
            let keys = "SELECT count(DISTINCT text) FROM text_key";
            let count: i64 = transaction.query_row(keys, [], |row| row.get(0)).unwrap();
            assert_eq!(usize::try_from(count), Ok(many + 4));
            transaction.rollback().unwrap();
        }
    }
}
