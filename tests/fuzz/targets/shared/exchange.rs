//! What both generations of XLIFF have to withstand.

use vulgate::exchange::{Version, WriteOptions, merge, read, write};

/// Reads the bytes; what was read is merged with itself, and written in every version.
pub fn through(bytes: &[u8]) {
    let Ok(reading) = read("fuzz.xlf", bytes) else { return };
    for file in &reading.files {
        let _ = merge(file, file, "fuzz.xlf");
        for version in Version::ALL {
            let say = |message: &vulgate::model::Message| message.id.to_owned();
            let written = write(file, &WriteOptions { version, tool_version: None, say: &say });
            assert!(read("fuzz.xlf", written.as_bytes()).is_ok(), "{written}");
        }
    }
}
