//! `vulgate xliff`: changes to XLIFF files such as CAT tools make, and their conversion.

use super::Context;
use super::args::xliff::{XliffCommand, XliffFiles, XliffJoinArgs, XliffStripArgs};
use super::report::{LineOutput, Outcome, is_closed};
use super::segment::{english, project_if_any, rules};
use crate::error::{Error, Result};
use crate::exchange::Version;
use crate::exchange::convert::{Converted, convert};
use crate::exchange::modify::{self, Modified, Order, Passage, Strip};
use crate::model::{Lang, Message, Piece, Place, Role};
use crate::project::files;
use crate::segmentation::{Rules, Segmenter};
use crate::xml;
use serde_json::json;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// A change to the text of a file; the first argument is its path, for messages.
type Change<'a> = dyn Fn(&str, &str) -> Result<Modified> + 'a;

/// Changes files. One that cannot be read stays out; the others are changed all the same.
///
/// # Errors
/// If it is not clear where results go, or the rules of segmentation cannot be read.
pub fn run(command: &XliffCommand, context: &Context) -> Result<Outcome> {
    let outputs = outputs(command.files())?;
    let mut outcome = Outcome::default();
    match command {
        XliffCommand::Split(args) => {
            let project = project_if_any(context)?;
            let rules = rules(args.srx.as_deref(), project.as_ref(), &mut outcome)?;
            let splitter = Splitter { rules: &rules, segmenters: RefCell::default() };
            let change = |path: &str, text: &str| {
                modify::split(path, text, &|passage| splitter.pieces(passage))
            };
            let mut outcome = all(command, &outputs, &change, context, outcome)?;
            for segmenter in splitter.segmenters.borrow().values() {
                outcome.add_rules(segmenter.findings());
            }
            Ok(outcome)
        }
        XliffCommand::Join(args) => {
            let order = order(args);
            let change = |path: &str, text: &str| modify::join(path, text, order);
            all(command, &outputs, &change, context, outcome)
        }
        XliffCommand::Strip(args) => {
            let what = what(args);
            let change = |path: &str, text: &str| modify::strip(path, text, &what);
            all(command, &outputs, &change, context, outcome)
        }
        XliffCommand::Rewrite(_) => all(command, &outputs, &modify::rewrite, context, outcome),
        XliffCommand::Convert(args) => {
            let change = |path: &str, text: &str| converted(path, text, args.to.into());
            all(command, &outputs, &change, context, outcome)
        }
    }
}

/// A file in another version: one change, unless it has that version already.
fn converted(path: &str, text: &str, to: Version) -> Result<Modified> {
    let Converted { text, from, findings } = convert(path, text, to)?;
    Ok(Modified { text, changes: usize::from(from != to), findings })
}

fn order(args: &XliffJoinArgs) -> Order {
    if args.keep_order { Order::Source } else { Order::Target }
}

fn what(args: &XliffStripArgs) -> Vec<Strip> {
    let asked = [
        (args.annotations, Strip::Annotations),
        (args.custom_annotations, Strip::CustomAnnotations),
        (args.extensions, Strip::Extensions),
    ];
    asked.into_iter().filter(|(asked, _)| *asked).map(|(_, what)| what).collect()
}

/// Each file with the one to write; none for standard output.
fn outputs(args: &XliffFiles) -> Result<Vec<(&Path, Option<PathBuf>)>> {
    let files = args.files.iter().map(PathBuf::as_path);
    if args.in_place {
        return Ok(files.map(|path| (path, Some(path.to_owned()))).collect());
    }
    let Some(output) = &args.output else {
        return match &args.files[..] {
            [path] => Ok(vec![(path, None)]),
            _ => Err(Error::usage(Place::default(), Message::new("exchange-modify-where"))),
        };
    };
    if args.files.len() == 1 && !output.is_dir() {
        return Ok(files.map(|path| (path, Some(output.clone()))).collect());
    }
    let mut taken = HashSet::new();
    let mut outputs = Vec::new();
    for path in files {
        let to = output.join(path.file_name().unwrap_or_default());
        if !taken.insert(to.clone()) {
            let name = to.display().to_string();
            let message = Message::new("exchange-modify-same-name").with("path", name);
            return Err(Error::usage(Place::default(), message));
        }
        outputs.push((path, Some(to)));
    }
    Ok(outputs)
}

/// Changes all files.
fn all(
    command: &XliffCommand,
    outputs: &[(&Path, Option<PathBuf>)],
    change: &Change<'_>,
    context: &Context,
    mut outcome: Outcome,
) -> Result<Outcome> {
    let mut failures = Vec::new();
    for (from, to) in outputs {
        match one(from, to.as_deref(), change, context) {
            Ok((modified, result)) => {
                outcome.results.push(result);
                outcome.findings.extend(modified.findings);
                if let Some(to) = to {
                    let shown = to.display().to_string();
                    outcome.notices.push(done(command, modified.changes, shown));
                }
            }
            Err(error) if is_closed(&error) => return Err(error),
            Err(error) => failures.push(error),
        }
    }
    Ok(outcome.settle(failures))
}

/// What was done to a file.
fn done(command: &XliffCommand, count: usize, path: String) -> Message {
    match command {
        XliffCommand::Split(_) => {
            Message::new("exchange-split-done").with("count", count).with("path", path)
        }
        XliffCommand::Join(_) => {
            Message::new("exchange-join-done").with("count", count).with("path", path)
        }
        XliffCommand::Strip(_) => {
            Message::new("exchange-strip-done").with("count", count).with("path", path)
        }
        XliffCommand::Rewrite(_) => Message::new("exchange-rewrite-done").with("path", path),
        XliffCommand::Convert(args) => Message::new("convert-done")
            .with("to", Version::from(args.to).as_str())
            .with("path", path),
    }
}

fn one(
    from: &Path,
    to: Option<&Path>,
    change: &Change<'_>,
    context: &Context,
) -> Result<(Modified, serde_json::Value)> {
    let path = from.display().to_string();
    let bytes = files::read(from)?;
    let decoded = xml::decode(&path, &bytes)?;
    let mut modified = change(&path, &decoded.text)?;
    modified.findings.extend(decoded.finding(&path));
    let same = modified.text == decoded.text;
    let mut result = json!({ "path": path, "changes": modified.changes });
    let (encoded, changed) = decoded.encode(&path, &modified.text);
    match to {
        // A file that is not changed may have been written in more ways than one.
        Some(to) if same => {
            files::write(to, &bytes)?;
        }
        Some(to) => {
            files::write(to, &encoded)?;
            modified.findings.extend(changed);
        }
        None if context.json => result["text"] = json!(modified.text),
        None => {
            LineOutput::new().bytes(&encoded)?;
            modified.findings.extend(changed);
        }
    }
    if let Some(to) = to {
        result["output"] = json!(to.display().to_string());
    }
    Ok((modified, result))
}

/// The rules of segmentation, with the segmenters made so far.
struct Splitter<'a> {
    rules: &'a Rules,
    segmenters: RefCell<HashMap<Lang, Segmenter>>,
}

impl Splitter<'_> {
    fn pieces(&self, passage: &Passage<'_>) -> Vec<Piece> {
        let lang = passage.lang.and_then(|tag| Lang::parse(tag).ok()).unwrap_or_else(english);
        let role = passage.unit_type.and_then(|kind| kind.strip_prefix("vulgate:"));
        let role = role.and_then(Role::parse).unwrap_or(Role::Paragraph);
        let mut segmenters = self.segmenters.borrow_mut();
        let segmenter =
            segmenters.entry(lang).or_insert_with_key(|lang| Segmenter::new(self.rules, lang));
        segmenter.segment(&passage.content, role)
    }
}
