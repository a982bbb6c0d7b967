//! Any text as XLIFF in every version: an error, or XLIFF again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::exchange::Version;
use vulgate::exchange::convert::convert;

fuzz_target!(|text: &str| {
    for to in Version::ALL {
        let Ok(converted) = convert("fuzz.xlf", text, to) else { continue };
        for back in Version::ALL {
            assert!(
                convert("fuzz.xlf", &converted.text, back).is_ok()
                    || converted.from == to
                    || back != to,
                "{}",
                converted.text
            );
        }
    }
});
