//! `vulgate tm rebuild`.

use crate::cli::Context;
use crate::cli::args::TmRebuildArgs;
use crate::cli::report::Outcome;
use crate::cli::workspace::{Workspace, open_memory};
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use crate::project::files;
use crate::tm::{Access, Memory};
use serde_json::json;

/// Makes the memory anew, from the project's texts and from what stands in the database alone.
///
/// # Errors
/// If a text cannot be read, or the database not be written; it is then as it was. If it is one
/// of another program or of a newer version.
pub fn rebuild(_: &TmRebuildArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let path = workspace.project.memory_path();
    let old = match open_memory(&path, Access::Read) {
        Ok(old) => Some(old),
        Err(error) if is_damage(&error) => None,
        Err(error) => return Err(error),
    };
    let file = files::scratch(&path)?;
    let mut new = Memory::scratch(file.path(), &path)?;
    let (mut findings, lost, is_replaced) = remake(&workspace, &mut new, old.as_ref())?;
    if lost != Some(0) {
        let copy = Memory::aside(&path).display().to_string();
        let message = Message::new("tm-rebuild-aside").with("path", copy);
        findings.push(Finding::warning(Place::file(path.display().to_string()), message));
    }
    let lost = lost.unwrap_or(0);
    if !is_replaced {
        // What cannot be read can not be written page by page either.
        drop((new, old));
        Memory::delete_beside(&path)?;
        files::put(file, &path)?;
    }
    if lost > 0 {
        let place = Place::file(path.display().to_string());
        findings.push(Finding::warning(place, Message::new("tm-rebuild-lost").with("count", lost)));
    }
    let stats = open_memory(&path, Access::Read)?.stats()?;
    Ok(Outcome {
        results: vec![json!({ "units": stats.units, "variants": stats.variants, "lost": lost })],
        notices: vec![
            Message::new("tm-rebuild-done")
                .with("units", stats.units)
                .with("variants", stats.variants),
        ],
        findings,
        ..Outcome::default()
    })
}

/// Fills the new memory and lets it take the place of the old one: what was found, how many
/// translations were lost to damage, as [`carry_over`] has it, and whether it has taken the place.
fn remake(
    workspace: &Workspace,
    new: &mut Memory,
    old: Option<&Memory>,
) -> Result<(Vec<Finding>, Option<usize>, bool)> {
    let path = workspace.project.memory_path();
    let mut findings = Vec::new();
    loop {
        let seen = old.map(Memory::revision).transpose()?;
        findings.extend(workspace.synchronise(new)?);
        let Some((old, seen)) = old.zip(seen) else {
            Memory::keep_aside(&path)?;
            return Ok((findings, None, false));
        };
        let lost = carry_over(new, old)?;
        if lost != Some(0) {
            Memory::keep_aside(&path)?;
        }
        match new.supersede(&path, (old, seen)) {
            Ok(true) => return Ok((findings, lost, true)),
            // Another process was faster: what it has written is taken over, too.
            Ok(false) => {}
            Err(error) if is_damage(&error) => return Ok((findings, lost, false)),
            Err(error) => return Err(error),
        }
    }
}

/// Takes over what stands in the old database alone; gives how many translations of that were
/// lost to damage. None if nothing can be read.
fn carry_over(new: &mut Memory, old: &Memory) -> Result<Option<usize>> {
    match new.carry_over(old) {
        Err(error) if is_damage(&error) => match new.salvage(old) {
            Err(error) if is_damage(&error) => Ok(None),
            salvaged => salvaged.map(Some),
        },
        carried => carried.map(|()| Some(0)),
    }
}

/// Whether the file says nothing that can be understood, which is what `rebuild` is for.
fn is_damage(error: &Error) -> bool {
    error.findings.iter().any(|it| it.message.id == "tm-database-corrupt")
}
