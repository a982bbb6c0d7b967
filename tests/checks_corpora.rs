//! Official translations give few findings, and a changed digit in them is seen.
//!
//! The texts are outside the project, under `../shared` (or where `VULGATE_SHARED` says);
//! where they are missing the tests pass and say so.

mod shared;

use std::collections::BTreeMap;
use vulgate::checks::{Options, check};
use vulgate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Content, Finding, Lang, Profile, Severity, State,
};

/// A table of segments in all languages: the header, and the rows.
type Table = (Vec<String>, Vec<Vec<String>>);

fn table(name: &str) -> Option<Table> {
    let path = shared::folder()?.join("corpora").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let mut rows = text.lines().map(|line| line.split('\t').map(str::to_owned).collect());
    // Every seventh row says enough, and the suite stays fast.
    Some((rows.next()?, rows.step_by(7).collect()))
}

fn bitext(lang: &str, pairs: impl Iterator<Item = (String, String)>) -> Bitext {
    let units = pairs.enumerate().map(|(index, (source, target))| BitextUnit {
        id: format!("u{index}"),
        translate: true,
        parts: vec![BitextPart::Segment(BitextSegment {
            id: "s1".to_owned(),
            source: Content::text(source),
            target: Some(Content::text(target)),
            state: State::Translated,
            ..BitextSegment::default()
        })],
        ..BitextUnit::default()
    });
    Bitext::new(
        "corpus".to_owned(),
        Lang::parse("en").unwrap(),
        Some(Lang::parse(lang).unwrap()),
        units.collect(),
    )
}

/// Every translation from English of a table, changed by a function, with its findings.
fn checked(
    table: &Table,
    options: &Options,
    change: impl Fn(&str) -> Option<String>,
) -> (usize, Vec<Finding>) {
    let (head, rows) = table;
    let english = head.iter().position(|lang| lang == "en").unwrap();
    let (mut count, mut findings) = (0, Vec::new());
    for (column, lang) in head.iter().enumerate().skip(1).filter(|(at, _)| *at != english) {
        let pairs = rows.iter().filter(|row| row.len() > column && !row[english].is_empty());
        let pairs = pairs
            .filter(|row| !row[column].is_empty())
            .filter_map(|row| Some((row[english].clone(), change(&row[column])?)));
        let bitext = bitext(lang, pairs);
        count += bitext.units.len();
        findings.extend(check(&bitext, options));
    }
    (count, findings)
}

#[test]
fn official_translations_give_few_findings() {
    // Findings that were read and found to be faults of the texts, and a little more.
    let most = [("eforms-sdk/prose-business-term.tsv", 3), ("gdpr-headings/segments.tsv", 1)];
    for (name, percent) in most {
        let Some(table) = table(name) else { continue };
        let (count, findings) = checked(&table, &Options::default(), |text| Some(text.to_owned()));
        let bad = findings.iter().filter(|finding| finding.severity > Severity::Note);
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        bad.for_each(|finding| *kinds.entry(finding.message.id).or_default() += 1);
        let bad: usize = kinds.values().sum();
        assert!(bad * 100 <= count * percent, "{name}: {bad} of {count}: {kinds:?}");
    }
}

/// The texts of the Union follow its own guide, and are caught where CLDR differs from it.
#[test]
fn official_translations_follow_the_style_guide_and_not_the_other_profile() {
    let Some(table) = table("eforms-sdk/prose-business-term.tsv") else { return };
    let by = |profile| {
        let options = Options { profile: Some(profile), ..Options::default() };
        let (count, findings) = checked(&table, &options, |text| Some(text.to_owned()));
        let own = findings.iter().filter(|finding| finding.message.id == "check-conventions");
        (count, own.count())
    };
    let (count, eu) = by(Profile::Eu);
    let (_, cldr) = by(Profile::Cldr);
    assert!(eu * 200 <= count && cldr > 3 * eu, "{eu} and {cldr} of {count}");
}

#[test]
fn a_changed_digit_in_an_official_translation_is_seen() {
    let Some(table) = table("eforms-sdk/prose-business-term.tsv") else { return };
    let (count, findings) = checked(&table, &Options::default(), |text| {
        let digits: Vec<(usize, u8)> =
            text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).collect();
        let (at, digit) = *digits.get(text.len() % digits.len().max(1))?;
        let mut changed = text.to_owned();
        let other = char::from(b'0' + (digit - b'0' + 3) % 10);
        changed.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
        Some(changed)
    });
    let seen = findings.iter().filter(|finding| {
        finding.message.id == "check-numbers" && finding.severity > Severity::Note
    });
    let seen = seen.count();
    assert!(count > 50 && seen * 100 >= count * 97, "{seen} of {count}");
}
