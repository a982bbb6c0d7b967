//! Broken files: an error with its place or a result, never a panic, within bounds.

mod xliff;

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
    // A small generator of our own: the same mutations every time.
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |limit: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % (limit.max(1) as u64)).unwrap()
    };
    const WORDS: [&str; 12] = [
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
    ];
    for round in 0..3000 {
        let mut bytes = samples[random(samples.len())].clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            match (round + random(5)) % 5 {
                0 => bytes[at] = random(256) as u8,
                1 => drop(bytes.drain(at..(at + random(40)).min(bytes.len()))),
                2 => drop(bytes.splice(at..at, WORDS[random(WORDS.len())].bytes())),
                3 => {
                    let piece = bytes[at..(at + random(200)).min(bytes.len())].to_vec();
                    let to = random(bytes.len());
                    drop(bytes.splice(to..to, piece));
                }
                // Well-formed but senseless: an attribute's or element's name is another's.
                _ => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    let pairs =
                        [("source", "target"), ("id=", "ref="), ("pc", "ph"), ("unit", "group")];
                    let (from, to) = pairs[random(pairs.len())];
                    bytes = text.replacen(from, to, 1 + random(3)).into_bytes();
                }
            }
            if bytes.is_empty() {
                bytes.push(b'<');
            }
        }
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
