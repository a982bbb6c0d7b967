//! `conventions`: numbers, dates, quotations and spaces as the project's profile writes them.
//!
//! A profile is the Interinstitutional Style Guide (`eu`) or the usage of the country (`cldr`);
//! `[project] conventions` chooses one. Then `38.000` in a German text is a finding by `eu`, and
//! `38 000` one by `cldr`. Without a choice, only what neither profile has is found: a date
//! without the stop after the day, an ordinal of another language, a Dutch `Ij`. What is wrong
//! by any rules, such as the quotation marks of another language, is for the other checks.

mod dates;
mod numbers;
mod ordinals;
mod quotes;
mod signs;

use super::text::without_addresses;
use super::{Check, Scope, Subject};
use crate::model::{CodeClass, Finding, Inline, Message, Profile, Severity};

pub const CHECK: Check =
    Check { id: "conventions", severity: Severity::Warning, scope: Scope::Prose, run };

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

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(convention) = subject.target_convention() else { return };
    let text = without_addresses(&subject.target_text);
    let accepted = match subject.profile {
        Some(profile) => vec![profile],
        None => Profile::ALL.to_vec(),
    };
    let mut faults = dates::faults(&text, convention, &accepted);
    faults.extend(ordinals::faults(&text, convention));
    if let Some(profile) = subject.profile {
        let style = convention.style(profile);
        faults.extend(numbers::faults(&text, convention.marks(profile)));
        faults.extend(signs::faults(&text, convention, style));
        faults.extend(quotes::fault(&text, style));
        faults.extend(note_mark(subject, profile));
    }
    let names: Vec<&str> = accepted.iter().map(|profile| profile.name()).collect();
    let names = names.join(", ");
    for fault in faults {
        let [found, wanted] = fault.shown();
        let message = Message::new("check-conventions")
            .with("found", found)
            .with("wanted", wanted)
            .with("profile", &names);
        findings.push(subject.finding(CHECK.severity, message));
    }
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
