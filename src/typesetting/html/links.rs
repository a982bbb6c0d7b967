//! Where a page stands among the others, and how it points to them.

use crate::model::Lang;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands for itself in a segment of a path (RFC 3986 §2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The pages around a page, as relative references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    /// The editions of the document with their languages, this one among them, in the order
    /// in which they are listed.
    pub editions: Vec<(Lang, String)>,
    /// The page for readers of any other language (`x-default`), if there is one.
    pub default: Option<String>,
    /// The list of all documents and languages, if there is one.
    pub index: Option<String>,
}

/// A relative reference (RFC 3986 §4.2) from one page to another; both are given by their
/// paths in the folder of the build, with `/`.
pub fn reference(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len().min(to.len()) - 1;
    let common = (0..folders).take_while(|at| from[*at] == to[*at]).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - 1 - common);
    let down = to[common..].iter().map(|part| utf8_percent_encode(part, ESCAPED).to_string());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lead_from_page_to_page() {
        assert_eq!(reference("de/a.html", "fr/a.html"), "../fr/a.html");
        assert_eq!(reference("de/eu/plan.html", "index.html"), "../../index.html");
        assert_eq!(reference("de/eu/plan.html", "de/eu/plan.html"), "plan.html");
        assert_eq!(reference("index.html", "de/a b:ü?.html"), "de/a%20b%3A%C3%BC%3F.html");
    }
}
