//! What a backslash stands before.

use super::super::class::Set;
use super::super::{Assertion, Fault, Node};
use super::{Parser, parse};

impl Parser {
    /// What follows a backslash outside of a set.
    pub(super) fn escape(&mut self) -> Result<Node, Fault> {
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
    pub(super) fn class_escape(&mut self) -> Result<Set, Fault> {
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
            'N' if self.peek() == Some('{') => {
                let name = self.until('}')?;
                let found = unicode_names2::character(&name);
                return match found {
                    Some(c) => Ok(Set::Char(c)),
                    None => self.syntax(format!("\\N{{{name}}}")),
                };
            }
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
}
