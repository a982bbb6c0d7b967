//! Broken files: an error with its place or a result, never a panic, within bounds.

#[path = "support/mutation.rs"]
mod mutation;
mod xliff;

use mutation::{Means, Random, mutated};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use vulgate::exchange::{self, Version};
use xliff::{bitext, shared, written};

/// Files of both generations, rich in structure.
fn samples() -> Vec<Vec<u8>> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[3; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut samples = Vec::new();
    for index in 0..12 {
        let bitext = bitext().new_tree(&mut runner).unwrap().current();
        samples.push(written(&bitext, Version::ALL[index % 4]).into_bytes());
    }
    samples.push(include_bytes!("fixtures/flavours/phrase.mxliff").to_vec());
    if let Some(shared) = shared() {
        let valid = shared.join("standards/xliff/xliff-21/test-suite/core/valid");
        for entry in std::fs::read_dir(valid).into_iter().flatten().flatten() {
            samples.extend(std::fs::read(entry.path()));
        }
    }
    samples
}

#[test]
fn a_file_cut_off_anywhere_is_an_error_with_its_place() {
    for sample in samples() {
        let end = sample.iter().rposition(|byte| *byte == b'>').unwrap_or(0);
        for length in (0..end).step_by(100) {
            let error = exchange::read("cut.xlf", &sample[..length]).unwrap_err();
            assert!(error.findings[0].place.line.is_some(), "{error}");
        }
    }
}

#[test]
fn mutated_files_give_a_result_or_an_error() {
    let samples = samples();
    let means = Means {
        words: &[
            "<pc id='1'>",
            "</pc>",
            "<ec startRef='9'/>",
            "<sc id='1'/>",
            "</unit>",
            "<segment>",
            "<target order='2'>",
            "state='x'",
            "&#1;",
            "]]>",
            "<mrk mtype='seg'/>",
            "id='1' ",
            "{1&gt;",
            "&lt;b}",
        ],
        pairs: &[("source", "target"), ("id=", "ref="), ("pc", "ph"), ("unit", "group")],
    };
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for round in 0..3000 {
        let sample = random.pick(&samples);
        let bytes = mutated(sample, round, 4, &means, &mut random);
        if let Ok(reading) = exchange::read("mutated.xlf", &bytes) {
            for file in &reading.files {
                let again = exchange::merge(file, file, "mutated.xlf");
                assert_eq!(again.bitext.units.len(), file.units.len());
                for version in Version::ALL {
                    written(file, version);
                }
            }
        }
    }
}

#[test]
fn deep_groups_are_an_error_and_long_segments_are_read() {
    let groups = |depth: usize| {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'>\
             <file id='f'>{}{}</file></xliff>",
            "<group id='g'>".repeat(depth),
            "</group>".repeat(depth)
        )
    };
    let error = exchange::read("deep.xlf", groups(10_000).as_bytes()).unwrap_err();
    assert_eq!(error.findings[0].message.id, "xml-depth");
    let long = "word ".repeat(1_000_000);
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'><file \
         id='f'><unit id='u'><segment><source>{long}</source></segment></unit></file></xliff>"
    );
    let reading = exchange::read("long.xlf", text.as_bytes()).unwrap();
    assert_eq!(reading.files[0].units[0].source().plain(), long);
}

/// Braces are looked for once, however often a text stands within itself.
#[test]
fn texts_within_texts_of_phrase_are_soon_read() {
    let nested = |depth: usize| {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' \
             xmlns:m='http://www.memsource.com/mxlf/2.0' version='1.2'><file><body>{}{}</body></file></xliff>",
            "<trans-unit id='1'><source>{1&gt;a&lt;1}".repeat(depth),
            "</source></trans-unit>".repeat(depth),
        )
    };
    // Deeper than trees may be: an error, and soon.
    assert!(exchange::read("deep.mxliff", nested(30_000).as_bytes()).is_err());
    assert!(exchange::read("deep.mxliff", nested(20).as_bytes()).is_ok());
}
