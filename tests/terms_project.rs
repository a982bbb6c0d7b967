//! Terms in a project: imported, shown to translators, checked, extracted; and recognised in texts
//! of others.

mod support;

use support::{Project, edit, finish, read_xliff, shared};
use vulgate::model::{Concept, Content, Lang, State, Term};
use vulgate::terminology::{Recogniser, in_pieces};

const TERMS: &str = "en,de,de:status,en:definition\n\
    river,Fluss,,A stream of water.\n\
    border,Grenze | Rand,preferred | deprecated,\n\
    clean water,sauberes Wasser,,Water to drink.\n\
    unicorn,Einhorn,,\n";

/// The project of the other tests, with a termbase.
fn project() -> Project {
    let project = Project::new();
    project.write("terms.csv", TERMS);
    let run = project.run(&["--json", "terms", "import", "terms.csv"]).expect(0);
    assert_eq!(run.results()[0]["concepts"], 4);
    assert_eq!(run.results()[0]["languages"]["de"], 5);
    project
}

#[test]
fn translators_see_terms_with_definitions_in_every_version() {
    let project = project();
    for version in ["1.2", "2.0", "2.1", "2.2"] {
        let out = project.path(version).display().to_string();
        project.run(&["export", "--lang", "de", "--xliff", version, "-o", &out]).expect(0);
        let text = project.text(&format!("{version}/de/water.xlf"));
        for shown in ["Fluss", "A stream of water.", "sauberes Wasser"] {
            assert!(text.contains(shown), "{version}: {shown}");
        }
        assert!(text.contains("“border” should not be called “Rand”."), "{version}");
        assert_eq!(text.contains("<gls:translation>Grenze</gls:translation>"), version != "1.2");
        assert!(!text.contains("Einhorn"), "{version}");
        let file = format!("{version}/de/water.xlf");
        let run = project.run(&["--json", "validate", &file]).expect(0);
        assert_eq!(run.ids(), [""; 0], "{version}");
    }
}

#[test]
fn omegat_gets_a_glossary_of_the_terms_that_occur() {
    let project = project();
    project.run(&["export", "--lang", "de,fr"]).expect(0);
    let glossary = project.text("out/xliff/de/glossary.utf8");
    let lines: Vec<Vec<&str>> = glossary.lines().map(|line| line.split('\t').collect()).collect();
    let expected = [
        ["border", "Grenze", ""],
        ["clean water", "sauberes Wasser", "Water to drink."],
        ["river", "Fluss", "A stream of water."],
    ];
    assert_eq!(lines, expected);
    assert!(!project.path("out/xliff/fr/glossary.utf8").exists());
}

#[test]
fn the_record_is_the_same_with_and_without_terms() {
    let record = |project: &Project| {
        for lang in ["de", "fr"] {
            let file = project.export("water", lang);
            finish(&file, State::Translated, |text| format!("Ü {text}"));
            project.run(&["import", file.to_str().unwrap()]).expect(0);
        }
        project
            .record()
            .0
            .into_iter()
            .filter(|(path, _)| path.starts_with("translations/"))
            .collect::<Vec<_>>()
    };
    assert_eq!(record(&project()), record(&Project::new()));
}

#[test]
fn a_translation_is_checked_against_the_termbase() {
    let project = project();
    let file = project.export("water", "de");
    let translate = |text: &str| match text {
        text if text.contains("Rivers know") => "Flüssen ist kein Rand bekannt: Fluss ".to_owned(),
        text => text.to_owned(),
    };
    finish(&file, State::Translated, translate);
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let run = project.run(&["--json", "check", "--lang", "de"]).expect(0);
    let of_terms: Vec<String> =
        run.ids().into_iter().filter(|id| id.starts_with("check-term")).collect();
    assert!(of_terms.contains(&"check-term-missing".to_owned()), "{of_terms:?}");
    project.write(
        "vulgate.toml",
        format!(
            "{}[checks]\ndisable = [\"term-missing\", \"term-forbidden\"]\n",
            support::SETTINGS
        ),
    );
    let run = project.run(&["--json", "check", "--lang", "de"]).expect(0);
    assert!(run.ids().iter().all(|id| !id.starts_with("check-term")));
}

#[test]
fn a_forbidden_term_is_found_where_the_source_has_its_concept() {
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    project.write("briefs/a.md", "The border is long.\n\nThe edge is sharp.\n");
    project.write("terms.csv", TERMS);
    project.run(&["terms", "import", "terms.csv"]).expect(0);
    let file = project.export("a", "de");
    edit(&file, |bitext| {
        let targets = ["Der Rand ist lang.", "Der Rand ist scharf."];
        for (segment, target) in
            bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()).zip(targets)
        {
            segment.target = Some(Content::text(target));
            segment.state = State::Translated;
        }
    });
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let run = project.run(&["--json", "check"]).expect(0);
    assert_eq!(run.ids(), ["check-term-missing", "check-term-forbidden"]);
}

#[test]
fn the_sample_follows_its_own_termbase() {
    let project = Project::sample();
    let run = project.run(&["--json", "check"]).expect(0);
    let findings = run.json()["findings"].as_array().unwrap().clone();
    let of_terms: Vec<_> = findings
        .iter()
        .filter(|finding| finding["id"].as_str().unwrap().starts_with("check-term"))
        .collect();
    assert!(of_terms.is_empty(), "{of_terms:#?}");
    project.run(&["validate", "terms/eu-policy.tbx"]).expect(0);
    let run = project.run(&["--json", "terms", "search", "consultation", "--to", "fi"]).expect(0);
    assert_eq!(run.results()[0]["terms"][0]["text"], "julkinen kuuleminen");
}

#[test]
fn a_termbase_is_kept_as_it_is_and_written_the_same_twice() {
    let project = project();
    let kept = project.text("terms/terms.tbx");
    let odd = kept.replace("<langSec xml:lang=\"de\">", "<!-- x --><langSec xml:lang=\"de\">");
    project.write("odd.tbx", &odd);
    project.run(&["terms", "import", "odd.tbx"]).expect(0);
    assert_eq!(project.text("terms/odd.tbx"), odd);
    let export = |format| project.run(&["terms", "export", "--format", format]).expect(0).stdout;
    assert_eq!(export("tbx"), export("tbx"));
    assert_eq!(export("csv"), export("csv"));
    project.write("all.tbx", export("tbx"));
    project.run(&["validate", "all.tbx"]).expect(0);
    let run = project.run(&["terms", "export", "--lang", "fr"]).expect(2);
    assert!(run.stderr.contains("no terms"), "{run:?}");
}

#[test]
fn another_termbase_of_the_same_name_is_not_overwritten() {
    let project = project();
    let before = project.text("terms/terms.tbx");
    project.run(&["terms", "import", "terms.csv"]).expect(0);
    project.write("terms.csv", "en,de\nlake,See\n");
    let run = project.run(&["--json", "terms", "import", "terms.csv"]).expect(2);
    assert_eq!(run.ids(), ["terms-import-exists"]);
    assert_eq!(project.text("terms/terms.tbx"), before);
    project.run(&["terms", "import", "terms.csv", "--name", "lakes"]).expect(0);
    project.run(&["terms", "import", "terms.csv", "--replace"]).expect(0);
    assert!(project.text("terms/terms.tbx").contains("lake"));
    for name in ["../x", "a/b", ".x", "..\\x"] {
        let run =
            project.run(&["--json", "terms", "import", "terms.csv", "--name", name]).expect(2);
        assert_eq!(run.ids(), ["terms-import-name"], "{name}");
    }
}

#[test]
fn what_is_sound_of_a_broken_file_is_kept() {
    let project = project();
    let broken = project.text("terms/terms.tbx").replace("Einhorn", "Ein & Horn");
    project.write("broken.tbx", &broken);
    let run = project.run(&["--json", "terms", "import", "broken.tbx"]).expect(3);
    assert!(run.ids().contains(&"terms-import-rewritten".to_owned()), "{run:?}");
    let kept = project.text("terms/broken.tbx");
    assert!(kept.contains("Fluss") && !kept.contains("Horn"), "{kept}");
    project.run(&["validate", "terms/broken.tbx"]).expect(0);
    // A termbase that somebody has damaged costs no export.
    project.write("terms/broken.tbx", "<tbx");
    let run = project.run(&["--json", "export", "--lang", "de"]).expect(0);
    assert!(run.ids().iter().any(|id| id.starts_with("xml-")), "{run:?}");
    assert!(project.text("out/xliff/de/water.xlf").contains("Fluss"));
}

#[test]
fn candidates_are_what_the_termbase_lacks() {
    let project = Project::sample();
    let run = project.run(&["--json", "terms", "extract", "--limit", "0"]).expect(0);
    let texts: Vec<String> =
        run.results().iter().map(|it| it["text"].as_str().unwrap().to_lowercase()).collect();
    assert!(texts.contains(&"policy area".to_owned()), "{texts:?}");
    for known in ["public consultation", "public consultations", "official languages", "the"] {
        assert!(!texts.contains(&known.to_owned()), "{known}");
    }
    let first = &run.results()[0];
    assert!(first["count"].as_u64().unwrap() >= 2);
    assert!(first["example"].as_str().unwrap().contains(first["text"].as_str().unwrap()));
}

/// Every term that stands in the headings of the regulation in one language is found there in the
/// others: the same headings, by official translators.
#[test]
fn official_texts_have_the_terms_of_the_termbase() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("corpora/gdpr-headings");
    let table = std::fs::read_dir(folder).unwrap().flatten().find_map(|entry| {
        let path = entry.path();
        (path.extension()? == "tsv").then(|| std::fs::read_to_string(path).unwrap())
    });
    let table = table.expect("a table");
    let mut rows = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let head = rows.next().unwrap();
    let rows: Vec<Vec<&str>> = rows.collect();
    let column = |lang: &str| head.iter().position(|it| *it == lang).unwrap();
    let lang = |tag: &str| Lang::parse(tag).unwrap();
    let terms = [
        ("en", "personal data"),
        ("de", "personenbezogene Daten"),
        ("fr", "donnée à caractère personnel"),
        ("es", "dato personal"),
        ("it", "dato personale"),
        ("pt", "dado pessoal"),
        ("pl", "dane osobowe"),
        ("nl", "persoonsgegeven"),
        ("sv", "personuppgift"),
        ("da", "personoplysning"),
        ("fi", "henkilötieto"),
        ("hu", "személyes adat"),
        ("cs", "osobní údaj"),
        ("sk", "osobný údaj"),
        ("sl", "osebni podatek"),
        ("hr", "osobni podatak"),
        ("bg", "лични данни"),
        ("el", "δεδομένα προσωπικού χαρακτήρα"),
        ("lt", "asmens duomenys"),
        ("lv", "personas dati"),
        ("et", "isikuandmed"),
        ("ro", "dată cu caracter personal"),
        ("mt", "data personali"),
        ("ga", "sonraí pearsanta"),
    ];
    let concept = Concept {
        terms: terms.iter().map(|(tag, text)| Term::new(lang(tag), *text)).collect(),
        ..Concept::default()
    };
    let english = Recogniser::new(std::slice::from_ref(&concept), &lang("en"));
    let with_term: Vec<&Vec<&str>> =
        rows.iter().filter(|row| !english.find(row[column("en")]).is_empty()).collect();
    assert!(with_term.len() >= 5, "{}", with_term.len());
    let mut weak = Vec::new();
    for (tag, text) in terms {
        let at = column(tag);
        let recogniser = Recogniser::new(std::slice::from_ref(&concept), &lang(tag));
        let has = |row: &&&Vec<&str>| {
            !recogniser.find(row[at]).is_empty() || in_pieces(&lang(tag), row[at], text)
        };
        let found = with_term.iter().filter(has).count();
        eprintln!("{tag}: {found} of {}", with_term.len());
        if 2 * found < with_term.len() {
            weak.push(tag);
        }
    }
    assert!(weak.is_empty(), "{weak:?}");
}

#[test]
fn the_glossary_is_what_omegat_reads() {
    let project = project();
    project.run(&["export", "--lang", "de"]).expect(0);
    let bytes = project.bytes("out/xliff/de/glossary.utf8");
    assert!(!bytes.starts_with(&[0xEF, 0xBB, 0xBF]) && bytes.ends_with(b"\n"));
    for line in String::from_utf8(bytes).unwrap().lines() {
        assert!(!line.starts_with('#') && line.split('\t').count() == 3, "{line}");
    }
    let reading = read_xliff(&project.path("out/xliff/de/water.xlf"));
    assert!(reading.files[0].segments().all(|(_, segment)| segment.terms.is_empty()));
}
