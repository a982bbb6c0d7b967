//! Any bytes as XLIFF; the corpus begins with files of 2.x.
#![no_main]

#[path = "shared/exchange.rs"]
mod exchange;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| exchange::through(bytes));
