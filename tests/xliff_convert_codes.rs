//! Codes and annotations of a file in another version: what belongs together there stays
//! together, wherever a translation has put it.

use vulgate::exchange::convert::convert;
use vulgate::exchange::{self, Version};
use vulgate::model::Severity;
use vulgate::validation::validate;

fn of_1_2(body: &str) -> String {
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='d' \
         source-language='en' target-language='de' datatype='html'><body>{body}</body></file></xliff>"
    )
}

fn of_2_1(body: &str) -> String {
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
         trgLang='de'><file id='f'>{body}</file></xliff>"
    )
}

/// A file in another version, where it conforms, and what is said of it.
fn converted(text: &str, to: Version) -> (String, Vec<&'static str>) {
    let converted = convert("t.xlf", text, to).expect(text);
    let verdict = validate("t.xlf", converted.text.as_bytes()).expect(text);
    let errors = verdict.findings.iter().filter(|it| it.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|it| &it.message).collect();
    assert!(errors.is_empty(), "{errors:?}\n{}", converted.text);
    (converted.text, converted.findings.iter().map(|it| it.message.id).collect())
}

/// In 1.2 and back again.
fn there_and_back(text: &str) -> String {
    let (there, _) = converted(text, Version::V1_2);
    converted(&there, Version::V2_1).0
}

fn has(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
}

#[test]
fn codes_between_segments_keep_their_ids_where_the_target_has_another_order() {
    let text = of_2_1(
        "<unit id='u'><originalData><data id='d1'>&lt;br/></data></originalData>\
         <segment id='s1'><source>One.</source><target order='3'>Eins.</target></segment>\
         <ignorable><source><ph id='1' dataRef='d1'/><ph id='2'/></source>\
         <target order='1'><ph id='1' dataRef='d1'/><ph id='2'/></target></ignorable>\
         <segment id='s2'><source>Two.</source><target order='2'>Zwei.</target></segment></unit>",
    );
    has(
        &there_and_back(&text),
        &["<target order=\"1\"><ph id=\"1\" dataRef=\"d1\"/><ph id=\"2\"/></target>"],
    );
}

#[test]
fn what_stands_between_segments_is_known_by_its_codes() {
    let text = of_1_2(
        "<trans-unit id='1'><source>A. <x id='5'/>B.<ph id='6'>b</ph></source><seg-source>\
         <mrk mtype='seg' mid='0'>A.</mrk> <x id='5'/><mrk mtype='seg' mid='1'>B.</mrk>\
         <ph id='6'>b</ph></seg-source><target state='final'><mrk mtype='seg' mid='0'>X.</mrk>\
         <ph id='6'>b</ph><mrk mtype='seg' mid='1'>Y.</mrk><x id='5'/></target></trans-unit>",
    );
    let (there, said) = converted(&text, Version::V2_1);
    has(
        &there,
        &[
            "<target order=\"4\"><ph id=\"5\"/></target>",
            "<target order=\"2\"><ph id=\"6\" dataRef=\"d1\"/></target>",
        ],
    );
    assert!(!said.contains(&"convert-outside"), "{said:?}");
    let target = "<target state=\"final\"><mrk mtype=\"seg\" mid=\"0\">X.</mrk>\
        <ph id=\"6\">b</ph><mrk mtype=\"seg\" mid=\"1\">Y.</mrk><x id=\"5\"/></target>";
    has(&converted(&there, Version::V1_2).0, &[target]);
}

/// It used to go with the segment before, with a warning.
#[test]
fn text_outside_of_segments_stays_where_it_is_though_the_source_has_nothing_there() {
    let texts = [
        "<source>A.B.</source><seg-source><mrk mtype=\"seg\" mid=\"0\">A.</mrk><mrk mtype=\"seg\" \
         mid=\"1\">B.</mrk></seg-source>",
        "<target>Hm, <mrk mtype=\"seg\" mid=\"1\">Y.</mrk> so <mrk mtype=\"seg\" mid=\"0\">X.</mrk>\
         !</target>",
    ];
    let text = of_1_2(&format!("<trans-unit id='1'>{}{}</trans-unit>", texts[0], texts[1]));
    let (there, said) = converted(&text, Version::V2_1);
    assert!(!said.contains(&"convert-outside"), "{said:?}");
    has(&there, &["<target>Hm, </target>", "<target order=\"3\"> so </target>"]);
    has(&there, &["<target order=\"2\">Y.</target>", "<target order=\"5\">!</target>"]);
    let (back, _) = converted(&there, Version::V1_2);
    has(&back, &[texts[1]]);
    assert_eq!(converted(&back, Version::V2_1).0, there);
}

#[test]
fn a_translation_in_another_order_that_lacks_what_stood_between_comes_back_as_it_was() {
    let marks = ["A.", "B.", "C."];
    let mark = |at: usize| {
        let text = marks[at];
        format!("<mrk mtype=\"seg\" mid=\"{at}\">{text}</mrk>")
    };
    let source = format!("{} {}-{}", mark(0), mark(1), mark(2));
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    for [first, second, third] in orders {
        for between in [[" ", "-"], [" ", ""], ["", " "], ["", ""]] {
            let target = format!(
                "<target>{}{}{}{}{}</target>",
                mark(first),
                between[0],
                mark(second),
                between[1],
                mark(third)
            );
            let text = of_1_2(&format!(
                "<trans-unit id='1'><source>A. B.-C.</source><seg-source>{source}</seg-source>\
                 {target}</trans-unit>"
            ));
            let (there, _) = converted(&text, Version::V2_1);
            let (back, _) = converted(&there, Version::V1_2);
            has(&back, &[&target, &format!("<seg-source>{source}</seg-source>")]);
            assert_eq!(converted(&back, Version::V2_1).0, there);
        }
    }
}

#[test]
fn what_a_translation_lacks_is_named_where_bare_text_would_be_read_as_another() {
    let gap = |text: &str, target: &str| {
        format!("<ignorable><source>{text}</source>{target}</ignorable>")
    };
    // The first is lost and the second is there.
    let text = of_2_1(&format!(
        "<unit id='u'><segment id='a'><source>A</source><target order='5'>X</target></segment>{}\
         <segment id='b'><source>B</source><target>Y</target></segment>{}<segment \
         id='c'><source>C</source><target order='1'>Z</target></segment></unit>",
        gap("-", "<target/>"),
        gap("+", ""),
    ));
    let (there, _) = converted(&text, Version::V1_2);
    assert!(there.contains("x-ignorable"), "{there}");
    let (back, _) = converted(&there, Version::V2_1);
    let flat: String = back.split_whitespace().collect();
    has(&flat, &["<source>-</source><target/></ignorable>", "<source>+</source></ignorable>"]);
}

#[test]
fn a_span_that_begins_in_a_later_segment_and_ends_before_it_in_the_file_is_whole() {
    let text = of_1_2(
        "<trans-unit id='1'><source>A.B <bpt id='6'>b</bpt>c. <ept id='6'>d</ept></source>\
         <seg-source><mrk mtype='seg' mid='0'>A.</mrk><mrk mtype='seg' mid='1'>B <bpt id='6'>b\
         </bpt>c.</mrk> <ept id='6'>d</ept></seg-source><target><mrk mtype='seg' mid='1'>Y <bpt \
         id='6'>b</bpt>.</mrk><mrk mtype='seg' mid='0'>X<ept id='6'>d</ept></mrk></target>\
         </trans-unit>",
    );
    let (there, _) = converted(&text, Version::V2_1);
    let (back, _) = converted(&there, Version::V1_2);
    has(&back, &["Y <bpt id=\"6\" xlf2:form=\"sc\">b</bpt>.", "X<ept id=\"6\">d</ept>"]);
}

/// In 2.x a code has the id of its counterpart only beside that one's source.
#[test]
fn a_code_in_another_segment_has_an_id_of_its_own_and_comes_back() {
    let text = of_1_2(
        "<trans-unit id='1'><source>A <x id='5'/>.B <bpt id='6'>b</bpt>c<ept id='6'>d</ept>.\
         </source><seg-source><mrk mtype='seg' mid='0'>A <x id='5'/>.</mrk><mrk mtype='seg' \
         mid='1'>B <bpt id='6'>b</bpt>c<ept id='6'>d</ept>.</mrk></seg-source><target>\
         <mrk mtype='seg' mid='0'>X <bpt id='6'>b</bpt>z<ept id='6'>d</ept>.</mrk><mrk \
         mtype='seg' mid='1'>Y <x id='5'/>.</mrk></target></trans-unit>",
    );
    let (there, _) = converted(&text, Version::V2_1);
    has(&there, &["<pc id=\"6-2\"", "<ph id=\"5-2\" copyOf=\"5\"/>"]);
    let (back, _) = converted(&there, Version::V1_2);
    has(&back, &["X <bpt id=\"6\">b</bpt>z<ept id=\"6\">d</ept>.", "Y <x id=\"5\"/>."]);
}

#[test]
fn spans_and_annotations_that_begin_or_end_between_segments_stay_whole() {
    let text = of_2_1(
        "<unit id='u'><segment id='s1'><source>One <sc id='1'/>two.</source><target>Eins \
         <sc id='1'/>zwei.</target></segment><ignorable><source><ec startRef='1'/> </source>\
         <target><ec startRef='1'/> </target></ignorable><segment id='s2'><source>Two.</source>\
         <target>Zwei.</target></segment></unit><unit id='v'><segment id='s1'><source>A.</source>\
         <target>A.</target></segment><ignorable><source> <sm id='m1' translate='yes'/></source>\
         <target order='4'> <sm id='m1' translate='yes'/></target></ignorable><segment id='s2'>\
         <source>B.</source><target order='5'>B.</target></segment><ignorable><source> <sm id='m2' \
         translate='no'/></source><target order='2'> <sm id='m2' translate='no'/></target>\
         </ignorable><segment id='s3'><source>C.<em startRef='m2'/></source><target order='3'>C.\
         <em startRef='m2'/></target></segment><ignorable><source><em startRef='m1'/></source>\
         <target><em startRef='m1'/></target></ignorable></unit>",
    );
    has(
        &there_and_back(&text),
        &[
            "<target><ec startRef=\"1\"/> </target>",
            "<target order=\"4\"> <sm id=\"m1\" translate=\"yes\"/></target>",
            "<target order=\"2\"> <sm id=\"m2\" translate=\"no\"/></target>",
            "<target><em startRef=\"m1\"/></target>",
        ],
    );
}

/// Marks of 1.2 nest: an annotation that crosses another is several marks.
#[test]
fn annotations_that_cross_are_cut_and_whole_again() {
    let sides = |text: &str| format!("<source>{text}</source><target>{text}</target>");
    let of_units = |texts: &[&str]| {
        let units = texts.iter().enumerate().map(|(at, text)| {
            format!("<unit id='u{at}'><segment>{}</segment></unit>", sides(text))
        });
        of_2_1(&units.collect::<String>())
    };
    let texts = [
        "A <sm id='m1' type='x:a'/>b <sm id='m2' type='x:a'/>c<em startRef='m1'/>d<em startRef='m2'/>",
        "A <sm id='m1' type='x:a'/>b<mrk id='m2' type='x:a'>c<em startRef='m1'/>d</mrk>",
        "A <pc id='1'>b <sm id='m1' type='x:a'/>c</pc> d<em startRef='m1'/> <pc id='2'>e</pc>",
    ];
    let text = of_units(&texts);
    let (there, said) = converted(&text, Version::V1_2);
    assert_eq!(said, [""; 0]);
    let mark = |id: &str, text: &str| format!("<mrk mtype=\"x-x:a\" xlf2:id={id}>{text}</mrk>");
    let pieces = [mark("\"m2\"", "c"), mark("\"m2\"", "d")];
    let crossing = |first: &str| {
        format!(
            "A {}{}</",
            mark("\"m1\" xlf2:form=\"sm\"", &format!("{first}{}", pieces[0])),
            pieces[1]
        )
    };
    let around = "A <bx id=\"1\" xlf2:form=\"pc\"/>b <mrk mtype=\"x-x:a\" xlf2:id=\"m1\" \
                  xlf2:form=\"sm\">c<ex id=\"1\"/> d</mrk> <g id=\"2\">e</g>";
    has(&there, &[&crossing("b "), &crossing("b"), around]);
    let (back, said) = converted(&there, Version::V2_1);
    assert_eq!(said, [""; 0]);
    // What was one element in one of two texts that cross is two markers, which say the same.
    let alike = texts[1].replace("<mrk id='m2' type='x:a'>", "<sm id='m2' type='x:a'/>");
    let alike = alike.replace("</mrk>", "<em startRef='m2'/>");
    for text in [texts[0], &alike, texts[2]].map(|it| it.replace('\'', "\"")) {
        has(&back, &[&format!("<source>{text}</source>"), &format!("<target>{text}</target>")]);
    }

    // A piece that a tool has deleted takes its text with it, not the annotation.
    let (source, target) = there.split_once("<target>").unwrap();
    let damaged = format!("{source}<target>{}", target.replacen(&pieces[0], "", 1));
    let (back, said) = converted(&damaged, Version::V2_1);
    assert_eq!(said, [""; 0]);
    let left = "<target>A <sm id=\"m1\" type=\"x:a\"/>b <em startRef=\"m1\"/><mrk id=\"m2\" type=\"x:a\">d</mrk>";
    has(&back, &[left]);
}

#[test]
fn copies_are_copies_of_the_same_again() {
    let text = of_2_1(
        "<unit id='u'><segment id='s1'><source>A <ph id='1'/>.</source><target>A <ph id='1'/>\
         <ph id='2' copyOf='1'/><ph id='3' copyOf='2'/>.</target></segment><segment id='s2'>\
         <source>B.</source><target>B <ph id='4' copyOf='1'/>.</target></segment></unit>\
         <unit id='v'><segment><source>A <sc id='1'/>b<ec startRef='1'/>.</source><target>A <sc \
         id='2' copyOf='1'/>c <sc id='1'/>b<ec startRef='1'/> <pc id='3' copyOf='2' \
         equivStart='x' equivEnd='y'>d</pc><ec startRef='2'/>.</target></segment></unit>\
         <unit id='w'><segment><source>A <ph id='1'/><ph id='2' copyOf='1'/></source><target>A \
         <ph id='2' copyOf='1'/></target></segment></unit>",
    );
    let (there, _) = converted(&text, Version::V1_2);
    // In 1.2 a copy has the id of what it is a copy of.
    has(&there, &["<x id=\"1\" xlf2:id=\"3\" xlf2:copyOf=\"2\"/>"]);
    let spans = |text: &str| {
        let file = exchange::read("t.xlf", text.as_bytes()).unwrap().files.remove(0);
        let target = file.units[1].segments().next().unwrap().target.clone().unwrap();
        target.codes().map(|code| code.id).collect::<Vec<_>>()
    };
    assert_eq!(spans(&text), [1; 6]);
    assert_eq!(spans(&there), [1; 6]);
    has(
        &converted(&there, Version::V2_1).0,
        &[
            "<ph id=\"1\"/><ph id=\"2\" copyOf=\"1\"/><ph id=\"3\" copyOf=\"2\"/>",
            "<ph id=\"4\" copyOf=\"1\"/>",
            "<sc id=\"2\" copyOf=\"1\"/>c <sc id=\"1\"/>b<ec startRef=\"1\"/> <pc ",
            "d</pc><ec startRef=\"2\"/>",
            "<target>A <ph id=\"2\" copyOf=\"1\"/></target>",
        ],
    );
}

/// A copy and what it is a copy of have no data (XLIFF 2.1 §4.7.2.4.1): what looks like one in the
/// target of a code whose end has some is a code of its own.
#[test]
fn a_code_with_data_at_its_end_alone_has_no_copies() {
    let target =
        "<target>A<bpt id=\"1\"/>b<ept id=\"1\">*</ept> <bpt id=\"1\"/>c<ept id=\"1\">*</ept>.";
    let text = of_1_2(&format!(
        "<trans-unit id='u'><source>A<bpt id='1'/>b<ept id='1'>*</ept>.</source>{target}</target>\
         </trans-unit>"
    ));
    let there = converted(&text, Version::V2_1).0;
    assert!(!there.contains("copyOf"), "{there}");
    has(&converted(&there, Version::V1_2).0, &[target]);
}

#[test]
fn a_half_whose_other_segment_is_not_translated_has_the_id_of_its_source() {
    let text = of_2_1(
        "<unit id='u'><segment id='s1' state='translated'><source>A <sc id='1' type='fmt'/>b.</source>\
         <target>C <sc id='1' isolated='yes' type='fmt'/>d.</target></segment>\
         <segment id='s2'><source>E<ec startRef='1'/> f.</source></segment></unit>\
         <unit id='v'><segment id='s1'><source>A <sc id='1'/>b.</source></segment>\
         <segment id='s2'><source>E<ec startRef='1'/> f.</source>\
         <target>G<ec id='2' isolated='yes'/> h.</target></segment></unit>",
    );
    let back = there_and_back(&text);
    has(
        &back,
        &[
            "C <sc id=\"1\" type=\"fmt\" isolated=\"yes\"/>d.",
            "G<ec id=\"2\" isolated=\"yes\"/> h.",
        ],
    );
    assert!(!back.contains("mda:"), "{back}");
}
