//! `vulgate segment`: shows how files are split.

use super::Context;
use super::args::SegmentArgs;
use super::report::{LineOutput, Outcome};
use super::workspace::segment as segment_document;
use crate::error::{Error, Result};
use crate::formats::{self, ReadOptions};
use crate::l10n::Localizer;
use crate::model::{Content, Document, Finding, Lang, Message, Place, Role};
use crate::project::{Project, config::MarkdownSection, files};
use crate::segmentation::{Candidate, Reason, Rules, Segmenter, built_in};
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
    let project = project_if_any(context)?;
    let mut outcome = Outcome::default();
    let rules = rules(args.srx.as_deref(), project.as_ref(), &mut outcome)?;
    if args.jsonl {
        outcome.add_rules(answer_lines(args, &rules)?);
        return Ok(outcome);
    }
    let settings = project.as_ref().map(|project| &project.config);
    let lang = args.lang.clone().or(settings.map(|settings| settings.project.source.clone()));
    let lang = lang.unwrap_or_else(english);
    let markdown = settings.map_or_else(MarkdownSection::default, |it| it.markdown.clone());
    let segmenter = Segmenter::new(&rules, &lang);
    for path in &args.files {
        let mut document = read(path, &lang, &markdown, &mut outcome)?;
        segment_document(&mut document, &segmenter);
        if args.files.len() > 1 {
            outcome.lines.push(format!("== {}", path.display()));
        }
        let explaining = args.explain.then_some(&segmenter);
        report(path, &document, explaining, &context.localizer, &mut outcome);
    }
    outcome.add_rules(segmenter.findings());
    Ok(outcome)
}

/// The project, if there is one: a text need not belong to one, but its settings hold.
///
/// # Errors
/// If there is one that cannot be opened, or the command line names none.
pub(super) fn project_if_any(context: &Context) -> Result<Option<Project>> {
    match Project::folder(context.project.as_deref()) {
        Some(_) => context.open_project().map(Some),
        None => Ok(None),
    }
}

/// The rules that the command line names, else the project's, else our own.
///
/// # Errors
/// If the file of rules cannot be read.
pub(super) fn rules(
    srx: Option<&Path>,
    project: Option<&Project>,
    outcome: &mut Outcome,
) -> Result<Rules> {
    if let Some(path) = srx {
        let (rules, findings) = Rules::parse(&path.display().to_string(), &files::read(path)?)?;
        outcome.add_rules(findings);
        return Ok(rules);
    }
    let Some(project) = project else { return Ok(built_in().clone()) };
    if let Some(path) = &project.config.segmentation.rules {
        let concerned = project.findings.iter().filter(|finding| finding.place.path == *path);
        outcome.add_rules(concerned.cloned());
    }
    Ok(project.rules.clone())
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
        max_length: markdown.max_length.clone(),
        destinations: markdown.link_destinations,
    };
    let reading = format.read(&files::read(path)?, &options)?;
    outcome.findings.extend(reading.findings);
    Ok(reading.document)
}

/// One line a segment, with an empty line between units; with a segmenter, also why.
fn report(
    path: &Path,
    document: &Document,
    explaining: Option<&Segmenter>,
    localizer: &Localizer,
    outcome: &mut Outcome,
) {
    let mut units = Vec::new();
    for unit in &document.units {
        let segments: Vec<String> = unit.segments().map(|segment| segment.shown()).collect();
        outcome.lines.extend(segments.iter().map(|segment| one_line(segment)));
        let mut result = json!({
            "id": unit.id,
            "role": unit.role.as_str(),
            "line": unit.line,
            "segments": segments,
        });
        if let Some(segmenter) = explaining {
            let candidates = segmenter.explain(&unit.content, unit.role);
            outcome.lines.extend(candidates.iter().map(|one| explained(one, localizer)));
            result["candidates"] = json!(candidates);
        }
        outcome.lines.push(String::new());
        units.push(result);
    }
    outcome.results.push(json!({ "path": path.display().to_string(), "units": units }));
}

/// A place where a sentence might end, with what became of it and why.
fn explained(candidate: &Candidate, localizer: &Localizer) -> String {
    let verdict = if candidate.broke { "segment-break" } else { "segment-no-break" };
    let reason = match &candidate.reason {
        Reason::Rule { group, number, line } => Message::new("segment-by-rule")
            .with("group", group)
            .with("number", number.to_string())
            .with("line", line.to_string()),
        Reason::Setting { key } => Message::new("segment-by-setting").with("key", key),
        Reason::HardBreak => Message::new("segment-by-hard-break"),
        Reason::NoRule => Message::new("segment-by-none"),
    };
    let mut reasons = vec![localizer.text(&reason)];
    reasons.extend(candidate.gave_up.iter().map(|number| {
        localizer.text(&Message::new("segment-gave-up").with("number", number.to_string()))
    }));
    format!(
        "    {}⏐{}  [{}: {}]",
        one_line(&candidate.before),
        one_line(&candidate.after),
        localizer.text_of(verdict),
        reasons.join("; ")
    )
}

fn one_line(text: &str) -> String {
    text.replace('\n', "⏎")
}

#[derive(Deserialize)]
struct Request {
    lang: Option<String>,
    text: String,
}

/// The protocol: a line `{"lang":"de","text":"…"}`, answered by `{"segments":["…"]}`, and with
/// `--explain` by `"candidates"` too. Gives what is wrong with the rules of the languages.
fn answer_lines(args: &SegmentArgs, rules: &Rules) -> Result<Vec<Finding>> {
    let mut segmenters: HashMap<Lang, Segmenter> = HashMap::new();
    let mut output = LineOutput::new();
    for (index, line) in std::io::stdin().lock().lines().enumerate() {
        let request: Request = parse_line(index, line)?;
        let lang = match request.lang {
            Some(text) => parse_lang(index, &text)?,
            None => args.lang.clone().unwrap_or_else(english),
        };
        let segmenter =
            segmenters.entry(lang).or_insert_with_key(|lang| Segmenter::new(rules, lang));
        let mut answer = json!({ "segments": segmenter.segment_text(&request.text) });
        if args.explain {
            let content = Content::text(&request.text);
            answer["candidates"] = json!(segmenter.explain(&content, Role::Paragraph));
        }
        output.line(&answer.to_string())?;
    }
    let mut segmenters: Vec<_> = segmenters.into_iter().collect();
    segmenters.sort_by_key(|(lang, _)| lang.to_string());
    let mut findings: Vec<Finding> = Vec::new();
    for finding in segmenters.iter().flat_map(|(_, segmenter)| segmenter.findings()) {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    Ok(findings)
}

/// The language of a line of JSON.
///
/// # Errors
/// If it is none, with the line's number.
pub fn parse_lang(index: usize, text: &str) -> Result<Lang> {
    Lang::parse(text).map_err(|_| {
        let message = Message::new("config-unknown-language").with("key", "lang");
        Error::input(Place::line("-", index + 1), message.with("value", text))
    })
}

/// Reads a line of JSON from standard input.
///
/// # Errors
/// If it cannot be read or is not of the type, with its number.
pub fn parse_line<T: for<'de> Deserialize<'de>>(
    index: usize,
    line: std::io::Result<String>,
) -> Result<T> {
    let fault = |column: Option<usize>| {
        let place = Place { column, ..Place::line("-", index + 1) };
        Error::input(place, Message::new("jsonl-line"))
    };
    let line = line.map_err(|_| fault(None))?;
    // Programs put the mark of UTF-8 before the first (RFC 8259 §8.1 lets a reader ignore it).
    let line = if index == 0 { line.trim_start_matches('\u{feff}') } else { &line };
    // What the parser says of it is English; it counts in bytes.
    serde_json::from_str(line).map_err(|error| {
        if let Some(half) = half_character(line) {
            let message = Message::new("jsonl-half-character").with("escape", half);
            return Error::input(Place::line("-", index + 1), message);
        }
        let read = &line.as_bytes()[..error.column().min(line.len())];
        fault(Some(String::from_utf8_lossy(read).chars().count().max(1)))
    })
}

/// The first escape in a line of JSON that is one half of a character without the other.
fn half_character(line: &str) -> Option<&str> {
    let unit = |at: usize| {
        let digits = line.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut at = 0;
    while let Some(found) = line[at..].find('\\') {
        at += found;
        at += match unit(at) {
            Some(0xd800..=0xdbff) if matches!(unit(at + 6), Some(0xdc00..=0xdfff)) => 12,
            Some(0xd800..=0xdfff) => return line.get(at..at + 6),
            Some(_) => 6,
            // An escape of two characters; what is behind the backslash may be long.
            None => 1 + line[at + 1..].chars().next().map_or(0, char::len_utf8),
        };
    }
    None
}

pub(super) fn english() -> Lang {
    // The tag is one of the table of official languages, which a test parses.
    Lang::parse("en").unwrap_or_else(|_| unreachable!("en is a language"))
}
