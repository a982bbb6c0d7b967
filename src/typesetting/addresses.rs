//! What paper shows of the addresses of links, as the project chooses, and addresses that are links
//! without being written as such.

use super::compose::Composer;
use super::inlines::{children_mut, plain};
use super::layout::Links;
use super::tree::{Node, Span};
use crate::model::Role;

impl Composer<'_> {
    /// A link with its address for those who read on paper: behind it, or in a note. Headings, which
    /// stand in the contents too, have it in a note; notes and the heads of tables, which may be set
    /// more than once, have it in brackets.
    pub fn printed_link(&mut self, unit: usize, url: String, c: Vec<Span>) -> Vec<Span> {
        let wanted = if self.medium.prints { self.edition.layout.links } else { Links::Plain };
        let Some(shown) = printed(&url, &c).filter(|_| wanted != Links::Plain) else {
            return vec![Span::Link { url, c }];
        };
        let role = self.edition.document.units.get(unit).map(|unit| unit.role);
        let in_heading = matches!(role, Some(Role::Heading(_) | Role::Title));
        let address = self.letters.spans(&shown);
        let in_brackets = self.inside_note() || role == Some(Role::TableHeader);
        let link = Span::Link { url: url.clone(), c };
        if (wanted == Links::Notes || in_heading) && !in_brackets {
            let id = self.address_id();
            let note = Node::Plain { c: vec![Span::Link { url, c: address }] };
            return vec![link, Span::Note { id, c: vec![note] }];
        }
        let mut brackets = vec![Span::Text("\u{A0}(".to_owned())];
        brackets.extend(address);
        brackets.push(Span::Text(")".to_owned()));
        vec![link, Span::Small { c: brackets }]
    }
}

/// Spans in which addresses of the web that stand in the text lead there, as on GitHub (GFM 6.9).
pub fn linked(spans: Vec<Span>) -> Vec<Span> {
    let mut out = Vec::with_capacity(spans.len());
    for mut span in spans {
        match &mut span {
            Span::Address { .. } => {
                let text = plain(std::slice::from_ref(&span));
                match destination(&text) {
                    Some(url) => out.push(Span::Link { url, c: vec![span] }),
                    None => out.push(span),
                }
                continue;
            }
            Span::Link { .. } | Span::Anchor { .. } | Span::Note { .. } => {}
            span => {
                if let Some(c) = children_mut(span) {
                    *c = linked(std::mem::take(c));
                }
            }
        }
        out.push(span);
    }
    out
}

/// Where an address leads as it stands in a text; none if that is left to guess.
fn destination(address: &str) -> Option<String> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let url = match rest {
        Some(_) => address.to_owned(),
        None => format!("https://{}", address.strip_prefix("www.").map(|_| address)?),
    };
    let host = rest.unwrap_or(address).split(['/', '?', '#']).next().unwrap_or_default();
    let name =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let plain = !address.contains(['<', '>', '"', '“', '”', '„', '«', '»']);
    (plain && host.contains('.') && host.split('.').all(name)).then_some(url)
}

/// The address as it is shown, without a scheme that goes without saying; none if the text of
/// the link shows it already.
pub fn printed(url: &str, c: &[Span]) -> Option<String> {
    let shown = ["https://", "mailto:"].iter().find_map(|scheme| url.strip_prefix(scheme));
    let shown = shown.unwrap_or(url);
    let bare = |text: &str| {
        let text = text.trim().to_lowercase();
        let text = text.trim_start_matches("https://").trim_start_matches("http://");
        text.trim_start_matches("www.").trim_end_matches('/').to_owned()
    };
    (!bare(&plain(c)).contains(&bare(shown))).then(|| shown.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_surely_an_address_leads_there() {
        for (text, url) in [
            ("https://example.org/a?b=1#c", "https://example.org/a?b=1#c"),
            ("www.example.eu", "https://www.example.eu"),
            ("http://example.org", "http://example.org"),
        ] {
            assert_eq!(destination(text).as_deref(), Some(url));
        }
        for text in [
            "“https://example.org”",
            "https://",
            "example.org",
            "https://a",
            "x:https://a.b",
            "www.",
        ] {
            assert_eq!(destination(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_that_can_be_read_is_not_shown_again() {
        let shown = |url: &str, text: &str| printed(url, &[Span::Text(text.to_owned())]);
        let ours = Some("example.org/a?b=1".to_owned());
        assert_eq!(shown("https://example.org/a?b=1", "the paper"), ours);
        assert_eq!(shown("http://example.org/", "this"), Some("http://example.org/".to_owned()));
        assert_eq!(shown("mailto:a@example.org", "write to us"), Some("a@example.org".to_owned()));
        for (url, text) in [
            ("https://www.example.org/", "example.org"),
            ("https://example.org", "https://Example.org/"),
            ("mailto:a@example.org", "a@example.org"),
        ] {
            assert_eq!(shown(url, text), None, "{url} {text}");
        }
    }
}
