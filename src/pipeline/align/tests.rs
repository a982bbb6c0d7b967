use super::*;
use crate::model::{Content, Lang, Meta, Piece, PieceKind, Role};

fn unit(role: Role, sentences: &[&str]) -> Unit {
    let mut pieces = Vec::new();
    let mut content = Content::default();
    for (index, sentence) in sentences.iter().enumerate() {
        if index > 0 {
            pieces.push(Piece { kind: PieceKind::Ignorable, content: Content::text(" ") });
        }
        pieces.push(Piece { kind: PieceKind::Segment, content: Content::text(*sentence) });
    }
    for piece in &pieces {
        content.append(&piece.content);
    }
    Unit {
        id: format!("u-{}", content.plain()),
        role,
        content,
        range: 0..0,
        line: 1,
        heading: String::new(),
        subflow: false,
        instructions: Default::default(),
        pieces,
    }
}

fn document(lang: &str, units: Vec<Unit>) -> Document {
    Document {
        name: "brief".into(),
        path: format!("brief.{lang}.md"),
        lang: Lang::parse(lang).unwrap(),
        hash: String::new(),
        meta: Meta::default(),
        units,
        blocks: vec![],
        anchors: vec![],
    }
}

fn pairs(alignment: &Alignment) -> Vec<(String, String)> {
    alignment
        .bitext
        .segments()
        .filter_map(|(_, segment)| Some((segment.source.plain(), segment.target.as_ref()?.plain())))
        .collect()
}

#[test]
fn a_paragraph_that_the_translation_lacks_stays_alone() {
    let english = document(
        "en",
        vec![
            unit(Role::Heading(1), &["Repair for all"]),
            unit(Role::Paragraph, &["In 2024 the Union adopted a directive on repair."]),
            unit(Role::Paragraph, &["This sentence was added later and names no number at all."]),
            unit(Role::Paragraph, &["It applies from 31 July 2026 in every Member State."]),
        ],
    );
    let german = document(
        "de",
        vec![
            unit(Role::Heading(1), &["Reparatur für alle"]),
            unit(Role::Paragraph, &["Im Jahr 2024 nahm die Union eine Reparaturrichtlinie an."]),
            unit(Role::Paragraph, &["Sie gilt ab dem 31. Juli 2026 in jedem Mitgliedstaat."]),
        ],
    );
    let alignment = align(&english, &german);
    assert_eq!(alignment.paired, 3);
    assert_eq!(pairs(&alignment)[2].1, "Sie gilt ab dem 31. Juli 2026 in jedem Mitgliedstaat.");
    let ids: Vec<_> = alignment.findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(ids, ["align-source-alone"]);
}

#[test]
fn a_sentence_that_became_two_is_one_segment_with_both() {
    let english = document(
        "en",
        vec![unit(
            Role::Paragraph,
            &["A first one, which is rather long, and goes on for quite a while.", "Short one."],
        )],
    );
    let german = document(
        "de",
        vec![unit(
            Role::Paragraph,
            &["Ein erster, der recht lang ist.", "Er geht noch eine Weile so weiter.", "Kurzer."],
        )],
    );
    let pairs = pairs(&align(&english, &german));
    assert_eq!(pairs.len(), 2);
    assert_eq!(pairs[0].1, "Ein erster, der recht lang ist. Er geht noch eine Weile so weiter.");
    assert_eq!(pairs[1].1, "Kurzer.");
}
