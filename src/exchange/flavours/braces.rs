//! Codes of Phrase TMS, which stand in the text as braces.
//!
//! `{1>…<1}` is a pair and `{1}` a code that stands alone, both with their markup in
//! `m:tunit-metadata`; pairs of letters (`{b>…<b}`: bold, italic, underlined, `_` and `^` for lowered
//! and raised text) have none, and `{j}` is where segments were joined. For everything that reads
//! XLIFF they become the elements of XLIFF 1.2 that say the same ([`expanded`]), with what stood
//! there as `equiv-text`, by which a file gets its own words back ([`contracted`]). Braces that no
//! metadata and no partner make a code stay text.
//! Source: Phrase's guide to MXLIFF for developers (developers.phrase.com/en/guides/mxliff/structure).

use super::phrase::M;
use crate::error::Result;
use crate::xml::{Document, Edits, ElementRef, Kind, escape_text};
use regex::{Captures, Regex};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// A brace as it stands in a file: what opens, what closes, or what stands alone.
static TOKEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\{([0-9]{1,4}|[biu_^]{1,5})(?:>|&gt;)|&lt;([0-9]{1,4}|[biu_^]{1,5})\}|\{([0-9]{1,4}|j)\}",
    )
    .ok()
});

/// An element that [`expanded`] has made, whatever has written it anew.
static MADE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let attributes = r#"(?:\s+[\w:.-]+="[^"<]*")*?"#;
    let name = "(?:[\\w.-]+:)?(?:bpt|ept|it|ph)";
    let token = r"\{(?:[0-9]+|[biu_^]+)(?:>|&gt;)|&lt;(?:[0-9]+|[biu_^]+)\}|\{(?:[0-9]+|j)\}";
    let tag = format!(r#"<{name}{attributes}\s+equiv-text="({token})"{attributes}\s*"#);
    Regex::new(&format!("{tag}(?:/>|>[^<]*</{name}\\s*>)")).ok()
});

/// A file of Phrase TMS with elements for its braces; any other as it is, and one that has such
/// elements of its own, which would become braces.
///
/// # Errors
/// If the text is not well-formed.
pub fn expanded<'t>(path: &str, text: &'t str) -> Result<Cow<'t, str>> {
    let is_own = || MADE.as_ref().is_some_and(|made| made.is_match(text));
    if !text.contains(M) || is_own() {
        return Ok(Cow::Borrowed(text));
    }
    let document = Document::parse(path, text)?;
    let root = document.root();
    let is_version_1 = root.get("version").is_some_and(|version| version.starts_with("1."));
    if !is_version_1 || !document.has_namespace(M) {
        return Ok(Cow::Borrowed(text));
    }
    let mut edits = Edits::new(&document);
    let elements = document.nodes().filter_map(|node| node.element());
    let mut marks = HashMap::new();
    let mut done = 0;
    for element in elements {
        if element.is(root.namespace(), "trans-unit") {
            marks = marks_of(element);
        }
        let is_side = ["source", "target"].iter().any(|side| element.is(root.namespace(), side));
        // One within another, as no tool has them, is read with that.
        let span = element.node().span();
        if is_side && span.start >= done {
            done = span.end;
            Side { element, text, marks: &marks }.expand(&mut edits);
        }
    }
    if edits.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    // Places of braces never overlap.
    Ok(edits.apply().map_or(Cow::Borrowed(text), Cow::Owned))
}

/// The same with its braces again.
pub fn contracted(text: &str) -> Cow<'_, str> {
    match &*MADE {
        Some(made) if text.contains(M) => {
            made.replace_all(text, |found: &Captures<'_>| found[1].to_owned())
        }
        _ => Cow::Borrowed(text),
    }
}

/// What `m:tunit-metadata` says of the codes of a unit: by their numbers, kind and markup.
type Declared<'d> = HashMap<&'d str, (String, String)>;

fn marks_of(unit: ElementRef<'_>) -> Declared<'_> {
    let blocks = unit.elements().filter(|element| {
        element.is(M, "tunit-metadata") || element.is(M, "tunit-target-metadata")
    });
    let mut declared = Declared::new();
    for mark in blocks.flat_map(ElementRef::elements).filter(|element| element.is(M, "mark")) {
        let said = |name: &str| mark.child(M, name).map(|it| it.text().into_owned());
        let said = (said("type").unwrap_or_default(), said("content").unwrap_or_default());
        if let Some(id) = mark.get("id") {
            declared.entry(id).or_insert(said);
        }
    }
    declared
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Opens,
    Closes,
    Alone,
}

struct Token<'t> {
    form: Form,
    /// A number, letters or `j`.
    name: &'t str,
    range: Range<usize>,
    /// Which of the pairs of this name it belongs to, from one; zero without a partner.
    pair: usize,
}

struct Side<'d> {
    element: ElementRef<'d>,
    text: &'d str,
    marks: &'d Declared<'d>,
}

impl Side<'_> {
    fn expand(&self, edits: &mut Edits<'_>) {
        for token in self.tokens() {
            let is_declared = self.marks.contains_key(token.name) || token.name == "j";
            if token.pair > 0 || is_declared {
                edits.replace(token.range.clone(), self.element(&token));
            }
        }
    }

    /// All braces, pairs found.
    fn tokens(&self) -> Vec<Token<'_>> {
        let Some(pattern) = &*TOKEN else { return Vec::new() };
        let mut tokens: Vec<Token<'_>> = Vec::new();
        for node in self.element.descendants() {
            // What stands in a code is its markup.
            let is_within = node
                .parent()
                .is_some_and(|parent| !matches!(parent.local(), "source" | "target" | "g" | "mrk"));
            let range = node.span();
            let raw = &self.text[range.clone()];
            if is_within || !matches!(node.kind(), Kind::Text(_)) || raw.contains("<![CDATA[") {
                continue;
            }
            for found in pattern.captures_iter(raw) {
                let forms = [Form::Opens, Form::Closes, Form::Alone];
                let named = (1..).zip(forms).find_map(|(at, form)| Some((form, found.get(at)?)));
                let (Some((form, name)), Some(whole)) = (named, found.get(0)) else { continue };
                let range = range.start + whole.start()..range.start + whole.end();
                tokens.push(Token { form, name: name.as_str(), range, pair: 0 });
            }
        }
        let mut open: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut pairs: HashMap<&str, usize> = HashMap::new();
        for at in 0..tokens.len() {
            let name = tokens[at].name;
            match tokens[at].form {
                Form::Opens => open.entry(name).or_default().push(at),
                Form::Closes => {
                    if let Some(start) = open.get_mut(name).and_then(Vec::pop) {
                        let pair = pairs.entry(name).or_insert(0);
                        *pair += 1;
                        tokens[start].pair = *pair;
                        tokens[at].pair = *pair;
                    }
                }
                Form::Alone => {}
            }
        }
        tokens
    }

    fn element(&self, token: &Token<'_>) -> String {
        let (kind, markup) = self.marks.get(token.name).cloned().unwrap_or_default();
        let prefix = self.element.qualified().split_once(':').map_or("", |(prefix, _)| prefix);
        let colon = if prefix.is_empty() { "" } else { ":" };
        let (name, position) = match token.form {
            Form::Alone => ("ph", ""),
            Form::Opens if token.pair == 0 => ("it", " pos=\"open\""),
            Form::Closes if token.pair == 0 => ("it", " pos=\"close\""),
            Form::Opens => ("bpt", ""),
            Form::Closes => ("ept", ""),
        };
        let ctype = match (token.name, kind.as_str()) {
            _ if name == "ept" => "",
            ("b", _) => " ctype=\"bold\"",
            ("i", _) => " ctype=\"italic\"",
            ("u", _) => " ctype=\"underlined\"",
            (_, "link") => " ctype=\"link\"",
            _ => "",
        };
        // A pair says its markup where it begins.
        let markup = if token.form == Form::Closes { String::new() } else { markup };
        format!(
            "<{prefix}{colon}{name} id=\"{}\"{position}{ctype} equiv-text=\"{}\">{}</{prefix}{colon}{name}>",
            id(token),
            &self.text[token.range.clone()],
            escape_text(&markup),
        )
    }
}

/// The id of a code: its number, or the letters as a name, which may come again.
fn id(token: &Token<'_>) -> String {
    let letters = token.name.replace('_', "sub").replace('^', "sup");
    if token.pair > 1 { format!("{letters}-{}", token.pair) } else { letters }
}

#[cfg(test)]
mod tests {
    use super::{contracted, expanded};
    use std::borrow::Cow;

    fn file(source: &str, marks: &str) -> String {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' \
             xmlns:m='http://www.memsource.com/mxlf/2.0' version='1.2'><file><body>\
             <trans-unit id='1'><source>{source}</source><m:tunit-metadata>{marks}\
             </m:tunit-metadata></trans-unit></body></file></xliff>"
        )
    }

    fn of_source(source: &str, marks: &str) -> String {
        let file = file(source, marks);
        let expanded = expanded("a.mxliff", &file).unwrap();
        assert_eq!(contracted(&expanded), file);
        let (_, rest) = expanded.split_once("<source>").unwrap();
        rest.split_once("</source>").unwrap().0.to_owned()
    }

    #[test]
    fn braces_become_elements_and_come_back() {
        let marks = "<m:mark id='1'><m:type>link</m:type><m:content>&lt;a></m:content></m:mark>\
             <m:mark id='2'><m:type>code</m:type><m:content>`x`</m:content></m:mark>";
        assert_eq!(
            of_source("See {1&gt;it&lt;1} and {2}, {b>now&lt;b} and {b>then&lt;b}.", marks),
            "See <bpt id=\"1\" ctype=\"link\" equiv-text=\"{1&gt;\">&lt;a&gt;</bpt>it\
             <ept id=\"1\" equiv-text=\"&lt;1}\"></ept> and <ph id=\"2\" equiv-text=\"{2}\">`x`</ph>, \
             <bpt id=\"b\" ctype=\"bold\" equiv-text=\"{b>\"></bpt>now<ept id=\"b\" equiv-text=\"&lt;b}\">\
             </ept> and <bpt id=\"b-2\" ctype=\"bold\" equiv-text=\"{b>\"></bpt>then\
             <ept id=\"b-2\" equiv-text=\"&lt;b}\"></ept>."
        );
        assert_eq!(
            of_source("half {2>", marks),
            "half <it id=\"2\" pos=\"open\" equiv-text=\"{2>\">`x`</it>"
        );
    }

    #[test]
    fn braces_that_nothing_makes_a_code_stay_text() {
        for text in [
            "a {1} b",
            "{b> alone",
            "{approx} 5 {",
            "&lt;1} first {1>",
            "<ph id='1'>{1>x&lt;1}</ph>",
        ] {
            assert_eq!(of_source(text, ""), text);
        }
        let own = file("{b>x&lt;b} <ph id=\"1\" equiv-text=\"{1}\">y</ph>", "");
        assert!(matches!(expanded("a.mxliff", &own), Ok(Cow::Borrowed(_))));
        let other = "<xliff version='1.2'><source>{1>a&lt;1}</source></xliff>";
        assert!(matches!(expanded("a.xlf", other), Ok(Cow::Borrowed(_))));
    }
}
