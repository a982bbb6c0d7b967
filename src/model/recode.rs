//! Fitting the codes of a translation to another version of its source.

use super::{Code, CodeClass, CodeKind, Content, Inline};
use std::collections::HashMap;
use std::mem::discriminant;

/// A translation of `from`, fitted to `to`, a source with the same codes under other numbers
/// or with other native markup: the n-th code of a kind and class takes the place of the n-th.
///
/// None if the codes of the two sources do not pair off completely, or if the translation has
/// a code that its own source lacks.
pub fn recode(target: &Content, from: &Content, to: &Content) -> Option<Content> {
    let pairs = pair(from, to)?;
    let inlines = target.0.iter().map(|inline| match inline {
        Inline::Text(text) => Some(Inline::Text(text.clone())),
        Inline::Code(code) => {
            pairs.get(&(code.kind, code.id)).map(|code| Inline::Code((*code).clone()))
        }
    });
    inlines.collect::<Option<Vec<_>>>().map(Content)
}

/// A content with every code replaced by the code of the same kind and number in `facts`,
/// where there is one: what a file from elsewhere does not carry is restored.
pub fn refresh(content: &Content, facts: &Content) -> Content {
    let known: HashMap<(CodeKind, u32), &Code> =
        facts.codes().map(|code| ((code.kind, code.id), code)).collect();
    let inlines = content.0.iter().map(|inline| match inline {
        Inline::Code(code) => match known.get(&(code.kind, code.id)) {
            Some(fact) => Inline::Code((*fact).clone()),
            None => inline.clone(),
        },
        Inline::Text(_) => inline.clone(),
    });
    Content(inlines.collect())
}

/// What makes two sources the same to a translator: the text, and where which kinds of code
/// stand in it. Numbers, destinations and labels may differ.
pub fn text_key(content: &Content) -> String {
    let mut key = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => key.push_str(text),
            Inline::Code(code) => {
                // U+001F, a control character, stands in no text that a reader lets through.
                key.push('\u{1f}');
                key.push_str(match code.kind {
                    CodeKind::Open => "<",
                    CodeKind::Close => ">",
                    CodeKind::Standalone => "/",
                });
                key.push_str(class_name(&code.class));
                key.push('\u{1f}');
            }
        }
    }
    key
}

/// The name of a class, without what it holds.
pub fn class_name(class: &CodeClass) -> &'static str {
    match class {
        CodeClass::Strong => "strong",
        CodeClass::Emphasis => "emphasis",
        CodeClass::Strikethrough => "strikethrough",
        CodeClass::CodeSpan(_) => "code-span",
        CodeClass::Link(_) => "link",
        CodeClass::Image(_) => "image",
        CodeClass::FootnoteRef(_) => "footnote-ref",
        CodeClass::HardBreak => "hard-break",
        CodeClass::Html(_) => "html",
        CodeClass::Untranslated(_) => "untranslated",
        CodeClass::Outdated => "outdated",
        CodeClass::Unreviewed => "unreviewed",
        CodeClass::Other => "other",
    }
}

fn pair<'a>(from: &Content, to: &'a Content) -> Option<HashMap<(CodeKind, u32), &'a Code>> {
    let mut left: Vec<&Code> = to.codes().collect();
    let mut pairs = HashMap::new();
    for code in from.codes() {
        let at = left.iter().position(|other| {
            other.kind == code.kind && discriminant(&other.class) == discriminant(&code.class)
        })?;
        pairs.insert((code.kind, code.id), left.remove(at));
    }
    left.is_empty().then_some(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Rights;

    fn code(kind: CodeKind, id: u32, class: CodeClass, native: &str) -> Inline {
        Inline::Code(Code {
            kind,
            id,
            class,
            native: native.to_owned(),
            display: String::new(),
            equiv: String::new(),
            rights: Rights::default(),
            subflows: vec![],
        })
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn codes_take_the_numbers_and_markup_of_the_new_source() {
        let note = |id, label: &str| {
            code(CodeKind::Standalone, id, CodeClass::FootnoteRef(label.into()), label)
        };
        let from = Content(vec![text("One."), note(1, "1")]);
        let to = Content(vec![text("One."), note(3, "2")]);
        let target = Content(vec![text("Eins."), note(1, "1")]);
        assert_eq!(recode(&target, &from, &to), Some(Content(vec![text("Eins."), note(3, "2")])));
        assert_eq!(text_key(&from), text_key(&to));
    }

    #[test]
    fn a_code_without_partner_cannot_be_fitted() {
        let strong = |id| code(CodeKind::Open, id, CodeClass::Strong, "**");
        let from = Content(vec![strong(1), text("a")]);
        assert_eq!(recode(&from, &from, &Content::text("a")), None);
        assert_eq!(recode(&from, &Content::text("a"), &Content::text("a")), None);
    }
}
