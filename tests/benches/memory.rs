//! Retrieval in memory: for each text of a file, everything in a memory that is like it.
//!
//! `cargo bench --bench memory -- MEMORY.db QUERIES.txt FROM TO MINIMUM`, as
//! `scripts/bench-memory --peer` runs it beside a scan of the same texts. Prints the number of
//! texts, of what was found, the CPU microseconds that a text takes, the median of 25 rounds,
//! and how many entries are touched and verified for a text.

use rustix::time::{ClockId, clock_gettime};
use std::hint::black_box;
use std::path::Path;
use vulgate::model::Lang;
use vulgate::tm::{Access, Memory, OriginPenalties};

const ROUNDS: usize = 25;

/// CPU seconds of this process so far.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [memory, queries, from, to, minimum] = words.as_slice() else {
        println!("memory: left out, as no memory is given; see scripts/bench-memory");
        return;
    };
    let lang = |tag: &String| Lang::parse(tag).expect("a tag");
    let (from, to) = (lang(from), [lang(to)]);
    let minimum: u8 = minimum.parse().expect("per cent");
    let queries = std::fs::read_to_string(queries).expect("queries");
    let queries: Vec<&str> = queries.lines().collect();
    let memory = Memory::open(Path::new(memory), Access::Read).expect("a memory");
    let mut finder = memory.finder(&from, &to, OriginPenalties::default()).expect("a finder");
    finder.read_all().expect("the index");
    let mut rounds: Vec<(f64, usize)> = (0..ROUNDS)
        .map(|_| {
            let before = cpu();
            let found = black_box(finder.bases(black_box(&queries), minimum).expect("matches"));
            (cpu() - before, found.iter().map(Vec::len).sum())
        })
        .collect();
    rounds.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (seconds, found) = rounds[ROUNDS / 2];
    let each = |count: usize| count as f64 / (queries.len() * ROUNDS) as f64;
    let counters = finder.counters();
    let (touched, verified) = (each(counters.touched), each(counters.candidates));
    let microseconds = seconds * 1e6 / queries.len() as f64;
    println!("{} {found} {microseconds:.2} {touched:.0} {verified:.1}", queries.len());
}
