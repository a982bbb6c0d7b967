//! Any text: repairing ends, and repairing the result changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::repair::{repair, sure};

fuzz_target!(|text: &str| {
    let once = repair(text, "a.md", &mut sure);
    let twice = repair(&once.text, "a.md", &mut sure);
    assert_eq!(twice.text, once.text);
    let refused = repair(text, "a.md", &mut |_| false);
    assert_eq!(refused.text, text);
});
