//! Namespaces in scope (Namespaces in XML 1.0).

use super::syntax::{Checked, Fault, RawAttribute, is_ncname, split_prefix};
use super::{XML_NS, XMLNS_NS};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A namespace, as its number in [`Scope::namespaces`].
pub(super) type Ns = u32;

/// No namespace.
pub(super) const NONE: Ns = 0;
/// That of the prefix `xml`.
const XML: Ns = 1;

/// The declarations of the elements that are open.
pub(super) struct Scope {
    /// Every namespace met so far, once.
    namespaces: Vec<Arc<str>>,
    numbers: HashMap<Arc<str>, Ns>,
    /// What names without prefix stand for, as in `bindings`.
    default: Vec<(Ns, usize)>,
    /// What a prefix stands for and the depth of the element that says so, innermost last.
    bindings: HashMap<Box<str>, Vec<(Ns, usize)>>,
    /// The declarations in order, with the depth of the element that makes them.
    declared: Vec<(Box<str>, usize)>,
    /// A prefix need not be declared.
    forgiving: bool,
}

/// A name with the namespace it is in.
#[derive(Clone, Copy)]
pub(super) struct Resolved<'b> {
    pub namespace: Ns,
    pub qualified: &'b str,
}

/// A start tag with its names resolved.
pub(super) struct Start<'b> {
    pub name: Resolved<'b>,
    pub attributes: Vec<(Resolved<'b>, Cow<'b, str>)>,
    pub declarations: Vec<(&'b str, Cow<'b, str>)>,
}

impl Resolved<'_> {
    fn local(&self) -> &str {
        split_prefix(self.qualified).map_or(self.qualified, |(_, local)| local)
    }
}

impl Scope {
    pub fn new() -> Self {
        let mut scope = Scope {
            namespaces: Vec::new(),
            numbers: HashMap::new(),
            default: Vec::new(),
            bindings: HashMap::new(),
            declared: Vec::new(),
            forgiving: false,
        };
        scope.number("");
        scope.number(XML_NS);
        scope
    }

    /// Takes prefixes that are not declared for no namespace from now on.
    pub fn forgive(&mut self) {
        self.forgiving = true;
    }

    /// The name of a namespace.
    pub fn name(&self, namespace: Ns) -> &Arc<str> {
        &self.namespaces[namespace as usize]
    }

    /// The names of all namespaces met, by number.
    pub fn into_namespaces(self) -> Vec<Arc<str>> {
        self.namespaces
    }

    /// Enters an element: takes its declarations, resolves its names.
    pub fn enter<'b>(
        &mut self,
        name: &'b str,
        raw: Vec<RawAttribute<'b>>,
        depth: usize,
    ) -> Checked<Start<'b>> {
        let mut declarations: Vec<(&str, Cow<str>)> = Vec::new();
        let mut plain = raw;
        if plain.iter().any(|attribute| attribute.name.starts_with("xmlns")) {
            let all = std::mem::take(&mut plain);
            for attribute in all {
                let prefix = match split_prefix(attribute.name) {
                    Some(("xmlns", prefix)) => prefix,
                    None if attribute.name == "xmlns" => "",
                    _ => {
                        plain.push(attribute);
                        continue;
                    }
                };
                if self.bound(prefix).is_some_and(|(_, declared)| declared == depth) {
                    return Err(twice(&attribute));
                }
                self.declare(prefix, &attribute, depth)?;
                declarations.push((prefix, attribute.value));
            }
        }
        let name = self.resolve(name, 0, self.lookup("").unwrap_or(NONE))?;
        let attributes = self.attributes(plain)?;
        Ok(Start { name, attributes, declarations })
    }

    /// Leaves an element: what it declared is forgotten.
    pub fn leave(&mut self, depth: usize) {
        while let Some((prefix, _)) = self.declared.pop_if(|(_, declared)| *declared >= depth) {
            self.stack(&prefix).pop();
        }
    }

    fn declare(&mut self, prefix: &str, raw: &RawAttribute<'_>, depth: usize) -> Checked<()> {
        let namespace = &*raw.value;
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
        let number = self.number(namespace);
        self.stack(prefix).push((number, depth));
        self.declared.push((prefix.into(), depth));
        Ok(())
    }

    fn stack(&mut self, prefix: &str) -> &mut Vec<(Ns, usize)> {
        match prefix {
            "" => &mut self.default,
            prefix => self.bindings.entry(prefix.into()).or_default(),
        }
    }

    fn number(&mut self, namespace: &str) -> Ns {
        if let Some(number) = self.numbers.get(namespace) {
            return *number;
        }
        // A document has fewer bytes than 2^32 declarations would take.
        let number = Ns::try_from(self.namespaces.len()).unwrap_or(NONE);
        let namespace: Arc<str> = Arc::from(namespace);
        self.namespaces.push(namespace.clone());
        self.numbers.insert(namespace, number);
        number
    }

    fn lookup(&self, prefix: &str) -> Option<Ns> {
        if prefix == "xml" {
            return Some(XML);
        }
        self.bound(prefix).map(|(namespace, _)| namespace)
    }

    fn bound(&self, prefix: &str) -> Option<(Ns, usize)> {
        let stack = if prefix.is_empty() { &self.default } else { self.bindings.get(prefix)? };
        stack.last().copied()
    }

    fn resolve<'b>(&self, qualified: &'b str, at: usize, unprefixed: Ns) -> Checked<Resolved<'b>> {
        let namespace = match split_prefix(qualified) {
            Some((prefix, _)) if self.forgiving => self.lookup(prefix).unwrap_or(NONE),
            Some((prefix, _)) => self.lookup(prefix).ok_or_else(|| {
                debug_assert!(is_ncname(prefix), "names are checked before they are resolved");
                Fault::new(at, "xml-prefix").with("prefix", prefix)
            })?,
            None => unprefixed,
        };
        Ok(Resolved { namespace, qualified })
    }

    fn attributes<'b>(
        &self,
        raw: Vec<RawAttribute<'b>>,
    ) -> Checked<Vec<(Resolved<'b>, Cow<'b, str>)>> {
        if raw.is_empty() {
            return Ok(Vec::new());
        }
        let mut seen: HashSet<(Ns, Box<str>)> = HashSet::new();
        let mut attributes: Vec<(Resolved<'b>, Cow<'b, str>)> = Vec::with_capacity(raw.len());
        // A handful is compared directly; a hostile number must not cost its square.
        let few = raw.len() <= 16;
        for attribute in raw {
            let name = self.resolve(attribute.name, attribute.at, NONE)?;
            let doubled = if few {
                attributes.iter().any(|(other, _)| {
                    other.namespace == name.namespace && other.local() == name.local()
                })
            } else {
                !seen.insert((name.namespace, name.local().into()))
            };
            if doubled {
                return Err(twice(&attribute));
            }
            attributes.push((name, attribute.value));
        }
        Ok(attributes)
    }
}

fn twice(attribute: &RawAttribute<'_>) -> Fault {
    Fault::new(attribute.at, "xml-attribute-twice").with("name", attribute.name)
}
