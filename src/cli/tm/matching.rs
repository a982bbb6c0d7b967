//! `vulgate tm match`: what the memory has like a segment, for people and for programs.

mod shown;

use crate::cli::Context;
use crate::cli::args::TmMatchArgs;
use crate::cli::report::{LineOutput, Outcome};
use crate::cli::segment::parse_line;
use crate::cli::workspace::Workspace;
use crate::error::{Error, Result};
use crate::model::{Adaptation, Content, Lang, Match, MatchKind, Penalty, Profile};
use crate::tm::{Context as Neighbours, Finder, Query, TextHash};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// A line of the protocol.
#[derive(Deserialize)]
struct Request {
    text: String,
    /// The texts before and behind; empty at the ends of a document, none if not known.
    previous: Option<String>,
    next: Option<String>,
    /// The document that all of it stands in.
    document: Option<String>,
}

impl Request {
    fn query<'q>(
        &'q self,
        content: &'q Content,
        args: &TmMatchArgs,
        profile: Profile,
    ) -> Query<'q> {
        let hash = |text: &Option<String>| text.as_deref().map(TextHash::of);
        let context = Neighbours { previous: hash(&self.previous), next: hash(&self.next) };
        let document = self.document.as_deref();
        Query { document, context, ..query(content, args, profile) }
    }
}

/// What a line is answered with.
#[derive(Serialize)]
struct Answers<'m> {
    matches: Vec<Answer<'m>>,
}

/// A match, its names in the order of the alphabet, as all the output has them.
#[derive(Serialize)]
struct Answer<'m> {
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    adapted: &'m [Adaptation],
    base: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<Value>,
    kind: MatchKind,
    origin: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    penalties: Option<&'m [Penalty]>,
    score: u8,
    source: String,
    target: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<Via<'m>>,
}

/// A text in a third language.
#[derive(Serialize)]
struct Via<'m> {
    lang: &'m Lang,
    text: String,
}

/// Lines are taken together if they are there already, at most so many.
const BATCH: usize = 2_000;
/// Bytes of input read at once.
const BUFFER: usize = 1 << 20;

/// Shows matches of the segments that were typed, or with `--jsonl` reads lines
/// `{"text":"…"}`, perhaps with `"previous"`, `"next"` and `"document"`, and answers
/// `{"matches":[…]}`.
///
/// # Errors
/// If the memory cannot be used, or a line is not what the protocol says.
pub fn run(args: &TmMatchArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let (mut memory, findings) = workspace.memory_to_read()?;
    memory.index_language(&args.from)?;
    let penalties = workspace.project.config.tm.origin_penalties();
    let mut finder = memory.finder(&args.from, std::slice::from_ref(&args.to), penalties)?;
    let profile = workspace.project.profile();
    let mut outcome = Outcome { findings, ..Outcome::default() };
    if args.jsonl {
        answer_lines(args, &mut finder, profile)?;
        return Ok(outcome);
    }
    let typed: Vec<Content> = args.text.iter().map(|text| Content::text(text.trim())).collect();
    let matcher = finder.matcher(&typed.iter().collect::<Vec<_>>(), args.min, args.limit)?;
    for content in &typed {
        let found = matcher.find(&args.to, &query(content, args, profile));
        shown::add(&mut outcome, content, &found, args, &context.localizer);
        outcome.results.push(json!(answers(&found, args)));
    }
    Ok(outcome)
}

fn answer_lines(args: &TmMatchArgs, finder: &mut Finder<'_>, profile: Profile) -> Result<()> {
    let mut read = 0;
    let mut input = BufReader::with_capacity(BUFFER, std::io::stdin().lock());
    let mut output = LineOutput::new();
    loop {
        let (batch, fault) = batch(&mut input, read);
        if batch.is_empty() {
            return fault.map_or(Ok(()), Err);
        }
        read += batch.len();
        let contents: Vec<Content> = batch.iter().map(|it| Content::text(&*it.text)).collect();
        let matcher = finder.matcher(&contents.iter().collect::<Vec<_>>(), args.min, args.limit)?;
        // Whoever asked for several waits for all of them.
        let mut lines = String::new();
        for (request, content) in batch.iter().zip(&contents) {
            let found = matcher.find(&args.to, &request.query(content, args, profile));
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(&line(&answers(&found, args))?);
        }
        output.line(&lines)?;
        // What was asked before it has its answer.
        if let Some(fault) = fault {
            return Err(fault);
        }
    }
}

fn query<'c>(content: &'c Content, args: &TmMatchArgs, profile: Profile) -> Query<'c> {
    Query {
        content,
        document: None,
        context: Neighbours::default(),
        minimum: args.min,
        limit: args.limit,
        profile,
    }
}

fn answers<'m>(found: &'m [Match], args: &TmMatchArgs) -> Answers<'m> {
    Answers { matches: found.iter().map(|found| answer(found, args)).collect() }
}

/// The next line and those behind it that need not be waited for, because whoever asks line
/// by line waits for the answer; up to one that is no request, with what is wrong with it.
/// `before` lines were read.
fn batch(input: &mut BufReader<impl Read>, before: usize) -> (Vec<Request>, Option<Error>) {
    let mut batch = Vec::new();
    while batch.is_empty() || batch.len() < BATCH && input.buffer().contains(&b'\n') {
        let Some(line) = input.by_ref().lines().next() else { break };
        match parse_line(before + batch.len(), line) {
            Ok(request) => batch.push(request),
            Err(fault) => return (batch, Some(fault)),
        }
    }
    (batch, None)
}

fn line(answers: &Answers<'_>) -> Result<String> {
    serde_json::to_string(answers)
        .map_err(|error| Error::io(Path::new("-"), &std::io::Error::other(error)))
}

fn answer<'m>(found: &'m Match, args: &TmMatchArgs) -> Answer<'m> {
    let via = found.via.as_ref().map(|(lang, content)| Via { lang, text: content.plain() });
    Answer {
        adapted: &found.adapted,
        base: found.base,
        differences: args.explain.then(|| json!(found.differences)),
        kind: found.kind,
        origin: json!(found.origin),
        penalties: args.explain.then_some(&found.penalties),
        score: found.score,
        source: found.source.plain(),
        target: found.target.plain(),
        via,
    }
}
