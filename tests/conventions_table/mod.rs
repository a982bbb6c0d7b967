//! The cells of the table of conventions as they are expected, and what checks say of a text.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use vulgate::checks::{Options, check};
use vulgate::l10n::Localizer;
use vulgate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Content, Finding, Lang, Profile, State,
};

/// language | quotation | within it | number | of four digits | per cent | first of a month |
/// another day | ordinal | before ; : ! ? | lines | points of lists within each other; `_` is U+00A0 and `~` U+202F.
const EU: &str = "\
bg | „…“ | „…“ | 1_234_567,5 | 1_234 | 59_% | 1 март 2026_г. | 16 октомври 2026_г. | 27-ми | x; | divided | 1) а) i)
cs | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. března 2026 | 16. října 2026 | 27. | x; | divided | 1) a) i)
da | »…« | ‘…’ | 1_234_567,5 | 1_234 | 59_% | 1. marts 2026 | 16. oktober 2026 | 27. | x; | divided | 1) a) i)
de | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. März 2026 | 16. Oktober 2026 | 27. | x; | divided | 1. a) i)
el | «…» | “…” | 1_234_567,5 | 1_234 | 59_% | 1η Μαρτίου 2026 | 16 Οκτωβρίου 2026 | 27ος | x; | divided | 1) α) i)
en | ‘…’ | “…” | 1_234_567.5 | 1_234 | 59_% | 1 March 2026 | 16 October 2026 | 27th | x; | divided | 1. (a) (i)
es | «…» | “…” | 1_234_567,5 | 1_234 | 59_% | 1 de marzo de 2026 | 16 de octubre de 2026 | 27.º | x; | divided | 1) a) i)
et | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. märts 2026 | 16. oktoober 2026 | 27. | x; | divided | 1) a) i)
fi | ”…” | ’…’ | 1_234_567,5 | 1_234 | 59_% | 1. maaliskuuta 2026 | 16. lokakuuta 2026 | 27. | x; | divided | 1) a) i)
fr | «…» | “…” | 1_234_567,5 | 1_234 | 59_% | 1er mars 2026 | 16 octobre 2026 | 27e | x; | divided | 1) a) i)
ga | “…” | ‘…’ | 1_234_567.5 | 1_234 | 59_% | 1 Márta 2026 | 16 Deireadh Fómhair 2026 | 27ú | x; | ragged | 1. (a) (i)
hr | „…” | ‚…’ | 1_234_567,5 | 1_234 | 59_% | 1. ožujka 2026. | 16. listopada 2026. | 27. | x; | divided | 1. (a) i.
hu | „…” | »…« | 1_234_567,5 | 1_234 | 59_% | 2026. március 1. | 2026. október 16. | 27. | x; | divided | 1. a) i.
it | «…» | “…” | 1_234_567,5 | 1_234 | 59_% | 1º marzo 2026 | 16 ottobre 2026 | 27º | x; | divided | 1) a) i)
lt | „…“ | „…“ | 1_234_567,5 | 1_234 | 59_% | 2026 m. kovo 1 d. | 2026 m. spalio 16 d. | 27-asis | x; | divided | 1) a) i)
lv | “…” | ‘…’ | 1_234_567,5 | 1_234 | 59_% | 2026. gada 1. marts | 2026. gada 16. oktobris | 27. | x; | ragged | 1) a) i)
mt | “…” | ‘…’ | 1_234_567.5 | 1_234 | 59_% | 1 ta’ Marzu 2026 | 16 ta’ Ottubru 2026 | – | x; | ragged | 1. (a) (i)
nl | “…” | ‘…’ | 1_234_567,5 | 1_234 | 59_% | 1 maart 2026 | 16 oktober 2026 | 27e | x; | divided | 1) a) i)
pl | „…” | »…« | 1_234_567,5 | 1_234 | 59_% | 1 marca 2026 | 16 października 2026 | 27. | x; | divided | 1) a) i)
pt | «…» | “…” | 1_234_567,5 | 1_234 | 59_% | 1 de março de 2026 | 16 de outubro de 2026 | 27.º | x; | divided | 1) a) i)
ro | „…” | «…» | 1_234_567,5 | 1_234 | 59_% | 1 martie 2026 | 16 octombrie 2026 | al 27-lea | x; | ragged | 1. (a) (i)
sk | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. marca 2026 | 16. októbra 2026 | 27. | x; | divided | 1. a) i)
sl | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. marec 2026 | 16. oktober 2026 | 27. | x; | divided | 1. (a) (i)
sv | ”…” | ’…’ | 1_234_567,5 | 1_234 | 59_% | 1 mars 2026 | 16 oktober 2026 | 27:e | x; | divided | 1. a) i)
";

const CLDR: &str = "\
bg | „…“ | „…“ | 1_234_567,5 | 1234 | 59% | 1 март 2026_г. | 16 октомври 2026_г. | 27-ми | x; | divided | 1. а) i)
cs | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. března 2026 | 16. října 2026 | 27. | x; | divided | 1. a) i)
da | “…” | ‘…’ | 1.234.567,5 | 1.234 | 59_% | 1. marts 2026 | 16. oktober 2026 | 27. | x; | divided | 1. a) i)
de | „…“ | ‚…‘ | 1.234.567,5 | 1.234 | 59_% | 1. März 2026 | 16. Oktober 2026 | 27. | x; | divided | 1. a) i)
el | «…» | “…” | 1.234.567,5 | 1.234 | 59% | 1 Μαρτίου 2026 | 16 Οκτωβρίου 2026 | 27ος | x; | divided | 1. α) i)
en | “…” | ‘…’ | 1,234,567.5 | 1,234 | 59% | 1 March 2026 | 16 October 2026 | 27th | x; | divided | 1. (a) (i)
es | “…” | ‘…’ | 1.234.567,5 | 1234 | 59_% | 1 de marzo de 2026 | 16 de octubre de 2026 | 27.º | x; | divided | 1. a) i)
et | „…“ | ‚…‘ | 1_234_567,5 | 1234 | 59% | 1. märts 2026 | 16. oktoober 2026 | 27. | x; | divided | 1. a) i)
fi | ”…” | ’…’ | 1_234_567,5 | 1_234 | 59_% | 1. maaliskuuta 2026 | 16. lokakuuta 2026 | 27. | x; | divided | 1. a) i)
fr | «_…_» | «_…_» | 1~234~567,5 | 1~234 | 59_% | 1 mars 2026 | 16 octobre 2026 | 27e | x_; | divided | 1. a) i)
ga | “…” | ‘…’ | 1,234,567.5 | 1,234 | 59% | 1 Márta 2026 | 16 Deireadh Fómhair 2026 | 27ú | x; | ragged | 1. (a) (i)
hr | „…“ | ‚…‘ | 1.234.567,5 | 1.234 | 59_% | 1. ožujka 2026. | 16. listopada 2026. | 27. | x; | divided | 1. a) i)
hu | „…” | »…« | 1_234_567,5 | 1234 | 59% | 2026. március 1. | 2026. október 16. | 27. | x; | divided | 1. a) i)
it | «…» | “…” | 1.234.567,5 | 1234 | 59% | 1 marzo 2026 | 16 ottobre 2026 | 27º | x; | divided | 1. a) i)
lt | „…“ | „…“ | 1_234_567,5 | 1_234 | 59_% | 2026 m. kovo 1 d. | 2026 m. spalio 16 d. | 27-asis | x; | divided | 1. a) i)
lv | “…” | ‘…’ | 1_234_567,5 | 1234 | 59% | 2026. gada 1. marts | 2026. gada 16. oktobris | 27. | x; | ragged | 1. a) i)
mt | “…” | ‘…’ | 1,234,567.5 | 1,234 | 59% | 1 ta’ Marzu 2026 | 16 ta’ Ottubru 2026 | – | x; | ragged | 1. (a) (i)
nl | ‘…’ | ‘…’ | 1.234.567,5 | 1.234 | 59% | 1 maart 2026 | 16 oktober 2026 | 27e | x; | divided | 1. a) i)
pl | „…” | «…» | 1_234_567,5 | 1234 | 59% | 1 marca 2026 | 16 października 2026 | 27. | x; | divided | 1. a) i)
pt | «…» | “…” | 1_234_567,5 | 1234 | 59% | 1 de março de 2026 | 16 de outubro de 2026 | 27.º | x; | divided | 1. a) i)
ro | „…” | «…» | 1.234.567,5 | 1.234 | 59_% | 1 martie 2026 | 16 octombrie 2026 | al 27-lea | x; | ragged | 1. a) i)
sk | „…“ | ‚…‘ | 1_234_567,5 | 1_234 | 59_% | 1. marca 2026 | 16. októbra 2026 | 27. | x; | divided | 1. a) i)
sl | „…“ | ‚…‘ | 1.234.567,5 | 1234 | 59_% | 1. marec 2026 | 16. oktober 2026 | 27. | x; | divided | 1. a) i)
sv | ”…” | ’…’ | 1_234_567,5 | 1_234 | 59_% | 1 mars 2026 | 16 oktober 2026 | 27:e | x; | divided | 1. a) i)
";

/// A row of the table.
pub struct Row {
    pub lang: &'static str,
    pub profile: Profile,
    pub cells: Vec<String>,
}

impl Row {
    pub fn cell(&self, at: usize) -> &str {
        &self.cells[at]
    }

    /// Asserts that a cell is so.
    pub fn is(&self, at: usize, written: &str) {
        assert_eq!(self.cell(at), written, "{} by {}", self.lang, self.profile.name());
    }

    pub fn localizer(&self) -> Localizer {
        Localizer::for_document(&Lang::parse(self.lang).unwrap(), self.profile)
    }

    /// What checks find in a text by the profile of the row, as id and the texts of the message.
    pub fn found(&self, text: &str) -> Vec<(&'static str, BTreeMap<&'static str, String>)> {
        findings(self.lang, Some(self.profile), text)
    }

    /// Asserts that nothing is found in a text.
    pub fn silent(&self, text: &str) {
        let found = self.found(text);
        assert!(found.is_empty(), "{} by {}: {text}: {found:?}", self.lang, self.profile.name());
    }

    /// How a piece of a text should be written.
    pub fn wanted(&self, text: &str, piece: &str) -> Option<String> {
        let mut found = self.found(text).into_iter();
        let own = found.find(|(id, args)| *id == "check-conventions" && args["found"] == piece);
        own.map(|(_, mut args)| args.remove("wanted").unwrap())
    }
}

pub fn rows() -> Vec<Row> {
    let both = [(Profile::Eu, EU), (Profile::Cldr, CLDR)];
    let rows = both.into_iter().flat_map(|(profile, table)| {
        table.lines().map(move |line| {
            let mut cells = line.split(" | ");
            let lang = cells.next().unwrap();
            let cells = cells.map(|cell| cell.replace('_', "\u{a0}").replace('~', "\u{202f}"));
            Row { lang, profile, cells: cells.collect() }
        })
    });
    let rows: Vec<Row> = rows.collect();
    assert_eq!(rows.len(), 48);
    rows
}

/// What the checks that know conventions find in a translation.
pub fn findings(
    lang: &str,
    profile: Option<Profile>,
    text: &str,
) -> Vec<(&'static str, BTreeMap<&'static str, String>)> {
    let segment = BitextSegment {
        id: "s1".to_owned(),
        source: Content::text("A text."),
        target: Some(Content::text(text)),
        state: State::Translated,
        ..BitextSegment::default()
    };
    let unit = BitextUnit {
        id: "u1".to_owned(),
        translate: true,
        parts: vec![BitextPart::Segment(segment)],
        ..BitextUnit::default()
    };
    let bitext = Bitext::new(
        "table".to_owned(),
        Lang::parse(if lang == "en" { "de" } else { "en" }).unwrap(),
        Some(Lang::parse(lang).unwrap()),
        vec![unit],
    );
    let options = Options { profile, ..Options::default() };
    let own = ["check-conventions", "check-quotes", "check-percent", "check-spaces"];
    let found = check(&bitext, &options).into_iter();
    found.filter(|finding| own.contains(&finding.message.id)).map(told).collect()
}

fn told(finding: Finding) -> (&'static str, BTreeMap<&'static str, String>) {
    let args = finding.message.args.into_iter().map(|(name, arg)| (name, arg.to_string()));
    (finding.message.id, args.collect())
}

pub const OUTER: usize = 0;
pub const INNER: usize = 1;
pub const NUMBER: usize = 2;
pub const FOUR: usize = 3;
pub const PERCENT: usize = 4;
pub const FIRST: usize = 5;
pub const DAY: usize = 6;
pub const ORDINAL: usize = 7;
pub const TALL: usize = 8;
pub const LINES: usize = 9;
pub const POINTS: usize = 10;
