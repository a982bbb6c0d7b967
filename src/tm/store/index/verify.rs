//! Does the index find every text that the memory has?

use super::{Lookup, is_current};
use crate::tm::index::keys_of_text;
use crate::tm::similarity;
use crate::tm::store::fault::Result;
use crate::tm::store::texts::Stored;
use rusqlite::Connection;
use std::collections::HashSet;

/// Asks the index for every text of its languages, each of which must find itself; at
/// most `enough` reasons.
pub(in crate::tm::store) fn faults(db: &Connection, enough: usize) -> Result<Vec<String>> {
    let mut found = Vec::new();
    if !is_current(db)? {
        return Ok(found);
    }
    let mut select = db.prepare("SELECT lang FROM index_language")?;
    let langs = select.query_map([], |row| row.get(0))?;
    for lang in langs {
        let lang: i64 = lang?;
        let Some(mut lookup) = Lookup::open(db, lang)? else { continue };
        lookup.read_lists()?;
        let tail: HashSet<u32> = lookup.tail()?.into_iter().map(|(text, _)| text).collect();
        let mut select = db.prepare("SELECT id, content FROM text WHERE lang = ?1")?;
        let mut rows = select.query([lang])?;
        let mut near = Vec::new();
        while let Some(row) = rows.next()?.filter(|_| found.len() < enough) {
            let text: u32 = row.get(0)?;
            let Ok(content) = Stored::read(row.get_ref(1)?) else { continue };
            near.clear();
            lookup.near(&keys_of_text(&similarity::text(&content)), 100, &mut near)?;
            if !tail.contains(&text) && !near.iter().any(|near| near.text == text) {
                let text: String = content.plain().chars().take(60).collect();
                found.push(format!("the index does not find the text “{text}”"));
            }
        }
    }
    Ok(found)
}
