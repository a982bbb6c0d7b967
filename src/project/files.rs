//! Reading and writing files, safely: nothing half-written, nothing rewritten in vain.

use crate::error::{Error, Result};
use crate::model::document::hexadecimal;
use crate::tm::FileStat;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};
use tempfile::NamedTempFile;

/// A file that has changed less than this ago may change again within the same tick of the
/// file system's clock.
const SETTLED: Duration = Duration::from_secs(2);

/// Folders that hold nothing a project writes itself.
const PASSED_OVER: [&str; 4] = ["out", "target", "node_modules", "translations"];

/// The bytes of a file.
///
/// # Errors
/// If it is a device, or cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    refuse_device(path)?;
    fs::read(path).map_err(|error| Error::io(path, &error))
}

/// What a device gives need not end, and is no text of anybody's. A pipe is fine.
fn refuse_device(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        let kind = fs::metadata(path).map(|it| it.file_type());
        if kind.is_ok_and(|kind| kind.is_char_device() || kind.is_block_device()) {
            return Err(Error::device(path));
        }
    }
    Ok(())
}

/// How a file looks, so that it can be told later whether it has changed; none if that
/// cannot be relied on, because it has changed just now and may do so again unnoticed.
///
/// # Errors
/// If it cannot be looked at.
pub fn stat(path: &Path) -> Result<Option<FileStat>> {
    let metadata = fs::metadata(path).map_err(|error| Error::io(path, &error))?;
    let Ok(modified) = metadata.modified() else { return Ok(None) };
    let settled = modified.elapsed().is_ok_and(|age| age > SETTLED);
    let since = modified.duration_since(UNIX_EPOCH).ok();
    let nanoseconds = since.and_then(|since| i64::try_from(since.as_nanos()).ok());
    let size = i64::try_from(metadata.len()).unwrap_or(i64::MAX);
    Ok(nanoseconds.filter(|_| settled).map(|modified| FileStat { size, modified }))
}

/// A file to be read piece by piece.
///
/// # Errors
/// If it is a device, or cannot be opened.
pub fn open(path: &Path) -> Result<io::BufReader<fs::File>> {
    refuse_device(path)?;
    let file = fs::File::open(path).map_err(|error| Error::io(path, &error))?;
    Ok(io::BufReader::with_capacity(BUFFER, file))
}

/// The bytes of a file, or none if there is no such file.
///
/// # Errors
/// If it is there and cannot be read.
pub fn read_if_present(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(path, &error)),
    }
}

/// Whether [`write()`] had to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The file is new or has changed.
    Changed,
    /// The file held just these bytes and was not touched.
    Unchanged,
}

/// Writes a file with its folders. The bytes go to a temporary file beside it, which then
/// takes its place in one step: whoever kills the process finds the old file or the new one,
/// never a part. A link stays, and leads to what was written; what is no file, such as a pipe
/// or a device, is written to as it is.
///
/// # Errors
/// If it cannot be written; the file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> Result<Written> {
    let same = || fs::read(path).is_ok_and(|present| present == bytes);
    if !is_stream(path) && same() {
        return Ok(Written::Unchanged);
    }
    write_with(path, |file| file.write_all(bytes).map_err(|error| Error::io(path, &error)))?;
    Ok(Written::Changed)
}

/// The same for what is too large to be in memory: a function writes it.
///
/// # Errors
/// Those of the function, and if the file cannot be written; it is then as it was.
pub fn write_with<T>(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    let failed = |error: &io::Error| Error::unwritable(path, error);
    if is_stream(path) {
        let stream = fs::OpenOptions::new().append(true).open(path);
        let mut stream = stream.map_err(|error| failed(&error))?;
        return write(&mut stream);
    }
    // A link that leads nowhere is replaced.
    let linked = path.is_symlink().then(|| fs::canonicalize(path).ok()).flatten();
    let path = linked.as_deref().unwrap_or(path);
    let file = scratch(path)?;
    let mut out = io::BufWriter::with_capacity(BUFFER, file);
    let value = write(&mut out)?;
    let file = out.into_inner().map_err(|error| failed(error.error()))?;
    file.as_file().sync_all().map_err(|error| failed(&error))?;
    file.persist(path).map_err(|error| failed(&error.error))?;
    Ok(value)
}

/// Whether something is there that is neither a file nor a folder, or stands for an open file, as
/// `/dev/stdout` does. To replace it would take it from everybody else.
fn is_stream(path: &Path) -> bool {
    let open = ["/dev", "/proc"].iter().any(|folder| path.starts_with(folder));
    fs::metadata(path).is_ok_and(|there| !there.is_dir() && (open || !there.is_file()))
}

/// Writes a copy of a file.
///
/// # Errors
/// If one cannot be read or the other not be written; it is then as it was.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut source = fs::File::open(from).map_err(|error| Error::io(from, &error))?;
    write_with(to, |out| {
        io::copy(&mut source, out).map_err(|error| Error::io(to, &error))?;
        Ok(())
    })
}

/// The SHA-256 of a file in hexadecimal, read piece by piece.
///
/// # Errors
/// If it cannot be read.
pub fn digest(path: &Path) -> Result<String> {
    let failed = |error: io::Error| Error::io(path, &error);
    let mut file = fs::File::open(path).map_err(failed)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; BUFFER];
    loop {
        let count = file.read(&mut buffer).map_err(failed)?;
        if count == 0 {
            return Ok(hexadecimal(&hasher.finalize()));
        }
        hasher.update(&buffer[..count]);
    }
}

/// Bytes read or written at once.
const BUFFER: usize = 1 << 18;

/// How the names of temporary files begin and end. They are hidden, so that nothing takes
/// one for content.
const TEMPORARY: (&str, &str) = (".vulgate-", ".tmp");

/// A new temporary file, locked for as long as this process has it open.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    make_readable(&mut builder);
    loop {
        let file = builder.tempfile_in(folder)?;
        // Where files cannot be locked, nobody can sweep them away either.
        let _ = file.as_file().lock();
        // Another process may have swept it away before it was locked.
        if file.path().exists() {
            return Ok(file);
        }
    }
}

/// An empty file beside another, which is gone when it is dropped.
///
/// # Errors
/// If it cannot be made.
pub fn scratch(beside: &Path) -> Result<NamedTempFile> {
    let folder = beside.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let failed = |error: io::Error| Error::unwritable(beside, &error);
    fs::create_dir_all(folder).map_err(failed)?;
    sweep(folder);
    temporary(folder).map_err(failed)
}

/// Puts such a file in the place of another.
///
/// # Errors
/// If it cannot be written; the other is then as it was.
pub fn put(scratch: NamedTempFile, path: &Path) -> Result<()> {
    scratch.as_file().sync_all().map_err(|error| Error::unwritable(path, &error))?;
    scratch.persist(path).map_err(|error| Error::unwritable(path, &error.error))?;
    Ok(())
}

/// Deletes temporary files that a killed process has left: those that nobody holds a lock on.
/// Nothing depends on it, so nothing is said of failures.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_temporary = name
            .to_str()
            .is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1));
        if is_temporary
            && let Ok(file) = fs::File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Deletes a file if it is there.
///
/// # Errors
/// If it is there and cannot be deleted.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(path, &error)),
        _ => Ok(()),
    }
}

/// Holds a lock on a file until the result is dropped, so that two processes do not change
/// the same texts at once; waits for the other to finish. The file is made if it is missing.
///
/// # Errors
/// If it cannot be made or locked.
pub fn lock(path: &Path) -> Result<fs::File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Error::io(folder, &error))?;
    }
    let file = fs::File::create(path).map_err(|error| Error::io(path, &error))?;
    file.lock().map_err(|error| Error::io(path, &error))?;
    Ok(file)
}

/// Temporary files are private by default; what they become should be as readable as any
/// file the user makes (the umask still applies).
#[cfg(unix)]
fn make_readable(builder: &mut tempfile::Builder) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn make_readable(_: &mut tempfile::Builder) {}

/// All files under a folder as sorted paths from it, with `/`; hidden ones and what Vulgate
/// or other tools produce are left out, and links to elsewhere are not followed.
///
/// # Errors
/// If the folder cannot be read.
pub fn list(root: &Path) -> Result<Vec<String>> {
    let walk = ignore::WalkBuilder::new(root)
        .standard_filters(false)
        .hidden(true)
        .follow_links(false)
        .filter_entry(|entry| {
            entry.depth() != 1
                || entry.file_name().to_str().is_none_or(|name| !PASSED_OVER.contains(&name))
        })
        .build();
    let mut paths = Vec::new();
    for entry in walk {
        let entry = entry.map_err(|error| match error.io_error() {
            Some(io) => Error::io(root, io),
            None => Error::io(root, &io::Error::other(error.to_string())),
        })?;
        if !entry.file_type().is_some_and(|kind| kind.is_file()) {
            continue;
        }
        if let Ok(path) = entry.path().strip_prefix(root)
            && let Some(path) = path.to_str()
        {
            paths.push(path.replace(std::path::MAIN_SEPARATOR, "/"));
        }
    }
    paths.sort();
    Ok(paths)
}
