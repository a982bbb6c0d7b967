//! Where real texts lie that are not part of the project.

use std::path::{Path, PathBuf};

/// The folder `../shared`, or where `VULGATE_SHARED` says; none, said aloud, if it is missing.
#[allow(dead_code, reason = "each test file uses a part of what it shares")]
pub fn folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("VULGATE_SHARED").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("left out: ../shared is missing");
    None
}
