//! The memory as a SQLite file: opening it, and what every connection is set to.
//!
//! One file holds everything. Writers take turns ([`Memory`]'s methods that change it are
//! one transaction each, begun at once); readers see the state before or after, never one
//! between. A process may be killed at any point.

mod bulk;
mod digests;
mod entries;
mod fault;
mod filter;
mod find;
mod index;
mod likeness;
mod load;
mod migrations;
mod names;
mod pivot;
mod read;
mod rebuild;
mod remove;
mod salvage;
mod search;
mod settle;
mod texts;
mod upkeep;
mod verify;
mod write;
mod writer;

use crate::error::{Error, Result};
use fault::Fault;
use migrations::Standing;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use find::Finder;
pub use read::{CollectionStats, PairStats, ProvenanceStats, Selection, Stats, YearStats};
pub use search::{Hit, SearchQuery};
pub use upkeep::{Repeated, RepeatedTarget, Repetition, Selected, Selector};
pub use write::Changes;
pub(super) use writer::date;

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a command wants of the memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// A missing file is made.
    ReadWrite,
    /// A missing file is an empty memory, and none is made. Works in a read-only folder.
    Read,
}

/// An open memory.
#[derive(Debug)]
pub struct Memory {
    db: Connection,
    path: PathBuf,
    /// How long to wait for another process that writes.
    patience: Duration,
}

impl Memory {
    /// Opens a memory, and brings one of an older version up to date.
    ///
    /// # Errors
    /// If the file is damaged, is no memory, was written by a newer version, or cannot be
    /// read or written; it is left as it is. If another process writes for half a minute.
    pub fn open(path: &Path, access: Access) -> Result<Memory> {
        Memory::open_within(path, access, PATIENCE)
    }

    /// The same with another patience.
    ///
    /// # Errors
    /// As [`Memory::open`].
    pub fn open_within(path: &Path, access: Access, patience: Duration) -> Result<Memory> {
        let opened = match access {
            Access::ReadWrite => writable(path, patience),
            Access::Read => readable(path, patience),
        };
        let db = opened.map_err(|fault| fault.at(path))?;
        Ok(Memory { db, path: path.to_owned(), patience })
    }

    /// An empty memory that is kept nowhere.
    ///
    /// # Errors
    /// If there is no memory left.
    pub fn in_memory() -> Result<Memory> {
        let path = PathBuf::from(":memory:");
        let db = volatile().map_err(|fault| fault.at(&path))?;
        Ok(Memory { db, path, patience: PATIENCE })
    }

    /// Deletes the files that SQLite keeps beside a memory, whatever their state. Nothing may
    /// have it open.
    ///
    /// # Errors
    /// If a file that exists cannot be deleted.
    pub fn delete_beside(path: &Path) -> Result<()> {
        for suffix in ["-wal", "-shm", "-journal"] {
            let file = beside(path, suffix);
            match fs::remove_file(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::io(&file, &error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Where a damaged memory is kept. Called like the file itself, so that whatever leaves that
    /// out of version control leaves this out too.
    pub fn aside(path: &Path) -> PathBuf {
        beside(path, "-damaged")
    }

    /// Copies a damaged memory there, with what is written to it and not in the file yet.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep_aside(path: &Path) -> Result<()> {
        let copy = Memory::aside(path);
        fs::copy(path, &copy).map_err(|error| Error::unwritable(&copy, &error))?;
        if has_log(path) {
            let log = beside(&copy, "-wal");
            fs::copy(beside(path, "-wal"), &log)
                .map_err(|error| Error::unwritable(&log, &error))?;
        }
        Ok(())
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// An error as the user meets it.
    fn fail(&self, fault: impl Into<Fault>) -> Error {
        fault.into().at(&self.path)
    }
}

/// True if work that can as well be done another time failed because the memory cannot be
/// written now.
fn is_harmless(fault: &Fault) -> bool {
    fault.is_busy() || fault.is_read_only()
}

fn writable(path: &Path, patience: Duration) -> fault::Result<Connection> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| Fault::Whole(Error::io(folder, &error)))?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    persistently(patience, || {
        let mut db = Connection::open_with_flags(path, flags)?;
        db.busy_timeout(patience)?;
        // Before anything is changed, so that a file of another kind stays as it is.
        let standing = migrations::inspect(&db)?;
        db.pragma_update(None, "journal_mode", "WAL")?;
        configure(&db)?;
        db.pragma_update(None, "cache_size", -writers_cache(path))?;
        if standing != Standing::Memory(migrations::latest()) {
            migrations::migrate(&mut db)?;
        }
        Ok(db)
    })
}

fn readable(path: &Path, patience: Duration) -> fault::Result<Connection> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return volatile(),
        Err(error) => return Err(Fault::Whole(Error::io(path, &error))),
        Ok(_) => {}
    }
    let opened = persistently(patience, || {
        // Opened for writing where the system allows it, as readers of a write-ahead log
        // share in its upkeep; `query_only` holds the contents.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags)?;
        db.busy_timeout(patience)?;
        let standing = migrations::inspect(&db)?;
        Ok((db, standing))
    });
    let (db, standing) = match opened {
        // Without write access to the folder, or without room in it, there can be no write-ahead
        // log either.
        Err(fault) if (fault.is_read_only() || fault.lacks_room()) && !has_log(path) => {
            frozen(path)?
        }
        opened => opened?,
    };
    match standing {
        Standing::Empty => return volatile(),
        Standing::Memory(version) if version < migrations::latest() => {
            drop(db);
            let db = writable(path, patience)?;
            db.pragma_update(None, "query_only", true)?;
            return Ok(db);
        }
        Standing::Memory(_) => {}
    }
    configure(&db)?;
    db.pragma_update(None, "query_only", true)?;
    Ok(db)
}

/// Whether something was written that is not in the file itself yet.
fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// Opens a file that nobody can change.
fn frozen(path: &Path) -> fault::Result<(Connection, Standing)> {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                uri.push(char::from(*byte));
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(uri, flags)?;
    let standing = migrations::inspect(&db)?;
    Ok((db, standing))
}

/// Kibibytes of pages that a writer keeps, so that those which new keys fall on are not
/// written and read again and again.
fn writers_cache(path: &Path) -> i64 {
    let size = fs::metadata(path).map_or(0, |file| file.len());
    i64::try_from((size / 4096).clamp(24 << 10, 512 << 10)).unwrap_or_default()
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn volatile() -> fault::Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    configure(&db)?;
    migrations::migrate(&mut db)?;
    Ok(db)
}

fn configure(db: &Connection) -> fault::Result<()> {
    // Every number that a writer refers to it has just found or added, and looking it up once
    // more takes a fifth of an import; `tm verify` checks them all.
    db.pragma_update(None, "foreign_keys", false)?;
    // A log that is not yet on the disk may be lost with the power, never torn; the text
    // files have it all.
    db.pragma_update(None, "synchronous", "NORMAL")?;
    db.pragma_update(None, "trusted_schema", false)?;
    // Otherwise statements on tables with partial indexes are planned anew for every value.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Tries again while another process makes the file or switches it to write-ahead logging,
/// for which SQLite does not wait by itself.
fn persistently<T>(patience: Duration, attempt: impl Fn() -> fault::Result<T>) -> fault::Result<T> {
    let start = Instant::now();
    loop {
        match attempt() {
            Err(fault) if fault.is_busy() && start.elapsed() < patience => {
                std::thread::sleep(Duration::from_millis(20));
            }
            result => return result,
        }
    }
}
