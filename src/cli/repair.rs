//! `vulgate repair`: mends what a text has suffered on its way through a PDF.

use super::Context;
use super::args::repair::RepairArgs;
use super::language;
use super::report::{LineOutput, Outcome, harmless};
use super::segment::project_if_any;
use crate::error::{Error, Result};
use crate::formats::utf8;
use crate::model::{Finding, Message, Place};
use crate::project::files::{self, Written};
use crate::repair::{self, Change, Done, Proposal, Repaired, pdf};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

/// Lines of the diff around a change.
const AROUND: usize = 3;

const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const PLAIN: &str = "\u{1b}[0m";

/// Repairs a file.
///
/// # Errors
/// If it cannot be read or is no text, if the result would replace it unasked, or cannot be
/// written.
pub fn run(args: &RepairArgs, context: &Context) -> Result<Outcome> {
    let output = output(args)?;
    // Before anything is written: it may be there and wrong.
    let project = project_if_any(context)?;
    let path = args.file.display().to_string();
    let mut bytes = files::read(&args.file)?;
    let mut source = source(&path, &mut bytes, args)?;
    let paged = source.reading.is_some();
    if paged && args.in_place {
        let message = Message::new("repair-pdf-in-place").with("path", &path);
        return Err(Error::usage(Place::default(), message));
    }
    let repaired = repair(&mut source, &path, args, context);
    // Where nothing was changed, the bytes are those of the source.
    let written =
        if !paged && repaired.text == source.text { &bytes } else { repaired.text.as_bytes() };
    let mut found = source.findings.clone();
    found.extend(findings(&repaired, &path, context));
    let mut outcome = Outcome { findings: found, ..Outcome::default() };
    let mut result = json!({
        "path": path,
        "applied": repaired.applied(),
        "doubtful": repaired.refused(),
    });
    if context.json {
        result["changes"] = changes(&repaired, context).into();
    }
    if args.diff {
        let lines = diff(&source.text, &repaired.text, &path);
        result["diff"] = json!(plain(&lines));
        outcome.lines = lines;
    }
    let mut untouched = false;
    match &output {
        Some(to) => {
            let change = files::write(to, written)?;
            untouched = args.in_place && change == Written::Unchanged;
            result["output"] = json!(to.display().to_string());
        }
        None if context.json => result["text"] = json!(repaired.text),
        None if args.diff => {}
        None => LineOutput::new().bytes(written)?,
    }
    let output = output.as_deref().filter(|_| !untouched);
    outcome.notices = notices(&repaired, &path, output);
    if let Some(lang) = language::detected(&repaired.text) {
        result["lang"] = json!(lang);
        let source = project.map(|project| project.source().base());
        // A project knows the language of its sources.
        if source.is_none_or(|source| source != lang) {
            let message = Message::new("repair-language").with("lang", lang.to_string());
            outcome.notices.push(message.with("name", lang.name()));
        }
    }
    outcome.results.push(result);
    Ok(outcome)
}

/// Where the result goes; none: standard output.
fn output(args: &RepairArgs) -> Result<Option<PathBuf>> {
    if args.in_place {
        return Ok(Some(args.file.clone()));
    }
    let same = |to: &PathBuf| {
        let real = |path: &Path| path.canonicalize().ok();
        to == &args.file || real(to).is_some() && real(to) == real(&args.file)
    };
    match &args.output {
        Some(to) if same(to) => {
            let message = Message::new("repair-over-source").with("path", to.display().to_string());
            Err(Error::usage(Place::default(), message))
        }
        other => Ok(other.clone()),
    }
}

/// The marks of UTF-32, the first of which begins as that of UTF-16 does.
const WIDE: [[u8; 4]; 2] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]];

/// The text of a file: UTF-8, or UTF-16 with its mark.
fn text(path: &str, bytes: &[u8]) -> Result<String> {
    let refused = |line: usize| {
        let message = Message::new("repair-no-text").with("path", path);
        Err(Error::input(Place::line(path, line), message))
    };
    let line = |at: usize| bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    if WIDE.iter().any(|mark| bytes.starts_with(mark)) {
        return refused(1);
    }
    if let Some(encoding) = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding)
        && encoding != encoding_rs::UTF_8
    {
        let (text, _, faulty) = encoding.decode(bytes);
        return if faulty { refused(1) } else { Ok(text.into_owned()) };
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return refused(line(at));
    }
    Ok(utf8(bytes, path)?.to_owned())
}

/// What a file says, before it is repaired.
struct Source {
    /// Of a PDF only where a difference is shown.
    text: String,
    /// Of a PDF alone.
    reading: Option<pdf::Reading>,
    findings: Vec<Finding>,
}

fn source(path: &str, bytes: &mut Vec<u8>, args: &RepairArgs) -> Result<Source> {
    let named = path.to_lowercase().ends_with(".pdf");
    if !named && !pdf::is_pdf(bytes) {
        let text = text(path, bytes)?;
        let blank = text.trim_start_matches('\u{feff}').trim().is_empty();
        let empty = || Finding::warning(Place::file(path), Message::new("md-empty"));
        return Ok(Source {
            text,
            reading: None,
            findings: blank.then(empty).into_iter().collect(),
        });
    }
    let mut reading = pdf::read(std::mem::take(bytes), path, pdf::Structure::Tags)?;
    let text = if args.diff { reading.text() } else { String::new() };
    let findings = std::mem::take(&mut reading.findings);
    Ok(Source { text, reading: Some(reading), findings })
}

fn repair(source: &mut Source, path: &str, args: &RepairArgs, context: &Context) -> Repaired {
    let reading = source.reading.take();
    let run = |decide: &mut repair::Decide| match reading {
        None => repair::repair(&source.text, path, decide),
        Some(reading) => repair::repair_pages(reading, path, decide),
    };
    if args.all {
        return run(&mut |_| true);
    }
    if !args.interactive {
        return run(&mut repair::sure);
    }
    let mut prompt = Prompt { context, path, answer: None };
    run(&mut |proposal| repair::sure(proposal) || prompt.ask(proposal))
}

/// Asks for each doubtful change.
struct Prompt<'a> {
    context: &'a Context,
    path: &'a str,
    /// The answer to all that follow.
    answer: Option<bool>,
}

impl Prompt<'_> {
    fn ask(&mut self, proposal: &Proposal) -> bool {
        if let Some(answer) = self.answer {
            return answer;
        }
        let place = Place::line(self.path, proposal.change.line);
        let evidence = self.context.text(&proposal.change.evidence);
        let question = self.context.localizer.text_of("repair-question");
        let mut shown = format!("{place}: {}\n", harmless(&evidence));
        for (sign, text) in [('-', &proposal.before), ('+', &proposal.after)] {
            for line in text.lines() {
                shown += &format!("  {sign} {}\n", harmless(line));
            }
        }
        // What is no answer is asked for again.
        while let Some(answer) = reply(&format!("{shown}{question} ")) {
            shown.clear();
            match answer.trim().to_lowercase().as_str() {
                "y" => return true,
                "n" => return false,
                "a" => return *self.answer.insert(true),
                "q" => return *self.answer.insert(false),
                _ => {}
            }
        }
        // If it cannot be asked, nothing is changed.
        *self.answer.insert(false)
    }
}

/// What somebody types behind a question; none at the end of input.
fn reply(question: &str) -> Option<String> {
    let mut stream = anstream::stderr();
    write!(stream, "{question}").and_then(|()| stream.flush()).ok()?;
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    read.is_ok_and(|length| length > 0).then_some(answer)
}

/// Each change that was made, each that was not, and what was seen and left.
fn findings(repaired: &Repaired, path: &str, context: &Context) -> Vec<Finding> {
    let found = |done: &Done| {
        if done.applied {
            return done.finding(path);
        }
        let change = context.text(&done.change.evidence);
        let message = Message::new("repair-doubtful").with("change", change);
        Finding::note(Place::line(path, done.change.line), message)
    };
    repaired.changes.iter().map(found).chain(repaired.findings.iter().cloned()).collect()
}

fn changes(repaired: &Repaired, context: &Context) -> Vec<Value> {
    let value = |Done { change, applied }: &Done| {
        let Change { kind, confidence, line, evidence, .. } = change;
        json!({
            "kind": kind,
            "confidence": confidence,
            "applied": applied,
            "line": line,
            "id": evidence.id,
            "evidence": context.text(evidence),
        })
    };
    repaired.changes.iter().map(value).collect()
}

/// A unified diff, with colours.
fn diff(before: &str, after: &str, path: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(before, after);
    let mut lines = Vec::new();
    for (index, group) in diff.grouped_ops(AROUND).iter().enumerate() {
        if index == 0 {
            lines.extend([format!("--- {path}"), format!("+++ {path}")]);
        }
        let range = |old: bool| {
            let of = |op: &similar::DiffOp| if old { op.old_range() } else { op.new_range() };
            let start = group.first().map_or(0, |op| of(op).start);
            let end = group.last().map_or(0, |op| of(op).end);
            format!("{},{}", start + usize::from(end > start), end - start)
        };
        lines.push(format!("@@ -{} +{} @@", range(true), range(false)));
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let text = change.value().trim_end_matches(['\n', '\r']);
            lines.push(match change.tag() {
                ChangeTag::Delete => format!("{RED}-{text}{PLAIN}"),
                ChangeTag::Insert => format!("{GREEN}+{text}{PLAIN}"),
                ChangeTag::Equal => format!(" {text}"),
            });
        }
    }
    lines
}

fn plain(lines: &[String]) -> String {
    let strip = |line: &String| {
        [RED, GREEN, PLAIN].iter().fold(line.clone(), |line, style| line.replace(style, ""))
    };
    lines.iter().map(|line| strip(line) + "\n").collect()
}

/// What was done, in numbers.
fn notices(repaired: &Repaired, path: &str, output: Option<&Path>) -> Vec<Message> {
    let (applied, refused) = (repaired.applied(), repaired.refused());
    let mut notices = Vec::new();
    if applied + refused == 0 {
        notices.push(Message::new("repair-sound").with("path", path));
    } else {
        let message = Message::new("repair-done").with("path", path).with("count", applied);
        notices.push(message.with("doubtful", refused));
    }
    if let Some(to) = output {
        notices.push(Message::new("repair-written").with("path", to.display().to_string()));
    }
    notices
}
