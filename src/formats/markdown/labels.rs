//! References and definitions that do not find each other.

use crate::model::Message;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// The footnote labels met so far, and the text of the block that is being read.
#[derive(Debug, Default)]
pub(super) struct Labels {
    /// By label in lower case: the label as written, and where its definition begins.
    defined: BTreeMap<String, (String, usize)>,
    referred: HashSet<String>,
    doubled: Vec<(String, usize)>,
    /// Runs of text of the block without a gap between their events.
    runs: Vec<Range<usize>>,
    undefined: Vec<(String, usize)>,
}

impl Labels {
    /// The definition of a footnote.
    pub(super) fn define(&mut self, label: &str, at: usize) {
        match self.defined.entry(label.to_lowercase()) {
            Entry::Occupied(_) => self.doubled.push((label.to_owned(), at)),
            Entry::Vacant(entry) => {
                entry.insert((label.to_owned(), at));
            }
        }
    }

    /// A reference to a footnote that is defined.
    pub(super) fn refer(&mut self, label: &str) {
        self.referred.insert(label.to_lowercase());
    }

    /// Text of the block that is being read.
    pub(super) fn text(&mut self, source: &str, text: &str, range: &Range<usize>) {
        if source.get(range.clone()) != Some(text) {
            return;
        }
        match self.runs.last_mut() {
            Some(run) if run.end == range.start => run.end = range.end,
            _ => self.runs.push(range.clone()),
        }
    }

    /// Ends the block. What looks like a reference in its text has no definition: footnotes
    /// are kept for the end, links (`[text][label]`) are given with their place.
    pub(super) fn faults(&mut self, source: &str) -> Vec<(String, usize)> {
        let mut links = Vec::new();
        for run in std::mem::take(&mut self.runs) {
            let escaped = run.start > 0 && source.as_bytes()[run.start - 1] == b'\\';
            let text = &source[run.clone()];
            // A label is never long, so the search for its end is not either (§6.3: 999).
            let label = |from: usize| {
                let rest = &text[from..];
                let end = rest.bytes().take(1000).position(|byte| byte == b']')?;
                let label = rest.get(..end)?;
                (!label.trim().is_empty() && !label.contains('[')).then(|| label.to_owned())
            };
            for (at, _) in text.match_indices("[^") {
                let footnote = label(at + 2).filter(|label| !label.contains(char::is_whitespace));
                if let Some(label) = footnote.filter(|_| at > 0 || !escaped) {
                    self.undefined.push((label, run.start + at));
                }
            }
            for (at, _) in text.match_indices("][") {
                if text[..at].contains('[') && !text[at + 2..].starts_with('^') {
                    links.extend(label(at + 2).map(|label| (label, run.start + at)));
                }
            }
        }
        links
    }

    /// What is wrong with the footnotes of the document.
    pub(super) fn finish(&mut self) -> Vec<(Message, usize)> {
        let message = |id, label: String| Message::new(id).with("label", label);
        let undefined = std::mem::take(&mut self.undefined).into_iter();
        let doubled = std::mem::take(&mut self.doubled).into_iter();
        let unused = std::mem::take(&mut self.defined)
            .into_iter()
            .filter(|(key, _)| !self.referred.contains(key))
            .map(|(_, found)| found);
        undefined
            .map(|(label, at)| (message("md-footnote-undefined", label), at))
            .chain(doubled.map(|(label, at)| (message("md-footnote-doubled", label), at)))
            .chain(unused.map(|(label, at)| (message("md-footnote-unused", label), at)))
            .collect()
    }
}
