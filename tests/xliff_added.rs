//! Text of a translation that stands outside of its segments, where the source has nothing: it is
//! kept in place, through import, record, export and build.

mod support;

use support::{Project, edit};
use vulgate::exchange::merge;
use vulgate::model::{Bitext, BitextPart, BitextSegment, BitextUnit, Content, Lang, Spot, State};

fn segment(id: &str, source: &str, target: &str) -> BitextPart {
    BitextPart::Segment(BitextSegment {
        id: id.to_owned(),
        source: Content::text(source),
        target: Some(Content::text(target)),
        state: State::Translated,
        ..BitextSegment::default()
    })
}

/// Two sentences in German, and what stands in the German where the English has nothing.
fn bitext(second: &str, added: &[(Spot, &str)]) -> Bitext {
    let gap = BitextPart::Ignorable { source: Content::text(" "), target: None };
    let parts = vec![segment("s1", "One.", "Eins."), gap, segment("s2", "Two.", second)];
    let mut unit =
        BitextUnit { id: "u".to_owned(), translate: true, parts, ..BitextUnit::default() };
    for (spot, text) in added {
        unit.add(*spot, Content::text(*text));
    }
    Bitext::new("d".to_owned(), Lang::parse("en").unwrap(), Lang::parse("de").ok(), vec![unit])
}

fn spot(segments: usize, gaps: usize) -> Spot {
    Spot { segments, gaps }
}

/// All that a translation says.
fn said(bitext: &Bitext) -> String {
    let text = |part: &BitextPart| match part {
        BitextPart::Segment(segment) => segment.target.clone().unwrap_or_default().plain(),
        BitextPart::Ignorable { source, target } => target.as_ref().unwrap_or(source).plain(),
    };
    bitext.units[0].parts.iter().map(text).collect()
}

#[test]
fn it_is_put_where_it_came_back_and_only_once() {
    let all = [
        (spot(0, 0), "Vor. "),
        (spot(1, 0), " (a)"),
        (spot(1, 1), "(b) "),
        (spot(1, 1), "(c) "),
        (spot(2, 0), " Nach."),
    ];
    let returned = bitext("Zwei.", &all);
    assert_eq!(said(&returned), "Vor. Eins. (a) (b) (c) Zwei. Nach.");
    let merged = merge(&bitext("Zwei.", &[]), &returned, "t.xlf");
    assert_eq!(merged.bitext.units, returned.units);
    assert!(merged.findings.is_empty(), "{:?}", merged.findings);
    // Once more, or from a tool that keeps nothing between segments.
    assert_eq!(merge(&merged.bitext, &returned, "t.xlf").bitext, merged.bitext);
    let bare = bitext("Zwei.", &[]);
    assert_eq!(merge(&merged.bitext, &bare, "t.xlf").bitext, merged.bitext);
    // One more beside those.
    let more = bitext("Zwei.", &[all[0], all[4], (spot(2, 0), " Ende.")]);
    let again = merge(&merged.bitext, &more, "t.xlf").bitext;
    assert_eq!(said(&again), "Vor. Eins. (a) (b) (c) Zwei. Nach. Ende.");
}

#[test]
fn what_someone_changes_moves_or_empties_is_as_they_leave_it() {
    let current = bitext("Zwei.", &[(spot(2, 0), " Nach.")]);
    let merged = |returned: &Bitext| said(&merge(&current, returned, "t.xlf").bitext);
    assert_eq!(merged(&bitext("Zwei.", &[(spot(2, 0), " Danach.")])), "Eins. Zwei. Danach.");
    assert_eq!(merged(&bitext("Zwei. Nach.", &[])), "Eins. Zwei. Nach.");
    assert_eq!(merged(&bitext("Zwei.", &[(spot(2, 0), "")])), "Eins. Zwei.");
    // It may say what the segment says, if it is there as well.
    let both = bitext("Nach. Zwei.", &[(spot(2, 0), " Nach.")]);
    assert_eq!(merged(&both), "Eins. Nach. Zwei. Nach.");
}

#[test]
fn it_stays_through_record_export_and_build() {
    let project = Project::new();
    let add = |bitext: &mut Bitext| {
        for segment in bitext.units.iter_mut().flat_map(BitextUnit::segments_mut) {
            segment.target = Some(segment.source.clone());
            segment.state = State::Translated;
        }
        let at = bitext.units.iter().position(|unit| unit.segments().count() > 1).unwrap();
        bitext.units[at].add(spot(1, 0), Content::text(" Nebenbei."));
    };
    project.run(&["export", "water", "--lang", "de", "--xliff", "2.1"]).expect(0);
    let path = project.path("out/xliff/de/water.xlf");
    edit(&path, add);
    project.run(&["validate", "out/xliff/de/water.xlf"]).expect(0);
    project.run(&["import", "out/xliff/de/water.xlf"]).expect(0);
    let added = |project: &Project| -> Vec<String> {
        let units = project.accepted("water", "de").units;
        let texts = units.iter().flat_map(|unit| unit.added());
        texts.map(|(spot, text)| format!("{} {}", spot.segments, text.plain())).collect()
    };
    assert_eq!(added(&project), ["1  Nebenbei."]);
    for version in ["1.2", "2.0", "2.1", "2.2"] {
        project.run(&["export", "water", "--lang", "de", "--xliff", version]).expect(0);
        project.run(&["import", "out/xliff/de/water.xlf"]).expect(0);
        assert_eq!(added(&project), ["1  Nebenbei."], "{version}");
    }
    // The document has changed elsewhere.
    let document = project.text("briefs/water.md");
    project.write("briefs/water.md", format!("{document}\nOne more sentence.\n"));
    project.run(&["export", "water", "--lang", "de"]).expect(0);
    project.run(&["import", "out/xliff/de/water.xlf"]).expect(0);
    assert_eq!(added(&project), ["1  Nebenbei."]);
    project.run(&["build", "water", "--lang", "de", "--format", "source"]).expect(0);
    assert_eq!(project.text("out/de/water.md").matches(" Nebenbei.").count(), 1);
    // It is no part of what the memory knows of a sentence.
    let found = project.run(&["tm", "search", "Nebenbei", "--lang", "de", "--json"]);
    assert!(!found.stdout.contains("Nebenbei."), "{}", found.stdout);
}
