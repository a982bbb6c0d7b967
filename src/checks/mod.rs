//! Quality findings on translations: what a careful reviser would mark.
//!
//! A bitext goes in; findings come out, in the order of the document. A check looks at one
//! segment that has a target (and, where it must, at the rest of the document) and knows the
//! conventions of both languages. It would rather miss a fault than cry wolf: a translator
//! who meets three false alarms stops reading the fourth.
//!
//! Terms are checked as the bitext has them: whoever wants that notes them in it before
//! (`pipeline::Terms`).
//!
//! A new check is one file here and one line in [`CHECKS`], with its words in
//! `locales/en/checks.ftl` under `check-<id>`: the value says what is the case, `.hint` what
//! to do, `.explain` what the check looks for and when it may be ignored.

mod addresses;
mod blank;
mod brackets;
mod capitalisation;
mod codes;
mod conventions;
mod end_punctuation;
mod fix;
mod forbidden;
mod hidden;
mod inconsistent;
mod length;
mod max_length;
mod numbers;
mod options;
mod percent;
mod quotes;
mod repeated_word;
mod same_as_source;
mod script;
mod spaces;
mod stale;
mod subject;
mod term_forbidden;
mod term_missing;
#[cfg(test)]
pub(crate) mod testing;
mod text;
mod untranslated_part;

pub use fix::fix;
pub use options::{Options, known, nearest};
pub use subject::Subject;

use crate::model::{Bitext, Finding, Role, Severity};
use inconsistent::Index;

/// A check: one rule with its name, weight and function.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Its name in `vulgate.toml` and on the command line. `check-<id>` is its message.
    pub id: &'static str,
    /// The severity of its findings; a few checks call their milder cases notes.
    pub severity: Severity,
    /// What it is asked about.
    pub scope: Scope,
    /// Adds what it finds about a segment.
    pub run: fn(&Subject, &mut Vec<Finding>),
}

/// The segments a check is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All that have a target.
    Every,
    /// Those with words on both sides: no blank targets, no destinations of links.
    Prose,
}

/// All checks, in the order in which their findings about a segment come.
pub static CHECKS: &[Check] = &[
    blank::CHECK,
    codes::CHECK,
    forbidden::CHECK,
    stale::CHECK,
    same_as_source::CHECK,
    untranslated_part::CHECK,
    script::CHECK,
    hidden::CHECK,
    term_missing::CHECK,
    term_forbidden::CHECK,
    numbers::CHECK,
    addresses::CHECK,
    max_length::CHECK,
    length::CHECK,
    end_punctuation::CHECK,
    brackets::CHECK,
    quotes::CHECK,
    percent::CHECK,
    spaces::CHECK,
    conventions::CHECK,
    repeated_word::CHECK,
    capitalisation::CHECK,
    inconsistent::CHECK,
];

/// Checks the translation of a document.
///
/// Segments without a target are left out: what is not translated yet is not wrong; and so is
/// what is not to be translated. The
/// findings come in the order of units, segments and [`CHECKS`].
pub fn check(bitext: &Bitext, options: &Options) -> Vec<Finding> {
    let index = Index::new(bitext);
    let checks: Vec<&Check> =
        CHECKS.iter().filter(|check| !options.disable.iter().any(|id| id == check.id)).collect();
    let mut findings = Vec::new();
    for (unit, segment) in bitext.segments().filter(|(unit, _)| unit.translate) {
        if !options.units.is_empty() && !options.units.contains(&unit.id) {
            continue;
        }
        let Some(subject) = Subject::new(bitext, unit, segment, options, &index) else {
            continue;
        };
        let prose = unit.role != Some(Role::LinkDestination)
            && !subject.target.is_blank()
            && !subject.segment.source.is_blank();
        for check in checks.iter().filter(|check| check.scope == Scope::Every || prose) {
            let first = findings.len();
            (check.run)(&subject, &mut findings);
            if let Some(severity) = options.severity.get(check.id) {
                findings[first..].iter_mut().for_each(|finding| finding.severity = *severity);
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::testing::bitext;
    use super::*;

    #[test]
    fn ids_are_unique_and_kebab_case() {
        for (index, check) in CHECKS.iter().enumerate() {
            assert!(CHECKS[..index].iter().all(|other| other.id != check.id), "{}", check.id);
            assert!(check.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", check.id);
        }
    }

    #[test]
    fn findings_come_in_the_order_of_segments() {
        let bitext = bitext("de", &[("In 2016.", "Im Jahr."), ("A wall.", "")]);
        let places: Vec<_> = check(&bitext, &Options::default())
            .into_iter()
            .map(|finding| (finding.place.unit.unwrap(), finding.message.id))
            .collect();
        let expected = [("u1".to_owned(), "check-numbers"), ("u2".to_owned(), "check-blank")];
        assert_eq!(places, expected);
    }

    #[test]
    fn a_check_is_disabled_or_weighed_by_its_id() {
        let bitext = bitext("de", &[("In 2016.", "Im Jahr.")]);
        let mut options = Options { disable: vec!["numbers".to_owned()], ..Options::default() };
        assert_eq!(check(&bitext, &options), []);
        options = Options::default();
        options.severity.insert("numbers".to_owned(), Severity::Error);
        assert_eq!(check(&bitext, &options)[0].severity, Severity::Error);
    }

    #[test]
    fn what_is_not_to_be_translated_is_not_checked() {
        let mut bitext = bitext("de", &[("In 2016.", "Im Jahr.")]);
        bitext.units[0].translate = false;
        assert_eq!(check(&bitext, &Options::default()), []);
    }

    #[test]
    fn only_the_units_asked_for_are_checked() {
        let bitext = bitext("de", &[("In 2016.", "Im Jahr."), ("In 2017.", "Im Jahr da.")]);
        let options = Options { units: vec!["u2".to_owned()], ..Options::default() };
        let findings = check(&bitext, &options);
        assert!(findings.iter().all(|finding| finding.place.unit.as_deref() == Some("u2")));
        assert!(!findings.is_empty());
    }
}
