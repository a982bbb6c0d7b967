//! Termbases in TBX and CSV: what is read, what is reported, what is written.

#[path = "support/mutation.rs"]
mod mutation;

use mutation::{Means, Random, mutated};
use proptest::prelude::*;
use vulgate::model::*;
use vulgate::terminology::{Reading, csv, tbx};
use vulgate::validation;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn read_tbx(text: &str) -> Reading {
    tbx::read("t.tbx", text.as_bytes()).unwrap()
}

fn read_csv(text: &str) -> Reading {
    csv::read("t.csv", text.as_bytes()).unwrap()
}

fn ids(findings: &[Finding]) -> Vec<(&'static str, usize)> {
    findings.iter().map(|it| (it.message.id, it.place.line.unwrap_or(0))).collect()
}

/// An entry of 2019 in the style DCA.
const DCA: &str = r#"<conceptEntry id="c1">
  <descrip type="subjectField">law</descrip>
  <descripGrp><descrip type="definition">An act   that
    binds.</descrip><admin type="source">Treaty</admin></descripGrp>
  <note>General.</note>
  <admin type="projectSubset">briefs</admin>
  <langSec xml:lang="en">
    <termSec><term>regulation</term>
      <termNote type="partOfSpeech">noun</termNote>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <termNote type="termType">fullForm</termNote>
      <descrip type="context">This <hi type="bold">regulation</hi> applies.</descrip>
      <admin type="source">OJ</admin><note>Not “rule”.</note></termSec>
  </langSec>
  <langSec xml:lang="de"><descrip type="definition">Bindend.</descrip>
    <termSec><term>Verordnung</term></termSec>
    <termSec><term>Regelung</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
  </langSec>
</conceptEntry>"#;

fn tbx_2019(style: &str, body: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><tbx type="TBX-Basic" style="{style}" xml:lang="en"
 xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"
 xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p>
</sourceDesc></fileDesc></tbxHeader><text><body>
{body}
</body></text></tbx>"#
    )
}

fn expected() -> Concept {
    let category = |element: &str, name: &str, text: &str| Category {
        element: element.to_owned(),
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let definition = |lang: Option<Lang>, text: &str, source: &str| Definition {
        lang,
        text: text.to_owned(),
        source: source.to_owned(),
    };
    Concept {
        id: "c1".to_owned(),
        subject: "law".to_owned(),
        definitions: vec![
            definition(None, "An act that binds.", "Treaty"),
            definition(Some(lang("de")), "Bindend.", ""),
        ],
        notes: vec!["General.".to_owned()],
        others: vec![category("admin", "projectSubset", "briefs")],
        terms: vec![
            Term {
                part_of_speech: Some(PartOfSpeech::Noun),
                status: Some(TermStatus::Preferred),
                context: "This regulation applies.".to_owned(),
                notes: vec!["Not “rule”.".to_owned()],
                sources: vec!["OJ".to_owned()],
                others: vec![category("termNote", "termType", "fullForm")],
                ..Term::new(lang("en"), "regulation")
            },
            Term::new(lang("de"), "Verordnung"),
            Term { status: Some(TermStatus::Deprecated), ..Term::new(lang("de"), "Regelung") },
        ],
        ..Concept::default()
    }
}

/// Without where it was read.
fn placeless(mut reading: Reading) -> Vec<Concept> {
    for concept in &mut reading.concepts {
        (concept.file, concept.line) = (String::new(), 0);
    }
    reading.concepts
}

#[test]
fn both_editions_and_both_styles_are_read_alike() {
    let dct = r#"<conceptEntry id="c1">
  <min:subjectField>law</min:subjectField>
  <descripGrp><basic:definition>An act that binds.</basic:definition><basic:source>Treaty</basic:source></descripGrp>
  <note>General.</note><basic:projectSubset>briefs</basic:projectSubset>
  <langSec xml:lang="en"><termSec><term>regulation</term>
    <min:partOfSpeech>noun</min:partOfSpeech>
    <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
    <basic:termType>fullForm</basic:termType>
    <basic:context>This regulation applies.</basic:context>
    <basic:source>OJ</basic:source><note>Not “rule”.</note></termSec></langSec>
  <langSec xml:lang="de"><basic:definition>Bindend.</basic:definition>
    <termSec><term>Verordnung</term></termSec>
    <termSec><term>Regelung</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec></conceptEntry>"#;
    // The same in the words of 2008, one term as a group.
    let old = DCA
        .replace("conceptEntry", "termEntry")
        .replace("langSec", "langSet")
        .replace("termSec", "tig")
        .replacen("<tig><term>regulation", "<ntig><termGrp><term>regulation", 1)
        .replacen("fullForm</termNote>", "fullForm</termNote></termGrp>", 1)
        .replacen("</note></tig>", "</note></ntig>", 1);
    let old = format!(
        "<?xml version='1.0'?><!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\"><martif type='TBX'          xml:lang='en'><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>         </martifHeader><text><body>{old}</body></text></martif>"
    );
    for text in [tbx_2019("dca", DCA), tbx_2019("dct", dct), old] {
        let reading = read_tbx(&text);
        assert_eq!(reading.findings, [], "{text}");
        assert_eq!(placeless(reading), [expected()], "{text}");
    }
}

#[test]
fn what_is_written_is_conformant_and_reads_back() {
    let mut strange = expected();
    strange.others.push(Category {
        element: "descrip".to_owned(),
        name: "reliabilityCode".to_owned(),
        text: "3".to_owned(),
    });
    strange.id = "no name".to_owned();
    for (concepts, dialect) in
        [(vec![expected(), expected()], "TBX-Basic"), (vec![strange, expected()], "TBX-Vulgate")]
    {
        let text = tbx::write(&concepts, &lang("en"));
        assert!(text.contains(&format!("type=\"{dialect}\"")), "{text}");
        let verdict = validation::validate("t.tbx", text.as_bytes()).unwrap();
        assert_eq!(verdict.findings, [], "{text}");
        let again = placeless(read_tbx(&text));
        let without_ids = |concepts: &[Concept]| -> Vec<Concept> {
            concepts.iter().cloned().map(|it| Concept { id: String::new(), ..it }).collect()
        };
        assert_eq!(without_ids(&again), without_ids(&concepts));
        assert_eq!(tbx::write(&again, &lang("en")), text);
    }
}

#[test]
fn broken_entries_are_reported_and_the_rest_is_taken() {
    let entry = |id: &str, inside: &str| {
        format!(
            "<conceptEntry id='{id}'><langSec xml:lang='en'>{inside}</langSec></conceptEntry>\n"
        )
    };
    let term = |text: &str| format!("<termSec><term>{text}</term></termSec>");
    let body = [
        entry("a", &term("good")),
        entry("b", &term("not & well-formed")),
        entry("c", "<termSec><term> </term></termSec>"),
        "<conceptEntry id='d'><langSec xml:lang='xx'><termSec><term>x</term></termSec></langSec></conceptEntry>\n".to_owned(),
        "<conceptEntry id='e'><langSec><termSec><term>x</term></termSec></langSec></conceptEntry>\n".to_owned(),
        "<conceptEntry id='f'><langSec>\n".to_owned(),
        entry("a", &term("again")),
        "<div>stray</div>\n".to_owned(),
        entry("g", "<termSec><term>odd</term><termNote type='administrativeStatus'>fine</termNote></termSec>"),
    ];
    let text = tbx_2019("dca", &body.concat());
    let first = text.lines().position(|line| line.contains("id='a'")).unwrap() + 1;
    let reading = read_tbx(&text);
    let terms: Vec<_> = reading.concepts.iter().map(|it| it.terms[0].text.as_str()).collect();
    assert_eq!(terms, ["good", "again", "odd"]);
    let expected = [
        ("xml-entity-syntax", 1),
        ("terms-tbx-broken", 1),
        ("terms-tbx-empty", 2),
        ("terms-tbx-no-term", 2),
        ("terms-tbx-lang", 3),
        ("terms-tbx-no-term", 3),
        ("terms-tbx-no-lang", 4),
        ("terms-tbx-no-term", 4),
        ("terms-tbx-broken", 5),
        ("terms-tbx-id", 6),
        ("terms-tbx-element", 7),
        ("terms-status", 8),
    ];
    let found = ids(&reading.findings);
    let lines: Vec<usize> = found.iter().map(|(_, line)| line - first).collect();
    let names: Vec<&str> =
        found.iter().map(|(id, _)| if id.starts_with("xml-") { "xml-" } else { id }).collect();
    let expected_names: Vec<&str> =
        expected.iter().map(|(id, _)| if id.starts_with("xml-") { "xml-" } else { id }).collect();
    assert_eq!(names, expected_names);
    // The unclosed entry ends on the next line, where another begins.
    let expected_lines: Vec<usize> =
        expected.iter().enumerate().map(|(at, (_, line))| line + usize::from(at > 8)).collect();
    let expected_lines: Vec<usize> =
        expected_lines.iter().map(|line| if *line > 5 { line - 1 } else { *line }).collect();
    assert_eq!(lines, expected_lines);
}

#[test]
fn files_that_are_no_termbase_are_an_error() {
    let id = |text: &str| match tbx::read("t.tbx", text.as_bytes()) {
        Ok(reading) => reading.findings.first().map_or("", |finding| finding.message.id),
        Err(error) => error.findings[0].message.id,
    };
    assert_eq!(id("<tmx/>"), "terms-tbx-root");
    assert_eq!(id("<t:tbx xmlns:t='urn:iso:std:iso:30042:ed-2'/>"), "terms-tbx-prefix");
    assert_eq!(id("<tbx><text/></tbx>"), "terms-tbx-body");
    assert_eq!(id(""), "xml-empty");
    let whole = tbx_2019("dca", DCA);
    assert_eq!(id(&whole), "");
    assert_eq!(id(&whole[..whole.len() - 20]), "terms-tbx-cut-off");
    let bomb = "<!DOCTYPE tbx [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>";
    assert!(id(&format!("{bomb}<tbx><text><body>&b;</body></text></tbx>")).starts_with("xml-"));
}

#[test]
fn a_table_is_read_with_what_is_said_of_its_terms() {
    let text = "\u{FEFF}id;Subject;definition;EN;en:status;en:part-of-speech;de;de:status;de:note;remark\n\
        c1;law;\"An act;\nthat binds.\";regulation;preferred;noun;Verordnung | Regelung | a\\|b;|deprecated;|no;x\n\
        ;;;law;;;Gesetz;;;\n";
    let reading = csv::read("t.csv", text.as_bytes()).unwrap();
    assert_eq!(ids(&reading.findings), [("terms-csv-column", 1)]);
    let concept = &reading.concepts[0];
    assert_eq!((concept.id.as_str(), concept.subject.as_str(), concept.line), ("c1", "law", 2));
    assert_eq!(concept.definitions[0].text, "An act; that binds.");
    let terms: Vec<_> =
        concept.terms.iter().map(|it| (it.text.as_str(), it.status, it.notes.len())).collect();
    let expected = [
        ("regulation", Some(TermStatus::Preferred), 0),
        ("Verordnung", None, 0),
        ("Regelung", Some(TermStatus::Deprecated), 1),
        ("a|b", None, 0),
    ];
    assert_eq!(terms, expected);
    // An id of its own stays the same wherever the row stands.
    let id = &reading.concepts[1].id;
    assert!(id.starts_with("c-"), "{id}");
    assert_eq!(
        *id,
        read_csv(
            "en,de
x,
law,Gesetz
"
        )
        .concepts[1]
            .id
    );
}

#[test]
fn bad_rows_are_reported_with_their_lines() {
    let text =
        "en,de,de:status\nlaw,Gesetz,good\na,b,c,d\n,,preferred\n\nok,gut,\n\"open,zu\nx,y\n";
    let reading = read_csv(text);
    let expected = [
        ("terms-status", 2),
        ("terms-csv-cells", 3),
        ("terms-csv-no-term", 4),
        ("terms-csv-quote", 7),
    ];
    assert_eq!(ids(&reading.findings), expected);
    assert_eq!(reading.concepts.len(), 2);
    for (text, id) in [("", "terms-csv-no-language"), ("a;b\n", "terms-csv-no-language")] {
        assert_eq!(csv::read("t.csv", text.as_bytes()).unwrap_err().findings[0].message.id, id);
    }
    let latin = csv::read("t.csv", b"en,fr\nlaw,arr\xEAt\xE9\n").unwrap_err();
    assert_eq!(ids(&latin.findings), [("xml-encoding-malformed", 2)]);
}

#[test]
fn tables_of_spreadsheets_are_read_in_utf_16() {
    let text = "\u{FEFF}en\tel\nlaw\tνόμος\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let reading = csv::read("t.csv", &bytes).unwrap();
    assert_eq!(reading.concepts[0].terms[1].text, "νόμος");
}

fn text() -> impl Strategy<Value = String> {
    "[a-zäß<&>|\\\\\",;']([a-z äß<&>|\\\\\",;']{0,8}[a-zäß<&>|\\\\\",;'])?"
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn term() -> impl Strategy<Value = Term> {
    let lang = prop::sample::select(vec!["bg", "de", "pt-BR"]);
    let status = prop::option::of(prop::sample::select(TermStatus::ALL.to_vec()));
    let part = prop::option::of(prop::sample::select(PartOfSpeech::ALL.to_vec()));
    let texts = || prop::collection::vec(text(), 0..2);
    (lang, text(), status, part, texts(), texts()).prop_map(
        |(tag, text, status, part_of_speech, contexts, notes)| Term {
            status,
            part_of_speech,
            context: contexts.into_iter().next().unwrap_or_default(),
            notes,
            ..Term::new(Lang::parse(tag).unwrap(), text)
        },
    )
}

fn concepts() -> impl Strategy<Value = Vec<Concept>> {
    let definition = (prop::option::of(Just("de")), text()).prop_map(|(tag, text)| Definition {
        lang: tag.map(|tag| Lang::parse(tag).unwrap()),
        text,
        source: String::new(),
    });
    let lists = (prop::collection::vec(definition, 0..3), prop::collection::vec(text(), 0..2));
    let concept = (text(), lists, prop::collection::vec(term(), 1..4));
    prop::collection::vec(concept, 1..4).prop_map(|all| {
        let of = |(at, (subject, (definitions, notes), terms)): (usize, (String, _, Vec<Term>))| {
            let (mut terms, mut definitions): (Vec<Term>, Vec<Definition>) = (terms, definitions);
            // As a file has them: by language, a definition in none before those of a language.
            terms.sort_by(|one, other| one.lang.cmp(&other.lang));
            definitions.sort_by(|one, other| one.lang.cmp(&other.lang));
            Concept {
                id: format!("i{at}"),
                subject,
                definitions,
                notes,
                terms,
                ..Concept::default()
            }
        };
        all.into_iter().enumerate().map(of).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn tbx_gives_back_what_was_written(concepts in concepts()) {
        let text = tbx::write(&concepts, &lang("en"));
        let reading = read_tbx(&text);
        prop_assert_eq!(&reading.findings, &vec![], "{}", text);
        prop_assert_eq!(placeless(reading), concepts, "{}", text);
        let verdict = validation::validate("t.tbx", text.as_bytes()).unwrap();
        prop_assert_eq!(verdict.findings, vec![], "{}", text);
    }

    #[test]
    fn csv_gives_back_what_was_written(concepts in concepts()) {
        let text = csv::write(&concepts);
        let reading = read_csv(&text);
        prop_assert_eq!(&reading.findings, &vec![], "{}", text);
        prop_assert_eq!(placeless(reading), concepts, "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-z<>/\"&;, \\n\\t|=:]{0,200}") {
        let _ = tbx::read("t.tbx", text.as_bytes());
        let _ = csv::read("t.csv", text.as_bytes());
        let _ = tbx::read("t.tbx", tbx_2019("dca", &text).as_bytes());
        let _ = csv::read("t.csv", format!("en,de,en:status\n{text}").as_bytes());
    }
}

#[test]
fn damaged_files_are_only_an_error_and_what_is_taken_can_be_written() {
    let means = Means {
        words: &[
            "</conceptEntry>",
            "<termSec>",
            "\"",
            "&#0;",
            "\u{FEFF}",
            "<langSec xml:lang='en'>",
            "|",
            "\n",
        ],
        pairs: &[
            ("termSec", "langSec"),
            ("term", "note"),
            ("en", "xx"),
            ("dca", "dct"),
            ("|", "\\"),
            (";", ","),
        ],
    };
    let table = "id;en;en:status;de\nc1;law | act;preferred | deprecated;\"Ge\"\"setz\"\n;a;;b\n";
    let (whole, table) = (tbx_2019("dca", DCA).into_bytes(), table.as_bytes());
    let mut random = Random(20_261_126);
    let mut taken = 0;
    for round in 0..600 {
        let bytes = mutated(&whole, round, 6, &means, &mut random);
        let readings = tbx::read("t.tbx", bytes.as_slice()).into_iter();
        let bytes = mutated(table, round, 4, &means, &mut random);
        for reading in readings.chain(csv::read("t.csv", &bytes)) {
            taken += reading.concepts.len();
            let again = read_tbx(&tbx::write(&reading.concepts, &lang("en")));
            assert_eq!(again.concepts.len(), reading.concepts.len());
            if !reading.concepts.is_empty() {
                let again = read_csv(&csv::write(&reading.concepts));
                assert_eq!(again.concepts.len(), reading.concepts.len());
            }
        }
    }
    assert!(taken > 300, "{taken}");
}

/// Twenty thousand entries that never end, one that holds all of a large file, and cells as many
/// as bytes.
#[test]
fn time_grows_with_the_file_whatever_is_in_it() {
    let unclosed = tbx_2019("dca", &"<conceptEntry id='a'><langSec>\n".repeat(20_000));
    assert_eq!(read_tbx(&unclosed).findings.len(), 20_000);
    let deep = format!("<conceptEntry>{}", "<a>".repeat(100_000));
    assert!(!read_tbx(&tbx_2019("dca", &format!("{deep}</conceptEntry>"))).findings.is_empty());
    let wide = format!("en,de\n{}\n{}", ",".repeat(500_000), "|".repeat(500_000));
    assert_eq!(ids(&read_csv(&wide).findings), [("terms-csv-no-term", 3)]);
    let quotes = format!("en,de\n{}", "\"a\n".repeat(50_001));
    assert!(read_csv(&quotes).concepts.len() <= 50_001);
}
