//! The numbers that stand for languages and documents.

use super::fault::Result;
use rusqlite::{Connection, OptionalExtension, Statement};
use std::collections::HashMap;

/// The numbers of languages or documents, added as they are met.
pub(super) struct Names<'t> {
    known: HashMap<String, i64>,
    select: Statement<'t>,
    insert: Statement<'t>,
}

impl<'t> Names<'t> {
    pub fn of_languages(db: &'t Connection) -> Result<Self> {
        Names::new(
            db.prepare("SELECT id FROM language WHERE tag = ?1")?,
            db.prepare("INSERT INTO language (tag) VALUES (?1) RETURNING id")?,
        )
    }

    pub fn of_documents(db: &'t Connection) -> Result<Self> {
        Names::new(
            db.prepare("SELECT id FROM document WHERE name = ?1")?,
            db.prepare("INSERT INTO document (name) VALUES (?1) RETURNING id")?,
        )
    }

    fn new(select: Statement<'t>, insert: Statement<'t>) -> Result<Self> {
        Ok(Names { known: HashMap::new(), select, insert })
    }

    pub fn number(&mut self, name: &str) -> Result<i64> {
        if let Some(number) = self.known.get(name) {
            return Ok(*number);
        }
        let found = self.select.query_row([name], |row| row.get(0)).optional()?;
        let number = match found {
            Some(number) => number,
            None => self.insert.query_row([name], |row| row.get(0))?,
        };
        self.known.insert(name.to_owned(), number);
        Ok(number)
    }
}
