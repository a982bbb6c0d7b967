//! Workflow commands of GitHub Actions, which show findings beside the lines of a change
//! (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>).

use super::{Worded, full_message, harmless};
use crate::model::Severity;

/// One `::error …::…` a finding.
pub(super) fn render(findings: &[Worded]) -> String {
    findings.iter().map(annotation).collect()
}

fn annotation(finding: &Worded) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if !finding.path.is_empty() {
        properties.push(format!("file={}", property(&finding.path.replace('\\', "/"))));
    }
    if let Some(line) = finding.line {
        properties.push(format!("line={line}"));
    }
    if let Some(column) = finding.line.and(finding.column) {
        properties.push(format!("col={column}"));
    }
    properties.push(format!("title={}", property(finding.id)));
    let message = data(&full_message(finding));
    format!("::{command} {}::{message}\n", properties.join(","))
}

/// The escapes of the message. The log of a job is shown in a terminal's manner, too.
fn data(text: &str) -> String {
    let escaped = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    harmless(&escaped).into_owned()
}

/// The escapes of a property's value.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
