//! Any bytes: the strict XML reader gives events or an error, whole or streamed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::xml::{Element, Reader, decode};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(decoded) = decode("fuzz.xml", bytes) {
        let _ = Element::parse("fuzz.xml", &decoded.text);
    }
    if let Ok(mut reader) = Reader::stream("fuzz.xml", bytes) {
        while let Ok(Some(_)) = reader.next_event() {}
    }
});
