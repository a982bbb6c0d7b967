//! Elements and attributes of modules and extensions that Vulgate does not use, out of a file
//! and into one.
//!
//! An element becomes XML that stands alone: it declares the namespaces it uses. References to
//! what is written anew each time (marks in the text, ids of notes) are left out, as they would
//! point to nothing.

use crate::model::{ExtensionAttribute, Extensions};
use crate::xml::{Attribute, Element, Node, Writer, XML_NS};

/// Namespaces whose `ref` points to marks in the text or to notes: the glossary and the change
/// tracking module.
const REFERRING: [&str; 2] =
    ["urn:oasis:names:tc:xliff:glossary:2.0", "urn:oasis:names:tc:xliff:changetracking:2.0"];

/// Namespace of the plural, gender and select module of 2.2.
pub const PGS: &str = "urn:oasis:names:tc:xliff:pgs:1.0";

/// An element as XML that stands alone. Depth is bounded by that of the tree.
pub fn fragment(element: &Element) -> String {
    let mut writer = Writer::fragment();
    write(element, &mut Vec::new(), &mut writer);
    writer.finish().trim().to_owned()
}

/// Writes an element; `scope` holds the prefixes declared around it with their namespaces.
fn write<'e>(element: &'e Element, scope: &mut Vec<(&'e str, &'e str)>, writer: &mut Writer) {
    let outer = scope.len();
    let is_kept = |attribute: &&Attribute| {
        let refers = attribute.name.local() == "ref" && attribute.name.namespace.is_empty();
        !(refers && REFERRING.contains(&&*element.name.namespace))
    };
    let attributes: Vec<&Attribute> = element.attributes.iter().filter(is_kept).collect();
    let prefixed = attributes.iter().filter(|attribute| !attribute.name.namespace.is_empty());
    let names = std::iter::once(&element.name).chain(prefixed.map(|attribute| &attribute.name));
    for name in names {
        let needed = (prefix(&name.qualified), &*name.namespace);
        let known = scope.iter().rfind(|(prefix, _)| *prefix == needed.0).map(|known| known.1);
        // Outside all declarations, no prefix means no namespace.
        let known = known.or(needed.0.is_empty().then_some(""));
        if needed.0 != "xml" && known != Some(needed.1) {
            scope.push(needed);
        }
    }
    let declarations: Vec<(String, &str)> = scope[outer..]
        .iter()
        .map(|(prefix, namespace)| (declaration(prefix), *namespace))
        .collect();
    let declarations = declarations.iter().map(|(name, namespace)| (name.as_str(), *namespace));
    let attributes = attributes.iter().map(|it| (&*it.name.qualified, it.value.as_str()));
    writer
        .open_inline(&element.name.qualified, &declarations.chain(attributes).collect::<Vec<_>>());
    for node in &element.children {
        match node {
            Node::Element(child) => write(child, scope, writer),
            Node::Text(text) => writer.text(text),
            Node::Comment(text) => writer.comment(text),
            Node::Pi(target, data) => writer.instruction(target, data),
        }
    }
    writer.close();
    scope.truncate(outer);
}

/// The prefix of a qualified name; empty if it has none.
pub fn prefix(qualified: &str) -> &str {
    qualified.split_once(':').map_or("", |(prefix, _)| prefix)
}

fn declaration(prefix: &str) -> String {
    if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") }
}

/// The attributes of an element that are of a namespace of their own, but for those of which
/// `known` says that they are understood.
pub fn attributes(
    element: &Element,
    known: impl Fn(&str, &str) -> bool,
) -> Vec<ExtensionAttribute> {
    let of_others = element.attributes.iter().filter(|attribute| {
        let namespace = &*attribute.name.namespace;
        !namespace.is_empty() && namespace != XML_NS && !known(namespace, attribute.name.local())
    });
    let kept = of_others.map(|attribute| {
        let namespace = (prefix(&attribute.name.qualified), &*attribute.name.namespace);
        ExtensionAttribute::new(namespace, attribute.name.local(), &attribute.value)
    });
    kept.collect()
}

/// What is said of a segment that means nothing to Vulgate. `core` is the namespace of the
/// attributes of the core of XLIFF 2: none in its own files.
pub fn of_segment(element: &Element, core: &str) -> Vec<ExtensionAttribute> {
    let can_resegment =
        element.get_ns(core, "canResegment").filter(|value| ["yes", "no"].contains(value));
    let can_resegment =
        can_resegment.map(|value| ExtensionAttribute::of_core("canResegment", value));
    can_resegment.into_iter().chain(element.get_ns(PGS, "case").map(case)).collect()
}

/// The plural, gender or selection that a segment is for (XLIFF 2.2 §4.9.5.2).
pub fn case(value: &str) -> ExtensionAttribute {
    ExtensionAttribute::new(("pgs", PGS), "case", value)
}

/// The attributes as they are written, with their declarations before them. `taken` are the
/// prefixes that the file uses itself: another namespace under one of them gets a new one.
pub fn spelled(extensions: &Extensions, taken: &[(&str, &str)]) -> Vec<(String, String)> {
    declared(&extensions.attributes, taken)
}

/// The same for attributes of any kind; those of no namespace need no declaration.
pub fn declared(
    attributes: &[ExtensionAttribute],
    taken: &[(&str, &str)],
) -> Vec<(String, String)> {
    let mut declared: Vec<(String, &str)> =
        taken.iter().map(|(prefix, namespace)| ((*prefix).to_owned(), *namespace)).collect();
    let mut declarations = Vec::new();
    let mut spelled = Vec::new();
    for attribute in attributes {
        let namespace = attribute.namespace.as_str();
        if namespace.is_empty() || namespace == XML_NS {
            let prefix = if namespace.is_empty() { "" } else { "xml:" };
            spelled.push((format!("{prefix}{}", attribute.local), attribute.value.clone()));
            continue;
        }
        let known = declared.iter().find(|(_, known)| *known == namespace);
        let prefix = match known {
            Some((prefix, _)) => prefix.clone(),
            None => {
                let free = |name: &String| !declared.iter().any(|(prefix, _)| prefix == name);
                let own = Some(attribute.prefix.clone()).filter(free);
                let counted = (1..).map(|number| format!("x{number}"));
                let prefix = own.or_else(|| counted.into_iter().find(free)).unwrap_or_default();
                declarations.push((declaration(&prefix), namespace.to_owned()));
                declared.push((prefix.clone(), namespace));
                prefix
            }
        };
        spelled.push((format!("{prefix}:{}", attribute.local), attribute.value.clone()));
    }
    declarations.into_iter().chain(spelled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(xml: &str) -> String {
        let root = Element::parse("a.xml", xml).expect("well-formed");
        fragment(root.elements().next().expect("a child"))
    }

    #[test]
    fn an_element_takes_its_namespaces_with_it_and_no_others() {
        let xml = "<r xmlns='urn:a' xmlns:b='urn:b' xmlns:c='urn:c'>\
            <b:x b:k='1' xml:lang='de'><y>a &amp; b<!--c--></y><b:z/></b:x></r>";
        let expected = "<b:x xmlns:b=\"urn:b\" b:k=\"1\" xml:lang=\"de\">\
            <y xmlns=\"urn:a\">a &amp; b<!--c--></y><b:z/></b:x>";
        assert_eq!(only(xml), expected);
    }

    #[test]
    fn an_inner_element_without_namespace_stays_without() {
        let xml = "<r><x xmlns='urn:a'><y xmlns=''><z xmlns='urn:b'/></y></x></r>";
        assert_eq!(only(xml), xml.replace('\'', "\"")[3..xml.len() - 4]);
    }

    #[test]
    fn references_to_marks_are_left_out() {
        let xml = "<r xmlns:g='urn:oasis:names:tc:xliff:glossary:2.0'><g:e ref='#m1' id='1'/></r>";
        assert!(!only(xml).contains("ref="));
        assert!(only("<r><e ref='#m1'/></r>").contains("ref="));
    }

    #[test]
    fn a_prefix_that_is_taken_is_replaced() {
        let attribute = |prefix, namespace| ExtensionAttribute::new((prefix, namespace), "k", "v");
        let extensions = Extensions {
            attributes: vec![attribute("mda", "urn:a"), attribute("b", "urn:b")],
            ..Extensions::default()
        };
        let spelled = spelled(&extensions, &[("mda", "urn:mda")]);
        let spelled: Vec<String> =
            spelled.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(spelled, ["xmlns:x1=urn:a", "xmlns:b=urn:b", "x1:k=v", "b:k=v"]);
    }
}
