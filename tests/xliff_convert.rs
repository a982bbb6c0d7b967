//! Files of one version of XLIFF as files of another: what comes out conforms, means the same,
//! and comes back. Files of OASIS are left out where `../shared` is missing.

#[path = "xliff/canonical.rs"]
mod canonical;
mod corpus;
#[path = "xmllint/mod.rs"]
mod xmllint;

use canonical::canonical;
use corpus::{Sample, samples};
use std::path::{Path, PathBuf};
use vulgate::exchange::convert::{Converted, convert};
use vulgate::exchange::{self, Reading, Version};
use vulgate::model::*;
use vulgate::validation::validate;

fn converted(sample: &Sample, to: Version) -> Converted {
    convert(&sample.name, &sample.text, to)
        .unwrap_or_else(|error| panic!("{}: {error}", sample.name))
}

fn errors(name: &str, text: &str) -> Vec<String> {
    let verdict = validate(name, text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let errors = verdict.findings.into_iter().filter(|it| it.severity == Severity::Error);
    errors.map(|it| format!("{} {:?}", it.place, it.message)).collect()
}

#[test]
fn what_conforms_conforms_in_every_other_version() {
    let mut faults = Vec::new();
    let mut count = 0;
    // Between versions of 2 every byte stays, so that what is an extension in one, and may say
    // anything there, can break the rules of the module that it is in the other.
    let is_free = |name: &str| name.contains("is-an-extension");
    let samples = samples();
    let sound = |it: &&Sample| !is_free(&it.name) && errors(&it.name, &it.text).is_empty();
    for sample in samples.iter().filter(sound) {
        for to in Version::ALL {
            let text = converted(sample, to).text;
            count += 1;
            for error in errors(&sample.name, &text) {
                faults.push(format!("{} → {}: {error}", sample.name, to.as_str()));
            }
        }
    }
    assert!(count > 600, "{count}");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_file_that_does_not_say_its_encoding_says_none_afterwards() {
    let text = "<xliff version=\"2.1\" srcLang=\"en\" \
        xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file id=\"f\"><unit id=\"u\"><segment>\
        <source>a</source></segment></unit></file></xliff>";
    for declaration in
        ["", "<?xml version=\"1.0\"?>\n", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"]
    {
        let text = [declaration, text].concat();
        let converted = convert("t.xlf", &text, Version::V1_2).unwrap().text;
        let wanted = if declaration.is_empty() { "<?xml version=\"1.0\"?>" } else { declaration };
        assert!(converted.starts_with(wanted.trim_end()), "{converted}");
    }
}

/// The errors that the schema of a version finds, or none if `xmllint` is not there.
fn schema_errors(shared: &Path, schema: &str, files: &[PathBuf]) -> Option<Vec<String>> {
    let found = xmllint::complaints(shared, schema, files)?;
    Some(found.lines().filter(|line| line.contains("error")).map(str::to_owned).collect())
}

#[test]
fn what_is_valid_by_the_official_schemas_stays_so() {
    let Some(shared) = corpus::shared() else { return };
    let folder = tempfile::tempdir().unwrap();
    let schema = |version| match version {
        Version::V1_2 => "xliff-12/schemas/xliff-core-1.2-transitional.xsd",
        Version::V2_0 => "xliff-20/schemas/xliff_core_2.0.xsd",
        Version::V2_1 => "offline/all-21.xsd",
        Version::V2_2 => "offline/all-22.xsd",
    };
    let samples = samples();
    let samples: Vec<_> =
        samples.iter().filter(|it| errors(&it.name, &it.text).is_empty()).collect();
    let file = |what: &str, index: usize, text: &str| {
        let path = folder.path().join(format!("{what}-{index}.xlf"));
        std::fs::write(&path, text).unwrap();
        path
    };
    // The schemas are stricter here and there than the specifications: only what they accept
    // counts.
    let mut accepted = vec![false; samples.len()];
    for version in Version::ALL {
        let own: Vec<_> = (0..samples.len())
            .filter(|at| converted(samples[*at], version).from == version)
            .collect();
        let files: Vec<_> = own.iter().map(|at| file("own", *at, &samples[*at].text)).collect();
        let Some(found) = schema_errors(&shared, schema(version), &files) else { return };
        for at in own {
            accepted[at] = !found.iter().any(|line| line.contains(&format!("own-{at}.xlf:")));
        }
    }
    let mut faults = Vec::new();
    for to in Version::ALL {
        let own: Vec<_> = (0..samples.len()).filter(|at| accepted[*at]).collect();
        let texts = own.iter().map(|at| file("new", *at, &converted(samples[*at], to).text));
        let files: Vec<_> = texts.collect();
        for line in schema_errors(&shared, schema(to), &files).unwrap_or_default() {
            let number = line.split("new-").nth(1).and_then(|it| it.split('.').next());
            let number: usize = number.and_then(|it| it.parse().ok()).unwrap_or(0);
            faults.push(format!("{} → {}: {line}", samples[number].name, to.as_str()));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// What a reader understands of a content, codes by the order in which they come.
fn meaning(content: &Content, numbers: &mut Vec<u32>) -> String {
    let mut out = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(code) => {
                let at = numbers.iter().position(|it| *it == code.id).unwrap_or_else(|| {
                    numbers.push(code.id);
                    numbers.len() - 1
                });
                out.push_str(&format!("⟨{:?} {at} {:?} {:?}⟩", code.kind, code.native, code.equiv));
            }
        }
    }
    out
}

/// What Vulgate's own reader understands of a file, but for what one version cannot say: how
/// codes are shown, and who has written a note.
fn understood(reading: &Reading) -> String {
    let mut out = String::new();
    for file in &reading.files {
        out.push_str(&format!("{} {:?} {:?}\n", file.document, file.source_lang, file.target_lang));
        for unit in file.units.iter().filter(|unit| !unit.id.contains("-sub")) {
            out.push_str(&format!("unit {}\n", unit.translate));
            let mut numbers = Vec::new();
            for part in &unit.parts {
                match part {
                    BitextPart::Ignorable { source, target } => {
                        let source = meaning(source, &mut numbers);
                        let target = target.as_ref().map(|it| meaning(it, &mut numbers));
                        let target =
                            target.filter(|target| *target != source && !target.is_empty());
                        out.push_str(&format!("  gap {source:?} {target:?}\n"));
                    }
                    BitextPart::Segment(segment) => {
                        let source = meaning(&segment.source, &mut numbers);
                        let target = segment.target.as_ref();
                        // A copy that nobody has touched is no translation.
                        let untouched = |it: &&Content| {
                            segment.state == State::Initial && it.same_as(&segment.source)
                        };
                        let target = target.filter(|it| !it.is_blank() && !untouched(it));
                        let target = target.map(|it| meaning(it, &mut numbers));
                        let state = if target.is_some() { segment.state } else { State::Initial };
                        out.push_str(&format!("  {source:?}\n  {target:?} {state:?}\n"));
                        for found in &segment.matches {
                            let mut own = Vec::new();
                            let source = meaning(&found.source, &mut own);
                            let target = meaning(&found.target, &mut own);
                            out.push_str(&format!(
                                "    {} {source:?} {target:?} {}\n",
                                found.base, found.origin.collection
                            ));
                        }
                        if let Some(previous) = &segment.previous {
                            out.push_str(&format!("    was {:?}\n", previous.target.plain()));
                        }
                    }
                }
            }
        }
    }
    out
}

/// Where the reader sees less or more in one of the two versions, and why.
const SEEN_OTHERWISE: [(&str, &str); 16] = [
    ("alt-trans-other-languages.xlf", "candidates in other languages are passed over in 1.2"),
    ("mtc-reference-yes-other-language.xlf", "the same"),
    ("Good-mtc_reference-lang.xlf", "the same"),
    ("mtc-ref-target-side.xlf", "candidates for no segment go to the first in 1.2"),
    ("mtc-ref-to-code.xlf", "the same"),
    ("withMatches.xlf", "the same"),
    ("pairs-overlapping.xlf", "two codes of one id are one to the reader"),
    ("target-adds-copy-with-shared-data.xlf", "codes of the same data are one in 2.x"),
    ("target-without-target-language.xlf", "2.x has to say the language"),
    ("toSegmentAndOrder.xlf", "places contradict one another"),
    ("angular.xlf", "words of a tool, known in its own version only"),
    ("memoq.mqxliff", "the same"),
    ("phrase.mxliff", "the same"),
    ("trados.sdlxliff", "the same"),
    ("xtm.xlf", "the same"),
    ("source-empty.xlf", "the same as no translation"),
];

/// Whether the reader cannot see the same: an order of its own makes one segment of all in 2.x,
/// and control characters are codes in 1.2.
fn is_seen_otherwise(name: &str, texts: [&str; 2]) -> bool {
    SEEN_OTHERWISE.iter().any(|(known, _)| name.ends_with(known))
        || texts.iter().any(|text| text.contains(" order=") || text.contains("<cp "))
}

#[test]
fn the_own_reader_understands_the_same_of_both() {
    let mut faults = Vec::new();
    for sample in samples().iter() {
        let Ok(before) = exchange::read(&sample.name, sample.text.as_bytes()) else { continue };
        for to in Version::ALL {
            let text = converted(sample, to).text;
            if is_seen_otherwise(&sample.name, [&sample.text, &text]) {
                continue;
            }
            let after = exchange::read(&sample.name, text.as_bytes()).unwrap();
            let (before, after) = (understood(&before), understood(&after));
            if before != after {
                faults.push(format!(
                    "{} → {}:\n{before}---\n{after}\n{text}",
                    sample.name,
                    to.as_str()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n=====\n"));
}

/// What does not come back as it was, and why: the list of `docs/xliff-conversion.md`.
const NOT_THE_SAME: [(&str, &str); 21] = [
    ("schema-location-anywhere.xlf", "where a schema is of a segment or its source"),
    ("header-empty.xlf", "an empty header says nothing"),
    ("extension-points.xlf", "extensions of the whole document go into the first file"),
    ("header-mixed-order.xlf", "order beside each other"),
    ("unit-metadata-any-order.xlf", "the same"),
    ("modules-and-extension-mixed-order.xlf", "the same"),
    ("matecat.xlf", "the same"),
    ("xliff-1-0-no-namespace.xlf", "it is 1.2 then"),
    ("xliff-1-1.xlf", "the same"),
    ("weblate.xliff", "the same"),
    ("trados.sdlxliff", "a code around segments has two ends"),
    ("order-on-ignorable-target.xlf", "a target between segments like its source"),
    ("sc-ec-across-segments.xlf", "the same"),
    ("withCDataSections.xlf", "the same"),
    ("toJoin1_in.xlf", "the same"),
    ("toJoin4_out.xlf", "a place that is the own"),
    ("sc-ec-agree-by-default-and-explicitly.xlf", "`isolated` that says nothing"),
    ("xml-lang-explicit-in-ignorable.xlf", "the language is that of the document"),
    ("references-with-white-space.xlf", "white space is no part of ids and references"),
    ("version-2-0-in-22-namespace.xlf", "the namespace is that of 2.2"),
    ("version-2-1-in-22-namespace.xlf", "the same"),
];

/// A text without the addresses of schemas, which name those of one version.
fn without_schemas(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(at) = text.find("xsi:schemaLocation=") {
        let quote = text.as_bytes()[at + "xsi:schemaLocation=".len()] as char;
        let from = at + "xsi:schemaLocation=".len() + 1;
        let end = from + text[from..].find(quote).unwrap() + 1;
        text.replace_range(at..end, "");
    }
    text
}

#[test]
fn there_and_back_is_where_it_began() {
    let mut faults = Vec::new();
    for sample in samples().iter().filter(|it| errors(&it.name, &it.text).is_empty()) {
        let from = converted(sample, Version::V1_2).from;
        let over = if from == Version::V1_2 { Version::V2_1 } else { Version::V1_2 };
        let there = converted(sample, over).text;
        let back = convert(&sample.name, &there, from).unwrap().text;
        let (before, after) = (canonical(&without_schemas(&sample.text)), canonical(&back));
        let known = NOT_THE_SAME.iter().any(|(name, _)| sample.name.ends_with(name));
        if before != after && !known {
            faults.push(format!("{}: {}\n{there}", sample.name, difference(&before, &after)));
        } else if before == after && known {
            faults.push(format!("{} comes back as it was: take it off the list", sample.name));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n=====\n"));
}

/// The lines that only one of two texts has.
fn difference(before: &str, after: &str) -> String {
    let lines = |text: &str, other: &str, sign: char| -> String {
        let mut rest: Vec<&str> = other.lines().collect();
        let mut out = String::new();
        for line in text.lines() {
            match rest.iter().position(|it| *it == line) {
                Some(at) => drop(rest.remove(at)),
                None => out.push_str(&format!("\n  {sign} {line}")),
            }
        }
        out
    };
    let all = lines(before, after, '-') + &lines(after, before, '+');
    if all.is_empty() { "another order".to_owned() } else { all }
}

/// Kinds of things in one file each, and what has to be said of them in the other version.
const SAID: [(&str, &str, &str); 24] = [
    (
        "1.2",
        "<context-group purpose=\"location\"><context context-type=\"sourcefile\">a</context></context-group>",
        "convert-kept context-group",
    ),
    ("1.2", "<count-group name=\"c\"><count>1</count></count-group>", "convert-kept count-group"),
    ("1.2", "<prop-group><prop prop-type=\"p\">v</prop></prop-group>", "convert-kept prop-group"),
    (
        "1.2",
        "<alt-trans alttranstype=\"rejected\"><target>x</target></alt-trans>",
        "convert-kept alt-trans",
    ),
    (
        "1.2",
        "<alt-trans tool-id=\"t\"><source>s</source><target>x</target></alt-trans>",
        "convert-kept alt-trans/@tool-id",
    ),
    ("1.2", "<note from=\"x\">n</note>", "convert-kept note/@from"),
    ("1.2 source", "<x id=\"a b\"/>", "convert-renamed x/@id"),
    ("1.2 source", "<ph id=\"1\" crc=\"7\">p<sub>text</sub></ph>", "convert-sub sub"),
    ("1.2 source", "<ph id=\"1\" crc=\"7\">p</ph>", "convert-kept ph/@crc"),
    ("1.2 unit", " coord=\"1;2;3;4\"", "convert-kept trans-unit/@coord"),
    ("1.2 unit", " extype=\"e\"", "convert-kept trans-unit/@extype"),
    ("1.2 unit", " maxwidth=\"9\" size-unit=\"pixel\"", "convert-kept trans-unit/@maxwidth"),
    ("1.2 target", " equiv-trans=\"no\"", "convert-kept target/@equiv-trans"),
    ("1.2 target", " state-qualifier=\"rejected-length\"", "convert-judged target"),
    (
        "2.1",
        "<gls:glossary xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\"><gls:glossEntry><gls:term>t</gls:term><gls:definition>d</gls:definition></gls:glossEntry></gls:glossary>",
        "convert-kept gls:glossary",
    ),
    ("2.1", "<originalData><data id=\"d1\">x</data></originalData>", "convert-kept originalData"),
    ("2.1", "<notes><note category=\"c\">x</note></notes>", "convert-kept note/@category"),
    ("2.1 source", "<cp hex=\"0001\"/>", "convert-character cp"),
    ("2.1 source", "<sm id=\"m1\"/>a", "convert-dropped sm"),
    ("2.1 source", "<ph id=\"1\" canDelete=\"no\"/>", "convert-kept ph/@canDelete"),
    ("2.1 source", "<ph id=\"1\" disp=\"d\"/>", "convert-kept ph/@disp"),
    ("2.1 source", "<mrk id=\"m1\" type=\"comment\" ref=\"#n=1\">x</mrk>", "convert-kept mrk/@ref"),
    ("2.1 unit", " canResegment=\"no\"", "convert-kept unit/@canResegment"),
    (
        "2.1 unit",
        " xmlns:slr=\"urn:oasis:names:tc:xliff:sizerestriction:2.0\" slr:storageRestriction=\"9\"",
        "convert-kept unit/@slr:storageRestriction",
    ),
];

/// A file with something at a place.
fn with(place: &str, what: &str) -> String {
    let at = |wanted: &str| if place == wanted { what } else { "" };
    if place.starts_with("1.2") {
        return format!(
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"f\" \
             source-language=\"en\" target-language=\"de\" datatype=\"xml\"><body><trans-unit id=\"u\"{}>\
             <source>S{}</source><target{}>T</target>{}</trans-unit></body></file></xliff>",
            at("1.2 unit"),
            at("1.2 source"),
            at("1.2 target"),
            at("1.2"),
        );
    }
    format!(
        "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" \
         trgLang=\"de\"><file id=\"f\"><unit id=\"u\"{}>{}<segment><source>S{}</source><target>T</target>\
         </segment></unit></file></xliff>",
        at("2.1 unit"),
        at("2.1"),
        at("2.1 source"),
    )
}

fn said(text: &str, to: Version) -> Vec<String> {
    let found = convert("t.xlf", text, to).expect(text).findings.into_iter();
    found
        .inspect(|it| assert!(it.place.line.is_some(), "{it:?}"))
        .map(|it| format!("{} {}", it.message.id, it.message.text_arg("name").unwrap_or_default()))
        .collect()
}

#[test]
fn nothing_that_the_other_version_cannot_hold_goes_without_a_word() {
    let mut missing = Vec::new();
    for (place, what, wanted) in SAID {
        let (from, to) = match place.starts_with("1.2") {
            true => (Version::V1_2, Version::V2_1),
            false => (Version::V2_1, Version::V1_2),
        };
        let text = with(place, what);
        let found = said(&text, to);
        if !found.iter().any(|it| it == wanted) {
            missing.push(format!("{what}: {wanted} is not in {found:?}"));
        }
        // Without it there is nothing to say, so the word is about it.
        let none = said(&with(place, ""), to);
        assert!(!none.iter().any(|it| it == wanted), "{none:?}");
        // It comes back, unless it is said to be left out.
        let there = convert("t.xlf", &text, to).unwrap().text;
        let back = convert("t.xlf", &there, from).unwrap().text;
        let lost = wanted.starts_with("convert-dropped");
        if !lost && canonical(&back) != canonical(&text) {
            missing.push(format!(
                "{what}: {}\n{there}",
                difference(&canonical(&text), &canonical(&back))
            ));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn between_versions_of_2_what_is_not_there_is_said() {
    let pgs = "xmlns:pgs=\"urn:oasis:names:tc:xliff:pgs:1.0\"";
    let text = format!(
        "<xliff version='2.2' xmlns='urn:oasis:names:tc:xliff:document:2.2' {pgs} srcLang='en'>\
         <notes><note>all</note></notes><file id='f'><unit id='u' pgs:switch='plural:n'><notes>\
         <note id='1' ref='#s'>n</note></notes><segment id='s' pgs:case='one'><source>a</source>\
         </segment></unit></file></xliff>"
    );
    let found = said(&text, Version::V2_1);
    let wanted = [
        "convert-dropped notes",
        "convert-kept unit/@pgs:switch",
        "convert-dropped note/@ref",
        "convert-dropped segment/@pgs:case",
    ];
    assert_eq!(found, wanted);
    let ctr = "<ctr:changeTrack xmlns:ctr=\"urn:oasis:names:tc:xliff:changetracking:2.0\"/>";
    let text = with("2.1", ctr);
    assert_eq!(said(&text, Version::V2_2), ["convert-kept ctr:changeTrack"]);
    // An extension may look as it likes; a module may not.
    let whatever = ctr.replace("/>", "><ctr:whatever/></ctr:changeTrack>");
    assert_eq!(said(&with("2.1", &whatever), Version::V2_0), ["convert-module ctr:changeTrack"]);
    let its = " xmlns:its=\"http://www.w3.org/2005/11/its\" its:foo=\"1\"";
    let text = with("2.1 unit", its).replace("version=\"2.1\"", "version=\"2.0\"");
    for to in [Version::V2_1, Version::V2_2] {
        assert_eq!(said(&text, to), ["convert-module unit/@its:foo"]);
    }
    let text = with("2.1", &format!("<pgs:x {pgs}/>"));
    assert_eq!(said(&text, Version::V2_2), ["convert-module pgs:x"]);
}

#[test]
fn thousands_alike_are_one_finding() {
    let unit =
        |n: usize| format!("<trans-unit id=\"{n}\" coord=\"{n}\"><source>S</source></trans-unit>");
    let units: String = (0..5000).map(unit).collect();
    let text = with("1.2", "").replace("<body>", &format!("<body>{units}"));
    let found = convert("t.xlf", &text, Version::V2_1).unwrap().findings;
    let of_units: Vec<_> = found.iter().filter(|it| it.place.column > Some(99)).collect();
    let [only] = &of_units[..] else { panic!("{found:?}") };
    assert_eq!(only.message.args[2], ("count", Arg::Number(5000)));
}

#[test]
fn a_version_that_a_file_has_leaves_it_alone_and_the_others_keep_every_byte() {
    for sample in samples().iter() {
        let from = converted(sample, Version::V1_2).from;
        // 1.0 and 1.1 are read as 1.2, and become it.
        let root = sample.text.split("<xliff").nth(1).and_then(|it| it.split('>').next());
        let says = |version: &str| root.unwrap_or_default().contains(version);
        if !says("version=\"1.0\"") && !says("version=\"1.1\"") {
            assert_eq!(converted(sample, from).text, sample.text, "{}", sample.name);
        }
        if from == Version::V2_1 {
            let text = converted(sample, Version::V2_0).text;
            let expected = sample.text.replacen("version=\"2.1\"", "version=\"2.0\"", 1);
            let expected = expected.replacen("version='2.1'", "version='2.0'", 1);
            assert_eq!(text, expected, "{}", sample.name);
        }
    }
}

#[test]
fn what_is_no_xliff_and_what_has_several_languages_is_refused() {
    let refused = |text: &str, to| {
        let error = convert("t.xlf", text, to).unwrap_err();
        assert!(error.findings[0].place.line.is_some());
        error.findings[0].message.id
    };
    assert_eq!(refused("<tmx/>", Version::V2_1), "exchange-not-xliff");
    assert_eq!(refused("<xliff version='3'/>", Version::V2_1), "exchange-version");
    assert_eq!(
        refused("<xliff version='2.0' xmlns='urn:x'/>", Version::V1_2),
        "exchange-namespace"
    );
    let two = with("1.2", "");
    let file = &two[two.find("<file").unwrap()..two.find("</xliff>").unwrap()];
    let two = two.replace("</xliff>", &format!("{}</xliff>", file.replace("\"de\"", "\"fr\"")));
    assert_eq!(refused(&two, Version::V2_1), "convert-languages");
    let deep = format!("{}{}", "<group>".repeat(400), "</group>".repeat(400));
    let deep = with("1.2", "").replace("<body>", &format!("<body>{deep}"));
    assert_eq!(refused(&deep, Version::V2_1), "xml-depth");
}

#[test]
fn groups_may_be_nested_as_deep_as_files_are_read_between_versions_of_2() {
    let groups: String = (0..9_990).map(|number| format!("<group id='g{number}'>")).collect();
    let deep = format!("{groups}<unit id='deep'><segment><source>x</source></segment></unit>");
    let file = format!("<file id='f'>{deep}{}</file>", "</group>".repeat(9_990));
    let text = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'>{file}\
         </xliff>"
    );
    let started = std::time::Instant::now();
    for to in [Version::V2_1, Version::V2_2] {
        let converted = convert("t.xlf", &text, to).unwrap().text;
        assert!(converted.contains(&format!("version='{}'", to.as_str())));
        let back = convert("t.xlf", &converted, Version::V2_0).unwrap().text;
        assert_eq!(back.replace('"', "'"), text.replace('"', "'"), "{to:?}");
    }
    assert!(started.elapsed().as_secs() < 20);
}

/// There and back, in the version it had.
fn there_and_back(text: &str) -> (String, String) {
    let there = convert("t.xlf", text, Version::V2_1).unwrap().text;
    let back = convert("t.xlf", &there, Version::V1_2).unwrap().text;
    (there, back)
}

fn of_1_2(body: &str) -> String {
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='d' \
         source-language='en' target-language='de' datatype='plaintext'><header><tool \
         tool-id='vulgate' tool-name='Vulgate'/></header><body>{body}</body></file></xliff>"
    )
}

#[test]
fn a_unit_stays_approved_though_a_part_of_it_is_not_translated() {
    let (_, back) = there_and_back(&of_1_2(
        "<trans-unit id='2' approved='yes'><source>A. B.</source><seg-source><mrk mtype='seg' \
         mid='0'>A.</mrk> <mrk mtype='seg' mid='1'>B.</mrk></seg-source><target state='final'>\
         <mrk mtype='seg' mid='0'>X.</mrk></target></trans-unit>",
    ));
    assert!(back.contains("<trans-unit id=\"2\" approved=\"yes\">"), "{back}");
}

#[test]
fn what_tools_say_of_our_segments_is_kept() {
    let (there, back) = there_and_back(&of_1_2(
        "<group id='u-1' restype='x-paragraph'><trans-unit id='u-1:s1'><source>A.</source>\
         <target state='translated'>Ah.</target></trans-unit><trans-unit id='u-1:gap1' \
         translate='no' restype='x-ignorable'><source> </source></trans-unit><trans-unit \
         id='u-1:s2' resname='NAMED' help-id='HELP' xmlns:my='urn:my' my:a='MINE'><source>B.\
         </source><target state='needs-review-translation' state-qualifier='fuzzy-match' \
         coord='1;2;3;4'>Be.</target></trans-unit></group>",
    ));
    assert_eq!(errors("t.xlf", &there), [""; 0], "{there}");
    for said in ["NAMED", "HELP", "MINE", "fuzzy-match", "1;2;3;4", "u-1:s2"] {
        assert!(there.contains(said) && back.contains(said), "{said}: {there}\n{back}");
    }
}

/// 1.0 has no namespace, 1.1 has one of its own; both are read as 1.2, and become it.
#[test]
fn older_files_become_1_2() {
    let body = "<file original='a' source-language='en' target-language='de' \
                datatype='plaintext'><body><trans-unit id='1'><source>x</source>\
                <target>y</target></trans-unit></body></file></xliff>";
    let root = |said: &str| format!("<xliff {said}>{body}");
    let old = "xmlns='urn:oasis:names:tc:xliff:document:1.1'";
    let new = "xmlns='urn:oasis:names:tc:xliff:document:1.2'";
    for said in [format!("version='1.1' {old}"), "version='1.0'".to_owned()] {
        let converted = convert("t.xlf", &root(&said), Version::V1_2).unwrap();
        let text = converted.text.replace('"', "'");
        assert!(text.contains(new) && text.contains("version='1.2'"), "{text}");
        assert!(text.ends_with(&body.replace('"', "'")), "{text}");
        let verdict = vulgate::validation::validate("t.xlf", converted.text.as_bytes()).unwrap();
        assert_eq!(verdict.findings, []);
        let again = convert("t.xlf", &converted.text, Version::V1_2).unwrap();
        assert_eq!(again.text, converted.text);
    }
}
