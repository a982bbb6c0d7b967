//! What a stranger tried and stumbled over: each test is one of those finds.

mod support;

use support::{Project, edit, finish};
use vulgate::model::{Lang, State};

const REPEATED: &str = "# A\n\nRepeat me.\n\n# B\n\nRepeat me.\n\n# C\n\nRepeat me.\n";

#[test]
fn repeated_sentences_keep_their_translations_when_sections_are_moved() {
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    project.write("briefs/doc.md", REPEATED);
    let file = project.export("doc", "de");
    let mut count = 0;
    edit(&file, |bitext| {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            count += 1;
            let text = format!("{} {count}", segment.source.plain());
            segment.target = Some(vulgate::model::Content::text(text));
            segment.state = State::Translated;
        }
    });
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let moved = "# A\n\nRepeat me.\n\n# C\n\nRepeat me.\n\n# B\n\nRepeat me.\n";
    project.write("briefs/doc.md", moved);
    project.run(&["build", "--lang", "de", "--format", "source", "--strict"]).expect(0);
    let built = project.text("out/de/doc.md");
    let order: Vec<&str> = built.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(order, ["# A 1", "Repeat me. 2", "# C 5", "Repeat me. 6", "# B 3", "Repeat me. 4"]);
}

#[test]
fn a_rebuild_that_fails_leaves_the_memory_as_it_was() {
    let project = Project::sample();
    project.run(&["tm", "stats"]).expect(0);
    let before = project.run(&["--json", "tm", "stats"]).expect(0).stdout;
    let record = project.bytes("translations/de/every-voice.xlf");
    project.write("translations/de/every-voice.xlf", "<x");
    project.run(&["tm", "rebuild"]).expect(3);
    project.write("translations/de/every-voice.xlf", record);
    assert_eq!(project.run(&["--json", "tm", "stats"]).expect(0).stdout, before);
}

#[test]
fn a_file_with_regions_is_taken_for_the_only_language_that_fits() {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| format!("Ü {text}"));
    edit(&file, |bitext| {
        bitext.source_lang = Lang::parse("en-US").unwrap();
        bitext.target_lang = Some(Lang::parse("de-DE").unwrap());
    });
    let run = project.run(&["--json", "import", file.to_str().unwrap()]).expect(0);
    assert!(run.ids().contains(&"import-region".to_owned()), "{run:?}");
    project.run(&["build", "--lang", "de", "--format", "source", "--strict"]).expect(0);
}

#[test]
fn a_reviewed_translation_is_not_replaced_in_silence() {
    let project = Project::new();
    let file = project.export("water", "de");
    let early = project.path("early.xlf");
    std::fs::copy(&file, &early).unwrap();
    finish(&early, State::Translated, |text| format!("Alt {text}"));
    finish(&file, State::Final, |text| format!("Neu {text}"));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let run = project.run(&["--json", "import", early.to_str().unwrap()]).expect(0);
    assert!(run.ids().contains(&"import-lowered".to_owned()), "{run:?}");
}

#[test]
fn a_strict_build_of_nothing_fails() {
    let project = Project::empty();
    let settings = "[project]\nsource = \"en\"\ntargets = [\"de\"]\ndocuments = [\"no/*.md\"]\n";
    project.write("vulgate.toml", settings);
    project.run(&["build", "--format", "source", "--strict"]).expect(1);
    project.run(&["build", "--format", "source"]).expect(0);
}

#[test]
fn a_strict_build_leaves_a_folder_of_the_users_alone() {
    let project = Project::new();
    project.write("pub/de/water.md", "precious");
    let folder = project.path("pub").display().to_string();
    let args = ["build", "--lang", "de", "--format", "source", "--strict", "-o", &folder];
    project.run(&args).expect(1);
    assert_eq!(project.text("pub/de/water.md"), "precious");
}

#[test]
fn an_unknown_collection_is_no_empty_memory() {
    let project = Project::sample();
    project.run(&["tm", "export", "--collection", "nope"]).expect(2);
}

#[test]
fn init_heeds_the_project_option() {
    let project = Project::empty();
    let folder = project.path("there");
    project.run(&["--project", folder.to_str().unwrap(), "init"]).expect(0);
    assert!(folder.join("vulgate.toml").is_file());
}

#[test]
fn an_export_never_writes_over_what_a_translator_has_done() {
    let project = Project::new();
    let file = project.export("water", "de");
    project.run(&["export", "--lang", "de"]).expect(0);
    finish(&file, State::Translated, |text| format!("Ü {text}"));
    let done = std::fs::read(&file).unwrap();
    let run = project.run(&["--json", "export", "--lang", "de"]).expect(2);
    assert_eq!(run.ids(), ["export-unimported"]);
    assert_eq!(std::fs::read(&file).unwrap(), done);
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    project.run(&["export", "--lang", "de"]).expect(0);
    project.run(&["export", "--lang", "de", "--pseudo"]).expect(0);
    project.run(&["export", "--lang", "de"]).expect(0);
}

#[test]
#[cfg(feature = "pdf")]
fn an_image_with_a_space_in_its_name_is_found() {
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    let body = "---\ndate: 2026-03-16\n---\n\n# A\n\n![A dot](img/a%20b.svg)\n";
    project.write("briefs/doc.md", body);
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"4\"/></svg>";
    project.write("briefs/img/a b.svg", svg);
    let run = project.run(&["--json", "build", "--lang", "en", "--format", "pdf"]).expect(0);
    assert_eq!(run.ids(), Vec::<String>::new());
}

#[test]
fn a_pseudo_translation_never_replaces_a_real_one() {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| format!("Ü {text}"));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let record = project.bytes("translations/de/water.xlf");
    project.run(&["export", "--lang", "de", "--pseudo", "-o", "pseudo"]).expect(0);
    let refused = project.run(&["--json", "import", "pseudo/de/water.xlf"]).expect(3);
    assert_eq!(refused.ids(), ["import-pseudo"]);
    assert_eq!(project.bytes("translations/de/water.xlf"), record);
}

#[test]
fn segments_of_codes_alone_are_no_pseudo_translations() {
    let project = Project::new();
    project
        .write("briefs/codes.md", "# Land\n\n- `a`, `b`\n- `c`, `d`\n\n`x`\n\n<https://a.org>\n");
    let file = project.export("codes", "de");
    finish(&file, State::Translated, |text| text.replace("Land", "Boden"));
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    project.run(&["import", file.to_str().unwrap()]).expect(0);
}

#[test]
fn links_lead_where_they_say_and_lists_of_the_front_matter_are_shown() {
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    let text = "---\ntitle: T\ndate: 2026-03-16\nmembers: [Access for All, Second]\n---\n\n# Aims {#own}\n\n\
        [to](#own), [too](#aims), <a@b.org>, [call](tel:+321), [lost](other.md).\n";
    project.write("briefs/doc.md", text);
    let run = project.run(&["--json", "build", "--lang", "en", "--format", "html"]).expect(0);
    assert_eq!(run.ids(), ["typesetting-link"]);
    let page = project.text("out/en/doc.html");
    for part in [
        "id=\"own\"",
        "href=\"#own\">to</a>",
        "href=\"#own\">too</a>",
        "href=\"mailto:a@b.org\"",
        "href=\"tel:+321\"",
        "Access for All",
        "Second",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn a_document_whose_front_matter_is_faulty_is_not_published() {
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    project.write("briefs/bad.md", "---\ntitle: Every Voice: Every Language\n---\n\n# A\n");
    project.write("briefs/good.md", "---\ntitle: Good\ndate: 2026-03-16\n---\n\nText.\n");
    let run = project.run(&["--json", "build", "--lang", "en", "--format", "html"]).expect(3);
    assert_eq!(run.ids(), ["md-yaml"]);
    assert!(project.path("out/en/good.html").exists());
    assert!(!project.path("out/en/bad.html").exists());
}

#[test]
fn a_translation_in_another_language_is_pointed_out() {
    let project = Project::new();
    let sentence = "Les États membres veillent à ce que les citoyens puissent lire les textes de loi dans \
        leur langue, et que les traductions soient publiées le même jour que l’original. ";
    project.write("other.md", format!("# Titre\n\n{}\n", sentence.repeat(4)));
    let align = |lang: &str| {
        let run = project.run(&["align", "water", "other.md", "--lang", lang, "--json"]).expect(0);
        run.ids().contains(&"align-language".to_owned())
    };
    assert!(align("de"));
    assert!(!align("fr"));
}

#[test]
fn a_part_of_a_document_that_does_not_come_back_is_counted() {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| format!("Ü {text}"));
    let text = std::fs::read_to_string(&file).unwrap();
    let import = |text: &str| {
        std::fs::write(&file, text).unwrap();
        project.run(&["--json", "import", file.to_str().unwrap()]).expect(0).ids()
    };
    let lost = |ids: Vec<String>| ids.iter().filter(|id| *id == "exchange-units-missing").count();
    assert_eq!(lost(import(&text)), 0);
    let (begin, end) = (text.find("<unit ").unwrap(), text.find("</unit>").unwrap());
    let less = [&text[..begin], &text[end + "</unit>".len()..]].concat();
    assert_eq!(lost(import(&less)), 1);
}

#[test]
fn a_place_that_cannot_be_written_to_is_no_fault_of_the_input() {
    let project = Project::new();
    project.write("file", "");
    let args = ["--json", "build", "--lang", "en", "--format", "source", "-o", "file/out"];
    let run = project.run(&args).expect(4);
    assert!(run.ids().iter().all(|id| id == "io-denied"), "{:?}", run.ids());
}

#[test]
fn a_file_whose_sentences_all_have_codes_finds_its_document() {
    let project = Project::new();
    project.write("briefs/bold.md", "Water is **life**.\n");
    let back = "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file \
        original='bold.docx' source-language='en' target-language='de' datatype='x-md'><body>\
        <trans-unit id='1'><source>Water is <g id='0'>life</g>.</source><target \
        state='translated'>Wasser ist <g id='0'>Leben</g>.</target></trans-unit></body></file>\
        </xliff>";
    project.write("back.xlf", back);
    let run = project.run(&["import", "back.xlf", "--json"]).expect(0);
    // `bold.docx` is a name of the document.
    assert_eq!(run.ids(), [""; 0]);
    project.run(&["build", "bold", "--format", "source", "--lang", "de"]).expect(0);
    let built = String::from_utf8(project.bytes("out/de/bold.md")).unwrap();
    assert_eq!(built, "Wasser ist **Leben**.\n");
}
