//! `vulgate segment`: shows how files are split.

use super::Context;
use super::args::SegmentArgs;
use super::report::{LineOutput, Outcome};
use super::workspace::segment as segment_document;
use crate::error::{Error, Result};
use crate::formats::{self, ReadOptions};
use crate::model::{Document, Lang, Message, Place};
use crate::project::{Project, config::MarkdownSection, files};
use crate::segmentation::{Segmenter, built_in};
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;
use std::io::BufRead;
use std::path::Path;

/// Splits files, or with `--jsonl` the lines of standard input.
///
/// # Errors
/// If a file cannot be read, or a line is not what the protocol says.
pub fn run(args: &SegmentArgs, context: &Context) -> Result<Outcome> {
    if args.jsonl {
        return answer_lines(args.lang.as_ref());
    }
    // A file need not belong to a project; if there is one, its settings hold.
    let project = match &context.project {
        Some(_) => Some(context.open_project()?),
        None => Project::open(None).ok(),
    };
    let settings = project.as_ref().map(|project| &project.config);
    let lang = args.lang.clone().or(settings.map(|settings| settings.project.source.clone()));
    let lang = lang.unwrap_or_else(english);
    let markdown = settings.map_or_else(MarkdownSection::default, |it| it.markdown.clone());
    let segmenter = Segmenter::new(built_in(), &lang);
    let mut outcome = Outcome::default();
    for path in &args.files {
        let mut document = read(path, &lang, &markdown, &mut outcome)?;
        segment_document(&mut document, &segmenter);
        report(path, &document, args.files.len(), &mut outcome);
    }
    Ok(outcome)
}

fn read(
    path: &Path,
    lang: &Lang,
    markdown: &MarkdownSection,
    outcome: &mut Outcome,
) -> Result<Document> {
    let shown = path.display().to_string();
    let format = formats::detect(&shown).ok_or_else(|| {
        let known: Vec<_> =
            formats::FORMATS.iter().flat_map(|format| format.extensions()).copied().collect();
        let message =
            Message::new("project-no-format").with("path", &shown).with("known", known.join(", "));
        Error::input(Place::file(&shown), message)
    })?;
    let options = ReadOptions {
        name: shown.clone(),
        path: shown,
        lang: lang.clone(),
        front_matter: markdown.front_matter.clone(),
        destinations: markdown.link_destinations,
    };
    let reading = format.read(&files::read(path)?, &options)?;
    outcome.findings.extend(reading.findings);
    Ok(reading.document)
}

/// One line a segment, with an empty line between units.
fn report(path: &Path, document: &Document, files: usize, outcome: &mut Outcome) {
    if files > 1 {
        outcome.lines.push(format!("== {}", path.display()));
    }
    let mut units = Vec::new();
    for unit in &document.units {
        let segments: Vec<String> = unit.segments().map(|segment| segment.shown()).collect();
        outcome.lines.extend(segments.iter().map(|segment| segment.replace('\n', "⏎")));
        outcome.lines.push(String::new());
        units.push(json!({
            "id": unit.id,
            "role": unit.role.as_str(),
            "line": unit.line,
            "segments": segments,
        }));
    }
    outcome.results.push(json!({ "path": path.display().to_string(), "units": units }));
}

#[derive(Deserialize)]
struct Request {
    lang: Option<Lang>,
    text: String,
}

/// The protocol: a line `{"lang":"de","text":"…"}`, answered by `{"segments":["…"]}`.
fn answer_lines(default: Option<&Lang>) -> Result<Outcome> {
    let mut segmenters: HashMap<Lang, Segmenter> = HashMap::new();
    let mut output = LineOutput::new();
    for (index, line) in std::io::stdin().lock().lines().enumerate() {
        let request: Request = parse_line(index, line)?;
        let lang = request.lang.or_else(|| default.cloned()).unwrap_or_else(english);
        let segmenter =
            segmenters.entry(lang).or_insert_with_key(|lang| Segmenter::new(built_in(), lang));
        let segments = segmenter.segment_text(&request.text);
        output.line(&json!({ "segments": segments }).to_string())?;
    }
    Ok(Outcome::default())
}

/// Reads a line of JSON from standard input.
///
/// # Errors
/// If it cannot be read or is not of the type, with its number.
pub fn parse_line<T: for<'de> Deserialize<'de>>(
    index: usize,
    line: std::io::Result<String>,
) -> Result<T> {
    let fault = |reason: String| {
        let message = Message::new("jsonl-line").with("reason", reason);
        Error::input(Place::line("-", index + 1), message)
    };
    let line = line.map_err(|error| fault(error.to_string()))?;
    serde_json::from_str(&line).map_err(|error| fault(error.to_string()))
}

fn english() -> Lang {
    // The tag is one of the table of official languages, which a test parses.
    Lang::parse("en").unwrap_or_else(|_| unreachable!("en is a language"))
}
