//! JUnit XML, which CI services show as test results. A suite is a file, a case a finding:
//! errors are failures, and what is less passes with its text as output. Without any finding
//! there is one case that passed, because services refuse a report without cases.

use super::{Worded, by_file, full_message};
use crate::model::Severity;
use crate::xml::Writer;

/// The report as an XML document.
pub(super) fn render(command: &str, findings: &[Worded]) -> String {
    let name = format!("vulgate {command}");
    let mut xml = Writer::new();
    let tests = findings.len().max(1).to_string();
    let failed = failures(findings.iter());
    xml.open("testsuites", &[("name", &name), ("tests", &tests), ("failures", &failed)]);
    for (path, own) in by_file(findings) {
        suite(&mut xml, if path.is_empty() { "vulgate" } else { path }, &own);
    }
    if findings.is_empty() {
        xml.open("testsuite", &[("name", &name), ("tests", "1"), ("failures", "0")]);
        xml.empty("testcase", &[("classname", "vulgate"), ("name", &name)]);
    }
    xml.finish()
}

fn failures<'a, 'b: 'a>(findings: impl Iterator<Item = &'a Worded<'b>>) -> String {
    findings.filter(|finding| finding.severity == Severity::Error).count().to_string()
}

fn suite(xml: &mut Writer, path: &str, findings: &[&Worded]) {
    let (tests, failed) = (findings.len().to_string(), failures(findings.iter().copied()));
    xml.open("testsuite", &[("name", path), ("tests", &tests), ("failures", &failed)]);
    for finding in findings {
        xml.open("testcase", &[("classname", path), ("name", &case_name(finding))]);
        let text = full_message(finding);
        match finding.severity {
            Severity::Error => {
                let attributes = [("type", finding.id), ("message", &finding.message)];
                xml.leaf("failure", &attributes, &text);
            }
            Severity::Warning | Severity::Note => xml.leaf("system-out", &[], &text),
        }
        xml.close();
    }
    xml.close();
}

/// The id of the rule, the place and the language, which together tell one case from another.
fn case_name(finding: &Worded) -> String {
    let mut name = finding.id.to_owned();
    if let Some(line) = finding.line {
        name += &format!(" {line}");
        if let Some(column) = finding.column {
            name += &format!(":{column}");
        }
    }
    for part in [finding.unit, finding.segment, finding.lang].into_iter().flatten() {
        name += &format!(" {part}");
    }
    name
}
