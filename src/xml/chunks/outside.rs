//! What stands in the body outside of its units: strangers, tags without partners, text. Each
//! kind of fault is told where it occurs first, and how often it occurs again at the end.

use crate::model::Message;
use crate::xml::Position;

/// So many elements that are open are known by their names.
const OPEN: usize = 256;
/// So many kinds of faults are told apart.
const KINDS: usize = 50;

/// Elements that are open, and what was found so far.
#[derive(Debug, Default)]
pub struct Outside {
    open: Vec<(String, Position)>,
    /// Elements that are open within those.
    deeper: usize,
    faults: Vec<Tally>,
    /// The text that was read last goes on.
    pub in_text: bool,
}

/// How often a fault has occurred.
#[derive(Debug)]
struct Tally {
    id: &'static str,
    name: String,
    more: usize,
    last: Position,
}

impl Outside {
    /// Whether text here is known to be left out: with what precedes, or an element around it.
    pub fn told(&self) -> bool {
        self.in_text || !self.open.is_empty()
    }

    /// Notes a fault, known by its message and a name; the message if it is the first.
    pub fn note(
        &mut self,
        message: Message,
        name: &str,
        position: Position,
    ) -> Option<(Message, Position)> {
        let same = |it: &&mut Tally| it.id == message.id && it.name == name;
        if let Some(known) = self.faults.iter_mut().find(same) {
            known.more += 1;
            known.last = position;
            return None;
        }
        // The last kind is all that are not told apart.
        if self.faults.len() > KINDS
            && let Some(others) = self.faults.last_mut()
        {
            others.more += 1;
            others.last = position;
            return None;
        }
        let (id, name) = (message.id, name.to_owned());
        self.faults.push(Tally { id, name, more: 0, last: position });
        Some((message, position))
    }

    pub fn open(&mut self, name: String, position: Position) {
        if self.open.len() < OPEN {
            self.open.push((name, position));
        } else {
            self.deeper += 1;
        }
    }

    /// What is wrong with an end tag: what it closes beside its own element, or that it closes
    /// nothing. With each message the name of the element.
    pub fn close(&mut self, name: &str) -> Vec<(Message, String)> {
        if self.deeper > 0 {
            self.deeper -= 1;
            return Vec::new();
        }
        let Some(at) = self.open.iter().rposition(|(open, _)| open == name) else {
            let message = Message::new("xml-tag-unopened").with("found", name);
            return vec![(message, name.to_owned())];
        };
        let inner = self.open.split_off(at + 1);
        self.open.pop();
        inner.into_iter().map(|it| mismatch(name, it)).collect()
    }

    /// As [`Self::close`], for the end of the body, which closes all.
    pub fn close_all(&mut self, body: &str) -> Vec<(Message, String)> {
        let deeper = std::mem::take(&mut self.deeper);
        let innermost = self.open.last().cloned();
        let open = std::mem::take(&mut self.open).into_iter();
        let deeper = innermost.into_iter().cycle().take(deeper);
        open.chain(deeper).map(|it| mismatch(body, it)).collect()
    }

    /// Messages for the faults that have occurred more than once, with the last place of each.
    pub fn more(&mut self) -> Vec<(Message, Position)> {
        let faults = std::mem::take(&mut self.faults).into_iter().filter(|it| it.more > 0);
        let message = |it: Tally| {
            let message = Message::new("xml-more");
            (message.with("count", it.more).with("line", it.last.line), it.last)
        };
        faults.map(message).collect()
    }
}

fn mismatch(found: &str, (expected, position): (String, Position)) -> (Message, String) {
    let message = Message::new("xml-tag-mismatch")
        .with("found", found)
        .with("expected", expected.clone())
        .with("opened", position.line);
    (message, expected)
}
