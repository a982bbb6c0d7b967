//! Validating and converting cost what the size of a file explains: thirty thousand references
//! to as many things, where a search for each would take minutes, and the same with one id in
//! every unit. No clock is asked; a test that never ends is one that fails.

use vulgate::exchange::Version;
use vulgate::exchange::convert::convert;
use vulgate::model::Severity;
use vulgate::validation::validate;

const COUNT: usize = 30_000;
const NAMESPACES: &str = "xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0' \
    xmlns:res='urn:oasis:names:tc:xliff:resourcedata:2.0' \
    xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0' \
    xmlns:val='urn:oasis:names:tc:xliff:validation:2.0' \
    xmlns:fs='urn:oasis:names:tc:xliff:fs:2.0' \
    xmlns:ctr='urn:oasis:names:tc:xliff:changetracking:2.0' \
    xmlns:its='http://www.w3.org/2005/11/its' its:version='2.0'";

fn many(piece: impl Fn(usize) -> String) -> String {
    (0..COUNT).map(piece).collect()
}

fn file(version: &str, content: &str) -> String {
    let core = if version == "2.2" { "2.2" } else { "2.0" };
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:{core}' {NAMESPACES} \
         version='{version}' srcLang='en' trgLang='de'><file id='f'>{content}</file></xliff>"
    )
}

fn unit(content: &str, source: &str) -> String {
    format!("<unit id='u'>{content}<segment><source>{source}</source></segment></unit>")
}

/// Ids of the findings that a file gets.
fn found(text: &str) -> Vec<&'static str> {
    let verdict = validate("t.xlf", text.as_bytes()).unwrap();
    verdict.findings.iter().map(|finding| finding.message.id).collect()
}

/// A file conforms; with a last reference to something that is not there, that is the one finding.
fn hold(text: &str, (last, nowhere): (&str, &str), finding: &'static str) {
    assert_eq!(found(text), [""; 0]);
    let (before, after) = text.rsplit_once(last).unwrap();
    assert_eq!(found(&format!("{before}{nowhere}{after}")), [finding]);
}

#[test]
fn notes_are_found_without_a_search() {
    let last = COUNT - 1;
    let notes = many(|at| format!("<note id='n{at}'>x</note>"));
    let marks = many(|at| format!("<mrk id='m{at}' type='comment' ref='#n=n{at}'>a</mrk>"));
    let text = file("2.1", &unit(&format!("<notes>{notes}</notes>"), &marks));
    hold(&text, (&format!("#n=n{last}"), "#n=x"), "xliff2-comment-note");
    // Notes of the file, from as many units.
    let units = many(|at| {
        let mark = format!("<mrk id='m' type='term' ref='#f=f/n=n{at}'>a</mrk>");
        unit("", &mark).replace("id='u'", &format!("id='u{at}'"))
    });
    let text = file("2.1", &format!("<notes>{notes}</notes>{units}"));
    hold(&text, (&format!("#f=f/n=n{last}"), "#f=f/n=x"), "xliff2-fragment-nowhere");
    // The same id in each unit, and in the file.
    let units = many(|at| {
        let marks = "<mrk id='m' type='comment' ref='#n=n'>a</mrk>\
                     <mrk id='o' type='term' ref='#f=f/n=n'>a</mrk>";
        let notes = "<notes><note id='n'>x</note></notes>";
        unit(notes, marks).replace("id='u'", &format!("id='u{at}'"))
    });
    let text = file("2.1", &format!("<notes><note id='n'>x</note></notes>{units}"));
    hold(&text, ("#n=n", "#n=x"), "xliff2-comment-note");
}

#[test]
fn segments_are_found_by_their_notes() {
    let notes = many(|at| format!("<note id='n{at}' ref='#s{at}'>x</note>"));
    let segments = many(|at| format!("<segment id='s{at}'><source>a</source></segment>"));
    let text = file("2.2", &format!("<unit id='u'><notes>{notes}</notes>{segments}</unit>"));
    hold(&text, (&format!("#s{}'>x", COUNT - 1), "#x'>x"), "xliff2-note-ref");
}

#[test]
fn entries_of_glossaries_are_found_by_their_terms() {
    let last = COUNT - 1;
    let entries = many(|at| {
        let inner = "<gls:term>a</gls:term><gls:definition>d</gls:definition>";
        format!("<gls:glossEntry id='g{at}' ref='#m{at}'>{inner}</gls:glossEntry>")
    });
    let terms = many(|at| format!("<mrk id='m{at}' type='term' ref='#gls=g{at}'>a</mrk>"));
    let glossary = format!("<gls:glossary>{entries}</gls:glossary>");
    let text = file("2.1", &unit(&glossary, &terms));
    hold(&text, (&format!("#gls=g{last}"), "#gls=x"), "xliff2-fragment-nowhere");
}

#[test]
fn records_of_its_are_found_however_many_there_are() {
    let last = COUNT - 1;
    let lists = many(|at| {
        let issue = "<its:locQualityIssue locQualityIssueType='other'/>";
        format!("<its:locQualityIssues xml:id='l{at}'>{issue}</its:locQualityIssues>")
    });
    let marks = many(|at| {
        format!("<mrk id='m{at}' type='its:generic' its:locQualityIssuesRef='#its=l{at}'>a</mrk>")
    });
    let text = file("2.1", &unit(&lists, &marks));
    hold(&text, (&format!("#its=l{last}"), "#its=x"), "xliff2-its-ref");
    // In the file, and of units within it.
    let lists = many(|at| {
        let record = "<its:provenanceRecord person='x'/>";
        format!("<its:provenanceRecords xml:id='l{at}'>{record}</its:provenanceRecords>")
    });
    let units = many(|at| {
        let named = format!("id='u{at}' its:provenanceRecordsRef='#its=l{at}'");
        unit("", "a").replace("id='u'", &named)
    });
    let text = file("2.1", &format!("{lists}{units}"));
    hold(&text, (&format!("#its=l{last}"), "#its=x"), "xliff2-its-ref");
}

#[test]
fn changes_are_found_with_what_they_are_about() {
    let revisions = many(|at| {
        let item = "<ctr:item property='content'>x</ctr:item>";
        let revision = format!("<ctr:revision>{item}</ctr:revision>");
        format!("<ctr:revisions appliesTo='note' ref='n{at}'>{revision}</ctr:revisions>")
    });
    let notes = many(|at| format!("<note id='n{at}'>x</note>"));
    let content = format!("<ctr:changeTrack>{revisions}</ctr:changeTrack><notes>{notes}</notes>");
    let text = file("2.0", &unit(&content, "a"));
    hold(&text, (&format!("ref='n{}'", COUNT - 1), "ref='x'"), "xliff2-tracked-ref");
}

#[test]
fn resources_are_found_beside_their_references_and_anywhere() {
    let item = |id: &str| {
        format!(
            "<res:resourceItem id='{id}' mimeType='a/b'><res:source href='x'/></res:resourceItem>"
        )
    };
    let data = format!(
        "<res:resourceData>{}{}</res:resourceData>",
        many(|at| format!("<res:resourceItemRef ref='r{at}'/>")),
        many(|at| item(&format!("r{at}"))),
    );
    // Both beside one another are borne, and without any item in the file they may be nowhere.
    let verdict = validate("t.xlf", file("2.1", &unit(&data, "a")).as_bytes()).unwrap();
    let refused = verdict.findings.iter().find(|it| it.severity != Severity::Warning);
    assert_eq!(refused, None);
    let data = many(|at| format!("<res:resourceItemRef ref='r{at}'/>"));
    let data = format!("<res:resourceData>{data}</res:resourceData>");
    assert_eq!(found(&file("2.1", &unit(&data, "a"))).len(), 10_000);
}

#[test]
fn data_of_sizes_are_found_from_within() {
    let profiles = "<slr:profiles generalProfile='x:own'/>";
    let data =
        |id: &str| format!("<slr:data profile='x:own'><a xmlns='x:own' id='{id}'/></slr:data>");
    // One id in the file and in every other unit, and another one in the file alone.
    let units = many(|at| {
        let own = if at % 2 == 0 { data("d") } else { String::new() };
        let ph = "<ph id='1' slr:sizeInfoRef='d'/><ph id='2' slr:sizeInfoRef='of-file'/>";
        unit(&own, ph).replace("id='u'", &format!("id='u{at}'"))
    });
    let both = data("of-file").replace("<a ", "<a xmlns='x:own' id='d'/><a ");
    let text = file("2.1", &format!("{profiles}{both}{units}"));
    hold(&text, ("'of-file'", "'x'"), "xliff2-size-info-ref");
}

/// A thousand rules of the file, in a thousand units, of which some have rules of their own.
#[test]
fn rules_are_prepared_once() {
    let count = 1_000;
    let rules: String = (0..count).map(|at| format!("<val:rule isNotPresent='z{at}'/>")).collect();
    let words = "a&#x301; ".repeat(100);
    let units: String = (0..count)
        .map(|at| {
            let own = format!("<val:rule isNotPresent='z{at}' disabled='yes'/>");
            let own = if at % 10 == 0 {
                format!("<val:validation>{own}</val:validation>")
            } else {
                String::new()
            };
            let text = format!("<source>{words}</source><target>{words}</target>");
            format!("<unit id='u{at}'>{own}<segment>{text}</segment></unit>")
        })
        .collect();
    let text = file("2.1", &format!("<val:validation>{rules}</val:validation>{units}"));
    hold(&text, ("a&#x301; </target>", "z7</target>"), "xliff2-rule-broken");
    // What is broken everywhere is looked for until there is enough to say.
    let text = text.replace("isNotPresent", "isPresent");
    assert_eq!(found(&text).len(), 10_000);
}

#[test]
fn copies_of_copies_are_converted_each_once() {
    let copies = many(|at| match at {
        0 => "<ph id='p0'/>".to_owned(),
        _ => format!("<ph id='p{at}' copyOf='p{}'/>", at - 1),
    });
    let text = file("2.1", &unit("", &copies));
    let converted = convert("t.xlf", &text, Version::V1_2).unwrap().text;
    assert_eq!(converted.matches("<x id=\"p0\"").count(), COUNT);
}

/// Spans that end in the order in which they begin, so that each is within all others.
#[test]
fn spans_of_a_preview_are_within_one_another_at_no_cost() {
    let starts = many(|at| format!("<sc id='s{at}' fs:fs='del'/>"));
    let ends = many(|at| format!("<ec startRef='s{at}'/>x"));
    let text = file("2.1", &unit("", &format!("<pc id='p' fs:fs='p'>{starts}{ends}</pc>")));
    let last = format!("<sc id='s{}' fs:fs='del'/>", COUNT - 1);
    hold(&text, (&last, &last.replace("del", "div")), "xliff2-fs-nesting");
}

#[test]
fn sub_flows_are_followed_once() {
    let units = many(|at| {
        let source = format!("a<ph id='1' subFlows='u{}'/>", at + 1);
        unit("", &source).replace("id='u'", &format!("id='u{at}'"))
    });
    let end = unit("", "a").replace("id='u'", &format!("id='u{COUNT}'"));
    let text = file("2.1", &format!("{units}{end}"));
    let last = format!("'u{COUNT}'/>");
    hold(&text, (&last, &format!("'u{}'/>", COUNT - 1)), "xliff2-sub-flow-circle");
}

/// Groups as deep as they may be, each of which says how the rating is to be read that is in none
/// of them, or in the innermost.
#[test]
fn ratings_are_found_around_and_within() {
    let depth = 9_000;
    let its = "its:locQualityRatingProfileRef='x'";
    let open: String = (0..depth).map(|at| format!("<group id='g{at}' {its}>")).collect();
    let close = "</group>".repeat(depth);
    let text = file("2.1", &format!("{open}{}{close}", unit("", "a")));
    assert_eq!(found(&text), vec!["xliff2-its-rating-neither"; depth]);
    let rated = "id='u' its:locQualityRatingScore='80'";
    assert_eq!(found(&text.replace("id='u'", rated)), [""; 0]);
    let rated = "id='g0' its:locQualityRatingScore='80'";
    assert_eq!(found(&text.replace("id='g0'", rated)), [""; 0]);
}
