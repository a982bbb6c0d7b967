//! What every rule is given: the text in blocks, and what the whole of it says.

use super::blocks::{Block, blocks};
use super::measure::Measure;
use super::notes;
use super::prose::{self, Beginning, Ending};
use super::text::Text;
use crate::model::words::words;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A text as a rule looks at it.
pub(super) struct Sheet<'a> {
    pub text: &'a Text,
    pub blocks: Vec<Block>,
    /// Something in it has been found for sure that only a PDF leaves behind: what is a matter of
    /// taste otherwise is damage, too.
    pub damaged: bool,
    vocabulary: OnceCell<HashMap<String, usize>>,
    last_words: OnceCell<HashMap<String, usize>>,
    compounds: OnceCell<HashSet<String>>,
    measure: OnceCell<Option<Measure>>,
    notes: OnceCell<HashSet<String>>,
}

impl<'a> Sheet<'a> {
    pub fn new(text: &'a Text, damaged: bool) -> Self {
        let blocks = blocks(text);
        let (vocabulary, last_words, compounds, measure, notes) = Default::default();
        Sheet { text, blocks, damaged, vocabulary, last_words, compounds, measure, notes }
    }

    pub fn str(&self, range: Range<usize>) -> &'a str {
        &self.text.text[range]
    }

    /// The words of a block, without bullet or number.
    pub fn words(&self, block: &Block) -> &'a str {
        self.str(block.words..block.range.end)
    }

    pub fn line(&self, block: &Block) -> usize {
        self.text.number_at(block.range.start)
    }

    /// Whether a page ended right before a block.
    pub fn page_ended(&self, block: &Block) -> bool {
        self.text.rows.get(block.rows.start).is_some_and(|row| row.page_end)
    }

    /// The measure of the text, if it has been wrapped at one.
    pub fn measure(&self) -> Option<Measure> {
        *self.measure.get_or_init(|| Measure::of(self))
    }

    /// The numbers and signs of what may refer to notes.
    pub fn notes(&self) -> &HashSet<String> {
        self.notes.get_or_init(|| notes::values(self))
    }

    pub fn is_one_line(&self, block: &Block) -> bool {
        block.rows.len() == 1
    }

    /// How often a word occurs, in lower case.
    pub fn count(&self, word: &str) -> usize {
        self.vocabulary().get(&word.to_lowercase()).copied().unwrap_or(0)
    }

    pub fn vocabulary(&self) -> &HashMap<String, usize> {
        self.vocabulary.get_or_init(|| {
            let mut counts = HashMap::new();
            for block in self.blocks.iter().filter(|block| block.has_words()) {
                for (_, word) in words(self.str(block.range.clone())) {
                    *counts.entry(word.to_lowercase()).or_default() += 1;
                }
            }
            counts
        })
    }

    /// Words with hyphens within a line, and their first parts with the hyphen, in lower case.
    pub fn compounds(&self) -> &HashSet<String> {
        self.compounds.get_or_init(|| {
            let mut found = HashSet::new();
            for block in self.blocks.iter().filter(|block| block.has_words()) {
                let text = self.str(block.range.clone());
                let mut before: Option<(usize, &str)> = None;
                for (at, word) in words(text) {
                    if let Some((start, first)) = before
                        && start + first.len() + 1 == at
                        && text[..at].ends_with('-')
                    {
                        found.insert(format!("{first}-{word}").to_lowercase());
                        found.insert(format!("{first}-").to_lowercase());
                    }
                    before = Some((at, word));
                }
            }
            found
        })
    }

    /// Whether a word joins others, as "the" and "of" do: it is frequent, and no punctuation
    /// stands behind it.
    pub fn is_joining(&self, word: &str) -> bool {
        let ends = self.last_words.get_or_init(|| {
            let mut counts = HashMap::new();
            for block in self.blocks.iter().filter(|block| block.has_words()) {
                let text = self.words(block);
                for (at, word) in words(text) {
                    let tail = text[at + word.len()..].trim_start_matches(['*', '_', ']', ')']);
                    if tail.is_empty() || tail.starts_with(['.', ',', ';', ':', '?', '!', '\n']) {
                        *counts.entry(word.to_lowercase()).or_default() += 1;
                    }
                }
            }
            counts
        });
        let total = self.count(word);
        total >= 4 && ends.get(word).copied().unwrap_or(0) * 10 <= total
    }

    /// Whether a block stops in the middle of a sentence and another goes on with it.
    pub fn goes_on(&self, before: &Block, after: &Block) -> bool {
        let (before, after) = (self.words(before), self.words(after));
        // Verses end where their author wants, and an address that stands alone is no sentence.
        let verses = |text: &str| text.contains("  \n") || text.contains("\\\n");
        // Nor does a sentence go on behind an address: those end lists of works and of changes.
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        if last.contains("://") {
            return false;
        }
        if [before, after].into_iter().any(|text| verses(text) || prose::is_address(text)) {
            return false;
        }
        let open = matches!(prose::ending(before), Ending::Open | Ending::Hyphen | Ending::Either);
        open && prose::beginning(after) == Beginning::Lower && !prose::is_point(after)
    }
}
