//! Export, the edits a translator's tool may make, import: the document holds exactly the
//! edited translation.

mod xliff;

use proptest::prelude::*;
use vulgate::exchange::{Version, merge};
use vulgate::model::*;
use xliff::{bitext, read, written};

/// What a tool does to a segment.
#[derive(Clone, Debug)]
enum Edit {
    Leave,
    /// New text around the codes of the source, which are all kept, in the state given.
    Translate(String, State),
    /// The same, with codes that stand alone moved to the front.
    Move(String, State),
}

fn edit() -> impl Strategy<Value = Edit> {
    let state = || prop::sample::select(vec![State::Translated, State::Reviewed, State::Final]);
    let words = || "[a-zäß]{1,8}";
    prop_oneof![
        1 => Just(Edit::Leave),
        3 => (words(), state()).prop_map(|(words, state)| Edit::Translate(words, state)),
        1 => (words(), state()).prop_map(|(words, state)| Edit::Move(words, state)),
    ]
}

/// The target that an edit makes of a source.
fn target(source: &Content, words: &str, edit: &Edit) -> Content {
    let mut target = Content::default();
    let alone = |code: &Code| code.kind == CodeKind::Standalone && code.rights.reorder;
    let moves = matches!(edit, Edit::Move(..));
    if moves {
        source.codes().filter(|code| alone(code)).for_each(|code| target.push_code(code.clone()));
    }
    target.push_text(words);
    for inline in &source.0 {
        match inline {
            Inline::Text(text) => target.push_text(&text.to_uppercase()),
            Inline::Code(code) if moves && alone(code) => {}
            Inline::Code(code) => target.push_code(code.clone()),
        }
    }
    target
}

/// A document before anyone has translated it, with sources as formats make them: pairs
/// opened before they are closed, and nested.
fn document() -> impl Strategy<Value = Bitext> {
    bitext().prop_map(|mut bitext| {
        for unit in &mut bitext.units {
            unit.translate = true;
            for part in &mut unit.parts {
                match part {
                    BitextPart::Segment(segment) => {
                        sound(&mut segment.source);
                        segment.target = None;
                        segment.state = State::Initial;
                        segment.matches.clear();
                        segment.previous = None;
                    }
                    BitextPart::Ignorable { source, target } => {
                        sound(source);
                        *target = None;
                    }
                }
            }
        }
        bitext
    })
}

/// Drops codes that are not nested, and what 1.2 cannot hold in text.
fn sound(content: &mut Content) {
    let mut open: Vec<u32> = Vec::new();
    let mut kept = Content::default();
    for inline in std::mem::take(&mut content.0) {
        match inline {
            Inline::Text(text) => kept.push_text(&text.replace(['\u{1}', '\u{FFFE}'], "")),
            Inline::Code(code) => match code.kind {
                CodeKind::Open => {
                    open.push(code.id);
                    kept.push_code(code);
                }
                CodeKind::Close if open.last() == Some(&code.id) => {
                    open.pop();
                    kept.push_code(code);
                }
                CodeKind::Close => {}
                CodeKind::Standalone => kept.push_code(code),
            },
        }
    }
    let mut closed = Content::default();
    for inline in kept.0 {
        match inline {
            Inline::Code(code) if code.kind == CodeKind::Open && open.contains(&code.id) => {}
            Inline::Text(text) => closed.push_text(&text),
            Inline::Code(code) => closed.push_code(code),
        }
    }
    *content = closed;
}

/// Joins the first two segments of a unit with what lies between, as CAT tools do.
fn join(unit: &mut BitextUnit) {
    let places: Vec<usize> = unit
        .parts
        .iter()
        .enumerate()
        .filter(|(_, part)| matches!(part, BitextPart::Segment(_)))
        .map(|(at, _)| at)
        .collect();
    let [first, second, ..] = places[..] else { return };
    let mut whole = BitextSegment::default();
    for part in unit.parts.drain(first..=second) {
        match part {
            BitextPart::Segment(segment) => {
                whole.id = segment.id;
                whole.source.append(&segment.source);
            }
            BitextPart::Ignorable { source, .. } => whole.source.append(&source),
        }
    }
    unit.parts.insert(first, BitextPart::Segment(whole));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_import_is_exactly_the_edited_translation(
        document in document(),
        edits in prop::collection::vec(edit(), 12),
        joins in any::<bool>(),
        version in prop::sample::select(Version::ALL.to_vec()),
    ) {
        let mut returned = read(&written(&document, version)).files.remove(0);
        let mut edits = edits.iter().cycle();
        let mut expected = Vec::new();
        for unit in &mut returned.units {
            if joins {
                join(unit);
            }
            for segment in unit.segments_mut() {
                if segment.source.is_blank() {
                    continue;
                }
                let edit = edits.next().unwrap();
                if let Edit::Translate(words, state) | Edit::Move(words, state) = edit {
                    segment.target = Some(target(&segment.source, words, edit));
                    segment.state = *state;
                }
                let letters = segment.source.texts().any(|t| t.contains(char::is_alphabetic));
                if version == Version::V1_2 && segment.target.is_none() && !letters {
                    // In 1.2 a text without letters is its own translation.
                    expected.push((segment.source.clone(), State::Translated));
                } else if let Some(target) = segment.accepted() {
                    expected.push((target.clone(), segment.state));
                }
            }
        }
        let back = read(&written(&returned, version)).files.remove(0);
        let merged = merge(&document, &back, "back.xlf");
        let errors: Vec<&Finding> =
            merged.findings.iter().filter(|f| f.severity > Severity::Note).collect();
        prop_assert!(errors.is_empty(), "{:#?}", errors);
        let accepted: Vec<(Content, State)> = merged
            .bitext
            .segments()
            .filter_map(|(_, segment)| Some((segment.accepted()?.clone(), segment.state)))
            .collect();
        prop_assert_eq!(accepted.len(), expected.len());
        for ((found, state), (wanted, wanted_state)) in accepted.iter().zip(&expected) {
            prop_assert!(found.same_as(wanted), "{:?}\n{:?}", found, wanted);
            prop_assert_eq!(state, wanted_state);
        }
        // Nothing of the source is lost, whatever the boundaries.
        for (unit, was) in merged.bitext.units.iter().zip(&document.units) {
            prop_assert!(unit.source().same_as(&was.source()));
        }
        // And the same file again changes nothing.
        let again = merge(&merged.bitext, &back, "back.xlf");
        prop_assert_eq!(again.accepted, 0);
        prop_assert_eq!(&again.bitext, &merged.bitext);
    }
}
