//! The stages of the pipeline over the sample briefing, repeated to the length of a long
//! paper, with one core. Run by scripts/bench.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use vulgate::exchange::{self, Version, WriteOptions};
use vulgate::formats::{LinkDestinations, ReadOptions, Targets, detect};
use vulgate::model::{Bitext, Concept, Document, Lang, Term};
use vulgate::pipeline::{Policy, carry, leverage};
use vulgate::segmentation::{Segmenter, built_in};
use vulgate::terminology::Recogniser;
use vulgate::tm::{Collection, Entry, Memory, OriginPenalties};

const SAMPLE: &str = include_str!("../../src/sample/briefs/every-voice.md");
const GERMAN: &str = include_str!("../../src/sample/translations/de/every-voice.xlf");

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

/// The sample's body many times over: about 250 kB.
fn long_paper() -> String {
    let body = SAMPLE.split("---\n").nth(2).expect("a body");
    (0..50)
        .map(|copy| {
            let marked = body.replace("[^", &format!("[^{copy}x"));
            format!("{marked}\n")
        })
        .collect()
}

fn read(text: &str) -> Document {
    let options = ReadOptions {
        name: "paper".into(),
        path: "paper.md".into(),
        lang: lang("en"),
        front_matter: vec![],
        max_length: Default::default(),
        destinations: LinkDestinations::Keep,
    };
    let format = detect("paper.md").expect("Markdown");
    format.read(text.as_bytes(), &options).expect("a document").document
}

fn segment(document: &mut Document, segmenter: &Segmenter) {
    for unit in &mut document.units {
        unit.pieces = segmenter.segment(&unit.content, unit.role);
    }
}

fn german() -> Bitext {
    exchange::read("de.xlf", GERMAN.as_bytes()).expect("XLIFF").files.remove(0)
}

fn stages(criterion: &mut Criterion) {
    let text = long_paper();
    let segmenter = Segmenter::new(built_in(), &lang("en"));
    let mut document = read(&text);
    segment(&mut document, &segmenter);
    let format = detect("paper.md").expect("Markdown");
    let bitext = carry(&document, &lang("de"), None);
    let say = |message: &vulgate::model::Message| message.id.to_owned();
    let options = WriteOptions { version: Version::V2_1, tool_version: None, say: &say };
    let xliff = exchange::write(&bitext, &options);

    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("read Markdown", |bencher| bencher.iter(|| read(black_box(&text))));
    group.bench_function("segment", |bencher| {
        bencher.iter_batched_ref(
            || document.clone(),
            |document| segment(document, &segmenter),
            BatchSize::LargeInput,
        );
    });
    group.bench_function("write Markdown", |bencher| {
        let accented: Vec<_> = document
            .units
            .iter()
            .map(|unit| Some(vulgate::pseudo::pseudo(&unit.content, &lang("de"))))
            .collect();
        let targets = Targets { lang: &lang("de"), units: &accented };
        bencher.iter(|| format.write(text.as_bytes(), &document, &targets));
    });
    group.throughput(Throughput::Bytes(xliff.len() as u64));
    group.bench_function("write XLIFF 2.1", |bencher| {
        bencher.iter(|| exchange::write(black_box(&bitext), &options));
    });
    group.bench_function("read XLIFF 2.1", |bencher| {
        bencher.iter(|| exchange::read("paper.xlf", black_box(xliff.as_bytes())));
    });
    group.finish();
}

fn memory(criterion: &mut Criterion) {
    let entries = Entry::of_bitext(&german());
    let own = Collection::new("translations", Default::default());
    let mut memory = Memory::in_memory().expect("a memory");
    memory.import(&own, entries.into_iter().map(Ok)).expect("imported");
    let mut document = read(SAMPLE);
    segment(&mut document, &Segmenter::new(built_in(), &lang("en")));
    let policy = Policy {
        minimum: 70,
        matches: 5,
        exact: Default::default(),
        in_context: Default::default(),
        profile: Default::default(),
    };
    criterion.bench_function("match the sample against its own memory", |bencher| {
        let segments: Vec<_> = document.units.iter().flat_map(|unit| unit.segments()).collect();
        let langs = [lang("de")];
        let mut finder =
            memory.finder(&lang("en"), &langs, OriginPenalties::default()).expect("a finder");
        let matcher = finder.matcher(&segments, policy.minimum, policy.matches).expect("a matcher");
        bencher.iter_batched_ref(
            || carry(&document, &lang("de"), None),
            |bitext| leverage(bitext, &matcher, &policy),
            BatchSize::LargeInput,
        );
    });
}

/// 50,000 concepts of one to three words each, from a vocabulary of 6,000.
fn termbase() -> Vec<Concept> {
    let word = |number: usize| {
        let letters = ["ba", "do", "ke", "li", "mu", "na", "po", "re", "si", "tu"];
        let digit = |power: u32| letters[number / 10_usize.pow(power) % 10];
        (0..4).map(digit).collect::<String>()
    };
    let concept = |at: usize| {
        let words = (0..at % 3 + 1).map(|place| word((at * 7919 + place * 104_729) % 6000));
        let text = words.collect::<Vec<_>>().join(" ");
        Concept { terms: vec![Term::new(lang("en"), text)], ..Concept::default() }
    };
    (0..50_000).map(concept).collect()
}

fn terms(criterion: &mut Criterion) {
    let concepts = termbase();
    criterion.bench_function("recogniser of 50,000 concepts", |bencher| {
        bencher.iter(|| Recogniser::new(black_box(&concepts), &lang("en")));
    });
    let recogniser = Recogniser::new(&concepts, &lang("en"));
    let text = long_paper();
    criterion.bench_function("terms of a long paper", |bencher| {
        bencher.iter(|| recogniser.find(black_box(&text)));
    });
}

criterion_group!(benches, stages, memory, terms);
criterion_main!(benches);
