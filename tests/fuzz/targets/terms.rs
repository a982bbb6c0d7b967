//! Any bytes: the readers of TBX and CSV give concepts or an error, and what they give can be
//! written, read again and looked for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::model::Lang;
use vulgate::terminology::{Recogniser, csv, tbx};

fuzz_target!(|bytes: &[u8]| {
    let lang = Lang::parse("en").expect("a language");
    let readings = [tbx::read("fuzz.tbx", bytes), csv::read("fuzz.csv", bytes)];
    for reading in readings.into_iter().flatten() {
        let written = tbx::write(&reading.concepts, &lang);
        let again = tbx::read("again.tbx", written.as_bytes()).expect("what was written is TBX");
        assert_eq!(again.concepts.len(), reading.concepts.len());
        Recogniser::new(&again.concepts, &lang).find(&String::from_utf8_lossy(bytes));
    }
});
