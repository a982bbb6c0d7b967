//! What `tm edit` and `tm delete` change, in the memories that are kept as text and in the
//! database, and what they leave as it is.

mod support;

use support::Project;

/// A memory as other tools write it: much that Vulgate has no use for.
const FILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="T" creationtoolversion="9" segtype="paragraph" o-tmf="TW4Win" adminlang="EN-US" srclang="EN-GB" datatype="rtf" o-encoding="iso"><note>Header note</note></header><body>
<tu tuid="t1" datatype="rtf" usagecount="3" lastusagedate="20200303T101010Z" segtype="sentence" o-encoding="e"><note xml:lang="en" o-encoding="z">N</note>
<tuv xml:lang="EN-GB" usagecount="1"><seg>Hello <bpt i="1" type="bold" x="1">{\b </bpt>big<ept i="1">}</ept> world</seg></tuv>
<tuv xml:lang="DE-DE" changeid="HANS" changedate="20220101T000000Z"><prop type="r">Welt</prop><seg>Hallo <bpt i="1" x="1">{Welt </bpt>gro&#223;e<ept i="1">}</ept> Welt &amp; <!-- c -->We<![CDATA[lt]]></seg></tuv></tu>
<TU tuid="t2" segtype="paragraph"><TUV LANG="EN-GB"><SEG>Hello</SEG></TUV><TUV LANG="DE-DE"><SEG>Hallo</SEG></TUV></TU>
  <tu tuid="t3"><tuv xml:lang="EN-GB"><seg>A rule</seg></tuv><tuv xml:lang="DE-DE"><seg>Eine  Regel</seg></tuv></tu>
</body></tmx>
<!-- the end -->"#;

fn project(text: impl AsRef<[u8]>) -> Project {
    let project = Project::new();
    project.write("in.tmx", text);
    project.run(&["tm", "import", "in.tmx", "--keep"]).expect(0);
    project
}

/// Runs a command as if it were the 1st of January 2026.
fn run(project: &Project, args: &[&str]) -> support::Run {
    let mut command = project.command(args);
    command.env("SOURCE_DATE_EPOCH", "1767225600");
    support::Run::of(&command.output().unwrap())
}

#[test]
fn an_edit_changes_one_text_and_its_date_and_no_other_byte() {
    let project = project(FILE);
    run(&project, &["tm", "edit", "Welt", "Erde", "--lang", "de"]).expect(0);
    let expected = FILE
        .replace("20220101T000000Z", "20260101T000000Z")
        .replace("</ept> Welt &amp;", "</ept> Erde &amp;")
        .replace("We<![CDATA[lt]]>", "Erde");
    assert_eq!(project.text("tm/in.tmx"), expected);
    run(&project, &["tm", "edit", "Hallo", "Hej <&", "--lang", "de"]).expect(0);
    let expected = expected.replace("<seg>Hallo", "<seg>Hej &lt;&amp;").replace(
        "<TUV LANG=\"DE-DE\"><SEG>Hallo",
        "<TUV changedate=\"20260101T000000Z\" LANG=\"DE-DE\"><SEG>Hej &lt;&amp;",
    );
    assert_eq!(project.text("tm/in.tmx"), expected);
    project.run(&["tm", "verify"]).expect(0);
    let found = project.run(&["tm", "search", "erde", "--json"]).expect(0).results();
    assert_eq!(found[0]["origin"]["changed"], "2026-01-01T00:00:00Z");
}

#[test]
fn an_edit_keeps_the_encoding_of_a_file() {
    let text = FILE.replace("UTF-8", "UTF-16").replace('\n', "\r\n");
    let encode = |text: &str| -> Vec<u8> {
        format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let project = project(encode(&text));
    run(&project, &["tm", "edit", "Regel", "Ordnung č", "--lang", "de"]).expect(0);
    let expected = text.replace("Regel", "Ordnung č").replace(
        "<tuv xml:lang=\"DE-DE\"><seg>Eine",
        "<tuv changedate=\"20260101T000000Z\" xml:lang=\"DE-DE\"><seg>Eine",
    );
    assert!(project.bytes("tm/in.tmx") == encode(&expected));
}

#[test]
fn what_is_deleted_goes_with_its_line_and_nothing_else() {
    let project = project(FILE);
    run(&project, &["tm", "delete", "rule", "--lang", "en"]).expect(0);
    let begin = FILE.find("\n  <tu tuid=\"t3\"").unwrap();
    let expected = [&FILE[..begin], "\n</body></tmx>\n<!-- the end -->"].concat();
    assert_eq!(project.text("tm/in.tmx"), expected);
}

#[test]
fn a_file_whose_bytes_are_not_of_its_encoding_is_left_as_it_is() {
    let project = Project::new();
    let mut bytes = FILE.replace("A rule", "A ~rule").into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'~').unwrap();
    bytes[at] = 0xFF;
    project.write("tm/in.tmx", &bytes);
    let run = project.run(&["tm", "edit", "Welt", "Erde", "--lang", "de"]).expect(3);
    assert!(run.stderr.contains(":7:"), "{}", run.stderr);
    assert!(project.bytes("tm/in.tmx") == bytes);
}

/// What was translated from is no translation, and neither is a text in another language.
#[test]
fn only_translations_into_the_language_are_edited() {
    let unit = |source: (&str, &str), target: (&str, &str)| {
        let text = |(lang, text)| format!("<tuv xml:lang=\"{lang}\"><seg>{text}</seg></tuv>");
        let (source_lang, one, other) = (source.0, text(source), text(target));
        format!("<tu srclang=\"{source_lang}\">{one}{other}</tu>\n")
    };
    let text = [
        "<tmx version=\"1.4\"><header srclang=\"*all*\"/><body>\n",
        &unit(("en", "Kyoto"), ("de", "In Kyoto")),
        &unit(("de", "Hier"), ("en", "Kyoto here")),
        "</body></tmx>\n",
    ]
    .concat();
    let project = project(&text);
    run(&project, &["tm", "edit", "Kyoto", "Osaka", "--lang", "en"]).expect(0);
    let expected = text.replace(
        "<tuv xml:lang=\"en\"><seg>Kyoto here",
        "<tuv changedate=\"20260101T000000Z\" xml:lang=\"en\"><seg>Osaka here",
    );
    assert_eq!(project.text("tm/in.tmx"), expected);
}

fn loose(pairs: &[(&str, &str)]) -> Project {
    let project = Project::new();
    let mut text = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>".to_owned();
    for (source, target) in pairs {
        text.push_str(&format!(
            "<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv>\
             <tuv xml:lang=\"de\"><seg>{target}</seg></tuv></tu>"
        ));
    }
    project.write("in.tmx", text + "</body></tmx>");
    project.run(&["tm", "import", "in.tmx"]).expect(0);
    project
}

#[test]
fn nothing_takes_words_out_but_leaves_no_empty_text() {
    for keep in [false, true] {
        let pairs = [("one", "Hallo große Welt"), ("two", "Große"), ("three", "große")];
        let project = loose(&pairs);
        if keep {
            project.run(&["tm", "import", "in.tmx", "--keep", "--collection", "kept"]).expect(0);
        }
        let collection: &[&str] = if keep { &["--collection", "kept"] } else { &[] };
        let args = [&["tm", "edit", "große", "", "--lang", "de", "--json"], collection].concat();
        let run = project.run(&args).expect(0);
        assert_eq!(run.results().len(), 1);
        assert_eq!(run.results()[0]["changed"], "Hallo Welt");
        assert_eq!(run.ids(), ["tm-edit-alike", "tm-edit-blank"]);
        let found = project.run(&["tm", "search", "welt", "--json"]).expect(0).results();
        assert!(found.iter().any(|it| it["text"] == "Hallo Welt"), "{found:?}");
        assert!(project.run(&["tm", "search", "große"]).expect(0).stdout.contains("große"));
        project.run(&["tm", "verify"]).expect(0);
        if keep {
            assert!(project.text("tm/kept.tmx").contains("<seg>große</seg>"));
        }
    }
}

#[test]
fn what_a_search_finds_is_found_however_it_is_written() {
    let project = loose(&[
        ("one", "Bru\u{308}ssel hier"),
        ("two", "Nach <ph x=\"1\">_</ph>Brüs\u{AD}sel"),
        ("three", "In <bpt i=\"1\"/>Brüs<ept i=\"1\"/>sel"),
    ]);
    let run = project.run(&["tm", "edit", "Brüssel", "Bonn", "--lang", "de", "--json"]).expect(0);
    let mut changed: Vec<String> =
        run.results().iter().map(|it| it["changed"].as_str().unwrap().to_owned()).collect();
    changed.sort();
    assert_eq!(changed, ["Bonn hier", "In Bonn", "Nach Bonn"]);
    assert!(run.ids().is_empty());
    assert!(project.run(&["tm", "search", "Brüssel", "--json"]).expect(0).results().is_empty());
    assert_eq!(project.run(&["tm", "search", "Bonn", "--json"]).expect(0).results().len(), 3);
}

#[test]
fn every_language_of_the_memory_is_searched() {
    let project = Project::new();
    project.write(
        "in.tmx",
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>One</seg>\
         </tuv><tuv xml:lang=\"uk-UA\"><seg>Брюссель</seg></tuv><tuv xml:lang=\"uk\"><seg>Київ\
         </seg></tuv></tu></body></tmx>",
    );
    project.run(&["tm", "import", "in.tmx"]).expect(0);
    for word in ["брюссель", "київ"] {
        let found = project.run(&["tm", "search", word, "--json"]).expect(0).results();
        assert_eq!(found.len(), 1, "{word}");
    }
}

#[test]
fn a_collection_has_a_name_that_is_a_files_name_everywhere() {
    let project = loose(&[("one", "eins")]);
    let before = project.snapshot();
    for name in ["", " a", "a\nb", "CON?*", "nul", "a/b", &"x".repeat(81)] {
        for keep in [false, true] {
            let mut args = vec!["tm", "import", "in.tmx", "--json", "--collection", name];
            args.extend(keep.then_some("--keep"));
            let run = project.run(&args).expect(2);
            assert_eq!(run.ids(), ["tm-import-name"], "{name:?}");
        }
    }
    assert!(before == project.snapshot());
    std::fs::rename(project.path("in.tmx"), project.path("a: b?.tmx")).unwrap();
    project.run(&["tm", "import", "a: b?.tmx", "--keep"]).expect(0);
    assert!(project.path("tm/a_ b_.tmx").exists());
}

#[test]
fn a_line_that_is_no_request_is_named_in_the_words_of_the_program() {
    let project = loose(&[("one", "eins")]);
    let args = ["tm", "match", "--from", "en", "--to", "de", "--jsonl"];
    for (line, column) in [("{\"text\":1}", 9), ("é{", 1), ("{\"txt\":\"a\"}", 11)] {
        let run = project.ask(&args, &format!("{{\"text\":\"one\"}}\n{line}\n")).expect(3);
        assert!(run.stderr.contains(&format!("-:2:{column}")), "{}", run.stderr);
        // The one before it has its answer all the same.
        assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
        assert!(run.stdout.contains("eins"), "{}", run.stdout);
        for english in ["invalid type", "expected value", "missing field"] {
            assert!(!run.stderr.contains(english), "{}", run.stderr);
        }
    }
}

#[test]
fn a_mark_of_utf_8_before_the_first_request_is_none_of_it() {
    let project = loose(&[("one", "eins")]);
    let args = ["tm", "match", "--from", "en", "--to", "de", "--jsonl"];
    let run = project.ask(&args, "\u{feff}{\"text\":\"one\"}\n").expect(0);
    assert!(run.stdout.contains("eins"), "{}", run.stdout);
}

/// “Nothing was found” would deny what “tm search” shows.
#[test]
fn what_stands_in_source_texts_alone_is_said_to_be_there() {
    let project = loose(&[("a deep well", "ein tiefer Brunnen")]);
    for more in [&[][..], &["--dry-run"]] {
        let args = ["tm", "edit", "deep", "shallow", "--lang", "en", "--json"];
        let run = project.run(&[&args[..], more].concat()).expect(0);
        assert_eq!(run.ids(), ["tm-edit-source"]);
        let run = project.run(&[&args[..6], more].concat()).expect(0);
        assert!(!run.stderr.contains("Nothing was found"), "{}", run.stderr);
    }
    let run = project.run(&["tm", "delete", "deep", "--lang", "en", "--dry-run"]).expect(0);
    assert!(run.stderr.contains("One translation would be taken out."), "{}", run.stderr);
}

/// A slip in the name of a collection is no search that finds nothing.
#[test]
fn a_collection_that_there_is_not_is_an_error() {
    let project = Project::new();
    for args in [
        &["tm", "delete", "a", "--lang", "en"][..],
        &["tm", "edit", "a", "b", "--lang", "en"],
        &["tm", "export"],
    ] {
        let args = [args, &["--json", "--collection", "nope"]].concat();
        let run = project.run(&args).expect(2);
        assert_eq!(run.ids(), ["tm-export-unknown"]);
    }
}
