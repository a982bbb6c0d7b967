//! Putting right what a check knows the right form of: spaces, and what a profile writes in one
//! way only.
//!
//! A target is changed within its texts, never across a code. A change is kept if there are fewer
//! findings about its unit than before, and no more of any kind. A target with annotations is left
//! alone: their places are counted in characters.

use super::inconsistent::Index;
use super::subject::Subject;
use super::{Options, check, conventions, percent, spaces};
use crate::model::{
    Arg, Bitext, BitextPart, BitextSegment, Content, Finding, Inline, Message, Severity,
};
use std::collections::BTreeMap;

/// Makes another target of the one that a subject has, if it knows how.
type Fixer = fn(&Subject) -> Vec<Content>;

/// The checks that know the right form, with their ids.
const FIXERS: &[(&str, Fixer)] = &[
    (spaces::CHECK.id, spaces::fixes),
    (percent::CHECK.id, percent::fixes),
    (conventions::CHECK.id, conventions::fixes),
];

/// Changes the targets of a bitext, and says what has been changed, in order. States stay.
pub fn fix(bitext: &mut Bitext, options: &Options) -> Vec<Finding> {
    let mut fixed = Vec::new();
    let mut alone = Bitext::new(
        bitext.document.clone(),
        bitext.source_lang.clone(),
        bitext.target_lang.clone(),
        Vec::new(),
    );
    for unit in &mut bitext.units {
        // What other units have does not matter here, and need not be looked at each time.
        alone.units.push(std::mem::take(unit));
        fixed.extend(fix_unit(&mut alone, options));
        *unit = alone.units.pop().unwrap_or_default();
    }
    fixed
}

/// Changes the only unit of a bitext.
fn fix_unit(bitext: &mut Bitext, options: &Options) -> Vec<Finding> {
    let mut fixed = Vec::new();
    let mut before = kinds(&check(bitext, options));
    let count = bitext.units.iter().map(|unit| unit.parts.len()).sum();
    for at in 0..count {
        // Whatever is kept makes the findings fewer, so that this ends.
        while !before.is_empty() {
            let found = with_subject(bitext, at, options, |it| proposals(it, options));
            let kept = found.into_iter().flatten().find_map(|proposal| {
                let old = exchange(bitext, at, proposal.target.clone())?;
                let after = kinds(&check(bitext, options));
                if is_better(&before, &after) {
                    return Some((proposal.message(&old), after));
                }
                exchange(bitext, at, old);
                None
            });
            let Some((message, after)) = kept else { break };
            before = after;
            let say = |subject: &Subject| subject.finding(Severity::Note, message);
            fixed.extend(with_subject(bitext, at, options, say));
        }
    }
    fixed
}

/// A target that may be better.
struct Proposal {
    check: &'static str,
    target: Content,
}

impl Proposal {
    /// What it has changed.
    fn message(&self, old: &Content) -> Message {
        let (found, wanted) = conventions::difference(&old.plain(), &self.target.plain());
        Message::new("check-fixed")
            .with("check", self.check)
            .with("found", found)
            .with("wanted", wanted)
    }
}

/// The view of a part that may be changed.
fn with_subject<T>(
    bitext: &Bitext,
    at: usize,
    options: &Options,
    make: impl FnOnce(&Subject) -> T,
) -> Option<T> {
    let unit = bitext.units.first()?;
    let BitextPart::Segment(segment) = unit.parts.get(at)? else { return None };
    let index = Index::new(bitext);
    let subject = Subject::new(bitext, unit, segment, options, &index)?;
    segment.marks.target.is_empty().then(|| make(&subject))
}

fn proposals(subject: &Subject, options: &Options) -> Vec<Proposal> {
    let wanted = |id: &str| !options.disable.iter().any(|disabled| disabled == id);
    let fixers = FIXERS.iter().filter(|(check, _)| wanted(check));
    let all = fixers.flat_map(|(check, fixer)| {
        fixer(subject).into_iter().map(|target| Proposal { check, target })
    });
    all.filter(|proposal| proposal.target != *subject.target).collect()
}

/// Gives a segment another target: its old one.
fn exchange(bitext: &mut Bitext, at: usize, target: Content) -> Option<Content> {
    match bitext.units.first_mut()?.parts.get_mut(at)? {
        BitextPart::Segment(BitextSegment { target: Some(own), .. }) => {
            Some(std::mem::replace(own, target))
        }
        _ => None,
    }
}

/// How many findings there are of each kind.
fn kinds(findings: &[Finding]) -> BTreeMap<(&'static str, String), usize> {
    let mut kinds = BTreeMap::new();
    for finding in findings {
        let kind = finding.message.args.iter().find(|(name, _)| *name == "kind");
        let kind = match kind {
            Some((_, Arg::Text(kind))) => kind.clone(),
            _ => String::new(),
        };
        *kinds.entry((finding.message.id, kind)).or_default() += 1;
    }
    kinds
}

fn is_better<K: Ord>(before: &BTreeMap<K, usize>, after: &BTreeMap<K, usize>) -> bool {
    let no_more = after.iter().all(|(kind, count)| before.get(kind).is_some_and(|it| count <= it));
    no_more && after.values().sum::<usize>() < before.values().sum()
}

/// A content with each of its texts put through a function.
pub(super) fn with_texts(content: &Content, change: impl Fn(&str) -> String) -> Content {
    let changed = content.0.iter().map(|inline| match inline {
        Inline::Text(text) => Inline::Text(change(text)),
        code => code.clone(),
    });
    Content(changed.filter(|it| !matches!(it, Inline::Text(text) if text.is_empty())).collect())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext, bitext_of, code};
    use super::*;
    use crate::model::{CodeKind, Profile, Rights};
    use proptest::prelude::*;

    fn fixed(profile: Option<Profile>, lang: &str, source: &str, target: &str) -> String {
        let mut bitext = bitext(lang, &[(source, target)]);
        let options = Options { profile, ..Options::default() };
        let notes = fix(&mut bitext, &options).len();
        let text = bitext.segments().find_map(|(_, it)| it.target.as_ref()).unwrap().plain();
        assert_eq!(notes > 0, text != target, "{text}");
        assert_eq!(fix(&mut bitext, &options), [], "{text}");
        text
    }

    #[test]
    fn spaces_are_put_right() {
        for (lang, source, target, wanted) in [
            ("de", "One two three", "Eins  zwei   drei", "Eins zwei drei"),
            ("de", "One, two.", "Eins , zwei .", "Eins, zwei."),
            ("de", "Who? Where?", "Wer ? Wo ?", "Wer? Wo?"),
            ("de", "One two", " Eins zwei  ", "Eins zwei"),
            ("de", " One two", "Eins zwei", " Eins zwei"),
            ("de", "One (two)", "Eins ( zwei )", "Eins (zwei)"),
            ("de", "59% of them", "59 % von ihnen", "59\u{a0}% von ihnen"),
            ("fr", "Who? Nobody: none.", "Qui ? Nul : rien.", "Qui\u{202f}? Nul\u{a0}: rien."),
            ("el", "One; two", "Ένα · δύο", "Ένα· δύο"),
        ] {
            assert_eq!(fixed(None, lang, source, target), wanted, "{lang} {target}");
        }
    }

    #[test]
    fn a_profile_has_one_form_of_numbers_and_dates() {
        let eu = Some(Profile::Eu);
        let cases = [
            ("de", "38,000 people, 10%", "38.000 Menschen, 10%", "38\u{a0}000 Menschen, 10\u{a0}%"),
            ("de", "On 3 March 2026", "Am 3 März 2026", "Am 3.\u{a0}März 2026"),
            ("nl", "Iceland", "Ijsland", "IJsland"),
        ];
        for (lang, source, target, wanted) in cases {
            let text = fixed(eu, lang, source, target);
            assert_eq!(text.replace('\u{202f}', "\u{a0}").replace(". M", ".\u{a0}M"), wanted);
        }
        // Nothing is done within an address, and nothing of which two forms are right.
        let address = "Siehe https://example.org/38.000 an";
        assert_eq!(fixed(eu, "de", "See https://example.org/38.000 there", address), address);
        assert_eq!(fixed(None, "de", "38,000", "38.000"), "38.000");
    }

    #[test]
    fn codes_and_annotated_targets_stay() {
        let mut content = Content::text("Eins  zwei");
        content.push_code(code(CodeKind::Standalone, 1, Rights::KEEP));
        content.push_text(" drei  vier");
        let mut source = Content::text("One two");
        source.push_code(code(CodeKind::Standalone, 1, Rights::KEEP));
        source.push_text(" three four");
        let mut bitext = bitext_of("de", [(source, content)]);
        assert_eq!(fix(&mut bitext, &Options::default()).len(), 1);
        let (_, segment) = bitext.segments().next().unwrap();
        assert_eq!(segment.target.as_ref().unwrap().plain(), "Eins zwei drei vier");
        assert_eq!(segment.target.as_ref().unwrap().codes().count(), 1);
        let disabled = Options { disable: vec!["spaces".to_owned()], ..Options::default() };
        let mut bitext = super::super::testing::bitext("de", &[("One two", "Eins  zwei")]);
        assert_eq!(fix(&mut bitext, &disabled), []);
    }

    proptest! {
        /// Nothing but spaces and the marks in numbers is changed without a profile, and there are never
        /// more findings.
        #[test]
        fn fewer_findings_and_the_same_letters(
            source in "[A-Za-z0-9 ,.;:?!%()]{0,40}",
            target in "[A-Za-zäß0-9 \u{a0}\u{202f},.;:?!%()«»]{0,40}",
            lang in prop::sample::select(vec!["de", "fr", "el", "cs", "nl"]),
        ) {
            let mut bitext = bitext(lang, &[(&source, &target)]);
            let options = Options::default();
            let before = check(&bitext, &options).len();
            let notes = fix(&mut bitext, &options).len();
            let after = check(&bitext, &options).len();
            prop_assert_eq!(notes > 0, after < before);
            prop_assert!(after <= before);
            let text = bitext.segments().find_map(|(_, it)| it.target.as_ref()).unwrap().plain();
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&text), letters(&target));
        }
    }
}
