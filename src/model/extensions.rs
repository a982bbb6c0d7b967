//! What other tools keep in a file beside what Vulgate knows.

/// Data of modules and extensions that Vulgate does not use: it is kept as it came and
/// written back where it stood (XLIFF 2.1 §4.9 and §5: a processor preserves what it does not
/// support).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extensions {
    /// Elements, each as XML that declares the namespaces it uses, in order.
    pub elements: Vec<String>,
    /// Groups of the metadata module (`metaGroup`) likewise; they share one element with ours.
    pub metadata: Vec<String>,
    /// Entries of the glossary module (`glossEntry`) likewise.
    pub glossary: Vec<String>,
    /// Translations of a unit's segments into languages that are not the target language.
    pub references: Vec<ReferenceMatch>,
    /// Attributes of the element itself.
    pub attributes: Vec<ExtensionAttribute>,
}

/// A translation of a segment into another language, for those who read that better than the
/// source (XLIFF 2.1 §5.1.7.6). It is never offered as a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceMatch {
    /// The id of the segment.
    pub segment: String,
    /// The `match` as XML that stands alone, without its `ref`.
    pub element: String,
}

/// An attribute of a namespace of its own, or one of the core of XLIFF 2 that Vulgate does not
/// use; that has neither prefix nor namespace. One of 1.2 without a counterpart in XLIFF 2 is of
/// the namespace of 1.2.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExtensionAttribute {
    pub prefix: String,
    pub namespace: String,
    pub local: String,
    pub value: String,
}

impl ExtensionAttribute {
    /// One of the core of XLIFF 2.
    pub fn of_core(name: &str, value: &str) -> ExtensionAttribute {
        Self::new(("", ""), name, value)
    }

    /// One of a namespace, with the prefix that it is to have.
    pub fn new((prefix, namespace): (&str, &str), name: &str, value: &str) -> ExtensionAttribute {
        let [prefix, namespace, local, value] = [prefix, namespace, name, value].map(str::to_owned);
        ExtensionAttribute { prefix, namespace, local, value }
    }

    /// The value of the one of the core of XLIFF 2 that has this name.
    pub fn core_value<'a>(all: &'a [ExtensionAttribute], name: &str) -> Option<&'a str> {
        let found = all.iter().find(|it| it.namespace.is_empty() && it.local == name);
        found.map(|attribute| attribute.value.as_str())
    }

    /// Whether another one is the same attribute, whatever its value.
    pub fn names(&self, other: &ExtensionAttribute) -> bool {
        (&self.namespace, &self.local) == (&other.namespace, &other.local)
    }
}

impl Extensions {
    /// Takes over what a file has that comes back. A tool that keeps nothing of others takes
    /// nothing away, and neither does one that drops references.
    pub fn take_over(&mut self, returned: &Extensions) {
        if returned.is_empty() {
            return;
        }
        let references = std::mem::take(&mut self.references);
        self.clone_from(returned);
        if self.references.is_empty() {
            self.references = references;
        }
    }

    /// Whether there is an attribute of the core of XLIFF 2.
    pub fn has_core(&self, name: &str) -> bool {
        ExtensionAttribute::core_value(&self.attributes, name).is_some()
    }

    pub fn is_empty(&self) -> bool {
        let Extensions { elements, metadata, glossary, references, attributes } = self;
        let lists = [elements, metadata, glossary];
        lists.iter().all(|list| list.is_empty()) && references.is_empty() && attributes.is_empty()
    }
}
