//! Files of which a part is damaged: what is lost is told, and what is whole is not.

#[path = "shared/pdf_file.rs"]
mod pdf_file;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_file::{file_of, paragraph, program};
use std::io::Write;
use vulgate::model::Finding;
use vulgate::repair::pdf::{Structure, read};

/// A page whose program is packed and then changed.
fn packed(change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut lines = paragraph(780.0);
    let more: Vec<String> =
        (0..40_u64).map(|at| format!("Number {} of {}", at * 7919, at * at * 104_729)).collect();
    lines.extend(
        more.iter()
            .zip(0_u8..)
            .map(|(text, at)| (72.0, 700.0 - 14.0 * f32::from(at), 12.0, 'R', text.as_str())),
    );
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(program(&lines).as_bytes()).unwrap();
    let mut stream = encoder.finish().unwrap();
    change(&mut stream);
    file_of(&[&stream], "/Filter /FlateDecode", "")
}

/// The findings of a file, and how many letters are left of it.
fn told(file: &[u8]) -> (Vec<&'static str>, usize) {
    let ids = |findings: &[Finding]| findings.iter().map(|found| found.message.id).collect();
    match read(file.to_vec(), "test.pdf", Structure::Tags) {
        Ok(reading) => (ids(&reading.findings), reading.text().len()),
        Err(error) => (ids(&error.findings), 0),
    }
}

#[test]
fn a_page_whose_program_is_damaged_is_told() {
    let (findings, whole) = told(&packed(|_| {}));
    assert_eq!(findings, [""; 0]);
    let mut most = 0;
    for at in (20..400).step_by(20) {
        let file = packed(|stream| stream[at..at + 4].copy_from_slice(&[0xFF, 0x55, 0xAA, 0x00]));
        let (findings, left) = told(&file);
        assert!(findings.contains(&"pdf-page-broken"), "{at}: {findings:?}");
        most = most.max(left);
    }
    // What stands before the damage is kept.
    assert!(most > whole / 4, "{most} of {whole}");
    let cut = |by| packed(move |stream| stream.truncate(stream.len() - by));
    assert!(told(&cut(60)).0.contains(&"pdf-page-broken"));
    // A checksum that does not fit says that something is wrong; one that is missing does not.
    let last = |stream: &mut Vec<u8>| *stream.last_mut().unwrap() ^= 1;
    assert_eq!(told(&packed(last)), (vec!["pdf-page-broken"], whole));
    assert_eq!(told(&cut(4)), (vec![], whole));
}
