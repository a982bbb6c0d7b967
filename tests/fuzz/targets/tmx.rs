//! Any bytes: the TMX reader gives entries or an error, and what it gives can be written and
//! read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::tm::tmx::{Header, Reader, Writer};

fuzz_target!(|bytes: &[u8]| {
    let Ok(reader) = Reader::new("fuzz.tmx", bytes) else { return };
    let entries: Vec<_> = reader.map_while(Result::ok).collect();
    let mut writer = Writer::new(Vec::new(), &Header::default()).expect("memory takes it");
    for entry in &entries {
        writer.entry(entry).expect("memory takes it");
    }
    let written = writer.finish().expect("memory takes it");
    let again = Reader::new("again.tmx", written.as_slice()).expect("what was written is TMX");
    assert_eq!(again.map(|entry| entry.expect("what was written is TMX")).count(), entries.len());
});
