//! Rules of the root: its namespace and version, its files and what stands between them.

use super::outline::Outline;
use super::{NS_1_1, NS_1_2};
use crate::model::Message;
use crate::validation::report::Report;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    versions(outline, report);
    // Before 1.2 the grammar says it all: files, and nothing else.
    if outline.is_older() {
        return;
    }
    let Some(last) = outline.files.last() else {
        let message = Message::new("validate-element-missing").with("child", "file");
        return report.error(outline.root, "xliff", message);
    };
    let end = last.element.node().span().end;
    let foreign = outline.root.elements().filter(|child| child.namespace() != outline.core);
    for child in foreign.filter(|child| child.node().span().start >= end) {
        report.error(child, "xliff", Message::new("xliff1-extension-after-files"));
    }
}

/// XLIFF has had a namespace since 1.1; the version is to be that of the namespace.
fn versions(outline: &Outline<'_>, report: &mut Report<'_>) {
    let Some(version) = outline.root.get("version") else { return };
    let own = match version {
        "1.0" => "",
        "1.1" => NS_1_1,
        "1.2" => NS_1_2,
        _ => return,
    };
    if outline.core.is_empty() && !own.is_empty() {
        let message = Message::new("xliff1-namespace-missing")
            .with("version", version)
            .with("namespace", own);
        report.error(outline.root, "XML Namespace", message);
    } else if outline.core == NS_1_2 && own != NS_1_2 {
        // The schemas of 1.2 allow it.
        let message = Message::new("xliff1-version-older").with("version", version);
        report.warning(outline.root, "version", message);
    }
}
