//! The strict XML reader: what is refused and by which rule, what is read, and that no bytes
//! whatever make it panic.

use proptest::prelude::*;
use vulgate::error::Error;
use vulgate::xml::{Document, Element, ElementRef, Event, Kind, Reader, decode};

fn events(text: &str) -> Result<Vec<Event>, Error> {
    let mut reader = Reader::new("t.xml", text);
    let mut events = Vec::new();
    while let Some(event) = reader.next_event()? {
        events.push(event);
    }
    Ok(events)
}

fn streamed(bytes: &[u8]) -> Result<Vec<Event>, Error> {
    let mut reader = Reader::stream("t.xml", std::io::BufReader::with_capacity(7, bytes))?;
    let mut events = Vec::new();
    while let Some(event) = reader.next_event()? {
        events.push(event);
    }
    Ok(events)
}

/// What a [`Document`] holds within its root, as a reader tells it; text in pieces is joined.
fn told(document: &Document<'_>) -> Vec<String> {
    let mut told = Vec::new();
    let mut open: Vec<(ElementRef<'_>, usize)> = Vec::new();
    let close = |open: &mut Vec<(ElementRef<'_>, usize)>, begin: usize, told: &mut Vec<String>| {
        while let Some((element, _)) = open.pop_if(|(_, end)| *end <= begin) {
            told.push(format!("end {}", element.qualified()));
        }
    };
    for node in document.nodes() {
        close(&mut open, node.span().start, &mut told);
        match node.kind() {
            Kind::Element(element) => {
                let name = (element.namespace(), element.qualified());
                let attributes: Vec<_> = element
                    .attributes()
                    .map(|attribute| (attribute.namespace, attribute.qualified, attribute.value))
                    .collect();
                told.push(format!("start {name:?} {attributes:?}"));
                open.push((element, node.span().end));
            }
            Kind::Text(text) => told.push(format!("text {text}")),
            Kind::Comment(text) => {
                told.push(format!("comment {}", text.replace("\r\n", "\n").replace('\r', "\n")));
            }
            Kind::Pi(target, data) => told.push(format!("pi {target} {data}")),
        }
    }
    close(&mut open, usize::MAX, &mut told);
    told
}

fn told_by_events(events: &[Event]) -> Vec<String> {
    let tell = |event: &Event| match event {
        Event::Start(tag) => {
            let name = (&*tag.name.namespace, &*tag.name.qualified);
            let attributes: Vec<_> = tag
                .attributes
                .iter()
                .map(|attribute| {
                    let name = &attribute.name;
                    (&*name.namespace, &*name.qualified, attribute.value.as_str())
                })
                .collect();
            Some(format!("start {name:?} {attributes:?}"))
        }
        Event::End(name) => Some(format!("end {}", name.qualified)),
        Event::Text(text) => Some(format!("text {text}")),
        Event::Comment(text) => Some(format!("comment {text}")),
        Event::Pi(target, data) => Some(format!("pi {target} {data}")),
        Event::Doctype(_) => None,
    };
    events.iter().filter_map(tell).collect()
}

/// The whole document says what the events say, or fails with the same error.
fn same_as_events(text: &str) -> Result<(), TestCaseError> {
    match (events(text), Document::parse("t.xml", text)) {
        (Ok(events), Ok(document)) => {
            prop_assert_eq!(told_by_events(&events), told(&document));
        }
        (Err(expected), Err(found)) => prop_assert_eq!(expected, found),
        (expected, found) => {
            prop_assert!(false, "{:?} against {:?}", expected, found.map(|_| ()));
        }
    }
    Ok(())
}

/// Rule, line, column, document.
const ILL_FORMED: &[(&str, usize, usize, &str)] = &[
    ("xml-empty", 1, 1, ""),
    ("xml-empty", 2, 1, "<?xml version='1.0'?>\n"),
    ("xml-text-before", 1, 1, "plain text"),
    ("xml-text-before", 1, 1, "x<a/>"),
    ("xml-text-before", 1, 2, "&#65;<a/>"),
    ("xml-text-before", 1, 10, "<![CDATA[]]><a/>"),
    ("xml-text-after", 2, 1, "<a/>\nx"),
    ("xml-second-root", 1, 6, "<a/><b/>"),
    ("xml-truncated", 2, 4, "<a>\n<b>"),
    ("xml-truncated", 1, 8, "<a>text"),
    ("xml-unclosed", 1, 4, "<a><b c='d"),
    ("xml-unclosed", 1, 4, "<a><!-- x --"),
    ("xml-unclosed", 1, 4, "<a><![CDATA[ ]]"),
    ("xml-markup", 1, 4, "<a><!x></a>"),
    ("xml-tag-mismatch", 2, 3, "<a><b>\n</c></a>"),
    ("xml-tag-unopened", 1, 7, "<a/></a>"),
    ("xml-name", 1, 2, "< a/>"),
    ("xml-name", 1, 2, "<1/>"),
    ("xml-name", 1, 2, "<a:b:c/>"),
    ("xml-name", 1, 2, "<:a/>"),
    ("xml-tag-mismatch", 1, 6, "<a></ a>"),
    ("xml-attribute-twice", 1, 10, "<a b='1' b='2'/>"),
    ("xml-attribute-twice", 1, 40, "<a xmlns:x='u' xmlns:y='u' x:b='1'     y:b='2'/>"),
    ("xml-attribute-unquoted", 1, 4, "<a b=c/>"),
    ("xml-attribute-no-value", 1, 4, "<a b/>"),
    ("xml-attribute-space", 1, 9, "<a b='1'c='2'/>"),
    ("xml-attribute-less-than", 1, 7, "<a b='<'/>"),
    ("xml-ampersand", 1, 7, "<a b='&'/>"),
    ("xml-entity", 1, 7, "<a b='&x;'/>"),
    ("xml-entity", 1, 5, "<a>&nbsp;</a>"),
    ("xml-ampersand", 1, 4, "<a>& b</a>"),
    ("xml-char-reference", 1, 5, "<a>&#0;</a>"),
    ("xml-char-reference", 1, 5, "<a>&#xD800;</a>"),
    ("xml-char-reference", 1, 5, "<a>&#+65;</a>"),
    ("xml-char-reference", 1, 5, "<a>&#99999999999;</a>"),
    ("xml-character", 1, 5, "<a>x\u{1}</a>"),
    ("xml-character", 2, 1, "<a>\n\u{FFFF}</a>"),
    ("xml-cdata-end", 1, 4, "<a>]]></a>"),
    ("xml-prefix", 1, 2, "<p:a/>"),
    ("xml-prefix", 1, 4, "<a p:b='1'/>"),
    ("xml-prefix", 1, 25, "<r><a xmlns:p='u'/><b   p:c=''/></r>"),
    ("xml-namespace", 1, 4, "<a xmlns:p=''/>"),
    ("xml-namespace", 1, 4, "<a xmlns:xml='u'/>"),
    ("xml-comment-hyphens", 1, 6, "<!-- -- --><a/>"),
    ("xml-comment-hyphens", 1, 6, "<!-- ---><a/>"),
    ("xml-declaration", 1, 3, "<?xml?><a/>"),
    ("xml-declaration", 1, 3, "<?xml version='2.0'?><a/>"),
    ("xml-declaration", 1, 3, "<?xml encoding='UTF-8' version='1.0'?><a/>"),
    ("xml-declaration-place", 1, 4, " <?xml version='1.0'?><a/>"),
    ("xml-declaration-place", 1, 6, "<a><?XML x?></a>"),
    ("xml-character", 2, 1, "<!DOCTYPE</\n\u{1}><a/>"),
    ("xml-doctype-place", 1, 15, "<a/><!DOCTYPE a>"),
    ("xml-doctype-entities", 1, 14, "<!DOCTYPE a [<!ENTITY e 'x'>]><a/>"),
];

#[test]
fn every_fatal_error_of_the_specification_has_its_rule_and_place() {
    let messages = include_str!("../locales/en/xml.ftl");
    let mut wrong = Vec::new();
    for (rule, line, column, text) in ILL_FORMED {
        assert!(messages.contains(&format!("\n{rule} = ")), "{rule} is not in locales");
        let error = events(text).expect_err(text);
        let finding = &error.findings[0];
        let found =
            (finding.message.id, finding.place.line.unwrap(), finding.place.column.unwrap());
        if found != (rule, *line, *column) {
            wrong.push(format!("{text:?}: {found:?}"));
        }
        assert_eq!(streamed(text.as_bytes()).expect_err(text), error, "streamed: {text:?}");
        assert_eq!(Document::parse("t.xml", text).expect_err(text), error, "whole: {text:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn text_is_whole_whatever_it_is_written_with() {
    let text = "<a>1 &lt; 2<![CDATA[ & ]]>&#x20AC;\r\n!<!-- c -->\r</a>";
    let found = events(text).unwrap();
    assert_eq!(found[1], Event::Text("1 < 2 & €\n!".to_owned()));
    assert_eq!(found[2], Event::Comment(" c ".to_owned()));
    assert_eq!(found[3], Event::Text("\n".to_owned()));
}

#[test]
fn attributes_are_normalised_but_character_references_are_kept() {
    let root = Element::parse("t.xml", "<a b=' x\r\n\ty&#10;&quot;'/>").unwrap();
    assert_eq!(root.get("b"), Some(" x  y\n\""));
}

#[test]
fn names_are_resolved_in_their_scope() {
    let text =
        "<a xmlns='u' xmlns:p='v' p:x='1' x='2' xml:lang='en'><p:b xmlns=''><c/></p:b><d/></a>";
    let root = Element::parse("t.xml", text).unwrap();
    assert!(root.is("u", "a"));
    assert_eq!((root.get("x"), root.get_ns("v", "x")), (Some("2"), Some("1")));
    assert_eq!(root.get_ns(vulgate::xml::XML_NS, "lang"), Some("en"));
    let inner = root.child("v", "b").unwrap();
    assert!(inner.child("", "c").is_some());
    assert!(root.child("u", "d").is_some());
    assert_eq!(&text[inner.span.clone()], "<p:b xmlns=''><c/></p:b>");
}

#[test]
fn a_document_knows_every_byte() {
    let text = "<a x='1'>é<b/>\r\n<c>y</c ></a>";
    let document = Document::parse("t.xml", text).unwrap();
    let root = document.root();
    assert_eq!(&text[root.content_span()], "é<b/>\r\n<c>y</c >");
    let [b, c] = [root.child("", "b").unwrap(), root.child("", "c").unwrap()];
    assert_eq!(&text[b.node().span()], "<b/>");
    assert!(b.content_span().is_empty());
    assert_eq!((&text[c.node().span()], &text[c.content_span()]), ("<c>y</c >", "y"));
    assert_eq!((c.place().line, c.place().column), (Some(2), Some(1)));
    assert_eq!((b.place().line, b.place().column), (Some(1), Some(11)));
    assert_eq!(root.text(), "é\ny");
    assert_eq!(c.ancestors().map(ElementRef::qualified).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn a_doctype_is_passed_over_and_never_loaded() {
    let text = "<!DOCTYPE tmx SYSTEM \"file:///etc/passwd\"><tmx/>";
    let found = events(text).unwrap();
    assert_eq!(found[0], Event::Doctype("tmx SYSTEM \"file:///etc/passwd\"".to_owned()));
}

#[test]
fn utf16_and_legacy_encodings_are_read_as_declared() {
    let text = "<?xml version='1.0' encoding='UTF-16'?><a>né €</a>";
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut little = vec![0xFF, 0xFE];
    little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    for bytes in [big, little, text.as_bytes().to_vec()] {
        assert_eq!(decode("t.xml", &bytes).unwrap().text, text);
        assert_eq!(streamed(&bytes).unwrap(), events(text).unwrap());
    }
    let latin = b"<?xml version='1.0' encoding='iso-8859-1'?><a>n\xE9</a>";
    assert!(decode("t.xml", latin).unwrap().text.ends_with("<a>né</a>"));
    let unknown = b"<?xml version='1.0' encoding='klingon'?><a/>";
    assert_eq!(
        decode("t.xml", unknown).unwrap_err().findings[0].message.id,
        "xml-encoding-unknown"
    );
    let broken = b"<a>\nab\xFF</a>";
    for error in [decode("t.xml", broken).unwrap_err(), streamed(broken).unwrap_err()] {
        let finding = &error.findings[0];
        assert_eq!(finding.message.id, "xml-encoding-malformed");
        assert_eq!((finding.place.line, finding.place.column), (Some(2), Some(3)));
    }
}

#[test]
fn utf8_that_declares_another_encoding_is_read_as_utf8_and_written_as_it_was() {
    let text = "<?xml version='1.0' encoding='iso-8859-1'?><a>né € “x”</a>";
    let decoded = decode("t.xml", text.as_bytes()).unwrap();
    assert_eq!(decoded.text, text);
    let finding = decoded.finding("t.xml").unwrap();
    assert_eq!((finding.message.id, finding.place.line), ("xml-encoding-declared", Some(1)));
    assert_eq!(decoded.encode("t.xml", &decoded.text).0, text.as_bytes());
    assert_eq!(streamed(text.as_bytes()).unwrap(), events(text).unwrap());
    let latin = b"<?xml version='1.0' encoding='iso-8859-1'?><a>n\xE9</a>";
    assert_eq!(decode("t.xml", latin).unwrap().finding("t.xml"), None);
    let text = "<?xml version='1.0' encoding='UTF-16'?><a>a</a>";
    let decoded = decode("t.xml", text.as_bytes()).unwrap();
    assert_eq!(decoded.finding("t.xml").unwrap().message.id, "xml-encoding-declared");
    assert_eq!(decoded.encode("t.xml", &decoded.text).0, text.as_bytes());
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(decode("t.xml", &wide).unwrap().finding("t.xml"), None);
    // A validator calls it an error, as XML does.
    let srx = "<?xml version='1.0' encoding='iso-8859-1'?><srx version='2.0'>é</srx>";
    let verdict = vulgate::validation::validate("t.srx", srx.as_bytes()).unwrap();
    assert_eq!(verdict.findings[0].message.id, "xml-encoding-declared");
    assert_eq!(verdict.findings[0].severity, vulgate::model::Severity::Error);
}

#[test]
fn what_is_written_is_of_the_encoding_that_is_declared() {
    let declared =
        |label: &str, rest: &str| format!("<?xml version='1.0' encoding='{label}'?>{rest}");
    let bytes = |text: &str| -> Vec<u8> { text.chars().map(|c| c as u8).collect() };
    let latin = bytes(&declared("ISO-8859-1", "<a>é</a>"));
    let decoded = decode("t.xml", &latin).unwrap();
    let (written, finding) = decoded.encode("t.xml", &declared("ISO-8859-1", "<a b='–'>é€</a>"));
    assert_eq!(written, bytes(&declared("ISO-8859-1", "<a b='&#8211;'>é&#8364;</a>")));
    assert_eq!(finding, None);
    let ascii = declared("US-ASCII", "<a>&#233;</a>");
    let decoded = decode("t.xml", ascii.as_bytes()).unwrap();
    let (written, _) = decoded.encode("t.xml", &declared("US-ASCII", "<a>é</a>"));
    assert_eq!(written, ascii.as_bytes());
    // A comment has no references.
    let (written, finding) = decoded.encode("t.xml", &declared("US-ASCII", "<!--é--><a>é</a>"));
    assert_eq!(written, declared("UTF-8", "<!--é--><a>é</a>").as_bytes());
    assert_eq!(finding.unwrap().message.id, "xml-encoding-changed");
    // What many tools mean by ISO-8859-1 is read so.
    let tolerated = bytes(&declared("ISO-8859-1", "<a>\u{80}</a>"));
    assert!(decode("t.xml", &tolerated).unwrap().text.ends_with("<a>€</a>"));
}

#[test]
fn bytes_that_cannot_be_of_the_declared_encoding_are_told() {
    let ascii = b"<?xml version='1.0' encoding='US-ASCII'?>\n<a>n\xE9</a>";
    for error in [decode("t.xml", ascii).unwrap_err(), streamed(ascii).unwrap_err()] {
        let finding = &error.findings[0];
        assert_eq!(finding.message.id, "xml-encoding-malformed");
        assert!(format!("{:?}", finding.message).contains("US-ASCII"));
        assert_eq!((finding.place.line, finding.place.column), (Some(2), Some(5)));
    }
    let wide = |label: &str, mark: &str| -> Vec<u8> {
        let text = format!("{mark}<?xml version='1.0' encoding='{label}'?><srx version='2.0'/>");
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    };
    for (bytes, told) in [
        (wide("UTF-8", "\u{FEFF}"), true),
        (wide("UTF-8", ""), true),
        (wide("UTF-16", "\u{FEFF}"), false),
        (wide("utf-16be", "\u{FEFF}"), false),
        (["\u{FEFF}".as_bytes(), b"<?xml version='1.0' encoding='utf-16'?><srx/>"].concat(), true),
        (["\u{FEFF}".as_bytes(), b"<?xml version='1.0' encoding='utf-8'?><srx/>"].concat(), false),
    ] {
        let findings = vulgate::validation::validate("t.srx", &bytes).unwrap().findings;
        let found = findings.iter().any(|it| it.message.id == "xml-encoding-declared");
        assert_eq!(found, told, "{bytes:?}");
    }
}

#[test]
fn depth_is_bounded() {
    let deep = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    assert!(events(&deep(10_000)).is_ok());
    assert_eq!(events(&deep(10_001)).unwrap_err().findings[0].message.id, "xml-depth");
    assert!(Element::parse("t.xml", &deep(256)).is_ok());
    assert_eq!(
        Element::parse("t.xml", &deep(257)).unwrap_err().findings[0].message.id,
        "xml-depth"
    );
}

#[test]
fn a_hundred_thousand_attributes_do_not_cost_their_square() {
    let many: String = (0..100_000).map(|index| format!(" a{index}=''")).collect();
    assert!(events(&format!("<a{many}/>")).is_ok());
    let declarations: String = (0..100_000).map(|index| format!(" xmlns:n{index}='u'")).collect();
    assert!(events(&format!("<a{declarations}/>")).is_ok());
}

/// Markup in any order, more telling than random bytes.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<",
        ">",
        "</",
        "/>",
        "a",
        "b",
        ":",
        "=",
        "\"",
        "'",
        " ",
        "&",
        ";",
        "&amp;",
        "&#6",
        "5;",
        "<!--",
        "-->",
        "--",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "xml",
        "<!DOCTYPE",
        "[",
        "]",
        "<!",
        "xmlns",
        "é",
        "\r\n",
        "\u{1}",
        "<a>",
        "</a>",
        "<b c='d'>",
        "</b>",
        "<!ENTITY",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_input_makes_it_panic_and_streams_read_the_same(text in soup()) {
        prop_assert_eq!(events(&text), streamed(text.as_bytes()));
        let within = format!("<r>{text}</r>");
        prop_assert_eq!(events(&within), streamed(within.as_bytes()));
        same_as_events(&text)?;
        same_as_events(&within)?;
    }

    #[test]
    fn any_bytes_are_a_result_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        if let Ok(decoded) = decode("t.xml", &bytes) {
            let _ = events(&decoded.text);
        }
        let _ = streamed(&bytes);
    }

    #[test]
    fn what_is_written_is_read_back(text in "[ -~\\t\\n\\ré€]{0,20}", value in "\\PC{0,20}") {
        let mut writer = vulgate::xml::Writer::new();
        writer.open("r", &[("v", &value)]);
        writer.leaf("t", &[], &text);
        writer.close();
        let root = Element::parse("t.xml", &writer.finish()).unwrap();
        let expected: String =
            value.chars().map(|c| if vulgate::xml::is_char(c) { c } else { '\u{FFFD}' }).collect();
        prop_assert_eq!(root.get("v"), Some(expected.as_str()));
        prop_assert_eq!(root.child("", "t").unwrap().text(), text);
    }
}
