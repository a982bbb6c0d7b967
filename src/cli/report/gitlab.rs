//! GitLab's code quality report, which shows findings beside the lines of a merge request
//! (<https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>).

use super::{Worded, full_message};
use crate::model::Severity;
use crate::model::document::sha256;
use crate::project::CONFIG_FILE;
use serde_json::{Value, json};

/// An array with one object a finding.
pub(super) fn render(findings: &[Worded]) -> String {
    let issues: Vec<Value> = findings.iter().map(issue).collect();
    format!("{:#}\n", Value::from(issues))
}

fn issue(finding: &Worded) -> Value {
    let severity = match finding.severity {
        Severity::Error => "critical",
        Severity::Warning => "major",
        Severity::Note => "info",
    };
    // Every issue needs a place; what is about no file is about the project.
    let path = if finding.path.is_empty() { CONFIG_FILE } else { finding.path };
    json!({
        "description": full_message(finding),
        "check_name": finding.id,
        "fingerprint": fingerprint(finding),
        "severity": severity,
        "location": {
            "path": path.replace('\\', "/"),
            "lines": { "begin": finding.line.unwrap_or(1) },
        },
    })
}

/// By this GitLab tells new findings from known ones: it does not depend on the line, which
/// moves when text is added above.
fn fingerprint(finding: &Worded) -> String {
    let parts = [
        finding.id,
        finding.path,
        finding.unit.unwrap_or_default(),
        finding.segment.unwrap_or_default(),
        &finding.message,
    ];
    sha256(parts.join("\0").as_bytes())
}
