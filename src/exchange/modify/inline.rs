//! The content of a `source` or `target` as a row of tokens that can be cut and put together.

use super::spans::{Family, end_of, start_of};
use super::tag::Tag;
use crate::xml::{ElementRef, Kind};
use std::borrow::Cow;
use std::collections::HashMap;

/// A piece of content. Tokens written in a row are the content, byte for byte.
#[derive(Clone)]
pub(super) enum Token<'d> {
    /// As written, and what it means.
    Text {
        raw: Cow<'d, str>,
        text: Cow<'d, str>,
    },
    /// A comment or an instruction.
    Aside(&'d str),
    /// A code that spans nothing here, or what is not known.
    Alone(ElementRef<'d>),
    Open(Mark<'d>),
    Close(Mark<'d>),
}

/// An end of a span.
#[derive(Clone, Copy)]
pub(super) struct Mark<'d> {
    pub family: Family,
    pub id: &'d str,
    /// The element that encloses the span, or else the one that stands at this end.
    pub element: ElementRef<'d>,
    /// The element encloses the span: `pc`, `mrk`.
    pub nested: bool,
}

/// How an end of a span is written, if not as it was.
#[derive(Clone)]
pub(super) enum Form<'d> {
    AsWritten,
    /// A `pc` or `mrk` as two elements.
    Apart,
    /// Two elements as one, with this start tag.
    Whole(Tag<'d>),
}

/// Takes a content apart. `declares` tells the elements that declare namespaces: they stay
/// as they are, because what they enclose may need them.
pub(super) fn tokens<'d>(
    content: ElementRef<'d>,
    core: &str,
    declares: &dyn Fn(ElementRef<'d>) -> bool,
) -> Vec<Token<'d>> {
    let document = content.document();
    let raw = |node: crate::xml::NodeRef<'d>| -> &'d str { &document.text()[node.span()] };
    let mut tokens = Vec::new();
    let mut open: Vec<Mark<'d>> = Vec::new();
    let mut skipped_to = 0;
    for node in content.descendants() {
        let begin = node.span().start;
        if begin < skipped_to {
            continue;
        }
        while let Some(mark) = open.pop_if(|mark| mark.element.node().span().end <= begin) {
            tokens.push(Token::Close(mark));
        }
        match node.kind() {
            Kind::Text(text) => {
                tokens.push(Token::Text { raw: raw(node).into(), text: text.into() })
            }
            Kind::Comment(_) | Kind::Pi(..) => tokens.push(Token::Aside(raw(node))),
            Kind::Element(element) => {
                let token = element_token(element, core, declares);
                match &token {
                    Token::Open(mark) if mark.nested => open.push(*mark),
                    _ => skipped_to = node.span().end,
                }
                tokens.push(token);
            }
        }
    }
    tokens.extend(open.into_iter().rev().map(Token::Close));
    tokens
}

fn element_token<'d>(
    element: ElementRef<'d>,
    core: &str,
    declares: &dyn Fn(ElementRef<'d>) -> bool,
) -> Token<'d> {
    if element.namespace() != core {
        return Token::Alone(element);
    }
    let isolated = element.get("isolated") == Some("yes");
    let mark = |family, reference, nested| {
        let id = element.get(reference)?;
        Some(Mark { family, id, element, nested })
    };
    let token = match element.local() {
        "pc" | "mrk" if declares(element) => None,
        "pc" => mark(Family::Code, "id", true).map(Token::Open),
        "mrk" => mark(Family::Annotation, "id", true).map(Token::Open),
        "sc" if !isolated => mark(Family::Code, "id", false).map(Token::Open),
        "ec" if !isolated => mark(Family::Code, "startRef", false).map(Token::Close),
        "sm" => mark(Family::Annotation, "id", false).map(Token::Open),
        "em" => mark(Family::Annotation, "startRef", false).map(Token::Close),
        _ => None,
    };
    token.unwrap_or(Token::Alone(element))
}

/// The pairs of tokens that begin and end a span, each `Open` before its `Close`. Also
/// whether an end stands before its beginning.
pub(super) fn pairs(tokens: &[Token<'_>]) -> (Vec<(usize, usize)>, bool) {
    let mut open: HashMap<(Family, &str, bool), Vec<usize>> = HashMap::new();
    let mut ended: HashMap<(Family, &str), usize> = HashMap::new();
    let (mut pairs, mut reversed) = (Vec::new(), false);
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Open(mark) => {
                reversed |= !mark.nested && ended.contains_key(&(mark.family, mark.id));
                open.entry((mark.family, mark.id, mark.nested)).or_default().push(index);
            }
            Token::Close(mark) => {
                let begun = open.get_mut(&(mark.family, mark.id, mark.nested));
                match begun.and_then(Vec::pop) {
                    Some(begin) => pairs.push((begin, index)),
                    None => {
                        ended.insert((mark.family, mark.id), index);
                    }
                }
            }
            _ => {}
        }
    }
    (pairs, reversed)
}

/// Writes tokens, each in its form.
pub(super) fn write(tokens: &[Token<'_>], forms: &[Form<'_>]) -> String {
    let mut out = String::new();
    for (token, form) in tokens.iter().zip(forms) {
        match (token, form) {
            (Token::Text { raw, .. }, _) => out.push_str(raw),
            (Token::Aside(raw), _) => out.push_str(raw),
            (Token::Alone(element), _) => out.push_str(element.raw()),
            (Token::Open(_), Form::Whole(tag)) => out.push_str(&tag.start()),
            (Token::Close(_), Form::Whole(tag)) => out.push_str(&tag.end()),
            (Token::Open(mark), Form::Apart) => {
                out.push_str(&start_of(mark.element, mark.family).empty());
            }
            (Token::Close(mark), Form::Apart) => {
                out.push_str(&end_of(mark.element, mark.family).empty());
            }
            (Token::Open(mark) | Token::Close(mark), Form::AsWritten) if !mark.nested => {
                out.push_str(mark.element.raw());
            }
            (Token::Open(mark), Form::AsWritten) => {
                let text = mark.element.document().text();
                out.push_str(&text[mark.element.start_tag().span]);
            }
            (Token::Close(mark), Form::AsWritten) => {
                // Nothing, if it was written `<pc/>`.
                out.push_str(&mark.element.document().text()[mark.element.end_tag()]);
            }
        }
    }
    out
}

impl Token<'_> {
    /// Text or a code: what a content has to have not to be empty.
    pub fn is_content(&self) -> bool {
        !matches!(self, Token::Aside(_))
    }
}
