//! Namespaces in scope (Namespaces in XML 1.0).

use super::syntax::{Checked, Fault, RawAttribute, is_ncname};
use super::{Attribute, Name, Tag, XML_NS, XMLNS_NS};
use std::collections::HashSet;
use std::sync::Arc;

/// The declarations of the elements that are open.
pub(super) struct Scope {
    bindings: Vec<Binding>,
    none: Arc<str>,
    xml: Arc<str>,
    /// A prefix need not be declared.
    forgiving: bool,
}

struct Binding {
    prefix: Box<str>,
    namespace: Arc<str>,
    /// Depth of the element that declares it.
    depth: usize,
}

impl Scope {
    pub fn new() -> Self {
        Scope {
            bindings: Vec::new(),
            none: Arc::from(""),
            xml: Arc::from(XML_NS),
            forgiving: false,
        }
    }

    /// Takes prefixes that are not declared for no namespace from now on.
    pub fn forgive(&mut self) {
        self.forgiving = true;
    }

    /// Enters an element: takes its declarations, resolves its names.
    pub fn enter(&mut self, name: &str, raw: Vec<RawAttribute<'_>>, depth: usize) -> Checked<Tag> {
        let mut declarations = Vec::new();
        let mut plain = Vec::with_capacity(raw.len());
        for attribute in raw {
            let prefix = match attribute.name.split_once(':') {
                Some(("xmlns", prefix)) => prefix,
                None if attribute.name == "xmlns" => "",
                _ => {
                    plain.push(attribute);
                    continue;
                }
            };
            if declarations.iter().any(|(known, _)| known == prefix) {
                return Err(twice(&attribute));
            }
            self.declare(prefix, &attribute, depth)?;
            declarations.push((prefix.to_owned(), attribute.value));
        }
        let name = self.resolve(name, 0, &self.prefix_default())?;
        let attributes = self.attributes(plain)?;
        Ok(Tag { name, attributes, declarations, self_closing: false })
    }

    /// Leaves an element: what it declared is forgotten.
    pub fn leave(&mut self, depth: usize) {
        while self.bindings.last().is_some_and(|binding| binding.depth >= depth) {
            self.bindings.pop();
        }
    }

    fn declare(&mut self, prefix: &str, raw: &RawAttribute<'_>, depth: usize) -> Checked<()> {
        let namespace = raw.value.as_str();
        let allowed = match prefix {
            "xml" => namespace == XML_NS,
            "xmlns" => false,
            "" => namespace != XML_NS && namespace != XMLNS_NS,
            _ => !namespace.is_empty() && namespace != XML_NS && namespace != XMLNS_NS,
        };
        if !allowed {
            let fault = Fault::new(raw.at, "xml-namespace").with("prefix", prefix);
            return Err(fault.with("namespace", namespace));
        }
        let namespace = Arc::from(namespace);
        self.bindings.push(Binding { prefix: prefix.into(), namespace, depth });
        Ok(())
    }

    fn lookup(&self, prefix: &str) -> Option<Arc<str>> {
        if prefix == "xml" {
            return Some(self.xml.clone());
        }
        let binding = self.bindings.iter().rev().find(|binding| *binding.prefix == *prefix);
        binding.map(|binding| binding.namespace.clone())
    }

    fn prefix_default(&self) -> Arc<str> {
        self.lookup("").unwrap_or_else(|| self.none.clone())
    }

    fn resolve(&self, qualified: &str, at: usize, unprefixed: &Arc<str>) -> Checked<Name> {
        let namespace = match qualified.split_once(':') {
            Some((prefix, _)) if self.forgiving => {
                self.lookup(prefix).unwrap_or_else(|| self.none.clone())
            }
            Some((prefix, _)) => self.lookup(prefix).ok_or_else(|| {
                debug_assert!(is_ncname(prefix), "names are checked before they are resolved");
                Fault::new(at, "xml-prefix").with("prefix", prefix)
            })?,
            None => unprefixed.clone(),
        };
        Ok(Name { namespace, qualified: qualified.into() })
    }

    fn attributes(&self, raw: Vec<RawAttribute<'_>>) -> Checked<Vec<Attribute>> {
        let mut seen: HashSet<(Arc<str>, Box<str>)> = HashSet::new();
        let mut attributes: Vec<Attribute> = Vec::with_capacity(raw.len());
        // A handful is compared directly; a hostile number must not cost its square.
        let few = raw.len() <= 16;
        for attribute in raw {
            let name = self.resolve(attribute.name, attribute.at, &self.none)?;
            let doubled = if few {
                attributes.iter().any(|other| other.name.is(&name.namespace, name.local()))
            } else {
                !seen.insert((name.namespace.clone(), name.local().into()))
            };
            if doubled {
                return Err(twice(&attribute));
            }
            attributes.push(Attribute { name, value: attribute.value });
        }
        Ok(attributes)
    }
}

fn twice(attribute: &RawAttribute<'_>) -> Fault {
    Fault::new(attribute.at, "xml-attribute-twice").with("name", attribute.name)
}
