//! `vulgate align`: takes over a translation that exists as a document.

use super::Context;
use super::args::AlignArgs;
use super::language;
use super::report::Outcome;
use super::workspace::{Workspace, segment};
use crate::error::{Error, Result};
use crate::exchange::{self, Version, WriteOptions};
use crate::formats::{self, ReadOptions};
use crate::model::{Document, Finding, Lang, Message, Place};
use crate::pipeline;
use crate::project::files;
use crate::segmentation::Segmenter;
use serde_json::json;

/// Pairs a document with its translation and writes the pairs as finished XLIFF.
///
/// # Errors
/// If the document or the translation cannot be read.
pub fn run(args: &AlignArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let project = &workspace.project;
    let langs = project.select_targets(std::slice::from_ref(&args.lang))?;
    let lang = langs.first().unwrap_or(&args.lang);
    let names = [args.document.clone()];
    let Some(source) = project.select_documents(&names)?.into_iter().next() else {
        return Ok(Outcome::default());
    };
    let loaded = workspace.load(source)?;
    let path = args.translation.display().to_string();
    let format = formats::detect(&path).ok_or_else(|| {
        let known = project.format(source).map(|format| format.extensions().join(", "));
        let message = Message::new("project-no-format")
            .with("path", &path)
            .with("known", known.unwrap_or_default());
        Error::input(Place::file(&path), message)
    })?;
    let options = ReadOptions {
        name: source.name.clone(),
        path,
        lang: lang.clone(),
        ..project.read_options(source)
    };
    let reading = format.read(&files::read(&args.translation)?, &options)?;
    let mut translation = reading.document;
    segment(&mut translation, &Segmenter::new(&project.rules, lang));
    let mut alignment = pipeline::align(&loaded.document, &translation);
    alignment.findings.extend(other_language(&translation, lang));
    let output = args
        .output
        .clone()
        .unwrap_or_else(|| project.path(format!("out/xliff/{lang}/{}.xlf", source.name)));
    exchange::say_spaces(&mut alignment.bitext);
    let text = exchange::write(
        &alignment.bitext,
        &WriteOptions {
            version: Version::V2_1,
            tool_version: Some(env!("CARGO_PKG_VERSION")),
            say: &|message| context.localizer.text(message),
        },
    );
    files::write(&output, text.as_bytes())?;
    let units = loaded.document.units.len();
    let shown = output.display().to_string();
    Ok(Outcome {
        results: vec![json!({
            "document": source.name,
            "lang": lang,
            "path": shown,
            "units": units,
            "paired": alignment.paired,
        })],
        notices: vec![
            Message::new("align-done")
                .with("path", shown)
                .with("paired", alignment.paired)
                .with("units", units),
        ],
        findings: alignment.findings,
        ..Outcome::default()
    })
}

/// With fewer letters, names and words of other languages may outweigh the rest.
const LETTERS: usize = 300;

/// A warning if the translation as a whole is in another language than it is said to be.
fn other_language(translation: &Document, lang: &Lang) -> Option<Finding> {
    let text: Vec<String> = translation.units.iter().map(|unit| unit.content.plain()).collect();
    let text = text.join("\n");
    if text.chars().filter(|c| c.is_alphabetic()).count() < LETTERS {
        return None;
    }
    let found = language::detected(&text)?;
    (lang.official().is_some() && found.language() != lang.language()).then(|| {
        let message = Message::new("align-language")
            .with("found", found.to_string())
            .with("lang", lang.to_string());
        Finding::warning(Place::file(&translation.path), message)
    })
}
