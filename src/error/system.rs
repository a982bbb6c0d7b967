//! Why the operating system refused something, as a kind that `system-reason` in `locales/` says in
//! the user's language. The system explains itself in its own language, or in English alone.
//!
//! Goes in: an error of input or output. Comes out: one of a few kinds, and the system's number
//! of the error for what has no kind.

use std::io::{self, ErrorKind};

/// EIO: what a Unix says of a disk that fails. The library has no kind for it.
const UNIX_IO: i32 = 5;

/// The kind of an error.
pub(crate) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "missing",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::NotADirectory => "not-folder",
        ErrorKind::AlreadyExists => "exists",
        ErrorKind::InvalidFilename => "name",
        // A zero in a name, which the library refuses before it asks the system.
        ErrorKind::InvalidInput if number(error).is_none() => "name",
        ErrorKind::StorageFull => "full",
        ErrorKind::QuotaExceeded => "quota",
        ErrorKind::ResourceBusy
        | ErrorKind::ExecutableFileBusy
        | ErrorKind::Deadlock
        | ErrorKind::WouldBlock => "busy",
        ErrorKind::TimedOut => "time",
        ErrorKind::StaleNetworkFileHandle
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::NotConnected
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted => "network",
        ErrorKind::OutOfMemory => "memory",
        ErrorKind::UnexpectedEof => "end",
        ErrorKind::InvalidData => "content",
        ErrorKind::NotSeekable => "seek",
        _ => match number(error) {
            Some(UNIX_IO) if cfg!(unix) => "disk",
            Some(_) => "other",
            None => "unknown",
        },
    }
}

/// The system's number of an error, for the kind `other`.
pub(crate) fn code(error: &io::Error) -> String {
    number(error).map(|code| code.to_string()).unwrap_or_default()
}

/// Errors that name a file as well have that of the system within.
fn number(error: &io::Error) -> Option<i32> {
    error.raw_os_error().or_else(|| {
        let inner = error.get_ref()?;
        let own = inner.downcast_ref::<io::Error>();
        number(own.or_else(|| inner.source()?.downcast_ref())?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_kind_has_its_number() {
        let bare = io::Error::from_raw_os_error(24);
        assert_eq!((reason(&bare), code(&bare).as_str()), ("other", "24"));
        let wrapped = io::Error::other(bare);
        assert_eq!((reason(&wrapped), code(&wrapped).as_str()), ("other", "24"));
        let own = io::Error::other("words");
        assert_eq!((reason(&own), code(&own).as_str()), ("unknown", ""));
        assert_eq!(reason(&io::Error::from(ErrorKind::InvalidInput)), "name");
    }

    #[cfg(unix)]
    #[test]
    fn a_disk_that_fails_is_told() {
        assert_eq!(reason(&io::Error::from_raw_os_error(UNIX_IO)), "disk");
    }
}
