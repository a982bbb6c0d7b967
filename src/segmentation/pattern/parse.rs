//! Reads an expression in ICU's syntax into a tree.

use super::class::Set;
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
            while self.next().is_some_and(|c| c != ')') {}
            return Ok(None);
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

    /// What follows a backslash outside of a set.
    fn escape(&mut self) -> Result<Node, Fault> {
        let Some(c) = self.peek() else { return self.syntax("\\") };
        let assertion = match c {
            'A' => Some(Assertion::TextStart),
            'z' => Some(Assertion::TextEnd),
            'Z' => Some(Assertion::LastLineEnd),
            'b' => Some(Assertion::WordBoundary),
            'B' => Some(Assertion::NoWordBoundary),
            _ => None,
        };
        if let Some(assertion) = assertion {
            self.at += 1;
            return Ok(Node::Assertion(assertion));
        }
        match c {
            'E' => {
                self.at += 1;
                Ok(Node::empty())
            }
            'R' => {
                self.at += 1;
                parse(r"\r\n|\v")
            }
            'X' => {
                self.at += 1;
                parse(r"\r\n|\P{M}\p{M}*|\p{M}+")
            }
            '1'..='9' => {
                self.at += 1;
                Ok(Node::Backreference(u32::from(c) - u32::from('0')))
            }
            'G' | 'k' => Err(Fault::new("seg-regex-unsupported", format!("\\{c}"))),
            _ => {
                let set = self.class_escape()?;
                Ok(self.cased(match set {
                    Set::Char(c) => Node::Literal(c),
                    set => Node::Set(set),
                }))
            }
        }
    }

    /// What follows a backslash and stands for one character, or for one of a class.
    fn class_escape(&mut self) -> Result<Set, Fault> {
        let Some(c) = self.next() else { return self.syntax("\\") };
        if let Some(set) = Set::escape(c) {
            return Ok(set);
        }
        let literal = match c {
            'p' | 'P' => {
                let set = self.property()?;
                return Ok(if c == 'P' { Set::Not(Box::new(set)) } else { set });
            }
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\u{c}',
            'a' => '\u{7}',
            'e' => '\u{1b}',
            'u' => return self.code_unit(),
            'U' => return self.number(8, 16).map(Set::Char),
            'x' if self.peek() == Some('{') => {
                let inside = self.until('}')?;
                return self.code_point(&inside, 16).map(Set::Char);
            }
            'x' => return self.number(2, 16).map(Set::Char),
            '0' => return self.octal().map(Set::Char),
            'c' => {
                let Some(control) = self.next().filter(char::is_ascii) else {
                    return self.syntax("\\c");
                };
                char::from(control as u8 & 0x1f)
            }
            c if c.is_ascii_alphanumeric() => {
                return Err(Fault::new("seg-regex-unsupported", format!("\\{c}")));
            }
            c => c,
        };
        Ok(Set::Char(literal))
    }

    /// `\uhhhh`; two halves of a surrogate pair are one character, one alone is an error.
    fn code_unit(&mut self) -> Result<Set, Fault> {
        let high = self.digits(4)?;
        let value =
            u32::from_str_radix(&high, 16).or_else(|_| self.syntax(format!("\\u{high}")))?;
        if (0xd800..0xdc00).contains(&value) && self.eat("\\u") {
            let low = self.digits(4)?;
            let low = u32::from_str_radix(&low, 16).unwrap_or(0);
            if (0xdc00..0xe000).contains(&low) {
                let joined = 0x1_0000 + ((value - 0xd800) << 10) + (low - 0xdc00);
                return self.code_point(&format!("{joined:x}"), 16).map(Set::Char);
            }
        }
        self.code_point(&high, 16).map(Set::Char)
    }

    fn octal(&mut self) -> Result<char, Fault> {
        let mut digits = String::new();
        while digits.len() < 3 {
            let Some(c) = self.peek().filter(|c| c.is_digit(8)) else { break };
            digits.push(c);
            self.at += 1;
        }
        self.code_point(if digits.is_empty() { "0" } else { &digits }, 8)
    }

    fn digits(&mut self, count: usize) -> Result<String, Fault> {
        let end = (self.at + count).min(self.chars.len());
        let digits: String = self.chars[self.at..end].iter().collect();
        self.at = end;
        Ok(digits)
    }

    fn number(&mut self, count: usize, radix: u32) -> Result<char, Fault> {
        let digits = self.digits(count)?;
        self.code_point(&digits, radix)
    }

    fn code_point(&self, digits: &str, radix: u32) -> Result<char, Fault> {
        u32::from_str_radix(digits, radix)
            .ok()
            .and_then(char::from_u32)
            .ok_or_else(|| Fault::new("seg-regex-code-point", digits))
    }

    /// The text from an opening brace, at which the parser stands, to `end`.
    fn until(&mut self, end: char) -> Result<String, Fault> {
        self.at += 1;
        let from = self.at;
        while let Some(c) = self.next() {
            if c == end {
                return Ok(self.chars[from..self.at - 1].iter().collect());
            }
        }
        self.syntax("{")
    }

    /// The rest of `\p{Lu}` or `\pL`.
    fn property(&mut self) -> Result<Set, Fault> {
        if self.peek() == Some('{') {
            let name = self.until('}')?;
            return Set::property(&name);
        }
        match self.next() {
            Some(letter) => Set::property(&letter.to_string()),
            None => self.syntax("\\p"),
        }
    }

    /// A set after its opening bracket.
    fn set(&mut self) -> Result<Set, Fault> {
        if let Some(set) = self.posix()? {
            return Ok(set);
        }
        let negated = self.eat("^");
        let mut whole: Option<(Set, Operator)> = None;
        let mut items: Vec<Set> = Vec::new();
        // A bracket that stands first is a member.
        if self.eat("]") {
            items.push(Set::Char(']'));
        }
        loop {
            let operator = if self.eat("&&") || self.operator_before_set('&') {
                Operator::And
            } else if self.eat("--") || self.operator_before_set('-') {
                Operator::Minus
            } else if self.eat("]") {
                let set = combine(whole, items);
                return Ok(set.negated(negated));
            } else {
                let item = self.set_item()?;
                items.push(item);
                continue;
            };
            whole = Some((combine(whole.take(), std::mem::take(&mut items)), operator));
        }
    }

    /// ICU's older sign for an operation, a single `&` or `-` between two sets.
    fn operator_before_set(&mut self, sign: char) -> bool {
        let after_set = self.at > 0 && self.chars[self.at - 1] == ']';
        let found =
            after_set && self.peek() == Some(sign) && self.chars.get(self.at + 1) == Some(&'[');
        self.at += usize::from(found);
        found
    }

    /// `[:name:]` after its opening bracket, if that is what it is.
    fn posix(&mut self) -> Result<Option<Set>, Fault> {
        let rest = &self.chars[self.at..];
        if rest.first() != Some(&':') {
            return Ok(None);
        }
        let Some(end) = rest.windows(2).skip(1).take(40).position(|two| two == [':', ']']) else {
            return Ok(None);
        };
        let name: String = rest[1..=end].iter().collect();
        self.at += end + 3;
        Set::property(&name).map(Some)
    }

    /// A character, a range, a class or a set within a set.
    fn set_item(&mut self) -> Result<Set, Fault> {
        if self.eat(r"\Q") {
            let mut sets = Vec::new();
            while self.peek().is_some() && !self.eat(r"\E") {
                sets.extend(self.next().map(Set::Char));
            }
            return Ok(Set::Union(sets));
        }
        let first = match self.next() {
            None => return self.syntax("["),
            Some('[') => return self.deeper(Self::set),
            Some('\\') => self.class_escape()?,
            Some(c) => Set::Char(c),
        };
        let Set::Char(low) = first else { return Ok(first) };
        let range = self.peek() == Some('-')
            && !matches!(self.chars.get(self.at + 1), None | Some(']' | '[' | '-'));
        if !range {
            return Ok(first);
        }
        let dash = self.at;
        self.at += 1;
        let last = match self.next() {
            Some('\\') => self.class_escape()?,
            Some(c) => Set::Char(c),
            None => return self.syntax("["),
        };
        match last {
            Set::Char(high) if low <= high => Ok(Set::Range(low, high)),
            Set::Char(high) => self.syntax(format!("{low}-{high}")),
            // `[a-\d]`: no range; the sign is one.
            _ => {
                self.at = dash;
                Ok(first)
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Operator {
    And,
    Minus,
}

fn combine(whole: Option<(Set, Operator)>, items: Vec<Set>) -> Set {
    let right = Set::Union(items);
    match whole {
        None => right,
        Some((left, Operator::And)) => Set::And(Box::new(left), Box::new(right)),
        Some((left, Operator::Minus)) => Set::Minus(Box::new(left), Box::new(right)),
    }
}
