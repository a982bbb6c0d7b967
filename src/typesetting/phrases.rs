//! Elements of HTML within a line: their looks, their languages and their quotation marks.

use super::compose::Composer;
use super::meta;
use super::tree::Span;
use crate::model::{Code, Convention, Lang};
use regex::Regex;
use std::sync::LazyLock;

/// The language that a tag gives (HTML, §3.2.6.2 *The lang and xml:lang attributes*).
static LANG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i)^<[a-z][^>]*?\s(?:xml:)?lang\s*=\s*["']?([a-z0-9-]+)"#)
        .expect("the expression is constant and a test compiles it")
});

impl Composer<'_> {
    /// What an element makes of the spans in it. `quoted` says that it stands in a quotation.
    pub fn element(&self, name: &str, c: Vec<Span>, quoted: bool) -> Vec<Span> {
        match name {
            "sup" => vec![Span::Sup { c }],
            "sub" => vec![Span::Sub { c }],
            "b" | "strong" => vec![Span::Strong { c }],
            "i" | "em" | "cite" | "dfn" | "var" => vec![Span::Emph { c }],
            "u" | "ins" => vec![Span::Under { c }],
            "s" | "del" | "strike" => vec![Span::Strike { c }],
            "small" => vec![Span::Small { c }],
            "mark" => vec![Span::Mark { c }],
            "kbd" => vec![Span::Kbd { c }],
            "q" => self.quoted(c, quoted),
            _ => c,
        }
    }

    /// Spans in the language that the tag around them gives.
    pub fn in_language(&self, code: &Code, c: Vec<Span>) -> Vec<Span> {
        let lang = LANG.captures(&code.native).and_then(|found| Lang::parse(&found[1]).ok());
        match lang.filter(|lang| lang != self.edition.lang) {
            None => c,
            Some(lang) => {
                let tag = lang.to_string();
                let (lang, region) = (meta::language(&tag), meta::region(&tag));
                vec![Span::Foreign { lang, region, c }]
            }
        }
    }

    /// Within the quotation marks of the edition: of one in another, the inner ones.
    fn quoted(&self, mut c: Vec<Span>, within: bool) -> Vec<Span> {
        let Some(convention) = Convention::of(self.edition.lang) else { return c };
        let style = convention.style(self.edition.profile);
        let (open, close) = style.quotes[usize::from(within)];
        let space = if style.set_off && open == '«' { "\u{a0}" } else { "" };
        c.insert(0, Span::Text(format!("{open}{space}")));
        c.push(Span::Text(format!("{space}{close}")));
        c
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_tag() {
        let lang = |tag: &str| LANG.captures(tag).map(|found| found[1].to_owned());
        assert_eq!(lang("<span class=\"a\" lang=\"fr\">").as_deref(), Some("fr"));
        assert_eq!(lang("<i lang='pt-BR'>").as_deref(), Some("pt-BR"));
        assert_eq!(lang("<i lang=la>").as_deref(), Some("la"));
        assert_eq!(lang("<span data-lang=\"fr\">"), None);
        assert_eq!(lang("<b>"), None);
    }
}
