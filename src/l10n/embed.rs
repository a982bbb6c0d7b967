//! Build script: what the program has to know of its own sources.
//!
//! Goes in: the folders of the package. Comes out: `$OUT_DIR/locales.rs`, an array of
//! `(language, file name, text)` of `locales/<language>/*.ftl` sorted by language and name, so
//! that a new file or language needs no line of code; and in `VULGATE_SOURCES` a number that
//! differs wherever the sources do, by which outputs of another version are told.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Everything that a result can depend on: the code, what is read into it, and the libraries.
const SOURCES: [&str; 5] = ["Cargo.lock", "Cargo.toml", "locales", "src", "tm"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("locales.rs"), table(&root.join("locales"))?)?;
    let mut hasher = DefaultHasher::new();
    for name in SOURCES {
        println!("cargo::rerun-if-changed={name}");
        hash(&root.join(name), &mut hasher)?;
    }
    println!("cargo::rustc-env=VULGATE_SOURCES={:016x}", hasher.finish());
    Ok(())
}

/// Takes in the bytes of a file, or of all files in a folder; a package may come without
/// `Cargo.lock`.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    path.file_name().hash(hasher);
    if path.is_dir() {
        sorted(path)?.iter().try_for_each(|inner| hash(inner, hasher))?;
    } else if path.exists() {
        fs::read(path)?.hash(hasher);
    }
    Ok(())
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
