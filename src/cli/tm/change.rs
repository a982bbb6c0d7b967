//! `vulgate tm delete` and `tm edit`: taking out or changing what a search finds, in the
//! database and in the memories that are kept as text.

use super::check_collection;
use crate::cli::Context;
use crate::cli::args::{SelectorArgs, TmDeleteArgs, TmEditArgs};
use crate::cli::environment::source_date;
use crate::cli::report::{Outcome, harmless};
use crate::cli::workspace::Workspace;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use crate::project::files;
use crate::tm::tmx::{self, Change};
use crate::tm::{Entry, Memory, SearchQuery, Selected, Selector, replaced};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

/// Takes translations out.
///
/// # Errors
/// If there is nothing to look for, or the memory or a file cannot be used.
pub fn delete(args: &TmDeleteArgs, context: &Context) -> Result<Outcome> {
    if let Some(fault) = SearchQuery::fault(&args.text) {
        return Err(Error::usage(Place::default(), fault));
    }
    run(&args.selector, &args.text, context, &Change::Delete)
}

/// Puts a text in the place of another.
///
/// # Errors
/// If the memory or a file cannot be used.
pub fn edit(args: &TmEditArgs, context: &Context) -> Result<Outcome> {
    if args.text.is_empty() {
        return Err(Error::usage(Place::default(), Message::new("tm-edit-empty")));
    }
    // In a row, as the replacement is.
    let quoted = format!("\"{}\"", args.text);
    // So that the same command gives the same bytes wherever it matters.
    let now = source_date()?.unwrap_or_else(|| jiff::Timestamp::now().as_second());
    let change = Change::Replace { from: &args.text, to: &args.replacement, now };
    run(&args.selector, &quoted, context, &change)
}

fn run(args: &SelectorArgs, text: &str, context: &Context, change: &Change<'_>) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let _lock = workspace.lock()?;
    let (mut memory, findings) = workspace.memory()?;
    check_collection(&memory, args.collection.as_deref())?;
    let selector = Selector {
        text: text.to_owned(),
        lang: args.lang.clone(),
        collection: args.collection.clone(),
        document: args.document.clone(),
    };
    memory.index_words(&selector.lang)?;
    let mut selected = memory.select(&selector)?;
    let known = findings.len();
    let mut outcome = Outcome { findings, ..Outcome::default() };
    if let Change::Replace { from, to, .. } = change {
        outcome.findings.extend(prepare(&mut selected, &selector, from, to));
    }
    let (records, rest): (Vec<Selected>, Vec<Selected>) = selected.into_iter().partition(is_record);
    outcome.findings.extend(untouched(&records));
    for one in &rest {
        outcome.lines.extend(shown(one));
        outcome.results.push(json!(one));
    }
    let done = match change {
        Change::Delete if args.dry_run => "tm-delete-would",
        Change::Delete => "tm-delete-done",
        Change::Replace { .. } if args.dry_run => "tm-edit-would",
        Change::Replace { .. } => "tm-edit-done",
    };
    if !args.dry_run {
        carry_out(&workspace, &mut memory, &selector, &rest, change)?;
    }
    // What was found and left has been told of: “nothing was found” would deny it.
    if !rest.is_empty() || outcome.findings.len() == known {
        outcome.notices.push(Message::new(done).with("count", rest.len()));
    }
    Ok(outcome)
}

/// Leaves only what a replacement changes, with what it becomes; tells what was found and is not
/// changed.
fn prepare(
    selected: &mut Vec<Selected>,
    selector: &Selector,
    from: &str,
    to: &str,
) -> Vec<Finding> {
    let (mut alike, mut blank, mut in_source) = (0_usize, 0_usize, false);
    selected.retain_mut(|it| {
        if !selector.finds(&it.lang, &it.content) {
            in_source = true;
            return false;
        }
        it.replaced = replaced(&it.content, from, to);
        match &it.replaced {
            // Also if what is put there is what stands there.
            None => alike += usize::from(replaced(&it.content, from, "").is_none()),
            Some(content) if content.is_blank() => blank += 1,
            Some(content) => {
                it.changed = Some(content.plain());
                return true;
            }
        }
        false
    });
    let say = |id: &'static str, count: usize| Message::new(id).with("count", count);
    let place = Place::default;
    let alike = (alike > 0).then(|| Finding::note(place(), say("tm-edit-alike", alike)));
    let blank = (blank > 0).then(|| Finding::warning(place(), say("tm-edit-blank", blank)));
    let mut findings: Vec<Finding> = alike.into_iter().chain(blank).collect();
    if in_source && selected.is_empty() && findings.is_empty() {
        let message = Message::new("tm-edit-source").with("lang", selector.lang.to_string());
        findings.push(Finding::note(place(), message));
    }
    findings
}

/// Whether it stands in a document's translation, which is changed there.
fn is_record(selected: &Selected) -> bool {
    selected.file.as_ref().is_some_and(|file| file.starts_with("translations/"))
}

/// A warning for each record that was found to have it, which is not for us to change.
fn untouched(records: &[Selected]) -> Vec<Finding> {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for file in records.iter().filter_map(|record| record.file.as_deref()) {
        *files.entry(file).or_default() += 1;
    }
    let warn = |(file, count): (&str, usize)| {
        Finding::warning(Place::file(file), Message::new("tm-change-record").with("count", count))
    };
    files.into_iter().map(warn).collect()
}

fn carry_out(
    workspace: &Workspace,
    memory: &mut Memory,
    selector: &Selector,
    selected: &[Selected],
    change: &Change<'_>,
) -> Result<()> {
    let files: BTreeSet<&str> = selected.iter().filter_map(|it| it.file.as_deref()).collect();
    let revise = |file: &str, out: &mut dyn Write| {
        let open = || files::open(&workspace.project.path(file));
        tmx::revise(file, open, out, |entry| places(entry, selector, change), change)
    };
    // Rehearsed first: none is changed if one cannot be.
    for file in &files {
        revise(file, &mut std::io::sink())?;
    }
    // The texts first: the database can be brought up to date with them at any time.
    for file in files {
        files::write_with(&workspace.project.path(file), |out| revise(file, out))?;
    }
    match change {
        Change::Delete => drop(memory.take_out(selected)?),
        Change::Replace { now, .. } => memory.replace(selected, *now)?,
    }
    workspace.synchronise(memory)?;
    Ok(())
}

/// The variants of an entry of a file that are concerned. Only text that is found is replaced,
/// while what is deleted may be known by its source.
fn places(entry: &Entry, selector: &Selector, change: &Change<'_>) -> Vec<usize> {
    let mut places = selector.places(entry);
    if let Change::Replace { .. } = change {
        let variant = |place: &usize| &entry.variants[*place];
        places.retain(|place| selector.finds(&variant(place).lang, &variant(place).content));
    }
    places
}

fn shown(selected: &Selected) -> Vec<String> {
    let place = [Some(&selected.collection), selected.document.as_ref(), selected.file.as_ref()];
    let place: Vec<&str> = place.into_iter().flatten().map(String::as_str).collect();
    let mut lines = vec![
        harmless(&selected.source).into_owned(),
        format!("{}  {}", selected.lang, harmless(&selected.target)),
    ];
    if let Some(changed) = &selected.changed {
        lines.push(format!("→   {}", harmless(changed)));
    }
    lines.push(format!("    {}", harmless(&place.join(" · "))));
    lines.push(String::new());
    lines
}
