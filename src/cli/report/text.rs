//! Findings for people, in the manner of a good compiler:
//!
//! ```text
//! error: the code “<b>” is missing
//!   --> translations/de/brief.xlf:42:7 (unit u-3f, segment s1)
//!   hint: Put it where the source has it.
//! ```
//!
//! Those of one file stand together, in the order in which they came; at the end they are
//! counted.

use super::{Worded, by_file, harmless, put_in_words};
use crate::l10n::Localizer;
use crate::model::{Finding, Message, Profile, Severity};
use crate::typesetting::colon;
use anstyle::{AnsiColor, Style};

const PLACE: Style = AnsiColor::Blue.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();
const STRONG: Style = Style::new().bold();

/// The report, with colours as ANSI sequences; empty if nothing was found.
pub(super) fn render(localizer: &Localizer, findings: &[Finding]) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let worded = put_in_words(localizer, findings);
    let mut blocks: Vec<String> = by_file(&worded)
        .iter()
        .flat_map(|(_, own)| own)
        .map(|finding| block(localizer, finding))
        .collect();
    if findings.len() > 1 {
        blocks.push(format!("{STRONG}{}{STRONG:#}\n", count(localizer, findings)));
    }
    blocks.join("\n")
}

fn block(localizer: &Localizer, finding: &Worded) -> String {
    let (color, label) = match finding.severity {
        Severity::Error => (AnsiColor::Red, "cli-error"),
        Severity::Warning => (AnsiColor::Yellow, "cli-warning"),
        Severity::Note => (AnsiColor::Green, "cli-note"),
    };
    let (style, label) = (color.on_default().bold(), localizer.text(&Message::new(label)));
    let message = indent(&finding.message, "  ");
    let colon = colon(localizer.lang(), Profile::Cldr);
    let mut block = format!("{style}{label}{style:#}{STRONG}{colon} {message}{STRONG:#}\n");
    if let Some(place) = place(localizer, finding) {
        block += &format!("  {PLACE}-->{PLACE:#} {place}\n");
    }
    if let Some(rule) = finding.rule {
        let label = localizer.text(&Message::new("cli-rule"));
        block += &format!("  {HINT}{label}{colon}{HINT:#} {}\n", indent(rule, "    "));
    }
    if let Some(hint) = &finding.hint {
        let label = localizer.text(&Message::new("cli-hint"));
        block += &format!("  {HINT}{label}{colon}{HINT:#} {}\n", indent(hint, "    "));
    }
    block
}

/// `path:line:column (unit u, segment s)`, as much of it as is known.
fn place(localizer: &Localizer, finding: &Worded) -> Option<String> {
    let mut file = harmless(finding.path).into_owned();
    for number in [finding.line, finding.line.and(finding.column)].into_iter().flatten() {
        file += &format!(":{number}");
    }
    let inner = match (finding.unit, finding.segment) {
        (Some(unit), Some(segment)) => {
            Some(Message::new("cli-place-segment").with("unit", unit).with("segment", segment))
        }
        (Some(unit), None) => Some(Message::new("cli-place-unit").with("unit", unit)),
        (None, _) => None,
    };
    let inner = inner.map(|message| harmless(&localizer.text(&message)).into_owned());
    match (file.is_empty(), inner) {
        (true, inner) => inner,
        (false, Some(inner)) => Some(format!("{file} ({inner})")),
        (false, None) => Some(file),
    }
}

/// Later lines of a text are indented, so that they are seen to belong to it.
fn indent(text: &str, by: &str) -> String {
    harmless(text).replace('\n', &format!("\n{by}"))
}

/// "2 errors, 1 warning".
fn count(localizer: &Localizer, findings: &[Finding]) -> String {
    let kinds = [
        (Severity::Error, "cli-count-errors"),
        (Severity::Warning, "cli-count-warnings"),
        (Severity::Note, "cli-count-notes"),
    ];
    let mut counts = Vec::new();
    for (severity, id) in kinds {
        let count = findings.iter().filter(|finding| finding.severity == severity).count();
        if count > 0 {
            counts.push(localizer.text(&Message::new(id).with("count", count)));
        }
    }
    counts.join(", ")
}
