//! What a repair restores of sound papers that have been damaged: the measure of
//! `vulgate repair`, over the sample in all official languages and real papers.

mod repair_damage;
mod support;

use repair_damage::{KINDS, Paper, STYLES, Score, Style, score};
use std::collections::BTreeMap;
use vulgate::repair::{Kind, Proposal, repair, sure};

/// Sound papers by language.
fn papers() -> Vec<(String, Paper)> {
    let project = support::Project::sample();
    project.run(&["build", "--format", "source"]).expect(0);
    let mut found = Vec::new();
    for official in vulgate::model::lang::EU {
        let text = project.text(&format!("out/{}/every-voice.md", official.code));
        found.push((official.code.to_owned(), Paper::read(&text)));
    }
    if let Some(shared) = support::shared() {
        let corpora = shared.join("corpora");
        for (folder, lang) in [
            ("canada-it-strategy/en", "en"),
            ("canada-it-strategy/fr", "fr"),
            ("policy-docs", "en"),
        ] {
            for entry in std::fs::read_dir(corpora.join(folder)).expect("a folder") {
                let path = entry.expect("an entry").path();
                let is_paper =
                    path.extension().is_some_and(|it| it == "md") && !path.ends_with("SOURCES.md");
                if is_paper {
                    let text = std::fs::read_to_string(&path).expect("a text");
                    found.push((lang.to_owned(), Paper::read(&text)));
                }
            }
        }
        for official in vulgate::model::lang::EU {
            let path = corpora.join(format!("fsfe-publiccode/raw/openletter.{}.md", official.code));
            if let Ok(text) = std::fs::read_to_string(path) {
                found.push((official.code.to_owned(), Paper::read(&text)));
            }
        }
    }
    found
}

/// What is sure, and hyphens that somebody has looked at, as `--interactive` asks for them.
fn looked_at(proposal: &Proposal) -> bool {
    sure(proposal) || proposal.change.kind == Kind::Hyphenation
}

fn measure(paper: &Paper, style: &Style) -> (Score, usize) {
    let damaged = paper.damaged(style, 7);
    let alone = repair(&damaged, "paper.md", &mut sure);
    let doubtful = |kind: Kind| kind == Kind::Hyphenation;
    let left = alone.changes.iter().filter(|it| !it.applied && doubtful(it.change.kind)).count();
    let repaired = repair(&damaged, "paper.md", &mut looked_at).text;
    if let Some(folder) = std::env::var_os("VULGATE_DUMP") {
        let folder = std::path::PathBuf::from(folder);
        let first = paper.sound.len();
        std::fs::write(folder.join(format!("{first}-{}.in.md", style.name)), &damaged)
            .expect("written");
        std::fs::write(folder.join(format!("{first}-{}.out.md", style.name)), &repaired)
            .expect("written");
    }
    let again = repair(&repaired, "paper.md", &mut sure);
    assert_eq!(again.text, repaired, "a repaired text is sound");
    (score(paper, style, &repaired), left)
}

fn print(title: &str, rows: &BTreeMap<String, Score>) {
    print!("{title:12}");
    KINDS.iter().for_each(|kind| print!(" {kind:>12}"));
    println!(" {:>6} {:>6}", "lost", "left");
    for (name, score) in rows {
        print!("{name:12}");
        KINDS.iter().for_each(|kind| {
            let (all, restored) = score.counts.get(kind).copied().unwrap_or_default();
            print!(" {:>12}", format!("{restored}/{all}"));
        });
        println!(" {:>6} {:>6}", score.lost_words, score.left_words);
    }
}

/// The bars: paragraphs 98 %, notes 95 %, headings 90 %, items 95 %. `--nocapture` shows the table; `VULGATE_MISSED=1` what is missing.
#[test]
fn damaged_papers_are_restored() {
    let mut by_lang: BTreeMap<String, Score> = BTreeMap::new();
    let mut by_style: BTreeMap<String, Score> = BTreeMap::new();
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    let only = std::env::var("VULGATE_ONLY").unwrap_or_default();
    for (lang, paper) in papers() {
        if !only.is_empty() && !only.split(',').any(|it| it == lang) {
            continue;
        }
        for style in &STYLES {
            let (score, left) = measure(&paper, style);
            *asked.entry(style.name).or_default() += left;
            if std::env::var_os("VULGATE_MISSED").is_some() {
                for text in &score.missed {
                    println!("{lang} {}: {text}", style.name);
                }
            }
            by_lang.entry(lang.clone()).or_default().add(&score);
            by_style.entry(style.name.to_owned()).or_default().add(&score);
        }
    }
    print("language", &by_lang);
    print("style", &by_style);
    println!("hyphens to look at: {asked:?}");
    let mut total = Score::default();
    by_lang.values().for_each(|score| total.add(score));
    for (kind, bar) in [("paragraphs", 0.98), ("notes", 0.95), ("headings", 0.90), ("items", 0.95)]
    {
        assert!(total.share(kind) >= bar, "{kind}: {}", total.share(kind));
        for (name, score) in by_lang.iter().chain(&by_style) {
            // Of the few that a short paper has one may be missed.
            let (all, restored) = score.counts.get(kind).copied().unwrap_or_default();
            let floor = (bar * all as f64).floor() as usize;
            assert!(restored >= floor, "{name}: {kind}: {restored} of {all}, not {floor}");
        }
    }
}
