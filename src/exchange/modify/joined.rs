//! Several segments as one: its attributes, its content.

use super::Job;
use super::inline::{Form, Token, pairs, write};
use super::spans::whole_of;
use super::tag::Tag;
use super::unit::{Made, Member, Unit};
use crate::model::Message;
use crate::xml::{ElementRef, Kind};
use std::borrow::Cow;

/// Neighbours that become one.
pub(super) struct Group<'d> {
    /// Place of the first in the unit.
    pub first: usize,
    /// The id of the joined segment: that of the lead, or one of another that is referred to.
    pub id: Option<&'d str>,
    /// In the order of the file.
    pub members: Vec<Member<'d>>,
    /// The sources of the members, in the order of the targets.
    sources: Side<'d>,
    targets: Option<Side<'d>>,
    /// White space is kept in some sources or targets and in others not.
    space_differs: bool,
}

/// A content made of several, with the form that its tokens are to have.
struct Side<'d> {
    tokens: Vec<Token<'d>>,
    forms: Vec<Form<'d>>,
}

/// The states in their order (§4.8.3).
const STATES: [&str; 4] = ["initial", "translated", "reviewed", "final"];

impl<'d> Group<'d> {
    /// Puts members together.
    ///
    /// # Errors
    /// The reason if that cannot be done.
    pub fn new(members: &[Member<'d>], first: usize, job: &Job<'d>) -> Result<Group<'d>, Message> {
        if !prefixes_agree(members, job) {
            return Err(Message::new("exchange-join-prefixes"));
        }
        let ordered = by_order(members);
        let differs = differs(members, |it| Some(it.preserve.0))
            || differs(members, |it| it.target.map(|_| it.preserve.1));
        let sources = ordered.iter().map(|member| {
            Some(collapsed(member.source_tokens(job), differs && !member.preserve.0))
        });
        let targets = ordered.iter().map(|member| {
            let tokens = member.target_tokens(job)?;
            Some(collapsed(tokens, differs && !member.preserve.1))
        });
        let sources = Side::new(sources, job)?.ok_or_else(reversed_code)?;
        let targets = Side::new(targets, job)?;
        let members = members.to_vec();
        let mut group =
            Group { first, id: None, members, sources, targets, space_differs: differs };
        group.id = group.lead().element.get("id");
        Ok(group)
    }

    /// The place of its first target among the others.
    pub fn order(&self) -> usize {
        self.members.iter().map(|member| member.order).min().unwrap_or(0)
    }

    /// Whether the joined segment has a target.
    pub fn has_target(&self) -> bool {
        self.targets.is_some()
    }

    /// The segment whose attributes the joined one has: the first in the order of targets.
    pub fn lead(&self) -> &Member<'d> {
        let segments = self.members.iter().filter(|member| member.is_segment);
        // Groups begin with a segment.
        segments.min_by_key(|member| member.order).unwrap_or(&self.members[0])
    }

    /// Puts the joined segment in the place of all. With the place of its target if targets
    /// have places, and whether that is another than its own.
    pub fn write(&self, unit: &Unit<'d>, order: Option<(usize, bool)>, job: &mut Job<'d>) {
        let lead = self.lead();
        let mut lost = Vec::new();
        let mut tag = Tag::of(lead.element);
        let mut source = Tag::of(lead.source);
        let ordered = by_order(&self.members);
        let mut target: Option<Tag<'d>> = lead.target.map(Tag::of);
        let mut seen = lead.target.is_some();
        for member in &ordered {
            let mut attributes = Tag::of(member.element);
            if tag.get("id").is_none() && member.element.get("id") == self.id {
                tag.copy("id", &attributes);
            }
            for own in ["id", "state", "subState", "canResegment"] {
                attributes.remove(own);
            }
            lost.extend(tag.take_over(&attributes));
            let mut attributes = Tag::of(member.source);
            attributes.remove("xml:space");
            lost.extend(source.take_over(&attributes));
            let Some(mut attributes) = member.target.map(Tag::of) else { continue };
            attributes.remove("order");
            if seen {
                attributes.remove("xml:space");
            }
            seen = true;
            match &mut target {
                Some(target) => lost.extend(target.take_over(&attributes)),
                None => target = Some(attributes),
            }
        }
        self.set_state(&ordered, &mut tag);
        self.set_space(&mut source, target.as_mut());
        if let (Some(target), Some((rank, moved))) = (&mut target, order)
            && (moved || target.get("order").is_some())
        {
            target.set("order", &rank.to_string());
        }
        let made = Made {
            tag,
            source: (source, write(&self.sources.tokens, &self.sources.forms)),
            target: target.zip(self.targets.as_ref().map(|it| write(&it.tokens, &it.forms))),
        };
        let text = made.write(lead, true) + &self.asides(unit);
        let begin = self.members[0].element.node().span().start;
        let end = self.members[self.members.len() - 1].element.node().span().end;
        job.edits.replace(begin..end, text);
        job.changes += self.members.iter().filter(|member| member.is_segment).count() - 1;
        self.report(unit, lost, job);
    }

    /// §4.8.3: the earliest of the states, and the sub-state that goes with it. `initial` is said
    /// where another says how far it is and one has no translation: a reader may take that of the
    /// whole for more. Where all have one it is left to the default, as in OASIS's suite.
    fn set_state(&self, ordered: &[&Member<'d>], tag: &mut Tag<'d>) {
        let rank = |member: &&&Member<'d>| {
            let state = member.element.get("state").unwrap_or(STATES[0]);
            STATES.iter().position(|known| *known == state).unwrap_or(0)
        };
        let segments = || ordered.iter().filter(|member| member.is_segment);
        let Some(earliest) = segments().min_by_key(rank) else { return };
        let from = Tag::of(earliest.element);
        for name in ["state", "subState"] {
            tag.remove(name);
            let value = from.attributes().find(|(known, _)| *known == name);
            if let Some((_, value)) = value {
                tag.set_quoted(name, value.to_owned());
            }
        }
        let is_said = segments().any(|member| member.element.get("state").is_some());
        let is_open = segments().any(|member| member.target.is_none());
        if is_said && is_open && tag.get("state").is_none() {
            tag.set("state", STATES[0]);
        }
    }

    /// §4.8.3: if `xml:space` differs, white space is kept.
    fn set_space(&self, source: &mut Tag<'d>, target: Option<&mut Tag<'d>>) {
        if self.space_differs {
            source.set("xml:space", "preserve");
            if let Some(target) = target {
                target.set("xml:space", "preserve");
            }
        }
    }

    /// Comments and instructions that stood between the members, or in those whose tags are
    /// gone, with the white space before the first member.
    fn asides(&self, unit: &Unit<'d>) -> String {
        let document = unit.element.document();
        let text = document.text();
        let begin = self.members[0].element.node().span().start;
        let end = self.members[self.members.len() - 1].element.node().span().end;
        let blank = text[..begin].trim_end_matches([' ', '\t', '\n', '\r']).len();
        let lead = self.lead().element;
        let others = self.members.iter().filter(|member| member.element != lead);
        let between = unit.element.children();
        let inside = others.flat_map(|member| member.element.children());
        let mut found: Vec<_> = between
            .chain(inside)
            .filter(|node| matches!(node.kind(), Kind::Comment(_) | Kind::Pi(..)))
            .map(|node| node.span())
            .filter(|span| span.start > begin && span.end < end)
            .collect();
        found.sort_by_key(|span| span.start);
        found.into_iter().map(|span| format!("{}{}", &text[blank..begin], &text[span])).collect()
    }

    fn report(&self, unit: &Unit<'d>, lost: Vec<String>, job: &mut Job<'d>) {
        let at = self.lead().element;
        if !self.members.is_sorted_by_key(|member| member.order) {
            job.warn(unit, at, Message::new("exchange-join-order"));
        }
        for name in lost {
            job.warn(unit, at, Message::new("exchange-join-attribute").with("name", name));
        }
        let segments = || self.members.iter().filter(|member| member.is_segment);
        let translated = segments().filter(|member| member.target.is_some()).count();
        if translated > 0 && translated < segments().count() {
            job.warn(unit, at, Message::new("exchange-join-untranslated"));
        }
        // The suite of OASIS joins it like this, so that nothing of it is in the target.
        let is_gap = |it: &&Member<'d>| {
            !it.is_segment && it.target.is_none() && !it.source_tokens(job).is_empty()
        };
        if translated > 0 && self.members.iter().any(|member| is_gap(&member)) {
            job.warn(unit, at, Message::new("exchange-join-gap"));
        }
    }
}

/// Whether what is asked of members differs among those that have an answer.
fn differs(members: &[Member<'_>], of: fn(&Member<'_>) -> Option<bool>) -> bool {
    let mut values = members.iter().filter_map(of);
    let first = values.next();
    values.any(|value| Some(value) != first)
}

/// Members in the order of their targets.
fn by_order<'m, 'd>(members: &'m [Member<'d>]) -> Vec<&'m Member<'d>> {
    let mut ordered: Vec<&Member<'d>> = members.iter().collect();
    ordered.sort_by_key(|member| member.order);
    ordered
}

impl<'d> Side<'d> {
    /// Contents in a row; none if there is no content at all.
    ///
    /// # Errors
    /// The reason if codes would come to stand before their beginnings.
    fn new(
        parts: impl Iterator<Item = Option<Vec<Token<'d>>>>,
        job: &Job<'d>,
    ) -> Result<Option<Side<'d>>, Message> {
        let (mut tokens, mut part_of, mut any) = (Vec::new(), Vec::new(), false);
        for (number, part) in parts.enumerate() {
            let Some(part) = part else { continue };
            any = true;
            part_of.extend(std::iter::repeat_n(number, part.len()));
            tokens.extend(part);
        }
        let (pairs, reversed) = pairs(&tokens);
        if reversed {
            return Err(reversed_code());
        }
        let mut wholes: Vec<Option<(usize, Tag<'d>)>> = vec![None; tokens.len()];
        for (begin, end) in pairs {
            if part_of[begin] != part_of[end]
                && let Some(tag) = whole(&tokens[begin], &tokens[end], job)
            {
                wholes[begin] = Some((end, tag));
            }
        }
        let forms = nest(&tokens, wholes);
        Ok(any.then_some(Side { tokens, forms }))
    }
}

fn reversed_code() -> Message {
    Message::new("exchange-join-codes")
}

fn whole<'d>(begin: &Token<'d>, end: &Token<'d>, job: &Job<'d>) -> Option<Tag<'d>> {
    let (Token::Open(start), Token::Close(end)) = (begin, end) else { return None };
    if start.nested || job.declares(start.element) || job.declares(end.element) {
        return None;
    }
    whole_of(start.element, end.element, start.family)
}

/// Decides which spans become one element: those that lie within all others, or around them.
/// `wholes` has where a span ends and the tag it would have, at its beginning.
fn nest<'d>(tokens: &[Token<'d>], mut wholes: Vec<Option<(usize, Tag<'d>)>>) -> Vec<Form<'d>> {
    let mut begin_of = vec![None; tokens.len()];
    for (begin, whole) in wholes.iter().enumerate() {
        if let Some((end, _)) = whole {
            begin_of[*end] = Some(begin);
        }
    }
    let mut open: Vec<usize> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Open(mark) if mark.nested || wholes[index].is_some() => open.push(index),
            Token::Close(mark) if mark.nested => {
                // Spans that begin inside an element and go on after it.
                while let Some(inner) = open.pop() {
                    if matches!(&tokens[inner], Token::Open(mark) if mark.nested) {
                        break;
                    }
                    wholes[inner] = None;
                }
            }
            Token::Close(_) => {
                let Some(begin) = begin_of[index].filter(|begin| wholes[*begin].is_some()) else {
                    continue;
                };
                let given_up = |inner: &mut usize| match &tokens[*inner] {
                    Token::Open(mark) => !mark.nested && wholes[*inner].is_none(),
                    _ => true,
                };
                while open.pop_if(given_up).is_some() {}
                if open.last() == Some(&begin) {
                    open.pop();
                } else {
                    wholes[begin] = None;
                }
            }
            _ => {}
        }
    }
    let mut forms = vec![Form::AsWritten; tokens.len()];
    for (begin, whole) in wholes.into_iter().enumerate() {
        if let Some((end, tag)) = whole {
            forms[end] = Form::Whole(tag.clone());
            forms[begin] = Form::Whole(tag);
        }
    }
    forms
}

/// Tokens as they are where white space is kept, from where it is not: runs of it are one
/// space (§4.7.8).
fn collapsed(mut tokens: Vec<Token<'_>>, wanted: bool) -> Vec<Token<'_>> {
    if !wanted {
        return tokens;
    }
    for token in &mut tokens {
        let Token::Text { raw, .. } = token else { continue };
        if raw.contains("<![CDATA[") || !raw.contains(['\n', '\t', '\r']) && !raw.contains("  ") {
            continue;
        }
        let mut out = String::with_capacity(raw.len());
        for c in raw.chars() {
            let blank = matches!(c, ' ' | '\t' | '\n' | '\r');
            if !blank {
                out.push(c);
            } else if !out.ends_with(' ') {
                out.push(' ');
            }
        }
        *raw = Cow::Owned(out);
    }
    tokens
}

/// Whether every prefix that a member declares on its tags means the same to all of them, or
/// nothing, so that one tag can declare it for all.
fn prefixes_agree<'d>(members: &[Member<'d>], job: &Job<'d>) -> bool {
    let tags = |member: &Member<'d>| {
        [Some(member.element), Some(member.source), member.target].into_iter().flatten()
    };
    let mut declared: Vec<(&'d str, &'d str)> = members
        .iter()
        .flat_map(tags)
        .filter_map(|element: ElementRef<'d>| job.declared.get(&element.node().index()))
        .flatten()
        .copied()
        .collect();
    declared.sort_unstable();
    declared.dedup();
    if declared.len() > 64 {
        return false;
    }
    let agrees = |element: ElementRef<'d>| {
        declared.iter().all(|(prefix, namespace)| {
            job.resolve(element, prefix).is_none_or(|known| known == *namespace)
        })
    };
    declared.is_empty()
        || members.iter().all(|it| agrees(it.source) && it.target.is_none_or(agrees))
}
