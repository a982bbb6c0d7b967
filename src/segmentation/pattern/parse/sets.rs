//! What stands in square brackets.

use super::super::Fault;
use super::super::class::Set;
use super::Parser;

impl Parser {
    /// A set after its opening bracket.
    pub(super) fn set(&mut self) -> Result<Set, Fault> {
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
