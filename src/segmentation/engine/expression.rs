//! Expressions over symbols, for the automata.
//!
//! An automaton only has to find where `before` can end at the break, and `after` begin: what
//! it cannot say (look-around, back references, possessive quantifiers, word boundaries) is
//! overlooked, and the expression marked as loose.

use super::super::pattern::{Assertion, Edge, Fault, Greed, Lines, Node, Repeat};
use super::alphabet::{Alphabet, Classes, Symbols};
use regex_syntax::hir::{Capture, Class, Hir, HirKind, Look, Repetition};

/// What a line holds: everything but the line ends of ICU.
const WITHIN: &str = r"[^\n\r\x{85}\x{2028}\x{2029}]";
const NO_WORD: &str = r"[\W]";

/// How many symbols alternatives share at most in a tree, and how many may have one: more than
/// any abbreviation has and any list, and little enough for rules that mean harm.
const DEPTH: usize = 48;
const MANY: usize = 8_192;
/// As few alternatives as this are no longer for being written out.
const FEW: usize = 6;

/// A side of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

/// Notes all sets of characters of an expression.
///
/// # Errors
/// If it names a class that does not exist.
pub(super) fn collect(node: &Node, ignore_case: bool, classes: &mut Classes) -> Result<(), Fault> {
    match node {
        Node::Literal(c) => classes.note_char(*c, ignore_case),
        Node::Set(set) => {
            classes.of_set(set, ignore_case)?;
        }
        Node::Any(Lines::Within) => {
            classes.of_text(WITHIN.to_owned(), false)?;
        }
        Node::Assertion(Assertion::LastLineEnd) => classes.note_char('\r', false),
        Node::Assertion(Assertion::WordBoundary) => {
            classes.of_text(NO_WORD.to_owned(), false)?;
        }
        Node::Any(Lines::Across) | Node::Assertion(_) | Node::Backreference(_) => {}
        // The automata do not look into it.
        Node::Around(..) => {}
        Node::Concat(nodes) | Node::Alternation(nodes) => {
            for node in nodes {
                collect(node, ignore_case, classes)?;
            }
        }
        Node::IgnoreCase(node) => collect(node, true, classes)?,
        Node::Capture(node) | Node::Repeat(node, _) | Node::Atomic(node) => {
            collect(node, ignore_case, classes)?;
        }
    }
    Ok(())
}

/// An expression that matches wherever the node does; the second value is true if it may match
/// elsewhere too, so that a match has to be confirmed.
pub(super) fn translate(node: &Node, side: Side, alphabet: &mut Alphabet) -> (Hir, bool) {
    let mut translator = Translator { alphabet, side, loose: false };
    let hir = translator.node(node, side == Side::After, false);
    (hir, translator.loose)
}

struct Translator<'a> {
    alphabet: &'a mut Alphabet,
    side: Side,
    loose: bool,
}

impl Translator<'_> {
    /// `edge` is set while the node stands at the end of the expression that may reach further
    /// without changing the outcome.
    fn node(&mut self, node: &Node, edge: bool, fold: bool) -> Hir {
        let (hir, loose) = match node {
            Node::Literal(c) => self.alphabet.char(*c, fold),
            Node::Set(set) => self.alphabet.set(set, fold),
            Node::Any(Lines::Across) => (any(), false),
            Node::Any(Lines::Within) => self.alphabet.text(WITHIN),
            // What comes behind it may be the line end itself: an automaton cannot say that.
            Node::Assertion(Assertion::LastLineEnd) if self.side == Side::After && !edge => {
                (Hir::empty(), true)
            }
            Node::Assertion(assertion) => self.assertion(*assertion),
            Node::Concat(nodes) => (self.concat(nodes, edge, fold), false),
            Node::Alternation(nodes) => (self.alternation(nodes, edge, fold), false),
            Node::IgnoreCase(node) => (self.node(node, edge, true), false),
            Node::Capture(node) => (self.node(node, edge, fold), false),
            Node::Backreference(_) => (repeated(any(), 0, None), true),
            Node::Repeat(node, repeat) => self.repeat(node, *repeat, fold),
            Node::Atomic(node) => (self.node(node, false, fold), true),
            Node::Around(..) => (Hir::empty(), true),
        };
        self.loose |= loose;
        hir
    }

    fn concat(&mut self, nodes: &[Node], edge: bool, fold: bool) -> Hir {
        if let Some(word) = self.word(nodes, fold) {
            return Hir::literal(word);
        }
        let mut parts = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let last = index + 1 == nodes.len();
            let word = index.checked_sub(1).and_then(|before| nodes.get(before));
            let boundary = *node == Node::Assertion(Assertion::WordBoundary);
            let ends_word = boundary && word.is_some_and(|word| word.is_word_at(Edge::End));
            parts.push(if ends_word && last && edge {
                // At the far end, a word boundary after a word is a character that is none,
                // or the end of the text. An automaton can say that.
                let (no_word, coarse) = self.alphabet.text(NO_WORD);
                self.loose |= coarse;
                Hir::alternation(vec![Hir::look(Look::End), no_word])
            } else {
                self.node(node, edge && last, fold)
            });
        }
        Hir::concat(parts)
    }

    /// The symbols of characters in a row, if that is all there is and each has one.
    fn word(&self, nodes: &[Node], fold: bool) -> Option<Vec<u8>> {
        let symbol = |node: &Node| match node {
            Node::Literal(c) if !fold => self.alphabet.only_symbol_of(*c),
            _ => None,
        };
        nodes.iter().map(symbol).collect()
    }

    /// Alternatives, those with a common beginning (or end, where the automaton reads
    /// backwards) together: lists of abbreviations become trees.
    fn alternation(&mut self, nodes: &[Node], edge: bool, fold: bool) -> Hir {
        let hirs = nodes.iter().map(|node| self.node(node, edge, fold));
        // The library makes a tree of words itself, if there is nothing else among them.
        let (words, others): (Vec<Hir>, Vec<Hir>) =
            hirs.partition(|hir| matches!(hir.kind(), HirKind::Literal(_)));
        let others = others.into_iter().map(steps).map(|steps| match self.side {
            Side::After => steps,
            Side::Before => reversed(steps),
        });
        let others = tree(others.collect(), self.side, DEPTH);
        apart(Hir::alternation(vec![apart(Hir::alternation(words)), others]))
    }

    fn repeat(&mut self, node: &Node, repeat: Repeat, fold: bool) -> (Hir, bool) {
        let inner = self.node(node, false, fold);
        // An automaton finds the same whatever is tried first.
        (repeated(inner, repeat.min, repeat.max), repeat.greed == Greed::Possessive)
    }

    fn assertion(&mut self, assertion: Assertion) -> (Hir, bool) {
        match assertion {
            Assertion::TextStart => (Hir::look(Look::Start), false),
            Assertion::TextEnd => (Hir::look(Look::End), false),
            Assertion::LineStart => (Hir::look(Look::StartLF), false),
            Assertion::LineEnd => (Hir::look(Look::EndLF), false),
            Assertion::LastLineEnd => {
                // Without width in the original, the automaton reads on.
                let (carriage_return, _) = self.alphabet.char('\r', false);
                let (line_feed, _) = self.alphabet.char('\n', false);
                let end = Hir::concat(vec![repeated(carriage_return, 0, Some(1)), line_feed]);
                (Hir::concat(vec![repeated(end, 0, Some(1)), Hir::look(Look::End)]), true)
            }
            Assertion::WordBoundary | Assertion::NoWordBoundary => (Hir::empty(), true),
        }
    }
}

fn any() -> Hir {
    Hir::dot(regex_syntax::hir::Dot::AnyByte)
}

fn repeated(hir: Hir, min: u32, max: Option<u32>) -> Hir {
    Hir::repetition(Repetition { min, max, greedy: true, sub: Box::new(hir) })
}

/// An expression as expressions in a row, those of single symbols split up.
fn steps(hir: Hir) -> Vec<Hir> {
    match hir.into_kind() {
        HirKind::Concat(parts) => parts.into_iter().flat_map(steps).collect(),
        HirKind::Literal(literal) => literal.0.iter().map(|byte| Hir::literal([*byte])).collect(),
        HirKind::Empty => Vec::new(),
        HirKind::Class(class) => vec![Hir::class(class)],
        HirKind::Look(look) => vec![Hir::look(look)],
        HirKind::Repetition(repetition) => vec![Hir::repetition(repetition)],
        HirKind::Capture(capture) => vec![Hir::capture(capture)],
        HirKind::Alternation(parts) => vec![Hir::alternation(parts)],
    }
}

fn reversed(mut steps: Vec<Hir>) -> Vec<Hir> {
    steps.reverse();
    steps
}

/// The alternatives with what they have in common at the front written once.
fn tree(alternatives: Vec<Vec<Hir>>, side: Side, depth: usize) -> Hir {
    if depth == 0 || !(FEW..MANY).contains(&alternatives.len()) {
        let rows = alternatives.into_iter().map(|steps| in_a_row(steps, side));
        return apart(Hir::alternation(rows.collect()));
    }
    let mut groups: Vec<(Option<Hir>, Vec<Vec<Hir>>)> = Vec::new();
    for mut steps in alternatives {
        let first = if steps.is_empty() { None } else { Some(steps.remove(0)) };
        match groups.iter_mut().find(|(known, _)| *known == first) {
            Some((_, rests)) => rests.push(steps),
            None => groups.push((first, vec![steps])),
        }
    }
    let branches = groups.into_iter().map(|(first, mut rests)| {
        let Some(first) = first else { return Hir::empty() };
        let rest = match rests.len() {
            1 => in_a_row(rests.remove(0), side),
            _ => tree(rests, side, depth - 1),
        };
        match side {
            Side::After => Hir::concat(vec![first, rest]),
            Side::Before => Hir::concat(vec![rest, first]),
        }
    });
    apart(Hir::alternation(branches.collect()))
}

/// Kept apart from its surroundings, into which the library would write it out again.
fn apart(hir: Hir) -> Hir {
    Hir::capture(Capture { index: 1, name: None, sub: Box::new(hir) })
}

fn in_a_row(steps: Vec<Hir>, side: Side) -> Hir {
    match side {
        Side::After => Hir::concat(steps),
        Side::Before => Hir::concat(reversed(steps)),
    }
}

/// The symbols at an edge of what an expression matches: the last ones of a `before`, the
/// first ones of an `after`; all if it may match nothing.
pub(super) fn edge(hir: &Hir, side: Side) -> Symbols {
    let mut symbols = Symbols::default();
    if outermost(hir, side, &mut symbols) { Symbols::ALL } else { symbols }
}

/// Adds the outermost symbols; true if the expression may match nothing.
pub(super) fn outermost(hir: &Hir, side: Side, symbols: &mut Symbols) -> bool {
    outer(hir, side, true, symbols)
}

/// The symbols before what follows expressions in a row, if it does not begin the text; all if
/// they may match nothing within a text.
pub(super) fn preceding(parts: &[Hir]) -> Symbols {
    let mut symbols = Symbols::default();
    let is_open = parts.iter().rev().all(|part| outer(part, Side::Before, false, &mut symbols));
    if is_open { Symbols::ALL } else { symbols }
}

/// As [`outermost`]; `start` says whether the start of the text counts as nothing.
fn outer(hir: &Hir, side: Side, start: bool, symbols: &mut Symbols) -> bool {
    let mut inner = |part: &Hir| outer(part, side, start, symbols);
    match hir.kind() {
        HirKind::Look(Look::Start) => start,
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => {
            let byte = match side {
                Side::Before => literal.0.last(),
                Side::After => literal.0.first(),
            };
            byte.map(|byte| symbols.insert(*byte)).is_none()
        }
        HirKind::Class(class) => {
            symbols.add(&members(class));
            false
        }
        HirKind::Capture(capture) => inner(&capture.sub),
        HirKind::Repetition(repetition) => inner(&repetition.sub) || repetition.min == 0,
        HirKind::Concat(parts) => match side {
            Side::Before => parts.iter().rev().all(inner),
            Side::After => parts.iter().all(inner),
        },
        HirKind::Alternation(parts) => {
            let mut nothing = false;
            for part in parts {
                nothing |= inner(part);
            }
            nothing
        }
    }
}

/// The symbols of a class. The library makes one of characters of single symbols below 128 that are
/// alternatives.
fn members(class: &Class) -> Symbols {
    let mut symbols = Symbols::default();
    match class {
        Class::Bytes(class) => class.ranges().iter().for_each(|range| {
            (range.start()..=range.end()).for_each(|byte| symbols.insert(byte));
        }),
        Class::Unicode(class) => class.ranges().iter().for_each(|range| {
            let bytes = (range.start()..=range.end()).filter_map(|c| u8::try_from(c).ok());
            bytes.for_each(|byte| symbols.insert(byte));
        }),
    }
    symbols
}

/// True if an expression reads over whole words and more: `[^"]*`, but not `\p{L}+`.
pub(super) fn is_far(hir: &Hir, letter: u8, space: u8) -> bool {
    let inner = |hir: &Hir| is_far(hir, letter, space);
    match hir.kind() {
        HirKind::Repetition(repetition) => {
            let long = repetition.max.is_none_or(|max| max > 64);
            let wide = match repetition.sub.kind() {
                HirKind::Class(class) => {
                    let symbols = members(class);
                    symbols.contains(letter) && symbols.contains(space)
                }
                _ => false,
            };
            (long && wide) || inner(&repetition.sub)
        }
        HirKind::Capture(capture) => inner(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(inner),
        HirKind::Empty | HirKind::Look(_) | HirKind::Literal(_) | HirKind::Class(_) => false,
    }
}
