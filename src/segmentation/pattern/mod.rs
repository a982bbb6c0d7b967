//! Regular expressions as authors of SRX rules write them: ICU's syntax (SRX 2.0 §2.2.4
//! names it), with what Java users add out of habit.
//!
//! In: the text of a `beforebreak` or `afterbreak`. Out: a tree, which the engine makes automata
//! of, and which [`print`] turns into an expression for a backtracking engine that checks what
//! the automata found where they cannot say it all.

mod class;
mod parse;
mod print;

pub(crate) use class::Set;
pub(crate) use parse::parse;
pub(crate) use print::{print, print_before};

/// Why an expression cannot be used, as an id of `locales/` and the offending text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) id: &'static str,
    /// The construct, or what the regular expression engine said.
    pub(crate) what: String,
}

impl Fault {
    pub(crate) fn new(id: &'static str, what: impl Into<String>) -> Self {
        Fault { id, what: what.into() }
    }
}

/// A regular expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Literal(char),
    /// `.`, with or without line ends.
    Any(Lines),
    Set(Set),
    Assertion(Assertion),
    Concat(Vec<Node>),
    Alternation(Vec<Node>),
    /// `(?i: … )`.
    IgnoreCase(Box<Node>),
    /// A capturing group, numbered by its place in the expression.
    Capture(Box<Node>),
    Backreference(u32),
    Repeat(Box<Node>, Repeat),
    /// `(?> … )`.
    Atomic(Box<Node>),
    Around(Around, Box<Node>),
}

/// Whether `.` matches the end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    Within,
    Across,
}

/// How often, and which number first. No maximum means any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repeat {
    pub(crate) min: u32,
    pub(crate) max: Option<u32>,
    pub(crate) greed: Greed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

/// An expression without width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assertion {
    /// `\A`, and `^` outside of multi-line mode.
    TextStart,
    /// `\z`.
    TextEnd,
    /// `\Z`, and `$` outside of multi-line mode: at the end or before a final line end.
    LastLineEnd,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Around {
    Ahead,
    NotAhead,
    Behind,
    NotBehind,
}

impl Node {
    /// An expression that matches the empty text.
    pub(crate) fn empty() -> Node {
        Node::Concat(Vec::new())
    }

    /// True if everything it matches is one or more characters, of which the one at `edge`
    /// is a word character.
    pub(crate) fn is_word_at(&self, edge: Edge) -> bool {
        match self {
            Node::Literal(c) => class::is_word(*c),
            Node::Set(set) => set.only_word_characters(),
            Node::Concat(nodes) => are_word_at(nodes, edge),
            Node::Alternation(nodes) => nodes.iter().all(|node| node.is_word_at(edge)),
            Node::IgnoreCase(node) | Node::Capture(node) | Node::Atomic(node) => {
                node.is_word_at(edge)
            }
            Node::Repeat(node, repeat) => repeat.min > 0 && node.is_word_at(edge),
            Node::Any(_) | Node::Assertion(_) | Node::Backreference(_) | Node::Around(..) => false,
        }
    }

    /// True if a node in it, or itself, is of a kind.
    pub(crate) fn has(&self, kind: &dyn Fn(&Node) -> bool) -> bool {
        kind(self)
            || match self {
                Node::Concat(nodes) | Node::Alternation(nodes) => {
                    nodes.iter().any(|node| node.has(kind))
                }
                Node::IgnoreCase(node)
                | Node::Capture(node)
                | Node::Repeat(node, _)
                | Node::Atomic(node)
                | Node::Around(_, node) => node.has(kind),
                Node::Literal(_)
                | Node::Any(_)
                | Node::Set(_)
                | Node::Assertion(_)
                | Node::Backreference(_) => false,
            }
    }

    /// How many capturing groups it has.
    pub(crate) fn captures(&self) -> usize {
        match self {
            Node::Concat(nodes) | Node::Alternation(nodes) => {
                nodes.iter().map(Node::captures).sum()
            }
            Node::Capture(node) => 1 + node.captures(),
            Node::IgnoreCase(node)
            | Node::Repeat(node, _)
            | Node::Atomic(node)
            | Node::Around(_, node) => node.captures(),
            Node::Literal(_)
            | Node::Any(_)
            | Node::Set(_)
            | Node::Assertion(_)
            | Node::Backreference(_) => 0,
        }
    }

    /// True if it may look at the text behind what it matches: by a look-ahead anywhere, or a
    /// word boundary that is not at its head.
    pub(crate) fn looks_on(&self) -> bool {
        let looks = |node: &Node| {
            matches!(
                node,
                Node::Around(Around::Ahead | Around::NotAhead, _)
                    | Node::Assertion(Assertion::WordBoundary | Assertion::NoWordBoundary)
            )
        };
        match self {
            Node::Concat(nodes) => nodes.iter().enumerate().any(|(at, node)| {
                node.has(&looks) && !(at == 0 && matches!(node, Node::Assertion(_)))
            }),
            other => other.has(&looks),
        }
    }

    /// True if it matches nothing, or what [`Node::is_word_at`] says.
    fn is_optional_word(&self, edge: Edge) -> bool {
        matches!(self, Node::Repeat(node, Repeat { min: 0, .. }) if node.is_word_at(edge))
    }
}

/// As [`Node::is_word_at`], for nodes in a row.
fn are_word_at(nodes: &[Node], edge: Edge) -> bool {
    // What may be missing must be of a word, and so must what follows it.
    let certain = |node: &&Node| !node.is_optional_word(edge);
    match edge {
        Edge::Start => nodes.iter().find(certain),
        Edge::End => nodes.iter().rev().find(certain),
    }
    .is_some_and(|node| node.is_word_at(edge))
}

/// An end of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    End,
}

/// Both sides of a rule.
///
/// What `before` demands of the text after the break by a look-ahead or word boundary at its
/// end is moved to `after`, which is quicker than to look at both sides at once
/// ([`Node::looks_on`]).
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sides {
    pub(crate) before: Node,
    pub(crate) after: Node,
    /// `before` begins with a word, and stands at the start of one: the word boundary that
    /// said so is taken off, because it is quicker to look at the place where a match begins.
    pub(crate) at_word_start: bool,
}

impl Sides {
    /// Reads both sides.
    pub(crate) fn parse(before: &str, after: &str) -> Result<Sides, Fault> {
        let (before, after) = (parse(before)?, parse(after)?);
        let mut sides = Sides { before, after, at_word_start: false };
        sides.move_ends();
        if let Node::Concat(nodes) = &mut sides.before
            && let [Node::Assertion(Assertion::WordBoundary), rest @ ..] = nodes.as_slice()
            && are_word_at(rest, Edge::Start)
        {
            nodes.remove(0);
            sides.at_word_start = true;
        }
        Ok(sides)
    }

    fn move_ends(&mut self) {
        let mut moved = Vec::new();
        if let Node::Concat(nodes) = &mut self.before {
            while let Some(
                last @ (Node::Around(Around::Ahead | Around::NotAhead, _)
                | Node::Assertion(Assertion::WordBoundary | Assertion::NoWordBoundary)),
            ) = nodes.last()
            {
                // Groups are counted on each side.
                if last.has(&|node| matches!(node, Node::Capture(_) | Node::Backreference(_))) {
                    break;
                }
                moved.extend(nodes.pop());
            }
        }
        if !moved.is_empty() {
            moved.reverse();
            moved.push(std::mem::replace(&mut self.after, Node::empty()));
            self.after = Node::Concat(moved);
        }
    }
}
