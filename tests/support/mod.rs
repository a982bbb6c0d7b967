//! What the tests that run the built program share: a project in a temporary folder, the
//! program's answers, and a translator who finishes files.
#![allow(dead_code, reason = "each test file uses a part of it")]

#[path = "../shared/mod.rs"]
mod shared_folder;

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::{Debug, Formatter};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use vulgate::exchange::{self, Reading, WriteOptions};
use vulgate::model::{Bitext, Content, Inline, State};

/// A project in a folder that goes away with it.
pub struct Project {
    _folder: TempDir,
    pub root: PathBuf,
}

/// Files by path. Shown by their paths and hashes alone, so that a difference can be read.
#[derive(Clone, PartialEq)]
pub struct Snapshot(pub BTreeMap<String, Vec<u8>>);

impl Snapshot {
    /// The same without what was produced.
    pub fn clone_without_out(&self) -> Self {
        let mut files = self.0.clone();
        files.retain(|path, _| !path.starts_with("out/"));
        Snapshot(files)
    }
}

impl Debug for Snapshot {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let hash = |bytes: &Vec<u8>| vulgate::model::document::sha256(bytes)[..8].to_owned();
        f.debug_map().entries(self.0.iter().map(|(path, bytes)| (path, hash(bytes)))).finish()
    }
}

/// What the program answered.
#[derive(Debug)]
pub struct Run {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Three languages are enough wherever the number of languages is not the matter.
pub const SETTINGS: &str = "[project]\nsource = \"en\"\ntargets = [\"de\", \"fr\", \"el\"]\n";

impl Project {
    /// A project with the briefing of [`brief`] and no translations.
    pub fn new() -> Self {
        let project = Project::empty();
        project.write("vulgate.toml", SETTINGS);
        project.write("briefs/water.md", brief());
        project
    }

    /// The project that `init` lays down, with its translations.
    pub fn sample() -> Self {
        let project = Project::empty();
        project.run(&["init", "."]).expect(0);
        project
    }

    /// A folder without anything in it.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().canonicalize().expect("a folder");
        Project { _folder: folder, root }
    }

    /// The program, about to run in the project's folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vulgate"));
        command
            .args(args)
            .current_dir(&self.root)
            .env("LC_ALL", "C")
            .env("SOURCE_DATE_EPOCH", "1770000000")
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE");
        command
    }

    pub fn run(&self, args: &[&str]) -> Run {
        Run::of(&self.command(args).output().expect("the program starts"))
    }

    /// Runs with lines on standard input.
    pub fn ask(&self, args: &[&str], input: &str) -> Run {
        use std::io::Write;
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it reads");
        Run::of(&child.wait_with_output().expect("it ends"))
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    pub fn bytes(&self, path: &str) -> Vec<u8> {
        fs::read(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap_or_else(|_| panic!("{path} is no text"))
    }

    /// Changes a file; what is replaced must stand in it just once.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "{path} has “{from}” just once");
        self.write(path, text.replacen(from, to, 1));
    }

    pub fn delete_memory(&self) {
        for file in ["memory.db", "memory.db-wal", "memory.db-shm"] {
            let _ = fs::remove_file(self.path("tm").join(file));
        }
    }

    /// Every file of the project but the database and what lies beside it.
    pub fn snapshot(&self) -> Snapshot {
        let mut files = BTreeMap::new();
        collect(&self.root, &self.root, &mut files);
        Snapshot(files)
    }

    /// The same without what was produced.
    pub fn record(&self) -> Snapshot {
        self.snapshot().clone_without_out()
    }

    /// Exports a document into a language and answers with the path of the file.
    pub fn export(&self, document: &str, lang: &str) -> PathBuf {
        self.run(&["export", document, "--lang", lang]).expect(0);
        self.path(&format!("out/xliff/{lang}/{document}.xlf"))
    }

    /// Has a document translated into a language: exports it, finishes it and imports it.
    pub fn translate(&self, document: &str, lang: &str) {
        let file = self.export(document, lang);
        finish(&file, State::Translated, |text| translation(lang, text));
        self.run(&["import", file.to_str().expect("text")]).expect(0);
    }

    /// The accepted translation of a document, taken apart.
    pub fn accepted(&self, document: &str, lang: &str) -> Bitext {
        let path = self.path(&format!("translations/{lang}/{document}.xlf"));
        read_xliff(&path).files.remove(0)
    }
}

impl Run {
    pub fn of(output: &Output) -> Self {
        Run {
            status: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Holds the exit status. No run may panic, whatever it is given.
    pub fn expect(self, status: i32) -> Self {
        assert!(!self.stderr.contains("panicked"), "{self:#?}");
        assert_eq!(self.status, Some(status), "{self:#?}");
        self
    }

    /// The report of a run with `--json`.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// The results of a run with `--json`, in order.
    pub fn results(&self) -> Vec<Value> {
        self.json()["results"].as_array().expect("results").clone()
    }

    /// Ids of the findings of a run with `--json`, in order.
    pub fn ids(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().expect("findings").iter();
        findings.map(|finding| finding["id"].as_str().expect("an id").to_owned()).collect()
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let inside = path.strip_prefix(root).expect("inside").to_str().expect("text");
            // Not even opened: closing it would give up a lock that this process has on it.
            if inside.starts_with("tm/memory.db") {
                continue;
            }
            files.insert(inside.to_owned(), fs::read(&path).expect("readable"));
        }
    }
}

/// The shared corpora, or none, said aloud.
pub fn shared() -> Option<PathBuf> {
    shared_folder::folder()
}

/// True if a tool that the tests check results with is there; without it, says so. In CI it
/// must be there.
pub fn has_tool(name: &str) -> bool {
    let found = Command::new(name).arg("--version").output().is_ok();
    if !found {
        assert!(std::env::var_os("CI").is_none(), "{name} is missing");
        eprintln!("left out: {name} is missing");
    }
    found
}

pub fn read_xliff(path: &Path) -> Reading {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    exchange::read(&path.display().to_string(), &bytes).expect("XLIFF")
}

/// Changes an XLIFF file as a tool would: reads it, lets `change` work on it, writes it in
/// its own version.
pub fn edit(path: &Path, change: impl FnOnce(&mut Bitext)) {
    let mut reading = read_xliff(path);
    change(&mut reading.files[0]);
    let options = WriteOptions {
        version: reading.version,
        tool_version: None,
        say: &|message| message.id.to_owned(),
    };
    fs::write(path, exchange::write(&reading.files[0], &options)).expect("written");
}

/// Fills in every target that is not accepted yet, keeping the codes of the source.
pub fn finish(path: &Path, state: State, translate: impl Fn(&str) -> String) {
    edit(path, |bitext| {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            if segment.accepted().is_none() {
                segment.target = Some(map(&segment.source, &translate));
                segment.state = state;
            }
        }
    });
}

/// A content with its texts changed and its codes kept.
pub fn map(content: &Content, change: impl Fn(&str) -> String) -> Content {
    let inlines = content.0.iter().map(|inline| match inline {
        Inline::Text(text) => Inline::Text(change(text)),
        Inline::Code(code) => Inline::Code(code.clone()),
    });
    Content(inlines.collect())
}

/// What the translator of these tests makes of a text: each word with the language before it,
/// so that a text left in English is noticed.
pub fn translation(lang: &str, text: &str) -> String {
    let mut result = String::new();
    let mut inside = false;
    for char in text.chars() {
        if char.is_alphabetic() && !inside {
            result.push_str(lang);
        }
        inside = char.is_alphanumeric();
        result.push(char);
    }
    result
}

/// A short briefing with most of what Markdown has.
pub fn brief() -> &'static str {
    "---
title: Clean water for all
description: \"What the Union should do: a summary\"
date: 2026-03-16
---

# Clean water for all

Rivers know **no borders. Their laws** should not either.[^1] By 2030, 25% of them must be
clean, says [Article 4(1)](https://example.org/a4 \"The directive\").

## What is wrong

- Too *little* is measured.
- Too much is allowed:
  - nitrates from fields;
  - solvents, see `annex.csv`.

> We drink what they pour away.

| Country | Rivers | Clean |
|:--------|-------:|------:|
| Estonia | 120    | 61%   |
| Malta   |        | none  |

## What to do

1. Measure more.
2. Publish it, with a map: ![Map of *clean* rivers](map.png).

Nobody should wait. Every year counts.[^long]

[^1]: See the law of 3 May 2019, Article 14(2).
[^long]: The costs are known. They are low.
"
}
