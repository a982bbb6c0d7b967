//! Values of a front matter: how a new text is spelled in the place of an old one.
//!
//! The quoting style of the source is kept where the new text is still valid in it; a style
//! that cannot hold it gives way to double quotation marks with escapes.

use super::sites::trim;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::fmt::Write;

/// The place of a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scalar {
    pub style: Style,
    /// White space around the text, which is not part of the unit.
    pub lead: String,
    pub trail: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Style {
    /// YAML without quotation marks; `flow` between brackets or braces.
    YamlPlain {
        flow: bool,
    },
    YamlSingle,
    YamlDouble,
    /// YAML's `|` and `>`: the header, and the indentation of the lines.
    YamlBlock {
        header: String,
        indent: String,
        folded: bool,
    },
    /// TOML's `"…"`.
    TomlBasic,
    /// TOML's `'…'`.
    TomlLiteral,
    /// TOML's `"""…"""` and `'''…'''`; whether the text begins on the next line.
    TomlLines {
        literal: bool,
        break_first: bool,
    },
}

impl Scalar {
    /// A value of one line as it is spelled; `style` alone, without white space around.
    pub(super) fn new(style: Style, value: &str) -> (Self, String) {
        let text = trim(value);
        let (lead, trail) = match &style {
            // The end of a block belongs to its header; its lines are trimmed by the range.
            Style::YamlBlock { .. } => ("", ""),
            _ if text.is_empty() => ("", ""),
            _ => value.split_once(text).unwrap_or_default(),
        };
        (Scalar { style, lead: lead.to_owned(), trail: trail.to_owned() }, text.to_owned())
    }

    /// Spells a new text.
    pub(super) fn spell(&self, text: &str, line_end: &str) -> String {
        let text = format!("{}{}{}", self.lead, text, self.trail);
        let spelled = match &self.style {
            Style::YamlPlain { flow } => Some(text.clone()).filter(|text| plain_holds(text, *flow)),
            Style::YamlSingle if !text.contains(is_special) => {
                Some(format!("'{}'", text.replace('\'', "''")))
            }
            Style::YamlBlock { header, indent, folded } => {
                let gap = if *folded { [line_end, line_end].concat() } else { line_end.to_owned() };
                let lines: Vec<String> =
                    text.split('\n').map(|line| format!("{indent}{line}")).collect();
                let block = format!("{header}{line_end}{}", lines.join(&gap));
                Some(block).filter(|block| block_holds(block, &text))
            }
            Style::TomlLiteral if !text.contains('\'') && !text.contains(is_control) => {
                Some(format!("'{text}'"))
            }
            Style::TomlLines { literal, break_first } => {
                let first = if *break_first { line_end } else { "" };
                let lines = text.split('\n').collect::<Vec<_>>();
                let control = lines.iter().any(|line| line.contains(is_control));
                Some(if *literal && !text.contains("''") && !text.ends_with('\'') && !control {
                    format!("'''{first}{}'''", lines.join(line_end))
                } else {
                    let lines: Vec<String> = lines.into_iter().map(escape).collect();
                    format!("\"\"\"{first}{}\"\"\"", lines.join(line_end))
                })
            }
            _ => None,
        };
        spelled.unwrap_or_else(|| format!("\"{}\"", escape(&text)))
    }
}

/// Control characters other than a tab.
fn is_control(char: char) -> bool {
    char.is_control() && char != '\t'
}

/// What YAML does not take as it is, or takes for a line break (YAML 1.2 §5.1, §5.4).
fn is_special(char: char) -> bool {
    is_control(char)
        || matches!(char, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// The inside of a text between double quotation marks. The escapes are those that YAML (1.2
/// §5.7) and TOML (1.0, "String") share.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            _ if is_special(char) => {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{:04X}", u32::from(char));
            }
            _ => escaped.push(char),
        }
    }
    escaped
}

/// Whether a text without quotation marks is this text, and not a number, a date or the like.
fn plain_holds(text: &str, flow: bool) -> bool {
    if text.contains(is_special) || is_typed(text) {
        return false;
    }
    let yaml = if flow { format!("k: [{text}]\n") } else { format!("k: {text}\n") };
    scalars(&yaml).is_some_and(|found| match found.as_slice() {
        [_, (value, style)] => value == text && *style == ScalarStyle::Plain,
        _ => false,
    })
}

/// Whether a block holds this text.
fn block_holds(block: &str, text: &str) -> bool {
    if text.split('\n').any(|line| line.contains(is_special) || trim(line) != line) {
        return false;
    }
    scalars(&format!("k: {block}\n")).is_some_and(|found| match found.as_slice() {
        [_, (value, style)] => value.trim_end_matches('\n') == text && *style != ScalarStyle::Plain,
        _ => false,
    })
}

/// The scalars of a small YAML text.
fn scalars(yaml: &str) -> Option<Vec<(String, ScalarStyle)>> {
    let mut found = Vec::new();
    for event in Parser::new_from_str(yaml) {
        match event.ok()?.0 {
            Event::Scalar(value, style, 0, None) => found.push((value.into_owned(), style)),
            Event::Scalar(..) | Event::Alias(_) => return None,
            _ => {}
        }
    }
    Some(found)
}

/// Whether YAML 1.1 or 1.2 takes it for something other than text.
fn is_typed(text: &str) -> bool {
    const WORDS: [&str; 11] =
        ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let lower = text.to_ascii_lowercase();
    let numeric = lower.starts_with(|char: char| char.is_ascii_digit() || "+-.".contains(char))
        && lower.chars().all(|char| char.is_ascii_hexdigit() || "+-.:_xot infatz".contains(char));
    WORDS.contains(&lower.as_str()) || numeric
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(style: Style, text: &str) -> String {
        Scalar::new(style, "x").0.spell(text, "\n")
    }

    #[test]
    fn the_style_is_kept_where_it_can_hold_the_text() {
        let plain = || Style::YamlPlain { flow: false };
        assert_eq!(spell(plain(), "Één titel, nieuw"), "Één titel, nieuw");
        assert_eq!(spell(plain(), "A: b"), "\"A: b\"");
        assert_eq!(spell(plain(), "yes"), "\"yes\"");
        assert_eq!(spell(plain(), "2026-11-24"), "\"2026-11-24\"");
        assert_eq!(spell(plain(), "a #b"), "\"a #b\"");
        assert_eq!(spell(Style::YamlPlain { flow: true }, "a, b"), "\"a, b\"");
        assert_eq!(spell(Style::YamlSingle, "l'été"), "'l''été'");
        assert_eq!(spell(Style::YamlDouble, "„a\" \\"), "\"„a\\\" \\\\\"");
        assert_eq!(spell(Style::TomlLiteral, "l'été"), "\"l'été\"");
    }

    #[test]
    fn blocks_stay_blocks() {
        let block = |folded| Style::YamlBlock {
            header: if folded { ">-" } else { "|" }.into(),
            indent: "  ".into(),
            folded,
        };
        assert_eq!(spell(block(false), "a\nb"), "|\n  a\n  b");
        assert_eq!(spell(block(true), "a\nb"), ">-\n  a\n\n  b");
        assert_eq!(spell(block(true), "a\n b"), "\"a\\n b\"");
    }
}
