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
use clap::{Arg, ArgAction};

/// Colours of the help.
const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// What the parser begins a line of usage with.
const USAGE: &str = "Usage:";

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
    let bare = with_own_flags(bare, localizer);
    describe_path(bare, &[], &globals, localizer).styles(STYLES)
}

/// The described command made ready to be run: only then does it have the command `help`,
/// whose words would be the parser's own, and lines of usage.
pub fn finish(mut described: clap::Command, localizer: &Localizer) -> clap::Command {
    described.build();
    let options = localizer.text(&Message::new("cli-value-options"));
    describe_usage(describe_help(described, localizer), &options)
}

/// The parser's line of usage, with a word of ours for the options; it takes those for values
/// and commands from us already.
fn describe_usage(mut command: clap::Command, options: &str) -> clap::Command {
    let line = command.render_usage().ansi().to_string();
    let own = line.split_once(USAGE).map_or(line.as_str(), |(_, usage)| usage);
    let own = own.trim_start_matches("\u{1b}[0m").trim_start();
    let own = own.replace("[OPTIONS]", &format!("[{options}]"));
    let command = command.override_usage(StyledStr::from(own));
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |inner| describe_usage(inner, options))
    })
}

/// `--help` and `--version` as arguments like the others, with words of ours.
fn with_own_flags(command: clap::Command, localizer: &Localizer) -> clap::Command {
    let heading = localizer.text(&Message::new("cli-heading-global"));
    let flag = |name: &'static str, short, about: Message| {
        Arg::new(name)
            .long(name)
            .short(short)
            .help(localizer.text(&about))
            .help_heading(heading.clone())
    };
    let help = flag("help", 'h', Message::new("cli-flag-help"));
    let version = flag("version", 'V', Message::new("cli-flag-version"));
    command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help.action(ArgAction::Help).global(true))
        .arg(version.action(ArgAction::Version))
}

/// The commands `help`, which the parser has made, and in them the copies of all others.
fn describe_help(command: clap::Command, localizer: &Localizer) -> clap::Command {
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |inner| {
            let inner = match name.as_str() {
                "help" => inner.about(localizer.text(&Message::new("cli-command-help"))),
                _ => inner,
            };
            describe_help(with_headings(inner, localizer), localizer)
        })
    })
}

/// The command with headings of ours.
fn with_headings(command: clap::Command, localizer: &Localizer) -> clap::Command {
    command
        .help_template(template(localizer))
        .subcommand_help_heading(localizer.text(&Message::new("cli-heading-commands")))
        .subcommand_value_name(localizer.text(&Message::new("cli-value-command")))
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
    for arg in command.get_arguments().filter(|arg| arg.get_action().takes_values()) {
        let names = arg.get_value_names().unwrap_or_default();
        found.extend(names.iter().map(|name| HelpId::Needed(value_id(name))));
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
    command = with_headings(command, localizer)
        .mut_args(|arg| describe_argument(arg, &id, globals, localizer));
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        let path = [path, &[name.as_str()]].concat();
        command =
            command.mut_subcommand(&name, |inner| describe_path(inner, &path, globals, localizer));
    }
    command
}

/// What the help consists of; as the parser's own, with a heading of ours.
fn template(localizer: &Localizer) -> StyledStr {
    let header: &Style = STYLES.get_header();
    let usage = localizer.text(&Message::new("cli-heading-usage"));
    StyledStr::from(format!(
        "{{about-with-newline}}\n{header}{usage}{header:#} {{usage}}\n\n{{all-args}}{{after-help}}\n"
    ))
}

/// An argument with its words: `command` is the id of its command's help.
fn describe_argument(arg: Arg, command: &str, globals: &[String], localizer: &Localizer) -> Arg {
    let name = kebab(arg.get_id().as_str());
    let own = ["help", "version"].contains(&name.as_str());
    if own {
        return arg;
    }
    let global = globals.contains(&name);
    let id = if global { format!("help-global-{name}") } else { format!("{command}-{name}") };
    let help = text(localizer, &id).unwrap_or_default();
    let heading = match (global, arg.is_positional()) {
        (true, _) => Message::new("cli-heading-global"),
        (false, true) => Message::new("cli-heading-arguments"),
        (false, false) => Message::new("cli-heading-options"),
    };
    let arg = with_value_names(arg, localizer).help_heading(localizer.text(&heading));
    match arg.get_action().takes_values() {
        true => describe_values(arg, help, localizer),
        false => arg.help(help),
    }
}

/// The argument with the placeholders of its values, `FILE` and the like, in the language.
fn with_value_names(arg: Arg, localizer: &Localizer) -> Arg {
    let names: Vec<String> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| text(localizer, &value_id(name)).unwrap_or_else(|| name.to_string()))
        .collect();
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// The id of the word for a placeholder: `cli-value-file` for `FILE`.
fn value_id(name: &str) -> String {
    format!("cli-value-{}", name.to_lowercase())
}

/// The help of an argument with a value, followed by the values it takes and the one it has
/// if it is left out.
fn describe_values(arg: Arg, help: String, localizer: &Localizer) -> Arg {
    let mut parts = vec![help];
    let values: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if !values.is_empty() {
        let known = Message::new("cli-help-values").with("values", values.join(", "));
        parts.push(localizer.text(&known));
    }
    let defaults: Vec<_> =
        arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if !defaults.is_empty() {
        let default = Message::new("cli-help-default").with("value", defaults.join(", "));
        parts.push(localizer.text(&default));
    }
    parts.retain(|part| !part.is_empty());
    arg.help(parts.join(" ")).hide_default_value(true).hide_possible_values(true)
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
