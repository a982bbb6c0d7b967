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
    /// Attributes of the element itself.
    pub attributes: Vec<ExtensionAttribute>,
}

/// An attribute of a namespace of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionAttribute {
    pub prefix: String,
    pub namespace: String,
    pub local: String,
    pub value: String,
}

impl Extensions {
    pub fn is_empty(&self) -> bool {
        let Extensions { elements, metadata, glossary, attributes } = self;
        [elements, metadata, glossary].iter().all(|list| list.is_empty()) && attributes.is_empty()
    }
}
