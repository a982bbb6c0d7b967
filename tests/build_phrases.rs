//! Elements of HTML within a line of Markdown, and names of languages, in the finished page.

mod support;

use support::Project;

/// Names of elements of HTML are places to which links lead, whether they hold a text, stand before one
/// or head one.
#[test]
fn ids_of_elements_are_anchors() {
    let project = Project::new();
    project.write(
        "briefs/water.md",
        "---\ntitle: Water\n---\n\n[a](#one), [b](#two), [c](#three), [d](#four)<sup id=\"back\">1</sup>.\n\n\
         <a id=\"one\"></a>\n\nOne.\n\n<p id=\"two\">Two <a href=\"#back\">up</a></p>\n\n\
         <a name=\"three\"></a>\n\n## Part\n\n**Four** <span id=\"four\">of</span> them.\n",
    );
    let run = project.run(&["build", "--format", "html", "--lang", "en", "--json"]).expect(0);
    assert!(!run.ids().contains(&"typesetting-anchor".to_owned()), "{:?}", run.ids());
    let page = project.text("out/en/water.html");
    for part in [
        "<a href=\"#one\">a</a>",
        "<p><span id=\"one\"></span>One.</p>",
        "<span id=\"two\"></span>Two <a href=\"#back\">up</a>",
        "<a href=\"#part\">c</a>",
        "<span id=\"four\"></span><strong>Four</strong>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
}

/// Furniture names a language as the language of the edition does, not as its own people do.
#[test]
fn the_colophon_names_the_original_language_in_that_of_the_edition() {
    let project = Project::new();
    project.write("briefs/water.md", "---\ntitle: Water\n---\n\nOne.\n");
    project.run(&["build", "--format", "html", "--lang", "de,el"]).expect(0);
    for (lang, line) in [("de", "Originalsprache:</b> Englisch"), ("el", "αγγλικά")] {
        let page = project.text(&format!("out/{lang}/water.html"));
        let (_, colophon) = page.split_once("class=\"colophon\"").expect(&page);
        assert!(colophon.contains(line), "{colophon}");
    }
}

/// The marks of a quotation are those of the edition's language, and a phrase of another language
/// says so, to be read out and divided as that has it.
#[test]
fn quotations_and_phrases_of_other_languages() {
    let project = Project::new();
    project.write(
        "briefs/water.md",
        "---\ntitle: Phrases\n---\n\nHe said <q>it is <q>done</q> now</q>, and \
         <span lang=\"fr\">le <b>mot</b> juste</span>, <i lang='la'>sic</i>, <b lang=\"en\">own</b>.\n",
    );
    project.run(&["build", "--format", "html", "--lang", "en,de"]).expect(0);
    let page = project.text("out/en/water.html");
    for phrase in [
        "‘it is “done” now’",
        "<span lang=\"fr\">le <strong>mot</strong> juste</span>",
        "<span lang=\"la\"><em>sic</em></span>",
        "<strong>own</strong>.",
    ] {
        assert!(page.contains(phrase), "{phrase}: {page}");
    }
    assert!(project.text("out/de/water.html").contains("„it is ‚done‘ now“"));
}
