//! A memory made anew takes the place of the one there was.
//!
//! It is made in a file of its own. Then its pages become those of the old file, in one
//! transaction of that: whoever reads sees the old memory or the new one, whoever writes waits,
//! and a process that is killed, or a disk that is full, leaves the old one.

use super::fault::{Fault, Result};
use super::read::Selection;
use super::{Memory, configure, persistently};
use crate::error;
use crate::tm::entry::{Collection, Entry};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, ffi};
use std::path::Path;
use std::time::{Duration, Instant};

/// Entries that are carried over at once.
const BATCH: usize = 10_000;
/// Between two looks at whether another process still writes.
const PAUSE: Duration = Duration::from_millis(20);

impl Memory {
    /// An empty memory in an empty file that nothing else has open and that need not outlive a
    /// fault: it keeps no other file beside it. Errors name the memory whose place it is to take.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn scratch(file: &Path, path: &Path) -> error::Result<Memory> {
        let open = || -> Result<Connection> {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let mut db = Connection::open_with_flags(file, flags)?;
            db.pragma_update(None, "journal_mode", "MEMORY")?;
            configure(&db)?;
            db.pragma_update(None, "synchronous", "OFF")?;
            super::migrations::migrate(&mut db)?;
            Ok(db)
        };
        let db = open().map_err(|fault| fault.at(path))?;
        Ok(Memory { db, path: path.to_owned(), patience: super::PATIENCE })
    }

    /// A number that is another one after another process has changed the memory.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn revision(&self) -> error::Result<i64> {
        let read = || Ok(self.db.query_row("PRAGMA data_version", [], |row| row.get(0))?);
        read().map_err(|fault: Fault| self.fail(fault))
    }

    /// Adds what stands in another memory, but in no text of the project.
    ///
    /// # Errors
    /// If the other cannot be read, or this one not be written.
    pub fn carry_over(&mut self, from: &Memory) -> error::Result<()> {
        let mut batch: Vec<Entry> = Vec::new();
        let mut of: Option<Collection> = None;
        let selection = Selection { only_unkept: true, ..Selection::default() };
        from.entries(&selection, |collection, entry| {
            if of.as_ref() != Some(collection) || batch.len() == BATCH {
                self.take(of.as_ref(), &mut batch)?;
                of = Some(collection.clone());
            }
            batch.push(entry);
            Ok(())
        })?;
        self.take(of.as_ref(), &mut batch)
    }

    fn take(&mut self, of: Option<&Collection>, batch: &mut Vec<Entry>) -> error::Result<()> {
        let entries = std::mem::take(batch);
        match of.filter(|_| !entries.is_empty()) {
            Some(collection) => self.import(collection, entries.into_iter().map(Ok)).map(drop),
            None => Ok(()),
        }
    }

    /// Makes the memory at a path what this one is, unless another process has changed that since
    /// `seen` was the [`revision`](Memory::revision) of `old`, which has it open: whether it was
    /// done.
    ///
    /// # Errors
    /// If the file cannot be written, or another process writes for too long; it is as it was.
    pub fn supersede(&self, path: &Path, (old, seen): (&Memory, i64)) -> error::Result<bool> {
        let run = || -> Result<bool> {
            let mut db = persistently(self.patience, || {
                let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
                    | OpenFlags::SQLITE_OPEN_CREATE
                    | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                let db = Connection::open_with_flags(path, flags)?;
                db.busy_timeout(self.patience)?;
                db.pragma_update(None, "journal_mode", "WAL")?;
                Ok(db)
            })?;
            {
                let backup = Backup::new(&self.db, &mut db)?;
                // From the first page on no other process can write.
                let mut step = stepped(&backup, 1, self.patience)?;
                if old.revision().map_err(Fault::Whole)? != seen {
                    return Ok(false);
                }
                while step != StepResult::Done {
                    step = stepped(&backup, -1, self.patience)?;
                }
            }
            // The log is as large as the file now; if others read, it stays for a while.
            let _ = db.pragma_query(None, "wal_checkpoint", |_| Ok(()));
            Ok(true)
        };
        run().map_err(|fault| fault.at(path))
    }
}

/// Copies so many pages, and waits for a process that writes.
fn stepped(backup: &Backup<'_, '_>, pages: i32, patience: Duration) -> Result<StepResult> {
    let start = Instant::now();
    loop {
        match backup.step(pages)? {
            StepResult::Busy | StepResult::Locked if start.elapsed() < patience => {
                std::thread::sleep(PAUSE);
            }
            StepResult::Busy | StepResult::Locked => {
                let busy = ffi::Error::new(ffi::SQLITE_BUSY);
                return Err(rusqlite::Error::SqliteFailure(busy, None).into());
            }
            step => return Ok(step),
        }
    }
}
