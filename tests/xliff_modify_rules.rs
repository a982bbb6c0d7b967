//! The rules for changing segments, one by one, in units of our own.

use vulgate::error::Error;
use vulgate::exchange::modify::{Modified, Order, Passage, Strip, join, rewrite, split, strip};
use vulgate::model::{Content, Inline, Piece, PieceKind};

/// A file with one unit, written on a line.
fn file(unit: &str) -> String {
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:x=\"urn:x\" version=\"2.1\" \
         srcLang=\"en\" trgLang=\"de\"><file id=\"f\"><unit id=\"u\">{unit}</unit></file></xliff>"
    )
}

/// What a change makes of a unit, and the ids of its findings.
fn changed(
    unit: &str,
    change: impl FnOnce(&str) -> Result<Modified, Error>,
) -> (String, Vec<&'static str>) {
    let modified = change(&file(unit)).unwrap();
    let from = modified.text.find("<unit id=\"u\">").unwrap() + "<unit id=\"u\">".len();
    let unit = modified.text[from..].split("</unit>").next().unwrap().to_owned();
    (unit, modified.findings.into_iter().map(|finding| finding.message.id).collect())
}

fn joined(unit: &str) -> (String, Vec<&'static str>) {
    changed(unit, |text| join("t.xlf", text, Order::Target))
}

/// Cuts at every `|`, which becomes an ignorable.
fn at_bars(passage: &Passage<'_>) -> Vec<Piece> {
    let piece = |kind, content| Piece { kind, content };
    let mut pieces = vec![piece(PieceKind::Segment, Content::default())];
    for inline in &passage.content.0 {
        match inline {
            Inline::Code(code) => pieces.last_mut().unwrap().content.push_code(code.clone()),
            Inline::Text(text) => {
                for (number, part) in text.split('|').enumerate() {
                    if number > 0 {
                        pieces.push(piece(PieceKind::Ignorable, Content::text("|")));
                        pieces.push(piece(PieceKind::Segment, Content::default()));
                    }
                    pieces.last_mut().unwrap().content.push_text(part);
                }
            }
        }
    }
    pieces
}

fn parted(unit: &str) -> (String, Vec<&'static str>) {
    changed(unit, |text| split("t.xlf", text, &at_bars))
}

const NONE: Vec<&str> = Vec::new();

/// Each byte is looked at once: what was left was copied for every sentence.
#[test]
fn long_segments_are_soon_split_and_longer_ones_stay_whole() {
    let text = |count: usize| "a &amp; é|".repeat(count);
    let unit = |count| format!("<segment><source>{}</source></segment>", text(count));
    let count = 150_000;
    let (parted, findings) = parted(&unit(count));
    assert_eq!(findings, NONE);
    assert_eq!(parted.matches("<source>a &amp; é</source>").count(), count);
    let whole = unit(1_000_000);
    let (same, findings) = changed(&whole, |text| split("t.xlf", text, &at_bars));
    assert!(same == whole);
    assert_eq!(findings, ["exchange-split-large"]);
}

#[test]
fn sections_are_cut_at_each_place() {
    let unit = "<segment><source>a<![CDATA[<b|c|d]]>e|f</source></segment>";
    let (parted, _) = parted(unit);
    let sources: Vec<&str> = parted.split("<segment>").skip(1).collect();
    assert!(sources[0].starts_with("<source>a<![CDATA[<b]]></source>"), "{parted}");
    assert!(sources[1].starts_with("<source><![CDATA[c]]></source>"), "{parted}");
    assert!(sources[2].starts_with("<source><![CDATA[d]]>e</source>"), "{parted}");
    assert!(sources[3].starts_with("<source>f</source>"), "{parted}");
}

#[test]
fn what_stands_between_translations_is_missed() {
    let gap =
        |target: &str| format!("<ignorable><source> <ph id=\"1\"/></source>{target}</ignorable>");
    let one = "<segment><source>A.</source><target>a.</target></segment>";
    let two = "<segment><source>B.</source><target>b.</target></segment>";
    let (unit, findings) = joined(&format!("{one}{}{two}", gap("")));
    assert!(unit.contains("<target>a.b.</target>"), "{unit}");
    assert_eq!(findings, ["exchange-join-gap"]);
    let (unit, findings) =
        joined(&format!("{one}{}{two}", gap("<target> <ph id=\"1\"/></target>")));
    assert!(unit.contains("<target>a. <ph id=\"1\"/>b.</target>"), "{unit}");
    assert_eq!(findings, NONE);
    let bare = "<segment><source>B.</source></segment>";
    let (unit, findings) = joined(&format!("{bare}{}{bare}", gap("")));
    assert!(!unit.contains("<target"), "{unit}");
    assert_eq!(findings, NONE);
}

#[test]
fn the_earliest_state_goes_with_its_sub_state() {
    let unit = "<segment id='a' state=\"final\" subState=\"x:1\"><source>A</source><target>a</target></segment>\
                <segment id='b' state=\"translated\" subState=\"x:2\"><source>B</source><target>b</target></segment>";
    let (unit, findings) = joined(unit);
    assert_eq!(
        unit,
        "<segment id='a' state=\"translated\" subState=\"x:2\"><source>AB</source><target>ab</target></segment>"
    );
    assert_eq!(findings, NONE);
}

#[test]
fn where_white_space_counts_in_one_only_it_is_made_to_count_and_is_what_it_was() {
    let unit = "<segment><source>A\n  b</source></segment>\
                <segment><source xml:space='preserve'>  C</source></segment>";
    assert_eq!(joined(unit).0, "<segment><source xml:space=\"preserve\">A b  C</source></segment>");
}

#[test]
fn segments_that_must_stay_as_they_are_do() {
    let unit = "<segment canResegment='no'><source>A</source></segment>\
                <segment><source>B</source></segment><ignorable><source> </source></ignorable>";
    assert_eq!(joined(unit), (unit.to_owned(), NONE));
    let whole = "<segment canResegment='no'><source>A|B</source></segment>";
    assert_eq!(parted(whole), (whole.to_owned(), NONE));
}

#[test]
fn targets_that_do_not_follow_one_another_keep_segments_apart() {
    let unit = "<segment id='a'><source>A</source><target order=\"3\">a</target></segment>\
                <segment id='b' canResegment='no'><source>B</source><target order=\"2\">b</target></segment>\
                <segment id='c'><source>C</source><target order=\"1\">c</target></segment>";
    assert_eq!(joined(unit), (unit.to_owned(), NONE));
    let turned = "<segment id='a'><source>A</source><target order=\"2\">a</target></segment>\
                  <segment id='b'><source>B</source><target order=\"1\">b</target></segment>";
    let (unit, findings) = joined(turned);
    assert_eq!(
        unit,
        "<segment id='b'><source>BA</source><target order=\"1\">ba</target></segment>"
    );
    assert_eq!(findings, ["exchange-join-order"]);
    let kept = changed(turned, |text| join("t.xlf", text, Order::Source));
    assert_eq!(kept, (turned.to_owned(), NONE));
}

#[test]
fn places_that_contradict_one_another_leave_a_unit_alone() {
    let unit = "<segment><source>A</source><target order=\"2\">a</target></segment>\
                <segment><source>B</source><target>b</target></segment>";
    assert_eq!(joined(unit), (unit.to_owned(), vec!["exchange-modify-order"]));
}

#[test]
fn an_ignorable_that_moves_gets_a_target_to_say_so() {
    let unit = "<segment id='a'><source>A|B</source><target order=\"3\">a|b</target></segment>\
                <ignorable><source> </source></ignorable>\
                <segment id='c'><source>C</source><target order=\"1\">c</target></segment>";
    let (unit, findings) = parted(unit);
    assert!(unit.contains("<source> </source><target order=\"2\"> </target>"), "{unit}");
    assert!(unit.contains("<source>A</source><target order=\"3\">a</target>"), "{unit}");
    assert!(unit.contains("<source>B</source><target order=\"5\">b</target>"), "{unit}");
    assert_eq!(findings, NONE);
}

#[test]
fn crossing_spans_stay_two_elements() {
    let unit = "<segment><source><sc id='1'/>A<sc id='2'/></source></segment>\
                <segment><source>B<ec startRef='1'/>C<ec startRef='2'/></source></segment>";
    let (unit, _) = joined(unit);
    // One of the two can be an element of its own.
    assert_eq!(
        unit,
        "<segment><source><sc id='1'/>A<pc id='2' canOverlap=\"yes\">B<ec startRef='1'/>C</pc></source></segment>"
    );
}

#[test]
fn a_code_never_ends_before_it_begins() {
    let unit = "<segment id='a'><source><sc id='1'/>A</source><target order=\"2\"><sc id='1'/>a</target></segment>\
                <segment id='b'><source>B<ec startRef='1'/></source><target order=\"1\">b<ec startRef='1'/></target></segment>";
    assert_eq!(joined(unit), (unit.to_owned(), vec!["exchange-join-codes"]));
}

#[test]
fn references_to_a_segment_that_is_gone_lead_to_the_joined_one() {
    let unit = "<m:matches xmlns:m='urn:oasis:names:tc:xliff:matches:2.0'><m:match ref=\"#b\"/></m:matches>\
                <segment id='a'><source>A</source></segment><segment id='b'><source>B</source></segment>";
    assert!(joined(unit).0.contains("<m:match ref=\"#a\"/>"));
}

#[test]
fn references_by_whole_paths_are_followed_and_only_within_the_unit() {
    let refers = |reference: &str, first: &str| {
        let unit = format!(
            "<x:y xmlns:x='urn:x' ref=\"{reference}\"/><segment{first}><source>A</source></segment>\
             <segment id='b'><source>B</source></segment>"
        );
        joined(&unit).0
    };
    for (before, after) in [
        ("#u=u/b", "#u=u/a"),
        ("#/f=f/u=u/b", "#/f=f/u=u/a"),
        ("#t=b", "#t=a"),
        ("b", "a"),
        ("#u=v/b", "#u=v/b"),
        ("#f=g/u=u/b", "#f=g/u=u/b"),
        ("#n=b", "#n=b"),
        ("urn:x/b", "urn:x/b"),
    ] {
        let text = refers(before, " id='a'");
        assert!(text.contains(&format!("ref=\"{after}\"")), "{before}: {text}");
        // One without an id takes that which is referred to.
        let text = refers(before, "");
        assert!(text.contains(&format!("ref=\"{before}\"")), "{before}: {text}");
        assert_eq!(text.contains("<segment id='b'>"), before != after, "{before}: {text}");
    }
}

#[test]
fn annotations_that_refer_to_what_is_joined_lead_to_the_joined_one_from_any_unit() {
    let (start, end) = ("<sm id='n' type='x:y' ref='#i'/>", "<em startRef='n'/>");
    let text = file(&format!(
        "<segment id='a'><source>A <mrk id='m' type='x:y' ref='#b'>b</mrk></source></segment>\
         <ignorable id='i'><source> </source></ignorable>\
         <segment id='b'><source>B {start}c{end}</source></segment></unit><unit id='v'>\
         <segment id='b'><source>A <mrk id='m' type='x:y' ref='#u=u/b'>b</mrk><mrk id='n' \
         type='term' ref='#/f=f/u=u/i'>b</mrk><mrk id='o' type='x:y' ref='#b'>c</mrk><mrk id='p' \
         type='x:y' ref='b'>an address</mrk></source></segment>"
    ));
    let joined = join("t.xlf", &text, Order::Target).unwrap().text;
    let references: Vec<&str> =
        joined.split("ref='").skip(1).filter_map(|it| it.split('\'').next()).collect();
    let expected = ["#a", "#a", "#u=u/a", "#/f=f/u=u/a", "#b", "b"];
    assert_eq!(references, expected, "{joined}");
    let verdict = vulgate::validation::validate("t.xlf", joined.as_bytes()).unwrap();
    assert_eq!(verdict.findings, []);
}

#[test]
fn a_part_that_is_not_begun_makes_the_whole_initial_and_says_so() {
    let (done, open) = (
        "<segment id='a' state='final' subState='x:1'><source>A</source><target>a</target></segment>",
        "<segment id='b'><source>B</source></segment>",
    );
    for unit in [format!("{done}{open}"), format!("{open}{done}")] {
        let (unit, findings) = joined(&unit);
        assert!(unit.contains("state=\"initial\"") && !unit.contains("subState"), "{unit}");
        assert_eq!(findings, ["exchange-join-untranslated"]);
    }
    // Where nothing was said, nothing is.
    assert!(!joined(&open.repeat(2)).0.contains("state"));
}

#[test]
fn forms_of_a_plural_stay_apart() {
    let pgs = "xmlns:pgs='urn:oasis:names:tc:xliff:pgs:1.0'";
    let segment = |case: &str| format!("<segment {pgs}{case}><source>A</source></segment>");
    let (one, other) = (segment(" pgs:case='one'"), segment(" pgs:case='other'"));
    let gap = "<ignorable><source> </source></ignorable>";
    let apart = format!("{one}{gap}{other}{}", segment(""));
    assert_eq!(joined(&apart), (apart, NONE));
    let (unit, findings) = joined(&format!("{gap}{one}{gap}{one}{other}{other}"));
    assert_eq!((unit.matches("<segment").count(), findings), (2, NONE), "{unit}");
}

#[test]
fn prefixes_keep_their_meaning() {
    let unit = "<segment><source xmlns:y='urn:a'><pc id='1' y:z='1'>A</pc></source></segment>\
                <segment><source xmlns:y='urn:b'><pc id='2' y:z='1'>A</pc></source></segment>";
    assert_eq!(joined(unit), (unit.to_owned(), vec!["exchange-join-prefixes"]));
    let one = "<segment><source>A</source></segment>\
               <segment><source xmlns:y='urn:b'><pc id='2' y:z='1'>A</pc></source></segment>";
    assert_eq!(
        joined(one).0,
        "<segment><source xmlns:y='urn:b'>A<pc id='2' y:z='1'>A</pc></source></segment>"
    );
}

#[test]
fn comments_between_segments_are_kept() {
    let unit = "<segment><source>A</source></segment><!-- 1 --><segment><!-- 2 --><source>B<!-- 3 --></source></segment>";
    assert_eq!(
        joined(unit).0,
        "<segment><source>AB<!-- 3 --></source></segment><!-- 1 --><!-- 2 -->"
    );
}

#[test]
fn a_part_without_translation_is_reported() {
    let unit = "<segment state=\"final\"><source>A</source><target>a</target></segment>\
                <segment><source>B</source></segment>";
    let (unit, findings) = joined(unit);
    assert_eq!(unit, "<segment state=\"initial\"><source>AB</source><target>a</target></segment>");
    assert_eq!(findings, ["exchange-join-untranslated"]);
}

#[test]
fn new_ids_are_those_of_nothing_else_in_the_unit() {
    let unit = "<segment id='1'><source>A|B<ph id='2'/></source></segment>\
                <segment id='a9'><source>C|D|E</source></segment>";
    let (unit, _) = parted(unit);
    for id in ["id='1'", "id=\"3\"", "id='a9'", "id=\"a10\"", "id=\"a11\""] {
        assert!(unit.contains(id), "{id}: {unit}");
    }
}

#[test]
fn a_translation_is_split_with_its_source_or_not_at_all() {
    let unit = "<segment state=\"final\" subState=\"x:1\"><source>A|B</source><target xml:lang='de'>a|b</target></segment>";
    let (unit, findings) = parted(unit);
    assert_eq!(
        unit,
        "<segment state=\"translated\"><source>A</source><target xml:lang='de'>a</target></segment>\
         <ignorable><source>|</source><target xml:lang='de'>|</target></ignorable>\
         <segment state=\"translated\"><source>B</source><target xml:lang='de'>b</target></segment>"
    );
    assert_eq!(findings, NONE);
    let unequal = "<segment><source>A|B</source><target>ab</target></segment>";
    assert_eq!(parted(unequal), (unequal.to_owned(), vec!["exchange-split-target"]));
    let crossed =
        "<segment><source>A<ph id='1'/>|B</source><target>a|<ph id='1'/>b</target></segment>";
    assert_eq!(parted(crossed), (crossed.to_owned(), vec!["exchange-split-codes"]));
    let empty = "<segment><source>A|B</source><target/></segment>";
    let (unit, _) = parted(empty);
    assert_eq!(unit.matches("<target></target>").count(), 3, "{unit}");
}

#[test]
fn an_annotation_that_a_candidate_refers_to_stays() {
    let unit = "<m:matches xmlns:m='urn:oasis:names:tc:xliff:matches:2.0'><m:match ref=\"#m1\"/></m:matches>\
                <segment><source><mrk id='m1' type='mtc:match'>A</mrk> <mrk id='m2' type='term'>B</mrk></source></segment>";
    let (unit, findings) = changed(unit, |text| strip("t.xlf", text, &[Strip::Annotations]));
    assert!(unit.ends_with("<mrk id='m1' type='mtc:match'>A</mrk> B</source></segment>"), "{unit}");
    assert_eq!(findings, ["exchange-strip-kept"]);
}

#[test]
fn extensions_go_and_what_is_nothing_without_them() {
    let text = file(
        "<x:data>1</x:data><v:validation xmlns:v='urn:oasis:names:tc:xliff:validation:2.0'>\
         <v:rule x:own='1'/></v:validation><segment><source x:a='1'>A</source></segment>",
    );
    let skeleton = "<file id=\"f\"><skeleton><y:s xmlns:y=\"urn:y\" x:keep=\"1\"/></skeleton>";
    let text = text.replace("<file id=\"f\">", skeleton);
    let stripped = strip("t.xlf", &text, &[Strip::Extensions]).unwrap().text;
    let unit = "<segment><source>A</source></segment>";
    assert_eq!(stripped, file(unit).replace("<file id=\"f\">", skeleton));
}

/// Change tracking is a module of 2.0 alone, ITS of 2.1 and 2.2, plurals of 2.2.
/// Validator and `strip` have a list each, as neither module may know the other: what one calls a
/// module, whose attributes it knows, the other keeps.
#[test]
fn the_validator_and_strip_agree_on_what_is_an_extension() {
    let xliff = "urn:oasis:names:tc:xliff:";
    let modules = ["matches:2.0", "glossary:2.0", "fs:2.0", "metadata:2.0", "resourcedata:2.0"];
    let more =
        ["sizerestriction:2.0", "validation:2.0", "changetracking:2.0", "itsm:2.1", "pgs:1.0"];
    let of_xliff = modules.iter().chain(&more).map(|name| format!("{xliff}{name}"));
    let others = ["http://www.w3.org/2005/11/its", "urn:example:other"].map(str::to_owned);
    for namespace in of_xliff.chain(others) {
        for version in ["2.0", "2.1", "2.2"] {
            let core = if version == "2.2" { "2.2" } else { "2.0" };
            let text = format!(
                "<xliff xmlns='{xliff}document:{core}' version='{version}' srcLang='en'><file id='f'>\
                 <unit id='u' xmlns:n='{namespace}' n:unheardOf='x'><segment><source>A</source>\
                 </segment></unit></file></xliff>"
            );
            let verdict = vulgate::validation::validate("t.xlf", text.as_bytes()).unwrap();
            let unexpected =
                |it: &vulgate::model::Finding| it.message.id == "validate-attribute-unexpected";
            let is_known = verdict.findings.iter().any(unexpected);
            let stripped = strip("t.xlf", &text, &[Strip::Extensions]).unwrap().text;
            let is_kept = stripped.contains("unheardOf");
            assert_eq!(is_known, is_kept, "{namespace} in {version}: {:?}", verdict.findings);
        }
    }
}

#[test]
fn what_is_a_module_in_another_version_only_is_an_extension() {
    let (ctr, its, itsm, pgs) = (
        "urn:oasis:names:tc:xliff:changetracking:2.0",
        "http://www.w3.org/2005/11/its",
        "urn:oasis:names:tc:xliff:itsm:2.1",
        "urn:oasis:names:tc:xliff:pgs:1.0",
    );
    let names = |version: &str| {
        let core = if version == "2.2" { "2.2" } else { "2.0" };
        let text = format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:{core}' version='{version}' \
             srcLang='en'><file id='f'><unit id='u' xmlns:i='{its}' i:translate='no' \
             xmlns:m='{itsm}' m:domains='d' xmlns:p='{pgs}' p:switch='s'>\
             <c:changeTrack xmlns:c='{ctr}'/><g:glossary \
             xmlns:g='urn:oasis:names:tc:xliff:glossary:2.0'/><segment><source>A</source></segment>\
             </unit></file></xliff>"
        );
        let stripped = strip("t.xlf", &text, &[Strip::Extensions]).unwrap().text;
        assert!(stripped.contains("g:glossary"), "{stripped}");
        let all = [("c", ctr), ("i", its), ("m", itsm), ("p", pgs)];
        all.into_iter()
            .filter(|(_, name)| stripped.contains(name))
            .map(|it| it.0)
            .collect::<String>()
    };
    assert_eq!([names("2.0"), names("2.1"), names("2.2")], ["c", "im", "imp"]);
}

#[test]
fn only_xliff_2_is_changed() {
    let refused = |text: &str| rewrite("t.xlf", text).unwrap_err().findings[0].message.id;
    let old = "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'/>";
    assert_eq!(refused(old), "exchange-modify-version");
    assert_eq!(refused("<tmx/>"), "exchange-not-xliff");
    assert_eq!(refused("<xliff"), "xml-unclosed");
}
