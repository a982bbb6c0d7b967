//! What the columns of a table hold: letters by their kinds, in ems.

use super::texts::for_each_text;
use super::words::{LETTER, Letters, STRONG, pieces};
use crate::typesetting::inlines::children;
use crate::typesetting::letters::{is_joint, is_space};
use crate::typesetting::tree::{Span, Table};

/// Characters of a word for which a column leaves room where there is hyphenation.
const WORD: usize = 13;
/// The same where there is none, and for names of programs and addresses.
const WHOLE_WORD: usize = 24;

/// What a column holds, in ems.
#[derive(Clone, Copy, Debug, Default)]
pub struct Measure {
    /// All of its texts.
    pub all: f64,
    /// The longest line.
    pub line: f64,
    /// The longest word, but for those that nobody would expect to stay whole.
    pub whole: f64,
    /// The same where long words are hyphenated.
    pub word: f64,
    /// The longest part of a word that is better not broken.
    pub part: f64,
}

/// What each column holds. Cells that span columns are left out.
pub fn measure(table: &mut Table, hyphenated: bool) -> Vec<Measure> {
    let mut measures = vec![Measure::default(); table.align.len()];
    for_each_text(table, |at, spans| {
        if at.columns.len() == 1
            && let Some(measure) = measures.get_mut(at.columns.start)
        {
            let mut runs = Vec::new();
            flatten(spans, if at.heads { STRONG } else { 1.0 }, &mut runs);
            measure.add(&runs, at.indent, hyphenated);
        }
    });
    measures
}

/// A stretch of a line.
enum Run<'s> {
    Text(&'s str, Letters),
    /// A line may end here, or does.
    Gap,
    Break,
    /// Something that is no text, in ems.
    Solid(f64),
}

fn flatten<'s>(spans: &'s [Span], strong: f64, runs: &mut Vec<Run<'s>>) {
    for span in spans {
        match span {
            Span::Text(text) => runs.push(Run::Text(text, Letters::Text(strong))),
            Span::Code { text } => runs.push(Run::Text(text, Letters::Code)),
            Span::Break => runs.push(Run::Break),
            Span::Wbr => runs.push(Run::Gap),
            Span::Image(_) => runs.push(Run::Solid(2.0)),
            Span::Glyph { .. } | Span::Note { .. } | Span::NoteRef { .. } => {
                runs.push(Run::Solid(0.6));
            }
            Span::Strong { c } => flatten(c, strong.max(STRONG), runs),
            span => flatten(children(span).unwrap_or_default(), strong, runs),
        }
    }
}

impl Measure {
    fn add(&mut self, runs: &[Run], indent: f64, hyphenated: bool) {
        let (mut line, mut word, mut part) = (indent, 0.0, 0.0);
        for run in runs {
            match run {
                Run::Break | Run::Gap => {
                    self.end_of_word(&mut word, &mut part, indent, hyphenated);
                    if matches!(run, Run::Break) {
                        line = indent;
                    }
                }
                Run::Solid(width) => {
                    (line, word, part) = (line + width, word + width, part + width);
                    self.all += width;
                }
                Run::Text(text, letters) => {
                    for piece in pieces(text) {
                        let width = letters.all(piece);
                        self.all += width;
                        line += width;
                        if piece.starts_with(is_space) {
                            self.end_of_word(&mut word, &mut part, indent, hyphenated);
                            continue;
                        }
                        word += width;
                        part += width;
                        if piece.ends_with(is_joint) {
                            self.part = self.part.max(indent + cap(&mut part, true));
                        }
                    }
                }
            }
            self.line = self.line.max(line);
        }
        self.end_of_word(&mut word, &mut part, indent, hyphenated);
    }

    fn end_of_word(&mut self, word: &mut f64, part: &mut f64, indent: f64, hyphenated: bool) {
        // What has several parts is a name or an address: not hyphenated, and broken where it must.
        let name = (*word - *part).abs() > f64::EPSILON;
        self.whole = self.whole.max(indent + cap(&mut word.clone(), false));
        self.word = self.word.max(indent + cap(word, hyphenated && !name));
        self.part = self.part.max(indent + cap(part, hyphenated || name));
    }
}

/// Takes a width for which there is to be room.
fn cap(width: &mut f64, divided: bool) -> f64 {
    let most = if divided { WORD } else { WHOLE_WORD };
    std::mem::take(width).min(most as f64 * LETTER)
}
