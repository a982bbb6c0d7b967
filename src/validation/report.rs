//! What a validator collects on its way.

use crate::model::{Finding, Message, Place, Severity};
use crate::xml::{Document, ElementRef};
use std::sync::Arc;

/// Beyond so many findings a file is not described any better by more of them.
pub const LIMIT: usize = 10_000;

/// The findings of one file.
pub struct Report<'d> {
    document: &'d Document<'d>,
    /// The full reference to a section, such as "XLIFF 2.1 §4.2.2.5".
    cite: Arc<dyn Fn(&str) -> String + Send + Sync>,
    /// Byte at which the finding stands, for the order.
    findings: Vec<(usize, Finding)>,
}

impl<'d> Report<'d> {
    pub fn new(
        document: &'d Document<'d>,
        cite: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Report { document, cite: Arc::new(cite), findings: Vec::new() }
    }

    /// An empty one on the same document, for a pass at the same time.
    pub fn beside(&self) -> Report<'d> {
        Report { document: self.document, cite: self.cite.clone(), findings: Vec::new() }
    }

    /// A rule is broken by an element; `section` is where the specification says it.
    pub fn error(&mut self, element: ElementRef<'_>, section: &str, message: Message) {
        self.add(Severity::Error, element, section, message);
    }

    /// A rule is broken at a byte outside every element, such as in the XML declaration.
    pub fn error_at(&mut self, at: usize, section: &str, message: Message) {
        let place = self.document.place(at);
        self.push(at, Severity::Error, place, section, message);
    }

    /// Something is allowed but probably a mistake.
    pub fn warning(&mut self, element: ElementRef<'_>, section: &str, message: Message) {
        self.add(Severity::Warning, element, section, message);
    }

    /// Whether nothing more is taken, so that it need not be looked for.
    pub fn is_full(&self) -> bool {
        self.findings.len() >= LIMIT
    }

    /// Adds what another pass over the same document has found.
    pub fn append(&mut self, other: Report<'_>) {
        self.findings.extend(other.findings);
        self.findings.truncate(LIMIT);
    }

    /// All findings in the order of the file.
    pub fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|(at, _)| *at);
        self.findings.into_iter().map(|(_, finding)| finding).collect()
    }

    fn add(
        &mut self,
        severity: Severity,
        element: ElementRef<'_>,
        section: &str,
        message: Message,
    ) {
        if self.is_full() {
            return;
        }
        let at = element.node().span().start;
        let mut place = self.document.place(at);
        place.unit = enclosing(element, &["unit", "trans-unit"]);
        place.segment = enclosing(element, &["segment"]);
        self.push(at, severity, place, section, message.with("element", element.qualified()));
    }

    fn push(
        &mut self,
        at: usize,
        severity: Severity,
        place: Place,
        section: &str,
        message: Message,
    ) {
        if !self.is_full() {
            let message = message.with("rule", (self.cite)(section));
            self.findings.push((at, Finding { severity, place, message }));
        }
    }
}

/// The id of the innermost of these elements around or at an element.
fn enclosing(element: ElementRef<'_>, names: &[&str]) -> Option<String> {
    let mut around = std::iter::once(element).chain(element.ancestors());
    let found = around.find(|element| names.contains(&element.local()))?;
    found.get("id").map(str::to_owned)
}
