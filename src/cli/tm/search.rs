//! `vulgate tm search`: the memory as a concordance.

use super::origin_line;
use crate::cli::Context;
use crate::cli::args::TmSearchArgs;
use crate::cli::report::{Outcome, harmless};
use crate::cli::workspace::Workspace;
use crate::error::{Error, Result};
use crate::model::{Lang, Message, Place};
use crate::tm::{Hit, Memory, SearchQuery};
use anstyle::Style;
use serde_json::json;

/// Shows where words occur, with their translations.
///
/// # Errors
/// If there is nothing to look for, or the memory cannot be used.
pub fn run(args: &TmSearchArgs, context: &Context) -> Result<Outcome> {
    if let Some(fault) = SearchQuery::fault(&args.text) {
        return Err(Error::usage(Place::default(), fault));
    }
    let workspace = Workspace::open(context.project.as_deref())?;
    let (mut memory, findings) = workspace.memory_to_read()?;
    let langs = match args.lang.as_slice() {
        [] => languages(&workspace, &memory)?,
        named => named.to_vec(),
    };
    let mut hits = Vec::new();
    for lang in langs {
        if args.limit > 0 && hits.len() >= args.limit {
            break;
        }
        let limit = if args.limit == 0 { 0 } else { args.limit - hits.len() };
        memory.index_words(&lang)?;
        let query = SearchQuery { text: args.text.clone(), lang, other: None, limit };
        hits.extend(memory.search(&query)?);
    }
    let mut outcome = Outcome { findings, ..Outcome::default() };
    for hit in &hits {
        outcome.lines.extend(lines(hit));
        outcome.results.push(json!(hit));
    }
    outcome.notices.push(Message::new("tm-search-done").with("count", hits.len()));
    Ok(outcome)
}

/// All languages of the memory with all their varieties, those of the project first.
fn languages(workspace: &Workspace, memory: &Memory) -> Result<Vec<Lang>> {
    let project = &workspace.project;
    let known = memory.languages()?;
    let own = std::iter::once(project.source()).chain(&project.targets);
    let mut langs: Vec<Lang> = Vec::new();
    for lang in own.chain(&known).map(Lang::base) {
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    Ok(langs)
}

/// The hit with what agrees in bold, its translations, and where it comes from.
fn lines(hit: &Hit) -> Vec<String> {
    let bold = Style::new().bold();
    let mut marked = String::new();
    let mut at = 0;
    for range in &hit.highlights {
        marked.push_str(&harmless(&hit.text[at..range.start]));
        let found = harmless(&hit.text[range.clone()]);
        marked.push_str(&format!("{bold}{found}{bold:#}"));
        at = range.end;
    }
    marked.push_str(&harmless(&hit.text[at..]));
    let mut lines = vec![format!("{}  {marked}", hit.lang)];
    for (lang, content) in &hit.translations {
        lines.push(format!("{lang}  {}", harmless(&content.plain())));
    }
    lines.push(origin_line(&hit.origin));
    lines.push(String::new());
    lines
}
