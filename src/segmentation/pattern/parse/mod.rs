//! Reads an expression in ICU's syntax into a tree.

mod escapes;
mod sets;

use super::{Around, Assertion, Fault, Greed, Lines, Node, Repeat};

/// Groups within groups, sets within sets: enough for any rule, far below the stack.
const DEPTH: usize = 60;

/// No sensible rule counts further, and an automaton has a state for each.
const COUNT: u32 = 1000;

/// Reads an expression.
///
/// # Errors
/// What is wrong with it, or that it uses something no engine here can do.
pub(crate) fn parse(text: &str) -> Result<Node, Fault> {
    let mut parser =
        Parser { chars: text.chars().collect(), at: 0, depth: 0, flags: Flags::default() };
    let node = parser.alternation()?;
    match parser.peek() {
        None => Ok(node),
        Some(c) => Err(Fault::new("seg-regex-syntax", c)),
    }
}

#[derive(Clone, Copy, Default)]
struct Flags {
    ignore_case: bool,
    across: bool,
    lines: bool,
    comments: bool,
}

pub(super) struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
    flags: Flags,
}

impl Parser {
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek();
        self.at += usize::from(c.is_some());
        c
    }

    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = text.chars().enumerate().all(|(i, c)| self.chars.get(self.at + i) == Some(&c));
        if found {
            self.at += text.chars().count();
        }
        found
    }

    pub(super) fn syntax<T>(&self, what: impl Into<String>) -> Result<T, Fault> {
        Err(Fault::new("seg-regex-syntax", what))
    }

    /// Goes one level down, does the work, and comes back.
    pub(super) fn deeper<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        if self.depth == DEPTH {
            return Err(Fault::new("seg-regex-depth", DEPTH.to_string()));
        }
        self.depth += 1;
        let result = work(self);
        self.depth -= 1;
        result
    }

    fn alternation(&mut self) -> Result<Node, Fault> {
        let mut branches = vec![self.concat()?];
        while self.eat("|") {
            branches.push(self.concat()?);
        }
        Ok(match branches.len() {
            1 => branches.swap_remove(0),
            _ => Node::Alternation(branches),
        })
    }

    fn concat(&mut self) -> Result<Node, Fault> {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            if self.flags.comments && self.skip_comment(c) {
                continue;
            }
            if self.eat(r"\Q") {
                self.quoted(&mut nodes)?;
                continue;
            }
            let Some(atom) = self.atom()? else { continue };
            nodes.push(atom);
        }
        Ok(Node::Concat(nodes))
    }

    /// In comment mode, white space and `#` to the end of the line mean nothing.
    fn skip_comment(&mut self, c: char) -> bool {
        if c == '#' {
            while self.next().is_some_and(|c| c != '\n') {}
            return true;
        }
        self.at += usize::from(c.is_whitespace());
        c.is_whitespace()
    }

    /// `\Q … \E`; without an end it reaches to the end of the expression. A quantifier
    /// after it counts for its last character.
    fn quoted(&mut self, nodes: &mut Vec<Node>) -> Result<(), Fault> {
        while self.peek().is_some() && !self.eat(r"\E") {
            nodes.extend(self.next().map(|c| self.literal(c)));
        }
        if let Some(last) = nodes.pop() {
            let last = self.quantified(last)?;
            nodes.push(last);
        }
        Ok(())
    }

    fn literal(&self, c: char) -> Node {
        self.cased(Node::Literal(c))
    }

    fn cased(&self, node: Node) -> Node {
        if self.flags.ignore_case { Node::IgnoreCase(Box::new(node)) } else { node }
    }

    /// One item with its quantifiers; none if it only changed flags.
    fn atom(&mut self) -> Result<Option<Node>, Fault> {
        let Some(c) = self.next() else { return Ok(None) };
        let node = match c {
            '(' => match self.deeper(Self::group)? {
                Some(node) => node,
                None => return Ok(None),
            },
            '[' => {
                let set = self.deeper(Self::set)?;
                self.cased(Node::Set(set))
            }
            '.' => Node::Any(if self.flags.across { Lines::Across } else { Lines::Within }),
            '^' if self.flags.lines => Node::Assertion(Assertion::LineStart),
            '^' => Node::Assertion(Assertion::TextStart),
            '$' if self.flags.lines => Node::Assertion(Assertion::LineEnd),
            '$' => Node::Assertion(Assertion::LastLineEnd),
            '\\' => self.escape()?,
            '*' | '+' | '?' => return self.syntax(c),
            c => self.literal(c),
        };
        self.quantified(node).map(Some)
    }

    fn quantified(&mut self, node: Node) -> Result<Node, Fault> {
        let (min, max) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.braces()? {
                Some(bounds) => bounds,
                None => return Ok(node),
            },
            _ => return Ok(node),
        };
        self.at += 1;
        let greed = if self.eat("?") {
            Greed::Lazy
        } else if self.eat("+") {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        Ok(Node::Repeat(Box::new(node), Repeat { min, max, greed }))
    }

    /// `{n}`, `{n,}` or `{n,m}`, left at its closing brace; anything else in braces is text.
    fn braces(&mut self) -> Result<Option<(u32, Option<u32>)>, Fault> {
        let rest = &self.chars[self.at + 1..];
        let Some(end) = rest.iter().take(16).position(|c| *c == '}') else { return Ok(None) };
        let inside: String = rest[..end].iter().filter(|c| **c != ' ').collect();
        let (min, max) = match inside.split_once(',') {
            Some((min, "")) => (min.parse().ok(), None),
            Some((min, max)) => (min.parse().ok(), Some(max.parse::<u32>().ok())),
            None => (inside.parse().ok(), Some(inside.parse::<u32>().ok())),
        };
        let Some(min) = min else { return Ok(None) };
        let max = match max {
            None => None,
            Some(None) => return Ok(None),
            Some(Some(max)) if max < min => return self.syntax(format!("{{{inside}}}")),
            Some(max) => max,
        };
        if min.max(max.unwrap_or(0)) > COUNT {
            return Err(Fault::new("seg-regex-count", format!("{{{inside}}}")));
        }
        self.at += end + 1;
        Ok(Some((min, max)))
    }

    /// What stands in parentheses, after the opening one.
    fn group(&mut self) -> Result<Option<Node>, Fault> {
        if !self.eat("?") {
            return self.enclosed().map(|node| Some(Node::Capture(Box::new(node))));
        }
        let around = if self.eat("=") {
            Some(Around::Ahead)
        } else if self.eat("!") {
            Some(Around::NotAhead)
        } else if self.eat("<=") {
            Some(Around::Behind)
        } else if self.eat("<!") {
            Some(Around::NotBehind)
        } else {
            None
        };
        if let Some(around) = around {
            return self.enclosed().map(|node| Some(Node::Around(around, Box::new(node))));
        }
        if self.eat(">") {
            return self.enclosed().map(|node| Some(Node::Atomic(Box::new(node))));
        }
        if self.eat("#") {
            while let Some(c) = self.next() {
                if c == ')' {
                    return Ok(None);
                }
            }
            return self.syntax("(?#");
        }
        if self.eat("<") || self.eat("P<") {
            while self.next().is_some_and(|c| c != '>') {}
            return self.enclosed().map(|node| Some(Node::Capture(Box::new(node))));
        }
        self.flags()
    }

    /// The rest of a group, with flags changed inside restored behind it.
    fn enclosed(&mut self) -> Result<Node, Fault> {
        let flags = self.flags;
        let node = self.alternation()?;
        self.flags = flags;
        if self.eat(")") { Ok(node) } else { self.syntax("(") }
    }

    /// `(?ims-x)` or `(?i: … )`.
    fn flags(&mut self) -> Result<Option<Node>, Fault> {
        let before = self.flags;
        let mut on = true;
        loop {
            match self.next() {
                Some('i') => self.flags.ignore_case = on,
                Some('s') => self.flags.across = on,
                Some('m') => self.flags.lines = on,
                Some('x') => self.flags.comments = on,
                // Unicode-aware case and word boundaries: the first is always so here, the
                // second (ICU's `w`) is not, but ends words at the same places in our scripts.
                Some('u' | 'U' | 'w') => {}
                Some('-') => on = false,
                Some(')') => return Ok(None),
                Some(':') => {
                    let node = self.alternation()?;
                    self.flags = before;
                    return if self.eat(")") { Ok(Some(node)) } else { self.syntax("(") };
                }
                Some(c) => return self.syntax(format!("(?{c}")),
                None => return self.syntax("(?"),
            }
        }
    }
}
