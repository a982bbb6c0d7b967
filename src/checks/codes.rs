//! `codes`: the inline codes of the target are those of the source.
//!
//! A code that may not be deleted must be there; one that may not be copied stands there
//! once; codes that may not be reordered keep their order; none is invented; and what was
//! opened is closed, without crossing (XLIFF 2.1 §4.3.1 `canDelete`, `canCopy`,
//! `canReorder`; §4.7.2). A lost bold or link is only a note where its deletion is allowed.

use super::{Check, Scope, Subject};
use crate::model::{Code, CodeKind, Content, Finding, Message, Severity};
use std::collections::{HashMap, HashSet};

pub const CHECK: Check = Check { id: "codes", severity: Severity::Error, scope: Scope::Every, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let source: Vec<&Code> = subject.segment.source.codes().collect();
    let target: Vec<&Code> = subject.target.codes().collect();
    if source.is_empty() && target.is_empty() {
        return;
    }
    let (needs, has) = (counted(&source), counted(&target));
    let of = |counts: &HashMap<Key, usize>, code: &Code| counts.get(&key(code)).copied();
    let mut report = |severity, kind: &str, code: &Code| {
        let message = Message::new("check-codes").with("kind", kind).with("code", name(code));
        findings.push(subject.finding(severity, message));
    };
    let mut seen = HashSet::new();
    for code in source.iter().filter(|code| seen.insert(key(code))) {
        let (needed, found) = (of(&needs, code).unwrap_or(0), of(&has, code).unwrap_or(0));
        if found < needed && !code.rights.delete {
            report(CHECK.severity, "missing", code);
        } else if found == 0 && shows(code) && code.kind != CodeKind::Close {
            report(Severity::Note, "dropped", code);
        } else if found > needed && !code.rights.copy {
            report(CHECK.severity, "doubled", code);
        }
    }
    seen.clear();
    for code in target.iter().filter(|code| seen.insert(key(code))) {
        if of(&needs, code).is_none() {
            report(CHECK.severity, "added", code);
        }
    }
    if let Some(code) = out_of_order(&source, &target) {
        report(CHECK.severity, "order", code);
    }
    if nesting_fault(&subject.segment.source).is_none()
        && let Some(code) = nesting_fault(subject.target)
    {
        report(CHECK.severity, "nesting", code);
    }
}

/// What a translator sees of a code.
fn name(code: &Code) -> String {
    if code.display.is_empty() { format!("<{}>", code.id) } else { code.display.clone() }
}

type Key = (u32, CodeKind);

fn key(code: &Code) -> Key {
    (code.id, code.kind)
}

fn counted(codes: &[&Code]) -> HashMap<Key, usize> {
    let mut counts = HashMap::new();
    for code in codes {
        *counts.entry(key(code)).or_insert(0) += 1;
    }
    counts
}

/// A hard break may go with the line it broke; every other code leaves a mark on the page.
fn shows(code: &Code) -> bool {
    code.class != crate::model::CodeClass::HardBreak
}

/// The first code of the target that stands before one it may not overtake.
fn out_of_order<'a>(source: &[&Code], target: &[&'a Code]) -> Option<&'a Code> {
    let fixed = source.iter().filter(|code| !code.rights.reorder);
    let order: HashMap<Key, usize> =
        fixed.enumerate().map(|(position, code)| (key(code), position)).collect();
    let mut last = 0;
    for code in target {
        if let Some(position) = order.get(&key(code)) {
            if *position < last {
                return Some(code);
            }
            last = *position;
        }
    }
    None
}

/// The first code that closes nothing, crosses another or is never closed.
fn nesting_fault(content: &Content) -> Option<&Code> {
    let mut open: Vec<&Code> = Vec::new();
    for code in content.codes() {
        match code.kind {
            CodeKind::Standalone => {}
            CodeKind::Open => open.push(code),
            CodeKind::Close => match open.pop() {
                Some(opening) if opening.id == code.id => {}
                _ => return Some(code),
            },
        }
    }
    open.pop()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext_of, code, findings};
    use super::*;
    use crate::model::{Inline, Rights};
    use CodeKind::{Close, Open, Standalone};

    const FREE: Rights = Rights { copy: true, delete: true, reorder: true };
    const FIXED: Rights = Rights { copy: false, delete: false, reorder: false };

    fn content(codes: &[(CodeKind, u32, Rights)]) -> Content {
        let mut content = Content::text("text");
        for (kind, id, rights) in codes {
            content.push_code(code(*kind, *id, *rights));
            content.push_text(" text");
        }
        content
    }

    fn kinds(
        source: &[(CodeKind, u32, Rights)],
        target: &[(CodeKind, u32, Rights)],
    ) -> Vec<String> {
        let bitext = bitext_of("de", [(content(source), content(target))]);
        findings(&CHECK, &bitext).iter().map(|found| found.message.args[0].1.to_string()).collect()
    }

    #[test]
    fn rights_decide_what_may_go_and_what_may_be_repeated() {
        let note = (Standalone, 1, Rights::KEEP);
        assert_eq!(kinds(&[note], &[note]), Vec::<String>::new());
        assert_eq!(kinds(&[note], &[]), ["missing"]);
        assert_eq!(kinds(&[note], &[note, note]), ["doubled"]);
        let bold = [(Open, 1, FREE), (Close, 1, FREE)];
        assert_eq!(kinds(&bold, &[]), ["dropped"]);
        assert_eq!(kinds(&bold, &[bold, bold].concat()), Vec::<String>::new());
    }

    #[test]
    fn a_code_of_nowhere_is_an_error() {
        assert_eq!(kinds(&[], &[(Standalone, 7, FREE)]), ["added"]);
    }

    #[test]
    fn spans_are_closed_and_do_not_cross() {
        let both = [(Open, 1, FREE), (Open, 2, FREE), (Close, 2, FREE), (Close, 1, FREE)];
        let crossing = [(Open, 1, FREE), (Open, 2, FREE), (Close, 1, FREE), (Close, 2, FREE)];
        assert_eq!(kinds(&both, &both), Vec::<String>::new());
        assert_eq!(kinds(&both, &crossing), ["nesting"]);
        assert_eq!(kinds(&both, &both[..3]), ["nesting"]);
    }

    #[test]
    fn a_span_that_goes_on_in_the_next_segment_is_no_fault() {
        assert_eq!(kinds(&[(Open, 1, FREE)], &[(Open, 1, FREE)]), Vec::<String>::new());
    }

    #[test]
    fn codes_that_may_not_be_reordered_keep_their_order() {
        let (one, two) = ((Standalone, 1, FIXED), (Standalone, 2, FIXED));
        assert_eq!(kinds(&[one, two], &[two, one]), ["order"]);
        let (one, two) = ((Standalone, 1, Rights::KEEP), (Standalone, 2, Rights::KEEP));
        assert_eq!(kinds(&[one, two], &[two, one]), Vec::<String>::new());
    }

    #[test]
    fn a_lost_bold_is_a_note_and_a_lost_footnote_an_error() {
        let bitext =
            bitext_of("de", [(content(&[(Open, 1, FREE), (Close, 1, FREE)]), content(&[]))]);
        assert_eq!(findings(&CHECK, &bitext)[0].severity, Severity::Note);
        let mut text = Content::text("text");
        text.0.push(Inline::Code(code(Standalone, 1, Rights::KEEP)));
        let bitext = bitext_of("de", [(text, content(&[]))]);
        assert_eq!(findings(&CHECK, &bitext)[0].severity, Severity::Error);
    }
}
