//! One JSON object at the end of a command, on one line.

use super::Worded;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    command: &'a str,
    results: &'a [serde_json::Value],
    findings: &'a [Worded<'a>],
}

/// `{"command":…,"results":[…],"findings":[…]}` and a line end.
pub(super) fn render(command: &str, results: &[serde_json::Value], findings: &[Worded]) -> String {
    // Only a map whose keys are no texts could fail, and there is none.
    let report = serde_json::to_string(&Report { command, results, findings });
    report.unwrap_or_default() + "\n"
}
