//! What the Markdown format makes of each construct, and how it spells what comes back.

mod markdown_support;

use markdown_support::*;
use vulgate::formats::{LinkDestinations, Targets};
use vulgate::model::{
    Block, CallOut, Code, CodeClass, CodeKind, Content, Document, HtmlCell, Inline, Lang, Rights,
    Role, Severity,
};

/// `role: text` of every unit.
fn units(source: &str) -> Vec<String> {
    let show =
        |unit: &vulgate::model::Unit| format!("{}: {}", unit.role.as_str(), unit.content.shown());
    read(source).units.iter().map(show).collect()
}

/// `line id` of every finding.
fn findings(source: &str) -> Vec<String> {
    let reading = format().read(source.as_bytes(), &options()).unwrap();
    let line = |line: Option<usize>| line.map_or(String::from("-"), |line| line.to_string());
    reading
        .findings
        .iter()
        .map(|found| format!("{} {}", line(found.place.line), found.message.id))
        .collect()
}

/// The source with the text `from` replaced in all units.
fn translated(source: &str, from: &str, to: &str) -> String {
    let document = read(source);
    let change = |inline: &Inline| match inline {
        Inline::Text(text) => Inline::Text(text.replace(from, to)),
        Inline::Code(code) => Inline::Code(code.clone()),
    };
    let targets: Vec<_> = document
        .units
        .iter()
        .map(|unit| Some(Content(unit.content.0.iter().map(change).collect())))
        .collect();
    comes_back(source, &document, &targets).unwrap();
    write(source, &document, &targets)
}

fn code(document: &Document, unit: usize, index: usize) -> Code {
    document.units[unit].content.codes().nth(index).unwrap().clone()
}

#[test]
fn roles_follow_the_nearest_container() {
    let source =
        "p\n\n- a\n\n  b\n\n> q\n>\n> 1. c\n\n[^1]: n\n\n    m\n\nh | i\n--|--\nj | k\n\nx[^1]\n";
    let expected = [
        "paragraph: p",
        "list-item: a",
        "paragraph: b",
        "quote: q",
        "list-item: c",
        "footnote: n",
        "footnote: m",
        "table-header: h",
        "table-header: i",
        "table-cell: j",
        "table-cell: k",
        "paragraph: x[footnote 1]",
    ];
    assert_eq!(units(source), expected);
}

#[test]
fn headings_are_named_for_the_units_under_them() {
    let document = read("# A *b*\n\np\n\n## C\n\n# D\n\n## E\n\nq\n");
    let above: Vec<&str> = document.units.iter().map(|unit| unit.heading.as_str()).collect();
    assert_eq!(above, ["", "A b", "A b", "", "D", "E"]);
}

#[test]
fn codes_say_what_they_are() {
    let document = read("**a** `b` [c](</d e> \"t\")[^1] ![f](g)\\\n<h@i.k>\n\n[^1]: n");
    let classes: Vec<CodeClass> =
        document.units[0].content.codes().map(|code| code.class.clone()).collect();
    assert_eq!(
        classes,
        [
            CodeClass::Strong,
            CodeClass::Strong,
            CodeClass::CodeSpan("b".into()),
            CodeClass::Link("/d e".into()),
            CodeClass::Link("/d e".into()),
            CodeClass::FootnoteRef("1".into()),
            CodeClass::Image("g".into()),
            CodeClass::HardBreak,
            CodeClass::Link("mailto:h@i.k".into()),
        ]
    );
    assert_eq!(code(&document, 0, 5).rights, Rights::KEEP);
    assert_eq!(code(&document, 0, 7).equiv, "\n");
    let close = code(&document, 0, 4);
    let title = &close.subflows[0];
    assert_eq!(&close.native[title.range.clone()], "t");
    assert_eq!(document.units[title.unit].role, Role::LinkTitle);
    assert!(document.units[title.unit].subflow);
}

#[test]
fn html_elements_mean_what_markdown_means() {
    let document = read("<b>a</b> <em>b</em> <a href='c'>d</a> e<br>f <i>open");
    let classes: Vec<CodeClass> =
        document.units[0].content.codes().step_by(2).map(|code| code.class.clone()).collect();
    assert_eq!(classes[..3], [CodeClass::Strong, CodeClass::Emphasis, CodeClass::Link("c".into())]);
    assert_eq!(code(&document, 0, 6).class, CodeClass::HardBreak);
    assert_eq!(code(&document, 0, 7).kind, CodeKind::Standalone);
    assert_eq!(code(&document, 0, 7).class, CodeClass::Html("i".into()));
}

#[test]
fn what_is_not_to_be_translated_is_one_code() {
    let source = "See <span translate=\"no\">a *b*</span> and <code>c</code>.\n\n<div translate=no>d<div>e</div></div>\n\n<pre>\nf\n\ng</pre>\n";
    assert_eq!(units(source), ["paragraph: See a b and c."]);
}

#[test]
fn html_blocks_give_their_text() {
    let source = "<table>\n<tr><th>A  b</th>\n<td title='t'><b>c</b>\n d<br></td></tr>\n<!-- x -->\n<script>e</script>\n<img alt=f src=g>\n</table>\n";
    let expected =
        ["html: A b", "link-title: t", "html: <b>c</b> d<br>", "html: [image]", "alt-text: f"];
    assert_eq!(units(source), expected);
    let cell = |header, units| HtmlCell { header, columns: 1, rows: 1, units };
    let rows = vec![vec![cell(true, vec![0]), cell(false, vec![1, 2])]];
    // What stands in the table, but in no cell, comes before it.
    assert_eq!(
        read(source).blocks,
        [Block::Html { units: vec![3] }, Block::HtmlTable { caption: vec![], rows }]
    );
}

#[test]
fn call_outs_are_told_by_their_first_line() {
    let kinds = |source: &str| -> Vec<CallOut> {
        let kind = |block: &Block| match block {
            Block::CallOut { kind, .. } => Some(*kind),
            _ => None,
        };
        read(source).blocks.iter().filter_map(kind).collect()
    };
    let source = "> [!NOTE]\n> a\n\n> [!SUMMARY]\n> b [link](u)\n>\n> - c\n\n> [!warning]\n> d\n";
    assert_eq!(kinds(source), [CallOut::Note, CallOut::Summary, CallOut::Warning]);
    let expected =
        ["paragraph: a", "paragraph: b <link>link</link>", "list-item: c", "paragraph: d"];
    assert_eq!(units(source), expected);
    assert_eq!(findings(source), [""; 0]);
    identity("call-outs", source);
    assert_eq!(translated(source, "b", "B"), source.replace("> b", "> B"));
    for plain in ["> [!SUMMARY] a\n", "> a\n> [!SUMMARY]\n", "> \\[!NOTE]\n> a\n"] {
        assert_eq!(kinds(plain), [], "{plain}");
        identity("quote", plain);
    }
    let alone = "> [!SUMMARY]\n\na\n";
    assert_eq!((kinds(alone), units(alone)), (vec![CallOut::Summary], vec!["paragraph: a".into()]));
}

#[test]
fn the_tree_has_every_block() {
    let document = read("- [x] a\n- b\n\n> c\n\n```rs\nd\n```\n\n***\n\na | b\n:-- | --:\nc |\n");
    let [
        Block::List { tight: true, start: None, items },
        Block::Quote { .. },
        Block::Code { info, text, line: 6 },
        Block::Rule,
        Block::Table { rows, .. },
    ] = document.blocks.as_slice()
    else {
        panic!("{:?}", document.blocks)
    };
    assert_eq!(items.iter().map(|item| item.task).collect::<Vec<_>>(), [Some(true), None]);
    assert_eq!((info.as_str(), text.as_str()), ("rs", "d\n"));
    assert_eq!(rows[0].iter().map(Option::is_some).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn blocks_nested_beyond_the_cap_are_flattened_and_said() {
    let source = format!("{}deep\n", "> ".repeat(5000));
    assert_eq!(findings(&source), ["1 md-too-deep"]);
    assert_eq!(units(&source), ["quote: deep"]);
    identity("deep", &source);
    let images = format!("{}a{}", "![".repeat(2000), "](u)".repeat(2000));
    assert!(findings(&images).contains(&"1 md-nested-images".to_owned()));
    identity("deep", &images);
}

#[test]
fn faults_are_reported_with_their_lines() {
    let source =
        "# A\n\n### B[^x]\n\n![](i.png) [a][b] \\[^e]\n\n[^y]: n\n\nc[^z]\n\n[^z]: o\n[^z]: p\n";
    let expected = [
        "3 md-footnote-undefined",
        "3 md-heading-skipped",
        "5 md-image-without-text",
        "5 md-missing-reference",
        "7 md-footnote-unused",
        "12 md-footnote-doubled",
    ];
    let mut found = findings(source);
    found.sort_by_key(|line| {
        (line.split(' ').next().and_then(|line| line.parse::<u32>().ok()), line.clone())
    });
    assert_eq!(found, expected);
    assert_eq!(findings("\u{feff} \n"), ["- md-empty"]);
    assert_eq!(findings("```\ncode\n```\n"), ["- md-no-text"]);
}

/// Without its front matter a document would be published without a title.
#[test]
fn a_faulty_front_matter_is_an_error() {
    for (source, line, id) in [
        ("---\ntitle: [a\n---\nb\n", 2, "md-yaml"),
        ("---\nlang: en\ntitle: Every Voice: Every Language\n---\nb\n", 3, "md-yaml"),
        ("---\ntitle: @x\n---\nb\n", 2, "md-yaml"),
        ("+++\ntitle = a\n+++\nb\n", 2, "md-toml"),
    ] {
        let error = format().read(source.as_bytes(), &options()).unwrap_err();
        let found = &error.findings[0];
        assert_eq!((found.place.line, found.message.id), (Some(line), id), "{source}");
    }
}

#[test]
fn lists_of_the_front_matter_are_fields_and_null_is_none() {
    let source =
        "---\nmembers: [\"A\", B]\ncontact:\n  - c\nauthor: null\ndate: ~\ntitle: 'null'\n---\nb\n";
    let reading = format().read(source.as_bytes(), &options()).unwrap();
    let fields: Vec<_> =
        reading.document.meta.fields.iter().map(|(key, text)| format!("{key}={text}")).collect();
    assert_eq!(fields, ["members=A", "members=B", "contact=c", "title=null"]);
}

#[test]
fn a_note_is_no_warning() {
    let reading = format().read(b"", &options()).unwrap();
    assert_eq!(reading.findings[0].severity, Severity::Note);
    assert!(reading.document.units.is_empty() && reading.document.blocks.is_empty());
}

#[test]
fn bytes_that_are_no_text_are_an_error() {
    for (bytes, error) in [
        (&b"a\n\xFFb"[..], "a.md:2:1 md-utf8"),
        (b"\xFF\xFEa\0", "a.md:1 md-utf16"),
        (b"\x7fELF\0", "a.md:1:5 md-binary"),
    ] {
        assert_eq!(format().read(bytes, &options()).unwrap_err().to_string(), error);
    }
}

#[test]
fn another_source_is_refused() {
    let document = read("a");
    let targets = Targets { lang: &document.lang, units: &[None] };
    let error = format().write(b"b", &document, &targets).unwrap_err();
    assert_eq!(error.to_string(), "a.md md-other-source");
}

#[test]
fn front_matter_is_read_and_written_in_its_style() {
    let source = "---\ntitle: One # x\nsubtitle: 'One'\nkeywords:\n  - One\n  - \"One\"\ndescription: >\n  One\n  line.\nauthor: One\nlang: en\nn: 4\n---\n\nOne\n";
    let document = read(source);
    assert_eq!(document.meta.fields[0], ("title".into(), "One".into()));
    assert_eq!(document.meta.fields.last().unwrap(), &("n".into(), "4".into()));
    assert_eq!(document.meta.units.len(), 5);
    assert_eq!(
        translated(source, "One", "L'un: \"1\""),
        "---\ntitle: \"L'un: \\\"1\\\"\" # x\nsubtitle: 'L''un: \"1\"'\nkeywords:\n  - \"L'un: \\\"1\\\"\"\n  - \"L'un: \\\"1\\\"\"\ndescription: >\n  L'un: \"1\" line.\nauthor: One\nlang: en\nn: 4\n---\n\nL'un: \"1\"\n"
    );
}

#[test]
fn the_language_key_takes_the_target_language() {
    let lang = Lang::parse("de").unwrap();
    for (source, expected) in [
        ("---\nlang: en # x\n---\na", "---\nlang: de # x\n---\na"),
        ("---\nlanguage: 'en-GB'\n---\na", "---\nlanguage: 'de'\n---\na"),
        ("---\nlang: fr\n---\na", "---\nlang: fr\n---\na"),
        ("+++\nlang = \"en\"\n+++\na", "+++\nlang = \"de\"\n+++\na"),
    ] {
        let document = read(source);
        let targets = Targets { lang: &lang, units: &vec![None; document.units.len()] };
        let written = format().write(source.as_bytes(), &document, &targets).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }
}

#[test]
fn ordinary_text_is_not_escaped() {
    let plain = "Art. 14(2) – 5 % of 1.000 – a_b, C#, 2 < 3 & AT&T; [sic] (x) {y} ~20 $5 – 3 * 4! \"q\" it's; a/b: c.";
    assert_eq!(translated("Old.\n", "Old.", plain), format!("{plain}\n"));
    assert_eq!(translated("# Old\n", "Old", "1. C# & D"), "# 1. C# & D\n");
}

#[test]
fn markup_in_text_is_escaped_lightly() {
    for (text, expected) in [
        ("1. a", "1\\. a"),
        ("- a", "\\- a"),
        ("# a", "\\# a"),
        ("> a", "\\> a"),
        ("*a* `b`", "\\*a\\* \\`b\\`"),
        ("a <b> c", "a \\<b> c"),
        ("&nbsp;", "&amp;nbsp;"),
        ("[a](b)", "\\[a\\](b)"),
        ("[^1]", "\\[^1]"),
        ("a\\*", "a\\\\\\*"),
    ] {
        assert_eq!(translated("word\n", "word", &format!("{text} w")), format!("{expected} w\n"));
    }
    assert_eq!(translated("word\n", "word", "---"), "\\---\n");
    assert_eq!(translated("- word\n", "word", "[x] y"), "- \\[x] y\n");
    assert_eq!(translated("| a |\n|--|\n| b |\n", "b", "c | d"), "| a |\n|--|\n| c \\| d |\n");
    assert_eq!(translated("# a\n", "a", "b {#c}"), "# b &#123;#c}\n");
    assert_eq!(translated("# a\n", "a", "b #"), "# b \\#\n");
}

#[test]
fn a_text_that_names_a_definition_is_no_link() {
    let written = translated("word\n\n[seal]: /u\n", "word", "the [seal]");
    assert_eq!(read(&written).units[0].content, Content::text("the [seal]"));
}

#[test]
fn emphasis_within_words_keeps_or_changes_its_delimiter() {
    let document = read("The **rule** of _law_ (**EU**).\n");
    let content = &document.units[0].content;
    let codes: Vec<Inline> =
        content.0.iter().filter(|inline| matches!(inline, Inline::Code(_))).cloned().collect();
    let text = |text: &str| Inline::Text(text.to_owned());
    let target = |texts: [&str; 7]| {
        let mut content = Content::default();
        for (at, piece) in texts.iter().enumerate() {
            content.0.push(text(piece));
            content.0.extend(codes.get(at).cloned());
        }
        Some(content)
    };
    for (texts, expected) in [
        (
            ["A ", "szabály", "nak a ", "jog", "ban ", "EU", "."],
            "A **szabály**nak a *jog*ban **EU**.\n",
        ),
        (
            ["", "„a”", "nak ", "b", " ", "(EU)", "ssa"],
            "<strong>„a”</strong>nak _b_ <strong>(EU)</strong>ssa\n",
        ),
        (["A ", "a ", "b ", " b", " c", "d", ""], "A <strong>a </strong>b <em> b</em> c**d**\n"),
    ] {
        let targets = vec![target(texts)];
        comes_back("The **rule** of _law_ (**EU**).\n", &document, &targets).unwrap();
        assert_eq!(write("The **rule** of _law_ (**EU**).\n", &document, &targets), expected);
    }
}

#[test]
fn references_still_resolve_when_their_text_is_translated() {
    let source = "[Seal], [Seal][], ![Seal] and [x][seal]\n\n[seal]: /u 'Seal'\n";
    let written = translated(source, "Seal", "Siegel");
    assert_eq!(
        written,
        "[Siegel][Seal], [Siegel][Seal], ![Siegel][Seal] and [x][seal]\n\n[seal]: /u 'Siegel'\n"
    );
}

#[test]
fn hard_breaks_stay_in_their_container_with_its_line_ends() {
    assert_eq!(
        translated("> - one\\\r\n>   two\r\n>   three\r\n", "one", "eins"),
        "> - eins\\\r\n>   two three\r\n"
    );
    assert_eq!(translated("a<br>b | c\n--|--\n", "a", "d"), "d<br>b | c\n--|--\n");
    assert_eq!(translated("a  \n1\\. b\n", "a", "c"), "c  \n1\\. b\n");
}

#[test]
fn only_what_changed_is_written_anew() {
    let source = "One  line\n  with *odd*\tspace.   \n\n* Two\n  lines\n\n\n[a]( b  'c' )\n";
    assert_eq!(
        translated(source, "Two", "Zwei"),
        "One  line\n  with *odd*\tspace.   \n\n* Zwei lines\n\n\n[a]( b  'c' )\n"
    );
}

#[test]
fn untranslated_passages_are_marked_in_text_and_in_titles() {
    let source = "---\ntitle: One\n---\n# Two\n\n![Three](x 'Four')\n\n<p title=\"Five\">Six</p>\n";
    let document = read(source);
    let mark = |kind| {
        Inline::Code(Code {
            kind,
            id: 9,
            class: CodeClass::Untranslated("en".into()),
            native: String::new(),
            display: String::new(),
            equiv: String::new(),
            rights: Rights::default(),
            subflows: vec![],
        })
    };
    let marked = |content: &Content| {
        if content.is_blank() {
            return None;
        }
        let mut marked = Content(vec![mark(CodeKind::Open)]);
        marked.append(content);
        marked.push_code(match mark(CodeKind::Close) {
            Inline::Code(code) => code,
            Inline::Text(_) => unreachable!("it is a code"),
        });
        Some(marked)
    };
    let targets: Vec<_> = document.units.iter().map(|unit| marked(&unit.content)).collect();
    assert_eq!(
        write(source, &document, &targets),
        "---\ntitle: \"[en] One\"\n---\n# <mark lang=\"en\">Two</mark>\n\n![<mark lang=\"en\">Three</mark>](x '[en] Four')\n\n<p title=\"[en] Five\"><mark lang=\"en\">Six</mark></p>\n"
    );
}

#[test]
fn destinations_are_units_where_they_are_asked_for() {
    let mut options = options();
    options.destinations = LinkDestinations::Translate;
    let source = "[a](/en/page) <http://b.c> [d]\n\n[d]: /en/d\n";
    let document = read_with(source, &options);
    let targets: Vec<_> = document
        .units
        .iter()
        .map(|unit| {
            let target = Content::text(unit.content.plain().replace("/en/", "/de x/"));
            (unit.role == Role::LinkDestination).then_some(target)
        })
        .collect();
    assert_eq!(
        write(source, &document, &targets),
        "[a](</de x/page>) <http://b.c> [d][d]\n\n[d]: </de x/d>\n"
    );
}
