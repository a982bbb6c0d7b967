//! Makes changes, as far as they keep all words.

use super::Proposal;
use super::change::{Change, Kind};
use super::conservation;
use super::text::{Edit, Row, Text};

/// What became of changes.
pub(super) struct Made {
    pub changes: Vec<Change>,
    /// Those that would have changed a word.
    pub refused: Vec<Change>,
}

/// Makes changes together. Where two meet, the first is made; the other comes again.
pub(super) fn apply(text: &mut Text, wanted: Vec<Change>) -> Made {
    let mut changes = apart(wanted);
    let mut refused = Vec::new();
    let kept =
        |changes: &[Change]| conservation::holds(&text.text, &changes.iter().collect::<Vec<_>>());
    if !kept(&changes) {
        let keeps = |change: &Change| kept(std::slice::from_ref(change));
        (changes, refused) = changes.into_iter().partition(keeps);
        if !kept(&changes) {
            refused.append(&mut changes);
        }
    }
    if !changes.is_empty() {
        *text = changed(text, &changes);
    }
    Made { changes, refused }
}

/// Changes of which no two touch the same text, the first first.
fn apart(wanted: Vec<Change>) -> Vec<Change> {
    let mut taken: std::collections::BTreeMap<usize, usize> = Default::default();
    let mut chosen = Vec::new();
    for mut change in wanted {
        change.edits.sort_by_key(|edit| edit.range.start);
        let free = |edit: &Edit| {
            let (start, end) = (edit.range.start, edit.range.end);
            let before = taken.range(..=start).next_back();
            let after = taken.range(start..).next();
            before.is_none_or(|(_, taken_end)| *taken_end <= start)
                && after.is_none_or(|(taken_start, _)| *taken_start >= end)
        };
        let own = change.edits.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start);
        if own && change.edits.iter().all(free) {
            taken.extend(change.edits.iter().map(|edit| (edit.range.start, edit.range.end)));
            chosen.push(change);
        }
    }
    chosen
}

/// The text with changes made.
fn changed(text: &Text, changes: &[Change]) -> Text {
    let mut edits: Vec<Edit> = changes.iter().flat_map(|it| it.edits.iter().cloned()).collect();
    edits.sort_by_key(|edit| edit.range.start);
    let mut page_ends: Vec<usize> =
        changes.iter().flat_map(|it| it.page_ends.iter().copied()).collect();
    page_ends.sort_unstable();
    let joins = changes.iter().filter(|change| change.kind == Kind::Join);
    let joins = joins.flat_map(|join| join.edits.iter().map(|edit| edit.range.end)).collect();
    let mut made = text.edited(&edits, &page_ends, &joins);
    let mut definitions = changes
        .iter()
        .flat_map(|it| it.definitions.iter().map(|written| (it.line, written.as_str())))
        .peekable();
    if definitions.peek().is_some() {
        made.append(definitions);
    }
    let front: Vec<&str> =
        changes.iter().flat_map(|it| it.front.iter().map(String::as_str)).collect();
    if !front.is_empty() {
        let number = changes.iter().map(|change| change.line).min().unwrap_or(1);
        made.prepend(&format!("---\n{}\n---\n\n", front.join("\n")), number);
    }
    made
}

impl Text {
    /// Adds definitions of notes with their lines in the source.
    fn append<'a>(&mut self, definitions: impl Iterator<Item = (usize, &'a str)>) {
        while self.text.ends_with("\n\n") {
            self.text.pop();
        }
        self.rows.retain(|row| row.start < self.text.len());
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        let last = self.rows.iter().rev().map(|row| row.start);
        let mut last = last.map(|start| self.text[start..].lines().next().unwrap_or_default());
        let among = last
            .find(|line| !line.is_empty() && !line.starts_with("    "))
            .is_some_and(|it| it.starts_with("[^"));
        if !among && !self.text.is_empty() {
            self.add_lines("\n", 0);
        }
        for (number, definition) in definitions {
            self.add_lines(definition, number);
            self.add_lines("\n", number);
        }
    }

    fn add_lines(&mut self, text: &str, number: usize) {
        for piece in text.split_inclusive('\n') {
            if self.text.is_empty() || self.text.ends_with('\n') {
                let start = self.text.len();
                self.rows.push(Row { start, number, ..Row::default() });
            }
            self.text.push_str(piece);
        }
    }

    fn prepend(&mut self, front: &str, number: usize) {
        let mut made = Text { paged: self.paged, ..Text::default() };
        made.add_lines(front, number);
        let body = self.text.trim_start_matches('\n');
        let cut = self.text.len() - body.len();
        let shift = made.text.len();
        let rows = self.rows.iter().filter(|row| row.start >= cut);
        made.rows.extend(rows.map(|row| Row { start: row.start - cut + shift, ..row.clone() }));
        made.text.push_str(body);
        *self = made;
    }

    /// Forgets where pages ended, so that the text is as it would be read.
    pub(super) fn forget_pages(&mut self) {
        for row in &mut self.rows {
            row.page_end = false;
        }
    }
}

/// How much text a proposal shows around an edit, in characters.
const AROUND: usize = 70;

/// What a change does to its surroundings.
pub(super) fn proposal<'a>(text: &Text, change: &'a Change) -> Proposal<'a> {
    let Some(edit) = change.edits.first() else {
        return Proposal { change, before: String::new(), after: String::new() };
    };
    let text = &text.text;
    let before = text[..edit.range.start].char_indices().rev().map(|(at, _)| at);
    let from = whole_word(text, before).unwrap_or_default();
    let after = text[edit.range.end..].char_indices().map(|(at, _)| edit.range.end + at);
    let end = whole_word(text, after).unwrap_or(text.len());
    let lead = &text[from..edit.range.start];
    Proposal {
        change,
        before: text[from..end].to_owned(),
        after: format!("{lead}{}{}", edit.with, &text[edit.range.end..end]),
    }
}

/// Of places on the way from an edit, the first that is far enough and cuts no word; none if the text
/// ends before.
fn whole_word(text: &str, places: impl Iterator<Item = usize>) -> Option<usize> {
    let mut far = places.skip(AROUND).take(AROUND).peekable();
    let last = *far.peek()?;
    let cuts = |at: &usize| {
        text[..*at].ends_with(char::is_alphanumeric)
            && text[*at..].starts_with(char::is_alphanumeric)
    };
    Some(far.find(|at| !cuts(at)).unwrap_or(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Message;
    use crate::repair::lines::of_text;

    #[test]
    fn a_proposal_cuts_no_word() {
        let words = "somewhere ".repeat(20);
        let text = Text::of_lines(of_text(&format!("{words}\n\n{words}")));
        let change = Change::new(Kind::Join, 1, Message::new("repair-join-lower"))
            .edit(Edit::new(words.len()..words.len() + 2, " "));
        let shown = proposal(&text, &change);
        for line in [shown.before, shown.after] {
            assert!(line.split_whitespace().all(|word| word == "somewhere"), "{line}");
            assert!(line.len() < 200, "{line}");
        }
    }
}
