//! Segmentation: any bytes as an SRX file, and any text under any rules.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vulgate::model::{Content, Lang, Role};
use vulgate::segmentation::{Rules, Segmenter, built_in};

fuzz_target!(|data: &[u8]| {
    let Ok(english) = Lang::parse("en") else { return };
    let half = data.len() / 2;
    let text = String::from_utf8_lossy(&data[half..]);
    let content = Content::text(text);
    let rules = Rules::parse("fuzz.srx", data).map_or_else(|_| built_in().clone(), |(own, _)| own);
    let pieces = Segmenter::new(&rules, &english).segment(&content, Role::Paragraph);
    let mut whole = Content::default();
    pieces.iter().for_each(|piece| whole.append(&piece.content));
    assert_eq!(whole, content);
});
