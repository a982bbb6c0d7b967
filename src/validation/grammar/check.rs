//! A document against a grammar: one pass over all elements in document order.

use super::value::Kind;
use super::{ElementRule, Extensible, Grammar, Name, content};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{Attr, Document, ElementRef, XML_NS};

/// Checks every element of the grammar's vocabularies. What stands within elements of other
/// namespaces is not looked at.
pub fn check(grammar: &Grammar, document: &Document<'_>, report: &mut Report<'_>) {
    let vocabularies = document.namespaces().map(|name| grammar.vocabulary(name)).collect();
    let mut checker = Checker { grammar, vocabularies, scratch: Vec::new(), report };
    let mut skip_to = 0;
    for node in document.nodes() {
        let Some(element) = node.element() else { continue };
        if node.span().start < skip_to {
            continue;
        }
        let known = checker.vocabulary(element);
        let rule = known.and_then(|vocabulary| grammar.element(vocabulary, element.local()));
        match (known, rule) {
            (Some(vocabulary), Some(rule)) => checker.element(element, vocabulary, rule),
            // An element that the vocabulary does not have is reported by its parent.
            _ => skip_to = node.span().end,
        }
    }
}

struct Checker<'a, 'r, 'f> {
    grammar: &'a Grammar,
    /// The vocabulary by number of namespace.
    vocabularies: Vec<Option<usize>>,
    /// For counts, again and again.
    scratch: Vec<usize>,
    report: &'r mut Report<'f>,
}

impl Checker<'_, '_, '_> {
    fn vocabulary(&self, element: ElementRef<'_>) -> Option<usize> {
        self.vocabularies[element.namespace_number()]
    }

    fn element(&mut self, element: ElementRef<'_>, vocabulary: usize, rule: &ElementRule) {
        let mut missing = rule.attributes.iter().filter(|attribute| attribute.required).count();
        for attribute in element.attributes() {
            match rule.attribute(&attribute) {
                Some(known) => {
                    missing -= usize::from(known.required);
                    self.fault(element, &attribute, &known.kind, known.section);
                }
                None => self.other(element, vocabulary, rule, &attribute),
            }
        }
        if missing > 0 {
            self.missing(element, rule);
        }
        let (grammar, vocabularies) = (self.grammar, &self.vocabularies);
        let names = |child: ElementRef<'_>| match vocabularies[child.namespace_number()] {
            Some(vocabulary) => {
                let known = grammar.element(vocabulary, child.local())?;
                Some(Name::Known(vocabulary, known.name))
            }
            None => (!child.namespace().is_empty()).then_some(Name::Extension),
        };
        content::check((grammar, rule), element, &names, &mut self.scratch, self.report);
    }

    /// Reports a value that is not of its kind.
    fn fault(&mut self, element: ElementRef<'_>, attribute: &Attr<'_>, kind: &Kind, section: &str) {
        if let Some(message) = kind.fault(attribute.value) {
            let message = message
                .with("attribute", attribute.qualified)
                .with("value", shorten(attribute.value));
            self.report.error(element, section, message);
        }
    }

    fn missing(&mut self, element: ElementRef<'_>, rule: &ElementRule) {
        for attribute in rule.attributes.iter().filter(|attribute| attribute.required) {
            if !element.attributes().any(|found| attribute.names(&found)) {
                let message =
                    Message::new("validate-attribute-missing").with("attribute", attribute.name);
                self.report.error(element, rule.section, message);
            }
        }
    }

    /// An attribute that the element's own rule does not name.
    fn other(
        &mut self,
        element: ElementRef<'_>,
        vocabulary: usize,
        rule: &ElementRule,
        attribute: &Attr<'_>,
    ) {
        let grammar = self.grammar;
        let Some(global) = grammar.global(attribute) else {
            if rule.extensible == Extensible::Leniently && attribute.namespace.is_empty() {
                let message = unexpected(attribute);
                return self.report.warning(element, rule.section, message);
            }
            let allowed = match attribute.namespace {
                "" => false,
                XML_NS => rule.extensible == Extensible::AlsoByXml,
                _ => rule.extensible != Extensible::No,
            };
            if !allowed {
                self.unexpected(element, attribute, rule.section);
            } else if attribute.namespace == XML_NS {
                let kind = Kind::of_xml(attribute.local());
                self.fault(element, attribute, &kind, rule.section);
            }
            return;
        };
        let Some(known) = global else {
            return self.unexpected(element, attribute, rule.section);
        };
        let own = grammar.shown(Name::Known(vocabulary, rule.name));
        if !known.on.iter().any(|on| *on == "*" || *on == own) {
            return self.unexpected(element, attribute, known.section);
        }
        self.fault(element, attribute, &known.kind, known.section);
    }

    fn unexpected(&mut self, element: ElementRef<'_>, attribute: &Attr<'_>, section: &str) {
        self.report.error(element, section, unexpected(attribute));
    }
}

fn unexpected(attribute: &Attr<'_>) -> Message {
    Message::new("validate-attribute-unexpected").with("attribute", attribute.qualified)
}

/// The beginning of a value that may be as long as its file.
fn shorten(value: &str) -> String {
    let mut short: String = value.chars().take(60).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    short
}
