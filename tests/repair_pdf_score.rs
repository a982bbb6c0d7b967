//! Papers set as PDF, read back and repaired: what share of them is restored.
//!
//! `scripts/score-repair-pdf` makes the PDFs and runs this; it prints the table of
//! docs/repair-pdf.md. The folder `VULGATE_PDF_SCORE` holds `source/NAME.LANG.md` and, for each
//! layout, `LAYOUT/NAME.LANG.pdf`.

#[path = "shared/pdf_ways.rs"]
mod pdf_ways;
#[cfg(feature = "pdf")]
mod support;

use pdf_ways::{WAYS, read_by};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use vulgate::formats::{FORMATS, ReadOptions};
use vulgate::model::{Block, CodeClass, CodeKind, Content, Document, Inline, Lang, Role};

/// What is compared of a paper: texts by kind.
#[derive(Default)]
struct Facts {
    texts: BTreeMap<Kind, Vec<String>>,
    words: HashMap<String, i64>,
    /// The words of the text itself, notes apart, as they follow each other.
    order: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Paragraph,
    Heading,
    Item,
    /// The cells of a row of a table, parted by `|`.
    Row,
    Note,
    Link,
}

const KINDS: [Kind; 6] =
    [Kind::Paragraph, Kind::Heading, Kind::Item, Kind::Row, Kind::Note, Kind::Link];

const COLUMNS: &str =
    "paragraphs | headings | list items | table rows | footnotes | links | words changed | moved";

fn document(text: &str, lang: &str) -> Document {
    let options = ReadOptions {
        name: "paper".to_owned(),
        path: "paper.md".to_owned(),
        lang: Lang::parse(lang).unwrap(),
        front_matter: ["title", "author", "date"].map(str::to_owned).to_vec(),
        max_length: Default::default(),
        destinations: Default::default(),
    };
    FORMATS[0].read(text.as_bytes(), &options).unwrap().document
}

/// Letters and digits of a text, which setting it does not change.
fn bare(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| *c != '\u{ad}' && *c != '\u{200b}')
        .map(|c| match c {
            '’' | '‘' => '\'',
            '“' | '”' => '"',
            '\u{a0}' | '\u{202f}' => ' ',
            c => c,
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn facts(text: &str, lang: &str) -> Facts {
    let document = document(text, lang);
    let mut facts = Facts::default();
    for unit in &document.units {
        let kind = match unit.role {
            Role::Heading(_) | Role::Title => Kind::Heading,
            Role::Paragraph | Role::Quote => Kind::Paragraph,
            Role::ListItem => Kind::Item,
            Role::Footnote => Kind::Note,
            Role::TableCell | Role::TableHeader | Role::Metadata => {
                let plain = unit.content.plain();
                count(&mut facts.words, &plain);
                if unit.role != Role::Metadata {
                    facts.order.extend(words(&plain));
                }
                continue;
            }
            _ => continue,
        };
        let plain = plain(&unit.content, |to| {
            facts.texts.entry(Kind::Link).or_default().push(to.to_owned());
        });
        count(&mut facts.words, &plain);
        if kind != Kind::Note {
            facts.order.extend(words(&plain));
        }
        facts.texts.entry(kind).or_default().push(bare(&plain));
    }
    facts.texts.insert(Kind::Row, rows(&document));
    facts
}

/// What a reader sees of a content. `link` gets the addresses that it leads to.
fn plain(content: &Content, mut link: impl FnMut(&str)) -> String {
    let mut plain = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => plain += text,
            Inline::Code(code) => match &code.class {
                CodeClass::CodeSpan(text) => plain += text,
                CodeClass::Link(to) if code.kind != CodeKind::Close && to.contains(':') => link(to),
                _ if code.equiv.trim().is_empty() => plain += &code.equiv,
                _ => {}
            },
        }
    }
    plain
}

/// The rows of all tables, those of the head as such.
fn rows(document: &Document) -> Vec<String> {
    let row = |head: &str, cells: &[Option<usize>]| {
        let cell = |unit: &Option<usize>| {
            unit.map(|at| bare(&plain(&document.units[at].content, |_| {}))).unwrap_or_default()
        };
        format!("{head}{}", cells.iter().map(cell).collect::<Vec<_>>().join(" | "))
    };
    let mut found = Vec::new();
    let mut left: Vec<&Block> = document.blocks.iter().collect();
    while let Some(block) = left.pop() {
        match block {
            Block::Table { header, rows, .. } => {
                found.push(row("head: ", header));
                found.extend(rows.iter().map(|cells| row("", cells)));
            }
            Block::List { items, .. } => left.extend(items.iter().flat_map(|item| &item.blocks)),
            Block::Quote { blocks } | Block::CallOut { blocks, .. } => left.extend(blocks),
            _ => {}
        }
    }
    found
}

fn words(text: &str) -> Vec<String> {
    vulgate::model::words::words(&bare(text)).map(|(_, word)| word.to_owned()).collect()
}

fn count(all: &mut HashMap<String, i64>, text: &str) {
    for word in words(text) {
        *all.entry(word).or_default() += 1;
    }
}

/// How many words both texts have, but not in the same order: those beyond their longest common
/// subsequence.
fn moved(source: &Facts, result: &Facts) -> usize {
    let mut left: HashMap<&str, usize> = HashMap::new();
    source.order.iter().for_each(|word| *left.entry(word).or_default() += 1);
    let common = result.order.iter().filter(|word| {
        let left = left.get_mut(word.as_str()).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    });
    let common = common.count();
    // What both begin with is common.
    let same = source.order.iter().zip(&result.order).take_while(|(one, other)| one == other);
    let same = same.count();
    let (source, result) = (&source.order[same..], &result.order[same..]);
    let mut row = vec![0_usize; source.len() + 1];
    for word in result {
        let mut diagonal = 0;
        for (at, own) in source.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if own == word { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    common - same - row.last().copied().unwrap_or_default()
}

/// How many texts of a kind are among others, and how many there are.
fn restored(source: &Facts, result: &Facts, kind: Kind) -> (usize, usize) {
    let empty = Vec::new();
    let wanted = source.texts.get(&kind).unwrap_or(&empty);
    let mut found: HashMap<&str, usize> = HashMap::new();
    for text in result.texts.get(&kind).unwrap_or(&empty) {
        *found.entry(text).or_default() += 1;
    }
    let hit = |text: &&String| {
        let left = found.get_mut(text.as_str()).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    };
    (wanted.iter().filter(hit).count(), wanted.len())
}

/// Words that are missing, and words that are new.
fn changed(source: &Facts, result: &Facts) -> (Vec<String>, Vec<String>) {
    let more = |one: &Facts, other: &Facts| {
        let mut found = Vec::new();
        for (word, count) in &one.words {
            let left = count - other.words.get(word).copied().unwrap_or(0);
            found.extend((0..left).map(|_| word.clone()));
        }
        found.sort();
        found
    };
    (more(source, result), more(result, source))
}

#[derive(Default)]
struct Score {
    kinds: BTreeMap<Kind, (usize, usize)>,
    changed: usize,
    moved: usize,
}

impl Score {
    fn add(&mut self, source: &Facts, result: &Facts) {
        for kind in KINDS {
            let (hit, all) = restored(source, result, kind);
            let entry = self.kinds.entry(kind).or_default();
            *entry = (entry.0 + hit, entry.1 + all);
        }
        let (missing, new) = changed(source, result);
        self.changed += missing.len() + new.len();
        self.moved += moved(source, result);
    }

    fn row(&self) -> String {
        let share = |kind: &Kind| match self.kinds.get(kind) {
            Some((hit, all)) if *all > 0 => format!("{:.1} %", *hit as f64 * 100.0 / *all as f64),
            _ => "–".to_owned(),
        };
        let shares: Vec<String> = KINDS.iter().map(share).collect();
        format!("{} | {} | {}", shares.join(" | "), self.changed, self.moved)
    }
}

/// The sample of `vulgate init`, set in one and in two columns, comes back by its tags and by its
/// layout alone.
#[cfg(feature = "pdf")]
#[test]
fn the_sample_comes_back_from_its_pdf() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sample/briefs/every-voice.md");
    let brief = fs::read_to_string(path).unwrap();
    let brief = brief.replace("subtitle:", "sub:").replace("description:", "about:");
    let brief = brief.replace("keywords:", "words:");
    for columns in ["one", "two"] {
        let project = support::Project::empty();
        let settings = "[project]\nsource = \"en\"\ntargets = [\"de\"]\n[pdf]\ncolumns = ";
        project.write("vulgate.toml", format!("{settings}\"{columns}\"\n"));
        project.write("briefs/paper.md", &brief);
        project.run(&["build", "--lang", "en", "--format", "pdf", "-o", "out"]).expect(0);
        let pdf = project.path("out/en/paper.pdf");
        let wanted = facts(&brief, "en");
        for way in ["tags", "layout"] {
            let text = read_by(way, &pdf).unwrap();
            let result = facts(&text, "en");
            let (missing, new) = changed(&wanted, &result);
            let name = format!("{columns}, {way}");
            println!("{name}: missing {missing:?}, new {new:?}");
            // The title and the equal first heading are one in the PDF, and an address that is its
            // own link comes back as such.
            for kind in [Kind::Paragraph, Kind::Heading, Kind::Item, Kind::Row, Kind::Note] {
                let (hit, all) = restored(&wanted, &result, kind);
                println!("{name}: {kind:?} {hit}/{all}");
                assert!(hit + 1 >= all, "{name}: {kind:?} {hit}/{all}\n{text}");
            }
            assert!(missing.len() + new.len() <= 10, "{name}: {missing:?} {new:?}\n{text}");
            // The four words of a running head that the second of two pages alone has, which the
            // layout does not tell from text.
            let most = if way == "tags" { 0 } else { 4 };
            assert!(moved(&wanted, &result) <= most, "{name}\n{text}");
        }
    }
}

#[test]
#[ignore = "prints a table; needs PDFs, see scripts/score-repair-pdf"]
fn score() {
    let root = std::env::var("VULGATE_PDF_SCORE").expect("VULGATE_PDF_SCORE names a folder");
    let root = Path::new(&root);
    let only = std::env::var("VULGATE_PDF_ONLY").unwrap_or_default();
    let way_only = std::env::var("VULGATE_PDF_WAY").unwrap_or_default();
    let mut layouts: Vec<String> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "source" && !name.ends_with(".out") && name.contains(&only))
        .collect();
    layouts.sort();
    let mut by_language: BTreeMap<String, Score> = BTreeMap::new();
    println!("| layout | read by | {COLUMNS} |");
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for layout in &layouts {
        for way in WAYS.into_iter().filter(|way| way.contains(&way_only)) {
            if let Some(score) = score_of(root, layout, way, &mut by_language) {
                println!("| {layout} | {way} | {} |", score.row());
            }
        }
    }
    println!("\n| language | read by | {COLUMNS} |");
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for (name, score) in by_language {
        println!("| {name} | {} |", score.row());
    }
}

/// Leaves what was read, and what is missing in it, beside the PDFs.
fn report(
    root: &Path,
    layout: &str,
    stem: &str,
    way: &str,
    text: &str,
    wanted: &Facts,
    result: &Facts,
) {
    let folder = root.join(format!("{layout}.{way}.out"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{stem}.md")), text).unwrap();
    let mut missing = String::new();
    for kind in KINDS {
        let mut found = result.texts.get(&kind).cloned().unwrap_or_default();
        for text in wanted.texts.get(&kind).into_iter().flatten() {
            match found.iter().position(|it| it == text) {
                Some(at) => {
                    found.swap_remove(at);
                }
                None => missing += &format!("- {kind:?}: {text}\n"),
            }
        }
        for text in found {
            missing += &format!("+ {kind:?}: {text}\n");
        }
    }
    missing += &format!("{:?}\nmoved {}\n", changed(wanted, result), moved(wanted, result));
    fs::write(folder.join(format!("{stem}.missing")), missing).unwrap();
}

/// The score of the papers of a layout, read in one way; none if none of them has been.
fn score_of(
    root: &Path,
    layout: &str,
    way: &str,
    by_language: &mut BTreeMap<String, Score>,
) -> Option<Score> {
    let mut score = None;
    for entry in fs::read_dir(root.join("source")).unwrap() {
        let source = entry.unwrap().path();
        let stem = source.file_stem().unwrap().to_str().unwrap().to_owned();
        let lang = stem.rsplit_once('.').unwrap().1.to_owned();
        let pdf = root.join(layout).join(format!("{stem}.pdf"));
        let Some(text) = Some(&pdf).filter(|pdf| pdf.is_file()).and_then(|pdf| read_by(way, pdf))
        else {
            continue;
        };
        let wanted = facts(&fs::read_to_string(&source).unwrap(), &lang);
        let result = facts(&text, &lang);
        score.get_or_insert_with(Score::default).add(&wanted, &result);
        let own = ["tags", "layout"].contains(&way);
        if own {
            by_language.entry(format!("{lang} | {way}")).or_default().add(&wanted, &result);
        }
        if own || way.ends_with("repaired") {
            report(root, layout, &stem, way, &text, &wanted, &result);
        }
    }
    score
}
