//! TMX files for tests, and what is read of them.

use vulgate::model::Finding;
use vulgate::tm::Entry;
use vulgate::tm::tmx::Reader;

pub fn read(bytes: &[u8]) -> (Vec<Entry>, Vec<Finding>) {
    let mut reader = Reader::new("test.tmx", bytes).unwrap();
    let entries = reader.by_ref().collect::<Result<_, _>>().unwrap();
    (entries, reader.take_findings())
}

/// A file with these units.
pub fn file(units: &str) -> String {
    format!(
        "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" \
         segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" datatype=\"xml\"/>\
         <body>\n{units}\n</body></tmx>"
    )
}

pub fn ids(findings: &[Finding]) -> Vec<(&str, usize)> {
    findings.iter().map(|found| (found.message.id, found.place.line.unwrap())).collect()
}
