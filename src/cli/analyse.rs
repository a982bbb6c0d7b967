//! `vulgate analyse`: how many words there are to translate, by how much the memory knows of them.

use super::Context;
use super::args::AnalyseArgs;
use super::offers::Offers;
use super::report::Outcome;
use super::report::table::counts;
use super::workspace::Workspace;
use crate::error::Result;
use crate::model::{Lang, Message};
use crate::pipeline::{Analysis, Seen, analyse, carry};
use rayon::prelude::*;
use serde_json::json;

/// The heads of the table.
const HEADS: &[&str] = &[
    "status-head-document",
    "status-head-language",
    "status-head-words",
    "status-head-translated",
    "analyse-head-in-context",
    "analyse-head-exact",
    "analyse-head-repeated",
    "analyse-head-95",
    "analyse-head-85",
    "analyse-head-75",
    "analyse-head-50",
    "analyse-head-new",
];

/// Counts words by document, language and band, with a total of each language where there are
/// several documents. Nothing is written.
///
/// # Errors
/// If the project or the memory cannot be used, as with a damaged record. A document that cannot
/// be read is reported, and the others are counted.
pub fn run(args: &AnalyseArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let sources = workspace.project.select_documents(&args.documents)?;
    let langs = workspace.project.select_targets(&args.lang)?;
    let (memory, found) = workspace.memory_to_read()?;
    let mut finder = workspace.finder(&memory, &langs)?;
    let mut outcome = Outcome { findings: found, ..Outcome::default() };
    outcome.findings.extend(workspace.project.findings.iter().cloned());
    let mut failures = Vec::new();
    let mut rows = Vec::new();
    let mut all: Vec<(Seen, Analysis)> = langs.iter().map(|_| Default::default()).collect();
    let mut documents = 0;
    for source in sources {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        outcome.findings.extend(loaded.findings.iter().cloned());
        let offers = Offers::new(&workspace, &mut finder, &loaded)?;
        let counted = langs.par_iter().zip(&mut all).map(|(lang, (seen, total))| {
            let record = workspace.record(&loaded.document, lang)?;
            let mut bitext = carry(&loaded.document, lang, record.as_ref());
            offers.add_to(&mut bitext, &workspace, lang);
            let analysis = analyse(&bitext, seen);
            total.add(&analysis);
            Ok(analysis)
        });
        let counted: Vec<Result<Analysis>> = counted.collect();
        documents += 1;
        for (lang, counted) in langs.iter().zip(counted) {
            match counted {
                Ok(counted) => {
                    rows.push(row(&source.name, lang, &counted));
                    outcome.results.push(json!({
                        "document": source.name,
                        "lang": lang,
                        "analysis": counted,
                    }));
                }
                Err(error) => failures.push(error),
            }
        }
    }
    if documents > 1 {
        let name = context.text(&Message::new("analyse-all"));
        rows.extend(langs.iter().zip(&all).map(|(lang, (_, total))| row(&name, lang, total)));
    }
    outcome.lines = counts(&context.localizer, HEADS, 2, rows);
    Ok(outcome.settle(failures))
}

fn row(document: &str, lang: &Lang, counted: &Analysis) -> Vec<String> {
    let mut row = vec![document.to_owned(), lang.to_string(), counted.all.words.to_string()];
    row.extend(counted.bands().iter().map(|band| band.words.to_string()));
    row
}
