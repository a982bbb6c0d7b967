//! Any text as vulgate.toml: settings or findings, each with a line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::project::parse;

fuzz_target!(|text: &str| {
    if let Err(error) = parse("vulgate.toml", text) {
        assert!(!error.findings.is_empty());
    }
});
