//! Splitting the segments of a unit (XLIFF 2.1 §4.8.3).

use super::cut::{Pieces, content, cut};
use super::inline::Token;
use super::tag::Tag;
use super::unit::{Made, Member, Unit, can_move, ranks};
use super::{Job, Modified, modify};
use crate::error::Result;
use crate::model::{Content, Message, Piece};
use std::collections::{HashMap, HashSet};

/// So many MB a segment may have: what it is cut into takes a hundred times as much memory.
const LARGEST: usize = 8;

/// What is to be cut.
pub struct Passage<'a> {
    /// The content of a source or target, with its codes and annotations as codes.
    pub content: Content,
    /// Language of the file for this side; none if it does not say.
    pub lang: Option<&'a str>,
    /// `type` of the unit.
    pub unit_type: Option<&'a str>,
}

/// Splits segments where `pieces` says, as far as that is allowed. A segment with a
/// translation is split only if the translation falls into as many segments: which part
/// belongs to which nobody can tell otherwise. One of more than 8 MB stays whole. The pieces of a content, in a row, must be it.
///
/// # Errors
/// If the text is not well-formed or not XLIFF 2.
pub fn split(
    path: &str,
    text: &str,
    pieces: &dyn Fn(&Passage<'_>) -> Vec<Piece>,
) -> Result<Modified> {
    modify(path, text, |job| {
        for element in job.all("unit") {
            if let Some(unit) = Unit::read(element, job) {
                split_unit(&unit, pieces, job);
            }
        }
    })
}

/// A member, whole or in parts.
struct Parts<'d> {
    source: Pieces<'d>,
    target: Option<Pieces<'d>>,
}

fn split_unit<'d>(unit: &Unit<'d>, pieces: &dyn Fn(&Passage<'_>) -> Vec<Piece>, job: &mut Job<'d>) {
    let parts: Vec<Option<Parts<'d>>> =
        unit.members.iter().map(|member| parts(unit, member, pieces, job)).collect();
    if parts.iter().all(Option::is_none) {
        return;
    }
    let mut former = Vec::new();
    let mut sides = Vec::new();
    for (member, parts) in unit.members.iter().zip(&parts) {
        let count = parts.as_ref().map_or(1, Parts::count);
        former.extend(std::iter::repeat_n(member.order, count));
        sides.extend(std::iter::repeat_n((member.is_segment, member.target.is_some()), count));
    }
    let ranks = ranks(&former);
    if unit.ordered && !can_move(sides.into_iter(), &ranks) {
        job.warn(unit, unit.element, Message::new("exchange-modify-moves"));
        return;
    }
    let mut places = ranks.into_iter().enumerate();
    let mut ids = Ids::new(unit);
    for (member, parts) in unit.members.iter().zip(parts) {
        let Some(parts) = parts else {
            if let Some((place, rank)) = places.next().filter(|_| unit.ordered) {
                member.set_order(place, rank, job);
            }
            continue;
        };
        let orders: Vec<_> = places.by_ref().take(parts.count()).collect();
        let orders = if unit.ordered { orders } else { Vec::new() };
        job.changes += parts.source.segments() - 1;
        let text = parts.write(member, &orders, &mut ids);
        job.edits.replace(member.element.node().span(), text);
    }
}

/// The parts of a member; none if it stays whole.
fn parts<'d>(
    unit: &Unit<'d>,
    member: &Member<'d>,
    pieces: &dyn Fn(&Passage<'_>) -> Vec<Piece>,
    job: &mut Job<'d>,
) -> Option<Parts<'d>> {
    if !member.is_segment || !member.free {
        return None;
    }
    let sides = [Some(member.source), member.target].into_iter().flatten();
    if { sides }.any(|side| side.content_span().len() > LARGEST << 20) {
        let message = Message::new("exchange-split-large").with("limit", LARGEST);
        job.warn(unit, member.element, message);
        return None;
    }
    let root = job.document.root();
    let ask = |tokens: Vec<Token<'d>>, preserve: bool, lang: Option<&str>| {
        let content = content(&tokens, preserve);
        let passage = Passage { content, lang, unit_type: unit.element.get("type") };
        cut(tokens, &pieces(&passage))
    };
    let source = ask(member.source_tokens(job), member.preserve.0, root.get("srcLang"))?;
    let count = source.segments();
    if count < 2 {
        return None;
    }
    let target = match member.target_tokens(job) {
        None => None,
        // An empty target becomes as many empty ones.
        Some(tokens) if !tokens.iter().any(Token::is_content) => {
            let ranges = std::iter::once(0..tokens.len())
                .chain(std::iter::repeat_n(tokens.len()..tokens.len(), 2 * count))
                .collect();
            let forms = vec![super::inline::Form::AsWritten; tokens.len()];
            Some(Pieces { tokens, forms, ranges })
        }
        Some(tokens) => {
            let lang = root.get("trgLang").or(root.get("srcLang"));
            let target = ask(tokens, member.preserve.1, lang);
            let found = target.as_ref().map_or(1, Pieces::segments);
            if found != count {
                let message = Message::new("exchange-split-target")
                    .with("source", count)
                    .with("target", found);
                job.warn(unit, member.element, message);
                return None;
            }
            target
        }
    };
    if target.as_ref().is_some_and(|target| !codes_agree(&source, target)) {
        job.warn(unit, member.element, Message::new("exchange-split-codes"));
        return None;
    }
    Some(Parts { source, target })
}

/// Whether each code that both sides have begins in the same part of both: in a target, an id
/// of the source may stand only beside that source (§4.3.1.21).
fn codes_agree(source: &Pieces<'_>, target: &Pieces<'_>) -> bool {
    let in_source: HashMap<&str, usize> = source.ids().collect();
    { target.ids() }.all(|(id, piece)| in_source.get(id).is_none_or(|other| *other == piece))
}

impl Parts<'_> {
    /// The numbers of the pieces that there is something in: all segments, and what lies
    /// between them unless it is empty.
    fn kept(&self) -> impl Iterator<Item = usize> {
        (0..self.source.ranges.len()).filter(|piece| {
            let in_target = || self.target.as_ref().is_some_and(|target| target.has(*piece));
            piece % 2 == 1 || self.source.has(*piece) || in_target()
        })
    }

    fn count(&self) -> usize {
        self.kept().count()
    }

    /// Writes the parts, with the white space before the member between them. `orders` has
    /// places and ranks of all, if targets have places.
    fn write(&self, member: &Member<'_>, orders: &[(usize, usize)], ids: &mut Ids) -> String {
        let text = member.element.document().text();
        let begin = member.element.node().span().start;
        let blank = text[..begin].trim_end_matches([' ', '\t', '\n', '\r']).len();
        let first = Tag::of(member.element);
        let has_text = self.target.as_ref().is_some_and(|it| !it.tokens.is_empty());
        let mut out = String::new();
        for (number, piece) in self.kept().enumerate() {
            let mut tag = first.clone();
            if piece % 2 == 0 {
                tag = Tag::named("ignorable", member.element);
                let declarations = first.attributes().filter(|(name, _)| name.starts_with("xmlns"));
                declarations.for_each(|(name, value)| tag.set_quoted(name, value.to_owned()));
            } else if has_text {
                doubt(&mut tag);
            }
            if piece > 1
                && piece % 2 == 1
                && let Some(id) = first.get("id")
            {
                tag.set("id", &ids.next(id));
            }
            let target = self.target.as_ref().zip(member.target).map(|(pieces, element)| {
                let mut tag = Tag::of(element);
                tag.remove("order");
                if let Some((place, rank)) = orders.get(number)
                    && (rank != &(place + 1) || element.get("order").is_some())
                {
                    tag.set("order", &rank.to_string());
                }
                (tag, pieces.write(piece))
            });
            let source = (Tag::of(member.source), self.source.write(piece));
            if number > 0 {
                out.push_str(&text[blank..begin]);
            }
            out.push_str(&Made { tag, source, target }.write(member, number == 0));
        }
        out
    }
}

/// §4.8.3: what has been reviewed was the pair as it was; somebody should look at the new
/// pairs. The sub-state belonged to the former state.
fn doubt(tag: &mut Tag<'_>) {
    if matches!(tag.get("state"), Some("reviewed" | "final")) {
        tag.set("state", "translated");
        tag.remove("subState");
    }
}

/// New ids of segments (§4.3.1.21): the number at the end of an id goes on after the highest
/// of the unit.
struct Ids {
    taken: HashSet<String>,
    /// By what stands before the number.
    highest: HashMap<String, u64>,
}

impl Ids {
    fn new(unit: &Unit<'_>) -> Ids {
        let taken: HashSet<String> = unit.ids().map(str::to_owned).collect();
        let mut highest: HashMap<String, u64> = HashMap::new();
        for id in &taken {
            let (stem, number) = numbered(id);
            let entry = highest.entry(stem.to_owned()).or_default();
            *entry = (*entry).max(number);
        }
        Ids { taken, highest }
    }

    /// An id like another.
    fn next(&mut self, like: &str) -> String {
        let stem = numbered(like).0;
        let number = self.highest.entry(stem.to_owned()).or_default();
        loop {
            *number = number.wrapping_add(1);
            let id = format!("{stem}{number}");
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// An id without the number at its end, and that number.
fn numbered(id: &str) -> (&str, u64) {
    let stem = id.trim_end_matches(|c: char| c.is_ascii_digit());
    (stem, id[stem.len()..].parse().unwrap_or(0))
}
