//! Any bytes as XLIFF: a reading or an error; what was read is written and merged.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::exchange::{Version, WriteOptions, merge, read, write};

fuzz_target!(|bytes: &[u8]| {
    let Ok(reading) = read("fuzz.xlf", bytes) else { return };
    for file in &reading.files {
        let _ = merge(file, file, "fuzz.xlf");
        for version in Version::ALL {
            let say = |message: &vulgate::model::Message| message.id.to_owned();
            let _ = write(file, &WriteOptions { version, tool_version: None, say: &say });
        }
    }
});
