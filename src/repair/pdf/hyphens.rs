//! Words that the end of a row has parted.
//!
//! A PDF rarely says whether a hyphen at the end of a row belongs to the word. The rest of the
//! file tells: it may have the word in one piece, or with its hyphen, and it tells whether rows
//! of this file end within words at all.

use super::cuts::Cuts;
use super::ends::{is_bound, is_drawn_on, repeated};
use super::halves::{Halves, Verdict, halves, is_acting};
use super::hyphen_counts::{Amount, Signs};
use super::rows::Row;
use crate::model::words::words;
use crate::repair::halves::{Evidence, Lexicon};
use crate::repair::own_hyphens::{
    FIRST_HALVES, SECOND_HALVES, is_conjunction, is_end_alone, is_ending, is_loose,
};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// Hyphens that may stand at the end of a row. The last is shown only there.
pub(super) const HYPHENS: [char; 4] = ['-', '\u{2010}', '\u{2011}', '\u{ad}'];

/// The hyphen that is there because a row ends.
pub(super) const SOFT: char = '\u{ad}';

/// What the words of a file say of those at the ends of its rows.
#[derive(Debug, Default)]
pub(super) struct Hyphens {
    /// How often words stand within rows, in lower case.
    words: HashMap<String, usize>,
    lexicon: OnceCell<Lexicon>,
    /// Words with a hyphen within a row, in lower case.
    compounds: HashSet<String>,
    /// Words before which the hyphen of a part that is left out has stood: `in- and export`.
    joining: HashSet<String>,
    /// Rows of this file end within words, with hyphens like any other.
    parted: bool,
    /// The language of this file writes words together, and not with hyphens.
    closed: bool,
    /// They end with hyphens of their own: any other belongs to its word.
    soft: bool,
    /// U+2010 is such a hyphen: this file has it at the ends of rows, and nowhere else.
    drawn: bool,
    /// Words that are cut without one.
    cuts: Cuts,
}

impl Hyphens {
    /// What blocks of rows say.
    pub fn of(blocks: impl Iterator<Item = Vec<Row>>) -> Hyphens {
        let mut found = Hyphens::default();
        let mut broken: Vec<(String, String)> = Vec::new();
        // Those of them whose hyphen is like any other.
        let mut plain: Vec<usize> = Vec::new();
        let mut signs = Signs::default();
        let mut amount = Amount::default();
        for rows in blocks {
            let inner = rows.split_last().map_or(rows.as_slice(), |(_, inner)| inner);
            let texts: Vec<String> = rows.iter().map(Row::plain).collect();
            found.cuts.count(&rows, &texts);
            let mut half = false;
            for (index, (row, text)) in rows.iter().zip(&texts).enumerate() {
                let next = texts.get(index + 1).and_then(|next| halves(text, next));
                found.soft |= next.as_ref().is_some_and(|next| next.hyphen == SOFT);
                signs.count(text, next.as_ref());
                amount.count(text, next.as_ref());
                amount.ends_short += usize::from(index < inner.len() && row.is_short());
                found.add(text, half, next.is_some());
                half = next.is_some();
                plain.extend(next.as_ref().filter(|it| it.hyphen != SOFT).map(|_| broken.len()));
                broken.extend(next.map(|it| (it.first.to_lowercase(), it.second.to_lowercase())));
            }
        }
        found.drawn = signs.drawn();
        found.soft |= found.drawn;
        let is_whole = |(one, other): &(String, String)| found.has(&format!("{one}{other}"));
        let is_compound =
            |(one, other): &(String, String)| found.compounds.contains(&format!("{one}-{other}"));
        let count = |is: &dyn Fn(&(String, String)) -> bool| {
            let all = broken.iter().filter(|it| is(it)).count();
            (all, plain.iter().filter_map(|at| broken.get(*at)).filter(|it| is(it)).count())
        };
        let ((whole, plain_whole), (compound, plain_compound)) =
            (count(&is_whole), count(&is_compound));
        let unlike = |it: &&(String, String)| !found.has(&it.0) && !found.has(&it.1);
        let unlike = broken.iter().filter(unlike).count();
        let parted = amount.is_parted(compound) || amount.is_strange(unlike, compound);
        // Some programs draw a few of their hyphens otherwise, as groff does: they tell of no others.
        let soft = found.drawn || plain_whole < 2 || plain_whole <= plain_compound;
        found.soft &= soft;
        found.parted = whole >= 2 && whole > compound || parted;
        found.closed = amount.is_closed();
        found
    }

    fn add(&mut self, text: &str, begins_broken: bool, ends_broken: bool) {
        let all: Vec<(usize, &str)> = words(text).collect();
        let last = all.len().saturating_sub(usize::from(ends_broken));
        let whole = all.get(usize::from(begins_broken)..last).unwrap_or_default();
        for (_, word) in whole {
            *self.words.entry(word.to_lowercase()).or_default() += 1;
        }
        for pair in all.windows(2) {
            let [(at, one), (next, other)] = *pair else { continue };
            let between = text.get(at + one.len()..next).unwrap_or_default();
            if HYPHENS.iter().any(|hyphen| between.chars().eq([*hyphen, ' '])) {
                self.joining.insert(other.to_lowercase());
            }
            if HYPHENS.iter().any(|hyphen| between.chars().eq([*hyphen])) {
                self.compounds.insert(format!("{one}-{other}").to_lowercase());
            }
        }
    }

    /// Whether a row goes on with the last word of the one before, which has no hyphen.
    pub fn glues(&self, row: &Row, next: &Row) -> bool {
        let seen = |word: &str| self.words.get(word).copied().unwrap_or_default();
        let is_known = |first: &str, second: &str| {
            seen(&format!("{first}{second}")) > 0
                || matches!(self.lexicon().evidence(first, second), Some(Evidence::Form(_)))
        };
        self.cuts.glues(row, next, seen, is_known)
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// The lines of a block as one. `joined` is told of words that are put together without their
    /// hyphen, and whether anything shows that it was none of theirs.
    pub fn join(&self, lines: Vec<String>, joined: &mut dyn FnMut(String, bool)) -> String {
        let mut text = String::new();
        for line in lines {
            if text.is_empty() {
                text = line;
                continue;
            }
            if text.ends_with(SOFT) && line.starts_with(char::is_alphanumeric) {
                halves(&text, &line).into_iter().for_each(|it| joined(it.whole(), true));
                text.pop();
                text += &line;
                continue;
            }
            // Portuguese, Polish, Czech and others repeat a hyphen of the word.
            if let Some(rest) = repeated(&text, &line) {
                text.pop();
                text.push('-');
                text += rest;
                continue;
            }
            match halves(&text, &line) {
                None if is_bound(&text, &line) || is_drawn_on(&text, &line) => {}
                None => text.push(' '),
                Some(halves) if self.is_joining(&halves) => text.push(' '),
                Some(halves) => {
                    let verdict = self.verdict(&halves);
                    if verdict != Verdict::Keeps {
                        joined(halves.whole(), verdict == Verdict::Parts);
                        text.pop();
                    }
                }
            }
            text += &line;
        }
        text
    }

    /// Whether the hyphen stands for a part that both words share.
    fn is_joining(&self, halves: &Halves) -> bool {
        let second = halves.second.to_lowercase();
        // A conjunction of one language is the end of words of others: `plan-ning`.
        let known = || halves.apart && is_conjunction(&second) && self.has(&second);
        let apart = !self.is_soft(halves.hyphen) && !halves.compound;
        apart && (known() || self.joining.contains(&second))
    }

    /// Whether a hyphen is shown only where a row ends.
    fn is_soft(&self, hyphen: char) -> bool {
        hyphen == SOFT || self.drawn && hyphen == '\u{2010}'
    }

    /// Whether the hyphen belongs to the word.
    fn verdict(&self, halves: &Halves) -> Verdict {
        let (first, second) = (halves.first.to_lowercase(), halves.second.to_lowercase());
        let (first, second) = (first.as_str(), second.as_str());
        let lower = halves.second.starts_with(char::is_lowercase);
        let shown = || self.lexicon().evidence(first, second).is_some();
        match () {
            () if self.is_soft(halves.hyphen) => Verdict::Parts,
            () if !lower || self.soft || halves.own => Verdict::Keeps,
            () if self.compounds.contains(&format!("{first}-{second}")) => Verdict::Keeps,
            () if self.has(&format!("{first}{second}")) => Verdict::Parts,
            () if is_ending(second) && !self.has(second) => Verdict::Parts,
            () if !self.parted => Verdict::Keeps,
            () if halves.compound && self.has(second) => Verdict::Keeps,
            () if self.closed || shown() => Verdict::Parts,
            () if self.is_own(first, second) => Verdict::Keeps,
            () => Verdict::Guessed,
        }
    }

    /// Whether halves of which the file knows no word look as if they had a hyphen between them.
    fn is_own(&self, first: &str, second: &str) -> bool {
        if FIRST_HALVES.contains(&first) {
            let habit = || self.compounds.iter().any(|it| it.starts_with(&format!("{first}-")));
            return self.has(second) || habit() || is_loose(first, second);
        }
        // Rows rarely end two letters before the end of a word.
        let short = second.chars().count() == 2;
        SECOND_HALVES.contains(&second) && first.chars().count() > 3
            || is_end_alone(second) && (short || self.has(first))
            || self.has(first) && (self.has(second) || is_acting(first, second))
    }

    fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::of(self.words.keys().map(String::as_str)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::pdf::page::Piece;

    fn rows(texts: &[&str]) -> Vec<Row> {
        let row = |text: &&str| Row::new(1, Piece { text: (*text).to_owned(), ..Piece::default() });
        texts.iter().map(row).collect()
    }

    fn joined(file: &[&str], lines: &[&str]) -> String {
        let hyphens = Hyphens::of(std::iter::once(rows(file)));
        hyphens.join(lines.iter().map(|line| (*line).to_owned()).collect(), &mut |_, _| {})
    }

    #[test]
    fn a_file_without_parted_words_keeps_every_hyphen() {
        assert_eq!(
            joined(&["multi-", "disciplinary teams"], &["multi-", "disciplinary"]),
            "multi-disciplinary"
        );
        assert_eq!(joined(&["IT-", "Enabled"], &["large IT-", "Enabled"]), "large IT-Enabled");
    }

    #[test]
    fn words_of_the_file_decide() {
        let file = [
            "the information and the govern-",
            "ment, a government for infor-",
            "mation and self-",
            "help, self-help",
        ];
        assert_eq!(joined(&file, &["infor-", "mation"]), "information");
        assert_eq!(joined(&file, &["self-", "help"]), "self-help");
        assert_eq!(joined(&file, &["repre-", "sent"]), "represent");
        assert_eq!(joined(&[], &["in\u{ad}", "side"]), "inside");
        assert_eq!(joined(&[], &["one", "two"]), "one two");
        assert_eq!(joined(&[], &["o código-", "-fonte"]), "o código-fonte");
        assert_eq!(joined(&["ab und an"], &["Aus-", "und Einfuhr"]), "Aus- und Einfuhr");
        assert_eq!(joined(&[], &["2021-", "03-29, 5–", "9"]), "2021-03-29, 5–9");
        assert_eq!(joined(&[], &["a -----", "--- b"]), "a -------- b");
    }

    #[test]
    fn more_hyphens_at_the_ends_of_rows_than_chance_has_there_part_words() {
        let file: Vec<String> = (0..20)
            .map(|at| match at {
                3 | 9 | 15 => "a row of the file that ends with strange-".to_owned(),
                _ => "words like any other of it, and more of them".to_owned(),
            })
            .collect();
        let file: Vec<&str> = file.iter().map(String::as_str).collect();
        assert_eq!(joined(&file, &["samenwer-", "king"]), "samenwerking");
        // Two of which the file knows no half.
        assert_eq!(
            joined(&["the har-", "moniser opéra-", "tionnels"], &["har-", "moniser"]),
            "harmoniser"
        );
        // One, and the other is a word of the file with its hyphen.
        let file = ["on decision-", "making and har-", "moniser, decision-making"];
        assert_eq!(joined(&file, &["har-", "moniser"]), "har-moniser");
    }

    #[test]
    fn halves_that_take_hyphens_keep_them() {
        let file =
            ["the infor-", "mation and govern-", "ment, a government of information, well-known"];
        for (one, other) in
            [("non-", "compliance"), ("month-", "long"), ("21e-", "eeuwse"), ("well-", "off")]
        {
            assert_eq!(joined(&file, &[one, other]), format!("{one}{other}"));
        }
        for (one, other) in [("non-", "sense"), ("be-", "long"), ("multi-", "ply")] {
            assert_eq!(
                joined(&file, &[one, other]),
                format!("{}{other}", one.trim_end_matches('-'))
            );
        }
        // A language that writes words together.
        let words = "das Amt und die Leute ".repeat(100);
        let file = [
            words.as_str(),
            "die Infor-",
            "mation und Regie-",
            "rung, eine Information der Regierung",
        ];
        assert_eq!(joined(&file, &["Leute-", "amt"]), "Leuteamt");
    }

    #[test]
    fn hyphens_that_some_programs_draw_otherwise_tell_of_no_others() {
        let file =
            ["a gov-", "ernment of the Euro-", "pean Union in\u{ad}", "side, government, European"];
        assert_eq!(joined(&file, &["the Euro-", "pean"]), "the European");
        // Where the file says of each whether it is soft, another is of the word.
        let file = ["an in\u{ad}", "side and an out\u{ad}", "side, cooperation"];
        assert_eq!(joined(&file, &["co-", "operation"]), "co-operation");
    }

    #[test]
    fn endings_and_ends_of_compounds_need_no_other_place() {
        assert_eq!(
            joined(&[], &["the protec-", "tion of equal-", "ity"]),
            "the protection of equality"
        );
        let file = ["infor-", "mation and govern-", "ment, a government of information, record"];
        assert_eq!(joined(&file, &["a follow-", "up"]), "a follow-up");
        assert_eq!(joined(&file, &["record-", "breaking"]), "record-breaking");
        let hyphens = Hyphens::of(std::iter::once(rows(&file)));
        let mut told = Vec::new();
        let lines = ["infor-", "mation re-", "victimisation"].map(str::to_owned).to_vec();
        hyphens.join(lines, &mut |word, shown| told.push((word, shown)));
        assert_eq!(told, [("information".to_owned(), true), ("revictimisation".to_owned(), false)]);
    }

    #[test]
    fn addresses_keep_their_hyphens() {
        let file = ["the life-", "cycle of inform-", "ation: information in a lifecycle"];
        for address in ["}}/management.html#product-life-", "europa.eu/product-life-"] {
            let whole = format!("{address}cycle");
            assert_eq!(joined(&file, &[address, "cycle"]), whole);
        }
        assert_eq!(joined(&file, &["and/or a life-", "cycle"]), "and/or a lifecycle");
        assert_eq!(joined(&file, &["men/women/inform-", "ation"]), "men/women/information");
    }

    #[test]
    fn a_conjunction_of_another_language_is_the_end_of_a_word() {
        let file = ["infor-", "mation, inflex-", "ible information, inflexible, easy plans to use"];
        assert_eq!(joined(&file, &["plan-", "ning"]), "planning");
        assert_eq!(joined(&file, &["an easy-", "to-use tool"]), "an easy-to-use tool");
        assert_eq!(joined(&["one of two"], &["state-", "of-the-art"]), "state-of-the-art");
        // What has more behind it than a space is none, nor is what is no small letter.
        let file = ["a plan, e money"];
        assert_eq!(
            joined(&file, &["html#appendix-", "a---product))"]),
            "html#appendix-a---product))"
        );
        assert_eq!(joined(&file, &["(RPC-", "E)."]), "(RPC-E).");
        assert_eq!(joined(&file, &["in-", "e esportazione"]), "in- e esportazione");
    }

    #[test]
    fn a_hyphen_that_stands_only_at_row_ends_is_no_part_of_words() {
        let file = ["a well-known prio\u{2010}", "rity of the state-", "level and begin\u{2010}"];
        assert_eq!(joined(&file, &["prio\u{2010}", "rity"]), "priority");
        assert_eq!(joined(&file, &["state-", "level"]), "state-level");
        let file = ["a well\u{2010}known self\u{2010}", "help to self\u{2010}help"];
        assert_eq!(joined(&file, &["self\u{2010}", "help"]), "self\u{2010}help");
    }
}
