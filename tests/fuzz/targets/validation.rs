//! Any bytes to the validator: a verdict or an error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::validation::validate;

fuzz_target!(|bytes: &[u8]| {
    let _ = validate("fuzz.xlf", bytes);
});
