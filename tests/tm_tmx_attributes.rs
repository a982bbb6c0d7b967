//! What a TMX file says beside its texts comes back in an export.

mod tm;
mod support {
    pub mod tmx_file;
    pub mod tmx_memory;
}

use support::tmx_file::file;
use support::tmx_memory::{export, memory_of};
use tm::query;
use vulgate::model::{Content, Lang, Severity};
use vulgate::tm::SearchQuery;
use vulgate::tm::tmx::Reader;

/// A file taken in and given out; again, it is the same.
fn again(file: &str) -> String {
    let exported = String::from_utf8(export(&memory_of(file.as_bytes()))).unwrap();
    assert_eq!(export(&memory_of(exported.as_bytes())), exported.as_bytes());
    exported
}

#[test]
fn segments_that_are_no_sentences_stay_what_they_are() {
    let unit = |name: &str, sort: &str| {
        format!(
            "<tu{sort}><tuv xml:lang='en'><seg>{name}</seg></tuv><tuv xml:lang='de'><seg>{name}</seg></tuv></tu>"
        )
    };
    let units = unit("a", "") + &unit("b", " segtype='sentence'") + &unit("c", " segtype='Phrase'");
    let text = file(&units).replacen("\"sentence\"", "\"paragraph\"", 1);
    let exported = again(&text);
    let tags: Vec<&str> =
        exported.lines().map(str::trim).filter(|line| line.starts_with("<tu ")).collect();
    assert_eq!(
        tags,
        [
            "<tu segtype=\"paragraph\" srclang=\"en\">",
            "<tu srclang=\"en\">",
            "<tu segtype=\"phrase\" srclang=\"en\">"
        ]
    );
    assert!(!exported.contains("x-segtype"));
}

#[test]
fn attributes_of_other_tools_come_back() {
    let unit = "<tu tuid=\"7\" o-encoding=\"cp1252\" datatype=\"html\" usagecount=\"3\" \
        lastusagedate=\"20260316T120000Z\" creationtool=\"X\" creationtoolversion=\"2\" \
        o-tmf=\"y\" srclang=\"en\"><prop type=\"p\">q</prop>\
        <tuv xml:lang=\"en\" usagecount=\"1\"><seg>a</seg></tuv>\
        <tuv xml:lang=\"de\" datatype=\"xml\" o-tmf=\"z\"><seg>b</seg></tuv></tu>";
    let exported = again(&file(unit));
    let lines: String = exported.lines().map(str::trim).collect();
    assert!(lines.contains(unit), "{exported}");
}

#[test]
fn attributes_of_properties_and_notes_come_back() {
    let unit = "<tu srclang=\"en\"><prop type=\"p\" xml:lang=\"de\" o-encoding=\"k\">V &amp; 1</prop>\
        <prop type=\"p\">V &amp; 1</prop><prop type=\"q\">r</prop>\
        <note xml:lang=\"en\" o-encoding=\"iso\">N1</note><note>N2</note>\
        <tuv xml:lang=\"en\"><note xml:lang=\"fr\">n</note><seg>a</seg></tuv>\
        <tuv xml:lang=\"de\"><prop type=\"x\" o-encoding=\"y\">z</prop><seg>b</seg></tuv></tu>";
    // Also where the unit is not as plain as most.
    for unit in [unit.to_owned(), unit.replace(">b<", "><!-- -->b<")] {
        let exported = again(&file(&unit));
        let lines: String = exported.lines().map(str::trim).collect();
        assert!(lines.contains(&unit.replace("<!-- -->", "")), "{exported}");
    }
    // What is said of nothing that is there stays a property.
    let other =
        "<prop type=\"x-attributes\">[{\"text\":\"0123456789abcdef\",\"lang\":\"de\"}]</prop>";
    let exported = again(&file(&format!(
        "<tu>{other}<tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>"
    )));
    assert!(exported.replace("&quot;", "\"").contains(other), "{exported}");
}

#[test]
fn what_a_header_says_beside_its_attributes_is_said_to_be_left_out() {
    let unit =
        "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>";
    let header = "datatype=\"xml\"><note>n</note><prop type=\"p\">q</prop></header>";
    let text = file(unit).replacen("datatype=\"xml\"/>", header, 1);
    let mut reader = Reader::new("t.tmx", text.as_bytes()).unwrap();
    assert_eq!(reader.by_ref().map(Result::unwrap).count(), 1);
    let findings = reader.take_findings();
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].message.id, "tm-tmx-header-facts");
    assert_eq!(findings[0].severity, Severity::Note);
}

#[test]
fn highlighted_text_comes_back_as_such() {
    for (seg, written) in [
        ("<hi type=\"term\">a</hi> b", "<hi x=\"1\" type=\"term\">a</hi> b"),
        (
            "<hi x=\"3\">a <hi type=\"x\">b</hi></hi>",
            "<hi x=\"1\">a <hi x=\"2\" type=\"x\">b</hi></hi>",
        ),
        (
            "<hi>a <bpt i=\"1\">[</bpt>b</hi> c<ept i=\"1\">]</ept>",
            "<hi x=\"1\">a <bpt i=\"2\" x=\"2\">[</bpt>b</hi> c<ept i=\"2\">]</ept>",
        ),
    ] {
        let unit = format!(
            "<tu><tuv xml:lang='en'><seg>{seg}</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>"
        );
        let exported = again(&file(&unit));
        assert!(exported.contains(&format!("<seg>{written}</seg>")), "{exported}");
        assert!(!exported.contains("<prop"), "{exported}");
    }
}

#[test]
fn types_of_inline_elements_come_back() {
    for seg in [
        "<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>b<ept i=\"1\">&lt;/b&gt;</ept>",
        "<bpt i=\"1\" x=\"1\" type=\"link\">[</bpt>b<ept i=\"1\">](x)</ept>, <ph x=\"2\">{1}</ph>",
        "a <it pos=\"end\" x=\"1\" type=\"x-&quot;y&quot;\">&lt;/i&gt;</it>",
        "<bpt i=\"1\" x=\"1\" type=\"ulined\"/>b<ept i=\"1\"/>",
        "<bpt i=\"1\" x=\"1\" type=\"color\"/>b<ept i=\"1\">}</ept>",
        "a<ph x=\"1\" assoc=\"p\">[^1]</ph><ph x=\"2\" type=\"image\" assoc=\"b\"/>",
        "<ph x=\"1\">&lt;img alt=\"<sub datatype=\"html\" type=\"alt\">A</sub>\" t=\"<sub>T</sub>\"&gt;</ph>",
        "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>b<ept i=\"1\">&lt;/b t=\"<sub type=\"x\">T</sub>\"&gt;</ept>",
        "<ph x=\"1\" type=\"fnote\">[^1]</ph><ph x=\"2\" type=\"lb\">\\</ph>",
        "a<ph x=\"1\">{fn <sub type=\"fnote\">see <bpt i=\"1\" x=\"1\" type=\"bold\">{b </bpt>the \
         <hi>act</hi><ept i=\"1\">}</ept><ph x=\"2\"/><ph>{x <sub>y <it pos=\"begin\">{i</it></sub>}</ph></sub>}</ph>",
    ] {
        let unit = format!(
            "<tu><tuv xml:lang='en'><seg>{seg}</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>"
        );
        let exported = again(&file(&unit));
        assert!(exported.contains(&format!("<seg>{seg}</seg>")), "{exported}");
        assert!(!exported.contains("<prop"), "{exported}");
    }
}

#[test]
fn a_property_that_is_no_list_of_types_stays_one() {
    for value in [
        "bold",
        "[]",
        "[\"bold\",\"\"]",
        "[1]",
        "[\"\"]",
        "[{\"assoc\":\"q\"}]",
        "[{\"sub\":[{\"type\":\"a\"}]}]",
        "[{\"sub\":[{\"content\":[{\"element\":\"tu\"}]}]}]",
    ] {
        let text = "<seg><ph x=\"1\">{1}</ph></seg>";
        let unit = format!(
            "<tu><tuv xml:lang=\"en\"><prop type=\"x-types\">{value}</prop>{text}</tuv>\
             <tuv xml:lang=\"de\">{text}</tuv></tu>"
        );
        let exported = again(&file(&unit));
        let property = format!("<prop type=\"x-types\">{value}</prop>");
        assert!(exported.replace("&quot;", "\"").contains(&property), "{exported}");
        assert!(!exported.contains("<ph x=\"1\" type"), "{exported}");
    }
}

/// A property of another text, or of another's making, is not taken for what stands in a `sub`.
#[test]
fn what_is_told_of_text_within_markup_must_be_of_that_text() {
    let piece = "{\"element\":\"ph\",\"content\":[\"T\"]}";
    for (content, fits) in [
        (piece.to_owned(), true),
        (piece.replace('T', "U"), false),
        (piece.replace("ph", "tu"), false),
        (piece.replace(",\"", ",\"attributes\":[[\"x\",\"1\"]],\""), true),
        (piece.replace(",\"", ",\"attributes\":[[\"a b\",\"1\"]],\""), false),
    ] {
        let value = format!("[{{\"sub\":[{{\"content\":[{content}]}}]}}]").replace('"', "&quot;");
        let unit = format!(
            "<tu><tuv xml:lang=\"en\"><prop type=\"x-types\">{value}</prop>\
             <seg><ph x=\"1\">{{<sub>T</sub>}}</ph></seg></tuv>\
             <tuv xml:lang=\"de\"><seg>b</seg></tuv></tu>"
        );
        let exported = again(&file(&unit));
        assert_eq!(exported.contains("<sub><ph"), fits, "{content}: {exported}");
        assert_eq!(exported.contains("<prop type=\"x-types\">"), !fits, "{content}: {exported}");
    }
}

#[test]
fn text_within_markup_comes_back_as_such() {
    let seg = "See <ph x=\"1\">&lt;img alt=\"<sub>Alternative text</sub>\" title=\"<sub>T</sub>\"&gt;</ph> and \
        <bpt i=\"1\" x=\"2\" type=\"bold\">&lt;b t=\"<sub>x</sub>\"&gt;</bpt>b<ept i=\"1\">&lt;/b&gt;</ept>";
    let unit = format!(
        "<tu><tuv xml:lang='en'><seg>{seg}</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>"
    );
    let exported = again(&file(&unit));
    assert!(exported.contains(&format!("<seg>{seg}</seg>")), "{exported}");
    // In a document, numbers of units would be meant.
    let content = Content::text("See  and b");
    let lang = |tag| Lang::parse(tag).unwrap();
    let memory = memory_of(exported.as_bytes());
    let found = memory.find(&lang("en"), &lang("de"), &query(&content, 50)).unwrap();
    assert!(found[0].source.codes().all(|code| code.subflows.is_empty()));
    // A concordance has it, too, and not the markup around it.
    for (text, found) in [("\"alternative text\"", 1), ("b alternative", 1), ("img", 0)] {
        let query = SearchQuery { text: text.into(), lang: lang("en"), other: None, limit: 0 };
        let hits = memory.search(&query).unwrap();
        assert_eq!(hits.len(), found, "{text}");
        assert!(hits.iter().all(|hit| hit.text == "See  and b [Alternative text] [T] [x]"));
    }
}
