//! The bytes of a changed unit: its codes get their markup back, its text is spelled for the
//! place where it stands.

use super::escape::{self, Bounds};
use super::escape_html;
use super::html;
use super::sites::{Site, Surroundings, trim};
use super::spans::{self, Token};
use super::write::Effort;
use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Unit};
use std::collections::HashMap;

/// A source, what was read from it, and its translation.
pub(super) struct Renderer<'a> {
    pub text: &'a str,
    pub units: &'a [Unit],
    pub sites: &'a [Site],
    pub targets: &'a [Option<Content>],
    pub line_end: &'static str,
}

impl Renderer<'_> {
    /// What a unit is to say.
    pub(super) fn wanted(&self, unit: usize) -> &Content {
        self.targets[unit].as_ref().unwrap_or(&self.units[unit].content)
    }

    /// Whether the unit, or one inside its codes, is to say something else than the source.
    pub(super) fn is_changed(&self, unit: usize) -> bool {
        // Units nest as deeply as images in alternative texts are followed.
        let content = &self.units[unit].content;
        self.targets[unit].as_ref().is_some_and(|target| !target.same_as(content))
            || content
                .codes()
                .flat_map(|code| &code.subflows)
                .any(|subflow| self.is_changed(subflow.unit))
    }

    /// A unit as it stands in the file.
    pub(super) fn unit(&self, unit: usize, effort: Effort) -> String {
        match &self.sites[unit] {
            Site::Running(around @ (Surroundings::Html | Surroundings::HtmlStart)) => {
                // A tag alone on its line begins a block of HTML (CommonMark 0.31 §4.6, 7).
                let first = self.text[self.units[unit].range.clone()].split(['\n', '\r']).next();
                let alone = *around == Surroundings::HtmlStart
                    && first.is_some_and(|line| html::single_tag(line.trim_end()).is_some());
                let break_first = alone.then(|| format!("{}{}", self.line_end, self.prefix(unit)));
                let tokens = self.tokens(unit, effort);
                escape_html::html_text(&tokens, break_first.as_deref(), effort)
            }
            Site::Running(around) => {
                let prefix = self.prefix(unit);
                let bounds = Bounds {
                    around: *around,
                    in_link: false,
                    prefix: &prefix,
                    line_end: self.line_end,
                    effort,
                };
                let written = escape::markdown(&self.tokens(unit, effort), &bounds);
                // Without a text, the underline would be a paragraph.
                match *around == Surroundings::Underlined && written.is_empty() {
                    true => "<!-- -->".to_owned(),
                    false => written,
                }
            }
            Site::Alternative(around) => {
                // An alternative text stays on its line, as a cell does.
                let around = match around {
                    Surroundings::Lines | Surroundings::Underlined => Surroundings::Heading,
                    around => *around,
                };
                let bounds =
                    Bounds { around, in_link: true, prefix: "", line_end: self.line_end, effort };
                escape::markdown(&self.tokens(unit, effort), &bounds)
            }
            Site::Title { close, around } => {
                escape::title(&self.plain(unit), *close, *around, effort)
            }
            Site::Destination { angled, around } => {
                escape::destination(&self.plain(unit), *angled, *around)
            }
            Site::Attribute { quote, around } => {
                escape_html::attribute(&self.plain(unit), *quote, *around, effort)
            }
            Site::Scalar(scalar) => scalar.spell(trim(&self.plain(unit)), self.line_end),
        }
    }

    /// A unit whose place holds no markup: codes are the text they stand for, and a passage
    /// without translation begins with its language in brackets.
    pub(super) fn plain(&self, unit: usize) -> String {
        let show = |inline: &Inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Code(code) => match (&code.class, code.kind) {
                (CodeClass::Untranslated(lang), CodeKind::Open) => format!("[{lang}] "),
                (CodeClass::HardBreak, _) => " ".to_owned(),
                _ => code.equiv.clone(),
            },
        };
        let text: String = self.wanted(unit).0.iter().map(show).collect();
        match self.sites[unit] {
            Site::Scalar(_) => text.replace("\r\n", "\n"),
            _ => escape::on_one_line(&text),
        }
    }

    fn tokens(&self, unit: usize, effort: Effort) -> Vec<Token> {
        let source: HashMap<_, _> =
            self.units[unit].content.codes().map(|code| ((code.kind, code.id), code)).collect();
        let mut joined = Content::default();
        joined.append(self.wanted(unit));
        let mut tokens: Vec<Token> = Vec::new();
        for inline in &joined.0 {
            tokens.push(match inline {
                Inline::Text(text) => Token::Text(escape::on_one_line(text)),
                Inline::Code(code) => self.code(code, source.get(&(code.kind, code.id)), effort),
            });
        }
        spans::settle(&mut tokens, effort);
        tokens
    }

    /// The markup of a code: the source's, where it knows the code, for what comes back from
    /// translators may have lost it.
    fn code(&self, wanted: &Code, source: Option<&&Code>, effort: Effort) -> Token {
        if let CodeClass::Untranslated(lang) = &wanted.class {
            return Token::Markup(match wanted.kind {
                CodeKind::Open => format!("<mark lang=\"{}\">", escape_html::attribute_text(lang)),
                CodeKind::Close => "</mark>".to_owned(),
                CodeKind::Standalone => String::new(),
            });
        }
        let code = source.copied().unwrap_or(wanted);
        let native = match source {
            Some(code) => self.native(code, effort),
            None => super::sites::one_line(&code.native),
        };
        match (&code.class, code.kind) {
            (CodeClass::HardBreak, _) if native.starts_with('<') => Token::Markup(native),
            (CodeClass::HardBreak, _) => Token::Break(native),
            (CodeClass::CodeSpan(text), _) if effort == Effort::Full => {
                Token::Markup(format!("<code>{}</code>", escape::everything(text)))
            }
            (_, CodeKind::Standalone) => Token::Markup(native),
            (CodeClass::Link(_), CodeKind::Open) if native == "[" => Token::LinkOpen,
            (CodeClass::Link(_), CodeKind::Close) if native.starts_with(']') => {
                Token::LinkClose(native)
            }
            (class, kind) if spans::is_delimiter(&native) => {
                let open = kind == CodeKind::Open;
                Token::Delimiter { open, id: code.id, native, element: spans::element(class) }
            }
            _ => Token::Markup(native),
        }
    }

    /// The markup of a code of the source, with its units translated.
    fn native(&self, code: &Code, effort: Effort) -> String {
        let mut native = code.native.clone();
        let mut subflows: Vec<_> = code.subflows.iter().collect();
        subflows.sort_by_key(|subflow| std::cmp::Reverse(subflow.range.start));
        for subflow in subflows {
            if self.is_changed(subflow.unit) {
                native.replace_range(subflow.range.clone(), &self.unit(subflow.unit, effort));
            }
        }
        native
    }

    /// What the next line of a unit begins with: the source's line up to the unit, with the
    /// marks of quotations kept and those of lists and footnotes as white space.
    fn prefix(&self, unit: usize) -> String {
        let start = self.units[unit].range.start;
        let line = self.text[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let line = self.text[line..start].trim_start_matches('\u{FEFF}');
        line.chars().map(|char| if matches!(char, '>' | '\t') { char } else { ' ' }).collect()
    }
}
