//! Pages of documents made by hand: what is in them.

mod html;
#[path = "html/made.rs"]
mod made;

use html::Page;
use made::{Line, Maker, furniture, holds_all, page, page_in};
use vulgate::model::{
    Alignment, Block, CallOut, CodeClass, CodeKind, Content, HtmlCell, Lang, Role,
};
use vulgate::typesetting::Layout;
use vulgate::typesetting::html::{Index, Listed, ListedEdition, index};

#[test]
fn the_head_says_what_the_page_is() {
    let mut m = Maker::titled("Fish & chips: \"the\" <law>");
    m.field("description", Role::Metadata, "What it's about.");
    m.meta.fields.push(("author".into(), "Society \"A\" & B".into()));
    m.par("Text.");
    let page = page(&m.finish());
    let root = page.one("html");
    assert_eq!((root.get("lang"), root.get("dir")), ("en", "ltr"));
    assert_eq!(page.one("title").text(), "Fish & chips: \"the\" <law>");
    assert_eq!(page.one("h1").text(), "Fish & chips: \"the\" <law>");
    let meta = |name: &str| {
        let all = page.named("meta");
        let found = all.iter().find(|meta| meta.get("name") == name);
        found.map(|meta| meta.get("content").to_owned()).unwrap_or_default()
    };
    assert_eq!(meta("author"), "Society \"A\" & B");
    assert_eq!(meta("description"), "What it's about.");
    assert_eq!(meta("date"), "2026-03-16");
    assert_eq!(meta("dcterms.modified"), "2026-03-16T00:00:00Z");
    assert_eq!(page.one("time").get("datetime"), "2026-03-16");
    let policy = page.named("meta").into_iter().find(|it| !it.get("http-equiv").is_empty());
    assert!(policy.unwrap().get("content").starts_with("default-src 'none'; img-src data:;"));
}

#[test]
fn headings_bear_the_anchors_of_their_source_and_no_others() {
    let mut m = Maker::titled("T");
    m.heading(2, "Main");
    m.heading(2, "Aims, means & costs");
    m.heading(3, "Aims, means & costs");
    m.heading(2, "???");
    let link = CodeClass::Link("#aims-means--costs-1".into());
    m.par(Line::from("See ").span(link, "below").text("."));
    let layout: Layout = toml::from_str("headings = \"numbered\"").unwrap();
    let (page, _) = page_in(&m.finish(), &layout, 0);
    let heads: Vec<(String, String, String)> = page
        .elements()
        .into_iter()
        .filter(|it| it.name == "h2" || it.name == "h3")
        .map(|it| (it.name.clone(), it.get("id").to_owned(), it.text()))
        .collect();
    let head = |name: &str, id: &str, text: &str| (name.into(), id.into(), text.into());
    let expected: [(String, String, String); 5] = [
        head("h2", "page.contents", "Contents"),
        head("h2", "main", "1 Main"),
        head("h2", "aims-means--costs", "2 Aims, means & costs"),
        head("h3", "aims-means--costs-1", "2.1 Aims, means & costs"),
        head("h2", "page.h-4", "3 ???"),
    ];
    assert_eq!(heads, expected);
    let nav = page.classed("contents");
    let entries: Vec<String> = nav[0]
        .elements()
        .iter()
        .filter(|it| it.name == "a")
        .map(|it| it.get("href").to_owned())
        .collect();
    assert_eq!(entries, ["#main", "#aims-means--costs", "#aims-means--costs-1", "#page.h-4"]);
}

#[test]
fn notes_lead_there_and_back() {
    let mut m = Maker::titled("T");
    m.par(Line::from("One").note("a").text(", two").note("b").text(", one again").note("a"));
    m.note("b", Line::from("The second, with a third").note("c"));
    m.note("a", "The first.");
    m.note("c", "The third.");
    m.note("lone", "Nothing refers to this.");
    let document = m.finish();
    let page = page(&document);
    holds_all(&page, &document);
    let marks: Vec<_> =
        page.named("a").into_iter().filter(|it| it.get("role") == "doc-noteref").collect();
    let shown: Vec<(String, String)> =
        marks.iter().map(|it| (it.text(), it.get("href").to_owned())).collect();
    let mark = |text: &str, to: &str| (text.to_owned(), to.to_owned());
    let expected = [mark("1", "#note.1"), mark("2", "#note.2"), mark("1", "#note.1")];
    assert_eq!(shown[..3], expected);
    assert_eq!(shown[3], mark("3", "#note.3"));
    assert_eq!(marks[0].get("aria-label"), "Footnote 1");
    let back: Vec<String> =
        page.classed("back").iter().map(|it| it.get("href").to_owned()).collect();
    assert_eq!(back, ["#mark.1", "#mark.1.2", "#mark.2", "#mark.3"]);
    // One section for all of them.
    assert_eq!(page.named("section").len(), 1);
}

/// The heading that an author has set above the notes is theirs.
#[test]
fn notes_below_a_heading_of_the_authors_get_no_second_one() {
    let mut m = Maker::titled("T");
    m.par(Line::from("One").note("a").text("."));
    m.heading(2, "Sources");
    m.note("a", "The first.");
    m.note("lone", "Nothing refers to this.");
    let page = page(&m.finish());
    let heads: Vec<String> = page.named("h2").iter().map(|it| it.text()).collect();
    assert_eq!(heads, ["Sources"]);
    assert_eq!(page.one("section").get("aria-labelledby"), "sources");
}

#[test]
fn tables_say_what_heads_what() {
    let mut m = Maker::titled("T");
    m.table(
        &["Measure", "", "Target"],
        &[&["Summaries", "x", "95%"]],
        vec![Alignment::Left, Alignment::Center, Alignment::Right],
    );
    let mut cell = |text: &str, header, columns, rows| HtmlCell {
        header,
        columns,
        rows,
        units: vec![m.unit(Role::Html, Content::text(text))],
    };
    let rows = vec![
        vec![cell("A", true, 1, 1), cell("B", true, 2, 1)],
        vec![cell("C", true, 1, 2), cell("D", false, 1, 1), cell("E", false, 1, 1)],
        vec![cell("F", false, 2, 1)],
    ];
    m.blocks.push(Block::HtmlTable { caption: vec![], rows });
    let page = page(&m.finish());
    let heads: Vec<(String, String)> =
        page.named("th").iter().map(|it| (it.text(), it.get("scope").to_owned())).collect();
    let head = |text: &str, scope: &str| (text.to_owned(), scope.to_owned());
    let expected = ["Measure", "Target", "A", "B"].map(|text| head(text, "col"));
    assert_eq!(heads[..4], expected);
    assert_eq!(heads[4], head("C", "row"));
    let frames = page.classed("scroll");
    let names: Vec<&str> = frames.iter().map(|it| it.get("aria-label")).collect();
    assert_eq!(names, ["Table 1", "Table 2"]);
    assert!(frames.iter().all(|it| it.get("tabindex") == "0"));
    let right: Vec<String> = page.classed("right").iter().map(|it| it.text()).collect();
    assert_eq!(right, ["Target", "95%"]);
}

#[test]
fn tasks_are_words_and_nothing_to_tick() {
    let mut m = Maker::titled("T");
    let mut items = vec![m.item("Ask"), m.item("Wait"), m.item("Plain")];
    items[0].task = Some(true);
    items[1].task = Some(false);
    m.blocks.push(Block::List { start: None, tight: true, items });
    let page = page(&m.finish());
    let signs: Vec<String> =
        page.named("svg").iter().map(|it| it.get("aria-label").to_owned()).collect();
    assert_eq!(signs, ["Done", "To do"]);
    assert!(page.named("input").is_empty());
}

#[test]
fn images_are_in_the_page_and_are_called_something() {
    let mut m = Maker::titled("T");
    let alt = m.unit(Role::AltText, Content::text("A \"blue\" square"));
    m.par(Line::default().image("square.svg", alt));
    let caption = Line::default().image("square.svg", alt).text(" ");
    m.par(caption.span(CodeClass::Emphasis, "What it shows"));
    let none = m.unit(Role::AltText, Content::default());
    let open = Line::default().code(CodeKind::Open, 1, CodeClass::Link("https://a.example".into()));
    m.par(open.image("square.svg", none).code(CodeKind::Close, 1, CodeClass::Link(String::new())));
    m.par(Line::from("Gone: ").image("gone.png", alt));
    let (page, findings) = page_in(&m.finish(), &Layout::default(), 0);
    assert_eq!(findings, ["typesetting-image-no-alt", "typesetting-image-missing"]);
    let images = page.named("img");
    assert_eq!(images.len(), 3);
    assert_eq!(images[0].get("alt"), "A \"blue\" square");
    assert!(images[0].get("src").starts_with("data:image/svg+xml;base64,"));
    assert_eq!(page.one("figcaption").text(), "What it shows");
    assert!(page.named("a").iter().any(|it| it.get("href") == "https://a.example"));
    assert_eq!(images[2].get("alt"), "https://a.example", "what the link is called");
    assert_eq!(page.classed("missing")[0].text(), "A \"blue\" square");
}

#[test]
fn passages_in_other_languages_say_so() {
    let mut m = Maker::titled("T");
    let class = CodeClass::Untranslated("pt-BR".into());
    m.par(Line::from("Before ").span(class, "depois").text("."));
    let (page, _) = page_in(&m.finish(), &Layout::default(), 3);
    let mark = page.one("mark");
    assert_eq!((mark.get("lang"), mark.text().as_str()), ("pt-BR", "depois"));
    assert_eq!(page.one("svg").get("aria-label"), "Not yet translated");
    assert_eq!(page.classed("draft")[0].text(), "Draft");
    assert_eq!(page.classed("notice")[0].text(), "3 sentences appear in English.");
}

#[test]
fn the_list_says_how_far_a_draft_has_come() {
    let edition = |lang: &str, title: &str, share: Option<u8>| ListedEdition {
        lang: Lang::parse(lang).unwrap(),
        address: format!("{lang}/a.html"),
        title: title.into(),
        title_lang: if share.is_some() { "en" } else { lang }.into(),
        share,
    };
    let listed = Listed {
        title: "Fish & <chips>\u{1}".into(),
        date: Some("2026-03-16".into()),
        editions: vec![
            edition("de", "Fisch & <Pommes>", Some(87)),
            edition("pt", "Peixe", None),
            edition("pt-BR", "Peixe", None),
        ],
    };
    let bytes = index(&Index {
        lang: &Lang::parse("en").unwrap(),
        layout: &Layout::default(),
        furniture: &|_, message| furniture(message),
        documents: vec![listed],
        timestamp: Some(0),
    });
    let page = Page::read(&bytes);
    assert_eq!(page.faults(), Vec::<String>::new());
    assert_eq!(page.one("h2").text(), "Fish & <chips>");
    let texts: Vec<String> = page.named("li").iter().map(|it| it.text()).collect();
    let expected =
        ["Deutsch Fisch & <Pommes> 87 % translated", "português Peixe", "português (Brasil) Peixe"];
    assert_eq!(texts, expected);
    let titles: Vec<String> =
        page.classed("title").iter().map(|it| it.get("lang").to_owned()).collect();
    assert_eq!(titles, ["en", "", ""]);
}

#[test]
fn the_tests_see_what_is_wrong() {
    let faults = |html: &str| Page::read(html.as_bytes()).faults();
    let page = |body: &str| format!("<!DOCTYPE html><title>t</title><p>{body}</p>");
    assert_eq!(faults(&page("Sound.")), Vec::<String>::new());
    for body in [
        "<b>open",
        "<img src=http://a.example/x.png>",
        "<img src=data:image/png;base64, onerror=x>",
        "<a href=javascript:x>x</a>",
        "<a href='#gone'>x</a>",
        "<i id=a></i><i id=a></i>",
        "<script>x</script>",
        "<p style=color:red>x",
        "\u{1}",
    ] {
        assert!(!faults(&page(body)).is_empty(), "{body}");
    }
}

#[test]
fn a_call_out_is_a_note_called_by_its_label_and_a_summary_comes_before_the_contents() {
    let mut m = Maker::titled("T");
    let blocks = vec![m.par_block("In short.")];
    m.blocks.push(Block::CallOut { kind: CallOut::Summary, blocks });
    for title in ["One", "Two", "Three"] {
        m.heading(2, title);
    }
    let blocks = vec![m.par_block("Mind <this>.")];
    m.blocks.push(Block::CallOut { kind: CallOut::Warning, blocks });
    let page = page(&m.finish());
    let boxes: Vec<_> = page.elements().into_iter().filter(|it| it.get("role") == "note").collect();
    let labels: Vec<&str> = boxes.iter().map(|it| it.get("aria-label")).collect();
    assert_eq!(labels, ["Summary", "Warning"]);
    assert_eq!(boxes[1].text().trim(), "Warning\nMind <this>.");
    let order: Vec<String> = page
        .elements()
        .into_iter()
        .filter(|it| it.get("role") == "note" || it.get("class") == "contents" || it.name == "h2")
        .map(|it| it.name.clone())
        .collect();
    assert_eq!(order, ["div", "nav", "h2", "h2", "h2", "h2", "div"]);
}

#[test]
fn who_stands_behind_a_paper_and_its_state_are_on_the_page() {
    let mut m = Maker::titled("T");
    for (key, value) in [("members", "A & B"), ("members", "C"), ("license", "CC0")] {
        m.meta.fields.push((key.into(), value.into()));
    }
    let link = |url: &str| CodeClass::Link(url.into());
    m.par(
        Line::from("See ")
            .span(link("https://example.org/a"), "this")
            .text(" and ")
            .span(link("https://example.org/b"), "example.org/b"),
    );
    let document = m.finish();
    let layout: Layout = toml::from_str("logo = \"square.svg\"\nlinks = \"address\"").unwrap();
    let (page, findings) = page_in(&document, &layout, 0);
    assert_eq!(findings, ["typesetting-image-missing"], "a logo lies in the project's folder");
    let classed = |class: &str| {
        let all = page.elements();
        all.into_iter().find(|it| it.get("class") == class).map(|it| it.text())
    };
    assert_eq!(classed("members").unwrap().trim(), "Members: A & B C");
    assert_eq!(classed("colophon").unwrap().trim(), "Licence: CC0");
    let all = page.named("a");
    let addresses: Vec<&str> = all.iter().map(|it| it.get("data-address")).collect();
    assert!(addresses.contains(&"example.org/a") && !addresses.contains(&"example.org/b"));
    let (page, _) = page_in(&document, &Layout::default(), 0);
    assert!(page.named("a").iter().all(|it| it.get("data-address").is_empty()));
}
