//! The schema of the memory, as an append-only list of steps.

use super::fault::{Fault, Result};
use rusqlite::{Connection, TransactionBehavior};

/// Marks a SQLite file as a memory of Vulgate: the letters `VLGT`.
pub const APPLICATION_ID: i32 = 0x564c_4754;

/// Step `n` brings a memory of version `n` to version `n + 1`. Never change a step that has
/// been released; add one.
const STEPS: &[&str] = &[include_str!("../../../tm/migrations/0001_memory.sql")];

/// The version this program writes.
pub fn latest() -> i32 {
    i32::try_from(STEPS.len()).unwrap_or(i32::MAX)
}

/// What a file turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing has been written yet.
    Empty,
    /// A memory of this version.
    Memory(i32),
}

/// Looks at a file without changing it.
///
/// # Errors
/// If it is no SQLite file, belongs to another program, or to a newer Vulgate.
pub fn inspect(db: &Connection) -> Result<Standing> {
    let application: i32 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, version) {
        (0, 0) if tables == 0 => Ok(Standing::Empty),
        (APPLICATION_ID, version) if version > latest() => Err(Fault::Newer(version)),
        (APPLICATION_ID, version) if version > 0 => Ok(Standing::Memory(version)),
        _ => Err(Fault::Foreign),
    }
}

/// Brings a file to the latest version, in one transaction.
///
/// # Errors
/// As [`inspect`], and if a step fails.
pub fn migrate(db: &mut Connection) -> Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Looked at again, because another process may have been faster.
    let version = match inspect(&transaction)? {
        Standing::Empty => 0,
        Standing::Memory(version) => version,
    };
    for step in STEPS.iter().skip(usize::try_from(version).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    if version < latest() {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", latest())?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_leads_from_the_one_before_to_the_next() {
        let mut db = Connection::open_in_memory().unwrap();
        for (version, step) in STEPS.iter().enumerate() {
            db.execute_batch(step).unwrap();
            db.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
            db.pragma_update(None, "user_version", i32::try_from(version + 1).unwrap()).unwrap();
            assert_eq!(
                inspect(&db).unwrap(),
                Standing::Memory(i32::try_from(version + 1).unwrap())
            );
        }
        migrate(&mut db).unwrap();
    }

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        migrate(&mut db).unwrap();
        assert_eq!(inspect(&db).unwrap(), Standing::Memory(latest()));
    }
}
