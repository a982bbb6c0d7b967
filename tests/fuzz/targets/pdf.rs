//! Any bytes as a PDF: lines or an error, by its tags and by its layout.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::repair::pdf::{Structure, read};

fuzz_target!(|bytes: &[u8]| {
    for structure in [Structure::Tags, Structure::Layout] {
        if let Err(error) = read(bytes.to_vec(), "fuzz.pdf", structure) {
            assert!(!error.findings.is_empty());
        }
    }
});
