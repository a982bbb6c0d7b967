//! `vulgate tm duplicates`: what stands in the memory several times, or in several ways.

use crate::cli::Context;
use crate::cli::args::TmDuplicatesArgs;
use crate::cli::report::{Outcome, harmless};
use crate::cli::workspace::Workspace;
use crate::error::Result;
use crate::model::Message;
use crate::tm::Repetition;
use serde_json::json;

/// Lists them, text by text.
///
/// # Errors
/// If the memory cannot be used.
pub fn run(args: &TmDuplicatesArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let (memory, findings) = workspace.memory_to_read()?;
    let what = if args.conflicts { Repetition::Conflicts } else { Repetition::Duplicates };
    let found = memory.repeated(what, &args.lang, args.limit)?;
    let mut outcome = Outcome { findings, ..Outcome::default() };
    for one in &found {
        outcome.lines.push(format!("{}  {}", one.source_lang, harmless(&one.source)));
        for target in &one.translations {
            let names = target.collections.join(", ");
            let names = harmless(&names);
            let text = harmless(&target.target);
            let lang = &one.target_lang;
            outcome.lines.push(format!("{lang}  {text}  ({} × {names})", target.count));
        }
        outcome.lines.push(String::new());
        outcome.results.push(json!(one));
    }
    let done = if args.conflicts { "tm-conflicts-done" } else { "tm-duplicates-done" };
    outcome.notices.push(Message::new(done).with("count", found.len()));
    Ok(outcome)
}
