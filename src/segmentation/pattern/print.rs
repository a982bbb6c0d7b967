//! Expressions in the notation of the engines.

use super::class::{Set, hex};
use super::{Around, Assertion, Edge, Greed, Lines, Node, Repeat};

/// What the printed expression is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// The side before the break, for an automaton: only where a match ends matters.
    Before,
    /// The side after the break, for an automaton: only that there is a match matters.
    After,
    /// Everything, for the backtracking engine.
    Exact,
}

/// Prints an expression. For an automaton, the expression matches wherever the original
/// does; the second value is true if it may match elsewhere too, so that a match has to be
/// confirmed with [`Dialect::Exact`].
pub(crate) fn print(node: &Node, dialect: Dialect) -> (String, bool) {
    let edge = match dialect {
        Dialect::After => Some(Edge::End),
        Dialect::Before | Dialect::Exact => None,
    };
    let mut printer =
        Printer { out: String::new(), exact: dialect == Dialect::Exact, loose: false };
    printer.node(node, edge);
    (printer.out, printer.loose)
}

struct Printer {
    out: String,
    exact: bool,
    loose: bool,
}

impl Printer {
    /// `edge` is set while the node stands at the end of the expression that may reach
    /// further without changing the outcome.
    fn node(&mut self, node: &Node, edge: Option<Edge>) {
        match node {
            Node::Literal(c) => hex(*c, &mut self.out),
            Node::Any(Lines::Across) => self.out.push_str("(?s:.)"),
            Node::Any(Lines::Within) => self.out.push_str(r"[^\n\r\x{85}\x{2028}\x{2029}]"),
            Node::Set(set) => self.set(set),
            Node::Assertion(assertion) => self.assertion(*assertion),
            Node::Concat(nodes) => self.concat(nodes, edge),
            Node::Alternation(nodes) => {
                self.out.push_str("(?:");
                for (index, node) in nodes.iter().enumerate() {
                    if index > 0 {
                        self.out.push('|');
                    }
                    self.node(node, edge);
                }
                self.out.push(')');
            }
            Node::IgnoreCase(node) => self.group("(?i:", node, edge),
            Node::Capture(node) => self.group(if self.exact { "(" } else { "(?:" }, node, edge),
            Node::Backreference(number) => self.backreference(*number),
            Node::Repeat(node, repeat) => self.repeat(node, *repeat),
            Node::Atomic(node) if self.exact => self.group("(?>", node, None),
            Node::Atomic(node) => {
                self.loose = true;
                self.group("(?:", node, None);
            }
            Node::Around(around, node) => self.around(*around, node),
        }
    }

    fn set(&mut self, set: &Set) {
        set.print(&mut self.out);
    }

    fn group(&mut self, open: &str, node: &Node, edge: Option<Edge>) {
        self.out.push_str(open);
        self.node(node, edge);
        self.out.push(')');
    }

    fn concat(&mut self, nodes: &[Node], edge: Option<Edge>) {
        self.out.push_str("(?:");
        for (index, node) in nodes.iter().enumerate() {
            let last = index + 1 == nodes.len();
            let word = index.checked_sub(1).and_then(|before| nodes.get(before));
            let boundary = *node == Node::Assertion(Assertion::WordBoundary);
            if boundary
                && last
                && edge.is_some()
                && word.is_some_and(|word| word.is_word_at(Edge::End))
            {
                // At the far end, a word boundary after a word is a character that is none,
                // or the end of the text. An automaton can say that.
                self.out.push_str(r"(?:\z|\W)");
            } else {
                self.node(node, edge.filter(|_| last));
            }
        }
        self.out.push(')');
    }

    fn assertion(&mut self, assertion: Assertion) {
        let (exact, automaton) = match assertion {
            Assertion::TextStart => (r"\A", Some(r"\A")),
            Assertion::TextEnd => (r"\z", Some(r"\z")),
            Assertion::LastLineEnd => (r"(?=(?:\r?\n)?\z)", Some(r"(?:\r?\n)?\z")),
            Assertion::LineStart => ("(?m:^)", Some("(?m:^)")),
            Assertion::LineEnd => ("(?m:$)", Some("(?m:$)")),
            Assertion::WordBoundary => (r"\b", None),
            Assertion::NoWordBoundary => (r"\B", None),
        };
        if self.exact {
            self.out.push_str(exact);
            return;
        }
        // Without width in the original, the automaton may read on; and it knows no words.
        self.loose |= automaton.is_none() || assertion == Assertion::LastLineEnd;
        self.out.push_str(automaton.unwrap_or("(?:)"));
    }

    fn backreference(&mut self, number: u32) {
        if self.exact {
            self.out.push_str(&format!("(?:\\{number})"));
        } else {
            self.loose = true;
            self.out.push_str("(?s:.)*");
        }
    }

    fn repeat(&mut self, node: &Node, repeat: Repeat) {
        let possessive = repeat.greed == Greed::Possessive && self.exact;
        self.out.push_str(if possessive { "(?>" } else { "" });
        self.group("(?:", node, None);
        match (repeat.min, repeat.max) {
            (0, None) => self.out.push('*'),
            (1, None) => self.out.push('+'),
            (0, Some(1)) => self.out.push('?'),
            (min, None) => self.out.push_str(&format!("{{{min},}}")),
            (min, Some(max)) => self.out.push_str(&format!("{{{min},{max}}}")),
        }
        match repeat.greed {
            // An automaton finds the same whatever is tried first.
            Greed::Greedy => {}
            Greed::Lazy if self.exact => self.out.push('?'),
            Greed::Lazy => {}
            Greed::Possessive if self.exact => self.out.push(')'),
            Greed::Possessive => self.loose = true,
        }
    }

    fn around(&mut self, around: Around, node: &Node) {
        if !self.exact {
            self.loose = true;
            self.out.push_str("(?:)");
            return;
        }
        let open = match around {
            Around::Ahead => "(?=",
            Around::NotAhead => "(?!",
            Around::Behind => "(?<=",
            Around::NotBehind => "(?<!",
        };
        self.group(open, node, None);
    }
}
