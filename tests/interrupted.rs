//! Killed at any moment, the program leaves every file whole, and the next run does what the
//! killed one would have done.
//!
//! `scripts/kill-test` runs this with more moments and with PDFs: `VULGATE_KILLS` is the
//! number of moments for each command, `VULGATE_SEED` what they are drawn from,
//! `VULGATE_KILL_PDF` adds PDFs to what is built.

mod support;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};
use support::{Project, Snapshot, finish, translation};
use vulgate::model::State;

/// When a run is killed.
#[derive(Debug)]
enum Moment {
    /// So long after it was started.
    AfterStart(Duration),
    /// So long after it was first seen to write something.
    AfterFirstWrite(Duration),
}

/// A generator of numbers (SplitMix64), so that a seed gives the same moments again.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u128) -> u128 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u128::from(mixed ^ (mixed >> 31)) % limit.max(1)
    }
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

fn clone(project: &Project) -> Project {
    let twin = Project::empty();
    copy(&project.root, &twin.root);
    twin
}

/// The files, and what the memory holds.
fn state(project: &Project) -> (Snapshot, String) {
    let files = project.snapshot();
    (files, project.run(&["tm", "export"]).expect(0).stdout)
}

/// Runs a command on a project whole, then kills it on copies of the project at one moment
/// after the other. Commands that only produce are given the same project.
fn killed_anywhere(project: &Project, args: &[&str]) {
    let before = project.snapshot();
    let whole = clone(project);
    let start = Instant::now();
    whole.run(args).expect(0);
    let length = start.elapsed();
    let (after, memory) = state(&whole);
    let mut random = Random(number("VULGATE_SEED", 20_260_316));
    let mut killed = 0;
    let count = number("VULGATE_KILLS", 6);
    for index in 0..count {
        let moment = match index % 2 {
            0 => Moment::AfterStart(part(length, &mut random)),
            _ => Moment::AfterFirstWrite(part(length / 8, &mut random)),
        };
        let twin = clone(project);
        killed += u32::from(kill(&twin, args, &moment));
        let left = twin.snapshot();
        for (path, bytes) in left.0.iter().filter(|(path, _)| !is_temporary(path)) {
            let whole = before.0.get(path) == Some(bytes) || after.0.get(path) == Some(bytes);
            assert!(whole, "{args:?}, killed {moment:?}: {path} is half-written");
        }
        twin.run(args).expect(0);
        let (files, entries) = state(&twin);
        assert_eq!(files, after, "{args:?}, killed {moment:?}");
        assert!(entries == memory, "{args:?}, killed {moment:?}: another memory");
        twin.run(&["tm", "verify"]).expect(0);
    }
    eprintln!("{args:?}: {killed} of {count} runs killed");
    assert!(killed > 0);
}

fn part(length: Duration, random: &mut Random) -> Duration {
    let micros = random.below(length.as_micros());
    Duration::from_micros(u64::try_from(micros).unwrap())
}

fn is_temporary(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap();
    name.starts_with(".vulgate-") && name.ends_with(".tmp")
}

/// Starts a command and kills it; false if it was done before.
fn kill(project: &Project, args: &[&str], moment: &Moment) -> bool {
    let names = |project: &Project| fs::read_dir(project.path("tm")).map_or(0, Iterator::count);
    let count = || {
        let produced = ["out", "out/xliff", "out/de", "translations", "translations/de"];
        let folders = produced.iter().map(|folder| fs::read_dir(project.path(folder)));
        names(project) + folders.flatten().map(Iterator::count).sum::<usize>()
    };
    let at_first = count();
    let mut child = project
        .command(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    match moment {
        Moment::AfterStart(time) => sleep(*time),
        Moment::AfterFirstWrite(time) => {
            while count() == at_first && child.try_wait().unwrap().is_none() {
                sleep(Duration::from_micros(100));
            }
            sleep(*time);
        }
    }
    let running = child.try_wait().unwrap().is_none();
    // SIGKILL, which no process can catch.
    child.kill().unwrap();
    child.wait().unwrap();
    running
}

/// A project with finished files in three languages, some of it translated already.
fn project() -> Project {
    let project = Project::new();
    project.translate("water", "de");
    project.replace("briefs/water.md", "Every year counts.", "Every single year counts.");
    project.replace("briefs/water.md", "> We drink what they pour away.\n", "");
    project.run(&["export", "-o", "back"]).expect(0);
    for lang in ["de", "fr", "el"] {
        let file = project.path(&format!("back/{lang}/water.xlf"));
        finish(&file, State::Translated, |text| translation(lang, text));
    }
    fs::remove_dir_all(project.path("out")).unwrap();
    project
}

#[test]
fn import() {
    let files = ["de", "fr", "el"].map(|lang| format!("back/{lang}/water.xlf"));
    let args: Vec<&str> = ["import"].into_iter().chain(files.iter().map(String::as_str)).collect();
    killed_anywhere(&project(), &args);
}

#[test]
fn export() {
    killed_anywhere(&project(), &["export"]);
}

#[test]
fn build() {
    let formats = match std::env::var_os("VULGATE_KILL_PDF") {
        Some(_) => "pdf,source",
        None => "source",
    };
    killed_anywhere(&project(), &["build", "--format", formats]);
}

#[test]
fn tm_import() {
    let project = project();
    let mut tmx = String::from("<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n");
    for index in 0..1000 {
        tmx.push_str(&format!(
            "<tu><tuv xml:lang=\"en\"><seg>Sentence {index} of many.</seg></tuv>\
             <tuv xml:lang=\"de\"><seg>Satz {index} von vielen.</seg></tuv></tu>\n"
        ));
    }
    project.write("many.tmx", tmx + "</body></tmx>\n");
    killed_anywhere(&project, &["tm", "import", "many.tmx"]);
    killed_anywhere(&project, &["tm", "import", "--keep", "--provenance", "own", "many.tmx"]);
}

#[test]
fn init() {
    let mut random = Random(number("VULGATE_SEED", 20_260_316));
    let whole = Project::sample();
    for _ in 0..number("VULGATE_KILLS", 6) {
        let project = Project::empty();
        let moment = Moment::AfterFirstWrite(part(Duration::from_millis(20), &mut random));
        kill(&project, &["init", "new"], &moment);
        // It is a project, complete, or none, and can be made one.
        let is_project = project.path("new/vulgate.toml").exists();
        project.run(&["init", "new"]).expect(if is_project { 2 } else { 0 });
        let twin = Project::empty();
        copy(&project.path("new"), &twin.root);
        assert_eq!(twin.snapshot(), whole.snapshot());
    }
}
