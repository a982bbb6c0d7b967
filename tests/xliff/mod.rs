//! Bitexts made at random, and what the tests of XLIFF share.
#![allow(dead_code)]

#[path = "../shared/mod.rs"]
mod shared_folder;

use proptest::prelude::*;
use std::path::PathBuf;
use vulgate::exchange::{self, Reading, Version, WriteOptions};
use vulgate::model::*;

pub fn say(message: &Message) -> String {
    format!("{} {:?}", message.id, message.args)
}

pub fn written(bitext: &Bitext, version: Version) -> String {
    exchange::write(bitext, &WriteOptions { version, tool_version: Some("0.1.0"), say: &say })
}

/// Reads a text and forgets the lines, which a bitext that was not read lacks.
pub fn read(text: &str) -> Reading {
    let mut reading = exchange::read("t.xlf", text.as_bytes()).expect(text);
    for file in &mut reading.files {
        for unit in &mut file.units {
            unit.segments_mut().for_each(|segment| segment.line = 0);
        }
    }
    reading
}

/// The shared corpora, or none, said aloud.
pub fn shared() -> Option<PathBuf> {
    shared_folder::folder()
}

pub fn code(kind: CodeKind, id: u32, native: &str) -> Inline {
    Inline::Code(Code {
        kind,
        id,
        class: CodeClass::Other,
        native: native.to_owned(),
        display: String::new(),
        equiv: String::new(),
        rights: Rights::default(),
        subflows: vec![],
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z äß€,.]{1,12}",
        1 => "[ \\t\\n]{1,3}",
        1 => "[<>&\"'\\]\\r]{1,6}",
        1 => Just("\u{1}\u{FFFE}\u{7f}".to_owned()),
    ]
}

fn attribute() -> impl Strategy<Value = String> {
    prop_oneof![3 => Just(String::new()), 1 => "[a-z<>&\"'\\n\\t é]{1,8}"]
}

fn class() -> impl Strategy<Value = CodeClass> {
    prop_oneof![
        Just(CodeClass::Other),
        Just(CodeClass::Strong),
        Just(CodeClass::Emphasis),
        Just(CodeClass::Strikethrough),
        Just(CodeClass::HardBreak),
        attribute().prop_map(CodeClass::CodeSpan),
        attribute().prop_map(CodeClass::Link),
        attribute().prop_map(CodeClass::Image),
        attribute().prop_map(CodeClass::FootnoteRef),
        attribute().prop_map(CodeClass::Html),
    ]
}

fn rights() -> impl Strategy<Value = Rights> {
    // A code that may not be moved may not be copied or deleted either.
    prop_oneof![
        Just(Rights::default()),
        Just(Rights::KEEP),
        Just(Rights { copy: false, delete: true, reorder: true }),
        Just(Rights { copy: false, delete: false, reorder: false }),
    ]
}

fn subflows() -> impl Strategy<Value = Vec<Subflow>> {
    let flow = (0_usize..9, 0_usize..9, 0_usize..9)
        .prop_map(|(unit, start, length)| Subflow { unit, range: start..start + length });
    prop_oneof![4 => Just(vec![]), 1 => prop::collection::vec(flow, 1..3)]
}

/// What the codes of a unit are, by number: class and rights, and for the two ends native
/// markup, display, equivalent and subflows.
type Facts = (CodeClass, Rights, [(String, String, String, Vec<Subflow>); 2]);

fn facts() -> impl Strategy<Value = Vec<Facts>> {
    let end = || (attribute(), attribute(), attribute(), subflows());
    let ends = (end(), end()).prop_map(|(start, end)| [start, end]);
    prop::collection::vec((class(), rights(), ends), 6)
}

/// Pieces of a content: text, or kind and number of a code.
fn pieces() -> impl Strategy<Value = Vec<(u8, u32, String)>> {
    prop::collection::vec((0_u8..6, 1_u32..=6, text()), 0..7)
}

fn content(pieces: &[(u8, u32, String)], facts: &[Facts]) -> Content {
    let mut content = Content::default();
    for (kind, id, text) in pieces {
        let kind = match kind {
            0 => CodeKind::Open,
            1 => CodeKind::Close,
            2 => CodeKind::Standalone,
            _ => {
                content.push_text(text);
                continue;
            }
        };
        // A number is either that of pairs or of single codes.
        let id = if kind == CodeKind::Standalone { *id + 10 } else { *id };
        let (class, rights, ends) = &facts[(id as usize - 1) % 10 % 6];
        let (native, display, equiv, subflows) = &ends[usize::from(kind == CodeKind::Close)];
        content.push_code(Code {
            kind,
            id,
            class: class.clone(),
            native: native.clone(),
            display: display.clone(),
            equiv: equiv.clone(),
            rights: *rights,
            subflows: subflows.clone(),
        });
    }
    content
}

/// In a source every code stands once: later ones are dropped.
fn unique(contents: &mut [Content]) {
    let mut seen = std::collections::HashSet::new();
    for content in contents {
        let mut kept = Content::default();
        for inline in std::mem::take(&mut content.0) {
            match inline {
                Inline::Text(text) => kept.push_text(&text),
                Inline::Code(code) if seen.insert((code.kind, code.id)) => kept.push_code(code),
                Inline::Code(_) => {}
            }
        }
        *content = kept;
    }
}

fn state() -> impl Strategy<Value = State> {
    prop::sample::select(vec![State::Initial, State::Translated, State::Reviewed, State::Final])
}

fn kind() -> impl Strategy<Value = MatchKind> {
    prop::sample::select(vec![
        MatchKind::InContext,
        MatchKind::Exact,
        MatchKind::NearExact,
        MatchKind::Fuzzy,
        MatchKind::Previous,
    ])
}

fn origin() -> impl Strategy<Value = Origin> {
    let provenance = prop::sample::select(vec![
        Provenance::Official,
        Provenance::Own,
        Provenance::Imported,
        Provenance::Machine,
    ]);
    let some = || prop::option::of(attribute());
    (attribute(), provenance, some(), some()).prop_map(
        |(collection, provenance, document, changed)| Origin {
            collection,
            provenance,
            document,
            changed,
        },
    )
}

fn a_match() -> impl Strategy<Value = Match> {
    (kind(), 0_u8..=102, 0_u8..=100, pieces(), pieces(), facts(), origin()).prop_map(
        |(kind, score, base, source, target, facts, origin)| {
            let mut source = [content(&source, &facts)];
            unique(&mut source);
            let [source] = source;
            Match {
                kind,
                score,
                base,
                source,
                target: content(&target, &facts),
                origin,
                ..Match::default()
            }
        },
    )
}

fn previous() -> impl Strategy<Value = Previous> {
    (pieces(), pieces(), facts(), state()).prop_map(|(source, target, facts, state)| {
        let mut source = [content(&source, &facts)];
        unique(&mut source);
        let [source] = source;
        Previous { source, target: content(&target, &facts), state }
    })
}

type PartSeed = (
    bool,
    Vec<(u8, u32, String)>,
    Option<Vec<(u8, u32, String)>>,
    State,
    Vec<Match>,
    Option<Previous>,
    Vec<(usize, usize)>,
);

fn part() -> impl Strategy<Value = PartSeed> {
    let matches = prop_oneof![6 => Just(vec![]), 1 => prop::collection::vec(a_match(), 1..3)];
    let previous = prop_oneof![6 => Just(None), 1 => previous().prop_map(Some)];
    let marked =
        prop_oneof![3 => Just(vec![]), 1 => prop::collection::vec((0_usize..9, 0_usize..9), 1..4)];
    (any::<bool>(), pieces(), prop::option::of(pieces()), state(), matches, previous, marked)
}

/// Marks within a content of this length; their ids begin with a letter of their own.
fn marks(ranges: &[(usize, usize)], length: usize, letter: &str) -> Vec<Mark> {
    let tool = ("x", "urn:x-tool");
    let mut marks: Vec<Mark> = ranges
        .iter()
        .map(|(start, extent)| {
            let start = *start.min(&length);
            Mark {
                id: String::new(),
                range: start..(start + extent).min(length),
                attributes: vec![
                    ExtensionAttribute::of_core("type", "term"),
                    ExtensionAttribute::new(tool, "sure", "a \"b\""),
                ],
            }
        })
        .collect();
    marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
    for (number, mark) in marks.iter_mut().enumerate() {
        mark.id = format!("{letter}{number}");
    }
    marks
}

/// Lets an annotation begin in the first segment and end in the last, on each side where every
/// segment has a text.
fn annotate_across(parts: &mut [BitextPart]) {
    let mut segments: Vec<&mut BitextSegment> = parts
        .iter_mut()
        .filter_map(|part| match part {
            BitextPart::Segment(segment) => Some(segment),
            BitextPart::Ignorable { .. } => None,
        })
        .collect();
    let last = segments.len().saturating_sub(1);
    for side in [Side::Source, Side::Target] {
        let length = |segment: &BitextSegment| match side {
            Side::Source => segment.source.length(),
            Side::Target => segment.target.as_ref().map_or(0, Content::length),
        };
        if last == 0 || segments.iter().any(|segment| length(segment) == 0) {
            continue;
        }
        for (at, segment) in segments.iter_mut().enumerate() {
            let whole = length(segment);
            let start = if at == 0 { whole - 1 } else { 0 };
            let end = if at == last { 1 } else { whole };
            let [mut mark] = <[Mark; 1]>::try_from(marks(&[(0, 0)], 0, "across")).unwrap();
            mark.range = start..end;
            let own = match side {
                Side::Source => &mut segment.marks.source,
                Side::Target => &mut segment.marks.target,
            };
            own.insert(0, mark);
            own.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        }
    }
}

fn note() -> impl Strategy<Value = Note> {
    let about = prop::option::of(prop::sample::select(vec![Side::Source, Side::Target]));
    let segment = prop::option::of(Just("s1".to_owned()));
    let category = prop::option::of("[a-z]{1,5}");
    let beside = (prop::option::of(1_u8..=10), about, any::<[bool; 2]>());
    ("[a-z <&\\n]{0,8}[a-z]", segment, category, beside).prop_map(
        |(text, segment, category, (priority, about, [has_id, has_more]))| {
            // Those of a unit have different texts, and so different ids.
            let id = text.bytes().fold(String::from("n"), |id, byte| format!("{id}{byte}"));
            let id = has_id.then(|| ExtensionAttribute::of_core("id", &id));
            let more = ExtensionAttribute::new(("x", "urn:x-tool"), "by", "A & B");
            let attributes = id.into_iter().chain(has_more.then_some(more)).collect();
            Note { text, segment, category, priority, about, attributes }
        },
    )
}

fn instructions() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![3 => Just(vec![]), 1 => prop::collection::vec("[A-Z]{3,9}", 1..3)]
}

const PGS: (&str, &str) = ("pgs", "urn:oasis:names:tc:xliff:pgs:1.0");

/// What is said of a unit, in the order in which it is read: the switch for the cases of its
/// segments, and what only other versions have.
fn said_of_unit(index: usize, parts: &[BitextPart]) -> Vec<ExtensionAttribute> {
    let has_case = parts.iter().any(|part| match part {
        BitextPart::Segment(segment) => segment.attributes.iter().any(|it| it.namespace == PGS.1),
        BitextPart::Ignorable { .. } => false,
    });
    let mut said = Vec::new();
    if index % 2 == 1 {
        said.push(ExtensionAttribute::of_core("type", "their:kind"));
        said.push(ExtensionAttribute::new(
            ("xlf12", "urn:oasis:names:tc:xliff:document:1.2"),
            "coord",
            "1;2;3;4",
        ));
    }
    said.extend(has_case.then(|| ExtensionAttribute::new(PGS, "switch", "plural:n gender:host")));
    said
}

/// What is said of a segment itself.
fn said(at: usize) -> Vec<ExtensionAttribute> {
    let case = ExtensionAttribute::new(PGS, "case", "few male");
    let can_resegment = |value| ExtensionAttribute::of_core("canResegment", value);
    match at % 3 {
        0 => vec![],
        1 => vec![can_resegment("no")],
        _ => vec![can_resegment("yes"), case],
    }
}

/// What other tools leave in a file: an element with text and white space, one of the metadata
/// module, an attribute.
pub fn extensions() -> impl Strategy<Value = Extensions> {
    let element = "<x:note xmlns:x=\"urn:x-tool\" x:k=\"1\"><x:b> a\n  &amp; b</x:b></x:note>";
    let group = "<mda:metaGroup xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" \
        category=\"theirs\"><mda:meta type=\"k\">v</mda:meta></mda:metaGroup>";
    let entry = "<gls:glossEntry xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\" \
        id=\"theirs\"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry>";
    let attribute = ExtensionAttribute::new(("x", "urn:x-tool"), "done", "by <me>");
    (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        move |(has_element, has_group, has_it)| Extensions {
            elements: has_element.then(|| element.to_owned()).into_iter().collect(),
            metadata: has_group.then(|| group.to_owned()).into_iter().collect(),
            glossary: has_group.then(|| entry.to_owned()).into_iter().collect(),
            references: Vec::new(),
            attributes: has_it.then(|| attribute.clone()).into_iter().collect(),
        },
    )
}

fn unit(index: usize) -> impl Strategy<Value = BitextUnit> {
    let roles = [Role::Title, Role::Heading(2), Role::Paragraph, Role::TableCell, Role::AltText];
    let role = prop::option::of(prop::sample::select(roles.to_vec()));
    let notes = prop::collection::vec(note(), 0..3);
    let parts = prop::collection::vec(part(), 1..4);
    let parent = prop::option::of("[a-z]{1,3}");
    let beside = (prop::option::of(1_u32..300), instructions(), extensions(), any::<bool>());
    (role, attribute(), notes, parent, any::<bool>(), parts, facts(), beside).prop_map(
        move |(role, heading, mut notes, parent, translate, seeds, facts, beside)| {
            let (max_length, instructions, extensions, across) = beside;
            let mut sources: Vec<Content> =
                seeds.iter().map(|seed| content(&seed.1, &facts)).collect();
            unique(&mut sources);
            let parts = seeds.into_iter().zip(sources).enumerate().map(|(at, (seed, source))| {
                let (gap, _, target, state, matches, previous, marked) = seed;
                let target = target.map(|target| content(&target, &facts));
                // A unit has at least one segment.
                if gap && at > 0 {
                    return BitextPart::Ignorable { source, target };
                }
                let id = format!("s{}", at + 1);
                let sub_state = (at == 1).then(|| "my:word".to_owned());
                let marks = Marks {
                    source: marks(&marked, source.length(), &format!("a{at}-")),
                    target: marks(
                        &marked,
                        target.as_ref().map_or(0, Content::length),
                        &format!("b{at}-"),
                    ),
                };
                let marks =
                    if target.is_none() { Marks { target: vec![], ..marks } } else { marks };
                BitextPart::Segment(BitextSegment {
                    id,
                    source,
                    target,
                    state,
                    sub_state,
                    attributes: said(at),
                    marks,
                    matches,
                    previous,
                    terms: Vec::new(),
                    line: 0,
                })
            });
            let mut parts: Vec<BitextPart> = parts.collect();
            if across {
                annotate_across(&mut parts);
            }
            // Equal texts are one note to those who tell them apart by their text.
            let mut texts = std::collections::HashSet::new();
            notes.retain(|note: &Note| texts.insert(note.text.clone()));
            let mut extensions = extensions;
            extensions.attributes.splice(0..0, said_of_unit(index, &parts));
            BitextUnit {
                id: format!("u-{index}"),
                role,
                heading,
                notes,
                parent,
                translate,
                max_length,
                instructions,
                extensions,
                parts,
                ..BitextUnit::default()
            }
        },
    )
}

/// Notes of a file or group, which are about no segment.
fn notes() -> impl Strategy<Value = Vec<Note>> {
    let own = prop::collection::vec(note(), 0..3);
    own.prop_map(|notes| notes.into_iter().map(|note| Note { segment: None, ..note }).collect())
}

pub fn bitext() -> impl Strategy<Value = Bitext> {
    let units = (0_usize..4).prop_flat_map(|count| (0..count).map(unit).collect::<Vec<_>>());
    let hash = prop::option::of("[0-9a-f]{8}");
    let target = prop::option::of(Just(Lang::parse("pt-PT").unwrap()));
    ("[a-z/]{1,9}", hash, target, (extensions(), notes()), grouped(units)).prop_map(
        |(document, source_hash, target_lang, (extensions, notes), (groups, units))| Bitext {
            document,
            source_lang: Lang::parse("en").unwrap(),
            target_lang,
            source_hash,
            // A glossary stands in units alone.
            extensions: Extensions { glossary: vec![], ..extensions },
            notes,
            deleted_notes: Vec::new(),
            groups,
            units,
            unusable: Vec::new(),
        },
    )
}

/// Units within groups, some of them nested, and perhaps a group without units behind them.
fn grouped(
    units: impl Strategy<Value = Vec<BitextUnit>>,
) -> impl Strategy<Value = (Vec<BitextGroup>, Vec<BitextUnit>)> {
    let runs = [None, Some("g1"), Some("g2"), Some("g1"), None, Some("g3"), None];
    let places = prop::collection::vec(0..runs.len(), 4);
    let said = prop::collection::vec((extensions(), notes()), 4);
    (units, places, said, any::<bool>()).prop_map(move |(mut units, mut places, said, more)| {
        places.sort_unstable();
        for (unit, place) in units.iter_mut().zip(places) {
            unit.group = runs[place].map(str::to_owned);
        }
        let is_used = |id: &str| units.iter().any(|unit| unit.group.as_deref() == Some(id));
        let used = [is_used("g1") || is_used("g2"), is_used("g2"), is_used("g3"), more];
        let ids = [("g1", None), ("g2", Some("g1")), ("g3", None), ("g4", None)];
        let groups = ids.into_iter().zip(said).zip(used).filter(|(_, used)| *used);
        let groups = groups.map(|(((id, parent), (mut extensions, notes)), _)| {
            extensions.attributes.insert(0, ExtensionAttribute::of_core("name", id));
            BitextGroup {
                id: id.to_owned(),
                parent: parent.map(str::to_owned),
                notes,
                // Entries of glossaries stand in units; metadata is among the elements.
                extensions: Extensions { metadata: vec![], glossary: vec![], ..extensions },
            }
        });
        (groups.collect(), units)
    })
}

/// The texts of a unit's notes.
pub fn texts(unit: &BitextUnit) -> Vec<&str> {
    unit.notes.iter().map(|note| note.text.as_str()).collect()
}

/// The same with terms in the sources: the first three words of each segment, and the two after
/// them as one, which may have codes between them.
pub fn annotated(mut bitext: Bitext) -> Bitext {
    let translation = |text: &str, status| TermTranslation {
        text: text.to_owned(),
        status: Some(status),
        used: false,
    };
    for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
        let text = segment.source.plain();
        let words: Vec<std::ops::Range<usize>> = vulgate::model::words::words_and_numbers(&text)
            .map(|(at, word)| at..at + word.len())
            .collect();
        let mut ranges: Vec<_> = words.iter().take(3).cloned().collect();
        if let [_, _, _, first, second, ..] = words.as_slice() {
            ranges.push(first.start..second.end);
        }
        let term = |(concept, range): (usize, std::ops::Range<usize>)| TermUse {
            concept,
            term: text[range.clone()].to_owned(),
            definition: if concept == 1 { String::new() } else { "a < b & c".to_owned() },
            translations: vec![
                translation("ä", TermStatus::Preferred),
                translation("<b>", TermStatus::Deprecated),
            ],
            range,
        };
        segment.terms = ranges.into_iter().enumerate().map(term).collect();
    }
    bitext
}
