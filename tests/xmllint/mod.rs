//! The official schemas, by libxml2.

use std::path::{Path, PathBuf};
use std::process::Command;

/// `xmllint` against a schema; its complaints, or none if it is not installed.
pub fn complaints(shared: &Path, schema: &str, files: &[PathBuf]) -> Option<String> {
    let standards = shared.join("standards/xliff");
    let output = Command::new("xmllint")
        .env("XML_CATALOG_FILES", standards.join("offline/catalog.xml"))
        .args(["--nonet", "--noout", "--schema"])
        .arg(standards.join(schema))
        .args(files)
        .output();
    let Ok(output) = output else {
        eprintln!("left out: xmllint is not installed");
        return None;
    };
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    Some(if output.status.success() { String::new() } else { complaints })
}
