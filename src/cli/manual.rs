//! `vulgate manual [DIR]`: the manual pages, `vulgate.1` and one a subcommand.

use super::Context;
use super::args::ManualArgs;
use super::report::Outcome;
use crate::error::{Error, Result};
use crate::l10n::Localizer;
use crate::model::Message;
use crate::project::files;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use serde_json::json;
use std::io;

/// Writes the pages into the folder.
///
/// # Errors
/// If a page cannot be written.
pub fn run(args: &ManualArgs, context: &Context) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let pages = pages(&context.localizer).map_err(|error| Error::io(&args.dir, &error))?;
    for (name, page) in pages {
        let path = args.dir.join(name);
        files::write(&path, &page)?;
        let path = path.display().to_string();
        outcome.results.push(json!({ "path": &path }));
        outcome.lines.push(path);
    }
    Ok(outcome)
}

/// The pages with their file names, sorted.
fn pages(localizer: &Localizer) -> io::Result<Vec<(String, Vec<u8>)>> {
    // Without `help`, which says what the pages say.
    let mut root = super::command(localizer).disable_help_subcommand(true);
    let heading = localizer.text(&Message::new("cli-heading-commands")).to_uppercase();
    root = root.subcommand_help_heading(heading.clone()).mut_subcommands(|inner| {
        inner.disable_help_subcommand(true).subcommand_help_heading(heading.clone())
    });
    root.build();
    let mut pages = Vec::new();
    collect(&root, &[], localizer, &mut pages)?;
    pages.sort();
    Ok(pages)
}

fn collect(
    command: &clap::Command,
    path: &[&str],
    localizer: &Localizer,
    pages: &mut Vec<(String, Vec<u8>)>,
) -> io::Result<()> {
    let name = [&["vulgate"], path].concat().join("-");
    let page = page(command.clone().name(name.clone()).display_name(&name), path, localizer)?;
    pages.push((format!("{name}.1"), page));
    for inner in command.get_subcommands() {
        collect(inner, &[path, &[inner.get_name()]].concat(), localizer, pages)?;
    }
    Ok(())
}

/// One page. The examples get a section of their own, in which lines stay lines.
fn page(command: clap::Command, path: &[&str], localizer: &Localizer) -> io::Result<Vec<u8>> {
    let has_subcommands = command.has_subcommands();
    let man = Man::new(command).source(concat!("vulgate ", env!("CARGO_PKG_VERSION")));
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if has_subcommands {
        man.render_subcommands_section(&mut page)?;
    }
    if let Some(examples) = super::help::examples(path, localizer) {
        let mut roff = Roff::new();
        roff.control("SH", [EXAMPLES]).control("nf", []);
        examples.lines().for_each(|line| {
            roff.text([roman(line)]);
        });
        roff.control("fi", []).to_writer(&mut page)?;
    }
    Ok(headed(&page, localizer))
}

/// What a section that is ours is called until its heading is put into words.
const EXAMPLES: &str = "EXAMPLES";
/// Sections with the messages of their headings.
const SECTIONS: [(&str, &str); 4] = [
    ("NAME", "cli-heading-name"),
    ("SYNOPSIS", "cli-heading-synopsis"),
    ("DESCRIPTION", "cli-heading-description"),
    (EXAMPLES, "cli-heading-examples"),
];

/// A page with its headings in the user's language, in the capitals of that: Greek ones have no accents.
fn headed(page: &[u8], localizer: &Localizer) -> Vec<u8> {
    let locale = localizer.lang().to_string().parse();
    let locale = locale.unwrap_or(icu::locale::LanguageIdentifier::UNKNOWN);
    let mut out = String::with_capacity(page.len());
    for line in String::from_utf8_lossy(page).split_inclusive('\n') {
        let Some(heading) = line.strip_prefix(".SH ") else {
            out.push_str(line);
            continue;
        };
        let heading = heading.trim_end().trim_matches('"');
        let own = SECTIONS.iter().find(|(name, _)| *name == heading);
        let text = own.map(|(_, id)| localizer.text(&Message::new(id)));
        let text = text.as_deref().unwrap_or(heading);
        let text = text.trim_end_matches(|c: char| c == ':' || c.is_whitespace());
        let text = icu::casemap::CaseMapper::new().uppercase_to_string(text, &locale);
        let mut roff = Roff::new();
        roff.control("SH", [&*text]);
        out.push_str(roff.render().lines().last().unwrap_or_default());
        out.push('\n');
    }
    out.into_bytes()
}
