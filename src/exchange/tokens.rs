//! White space around ids and references is no part of them: their types are name tokens,
//! addresses and languages (XML Schema part 2 §4.3.6). Only what means something to Vulgate is
//! changed; what goes back as it came is not.

use super::Version;
use super::xliff2::MTC;
use crate::xml::{self, Attribute, Document, Element};
use std::borrow::Cow;

/// The tokens of XLIFF 2, of its core and of `match`.
const OF_2: [&str; 15] = [
    "copyOf",
    "dataRef",
    "dataRefEnd",
    "dataRefStart",
    "hex",
    "id",
    "order",
    "ref",
    "srcLang",
    "startRef",
    "subFlows",
    "subFlowsEnd",
    "subFlowsStart",
    "trgLang",
    "type",
];
/// Those of XLIFF 1.2, whose ids are strings.
const OF_1: [&str; 8] =
    ["approved", "mid", "mtype", "rid", "source-language", "state", "target-language", "translate"];

/// Collapses the tokens of a tree. Depth is bounded by that of the tree.
pub fn collapse(root: &mut Element, version: Version) {
    let core = root.name.namespace.to_string();
    collapse_all(root, &core, of(version));
}

/// The same of a document.
pub fn collapsed<'a>(document: Document<'a>, version: Version) -> Document<'a> {
    let core = document.root().namespace().to_owned();
    let names = of(version);
    document.with_values(|element, attribute| {
        let is_own = [&*core, MTC].contains(&element.namespace());
        let is_token = is_own && attribute.namespace.is_empty();
        if !is_token || !names.contains(&attribute.local()) {
            return None;
        }
        match xml::collapse(attribute.value) {
            Cow::Owned(value) => Some(value),
            Cow::Borrowed(_) => None,
        }
    })
}

fn of(version: Version) -> &'static [&'static str] {
    match version {
        Version::V1_2 => &OF_1,
        _ => &OF_2,
    }
}

fn collapse_all(element: &mut Element, core: &str, names: &[&str]) {
    let is_own = *element.name.namespace == *core;
    if !is_own && *element.name.namespace != *MTC {
        return;
    }
    for Attribute { name, value } in &mut element.attributes {
        let is_token = name.namespace.is_empty() && names.contains(&name.local());
        if is_token && let Cow::Owned(collapsed) = xml::collapse(value) {
            *value = collapsed;
        }
    }
    for child in element.elements_mut() {
        collapse_all(child, core, names);
    }
}

#[cfg(test)]
mod tests {
    use crate::exchange::read;

    /// Both read alike, without a finding.
    fn same(spaced: &str) {
        let plain = spaced.replace('_', "");
        let (spaced, plain) = (spaced.replace('_', " "), plain.as_bytes());
        let spaced = read("a.xlf", spaced.as_bytes()).unwrap();
        assert_eq!(spaced.findings, []);
        assert_eq!(spaced.files, read("a.xlf", plain).unwrap().files);
    }

    #[test]
    fn ids_and_references_are_read_without_white_space() {
        same(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' \
             xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0' version='2.1' srcLang='_en' \
             trgLang='fr_'><file id='_f'><unit id='u_'><mtc:matches><mtc:match ref='_#s_'>\
             <source>a</source><target>b</target></mtc:match></mtc:matches>\
             <notes><note id='_n'>c</note></notes>\
             <originalData><data id='_d'>x</data></originalData>\
             <segment id='_s' state='translated'><source><sc id='_1' dataRef='d_'/>a<ec startRef='1_' dataRef='_d'/>\
             <mrk id='m_' type='comment' ref='_#n=n'>b</mrk><ph id='2' subFlows='_v_'/><cp hex='_001A_'/></source>\
             <target order='_1'><sc id='1_' dataRef='_d'/>a<ec startRef='_1' dataRef='_d'/>\
             <ph id='_2'/><ph id='3' copyOf='_2'/></target></segment></unit>\
             <unit id='_v'><segment><source>c</source></segment></unit></file></xliff>",
        );
    }

    #[test]
    fn so_are_those_of_1_2() {
        same(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>\
             <file original='d' source-language='en_' target-language='_fr' datatype='plaintext'>\
             <body><trans-unit id='1' approved='_yes'><source>a <bx id='1' rid='_1'/>b\
             <ex id='2' rid='1'/></source><seg-source><mrk mtype='_seg' mid='_1'>a</mrk> \
             <mrk mtype='seg' mid='2'><bx id='1' rid='1_'/>b<ex id='2' rid='_1'/></mrk>\
             </seg-source><target state='_final'><mrk mtype='seg' mid='1_'>c</mrk> \
             <mrk mtype='seg_' mid='_2'><bx id='1' rid='1'/>d<ex id='2' rid='1_'/></mrk></target>\
             </trans-unit></body></file></xliff>",
        );
    }
}
