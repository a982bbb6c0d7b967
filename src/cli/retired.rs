//! `tm/retired.tmx`: translations made in this project whose sentence stands in none of its
//! documents any more. The memory is a function of the project's texts; without this file,
//! it would forget them when it is rebuilt.

use super::workspace::{RETIRED, Workspace};
use crate::error::{Error, Result};
use crate::model::{Bitext, BitextPart, BitextSegment, BitextUnit, Finding, Place};
use crate::project::files;
use crate::tm::{Context, Entry, tmx};
use std::io;
use std::path::Path;

/// The entries of the file, with those that are added.
pub struct Retired {
    entries: Vec<Entry>,
    changed: bool,
}

impl Retired {
    /// Reads the file; none is an empty one.
    ///
    /// # Errors
    /// If it is there but cannot be used: it must not be overwritten then.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let path = workspace.project.path(RETIRED);
        let entries = match files::read_if_present(&path)? {
            Some(bytes) => tmx::Reader::new(RETIRED, &bytes[..])?.collect::<Result<_>>()?,
            None => Vec::new(),
        };
        Ok(Retired { entries, changed: false })
    }

    /// Adds finished segments of a bitext. What is there already is not added again.
    pub fn add(&mut self, bitext: &Bitext, segments: &[BitextSegment]) {
        for segment in segments {
            let unit = BitextUnit {
                parts: vec![BitextPart::Segment(segment.clone())],
                translate: true,
                ..BitextUnit::default()
            };
            let single = Bitext { units: vec![unit], ..bitext.clone() };
            for entry in Entry::of_bitext(&single) {
                // Its neighbours were those of another text.
                let entry = Entry { context: Context::default(), ..entry };
                if !self.entries.contains(&entry) {
                    self.entries.push(entry);
                    self.changed = true;
                }
            }
        }
    }

    /// Writes the file if anything was added, in an order that depends on its entries alone;
    /// gives back what is to be said of it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, workspace: &Workspace) -> Result<Vec<Finding>> {
        if !self.changed {
            return Ok(Vec::new());
        }
        let mut entries = self.entries.clone();
        entries.sort_by_cached_key(|entry| format!("{entry:?}"));
        let path = workspace.project.path(RETIRED);
        write_tmx(&path, RETIRED, &entries)
    }
}

/// Writes the entries as a TMX file; gives back what is to be said of it, by its name.
///
/// # Errors
/// If it cannot be written.
pub fn write_tmx(path: &Path, name: &str, entries: &[Entry]) -> Result<Vec<Finding>> {
    let (bytes, findings) = tmx_bytes(entries).map_err(|error| Error::io(path, &error))?;
    files::write(path, &bytes)?;
    Ok(findings.into_iter().map(|it| Finding { place: Place::file(name), ..it }).collect())
}

/// The entries as a TMX file, and what could not be written of them.
pub fn tmx_bytes(entries: &[Entry]) -> io::Result<(Vec<u8>, Vec<Finding>)> {
    let mut writer = tmx::Writer::new(Vec::new(), &tmx::Header::default())?;
    for entry in entries {
        writer.entry(entry)?;
    }
    let findings = writer.take_findings();
    Ok((writer.finish()?, findings))
}
