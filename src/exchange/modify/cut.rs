//! A content cut into pieces: what the rules of segmentation are shown, and the way back.

use super::inline::{Form, Mark, Token, pairs};
use super::spans::Family;
use crate::model::{Code, CodeClass, CodeKind, Content, Piece, PieceKind, Rights};
use crate::xml::ElementRef;
use std::collections::HashMap;
use std::ops::Range;

/// A content cut into segments and what lies between them.
pub(super) struct Pieces<'d> {
    pub tokens: Vec<Token<'d>>,
    pub forms: Vec<Form<'d>>,
    /// The tokens of each piece, in order: before the first segment, the first segment,
    /// after it, the second, … and after the last. Those of odd number are segments.
    pub ranges: Vec<Range<usize>>,
}

impl<'d> Pieces<'d> {
    pub fn segments(&self) -> usize {
        self.ranges.len() / 2
    }

    /// A piece as it is written.
    pub fn write(&self, piece: usize) -> String {
        let range = self.ranges[piece].clone();
        super::inline::write(&self.tokens[range.clone()], &self.forms[range])
    }

    /// The ids of codes and annotations, with the pieces that they begin in.
    pub fn ids(&self) -> impl Iterator<Item = (&'d str, usize)> {
        let id = |token: &Token<'d>| match token {
            Token::Alone(element) => element.get("id"),
            Token::Open(mark) => Some(mark.id),
            _ => None,
        };
        let pieces = self.ranges.iter().enumerate();
        pieces.flat_map(move |(piece, range)| {
            let ids = self.tokens[range.clone()].iter().filter_map(id);
            ids.map(move |id| (id, piece))
        })
    }

    /// Whether there is anything in a piece.
    pub fn has(&self, piece: usize) -> bool {
        !self.ranges[piece].is_empty()
    }
}

/// The content that rules see. Codes and annotations are codes; where white space does not
/// count, all of it is spaces.
pub(super) fn content(tokens: &[Token<'_>], preserve: bool) -> Content {
    let mut numbers: HashMap<(Family, &str), u32> = HashMap::new();
    let mut content = Content::default();
    let mut last = 0;
    for token in tokens {
        match token {
            Token::Text { text, .. } if preserve => content.push_text(text),
            Token::Text { text, .. } => {
                // Of one byte each: places in the text stay what they are.
                content.push_text(&text.replace(['\n', '\t', '\r'], " "));
            }
            Token::Aside(_) => {}
            Token::Alone(element) => {
                last += 1;
                content.push_code(alone(*element, last));
            }
            Token::Open(mark) | Token::Close(mark) => {
                let number = *numbers.entry((mark.family, mark.id)).or_insert_with(|| {
                    last += 1;
                    last
                });
                let opens = matches!(token, Token::Open(_));
                content.push_code(end(mark, number, opens));
            }
        }
    }
    content
}

fn alone(element: ElementRef<'_>, number: u32) -> Code {
    let equiv = element.get("equiv").map_or_else(|| element.text().into_owned(), str::to_owned);
    let breaks = element.get("subType") == Some("xlf:lb");
    let class = if breaks { CodeClass::HardBreak } else { CodeClass::Other };
    code(CodeKind::Standalone, number, class, equiv)
}

fn end(mark: &Mark<'_>, number: u32, opens: bool) -> Code {
    let (kind, of_nested) =
        if opens { (CodeKind::Open, "equivStart") } else { (CodeKind::Close, "equivEnd") };
    let equiv = mark.element.get(if mark.nested { of_nested } else { "equiv" });
    code(kind, number, CodeClass::Other, equiv.unwrap_or_default().to_owned())
}

fn code(kind: CodeKind, id: u32, class: CodeClass, equiv: String) -> Code {
    Code {
        kind,
        id,
        class,
        native: String::new(),
        display: String::new(),
        equiv,
        rights: Rights::default(),
        subflows: Vec::new(),
    }
}

/// Cuts tokens where the pieces of their content end. None if the pieces are not those of
/// the content.
pub(super) fn cut<'d>(tokens: Vec<Token<'d>>, pieces: &[Piece]) -> Option<Pieces<'d>> {
    // Bytes of text and number of codes up to the end of each stretch of one kind.
    let mut stretches: Vec<(PieceKind, usize, usize)> = Vec::new();
    let (mut bytes, mut codes) = (0, 0);
    for piece in pieces {
        bytes += piece.content.texts().map(str::len).sum::<usize>();
        codes += piece.content.codes().count();
        match stretches.last_mut() {
            Some(last) if piece.kind == PieceKind::Ignorable && last.0 == piece.kind => {
                *last = (piece.kind, bytes, codes);
            }
            _ => stretches.push((piece.kind, bytes, codes)),
        }
    }
    let ends: Vec<(usize, usize)> = stretches.iter().map(|it| (it.1, it.2)).collect();
    let (tokens, cuts) = cut_at(tokens, &ends)?;
    let mut ranges: Vec<Range<usize>> = std::iter::once(0..0).collect();
    let mut from = 0;
    for ((kind, ..), end) in stretches.iter().zip(cuts) {
        let after_segment = ranges.len().is_multiple_of(2);
        match (kind, ranges.last_mut()) {
            // Before the first segment there is a place for it already.
            (PieceKind::Ignorable, Some(last)) if !after_segment => *last = from..end,
            (PieceKind::Segment, _) if after_segment => ranges.extend([from..from, from..end]),
            _ => ranges.push(from..end),
        }
        from = end;
    }
    if ranges.len().is_multiple_of(2) {
        ranges.push(from..from);
    }
    let forms = forms(&tokens, &ranges);
    Some(Pieces { tokens, forms, ranges })
}

/// Cuts texts in two where a piece ends within them; the number of tokens up to the end of
/// each piece. What has no content belongs to the piece that it follows.
fn cut_at<'d>(
    tokens: Vec<Token<'d>>,
    ends: &[(usize, usize)],
) -> Option<(Vec<Token<'d>>, Vec<usize>)> {
    let mut done = Vec::with_capacity(tokens.len() + ends.len());
    let mut cuts = Vec::with_capacity(ends.len());
    let (mut bytes, mut codes) = (0, 0);
    for token in tokens {
        if token.is_content() {
            while ends.get(cuts.len()) == Some(&(bytes, codes)) {
                cuts.push(done.len());
            }
        }
        let Token::Text { raw, text } = token else {
            codes += usize::from(token.is_content());
            done.push(token);
            continue;
        };
        let whole = bytes + text.len();
        let mut rest = Rest { raw: &raw, text: &text, in_cdata: false };
        while let Some((end, _)) =
            ends.get(cuts.len()).filter(|(end, at)| *at == codes && *end > bytes && *end < whole)
        {
            done.push(rest.cut(end - bytes)?);
            cuts.push(done.len());
            bytes = *end;
        }
        bytes = whole;
        done.push(match rest.text.len() == text.len() {
            true => Token::Text { raw, text },
            false => rest.token(rest.raw, rest.text, false),
        });
    }
    while ends.get(cuts.len()) == Some(&(bytes, codes)) {
        cuts.push(done.len());
    }
    // Comments at the very end.
    if let Some(last) = cuts.last_mut() {
        *last = done.len();
    }
    (cuts.len() == ends.len()).then_some((done, cuts))
}

/// What is left of a text that is cut from its beginning on, each byte looked at once.
struct Rest<'t> {
    raw: &'t str,
    text: &'t str,
    /// It begins within a CDATA section.
    in_cdata: bool,
}

const OPEN: &str = "<![CDATA[";
const CLOSE: &str = "]]>";

impl Rest<'_> {
    /// Cuts off so many bytes of what the text means: outside references, and with CDATA
    /// sections closed and opened again.
    fn cut<'d>(&mut self, at: usize) -> Option<Token<'d>> {
        let mut seen = 0;
        let mut rest = self.raw;
        let mut in_cdata = self.in_cdata;
        while seen < at {
            if !in_cdata && rest.starts_with(OPEN) {
                (in_cdata, rest) = (true, &rest[OPEN.len()..]);
            } else if in_cdata && rest.starts_with(CLOSE) {
                (in_cdata, rest) = (false, &rest[CLOSE.len()..]);
            } else if !in_cdata && rest.starts_with('&') {
                let length = rest.find(';')? + 1;
                seen += reference_len(&rest[1..length - 1]);
                rest = &rest[length..];
            } else {
                let c = rest.chars().next()?;
                // A line end of two characters is read as one.
                let length = if rest.starts_with("\r\n") { 2 } else { c.len_utf8() };
                seen += if c == '\r' { 1 } else { c.len_utf8() };
                rest = &rest[length..];
            }
        }
        if seen != at {
            return None;
        }
        let (text, behind) = self.text.split_at_checked(at)?;
        let token = self.token(&self.raw[..self.raw.len() - rest.len()], text, in_cdata);
        (self.raw, self.text, self.in_cdata) = (rest, behind, in_cdata);
        Some(token)
    }

    /// A piece from the beginning on, which may end within a CDATA section.
    fn token<'d>(&self, raw: &str, text: &str, ends_in_cdata: bool) -> Token<'d> {
        let open = if self.in_cdata { OPEN } else { "" };
        let close = if ends_in_cdata { CLOSE } else { "" };
        let raw = [open, raw, close].concat();
        Token::Text { raw: raw.into(), text: text.to_owned().into() }
    }
}

/// The bytes in UTF-8 of what a reference stands for.
fn reference_len(body: &str) -> usize {
    let code = match body.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix('x') {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
            None => digits.parse().ok(),
        },
        // The five that XML has are ASCII.
        None => Some(0x20),
    };
    code.and_then(char::from_u32).map_or(1, char::len_utf8)
}

/// Spans that begin in one piece and end in another are written with two elements.
fn forms<'d>(tokens: &[Token<'d>], ranges: &[Range<usize>]) -> Vec<Form<'d>> {
    let mut piece_of = vec![0; tokens.len()];
    for (number, range) in ranges.iter().enumerate() {
        piece_of[range.clone()].fill(number);
    }
    let mut forms = vec![Form::AsWritten; tokens.len()];
    for (begin, end) in pairs(tokens).0 {
        if piece_of[begin] != piece_of[end] {
            forms[begin] = Form::Apart;
            forms[end] = Form::Apart;
        }
    }
    for (token, form) in tokens.iter().zip(&mut forms) {
        let (Token::Open(mark) | Token::Close(mark)) = token else { continue };
        if !mark.nested {
            *form = Form::AsWritten;
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_outside_of_its_markup() {
        let cut = |raw: &'static str, at| {
            let text: &str = &format!("{:40}", "");
            let mut rest = Rest { raw, text, in_cdata: false };
            let Token::Text { raw: before, .. } = rest.cut(at)? else { return None };
            let Token::Text { raw: after, .. } = rest.token(rest.raw, "", false) else {
                return None;
            };
            Some(format!("{before}|{after}"))
        };
        let cut_well = |raw, at| cut(raw, at).unwrap();
        assert_eq!(cut_well("a&amp;b", 1), "a|&amp;b");
        assert_eq!(cut_well("a&amp;b", 2), "a&amp;|b");
        assert_eq!(cut_well("&#xE9;&#233;x", 4), "&#xE9;&#233;|x");
        assert_eq!(cut_well("a\r\nb", 2), "a\r\n|b");
        assert_eq!(cut_well("x<![CDATA[a&b]]>y", 3), "x<![CDATA[a&]]>|<![CDATA[b]]>y");
        assert_eq!(cut("é", 1), None);
        assert_eq!(cut("a", 2), None);
    }
}
