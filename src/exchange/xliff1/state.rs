//! How far a target is, in the words of XLIFF 1.2 or of the tool that made the file.

use super::super::Version;
use super::super::faults::Faults;
use super::super::flavours::{Dialect, Said};
use super::{STATE_OF_COPY, state_name};
use crate::model::{Content, State};
use crate::xml::Element;

/// Namespace of what conversion from 2.x leaves at marks.
const V2: &str = Version::V2_0.namespace();

/// What a file says of a target.
#[derive(Clone, Copy)]
pub struct Stated<'e> {
    unit: &'e Element,
    /// `state` of the target.
    state: Option<&'e str>,
    /// `state-qualifier` of the target.
    qualifier: Option<&'e str>,
    approved: bool,
    /// The tool's own word.
    word: Option<&'e str>,
}

impl<'e> Stated<'e> {
    /// That of a `trans-unit`, or of a segment in it of which the tool says more.
    pub fn of(unit: &'e Element, said: &Said<'e>, faults: &mut Faults<'_>) -> Self {
        let target = unit.child(faults.core, "target");
        Stated {
            unit,
            state: target.and_then(|target| target.get("state")),
            qualifier: target.and_then(|target| target.get("state-qualifier")),
            approved: faults.yes_no(unit, "approved") == Some("yes"),
            word: said.state,
        }
    }

    /// That of a segment whose mark in the target says more, as tools that follow Okapi have it.
    pub fn at(self, mark: Option<&'e Element>) -> Self {
        let get = |name| mark.and_then(|mark| mark.get(name));
        let (state, qualifier) = (get("state"), get("state-qualifier"));
        let approved = self.approved || get("approved") == Some("yes");
        match state.or(qualifier) {
            Some(_) => Stated { state, qualifier, approved, ..self },
            None => Stated { approved, ..self },
        }
    }

    /// The state of a target; none if there is nothing but a copy of the source.
    pub fn settle(
        self,
        source: &Content,
        target: &Content,
        (element, dialect): (&Element, &Dialect),
        faults: &mut Faults<'_>,
    ) -> Option<State> {
        let blank = target.is_blank() && !source.is_blank();
        let same = target.same_as(source);
        match self.word.map(|word| (word, dialect.state(word))) {
            // A draft that says what the source says was never touched.
            Some((_, Some(State::Initial))) => return (!blank && !same).then_some(State::Initial),
            Some((_, Some(state))) => return Some(if blank { State::Initial } else { state }),
            Some((word, None)) => {
                faults.warning(element, "exchange-state-unknown", "state", word);
            }
            None => {}
        }
        let state = self.standard(Kind { blank, same, target }, element, faults)?;
        Some(if self.approved && !blank { state.max(State::Reviewed) } else { state })
    }

    /// By `state`, `state-qualifier` and `approved` alone.
    fn standard(self, kind: Kind<'_>, element: &Element, faults: &mut Faults<'_>) -> Option<State> {
        let Kind { blank, same, target } = kind;
        if let Some(state) = self.carried(element, faults.core).filter(|_| !blank) {
            return Some(state);
        }
        if !blank && self.qualifier.is_some_and(|qualifier| qualifier.starts_with("rejected-")) {
            faults.count(element, "exchange-target-rejected");
            return Some(State::Initial);
        }
        Some(match self.state.map(|state| (state, parse_state(state))) {
            // Tools that know no states leave ours as it was.
            Some((STATE_OF_COPY, _)) if !blank && !same => {
                faults.count(element, "exchange-state-assumed");
                State::Translated
            }
            Some((STATE_OF_COPY, _)) if same && !self.approved => return None,
            // What a machine has put there, and nobody has looked at.
            Some((stated, Some(State::Translated)))
                if stated.starts_with("needs-review") && !self.approved && self.suggested() =>
            {
                faults.count(element, "exchange-target-suggested");
                State::Initial
            }
            Some((_, Some(state))) => state,
            _ if blank => State::Initial,
            // Some tools copy the source where nobody has translated yet; without letters, such
            // as "2026", the copy is the translation.
            None if same && !self.approved && target.has_letters() => {
                faults.count(element, "exchange-target-copied");
                return None;
            }
            Some((other, None)) => {
                if !other.starts_with("x-") {
                    faults.warning(element, "exchange-state-unknown", "state", other);
                }
                State::Translated
            }
            None if !self.approved && self.suggested() => {
                faults.count(element, "exchange-target-suggested");
                State::Initial
            }
            None => State::Translated,
        })
    }
}

impl Stated<'_> {
    /// The state that a segment had in 2.x, as conversion has written it at its mark. It holds
    /// as long as the target says the lowest of them.
    fn carried(self, mark: &Element, core: &str) -> Option<State> {
        let state = |mark: &Element| State::parse(mark.get_ns(V2, "state")?);
        let own = state(mark).filter(|_| mark.is(core, "mrk"))?;
        let unit = self.unit;
        let (segmented, target) = (unit.child(core, "seg-source")?, unit.child(core, "target")?);
        let translated = |mark: &&Element| {
            let mut marks = target.elements().filter(|it| it.get("mid") == mark.get("mid"));
            marks.any(|it| !it.children.is_empty() || it.get_ns(V2, "empty").is_some())
        };
        let lowest = segmented.elements().filter(translated).filter_map(state).min();
        let lowest = lowest.map(state_name);
        (self.state.is_none() || lowest == self.state).then_some(own)
    }

    /// XLIFF 1.2 §2.3 `state-qualifier`: a machine or a memory has put it there.
    fn suggested(self) -> bool {
        let suggested = ["mt-suggestion", "tm-suggestion", "leveraged-mt", "fuzzy-match"];
        self.qualifier.is_some_and(|qualifier| suggested.contains(&qualifier))
    }
}

/// How a target looks beside its source.
struct Kind<'c> {
    blank: bool,
    same: bool,
    target: &'c Content,
}

/// XLIFF 1.2 §2.4 `state`; none for those of other tools.
pub fn parse_state(text: &str) -> Option<State> {
    Some(match text {
        "new" | "needs-translation" | "needs-adaptation" | "needs-l10n" => State::Initial,
        "needs-review-translation"
        | "needs-review-adaptation"
        | "needs-review-l10n"
        | "translated" => State::Translated,
        "signed-off" => State::Reviewed,
        "final" => State::Final,
        _ => return None,
    })
}
