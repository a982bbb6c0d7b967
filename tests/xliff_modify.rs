//! Files changed as CAT tools change them: the pairs of OASIS's suite, files of our own, and
//! laws that hold for any file. The pairs are left out where `../shared` is missing.

#[path = "xliff/canonical.rs"]
mod canonical;
#[path = "shared/mod.rs"]
mod shared_folder;

use canonical::canonical;
use std::path::PathBuf;
use vulgate::exchange::modify::{Modified, Order, Passage, Strip, join, rewrite, split, strip};
use vulgate::model::{Content, Inline, Piece, PieceKind};

/// The texts of a pair of the suite: before and after.
fn pair(name: &str) -> Option<(String, String)> {
    let folder: PathBuf =
        shared_folder::folder()?.join("standards/xliff/xliff-21/test-suite/core/in-out");
    let text = |end: &str| std::fs::read_to_string(folder.join(format!("{name}_{end}.xlf")));
    Some((text("in").unwrap(), text("out").unwrap()))
}

fn check(name: &str, change: impl Fn(&str) -> Modified) {
    let Some((before, after)) = pair(name) else { return };
    let changed = change(&before).text;
    assert_eq!(canonical(&changed), canonical(&after), "{name}:\n{changed}");
}

/// Cuts after a stop and its white space, wherever both stand in one text. White space
/// belongs to the sentence before it, as in the suite.
fn sentences(passage: &Passage<'_>) -> Vec<Piece> {
    let mut pieces = vec![Content::default()];
    for inline in &passage.content.0 {
        match inline {
            Inline::Code(code) => pieces.last_mut().unwrap().push_code(code.clone()),
            Inline::Text(text) => {
                let mut rest = text.as_str();
                while let Some(at) = rest.find(". ") {
                    let past = rest[at + 2..].find(|c| c != ' ').map(|more| at + 2 + more);
                    // “Sentence 3.</mrk> Sentence 4.” is not cut, as in the suite.
                    let past = past.unwrap_or(rest.len());
                    pieces.last_mut().unwrap().push_text(&rest[..past]);
                    pieces.push(Content::default());
                    rest = &rest[past..];
                }
                pieces.last_mut().unwrap().push_text(rest);
            }
        }
    }
    pieces.retain(|piece| !piece.0.is_empty());
    pieces.into_iter().map(|content| Piece { kind: PieceKind::Segment, content }).collect()
}

#[test]
fn segments_are_joined_as_in_the_suite() {
    for name in ["toJoin1", "toJoin2", "toJoin3", "toJoin4"] {
        check(name, |text| join("t.xlf", text, Order::Target).unwrap());
    }
}

#[test]
fn segments_are_split_as_in_the_suite() {
    check("toSegment1", |text| split("t.xlf", text, &sentences).unwrap());
}

#[test]
fn annotations_are_stripped_as_in_the_suite() {
    check("toRemoveAnnotations", |text| strip("t.xlf", text, &[Strip::Annotations]).unwrap());
    // The suite means annotations of custom types; other extensions stay.
    let custom = [Strip::CustomAnnotations];
    check("toRemoveExtensions", |text| strip("t.xlf", text, &custom).unwrap());
}

#[test]
fn files_are_rewritten_as_in_the_suite() {
    for name in ["toRewrite1", "toRewrite2"] {
        check(name, |text| {
            let rewritten = rewrite("t.xlf", text).unwrap();
            assert_eq!(rewritten.text, text);
            rewritten
        });
    }
}
