//! What the tags of HTML say of the texts between them: headings, lists, tables, captions.

mod markdown_support;

use markdown_support::*;
use proptest::prelude::*;
use vulgate::model::{Block, HtmlCell, ListItem, Role};

fn html(units: impl Into<Vec<usize>>) -> Block {
    Block::Html { units: units.into() }
}

fn item(blocks: impl Into<Vec<Block>>) -> ListItem {
    ListItem { task: None, blocks: blocks.into() }
}

fn text(unit: usize) -> Block {
    Block::Paragraph { unit }
}

#[test]
fn tables_in_html_keep_their_cells_and_spans() {
    let source = "<p>a</p><table><caption>b</caption><tr><th rowspan=\"2\">c<th colspan=2>d<tr>\
                  <td>e<p>f</p></td><td><table><tr><td>g</table></table>h\n";
    let blocks = read(source).blocks;
    let cell = |header, columns, rows, units| HtmlCell { header, columns, rows, units };
    let rows = vec![
        vec![cell(true, 1, 2, vec![2]), cell(true, 2, 1, vec![3])],
        vec![cell(false, 1, 1, vec![4, 5]), cell(false, 1, 1, vec![6])],
    ];
    assert_eq!(blocks, [html([0]), Block::HtmlTable { caption: vec![1], rows }, html([7])]);
}

#[test]
fn headings_in_html_are_headings() {
    let source = "# A\n\n<h2 id=\"own\">B</h2>\nb<h3>C</h3>\n\nText.\n\n<h5>E</h5>\n";
    let document = read(source);
    let roles = document.units.iter().map(|unit| unit.role).collect::<Vec<_>>();
    let heading = Role::Heading;
    let expected = [heading(1), heading(2), Role::Html, heading(3), Role::Paragraph, heading(5)];
    assert_eq!(roles, expected);
    let own = Block::Heading { level: 2, unit: 1, id: Some("own".into()) };
    assert_eq!(document.blocks[1], own);
    assert_eq!(document.units[4].heading, "C");
    let findings = format().read(source.as_bytes(), &options()).unwrap().findings;
    let ids = findings.iter().map(|found| (found.place.line, found.message.id));
    assert_eq!(ids.collect::<Vec<_>>(), [(Some(8), "md-heading-skipped")]);
}

#[test]
fn lists_and_quotations_in_html_are_such() {
    let source = "<ul><li>a<li>b<ol start=4><li><p>c</p><p>d</p></li></ol>e</ul>\
                  <blockquote>f<ul><li>g</blockquote>h<hr>i\n";
    let inner = Block::List { start: Some(4), tight: true, items: vec![item([text(2), text(3)])] };
    let items = vec![item([text(0)]), item([text(1), inner, text(4)])];
    let quoted = Block::List { start: None, tight: true, items: vec![item([text(6)])] };
    let expected = [
        Block::List { start: None, tight: true, items },
        Block::Quote { blocks: vec![html([5]), quoted] },
        html([7]),
        Block::Rule,
        html([8]),
    ];
    assert_eq!(read(source).blocks, expected);
    assert_eq!(read("a\n\n</ul></li></figure>b<li>c\n").blocks, [text(0), html([1, 2])]);
    let deep = "<ul><li>".repeat(200) + "a" + &"</li></ul>".repeat(200) + "<p>b\n";
    let blocks = read(&deep).blocks;
    assert!(matches!(blocks[..], [Block::List { .. }, Block::Html { .. }]), "{blocks:?}");
}

#[test]
fn a_figure_has_its_caption() {
    let table = "<table><tr><td>b</table>";
    for source in [
        format!("<figure><figcaption>a</figcaption>{table}</figure>\n"),
        format!("<table><caption>a</caption>{}\n", table.trim_start_matches("<table>")),
    ] {
        let blocks = read(&source).blocks;
        let [Block::HtmlTable { caption, .. }] = &blocks[..] else { panic!("{blocks:?}") };
        assert_eq!(caption, &[0]);
    }
    let document = read("<figure><figcaption>a</figcaption><img src=b.png alt=c></figure>d\n");
    assert_eq!(document.units[0].role, Role::Caption);
    assert_eq!(document.blocks, [html([1]), html([0, 3])]);
}

/// The units of blocks, each as often as it stands there.
fn units(blocks: &[Block], found: &mut Vec<usize>) {
    for block in blocks {
        match block {
            Block::Heading { unit, .. } | Block::Paragraph { unit } => found.push(*unit),
            Block::Html { units } => found.extend(units),
            Block::HtmlTable { caption, rows } => {
                found.extend(caption);
                found.extend(rows.iter().flatten().flat_map(|cell| &cell.units));
            }
            Block::Quote { blocks } => units(blocks, found),
            Block::List { items, .. } => items.iter().for_each(|item| units(&item.blocks, found)),
            Block::Rule => {}
            block => panic!("{block:?}"),
        }
    }
}

proptest! {
    #[test]
    fn every_text_has_one_place(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "ul", "ol", "li", "blockquote", "figure", "figcaption", "table", "caption", "tr", "td",
                "th", "h2", "p", "div", "hr", "b",
            ]).prop_flat_map(|name| prop_oneof![
                Just(format!("<{name}>")), Just(format!("</{name}>")), Just("x".to_owned()),
            ]),
            0..40,
        ),
    ) {
        let document = read(&format!("<div>{}\n", parts.concat()));
        let mut found = Vec::new();
        units(&document.blocks, &mut found);
        found.sort_unstable();
        let all = (0..document.units.len()).filter(|at| !document.units[*at].subflow);
        prop_assert_eq!(found, all.collect::<Vec<_>>());
    }
}
