//! Laws of conversion on files made at random: what is written in one version and converted
//! means the same, and damage makes an error or a result.

#[path = "support/mutation.rs"]
mod mutation;
#[path = "support/processor.rs"]
mod processor;
mod xliff;

use mutation::{Means, Random, mutated};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use std::collections::BTreeMap;
use vulgate::exchange::Version;
use vulgate::exchange::convert::convert;
use vulgate::model::*;
use vulgate::validation::validate;
use xliff::{bitext, read, written};

/// A content without what one of the versions does not know, codes by the order in which they
/// come.
fn plain(content: &Content, numbers: &mut Vec<u32>) -> Content {
    let mut out = Content::default();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => out.push_text(text),
            Inline::Code(code) => {
                let known = numbers.iter().position(|it| *it == code.id);
                let at = known.unwrap_or_else(|| {
                    numbers.push(code.id);
                    numbers.len() - 1
                });
                out.push_code(Code {
                    id: u32::try_from(at).unwrap(),
                    display: String::new(),
                    rights: Rights::default(),
                    subflows: vec![],
                    class: CodeClass::Other,
                    ..code.clone()
                });
            }
        }
    }
    out
}

/// Sources, targets, states and matches of all segments.
type Facts = Vec<(Content, Option<Content>, State, Vec<(Content, Content, u8)>)>;

fn facts(bitext: &Bitext) -> Facts {
    let mut facts = Vec::new();
    for unit in &bitext.units {
        let mut numbers = Vec::new();
        for segment in unit.segments() {
            let source = plain(&segment.source, &mut numbers);
            let target = segment.target.as_ref();
            // Neither an empty target nor a copy in its first state is a translation.
            let touched = |it: &&Content| {
                let copy = segment.state == State::Initial && it.same_as(&segment.source);
                !it.is_blank() && !copy
            };
            let target = target.filter(touched).map(|it| plain(it, &mut numbers));
            let state = if target.is_some() { segment.state } else { State::Initial };
            let found = segment.matches.iter().map(|it| {
                let mut own = Vec::new();
                (plain(&it.source, &mut own), plain(&it.target, &mut own), it.base)
            });
            facts.push((source, target, state, found.collect()));
        }
    }
    facts
}

/// The ids of all units and of their segments.
fn ids(bitext: &Bitext) -> Vec<(String, Vec<String>)> {
    let segments = |unit: &BitextUnit| unit.segments().map(|it| it.id.clone()).collect();
    bitext.units.iter().map(|unit| (unit.id.clone(), segments(unit))).collect()
}

/// The beginnings and ends of each code, of either side of each unit.
fn halves(bitext: &Bitext) -> Vec<Vec<CodeKind>> {
    let mut all = Vec::new();
    for (unit, of_source) in bitext.units.iter().flat_map(|unit| [(unit, true), (unit, false)]) {
        let mut halves: BTreeMap<u32, Vec<CodeKind>> = BTreeMap::new();
        for part in &unit.parts {
            let (source, target) = match part {
                BitextPart::Segment(segment) => (&segment.source, segment.target.as_ref()),
                BitextPart::Ignorable { source, target } => (source, target.as_ref()),
            };
            let side = if of_source { Some(source) } else { target };
            for inline in side.into_iter().flat_map(|side| &side.0) {
                if let Inline::Code(code) = inline
                    && code.kind != CodeKind::Standalone
                {
                    halves.entry(code.id).or_default().push(code.kind);
                }
            }
        }
        all.extend(halves.into_values());
    }
    all
}

/// Whether there is a code that does not begin and end once, in this order.
fn is_torn(bitext: &Bitext) -> bool {
    halves(bitext).iter().any(|kinds| *kinds != [CodeKind::Open, CodeKind::Close])
}

/// Whether there is a copy of half a code.
fn has_half_twice(bitext: &Bitext) -> bool {
    let opens = |kinds: &Vec<CodeKind>| kinds.iter().filter(|it| **it == CodeKind::Open).count();
    halves(bitext).iter().any(|kinds| opens(kinds) != kinds.len() - opens(kinds) && kinds.len() > 1)
}

fn conforms(text: &str) -> bool {
    let verdict = validate("t.xlf", text.as_bytes()).expect(text);
    verdict.findings.iter().all(|finding| finding.severity != Severity::Error)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, ..ProptestConfig::default() })]

    #[test]
    fn a_file_of_one_version_means_the_same_in_another(
        bitext in bitext(),
        from in prop::sample::select(Version::ALL.to_vec()),
        to in prop::sample::select(Version::ALL.to_vec()),
    ) {
        let before = written(&bitext, from);
        // Control characters are codes in 1.2, and half a code is none in 2.x.
        if before.contains("<cp ") || !conforms(&before) {
            return Ok(());
        }
        let after = convert("t.xlf", &before, to).unwrap().text;
        prop_assert!(conforms(&after), "{}\n{}", before, after);
        let (mut there, mut here) = (facts(&read(&before).files[0]), facts(&read(&after).files[0]));
        if from == Version::V1_2 {
            // What only Vulgate says of a match is kept as metadata.
            there.iter_mut().chain(&mut here).for_each(|fact| fact.3.clear());
        }
        // In 1.2 the halves of a code that is not whole have one id; in 2.x two, and a copy of a
        // half is known by its data.
        let file = &read(&before).files[0];
        let torn = if from == Version::V1_2 { is_torn(file) } else { has_half_twice(file) };
        prop_assert!(torn || there == here, "{}\n{}", before, after);
        if from == Version::V1_2 {
            // What is a group of `trans-unit`s there is a unit.
            let (there, here) = (ids(&read(&before).files[0]), ids(&read(&after).files[0]));
            prop_assert_eq!(there, here, "{}\n{}", before, after);
        }
        let back = convert("t.xlf", &after, from).unwrap().text;
        prop_assert_eq!(facts(&read(&before).files[0]), facts(&read(&back).files[0]), "{}\n{}", after, back);
    }
}

#[test]
fn damaged_files_give_a_result_or_an_error() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[5; 32]);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    let mut samples = Vec::new();
    for index in 0..12 {
        let bitext = bitext().new_tree(&mut runner).unwrap().current();
        let text = written(&bitext, Version::ALL[index % 4]);
        samples.push(text.clone().into_bytes());
        for to in Version::ALL {
            samples.push(convert("t.xlf", &text, to).unwrap().text.into_bytes());
        }
    }
    let means = Means {
        words: &[
            "<pc id='1'>",
            "</pc>",
            "<ec startRef='9'/>",
            "<sm id='1'/>",
            "<em startRef='1'/>",
            "<segment>",
            "<target order='2'>",
            "<mrk mtype='seg' mid='1'>",
            "</mrk>",
            "<bpt id='1'>",
            "<sub>",
            "<trans-unit id='1'>",
            "<unit id='1'>",
            "order='9' ",
            "id='1' ",
            "rid='1' ",
            "xmlns='' ",
        ],
        pairs: &[
            ("source", "target"),
            ("id=", "ref="),
            ("pc", "ph"),
            ("unit", "group"),
            ("g", "bpt"),
            ("bpt", "ept"),
            ("seg-source", "source"),
            ("segment", "ignorable"),
            ("sc", "ec"),
            ("type=\"", "type=\"sub()"),
            ("xliff-1.2:", "xliff-1.2:@"),
        ],
    };
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut results = 0;
    for round in 0..4000 {
        let sample = random.pick(&samples);
        let bytes = mutated(sample, round, 4, &means, &mut random);
        let text = String::from_utf8_lossy(&bytes);
        for to in Version::ALL {
            if let Ok(converted) = convert("t.xlf", &text, to) {
                results += 1;
                // What comes out is XLIFF again, whatever went in.
                let again = convert("t.xlf", &converted.text, to);
                assert!(again.is_ok(), "{text}\n{}", converted.text);
            }
        }
    }
    assert!(results > 1000, "{results}");
}

/// Much of one kind in one unit: each would take minutes if its square counted.
#[test]
fn a_conversion_takes_no_longer_than_the_size_explains() {
    const MANY: usize = 5_000;
    let many = |piece: &dyn Fn(usize) -> String| (0..MANY).map(piece).collect::<String>();
    let old = |unit: String| {
        format!(
            "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='f' \
             source-language='en' target-language='de' datatype='xml'><body>{unit}</body></file></xliff>"
        )
    };
    let new = |unit: String| {
        format!(
            "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' \
             trgLang='de'><file id='f'>{unit}</file></xliff>"
        )
    };
    let marks = many(&|n| format!("<mrk mtype='seg' mid='{n}'>a</mrk> "));
    let backwards = many(&|n| format!("<mrk mtype='seg' mid='{}'>a</mrk> ", MANY - n));
    let codes = many(&|_| "<x id='1'/>".to_owned());
    let subs = many(&|_| "<sub>a</sub>b".to_owned());
    let pairs = many(&|n| format!("<bpt id='{n}' rid='1'>a</bpt>"));
    let offers = many(&|n| format!("<alt-trans mid='{n}'><target>b</target></alt-trans>"));
    let segments = many(&|n| {
        format!(
            "<segment id='s{n}' state='{}'><source>a</source><target>b</target></segment>",
            if n % 2 == 0 { "final" } else { "translated" }
        )
    });
    let gaps = many(&|n| format!("<ignorable id='g{n}'><source> </source></ignorable>"));
    let sizes = many(&|n| {
        format!(
            "<unit id='{n}' xmlns:s='urn:oasis:names:tc:xliff:sizerestriction:2.0' \
         s:sizeRestriction='9'><segment><source>a</source></segment></unit>"
        )
    });
    let overlaps =
        many(&|n| format!("<sm id='m{n}'/>")) + &many(&|n| format!("<em startRef='m{n}'/>"));
    let files = [
        old(format!(
            "<trans-unit id='u'><source>a</source><seg-source>{marks}</seg-source><target>{backwards}\
             </target>{offers}</trans-unit>"
        )),
        old(format!(
            "<trans-unit id='u'><source>{codes}</source><target>{codes}</target></trans-unit>"
        )),
        old(format!(
            "<trans-unit id='u'><source><ph id='1'>{subs}</ph></source><target><ph id='1'>{subs}\
             </ph></target></trans-unit>"
        )),
        old(format!("<trans-unit id='u'><source>{pairs}</source></trans-unit>")),
        new(format!("<unit id='u'>{segments}{gaps}</unit>")),
        new(sizes),
        new(format!("<unit id='u'><segment><source>{overlaps}</source></segment></unit>")),
    ];
    let start = processor::seconds();
    for (number, file) in files.iter().enumerate() {
        for to in [Version::V1_2, Version::V2_1] {
            let there = convert("t.xlf", file, to).unwrap().text;
            for back in [Version::V1_2, Version::V2_1] {
                convert("t.xlf", &there, back).unwrap();
            }
        }
        let seconds = processor::seconds() - start;
        assert!(seconds < 60, "file {number}: {seconds} seconds");
    }
}
