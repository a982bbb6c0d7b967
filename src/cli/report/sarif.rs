//! SARIF 2.1.0, which code scanning services and editors read
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).

use super::{Worded, full_message};
use crate::model::Severity;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A log with one run.
pub(super) fn render(findings: &[Worded]) -> String {
    // Rules in order, so that the same findings give the same bytes.
    let ids: Vec<&str> =
        findings.iter().map(|finding| finding.id).collect::<BTreeSet<_>>().into_iter().collect();
    let rules: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &ids)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "vulgate",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            // Columns count characters, as ours do (§3.14.17).
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// §3.27.
fn result(finding: &Worded, ids: &[&str]) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut result = json!({
        "ruleId": finding.id,
        "ruleIndex": ids.binary_search(&finding.id).unwrap_or_default(),
        "level": level,
        "message": { "text": full_message(finding) },
    });
    if let Some(location) = location(finding) {
        result["locations"] = json!([location]);
    }
    if let Some(rule) = finding.rule {
        // §3.8: what has no property of its own.
        result["properties"] = json!({ "rule": rule, "element": finding.element });
    }
    result
}

/// §3.28: the place in the file, and the segment as a logical location.
fn location(finding: &Worded) -> Option<Value> {
    let mut location = json!({});
    if !finding.path.is_empty() {
        let mut physical = json!({ "artifactLocation": { "uri": uri(finding.path) } });
        if let Some(line) = finding.line {
            physical["region"] = json!({ "startLine": line });
            if let Some(column) = finding.column {
                physical["region"]["startColumn"] = json!(column);
            }
        }
        location["physicalLocation"] = physical;
    }
    if let Some(unit) = finding.unit {
        let name = match finding.segment {
            Some(segment) => format!("{unit}/{segment}"),
            None => unit.to_owned(),
        };
        location["logicalLocations"] = json!([{ "fullyQualifiedName": name, "kind": "element" }]);
    }
    (location != json!({})).then_some(location)
}

/// A path as a relative reference (RFC 3986 §3.3): with `/`, other characters escaped.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}
