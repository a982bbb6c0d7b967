//! White space in attribute values (XML Schema part 2 §4.3.6): where the type of an attribute has
//! it so, leading and trailing white space is no part of a value, and runs of it are one space.
//! So `" u1 "` is the id `u1`, wherever it is looked for.

use super::Grammar;
use super::value::Kind;
use crate::xml::{self, Attr, Document, ElementRef, XML_NS};
use std::borrow::Cow;

/// A document with the values that its attributes have by their types.
pub fn collapsed<'a>(grammar: &Grammar, document: Document<'a>) -> Document<'a> {
    let vocabularies: Vec<_> =
        document.namespaces().map(|namespace| grammar.vocabulary(namespace)).collect();
    document.with_values(|element, attribute| {
        let value = attribute.value;
        // Nearly all have nothing to leave out, whatever their types are.
        if matches!(xml::collapse(value), Cow::Borrowed(_)) {
            return None;
        }
        let vocabulary = vocabularies[element.namespace_number()];
        let kind = kind(grammar, vocabulary, element, attribute)?;
        kind.collapse(value).map(Cow::into_owned)
    })
}

/// The type of an attribute, wherever its element stands. Those of XML have one everywhere.
fn kind<'g>(
    grammar: &'g Grammar,
    vocabulary: Option<usize>,
    element: ElementRef<'_>,
    attribute: &Attr<'_>,
) -> Option<Cow<'g, Kind>> {
    let rule = vocabulary.and_then(|vocabulary| grammar.element(vocabulary, element.local()));
    let own = rule.and_then(|rule| rule.attribute(attribute)).map(|own| &own.kind);
    let known = own.or_else(|| Some(&grammar.global(attribute)??.kind));
    let of_xml =
        || (attribute.namespace == XML_NS).then(|| Cow::Owned(Kind::of_xml(attribute.local())));
    known.map(Cow::Borrowed).or_else(of_xml)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_decides() {
        let table = "type state = token a | b | x-*\n\
                     type kind = a | b\n\
                     vocabulary t urn:t\n\
                     attribute id nmtoken\n\
                     attribute name text\n\
                     attribute state state\n\
                     attribute kind kind\n\
                     element e\n\
                     attributes id name state kind";
        let grammar = Grammar::parse(&[table], "");
        let text = "<e xmlns='urn:t' id=' 1 ' name=' 1 ' state=' a ' kind=' a ' xml:id=' 1 '/>";
        let document = collapsed(&grammar, Document::parse("e", text).unwrap());
        let values: Vec<_> = document.root().attributes().map(|found| found.value).collect();
        assert_eq!(values, ["1", " 1 ", "a", " a ", "1"]);
    }
}
