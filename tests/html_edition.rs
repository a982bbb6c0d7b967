//! `vulgate build --format html`: the sample in 24 languages, parts of a project, drafts, and
//! real papers where they are present.

mod html;
mod support;

use html::{Page, dense};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use support::{Project, shared};
use vulgate::model::lang::EU;

/// The pages in a folder by their paths, without the list of them.
fn pages(project: &Project, folder: &str) -> BTreeMap<String, Page> {
    let files = project.snapshot().0.into_iter();
    files
        .filter_map(|(path, bytes)| {
            let path = path.strip_prefix(folder)?.strip_prefix('/')?.to_owned();
            (path.ends_with(".html") && path != "index.html").then(|| (path, Page::read(&bytes)))
        })
        .collect()
}

/// Where a relative reference leads from a page.
fn target(from: &str, reference: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        if part == ".." {
            parts.pop().expect("inside the folder");
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// The alternates of a page: language and path.
fn alternates(path: &str, page: &Page) -> BTreeSet<(String, String)> {
    let links = page.named("link").into_iter().filter(|link| link.get("rel") == "alternate");
    links.map(|link| (link.get("hreflang").into(), target(path, link.get("href")))).collect()
}

/// Holds that the pages are sound and lead to each other and nowhere else.
fn lead_to_each_other(pages: &BTreeMap<String, Page>) {
    for (path, page) in pages {
        assert_eq!(page.faults(), Vec::<String>::new(), "{path}");
        let own = page.one("html").get("lang").to_owned();
        let alternates = alternates(path, page);
        assert!(alternates.contains(&(own.clone(), path.clone())), "{path} names itself");
        for (lang, to) in alternates.iter().filter(|(lang, _)| lang != "x-default") {
            let other = pages.get(to).unwrap_or_else(|| panic!("{path}: there is no {to}"));
            assert_eq!(other.one("html").get("lang"), lang);
            let back = self::alternates(to, other);
            assert!(back.contains(&(own.clone(), path.clone())), "{to} leads back to {path}");
        }
        let switcher: BTreeSet<(String, String)> = page
            .named("a")
            .iter()
            .filter(|link| !link.get("hreflang").is_empty())
            .map(|link| (link.get("hreflang").into(), target(path, link.get("href"))))
            .collect();
        let named: BTreeSet<_> =
            alternates.into_iter().filter(|(lang, _)| lang != "x-default").collect();
        // A page of its own needs no way to others.
        let expected = if named.len() > 1 { named } else { BTreeSet::new() };
        assert_eq!(switcher, expected, "{path}");
    }
}

/// Where the list of all pages leads.
fn listed(project: &Project, folder: &str) -> Vec<String> {
    let page = Page::read(&project.bytes(&format!("{folder}/index.html")));
    assert_eq!(page.faults(), Vec::<String>::new());
    let links = page.named("a").into_iter().filter(|link| !link.get("hreflang").is_empty());
    links.map(|link| link.get("href").to_owned()).collect()
}

#[test]
fn the_sample_in_24_languages() {
    let project = Project::sample();
    let run = project.run(&["build", "--strict", "--format", "html", "--json"]).expect(0);
    let files: usize =
        run.results().iter().filter_map(|it| it["files"].as_array()).map(Vec::len).sum();
    assert_eq!(files, 25);
    let pages = pages(&project, "out");
    assert_eq!(pages.len(), 24);
    lead_to_each_other(&pages);
    let english = &pages["en/every-voice.html"];
    let ids = |page: &Page| -> Vec<String> {
        let with_id = page.elements().into_iter().filter(|it| !it.get("id").is_empty());
        with_id.map(|it| it.get("id").to_owned()).collect()
    };
    let mut furniture = BTreeSet::new();
    for official in EU {
        let page = &pages[&format!("{}/every-voice.html", official.code)];
        // A link to a part of one page leads to the same part of any other.
        assert_eq!(ids(page), ids(english), "{}", official.code);
        let links = page.named("a");
        let own = links.iter().find(|link| link.get("hreflang") == official.code).unwrap();
        assert_eq!((own.text().as_str(), own.get("aria-current")), (official.name, "page"));
        furniture.insert(page.classed("skip")[0].text());
        let body = dense(&page.one("body").text());
        if official.code != "en" {
            let record = project.accepted("every-voice", official.code);
            for (unit, segment) in record.segments() {
                let seen = unit.role.is_none_or(|role| role.as_str() != "alt-text");
                let text = segment.accepted().expect("the sample is translated");
                for text in text.texts().filter(|_| seen) {
                    assert!(body.contains(&dense(text)), "{}: {text}", official.code);
                }
            }
        }
    }
    assert_eq!(furniture.len(), 24, "the furniture is in 24 languages: {furniture:?}");
    assert_eq!(listed(&project, "out").len(), 24);
    let first = project.snapshot();
    project.run(&["build", "--format", "html", "-o", "again"]).expect(0);
    for (path, bytes) in first.0.iter().filter(|(path, _)| path.starts_with("out/")) {
        let again = project.bytes(&path.replacen("out", "again", 1));
        assert!(*bytes == again, "{path}: other bytes");
    }
}

#[test]
fn a_part_of_the_languages_leads_to_what_is_there() {
    let project = Project::sample();
    project.run(&["build", "--format", "html", "--lang", "de,fr"]).expect(0);
    let two = pages(&project, "out");
    assert_eq!(two.keys().collect::<Vec<_>>(), ["de/every-voice.html", "fr/every-voice.html"]);
    lead_to_each_other(&two);
    let default = |page: &Page, path: &str| {
        let all = alternates(path, page).into_iter();
        all.filter(|(lang, _)| lang == "x-default").map(|(_, to)| to).collect::<Vec<_>>()
    };
    // Without an English page, others find their language in the list.
    assert_eq!(default(&two["de/every-voice.html"], "de/every-voice.html"), ["index.html"]);
    assert_eq!(listed(&project, "out"), ["de/every-voice.html", "fr/every-voice.html"]);
    // What lies there from an earlier build stays within reach.
    project.run(&["build", "--format", "html", "--lang", "en"]).expect(0);
    let three = ["de/every-voice.html", "en/every-voice.html", "fr/every-voice.html"];
    assert_eq!(listed(&project, "out"), three);
    project.run(&["build", "--format", "html", "--lang", "en,de,fr"]).expect(0);
    let all = pages(&project, "out");
    lead_to_each_other(&all);
    assert_eq!(default(&all["de/every-voice.html"], "de/every-voice.html"), [three[1]]);
}

#[test]
fn documents_in_folders_and_one_by_one() {
    let project = Project::empty();
    let settings = "[project]\nsource = \"en\"\ntargets = [\"de\", \"pt-BR\"]\n\
                    documents = [\"briefs/**/*.md\"]\n";
    project.write("vulgate.toml", settings);
    project.write("briefs/rivers.md", "# Rivers\n\nThey know no borders.\n");
    project.write("briefs/eu/plan & more.md", "# Plan\n\nWhat comes next.\n");
    project.run(&["build", "--format", "html"]).expect(0);
    let all = pages(&project, "out");
    assert_eq!(all.len(), 6);
    let decoded: BTreeMap<String, Page> = all
        .into_iter()
        .map(|(path, page)| (path.replace(' ', "%20").replace('&', "%26"), page))
        .collect();
    lead_to_each_other(&decoded);
    let nested = &decoded["pt-BR/eu/plan%20%26%20more.html"];
    assert!(nested.named("a").iter().any(|link| link.get("href") == "../../index.html"));
    assert_eq!(nested.one("html").get("lang"), "pt-BR");
    let first = project.text("out/index.html");
    // What was not built again is listed as before.
    let built = project.run(&["build", "rivers", "--lang", "de", "--format", "html", "--json"]);
    let files: Vec<String> = built
        .expect(0)
        .results()
        .iter()
        .filter_map(|it| it["files"].as_array()?[0].as_str().map(ToOwned::to_owned))
        .collect();
    assert_eq!(files.len(), 2, "{files:?}");
    assert_eq!(project.text("out/index.html"), first);
    lead_to_each_other(
        &pages(&project, "out").into_iter().filter(|(path, _)| !path.contains("eu/")).collect(),
    );
}

#[test]
fn the_moment_is_that_of_the_environment() {
    let project = Project::sample();
    let made = |epoch: Option<&str>| {
        let mut command = project.command(&["build", "--format", "html", "--lang", "de"]);
        command.env_remove("SOURCE_DATE_EPOCH");
        if let Some(epoch) = epoch {
            command.env("SOURCE_DATE_EPOCH", epoch);
        }
        assert!(command.output().unwrap().status.success());
        let page = Page::read(&project.bytes("out/de/every-voice.html"));
        let all = page.named("meta");
        let found = all.iter().find(|meta| meta.get("name") == "dcterms.modified");
        found.unwrap().get("content").to_owned()
    };
    assert_eq!(made(None), "2026-03-16T00:00:00Z");
    assert_eq!(made(Some("86400")), "1970-01-02T00:00:00Z");
}

/// One of everything that Markdown has, with what might trip a browser or a screen reader.
const EVERYTHING: &str = r##"---
title: "Water & <law>"
description: A paper with one of everything.
author: Society of Patient Readers
keywords: water, law
date: 2026-03-16
---

# Water & &lt;law&gt;

A first word[^a], *with* **styles**, ~~none~~, H<sub>2</sub>O, <kbd>Enter</kbd>, <mark>marks</mark>,
`code`, a [link](https://a.example/?a=1&b=2), [one within](#tables), [none](javascript:alert(1)).

<script>alert(1)</script>

<p onclick="alert(1)">A <b onmouseover="x()">paragraph</b> of HTML.</p>

## Lists

- [x] Done
- [ ] To do

3. Three
4. Four

   - nested

## Tables

| Measure | Target |
|---|---:|
| Summaries[^b] | 95 % |

| a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 |

### Pictures

![A blue square](square.svg)

![A blue square](square.svg) *What the square shows*

[![](square.svg)](https://a.example)

![Not there](gone.png)

> By the time I could read it, it was over.

```toml
[pdf]
paper = "a4"
```

<!-- vulgate translate="no" -->
> Water is not a commercial product.

Again[^a], and a long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.

[^a]: A note, with a [link](https://a.example).

[^b]: Another note.
"##;

fn everything() -> Project {
    let project = Project::empty();
    project.write("vulgate.toml", support::SETTINGS);
    project.write("briefs/everything.md", EVERYTHING);
    project.write(
        "briefs/square.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60'><rect width='60' height='60' fill='#003399'/></svg>",
    );
    project
}

#[test]
fn a_draft_is_marked_and_listed_as_one() {
    let project = everything();
    project.run(&["build", "--format", "html"]).expect(0);
    let all = pages(&project, "out");
    assert_eq!(all.len(), 4);
    lead_to_each_other(&all);
    let draft = &all["de/everything.html"];
    assert_eq!(draft.classed("draft")[0].text(), "Entwurf");
    let marks = draft.named("mark");
    assert!(
        marks.len() > 20
            && marks.iter().all(|mark| mark.get("lang") == "en" || mark.text() == "marks")
    );
    let pictures: Vec<String> = draft
        .named("img")
        .iter()
        .filter(|it| !it.get("alt").is_empty() && !it.get("alt").contains("://"))
        .map(|it| it.get("lang").to_owned())
        .collect();
    assert_eq!(pictures, ["en", "en"], "their texts are not translated");
    assert_eq!(draft.one("figcaption").text(), "What the square shows");
    let text = draft.one("body").text();
    assert!(!text.contains("alert(1)") && text.contains("A paragraph of HTML."), "{text}");
    let index = project.text("out/index.html");
    assert!(index.contains("class=\"title\" lang=\"en\""), "{index}");
    assert!(index.contains("Zu 0\u{a0}% übersetzt"), "{index}");
    // With --strict, an edition that is not finished goes, and nothing leads to it.
    project.run(&["build", "--format", "html", "--strict"]).expect(1);
    let finished = pages(&project, "out");
    assert_eq!(finished.keys().collect::<Vec<_>>(), ["en/everything.html"]);
    lead_to_each_other(&finished);
    assert_eq!(listed(&project, "out"), ["en/everything.html"]);
}

/// Runs `scripts/check-html`, or says that something for it is missing; in CI nothing may be.
fn check(folder: &Path) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/check-html");
    let pages = ["index.html", "de/everything.html", "en/everything.html"];
    let output = Command::new(script).args(pages.map(|page| folder.join(page))).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(2) && std::env::var_os("CI").is_none() {
        println!("left out: {error}");
        return;
    }
    assert_eq!(output.status.code(), Some(0), "{said}{error}");
}

#[test]
fn chromium_finds_nothing_wrong_in_a_page_with_everything() {
    let project = everything();
    project.run(&["build", "--format", "html"]).expect(0);
    check(&project.path("out"));
}

#[test]
fn real_papers_are_whole() {
    let Some(shared) = shared() else { return };
    let mut found = Vec::new();
    for folder in ["briefings", "corpora/canada-it-strategy/en"] {
        let Ok(entries) = std::fs::read_dir(shared.join(folder)) else { continue };
        let files = entries.map(|entry| entry.unwrap().path());
        found.extend(files.filter(|path| path.extension().is_some_and(|it| it == "md")));
    }
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    for path in &found {
        let name = path.file_name().unwrap().to_str().unwrap();
        project.write(&format!("briefs/{name}"), std::fs::read(path).unwrap());
    }
    project.run(&["build", "--format", "html"]).expect(0);
    let all = pages(&project, "out");
    assert_eq!(all.len(), 2 * found.len());
    lead_to_each_other(&all);
    for path in &found {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let xliff = project.export(name, "de");
        let body = dense(&all[&format!("en/{name}.html")].one("body").text());
        let reading = support::read_xliff(&xliff);
        let hidden = ["metadata", "alt-text", "link-title"];
        let segments = reading.files.iter().flat_map(|bitext| bitext.segments());
        for (unit, segment) in segments {
            if unit.role.is_some_and(|role| hidden.contains(&role.as_str())) {
                continue;
            }
            for text in segment.source.texts() {
                assert!(body.contains(&dense(text)), "{name}: {text}");
            }
        }
    }
}
