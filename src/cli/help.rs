//! Puts the words of the help on the command line.
//!
//! Goes in: the command line of [`args`](super::args), bare. Comes out: the same with the
//! texts of `locales/<lang>/help.ftl`. Ids follow the path of the command: `help-tm-import`
//! says what `vulgate tm import` does, `help-tm-import-keep` what its `--keep` does, and
//! `help-tm-import-examples`, where there is one, is shown at the end. `help-vulgate` and
//! `help-global-…` are those of the program and of the options that every command has.

use crate::l10n::Localizer;
use crate::model::Message;
use clap::builder::StyledStr;
use clap::builder::styling::{AnsiColor, Style, Styles};

/// Colours of the help.
const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// A help text that a command line asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelpId {
    /// Every command and argument has one.
    Needed(String),
    /// Shown if it is there.
    Optional(String),
}

/// The command with its words; `bare` is the top of the command line.
pub fn describe(bare: clap::Command, localizer: &Localizer) -> clap::Command {
    let globals = global_ids(&bare);
    let described = describe_path(bare, &[], &globals, localizer);
    described.styles(STYLES)
}

/// All ids that [`describe`] asks for.
pub fn ids(bare: &clap::Command) -> Vec<HelpId> {
    let globals = global_ids(bare);
    let mut found: Vec<_> =
        globals.iter().map(|arg| HelpId::Needed(format!("help-global-{arg}"))).collect();
    collect(bare, &[], &globals, &mut found);
    found
}

fn collect(command: &clap::Command, path: &[&str], globals: &[String], found: &mut Vec<HelpId>) {
    found.push(HelpId::Needed(command_id(path)));
    found.push(HelpId::Optional(command_id(path) + "-examples"));
    for arg in command.get_arguments().map(|arg| kebab(arg.get_id().as_str())) {
        if !globals.contains(&arg) {
            found.push(HelpId::Needed(format!("{}-{}", command_id(path), arg)));
        }
    }
    for inner in command.get_subcommands() {
        let path = [path, &[inner.get_name()]].concat();
        collect(inner, &path, globals, found);
    }
}

fn global_ids(root: &clap::Command) -> Vec<String> {
    root.get_arguments().map(|arg| kebab(arg.get_id().as_str())).collect()
}

fn command_id(path: &[&str]) -> String {
    match path {
        [] => "help-vulgate".to_owned(),
        path => format!("help-{}", path.join("-")),
    }
}

/// Rust's `dry_run` is `dry-run` in an id.
fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

fn describe_path(
    command: clap::Command,
    path: &[&str],
    globals: &[String],
    localizer: &Localizer,
) -> clap::Command {
    let id = command_id(path);
    let mut command = command;
    if let Some(about) = text(localizer, &id) {
        command = command.about(about);
    }
    if let Some(examples) = examples(path, localizer) {
        command = command.after_help(examples_section(localizer, &examples));
    }
    command = command.mut_args(|arg| {
        let name = kebab(arg.get_id().as_str());
        let global = globals.contains(&name);
        let id = if global { format!("help-global-{name}") } else { format!("{id}-{name}") };
        let arg = match text(localizer, &id) {
            Some(help) => arg.help(help),
            None => arg,
        };
        match global {
            true => arg.help_heading(localizer.text(&Message::new("cli-heading-global"))),
            false => arg,
        }
    });
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        let path = [path, &[name.as_str()]].concat();
        command =
            command.mut_subcommand(&name, |inner| describe_path(inner, &path, globals, localizer));
    }
    command
}

/// The examples under a heading that looks like clap's own.
fn examples_section(localizer: &Localizer, examples: &str) -> StyledStr {
    let header: &Style = STYLES.get_header();
    let heading = localizer.text(&Message::new("cli-heading-examples"));
    let mut section = format!("{header}{heading}{header:#}");
    for line in examples.lines() {
        section += "\n  ";
        section += line;
    }
    StyledStr::from(section)
}

/// The examples of the command with this path, one a line; none if it has none.
pub fn examples(path: &[&str], localizer: &Localizer) -> Option<String> {
    text(localizer, &(command_id(path) + "-examples"))
}

/// The help text of an id; none if there is no such message.
fn text(localizer: &Localizer, id: &str) -> Option<String> {
    localizer.has(id).then(|| localizer.text_of(id))
}
