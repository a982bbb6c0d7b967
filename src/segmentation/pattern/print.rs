//! Expressions in the notation of the backtracking engine.

use super::class::{Set, hex};
use super::{Around, Assertion, Greed, Lines, Node, Repeat};
use std::fmt::Write;

/// Prints an expression.
pub(crate) fn print(node: &Node) -> String {
    printed(node, r"\z")
}

/// Prints an expression for a text that goes on behind its end with a mark.
pub(crate) fn print_before(node: &Node, mark: &'static str) -> String {
    printed(node, mark)
}

fn printed(node: &Node, end: &'static str) -> String {
    let mut printer = Printer { out: String::new(), end };
    printer.node(node);
    printer.out
}

struct Printer {
    out: String,
    /// What is at the end of the text.
    end: &'static str,
}

impl Printer {
    fn node(&mut self, node: &Node) {
        match node {
            Node::Literal(c) => hex(*c, &mut self.out),
            Node::Any(Lines::Across) => self.out.push_str("(?s:.)"),
            Node::Any(Lines::Within) => self.out.push_str(r"[^\n\r\x{85}\x{2028}\x{2029}]"),
            Node::Set(set) => self.set(set),
            Node::Assertion(assertion) => self.assertion(*assertion),
            Node::Concat(nodes) => self.several(nodes, ""),
            Node::Alternation(nodes) => self.several(nodes, "|"),
            Node::IgnoreCase(node) => self.group("(?i:", node),
            Node::Capture(node) => self.group("(", node),
            Node::Backreference(number) => {
                // Writing to a string cannot fail.
                let _ = write!(self.out, "(?:\\{number})");
            }
            Node::Repeat(node, repeat) => self.repeat(node, *repeat),
            Node::Atomic(node) => self.group("(?>", node),
            Node::Around(around, node) => self.around(*around, node),
        }
    }

    fn set(&mut self, set: &Set) {
        set.print(&mut self.out);
    }

    fn group(&mut self, open: &str, node: &Node) {
        self.out.push_str(open);
        self.node(node);
        self.out.push(')');
    }

    fn several(&mut self, nodes: &[Node], between: &str) {
        self.out.push_str("(?:");
        for (index, node) in nodes.iter().enumerate() {
            self.out.push_str(if index > 0 { between } else { "" });
            self.node(node);
        }
        self.out.push(')');
    }

    fn assertion(&mut self, assertion: Assertion) {
        let end = self.end;
        // Writing to a string cannot fail.
        let _ = match assertion {
            Assertion::TextStart => write!(self.out, r"\A"),
            Assertion::TextEnd => write!(self.out, "(?={end})"),
            Assertion::LastLineEnd => write!(self.out, r"(?=(?:\r?\n)?{end})"),
            Assertion::LineStart => write!(self.out, "(?m:^)"),
            Assertion::LineEnd => write!(self.out, "(?=\n|{end})"),
            Assertion::WordBoundary => write!(self.out, r"\b"),
            Assertion::NoWordBoundary => write!(self.out, r"\B"),
        };
    }

    fn repeat(&mut self, node: &Node, repeat: Repeat) {
        let possessive = repeat.greed == Greed::Possessive;
        self.out.push_str(if possessive { "(?>" } else { "" });
        self.group("(?:", node);
        // Writing to a string cannot fail.
        let _ = match (repeat.min, repeat.max) {
            (0, None) => write!(self.out, "*"),
            (1, None) => write!(self.out, "+"),
            (0, Some(1)) => write!(self.out, "?"),
            (min, None) => write!(self.out, "{{{min},}}"),
            (min, Some(max)) => write!(self.out, "{{{min},{max}}}"),
        };
        self.out.push_str(match repeat.greed {
            Greed::Greedy => "",
            Greed::Lazy => "?",
            Greed::Possessive => ")",
        });
    }

    fn around(&mut self, around: Around, node: &Node) {
        let open = match around {
            Around::Ahead => "(?=",
            Around::NotAhead => "(?!",
            Around::Behind => "(?<=",
            Around::NotBehind => "(?<!",
        };
        self.group(open, node);
    }
}
