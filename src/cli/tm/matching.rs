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
use std::io::BufRead;

#[derive(Deserialize)]
struct Request {
    text: String,
}

/// Reads lines `{"text":"…"}` and answers `{"matches":[…]}`.
///
/// # Errors
/// If the memory cannot be used, or a line is not what the protocol says.
pub fn run(args: &TmMatchArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let (memory, findings) = workspace.memory_to_read()?;
    let matcher = memory.matcher(&args.from, std::slice::from_ref(&args.to))?;
    let mut output = LineOutput::new();
    for (index, line) in std::io::stdin().lock().lines().enumerate() {
        let request: Request = parse_line(index, line)?;
        let content = Content::text(request.text);
        let query = Query {
            content: &content,
            document: None,
            context: Neighbours::default(),
            minimum: args.min,
            limit: args.limit,
        };
        let matches: Vec<Value> = matcher.find(&args.to, &query).iter().map(answer).collect();
        output.line(&json!({ "matches": matches }).to_string())?;
    }
    Ok(Outcome { findings, ..Outcome::default() })
}

fn answer(found: &Match) -> Value {
    json!({
        "kind": found.kind,
        "score": found.score,
        "base": found.base,
        "source": found.source.plain(),
        "target": found.target.plain(),
        "origin": found.origin,
    })
}
