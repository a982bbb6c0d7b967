//! Segments that one file has twice: in two `file`s of the same document (XLIFF 2.1 §4.2.2.2,
//! XLIFF 1.2 §2.4: nothing forbids two of the same `original`).

use crate::model::recode::text_key;
use crate::model::{Bitext, BitextSegment, Finding, Lang, Message, Place, Severity};
use std::collections::{BTreeSet, HashMap};

/// What tells a segment from others: document, language, unit, and the text of the source.
type Key<'b> = (&'b str, Option<&'b Lang>, &'b str, String);

/// A warning for every segment that has another translation in an earlier one of the `files` read
/// from `path`. The later one is what a merge of all of them ends with, unless it is among what the
/// merge has `found` an error in.
pub fn translated_twice(path: &str, files: &[Bitext], found: &[Finding]) -> Vec<Finding> {
    let mut known: HashMap<Key<'_>, &BitextSegment> = HashMap::new();
    let mut findings = Vec::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for file in files {
        *counts.entry(&file.document).or_default() += 1;
    }
    for file in files.iter().filter(|file| counts[&*file.document] > 1) {
        for unit in &file.units {
            for segment in unit.segments() {
                let Some(target) = segment.accepted() else { continue };
                let source = text_key(&segment.source);
                let key = (file.document.as_str(), file.target_lang.as_ref(), &*unit.id, source);
                let Some(earlier) = known.insert(key, segment) else { continue };
                let other = earlier.accepted().filter(|other| !other.same_as(target));
                if let Some(other) = other {
                    let text: String = other.shown().chars().take(80).collect();
                    let message = Message::new("exchange-translated-twice")
                        .with("line", earlier.line)
                        .with("text", text);
                    let place = Place::line(path, segment.line).at(&unit.id, Some(&segment.id));
                    findings.push(Finding::warning(place, message));
                }
            }
        }
    }
    let is_error = |it: &&Finding| it.severity == Severity::Error;
    let refused: BTreeSet<&Place> = found.iter().filter(is_error).map(|it| &it.place).collect();
    findings.retain(|it| !refused.contains(&it.place));
    findings
}

#[cfg(test)]
mod tests {
    use super::translated_twice;
    use crate::exchange::read;

    fn found(files: &[(&str, &str)]) -> Vec<(&'static str, Option<usize>)> {
        let file = |(number, (original, target)): (usize, &(&str, &str))| {
            format!(
                "<file id='f{number}' original='{original}'><unit id='u'><segment id='s' \
                 state='translated'>\n<source>One</source><target>{target}</target></segment>\
                 </unit></file>"
            )
        };
        let text = format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' \
             trgLang='de'>{}</xliff>",
            files.iter().enumerate().map(file).collect::<String>()
        );
        let reading = read("t.xlf", text.as_bytes()).unwrap();
        let findings = translated_twice("t.xlf", &reading.files, &[]);
        findings.into_iter().map(|finding| (finding.message.id, finding.place.line)).collect()
    }

    #[test]
    fn two_translations_of_one_segment_are_named_where_the_second_is() {
        let twice = "exchange-translated-twice";
        assert_eq!(found(&[("a", "Eins"), ("a", "Ein")]), [(twice, Some(2))]);
        assert_eq!(found(&[("a", "Eins"), ("a", "Eins")]), []);
        assert_eq!(found(&[("a", "Eins"), ("b", "Ein")]), []);
    }
}
