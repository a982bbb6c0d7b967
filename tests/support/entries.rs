//! Entries of a memory, and how they get into it.

use vulgate::model::{Content, Lang, Provenance};
use vulgate::tm::{Changes, Collection, Entry, Memory, SourceFile};

pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

pub fn pair(source: &str, target: &str) -> Entry {
    Entry::pair((lang("en"), Content::text(source)), (lang("de"), Content::text(target)))
}

pub fn own(name: &str) -> Collection {
    Collection::new(name, Provenance::Own)
}

pub fn file(path: &str, hash: &str) -> SourceFile {
    let collection = own("translations");
    SourceFile { path: path.into(), hash: hash.into(), stat: None, collection }
}

pub fn import(memory: &mut Memory, collection: &Collection, entries: Vec<Entry>) -> Changes {
    memory.import(collection, entries.into_iter().map(Ok)).unwrap()
}
