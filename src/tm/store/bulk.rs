//! Inserting many rows with few statements.

use super::fault::Result;
use rusqlite::{Connection, Statement, ToSql};

/// Rows of one statement.
pub(super) const ROWS: usize = 64;

/// An insertion into some columns, for many rows at once or for one.
pub(super) struct Bulk<'t> {
    many: Statement<'t>,
    one: Statement<'t>,
}

/// Binds the values of rows one after the other.
pub(super) struct Binding<'s, 't> {
    statement: &'s mut Statement<'t>,
    at: usize,
}

impl Binding<'_, '_> {
    /// Binds the next value.
    pub fn bind(&mut self, value: &impl ToSql) -> Result<()> {
        self.at += 1;
        Ok(self.statement.raw_bind_parameter(self.at, value)?)
    }
}

impl<'t> Bulk<'t> {
    /// `into` is the statement from `INTO` up to its values, of which a row has so many.
    pub fn new(db: &'t Connection, into: &str, columns: usize) -> Result<Self> {
        // Whoever fails rolls everything back; SQLite need not be ready to undo one statement.
        let insert = "INSERT OR FAIL";
        let row = format!("({})", vec!["?"; columns].join(", "));
        let one = db.prepare(&format!("{insert} {into} VALUES {row}"))?;
        let many = db.prepare(&format!("{insert} {into} VALUES {}", vec![row; ROWS].join(", ")))?;
        Ok(Bulk { many, one })
    }

    /// Inserts a row for each item, whose values a function binds in order.
    pub fn run<T>(
        &mut self,
        items: &[T],
        bind: impl Fn(&mut Binding<'_, 't>, &T) -> Result<()>,
    ) -> Result<()> {
        for rows in items.chunks(ROWS) {
            if rows.len() == ROWS {
                let mut binding = Binding { statement: &mut self.many, at: 0 };
                rows.iter().try_for_each(|row| bind(&mut binding, row))?;
                self.many.raw_execute()?;
                continue;
            }
            for row in rows {
                bind(&mut Binding { statement: &mut self.one, at: 0 }, row)?;
                self.one.raw_execute()?;
            }
        }
        Ok(())
    }
}
