//! Sentences of prose, beside sentencex, in one run: one paragraph at a time, as a document is
//! read. VULGATE_PROSE names a folder with files `<lang>.txt` of paragraphs between blank
//! lines; without it, the sample briefing is used.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use vulgate::model::Lang;
use vulgate::segmentation::{Segmenter, built_in};

fn segmentation(criterion: &mut Criterion) {
    for (lang, text) in texts() {
        let paragraphs: Vec<&str> = text.split("\n\n").filter(|one| !one.is_empty()).collect();
        let mut group = criterion.benchmark_group(format!("segmentation-{lang}"));
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
        let tag = Lang::parse(&lang).expect("a language tag as the file's name");
        let segmenter = Segmenter::new(built_in(), &tag);
        group.bench_function("vulgate", |bencher| {
            bencher.iter(|| {
                paragraphs.iter().map(|one| segmenter.segment_text(black_box(one)).len()).sum::<usize>()
            });
        });
        group.bench_function("sentencex", |bencher| {
            bencher.iter(|| {
                paragraphs.iter().map(|one| sentencex::segment(&lang, black_box(one)).len()).sum::<usize>()
            });
        });
        group.finish();
    }
}

fn texts() -> Vec<(String, String)> {
    let Ok(folder) = std::env::var("VULGATE_PROSE") else {
        let sample = include_str!("../../../src/sample/briefs/every-voice.md");
        return vec![("en".to_owned(), sample.to_owned())];
    };
    let files = std::fs::read_dir(&folder).expect("VULGATE_PROSE is a folder");
    let paths = files.filter_map(|file| Some(file.ok()?.path()));
    let prose = paths.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    prose
        .filter_map(|path| {
            let lang = path.file_stem()?.to_str()?.to_owned();
            Some((lang, std::fs::read_to_string(&path).ok()?))
        })
        .collect()
}

criterion_group!(benches, segmentation);
criterion_main!(benches);
