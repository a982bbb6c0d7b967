//! `vulgate tm match`: answers segments, a line each, with what the memory has like them.

use crate::cli::Context;
use crate::cli::args::TmMatchArgs;
use crate::cli::report::{LineOutput, Outcome};
use crate::cli::segment::parse_line;
use crate::cli::workspace::Workspace;
use crate::error::Result;
use crate::model::{Content, Match};
use crate::tm::{Context as Neighbours, Query};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};

#[derive(Deserialize)]
struct Request {
    text: String,
}

/// Lines are taken together if they are there already, at most so many.
const BATCH: usize = 2_000;
/// Bytes of input read at once.
const BUFFER: usize = 1 << 20;

/// Reads lines `{"text":"…"}` and answers `{"matches":[…]}`.
///
/// # Errors
/// If the memory cannot be used, or a line is not what the protocol says.
pub fn run(args: &TmMatchArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let (mut memory, findings) = workspace.memory_to_read()?;
    memory.index_language(&args.from)?;
    let penalties = workspace.project.config.tm.origin_penalties();
    let mut finder = memory.finder(&args.from, std::slice::from_ref(&args.to), penalties)?;
    let mut read = 0;
    let mut input = BufReader::with_capacity(BUFFER, std::io::stdin().lock());
    let mut output = LineOutput::new();
    loop {
        let batch = batch(&mut input, read)?;
        if batch.is_empty() {
            return Ok(Outcome { findings, ..Outcome::default() });
        }
        read += batch.len();
        let matcher = finder.matcher(&batch.iter().collect::<Vec<_>>(), args.min, args.limit)?;
        for content in &batch {
            let query = Query {
                content,
                document: None,
                context: Neighbours::default(),
                minimum: args.min,
                limit: args.limit,
            };
            let found = matcher.find(&args.to, &query);
            let matches: Vec<Value> = found.iter().map(|found| answer(found, args)).collect();
            output.line(&json!({ "matches": matches }).to_string())?;
        }
    }
}

/// The next line and those behind it that need not be waited for, because whoever asks line
/// by line waits for the answer. `before` lines were read.
fn batch(input: &mut BufReader<impl Read>, before: usize) -> Result<Vec<Content>> {
    let mut batch = Vec::new();
    while batch.is_empty() || batch.len() < BATCH && input.buffer().contains(&b'\n') {
        let Some(line) = input.by_ref().lines().next() else { break };
        let request: Request = parse_line(before + batch.len(), line)?;
        batch.push(Content::text(request.text));
    }
    Ok(batch)
}

fn answer(found: &Match, args: &TmMatchArgs) -> Value {
    let mut answer = json!({
        "kind": found.kind,
        "score": found.score,
        "base": found.base,
        "source": found.source.plain(),
        "target": found.target.plain(),
        "origin": found.origin,
    });
    if let Some((lang, content)) = &found.via {
        answer["via"] = json!({ "lang": lang.to_string(), "text": content.plain() });
    }
    if !found.adapted.is_empty() {
        answer["adapted"] = json!(found.adapted);
    }
    if args.explain {
        answer["penalties"] = json!(found.penalties);
        answer["differences"] = json!(found.differences);
    }
    answer
}
