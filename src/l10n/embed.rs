//! Build script: lists `locales/<language>/*.ftl` and writes a table of them for
//! `src/l10n/mod.rs`, so that a new file or language needs no line of code.
//!
//! Goes in: the folder `locales`. Comes out: `$OUT_DIR/locales.rs`, an array of
//! `(language, file name, text)` sorted by language and name.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/l10n/embed.rs");
    fs::write(out.join("locales.rs"), table(&root.join("locales"))?)
}

/// The table as Rust source.
fn table(locales: &Path) -> io::Result<String> {
    let mut source = String::from("[\n");
    for folder in sorted(locales)?.into_iter().filter(|path| path.is_dir()) {
        let ftl = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ftl");
        for file in sorted(&folder)?.into_iter().filter(ftl) {
            let name = |path: &Path| path.file_name().map(|name| name.display().to_string());
            let (language, name) = (name(&folder), name(&file));
            source += &format!(
                "    ({:?}, {:?}, include_str!({:?})),\n",
                language.unwrap_or_default(),
                name.unwrap_or_default(),
                file.display().to_string()
            );
        }
    }
    Ok(source + "]\n")
}

/// What a folder holds, in an order that does not depend on the file system.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
