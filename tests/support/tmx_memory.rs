//! TMX files into a memory and out of it.

use vulgate::model::Provenance;
use vulgate::tm::tmx::{Header, Reader, Writer};
use vulgate::tm::{Collection, Entry, Memory, Selection};

/// Everything in a memory, as TMX.
pub fn export(memory: &Memory) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), &Header::default()).unwrap();
    let write = |_: &Collection, entry: Entry| {
        writer.entry(&entry).unwrap();
        Ok(())
    };
    memory.entries(&Selection::default(), write).unwrap();
    writer.finish().unwrap()
}

pub fn memory_of(bytes: &[u8]) -> Memory {
    let mut memory = Memory::in_memory().unwrap();
    let collection = Collection::new("x", Provenance::Imported);
    memory.import(&collection, Reader::new("test.tmx", bytes).unwrap()).unwrap();
    memory
}
