//! How text is spelled in HTML: as text of a block, and as the value of an attribute.

use super::escape::trimmed;
use super::sites::{Surroundings, trim};
use super::spans::Token;
use super::write::Effort;

/// The value of an attribute, with quotation marks if it had none.
pub(super) fn attribute(
    text: &str,
    quote: Option<char>,
    around: Surroundings,
    effort: Effort,
) -> String {
    let mut out = attribute_text(trim(text));
    if quote == Some('\'') {
        out = out.replace('\'', "&#39;");
    }
    if around == Surroundings::Cell {
        out = out.replace('|', "&#124;");
    }
    if effort == Effort::Full {
        out = out.replace('`', "&#96;").replace('\\', "&#92;").replace('>', "&gt;");
    }
    if quote.is_none() { format!("\"{out}\"") } else { out }
}

/// The inside of an attribute in double quotation marks.
pub(super) fn attribute_text(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '&' if is_html_reference(chars.peek()) => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '<' => out.push_str("&lt;"),
            _ => out.push(char),
        }
    }
    out
}

/// HTML resolves some references without a semicolon.
fn is_html_reference(next: Option<&char>) -> bool {
    next.is_some_and(|char| char.is_ascii_alphanumeric() || *char == '#')
}

/// Writes a unit as text of an HTML block. A first tag that has to stand alone on its line is
/// followed by `break_first`, in the place of a space.
pub(super) fn html_text(tokens: &[Token], break_first: Option<&str>, effort: Effort) -> String {
    let mut out = String::new();
    let mut space = false;
    for (at, token) in trimmed(tokens).into_iter().enumerate() {
        if let (1, Some(line_break)) = (at, break_first) {
            out.push_str(line_break);
            space = true;
            if let Token::Text(text) = token.as_ref()
                && let Some(rest) = text.strip_prefix(' ')
            {
                out.push_str(&html_words(rest, space, effort));
                continue;
            }
        }
        match token.as_ref() {
            Token::Markup(text) | Token::LinkClose(text) => out.push_str(text),
            Token::LinkOpen => out.push('['),
            Token::Break(_) => out.push_str("<br>"),
            Token::Delimiter { native, .. } => out.push_str(native),
            Token::Text(text) => out.push_str(&html_words(text, space, effort)),
        }
        space = false;
    }
    // An empty line would end the block.
    if out.trim().is_empty() { "<!-- -->".to_owned() } else { out }
}

/// Text of an HTML block; `space` says whether white space stands before it.
fn html_words(text: &str, space: bool, effort: Effort) -> String {
    let mut out = String::new();
    let mut space = space;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let is_space = matches!(char, ' ' | '\t' | '\u{C}');
        match char {
            ' ' if !space => out.push(' '),
            // A second space would be lost.
            _ if is_space => out.push_str(&format!("&#{};", u32::from(char))),
            '<' => out.push_str("&lt;"),
            '&' if is_html_reference(chars.peek()) || effort > Effort::Light => {
                out.push_str("&amp;");
            }
            _ => out.push(char),
        }
        space = is_space;
    }
    out
}
