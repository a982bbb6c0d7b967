//! The characters, sorted into the classes that the rules of a language tell apart.
//!
//! Rules name some hundred letters and a few classes such as `\p{Lu}`. All characters that are
//! in the same of these sets are one *symbol*, a byte, so that an automaton over symbols is
//! a fraction of one over UTF-8, and reads a character in one step.

use super::super::pattern::{Fault, Set};
use regex_syntax::hir::{Class, ClassBytes, ClassBytesRange, ClassUnicode, ClassUnicodeRange};
use regex_syntax::hir::{Hir, HirKind};
use std::collections::HashMap;

/// The symbol of the line feed, which the automata know by this number.
const LINE_FEED: u8 = b'\n';
/// The symbols of what is left when there are more classes than bytes: characters of words,
/// and others.
const OTHER_WORD: u8 = 254;
const OTHER: u8 = 255;

/// Characters below this are looked up in a table.
const TABLE: usize = 0x3000;

/// A set of symbols.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Symbols([u64; 4]);

impl Symbols {
    pub(super) const ALL: Symbols = Symbols([u64::MAX; 4]);

    pub(super) fn of(symbol: u8) -> Symbols {
        let mut symbols = Symbols::default();
        symbols.insert(symbol);
        symbols
    }

    pub(super) fn contains(&self, symbol: u8) -> bool {
        self.0[usize::from(symbol >> 6)] & (1 << (symbol & 63)) != 0
    }

    pub(super) fn insert(&mut self, symbol: u8) {
        self.0[usize::from(symbol >> 6)] |= 1 << (symbol & 63);
    }

    pub(super) fn add(&mut self, other: &Symbols) {
        self.0.iter_mut().zip(other.0).for_each(|(word, more)| *word |= more);
    }

    /// The set as an expression.
    pub(super) fn hir(&self) -> Hir {
        if let [Some(single), None] = [self.members().next(), self.members().nth(1)] {
            return Hir::literal([single]);
        }
        let ranges = self.members().map(|symbol| ClassBytesRange::new(symbol, symbol));
        Hir::class(Class::Bytes(ClassBytes::new(ranges)))
    }

    /// The symbols in order.
    pub(super) fn members(&self) -> impl Iterator<Item = u8> {
        (0_u8..).zip(self.0).flat_map(|(index, word)| {
            let word = std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)));
            let low = word.take_while(|rest| *rest != 0);
            low.map(move |rest| 64 * index + rest.trailing_zeros() as u8)
        })
    }
}

/// The sets of characters that rules name, before they are sorted.
pub(super) struct Classes {
    /// The indices of the sets by their notation; true for those without distinction of case.
    by_text: HashMap<(String, bool), usize>,
    by_char: HashMap<(char, bool), usize>,
    /// Whether a character below [`TABLE`] has been noted as such, as most are again and again.
    noted: Vec<bool>,
    sets: Vec<ClassUnicode>,
}

impl Default for Classes {
    fn default() -> Self {
        Classes {
            by_text: HashMap::new(),
            by_char: HashMap::new(),
            noted: vec![false; TABLE],
            sets: Vec::new(),
        }
    }
}

impl Classes {
    /// Notes a character.
    pub(super) fn note_char(&mut self, c: char, ignore_case: bool) {
        if ignore_case || !self.knows(c) {
            self.of_char(c, ignore_case);
        }
    }

    /// The number of a character's set.
    pub(super) fn of_char(&mut self, c: char, ignore_case: bool) -> usize {
        if let Some(known) = self.by_char.get(&(c, ignore_case)) {
            return *known;
        }
        let mut set = ClassUnicode::new([ClassUnicodeRange::new(c, c)]);
        if ignore_case {
            set.case_fold_simple();
        }
        self.sets.push(set);
        self.by_char.insert((c, ignore_case), self.sets.len() - 1);
        if let Some(noted) = self.noted.get_mut(c as usize) {
            *noted |= !ignore_case;
        }
        self.sets.len() - 1
    }

    /// Whether a character is known to have been noted as such.
    fn knows(&self, c: char) -> bool {
        self.noted.get(c as usize).copied().unwrap_or(false)
    }

    /// The number of a set.
    ///
    /// # Errors
    /// If it names a class that does not exist.
    pub(super) fn of_set(&mut self, set: &Set, ignore_case: bool) -> Result<usize, Fault> {
        let mut text = String::new();
        set.print(&mut text);
        self.of_text(text, ignore_case)
    }

    /// The number of a set in the notation of `regex`, in brackets.
    pub(super) fn of_text(&mut self, text: String, ignore_case: bool) -> Result<usize, Fault> {
        let key = (text, ignore_case);
        if let Some(known) = self.by_text.get(&key) {
            return Ok(*known);
        }
        let set = parse(&key.0, ignore_case)?;
        self.sets.push(set);
        self.by_text.insert(key, self.sets.len() - 1);
        Ok(self.sets.len() - 1)
    }
}

fn parse(text: &str, ignore_case: bool) -> Result<ClassUnicode, Fault> {
    let mut parser = regex_syntax::ParserBuilder::new().case_insensitive(ignore_case).build();
    let hir = parser.parse(text).map_err(|error| fault(&error))?;
    let of_char = |c: char| ClassUnicode::new([ClassUnicodeRange::new(c, c)]);
    Ok(match hir.kind() {
        HirKind::Class(Class::Unicode(set)) => set.clone(),
        // A set of one character is simplified.
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0)
            .ok()
            .and_then(|text| text.chars().next())
            .map_or_else(ClassUnicode::empty, of_char),
        _ => ClassUnicode::empty(),
    })
}

/// The error of a set. That a class has a wrong name is the one that a writer of rules can make: all
/// else was looked at before.
fn fault(error: &regex_syntax::Error) -> Fault {
    use regex_syntax::hir::ErrorKind::{UnicodePropertyNotFound, UnicodePropertyValueNotFound};
    if let regex_syntax::Error::Translate(error) = error
        && matches!(error.kind(), UnicodePropertyNotFound | UnicodePropertyValueNotFound)
    {
        let span = error.span();
        return Fault::new(
            "seg-regex-property",
            &error.pattern()[span.start.offset..span.end.offset],
        );
    }
    Fault::new("seg-regex-engine", super::automaton::one_line(&error.to_string()))
}

/// The classes of characters, and which sets they belong to.
pub(super) struct Alphabet {
    classes: Classes,
    /// An expression for each set, and whether it matches characters that are not in it.
    expressions: Vec<(Hir, bool)>,
    table: Vec<u8>,
    /// The first characters of ranges from [`TABLE`] on, with their symbols.
    ranges: Vec<(u32, u8)>,
    word: Symbols,
}

/// What became of a set.
#[derive(Clone, Copy, Default)]
struct Member {
    symbols: Symbols,
    /// Some character of its symbols is not in the set.
    coarse: bool,
}

impl Alphabet {
    /// Sorts the characters.
    ///
    /// # Errors
    /// None in practice: the classes that it adds exist.
    pub(super) fn new(mut classes: Classes) -> Result<Alphabet, Fault> {
        let line_feed = classes.of_char('\n', false);
        let word = classes.of_text(r"[\p{Alphabetic}\p{N}_\p{M}]".to_owned(), false)?;
        let mut sorting = Sorting::new(&classes, line_feed, word);
        let mut table = vec![0; TABLE];
        let mut ranges = Vec::new();
        each_stretch(&classes, |first, end, signature| {
            let symbol = sorting.symbol(signature);
            let (from, to) = (first as usize, (end as usize).min(TABLE));
            if from < to {
                table[from..to].fill(symbol);
            }
            if end as usize > TABLE {
                ranges.push((first, symbol));
            }
        });
        let word = sorting.members[word].symbols;
        let members = sorting.members.iter();
        let expressions = members.map(|member| (member.symbols.hir(), member.coarse)).collect();
        Ok(Alphabet { classes, expressions, table, ranges, word })
    }

    /// The text in symbols, one a character.
    pub(super) fn symbols(&self, text: &str) -> Vec<u8> {
        if text.is_ascii() {
            return text.bytes().map(|byte| self.table[usize::from(byte)]).collect();
        }
        let mut symbols = Vec::with_capacity(text.len());
        symbols.extend(text.chars().map(|c| self.symbol(c)));
        symbols
    }

    pub(super) fn symbol(&self, c: char) -> u8 {
        let number = u32::from(c);
        if let Some(symbol) = self.table.get(number as usize) {
            return *symbol;
        }
        let after = self.ranges.partition_point(|(first, _)| *first <= number);
        after.checked_sub(1).map_or(OTHER, |at| self.ranges[at].1)
    }

    /// Whether a word goes on after this symbol.
    pub(super) fn is_word(&self, symbol: u8) -> bool {
        self.word.contains(symbol)
    }

    /// An expression for a character; the second value is true if it matches others too.
    pub(super) fn char(&mut self, c: char, ignore_case: bool) -> (Hir, bool) {
        let index = self.classes.of_char(c, ignore_case);
        self.expression(index)
    }

    /// The same for a set in the notation of `regex`.
    pub(super) fn text(&mut self, text: &str) -> (Hir, bool) {
        let index = self.classes.of_text(text.to_owned(), false);
        index.map_or((Hir::fail(), true), |index| self.expression(index))
    }

    /// The same for a set.
    pub(super) fn set(&mut self, set: &Set, ignore_case: bool) -> (Hir, bool) {
        let index = self.classes.of_set(set, ignore_case);
        index.map_or((Hir::fail(), true), |index| self.expression(index))
    }

    /// The symbol of a character, if it shares it with no other.
    pub(super) fn only_symbol_of(&self, c: char) -> Option<u8> {
        let symbol = self.symbol(c);
        (self.classes.knows(c) && symbol < OTHER_WORD).then_some(symbol)
    }

    fn expression(&self, index: usize) -> (Hir, bool) {
        self.expressions.get(index).cloned().unwrap_or_else(|| (Hir::fail(), true))
    }
}

/// Calls back for the stretches of characters that are in the same sets: first, end, and the
/// sets as bits.
fn each_stretch(classes: &Classes, mut call: impl FnMut(u32, u32, &[u64])) {
    let mut edges: Vec<(u32, usize)> = Vec::new();
    for (index, set) in classes.sets.iter().enumerate() {
        for range in set.ranges() {
            edges.push((u32::from(range.start()), index));
            edges.push((u32::from(range.end()) + 1, index));
        }
    }
    edges.sort_unstable();
    let mut active = vec![0_u64; classes.sets.len().div_ceil(64)];
    let (mut from, mut next) = (0, 0);
    let limit = u32::from(char::MAX) + 1;
    while from < limit {
        while let Some((_, index)) = edges.get(next).filter(|(at, _)| *at == from) {
            active[index / 64] ^= 1 << (index % 64);
            next += 1;
        }
        let end = edges.get(next).map_or(limit, |(at, _)| *at);
        call(from, end, &active);
        from = end;
    }
}

/// Symbols in the making.
struct Sorting {
    symbols: HashMap<Vec<u64>, u8>,
    members: Vec<Member>,
    next: u8,
    line_feed: usize,
    word: usize,
}

impl Sorting {
    fn new(classes: &Classes, line_feed: usize, word: usize) -> Sorting {
        let members = vec![Member::default(); classes.sets.len()];
        Sorting { symbols: HashMap::new(), members, next: 0, line_feed, word }
    }

    /// The symbol of the characters that are in just these sets.
    fn symbol(&mut self, signature: &[u64]) -> u8 {
        if let Some(known) = self.symbols.get(signature) {
            return *known;
        }
        let is_in = |index: usize| signature[index / 64] & (1 << (index % 64)) != 0;
        let symbol = if is_in(self.line_feed) {
            LINE_FEED
        } else if self.next < OTHER_WORD {
            let symbol = self.next;
            self.next += if symbol + 1 == LINE_FEED { 2 } else { 1 };
            symbol
        } else if is_in(self.word) {
            OTHER_WORD
        } else {
            OTHER
        };
        let crowded = symbol >= OTHER_WORD;
        let taken = self.symbols.values().any(|known| *known == symbol);
        for (index, member) in self.members.iter_mut().enumerate() {
            let had = member.symbols.contains(symbol);
            // A symbol of several classes makes each set coarse that has only one of them.
            member.coarse |= crowded && taken && had != is_in(index) && index != self.word;
            if is_in(index) {
                member.symbols.insert(symbol);
            }
        }
        self.symbols.insert(signature.to_vec(), symbol);
        symbol
    }
}
