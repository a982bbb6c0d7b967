//! `conventions`: numbers, dates, quotations and spaces as the project's profile writes them.
//!
//! A profile is the Interinstitutional Style Guide (`eu`) or the usage of the country (`cldr`);
//! `[project] conventions` chooses one. Then `38.000` in a German text is a finding by `eu`, and
//! `38 000` one by `cldr`. Without a choice, only what neither profile has is found: `1.5 °C`, a date
//! without the stop after the day, an ordinal of another language, a Dutch `Ij`. What is wrong
//! by any rules, such as the quotation marks of another language, is for the other checks.

mod dates;
mod numbers;
mod ordinals;
mod quotes;
mod signs;

use super::fix::with_texts;
use super::text::without_addresses;
use super::{Check, Scope, Subject};
use crate::model::{CodeClass, Content, Finding, Inline, Message, Profile, Severity};

pub const CHECK: Check =
    Check { id: "conventions", severity: Severity::Warning, scope: Scope::Prose, run };

/// So many faults of a kind are put right in a text at once.
const MOST: usize = 100;

/// Something in a text, and how it should be written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    found: String,
    wanted: String,
}

impl Fault {
    fn new(found: impl Into<String>, wanted: impl Into<String>) -> Fault {
        Fault { found: found.into(), wanted: wanted.into() }
    }

    /// A text with all that was found written as it should be, but for addresses and for parts of
    /// longer words and numbers.
    fn put_right(&self, text: &str) -> String {
        let masked = without_addresses(text);
        let mut right = String::with_capacity(text.len());
        let mut done = 0;
        for (at, found) in masked.match_indices(&self.found) {
            let end = at + found.len();
            let joined = |outer: Option<char>, inner: Option<char>| {
                outer.is_some_and(char::is_alphanumeric) && inner.is_some_and(char::is_alphanumeric)
            };
            let inside = joined(text[..at].chars().next_back(), found.chars().next())
                || joined(text[end..].chars().next(), found.chars().next_back());
            if !inside {
                right.push_str(&text[done..at]);
                right.push_str(&self.wanted);
                done = end;
            }
        }
        right + &text[done..]
    }

    /// Found and wanted, with spaces that cannot be told apart by their code points.
    fn shown(&self) -> [String; 2] {
        let plain = |text: &str| text.replace(is_narrow_or_wide, " ");
        if plain(&self.found) != plain(&self.wanted) {
            return [self.found.clone(), self.wanted.clone()];
        }
        let spelt = |text: &str| {
            let code = |c: char| format!("[U+{:04X}]", u32::from(c));
            text.chars().map(|c| if is_narrow_or_wide(c) { code(c) } else { c.into() }).collect()
        };
        [spelt(&self.found), spelt(&self.wanted)]
    }
}

/// A space that looks like another one.
fn is_narrow_or_wide(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}')
}

/// The profiles of which any may be followed.
fn accepted(subject: &Subject) -> Vec<Profile> {
    subject.profile.map_or_else(|| Profile::ALL.to_vec(), |profile| vec![profile])
}

fn faults(subject: &Subject) -> Vec<Fault> {
    let mut faults = faults_in(&subject.prose_of(subject.target), subject);
    faults.extend(subject.profile.and_then(|profile| note_mark(subject, profile)));
    faults
}

/// The faults of a text that is the target of a subject, or may become it.
fn faults_in(text: &str, subject: &Subject) -> Vec<Fault> {
    let Some(convention) = subject.target_convention() else { return Vec::new() };
    let text = without_addresses(text);
    let mut faults = dates::faults(&text, convention, &accepted(subject));
    faults.extend(ordinals::faults(&text, convention));
    let marks = accepted(subject).into_iter().map(|profile| convention.marks(profile));
    let mut numbers = marks.map(|marks| numbers::faults(&text, marks));
    let first = numbers.next().unwrap_or_default();
    let others: Vec<Vec<Fault>> = numbers.collect();
    // Without a choice, what every profile wants to have written in the same way.
    let by_all = |it: &Fault| others.iter().all(|other| other.contains(it));
    // What stands in the source as a fraction is one here, too: how to write it is not a matter of
    // thousands, and the check of numbers has its word on it.
    let fractions = subject
        .source_convention()
        .map_or_else(Vec::new, |source| numbers::fractions(&subject.source_text, source.decimal));
    faults.extend(first.into_iter().filter(|it| by_all(it) && !fractions.contains(&&*it.found)));
    if let Some(profile) = subject.profile {
        let style = convention.style(profile);
        faults.extend(signs::faults(&text, convention, style));
        faults.extend(quotes::fault(&text, style));
    }
    faults
}

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let names: Vec<&str> = accepted(subject).iter().map(|profile| profile.name()).collect();
    let names = names.join(", ");
    for fault in faults(subject) {
        let [found, wanted] = fault.shown();
        let message = Message::new("check-conventions")
            .with("found", found)
            .with("wanted", wanted)
            .with("profile", &names);
        findings.push(subject.finding(CHECK.severity, message));
    }
}

/// The target with a fault put right of which the right form is one string, and with those that come
/// to light then: of some kinds only the first is found.
pub(super) fn fixes(subject: &Subject) -> Vec<Content> {
    let certain = |fault: &Fault| !fault.wanted.contains('…') && fault.found.chars().count() > 1;
    let known = faults_in(&subject.prose_of(subject.target), subject);
    let fix = |first: &Fault| {
        let mut content = with_texts(subject.target, |text| first.put_right(text));
        for _ in 0..MOST {
            let faults = faults_in(&subject.prose_of(&content), subject);
            let Some(next) = faults.iter().find(|it| !known.contains(it) && certain(it)) else {
                break;
            };
            let better = with_texts(&content, |text| next.put_right(text));
            if better == content {
                break;
            }
            content = better;
        }
        content
    };
    known.iter().filter(|fault| certain(fault)).map(fix).collect()
}

/// What two texts differ in, with the words around it, as a finding shows it.
pub(super) fn difference(old: &str, new: &str) -> (String, String) {
    let same = |(a, b): &(char, char)| a == b;
    let front: usize =
        old.chars().zip(new.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let back = old[front..].chars().rev().zip(new[front..].chars().rev());
    let back: usize = back.take_while(same).map(|(c, _)| c.len_utf8()).sum();
    // With the words on both sides.
    let start = old[..front].trim_end().trim_end_matches(|c: char| !c.is_whitespace()).len();
    let rest = &old[old.len() - back..];
    let word = rest.trim_start().trim_start_matches(|c: char| !c.is_whitespace());
    let tail = rest.len() - word.len();
    let cut = |text: &str| text[start..text.len() - back + tail].to_owned();
    let [found, wanted] = Fault::new(cut(old), cut(new)).shown();
    (found, wanted)
}

/// The first mark of a footnote that stands behind the punctuation: the Style Guide (§8.1) has
/// it before, in every language.
fn note_mark(subject: &Subject, profile: Profile) -> Option<Fault> {
    let mut before = String::new();
    for inline in &subject.target.0 {
        match inline {
            Inline::Text(text) => before.clone_from(text),
            Inline::Code(code) => match (&code.class, before.chars().next_back()) {
                (
                    CodeClass::FootnoteRef(label),
                    Some(sign @ ('.' | ',' | ';' | ':' | '!' | '?')),
                ) if profile == Profile::Eu && !ends_abbreviation(&before) => {
                    return Some(Fault::new(
                        format!("{sign}({label})"),
                        format!("({label}){sign}"),
                    ));
                }
                _ => {}
            },
        }
    }
    None
}

/// True if the full stop at the end belongs to a short word or a number, `etc.` or `2013.`.
fn ends_abbreviation(text: &str) -> bool {
    let Some(body) = text.strip_suffix('.') else { return false };
    let word = body.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().count() <= 3 || word.ends_with(|c: char| c.is_ascii_digit()) || word.contains('.')
}

#[cfg(test)]
mod testing {
    use super::super::testing::{bitext, findings_by};
    use super::super::{Options, Subject};
    use super::{CHECK, Profile};
    use crate::model::Arg;

    /// What is found in a text and how it is wanted, by a profile or by any.
    pub fn found(profile: Option<Profile>, lang: &str, text: &str) -> Vec<(String, String)> {
        let options = Options { profile, ..Options::default() };
        let bitext = bitext(lang, &[("A text.", text)]);
        let argument = |args: &[(&str, Arg)], name: &str| match args.iter().find(|it| it.0 == name)
        {
            Some((_, Arg::Text(text))) => text.clone(),
            other => panic!("{name}: {other:?}"),
        };
        let findings = findings_by(&CHECK, &bitext, &options);
        let pair = |finding: &crate::model::Finding| {
            let args = &finding.message.args;
            (argument(args, "found"), argument(args, "wanted"))
        };
        findings.iter().map(pair).collect()
    }

    /// Asserts that one thing is found.
    pub fn finds(profile: Option<Profile>, lang: &str, text: &str, fault: (&str, &str)) {
        let expected = vec![(fault.0.to_owned(), fault.1.to_owned())];
        assert_eq!(found(profile, lang, text), expected, "{lang} {text:?}");
    }

    /// Asserts that nothing is.
    pub fn silent(profile: Option<Profile>, lang: &str, text: &str) {
        assert_eq!(found(profile, lang, text), [], "{lang} {text:?}");
    }

    #[test]
    fn a_note_stands_before_the_punctuation_by_the_style_guide_alone() {
        use crate::model::{CodeClass, CodeKind, Content, Rights};
        let note = || {
            let mut code = super::super::testing::code(CodeKind::Standalone, 1, Rights::KEEP);
            code.class = CodeClass::FootnoteRef("7".to_owned());
            code
        };
        let content = |before: &str, after: &str| {
            let mut content = Content::text(before);
            content.push_code(note());
            content.push_text(after);
            content
        };
        let count = |target: Content, profile| {
            let pair = [(Content::text("A text."), target)];
            let bitext = super::super::testing::bitext_of("fr", pair);
            let options = Options { profile, ..Options::default() };
            findings_by(&CHECK, &bitext, &options).len()
        };
        assert_eq!(count(content("Un texte.", ""), Some(Profile::Eu)), 1);
        assert_eq!(count(content("Un texte", "."), Some(Profile::Eu)), 0);
        assert_eq!(count(content("Un texte, etc.", ""), Some(Profile::Eu)), 0);
        assert_eq!(count(content("Un texte.", ""), Some(Profile::Cldr)), 0);
        assert_eq!(count(content("Un texte.", ""), None), 0);
    }

    /// Code is written as programs want it, and what the source has as a fraction is one.
    #[test]
    fn code_and_fractions_of_the_source_are_left_alone() {
        use super::super::fix;
        use crate::model::{CodeClass, CodeKind, Content, Rights};
        let mut span = super::super::testing::code(CodeKind::Standalone, 1, Rights::KEEP);
        span.class = CodeClass::CodeSpan("a ? b".to_owned());
        span.equiv = "a ? b".to_owned();
        let content = |before: &str| {
            let mut content = Content::text(before);
            content.push_code(span.clone());
            content
        };
        let options = Options { profile: Some(Profile::Eu), ..Options::default() };
        let pair = [(content("Is it: "), content("Est-ce que\u{a0}? "))];
        let mut bitext = super::super::testing::bitext_of("fr", pair);
        assert_eq!(findings_by(&CHECK, &bitext, &options).len(), 1);
        fix::fix(&mut bitext, &options);
        let text = bitext.segments().find_map(|(_, it)| it.target.as_ref()).unwrap().plain();
        assert_eq!(text, "Est-ce que? a ? b");
        let found = |source: &str| {
            let bitext = self::bitext("de", &[(source, "Es sind 1.234 Teile.")]);
            findings_by(&CHECK, &bitext, &options).len()
        };
        assert_eq!([found("There are 1,234 parts."), found("There are 1.234 parts.")], [1, 0]);
    }

    #[test]
    fn a_difference_is_shown_with_the_words_beside_it() {
        let shown = |old: &str, new: &str| super::difference(old, new);
        let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        assert_eq!(shown("One  two three", "One two three"), pair("One  two", "One two"));
        assert_eq!(shown("On 3 May we", "On 3. May we"), pair("3 May", "3. May"));
        assert_eq!(shown("all 59 % of", "all 59\u{a0}% of"), pair("59[U+0020]%", "59[U+00A0]%"));
        assert_eq!(shown("Ende ", "Ende"), pair("Ende ", "Ende"));
    }

    #[test]
    fn a_subject_knows_its_profile() {
        let bitext = bitext("de", &[("A", "B")]);
        let index = super::super::Index::new(&bitext);
        let (unit, segment) = bitext.segments().next().unwrap();
        let options = Options { profile: Some(Profile::Cldr), ..Options::default() };
        let subject = Subject::new(&bitext, unit, segment, &options, &index).unwrap();
        assert_eq!(subject.profile, Some(Profile::Cldr));
    }
}
