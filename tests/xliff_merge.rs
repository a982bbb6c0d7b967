//! What becomes of a translator's file: taken, refused with the reason, or kept for the memory.

mod xliff;

use vulgate::exchange::modify::{Order, join};
use vulgate::exchange::{Merged, Version, merge, say_spaces};
use vulgate::model::*;
use xliff::code;

const PATH: &str = "back.xlf";

fn segment(id: &str, source: Content) -> BitextSegment {
    BitextSegment { id: id.to_owned(), source, ..BitextSegment::default() }
}

fn gap() -> BitextPart {
    BitextPart::Ignorable { source: Content::text(" "), target: None }
}

fn unit(id: &str, parts: Vec<BitextPart>) -> BitextUnit {
    BitextUnit {
        id: id.to_owned(),
        role: Some(Role::Paragraph),
        translate: true,
        parts,
        ..BitextUnit::default()
    }
}

fn bitext(units: Vec<BitextUnit>) -> Bitext {
    let [source, target] = ["en", "de"].map(|tag| Lang::parse(tag).unwrap());
    let source_hash = Some("aa".to_owned());
    Bitext { source_hash, ..Bitext::new("briefs/one".to_owned(), source, Some(target), units) }
}

/// A footnote reference: may be moved, not deleted or doubled.
fn footnote(id: u32) -> Inline {
    let Inline::Code(code) = code(CodeKind::Standalone, id, "[^1]") else { unreachable!() };
    Inline::Code(Code {
        class: CodeClass::FootnoteRef("1".to_owned()),
        rights: Rights::KEEP,
        display: "footnote 1".to_owned(),
        ..code
    })
}

fn open(id: u32) -> Inline {
    code(CodeKind::Open, id, "**")
}

fn close(id: u32) -> Inline {
    code(CodeKind::Close, id, "**")
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

/// Two sentences; the second is bold and has a footnote.
fn document() -> Bitext {
    let second = Content(vec![open(1), text("Two"), close(1), text("."), footnote(2)]);
    bitext(vec![unit(
        "u-1",
        vec![
            BitextPart::Segment(segment("s1", Content::text("One."))),
            gap(),
            BitextPart::Segment(segment("s2", second)),
        ],
    )])
}

fn translated(document: &Bitext, targets: &[(&str, Content)]) -> Bitext {
    let mut returned = document.clone();
    for unit in &mut returned.units {
        for segment in unit.segments_mut() {
            if let Some((_, target)) = targets.iter().find(|(id, _)| *id == segment.id) {
                segment.target = Some(target.clone());
                segment.state = State::Translated;
            }
        }
    }
    returned
}

fn ids(merged: &Merged) -> Vec<&str> {
    merged.findings.iter().map(|finding| finding.message.id).collect()
}

fn with_second(target: Vec<Inline>) -> Merged {
    let document = document();
    merge(&document, &translated(&document, &[("s2", Content(target))]), PATH)
}

#[test]
fn a_finished_file_is_taken_and_the_same_file_again_changes_nothing() {
    let document = document();
    let target = Content(vec![footnote(2), open(1), text("Zwei"), close(1), text(".")]);
    let returned = translated(&document, &[("s1", Content::text("Eins.")), ("s2", target)]);
    let merged = merge(&document, &returned, PATH);
    assert_eq!((merged.accepted, merged.unchanged, merged.unfinished), (2, 0, 0));
    assert!(merged.findings.is_empty(), "a moved code is the translator's choice");
    let again = merge(&merged.bitext, &returned, PATH);
    assert_eq!((again.accepted, again.unchanged), (0, 2));
    assert_eq!(again.bitext, merged.bitext);
}

/// OASIS's suite joins a gap without a target as none: "Eins.Zwei" came of what was given out.
#[test]
fn white_space_between_translations_is_said_to_who_joins_them() {
    let document = document();
    let second = Content(vec![open(1), text("Zwei"), close(1), text("."), footnote(2)]);
    let done = translated(&document, &[("s1", Content::text("Eins.")), ("s2", second)]);
    let target = |bitext: &Bitext| match &bitext.units[0].parts[1] {
        BitextPart::Ignorable { target, .. } => target.clone(),
        BitextPart::Segment(_) => unreachable!(),
    };
    let mut half = translated(&document, &[("s1", Content::text("Eins."))]);
    say_spaces(&mut half);
    assert_eq!(target(&half), None);
    let mut given = done.clone();
    say_spaces(&mut given);
    let joined = join("t.xlf", &xliff::written(&given, Version::V2_1), Order::Target).unwrap();
    assert!(joined.text.contains("<target>Eins. <pc "), "{}", joined.text);
    // Joined by who takes nothing for granted, it is noticed.
    let text = xliff::written(&done, Version::V2_1);
    let joined = join("t.xlf", &text, Order::Target).unwrap().text;
    let returned = xliff::read(&joined).files.remove(0);
    let merged = merge(&document, &returned, PATH);
    assert!(ids(&merged).contains(&"exchange-sentences-touch"), "{:?}", ids(&merged));
    // Back as it went, the record says no more than before.
    assert_eq!(target(&merge(&done, &given, PATH).bitext), None);
}

/// Its groups were taken for those of another tool, and stood around every unit of the record.
#[test]
fn a_file_of_ours_whose_units_are_numbered_anew_is_ours() {
    let document = document();
    let second = document.units[0].segments().nth(1).unwrap().source.clone();
    let done = translated(&document, &[("s1", Content::text("Eins.")), ("s2", second)]);
    let text = xliff::written(&done, Version::V1_2);
    let mut numbered = String::new();
    for (number, piece) in text.split("<trans-unit id=\"").enumerate() {
        let rest = if number == 0 { piece } else { &piece[piece.find('"').unwrap()..] };
        let id = format!("<trans-unit id=\"{number}");
        numbered += if number == 0 { "" } else { &id };
        numbered += rest;
    }
    let returned = xliff::read(&numbered).files.remove(0);
    assert_eq!(returned.groups, []);
    assert_eq!(returned.units[0].id, "u-1");
    let names: Vec<&str> = returned.units[0].segments().map(|it| it.id.as_str()).collect();
    assert_eq!(names, ["s1", "s2"]);
    assert_eq!(returned.units[0].extensions, Extensions::default());
    let merged = merge(&document, &returned, PATH);
    assert_eq!(merged.accepted, 2);
    assert_eq!(merged.bitext.groups, []);
}

#[test]
fn a_code_moved_to_another_segment_makes_the_two_one() {
    let document = document();
    let first = Content(vec![text("Eins."), footnote(2)]);
    let second = Content(vec![open(1), text("Zwei"), close(1), text(".")]);
    let returned = translated(&document, &[("s1", first), ("s2", second)]);
    let merged = merge(&document, &returned, PATH);
    assert_eq!(ids(&merged), ["exchange-joined-by-code"]);
    let [BitextPart::Segment(whole)] = &merged.bitext.units[0].parts[..] else {
        panic!("{:?}", merged.bitext.units[0].parts);
    };
    assert_eq!(whole.source, document.units[0].source());
    let expected =
        vec![text("Eins."), footnote(2), text(" "), open(1), text("Zwei"), close(1), text(".")];
    assert_eq!(whole.target, Some(Content(expected)));
    let again = merge(&merged.bitext, &returned, PATH);
    assert_eq!((again.accepted, again.unchanged), (0, 2));
    assert_eq!(again.bitext, merged.bitext);
    for version in Version::ALL {
        let file = xliff::written(&merged.bitext, version);
        let verdict = vulgate::validation::validate("a.xlf", file.as_bytes()).unwrap();
        assert_eq!(verdict.findings, [], "{file}");
    }
}

#[test]
fn a_code_is_not_taken_from_a_segment_that_is_not_translated() {
    let document = document();
    let first = Content(vec![text("Eins."), footnote(2)]);
    let returned = translated(&document, &[("s1", first.clone())]);
    let merged = merge(&document, &returned, PATH);
    assert_eq!(ids(&merged), ["exchange-code-taken"]);
    assert_eq!(merged.findings[0].severity, Severity::Error);
    assert_eq!((merged.accepted, merged.unfinished), (0, 1));
    assert_eq!(merged.bitext, document, "it would stand in both");
    // A file that has only the one segment says no more of the other.
    let mut alone = returned.clone();
    alone.units[0].parts.truncate(1);
    assert_eq!(ids(&merge(&document, &alone, PATH)), ["exchange-code-taken"]);
    // Who has begun the other without it has moved it.
    let mut begun = returned;
    let second = begun.units[0].segments_mut().nth(1).unwrap();
    second.target = Some(Content::text("Zwei."));
    let merged = merge(&document, &begun, PATH);
    assert_eq!((ids(&merged), merged.accepted), (vec![], 1));
    // Begun with it, it stands twice.
    let second = begun.units[0].segments_mut().nth(1).unwrap();
    second.target = Some(Content(vec![text("Zwei"), footnote(2)]));
    assert_eq!(ids(&merge(&document, &begun, PATH)), ["exchange-code-taken"]);
    // Formatting that may be copied does no harm.
    let bold = Content(vec![open(1), text("Eins"), close(1), text(".")]);
    let merged = merge(&document, &translated(&document, &[("s1", bold)]), PATH);
    assert_eq!((ids(&merged), merged.accepted), (vec![], 1));
}

#[test]
fn a_code_is_not_taken_from_a_translation_that_is_recorded() {
    let document = document();
    let second = Content(vec![open(1), text("Zwei"), close(1), text("."), footnote(2)]);
    let recorded = translated(&document, &[("s2", second)]);
    let first = Content(vec![text("Eins."), footnote(2)]);
    let returned = translated(&document, &[("s1", first)]);
    for alone in [false, true] {
        let mut returned = returned.clone();
        if alone {
            returned.units[0].parts.truncate(1);
        }
        let merged = merge(&recorded, &returned, PATH);
        assert_eq!(ids(&merged), ["exchange-code-doubled"], "{alone}");
        assert_eq!(merged.bitext, recorded);
    }
}

#[test]
fn codes_take_their_facts_from_the_document() {
    let strip = |kind, id| code(kind, id, "");
    let merged = with_second(vec![
        strip(CodeKind::Open, 1),
        text("Zwei"),
        strip(CodeKind::Close, 1),
        strip(CodeKind::Standalone, 2),
    ]);
    assert_eq!(merged.accepted, 1);
    let target = merged.bitext.units[0].segments().nth(1).unwrap().target.clone().unwrap();
    assert_eq!(target, Content(vec![open(1), text("Zwei"), close(1), footnote(2)]));
}

#[test]
fn broken_codes_are_refused_and_the_segment_stays() {
    let cases: [(&str, Vec<Inline>); 6] = [
        ("exchange-code-missing", vec![open(1), text("Zwei"), close(1)]),
        ("exchange-code-doubled", vec![text("Z"), footnote(2), footnote(2), open(1), close(1)]),
        ("exchange-code-foreign", vec![open(1), text("Z"), close(1), footnote(2), footnote(9)]),
        ("exchange-code-close-first", vec![close(1), text("Z"), open(1), footnote(2)]),
        ("exchange-code-half", vec![open(1), text("Zwei"), footnote(2)]),
        ("exchange-code-close-first", vec![text("Zwei"), close(1), footnote(2)]),
    ];
    for (rule, target) in cases {
        let merged = with_second(target.clone());
        assert!(ids(&merged).contains(&rule), "{rule}: {target:?} gave {:?}", ids(&merged));
        assert_eq!(merged.accepted, 0, "{rule}");
        assert_eq!(merged.bitext, document(), "{rule}");
        let place = &merged.findings[0].place;
        assert_eq!((place.unit.as_deref(), place.segment.as_deref()), (Some("u-1"), Some("s2")));
    }
}

#[test]
fn pairs_that_cross_are_refused() {
    let source = Content(vec![open(1), text("a"), open(2), text("b"), close(2), close(1)]);
    let document = bitext(vec![unit("u-1", vec![BitextPart::Segment(segment("s1", source))])]);
    let target = Content(vec![open(1), text("a"), open(2), text("b"), close(1), close(2)]);
    let merged = merge(&document, &translated(&document, &[("s1", target)]), PATH);
    assert_eq!(ids(&merged), ["exchange-code-crossing"]);
    assert_eq!(merged.accepted, 0);
}

#[test]
fn a_deletable_code_that_is_missing_is_a_warning() {
    let merged = with_second(vec![text("Zwei."), footnote(2)]);
    assert_eq!(merged.accepted, 1);
    assert!(merged.findings.iter().all(|finding| finding.severity == Severity::Warning));
    assert_eq!(ids(&merged), ["exchange-code-missing", "exchange-code-missing"]);
}

#[test]
fn unfinished_and_blank_targets_are_counted_and_kept_out() {
    let document = document();
    let mut returned = translated(&document, &[("s1", Content::text(" "))]);
    returned.units[0].segments_mut().last().unwrap().target = Some(Content::text("Zwei"));
    let merged = merge(&document, &returned, PATH);
    assert_eq!((merged.accepted, merged.unfinished), (0, 2));
    assert_eq!(ids(&merged), ["exchange-target-blank"]);
    assert_eq!(merged.bitext, document);
}

#[test]
fn a_changed_source_says_what_drifted_and_feeds_the_memory() {
    let document = document();
    let mut returned = translated(&document, &[("s1", Content::text("Eins alt."))]);
    returned.units[0].segments_mut().next().unwrap().source = Content::text("One old.");
    returned.source_hash = Some("bb".to_owned());
    let merged = merge(&document, &returned, PATH);
    assert_eq!(ids(&merged), ["exchange-older-source", "exchange-source-changed"]);
    let change = Arg::Text("[-One old.-]{+One.+}".to_owned());
    assert_eq!(merged.findings[1].message.args, [("change", change)]);
    assert_eq!(merged.tm_only.len(), 1);
    assert_eq!(merged.accepted, 0);
}

#[test]
fn a_space_between_sentences_that_comes_back_as_a_unit_is_not_worth_a_word() {
    let document = document();
    let mut returned = translated(&document, &[("s1", Content::text("Eins."))]);
    let mut gap = unit("9", vec![BitextPart::Segment(segment("s1", Content::text(" ")))]);
    gap.segments_mut().next().unwrap().target = Some(Content::text(" "));
    gap.segments_mut().next().unwrap().state = State::Reviewed;
    returned.units.push(gap);
    let merged = merge(&document, &returned, PATH);
    assert_eq!((merged.accepted, merged.tm_only.len()), (1, 0));
    assert_eq!(ids(&merged), [] as [&str; 0]);
}

#[test]
fn a_unit_that_is_gone_feeds_the_memory_and_one_with_a_new_id_is_found_by_its_source() {
    let document = document();
    let mut returned = translated(&document, &[("s1", Content::text("Eins."))]);
    returned.units[0].id = "other".to_owned();
    let gone = Content::text("Gone.");
    let mut extra = unit("u-gone", vec![BitextPart::Segment(segment("s1", gone))]);
    extra.segments_mut().next().unwrap().target = Some(Content::text("Weg."));
    extra.segments_mut().next().unwrap().state = State::Final;
    returned.units.push(extra);
    let merged = merge(&document, &returned, PATH);
    assert_eq!((merged.accepted, merged.tm_only.len()), (1, 1));
    assert_eq!(ids(&merged), ["exchange-unit-gone"]);
}

#[test]
fn joined_and_split_segments_bring_their_boundaries() {
    let document = document();
    let mut returned = document.clone();
    let whole = BitextSegment {
        target: Some(Content(vec![text("Eins; "), open(1), text("zwei"), close(1), footnote(2)])),
        state: State::Reviewed,
        ..segment("s1", document.units[0].source())
    };
    returned.units[0].parts = vec![BitextPart::Segment(whole)];
    let joined = merge(&document, &returned, PATH);
    assert_eq!((joined.accepted, ids(&joined)), (1, vec!["exchange-resegmented"]));
    assert_eq!(joined.bitext.units[0].parts.len(), 1);
    assert_eq!(joined.bitext.units[0].source(), document.units[0].source());
    // And the other way round: the record is joined, the file is split again.
    let targets = [
        ("s1", Content::text("Eins.")),
        ("s2", Content(vec![open(1), text("Zwei"), close(1), footnote(2)])),
    ];
    let split = merge(&joined.bitext, &translated(&document, &targets), PATH);
    assert_eq!(split.accepted, 2);
    assert_eq!(split.bitext.units[0].parts.len(), 3);
}

#[test]
fn new_boundaries_never_cost_a_recorded_translation() {
    let document = document();
    let recorded =
        merge(&document, &translated(&document, &[("s1", Content::text("Eins."))]), PATH);
    // "One." is split into two, of which only the second is finished.
    let mut returned = document.clone();
    let second = BitextSegment {
        target: Some(Content::text("ns.")),
        state: State::Translated,
        ..segment("s1b", Content::text("e."))
    };
    returned.units[0].parts.splice(
        0..1,
        [BitextPart::Segment(segment("s1", Content::text("On"))), BitextPart::Segment(second)],
    );
    let merged = merge(&recorded.bitext, &returned, PATH);
    assert_eq!(merged.bitext, recorded.bitext);
    assert_eq!(ids(&merged), ["exchange-resegmented-unfinished"]);
    assert_eq!(merged.tm_only.len(), 1);
}

#[test]
fn notes_of_the_translator_are_kept() {
    let document = document();
    let mut returned = document.clone();
    returned.units[0].notes.push(Note::new("Which One is meant?"));
    let merged = merge(&document, &returned, PATH);
    assert_eq!(merged.bitext.units[0].notes, [Note::new("Which One is meant?")]);
}

#[test]
fn what_stands_between_segments_comes_back() {
    let document = document();
    let second = Content(vec![open(1), text("Zwei"), close(1), text("."), footnote(2)]);
    let mut returned = translated(&document, &[("s1", Content::text("Eins.")), ("s2", second)]);
    returned.units[0].parts[1] =
        BitextPart::Ignorable { source: Content::text(" "), target: Some(Content::text(" und ")) };
    let merged = merge(&document, &returned, PATH);
    assert_eq!(merged.bitext.units[0].parts[1], returned.units[0].parts[1]);
    // A file that says nothing of it leaves it as it was.
    returned.units[0].parts[1] = gap();
    let again = merge(&merged.bitext, &returned, PATH);
    assert_eq!(again.bitext, merged.bitext);
    let mut broken = merged.bitext.clone();
    broken.units[0].parts[1] = BitextPart::Ignorable {
        source: Content::text(" "),
        target: Some(Content(vec![footnote(9)])),
    };
    let refused = merge(&merged.bitext, &broken, PATH);
    assert_eq!(ids(&refused), ["exchange-code-foreign"]);
    assert_eq!(refused.bitext, merged.bitext);
}

#[test]
fn a_break_moved_from_between_segments_into_one_makes_them_one() {
    let line = code(CodeKind::Standalone, 1, "\\");
    let between = |target: Option<Content>| BitextPart::Ignorable {
        source: Content(vec![line.clone()]),
        target,
    };
    let parts = vec![
        BitextPart::Segment(segment("s1", Content::text("One two"))),
        between(None),
        BitextPart::Segment(segment("s2", Content::text("three."))),
    ];
    let document = bitext(vec![unit("u-1", parts)]);
    let first = Content(vec![text("Eins "), line.clone(), text("zwei")]);
    let targets = [("s1", first.clone()), ("s2", Content::text("drei."))];
    let mut returned = translated(&document, &targets);
    returned.units[0].parts[1] = between(Some(Content::text(" ")));
    let merged = merge(&document, &returned, PATH);
    let [BitextPart::Segment(whole), BitextPart::Segment(_)] = &merged.bitext.units[0].parts[..]
    else {
        panic!("{:?}", merged.bitext.units[0].parts);
    };
    assert_eq!(whole.source, Content(vec![text("One two"), line.clone()]));
    let expected = vec![text("Eins "), line.clone(), text("zwei ")];
    assert_eq!(whole.target, Some(Content(expected)));
    // Copied, it stands in both places, under an id of its own.
    let copied = translated(&document, &targets);
    let merged = merge(&document, &copied, PATH);
    assert_eq!(merged.accepted, 2);
    let file = xliff::written(&merged.bitext, Version::V2_1);
    let report = vulgate::validation::validate("t.xlf", file.as_bytes()).unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    let back = xliff::read(&file).files.remove(0);
    let said = back.units[0].segments().next().and_then(|it| it.target.clone());
    assert!(said.is_some_and(|said| said.same_as(&first)));
}

#[test]
fn what_is_not_to_be_translated_stays() {
    let mut document = document();
    document.units[0].translate = false;
    let second = document.units[0].segments().nth(1).map(|it| it.source.clone()).unwrap();
    let returned = translated(&document, &[("s1", Content::text("Eins.")), ("s2", second)]);
    let merged = merge(&document, &returned, PATH);
    assert_eq!(ids(&merged), ["exchange-locked-changed"]);
    assert_eq!((merged.accepted, merged.unchanged), (0, 2));
    assert_eq!(merged.bitext.units[0].parts, document.units[0].parts);
}

#[test]
fn segments_that_lost_their_group_are_put_together() {
    let document = document();
    let second = Content(vec![open(1), text("Zwei"), close(1), text("."), footnote(2)]);
    let whole = translated(&document, &[("s1", Content::text("Eins.")), ("s2", second)]);
    let mut parted = whole.clone();
    parted.units.clear();
    let parts = whole.units[0].parts.iter().zip(["s1", "gap1", "s2"]);
    for (part, name) in parts {
        let source = match part {
            BitextPart::Segment(segment) => segment.clone(),
            BitextPart::Ignorable { source, .. } => segment("s1", source.clone()),
        };
        let part = BitextSegment { id: "s1".to_owned(), ..source };
        parted.units.push(unit(&format!("u-1:{name}"), vec![BitextPart::Segment(part)]));
    }
    let merged = merge(&document, &parted, PATH);
    assert!(merged.findings.is_empty(), "{:?}", merged.findings);
    assert_eq!(merged.accepted, 2);
    assert_eq!(merged.bitext.units, merge(&document, &whole, PATH).bitext.units);
    // The group is none of the document's.
    let group = BitextGroup { id: "u-1".to_owned(), ..BitextGroup::default() };
    let mut grouped = parted.clone();
    grouped.groups.push(group);
    grouped.units.iter_mut().for_each(|unit| unit.group = Some("u-1".to_owned()));
    assert_eq!(merge(&document, &grouped, PATH).bitext, merged.bitext);
    // What was noted on it was noted on the unit.
    grouped.groups[0].notes.push(Note::new("Mind!"));
    assert_eq!(merge(&document, &grouped, PATH).bitext.units[0].notes, [Note::new("Mind!")]);
    // One of them fell out of a group that is still there, before it or behind.
    for at in [0, 1] {
        let mut fallen = whole.clone();
        let first = fallen.units[0].parts.remove(0);
        fallen.units.insert(at, unit("u-1:s1", vec![first]));
        let merged = merge(&document, &fallen, PATH);
        assert!(merged.findings.is_empty(), "{at}: {:?}", merged.findings);
        assert_eq!(merged.accepted, 2, "{at}");
    }
}

#[test]
fn white_space_that_a_tool_has_indented_is_that_of_the_document() {
    let document = document();
    let mut returned = translated(&document, &[("s1", Content::text("\n   Eins.\n  "))]);
    returned.units[0].segments_mut().next().unwrap().source = Content::text("\n   One.\n  ");
    let merged = merge(&document, &returned, PATH);
    assert!(merged.findings.is_empty(), "{:?}", merged.findings);
    let first = merged.bitext.units[0].segments().next().unwrap();
    assert_eq!(first.source, Content::text("One."));
    assert_eq!(first.target, Some(Content::text("Eins.")));
}

#[test]
fn what_has_changed_in_a_source_is_shown_without_what_a_file_does_not_say() {
    let bold = |kind, display: &str| {
        let Inline::Code(code) = code(kind, 1, "**") else { unreachable!() };
        Inline::Code(Code { display: display.to_owned(), ..code })
    };
    let source = |word: &str, shown: [&str; 2]| {
        let [begin, end] = shown;
        let (begin, end) = (bold(CodeKind::Open, begin), bold(CodeKind::Close, end));
        Content(vec![begin, text(word), end, text(" stays.")])
    };
    let one = |source| bitext(vec![unit("u-1", vec![BitextPart::Segment(segment("s1", source))])]);
    let document = one(source("New", ["<b>", "</b>"]));
    let older = one(source("Old", ["", ""]));
    let returned = translated(&older, &[("s1", source("Alt", ["", ""]))]);
    let merged = merge(&document, &returned, PATH);
    assert_eq!(ids(&merged), ["exchange-source-changed"]);
    let said = xliff::say(&merged.findings[0].message);
    assert!(said.contains("[-<b>Old</b>-]{+<b>New</b>+} stays."), "{said}");
}
