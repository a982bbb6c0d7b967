//! What can go wrong with the database, and how it is said.

use crate::error::{Error, Kind};
use crate::model::{Message, Place};
use rusqlite::{ErrorCode, ffi};
use std::path::Path;

/// The result of work on the database, before it is known by which name the user calls it.
pub type Result<T> = std::result::Result<T, Fault>;

/// Why work on the database failed.
#[derive(Debug)]
pub enum Fault {
    /// SQLite's own word.
    Sqlite(rusqlite::Error),
    /// A database of another program.
    Foreign,
    /// A memory written by a newer Vulgate, with its version.
    Newer(i32),
    /// A row that this program cannot have written, with what is wrong with it, for programs.
    Row(String),
    /// An error that is complete already, such as one of the entries' reader.
    Whole(Error),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Fault::Sqlite(error)
    }
}

impl Fault {
    /// The error as the user meets it.
    pub fn at(self, path: &Path) -> Error {
        let place = Place::file(path.display().to_string());
        let input = |message| Error::input(place.clone(), message);
        match self {
            Fault::Whole(error) => error,
            Fault::Foreign => input(Message::new("tm-database-foreign")),
            Fault::Newer(version) => {
                input(Message::new("tm-database-newer").with("version", version))
            }
            Fault::Row(detail) => input(
                Message::new("tm-database-corrupt")
                    .with("reason", "value")
                    .with("code", "")
                    .with("detail", detail),
            ),
            Fault::Sqlite(error) => {
                let (kind, id) = kind_and_id(&error);
                let message = Message::new(id)
                    .with("reason", reason(&error))
                    .with("code", code(&error))
                    .with("detail", error.to_string());
                Error::new(kind, place, message)
            }
        }
    }

    /// Another process holds the file.
    pub fn is_busy(&self) -> bool {
        let Fault::Sqlite(error) = self else { return false };
        matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
        )
    }

    /// There is no room for the file that readers and writers share, not even to read.
    pub fn lacks_room(&self) -> bool {
        matches!(self, Fault::Sqlite(error) if is_of_shared_file(error))
    }

    /// The file or its folder cannot be written.
    pub fn is_read_only(&self) -> bool {
        let Fault::Sqlite(error) = self else { return false };
        matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied)
        )
    }
}

fn kind_and_id(error: &rusqlite::Error) -> (Kind, &'static str) {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            (Kind::Input, "tm-database-corrupt")
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            (Kind::System, "tm-database-locked")
        }
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            (Kind::System, "tm-database-denied")
        }
        Some(ErrorCode::DiskFull) => (Kind::System, "tm-database-full"),
        Some(_) if is_of_shared_file(error) => (Kind::System, "tm-database-full"),
        Some(_) => (Kind::System, "tm-database-failed"),
        // Not from SQLite: a value of another type than the schema gives it, and the like.
        None => (Kind::Input, "tm-database-corrupt"),
    }
}

/// The kind of an error, which `database-reason` in `locales/` says in the user's language.
fn reason(error: &rusqlite::Error) -> &'static str {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt) => "page",
        Some(ErrorCode::NotADatabase) => "format",
        Some(ErrorCode::ReadOnly) => "read-only",
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => "closed",
        Some(ErrorCode::SystemIoFailure) => "disk",
        Some(ErrorCode::OutOfMemory) => "memory",
        Some(_) => "other",
        None => "value",
    }
}

/// SQLite's number of an error, for the kind `other` (<https://www.sqlite.org/rescode.html>).
fn code(error: &rusqlite::Error) -> String {
    error.sqlite_error().map(|error| error.extended_code.to_string()).unwrap_or_default()
}

/// Whether the index of the write-ahead log could not be made larger.
fn is_of_shared_file(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    matches!(code, Some(ffi::SQLITE_IOERR_SHMSIZE | ffi::SQLITE_IOERR_SHMMAP))
}
