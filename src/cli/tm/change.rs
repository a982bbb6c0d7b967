//! `vulgate tm delete` and `tm edit`: taking out or changing what a search finds, in the
//! database and in the memories that are kept as text.

use crate::cli::Context;
use crate::cli::args::{SelectorArgs, TmDeleteArgs, TmEditArgs};
use crate::cli::report::{Outcome, harmless};
use crate::cli::workspace::Workspace;
use crate::error::{Error, Kind, Result};
use crate::model::{Finding, Message, Place, Severity};
use crate::project::files;
use crate::tm::{Entry, Memory, Selected, Selector, replaced, tmx};
use serde_json::json;
use std::collections::{BTreeMap, HashSet};

/// What is done to a translation.
enum Change<'a> {
    Delete,
    Replace { from: &'a str, to: &'a str },
}

/// Takes translations out.
///
/// # Errors
/// If the memory or a file cannot be used.
pub fn delete(args: &TmDeleteArgs, context: &Context) -> Result<Outcome> {
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
    let change = Change::Replace { from: &args.text, to: &args.replacement };
    run(&args.selector, &quoted, context, &change)
}

fn run(args: &SelectorArgs, text: &str, context: &Context, change: &Change) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let _lock = workspace.lock()?;
    let (mut memory, findings) = workspace.memory()?;
    let selector = Selector {
        text: text.to_owned(),
        lang: args.lang.clone(),
        collection: args.collection.clone(),
        document: args.document.clone(),
    };
    memory.index_words(&selector.lang)?;
    let mut selected = memory.select(&selector)?;
    if let Change::Replace { from, to } = change {
        // Only where it stands as it is written.
        selected.retain(|it| it.target.contains(from));
        selected.retain(|it| it.lang.language() == selector.lang.language());
        for one in &mut selected {
            one.changed = Some(one.target.replace(from, to));
        }
    }
    let mut outcome = Outcome { findings, ..Outcome::default() };
    let (records, rest): (Vec<Selected>, Vec<Selected>) = selected.into_iter().partition(is_record);
    outcome.findings.extend(untouched(&records));
    for one in &rest {
        outcome.lines.extend(shown(one));
        outcome.results.push(json!(one));
    }
    let done = match change {
        _ if args.dry_run => "tm-change-would",
        Change::Delete => "tm-delete-done",
        Change::Replace { .. } => "tm-edit-done",
    };
    if !args.dry_run {
        carry_out(&workspace, &mut memory, &selector, &rest, change)?;
    }
    outcome.notices.push(Message::new(done).with("count", rest.len()));
    Ok(outcome)
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
    change: &Change,
) -> Result<()> {
    let files: HashSet<&str> = selected.iter().filter_map(|it| it.file.as_deref()).collect();
    let rewritten = files
        .into_iter()
        .map(|file| Ok((file, rewrite(workspace, file, selector, change)?)))
        .collect::<Result<Vec<_>>>()?;
    // The texts first: the database can be brought up to date with them at any time.
    for (file, bytes) in rewritten {
        files::write(&workspace.project.path(file), &bytes)?;
    }
    match change {
        Change::Delete => memory.take_out(selected)?,
        Change::Replace { from, to } => memory.replace(selected, from, to)?,
    };
    workspace.synchronise(memory)?;
    Ok(())
}

/// A memory as it is to be. One with units that cannot be read is refused: they would be lost.
fn rewrite(
    workspace: &Workspace,
    file: &str,
    selector: &Selector,
    change: &Change,
) -> Result<Vec<u8>> {
    let path = workspace.project.path(file);
    let failed = |error: std::io::Error| Error::io(&path, &error);
    let mut reader = tmx::Reader::new(file, files::open(&path)?)?;
    let header = reader.header().clone();
    let mut writer = tmx::Writer::new(Vec::new(), &header).map_err(failed)?;
    for entry in reader.by_ref() {
        if let Some(entry) = changed(entry?, selector, change) {
            writer.entry(&entry).map_err(failed)?;
        }
    }
    let findings: Vec<Finding> = reader
        .take_findings()
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    if !findings.is_empty() {
        return Err(Error { kind: Kind::Input, findings });
    }
    writer.finish().map_err(failed)
}

/// An entry of a file as it is to be; none if nothing is left of it.
fn changed(mut entry: Entry, selector: &Selector, change: &Change) -> Option<Entry> {
    let mut places = selector.places(&entry);
    match change {
        Change::Delete => {
            places.sort_unstable();
            for place in places.into_iter().rev() {
                entry.variants.remove(place);
            }
            (entry.variants.len() > 1).then_some(entry)
        }
        Change::Replace { from, to } => {
            for place in places {
                let variant = &mut entry.variants[place];
                if variant.lang.language() == selector.lang.language()
                    && let Some(content) = replaced(&variant.content, from, to)
                {
                    variant.content = content;
                }
            }
            Some(entry)
        }
    }
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
