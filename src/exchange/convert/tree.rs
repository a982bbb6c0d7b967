//! A document in the making: elements by namespace, printed with prefixes at the end.

use crate::xml::{ElementRef, Kind, Writer, XML_NS};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

type Text<'d> = Cow<'d, str>;

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag<'d> {
    /// Empty for none.
    pub namespace: Text<'d>,
    pub local: Text<'d>,
    pub attributes: Vec<Attribute<'d>>,
    pub children: Vec<Piece<'d>>,
    /// Its child elements stand on lines of their own; without, white space in it is text.
    structural: bool,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute<'d> {
    /// Empty for none.
    pub namespace: Text<'d>,
    pub local: Text<'d>,
    pub value: Text<'d>,
}

/// What stands in an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'d> {
    Element(Tag<'d>),
    Text(Text<'d>),
    Comment(&'d str),
    Pi(&'d str, &'d str),
}

impl<'d> Piece<'d> {
    /// The element that it is.
    pub fn into_element(self) -> Option<Tag<'d>> {
        match self {
            Piece::Element(tag) => Some(tag),
            _ => None,
        }
    }
}

impl<'d> Tag<'d> {
    /// An element whose children stand on lines of their own.
    pub fn new(namespace: impl Into<Text<'d>>, local: impl Into<Text<'d>>) -> Tag<'d> {
        Tag { structural: true, ..Tag::inline(namespace, local) }
    }

    /// An element with text.
    pub fn inline(namespace: impl Into<Text<'d>>, local: impl Into<Text<'d>>) -> Tag<'d> {
        Tag {
            namespace: namespace.into(),
            local: local.into(),
            attributes: Vec::new(),
            children: Vec::new(),
            structural: false,
        }
    }

    /// The same with one more attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<Text<'d>>) -> Tag<'d> {
        self.set(name, value);
        self
    }

    /// The same with one more text.
    pub fn holding(mut self, text: impl Into<Text<'d>>) -> Tag<'d> {
        self.text(text);
        self
    }

    /// True if it has this local name in this namespace.
    pub fn is(&self, namespace: &str, local: &str) -> bool {
        self.local == local && self.namespace == namespace
    }

    /// The value of an attribute without namespace.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.get_ns("", name)
    }

    /// The value of an attribute by namespace and local name.
    pub fn get_ns(&self, namespace: &str, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        let found = all.find(|it| it.local == name && it.namespace == namespace);
        found.map(|it| &*it.value)
    }

    /// Gives an attribute without namespace a value.
    pub fn set(&mut self, name: &'static str, value: impl Into<Text<'d>>) {
        self.set_ns("", name, value);
    }

    /// Gives an attribute a value.
    pub fn set_ns(
        &mut self,
        namespace: impl Into<Text<'d>>,
        local: impl Into<Text<'d>>,
        value: impl Into<Text<'d>>,
    ) {
        let (namespace, local, value) = (namespace.into(), local.into(), value.into());
        let mut all = self.attributes.iter_mut();
        match all.find(|it| it.local == local && it.namespace == namespace) {
            Some(known) => known.value = value,
            None => self.attributes.push(Attribute { namespace, local, value }),
        }
    }

    /// Takes an attribute without namespace away and gives its value.
    pub fn take(&mut self, name: &str) -> Option<Text<'d>> {
        let at = self.attributes.iter().position(|it| it.namespace.is_empty() && it.local == name);
        at.map(|at| self.attributes.remove(at).value)
    }

    /// Adds an element at the end.
    pub fn push(&mut self, tag: Tag<'d>) {
        self.children.push(Piece::Element(tag));
    }

    /// Adds the comments and instructions that stand straight in an element of the old version.
    pub fn remarks(&mut self, element: ElementRef<'d>) {
        for node in element.children() {
            match node.kind() {
                Kind::Comment(text) => self.children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => self.children.push(Piece::Pi(target, data)),
                Kind::Element(_) | Kind::Text(_) => {}
            }
        }
    }

    /// Adds text at the end, joined to a text that is there.
    pub fn text(&mut self, text: impl Into<Text<'d>>) {
        let text = text.into();
        match self.children.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(last)) => last.to_mut().push_str(&text),
            _ => self.children.push(Piece::Text(text)),
        }
    }

    /// The child elements.
    pub fn elements(&self) -> impl Iterator<Item = &Tag<'d>> {
        self.children.iter().filter_map(|piece| match piece {
            Piece::Element(tag) => Some(tag),
            _ => None,
        })
    }

    /// All text in it, at any depth.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        let mut stack: Vec<&Piece<'_>> = self.children.iter().rev().collect();
        while let Some(piece) = stack.pop() {
            match piece {
                Piece::Text(piece) => text.push_str(piece),
                Piece::Element(tag) => stack.extend(tag.children.iter().rev()),
                Piece::Comment(_) | Piece::Pi(..) => {}
            }
        }
        text
    }

    /// Puts the children into the order in which `names` of its namespace stand; `*` is the
    /// place of elements of other namespaces and of names that are not listed.
    pub fn arrange(&mut self, names: &[&str]) {
        let rest = names.iter().position(|name| *name == "*").unwrap_or(names.len());
        let namespace = self.namespace.clone();
        self.children.sort_by_key(|piece| match piece {
            Piece::Element(tag) if tag.namespace == namespace => {
                names.iter().position(|name| *name == tag.local).unwrap_or(rest)
            }
            Piece::Element(_) => rest,
            // What is no element stays at the beginning.
            _ => 0,
        });
    }
}

/// An element with all that is in it, as it is. `namespace_of` says what becomes of a
/// namespace.
pub fn copied<'d>(element: ElementRef<'d>, namespace_of: &dyn Fn(&'d str) -> Text<'d>) -> Tag<'d> {
    let mut tag = Tag::inline(namespace_of(element.namespace()), element.local());
    for attribute in element.attributes() {
        let (namespace, local) = (namespace_of(attribute.namespace), attribute.local());
        tag.attributes.push(Attribute {
            namespace,
            local: local.into(),
            value: attribute.value.into(),
        });
    }
    for node in element.children() {
        tag.children.push(match node.kind() {
            // Depth is bounded by that of the document.
            Kind::Element(inner) => Piece::Element(copied(inner, namespace_of)),
            Kind::Text(text) => Piece::Text(text.into()),
            Kind::Comment(text) => Piece::Comment(text),
            Kind::Pi(target, data) => Piece::Pi(target, data),
        });
    }
    tag
}

/// A document as text: the namespace of the root without prefix, the others with the prefix
/// that `known` has for them, all declared at the root.
pub fn printed(before: &[Piece<'_>], root: &Tag<'_>, known: &[(&str, &str)]) -> String {
    let mut namespaces = Vec::new();
    collect(root, &mut namespaces, &mut HashSet::new());
    let mut prefixes: HashMap<&str, String> = HashMap::from([(XML_NS, "xml".to_owned())]);
    let by_namespace: HashMap<&str, &str> =
        known.iter().rev().map(|(prefix, namespace)| (*namespace, *prefix)).collect();
    let mut declarations = vec![("xmlns".to_owned(), &*root.namespace)];
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut taken: HashSet<String> = HashSet::from(["xml".to_owned(), "xmlns".to_owned()]);
    for namespace in namespaces {
        if namespace.is_empty() || prefixes.contains_key(namespace) {
            continue;
        }
        let own = by_namespace.get(namespace).copied().unwrap_or("ns");
        let own = if own.is_empty() { "ns" } else { own };
        let mut prefix = own.to_owned();
        let number = numbers.entry(own).or_insert(1);
        while !taken.insert(prefix.clone()) {
            *number += 1;
            prefix = format!("{own}{number}");
        }
        declarations.push((format!("xmlns:{prefix}"), namespace));
        prefixes.insert(namespace, prefix);
    }
    let mut printer = Printer { writer: Writer::new(), prefixes, core: &root.namespace };
    before.iter().for_each(|piece| printer.piece(piece, &root.namespace));
    printer.tag(root, &declarations, "");
    printer.writer.finish()
}

/// Every namespace that needs a prefix, in the order in which it is met: those of attributes,
/// and those of elements that are not the root's.
fn collect<'t>(tag: &'t Tag<'_>, found: &mut Vec<&'t str>, seen: &mut HashSet<&'t str>) {
    let mut stack = vec![tag];
    let core = &*tag.namespace;
    while let Some(tag) = stack.pop() {
        let names = tag.attributes.iter().map(|it| &*it.namespace);
        let own = Some(&*tag.namespace).filter(|own| *own != core);
        for namespace in own.into_iter().chain(names) {
            if seen.insert(namespace) {
                found.push(namespace);
            }
        }
        let from = stack.len();
        stack.extend(tag.elements());
        stack[from..].reverse();
    }
}

struct Printer<'t> {
    writer: Writer,
    prefixes: HashMap<&'t str, String>,
    core: &'t str,
}

impl Printer<'_> {
    /// `around` is what names without prefix stand for where the element is.
    fn tag(&mut self, tag: &Tag<'_>, declarations: &[(String, &str)], around: &str) {
        let namespace = &*tag.namespace;
        let plain = namespace.is_empty() || namespace == self.core;
        let name = match self.prefixes.get(namespace) {
            Some(prefix) if !plain => format!("{prefix}:{}", tag.local),
            _ => tag.local.to_string(),
        };
        let mut attributes: Vec<(String, &str)> = declarations.to_vec();
        if plain && around != namespace && declarations.is_empty() {
            attributes.push(("xmlns".to_owned(), namespace));
        }
        for attribute in &tag.attributes {
            let name = match self.prefixes.get(&*attribute.namespace) {
                Some(prefix) => format!("{prefix}:{}", attribute.local),
                None => attribute.local.to_string(),
            };
            attributes.push((name, &attribute.value));
        }
        let borrowed: Vec<(&str, &str)> =
            attributes.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        match tag.structural {
            true => self.writer.open(&name, &borrowed),
            false => self.writer.open_inline(&name, &borrowed),
        }
        let around = if plain { namespace } else { around };
        // Depth is bounded by that of the document it was made from.
        tag.children.iter().for_each(|piece| self.piece(piece, around));
        self.writer.close();
    }

    fn piece(&mut self, piece: &Piece<'_>, around: &str) {
        match piece {
            Piece::Element(tag) => self.tag(tag, &[], around),
            Piece::Text(text) => self.writer.text(text),
            Piece::Comment(text) => self.writer.comment(text),
            Piece::Pi(target, data) => self.writer.instruction(target, data),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::Document;

    #[test]
    fn elements_of_no_namespace_and_of_others_keep_what_they_are() {
        let text = "<a xmlns='urn:a' xmlns:b='urn:b'><b:c b:d='1'><e xmlns=''/> <f/></b:c></a>";
        let document = Document::parse("t.xml", text).unwrap();
        let mut root = Tag::new("urn:new", "root");
        root.push(copied(document.root(), &|namespace| namespace.into()));
        let printed = printed(&[], &root, &[("b", "urn:b"), ("", "urn:a")]);
        assert_eq!(
            printed.lines().skip(1).collect::<Vec<_>>().join("\n"),
            "<root xmlns=\"urn:new\" xmlns:ns=\"urn:a\" xmlns:b=\"urn:b\">\n  \
             <ns:a><b:c b:d=\"1\"><e xmlns=\"\"/> <ns:f/></b:c></ns:a>\n</root>"
        );
        assert!(Document::parse("t.xml", &printed).is_ok());
    }

    #[test]
    fn children_come_into_the_order_of_the_schema() {
        let mut tag = Tag::new("u", "unit");
        for (namespace, name) in [("u", "segment"), ("x", "ext"), ("u", "notes"), ("y", "ext")] {
            tag.push(Tag::new(namespace, name));
        }
        tag.arrange(&["*", "notes", "segment"]);
        let names: Vec<_> =
            tag.elements().map(|it| format!("{}:{}", it.namespace, it.local)).collect();
        assert_eq!(names, ["x:ext", "y:ext", "u:notes", "u:segment"]);
    }
}
