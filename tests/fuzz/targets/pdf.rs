//! Any bytes as a PDF, or as what a page of one shows: lines or an error, by its tags and by its
//! layout, and a text made of them.
#![no_main]

#[path = "../../shared/pdf_file.rs"]
mod pdf_file;

use libfuzzer_sys::fuzz_target;
use vulgate::repair::pdf::{Structure, is_pdf, read};
use vulgate::repair::{repair_pages, sure};

fuzz_target!(|bytes: &[u8]| {
    let bytes = match is_pdf(bytes) {
        true => bytes.to_vec(),
        false => pdf_file::file(&[String::from_utf8_lossy(bytes).into_owned()], ""),
    };
    for structure in [Structure::Tags, Structure::Layout] {
        match read(bytes.clone(), "fuzz.pdf", structure) {
            Err(error) => assert!(!error.findings.is_empty()),
            Ok(reading) => {
                let made = repair_pages(reading, "fuzz.pdf", &mut sure);
                assert!(!made.text.trim().is_empty());
            }
        }
    }
});
