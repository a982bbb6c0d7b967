//! Where a unit stands in the source, which decides how a changed text is spelled there.

use super::scalar::Scalar;
use crate::model::{Content, Inline, Role};
use std::ops::Range;

/// The place of a unit; one for each unit of a document, in the same order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Site {
    /// The inline content of a block, or text in a block of HTML.
    Running(Surroundings),
    /// The alternative text of an image in Markdown.
    Alternative(Surroundings),
    /// The title of a link, image or reference definition, without its delimiters.
    Title { close: char, around: Surroundings },
    /// The destination of a link, without `<` and `>`.
    Destination { angled: bool, around: Surroundings },
    /// The value of an HTML attribute, without its quotation marks.
    Attribute { quote: Option<char>, around: Surroundings },
    /// A value of the front matter.
    Scalar(Scalar),
}

/// The block around inline content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Surroundings {
    /// A paragraph or the like, which may take several lines.
    Lines,
    /// A heading that is underlined.
    Underlined,
    /// A heading that begins with `#`.
    Heading,
    /// A cell of a table.
    Cell,
    /// A block of HTML.
    Html,
    /// The beginning of a block of HTML.
    HtmlStart,
}

/// A unit before it has its index.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub role: Role,
    pub content: Content,
    pub range: Range<usize>,
    pub site: Site,
}

/// Markup brought to one line: a line break, with the marks of quotations and the indentation
/// that begin the next line, becomes a space.
pub(super) fn one_line(raw: &str) -> String {
    let raw = raw.replace("\r\n", "\n");
    let mut lines = raw.split(['\n', '\r']);
    let mut joined = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        joined.push(' ');
        joined.push_str(line.trim_start_matches([' ', '\t', '>']));
    }
    joined
}

/// A text without the white space around that Markdown does not see: spaces, tabs and line
/// ends. A no-break space is text.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}

/// Whether there is anything to translate in a text: a letter or a digit.
pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The content with the units of its codes counted from `shift` on.
pub(super) fn shifted(mut content: Content, shift: usize) -> Content {
    for inline in &mut content.0 {
        if let Inline::Code(code) = inline {
            for subflow in &mut code.subflows {
                subflow.unit += shift;
            }
        }
    }
    content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_on_one_line_has_no_marks_of_its_container() {
        assert_eq!(one_line("](\r\n> /u\n  > \"t\")"), "]( /u \"t\")");
        assert_eq!(one_line("plain"), "plain");
    }
}
