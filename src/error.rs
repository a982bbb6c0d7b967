//! Why a command could not do its work, with the place and the remedy.
//!
//! An error holds one or more findings, because a file with five faults gives five; its kind
//! is the exit status (see [`Kind::exit_code`]). Modules return [`Error`] only when nothing
//! usable is left; faults that leave a result come as findings beside it.

pub(crate) mod system;

use crate::model::{Finding, Message, Place};
use std::fmt;
use std::io;
use std::path::Path;

/// The result of anything that can fail for the user's reasons.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a command could not do its work.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    pub kind: Kind,
    /// At least one, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Whose hand is needed to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The command line or `vulgate.toml` is wrong.
    Usage,
    /// A file given to a command is wrong.
    Input,
    /// The disk, permissions, another process.
    System,
}

impl Kind {
    /// The exit status of the process. 0 is success and 1 success with findings that the
    /// options call failures; neither is an error.
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::Usage => 2,
            Kind::Input => 3,
            Kind::System => 4,
        }
    }
}

impl Error {
    pub fn new(kind: Kind, place: Place, message: Message) -> Self {
        Error { kind, findings: vec![Finding::error(place, message)] }
    }

    pub fn usage(place: Place, message: Message) -> Self {
        Error::new(Kind::Usage, place, message)
    }

    pub fn input(place: Place, message: Message) -> Self {
        Error::new(Kind::Input, place, message)
    }

    /// An error of the operating system about a file.
    pub fn io(path: &Path, error: &io::Error) -> Self {
        let id = match error.kind() {
            io::ErrorKind::NotFound => "io-not-found",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "io-denied",
            io::ErrorKind::StorageFull => "io-full",
            io::ErrorKind::IsADirectory => "io-is-directory",
            _ => "io-other",
        };
        let kind = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::IsADirectory => Kind::Input,
            _ => Kind::System,
        };
        Error::of_file(kind, id, path, error)
    }

    /// The fault that there is a device where a file is to be read.
    pub fn device(path: &Path) -> Self {
        let shown = path.display().to_string();
        let message = Message::new("io-is-device").with("path", &shown);
        Error::input(Place::file(shown), message)
    }

    /// The same as [`Error::io`] about a file that was to be written: that there is no such place is no fault of
    /// what was read.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
                Error::of_file(Kind::System, "io-denied", path, error)
            }
            _ => Error::io(path, error),
        }
    }

    fn of_file(kind: Kind, id: &'static str, path: &Path, error: &io::Error) -> Self {
        let path = path.display().to_string();
        let message = Message::new(id)
            .with("path", &path)
            .with("reason", system::reason(error))
            .with("code", system::code(error))
            .with("detail", error.to_string());
        Error::new(kind, Place::file(path), message)
    }
}

impl fmt::Display for Error {
    /// The ids and places, for logs and tests; people read it through `locales/`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.findings.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{} {}", finding.place, finding.message.id)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
