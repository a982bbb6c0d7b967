//! The command line: arguments in, exit status out, one file a subcommand.
//!
//! [`run`] reads the arguments, runs the subcommand and reports its [`Outcome`]. A subcommand
//! is a function `run(&Args, &Context) -> Result<Outcome>`: it says what happened as data and
//! leaves words, forms and streams to [`report`].

pub mod align;
pub mod analyse;
pub mod args;
pub mod build;
pub mod check;
pub mod completions;
mod editions;
mod environment;
pub mod export;
mod exported;
pub mod help;
pub mod import;
pub mod init;
mod into;
mod language;
pub mod manual;
mod offers;
mod pages;
mod parallel;
mod press;
pub mod progress;
pub mod repair;
pub mod report;
mod retired;
pub mod schema;
pub mod segment;
pub mod status;
mod termbase;
pub mod terms;
pub mod tm;
mod translated;
mod usage;
pub mod validate;
mod workspace;
pub mod xliff;

use crate::error::{Kind, Result};
use crate::l10n::Localizer;
use crate::model::{Lang, Message};
use crate::project::Project;
use anstream::ColorChoice;
use args::{Arguments, Color, Command, ReportFormat, TmCommand};
use clap::{CommandFactory, FromArgMatches, ValueEnum};
use progress::{Progress, Stage};
use report::{Outcome, Reporter, Stream};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// What every subcommand may use.
pub struct Context {
    /// The language of the user.
    pub localizer: Localizer,
    /// `--project`.
    pub project: Option<PathBuf>,
    /// The report is JSON, so standard output is not free for anything else.
    pub json: bool,
    pub progress: Progress,
}

impl Context {
    /// Opens the project that `--project` names, or the one around the current folder.
    ///
    /// # Errors
    /// As [`Project::open`].
    pub fn open_project(&self) -> Result<Project> {
        Project::open(self.project.as_deref())
    }

    /// A message in the words of the user's language.
    pub fn text(&self, message: &Message) -> String {
        self.localizer.text(message)
    }

    /// Begins a stretch of work of so many steps; 0 if they are not known.
    pub fn stage(&self, title: &Message, steps: usize) -> Stage {
        self.progress.stage(&self.localizer, title, steps)
    }
}

/// Runs the program. The first argument is its name.
pub fn run(typed: Vec<OsString>) -> ExitCode {
    #[cfg(feature = "pdf")]
    if typed.get(1).is_some_and(|word| word == crate::typesetting::CALL) {
        return crate::typesetting::serve();
    }
    let early = Early::read(&typed, |name| std::env::var(name).ok());
    let localizer = Localizer::new(&early.lang);
    // The words of the help are read and put together only for who asks for them.
    match parse(&mut Arguments::command(), &typed) {
        Ok(arguments) => perform(&arguments, localizer),
        Err(_) => explain(&typed, &early, localizer),
    }
}

fn parse(command: &mut clap::Command, typed: &[OsString]) -> clap::error::Result<Arguments> {
    command
        .try_get_matches_from_mut(typed)
        .and_then(|matches| Arguments::from_arg_matches(&matches))
}

/// What was typed once more, with words for the help or for what is wrong.
fn explain(typed: &[OsString], early: &Early, localizer: Localizer) -> ExitCode {
    let described = help::finish(command(&localizer), &localizer);
    let mut command = described.color(match early.color {
        Color::Auto => clap::ColorChoice::Auto,
        Color::Always => clap::ColorChoice::Always,
        Color::Never => clap::ColorChoice::Never,
    });
    let mut parsed = parse(&mut command, typed);
    if parsed.as_ref().is_err_and(usage::is_help_of_help) {
        let words = typed.iter().filter(|word| *word != "--help" && *word != "-h");
        parsed = parse(&mut command, &words.cloned().collect::<Vec<_>>());
    }
    match parsed {
        Ok(arguments) => perform(&arguments, localizer),
        Err(error) => refuse(&error, &command, typed, (early, &localizer)),
    }
}

/// Shows the help that was asked for on standard output, with status 0; wrong usage on
/// standard error with 2. If it cannot be written, there is nobody to tell.
fn refuse(
    error: &clap::Error,
    command: &clap::Command,
    typed: &[OsString],
    (early, localizer): (&Early, &Localizer),
) -> ExitCode {
    let asked = usage::asked(command, typed);
    let Some(wrong) = usage::error(error, &asked) else {
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    };
    let reporter = Reporter {
        localizer,
        command: asked.path.strip_prefix("vulgate ").unwrap_or_default(),
        format: if early.json { ReportFormat::Json } else { ReportFormat::Text },
        quiet: false,
        color: color_choice(early.color),
        findings_to: Stream::Error,
        project: None,
    };
    let _ = reporter.error(&wrong);
    ExitCode::from(wrong.kind.exit_code())
}

fn color_choice(color: Color) -> ColorChoice {
    match color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    }
}

/// Runs the subcommand and reports what came of it.
fn perform(arguments: &Arguments, localizer: Localizer) -> ExitCode {
    let global = &arguments.global;
    let format = report_format(arguments);
    let progress = match format {
        ReportFormat::Text if !global.quiet => Progress::for_people(),
        _ => Progress::Silent,
    };
    let json = format == ReportFormat::Json;
    let context = Context { localizer, project: global.project.clone(), json, progress };
    let reporter = Reporter {
        localizer: &context.localizer,
        command: arguments.command.name(),
        format,
        quiet: global.quiet,
        color: color_choice(global.color),
        findings_to: match arguments.command.reports_findings() {
            true => Stream::Output,
            false => Stream::Error,
        },
        project: context.project.as_deref(),
    };
    let (written, status) = match dispatch(&arguments.command, &context) {
        Ok(outcome) => (reporter.outcome(&outcome), outcome.status()),
        Err(error) if report::is_closed(&error) => (Ok(()), 0),
        Err(error) => (reporter.error(&error), error.kind.exit_code()),
    };
    match written {
        Ok(()) => ExitCode::from(status),
        Err(error) => {
            reporter.output_failed(&error);
            ExitCode::from(Kind::System.exit_code())
        }
    }
}

/// `--format` of the command, else `--json`, else text.
fn report_format(arguments: &Arguments) -> ReportFormat {
    let asked = match &arguments.command {
        Command::Check(args) => args.format,
        Command::Validate(args) => args.format,
        Command::Build(args) => args.report,
        _ => None,
    };
    let default = if arguments.global.json { ReportFormat::Json } else { ReportFormat::Text };
    asked.unwrap_or(default)
}

fn dispatch(command: &Command, context: &Context) -> Result<Outcome> {
    match command {
        Command::Init(args) => init::run(args, context),
        Command::Segment(args) => segment::run(args, context),
        Command::Tm(TmCommand::Import(args)) => tm::import::run(args, context),
        Command::Tm(TmCommand::Export(args)) => tm::export::run(args, context),
        Command::Tm(TmCommand::Match(args)) => tm::matching::run(args, context),
        Command::Tm(TmCommand::Search(args)) => tm::search::run(args, context),
        Command::Tm(TmCommand::Duplicates(args)) => tm::duplicates::run(args, context),
        Command::Tm(TmCommand::Edit(args)) => tm::change::edit(args, context),
        Command::Tm(TmCommand::Delete(args)) => tm::change::delete(args, context),
        Command::Tm(TmCommand::Stats(args)) => tm::upkeep::stats(args, context),
        Command::Tm(TmCommand::Verify(args)) => tm::upkeep::verify(args, context),
        Command::Tm(TmCommand::Rebuild(args)) => tm::rebuild::rebuild(args, context),
        Command::Terms(command) => terms::run(command, context),
        Command::Export(args) => export::run(args, context),
        Command::Import(args) => import::run(args, context),
        Command::Align(args) => align::run(args, context),
        Command::Build(args) => build::run(args, context),
        Command::Status(args) => status::run(args, context),
        Command::Analyse(args) => analyse::run(args, context),
        Command::Check(args) => check::run(args, context),
        Command::Validate(args) => validate::run(args, context),
        Command::Xliff(command) => xliff::run(command, context),
        Command::Repair(args) => repair::run(args, context),
        Command::Schema(args) => schema::run(args, context),
        Command::Completions(args) => completions::run(args, context),
        Command::Manual(args) => manual::run(args, context),
    }
}

/// The command line with its help in a language.
pub fn command(localizer: &Localizer) -> clap::Command {
    help::describe(Arguments::command(), localizer)
}

/// What has to be known before the arguments are read, because help and wrong usage are
/// already reported in it. What is wrong here is noticed when the arguments are read.
struct Early {
    lang: Lang,
    color: Color,
    json: bool,
}

impl Early {
    fn read(typed: &[OsString], env: impl Fn(&str) -> Option<String>) -> Early {
        let named = option(typed, "--lang-ui").map(str::to_owned);
        let from_env = || {
            let set = |name: &&str| env(name).filter(|value| !value.is_empty());
            let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)?;
            // What gettext prefers, unless the locale is none (gettext manual §2.3.3).
            let own = locale_tag(&locale)?;
            let listed = env("LANGUAGE").unwrap_or_default();
            let wanted = listed.split(':').filter_map(locale_tag).find(crate::l10n::is_known);
            Some(wanted.unwrap_or(own))
        };
        let lang = named.map_or_else(from_env, |tag| locale_tag(&tag));
        let color = option(typed, "--color").and_then(|value| Color::from_str(value, false).ok());
        let json = typed.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json");
        Early { lang: lang.unwrap_or_else(english), color: color.unwrap_or_default(), json }
    }
}

/// The value of an option that takes one, in either of its spellings.
fn option<'a>(typed: &'a [OsString], name: &str) -> Option<&'a str> {
    let mut typed = typed.iter().map_while(|arg| match arg.to_str() {
        Some("--") => None,
        text => Some(text.unwrap_or_default()),
    });
    while let Some(arg) = typed.next() {
        if arg == name {
            return typed.next();
        }
        if let Some(value) = arg.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value);
        }
    }
    None
}

/// The language of a POSIX locale such as `de_AT.UTF-8@euro`; none for `C`.
fn locale_tag(locale: &str) -> Option<Lang> {
    Lang::parse(locale.split(['.', '@']).next().unwrap_or_default()).ok()
}

fn english() -> Lang {
    // The tag is one of the table of official languages, which a test parses.
    Lang::parse("en").unwrap_or_else(|_| unreachable!("en is a language"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn early(typed: &[&str], env: &[(&str, &str)]) -> (String, Color) {
        let typed: Vec<OsString> = typed.iter().map(OsString::from).collect();
        let env = |name: &str| {
            env.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        let early = Early::read(&typed, env);
        (early.lang.to_string(), early.color)
    }

    #[test]
    fn the_language_of_the_user() {
        assert_eq!(early(&[], &[]).0, "en");
        assert_eq!(early(&[], &[("LANG", "de_AT.UTF-8")]).0, "de-AT");
        assert_eq!(early(&[], &[("LC_ALL", ""), ("LANG", "fr_FR")]).0, "fr-FR");
        assert_eq!(early(&[], &[("LC_ALL", "C.UTF-8"), ("LANG", "fr")]).0, "en");
        // The first of a list that there is, unless the locale is none.
        let listed = |list: &str, lang: &str| early(&[], &[("LANGUAGE", list), ("LANG", lang)]).0;
        assert_eq!(listed("eo:pt_BR:de", "fr_FR.UTF-8"), "pt-BR");
        assert_eq!(listed("eo", "fr_FR.UTF-8"), "fr-FR");
        assert_eq!(listed("de", "C.UTF-8"), "en");
        let typed = ["vulgate", "status", "--lang-ui", "pl", "--color=never"];
        assert_eq!(early(&typed, &[("LANG", "fr")]), ("pl".to_owned(), Color::Never));
        assert_eq!(early(&["vulgate", "--", "--lang-ui=pl"], &[]).0, "en");
        assert_eq!(early(&["vulgate", "--lang-ui"], &[]).0, "en");
    }

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
        command(&Localizer::new(&english())).debug_assert();
    }

    #[test]
    fn every_command_has_the_name_that_is_typed() {
        for name in ["status", "tm verify"] {
            let typed = ["vulgate"].into_iter().chain(name.split(' '));
            let matches = Arguments::command().try_get_matches_from(typed).unwrap();
            let arguments = Arguments::from_arg_matches(&matches).unwrap();
            assert_eq!(arguments.command.name(), name);
        }
    }
}
