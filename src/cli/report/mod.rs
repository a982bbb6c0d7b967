//! What a command has to say, in the form that was asked for.
//!
//! Goes in: the [`Outcome`] of a command, or the [`Error`] that stopped it. Comes out: text
//! for people, or JSON, SARIF, JUnit, GitHub
//! annotations or GitLab's code quality for programs. Results go to
//! standard output; in text form, remarks go to standard error.

mod github;
mod gitlab;
mod json;
mod junit;
mod repository;
mod sarif;
pub mod table;
mod text;

use super::args::ReportFormat;
use crate::error::{Error, Kind, system};
use crate::l10n::Localizer;
use crate::model::{Finding, Message, Place, Severity};
use crate::project::Project;
use anstream::{AutoStream, ColorChoice};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;

/// What a command did.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// For programs: `results` of the JSON report, one value a file, entry or language.
    pub results: Vec<serde_json::Value>,
    /// For people: the same as lines of standard output. Left as they are by `--quiet`.
    pub lines: Vec<String>,
    /// For people: what was done, such as "23 files written". Not shown with `--quiet`.
    pub notices: Vec<Message>,
    /// What was found on the way.
    pub findings: Vec<Finding>,
    /// Whether the options call the findings a failure: exit status 1.
    pub failed: bool,
    /// Why a part of the work could not be done, the worst reason; its exit status stands
    /// before the other.
    pub stopped: Option<Kind>,
}

impl Outcome {
    /// Adds the reasons why parts of the work could not be done.
    pub fn settle(mut self, failures: Vec<Error>) -> Self {
        for failure in failures {
            self.findings.extend(failure.findings);
            let worse = self.stopped.is_none_or(|kind| kind.exit_code() < failure.kind.exit_code());
            if worse {
                self.stopped = Some(failure.kind);
            }
        }
        self
    }

    /// Adds a finding unless it is there already, as what concerns a document is found once
    /// a language.
    pub fn add_once(&mut self, finding: Option<Finding>) {
        self.findings.extend(finding.filter(|finding| !self.findings.contains(finding)));
    }

    /// Adds what is wrong with rules of segmentation. Those that cannot be used are bad input,
    /// however well the others work.
    pub fn add_rules(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            if finding.severity == Severity::Error {
                self.stopped = self.stopped.or(Some(Kind::Input));
            }
            self.add_once(Some(finding));
        }
    }

    /// The exit status.
    pub fn status(&self) -> u8 {
        self.stopped.map_or(u8::from(self.failed), Kind::exit_code)
    }

    /// Whether any of the findings is an error.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Says it. Borrowed by one command for its run.
pub struct Reporter<'a> {
    pub localizer: &'a Localizer,
    /// As it is typed, such as `tm import`.
    pub command: &'a str,
    pub format: ReportFormat,
    pub quiet: bool,
    pub color: ColorChoice,
    /// Where findings go in text form.
    pub findings_to: Stream,
    /// The folder of the project that `--project` names, if it does.
    pub project: Option<&'a Path>,
}

/// A stream of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Output,
    Error,
}

/// A finding in words, as every form of report needs it.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Worded<'a> {
    severity: Severity,
    id: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<&'a str>,
    /// The language of the translation that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    /// The place in a specification that says so, such as "XLIFF 2.1 §4.3.1.24".
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'a str>,
    /// The XML element that it is about, as its tag has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    element: Option<&'a str>,
    /// What a program or library says itself, in its own language.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
}

fn put_in_words<'a>(localizer: &Localizer, findings: &'a [Finding]) -> Vec<Worded<'a>> {
    let word = |finding: &'a Finding| Worded {
        severity: finding.severity,
        id: finding.message.id,
        path: &finding.place.path,
        line: finding.place.line,
        column: finding.place.column,
        unit: finding.place.unit.as_deref(),
        segment: finding.place.segment.as_deref(),
        lang: finding.message.text_arg("lang"),
        message: localizer.text(&finding.message),
        hint: localizer.hint(&finding.message),
        rule: finding.message.text_arg("rule"),
        element: finding.message.text_arg("rule").and(finding.message.text_arg("element")),
        detail: finding.message.text_arg("detail"),
    };
    findings.iter().map(word).collect()
}

/// The findings of a file together; files and findings in the order in which they come.
fn by_file<'a, 'b>(findings: &'b [Worded<'a>]) -> Vec<(&'a str, Vec<&'b Worded<'a>>)> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut files: Vec<(&str, Vec<&Worded>)> = Vec::new();
    for finding in findings {
        let place = *places.entry(finding.path).or_insert(files.len());
        if place == files.len() {
            files.push((finding.path, Vec::new()));
        }
        files[place].1.push(finding);
    }
    files
}

/// What is the case and what to do about it, for forms with one message.
fn full_message(finding: &Worded) -> String {
    let rule = finding.rule.map(|rule| format!(" [{rule}]")).unwrap_or_default();
    match &finding.hint {
        Some(hint) => format!("{}{rule}\n{hint}", finding.message),
        None => format!("{}{rule}", finding.message),
    }
}

impl Reporter<'_> {
    /// Reports what a command did.
    ///
    /// # Errors
    /// Of writing, except that a reader who has seen enough and closed the pipe is no error.
    pub fn outcome(&self, outcome: &Outcome) -> io::Result<()> {
        if self.format != ReportFormat::Text {
            return self.for_programs(&outcome.results, &outcome.findings);
        }
        self.print(Stream::Output, &lines(&outcome.lines))?;
        self.findings(&outcome.findings)?;
        if self.quiet {
            return Ok(());
        }
        let notices: Vec<_> =
            outcome.notices.iter().map(|notice| self.localizer.text(notice)).collect();
        self.print(Stream::Error, &lines(&notices))
    }

    /// Reports why a command could not do its work.
    ///
    /// # Errors
    /// As [`Reporter::outcome`].
    pub fn error(&self, error: &Error) -> io::Result<()> {
        match self.format {
            ReportFormat::Text => {
                self.print(Stream::Error, &text::render(self.localizer, &error.findings))
            }
            _ => self.for_programs(&[], &error.findings),
        }
    }

    /// Reports that a report could not be written. If this cannot be written either, there is
    /// nobody to tell.
    pub fn output_failed(&self, error: &io::Error) {
        let findings = output_error(error).findings;
        let _ = self.print(Stream::Error, &text::render(self.localizer, &findings));
    }

    /// Findings in text form; remarks are left out with `--quiet`.
    fn findings(&self, findings: &[Finding]) -> io::Result<()> {
        let shown: Cow<[Finding]> = match self.quiet {
            true => findings
                .iter()
                .filter(|finding| finding.severity > Severity::Note)
                .cloned()
                .collect(),
            false => Cow::Borrowed(findings),
        };
        self.print(self.findings_to, &text::render(self.localizer, &shown))
    }

    fn for_programs(&self, results: &[serde_json::Value], findings: &[Finding]) -> io::Result<()> {
        let findings = match self.format {
            ReportFormat::Sarif | ReportFormat::Github | ReportFormat::Gitlab => {
                let project = Project::folder(self.project);
                Cow::Owned(repository::from_root(findings, project.as_deref()))
            }
            _ => Cow::Borrowed(findings),
        };
        let findings = put_in_words(self.localizer, &findings);
        let report = match self.format {
            ReportFormat::Text | ReportFormat::Json => {
                json::render(self.command, results, &findings)
            }
            ReportFormat::Sarif => sarif::render(&findings),
            ReportFormat::Junit => junit::render(self.command, &findings),
            ReportFormat::Github => github::render(&findings),
            ReportFormat::Gitlab => gitlab::render(&findings),
        };
        self.print(Stream::Output, &report)
    }

    /// Writes a text that may hold colours to a stream, which may not show them.
    fn print(&self, stream: Stream, text: &str) -> io::Result<()> {
        let written = match stream {
            Stream::Output => write_all(AutoStream::new(io::stdout().lock(), self.color), text),
            Stream::Error => write_all(AutoStream::new(io::stderr().lock(), self.color), text),
        };
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }
}

fn write_all(mut stream: impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}

/// Lines of results, each ended. Bold and faint stretches stay.
fn lines(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        let mut rest = line.as_str();
        while let Some(at) = rest.find('\u{1b}') {
            text.push_str(&harmless(&rest[..at]));
            rest = &rest[at..];
            let style = STYLES.into_iter().find(|style| rest.starts_with(style));
            match style {
                Some(style) => text.push_str(style),
                None => text.push_str(&harmless("\u{1b}")),
            }
            rest = &rest[style.map_or(1, str::len)..];
        }
        text.push_str(&harmless(rest));
        text.push('\n');
    }
    text
}

/// The styles that a line of results may have: bold, faint, red, green, and the end of each. They
/// can do no harm, should they stand in somebody's file.
const STYLES: [&str; 5] = ["\u{1b}[1m", "\u{1b}[2m", "\u{1b}[31m", "\u{1b}[32m", "\u{1b}[0m"];

/// A text without characters that command a terminal: what stands in somebody's file must not
/// move the cursor or set a title. Line ends and tabs stay; the others are shown as `\u{1b}`.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let harmful = |char: char| char.is_control() && char != '\n' && char != '\t';
    if !text.contains(harmful) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        match harmful(char) {
            true => cleaned.extend(char.escape_unicode()),
            false => cleaned.push(char),
        }
    }
    Cow::Owned(cleaned)
}

/// Standard output for commands that answer line by line while they read.
#[derive(Debug)]
pub struct LineOutput(io::StdoutLock<'static>);

impl LineOutput {
    /// Locks standard output for as long as this lives.
    #[expect(clippy::new_without_default, reason = "it takes hold of the process's output")]
    pub fn new() -> Self {
        LineOutput(io::stdout().lock())
    }

    /// Writes a line and sends it off, so that a program may wait for the answer to each line.
    ///
    /// # Errors
    /// If it cannot be written. If nobody reads any more, the error is one for which
    /// [`is_closed`] holds; pass it on, and the program ends quietly.
    pub fn line(&mut self, text: &str) -> crate::error::Result<()> {
        let written = writeln!(self.0, "{text}").and_then(|()| self.0.flush());
        written.map_err(|error| output_error(&error))
    }

    /// Writes bytes as they are: a whole file.
    ///
    /// # Errors
    /// As [`LineOutput::line`].
    pub fn bytes(&mut self, bytes: &[u8]) -> crate::error::Result<()> {
        let written = self.0.write_all(bytes).and_then(|()| self.0.flush());
        written.map_err(|error| output_error(&error))
    }
}

/// The id of the error that says that nobody reads standard output any more.
const CLOSED: &str = "cli-output-closed";

fn output_error(error: &io::Error) -> Error {
    let message = match error.kind() {
        io::ErrorKind::BrokenPipe => Message::new(CLOSED),
        _ => Message::new("cli-output-failed")
            .with("reason", system::reason(error))
            .with("code", system::code(error))
            .with("detail", error.to_string()),
    };
    Error::new(Kind::System, Place::default(), message)
}

/// Whether a command stopped because the reader of its output has gone.
pub fn is_closed(error: &Error) -> bool {
    error.findings.iter().any(|finding| finding.message.id == CLOSED)
}

#[cfg(test)]
mod tests;
