//! What is read of a TMX file.

use vulgate::model::Finding;
use vulgate::tm::Entry;
use vulgate::tm::tmx::Reader;

pub fn read(bytes: &[u8]) -> (Vec<Entry>, Vec<Finding>) {
    let mut reader = Reader::new("test.tmx", bytes).unwrap();
    let entries = reader.by_ref().collect::<Result<_, _>>().unwrap();
    (entries, reader.take_findings())
}

pub fn ids(findings: &[Finding]) -> Vec<(&str, usize)> {
    findings.iter().map(|found| (found.message.id, found.place.line.unwrap())).collect()
}
